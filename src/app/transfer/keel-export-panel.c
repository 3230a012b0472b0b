/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "keel-config.h"
#include "keel-export-panel.h"

#include "keel-day-row.h"
#include "keel-dialogs.h"
#include "keel-exchange-words.h"
#include "keel-export-list.h"
#include "keel-export.h"
#include "keel-window-words.h"

#include <glib/gi18n-lib.h>

struct _KeelExportPanel
{
  KeelPanel       parent_instance;

  KeelSession    *session;
  guint           n_exported;

  GtkCheckButton *range_check;
  KeelDayRow     *from_row;
  KeelDayRow     *to_row;
};

G_DEFINE_FINAL_TYPE (KeelExportPanel, keel_export_panel, KEEL_TYPE_PANEL)

static void
get_range (KeelExportPanel *self,
           KeelDay         *out_from,
           KeelDay         *out_to)
{
  gboolean has_range = gtk_check_button_get_active (self->range_check);
  KeelDay from = has_range ? keel_day_row_get_day (self->from_row) : KEEL_DAY_NONE;
  KeelDay to = has_range ? keel_day_row_get_day (self->to_row) : KEEL_DAY_NONE;

  /* Given the wrong way round, what is meant is plain. */
  *out_from = MIN (from, to);
  *out_to = MAX (from, to);
}

static guint
count_records (GListModel *records,
               KeelDay     from,
               KeelDay     to)
{
  guint n_records = g_list_model_get_n_items (records);
  guint n_found = 0;

  if (from == KEEL_DAY_NONE)
    return n_records;

  for (guint i = 0; i < n_records; i++)
    {
      g_autoptr (KeelRecord) record = g_list_model_get_item (records, i);
      KeelDay day = keel_record_get_day (record);

      n_found += day >= from && day <= to;
    }

  return n_found;
}

static void
written_cb (GObject      *object,
            GAsyncResult *result,
            gpointer      user_data)
{
  g_autoptr (KeelExportPanel) self = user_data;
  g_autoptr (GError) error = NULL;
  g_autofree char *text = NULL;
  GtkWindow *parent;
  gboolean is_written = g_file_replace_contents_finish (G_FILE (object), result, NULL, &error);

  if (!self->session)
    return;

  if (!is_written)
    {
      gtk_widget_action_set_enabled (GTK_WIDGET (self), "export.choose-file", TRUE);
      keel_dialogs_complain (GTK_WIDGET (self), _("Nothing Was Exported"), error->message);
      return;
    }

  text = keel_exchange_words_exported_records (self->n_exported);
  parent = gtk_window_get_transient_for (GTK_WINDOW (self));
  gtk_window_close (GTK_WINDOW (self));
  if (parent)
    gtk_widget_activate_action (GTK_WIDGET (parent), "win.tell", "s", text);
}

static void
write_to (KeelExportPanel *self,
          GFile           *file)
{
  g_autoptr (GListModel) records = keel_export_collect (keel_session_get_workbook (self->session));
  g_autoptr (GBytes) bytes = NULL;
  KeelDay from;
  KeelDay to;

  get_range (self, &from, &to);
  bytes = keel_export_json (records, from, to);
  self->n_exported = count_records (records, from, to);

  gtk_widget_action_set_enabled (GTK_WIDGET (self), "export.choose-file", FALSE);
  g_file_replace_contents_bytes_async (file, bytes, NULL, FALSE, G_FILE_CREATE_PRIVATE, NULL,
                                       written_cb, g_object_ref (self));
}

static void
file_chosen_cb (GObject      *object,
                GAsyncResult *result,
                gpointer      user_data)
{
  KeelExportPanel *self = KEEL_EXPORT_PANEL (object);
  g_autoptr (GFile) file = keel_dialogs_choose_file_finish (result);

  if (file && self->session)
    write_to (self, file);
}

static void
choose_file_action (GtkWidget  *widget,
                    const char *action_name,
                    GVariant   *parameter)
{
  KeelExportPanel *self = KEEL_EXPORT_PANEL (widget);
  g_autofree char *name = keel_window_words_export_name (keel_session_get_today (self->session));

  keel_dialogs_choose_file_async (widget, KEEL_DIALOGS_SAVE, _("Export Data"), name, file_chosen_cb, NULL);
}

static void
keel_export_panel_dispose (GObject *object)
{
  KeelExportPanel *self = KEEL_EXPORT_PANEL (object);

  g_clear_object (&self->session);

  G_OBJECT_CLASS (keel_export_panel_parent_class)->dispose (object);
}

static void
keel_export_panel_class_init (KeelExportPanelClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = keel_export_panel_dispose;

  g_type_ensure (KEEL_TYPE_DAY_ROW);

  gtk_widget_class_set_template_from_resource (widget_class, KEEL_APP_PATH "/keel-export-panel.ui");
  gtk_widget_class_bind_template_child (widget_class, KeelExportPanel, range_check);
  gtk_widget_class_bind_template_child (widget_class, KeelExportPanel, from_row);
  gtk_widget_class_bind_template_child (widget_class, KeelExportPanel, to_row);

  gtk_widget_class_install_action (widget_class, "export.choose-file", NULL, choose_file_action);
}

static void
keel_export_panel_init (KeelExportPanel *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/* The range is offered as wide as the records are. */
static void
offer_range (KeelExportPanel *self)
{
  g_autoptr (GListModel) records = keel_export_collect (keel_session_get_workbook (self->session));
  g_autoptr (GPtrArray) list = keel_export_list (records, KEEL_DAY_NONE, KEEL_DAY_NONE);
  KeelDay today = keel_session_get_today (self->session);

  keel_day_row_set_day (self->from_row, list->len > 0 ? keel_record_get_day (list->pdata[0]) : today);
  keel_day_row_set_day (self->to_row, list->len > 0 ? keel_record_get_day (list->pdata[list->len - 1]) : today);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "export.choose-file", list->len > 0);
}

KeelPanel *
keel_export_panel_new (KeelSession *session)
{
  KeelExportPanel *self;

  g_return_val_if_fail (KEEL_IS_SESSION (session), NULL);

  self = g_object_new (KEEL_TYPE_EXPORT_PANEL, NULL);
  self->session = g_object_ref (session);
  offer_range (self);

  return KEEL_PANEL (self);
}
