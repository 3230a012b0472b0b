/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The window's toasts, and the person's acts taken back. One toast with Undo is
 * shown at a time: its button takes back the last act, so an older one would lie. */

#include "keel-config.h"
#include "keel-window-private.h"

#include "keel-record-words.h"
#include "keel-window-words.h"

#include <glib/gi18n-lib.h>

/* Long enough to read, think and reach it; Ctrl+Z and the Trash have no limit. */
#define UNDO_SECONDS 8

static AdwToast *
make_toast (const char *text)
{
  /* A toast's title is markup, what is told is not. */
  g_autofree char *markup = g_markup_escape_text (text, -1);

  return adw_toast_new (markup);
}

static void
dismiss_undo_toast (KeelWindow *self)
{
  g_autoptr (AdwToast) toast = g_steal_pointer (&self->undo_toast);

  if (toast)
    adw_toast_dismiss (toast);
}

static void
undo_toast_dismissed_cb (KeelWindow *self,
                         AdwToast   *toast)
{
  if (self->undo_toast == toast)
    g_clear_object (&self->undo_toast);
}

static void
tell_action (GSimpleAction *action,
             GVariant      *parameter,
             gpointer       user_data)
{
  keel_window_tell (user_data, g_variant_get_string (parameter, NULL));
}

static void
tell_undo_action (GSimpleAction *action,
                  GVariant      *parameter,
                  gpointer       user_data)
{
  KeelWindow *self = user_data;
  AdwToast *toast = make_toast (g_variant_get_string (parameter, NULL));

  adw_toast_set_button_label (toast, C_("toast", "Undo"));
  adw_toast_set_action_name (toast, "win.undo");
  adw_toast_set_timeout (toast, UNDO_SECONDS);
  g_signal_connect_object (toast, "dismissed",
                           G_CALLBACK (undo_toast_dismissed_cb), self, G_CONNECT_SWAPPED);

  dismiss_undo_toast (self);
  self->undo_toast = g_object_ref (toast);
  keel_window_add_toast (self, toast);
}

/* How many records there are of those that can be deleted; what an act does to their number,
 * and to that of the Trash, says what it was. */
typedef struct
{
  int entries;
  int records;
  int trash;
} Counts;

static Counts
count (KeelWorkbook *workbook)
{
  int entries = (int) g_list_model_get_n_items (keel_workbook_get_entries (workbook));

  return (Counts) {
    .entries = entries,
    .records = entries
               + (int) g_list_model_get_n_items (keel_workbook_get_checkins (workbook))
               + (int) g_list_model_get_n_items (keel_workbook_get_events (workbook))
               + (int) g_list_model_get_n_items (keel_workbook_get_worksheets (workbook))
               + (int) g_list_model_get_n_items (keel_workbook_get_goals (workbook))
               + (int) g_list_model_get_n_items (keel_workbook_get_steps (workbook))
               + (int) g_list_model_get_n_items (keel_workbook_get_if_thens (workbook)),
    .trash = (int) g_list_model_get_n_items (keel_workbook_get_trash (workbook)),
  };
}

static void
tell_undone (KeelWindow   *self,
             KeelRecord   *record,
             const Counts *before,
             gboolean      is_redo)
{
  Counts after = count (keel_session_get_workbook (self->session));
  KeelUndone undone = keel_undone_from_counts (after.records - before->records, after.trash - before->trash);
  g_autofree char *title = NULL;
  g_autofree char *text = NULL;

  if (record == NULL || KEEL_IS_ENTRY (record))
    {
      int growth = after.entries != before->entries ? after.entries - before->entries
                                                    : after.trash - before->trash;

      text = keel_window_words_undone (undone, (guint) ABS (growth), is_redo);
    }
  else
    {
      title = keel_record_words_title (record);
      text = keel_window_words_undone_one (undone, title, is_redo);
    }
  keel_window_tell (self, text);
}

/* To where the act was. */
static void
go_back (KeelWindow *self,
         KeelRecord *record)
{
  const char *id = keel_record_get_id (record);
  g_autofree char *link = keel_link_new_to_record (record);

  if (KEEL_IS_ENTRY (record))
    keel_journal_page_show_entry (KEEL_JOURNAL_PAGE (keel_window_go_to_view (self, "journal")), id);
  else if (KEEL_IS_CHECKIN (record))
    keel_ratings_page_show_checkin (KEEL_RATINGS_PAGE (keel_window_go_to_view (self, "ratings")), id);
  else if (link != NULL && keel_workbook_find_linked (keel_session_get_workbook (self->session), link) != NULL)
    keel_week_page_show (KEEL_WEEK_PAGE (keel_window_go_to_view (self, "week")), link);
}

typedef gboolean (* TakeBack) (KeelWorkbook  *workbook,
                               KeelMoment     now,
                               KeelRecord   **out_record);

static void
take_back (KeelWindow *self,
           TakeBack    take,
           gboolean    is_redo)
{
  KeelWorkbook *workbook = keel_session_get_workbook (self->session);
  Counts before = count (workbook);
  KeelRecord *record = NULL;

  dismiss_undo_toast (self);
  if (!take (workbook, keel_session_get_now (self->session), &record))
    return;

  tell_undone (self, record, &before, is_redo);
  if (record != NULL && !keel_record_is_deleted (record))
    go_back (self, record);
}

static void
undo_action (GSimpleAction *action,
             GVariant      *parameter,
             gpointer       user_data)
{
  take_back (user_data, keel_workbook_undo, FALSE);
}

static void
redo_action (GSimpleAction *action,
             GVariant      *parameter,
             gpointer       user_data)
{
  take_back (user_data, keel_workbook_redo, TRUE);
}

static const GActionEntry actions[] = {
  { .name = "redo", .activate = redo_action },
  { .name = "tell", .activate = tell_action, .parameter_type = "s" },
  { .name = "tell-undo", .activate = tell_undo_action, .parameter_type = "s" },
  { .name = "undo", .activate = undo_action },
};

/* What can be taken back is known to the workbook alone, which outlives the window. */
static void
update_enabled (KeelWindow *self)
{
  gboolean can_undo;
  gboolean can_redo;

  if (!self->session)
    return;

  g_object_get (keel_session_get_workbook (self->session), "can-undo", &can_undo, "can-redo", &can_redo, NULL);
  g_simple_action_set_enabled (G_SIMPLE_ACTION (g_action_map_lookup_action (G_ACTION_MAP (self), "undo")), can_undo);
  g_simple_action_set_enabled (G_SIMPLE_ACTION (g_action_map_lookup_action (G_ACTION_MAP (self), "redo")), can_redo);
}

void
keel_window_tell (KeelWindow *self,
                  const char *text)
{
  keel_window_add_toast (self, make_toast (text));
}

void
keel_window_add_act_actions (KeelWindow *self)
{
  KeelWorkbook *workbook = keel_session_get_workbook (self->session);

  g_action_map_add_action_entries (G_ACTION_MAP (self), actions, G_N_ELEMENTS (actions), self);
  g_signal_connect_object (workbook, "notify::can-undo", G_CALLBACK (update_enabled), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (workbook, "notify::can-redo", G_CALLBACK (update_enabled), self, G_CONNECT_SWAPPED);
  update_enabled (self);
}
