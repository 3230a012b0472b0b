/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "keel-config.h"
#include "keel-welcome-page.h"

#include "keel-role-picker.h"
#include "keel-window-words.h"

struct _KeelWelcomePage
{
  AdwBin          parent_instance;

  KeelSession    *session;

  GtkLabel       *kept_label;
  KeelRolePicker *question;
  GtkButton      *sample_button;
  GtkButton      *empty_button;
};

G_DEFINE_FINAL_TYPE (KeelWelcomePage, keel_welcome_page, ADW_TYPE_BIN)

static void
show_role (KeelWelcomePage *self)
{
  KeelProfile *profile = keel_workbook_get_profile (keel_session_get_workbook (self->session));

  keel_role_picker_show_role (self->question, keel_profile_get_role (profile));
}

static void
show_folder (KeelWelcomePage *self)
{
  g_autofree char *sentence = keel_window_words_kept (keel_session_get_folder (self->session));

  gtk_label_set_label (self->kept_label, sentence);
}

static void
role_chosen_cb (KeelWelcomePage *self,
                const char      *role)
{
  keel_workbook_set_role (keel_session_get_workbook (self->session), role, keel_session_get_now (self->session));
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

  g_type_ensure (KEEL_TYPE_ROLE_PICKER);
  gtk_widget_class_set_template_from_resource (widget_class, KEEL_APP_PATH "/keel-welcome-page.ui");
  gtk_widget_class_bind_template_child (widget_class, KeelWelcomePage, kept_label);
  gtk_widget_class_bind_template_child (widget_class, KeelWelcomePage, question);
  gtk_widget_class_bind_template_child (widget_class, KeelWelcomePage, sample_button);
  gtk_widget_class_bind_template_child (widget_class, KeelWelcomePage, empty_button);
  gtk_widget_class_bind_template_callback (widget_class, role_chosen_cb);
}

static void
wrap (GtkButton *button)
{
  GtkLabel *label = GTK_LABEL (gtk_button_get_child (button));

  gtk_label_set_wrap (label, TRUE);
  gtk_label_set_justify (label, GTK_JUSTIFY_CENTER);
}

static void
keel_welcome_page_init (KeelWelcomePage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  wrap (self->sample_button);
  wrap (self->empty_button);
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
