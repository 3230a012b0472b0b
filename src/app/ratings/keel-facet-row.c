/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "keel-config.h"

#include "keel-facet-row.h"
#include "keel-result-words.h"
#include "keel-score-words.h"
#include "keel-step-line.h"

struct _KeelFacetRow
{
  GtkWidget parent_instance;
};

G_DEFINE_FINAL_TYPE (KeelFacetRow, keel_facet_row, GTK_TYPE_WIDGET)

static GtkWidget *
make_label (const char *text,
            const char *css_class)
{
  GtkWidget *label = gtk_label_new (text);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_wrap_mode (GTK_LABEL (label), PANGO_WRAP_WORD_CHAR);
  if (css_class != NULL)
    gtk_widget_add_css_class (label, css_class);

  return label;
}

/* The name and the words one below the other, so that they fit where it is narrow, and
 * the line at their side. */
static GtkWidget *
make_side (const char           *name,
           const KeelFacetScore *facet,
           KeelSide              side,
           GtkSizeGroup         *columns)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 12);
  GtkWidget *texts = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  g_autofree char *words = keel_result_words_side (facet, side);

  gtk_box_append (GTK_BOX (texts), make_label (name, NULL));
  gtk_box_append (GTK_BOX (texts), make_label (words, "keel-quiet"));
  gtk_widget_set_hexpand (texts, TRUE);
  gtk_size_group_add_widget (columns, texts);
  gtk_box_append (GTK_BOX (box), texts);

  if (facet->has_side[side])
    {
      GtkWidget *line = keel_step_line_new ();

      keel_step_line_set (KEEL_STEP_LINE (line), side, facet->sides[side].mean);
      gtk_widget_set_valign (line, GTK_ALIGN_CENTER);
      gtk_box_append (GTK_BOX (box), line);
    }

  return box;
}

static void
keel_facet_row_dispose (GObject *object)
{
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (object))) != NULL)
    gtk_widget_unparent (child);

  G_OBJECT_CLASS (keel_facet_row_parent_class)->dispose (object);
}

static void
keel_facet_row_class_init (KeelFacetRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = keel_facet_row_dispose;

  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BOX_LAYOUT);
  gtk_widget_class_set_css_name (widget_class, "keel-facet-row");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
}

static void
keel_facet_row_init (KeelFacetRow *self)
{
  GtkLayoutManager *layout = gtk_widget_get_layout_manager (GTK_WIDGET (self));

  gtk_orientable_set_orientation (GTK_ORIENTABLE (layout), GTK_ORIENTATION_VERTICAL);
  gtk_box_layout_set_spacing (GTK_BOX_LAYOUT (layout), 6);
  gtk_widget_add_css_class (GTK_WIDGET (self), "card");
}

GtkWidget *
keel_facet_row_new (const char           *title,
                    const char * const   *sides,
                    const KeelFacetScore *facet,
                    GtkSizeGroup         *columns)
{
  GtkWidget *self = g_object_new (KEEL_TYPE_FACET_ROW, NULL);
  GtkWidget *heading = make_label (title, "heading");

  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, title, -1);
  gtk_widget_insert_before (heading, self, NULL);
  for (KeelSide side = 0; side < KEEL_N_SIDES; side++)
    gtk_widget_insert_before (make_side (sides[side], facet, side, columns), self, NULL);
  if (facet->counts)
    gtk_widget_insert_before (make_label (keel_score_words_weaker (facet->weaker), "caption-heading"), self, NULL);

  return self;
}
