/* SPDX-License-Identifier: GPL-3.0-or-later */

/* keelctl translation status: how far the interface and the programmes in a source tree are
 * translated, or the programme in a folder. */

#include "keel-config.h"
#include "keel-ctl-locale.h"
#include "keel-ctl-po.h"
#include "keel-ctl-programme.h"
#include "keel-error.h"
#include "keel-programme-strings.h"

#include <glib/gi18n-lib.h>
#include <string.h>

static const char * const acts[] = { "status", NULL };

/* One language of one part. */
typedef struct
{
  char  *language;
  guint  n_translated;
  guint  n_texts;
  guint  n_to_check;
} State;

static void
add_state (KeelCtl        *ctl,
           KeelJsonWriter *writer,
           const State    *state)
{
  g_autofree char *line = keel_ctl_say_state (state->language, state->n_translated, state->n_texts, state->n_to_check);

  keel_json_writer_begin_object (writer, NULL);
  keel_json_writer_add_string (writer, "language", state->language);
  keel_json_writer_add_integer (writer, "translated", state->n_translated);
  keel_json_writer_add_integer (writer, "texts", state->n_texts);
  keel_json_writer_add_integer (writer, "to_check", state->n_to_check);
  keel_json_writer_end_object (writer);
  if (!ctl->as_json)
    g_string_append_printf (ctl->output, "  %s\n", line);
}

/* @name: of the part; no language of it: that is said too. */
static void
begin_part (KeelCtl        *ctl,
            KeelJsonWriter *writer,
            const char     *member,
            const char     *name,
            guint           n_languages)
{
  keel_json_writer_begin_object (writer, NULL);
  keel_json_writer_add_string (writer, "part", member);
  keel_json_writer_begin_array (writer, "languages");
  if (ctl->as_json)
    return;

  keel_ctl_print (ctl, name);
  if (n_languages == 0)
    g_string_append_printf (ctl->output, "  %s\n", _("not translated yet"));
}

static void
end_part (KeelJsonWriter *writer)
{
  keel_json_writer_end_array (writer);
  keel_json_writer_end_object (writer);
}

/* The interface. */

static char *
make_key (const KeelPoMessage *message)
{
  return g_strconcat (message->context != NULL ? message->context : "", "\004", message->source, NULL);
}

static GHashTable *
read_template (const char  *folder,
               GError     **error)
{
  g_autofree char *file = g_build_filename (folder, "po", GETTEXT_PACKAGE ".pot", NULL);
  g_autoptr (GPtrArray) messages = NULL;
  GHashTable *keys;

  if (!g_file_test (file, G_FILE_TEST_EXISTS))
    {
      /* Translators: %s is a file. */
      g_set_error (error, KEEL_ERROR, KEEL_ERROR_NOT_FOUND, _("%s: make it first, with “meson compile -C _build %s”"),
                   file, GETTEXT_PACKAGE "-pot");
      return NULL;
    }

  messages = keel_ctl_po_read (file);
  keys = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  for (guint i = 0; i < messages->len; i++)
    g_hash_table_add (keys, make_key (messages->pdata[i]));

  return keys;
}

static void
add_interface_state (KeelCtl        *ctl,
                     KeelJsonWriter *writer,
                     const char     *folder,
                     const char     *language,
                     GHashTable     *template)
{
  g_autofree char *name = g_strconcat (language, ".po", NULL);
  g_autofree char *file = g_build_filename (folder, "po", name, NULL);
  g_autoptr (GPtrArray) messages = keel_ctl_po_read (file);
  State state = { .language = (char *) language, .n_texts = g_hash_table_size (template) };

  for (guint i = 0; i < messages->len; i++)
    {
      const KeelPoMessage *message = messages->pdata[i];
      g_autofree char *key = make_key (message);

      if (message->is_translated && g_hash_table_contains (template, key))
        state.n_translated++;
      else if (message->is_translated || message->is_fuzzy)
        state.n_to_check++;
    }

  add_state (ctl, writer, &state);
}

