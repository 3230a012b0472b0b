/* SPDX-License-Identifier: GPL-3.0-or-later */

/* test-languages CATALOGUES LANG: what the words become in a language with other plurals, digits
 * and dates than English. Each runs in a locale of its own (in-language). */

#include "keel-entry-words.h"
#include "keel-exchange-words.h"
#include "keel-journal-words.h"
#include "keel-config.h"

#include <libintl.h>
#include <locale.h>

typedef struct
{
  const char *language;
  const char *day;
  const char *month;
  const char *query;    /* "Talk" in a sentence */
  struct
  {
    guint       n;
    const char *text;
  } counts[8];
} Case;

static const Case cases[] = {
  { "pl", "poniedziałek, 23 listopada 2026", "listopad 2026", "No entry holds “Talk”.",
    { { 0, "Nie ma czego dodać" }, { 1, "1 wpis do dodania" }, { 2, "2 wpisy do dodania" },
      { 5, "5 wpisów do dodania" }, { 12, "12 wpisów do dodania" }, { 22, "22 wpisy do dodania" },
      { 1234, "1\u202f234 wpisy do dodania" } } },
  { "ar", "الاثنين، 23 نوفمبر 2026", "نوفمبر 2026", "لا يوجد في أي مدخل «\u2068Talk\u2069».",
    { { 0, "لا شيء" }, { 1, "مدخل واحد (1)" }, { 2, "مدخلان (2)" }, { 3, "3 مدخلات" }, { 11, "11 مدخلاً" },
      { 100, "100 مدخل" }, { 1234, "1,234 مدخلاً" } } },
  { "ja", "2026年11月23日（月曜日）", "2026年11月", "No entry holds “Talk”.",
    { { 0, "追加なし" }, { 1, "1 件の項目を追加" }, { 2, "2 件の項目を追加" }, { 1234, "1,234 件の項目を追加" } } },
};

static void
plurals_are_those_of_the_language (gconstpointer data)
{
  const Case *wanted = data;

  for (gsize i = 0; i < G_N_ELEMENTS (wanted->counts) && wanted->counts[i].text != NULL; i++)
    {
      g_autofree char *text = keel_exchange_words_to_add (wanted->counts[i].n, TRUE);

      g_assert_cmpstr (text, ==, wanted->counts[i].text);
    }
}

static void
dates_are_those_of_the_language (gconstpointer data)
{
  const Case *wanted = data;
  g_autofree char *day = NULL;
  g_autofree char *month = NULL;
  KeelDay when;

  g_assert_true (keel_day_parse ("2026-11-23", &when));
  day = keel_entry_words_day_and_time (when, KEEL_TIME_NONE);
  month = keel_entry_words_month (when);
  g_assert_cmpstr (day, ==, wanted->day);
  g_assert_cmpstr (month, ==, wanted->month);
}

static void
a_sentence_holds_what_is_foreign (gconstpointer data)
{
  const Case *wanted = data;
  g_autofree char *text = keel_journal_words_none_found ("Talk", FALSE);

  g_assert_cmpstr (text, ==, wanted->query);
}

static void
add_tests (const Case *wanted)
{
  g_autofree char *plurals = g_strdup_printf ("/core/languages/%s/plurals", wanted->language);
  g_autofree char *dates = g_strdup_printf ("/core/languages/%s/dates", wanted->language);
  g_autofree char *foreign = g_strdup_printf ("/core/languages/%s/foreign", wanted->language);

  g_test_add_data_func (plurals, wanted, plurals_are_those_of_the_language);
  g_test_add_data_func (dates, wanted, dates_are_those_of_the_language);
  g_test_add_data_func (foreign, wanted, a_sentence_holds_what_is_foreign);
}

int
main (int   argc,
      char *argv[])
{
  setlocale (LC_ALL, "");
  g_test_init (&argc, &argv, NULL);

  g_assert_cmpint (argc, ==, 3);
  bindtextdomain (GETTEXT_PACKAGE, argv[1]);
  bind_textdomain_codeset (GETTEXT_PACKAGE, "UTF-8");
  textdomain (GETTEXT_PACKAGE);
  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    if (g_str_equal (argv[2], cases[i].language))
      add_tests (&cases[i]);

  return g_test_run ();
}
