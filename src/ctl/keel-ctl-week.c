/* SPDX-License-Identifier: GPL-3.0-or-later */

/* keelctl week: what this week asks, and what of it is done. */

#include "keel-ctl.h"

#include "keel-agenda-words.h"
#include "keel-user-library.h"

static const char * const task_ids[] = {
  [KEEL_TASK_PULSE] = "pulse",
  [KEEL_TASK_FULL] = "full",
  [KEEL_TASK_PRACTICES] = "practices",
  [KEEL_TASK_NOTES] = "notes",
  [KEEL_TASK_ENTRY] = "entry",
  [KEEL_TASK_IF_THEN] = "if-then",
  [KEEL_TASK_STEP] = "step",
  [KEEL_TASK_REVIEW] = "review",
  [KEEL_TASK_INSIGHT] = "insight",
  [KEEL_TASK_CARDS] = "cards",
  [KEEL_TASK_PAGE] = "page",
};

static const char * const state_ids[] = {
  [KEEL_TASK_OPEN] = "open",
  [KEEL_TASK_BEGUN] = "begun",
  [KEEL_TASK_DONE] = "done",
};

static const char *
get_next_id (const KeelWeek *week)
{
  const KeelWeekItem *next = week->next >= 0 ? week->items->pdata[week->next] : NULL;

  return next != NULL ? task_ids[next->task] : NULL;
}

static void
write_item (KeelJsonWriter     *writer,
            KeelProgramme      *programme,
            const KeelWeekItem *item)
{
  g_autofree char *line = keel_agenda_words_line (programme, item);

  keel_json_writer_begin_object (writer, NULL);
  keel_json_writer_add_string (writer, "task", task_ids[item->task]);
  keel_json_writer_add_string (writer, "state", state_ids[item->state]);
  keel_json_writer_add_string (writer, "title", keel_agenda_words_task (item->task));
  keel_json_writer_add_string (writer, "line", line);
  if (item->content != NULL)
    keel_json_writer_add_string (writer, "content", item->content);
  if (item->record != NULL)
    keel_json_writer_add_string (writer, "record", item->record);
  keel_json_writer_end_object (writer);
}

static void
print_json (KeelCtl        *ctl,
            KeelProgramme  *programme,
            const KeelWeek *week)
{
  KeelJsonWriter *writer = keel_json_writer_new ();
  const char *next = get_next_id (week);

  keel_json_writer_begin_object (writer, NULL);
  keel_json_writer_add_day (writer, "week", week->monday);
  if (next != NULL)
    keel_json_writer_add_string (writer, "next", next);
  else
    keel_json_writer_add_null (writer, "next");
  keel_json_writer_begin_array (writer, "items");
  for (guint i = 0; i < week->items->len; i++)
    write_item (writer, programme, week->items->pdata[i]);
  keel_json_writer_end_array (writer);
  keel_json_writer_end_object (writer);

  keel_ctl_print_json (ctl, writer);
}

static void
print_text (KeelCtl        *ctl,
            KeelProgramme  *programme,
            const KeelWeek *week,
            KeelDay         today)
{
  g_autofree char *dates = keel_agenda_words_dates (week->monday, today);
  g_autofree char *summary = keel_agenda_words_summary (week);

  keel_ctl_print (ctl, dates);
  for (guint i = 0; i < week->items->len; i++)
    {
      g_autofree char *sentence = keel_agenda_words_sentence (programme, week->items->pdata[i], NULL);

      keel_ctl_print (ctl, sentence);
    }
  keel_ctl_print (ctl, summary);
}

KeelCtlStatus
keel_ctl_run_week (KeelCtl  *ctl,
                   GError  **error)
{
  g_autoptr (KeelLibrary) library = NULL;
  g_autoptr (KeelWeek) week = NULL;
  KeelProgramme *programme;
  KeelDay today;

  if (!keel_ctl_open (ctl, TRUE, error))
    return KEEL_CTL_REFUSED;

  library = keel_user_library_new (g_get_language_names ());
  keel_session_take_library (ctl->session, library);
  programme = keel_session_get_programme (ctl->session);
  today = keel_session_get_today (ctl->session);
  week = keel_week_new (keel_session_get_workbook (ctl->session), programme, today, today);

  if (ctl->as_json)
    print_json (ctl, programme, week);
  else
    print_text (ctl, programme, week, today);

  return KEEL_CTL_DONE;
}
