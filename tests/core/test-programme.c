/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "keel-programme.h"

#include <glib/gstdio.h>
#include <string.h>

static KeelProgramme *
read_good (const char *name)
{
  g_autofree char *path = g_test_build_filename (G_TEST_DIST, "data", "programme", "good", name, NULL);
  GPtrArray *problems = NULL;
  KeelProgramme *programme = keel_programme_new_from_file (path, &problems);

  if (problems != NULL)
    g_error ("%s: %s: %s", name, ((KeelProgrammeProblem *) problems->pdata[0])->path,
             ((KeelProgrammeProblem *) problems->pdata[0])->message);

  g_assert_nonnull (programme);
  return programme;
}

/* The paths of all problems, a space between; NULL when it is read. */
static char *
list_problems (const char *text,
               gsize       length)
{
  g_autoptr (GPtrArray) problems = NULL;
  g_autoptr (KeelProgramme) programme = keel_programme_new_from_json (text, length, &problems);
  g_autoptr (GString) paths = g_string_new (NULL);

  g_assert_true ((programme == NULL) == (problems != NULL));
  if (programme != NULL)
    return NULL;

  g_assert_cmpuint (problems->len, >, 0);
  for (guint i = 0; i < problems->len; i++)
    {
      const KeelProgrammeProblem *problem = problems->pdata[i];

      g_assert_cmpuint (strlen (problem->message), >, 0);
      g_string_append_printf (paths, "%s%s", i > 0 ? " " : "", *problem->path ? problem->path : "(document)");
    }

  return g_strdup (paths->str);
}

static void
bad_are_refused (void)
{
  g_autofree char *table_path = g_test_build_filename (G_TEST_DIST, "data", "programme", "bad.txt", NULL);
  g_autofree char *table = NULL;
  g_auto (GStrv) lines = NULL;
  guint n_cases = 0;

  g_assert_true (g_file_get_contents (table_path, &table, NULL, NULL));
  lines = g_strsplit (table, "\n", -1);
  for (guint i = 0; lines[i] != NULL; i++)
    {
      g_auto (GStrv) words = g_strsplit (lines[i], " ", 3);
      g_autofree char *name = NULL;
      g_autofree char *path = NULL;
      g_autofree char *text = NULL;
      g_autofree char *problems = NULL;
      gsize length;

      if (lines[i][0] == '#' || lines[i][0] == '\0')
        continue;

      g_test_message ("%s", lines[i]);
      name = g_strconcat (words[0], ".json", NULL);
      path = g_test_build_filename (G_TEST_DIST, "data", "programme", "bad", name, NULL);
      g_assert_true (g_file_get_contents (path, &text, &length, NULL));
      problems = list_problems (text, length);
      g_assert_cmpstr (problems, ==, words[2]);
      n_cases++;
    }

  g_assert_cmpuint (n_cases, >, 100);
}

