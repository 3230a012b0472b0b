/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "keel-dialogs.h"

#include "keel-config.h"

#include <glib/gi18n-lib.h>
#include <locale.h>

/* Choosing a file. */

static GtkWindow *
find_window (GtkWidget *parent)
{
  return GTK_WINDOW (gtk_widget_get_root (parent));
}

static void
file_chosen_cb (GtkNativeDialog *native,
                int              response,
                gpointer         user_data)
{
  g_autoptr (GTask) task = user_data;
  GFile *file = NULL;

  if (response == GTK_RESPONSE_ACCEPT)
    file = gtk_file_chooser_get_file (GTK_FILE_CHOOSER (native));

  g_task_return_pointer (task, file, g_object_unref);
}

void
keel_dialogs_choose_file_async (GtkWidget           *parent,
                                KeelDialogsPurpose   purpose,
                                const char          *title,
                                const char          *suggested_name,
                                GAsyncReadyCallback  callback,
                                gpointer             user_data)
{
  static const GtkFileChooserAction actions[] = {
    [KEEL_DIALOGS_OPEN] = GTK_FILE_CHOOSER_ACTION_OPEN,
    [KEEL_DIALOGS_SAVE] = GTK_FILE_CHOOSER_ACTION_SAVE,
    [KEEL_DIALOGS_FOLDER] = GTK_FILE_CHOOSER_ACTION_SELECT_FOLDER,
  };
  GtkFileChooserNative *native;
  GTask *task = g_task_new (parent, NULL, callback, user_data);

  native = gtk_file_chooser_native_new (title, find_window (parent), actions[purpose], NULL, NULL);
  gtk_native_dialog_set_modal (GTK_NATIVE_DIALOG (native), TRUE);
  if (suggested_name)
    gtk_file_chooser_set_current_name (GTK_FILE_CHOOSER (native), suggested_name);

  g_task_set_task_data (task, native, g_object_unref);
  g_signal_connect (native, "response", G_CALLBACK (file_chosen_cb), task);
  gtk_native_dialog_show (GTK_NATIVE_DIALOG (native));
}

GFile *
keel_dialogs_choose_file_finish (GAsyncResult *result)
{
  return g_task_propagate_pointer (G_TASK (result), NULL);
}

/* Asking. */

typedef struct
{
  KeelReply answer;
  gboolean   is_checked;
} Reply;

static void
answered_cb (AdwMessageDialog *dialog,
             const char       *response,
             gpointer          user_data)
{
  g_autoptr (GTask) task = user_data;
  GtkWidget *extra = adw_message_dialog_get_extra_child (dialog);
  Reply *reply = g_task_get_task_data (task);

  if (g_str_equal (response, "yes"))
    reply->answer = KEEL_REPLY_YES;
  else if (g_str_equal (response, "instead"))
    reply->answer = KEEL_REPLY_INSTEAD;
  reply->is_checked = GTK_IS_CHECK_BUTTON (extra) &&
                      gtk_check_button_get_active (GTK_CHECK_BUTTON (extra));

  g_task_return_boolean (task, TRUE);
}

static void
word_typed_cb (GtkEditable      *entry,
               AdwMessageDialog *dialog)
{
  const char *word = g_object_get_data (G_OBJECT (entry), "word");
  g_autofree char *typed = g_strstrip (g_strdup (gtk_editable_get_text (entry)));

  adw_message_dialog_set_response_enabled (dialog, "yes", g_strcmp0 (typed, word) == 0);
}

static void
ask_for_word (AdwMessageDialog *dialog,
              const char       *word)
{
  GtkWidget *entry = gtk_entry_new ();

  gtk_accessible_update_property (GTK_ACCESSIBLE (entry),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL, _("The word to type"), -1);
  g_object_set_data_full (G_OBJECT (entry), "word", g_strdup (word), g_free);
  g_signal_connect_object (entry, "changed", G_CALLBACK (word_typed_cb), dialog, G_CONNECT_DEFAULT);
  adw_message_dialog_set_extra_child (dialog, entry);
  adw_message_dialog_set_response_enabled (dialog, "yes", FALSE);
}

/* Newer libadwaita has two labels for a heading, a large one for one line and a small one that wraps, and asks
 * the large one how high it is in widths that it cannot have: in the little room of a narrow window, in the least
 * that the small one needs. GTK 4.18 warns of both. So it may wrap, and neither needs less than the other; as it
 * would rather not wrap, it is shown in the same cases as before. */
static void
let_heading_wrap (GtkLabel *large)
{
  GtkWidget *small = gtk_widget_get_next_sibling (GTK_WIDGET (large));
  g_autoptr (GtkSizeGroup) widths = gtk_size_group_new (GTK_SIZE_GROUP_HORIZONTAL);

  gtk_label_set_wrap (large, TRUE);
  gtk_label_set_wrap_mode (large, PANGO_WRAP_WORD_CHAR);
  gtk_label_set_natural_wrap_mode (large, GTK_NATURAL_WRAP_NONE);

  if (small && gtk_widget_has_css_class (small, "title-4"))
    {
      gtk_size_group_add_widget (widths, GTK_WIDGET (large));
      gtk_size_group_add_widget (widths, small);
    }
}

