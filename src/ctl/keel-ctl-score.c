/* SPDX-License-Identifier: GPL-3.0-or-later */

/* keelctl score FILE|-: the numbers of one sheet of answers. */

#include "keel-config.h"
#include "keel-ctl.h"

#include <glib/gi18n-lib.h>
#include "keel-ctl-document.h"
#include "keel-error.h"
#include "keel-json-reader.h"
#include "keel-score.h"

static const char * const side_names[] = { "M", "L" };
static const char * const zone_names[] = { "under", "right", "over" };
static const char * const tilt_names[] = { "even", "managing", "leading" };
static const char * const weaker_names[] = { "both", "M", "L" };

/* Reading. */

static gboolean
check_item_set (JsonObject   *object,
                KeelItemSet  *set,
                GError      **error)
{
  g_autofree char *id = NULL;

  if (!keel_json_read_string (object, "", "item_set", &id, error))
    return FALSE;
  if (id == NULL || g_str_equal (id, keel_item_set_get_id (set)))
    return TRUE;

  /* Translators: “item_set” stays; the others are ids of sets of questions. */
  g_set_error (error, KEEL_ERROR, KEEL_ERROR_SCHEMA, _("“item_set” is “%1$s”, not “%2$s”"), id,
               keel_item_set_get_id (set));
  return FALSE;
}

static gboolean
parse_answer (JsonNode   *node,
              KeelAnswer *out_answer)
{
  gint64 rating;

  if (json_node_is_null (node))
    {
      *out_answer = KEEL_ANSWER_BLANK;
      return TRUE;
    }

  if (JSON_NODE_HOLDS_VALUE (node) && json_node_get_value_type (node) == G_TYPE_STRING)
    {
      *out_answer = KEEL_ANSWER_NA;
      return g_str_equal (json_node_get_string (node), "na");
    }

  if (!JSON_NODE_HOLDS_VALUE (node) || json_node_get_value_type (node) != G_TYPE_INT64)
    return FALSE;

  rating = json_node_get_int (node);
  *out_answer = (KeelAnswer) rating;
  return rating >= KEEL_ANSWER_MIN && rating <= KEEL_ANSWER_MAX;
}

static gboolean
read_answer (KeelAnswerSheet  *sheet,
             KeelItemSet      *set,
             const char       *id,
             JsonNode         *node,
             GError          **error)
{
  KeelAnswer answer;
  guint item;

  if (!keel_item_set_find (set, id, &item))
    {
      g_set_error (error, KEEL_ERROR, KEEL_ERROR_SCHEMA,
                   /* Translators: %1$s is an id as it stands in the file, %2$s that of a set of
                    * questions. */
                   _("“answers.%1$s” is no item of “%2$s”"), id, keel_item_set_get_id (set));
      return FALSE;
    }

  if (!parse_answer (node, &answer))
    {
      g_set_error (error, KEEL_ERROR, KEEL_ERROR_SCHEMA,
                   /* Translators: %s is the id of an item; “na” and null are words of a format and
                    * stay. */
                   _("“answers.%s” is no answer: a whole number from −3 to 3, “na” or null"), id);
      return FALSE;
    }

  if (answer != KEEL_ANSWER_BLANK && !keel_form_asks (sheet->form, keel_item_set_get_item (set, item)))
    {
      g_set_error (error, KEEL_ERROR, KEEL_ERROR_SCHEMA,
                   /* Translators: %s is the id of an item; the pulse is the short form. */
                   _("“answers.%s” is not asked in the pulse"), id);
      return FALSE;
    }

  sheet->answers[item] = answer;
  return TRUE;
}

static gboolean
read_sheet (JsonObject       *object,
            KeelItemSet      *set,
            KeelAnswerSheet  *out_sheet,
            GError          **error)
{
  g_autoptr (GList) ids = NULL;
  KeelAnswerSheet sheet;
  JsonObject *answers;
  KeelForm form;

  if (!keel_ctl_read_form (object, &form, error) ||
      !check_item_set (object, set, error) ||
      !keel_json_read_object (object, "", "answers", &answers, error))
    return FALSE;

  if (answers == NULL)
    {
      /* Translators: “answers” is a word of a format and stays. */
      g_set_error_literal (error, KEEL_ERROR, KEEL_ERROR_SCHEMA, _("“answers” is missing"));
      return FALSE;
    }

  sheet = keel_answer_sheet_blank (form);
  ids = json_object_get_members (answers);
  for (GList *id = ids; id != NULL; id = id->next)
    if (!read_answer (&sheet, set, id->data, json_object_get_member (answers, id->data), error))
      return FALSE;

  *out_sheet = sheet;
  return TRUE;
}

/* Writing. */

static void
add_side (KeelJsonWriter       *writer,
          const KeelFacetScore *facet,
          KeelSide              side)
{
  if (!facet->has_side[side])
    {
      keel_json_writer_add_null (writer, side_names[side]);
      return;
    }

  keel_json_writer_begin_object (writer, side_names[side]);
  keel_json_writer_add_integer (writer, "n", facet->n_answered[side]);
  keel_ctl_add_number (writer, "signed", facet->sides[side].mean);
  keel_ctl_add_number (writer, "over", facet->sides[side].over);
  keel_ctl_add_number (writer, "under", facet->sides[side].under);
  keel_ctl_add_number (writer, "dist", facet->sides[side].distance);
  keel_json_writer_end_object (writer);
}

