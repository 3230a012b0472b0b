/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "keel-config.h"
#include "keel-choice-editor.h"

#include "keel-field-words.h"

struct _KeelChoiceEditor
{
  KeelFieldEditor parent_instance;

  GtkWidget *choices;        /* a box of check buttons, in the order of the field's choices */
  gboolean editable;
  gboolean is_showing;
};

G_DEFINE_FINAL_TYPE (KeelChoiceEditor, keel_choice_editor, KEEL_TYPE_FIELD_EDITOR)

static void
answer (KeelChoiceEditor *self,
        const char       *choice)
{
  KeelFieldEditor *editor = KEEL_FIELD_EDITOR (self);

  keel_field_editor_choose (editor, keel_fields_with_text (keel_field_editor_get_answers (editor),
                                                           keel_field_editor_get_field (editor)->id, choice));
}

static void
toggled_cb (KeelChoiceEditor *self,
            GtkCheckButton   *button)
{
  const KeelProgrammeField *field = keel_field_editor_get_field (KEEL_FIELD_EDITOR (self));
  GtkWidget *child = gtk_widget_get_first_child (self->choices);

  if (self->is_showing || !gtk_check_button_get_active (button))
    return;

  for (guint i = 0; i < field->n_choices; i++, child = gtk_widget_get_next_sibling (child))
    if (child == GTK_WIDGET (button))
      answer (self, field->choices[i].id);
}

static void
clear_action (GtkWidget  *widget,
              const char *action_name,
              GVariant   *parameter)
{
  KeelChoiceEditor *self = KEEL_CHOICE_EDITOR (widget);

  gtk_widget_grab_focus (gtk_widget_get_first_child (self->choices));
  answer (self, NULL);
}

/* A check button does not wrap its own label. */
static GtkWidget *
make_choice (KeelChoiceEditor *self,
             const char       *text)
{
  GtkWidget *button = gtk_check_button_new_with_label (text);
  GtkWidget *label = gtk_widget_get_last_child (button);

  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_wrap_mode (GTK_LABEL (label), PANGO_WRAP_WORD_CHAR);
  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_check_button_set_group (GTK_CHECK_BUTTON (button),
                              GTK_CHECK_BUTTON (gtk_widget_get_first_child (self->choices)));
  g_signal_connect_object (button, "toggled", G_CALLBACK (toggled_cb), self, G_CONNECT_SWAPPED);

  return button;
}

static void
keel_choice_editor_build (KeelFieldEditor *editor)
{
  KeelChoiceEditor *self = KEEL_CHOICE_EDITOR (editor);
  const KeelProgrammeField *field = keel_field_editor_get_field (editor);
  GtkWidget *clear = gtk_button_new_with_label (keel_field_words_no_choice ());

  self->choices = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  gtk_widget_add_css_class (self->choices, "keel-choices");
  for (guint i = 0; i < field->n_choices; i++)
    gtk_box_append (GTK_BOX (self->choices), make_choice (self, field->choices[i].label));
  keel_field_editor_add (editor, self->choices);

  gtk_widget_set_halign (clear, GTK_ALIGN_START);
  gtk_widget_add_css_class (clear, "flat");
  gtk_widget_add_css_class (clear, "keel-quiet-button");
  gtk_actionable_set_action_name (GTK_ACTIONABLE (clear), "choice.clear");
  g_object_bind_property (clear, "sensitive", clear, "visible", G_BINDING_SYNC_CREATE);
  keel_field_editor_add (editor, clear);
}

static void
keel_choice_editor_show (KeelFieldEditor *editor)
{
  KeelChoiceEditor *self = KEEL_CHOICE_EDITOR (editor);
  const KeelProgrammeField *field = keel_field_editor_get_field (editor);
  g_autofree char *chosen = keel_fields_dup_plain (keel_field_editor_get_answers (editor), field->id);
  GtkWidget *child = gtk_widget_get_first_child (self->choices);
  gboolean is_choice = FALSE;

  self->is_showing = TRUE;
  for (guint i = 0; i < field->n_choices; i++, child = gtk_widget_get_next_sibling (child))
    {
      gboolean is_chosen = g_str_equal (field->choices[i].id, chosen);

      gtk_check_button_set_active (GTK_CHECK_BUTTON (child), is_chosen);
      is_choice |= is_chosen;
    }
  self->is_showing = FALSE;

  keel_field_editor_set_misfit (editor, is_choice ? NULL : chosen);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "choice.clear", *chosen != '\0' && self->editable);
}

static void
keel_choice_editor_set_editable (KeelFieldEditor *editor,
                                 gboolean         editable)
{
  KeelChoiceEditor *self = KEEL_CHOICE_EDITOR (editor);

  self->editable = editable;
  gtk_widget_set_sensitive (self->choices, editable);
  keel_choice_editor_show (editor);
}

static void
keel_choice_editor_class_init (KeelChoiceEditorClass *klass)
{
  KeelFieldEditorClass *editor_class = KEEL_FIELD_EDITOR_CLASS (klass);

  editor_class->build = keel_choice_editor_build;
  editor_class->show = keel_choice_editor_show;
  editor_class->set_editable = keel_choice_editor_set_editable;

  gtk_widget_class_install_action (GTK_WIDGET_CLASS (klass), "choice.clear", NULL, clear_action);
}

static void
keel_choice_editor_init (KeelChoiceEditor *self)
{
  self->editable = TRUE;
}
