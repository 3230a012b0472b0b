/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>
#include "keel-fields.h"
#include "keel-programme.h"

G_BEGIN_DECLS

/**
 * KeelFieldEditor:
 *
 * A field of a programme: its label, its help, and below them what answers it, which each
 * kind of editor adds. It shows one of the answers that it is given and says what they
 * would all be after a change; whoever made it decides and shows the outcome.
 *
 * What it cannot show (KEEL_SHAPE_OTHER) it says, and lets nobody change.
 *
 * Signal "answered" (KeelFields answers, boolean typed): a person has answered, by typing or by
 * a choice. Showing answers emits nothing.
 */
#define KEEL_TYPE_FIELD_EDITOR (keel_field_editor_get_type ())

G_DECLARE_DERIVABLE_TYPE (KeelFieldEditor, keel_field_editor, KEEL, FIELD_EDITOR, GtkWidget)

/**
 * KeelFieldEditorClass:
 * @build: adds its control; called once, when the field is known
 * @show: shows keel_field_editor_get_answers()
 * @set_editable: whether a person may answer
 */
struct _KeelFieldEditorClass
{
  GtkWidgetClass parent_class;

  void (* build)        (KeelFieldEditor *self);
  void (* show)         (KeelFieldEditor *self);
  void (* set_editable) (KeelFieldEditor *self,
                         gboolean         editable);
};

/* An editor of @type. @field outlives it; @today is where a calendar opens. */
GtkWidget  *keel_field_editor_new          (GType                     type,
                                            const KeelProgrammeField *field,
                                            KeelDay                   today) G_GNUC_WARN_UNUSED_RESULT;

void        keel_field_editor_set_answers  (KeelFieldEditor *self,
                                            KeelFields      *answers);
void        keel_field_editor_set_editable (KeelFieldEditor *self,
                                            gboolean         editable);

/* For the kinds of editor. */
const KeelProgrammeField *keel_field_editor_get_field (KeelFieldEditor *self);
KeelDay     keel_field_editor_get_today    (KeelFieldEditor *self);
KeelFields *keel_field_editor_get_answers  (KeelFieldEditor *self);

/* Adds @control below the label. */
void        keel_field_editor_add          (KeelFieldEditor *self,
                                            GtkWidget       *control);

/* A person would have the answers be @next, which is taken, and has typed or chosen it.
 * NULL is too much: the person is told, and what was there is shown again. */
void        keel_field_editor_type         (KeelFieldEditor *self,
                                            KeelFields      *next);
void        keel_field_editor_choose       (KeelFieldEditor *self,
                                            KeelFields      *next);

/* That the answer does not fit this kind of field; NULL: it does. */
void        keel_field_editor_set_misfit   (KeelFieldEditor *self,
                                            const char      *answer);

G_END_DECLS
