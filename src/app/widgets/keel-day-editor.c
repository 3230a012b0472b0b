/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "keel-config.h"
#include "keel-day-editor.h"

#include "keel-day-popover.h"
#include "keel-field-words.h"

#define SPACING 6

struct _KeelDayEditor
{
  KeelFieldEditor parent_instance;

  GtkMenuButton *button;
  GtkLabel *label;
  gboolean editable;
};

G_DEFINE_FINAL_TYPE (KeelDayEditor, keel_day_editor, KEEL_TYPE_FIELD_EDITOR)

static KeelDay
get_day (KeelDayEditor *self)
{
  KeelFieldEditor *editor = KEEL_FIELD_EDITOR (self);

  return keel_fields_get_day (keel_field_editor_get_answers (editor), keel_field_editor_get_field (editor)->id);
}

static void
answer (KeelDayEditor *self,
        KeelDay        day)
{
  KeelFieldEditor *editor = KEEL_FIELD_EDITOR (self);

  keel_field_editor_choose (editor, keel_fields_with_day (keel_field_editor_get_answers (editor),
                                                          keel_field_editor_get_field (editor)->id, day));
}

static void
day_picked_cb (KeelDayEditor *self,
               guint          day,
               int            time)
{
  answer (self, day);
}

static void
popover_wanted_cb (GtkMenuButton *button,
                   gpointer       user_data)
{
  KeelDayEditor *self = user_data;
  GtkWidget *popover = GTK_WIDGET (gtk_menu_button_get_popover (button));

  if (popover == NULL)
    {
      popover = keel_day_popover_new (FALSE);
      g_signal_connect_object (popover, "picked", G_CALLBACK (day_picked_cb), self, G_CONNECT_SWAPPED);
      gtk_menu_button_set_popover (button, popover);
    }

  keel_day_popover_set_optional (KEEL_DAY_POPOVER (popover), get_day (self),
                                 keel_field_editor_get_today (KEEL_FIELD_EDITOR (self)));
}

static void
clear_action (GtkWidget  *widget,
              const char *action_name,
              GVariant   *parameter)
{
  KeelDayEditor *self = KEEL_DAY_EDITOR (widget);

  gtk_widget_grab_focus (GTK_WIDGET (self->button));
  answer (self, KEEL_DAY_NONE);
}

static void
keel_day_editor_build (KeelFieldEditor *editor)
{
  KeelDayEditor *self = KEEL_DAY_EDITOR (editor);
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, SPACING);
  GtkWidget *clear = gtk_button_new_from_icon_name ("edit-clear-symbolic");

  self->label = GTK_LABEL (gtk_label_new (NULL));
  gtk_label_set_wrap (self->label, TRUE);
  self->button = GTK_MENU_BUTTON (gtk_menu_button_new ());
  gtk_menu_button_set_child (self->button, GTK_WIDGET (self->label));
  gtk_menu_button_set_create_popup_func (self->button, popover_wanted_cb, self, NULL);
  gtk_box_append (GTK_BOX (box), GTK_WIDGET (self->button));

  gtk_widget_set_tooltip_text (clear, keel_field_words_no_day ());
  gtk_widget_add_css_class (clear, "flat");
  gtk_actionable_set_action_name (GTK_ACTIONABLE (clear), "day-field.clear");
  g_object_bind_property (clear, "sensitive", clear, "visible", G_BINDING_SYNC_CREATE);
  gtk_box_append (GTK_BOX (box), clear);
  keel_field_editor_add (editor, box);
}

static void
keel_day_editor_show (KeelFieldEditor *editor)
{
  KeelDayEditor *self = KEEL_DAY_EDITOR (editor);
  const KeelProgrammeField *field = keel_field_editor_get_field (editor);
  g_autofree char *answer = keel_fields_dup_plain (keel_field_editor_get_answers (editor), field->id);
  g_autofree char *shown = keel_field_words_day (get_day (self));
  g_autofree char *spoken = keel_field_words_day_of (field->label, get_day (self));

  gtk_label_set_label (self->label, shown);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->button), GTK_ACCESSIBLE_PROPERTY_LABEL, spoken, -1);
  keel_field_editor_set_misfit (editor, get_day (self) == KEEL_DAY_NONE ? answer : NULL);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "day-field.clear", *answer != '\0' && self->editable);
}

static void
keel_day_editor_set_editable (KeelFieldEditor *editor,
                              gboolean         editable)
{
  KeelDayEditor *self = KEEL_DAY_EDITOR (editor);

  self->editable = editable;
  gtk_widget_set_sensitive (GTK_WIDGET (self->button), editable);
  keel_day_editor_show (editor);
}

static void
keel_day_editor_class_init (KeelDayEditorClass *klass)
{
  KeelFieldEditorClass *editor_class = KEEL_FIELD_EDITOR_CLASS (klass);

  editor_class->build = keel_day_editor_build;
  editor_class->show = keel_day_editor_show;
  editor_class->set_editable = keel_day_editor_set_editable;

  gtk_widget_class_install_action (GTK_WIDGET_CLASS (klass), "day-field.clear", NULL, clear_action);
}

static void
keel_day_editor_init (KeelDayEditor *self)
{
  self->editable = TRUE;
}
