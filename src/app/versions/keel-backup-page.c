/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "keel-config.h"
#include "keel-backup-page.h"

#include "keel-version-page.h"
#include "keel-backup-words.h"
#include "keel-dialogs.h"
#include "keel-entry-words.h"
#include "keel-progress-view.h"
#include "keel-panel.h"

#include <glib/gi18n-lib.h>

struct _KeelBackupPage
{
  AdwBin         parent_instance;

  KeelSession   *session;
  char          *name;
  GListStore    *entries;       /* KeelEntry, as they are in the backup */
  GCancellable  *reading;
  GtkWidget     *progress;      /* of a restore; kept until it has ended */

  GtkStack      *stack;
  AdwStatusPage *trouble;
  GtkListView   *list;
};

G_DEFINE_FINAL_TYPE (KeelBackupPage, keel_backup_page, ADW_TYPE_BIN)

static KeelDifference
find_difference (KeelBackupPage *self,
                 KeelEntry      *version)
{
  KeelEntry *present = keel_workbook_find_entry (keel_session_get_workbook (self->session),
                                                 keel_record_get_id (KEEL_RECORD (version)));

  return keel_difference_between (KEEL_RECORD (version), (KeelRecord *) present);
}

/* Reading. */

static void
show_documents (KeelBackupPage *self,
                GPtrArray      *documents)
{
  g_autoptr (GPtrArray) same = g_ptr_array_new ();
  g_autoptr (GPtrArray) sorted = g_ptr_array_new ();

  for (guint i = 0; i < documents->len; i++)
    {
      KeelDocument *document = documents->pdata[i];

      if (!KEEL_IS_ENTRY (document->record))
        continue;

      g_ptr_array_add (find_difference (self, KEEL_ENTRY (document->record)) == KEEL_DIFFERENCE_NONE
                         ? same
                         : sorted,
                       document->record);
    }

  g_ptr_array_extend (sorted, same, NULL, NULL);
  g_list_store_splice (self->entries, 0, 0, sorted->pdata, sorted->len);
  gtk_stack_set_visible_child_name (self->stack, sorted->len > 0 ? "list" : "empty");
}

static void
read_cb (GObject      *object,
         GAsyncResult *result,
         gpointer      user_data)
{
  g_autoptr (KeelBackupPage) self = user_data;
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) documents = keel_session_list_finish (KEEL_SESSION (object), result, &error);
  g_autofree char *markup = NULL;

  if (!self->session)
    return;

  if (documents)
    {
      show_documents (self, documents);
      return;
    }

  markup = g_markup_escape_text (error->message, -1);
  adw_status_page_set_description (self->trouble, markup);
  gtk_stack_set_visible_child_name (self->stack, "trouble");
}

/* Rows. */

static void
row_wanted_cb (GtkSignalListItemFactory *factory,
               GtkListItem              *item,
               gpointer                  user_data)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 3);
  GtkWidget *title = gtk_label_new (NULL);
  GtkWidget *footer = gtk_label_new (NULL);

  gtk_label_set_xalign (GTK_LABEL (title), 0);
  gtk_label_set_ellipsize (GTK_LABEL (title), PANGO_ELLIPSIZE_END);
  gtk_label_set_xalign (GTK_LABEL (footer), 0);
  gtk_label_set_ellipsize (GTK_LABEL (footer), PANGO_ELLIPSIZE_END);
  gtk_widget_add_css_class (footer, "caption");
  gtk_widget_add_css_class (footer, "dim-label");
  gtk_box_append (GTK_BOX (box), title);
  gtk_box_append (GTK_BOX (box), footer);

  gtk_list_item_set_child (item, box);
}

static void
row_bound_cb (KeelBackupPage *self,
              GtkListItem    *item)
{
  KeelEntry *entry = gtk_list_item_get_item (item);
  GtkWidget *box = gtk_list_item_get_child (item);
  g_autofree char *headline = keel_entry_dup_headline (entry);
  g_autofree char *footer = keel_backup_words_entry (entry, find_difference (self, entry));
  const char *title = *headline ? headline : keel_entry_words_blank_headline ();

  gtk_label_set_label (GTK_LABEL (gtk_widget_get_first_child (box)), title);
  gtk_label_set_label (GTK_LABEL (gtk_widget_get_last_child (box)), footer);
  gtk_accessible_update_property (GTK_ACCESSIBLE (gtk_widget_get_parent (box)),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL, title,
                                  GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, footer,
                                  -1);
}

static void
row_activated_cb (KeelBackupPage *self,
                  guint           position)
{
  g_autoptr (KeelEntry) entry = g_list_model_get_item (G_LIST_MODEL (self->entries), position);
  KeelPanel *panel = KEEL_PANEL (gtk_widget_get_root (GTK_WIDGET (self)));
  g_autofree char *day = keel_entry_words_short_day (keel_entry_get_day (entry));

  keel_panel_push (panel,
                   keel_version_page_new (self->session, KEEL_RECORD (entry), _("In the Backup"),
                                          _("_Restore This Entry")),
                   day);
}

