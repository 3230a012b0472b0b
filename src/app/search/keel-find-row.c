/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "keel-config.h"

#include "keel-find-row.h"
#include "keel-hit-marks.h"

struct _KeelFindRow
{
  GtkListBoxRow parent_instance;

  GtkLabel *title;
  GtkLabel *day;
  GtkLabel *excerpt;

  KeelFoundKind kind;
  const KeelFound *found;
};

G_DEFINE_FINAL_TYPE (KeelFindRow, keel_find_row, GTK_TYPE_LIST_BOX_ROW)

static void
set_marked (GtkLabel           *label,
            const char         *text,
            const char * const *words)
{
  PangoAttrList *marks = keel_hit_marks_new (GTK_WIDGET (label), text, words);

  gtk_label_set_label (label, text);
  gtk_label_set_attributes (label, marks);
  g_clear_pointer (&marks, pango_attr_list_unref);
  gtk_widget_set_visible (GTK_WIDGET (label), *text != '\0');
}

static void
keel_find_row_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), KEEL_TYPE_FIND_ROW);

  G_OBJECT_CLASS (keel_find_row_parent_class)->dispose (object);
}

static void
keel_find_row_class_init (KeelFindRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = keel_find_row_dispose;

  gtk_widget_class_set_template_from_resource (widget_class, KEEL_APP_PATH "/keel-find-row.ui");
  gtk_widget_class_bind_template_child (widget_class, KeelFindRow, title);
  gtk_widget_class_bind_template_child (widget_class, KeelFindRow, day);
  gtk_widget_class_bind_template_child (widget_class, KeelFindRow, excerpt);
}

static void
keel_find_row_init (KeelFindRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

GtkWidget *
keel_find_row_new (const KeelFound    *found,
                   const char * const *words)
{
  KeelFindRow *self;
  g_autofree char *sentence = NULL;

  g_return_val_if_fail (found != NULL, NULL);

  self = g_object_new (KEEL_TYPE_FIND_ROW, NULL);
  self->kind = found->kind;
  self->found = found;
  set_marked (self->title, found->title, words);
  set_marked (self->day, found->day, NULL);
  set_marked (self->excerpt, found->excerpt, words);
  sentence = keel_find_words_row (found->title, found->day, found->excerpt);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, sentence, -1);

  return GTK_WIDGET (self);
}

GtkWidget *
keel_find_row_new_more (KeelFoundKind  kind,
                        const char    *label)
{
  KeelFindRow *self;

  g_return_val_if_fail (label != NULL, NULL);

  self = g_object_new (KEEL_TYPE_FIND_ROW, NULL);
  self->kind = kind;
  set_marked (self->title, label, NULL);
  set_marked (self->day, "", NULL);
  set_marked (self->excerpt, "", NULL);
  gtk_widget_add_css_class (GTK_WIDGET (self), "keel-find-more");
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, label, -1);

  return GTK_WIDGET (self);
}

KeelFoundKind
keel_find_row_get_kind (KeelFindRow *self)
{
  g_return_val_if_fail (KEEL_IS_FIND_ROW (self), KEEL_FOUND_ENTRY);

  return self->kind;
}

const KeelFound *
keel_find_row_get_found (KeelFindRow *self)
{
  g_return_val_if_fail (KEEL_IS_FIND_ROW (self), NULL);

  return self->found;
}
