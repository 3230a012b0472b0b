/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The gate promises, of a text that it lets pass:
 *
 *  (1) It is one JSON value by RFC 8259, in UTF-8, and nothing else.
 *  (2) json-glib reads it without a crash, and reads what is written there:
 *      no string is cut, no integer bent, no number infinite, no name lost.
 *  (3) It is within the limits.
 *
 * It is a machine of five states, without recursion.
 */

#include "keel-json-gate.h"
#include "keel-config.h"
#include "keel-error.h"
#include "keel-json-names.h"
#include "keel-json-token.h"

#include <glib/gi18n-lib.h>
#include <string.h>

typedef enum
{
  STATE_VALUE,
  STATE_FIRST_ITEM,  /* a value or "]" */
  STATE_FIRST_NAME,  /* a name or "}" */
  STATE_NAME,
  STATE_AFTER,       /* "," or what closes */
} State;

typedef struct
{
  guint    first_name;
  gboolean is_object;
} Level;

typedef struct
{
  const KeelJsonLimits *limits;
  const char           *at;
  const char           *end;
  State                 state;
  guint                 n_values;
  GArray               *levels;  /* of Level: what is open */
  KeelJsonNames        *names;   /* of the objects that are open */
  KeelJsonFault         fault;
} Gate;

static const struct
{
  KeelError   code;
  const char *message;
} problems[] = {
  /* Translators: these sentences say what is wrong with a file of the workbook;
   * its name stands before them, the line and the column after them. */
  [KEEL_JSON_TOO_LARGE] = { KEEL_ERROR_LIMIT, N_("The document is too large") },
  [KEEL_JSON_TOO_MANY] = { KEEL_ERROR_LIMIT, N_("The document holds too many values") },
  [KEEL_JSON_TOO_DEEP] = { KEEL_ERROR_LIMIT, N_("Lists and objects are nested too deeply") },
  [KEEL_JSON_LONG_TEXT] = { KEEL_ERROR_LIMIT, N_("A text is too long") },
  [KEEL_JSON_LONG_NAME] = { KEEL_ERROR_LIMIT, N_("A name is too long") },
  [KEEL_JSON_BIG_NUMBER] = { KEEL_ERROR_LIMIT, N_("A number is too large") },
  [KEEL_JSON_ENDS_EARLY] = { KEEL_ERROR_SYNTAX, N_("The document ends too early") },
  [KEEL_JSON_GOES_ON] = { KEEL_ERROR_SYNTAX, N_("Something follows the end of the document") },
  [KEEL_JSON_NO_VALUE] = { KEEL_ERROR_SYNTAX, N_("A value was expected here") },
  [KEEL_JSON_NO_NAME] = { KEEL_ERROR_SYNTAX, N_("A name in quotes was expected here") },
  [KEEL_JSON_NO_COLON] = { KEEL_ERROR_SYNTAX, N_("A colon was expected here") },
  [KEEL_JSON_NO_COMMA] = { KEEL_ERROR_SYNTAX, N_("A comma or a closing bracket was expected here") },
  [KEEL_JSON_BAD_NUMBER] = { KEEL_ERROR_SYNTAX, N_("A number is not written as JSON demands") },
  [KEEL_JSON_BAD_ESCAPE] = { KEEL_ERROR_SYNTAX, N_("A text holds an escape that JSON does not know") },
  [KEEL_JSON_HALF_PAIR] = { KEEL_ERROR_SYNTAX, N_("A text holds half of a surrogate pair") },
  [KEEL_JSON_NUL] = { KEEL_ERROR_SYNTAX, N_("A text holds the character U+0000") },
  [KEEL_JSON_RAW_CONTROL] = { KEEL_ERROR_SYNTAX, N_("A text holds a control character") },
  [KEEL_JSON_BAD_UTF8] = { KEEL_ERROR_SYNTAX, N_("A text is not valid UTF-8") },
  [KEEL_JSON_SAME_NAME] = { KEEL_ERROR_SYNTAX, N_("A name stands twice in one object") },
};

static gboolean
refuse (Gate            *gate,
        const char      *at,
        KeelJsonProblem  problem)
{
  gate->fault.at = at;
  gate->fault.problem = problem;
  return FALSE;
}

/* What the token functions return becomes the place to go on from. */
static gboolean
advance (Gate       *gate,
         const char *at)
{
  if (at == NULL)
    return FALSE;

  gate->at = at;
  return TRUE;
}

static gboolean
pass_string (Gate            *gate,
             gsize            max_length,
             KeelJsonProblem  too_long)
{
  const char *start = gate->at;

  if (!advance (gate, keel_json_pass_string (start, gate->end, &gate->fault)))
    return FALSE;

  return (gsize) (gate->at - start - 2) <= max_length || refuse (gate, start, too_long);
}

static gboolean
pass_literal (Gate       *gate,
              const char *literal)
{
  return advance (gate, keel_json_pass_literal (gate->at, gate->end, literal, &gate->fault));
}

