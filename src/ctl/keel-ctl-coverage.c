/* SPDX-License-Identifier: GPL-3.0-or-later */

/* keelctl programme coverage: the ideas of the source, each with where it is embodied. */

#include "keel-config.h"
#include "keel-ctl-programme.h"

#include <glib/gi18n-lib.h>
#include "keel-coverage.h"
#include "keel-library.h"

#define SOURCE_LETTER 'S'
#define N_IDEAS 108

/* A mark and what bears it. */
typedef struct
{
  const char *name;
  GPtrArray  *carriers;    /* KeelCarrier */
  gboolean    is_covered;  /* by more than a feature */
} Mark;

static void
mark_clear (gpointer data)
{
  g_ptr_array_unref (((Mark *) data)->carriers);
}

static void
append_mark (GArray     *marks,
             const char *name)
{
  Mark mark = { .name = name, .carriers = g_ptr_array_new () };

  g_array_append_val (marks, mark);
}

/* Ideas that nothing bears are named by us; @names holds them. */
static void
append_missing (GArray       *marks,
                GStringChunk *names,
                GHashTable   *places)
{
  for (guint i = 1; i <= N_IDEAS; i++)
    {
      g_autofree char *name = g_strdup_printf ("%c%u", SOURCE_LETTER, i);

      if (!g_hash_table_contains (places, name))
        {
          const char *kept = g_string_chunk_insert (names, name);

          g_hash_table_insert (places, (char *) kept, GUINT_TO_POINTER (marks->len));
          append_mark (marks, kept);
        }
    }
}

static int
compare_marks (gconstpointer a,
               gconstpointer b)
{
  const char *left = ((const Mark *) a)->name;
  const char *right = ((const Mark *) b)->name;
  guint64 left_number = g_ascii_strtoull (left + 1, NULL, 10);
  guint64 right_number = g_ascii_strtoull (right + 1, NULL, 10);

  if (left[0] != right[0])
    return left[0] < right[0] ? -1 : 1;

  return left_number < right_number ? -1 : left_number > right_number;
}

/* Mark: all that there are, and all that there should be. */
static GArray *
gather_marks (GPtrArray    *carriers,
              gboolean      is_of_source,
              GStringChunk *names)
{
  GArray *marks = g_array_new (FALSE, FALSE, sizeof (Mark));
  g_autoptr (GHashTable) places = g_hash_table_new (g_str_hash, g_str_equal);

  g_array_set_clear_func (marks, mark_clear);
  for (guint i = 0; i < carriers->len; i++)
    {
      KeelCarrier *carrier = carriers->pdata[i];
      gpointer place;
      Mark *mark;

      if (!g_hash_table_lookup_extended (places, carrier->mark, NULL, &place))
        {
          place = GUINT_TO_POINTER (marks->len);
          g_hash_table_insert (places, (char *) carrier->mark, place);
          append_mark (marks, carrier->mark);
        }

      mark = &g_array_index (marks, Mark, GPOINTER_TO_UINT (place));
      g_ptr_array_add (mark->carriers, carrier);
      mark->is_covered |= carrier->kind != KEEL_CARRIER_FEATURE;
      is_of_source |= carrier->mark[0] == SOURCE_LETTER;
    }

  if (is_of_source)
    append_missing (marks, names, places);
  g_array_sort (marks, compare_marks);
  return marks;
}

static guint
count_missing (const GArray *marks)
{
  guint n_missing = 0;

  for (guint i = 0; i < marks->len; i++)
    n_missing += g_array_index (marks, Mark, i).is_covered ? 0 : 1;

  return n_missing;
}

/* Text. */

static char *
describe_carrier (const KeelCarrier *carrier)
{
  if (carrier->kind == KEEL_CARRIER_FEATURE)
    /* Translators: %s is the id of something that the program itself does for an idea. */
    return g_strdup_printf (_("feature %s"), carrier->id);

  return carrier->block != NULL ? g_strdup_printf ("%s/%s", carrier->id, carrier->block) : g_strdup (carrier->id);
}

static void
print_texts (KeelCtl    *ctl,
             const Mark *mark)
{
  for (guint i = 0; i < mark->carriers->len; i++)
    {
      const KeelCarrier *carrier = mark->carriers->pdata[i];
      g_autofree char *where = describe_carrier (carrier);
      g_autofree char *text = g_strdelimit (g_strdup (carrier->text), "\n", ' ');
      g_autofree char *line = g_strdup_printf ("%s (%s): %s", mark->name, where, text);

      keel_ctl_print (ctl, line);
    }
}

