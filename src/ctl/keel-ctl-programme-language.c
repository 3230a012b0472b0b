/* SPDX-License-Identifier: GPL-3.0-or-later */

/* keelctl programme extract, build: from a programme to what translators work on, and back. */

#include "keel-config.h"
#include "keel-ctl-locale.h"
#include "keel-ctl-po.h"
#include "keel-ctl-programme.h"
#include "keel-programme-strings.h"

#include <errno.h>
#include <glib/gi18n-lib.h>
#include <glib/gstdio.h>

/* extract */

/* What a translator must know about a text, by the member that it is. */
static const struct
{
  const char *list;
  const char *member;
  const char *note;
} notes[] = {
  { "templates", "if", N_("It goes on after “If …”.") },
  { "templates", "then", N_("It goes on after “then I will …”.") },
  { "item_set", "text", N_("A person says whether she does too little or too much of it: one act, which can be overdone, "
                           "and no word of praise.") },
  { "item_set", "managing", N_("The name of the side of managing: an activity, not a person.") },
  { "item_set", "leading", N_("The name of the side of leading: an activity, not a person.") },
  { "glossary", "term", N_("A word as it stands in the texts.") },
};

static const char *
find_note (const KeelProgrammeString *string)
{
  for (gsize i = 0; i < G_N_ELEMENTS (notes); i++)
    if (g_str_has_prefix (string->path, notes[i].list) && g_str_equal (string->member->name, notes[i].member))
      return _(notes[i].note);

  if (string->member->value == KEEL_VALUE_MARKDOWN)
    return _("Markdown: the signs and the addresses of links stay.");

  return NULL;
}

static GPtrArray *
make_messages (KeelProgramme *programme)
{
  GPtrArray *messages = g_ptr_array_new_with_free_func ((GDestroyNotify) keel_po_message_free);
  g_autoptr (GPtrArray) strings = keel_programme_list_strings (programme);

  for (guint i = 0; i < strings->len; i++)
    {
      const KeelProgrammeString *string = strings->pdata[i];
      KeelPoMessage *message = g_new0 (KeelPoMessage, 1);

      message->context = g_strdup (string->path);
      message->source = g_strdup (*string->field);
      message->note = g_strdup (find_note (string));
      g_ptr_array_add (messages, message);
    }

  return messages;
}

KeelCtlStatus
keel_ctl_extract_programme (KeelCtl  *ctl,
                            GError  **error)
{
  g_autoptr (KeelProgramme) programme = keel_ctl_open_programme (ctl->arguments[1], error);
  g_autoptr (GPtrArray) messages = NULL;
  g_autofree char *project = NULL;
  g_autofree char *comment = NULL;
  g_autofree char *text = NULL;

  if (programme == NULL)
    return KEEL_CTL_REFUSED;

  messages = make_messages (programme);
  project = g_strdup_printf ("%s %s", keel_programme_get_content (programme)->id,
                             keel_programme_get_content (programme)->version);
  /* Translators: at the head of a file that others translate. %s is the title of a programme. */
  comment = g_strdup_printf (_("%s\n\nManaging and leading are two activities, which the same person does. Where a word of your\n"
                               "language means a person (a manager, a leader), or where one word has both, use verbs.\n"),
                             keel_programme_get_content (programme)->title);
  text = keel_ctl_po_template (project, comment, messages);
  g_string_append (ctl->output, text);
  return KEEL_CTL_DONE;
}

/* build */

static gboolean
write_locale (KeelProgramme  *programme,
              const char     *folder,
              const char     *language,
              guint          *out_n_to_check,
              GError        **error)
{
  g_autoptr (KeelProgrammeLocale) locale = keel_ctl_read_locale (programme, folder, language, out_n_to_check);
  g_autoptr (GBytes) bytes = keel_programme_locale_to_json (locale);
  g_autofree char *file = keel_ctl_locale_path (folder, language);
  g_autofree char *locales = g_path_get_dirname (file);

  if (g_mkdir_with_parents (locales, 0777) != 0)
    {
      int errsv = errno;

      g_set_error (error, G_IO_ERROR, g_io_error_from_errno (errsv), "%s: %s", locales, g_strerror (errsv));
      return FALSE;
    }

  return g_file_set_contents (file, g_bytes_get_data (bytes, NULL), (gssize) g_bytes_get_size (bytes), error);
}

