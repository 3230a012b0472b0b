/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "keel-config.h"

#include "keel-entry-row.h"
#include "keel-entry-words.h"
#include "keel-hit-marks.h"
#include "keel-text.h"

/* About two lines of the widest list; what is longer would be cut anyway. */
#define EXCERPT_CHARS 160
/* What fits into the headline of a list of ordinary width. */
#define HEADLINE_CHARS 32
#define FOUND_HEADLINE_CHARS 60

struct _KeelEntryRow
{
  GtkWidget parent_instance;

  GtkWidget *month;         /* made when the row first needs it */
  GtkWidget *content;
  GtkInscription *number;
  GtkInscription *weekday;
  GtkInscription *headline;
  GtkInscription *excerpt;
  GtkInscription *footer;

  GtkListItem *item;        /* borrowed while bound */
  KeelEntry *entry;
  gulong changed_handler;
  GStrv words;
};

G_DEFINE_FINAL_TYPE (KeelEntryRow, keel_entry_row, GTK_TYPE_WIDGET)

static const char * const *
get_words (KeelEntryRow *self)
{
  return (const char * const *) self->words;
}

static gboolean
is_searching (KeelEntryRow *self)
{
  return self->words != NULL && self->words[0] != NULL;
}

static void
set_marked_text (KeelEntryRow   *self,
                 GtkInscription *inscription,
                 const char     *text)
{
  g_autoptr (PangoAttrList) marks = keel_hit_marks_new (GTK_WIDGET (self), text, get_words (self));

  gtk_inscription_set_text (inscription, text);
  gtk_inscription_set_attributes (inscription, marks);
}

/* Where a long line is cut: after the last word that ends within HEADLINE_CHARS. */
static const char *
find_cut (const char *line)
{
  const char *limit = g_utf8_offset_to_pointer (line, HEADLINE_CHARS);
  const char *space = g_utf8_strrchr (line, limit - line, ' ');

  return space != NULL ? space : limit;
}

/* While searching, the part around the word that was found. */
static void
show_found_headline (KeelEntryRow *self,
                     const char   *headline)
{
  g_autofree char *part = keel_text_excerpt (headline, get_words (self), FOUND_HEADLINE_CHARS);

  set_marked_text (self, self->headline, part);
}

static void
show_excerpt (KeelEntryRow *self,
              const char   *text)
{
  g_autofree char *excerpt = keel_text_excerpt (text, get_words (self), EXCERPT_CHARS);

  set_marked_text (self, self->excerpt, excerpt);
}

/* A first line that stands for a title may be a whole paragraph: then it begins in
 * the headline and goes on in the excerpt. */
static void
show_long_line (KeelEntryRow *self,
                const char   *line,
                const char   *body)
{
  const char *cut = find_cut (line);
  g_autofree char *begin = g_strndup (line, (gsize) (cut - line));
  g_autofree char *headline = keel_entry_words_cut_headline (begin);
  g_autofree char *rest = g_strconcat (cut, "\n", body, NULL);

  set_marked_text (self, self->headline, headline);
  show_excerpt (self, rest);
}

static void
show_texts (KeelEntryRow *self)
{
  g_autofree char *headline = keel_entry_dup_headline (self->entry);
  g_autofree char *body = keel_entry_dup_body (self->entry);

  if (headline[0] == '\0')
    {
      set_marked_text (self, self->headline, keel_entry_words_blank_headline ());
      show_excerpt (self, body);
    }
  else if (keel_entry_get_title (self->entry) == NULL && g_utf8_strlen (headline, -1) > HEADLINE_CHARS)
    {
      show_long_line (self, headline, body);
    }
  else if (is_searching (self))
    {
      show_found_headline (self, headline);
      show_excerpt (self, body);
    }
  else
    {
      set_marked_text (self, self->headline, headline);
      show_excerpt (self, body);
    }
}

static void
show_day (KeelEntryRow *self)
{
  KeelDay day = keel_entry_get_day (self->entry);
  g_autofree char *number = keel_entry_words_day_number (day);
  g_autofree char *weekday = keel_entry_words_short_weekday (day);

  gtk_inscription_set_text (self->number, number);
  gtk_inscription_set_text (self->weekday, weekday);
}

static void
show_footer (KeelEntryRow *self)
{
  g_autofree char *footer = keel_entry_words_footer (self->entry);

  if (footer[0] != '\0')
    set_marked_text (self, self->footer, footer);

  gtk_widget_set_visible (GTK_WIDGET (self->footer), footer[0] != '\0');
}

/* GTK 4.8 has no label for a list item; what screen readers come to is the widget
 * around this row. */
static void
label_item (KeelEntryRow *self)
{
  GtkWidget *around = gtk_widget_get_parent (GTK_WIDGET (self));
  g_autofree char *sentence = NULL;

  if (around == NULL)
    return;

  sentence = keel_entry_words_row_sentence (self->entry);
  gtk_accessible_update_property (GTK_ACCESSIBLE (around),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL, sentence,
                                  -1);
}

static void
show_entry (KeelEntryRow *self)
{
  show_day (self);
  show_texts (self);
  show_footer (self);
  label_item (self);
}

