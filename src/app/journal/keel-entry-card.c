/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "keel-config.h"

#include "keel-entry-card.h"
#include "keel-entry-words.h"
#include "keel-hit-marks.h"
#include "keel-text.h"

/* About two lines of the widest list; what is longer would be cut anyway. */
#define EXCERPT_CHARS 160
/* What fits into the headline of a list of ordinary width. */
#define HEADLINE_CHARS 32
#define FOUND_HEADLINE_CHARS 60

struct _KeelEntryCard
{
  GtkWidget parent_instance;

  GtkInscription *number;
  GtkInscription *weekday;
  GtkInscription *headline;
  GtkInscription *excerpt;
  GtkInscription *footer;

  KeelEntry *entry;
  gulong changed_handler;
  GStrv words;
};

G_DEFINE_FINAL_TYPE (KeelEntryCard, keel_entry_card, GTK_TYPE_WIDGET)

static const char * const *
get_words (KeelEntryCard *self)
{
  return (const char * const *) self->words;
}

static gboolean
is_searching (KeelEntryCard *self)
{
  return self->words != NULL && self->words[0] != NULL;
}

static void
set_marked_text (KeelEntryCard   *self,
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
show_found_headline (KeelEntryCard *self,
                     const char   *headline)
{
  g_autofree char *part = keel_text_excerpt (headline, get_words (self), FOUND_HEADLINE_CHARS);

  set_marked_text (self, self->headline, part);
}

static void
show_excerpt (KeelEntryCard *self,
              const char   *text)
{
  g_autofree char *excerpt = keel_text_excerpt (text, get_words (self), EXCERPT_CHARS);

  set_marked_text (self, self->excerpt, excerpt);
}

/* A first line that stands for a title may be a whole paragraph: then it begins in
 * the headline and goes on in the excerpt. */
static void
show_long_line (KeelEntryCard *self,
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
show_texts (KeelEntryCard *self)
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
show_day (KeelEntryCard *self)
{
  KeelDay day = keel_entry_get_day (self->entry);
  g_autofree char *number = keel_entry_words_day_number (day);
  g_autofree char *weekday = keel_entry_words_short_weekday (day);

  gtk_inscription_set_text (self->number, number);
  gtk_inscription_set_text (self->weekday, weekday);
}

static void
show_footer (KeelEntryCard *self)
{
  g_autofree char *footer = keel_entry_words_footer (self->entry);

  if (footer[0] != '\0')
    set_marked_text (self, self->footer, footer);

  gtk_widget_set_visible (GTK_WIDGET (self->footer), footer[0] != '\0');
}

static void
show_entry (KeelEntryCard *self)
{
  show_day (self);
  show_texts (self);
  show_footer (self);
}

static void
entry_changed_cb (KeelEntryCard *self)
{
  show_entry (self);
}

static void
keel_entry_card_dispose (GObject *object)
{
  KeelEntryCard *self = KEEL_ENTRY_CARD (object);

  keel_entry_card_show (self, NULL, NULL);
  gtk_widget_dispose_template (GTK_WIDGET (self), KEEL_TYPE_ENTRY_CARD);

  G_OBJECT_CLASS (keel_entry_card_parent_class)->dispose (object);
}

static void
keel_entry_card_class_init (KeelEntryCardClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = keel_entry_card_dispose;

  gtk_widget_class_set_template_from_resource (widget_class, KEEL_APP_PATH "/keel-entry-card.ui");
  gtk_widget_class_bind_template_child (widget_class, KeelEntryCard, number);
  gtk_widget_class_bind_template_child (widget_class, KeelEntryCard, weekday);
  gtk_widget_class_bind_template_child (widget_class, KeelEntryCard, headline);
  gtk_widget_class_bind_template_child (widget_class, KeelEntryCard, excerpt);
  gtk_widget_class_bind_template_child (widget_class, KeelEntryCard, footer);
  gtk_widget_class_set_css_name (widget_class, "keel-entry-card");
}

static void
keel_entry_card_init (KeelEntryCard *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

GtkWidget *
keel_entry_card_new (void)
{
  return g_object_new (KEEL_TYPE_ENTRY_CARD, NULL);
}

void
keel_entry_card_show (KeelEntryCard      *self,
                      KeelEntry          *entry,
                      const char * const *words)
{
  g_return_if_fail (KEEL_IS_ENTRY_CARD (self));
  g_return_if_fail (entry == NULL || KEEL_IS_ENTRY (entry));

  if (self->entry != NULL)
    g_clear_signal_handler (&self->changed_handler, self->entry);

  g_set_object (&self->entry, entry);
  g_strfreev (self->words);
  self->words = g_strdupv ((GStrv) words);

  if (entry == NULL)
    return;

  self->changed_handler = g_signal_connect_swapped (entry, "notify", G_CALLBACK (entry_changed_cb), self);
  show_entry (self);
}

const char *
keel_entry_card_get_headline (KeelEntryCard *self)
{
  g_return_val_if_fail (KEEL_IS_ENTRY_CARD (self), NULL);

  return gtk_inscription_get_text (self->headline);
}

const char *
keel_entry_card_get_excerpt (KeelEntryCard *self)
{
  g_return_val_if_fail (KEEL_IS_ENTRY_CARD (self), NULL);

  return gtk_inscription_get_text (self->excerpt);
}

const char *
keel_entry_card_get_notes (KeelEntryCard *self)
{
  g_return_val_if_fail (KEEL_IS_ENTRY_CARD (self), NULL);

  return gtk_widget_get_visible (GTK_WIDGET (self->footer)) ? gtk_inscription_get_text (self->footer) : "";
}
