/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "keel-config.h"

#include "keel-checkin-words.h"
#include "keel-dialogs.h"
#include "keel-export.h"
#include "keel-ratings-page-private.h"

#include <glib/gi18n-lib.h>

static void
new_pulse_action (GtkWidget  *widget,
                  const char *action_name,
                  GVariant   *parameter)
{
  keel_ratings_page_new_checkin (KEEL_RATINGS_PAGE (widget), KEEL_FORM_PULSE);
}

static void
new_full_action (GtkWidget  *widget,
                 const char *action_name,
                 GVariant   *parameter)
{
  keel_ratings_page_new_checkin (KEEL_RATINGS_PAGE (widget), KEEL_FORM_FULL);
}

/* Beside a draft whose weeks have passed. */
static void
begin_anew_action (GtkWidget  *widget,
                   const char *action_name,
                   GVariant   *parameter)
{
  KeelRatingsPage *self = KEEL_RATINGS_PAGE (widget);
  KeelCheckin *checkin = self->checkin != NULL
                         ? keel_ratings_page_begin (self, keel_checkin_get_form (self->checkin)) : NULL;

  if (checkin != NULL)
    keel_ratings_page_open (self, checkin);
}

static void
show_checkin_action (GtkWidget  *widget,
                     const char *action_name,
                     GVariant   *parameter)
{
  keel_ratings_page_show_checkin (KEEL_RATINGS_PAGE (widget), g_variant_get_string (parameter, NULL));
}

/* Where both sides are in sight, what is selected is shown. */
static void
pick_checkin_action (GtkWidget  *widget,
                     const char *action_name,
                     GVariant   *parameter)
{
  KeelRatingsPage *self = KEEL_RATINGS_PAGE (widget);
  KeelCheckin *checkin = keel_ratings_page_find (self, g_variant_get_string (parameter, NULL));

  if (checkin != NULL && checkin != self->checkin && !adw_leaflet_get_folded (self->leaflet))
    keel_ratings_page_select (self, checkin);
}

static void
show_practices_action (GtkWidget  *widget,
                       const char *action_name,
                       GVariant   *parameter)
{
  keel_ratings_page_show_practices (KEEL_RATINGS_PAGE (widget));
}

static void
delete_checkin_action (GtkWidget  *widget,
                       const char *action_name,
                       GVariant   *parameter)
{
  KeelRatingsPage *self = KEEL_RATINGS_PAGE (widget);
  KeelCheckin *checkin = keel_ratings_page_find (self, g_variant_get_string (parameter, NULL));
  gboolean in_list;

  if (checkin == NULL || keel_session_is_frozen (self->session)
      || !keel_record_is_writable (KEEL_RECORD (checkin)))
    return;

  in_list = gtk_widget_get_focus_child (GTK_WIDGET (self->list)) != NULL;
  keel_ratings_page_show_side (self, "list");
  if (checkin == self->checkin)
    keel_ratings_page_select (self, keel_checkin_list_find_next (self->list, checkin));

  /* It vanishes by being left. */
  if (checkin == self->blank)
    return;

  keel_workbook_delete (keel_session_get_workbook (self->session), KEEL_RECORD (checkin),
                        keel_session_get_now (self->session));
  if (in_list)
    keel_checkin_list_focus_row (self->list);

  gtk_widget_activate_action (widget, "win.tell-undo", "s", keel_checkin_words_deleted ());
}

static void
back_action (GtkWidget  *widget,
             const char *action_name,
             GVariant   *parameter)
{
  KeelRatingsPage *self = KEEL_RATINGS_PAGE (widget);

  keel_ratings_page_show_side (self, "list");
  keel_checkin_list_focus_row (self->list);
}

/* Exporting: all finished check-ins, to a file that is asked for. */

typedef GBytes *(* Write) (GListModel *checkins,
                           KeelDay     from,
                           KeelDay     to);

static void
written_cb (GObject      *object,
            GAsyncResult *result,
            gpointer      user_data)
{
  g_autoptr (KeelRatingsPage) self = user_data;
  g_autoptr (GError) error = NULL;
  g_autofree char *text = NULL;
  g_autoptr (GListModel) checkins = NULL;

  if (!g_file_replace_contents_finish (G_FILE (object), result, NULL, &error))
    {
      if (self->session != NULL)
        keel_dialogs_complain (GTK_WIDGET (self), _("Nothing Was Exported"), error->message);
      return;
    }

  if (self->session == NULL)
    return;

  checkins = keel_export_collect_checkins (keel_session_get_workbook (self->session));
  text = keel_checkin_words_exported (g_list_model_get_n_items (checkins));
  gtk_widget_activate_action (GTK_WIDGET (self), "win.tell", "s", text);
}

static void
file_chosen_cb (GObject      *object,
                GAsyncResult *result,
                gpointer      user_data)
{
  KeelRatingsPage *self = KEEL_RATINGS_PAGE (object);
  Write write = (Write) user_data;
  g_autoptr (GFile) file = keel_dialogs_choose_file_finish (result);
  g_autoptr (GListModel) checkins = NULL;
  g_autoptr (GBytes) bytes = NULL;

  if (file == NULL || self->session == NULL)
    return;

  checkins = keel_export_collect_checkins (keel_session_get_workbook (self->session));
  bytes = write (checkins, KEEL_DAY_NONE, KEEL_DAY_NONE);
  g_file_replace_contents_bytes_async (file, bytes, NULL, FALSE, G_FILE_CREATE_PRIVATE, NULL,
                                       written_cb, g_object_ref (self));
}

static void
choose_file (KeelRatingsPage *self,
             gboolean         is_json)
{
  Write write = is_json ? keel_export_json : keel_export_csv;
  g_autofree char *name = keel_checkin_words_export_name (keel_session_get_today (self->session), is_json);

  keel_dialogs_choose_file_async (GTK_WIDGET (self), KEEL_DIALOGS_SAVE, _("Export Check-Ins"), name,
                                  file_chosen_cb, (gpointer) write);
}

static void
export_csv_action (GtkWidget  *widget,
                   const char *action_name,
                   GVariant   *parameter)
{
  choose_file (KEEL_RATINGS_PAGE (widget), FALSE);
}

static void
export_json_action (GtkWidget  *widget,
                    const char *action_name,
                    GVariant   *parameter)
{
  choose_file (KEEL_RATINGS_PAGE (widget), TRUE);
}

void
keel_ratings_page_install_actions (GtkWidgetClass *widget_class)
{
  gtk_widget_class_install_action (widget_class, "ratings.new-pulse", NULL, new_pulse_action);
  gtk_widget_class_install_action (widget_class, "ratings.new-full", NULL, new_full_action);
  gtk_widget_class_install_action (widget_class, "ratings.begin-anew", NULL, begin_anew_action);
  gtk_widget_class_install_action (widget_class, "ratings.show-checkin", "s", show_checkin_action);
  gtk_widget_class_install_action (widget_class, "ratings.pick-checkin", "s", pick_checkin_action);
  gtk_widget_class_install_action (widget_class, "ratings.show-practices", NULL, show_practices_action);
  gtk_widget_class_install_action (widget_class, "ratings.delete-checkin", "s", delete_checkin_action);
  gtk_widget_class_install_action (widget_class, "ratings.back", NULL, back_action);
  gtk_widget_class_install_action (widget_class, "ratings.export-csv", NULL, export_csv_action);
  gtk_widget_class_install_action (widget_class, "ratings.export-json", NULL, export_json_action);
}
