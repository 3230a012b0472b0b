/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "keel-config.h"
#include "keel-number-words.h"
#include "keel-score-words.h"

#include <glib/gi18n-lib.h>

static const char * const zones[] = {
  /* Translators: where something lies on a scale from “far too little” by “about right” to “far too
   * much”. */
  [KEEL_ZONE_LOW] = NC_("zone", "on the low side"),
  [KEEL_ZONE_RIGHT] = NC_("zone", "about right"),
  [KEEL_ZONE_HIGH] = NC_("zone", "on the high side"),
};

/* By the zone of managing, then that of leading. */
static const char * const sides[3][3] = {
  [KEEL_ZONE_LOW] = {
    /* Translators: “managing” and “leading” are activities here, never persons: what somebody did,
     * too little of it (“on the low side”), about right, or too much (“on the high side”). */
    [KEEL_ZONE_LOW] = N_("In your own judgement, managing and leading were both on the low side."),
    [KEEL_ZONE_RIGHT] = N_("In your own judgement, managing was on the low side and leading about right."),
    [KEEL_ZONE_HIGH] =
      N_("In your own judgement, managing was on the low side and leading on the high side."),
  },
  [KEEL_ZONE_RIGHT] = {
    [KEEL_ZONE_LOW] = N_("In your own judgement, managing was about right and leading on the low side."),
    [KEEL_ZONE_RIGHT] = N_("In your own judgement, managing and leading were both about right on average."),
    [KEEL_ZONE_HIGH] = N_("In your own judgement, managing was about right and leading on the high side."),
  },
  [KEEL_ZONE_HIGH] = {
    [KEEL_ZONE_LOW] =
      N_("In your own judgement, managing was on the high side and leading on the low side."),
    [KEEL_ZONE_RIGHT] = N_("In your own judgement, managing was on the high side and leading about right."),
    [KEEL_ZONE_HIGH] = N_("In your own judgement, managing and leading were both on the high side."),
  },
};

static const char * const weaker_sides[] = {
  /* Translators: of a part of the work that has a managing and a leading side. */
  [KEEL_WEAKER_BOTH] = NC_("farther side", "Both sides are as far from about right"),
  [KEEL_WEAKER_MANAGING] = NC_("farther side", "Managing is farther from about right"),
  [KEEL_WEAKER_LEADING] = NC_("farther side", "Leading is farther from about right"),
};

static const char * const limits[KEEL_N_MEASURES] = {
  /* Translators: this and the next say what a number of a self-rating must not be taken for. */
  [KEEL_MEASURE_MANAGING] =
    N_("Your own view of one period and one situation. It does not say how good a manager you are, how often "
       "you manage, or how you compare with others."),
  [KEEL_MEASURE_LEADING] =
    N_("Your own view of one period and one situation. It does not say how good a leader you are, how often "
       "you lead, or how you compare with others."),
  [KEEL_MEASURE_TILT] =
    N_("How far the two are off by different amounts. Level is not the aim, and a tilt does not say who you "
       "are."),
  [KEEL_MEASURE_FIT] =
    N_("How near “about right” your answers lie on both sides. It does not say how well you work, or will "
       "work, and nobody has tested how far it can be relied on."),
};

static gboolean
is_about_right (const KeelScore *score)
{
  return score->zones[KEEL_SIDE_MANAGING] == KEEL_ZONE_RIGHT &&
         score->zones[KEEL_SIDE_LEADING] == KEEL_ZONE_RIGHT;
}

const char *
keel_score_words_zone (KeelZone zone)
{
  g_return_val_if_fail (zone < G_N_ELEMENTS (zones), NULL);

  return g_dpgettext2 (GETTEXT_PACKAGE, "zone", zones[zone]);
}

char *
keel_score_words_number (KeelMeasure measure,
                         double      value)
{
  if (measure == KEEL_MEASURE_FIT)
    return g_strdup_printf ("%.0f", keel_score_round_fit (value));

  return keel_number_words_signed (keel_score_round_steps (value), 1);
}

const char *
keel_score_words_sides (const KeelScore *score)
{
  g_return_val_if_fail (score != NULL && score->is_scored, NULL);

  return _(sides[score->zones[KEEL_SIDE_MANAGING]][score->zones[KEEL_SIDE_LEADING]]);
}

char *
keel_score_words_tilt (const KeelScore *score)
{
  g_autofree char *tilt = NULL;
  g_autofree char *fit = NULL;

  g_return_val_if_fail (score != NULL && score->is_scored, NULL);

  tilt = keel_score_words_number (KEEL_MEASURE_TILT, score->tilt);
  fit = keel_score_words_number (KEEL_MEASURE_FIT, score->fit);

  switch (score->tilt_zone)
    {
    case KEEL_TILT_MANAGING:
      /* Translators: this and the next: %1$s is the tilt, such as −1.6, %2$s two-sided fit, such
       * as 64. Both stay in the sentence. */
      return g_strdup_printf (_("The tilt is to managing (%1$s). Two-sided fit is %2$s of 100."), tilt, fit);
    case KEEL_TILT_LEADING:
      return g_strdup_printf (_("The tilt is to leading (%1$s). Two-sided fit is %2$s of 100."), tilt, fit);
    case KEEL_TILT_LEVEL:
      break;
    }

  return g_strdup_printf (is_about_right (score)
                          ? _("The two are about level (%1$s). Two-sided fit is %2$s of 100.")
                          : _("The two are about level (%1$s), though not both about right. "
                              "Two-sided fit is %2$s of 100."),
                          tilt, fit);
}

const char *
keel_score_words_weaker (KeelWeaker weaker)
{
  g_return_val_if_fail (weaker < G_N_ELEMENTS (weaker_sides), NULL);

  return g_dpgettext2 (GETTEXT_PACKAGE, "farther side", weaker_sides[weaker]);
}

char *
keel_score_words_answered (const KeelScore *score)
{
  /* Translators: how many of the questions were answered; this and the next are short lists, not
   * sentences. */
  return g_strdup_printf (_("Answered: %1$u · Not called for: %2$u · Not answered: %3$u"),
                          score->n_answered, score->n_na, score->n_blank);
}

char *
keel_score_words_ratings (const KeelScore *score)
{
  return g_strdup_printf (_("Too little: %1$u · About right: %2$u · Too much: %3$u"),
                          score->n_under, score->n_right, score->n_over);
}

char *
keel_score_words_pairs (const KeelScore *score)
{
  /* Translators: each pair is an act of managing and one of leading that face each other; it leans
   * to the one that was rated higher. */
  return g_strdup_printf (_("Pairs that lean to managing: %1$u · Level: %2$u · To leading: %3$u"),
                          score->n_pairs_managing, score->n_pairs_level, score->n_pairs_leading);
}

const char *
keel_score_words_note (const KeelScore *score)
{
  if (!score->is_scored)
    /* Translators: a facet is one of the four parts that the questions fall into. */
    return _("Too few answers for the numbers: at least three of the four facets need some on both sides.");
  if (score->is_uniform)
    return _("All the same – was it so?");
  if (score->is_partial)
    return _("From 3 of 4 facets: the other has too few answers.");

  return "";
}

const char *
keel_score_words_limit (KeelMeasure measure)
{
  g_return_val_if_fail (measure < KEEL_N_MEASURES, NULL);

  return _(limits[measure]);
}

const char *
keel_score_words_counts_limit (void)
{
  return _("A plain description of your answers, no evidence of anything more.");
}

const char *
keel_score_words_not_a_test (void)
{
  return _("A start for a conversation: not a validated test, without norms, and not for selection, pay or "
           "appraisal.");
}