static void
good_are_read (void)
{
  static const struct
  {
    const char *file;
    const char *id;
    const char *language;
    guint       n_pages;
  } cases[] = {
    { "minimal.json", "small", "en", 1 },
    { "full.json", "full", "en", 3 },
    { "other-language.json", "pequeno", "es-419", 1 },
    { "translated.json", "small", "en", 1 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (KeelProgramme) programme = read_good (cases[i].file);
      const KeelProgrammeContent *content = keel_programme_get_content (programme);

      g_assert_cmpstr (content->id, ==, cases[i].id);
      g_assert_cmpstr (content->language, ==, cases[i].language);
      g_assert_cmpuint (content->n_pages, ==, cases[i].n_pages);
    }
}

static void
lists_are_never_null (void)
{
  g_autoptr (KeelProgramme) programme = read_good ("minimal.json");
  const KeelProgrammeContent *content = keel_programme_get_content (programme);
  const KeelProgrammeBlock *block = &content->pages[0].blocks[0];

  g_assert_null (content->authors[0]);
  g_assert_null (content->item_set);
  g_assert_null (content->credits);
  g_assert_null (content->pages[0].summary);
  g_assert_null (block->marks[0]);
  g_assert_null (block->sources[0]);
  g_assert_null (block->items[0]);
  g_assert_null (block->prompt);
}

static void
blocks_have_what_their_kind_has (void)
{
  g_autoptr (KeelProgramme) programme = read_good ("full.json");
  const KeelProgrammePage *page = keel_programme_find_page (programme, "P1");
  const KeelProgrammePage *second = keel_programme_find_page (programme, "P2");

  g_assert_cmpuint (page->n_blocks, ==, 7);
  g_assert_cmpint (page->blocks[0].kind, ==, KEEL_BLOCK_TEXT);
  g_assert_cmpstr (page->blocks[0].marks[2], ==, "S3");
  g_assert_cmpint (page->blocks[2].strength, ==, KEEL_STRENGTH_THIN);
  g_assert_cmpstr (page->blocks[2].sources[0], ==, "kotter-1990");
  g_assert_cmpint (page->blocks[3].strength, ==, KEEL_STRENGTH_UNVERIFIED);
  g_assert_cmpuint (page->blocks[5].n_rows, ==, 1);
  g_assert_cmpstr (page->blocks[5].rows[0].topic, ==, "Plan");
  g_assert_cmpstr (page->blocks[6].prompt, ==, "J01");
  g_assert_cmpstr (page->blocks[6].step, ==, "D1");
  g_assert_cmpstr (second->blocks[0].exercise, ==, "sorting");
  g_assert_cmpstr (second->blocks[1].items[1], ==, "AP-L1");
  g_assert_cmpstr (second->blocks[3].prompts[1], ==, "J05");
  g_assert_null (second->blocks[4].text);
  g_assert_cmpint (keel_programme_find_page (programme, "P3")->blocks[1].kind, ==, KEEL_BLOCK_READING);
}

static void
things_have_their_members (void)
{
  g_autoptr (KeelProgramme) programme = read_good ("full.json");
  const KeelProgrammeContent *content = keel_programme_get_content (programme);
  const KeelProgrammeItem *item = keel_programme_find_item (programme, "AP-L1");
  const KeelProgrammeWorksheet *worksheet = keel_programme_find_worksheet (programme, "W1");

  g_assert_cmpint (item->side, ==, KEEL_SIDE_LEADING);
  g_assert_true (item->pulse);
  g_assert_false (keel_programme_find_item (programme, "AP-L2")->pulse);
  g_assert_cmpstr (keel_programme_find_item (programme, "AP-M1")->overdone, ==, "A plan for every hour.");
  g_assert_cmpstr (content->item_set->order[8], ==, "AP-M2");
  g_assert_cmpint (keel_programme_find_exercise (programme, "sorting")->cases[2].answer, ==, KEEL_CASE_BOTH);
  g_assert_cmpint (keel_programme_find_prompt (programme, "J05")->profiles, ==,
                   KEEL_PROFILE_ASPIRING | KEEL_PROFILE_DRIVER);
  g_assert_cmpint (keel_programme_find_prompt (programme, "J01")->profiles, ==, 0);
  g_assert_false (keel_programme_find_template (programme, "AP-M-more")->is_less);
  g_assert_true (keel_programme_find_template (programme, "AP-L-less")->is_less);
  g_assert_cmpstr (keel_programme_find_template (programme, "AP-L-less")->if_text, ==, "I speak");
  g_assert_cmpint (worksheet->fields[3].kind, ==, KEEL_FIELD_PERCENT);
  g_assert_cmpuint (worksheet->fields[4].n_choices, ==, 2);
  g_assert_true (worksheet->fields[1].repeats);
  g_assert_true (worksheet->fields[6].later);
  g_assert_cmpstr (keel_programme_find_term (programme, "approach")->see[0], ==, "tilt");
  g_assert_cmpuint (content->timetable[2].week, ==, 5);
  g_assert_null (content->timetable[2].page);
}

static void
things_are_found_by_id (void)
{
  g_autoptr (KeelProgramme) programme = read_good ("full.json");

  g_assert_cmpstr (keel_programme_find_page (programme, "P2")->title, ==, "References");
  g_assert_null (keel_programme_find_page (programme, "p2"));
  g_assert_null (keel_programme_find_page (programme, "J01"));
  g_assert_null (keel_programme_find_page (programme, NULL));
  g_assert_nonnull (keel_programme_find_facet (programme, "AP"));
  g_assert_nonnull (keel_programme_find_practice (programme, "B1"));
  g_assert_nonnull (keel_programme_find_card (programme, "Q01"));
  g_assert_nonnull (keel_programme_find_step (programme, "D2"));
  g_assert_nonnull (keel_programme_find_insight (programme, "I01"));
  g_assert_nonnull (keel_programme_find_reading (programme, "kotter-1990"));
  g_assert_cmpstr (keel_programme_find_part_of (programme, "P2")->id, ==, "first");
  g_assert_cmpstr (keel_programme_find_part_of (programme, "P3")->id, ==, "last");
  g_assert_null (keel_programme_find_part_of (programme, "P4"));
}

static void
what_is_no_json_is_refused (void)
{
  static const char * const texts[] = { "", "{", "{} {}", "{\"id\":\"a\",\"id\":\"b\"}", "[[[[[[[[[[[[[[[[[[]]]]]]]]]]]]]]]]]]" };

  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      g_autofree char *problems = list_problems (texts[i], strlen (texts[i]));

      g_assert_cmpstr (problems, ==, "(document)");
    }
}

