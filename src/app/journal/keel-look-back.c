/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "keel-config.h"

#include "keel-entry-words.h"
#include "keel-look-back.h"

/* Several entries a day over many years would push everything else away. */
#define MAX_ROWS 12

struct _KeelLookBack
{
  AdwBin parent_instance;

  AdwPreferencesGroup *group;
  GPtrArray *rows;          /* of AdwActionRow, borrowed from the group */

  KeelSession *session;
  KeelEntry *entry;
};

G_DEFINE_FINAL_TYPE (KeelLookBack, keel_look_back, ADW_TYPE_BIN)

static void
add_row (KeelLookBack *self,
         KeelEntry    *earlier)
{
  GtkWidget *row = adw_action_row_new ();
  g_autofree char *headline = keel_entry_words_headline (earlier);
  g_autofree char *when = keel_entry_words_years_ago (keel_entry_get_day (self->entry),
                                                      keel_entry_get_day (earlier));

  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), headline);
  adw_action_row_set_title_lines (ADW_ACTION_ROW (row), 1);
  adw_action_row_set_subtitle (ADW_ACTION_ROW (row), when);
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), gtk_image_new_from_icon_name ("go-next-symbolic"));
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), TRUE);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (row), "journal.show-entry");
  gtk_actionable_set_action_target (GTK_ACTIONABLE (row), "s",
                                    keel_record_get_id (KEEL_RECORD (earlier)));

  adw_preferences_group_add (self->group, row);
  g_ptr_array_add (self->rows, row);
}

static void
update_rows (KeelLookBack *self)
{
  g_autoptr (GPtrArray) earlier = NULL;

  for (guint i = 0; i < self->rows->len; i++)
    adw_preferences_group_remove (self->group, g_ptr_array_index (self->rows, i));

  g_ptr_array_set_size (self->rows, 0);

  if (self->entry != NULL)
    {
      earlier = keel_workbook_list_earlier_years (keel_session_get_workbook (self->session),
                                                  keel_entry_get_day (self->entry));
      for (guint i = 0; i < MIN (earlier->len, MAX_ROWS); i++)
        add_row (self, g_ptr_array_index (earlier, i));
    }

  gtk_widget_set_visible (GTK_WIDGET (self), self->rows->len > 0);
}

static void
keel_look_back_dispose (GObject *object)
{
  KeelLookBack *self = KEEL_LOOK_BACK (object);

  if (self->session != NULL)
    keel_look_back_set_entry (self, NULL, NULL);

  /* A bin does not notice when its child goes with the template. */
  adw_bin_set_child (ADW_BIN (self), NULL);
  gtk_widget_dispose_template (GTK_WIDGET (self), KEEL_TYPE_LOOK_BACK);

  G_OBJECT_CLASS (keel_look_back_parent_class)->dispose (object);
}

static void
keel_look_back_finalize (GObject *object)
{
  g_ptr_array_unref (KEEL_LOOK_BACK (object)->rows);

  G_OBJECT_CLASS (keel_look_back_parent_class)->finalize (object);
}

static void
keel_look_back_class_init (KeelLookBackClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = keel_look_back_dispose;
  G_OBJECT_CLASS (klass)->finalize = keel_look_back_finalize;

  gtk_widget_class_set_template_from_resource (widget_class, KEEL_APP_PATH "/keel-look-back.ui");
  gtk_widget_class_bind_template_child (widget_class, KeelLookBack, group);
}

static void
keel_look_back_init (KeelLookBack *self)
{
  self->rows = g_ptr_array_new ();
  gtk_widget_init_template (GTK_WIDGET (self));
}

void
keel_look_back_set_entry (KeelLookBack *self,
                          KeelSession  *session,
                          KeelEntry    *entry)
{
  g_return_if_fail (KEEL_IS_LOOK_BACK (self));
  g_return_if_fail (entry == NULL || (KEEL_IS_ENTRY (entry) && KEEL_IS_SESSION (session)));

  if (self->entry != NULL)
    g_signal_handlers_disconnect_by_data (self->entry, self);

  if (self->session != NULL)
    g_signal_handlers_disconnect_by_data (self->session, self);

  g_set_object (&self->session, session);
  g_set_object (&self->entry, entry);

  /* Earlier years may still be on their way from the disk. */
  if (session != NULL)
    g_signal_connect_object (session, "notify::state", G_CALLBACK (update_rows), self, G_CONNECT_SWAPPED);

  if (entry != NULL)
    g_signal_connect_object (entry, "notify::day", G_CALLBACK (update_rows), self, G_CONNECT_SWAPPED);

  update_rows (self);
}
