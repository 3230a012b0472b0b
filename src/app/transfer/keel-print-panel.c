/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What is ticked ──▶ working ──▶ pages ──Save──▶ a page of its own ──▶ closed
 *       ▲               └──Cancel──▶ none
 *       └── anything else is ticked: the work begins anew
 */

#include "keel-config.h"
#include "keel-print-panel.h"

#include "keel-beside-layout.h"
#include "keel-day-row.h"
#include "keel-dialogs.h"
#include "keel-page-print.h"
#include "keel-page-view.h"
#include "keel-page-work.h"
#include "keel-print-wish.h"

#include <glib/gi18n-lib.h>
#include <locale.h>

struct _KeelPrintPanel
{
  KeelPanel         parent_instance;

  KeelSession      *session;
  char             *record;       /* the only one; or NULL */
  KeelPrintout     *printout;     /* of the pages, when they are there */
  KeelProgressView *setting;      /* while they are set; borrowed */
  KeelProgressView *saving;       /* while they are saved */
  guint             update;       /* a source: something else is wanted */

  GtkWidget        *choices;
  GtkCheckButton   *part_checks[KEEL_PRINT_N_PARTS];
  AdwPreferencesGroup *parts_group;
  GtkCheckButton   *range_check;
  KeelDayRow       *from_row;
  KeelDayRow       *to_row;
  GtkStack         *stack;
  AdwBin           *setting_place;
  KeelPageView     *page_view;
  GtkLabel         *page_label;
  GtkButton        *markdown_button;
};

G_DEFINE_FINAL_TYPE (KeelPrintPanel, keel_print_panel, KEEL_TYPE_PANEL)

static void
update_actions (KeelPrintPanel *self)
{
  static const char * const of_pages[] = { "print.print", "print.save-pdf", "print.save-markdown" };
  gboolean has_pages = self->printout != NULL;
  guint page = keel_page_view_get_page (self->page_view);
  guint n_pages = keel_page_view_get_n_pages (self->page_view);

  for (guint i = 0; i < G_N_ELEMENTS (of_pages); i++)
    gtk_widget_action_set_enabled (GTK_WIDGET (self), of_pages[i], has_pages);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "print.previous-page", page > 0);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "print.next-page", page + 1 < n_pages);
}

static void
page_changed_cb (KeelPrintPanel *self)
{
  guint n_pages = keel_page_view_get_n_pages (self->page_view);
  g_autofree char *words = keel_printout_words_page (keel_page_view_get_page (self->page_view) + 1, n_pages);

  gtk_label_set_label (self->page_label, n_pages > 0 ? words : "");
  update_actions (self);
}

/* What is wanted. */

static guint
get_parts (KeelPrintPanel *self)
{
  guint parts = 0;

  for (guint i = 0; i < KEEL_PRINT_N_PARTS; i++)
    if (gtk_check_button_get_active (self->part_checks[i]))
      parts |= 1u << i;

  return parts;
}

static KeelPrintWish
get_wish (KeelPrintPanel *self)
{
  gboolean has_range = gtk_check_button_get_active (self->range_check);
  KeelDay from = has_range ? keel_day_row_get_day (self->from_row) : KEEL_DAY_NONE;
  KeelDay to = has_range ? keel_day_row_get_day (self->to_row) : KEEL_DAY_NONE;

  return (KeelPrintWish) {
    .parts = get_parts (self),
    /* Given the wrong way round, what is meant is plain. */
    .from = MIN (from, to),
    .to = MAX (from, to),
    .record = self->record,
    .now = keel_session_get_now (self->session),
    .programme = keel_session_get_programme (self->session),
  };
}

/* Setting the pages. */

static void
show_pages (KeelPrintPanel *self,
            KeelPageLayout *layout)
{
  g_clear_pointer (&self->printout, keel_printout_unref);
  if (layout != NULL)
    self->printout = keel_printout_ref (keel_page_layout_get_printout (layout));
  keel_page_view_set_layout (self->page_view, layout);
  gtk_stack_set_visible_child_name (self->stack, layout != NULL ? "pages" : "none");
  update_actions (self);
}

static void
laid_out_cb (GObject      *object,
             GAsyncResult *result,
             gpointer      user_data)
{
  g_autoptr (KeelPrintPanel) self = user_data;
  g_autoptr (GError) error = NULL;
  g_autoptr (KeelPageLayout) layout = keel_page_work_lay_out_finish (result, &error);

  /* The panel is gone; or another work has begun since, and this one was cancelled for it. */
  if (self->session == NULL || self->setting == NULL)
    return;
  if (error != NULL && !g_cancellable_is_cancelled (keel_progress_view_get_cancellable (self->setting)))
    return;

  self->setting = NULL;
  show_pages (self, layout);
}

