/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "keel-config.h"
#include "keel-percent-editor.h"

#include "keel-field-words.h"

#define SPACING 6
#define MAX_PERCENT 100

struct _KeelPercentEditor
{
  KeelFieldEditor parent_instance;

  GtkEditable *entry;
  GtkWidget *refusal;
  gboolean is_showing;
};

G_DEFINE_FINAL_TYPE (KeelPercentEditor, keel_percent_editor, KEEL_TYPE_FIELD_EDITOR)

static gboolean
get_percent (KeelPercentEditor *self,
             gint64            *out_percent)
{
  KeelFieldEditor *editor = KEEL_FIELD_EDITOR (self);
  gint64 number;

  if (!keel_fields_get_number (keel_field_editor_get_answers (editor),
                               keel_field_editor_get_field (editor)->id, &number) ||
      number < 0 || number > MAX_PERCENT)
    return FALSE;

  *out_percent = number;
  return TRUE;
}

static gboolean
read_typed (KeelPercentEditor *self,
            gint64            *out_percent)
{
  g_autofree char *text = g_strstrip (g_strdup (gtk_editable_get_text (self->entry)));
  guint64 number;

  if (!g_ascii_string_to_unsigned (text, 10, 0, MAX_PERCENT, &number, NULL))
    return FALSE;

  *out_percent = (gint64) number;
  return TRUE;
}

static void
set_refused (KeelPercentEditor *self,
             gboolean           is_refused)
{
  gtk_widget_set_visible (self->refusal, is_refused);
  if (is_refused)
    gtk_widget_add_css_class (GTK_WIDGET (self->entry), "error");
  else
    gtk_widget_remove_css_class (GTK_WIDGET (self->entry), "error");
  gtk_accessible_update_state (GTK_ACCESSIBLE (self->entry), GTK_ACCESSIBLE_STATE_INVALID,
                               is_refused ? GTK_ACCESSIBLE_INVALID_TRUE : GTK_ACCESSIBLE_INVALID_FALSE, -1);
}

static void
changed_cb (KeelPercentEditor *self)
{
  KeelFieldEditor *editor = KEEL_FIELD_EDITOR (self);
  KeelFields *answers = keel_field_editor_get_answers (editor);
  const char *id = keel_field_editor_get_field (editor)->id;
  gboolean is_blank = *gtk_editable_get_text (self->entry) == '\0';
  gint64 number = 0;
  gboolean is_number;

  if (self->is_showing)
    return;

  is_number = read_typed (self, &number);
  set_refused (self, !is_number && !is_blank);
  if (is_number)
    keel_field_editor_type (editor, keel_fields_with_number (answers, id, number));
  else if (is_blank)
    keel_field_editor_type (editor, keel_fields_without (answers, id));
}

static void
keel_percent_editor_build (KeelFieldEditor *editor)
{
  KeelPercentEditor *self = KEEL_PERCENT_EDITOR (editor);
  const KeelProgrammeField *field = keel_field_editor_get_field (editor);
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, SPACING);
  GtkWidget *entry = gtk_entry_new ();

  self->entry = GTK_EDITABLE (entry);
  gtk_editable_set_width_chars (self->entry, 4);
  gtk_editable_set_max_width_chars (self->entry, 4);
  gtk_entry_set_input_purpose (GTK_ENTRY (entry), GTK_INPUT_PURPOSE_DIGITS);
  gtk_accessible_update_property (GTK_ACCESSIBLE (entry),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL, field->label,
                                  GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, keel_field_words_percent_range (),
                                  -1);
  g_signal_connect_object (entry, "changed", G_CALLBACK (changed_cb), self, G_CONNECT_SWAPPED);
  gtk_box_append (GTK_BOX (box), entry);
  gtk_box_append (GTK_BOX (box), gtk_label_new (keel_field_words_percent_unit ()));
  keel_field_editor_add (editor, box);

  self->refusal = gtk_label_new (keel_field_words_percent_range ());
  gtk_label_set_xalign (GTK_LABEL (self->refusal), 0);
  gtk_label_set_wrap (GTK_LABEL (self->refusal), TRUE);
  gtk_widget_set_visible (self->refusal, FALSE);
  keel_field_editor_add (editor, self->refusal);
}

/* What is being written and is no number yet stays. */
static void
keel_percent_editor_show (KeelFieldEditor *editor)
{
  KeelPercentEditor *self = KEEL_PERCENT_EDITOR (editor);
  const char *id = keel_field_editor_get_field (editor)->id;
  g_autofree char *answer = keel_fields_dup_plain (keel_field_editor_get_answers (editor), id);
  gint64 percent = 0;
  gint64 typed = -1;
  gboolean is_percent = get_percent (self, &percent);

  keel_field_editor_set_misfit (editor, is_percent ? NULL : answer);
  if (gtk_widget_get_visible (self->refusal) || (is_percent && read_typed (self, &typed) && typed == percent))
    return;

  self->is_showing = TRUE;
  gtk_editable_set_text (self->entry, is_percent ? answer : "");
  self->is_showing = FALSE;
}

static void
keel_percent_editor_set_editable (KeelFieldEditor *editor,
                                  gboolean         editable)
{
  gtk_editable_set_editable (KEEL_PERCENT_EDITOR (editor)->entry, editable);
}

static void
keel_percent_editor_class_init (KeelPercentEditorClass *klass)
{
  KeelFieldEditorClass *editor_class = KEEL_FIELD_EDITOR_CLASS (klass);

  editor_class->build = keel_percent_editor_build;
  editor_class->show = keel_percent_editor_show;
  editor_class->set_editable = keel_percent_editor_set_editable;
}

static void
keel_percent_editor_init (KeelPercentEditor *self)
{
}
