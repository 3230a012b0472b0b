/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "keel-prompt-choice.h"

#define TODAY ((KeelDay) 739000)

static const KeelProgrammePrompt prompts[] = {
  { .id = "ground", .group = "ground" },
  { .id = "ap-m", .group = "AP-M" },
  { .id = "ap-m-executive", .group = "AP-M", .profiles = KEEL_PROFILE_EXECUTIVE },
  { .id = "ap-m-others", .group = "AP-M", .profiles = KEEL_PROFILE_ASPIRING | KEEL_PROFILE_DRIVER },
  { .id = "ap-l", .group = "AP-L" },
};

#define MAX_SHOWN 8

/* @shown: the days before today; an empty id ends it. */
static const struct
{
  const char   *focus;
  KeelProfiles  profile;
  struct
  {
    const char *prompt;
    guint       days_ago;
  } shown[MAX_SHOWN];
  const char   *expected;
} cases[] = {
  /* Nothing known: the first. */
  { NULL, 0, { { NULL } }, "ground" },
  { NULL, KEEL_PROFILE_EXECUTIVE, { { NULL } }, "ground" },

  /* The focus comes first, in the programme's order. */
  { "AP-M", 0, { { NULL } }, "ap-m" },
  { "AP-L", 0, { { NULL } }, "ap-l" },
  { "ZZ-M", 0, { { NULL } }, "ground" },

  /* Round robin: never shown before shown, the oldest first. */
  { NULL, 0, { { "ground", 100 } }, "ap-m" },
  { NULL, 0, { { "ground", 300 }, { "ap-m", 200 }, { "ap-m-executive", 100 }, { "ap-m-others", 400 },
               { "ap-l", 150 } }, "ap-m-others" },

  /* The last eight weeks: the 55th day is in them, the 56th is not. */
  { "AP-L", 0, { { "ap-l", 55 } }, "ground" },
  { "AP-L", 0, { { "ap-l", 56 } }, "ap-l" },
  { "AP-L", 0, { { "ap-l", 90 }, { "ap-l", 3 }, { "ap-l", 80 } }, "ground" },

  /* All of the focus are tired: another; all are tired: the focus again. */
  { "AP-M", 0, { { "ap-m", 1 }, { "ap-m-executive", 2 }, { "ap-m-others", 3 } }, "ground" },
  { "AP-M", 0, { { "ap-m", 1 }, { "ap-m-executive", 2 }, { "ap-m-others", 3 }, { "ground", 9 }, { "ap-l", 8 } },
    "ap-m-others" },

  /* The profile. */
  { "AP-M", KEEL_PROFILE_EXECUTIVE, { { "ap-m", 60 } }, "ap-m-executive" },
  { "AP-M", KEEL_PROFILE_DRIVER, { { "ap-m", 60 } }, "ap-m-others" },
  { "AP-M", KEEL_PROFILE_DRIVER, { { "ap-m", 60 }, { "ap-m-others", 70 } }, "ap-m-others" },
  { "AP-M", KEEL_PROFILE_DRIVER, { { "ap-m", 6 }, { "ap-m-others", 7 } }, "ap-m-executive" },
  { "AP-M", 0, { { "ap-m", 60 } }, "ap-m-executive" },

  /* What the programme no longer has, and a day to come (a clock that was wrong). */
  { NULL, 0, { { "gone", 1 } }, "ground" },
  { NULL, 0, { { "ground", (guint) -5 } }, "ap-m" },
};

static void
one_is_chosen (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      const char * const groups[] = { cases[i].focus, NULL };
      KeelPromptShown shown[MAX_SHOWN];
      KeelPromptWish wish = { groups, cases[i].profile, NULL, shown, 0, TODAY };

      for (; cases[i].shown[wish.n_shown].prompt != NULL; wish.n_shown++)
        shown[wish.n_shown] = (KeelPromptShown) { cases[i].shown[wish.n_shown].prompt,
                                                  TODAY - cases[i].shown[wish.n_shown].days_ago };

      g_assert_cmpstr (keel_prompt_choose (prompts, G_N_ELEMENTS (prompts), &wish)->id, ==, cases[i].expected);
    }
}

/* Week by week, every prompt comes round before any comes again. */
static void
all_come_round (void)
{
  KeelPromptShown shown[20];
  KeelPromptWish wish = { .shown = shown, .today = TODAY };

  for (; wish.n_shown < G_N_ELEMENTS (shown); wish.n_shown++, wish.today += 7)
    {
      const KeelProgrammePrompt *prompt = keel_prompt_choose (prompts, G_N_ELEMENTS (prompts), &wish);

      g_assert_cmpstr (prompt->id, ==, prompts[wish.n_shown % G_N_ELEMENTS (prompts)].id);
      shown[wish.n_shown] = (KeelPromptShown) { prompt->id, wish.today };
    }
}

/* Among equals, and only among them, the timetable decides. */
static void
the_timetable_comes_last (void)
{
  const KeelPromptShown shown[] = { { "ap-l", TODAY - 7 } };
  const char * const focus[] = { "AP-M", NULL };
  KeelPromptWish wish = { .planned = "ap-m-others", .shown = shown, .today = TODAY };

  g_assert_cmpstr (keel_prompt_choose (prompts, G_N_ELEMENTS (prompts), &wish)->id, ==, "ap-m-others");

  wish.planned = "ap-l";
  g_assert_cmpstr (keel_prompt_choose (prompts, G_N_ELEMENTS (prompts), &wish)->id, ==, "ap-l");
  wish.n_shown = 1;
  g_assert_cmpstr (keel_prompt_choose (prompts, G_N_ELEMENTS (prompts), &wish)->id, ==, "ground");

  wish.planned = "ground";
  wish.groups = focus;
  g_assert_cmpstr (keel_prompt_choose (prompts, G_N_ELEMENTS (prompts), &wish)->id, ==, "ap-m");
}

static void
none_is_none (void)
{
  const KeelPromptWish wish = { .today = TODAY };

  g_assert_null (keel_prompt_choose (NULL, 0, &wish));
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/core/prompt-choice/one-is-chosen", one_is_chosen);
  g_test_add_func ("/core/prompt-choice/all-come-round", all_come_round);
  g_test_add_func ("/core/prompt-choice/the-timetable-comes-last", the_timetable_comes_last);
  g_test_add_func ("/core/prompt-choice/none-is-none", none_is_none);

  return g_test_run ();
}
