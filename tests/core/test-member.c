/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "keel-fields.h"
#include "keel-goal-private.h"
#include "keel-json-gate.h"
#include "keel-json-reader.h"

#include "model-fixture.h"

static const char * const colours[] = { NULL, "red", "green" };

typedef struct
{
  KeelPart  part;
  char     *name;
} Note;

static const KeelRecordMember note_members[] = {
  { KEEL_MEMBER ("name", string, Note, name), .is_required = TRUE },
  { .name = NULL },
};

static const KeelPartShape note_shape = { note_members, sizeof (Note) };

/* One of each. */
typedef struct
{
  char       *text;
  char       *string;
  char       *shared;
  char       *content;
  char       *record;
  int         colour;
  int         time;
  KeelDay     day;
  KeelMoment  moment;
  gboolean    flag;
  char      **strings;
  KeelFields *fields;
  Note       *note;
  GPtrArray  *notes;
} Thing;

static const KeelRecordMember members[] = {
  { KEEL_MEMBER ("text", text, Thing, text) },
  { KEEL_MEMBER ("string", string, Thing, string), .is_required = TRUE },
  { KEEL_MEMBER ("shared", shared, Thing, shared) },
  { KEEL_MEMBER ("content", content_id, Thing, content) },
  { KEEL_MEMBER ("record", record_id, Thing, record) },
  { KEEL_MEMBER ("colour", choice, Thing, colour), KEEL_MEMBER_WORDS (colours) },
  { KEEL_MEMBER ("time", time, Thing, time), .fallback = KEEL_TIME_NONE },
  { KEEL_MEMBER ("day", day, Thing, day) },
  { KEEL_MEMBER ("moment", moment, Thing, moment) },
  { KEEL_MEMBER ("flag", flag, Thing, flag) },
  { KEEL_MEMBER ("strings", strings, Thing, strings) },
  { KEEL_MEMBER ("fields", fields, Thing, fields) },
  { KEEL_MEMBER ("note", part, Thing, note), .shape = &note_shape },
  { KEEL_MEMBER ("notes", parts, Thing, notes), .shape = &note_shape },
  { .name = NULL },
};

static const char full[] =
  "{\n"
  "  \"text\": \"So\",\n"
  "  \"string\": \"\",\n"
  "  \"shared\": \"en\",\n"
  "  \"content\": \"AP-L\",\n"
  "  \"record\": \"9a4be1f0-6c5d-4b7e-8f21-3d0c5a9e7b16\",\n"
  "  \"colour\": \"green\",\n"
  "  \"time\": \"08:15\",\n"
  "  \"day\": \"2026-11-23\",\n"
  "  \"moment\": \"2026-11-23T08:14:03+01:00\",\n"
  "  \"flag\": true,\n"
  "  \"strings\": [\"a\", \"b\"],\n"
  "  \"fields\": {\n"
  "    \"who\": \"Ana\"\n"
  "  },\n"
  "  \"note\": {\n"
  "    \"name\": \"one\",\n"
  "    \"size\": 1.50\n"
  "  },\n"
  "  \"notes\": [\n"
  "    {\n"
  "      \"name\": \"two\"\n"
  "    },\n"
  "    {\n"
  "      \"name\": \"three\",\n"
  "      \"size\": [ ]\n"
  "    }\n"
  "  ]\n"
  "}\n";

static const char bare[] =
  "{\n"
  "  \"text\": null,\n"
  "  \"string\": \"s\",\n"
  "  \"shared\": null,\n"
  "  \"content\": null,\n"
  "  \"record\": null,\n"
  "  \"colour\": null,\n"
  "  \"time\": null,\n"
  "  \"day\": null,\n"
  "  \"moment\": null,\n"
  "  \"flag\": false,\n"
  "  \"strings\": [],\n"
  "  \"fields\": {},\n"
  "  \"note\": null,\n"
  "  \"notes\": []\n"
  "}\n";

static gboolean
read_thing (const char  *text,
            gboolean     is_newer,
            Thing       *thing,
            GError     **error)
{
  g_autoptr (JsonNode) root = keel_json_parse (text, strlen (text), keel_json_limits_document (), NULL);
  KeelRecordSource source = {
    .object = keel_json_read_root (root, NULL), .path = "", .text = text, .length = strlen (text),
    .is_newer = is_newer,
  };

  keel_members_init (members, thing);
  return keel_members_read (members, &source, thing, error);
}

static char *
write_thing (Thing *thing)
{
  KeelJsonWriter *writer = keel_json_writer_new ();
  g_autoptr (GBytes) bytes = NULL;

  keel_json_writer_begin_object (writer, NULL);
  keel_members_write (members, thing, writer);
  keel_json_writer_end_object (writer);
  bytes = keel_json_writer_finish (writer);

  return g_strndup (g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes));
}

static void
each_kind_comes_back (void)
{
  static const char * const texts[] = { full, bare };

  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      Thing thing = { NULL };
      Thing copy = { NULL };
      g_autofree char *written = NULL;
      g_autofree char *copied = NULL;

      g_assert_true (read_thing (texts[i], FALSE, &thing, NULL));
      written = write_thing (&thing);
      g_assert_cmpstr (written, ==, texts[i]);

      keel_members_init (members, &copy);
      keel_members_assign (members, &copy, &thing);
      keel_members_clear (members, &thing);
      copied = write_thing (&copy);
      g_assert_cmpstr (copied, ==, texts[i]);
      keel_members_clear (members, &copy);
    }
}

