/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "keel-config.h"
#include "keel-check-panel.h"

#include "keel-attention-words.h"
#include "keel-progress-view.h"

#include <glib/gi18n-lib.h>

#define MOST_FINDINGS 100

struct _KeelCheckPanel
{
  KeelPanel            parent_instance;

  KeelSession         *session;
  GtkWidget           *progress;     /* kept until the work has ended */

  GtkStack            *stack;
  AdwStatusPage       *sound;
  AdwStatusPage       *trouble;
  AdwPreferencesGroup *findings;
};

G_DEFINE_FINAL_TYPE (KeelCheckPanel, keel_check_panel, KEEL_TYPE_PANEL)

static void
add_row (KeelCheckPanel *self,
         const char     *title,
         const char     *subtitle)
{
  GtkWidget *row = adw_action_row_new ();

  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), title);
  adw_action_row_set_subtitle (ADW_ACTION_ROW (row), subtitle);
  adw_preferences_group_add (self->findings, row);
}

static void
show_findings (KeelCheckPanel *self,
               GPtrArray      *findings)
{
  for (guint i = 0; i < MIN (findings->len, MOST_FINDINGS); i++)
    {
      const KeelFinding *finding = findings->pdata[i];

      add_row (self, finding->path, finding->reason);
    }

  if (findings->len > MOST_FINDINGS)
    {
      g_autofree char *more = keel_attention_words_more (findings->len - MOST_FINDINGS);

      add_row (self, more, "");
    }
}

static void
show_report (KeelCheckPanel  *self,
             KeelCheckReport *report)
{
  g_autofree char *found = keel_attention_words_found (report->findings->len);
  g_autofree char *read = keel_attention_words_read (report->n_documents);

  if (report->findings->len == 0)
    {
      adw_status_page_set_title (self->sound, found);
      adw_status_page_set_description (self->sound, read);
      gtk_stack_set_visible_child_name (self->stack, "sound");
      return;
    }

  adw_preferences_group_set_title (self->findings, found);
  adw_preferences_group_set_description (self->findings, read);
  show_findings (self, report->findings);
  gtk_stack_set_visible_child_name (self->stack, "findings");
}

static void
checked_cb (GObject      *object,
            GAsyncResult *result,
            gpointer      user_data)
{
  g_autoptr (KeelCheckPanel) self = user_data;
  g_autoptr (GError) error = NULL;
  g_autoptr (KeelCheckReport) report = keel_session_check_finish (KEEL_SESSION (object), result, &error);
  g_autofree char *markup = NULL;

  if (!self->session)
    return;

  if (report)
    {
      show_report (self, report);
    }
  else if (g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    {
      gtk_window_close (GTK_WINDOW (self));
    }
  else
    {
      markup = g_markup_escape_text (error->message, -1);
      adw_status_page_set_description (self->trouble, markup);
      gtk_stack_set_visible_child_name (self->stack, "trouble");
    }
}

static void
keel_check_panel_dispose (GObject *object)
{
  KeelCheckPanel *self = KEEL_CHECK_PANEL (object);

  g_cancellable_cancel (keel_progress_view_get_cancellable (KEEL_PROGRESS_VIEW (self->progress)));
  g_clear_object (&self->session);

  G_OBJECT_CLASS (keel_check_panel_parent_class)->dispose (object);
}

static void
keel_check_panel_finalize (GObject *object)
{
  KeelCheckPanel *self = KEEL_CHECK_PANEL (object);

  g_object_unref (self->progress);

  G_OBJECT_CLASS (keel_check_panel_parent_class)->finalize (object);
}

static void
keel_check_panel_class_init (KeelCheckPanelClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = keel_check_panel_dispose;
  object_class->finalize = keel_check_panel_finalize;

  gtk_widget_class_set_template_from_resource (widget_class, KEEL_APP_PATH "/keel-check-panel.ui");
  gtk_widget_class_bind_template_child (widget_class, KeelCheckPanel, stack);
  gtk_widget_class_bind_template_child (widget_class, KeelCheckPanel, sound);
  gtk_widget_class_bind_template_child (widget_class, KeelCheckPanel, trouble);
  gtk_widget_class_bind_template_child (widget_class, KeelCheckPanel, findings);
}

static void
keel_check_panel_init (KeelCheckPanel *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));

  self->progress = g_object_ref_sink (keel_progress_view_new (_("Checking…")));
  gtk_stack_add_named (self->stack, self->progress, "checking");
  gtk_stack_set_visible_child_name (self->stack, "checking");
}

KeelPanel *
keel_check_panel_new (KeelSession *session)
{
  KeelCheckPanel *self;

  g_return_val_if_fail (KEEL_IS_SESSION (session), NULL);

  self = g_object_new (KEEL_TYPE_CHECK_PANEL, NULL);
  self->session = g_object_ref (session);
  keel_session_check_async (session, keel_progress_view_note, self->progress,
                            keel_progress_view_get_cancellable (KEEL_PROGRESS_VIEW (self->progress)),
                            checked_cb, g_object_ref (self));

  return KEEL_PANEL (self);
}
