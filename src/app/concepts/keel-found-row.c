/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "keel-config.h"

#include "keel-concepts-words.h"
#include "keel-found-row.h"
#include "keel-hit-marks.h"
#include "keel-text.h"

#define EXCERPT_CHARS 140

struct _KeelFoundRow
{
  GtkListBoxRow parent_instance;

  GtkLabel *title;
  GtkLabel *excerpt;

  const KeelPageText *place;
};

G_DEFINE_FINAL_TYPE (KeelFoundRow, keel_found_row, GTK_TYPE_LIST_BOX_ROW)

static void
keel_found_row_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), KEEL_TYPE_FOUND_ROW);

  G_OBJECT_CLASS (keel_found_row_parent_class)->dispose (object);
}

static void
keel_found_row_class_init (KeelFoundRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = keel_found_row_dispose;

  gtk_widget_class_set_template_from_resource (widget_class, KEEL_APP_PATH "/keel-found-row.ui");
  gtk_widget_class_bind_template_child (widget_class, KeelFoundRow, title);
  gtk_widget_class_bind_template_child (widget_class, KeelFoundRow, excerpt);
}

static void
keel_found_row_init (KeelFoundRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

GtkWidget *
keel_found_row_new (const KeelPageText *place,
                    const char * const *words)
{
  KeelFoundRow *self;
  g_autofree char *excerpt = NULL;
  g_autofree char *sentence = NULL;
  PangoAttrList *marks;

  g_return_val_if_fail (place != NULL, NULL);

  self = g_object_new (KEEL_TYPE_FOUND_ROW, NULL);
  self->place = place;
  excerpt = keel_text_excerpt (place->text, words, EXCERPT_CHARS);
  sentence = keel_concepts_words_found (place->page->title, excerpt);
  gtk_label_set_label (self->title, place->page->title);
  gtk_label_set_label (self->excerpt, excerpt);
  marks = keel_hit_marks_new (GTK_WIDGET (self->excerpt), excerpt, words);
  gtk_label_set_attributes (self->excerpt, marks);
  g_clear_pointer (&marks, pango_attr_list_unref);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, sentence, -1);

  return GTK_WIDGET (self);
}

const KeelPageText *
keel_found_row_get_place (KeelFoundRow *self)
{
  g_return_val_if_fail (KEEL_IS_FOUND_ROW (self), NULL);

  return self->place;
}
