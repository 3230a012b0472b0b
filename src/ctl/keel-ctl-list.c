/* SPDX-License-Identifier: GPL-3.0-or-later */

/* keelctl list entries: one line an entry, newest first. */

#include "keel-ctl.h"

#include "keel-id.h"
#include "keel-text.h"

#define TITLE_CHARS 60        /* with day and id, 88 columns */
#define JSON_TITLE_CHARS 120

static char *
make_title (KeelEntry *entry,
            guint      max_chars)
{
  g_autofree char *headline = keel_entry_dup_headline (entry);

  return keel_text_excerpt (headline, NULL, max_chars);
}

static void
print_json (KeelCtl   *ctl,
            GPtrArray *entries)
{
  KeelJsonWriter *writer = keel_json_writer_new ();

  keel_json_writer_begin_object (writer, NULL);
  keel_json_writer_begin_array (writer, "records");
  for (guint i = 0; i < entries->len; i++)
    {
      KeelEntry *entry = g_ptr_array_index (entries, i);
      g_autofree char *title = make_title (entry, JSON_TITLE_CHARS);

      keel_json_writer_begin_object (writer, NULL);
      keel_json_writer_add_string (writer, "id", keel_record_get_id (KEEL_RECORD (entry)));
      keel_json_writer_add_day (writer, "day", keel_entry_get_day (entry));
      keel_json_writer_add_string (writer, "title", title);
      keel_json_writer_end_object (writer);
    }
  keel_json_writer_end_array (writer);
  keel_json_writer_add_integer (writer, "count", entries->len);
  keel_json_writer_end_object (writer);

  keel_ctl_print_json (ctl, writer);
}

static void
print_text (KeelCtl   *ctl,
            KeelEntry *entry)
{
  g_autofree char *day = keel_day_to_string (keel_entry_get_day (entry));
  g_autofree char *title = make_title (entry, TITLE_CHARS);
  g_autofree char *line =
    g_strdup_printf ("%s  %s  %s", day, keel_id_get_tail (keel_record_get_id (KEEL_RECORD (entry))), title);

  keel_ctl_print (ctl, line);
}

void
keel_ctl_print_list (KeelCtl   *ctl,
                     GPtrArray *entries)
{
  if (ctl->as_json)
    {
      print_json (ctl, entries);
      return;
    }

  for (guint i = 0; i < entries->len; i++)
    print_text (ctl, g_ptr_array_index (entries, i));
}

static gboolean
is_in_range (KeelCtl   *ctl,
             KeelEntry *entry)
{
  KeelDay day = keel_entry_get_day (entry);

  return (ctl->from == KEEL_DAY_NONE || day >= ctl->from) &&
         (ctl->to == KEEL_DAY_NONE || day <= ctl->to);
}

KeelCtlStatus
keel_ctl_run_list (KeelCtl  *ctl,
                   GError  **error)
{
  static const char * const kinds[] = { "entries", NULL };
  g_autoptr (GPtrArray) found = g_ptr_array_new_with_free_func (g_object_unref);
  GListModel *entries;
  guint kind;

  if (!keel_ctl_choose (ctl->arguments[0], kinds, &kind, error) ||
      !keel_ctl_open (ctl, TRUE, error))
    return KEEL_CTL_REFUSED;

  entries = keel_workbook_get_entries (keel_session_get_workbook (ctl->session));
  for (guint i = 0; i < g_list_model_get_n_items (entries); i++)
    {
      g_autoptr (KeelEntry) entry = g_list_model_get_item (entries, i);

      if (is_in_range (ctl, entry))
        g_ptr_array_add (found, g_steal_pointer (&entry));
    }

  keel_ctl_print_list (ctl, found);
  return KEEL_CTL_DONE;
}