static void
stop_setting (KeelPrintPanel *self)
{
  if (self->setting != NULL)
    g_cancellable_cancel (keel_progress_view_get_cancellable (self->setting));
  self->setting = NULL;
}

static void
update (KeelPrintPanel *self)
{
  KeelPrintWish wish = get_wish (self);
  g_autoptr (GPtrArray) sets = keel_session_list_item_sets (self->session);
  KeelPaper paper = keel_paper_for_locale (setlocale (LC_PAPER, NULL));
  g_autoptr (KeelPrintout) printout = NULL;
  GtkWidget *view;

  wish.sets = sets;
  stop_setting (self);
  show_pages (self, NULL);
  if (wish.parts == 0)
    return;

  view = keel_progress_view_new (_("Preparing Pages…"));
  adw_bin_set_child (self->setting_place, view);
  gtk_stack_set_visible_child_name (self->stack, "setting");
  self->setting = KEEL_PROGRESS_VIEW (view);

  paper.is_rtl = gtk_widget_get_direction (GTK_WIDGET (self)) == GTK_TEXT_DIR_RTL;
  printout = keel_print_wish_fulfil (&wish, keel_session_get_workbook (self->session));
  keel_page_work_lay_out_async (printout, &paper, self->setting, laid_out_cb, g_object_ref (self));
}

static void
update_cb (gpointer user_data)
{
  KeelPrintPanel *self = user_data;

  self->update = 0;
  update (self);
}

static void
changed_cb (KeelPrintPanel *self)
{
  if (self->update == 0 && self->session != NULL)
    self->update = g_idle_add_once (update_cb, self);
}

/* Taking them along. */

static void
close_and_tell (KeelPrintPanel *self,
                const char     *text)
{
  GtkWindow *parent = gtk_window_get_transient_for (GTK_WINDOW (self));

  gtk_window_close (GTK_WINDOW (self));
  if (parent != NULL)
    gtk_widget_activate_action (GTK_WIDGET (parent), "win.tell", "s", text);
}