static void
what_cannot_be_opened_is_refused (void)
{
  static const char * const paths[] = { "/nowhere/programme.json", "/dev/zero", "/" };

  for (guint i = 0; i < G_N_ELEMENTS (paths); i++)
    {
      g_autoptr (GPtrArray) problems = NULL;

      g_assert_null (keel_programme_new_from_file (paths[i], &problems));
      g_assert_cmpuint (problems->len, ==, 1);
    }
}

/* With a hundred problems told, what the hundred-and-first would have said is not known: here, that
 * the order names an item that is not there. */
static void
a_full_list_hides_no_crash (void)
{
  g_autofree char *path = g_test_build_filename (G_TEST_DIST, "data", "programme", "good", "full.json", NULL);
  g_autofree char *text = NULL;
  g_autoptr (GString) broken = NULL;
  g_autoptr (GPtrArray) problems = NULL;

  g_assert_true (g_file_get_contents (path, &text, NULL, NULL));
  broken = g_string_new ("{");
  for (guint i = 0; i < KEEL_PROGRAMME_MAX_PROBLEMS; i++)
    g_string_append_printf (broken, "\"unknown-%u\": null, ", i);
  g_string_append (broken, strchr (text, '{') + 1);
  g_assert_cmpuint (g_string_replace (broken, "\n      \"CU-M1\",", "\n      \"CU-M4\",", 0), ==, 1);

  g_assert_null (keel_programme_new_from_json (broken->str, broken->len, &problems));
  g_assert_cmpuint (problems->len, ==, KEEL_PROGRAMME_MAX_PROBLEMS);
}

static void
a_hundred_problems_are_enough (void)
{
  g_autoptr (GString) text = g_string_new ("{\"format\":\"even-keel/programme\",\"schema\":1");
  g_autoptr (GPtrArray) problems = NULL;

  for (guint i = 0; i < 200; i++)
    g_string_append_printf (text, ",\"wrong%u\":1", i);
  g_string_append_c (text, '}');

  g_assert_null (keel_programme_new_from_json (text->str, text->len, &problems));
  g_assert_cmpuint (problems->len, ==, KEEL_PROGRAMME_MAX_PROBLEMS);
}

/* 200 pages of 200 blocks, filled up to @length bytes. */
static GString *
make_large (gsize length)
{
  GString *text = g_string_new ("{\"format\":\"even-keel/programme\",\"schema\":1,\"id\":\"large\",\"version\":\"1\","
                                "\"language\":\"en\",\"title\":\"T\",\"summary\":\"S\",\"licence\":\"CC0-1.0\","
                                "\"parts\":[{\"id\":\"all\",\"title\":\"All\",\"pages\":[");
  g_autofree char *filling = g_strnfill (180, 'x');

  for (guint i = 0; i < 200; i++)
    g_string_append_printf (text, "%s\"P%u\"", i > 0 ? "," : "", i);
  g_string_append (text, "]}],\"pages\":[");
  for (guint i = 0; i < 200; i++)
    {
      g_string_append_printf (text, "%s{\"id\":\"P%u\",\"title\":\"T\",\"blocks\":[", i > 0 ? "," : "", i);
      for (guint j = 0; j < 200; j++)
        g_string_append_printf (text, "%s{\"id\":\"b%u\",\"kind\":\"text\",\"text\":\"see [%u](page:P%u) %s\"}",
                                j > 0 ? "," : "", j, j, j, filling);
      g_string_append (text, "]}");
    }
  g_string_append (text, "]}");

  g_assert_cmpuint (text->len, <, length);
  while (text->len < length)
    g_string_append_c (text, '\n');

  return text;
}

