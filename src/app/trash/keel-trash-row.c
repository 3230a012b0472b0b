/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "keel-config.h"
#include "keel-trash-row.h"

#include "keel-record-words.h"
#include "keel-trash-words.h"

struct _KeelTrashRow
{
  AdwBin     parent_instance;

  GtkLabel  *title;
  GtkLabel  *footer;
  GtkWidget *put_back_button;
  GtkWidget *delete_button;
};

G_DEFINE_FINAL_TYPE (KeelTrashRow, keel_trash_row, ADW_TYPE_BIN)

static void
keel_trash_row_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), KEEL_TYPE_TRASH_ROW);

  G_OBJECT_CLASS (keel_trash_row_parent_class)->dispose (object);
}

static void
keel_trash_row_class_init (KeelTrashRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = keel_trash_row_dispose;

  gtk_widget_class_set_template_from_resource (widget_class, KEEL_APP_PATH "/keel-trash-row.ui");
  gtk_widget_class_bind_template_child (widget_class, KeelTrashRow, title);
  gtk_widget_class_bind_template_child (widget_class, KeelTrashRow, footer);
  gtk_widget_class_bind_template_child (widget_class, KeelTrashRow, put_back_button);
  gtk_widget_class_bind_template_child (widget_class, KeelTrashRow, delete_button);
}

static void
keel_trash_row_init (KeelTrashRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

GtkWidget *
keel_trash_row_new (void)
{
  return g_object_new (KEEL_TYPE_TRASH_ROW, NULL);
}

void
keel_trash_row_set_record (KeelTrashRow *self,
                           KeelRecord   *record)
{
  const char *id = keel_record_get_id (record);
  g_autofree char *title = keel_record_words_title (record);
  g_autofree char *footer = keel_trash_words_footer (record);
  g_autofree char *sentence = keel_trash_words_row (record);

  gtk_label_set_label (self->title, title);
  gtk_label_set_label (self->footer, footer);
  gtk_actionable_set_action_target (GTK_ACTIONABLE (self->put_back_button), "s", id);
  gtk_actionable_set_action_target (GTK_ACTIONABLE (self->delete_button), "s", id);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL, sentence, -1);
  /* What a screen reader stops at is the list's own widget around this one. */
  gtk_accessible_update_property (GTK_ACCESSIBLE (gtk_widget_get_parent (GTK_WIDGET (self))),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL, sentence, -1);
}
