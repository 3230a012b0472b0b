/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "keel-page-finder.h"

#include "keel-hit-marks.h"
#include "keel-page-labels.h"
#include "keel-text.h"

typedef struct
{
  GtkLabel *label;      /* borrowed from the page */
  KeelTextRange range;
} Hit;

struct _KeelPageFinder
{
  GtkWidget *root;
  GArray *hits;
  GPtrArray *marked;    /* GtkLabel with marks, borrowed */
  guint chosen;         /* from 1 */
};

KeelPageFinder *
keel_page_finder_new (GtkWidget *root)
{
  KeelPageFinder *self = g_new0 (KeelPageFinder, 1);

  self->root = root;
  self->hits = g_array_new (FALSE, FALSE, sizeof (Hit));
  self->marked = g_ptr_array_new ();

  return self;
}

void
keel_page_finder_free (KeelPageFinder *self)
{
  if (self == NULL)
    return;

  g_array_unref (self->hits);
  g_ptr_array_unref (self->marked);
  g_free (self);
}

void
keel_page_finder_forget (KeelPageFinder *self)
{
  g_array_set_size (self->hits, 0);
  g_ptr_array_set_size (self->marked, 0);
  self->chosen = 0;
}

static void
take_marks_away (KeelPageFinder *self)
{
  for (guint i = 0; i < self->marked->len; i++)
    {
      gtk_label_set_attributes (self->marked->pdata[i], NULL);
      gtk_label_select_region (self->marked->pdata[i], 0, 0);
    }

  keel_page_finder_forget (self);
}

static void
search_label (KeelPageFinder     *self,
              GtkLabel           *label,
              const char * const *words)
{
  const char *text = gtk_label_get_text (label);
  g_autoptr (GArray) ranges = keel_text_find (text, words);
  PangoAttrList *marks;

  if (ranges->len == 0)
    return;

  for (guint i = 0; i < ranges->len; i++)
    {
      Hit hit = { .label = label, .range = g_array_index (ranges, KeelTextRange, i) };

      g_array_append_val (self->hits, hit);
    }

  marks = keel_hit_marks_new_still (GTK_WIDGET (label), text, words);
  gtk_label_set_attributes (label, marks);
  pango_attr_list_unref (marks);
  g_ptr_array_add (self->marked, label);
}

void
keel_page_finder_set_query (KeelPageFinder *self,
                            const char     *query)
{
  g_auto (GStrv) words = keel_text_split_query (query);
  g_autoptr (GPtrArray) labels = NULL;

  take_marks_away (self);
  if (words[0] == NULL)
    return;

  labels = keel_page_labels_list (self->root, TRUE);
  for (guint i = 0; i < labels->len; i++)
    search_label (self, labels->pdata[i], (const char * const *) words);
}

guint
keel_page_finder_get_n_hits (KeelPageFinder *self)
{
  return self->hits->len;
}

guint
keel_page_finder_get_place (KeelPageFinder *self)
{
  return self->chosen;
}

GtkLabel *
keel_page_finder_get_hit (KeelPageFinder *self,
                          int            *out_index)
{
  const Hit *hit;

  if (self->chosen == 0)
    return NULL;

  hit = &g_array_index (self->hits, Hit, self->chosen - 1);
  *out_index = (int) hit->range.start;
  return hit->label;
}

static void
choose (KeelPageFinder *self,
        guint           place)
{
  const Hit *hit;
  const char *text;

  if (self->chosen > 0)
    gtk_label_select_region (g_array_index (self->hits, Hit, self->chosen - 1).label, 0, 0);

  self->chosen = place;
  if (place == 0)
    return;

  hit = &g_array_index (self->hits, Hit, place - 1);
  text = gtk_label_get_text (hit->label);
  gtk_label_select_region (hit->label,
                           (int) g_utf8_pointer_to_offset (text, text + hit->range.start),
                           (int) g_utf8_pointer_to_offset (text, text + hit->range.end));
}

static gboolean
is_in_or_after (GtkWidget *label,
                GtkWidget *widget)
{
  graphene_rect_t label_bounds, bounds;
  GtkWidget *root = GTK_WIDGET (gtk_widget_get_root (widget));

  return gtk_widget_is_ancestor (label, widget)
         || (root != NULL
             && gtk_widget_compute_bounds (label, root, &label_bounds)
             && gtk_widget_compute_bounds (widget, root, &bounds)
             && label_bounds.origin.y >= bounds.origin.y);
}

void
keel_page_finder_choose_in (KeelPageFinder *self,
                            GtkWidget      *widget)
{
  for (guint i = 0; widget != NULL && i < self->hits->len; i++)
    if (is_in_or_after (GTK_WIDGET (g_array_index (self->hits, Hit, i).label), widget))
      {
        choose (self, i + 1);
        return;
      }

  choose (self, MIN (self->hits->len, 1));
}

void
keel_page_finder_step (KeelPageFinder *self,
                       int             step)
{
  guint n_hits = self->hits->len;

  if (n_hits > 0)
    choose (self, (self->chosen + (step > 0 ? 0 : n_hits - 2)) % n_hits + 1);
}
