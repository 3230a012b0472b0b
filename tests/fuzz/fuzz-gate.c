/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Any bytes at all: the gate answers, and what it lets pass is read by json-glib
 * with all its members, which outlive a rewrite as the bytes they were. */

#include "keel-fuzz.h"
#include "keel-error.h"
#include "keel-json-gate.h"
#include "keel-json-writer.h"

static GBytes *
copy_members (GArray *members)
{
  KeelJsonWriter *writer = keel_json_writer_new ();

  keel_json_writer_begin_object (writer, NULL);
  for (guint i = 0; i < members->len; i++)
    {
      const KeelJsonMember *member = &g_array_index (members, KeelJsonMember, i);
      g_autofree char *name = g_strndup (member->name, member->name_length);

      keel_json_writer_add_raw (writer, name, member->value, (gssize) member->value_length);
    }
  keel_json_writer_end_object (writer);
  return keel_json_writer_finish (writer);
}

/* The copy is larger than the document by its white space. */
static void
check_copy (GArray   *members,
            JsonNode *root)
{
  g_autoptr (GBytes) copy = copy_members (members);
  g_autoptr (GBytes) copy_again = NULL;
  g_autoptr (GArray) members_again = NULL;
  g_autoptr (JsonNode) root_again = NULL;
  gsize length;
  const char *text = g_bytes_get_data (copy, &length);

  root_again = keel_json_parse (text, length, keel_json_limits_import (), NULL);
  g_assert_nonnull (root_again);
  g_assert_true (json_node_equal (root_again, root));

  members_again = keel_json_list_members (text, length);
  copy_again = copy_members (members_again);
  g_assert_true (g_bytes_equal (copy_again, copy));
}

int
LLVMFuzzerTestOneInput (const uint8_t *data,
                        size_t         size)
{
  const char *text = (const char *) data;
  g_autoptr (GError) error = NULL;
  g_autoptr (GArray) members = NULL;
  g_autoptr (JsonNode) root = NULL;

  if (!keel_json_gate (text, size, keel_json_limits_document (), &error))
    {
      g_assert_true (error->domain == KEEL_ERROR);
      g_assert_true (g_utf8_validate (error->message, -1, NULL));
      return 0;
    }

  g_assert_no_error (error);
  root = keel_json_parse (text, size, keel_json_limits_document (), &error);
  g_assert_no_error (error);
  if (!JSON_NODE_HOLDS_OBJECT (root))
    return 0;

  members = keel_json_list_members (text, size);
  g_assert_cmpuint (members->len, ==, json_object_get_size (json_node_get_object (root)));
  check_copy (members, root);
  return 0;
}