/* Everything into a new folder. */

static void
restored_cb (GObject      *object,
             GAsyncResult *result,
             gpointer      user_data)
{
  g_autoptr (KeelBackupPage) self = user_data;
  g_autoptr (GError) error = NULL;
  gboolean is_done = keel_session_finish (KEEL_SESSION (object), result, &error);

  if (!self->session)
    return;

  keel_panel_pop (KEEL_PANEL (gtk_widget_get_root (GTK_WIDGET (self))));
  if (is_done)
    gtk_widget_activate_action (GTK_WIDGET (self), "win.tell", "s",
                                _("Restored; open that folder in the preferences to work in it"));
  else if (!g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    keel_dialogs_complain (GTK_WIDGET (self), _("Not Restored"), error->message);
}

static void
target_chosen_cb (GObject      *object,
                  GAsyncResult *result,
                  gpointer      user_data)
{
  KeelBackupPage *self = KEEL_BACKUP_PAGE (object);
  g_autoptr (GFile) file = keel_dialogs_choose_file_finish (result);
  g_autofree char *path = file ? g_file_get_path (file) : NULL;

  if (!path || !self->session)
    return;

  g_clear_object (&self->progress);
  self->progress = g_object_ref_sink (keel_progress_view_new (_("Restoring…")));
  keel_panel_push (KEEL_PANEL (gtk_widget_get_root (GTK_WIDGET (self))), self->progress, _("Restore"));
  keel_session_restore_backup_async (self->session, self->name, path,
                                     keel_progress_view_note, self->progress,
                                     keel_progress_view_get_cancellable (KEEL_PROGRESS_VIEW (self->progress)),
                                     restored_cb, g_object_ref (self));
}

static void
restore_all_action (GtkWidget  *widget,
                    const char *action_name,
                    GVariant   *parameter)
{
  keel_dialogs_choose_file_async (widget, KEEL_DIALOGS_FOLDER, _("Choose an Empty Folder"), NULL,
                                  target_chosen_cb, NULL);
}

static void
keel_backup_page_dispose (GObject *object)
{
  KeelBackupPage *self = KEEL_BACKUP_PAGE (object);

  g_cancellable_cancel (self->reading);
  g_clear_object (&self->entries);
  g_clear_object (&self->session);
  /* A bin does not notice when its child goes with the template. */
  adw_bin_set_child (ADW_BIN (self), NULL);
  gtk_widget_dispose_template (GTK_WIDGET (self), KEEL_TYPE_BACKUP_PAGE);

  G_OBJECT_CLASS (keel_backup_page_parent_class)->dispose (object);
}

static void
keel_backup_page_finalize (GObject *object)
{
  KeelBackupPage *self = KEEL_BACKUP_PAGE (object);

  g_clear_object (&self->progress);
  g_object_unref (self->reading);
  g_free (self->name);

  G_OBJECT_CLASS (keel_backup_page_parent_class)->finalize (object);
}

static void
keel_backup_page_class_init (KeelBackupPageClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = keel_backup_page_dispose;
  object_class->finalize = keel_backup_page_finalize;

  gtk_widget_class_set_template_from_resource (widget_class, KEEL_APP_PATH "/keel-backup-page.ui");
  gtk_widget_class_bind_template_child (widget_class, KeelBackupPage, stack);
  gtk_widget_class_bind_template_child (widget_class, KeelBackupPage, trouble);
  gtk_widget_class_bind_template_child (widget_class, KeelBackupPage, list);
  gtk_widget_class_bind_template_callback (widget_class, row_wanted_cb);
  gtk_widget_class_bind_template_callback (widget_class, row_bound_cb);
  gtk_widget_class_bind_template_callback (widget_class, row_activated_cb);

  gtk_widget_class_install_action (widget_class, "backup.restore-all", NULL, restore_all_action);
}

static void
keel_backup_page_init (KeelBackupPage *self)
{
  g_autoptr (GtkNoSelection) selection = NULL;

  self->reading = g_cancellable_new ();
  self->entries = g_list_store_new (KEEL_TYPE_ENTRY);
  gtk_widget_init_template (GTK_WIDGET (self));

  selection = gtk_no_selection_new (g_object_ref (G_LIST_MODEL (self->entries)));
  gtk_list_view_set_model (self->list, GTK_SELECTION_MODEL (selection));
}

GtkWidget *
keel_backup_page_new (KeelSession *session,
                      const char  *name)
{
  KeelBackupPage *self;

  g_return_val_if_fail (KEEL_IS_SESSION (session), NULL);

  self = g_object_new (KEEL_TYPE_BACKUP_PAGE, NULL);
  self->session = g_object_ref (session);
  self->name = g_strdup (name);
  keel_session_read_backup_async (session, name, self->reading, read_cb, g_object_ref (self));

  return GTK_WIDGET (self);
}
