/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "keel-config.h"
#include "keel-recall-words.h"

#include "keel-entry-words.h"

#include <glib/gi18n-lib.h>

char *
keel_recall_words_place (guint place,
                         guint n_cards)
{
  /* Translators: which of the cards that are asked today: “Card 2 of 7”. */
  return g_strdup_printf (_("Card %u of %u"), place, n_cards);
}

const char *
keel_recall_words_grade (KeelRecallGrade grade)
{
  /* Translators: how well the reader recalled an answer. */
  static const char * const words[] = {
    [KEEL_RECALL_MISSED] = NC_("recall", "Missed"),
    [KEEL_RECALL_PARTLY] = NC_("recall", "Partly"),
    [KEEL_RECALL_GOT_IT] = NC_("recall", "Got It"),
  };

  return g_dpgettext2 (GETTEXT_PACKAGE, "recall", words[grade]);
}

char *
keel_recall_words_none (guint   n_today,
                        KeelDay next)
{
  g_autofree char *date = NULL;

  if (next == KEEL_DAY_NONE)
    return g_strdup (_("The cards of a page join in once you have read it to its end."));

  date = keel_entry_words_short_day (next);
  if (n_today == 0)
    /* Translators: %s is a day. */
    return g_strdup_printf (_("The next cards come on %s."), date);

  /* Translators: how many cards were answered today, and the day of the next. */
  return g_strdup_printf (ngettext ("You answered %u card today. The next come on %s.",
                                    "You answered %u cards today. The next come on %s.", n_today),
                          n_today, date);
}
