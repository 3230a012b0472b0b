/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "keel-config.h"
#include "keel-way-list.h"

#include <adwaita.h>

struct _KeelWayList
{
  GtkWidget parent_instance;

  GtkListBox *box;
  int n_added;
};

G_DEFINE_FINAL_TYPE (KeelWayList, keel_way_list, GTK_TYPE_WIDGET)

static GtkListBoxRow *
make_row (KeelWayList *self)
{
  GtkWidget *row = adw_action_row_new ();

  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
  adw_action_row_set_title_lines (ADW_ACTION_ROW (row), 2);
  adw_action_row_set_subtitle_lines (ADW_ACTION_ROW (row), 3);
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), gtk_image_new_from_icon_name ("go-next-symbolic"));
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), TRUE);
  gtk_list_box_append (self->box, row);

  return GTK_LIST_BOX_ROW (row);
}

static void
keel_way_list_dispose (GObject *object)
{
  KeelWayList *self = KEEL_WAY_LIST (object);

  if (self->box != NULL)
    gtk_widget_unparent (GTK_WIDGET (self->box));
  self->box = NULL;

  G_OBJECT_CLASS (keel_way_list_parent_class)->dispose (object);
}

static void
keel_way_list_class_init (KeelWayListClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = keel_way_list_dispose;

  gtk_widget_class_set_layout_manager_type (GTK_WIDGET_CLASS (klass), GTK_TYPE_BIN_LAYOUT);
}

static void
keel_way_list_init (KeelWayList *self)
{
  self->box = GTK_LIST_BOX (gtk_list_box_new ());
  gtk_list_box_set_selection_mode (self->box, GTK_SELECTION_NONE);
  gtk_widget_add_css_class (GTK_WIDGET (self->box), "boxed-list");
  gtk_widget_set_parent (GTK_WIDGET (self->box), GTK_WIDGET (self));
}

void
keel_way_list_begin (KeelWayList *self)
{
  g_return_if_fail (KEEL_IS_WAY_LIST (self));

  self->n_added = 0;
}

void
keel_way_list_add (KeelWayList *self,
                   const char  *title,
                   const char  *line,
                   const char  *action,
                   const char  *target)
{
  GtkListBoxRow *row;

  g_return_if_fail (KEEL_IS_WAY_LIST (self));
  g_return_if_fail (title != NULL && action != NULL);

  row = gtk_list_box_get_row_at_index (self->box, self->n_added++);
  if (row == NULL)
    row = make_row (self);

  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), title);
  adw_action_row_set_subtitle (ADW_ACTION_ROW (row), line != NULL ? line : "");
  gtk_actionable_set_action_target_value (GTK_ACTIONABLE (row), target != NULL ? g_variant_new_string (target) : NULL);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (row), action);
}

void
keel_way_list_end (KeelWayList *self)
{
  GtkListBoxRow *row;

  g_return_if_fail (KEEL_IS_WAY_LIST (self));

  while ((row = gtk_list_box_get_row_at_index (self->box, self->n_added)) != NULL)
    gtk_list_box_remove (self->box, GTK_WIDGET (row));
  gtk_widget_set_visible (GTK_WIDGET (self), self->n_added > 0);
}

void
keel_way_list_set_name (KeelWayList *self,
                        const char  *name)
{
  g_return_if_fail (KEEL_IS_WAY_LIST (self));

  gtk_accessible_update_property (GTK_ACCESSIBLE (self->box), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
}
