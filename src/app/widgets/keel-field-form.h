/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>
#include "keel-fields.h"
#include "keel-programme.h"

G_BEGIN_DECLS

/**
 * KeelFieldForm:
 *
 * The fields of a worksheet or of a step, one under another, and the answers to them.
 * What waits for the outcome ("later") has a section of its own; below it stand answers
 * that none of the fields asks for, to be read: all of them when there is no programme.
 *
 *   form = keel_field_form_new ();
 *   keel_field_form_set_form (form, programme, sheet->fields, sheet->n_fields, today);
 *   keel_field_form_set_answers (form, answers, labels);
 *
 * Signal "changed" (KeelFields answers, string id): a person has answered; the form shows it
 * already, and showing what it shows changes nothing: so it can be told of every change of
 * the record. @id is the field that was answered by a choice, which is an act to be undone;
 * NULL: something was typed.
 * keel_field_labels_new() gives the labels that belong to them.
 */
#define KEEL_TYPE_FIELD_FORM (keel_field_form_get_type ())

G_DECLARE_FINAL_TYPE (KeelFieldForm, keel_field_form, KEEL, FIELD_FORM, GtkWidget)

GtkWidget  *keel_field_form_new          (void) G_GNUC_WARN_UNUSED_RESULT;

/* Builds the form anew, without an answer. @fields are of @programme, which may be NULL
 * when there are none. @today is where a calendar opens. */
void        keel_field_form_set_form     (KeelFieldForm            *self,
                                          KeelProgramme            *programme,
                                          const KeelProgrammeField *fields,
                                          guint                     n_fields,
                                          KeelDay                   today);

/* @labels: what the fields were called when they were answered (data/schema/fields.md). */
void        keel_field_form_set_answers  (KeelFieldForm            *self,
                                          KeelFields               *answers,
                                          KeelFields               *labels);
void        keel_field_form_set_editable (KeelFieldForm            *self,
                                          gboolean                  editable);

/* Puts the cursor where nothing was answered yet, of those that do not wait; else at the
 * top. */
gboolean    keel_field_form_focus_open   (KeelFieldForm            *self);

G_END_DECLS
