/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "keel-json-gate.h"
#include "keel-error.h"

#include <string.h>

#define MIN_CASE_FILES 240

static char *
repeat (const char *text,
        guint       times)
{
  GString *string = g_string_new (NULL);

  for (guint i = 0; i < times; i++)
    g_string_append (string, text);

  return g_string_free (string, FALSE);
}

static gboolean
passes (const char  *text,
        GError     **error)
{
  return keel_json_gate (text, strlen (text), keel_json_limits_document (), error);
}

/* What passes the gate is read by json-glib, and no member is lost. */
static void
check_accepted (const char *text,
                gsize       length)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (JsonNode) root = NULL;

  g_assert_true (keel_json_gate (text, length, keel_json_limits_document (), &error));
  g_assert_no_error (error);
  root = keel_json_parse (text, length, keel_json_limits_document (), &error);
  g_assert_no_error (error);
  g_assert_nonnull (root);

  if (JSON_NODE_HOLDS_OBJECT (root))
    {
      g_autoptr (GArray) members = keel_json_list_members (text, length);

      g_assert_cmpuint (members->len, ==, json_object_get_size (json_node_get_object (root)));
    }
}

static void
check_refused (const char *text,
               gsize       length,
               KeelError   code)
{
  g_autoptr (GError) error = NULL;

  g_assert_false (keel_json_gate (text, length, keel_json_limits_document (), &error));
  g_assert_error (error, KEEL_ERROR, (int) code);
  g_assert_true (g_utf8_validate (error->message, -1, NULL));
  g_assert_null (keel_json_parse (text, length, keel_json_limits_document (), NULL));
}

static void
check_file (const char *name,
            const char *text,
            gsize       length)
{
  g_test_message ("%s", name);
  switch (name[0])
    {
    case 'y':
      check_accepted (text, length);
      return;
    case 'n':
      check_refused (text, length, KEEL_ERROR_SYNTAX);
      return;
    case 'l':
      check_refused (text, length, KEEL_ERROR_LIMIT);
      return;
    default:
      g_assert_not_reached ();
    }
}

/* Each prefix lies at the end of an allocation of its own, so that a sanitizer
 * sees a byte read too many. */
static void
check_prefixes (const char *text,
                gsize       length)
{
  for (gsize i = 0; i <= length; i++)
    {
      g_autofree char *prefix = g_memdup2 (text, i);
      g_autoptr (GError) error = NULL;
      gboolean is_passed = keel_json_gate (prefix, i, keel_json_limits_document (), &error);

      g_assert_cmpint (is_passed, ==, error == NULL);
    }
}

static void
judges_the_case_files (void)
{
  g_autofree char *folder = g_test_build_filename (G_TEST_DIST, "data", "json", NULL);
  g_autoptr (GDir) dir = g_dir_open (folder, 0, NULL);
  const char *name;
  guint n_files = 0;

  g_assert_nonnull (dir);
  while ((name = g_dir_read_name (dir)) != NULL)
    {
      g_autofree char *path = g_build_filename (folder, name, NULL);
      g_autofree char *text = NULL;
      gsize length;

      if (!g_str_has_suffix (name, ".json"))
        continue;

      g_assert_true (g_file_get_contents (path, &text, &length, NULL));
      check_file (name, text, length);
      check_prefixes (text, length);
      n_files++;
    }

  g_assert_cmpuint (n_files, >=, MIN_CASE_FILES);
}

