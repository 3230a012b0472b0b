/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "keel-config.h"

#include "keel-concepts-words.h"
#include "keel-page-row.h"
#include "keel-reading-time.h"

struct _KeelPageRow
{
  GtkListBoxRow parent_instance;

  GtkLabel *title;
  GtkLabel *summary;
  GtkLabel *minutes;
  GtkWidget *read_mark;

  const KeelProgrammePage *page;
};

G_DEFINE_FINAL_TYPE (KeelPageRow, keel_page_row, GTK_TYPE_LIST_BOX_ROW)

static void
keel_page_row_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), KEEL_TYPE_PAGE_ROW);

  G_OBJECT_CLASS (keel_page_row_parent_class)->dispose (object);
}

static void
keel_page_row_class_init (KeelPageRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = keel_page_row_dispose;

  gtk_widget_class_set_template_from_resource (widget_class, KEEL_APP_PATH "/keel-page-row.ui");
  gtk_widget_class_bind_template_child (widget_class, KeelPageRow, title);
  gtk_widget_class_bind_template_child (widget_class, KeelPageRow, summary);
  gtk_widget_class_bind_template_child (widget_class, KeelPageRow, minutes);
  gtk_widget_class_bind_template_child (widget_class, KeelPageRow, read_mark);
}

static void
keel_page_row_init (KeelPageRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

GtkWidget *
keel_page_row_new (const KeelProgrammePage *page)
{
  KeelPageRow *self;
  g_autofree char *minutes = NULL;

  g_return_val_if_fail (page != NULL, NULL);

  self = g_object_new (KEEL_TYPE_PAGE_ROW, NULL);
  self->page = page;
  minutes = keel_concepts_words_minutes (keel_page_get_minutes (page));
  gtk_label_set_label (self->title, page->title);
  gtk_label_set_label (self->minutes, minutes);
  gtk_label_set_label (self->summary, page->summary != NULL ? page->summary : "");
  gtk_widget_set_visible (GTK_WIDGET (self->summary), page->summary != NULL);
  keel_page_row_set_read (self, FALSE);

  return GTK_WIDGET (self);
}

const KeelProgrammePage *
keel_page_row_get_page (KeelPageRow *self)
{
  g_return_val_if_fail (KEEL_IS_PAGE_ROW (self), NULL);

  return self->page;
}

void
keel_page_row_set_read (KeelPageRow *self,
                        gboolean     is_read)
{
  g_autofree char *sentence = NULL;

  g_return_if_fail (KEEL_IS_PAGE_ROW (self));

  sentence = keel_concepts_words_row (self->page, keel_page_get_minutes (self->page), is_read);
  gtk_widget_set_visible (self->read_mark, is_read);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, sentence, -1);
  if (self->page->summary != NULL)
    gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
                                    self->page->summary, -1);
}
