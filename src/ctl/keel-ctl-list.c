/* SPDX-License-Identifier: GPL-3.0-or-later */

/* keelctl list KIND: one line a record, newest first. */

#include "keel-ctl.h"

#include "keel-entry.h"
#include "keel-id.h"
#include "keel-record-words.h"
#include "keel-text.h"

#define TITLE_CHARS 60        /* with day and id, 88 columns */
#define JSON_TITLE_CHARS 120

static char *
make_title (KeelRecord *record,
            guint       max_chars)
{
  g_autofree char *title = KEEL_IS_ENTRY (record) ? keel_entry_dup_headline (KEEL_ENTRY (record))
                                                  : keel_record_words_title (record);

  return keel_text_excerpt (title, NULL, max_chars);
}

static void
print_json (KeelCtl   *ctl,
            GPtrArray *records)
{
  KeelJsonWriter *writer = keel_json_writer_new ();

  keel_json_writer_begin_object (writer, NULL);
  keel_json_writer_begin_array (writer, "records");
  for (guint i = 0; i < records->len; i++)
    {
      KeelRecord *record = g_ptr_array_index (records, i);
      g_autofree char *title = make_title (record, JSON_TITLE_CHARS);

      keel_json_writer_begin_object (writer, NULL);
      keel_json_writer_add_string (writer, "id", keel_record_get_id (record));
      keel_json_writer_add_day (writer, "day", keel_record_get_day (record));
      keel_json_writer_add_string (writer, "title", title);
      keel_json_writer_end_object (writer);
    }
  keel_json_writer_end_array (writer);
  keel_json_writer_add_integer (writer, "count", records->len);
  keel_json_writer_end_object (writer);

  keel_ctl_print_json (ctl, writer);
}

static void
print_text (KeelCtl    *ctl,
            KeelRecord *record)
{
  g_autofree char *day = keel_day_to_string (keel_record_get_day (record));
  g_autofree char *title = make_title (record, TITLE_CHARS);
  g_autofree char *line =
    g_strdup_printf ("%s  %s  %s", day, keel_id_get_tail (keel_record_get_id (record)), title);

  keel_ctl_print (ctl, line);
}

void
keel_ctl_print_list (KeelCtl   *ctl,
                     GPtrArray *records)
{
  if (ctl->as_json)
    {
      print_json (ctl, records);
      return;
    }

  for (guint i = 0; i < records->len; i++)
    print_text (ctl, g_ptr_array_index (records, i));
}

static gboolean
is_in_range (KeelCtl    *ctl,
             KeelRecord *record)
{
  KeelDay day = keel_record_get_day (record);

  return (ctl->from == KEEL_DAY_NONE || day >= ctl->from) &&
         (ctl->to == KEEL_DAY_NONE || day <= ctl->to);
}

KeelCtlStatus
keel_ctl_run_list (KeelCtl  *ctl,
                   GError  **error)
{
  g_autoptr (GPtrArray) found = g_ptr_array_new_with_free_func (g_object_unref);
  GListModel *records = keel_ctl_choose_list (ctl, ctl->arguments[0], error);

  if (records == NULL)
    return KEEL_CTL_REFUSED;

  for (guint i = 0; i < g_list_model_get_n_items (records); i++)
    {
      g_autoptr (KeelRecord) record = g_list_model_get_item (records, i);

      if (is_in_range (ctl, record))
        g_ptr_array_add (found, g_steal_pointer (&record));
    }

  keel_ctl_print_list (ctl, found);
  return KEEL_CTL_DONE;
}