static void
names_the_place (void)
{
  static const struct
  {
    const char *text;
    int         code;
    const char *message;
  } cases[] = {
    { "", KEEL_ERROR_SYNTAX, "The document ends too early (line 1, column 1)" },
    { "[1,\n 2", KEEL_ERROR_SYNTAX, "The document ends too early (line 2, column 3)" },
    { "[]\n\n[]", KEEL_ERROR_SYNTAX, "Something follows the end of the document (line 3, column 1)" },
    { "{\"a\": ?}", KEEL_ERROR_SYNTAX, "A value was expected here (line 1, column 7)" },
    { "{a:1}", KEEL_ERROR_SYNTAX, "A name in quotes was expected here (line 1, column 2)" },
    { "{\"a\" 1}", KEEL_ERROR_SYNTAX, "A colon was expected here (line 1, column 6)" },
    { "[1 2]", KEEL_ERROR_SYNTAX, "A comma or a closing bracket was expected here (line 1, column 4)" },
    { "[\n  -x]", KEEL_ERROR_SYNTAX, "A number is not written as JSON demands (line 2, column 4)" },
    { "[\"ab\\x\"]", KEEL_ERROR_SYNTAX, "A text holds an escape that JSON does not know (line 1, column 5)" },
    { "[\"\\ud800\"]", KEEL_ERROR_SYNTAX, "A text holds half of a surrogate pair (line 1, column 3)" },
    { "[\"\\u0000\"]", KEEL_ERROR_SYNTAX, "A text holds the character U+0000 (line 1, column 3)" },
    { "[\"a\tb\"]", KEEL_ERROR_SYNTAX, "A text holds a control character (line 1, column 4)" },
    { "[\"é\xff\"]", KEEL_ERROR_SYNTAX, "A text is not valid UTF-8 (line 1, column 5)" },
    { "{\"a\":1,\n\"b\":2,\n \"a\":3}", KEEL_ERROR_SYNTAX, "A name stands twice in one object (line 3, column 2)" },
    { "[9007199254740993]", KEEL_ERROR_LIMIT, "A number is too large (line 1, column 2)" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GError) error = NULL;

      g_assert_false (passes (cases[i].text, &error));
      g_assert_error (error, KEEL_ERROR, cases[i].code);
      g_assert_cmpstr (error->message, ==, cases[i].message);
    }
}

static void
an_empty_file_has_no_data (void)
{
  g_autoptr (GBytes) empty = g_bytes_new (NULL, 0);
  g_autoptr (GError) error = NULL;
  gsize length;
  const char *data = g_bytes_get_data (empty, &length);

  g_assert_null (keel_json_parse (data, length, keel_json_limits_document (), &error));
  g_assert_error (error, KEEL_ERROR, KEEL_ERROR_SYNTAX);
}

/* A text of @n_bytes in all that the gate would let pass. */
static char *
make_document_of_size (gsize n_bytes)
{
  GString *string = g_string_new ("[1");

  while (string->len < n_bytes - 1)
    g_string_append_c (string, ' ');

  g_string_append_c (string, ']');
  return g_string_free (string, FALSE);
}

static void
check_limit (const char *fits,
             const char *exceeds)
{
  g_autoptr (GError) error = NULL;

  g_assert_true (passes (fits, &error));
  g_assert_no_error (error);
  g_assert_false (passes (exceeds, &error));
  g_assert_error (error, KEEL_ERROR, KEEL_ERROR_LIMIT);
}

static char *
wrap (const char *before,
      const char *repeated,
      guint       times,
      const char *after)
{
  g_autofree char *middle = repeat (repeated, times);

  return g_strconcat (before, middle, after, NULL);
}

static void
holds_the_limits (void)
{
  const KeelJsonLimits *limits = keel_json_limits_document ();
  static const struct
  {
    const char *before, *repeated;
    guint       most;
    const char *after;
  } cases[] = {
    { "[0", ",0", 20000 - 2, "]" },
    { "[[]", ",{}", 20000 - 2, "]" },
    { "{\"a\":0,\"b\":[0", ",0", 20000 - 4, "]}" },
    { "[\"", "x", 1024 * 1024, "\"]" },
    { "[\"", "\\n", 512 * 1024, "\"]" },
    { "[\"", "é", 512 * 1024, "\"]" },
    { "{\"", "n", 256, "\":0}" },
    { "{\"", "\\u0061", 42, "\":0}" },
  };
  g_autofree char *fits = make_document_of_size (limits->max_bytes);
  g_autofree char *exceeds = make_document_of_size (limits->max_bytes + 1);

  check_limit (fits, exceeds);
  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *most = wrap (cases[i].before, cases[i].repeated, cases[i].most, cases[i].after);
      g_autofree char *more = wrap (cases[i].before, cases[i].repeated, cases[i].most + 1, cases[i].after);

      check_limit (most, more);
    }
}

