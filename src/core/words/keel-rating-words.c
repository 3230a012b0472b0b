/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "keel-config.h"
#include "keel-rating-words.h"

#include <glib/gi18n-lib.h>

#define N_STEPS (KEEL_ANSWER_MAX - KEEL_ANSWER_MIN + 1)

/* From KEEL_ANSWER_MIN up. */
static const char *steps[N_STEPS] = {
  /* Translators: how much a person did something, compared with what the situation called
   * for. The seven steps must be evenly spaced, and the middle one must not sound like praise. */
  NC_("step", "Far too little"),
  NC_("step", "Too little"),
  NC_("step", "Slightly too little"),
  NC_("step", "About right"),
  NC_("step", "Slightly too much"),
  NC_("step", "Too much"),
  NC_("step", "Far too much"),
};

static const struct
{
  const char *name;
  const char *about;
  const char *question;
} forms[] = {
  [KEEL_FORM_FULL] = {
    /* Translators: a form of the check-in with 24 items. */
    NC_("form", "Full Check-In"),
    NC_("form", "24 items about the last four weeks. About seven minutes."),
    /* Translators: the item follows on a line of its own, such as “Checking progress against
     * the plan”. */
    NC_("form", "Over the last four weeks, compared with what my role and situation called for, I did this…"),
  },
  [KEEL_FORM_PULSE] = {
    /* Translators: a form of the check-in with 8 items. */
    NC_("form", "Pulse"),
    NC_("form", "8 items about the last seven days. About two minutes."),
    NC_("form", "Over the last seven days, compared with what my role and situation called for, I did this…"),
  },
};

const char *
keel_rating_words_answer (KeelAnswer answer)
{
  if (answer == KEEL_ANSWER_NA)
    /* Translators: the situation gave no occasion for it; other than “Not answered”. */
    return C_("step", "Not called for");

  if (answer == KEEL_ANSWER_BLANK)
    return C_("step", "Not answered");

  g_return_val_if_fail (keel_answer_is_rating (answer), "");

  return g_dpgettext2 (GETTEXT_PACKAGE, "step", steps[answer - KEEL_ANSWER_MIN]);
}

char *
keel_rating_words_step (KeelAnswer answer)
{
  if (!keel_answer_is_rating (answer))
    return g_strdup (keel_rating_words_answer (answer));

  /* Translators: a step of a scale and its place: “Too little, 2 of 7”. */
  return g_strdup_printf (_("%s, %d of %d"), keel_rating_words_answer (answer),
                          answer - KEEL_ANSWER_MIN + 1, N_STEPS);
}

const char *
keel_rating_words_form (KeelForm form)
{
  return g_dpgettext2 (GETTEXT_PACKAGE, "form", forms[form].name);
}

const char *
keel_rating_words_form_about (KeelForm form)
{
  return g_dpgettext2 (GETTEXT_PACKAGE, "form", forms[form].about);
}

const char *
keel_rating_words_question (KeelForm form)
{
  return g_dpgettext2 (GETTEXT_PACKAGE, "form", forms[form].question);
}

char *
keel_rating_words_position (guint position,
                            guint n_items)
{
  /* Translators: which item of how many: “3 of 24”. */
  return g_strdup_printf (_("%u of %u"), position + 1, n_items);
}

char *
keel_rating_words_item (const char *item,
                        guint       position,
                        guint       n_items)
{
  /* Translators: %s is the act that is rated, then its place: “Checking progress against the
   * plan, item 3 of 24”. A screen reader says it. */
  return g_strdup_printf (_("%s, item %u of %u"), item, position + 1, n_items);
}

char *
keel_rating_words_progress (guint n_answered,
                            guint n_items)
{
  /* Translators: how many items of how many have an answer. */
  return g_strdup_printf (ngettext ("%u of %u answered", "%u of %u answered", n_items), n_answered, n_items);
}

char *
keel_rating_words_left (guint n_left)
{
  if (n_left == 0)
    return g_strdup ("");

  return g_strdup_printf (ngettext ("%u item is not answered. It may stay so.",
                                    "%u items are not answered. They may stay so.", n_left), n_left);
}

const char *
keel_rating_words_keys (void)
{
  /* Translators: keys; “N” is a key and is not translated. − is the minus sign. */
  return _("Keys: arrows, or 0 to 3, with Shift or − for too little; N for not called for; Enter for the next item.");
}
