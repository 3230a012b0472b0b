/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "keel-config.h"
#include "keel-way-list.h"

#include <adwaita.h>

struct _KeelWayList
{
  GtkWidget parent_instance;

  GtkListBox *box;
  char *marked;              /* the target of the row that is marked, or NULL */
  int n_added;
  gboolean is_boxed;
};

enum
{
  PROP_BOXED = 1,
  N_PROPS,
};

G_DEFINE_FINAL_TYPE (KeelWayList, keel_way_list, GTK_TYPE_WIDGET)

static GParamSpec *properties[N_PROPS];

static GtkListBoxRow *
make_row (KeelWayList *self)
{
  GtkWidget *row = adw_action_row_new ();

  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
  adw_action_row_set_title_lines (ADW_ACTION_ROW (row), 2);
  adw_action_row_set_subtitle_lines (ADW_ACTION_ROW (row), 3);
  if (self->is_boxed)
    adw_action_row_add_suffix (ADW_ACTION_ROW (row), gtk_image_new_from_icon_name ("go-next-symbolic"));
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), TRUE);
  gtk_list_box_append (self->box, row);

  return GTK_LIST_BOX_ROW (row);
}

static void
show_mark (KeelWayList *self)
{
  GtkListBoxRow *row;

  for (int i = 0; (row = gtk_list_box_get_row_at_index (self->box, i)) != NULL; i++)
    {
      GVariant *target = gtk_actionable_get_action_target_value (GTK_ACTIONABLE (row));

      if (target != NULL && g_strcmp0 (g_variant_get_string (target, NULL), self->marked) == 0)
        gtk_widget_add_css_class (GTK_WIDGET (row), "keel-current");
      else
        gtk_widget_remove_css_class (GTK_WIDGET (row), "keel-current");
    }
}

static void
set_boxed (KeelWayList *self,
           gboolean     is_boxed)
{
  static const char * const boxed[] = { "boxed-list", NULL };
  static const char * const plain[] = { "navigation-sidebar", "keel-ways", NULL };

  self->is_boxed = is_boxed;
  gtk_widget_set_css_classes (GTK_WIDGET (self->box), (const char **) (is_boxed ? boxed : plain));
}

static void
keel_way_list_get_property (GObject    *object,
                            guint       property_id,
                            GValue     *value,
                            GParamSpec *pspec)
{
  switch (property_id)
    {
    case PROP_BOXED:
      g_value_set_boolean (value, KEEL_WAY_LIST (object)->is_boxed);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
keel_way_list_set_property (GObject      *object,
                            guint         property_id,
                            const GValue *value,
                            GParamSpec   *pspec)
{
  switch (property_id)
    {
    case PROP_BOXED:
      set_boxed (KEEL_WAY_LIST (object), g_value_get_boolean (value));
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
keel_way_list_dispose (GObject *object)
{
  KeelWayList *self = KEEL_WAY_LIST (object);

  if (self->box != NULL)
    gtk_widget_unparent (GTK_WIDGET (self->box));
  self->box = NULL;
  g_clear_pointer (&self->marked, g_free);

  G_OBJECT_CLASS (keel_way_list_parent_class)->dispose (object);
}

static void
keel_way_list_class_init (KeelWayListClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->get_property = keel_way_list_get_property;
  object_class->set_property = keel_way_list_set_property;
  object_class->dispose = keel_way_list_dispose;

  properties[PROP_BOXED] =
    g_param_spec_boolean ("boxed", NULL, NULL, TRUE,
                          G_PARAM_READWRITE | G_PARAM_CONSTRUCT | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  gtk_widget_class_set_layout_manager_type (GTK_WIDGET_CLASS (klass), GTK_TYPE_BIN_LAYOUT);
}

static void
keel_way_list_init (KeelWayList *self)
{
  self->box = GTK_LIST_BOX (gtk_list_box_new ());
  gtk_list_box_set_selection_mode (self->box, GTK_SELECTION_NONE);
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
  show_mark (self);
}

void
keel_way_list_mark (KeelWayList *self,
                    const char  *target)
{
  g_return_if_fail (KEEL_IS_WAY_LIST (self));

  g_free (self->marked);
  self->marked = g_strdup (target);
  show_mark (self);
}

void
keel_way_list_set_name (KeelWayList *self,
                        const char  *name)
{
  g_return_if_fail (KEEL_IS_WAY_LIST (self));

  gtk_accessible_update_property (GTK_ACCESSIBLE (self->box), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
}
