/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "keel-config.h"
#include "keel-practice-words.h"

#include "keel-entry-words.h"

#include <glib/gi18n-lib.h>

static const struct
{
  const char *name;
  const char *sign;
} ticks[] = {
  [KEEL_TICK_NONE] = {
    /* Translators: whether somebody did a small practice in a week. */
    NC_("tick", "Not said"), "",
  },
  [KEEL_TICK_DID] = { NC_("tick", "Did it"), "✓" },
  [KEEL_TICK_DID_NOT] = { NC_("tick", "Did not"), "–" },
  /* Translators: there was no occasion for it. */
  [KEEL_TICK_NO_CHANCE] = { NC_("tick", "No chance"), "○" },
};

const char *
keel_practice_words_tick (KeelTick tick)
{
  g_return_val_if_fail (tick < G_N_ELEMENTS (ticks), "");

  return g_dpgettext2 (GETTEXT_PACKAGE, "tick", ticks[tick].name);
}

const char *
keel_practice_words_sign (KeelTick tick)
{
  g_return_val_if_fail (tick < G_N_ELEMENTS (ticks), "");

  return ticks[tick].sign;
}

char *
keel_practice_words_week (KeelDay week)
{
  /* Translators: a day without its year, as in g_date_time_format(): “23 Nov”. */
  return keel_day_format (week, C_("week", "%-d %b"));
}

char *
keel_practice_words_cell (const char *practice,
                          KeelDay     week,
                          KeelTick    tick)
{
  g_autofree char *day = keel_entry_words_short_day (week);

  /* Translators: a practice, the Monday of a week, and whether it was done: “Asked for feedback on
   * one specific behaviour, week of 23 November 2026: Did it”. */
  return g_strdup_printf (_("%s, week of %s: %s"), practice, day, keel_practice_words_tick (tick));
}