static gboolean
open_level (Gate     *gate,
            gboolean  is_object)
{
  Level level = { .first_name = keel_json_names_count (gate->names), .is_object = is_object };

  if (gate->levels->len >= gate->limits->max_depth)
    return refuse (gate, gate->at, KEEL_JSON_TOO_DEEP);

  g_array_append_val (gate->levels, level);
  gate->state = is_object ? STATE_FIRST_NAME : STATE_FIRST_ITEM;
  gate->at++;
  return TRUE;
}

static gboolean
close_level (Gate *gate)
{
  const Level *level = &g_array_index (gate->levels, Level, gate->levels->len - 1);
  const char *twin = keel_json_names_close (gate->names, level->first_name);

  if (twin != NULL)
    return refuse (gate, twin - 1, KEEL_JSON_SAME_NAME);

  g_array_set_size (gate->levels, gate->levels->len - 1);
  gate->state = STATE_AFTER;
  gate->at++;
  return TRUE;
}

static gboolean
pass_value (Gate *gate)
{
  if (++gate->n_values > gate->limits->max_values)
    return refuse (gate, gate->at, KEEL_JSON_TOO_MANY);

  gate->state = STATE_AFTER;
  switch (*gate->at)
    {
    case '{':
      return open_level (gate, TRUE);
    case '[':
      return open_level (gate, FALSE);
    case '"':
      return pass_string (gate, gate->limits->max_string, KEEL_JSON_LONG_TEXT);
    case 't':
      return pass_literal (gate, "true");
    case 'f':
      return pass_literal (gate, "false");
    case 'n':
      return pass_literal (gate, "null");
    default:
      if (*gate->at == '-' || g_ascii_isdigit (*gate->at))
        return advance (gate, keel_json_pass_number (gate->at, gate->end, &gate->fault));

      return refuse (gate, gate->at, KEEL_JSON_NO_VALUE);
    }
}

static gboolean
pass_name (Gate *gate)
{
  const char *start = gate->at;

  if (*start != '"')
    return refuse (gate, start, KEEL_JSON_NO_NAME);
  if (!pass_string (gate, gate->limits->max_name, KEEL_JSON_LONG_NAME))
    return FALSE;

  keel_json_names_add (gate->names, start + 1, (gsize) (gate->at - start - 2));
  gate->at = keel_json_pass_space (gate->at, gate->end);
  if (gate->at == gate->end)
    return refuse (gate, gate->at, KEEL_JSON_ENDS_EARLY);
  if (*gate->at != ':')
    return refuse (gate, gate->at, KEEL_JSON_NO_COLON);

  gate->state = STATE_VALUE;
  gate->at++;
  return TRUE;
}

static gboolean
pass_comma (Gate *gate)
{
  const Level *level = &g_array_index (gate->levels, Level, gate->levels->len - 1);

  if (*gate->at == (level->is_object ? '}' : ']'))
    return close_level (gate);
  if (*gate->at != ',')
    return refuse (gate, gate->at, KEEL_JSON_NO_COMMA);

  gate->state = level->is_object ? STATE_NAME : STATE_VALUE;
  gate->at++;
  return TRUE;
}

static gboolean
pass_token (Gate *gate)
{
  switch (gate->state)
    {
    case STATE_VALUE:
      return pass_value (gate);
    case STATE_FIRST_ITEM:
      return *gate->at == ']' ? close_level (gate) : pass_value (gate);
    case STATE_FIRST_NAME:
      return *gate->at == '}' ? close_level (gate) : pass_name (gate);
    case STATE_NAME:
      return pass_name (gate);
    case STATE_AFTER:
      return pass_comma (gate);
    }

  g_assert_not_reached ();
}

static gboolean
pass_document (Gate *gate)
{
  do
    {
      gate->at = keel_json_pass_space (gate->at, gate->end);
      if (gate->at == gate->end)
        return refuse (gate, gate->at, KEEL_JSON_ENDS_EARLY);
      if (!pass_token (gate))
        return FALSE;
    }
  while (gate->state != STATE_AFTER || gate->levels->len > 0);

  gate->at = keel_json_pass_space (gate->at, gate->end);
  return gate->at == gate->end || refuse (gate, gate->at, KEEL_JSON_GOES_ON);
}

static void
report (const KeelJsonFault  *fault,
        const char           *start,
        GError              **error)
{
  const char *line_start = start;
  guint line = 1;

  for (const char *byte = start; byte < fault->at; byte++)
    {
      if (*byte == '\n')
        {
          line++;
          line_start = byte + 1;
        }
    }

  /* Translators: %s is a sentence that says what is wrong with a file. */
  g_set_error (error, KEEL_ERROR, (int) problems[fault->problem].code,
               _("%s (line %u, column %u)"),
               _(problems[fault->problem].message), line, (guint) (fault->at - line_start) + 1);
}

/* The end of the list or object at @at: brackets in texts do not count. */
static const char *
pass_container (const char *at,
                const char *end)
{
  KeelJsonFault fault;
  guint depth = 0;

  while (at != NULL && at < end)
    {
      if (*at == '"')
        {
          at = keel_json_pass_string (at, end, &fault);
          continue;
        }

      if (*at == '{' || *at == '[')
        depth++;
      else if ((*at == '}' || *at == ']') && --depth == 0)
        return at + 1;

      at++;
    }

  return NULL;
}