static void
print_mark (KeelCtl    *ctl,
            const Mark *mark)
{
  g_autoptr (GString) line = g_string_new (mark->name);

  for (guint i = 0; i < mark->carriers->len; i++)
    {
      g_autofree char *where = describe_carrier (mark->carriers->pdata[i]);

      g_string_append_printf (line, "%s%s", i > 0 ? ", " : ": ", where);
    }

  if (!mark->is_covered)
    {
      g_autofree char *missing = mark->carriers->len > 0
        /* Translators: %s is “S107: feature export”: an idea that only the program bears. */
        ? g_strdup_printf (_("%s (missing in the texts)"), line->str)
        /* Translators: %s is the number of an idea, such as S107. */
        : g_strdup_printf (_("%s: missing"), line->str);

      g_string_assign (line, missing);
    }

  keel_ctl_print (ctl, line->str);
}

static void
print_text (KeelCtl      *ctl,
            const GArray *marks)
{
  guint n_missing = count_missing (marks);
  g_autofree char *summary = NULL;

  for (guint i = 0; i < marks->len; i++)
    {
      const Mark *mark = &g_array_index (marks, Mark, i);

      if (ctl->with_text && mark->is_covered)
        print_texts (ctl, mark);
      else
        print_mark (ctl, mark);
    }

  /* Translators: ideas of the source that the texts of a programme bear. */
  summary = g_strdup_printf (ngettext ("%u of %u idea covered", "%u of %u ideas covered", marks->len),
                             marks->len - n_missing, marks->len);
  keel_ctl_print (ctl, summary);
}

/* JSON. */

/* A page that bears a mark in several blocks is there once. */
static void
add_where (KeelJsonWriter *writer,
           const Mark     *mark)
{
  const char *last = NULL;

  keel_json_writer_begin_array (writer, mark->name);
  for (guint i = 0; i < mark->carriers->len; i++)
    {
      const KeelCarrier *carrier = mark->carriers->pdata[i];

      if (carrier->kind == KEEL_CARRIER_FEATURE || g_strcmp0 (last, carrier->id) == 0)
        continue;

      keel_json_writer_add_string (writer, NULL, carrier->id);
      last = carrier->id;
    }
  keel_json_writer_end_array (writer);
}

static void
add_texts (KeelJsonWriter *writer,
           const Mark     *mark)
{
  keel_json_writer_begin_array (writer, mark->name);
  for (guint i = 0; i < mark->carriers->len; i++)
    {
      const KeelCarrier *carrier = mark->carriers->pdata[i];

      if (carrier->kind != KEEL_CARRIER_FEATURE)
        keel_json_writer_add_string (writer, NULL, carrier->text);
    }
  keel_json_writer_end_array (writer);
}

static void
add_covered (KeelJsonWriter *writer,
             const char     *name,
             const GArray   *marks,
             void          (*add) (KeelJsonWriter *, const Mark *))
{
  keel_json_writer_begin_object (writer, name);
  for (guint i = 0; i < marks->len; i++)
    if (g_array_index (marks, Mark, i).is_covered)
      add (writer, &g_array_index (marks, Mark, i));
  keel_json_writer_end_object (writer);
}

static void
print_json (KeelCtl      *ctl,
            const GArray *marks)
{
  KeelJsonWriter *writer = keel_json_writer_new ();

  keel_json_writer_begin_object (writer, NULL);
  add_covered (writer, "covered", marks, add_where);
  keel_json_writer_begin_array (writer, "missing");
  for (guint i = 0; i < marks->len; i++)
    if (!g_array_index (marks, Mark, i).is_covered)
      keel_json_writer_add_string (writer, NULL, g_array_index (marks, Mark, i).name);
  keel_json_writer_end_array (writer);
  if (ctl->with_text)
    add_covered (writer, "texts", marks, add_texts);
  keel_json_writer_end_object (writer);
  keel_ctl_print_json (ctl, writer);
}

KeelCtlStatus
keel_ctl_show_coverage (KeelCtl       *ctl,
                        KeelProgramme *programme)
{
  g_autoptr (GPtrArray) carriers = keel_coverage_list (programme);
  g_autoptr (GStringChunk) names = g_string_chunk_new (1024);
  gboolean is_built_in = g_str_equal (keel_programme_get_content (programme)->id, KEEL_BUILT_IN_PROGRAMME);
  g_autoptr (GArray) marks = gather_marks (carriers, is_built_in, names);

  if (ctl->as_json)
    print_json (ctl, marks);
  else
    print_text (ctl, marks);

  return count_missing (marks) == 0 ? KEEL_CTL_DONE : KEEL_CTL_REFUSED;
}
