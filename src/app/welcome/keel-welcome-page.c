/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "keel-config.h"
#include "keel-welcome-page.h"

#include "keel-role-words.h"
#include "keel-window-words.h"

struct _KeelWelcomePage
{
  AdwBin               parent_instance;

  KeelSession         *session;

  GtkLabel            *kept_label;
  AdwPreferencesGroup *question;
  GtkCheckButton      *checks[KEEL_N_ROLE_ANSWERS];
  gboolean             is_showing;   /* the checks say what the profile says */
};

G_DEFINE_FINAL_TYPE (KeelWelcomePage, keel_welcome_page, ADW_TYPE_BIN)

static void
show_role (KeelWelcomePage *self)
{
  KeelProfile *profile = keel_workbook_get_profile (keel_session_get_workbook (self->session));

  self->is_showing = TRUE;
  gtk_check_button_set_active (self->checks[keel_role_words_find (keel_profile_get_role (profile))], TRUE);
  self->is_showing = FALSE;
}

static void
show_folder (KeelWelcomePage *self)
{
  g_autofree char *sentence = keel_window_words_kept (keel_session_get_folder (self->session));

  gtk_label_set_label (self->kept_label, sentence);
}

/* Each time it is for the check that has been turned on, and for the one turned off. */
static void
answer_changed_cb (KeelWelcomePage *self,
                   GParamSpec      *pspec,
                   GtkCheckButton  *check)
{
  if (self->session == NULL || self->is_showing || !gtk_check_button_get_active (check))
    return;

  for (guint i = 0; i < KEEL_N_ROLE_ANSWERS; i++)
    if (self->checks[i] == check)
      keel_workbook_set_role (keel_session_get_workbook (self->session), keel_role_words_get_role (i),
                              keel_session_get_now (self->session));
}

static void
add_answers (KeelWelcomePage *self)
{
  for (guint i = 0; i < KEEL_N_ROLE_ANSWERS; i++)
    {
      GtkWidget *row = adw_action_row_new ();
      GtkWidget *check = gtk_check_button_new ();

      gtk_widget_set_valign (check, GTK_ALIGN_CENTER);
      gtk_check_button_set_group (GTK_CHECK_BUTTON (check), self->checks[0]);
      g_signal_connect_object (check, "notify::active", G_CALLBACK (answer_changed_cb), self, G_CONNECT_SWAPPED);
      self->checks[i] = GTK_CHECK_BUTTON (check);

      adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), keel_role_words_answer (i));
      adw_action_row_set_title_lines (ADW_ACTION_ROW (row), 0);
      adw_action_row_add_prefix (ADW_ACTION_ROW (row), check);
      adw_action_row_set_activatable_widget (ADW_ACTION_ROW (row), check);
      adw_preferences_group_add (self->question, row);
    }
}

static void
keel_welcome_page_dispose (GObject *object)
{
  KeelWelcomePage *self = KEEL_WELCOME_PAGE (object);

  g_clear_object (&self->session);
  /* A bin does not notice when its child goes with the template. */
  adw_bin_set_child (ADW_BIN (self), NULL);
  gtk_widget_dispose_template (GTK_WIDGET (self), KEEL_TYPE_WELCOME_PAGE);

  G_OBJECT_CLASS (keel_welcome_page_parent_class)->dispose (object);
}

static void
keel_welcome_page_class_init (KeelWelcomePageClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = keel_welcome_page_dispose;

  gtk_widget_class_set_template_from_resource (widget_class, KEEL_APP_PATH "/keel-welcome-page.ui");
  gtk_widget_class_bind_template_child (widget_class, KeelWelcomePage, kept_label);
  gtk_widget_class_bind_template_child (widget_class, KeelWelcomePage, question);
}

static void
keel_welcome_page_init (KeelWelcomePage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  add_answers (self);
}

GtkWidget *
keel_welcome_page_new (KeelSession *session)
{
  KeelWelcomePage *self;

  g_return_val_if_fail (KEEL_IS_SESSION (session), NULL);

  self = g_object_new (KEEL_TYPE_WELCOME_PAGE, NULL);
  self->session = g_object_ref (session);
  g_signal_connect_object (keel_workbook_get_profile (keel_session_get_workbook (session)), "notify::role",
                           G_CALLBACK (show_role), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (session, "notify::state", G_CALLBACK (show_folder), self, G_CONNECT_SWAPPED);
  show_role (self);
  show_folder (self);

  return GTK_WIDGET (self);
}