static void
show_month (KeelEntryRow *self,
            const char   *month)
{
  if (self->month == NULL && month == NULL)
    return;

  if (self->month == NULL)
    {
      self->month = gtk_label_new (NULL);
      gtk_label_set_xalign (GTK_LABEL (self->month), 0.0);
      gtk_label_set_ellipsize (GTK_LABEL (self->month), PANGO_ELLIPSIZE_END);
      gtk_widget_add_css_class (self->month, "keel-month");
      gtk_widget_insert_before (self->month, GTK_WIDGET (self), self->content);
    }

  gtk_label_set_text (GTK_LABEL (self->month), month != NULL ? month : "");
  gtk_widget_set_visible (self->month, month != NULL);
}

static gboolean
same_month (KeelDay a,
            KeelDay b)
{
  int year_a, month_a;
  int year_b, month_b;

  keel_day_get_ymd (a, &year_a, &month_a, NULL);
  keel_day_get_ymd (b, &year_b, &month_b, NULL);

  return year_a == year_b && month_a == month_b;
}

static void
entry_changed_cb (KeelEntryRow *self)
{
  show_entry (self);
}

static void
keel_entry_row_dispose (GObject *object)
{
  KeelEntryRow *self = KEEL_ENTRY_ROW (object);

  keel_entry_row_unbind (self);
  g_clear_pointer (&self->words, g_strfreev);
  g_clear_pointer (&self->month, gtk_widget_unparent);
  gtk_widget_dispose_template (GTK_WIDGET (self), KEEL_TYPE_ENTRY_ROW);

  G_OBJECT_CLASS (keel_entry_row_parent_class)->dispose (object);
}

static void
keel_entry_row_class_init (KeelEntryRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = keel_entry_row_dispose;

  gtk_widget_class_set_template_from_resource (widget_class, KEEL_APP_PATH "/keel-entry-row.ui");
  gtk_widget_class_bind_template_child (widget_class, KeelEntryRow, content);
  gtk_widget_class_bind_template_child (widget_class, KeelEntryRow, number);
  gtk_widget_class_bind_template_child (widget_class, KeelEntryRow, weekday);
  gtk_widget_class_bind_template_child (widget_class, KeelEntryRow, headline);
  gtk_widget_class_bind_template_child (widget_class, KeelEntryRow, excerpt);
  gtk_widget_class_bind_template_child (widget_class, KeelEntryRow, footer);
  gtk_widget_class_set_css_name (widget_class, "keel-entry-row");
}

static void
keel_entry_row_init (KeelEntryRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

GtkWidget *
keel_entry_row_new (void)
{
  return g_object_new (KEEL_TYPE_ENTRY_ROW, NULL);
}

void
keel_entry_row_bind (KeelEntryRow       *self,
                     GtkListItem        *item,
                     const char * const *words)
{
  g_return_if_fail (KEEL_IS_ENTRY_ROW (self));
  g_return_if_fail (GTK_IS_LIST_ITEM (item));

  keel_entry_row_unbind (self);

  self->item = item;
  self->entry = g_object_ref (KEEL_ENTRY (gtk_list_item_get_item (item)));
  self->words = g_strdupv ((GStrv) words);
  self->changed_handler = g_signal_connect_swapped (self->entry, "notify",
                                                    G_CALLBACK (entry_changed_cb), self);
  show_entry (self);
}

void
keel_entry_row_unbind (KeelEntryRow *self)
{
  g_return_if_fail (KEEL_IS_ENTRY_ROW (self));

  if (self->entry == NULL)
    return;

  g_clear_signal_handler (&self->changed_handler, self->entry);
  g_clear_object (&self->entry);
  g_clear_pointer (&self->words, g_strfreev);
  self->item = NULL;
}

void
keel_entry_row_set_words (KeelEntryRow       *self,
                          const char * const *words)
{
  g_return_if_fail (KEEL_IS_ENTRY_ROW (self));

  g_strfreev (self->words);
  self->words = g_strdupv ((GStrv) words);

  if (self->entry != NULL)
    show_entry (self);
}

void
keel_entry_row_follow (KeelEntryRow *self,
                       KeelEntry    *previous)
{
  KeelDay day;
  g_autofree char *month = NULL;

  g_return_if_fail (KEEL_IS_ENTRY_ROW (self));
  g_return_if_fail (self->entry != NULL);

  day = keel_entry_get_day (self->entry);
  if (previous == NULL || !same_month (day, keel_entry_get_day (previous)))
    month = keel_entry_words_month (day);

  show_month (self, month);
}

KeelEntry *
keel_entry_row_get_entry (KeelEntryRow *self)
{
  g_return_val_if_fail (KEEL_IS_ENTRY_ROW (self), NULL);

  return self->entry;
}

GtkListItem *
keel_entry_row_get_item (KeelEntryRow *self)
{
  g_return_val_if_fail (KEEL_IS_ENTRY_ROW (self), NULL);

  return self->item;
}

const char *
keel_entry_row_get_month (KeelEntryRow *self)
{
  g_return_val_if_fail (KEEL_IS_ENTRY_ROW (self), NULL);

  if (self->month == NULL || !gtk_widget_get_visible (self->month))
    return NULL;

  return gtk_label_get_text (GTK_LABEL (self->month));
}
