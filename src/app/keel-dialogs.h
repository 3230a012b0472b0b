/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>
#include "keel-session.h"

G_BEGIN_DECLS

/* The dialogs that a newer libadwaita or GTK has other widgets for: here, and nowhere
 * else, so that a newer floor changes one file. Each is modal to @parent, a window or
 * any widget in one. */

/* Choosing a file or a folder. KEEL_DIALOGS_SAVE asks for a file to write,
 * @suggested_name (else NULL) is its name. */
typedef enum
{
  KEEL_DIALOGS_OPEN,
  KEEL_DIALOGS_SAVE,
  KEEL_DIALOGS_FOLDER,
} KeelDialogsPurpose;

void        keel_dialogs_choose_file_async  (GtkWidget            *parent,
                                             KeelDialogsPurpose    purpose,
                                             const char           *title,
                                             const char           *suggested_name,
                                             GAsyncReadyCallback   callback,
                                             gpointer              user_data);
/* NULL: nothing was chosen. */
GFile      *keel_dialogs_choose_file_finish (GAsyncResult         *result) G_GNUC_WARN_UNUSED_RESULT;

/**
 * KeelQuestion:
 * @heading: a short question
 * @body: what the answer means, in sentences; plain text
 * @yes: the label of the button that does it
 * @instead: the label of a button that does another thing, or NULL
 * @check: the label of a check button, or NULL
 * @word: what has to be typed before @yes can be pressed, or NULL; @body names it
 * @is_destructive: whether @yes cannot be taken back
 */
typedef struct
{
  const char *heading;
  const char *body;
  const char *yes;
  const char *instead;
  const char *check;
  const char *word;
  gboolean    is_destructive;
} KeelQuestion;

typedef enum
{
  KEEL_REPLY_CANCEL,
  KEEL_REPLY_YES,
  KEEL_REPLY_INSTEAD,
} KeelReply;

void        keel_dialogs_ask_async          (GtkWidget            *parent,
                                             const KeelQuestion   *question,
                                             GAsyncReadyCallback   callback,
                                             gpointer              user_data);
/* @out_is_checked (optional): the check button. */
KeelReply   keel_dialogs_ask_finish         (GAsyncResult         *result,
                                             gboolean             *out_is_checked);

/* What could not be done, and why. */
void        keel_dialogs_complain           (GtkWidget            *parent,
                                             const char           *heading,
                                             const char           *body);

void        keel_dialogs_show_about         (GtkWindow            *parent,
                                             KeelSession          *session);

G_END_DECLS