static void
imports_are_larger (void)
{
  const KeelJsonLimits *limits = keel_json_limits_import ();
  g_autofree char *text = wrap ("[0", ",0", 3999998, "]");
  g_autofree char *more = wrap ("[0", ",0", 3999999, "]");
  g_autoptr (GError) error = NULL;

  g_assert_cmpuint (limits->max_bytes, ==, 64 * 1024 * 1024);
  g_assert_true (keel_json_gate (text, strlen (text), limits, &error));
  g_assert_no_error (error);
  g_assert_false (keel_json_gate (more, strlen (more), limits, &error));
  g_assert_error (error, KEEL_ERROR, KEEL_ERROR_LIMIT);
}

static void
many_levels_take_no_stack (void)
{
  KeelJsonLimits limits = *keel_json_limits_import ();
  g_autofree char *lists = repeat ("[", 1000000);
  g_autofree char *objects = repeat ("{\"a\":", 1000000);
  g_autoptr (GError) error = NULL;

  limits.max_depth = G_MAXUINT;
  g_assert_false (keel_json_gate (lists, strlen (lists), &limits, &error));
  g_assert_error (error, KEEL_ERROR, KEEL_ERROR_SYNTAX);
  g_clear_error (&error);
  g_assert_false (keel_json_gate (objects, strlen (objects), &limits, &error));
  g_assert_error (error, KEEL_ERROR, KEEL_ERROR_SYNTAX);
}

/* Texts are passed eight bytes at a time: no place among the eight is overlooked. */
static void
judges_each_byte_in_each_place (void)
{
  for (int byte = 0; byte < 256; byte++)
    {
      gboolean is_plain = byte >= 0x20 && byte < 0x80 && byte != '"' && byte != '\\';

      for (gsize place = 0; place < 16; place++)
        {
          char text[] = "[\"________________________\"]";

          text[2 + place] = (char) byte;
          g_assert_cmpint (keel_json_gate (text, strlen ("[\"\"]") + 24, keel_json_limits_document (), NULL),
                           ==, is_plain);
        }
    }
}

/* An object of @n_names names, "<number><ending>", the last of them @last. */
static char *
make_wide_object (guint       n_names,
                  const char *last)
{
  GString *string = g_string_new ("{");

  for (guint i = 0; i + 1 < n_names; i++)
    {
      char member[20];

      g_snprintf (member, sizeof member, "\"%u\":0,", i);
      g_string_append (string, member);
    }

  g_string_append_printf (string, "\"%s\":0}", last);
  return g_string_free (string, FALSE);
}

static void
finds_a_twin_among_many (void)
{
  static const guint counts[] = { 2, 3, 23, 24, 25, 26, 100, 19999 };

  for (gsize i = 0; i < G_N_ELEMENTS (counts); i++)
    {
      g_autofree char *unlike = make_wide_object (counts[i], "x");
      g_autofree char *first = make_wide_object (counts[i], "0");
      g_autofree char *escaped = make_wide_object (counts[i], "\\u0030");
      g_autoptr (GError) error = NULL;

      g_assert_true (passes (unlike, &error));
      g_assert_no_error (error);
      g_assert_false (passes (first, NULL));
      g_assert_false (passes (escaped, &error));
      g_assert_error (error, KEEL_ERROR, KEEL_ERROR_SYNTAX);
    }
}

/* Whichever place the two take among the others. */
static void
finds_each_twin (void)
{
  for (guint n_names = 20; n_names < 30; n_names++)
    {
      for (guint i = 0; i + 1 < n_names; i++)
        {
          g_autofree char *twin = g_strdup_printf ("%u", i);
          g_autofree char *text = make_wide_object (n_names, twin);

          g_assert_false (passes (text, NULL));
        }
    }
}

/* Counts, not seconds: what a pair-by-pair comparison of a million names would
 * take is so much longer than the test's time-out that this can only end if the
 * names are compared otherwise. */
static void
a_million_names_are_no_trouble (void)
{
  g_autofree char *text = make_wide_object (1000000, "x");
  g_autoptr (GError) error = NULL;

  g_assert_true (keel_json_gate (text, strlen (text), keel_json_limits_import (), &error));
  g_assert_no_error (error);
}

/* These six names have the same 32-bit FNV-1a hash in pairs. */
static void
equal_hashes_are_not_equal_names (void)
{
  static const char text[] = "{\"costarring\":1,\"liquid\":2,\"declinate\":3,\"macallums\":4,"
                             "\"altarage\":5,\"zinke\":6}";
  g_autoptr (GError) error = NULL;

  g_assert_true (passes (text, &error));
  g_assert_no_error (error);
}

