/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "keel-config.h"
#include "keel-version-page.h"

#include "keel-backup-words.h"
#include "keel-dialogs.h"
#include "keel-entry-preview.h"
#include "keel-panel.h"

#include <glib/gi18n-lib.h>

struct _KeelVersionPage
{
  AdwBin       parent_instance;

  KeelSession *session;
  KeelRecord  *version;

  GtkBox      *pair;
  GtkButton   *restore_button;
};

G_DEFINE_FINAL_TYPE (KeelVersionPage, keel_version_page, ADW_TYPE_BIN)

static KeelRecord *
find_present (KeelVersionPage *self)
{
  KeelRecord *present = keel_workbook_find_record (keel_session_get_workbook (self->session),
                                                   keel_record_get_id (self->version));

  return present != NULL && G_OBJECT_TYPE (present) == G_OBJECT_TYPE (self->version) ? present : NULL;
}

static void
finish_restoring (KeelVersionPage *self)
{
  gtk_widget_activate_action (GTK_WIDGET (self), "win.tell-undo", "s",
                              KEEL_IS_ENTRY (self->version) ? _("Entry restored") : _("Earlier version restored"));
  keel_panel_pop (KEEL_PANEL (gtk_widget_get_root (GTK_WIDGET (self))));
}

static void
added_cb (GObject      *object,
          GAsyncResult *result,
          gpointer      user_data)
{
  g_autoptr (KeelVersionPage) self = user_data;
  g_autoptr (GError) error = NULL;
  guint n_added;
  gboolean is_done = keel_session_import_finish (KEEL_SESSION (object), result, &n_added, &error);

  if (!self->session)
    return;

  if (is_done)
    finish_restoring (self);
  else
    keel_dialogs_complain (GTK_WIDGET (self), _("Not Restored"), error->message);
}

/* What the workbook no longer has comes back as an import of one. */
static void
add_version (KeelVersionPage *self)
{
  KeelImport import = {
    .format = KEEL_IMPORT_EVEN_KEEL,
    .records = g_ptr_array_new (),
    .indexes = g_array_new (FALSE, TRUE, sizeof (guint)),
    .refused = g_ptr_array_new (),
  };
  g_autoptr (GPtrArray) records = import.records;
  g_autoptr (GArray) indexes = import.indexes;
  g_autoptr (GPtrArray) refused = import.refused;
  g_autoptr (KeelImportPlan) plan = NULL;

  g_ptr_array_add (records, self->version);
  g_array_set_size (indexes, 1);
  plan = keel_import_plan_new (&import, keel_session_get_workbook (self->session));
  keel_session_import_async (self->session, plan, NULL, NULL, NULL, added_cb, g_object_ref (self));
}

static void
restore_action (GtkWidget  *widget,
                const char *action_name,
                GVariant   *parameter)
{
  KeelVersionPage *self = KEEL_VERSION_PAGE (widget);
  KeelRecord *present = find_present (self);

  gtk_widget_action_set_enabled (widget, "version.restore", FALSE);
  if (!present)
    {
      add_version (self);
      return;
    }

  keel_workbook_restore_version (keel_session_get_workbook (self->session),
                                 present, self->version);
  finish_restoring (self);
}

/* Not in the first text, which would be selected. */
static void
keel_version_page_map (GtkWidget *widget)
{
  KeelVersionPage *self = KEEL_VERSION_PAGE (widget);

  GTK_WIDGET_CLASS (keel_version_page_parent_class)->map (widget);

  gtk_widget_grab_focus (GTK_WIDGET (self->restore_button));
}

static void
keel_version_page_dispose (GObject *object)
{
  KeelVersionPage *self = KEEL_VERSION_PAGE (object);

  g_clear_object (&self->version);
  g_clear_object (&self->session);
  gtk_widget_dispose_template (GTK_WIDGET (self), KEEL_TYPE_VERSION_PAGE);

  G_OBJECT_CLASS (keel_version_page_parent_class)->dispose (object);
}

static void
keel_version_page_class_init (KeelVersionPageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = keel_version_page_dispose;
  widget_class->map = keel_version_page_map;

  gtk_widget_class_set_template_from_resource (widget_class, KEEL_APP_PATH "/keel-version-page.ui");
  gtk_widget_class_bind_template_child (widget_class, KeelVersionPage, pair);
  gtk_widget_class_bind_template_child (widget_class, KeelVersionPage, restore_button);

  gtk_widget_class_install_action (widget_class, "version.restore", NULL, restore_action);
}

static void
keel_version_page_init (KeelVersionPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

GtkWidget *
keel_version_page_new (KeelSession *session,
                       KeelRecord  *version,
                       const char  *heading,
                       const char  *restore_label)
{
  KeelVersionPage *self;
  KeelRecord *present;

  g_return_val_if_fail (KEEL_IS_SESSION (session), NULL);

  self = g_object_new (KEEL_TYPE_VERSION_PAGE, NULL);
  self->session = g_object_ref (session);
  self->version = g_object_ref (version);

  present = find_present (self);
  gtk_box_append (self->pair,
                  keel_entry_preview_new_pair (heading, version, _("In Your Workbook"), present));
  gtk_button_set_label (self->restore_button, restore_label);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "version.restore",
                                 !keel_session_is_frozen (session) &&
                                 keel_difference_between (version, present) != KEEL_DIFFERENCE_NONE);

  return GTK_WIDGET (self);
}