static gboolean
add_interface (KeelCtl         *ctl,
               KeelJsonWriter  *writer,
               const char      *folder,
               GError         **error)
{
  g_autofree char *po = g_build_filename (folder, "po", NULL);
  g_autoptr (GHashTable) template = read_template (folder, error);
  g_auto (GStrv) languages = NULL;
  guint n_languages;

  if (template == NULL)
    return FALSE;

  languages = keel_ctl_list_po (po, NULL);
  n_languages = languages != NULL ? g_strv_length (languages) : 0;
  begin_part (ctl, writer, "interface", _("Interface"), n_languages);
  for (guint i = 0; i < n_languages; i++)
    add_interface_state (ctl, writer, folder, languages[i], template);
  end_part (writer);
  return TRUE;
}

/* Programmes. */

static gboolean
add_programme (KeelCtl         *ctl,
               KeelJsonWriter  *writer,
               const char      *folder,
               GError         **error)
{
  g_autoptr (KeelProgramme) programme = keel_ctl_open_programme (folder, error);
  g_autofree char *po = g_build_filename (folder, "po", NULL);
  g_autoptr (GPtrArray) strings = NULL;
  g_auto (GStrv) languages = NULL;
  guint n_languages;

  if (programme == NULL)
    return FALSE;

  strings = keel_programme_list_strings (programme);
  languages = keel_ctl_list_po (po, NULL);
  n_languages = languages != NULL ? g_strv_length (languages) : 0;
  begin_part (ctl, writer, keel_programme_get_content (programme)->id, keel_programme_get_content (programme)->title,
              n_languages);
  for (guint i = 0; i < n_languages; i++)
    {
      State state = { .language = languages[i], .n_texts = strings->len };
      g_autoptr (KeelProgrammeLocale) locale =
        keel_ctl_read_locale (programme, folder, languages[i], &state.n_to_check);

      state.n_translated = g_hash_table_size (locale->texts);
      add_state (ctl, writer, &state);
    }
  end_part (writer);
  return TRUE;
}

static gboolean
add_programmes (KeelCtl         *ctl,
                KeelJsonWriter  *writer,
                const char      *folder,
                GError         **error)
{
  g_autofree char *programmes = g_build_filename (folder, "data", "programmes", NULL);
  g_autoptr (GDir) dir = g_dir_open (programmes, 0, error);
  const char *name;

  if (dir == NULL)
    return FALSE;

  while ((name = g_dir_read_name (dir)) != NULL)
    {
      g_autofree char *programme = g_build_filename (programmes, name, NULL);

      if (!add_programme (ctl, writer, programme, error))
        return FALSE;
    }

  return TRUE;
}

static gboolean
add_parts (KeelCtl         *ctl,
           KeelJsonWriter  *writer,
           const char      *folder,
           GError         **error)
{
  g_autofree char *document = g_build_filename (folder, "programme.json", NULL);

  if (g_file_test (document, G_FILE_TEST_EXISTS))
    return add_programme (ctl, writer, folder, error);

  return add_interface (ctl, writer, folder, error) && add_programmes (ctl, writer, folder, error);
}

KeelCtlStatus
keel_ctl_run_translation (KeelCtl  *ctl,
                          GError  **error)
{
  const char *folder = ctl->arguments[1] != NULL ? ctl->arguments[1] : ".";
  g_autoptr (KeelJsonWriter) writer = NULL;
  guint act;

  if (!keel_ctl_choose (ctl->arguments[0], acts, &act, error))
    return KEEL_CTL_WRONG_USE;

  writer = keel_json_writer_new ();
  keel_json_writer_begin_object (writer, NULL);
  keel_json_writer_begin_array (writer, "parts");
  if (!add_parts (ctl, writer, folder, error))
    return KEEL_CTL_REFUSED;

  keel_json_writer_end_array (writer);
  keel_json_writer_end_object (writer);
  if (ctl->as_json)
    keel_ctl_print_json (ctl, g_steal_pointer (&writer));

  return KEEL_CTL_DONE;
}