static const char *
pass_member_value (const char *at,
                   const char *end)
{
  KeelJsonFault fault;

  if (at < end && *at == '"')
    return keel_json_pass_string (at, end, &fault);
  if (at < end && (*at == '{' || *at == '['))
    return pass_container (at, end);

  while (at < end && strchr (",}] \t\r\n", *at) == NULL)
    at++;

  return at;
}

/* One member at @at; returns the byte after its value, or NULL. */
static const char *
pass_member (const char     *at,
             const char     *end,
             KeelJsonMember *member)
{
  KeelJsonFault fault;

  if (at == end || *at != '"')
    return NULL;

  member->name = at + 1;
  at = keel_json_pass_string (at, end, &fault);
  if (at == NULL)
    return NULL;

  member->name_length = (gsize) (at - 1 - member->name);
  at = keel_json_pass_space (at, end);
  if (at == end || *at != ':')
    return NULL;

  member->value = keel_json_pass_space (at + 1, end);
  at = pass_member_value (member->value, end);
  if (at != NULL)
    member->value_length = (gsize) (at - member->value);

  return at;
}

const KeelJsonLimits *
keel_json_limits_document (void)
{
  static const KeelJsonLimits limits = {
    .max_bytes = 2 * 1024 * 1024,
    .max_values = 20000,
    .max_depth = 32,
    .max_string = 1024 * 1024,
    .max_name = 256,
  };

  return &limits;
}

const KeelJsonLimits *
keel_json_limits_import (void)
{
  static const KeelJsonLimits limits = {
    .max_bytes = 64 * 1024 * 1024,
    .max_values = 4000000,
    .max_depth = 32,
    .max_string = 1024 * 1024,
    .max_name = 256,
  };

  return &limits;
}

gboolean
keel_json_gate (const char            *text,
                gsize                  length,
                const KeelJsonLimits  *limits,
                GError               **error)
{
  g_autoptr (GArray) levels = NULL;
  g_autoptr (KeelJsonNames) names = NULL;
  Gate gate = { .limits = limits };

  g_return_val_if_fail (text != NULL || length == 0, FALSE);
  g_return_val_if_fail (limits != NULL, FALSE);

  /* An empty GBytes has no data at all. */
  gate.at = text != NULL ? text : "";
  gate.end = gate.at + length;

  if (length > limits->max_bytes)
    {
      g_set_error_literal (error, KEEL_ERROR, KEEL_ERROR_LIMIT,
                           _(problems[KEEL_JSON_TOO_LARGE].message));
      return FALSE;
    }

  levels = g_array_new (FALSE, FALSE, sizeof (Level));
  names = keel_json_names_new ();
  gate.levels = levels;
  gate.names = names;
  if (pass_document (&gate))
    return TRUE;

  report (&gate.fault, gate.end - length, error);
  return FALSE;
}

JsonNode *
keel_json_parse (const char            *text,
                 gsize                  length,
                 const KeelJsonLimits  *limits,
                 GError               **error)
{
  g_autoptr (JsonParser) parser = NULL;
  g_autoptr (GError) parse_error = NULL;

  if (!keel_json_gate (text, length, limits, error))
    return NULL;

  parser = json_parser_new ();
  if (json_parser_load_from_data (parser, text, (gssize) length, &parse_error))
    return json_parser_steal_root (parser);

  g_set_error_literal (error, KEEL_ERROR, KEEL_ERROR_SYNTAX, parse_error->message);
  return NULL;
}

GArray *
keel_json_list_members (const char *text,
                        gsize       length)
{
  GArray *members = g_array_new (FALSE, FALSE, sizeof (KeelJsonMember));
  const char *end = text + length;
  const char *at = keel_json_pass_space (text, end);

  g_return_val_if_fail (at < end && *at == '{', members);

  while (at < end && (*at == '{' || *at == ','))
    {
      KeelJsonMember member;

      at = pass_member (keel_json_pass_space (at + 1, end), end, &member);
      if (at == NULL)
        break;

      g_array_append_val (members, member);
      at = keel_json_pass_space (at, end);
    }

  return members;
}

GArray *
keel_json_list_items (const char *text,
                      gsize       length)
{
  GArray *items = g_array_new (FALSE, FALSE, sizeof (KeelJsonMember));
  const char *end = text + length;
  const char *at = keel_json_pass_space (text, end);

  g_return_val_if_fail (at < end && *at == '[', items);

  while (at < end && (*at == '[' || *at == ','))
    {
      KeelJsonMember item = { .value = keel_json_pass_space (at + 1, end) };

      at = item.value < end && *item.value != ']' ? pass_member_value (item.value, end) : NULL;
      if (at == NULL)
        break;

      item.value_length = (gsize) (at - item.value);
      g_array_append_val (items, item);
      at = keel_json_pass_space (at, end);
    }

  return items;
}
