/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* PO files, by way of libgettextpo. No other file knows that library, and the window is not
 * linked with it.
 *
 * It has no way to come back from a file that is not PO, and no place to remember anything for
 * the one who called it. So these functions do what a subcommand would do anyway: they
 * say file and line on standard error, and end the program with KEEL_CTL_REFUSED.
 * Nothing has been written by then.
 */

/**
 * KeelPoMessage:
 * @context: or NULL
 * @text: of the first plural form if there are several; never NULL
 * @note: for translators; only of a template that is written
 * @is_translated: all of its forms are, and nobody has to look at it again (fuzzy)
 * @is_fuzzy: it was translated, and somebody has to look at it again
 */
typedef struct
{
  char     *context;
  char     *source;
  char     *text;
  char     *note;
  gboolean  is_translated;
  gboolean  is_fuzzy;
} KeelPoMessage;

void       keel_po_message_free   (KeelPoMessage *message);

/* KeelPoMessage: all but the header and those that are obsolete. */
GPtrArray *keel_ctl_po_read       (const char    *file) G_GNUC_WARN_UNUSED_RESULT;

/* The template (POT) of @messages, with @comment at its head. */
char      *keel_ctl_po_template   (const char    *project,
                                   const char    *comment,
                                   GPtrArray     *messages) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