static void
absent_is_null (void)
{
  Thing thing = { NULL };
  g_autofree char *written = NULL;

  g_assert_true (read_thing ("{\"string\": \"s\", \"text\": \"\"}", FALSE, &thing, NULL));
  written = write_thing (&thing);
  g_assert_cmpstr (written, ==, bare);
  keel_members_clear (members, &thing);
}

static void
each_kind_refuses (void)
{
  static const ModelEdit cases[] = {
    { "\"So\"", "1", "“text” is a whole number, not a text" },
    { "\"string\": \"\",", "", "“string” is missing" },
    { "\"en\"", "{}", "“shared” is an object, not a text" },
    { "\"AP-L\"", "\"AP L\"", "“content” is “AP L”, not an id of letters, digits and hyphens" },
    { "\"9a4be1f0-6c5d-4b7e-8f21-3d0c5a9e7b16\"", "\"me\"", "“record” is “me”, not the id of a record" },
    { "\"green\"", "\"blue\"", "“colour” is “blue”, which is none of the words that it can be" },
    { "\"2026-11-23\"", "\"soon\"", "“day” is “soon”, not a day such as 2026-11-23" },
    { "true", "1", "“flag” is a whole number, not true or false" },
    { "[\"a\", \"b\"]", "[1]", "“strings[0]” is a whole number, not a text" },
    { "\"one\"", "1", "“note.name” is a whole number, not a text" },
    { "\"three\"", "null", "“notes[1].name” is empty, not a text" },
    { "\"notes\": [", "\"notes\": [ 7,", "“notes[0]” is not an object" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *text = model_replace (full, cases[i].from, cases[i].to);
      g_autoptr (GError) error = NULL;
      Thing thing = { NULL };

      g_assert_false (read_thing (text, FALSE, &thing, &error));
      g_assert_cmpstr (error->message, ==, cases[i].message);
      keel_members_clear (members, &thing);
    }
}

/* Of a newer schema only what is required is refused. */
static void
newer_is_read_as_far_as_it_can_be (void)
{
  g_autofree char *strange = model_replace (full, "\"green\"", "\"blue\"");
  g_autofree char *missing = model_replace (full, "\"string\": \"\"", "\"string\": null");
  Thing thing = { NULL };
  Thing other = { NULL };

  g_assert_true (read_thing (strange, TRUE, &thing, NULL));
  g_assert_cmpint (thing.colour, ==, 0);
  g_assert_true (thing.flag);
  g_assert_false (read_thing (missing, TRUE, &other, NULL));
  keel_members_clear (members, &thing);
  keel_members_clear (members, &other);
}

static void
nothing_is_said_twice (void)
{
  Thing thing = { NULL };
  Thing same = { NULL };

  g_assert_true (read_thing (bare, FALSE, &thing, NULL));
  g_assert_true (read_thing (bare, FALSE, &same, NULL));
  for (const KeelRecordMember *member = members; member->name; member++)
    g_assert_false (member->kind->storage->assign (G_STRUCT_MEMBER_P (&thing, member->offset),
                                                   G_STRUCT_MEMBER_P (&same, member->offset)));
  keel_members_clear (members, &thing);
  keel_members_clear (members, &same);
}

static void
each_member_is_a_property (void)
{
  g_autoptr (KeelRecord) record = model_read_example ("goal.md");
  g_autofree char *why = NULL;
  guint review_day, n_reviews, n_notified = 0;
  int direction;

  g_object_get (record, "why", &why, "review-day", &review_day, "reviews", &n_reviews, "direction", &direction,
                NULL);
  g_assert_cmpstr (why, ==, keel_goal_get_text (KEEL_GOAL (record), KEEL_GOAL_WHY));
  g_assert_cmpuint (review_day, ==, model_day ("2027-02-15"));
  g_assert_cmpuint (n_reviews, ==, 1);
  g_assert_cmpint (direction, ==, KEEL_DIRECTION_MORE);

  g_signal_connect (record, "notify::why", G_CALLBACK (model_count_cb), &n_notified);
  keel_goal_set_text (KEEL_GOAL (record), KEEL_GOAL_WHY, why);
  g_assert_cmpuint (n_notified, ==, 0);
  keel_goal_set_text (KEEL_GOAL (record), KEEL_GOAL_WHY, "");
  g_assert_cmpuint (n_notified, ==, 1);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/core/member/each-kind-comes-back", each_kind_comes_back);
  g_test_add_func ("/core/member/absent-is-null", absent_is_null);
  g_test_add_func ("/core/member/each-kind-refuses", each_kind_refuses);
  g_test_add_func ("/core/member/newer-is-read-as-far-as-it-can-be", newer_is_read_as_far_as_it_can_be);
  g_test_add_func ("/core/member/nothing-is-said-twice", nothing_is_said_twice);
  g_test_add_func ("/core/member/each-member-is-a-property", each_member_is_a_property);

  return g_test_run ();
}