static void
complain (KeelPrintPanel *self,
          const GError   *error)
{
  if (!g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    keel_dialogs_complain (GTK_WIDGET (self), _("Nothing Was Saved"), error->message);
}

static void
pdf_saved_cb (GObject      *object,
              GAsyncResult *result,
              gpointer      user_data)
{
  g_autoptr (KeelPrintPanel) self = user_data;
  g_autoptr (GError) error = NULL;
  g_autofree char *text = NULL;
  gboolean is_saved = keel_page_work_save_finish (result, &error);

  if (self->session == NULL)
    return;

  g_clear_object (&self->saving);
  keel_panel_pop (KEEL_PANEL (self));
  update_actions (self);
  if (!is_saved)
    {
      complain (self, error);
      return;
    }

  text = keel_printout_words_saved (keel_page_view_get_n_pages (self->page_view));
  close_and_tell (self, text);
}

static void
pdf_chosen_cb (GObject      *object,
               GAsyncResult *result,
               gpointer      user_data)
{
  KeelPrintPanel *self = KEEL_PRINT_PANEL (object);
  g_autoptr (GFile) file = keel_dialogs_choose_file_finish (result);
  KeelPageLayout *layout = keel_page_view_get_layout (self->page_view);
  GtkWidget *view;

  if (file == NULL || self->session == NULL || layout == NULL)
    return;

  view = keel_progress_view_new (_("Saving…"));
  self->saving = g_object_ref (KEEL_PROGRESS_VIEW (view));
  keel_panel_push (KEEL_PANEL (self), view, gtk_window_get_title (GTK_WINDOW (self)));
  keel_page_work_save_async (layout, file, self->saving, pdf_saved_cb, g_object_ref (self));
}

static void
choose_file (KeelPrintPanel      *self,
             const char          *title,
             const char          *ending,
             GAsyncReadyCallback  callback)
{
  g_autofree char *name = keel_printout_words_file_name (get_parts (self), keel_session_get_today (self->session));
  g_autofree char *file = g_strconcat (name, ending, NULL);

  keel_dialogs_choose_file_async (GTK_WIDGET (self), KEEL_DIALOGS_SAVE, title, file, callback, NULL);
}

static void
save_pdf_action (GtkWidget  *widget,
                 const char *action_name,
                 GVariant   *parameter)
{
  choose_file (KEEL_PRINT_PANEL (widget), _("Save as PDF"), ".pdf", pdf_chosen_cb);
}

static void
markdown_saved_cb (GObject      *object,
                   GAsyncResult *result,
                   gpointer      user_data)
{
  g_autoptr (KeelPrintPanel) self = user_data;
  g_autoptr (GError) error = NULL;
  gboolean is_saved = g_file_replace_contents_finish (G_FILE (object), result, NULL, &error);

  if (self->session == NULL)
    return;

  if (is_saved)
    close_and_tell (self, _("Saved as Markdown"));
  else
    complain (self, error);
}

static void
markdown_chosen_cb (GObject      *object,
                    GAsyncResult *result,
                    gpointer      user_data)
{
  KeelPrintPanel *self = KEEL_PRINT_PANEL (object);
  g_autoptr (GFile) file = keel_dialogs_choose_file_finish (result);
  g_autoptr (GBytes) bytes = NULL;

  if (file == NULL || self->session == NULL || self->printout == NULL)
    return;

  bytes = keel_printout_to_markdown (self->printout);
  g_file_replace_contents_bytes_async (file, bytes, NULL, FALSE, G_FILE_CREATE_PRIVATE, NULL,
                                       markdown_saved_cb, g_object_ref (self));
}

static void
save_markdown_action (GtkWidget  *widget,
                      const char *action_name,
                      GVariant   *parameter)
{
  choose_file (KEEL_PRINT_PANEL (widget), _("Save as Markdown"), ".md", markdown_chosen_cb);
}

static void
print_action (GtkWidget  *widget,
              const char *action_name,
              GVariant   *parameter)
{
  keel_page_print (widget, keel_page_view_get_layout (KEEL_PRINT_PANEL (widget)->page_view));
}

static void
update_action (GtkWidget  *widget,
               const char *action_name,
               GVariant   *parameter)
{
  changed_cb (KEEL_PRINT_PANEL (widget));
}

static void
previous_page_action (GtkWidget  *widget,
                      const char *action_name,
                      GVariant   *parameter)
{
  KeelPageView *view = KEEL_PRINT_PANEL (widget)->page_view;

  keel_page_view_set_page (view, keel_page_view_get_page (view) - 1);
}

static void
next_page_action (GtkWidget  *widget,
                  const char *action_name,
                  GVariant   *parameter)
{
  KeelPageView *view = KEEL_PRINT_PANEL (widget)->page_view;

  keel_page_view_set_page (view, keel_page_view_get_page (view) + 1);
}

static void
keel_print_panel_dispose (GObject *object)
{
  KeelPrintPanel *self = KEEL_PRINT_PANEL (object);

  g_clear_handle_id (&self->update, g_source_remove);
  stop_setting (self);
  if (self->saving != NULL)
    g_cancellable_cancel (keel_progress_view_get_cancellable (self->saving));
  g_clear_object (&self->saving);
  g_clear_pointer (&self->printout, keel_printout_unref);
  g_clear_pointer (&self->record, g_free);
  g_clear_object (&self->session);

  G_OBJECT_CLASS (keel_print_panel_parent_class)->dispose (object);
}

static void
keel_print_panel_class_init (KeelPrintPanelClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = keel_print_panel_dispose;

  g_type_ensure (KEEL_TYPE_BESIDE_LAYOUT);
  g_type_ensure (KEEL_TYPE_DAY_ROW);
  g_type_ensure (KEEL_TYPE_PAGE_VIEW);

  gtk_widget_class_set_template_from_resource (widget_class, KEEL_APP_PATH "/keel-print-panel.ui");
  gtk_widget_class_bind_template_child (widget_class, KeelPrintPanel, choices);
  gtk_widget_class_bind_template_child (widget_class, KeelPrintPanel, parts_group);
  gtk_widget_class_bind_template_child (widget_class, KeelPrintPanel, range_check);
  gtk_widget_class_bind_template_child (widget_class, KeelPrintPanel, from_row);
  gtk_widget_class_bind_template_child (widget_class, KeelPrintPanel, to_row);
  gtk_widget_class_bind_template_child (widget_class, KeelPrintPanel, stack);
  gtk_widget_class_bind_template_child (widget_class, KeelPrintPanel, setting_place);
  gtk_widget_class_bind_template_child (widget_class, KeelPrintPanel, page_view);
  gtk_widget_class_bind_template_child (widget_class, KeelPrintPanel, page_label);
  gtk_widget_class_bind_template_child (widget_class, KeelPrintPanel, markdown_button);
  gtk_widget_class_bind_template_callback (widget_class, changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, page_changed_cb);

  gtk_widget_class_install_action (widget_class, "print.print", NULL, print_action);
  gtk_widget_class_install_action (widget_class, "print.save-pdf", NULL, save_pdf_action);
  gtk_widget_class_install_action (widget_class, "print.save-markdown", NULL, save_markdown_action);
  gtk_widget_class_install_action (widget_class, "print.update", NULL, update_action);
  gtk_widget_class_install_action (widget_class, "print.previous-page", NULL, previous_page_action);
  gtk_widget_class_install_action (widget_class, "print.next-page", NULL, next_page_action);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_p, GDK_CONTROL_MASK, "print.print", NULL);
}