static void
add_facets (KeelJsonWriter  *writer,
            const KeelScore *score,
            KeelItemSet     *set)
{
  const char *counted[KEEL_N_FACETS + 1] = { NULL };
  guint n_counted = 0;

  keel_json_writer_begin_object (writer, "facets");
  for (guint i = 0; i < KEEL_N_FACETS; i++)
    {
      keel_json_writer_begin_object (writer, keel_item_set_get_facet (set, i));
      for (KeelSide side = 0; side < KEEL_N_SIDES; side++)
        add_side (writer, &score->facets[i], side);
      keel_json_writer_end_object (writer);

      if (score->facets[i].counts)
        counted[n_counted++] = keel_item_set_get_facet (set, i);
    }
  keel_json_writer_end_object (writer);
  keel_json_writer_add_strings (writer, "counted", counted);
}

static void
add_counts (KeelJsonWriter  *writer,
            const KeelScore *score)
{
  keel_json_writer_add_string (writer, "form", keel_ctl_get_form_name (score->form));
  keel_json_writer_add_integer (writer, "answered", score->n_answered);
  keel_json_writer_add_integer (writer, "na", score->n_na);
  keel_json_writer_add_integer (writer, "skipped", score->n_blank);
  keel_json_writer_add_integer (writer, "n_under", score->n_under);
  keel_json_writer_add_integer (writer, "n_right", score->n_right);
  keel_json_writer_add_integer (writer, "n_over", score->n_over);
}

static void
add_pairs (KeelJsonWriter  *writer,
           const KeelScore *score)
{
  keel_json_writer_begin_object (writer, "pairs");
  keel_json_writer_add_integer (writer, "lead", score->n_pairs_leading);
  keel_json_writer_add_integer (writer, "manage", score->n_pairs_managing);
  keel_json_writer_add_integer (writer, "level", score->n_pairs_level);
  keel_json_writer_end_object (writer);
}

static void
add_numbers (KeelJsonWriter  *writer,
             const KeelScore *score)
{
  const KeelSideScore *managing = &score->sides[KEEL_SIDE_MANAGING];
  const KeelSideScore *leading = &score->sides[KEEL_SIDE_LEADING];

  keel_ctl_add_number (writer, "M", managing->mean);
  keel_ctl_add_number (writer, "L", leading->mean);
  keel_ctl_add_number (writer, "T", score->tilt);
  keel_ctl_add_number (writer, "C", score->common);
  keel_ctl_add_number (writer, "V", score->fit);
  keel_ctl_add_number (writer, "over_M", managing->over);
  keel_ctl_add_number (writer, "under_M", managing->under);
  keel_ctl_add_number (writer, "over_L", leading->over);
  keel_ctl_add_number (writer, "under_L", leading->under);
  keel_ctl_add_number (writer, "dist_M", managing->distance);
  keel_ctl_add_number (writer, "dist_L", leading->distance);
}

static void
add_words (KeelJsonWriter  *writer,
           const KeelScore *score,
           KeelItemSet     *set)
{
  keel_json_writer_add_string (writer, "zone_M", zone_names[score->zones[KEEL_SIDE_MANAGING]]);
  keel_json_writer_add_string (writer, "zone_L", zone_names[score->zones[KEEL_SIDE_LEADING]]);
  keel_json_writer_add_string (writer, "tilt", tilt_names[score->tilt_zone]);

  keel_json_writer_begin_object (writer, "weaker");
  for (guint i = 0; i < KEEL_N_FACETS; i++)
    if (score->facets[i].counts)
      keel_json_writer_add_string (writer, keel_item_set_get_facet (set, i),
                                   weaker_names[score->facets[i].weaker]);
  keel_json_writer_end_object (writer);
}

static void
print_score (KeelCtl         *ctl,
             const KeelScore *score,
             KeelItemSet     *set)
{
  KeelJsonWriter *writer = keel_json_writer_new ();

  keel_json_writer_begin_object (writer, NULL);
  add_counts (writer, score);
  add_facets (writer, score, set);
  add_pairs (writer, score);
  keel_json_writer_add_boolean (writer, "scored", score->is_scored);
  keel_json_writer_add_boolean (writer, "partial", score->is_partial);
  keel_json_writer_add_boolean (writer, "uniform", score->is_uniform);
  if (score->is_scored)
    {
      add_numbers (writer, score);
      add_words (writer, score, set);
    }
  keel_json_writer_end_object (writer);

  keel_ctl_print_json (ctl, writer);
}

KeelCtlStatus
keel_ctl_run_score (KeelCtl  *ctl,
                    GError  **error)
{
  const char *file = ctl->arguments[0];
  g_autofree char *file_name = g_filename_display_name (file);
  g_autoptr (KeelItemSet) set = keel_item_set_new_mlw_1 ();
  g_autoptr (JsonObject) object = keel_ctl_read_document (file, error);
  KeelAnswerSheet sheet;
  KeelScore score;

  if (object == NULL || !read_sheet (object, set, &sheet, error))
    {
      g_prefix_error (error, "%s: ", file_name);
      return KEEL_CTL_REFUSED;
    }

  score = keel_score_of (set, &sheet);
  print_score (ctl, &score, set);
  return KEEL_CTL_DONE;
}
