/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "keel-config.h"
#include "keel-role-picker.h"

#include "keel-role-words.h"

#include <glib/gi18n-lib.h>

struct _KeelRolePicker
{
  AdwPreferencesGroup  parent_instance;

  GtkCheckButton      *checks[KEEL_N_ROLE_ANSWERS];
  gboolean             is_showing;
};

enum
{
  SIGNAL_CHOSEN,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (KeelRolePicker, keel_role_picker, ADW_TYPE_PREFERENCES_GROUP)

/* Each time it is for the check that has been turned on, and for the one turned off. */
static void
check_changed_cb (KeelRolePicker *self,
                  GParamSpec     *pspec,
                  GtkCheckButton *check)
{
  if (self->is_showing || !gtk_check_button_get_active (check))
    return;

  for (guint i = 0; i < KEEL_N_ROLE_ANSWERS; i++)
    if (self->checks[i] == check)
      g_signal_emit (self, signals[SIGNAL_CHOSEN], 0, keel_role_words_get_role (i));
}

static void
add_answer (KeelRolePicker *self,
            guint           answer)
{
  GtkWidget *row = adw_action_row_new ();
  GtkWidget *check = gtk_check_button_new ();

  gtk_widget_set_valign (check, GTK_ALIGN_CENTER);
  gtk_check_button_set_group (GTK_CHECK_BUTTON (check), self->checks[0]);
  g_signal_connect_object (check, "notify::active", G_CALLBACK (check_changed_cb), self, G_CONNECT_SWAPPED);
  self->checks[answer] = GTK_CHECK_BUTTON (check);

  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), keel_role_words_answer (answer));
  adw_action_row_set_title_lines (ADW_ACTION_ROW (row), 0);
  adw_action_row_add_prefix (ADW_ACTION_ROW (row), check);
  adw_action_row_set_activatable_widget (ADW_ACTION_ROW (row), check);
  adw_preferences_group_add (ADW_PREFERENCES_GROUP (self), row);
}

static void
keel_role_picker_class_init (KeelRolePickerClass *klass)
{
  signals[SIGNAL_CHOSEN] =
    g_signal_new ("chosen", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                  G_TYPE_NONE, 1, G_TYPE_STRING);
}

static void
keel_role_picker_init (KeelRolePicker *self)
{
  adw_preferences_group_set_title (ADW_PREFERENCES_GROUP (self), _("Where Are You Now?"));
  adw_preferences_group_set_description (ADW_PREFERENCES_GROUP (self),
                                         _("On the road into a larger role. The answer only decides which prompts "
                                           "are suggested first."));
  for (guint i = 0; i < KEEL_N_ROLE_ANSWERS; i++)
    add_answer (self, i);
  keel_role_picker_show_role (self, NULL);
}

void
keel_role_picker_show_role (KeelRolePicker *self,
                            const char     *role)
{
  g_return_if_fail (KEEL_IS_ROLE_PICKER (self));

  self->is_showing = TRUE;
  gtk_check_button_set_active (self->checks[keel_role_words_find (role)], TRUE);
  self->is_showing = FALSE;
}