static void
the_largest_is_read (void)
{
  g_autoptr (GString) text = make_large (KEEL_PROGRAMME_MAX_BYTES);
  g_autofree char *problems = list_problems (text->str, text->len);

  g_assert_cmpstr (problems, ==, NULL);
}

static void
a_byte_more_is_refused (void)
{
  g_autoptr (GString) text = make_large (KEEL_PROGRAMME_MAX_BYTES + 1);
  g_autofree char *problems = list_problems (text->str, text->len);

  g_assert_cmpstr (problems, ==, "(document)");
}

static void
a_file_too_large_is_refused (void)
{
  g_autoptr (GString) text = make_large (KEEL_PROGRAMME_MAX_BYTES);
  g_autofree char *folder = g_dir_make_tmp ("keel-programme-XXXXXX", NULL);
  g_autofree char *path = g_build_filename (folder, "programme.json", NULL);
  g_autoptr (GPtrArray) problems = NULL;
  g_autoptr (KeelProgramme) programme = NULL;

  g_assert_true (g_file_set_contents (path, text->str, (gssize) text->len, NULL));
  programme = keel_programme_new_from_file (path, &problems);
  g_assert_nonnull (programme);

  g_string_append_c (text, '\n');
  g_assert_true (g_file_set_contents (path, text->str, (gssize) text->len, NULL));
  g_assert_null (keel_programme_new_from_file (path, &problems));
  g_assert_cmpuint (problems->len, ==, 1);

  g_assert_cmpint (g_remove (path), ==, 0);
  g_assert_cmpint (g_rmdir (folder), ==, 0);
}

/* A page more, a block more. */
static void
too_many_are_refused (void)
{
  g_autoptr (GString) pages = g_string_new (NULL);
  g_autofree char *text = NULL;
  g_autofree char *problems = NULL;

  for (guint i = 0; i < 201; i++)
    g_string_append_printf (pages, "%s{\"id\":\"P%u\",\"title\":\"T\",\"blocks\":[{\"id\":\"b\",\"kind\":\"glossary\"}]}",
                            i > 0 ? "," : "", i);
  text = g_strdup_printf ("{\"format\":\"even-keel/programme\",\"schema\":1,\"id\":\"a\",\"version\":\"1\",\"language\":\"en\","
                          "\"title\":\"T\",\"summary\":\"S\",\"licence\":\"L\",\"parts\":[{\"id\":\"all\",\"title\":\"All\","
                          "\"pages\":[\"P0\"]}],\"pages\":[%s]}", pages->str);
  problems = list_problems (text, strlen (text));
  g_assert_cmpstr (problems, ==, "pages parts[0].pages[0]");
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/core/programme/good-are-read", good_are_read);
  g_test_add_func ("/core/programme/bad-are-refused", bad_are_refused);
  g_test_add_func ("/core/programme/lists-are-never-null", lists_are_never_null);
  g_test_add_func ("/core/programme/blocks-have-what-their-kind-has", blocks_have_what_their_kind_has);
  g_test_add_func ("/core/programme/things-have-their-members", things_have_their_members);
  g_test_add_func ("/core/programme/things-are-found-by-id", things_are_found_by_id);
  g_test_add_func ("/core/programme/what-is-no-json-is-refused", what_is_no_json_is_refused);
  g_test_add_func ("/core/programme/what-cannot-be-opened-is-refused", what_cannot_be_opened_is_refused);
  g_test_add_func ("/core/programme/a-hundred-problems-are-enough", a_hundred_problems_are_enough);
  g_test_add_func ("/core/programme/a-full-list-hides-no-crash", a_full_list_hides_no_crash);
  g_test_add_func ("/core/programme/the-largest-is-read", the_largest_is_read);
  g_test_add_func ("/core/programme/a-byte-more-is-refused", a_byte_more_is_refused);
  g_test_add_func ("/core/programme/a-file-too-large-is-refused", a_file_too_large_is_refused);
  g_test_add_func ("/core/programme/too-many-are-refused", too_many_are_refused);

  return g_test_run ();
}
