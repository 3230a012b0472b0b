/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "keel-config.h"
#include "keel-text-editor.h"

#include "keel-text-box.h"

struct _KeelTextEditor
{
  KeelFieldEditor parent_instance;

  KeelTextBox *box;
};

G_DEFINE_FINAL_TYPE (KeelTextEditor, keel_text_editor, KEEL_TYPE_FIELD_EDITOR)

static void
typed_cb (KeelTextEditor *self)
{
  KeelFieldEditor *editor = KEEL_FIELD_EDITOR (self);
  g_autofree char *text = keel_text_box_dup_text (self->box);

  keel_field_editor_type (editor, keel_fields_with_text (keel_field_editor_get_answers (editor),
                                                         keel_field_editor_get_field (editor)->id, text));
}

static void
entered_cb (KeelTextEditor *self)
{
  gtk_widget_child_focus (GTK_WIDGET (gtk_widget_get_root (GTK_WIDGET (self))), GTK_DIR_TAB_FORWARD);
}

static void
keel_text_editor_build (KeelFieldEditor *editor)
{
  KeelTextEditor *self = KEEL_TEXT_EDITOR (editor);
  const KeelProgrammeField *field = keel_field_editor_get_field (editor);

  self->box = KEEL_TEXT_BOX (keel_text_box_new (field->kind == KEEL_FIELD_LINE));
  keel_text_box_set_names (self->box, field->label, field->help);
  g_signal_connect_object (self->box, "typed", G_CALLBACK (typed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->box, "entered", G_CALLBACK (entered_cb), self, G_CONNECT_SWAPPED);
  keel_field_editor_add (editor, GTK_WIDGET (self->box));
}

/* Blanks are no answer, and may be what somebody is about to write after. */
static void
keel_text_editor_show (KeelFieldEditor *editor)
{
  KeelTextEditor *self = KEEL_TEXT_EDITOR (editor);
  g_autofree char *answer = keel_fields_dup_plain (keel_field_editor_get_answers (editor),
                                                   keel_field_editor_get_field (editor)->id);
  g_autofree char *shown = g_strstrip (keel_text_box_dup_text (self->box));

  if (*answer != '\0' || *shown != '\0')
    keel_text_box_set_text (self->box, answer);
}

static void
keel_text_editor_set_editable (KeelFieldEditor *editor,
                               gboolean         editable)
{
  keel_text_box_set_editable (KEEL_TEXT_EDITOR (editor)->box, editable);
}

static void
keel_text_editor_class_init (KeelTextEditorClass *klass)
{
  KeelFieldEditorClass *editor_class = KEEL_FIELD_EDITOR_CLASS (klass);

  editor_class->build = keel_text_editor_build;
  editor_class->show = keel_text_editor_show;
  editor_class->set_editable = keel_text_editor_set_editable;
}

static void
keel_text_editor_init (KeelTextEditor *self)
{
}