static void
add_part (KeelPrintPanel *self,
          guint           i)
{
  KeelPrintPart part = (KeelPrintPart) (1 << i);
  GtkWidget *check = gtk_check_button_new ();
  GtkWidget *row = adw_action_row_new ();

  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), keel_printout_words_part (part));
  adw_action_row_set_subtitle (ADW_ACTION_ROW (row), keel_printout_words_part_about (part));
  adw_action_row_add_prefix (ADW_ACTION_ROW (row), check);
  adw_action_row_set_activatable_widget (ADW_ACTION_ROW (row), check);
  g_signal_connect_object (check, "toggled", G_CALLBACK (changed_cb), self, G_CONNECT_SWAPPED);
  adw_preferences_group_add (self->parts_group, row);
  self->part_checks[i] = GTK_CHECK_BUTTON (check);
}

static void
keel_print_panel_init (KeelPrintPanel *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));

  gtk_label_set_wrap (GTK_LABEL (gtk_button_get_child (self->markdown_button)), TRUE);
  for (guint i = 0; i < KEEL_PRINT_N_PARTS; i++)
    add_part (self, i);
  update_actions (self);
}

static void
tick (KeelPrintPanel *self,
      guint           parts)
{
  for (guint i = 0; i < KEEL_PRINT_N_PARTS; i++)
    gtk_check_button_set_active (self->part_checks[i], (parts & (1u << i)) != 0);
}

/* One record is what it is: there is nothing to choose. */
static void
choose (KeelPrintPanel *self,
        const char     *what)
{
  static const struct
  {
    const char   *begin;
    KeelPrintPart part;
  } records[] = {
    { "entry:", KEEL_PRINT_ENTRIES },
    { "goal:", KEEL_PRINT_PLAN },
    { "step:", KEEL_PRINT_PLAN },
    { "worksheet:", KEEL_PRINT_WORKSHEETS },
  };

  for (guint i = 0; i < G_N_ELEMENTS (records); i++)
    if (g_str_has_prefix (what, records[i].begin))
      {
        self->record = g_strdup (what + strlen (records[i].begin));
        gtk_widget_set_visible (self->choices, FALSE);
        tick (self, records[i].part);
        return;
      }

  tick (self, ~(guint) KEEL_PRINT_ENTRIES);
  for (guint i = 0; i < KEEL_PRINT_N_PARTS; i++)
    if (g_str_equal (what, keel_printout_words_part_id ((KeelPrintPart) (1 << i))))
      tick (self, 1u << i);
}

/* The range is offered as wide as the journal is. */
static void
offer_range (KeelPrintPanel *self)
{
  GListModel *entries = keel_workbook_get_entries (keel_session_get_workbook (self->session));
  guint n_entries = g_list_model_get_n_items (entries);
  KeelDay today = keel_session_get_today (self->session);
  g_autoptr (KeelEntry) oldest = n_entries > 0 ? g_list_model_get_item (entries, n_entries - 1) : NULL;

  keel_day_row_set_day (self->from_row, oldest != NULL ? keel_entry_get_day (oldest) : today);
  keel_day_row_set_day (self->to_row, today);
}

KeelPanel *
keel_print_panel_new (KeelSession *session,
                      const char  *what)
{
  KeelPrintPanel *self;

  g_return_val_if_fail (KEEL_IS_SESSION (session), NULL);

  self = g_object_new (KEEL_TYPE_PRINT_PANEL, NULL);
  self->session = g_object_ref (session);
  g_signal_connect_object (session, "notify::programme", G_CALLBACK (changed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (session, "notify::state", G_CALLBACK (changed_cb), self, G_CONNECT_SWAPPED);
  keel_session_read_programmes (session);
  offer_range (self);
  choose (self, what);
  changed_cb (self);

  return KEEL_PANEL (self);
}