static void
lists_members_as_they_stand (void)
{
  static const char text[] =
    " \n{ \"a\" : 1.50 ,\"b\\u0062\":\"x\\\"}]\", \"\": [1, {\"]\": \"}\\\"]\"}],\n"
    "  \"d\":{ \"e\" : { } } , \"f\":null,\"g\":-1e5}  ";
  static const struct
  {
    const char *name;
    const char *value;
  } expected[] = {
    { "a", "1.50" },
    { "b\\u0062", "\"x\\\"}]\"" },
    { "", "[1, {\"]\": \"}\\\"]\"}]" },
    { "d", "{ \"e\" : { } }" },
    { "f", "null" },
    { "g", "-1e5" },
  };
  g_autoptr (GArray) members = NULL;

  check_accepted (text, strlen (text));
  members = keel_json_list_members (text, strlen (text));
  g_assert_cmpuint (members->len, ==, G_N_ELEMENTS (expected));
  for (guint i = 0; i < members->len; i++)
    {
      const KeelJsonMember *member = &g_array_index (members, KeelJsonMember, i);

      g_assert_cmpmem (member->name, member->name_length, expected[i].name, strlen (expected[i].name));
      g_assert_cmpmem (member->value, member->value_length, expected[i].value, strlen (expected[i].value));
    }
}

static void
an_empty_object_has_no_members (void)
{
  g_autoptr (GArray) none = keel_json_list_members ("{}", 2);
  g_autoptr (GArray) none_apart = keel_json_list_members (" { \n } ", 7);

  g_assert_cmpuint (none->len, ==, 0);
  g_assert_cmpuint (none_apart->len, ==, 0);
}

static void
lists_items_as_they_stand (void)
{
  static const char text[] = " [ 1.50,\"x\\\"}]\" ,[1, {\"]\": \"}\\\"]\"}]\n, { \"e\" : { } },null,-1e5 ] ";
  static const char * const expected[] = {
    "1.50", "\"x\\\"}]\"", "[1, {\"]\": \"}\\\"]\"}]", "{ \"e\" : { } }", "null", "-1e5",
  };
  g_autoptr (GArray) items = NULL;
  g_autoptr (GArray) none = keel_json_list_items (" [ \n ] ", 7);

  check_accepted (text, strlen (text));
  items = keel_json_list_items (text, strlen (text));
  g_assert_cmpuint (items->len, ==, G_N_ELEMENTS (expected));
  for (guint i = 0; i < items->len; i++)
    {
      const KeelJsonMember *item = &g_array_index (items, KeelJsonMember, i);

      g_assert_null (item->name);
      g_assert_cmpmem (item->value, item->value_length, expected[i], strlen (expected[i]));
    }

  g_assert_cmpuint (none->len, ==, 0);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/core/json-gate/judges-the-case-files", judges_the_case_files);
  g_test_add_func ("/core/json-gate/names-the-place", names_the_place);
  g_test_add_func ("/core/json-gate/an-empty-file-has-no-data", an_empty_file_has_no_data);
  g_test_add_func ("/core/json-gate/holds-the-limits", holds_the_limits);
  g_test_add_func ("/core/json-gate/imports-are-larger", imports_are_larger);
  g_test_add_func ("/core/json-gate/many-levels-take-no-stack", many_levels_take_no_stack);
  g_test_add_func ("/core/json-gate/judges-each-byte-in-each-place", judges_each_byte_in_each_place);
  g_test_add_func ("/core/json-gate/finds-a-twin-among-many", finds_a_twin_among_many);
  g_test_add_func ("/core/json-gate/finds-each-twin", finds_each_twin);
  g_test_add_func ("/core/json-gate/a-million-names-are-no-trouble", a_million_names_are_no_trouble);
  g_test_add_func ("/core/json-gate/equal-hashes-are-not-equal-names", equal_hashes_are_not_equal_names);
  g_test_add_func ("/core/json-gate/lists-members-as-they-stand", lists_members_as_they_stand);
  g_test_add_func ("/core/json-gate/an-empty-object-has-no-members", an_empty_object_has_no_members);
  g_test_add_func ("/core/json-gate/lists-items-as-they-stand", lists_items_as_they_stand);

  return g_test_run ();
}
