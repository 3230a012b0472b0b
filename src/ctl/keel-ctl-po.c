/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "keel-ctl-po.h"
#include "keel-ctl.h"

#include <errno.h>
#include <gettext-po.h>
#include <glib/gstdio.h>
#include <stdlib.h>
#include <unistd.h>

void
keel_po_message_free (KeelPoMessage *message)
{
  g_free (message->context);
  g_free (message->source);
  g_free (message->text);
  g_free (message->note);
  g_free (message);
}

/* Errors. */

static void
end_with (const char *file,
          gsize       line,
          const char *message)
{
  g_autofree char *place = NULL;

  if (file != NULL)
    place = line != (gsize) -1 ? g_strdup_printf ("%s:%" G_GSIZE_FORMAT, file, line) : g_strdup (file);
  keel_ctl_complain (place, message);
  exit (KEEL_CTL_REFUSED);
}

static void
note_error (int           severity,
            po_message_t  message,
            const char   *file,
            size_t        line,
            size_t        column,
            int           is_multiline,
            const char   *text)
{
  if (severity != PO_SEVERITY_WARNING)
    end_with (file, line, text);
}

static void
note_two_errors (int           severity,
                 po_message_t  message,
                 const char   *file,
                 size_t        line,
                 size_t        column,
                 int           is_multiline,
                 const char   *text,
                 po_message_t  other_message,
                 const char   *other_file,
                 size_t        other_line,
                 size_t        other_column,
                 int           is_other_multiline,
                 const char   *other_text)
{
  if (severity != PO_SEVERITY_WARNING)
    end_with (file, line, text);
}

static const struct po_xerror_handler handler = { note_error, note_two_errors };

/* Reading. */

static gboolean
has_all_forms (po_message_t message)
{
  const char *form;

  if (po_message_msgid_plural (message) == NULL)
    return *po_message_msgstr (message) != '\0';

  for (int i = 0; (form = po_message_msgstr_plural (message, i)) != NULL; i++)
    if (*form == '\0')
      return FALSE;

  return TRUE;
}

static KeelPoMessage *
take_message (po_message_t message)
{
  KeelPoMessage *taken = g_new0 (KeelPoMessage, 1);

  taken->context = g_strdup (po_message_msgctxt (message));
  taken->source = g_strdup (po_message_msgid (message));
  taken->text = g_strdup (po_message_msgstr (message));
  taken->is_fuzzy = po_message_is_fuzzy (message) && has_all_forms (message);
  taken->is_translated = !po_message_is_fuzzy (message) && has_all_forms (message);

  return taken;
}

GPtrArray *
keel_ctl_po_read (const char *file)
{
  GPtrArray *messages = g_ptr_array_new_with_free_func ((GDestroyNotify) keel_po_message_free);
  po_file_t po = po_file_read (file, &handler);
  po_message_iterator_t iterator;
  po_message_t message;

  if (po == NULL)
    end_with (file, (gsize) -1, g_strerror (errno));

  iterator = po_message_iterator (po, NULL);
  while ((message = po_next_message (iterator)) != NULL)
    if (!po_message_is_obsolete (message) &&
        (po_message_msgctxt (message) != NULL || *po_message_msgid (message) != '\0'))
      g_ptr_array_add (messages, take_message (message));

  po_message_iterator_free (iterator);
  po_file_free (po);
  return messages;
}

/* Writing. */

static void
insert_header (po_message_iterator_t iterator,
               const char           *project,
               const char           *comment)
{
  g_autofree char *header = g_strdup_printf ("Project-Id-Version: %s\n"
                                             "Report-Msgid-Bugs-To: \n"
                                             "PO-Revision-Date: YEAR-MO-DA HO:MI+ZONE\n"
                                             "Last-Translator: FULL NAME <EMAIL@ADDRESS>\n"
                                             "Language-Team: LANGUAGE <LL@li.org>\n"
                                             "Language: \n"
                                             "MIME-Version: 1.0\n"
                                             "Content-Type: text/plain; charset=UTF-8\n"
                                             "Content-Transfer-Encoding: 8bit\n", project);
  po_message_t message = po_message_create ();

  po_message_set_msgid (message, "");
  po_message_set_msgstr (message, header);
  po_message_set_comments (message, comment);
  po_message_set_fuzzy (message, TRUE);
  po_message_insert (iterator, message);
}

static void
insert_message (po_message_iterator_t  iterator,
                const KeelPoMessage   *source)
{
  po_message_t message = po_message_create ();

  po_message_set_msgctxt (message, source->context);
  po_message_set_msgid (message, source->source);
  po_message_set_msgstr (message, "");
  if (source->note != NULL)
    po_message_set_extracted_comments (message, source->note);
  po_message_insert (iterator, message);
}

/* The library writes to a name only. */
static char *
write_out (po_file_t po)
{
  g_autofree char *name = NULL;
  g_autoptr (GError) error = NULL;
  char *text = NULL;
  int fd = g_file_open_tmp ("keelctl-XXXXXX.pot", &name, &error);

  if (fd < 0)
    end_with (NULL, (gsize) -1, error->message);

  close (fd);
  po_file_write (po, name, &handler);
  if (!g_file_get_contents (name, &text, NULL, &error))
    end_with (NULL, (gsize) -1, error->message);

  g_unlink (name);
  return text;
}

char *
keel_ctl_po_template (const char *project,
                      const char *comment,
                      GPtrArray  *messages)
{
  po_file_t po = po_file_create ();
  po_message_iterator_t iterator = po_message_iterator (po, NULL);
  char *text;

  insert_header (iterator, project, comment);
  for (guint i = 0; i < messages->len; i++)
    insert_message (iterator, messages->pdata[i]);

  text = write_out (po);
  po_message_iterator_free (iterator);
  po_file_free (po);
  return text;
}