static const KeelProgrammeLanguage *
find_language (GPtrArray  *languages,
               const char *name)
{
  for (guint i = 0; i < languages->len; i++)
    if (g_str_equal (((KeelProgrammeLanguage *) languages->pdata[i])->language, name))
      return languages->pdata[i];

  return NULL;
}

static void
print_built (KeelCtl             *ctl,
             GPtrArray           *languages,
             char               **names,
             GArray              *to_check,
             GPtrArray           *faults)
{
  KeelJsonWriter *writer = keel_json_writer_new ();

  keel_json_writer_begin_object (writer, NULL);
  keel_json_writer_begin_array (writer, "languages");
  for (guint i = 0; names[i] != NULL; i++)
    {
      const KeelProgrammeLanguage *language = find_language (languages, names[i]);
      guint n_to_check = g_array_index (to_check, guint, i);
      g_autofree char *line = NULL;

      if (language == NULL)
        continue;

      line = keel_ctl_say_state (names[i], language->n_translated, language->n_texts, n_to_check);
      if (!ctl->as_json)
        keel_ctl_print (ctl, line);
      keel_json_writer_begin_object (writer, NULL);
      keel_json_writer_add_string (writer, "language", names[i]);
      keel_json_writer_add_integer (writer, "translated", language->n_translated);
      keel_json_writer_add_integer (writer, "texts", language->n_texts);
      keel_json_writer_add_integer (writer, "to_check", n_to_check);
      keel_json_writer_add_integer (writer, "refused", language->n_refused);
      keel_json_writer_end_object (writer);
    }
  keel_json_writer_end_array (writer);
  keel_ctl_add_problems (writer, faults);
  keel_json_writer_end_object (writer);

  if (ctl->as_json)
    {
      keel_ctl_print_json (ctl, writer);
      return;
    }

  keel_json_writer_free (writer);
  keel_ctl_print_problems (ctl, faults);
}

/* What has been written is read again: that is what will be shown. */
static KeelCtlStatus
report (KeelCtl     *ctl,
        char       **names,
        GArray      *to_check,
        GError     **error)
{
  g_autoptr (KeelProgramme) built = keel_ctl_open_programme (ctl->arguments[1], error);
  g_autoptr (GPtrArray) languages = NULL;
  g_autoptr (GPtrArray) faults = NULL;

  if (built == NULL)
    return KEEL_CTL_REFUSED;

  languages = keel_programme_list_languages (built);
  faults = keel_programme_list_faults (built);
  print_built (ctl, languages, names, to_check, faults);
  return faults->len == 0 ? KEEL_CTL_DONE : KEEL_CTL_REFUSED;
}

KeelCtlStatus
keel_ctl_build_programme (KeelCtl  *ctl,
                          GError  **error)
{
  const char *folder = ctl->arguments[1];
  g_autofree char *po = g_build_filename (folder, "po", NULL);
  g_autoptr (KeelProgramme) programme = keel_ctl_open_programme (folder, error);
  g_autoptr (GArray) to_check = g_array_new (FALSE, FALSE, sizeof (guint));
  g_auto (GStrv) names = programme != NULL ? keel_ctl_list_po (po, error) : NULL;

  if (names == NULL)
    return KEEL_CTL_REFUSED;

  for (guint i = 0; names[i] != NULL; i++)
    {
      guint n_to_check;

      if (!write_locale (programme, folder, names[i], &n_to_check, error))
        return KEEL_CTL_REFUSED;
      g_array_append_val (to_check, n_to_check);
    }

  return report (ctl, names, to_check, error);
}