static void
mend_heading (GtkWidget *widget)
{
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child; child = gtk_widget_get_next_sibling (child))
    if (GTK_IS_LABEL (child) && gtk_widget_has_css_class (child, "title-2"))
      let_heading_wrap (GTK_LABEL (child));
    else
      mend_heading (child);
}

static GtkWidget *
make_dialog (GtkWidget  *parent,
             const char *heading,
             const char *body)
{
  GtkWidget *dialog = adw_message_dialog_new (find_window (parent), NULL, NULL);

  adw_message_dialog_set_heading (ADW_MESSAGE_DIALOG (dialog), heading);
  adw_message_dialog_set_body (ADW_MESSAGE_DIALOG (dialog), body);
  gtk_window_set_destroy_with_parent (GTK_WINDOW (dialog), TRUE);
  mend_heading (dialog);

  return dialog;
}

void
keel_dialogs_ask_async (GtkWidget           *parent,
                        const KeelQuestion  *question,
                        GAsyncReadyCallback  callback,
                        gpointer             user_data)
{
  AdwMessageDialog *dialog = ADW_MESSAGE_DIALOG (make_dialog (parent, question->heading, question->body));
  GTask *task = g_task_new (parent, NULL, callback, user_data);

  adw_message_dialog_add_response (dialog, "cancel", C_("dialog", "_Cancel"));
  if (question->instead)
    adw_message_dialog_add_response (dialog, "instead", question->instead);
  adw_message_dialog_add_response (dialog, "yes", question->yes);
  adw_message_dialog_set_response_appearance (dialog, "yes",
                                              question->is_destructive
                                                ? ADW_RESPONSE_DESTRUCTIVE
                                                : ADW_RESPONSE_SUGGESTED);
  adw_message_dialog_set_close_response (dialog, "cancel");
  adw_message_dialog_set_default_response (dialog, question->is_destructive ? "cancel" : "yes");
  if (question->check)
    adw_message_dialog_set_extra_child (dialog,
                                        gtk_check_button_new_with_mnemonic (question->check));
  else if (question->word)
    ask_for_word (dialog, question->word);

  g_task_set_task_data (task, g_new0 (Reply, 1), g_free);
  g_signal_connect (dialog, "response", G_CALLBACK (answered_cb), task);
  gtk_window_present (GTK_WINDOW (dialog));
}

KeelReply
keel_dialogs_ask_finish (GAsyncResult *result,
                         gboolean     *out_is_checked)
{
  const Reply *reply = g_task_get_task_data (G_TASK (result));

  if (out_is_checked)
    *out_is_checked = reply->is_checked;

  return reply->answer;
}

void
keel_dialogs_complain (GtkWidget  *parent,
                       const char *heading,
                       const char *body)
{
  GtkWidget *dialog = make_dialog (parent, heading, body);

  adw_message_dialog_add_response (ADW_MESSAGE_DIALOG (dialog), "close", C_("dialog", "_Close"));
  gtk_window_present (GTK_WINDOW (dialog));
}

/* About. */

/* For a bug report: versions and sizes, never a word or a name of the reader's. */
static char *
describe_for_debugging (KeelSession *session)
{
  KeelWorkbook *workbook = keel_session_get_workbook (session);

  return g_strdup_printf ("%s %s\n"
                          "GTK %u.%u.%u, libadwaita %u.%u.%u, GLib %u.%u.%u\n"
                          "Locale: %s\n"
                          "Workbook: %s folder, %u entries, %u in the Trash, %u to look at\n",
                          KEEL_APP_ID, KEEL_VERSION,
                          gtk_get_major_version (), gtk_get_minor_version (), gtk_get_micro_version (),
                          adw_get_major_version (), adw_get_minor_version (), adw_get_micro_version (),
                          glib_major_version, glib_minor_version, glib_micro_version,
                          setlocale (LC_MESSAGES, NULL),
                          keel_session_is_default_folder (session) ? "default" : "chosen",
                          g_list_model_get_n_items (keel_workbook_get_entries (workbook)),
                          g_list_model_get_n_items (keel_workbook_get_trash (workbook)),
                          g_list_model_get_n_items (keel_session_get_attention (session)));
}

void
keel_dialogs_show_about (GtkWindow   *parent,
                         KeelSession *session)
{
  g_autofree char *debug_info = describe_for_debugging (session);
  const char *developers[] = { "The Even Keel contributors", NULL };

  adw_show_about_window (parent,
                         "application-name", "Even Keel",
                         "application-icon", KEEL_APP_ID,
                         "version", KEEL_VERSION,
                         "developer-name", _("The Even Keel contributors"),
                         "developers", developers,
                         /* Translators: your own names here, a line each; they are shown in
                          * the About window. */
                         "translator-credits", _("translator-credits"),
                         "copyright", _("© The Even Keel contributors"),
                         "license-type", GTK_LICENSE_GPL_3_0,
                         "comments", _("A workbook for people who grow into strategic roles. "
                                       "What you write stays on this device: Even Keel never "
                                       "uses the network."),
                         "debug-info", debug_info,
                         "debug-info-filename", "even-keel-debug-info.txt",
                         NULL);
}
