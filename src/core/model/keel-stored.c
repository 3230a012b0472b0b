/* SPDX-License-Identifier: GPL-3.0-or-later */

/* How the values of members lie in memory. */

#include "keel-member.h"
#include "keel-config.h"
#include "keel-day.h"
#include "keel-fields.h"

/* Texts. */

static gboolean
assign_string (gpointer      place,
               gconstpointer value)
{
  char **string = place;
  char *old = *string;
  const char *wanted = *(char * const *) value;

  if (g_strcmp0 (old, wanted) == 0)
    return FALSE;

  *string = g_strdup (wanted);
  g_free (old);
  return TRUE;
}

static gboolean
assign_text (gpointer      place,
             gconstpointer value)
{
  const char *text = *(char * const *) value;
  const char *filled = text && *text ? text : NULL;

  return assign_string (place, &filled);
}

static gboolean
assign_shared (gpointer      place,
               gconstpointer value)
{
  char **string = place;
  char *old = *string;
  const char *wanted = *(char * const *) value;

  if (g_strcmp0 (old, wanted) == 0)
    return FALSE;

  *string = wanted ? g_ref_string_new_intern (wanted) : NULL;
  g_clear_pointer (&old, g_ref_string_release);
  return TRUE;
}

static void
clear_string (gpointer place)
{
  g_clear_pointer ((char **) place, g_free);
}

static void
clear_shared (gpointer place)
{
  g_clear_pointer ((char **) place, g_ref_string_release);
}

static gboolean
is_null (gconstpointer place)
{
  return *(const gconstpointer *) place == NULL;
}

static GParamSpec *
new_string (const char *name,
            GParamFlags flags)
{
  return g_param_spec_string (name, NULL, NULL, NULL, flags);
}

static void
get_string (gconstpointer place,
            GValue       *out_value)
{
  g_value_set_string (out_value, *(char * const *) place);
}

const KeelStorage keel_stored_string = {
  NULL, clear_string, assign_string, is_null, new_string, get_string
};

const KeelStorage keel_stored_text = {
  NULL, clear_string, assign_text, is_null, new_string, get_string
};

const KeelStorage keel_stored_shared = {
  NULL, clear_shared, assign_shared, is_null, new_string, get_string
};

/* Numbers, days and flags. */

static void
init_number (const KeelRecordMember *member,
             gpointer                place)
{
  *(int *) place = member->fallback;
}

static gboolean
assign_number (gpointer      place,
               gconstpointer value)
{
  int *number = place;

  if (*number == *(const int *) value)
    return FALSE;

  *number = *(const int *) value;
  return TRUE;
}

static gboolean
is_zero (gconstpointer place)
{
  return *(const int *) place == 0;
}

static GParamSpec *
new_number (const char *name,
            GParamFlags flags)
{
  return g_param_spec_int (name, NULL, NULL, G_MININT, G_MAXINT, 0, flags);
}

static void
get_number (gconstpointer place,
            GValue       *out_value)
{
  g_value_set_int (out_value, *(const int *) place);
}

static GParamSpec *
new_day (const char *name,
         GParamFlags flags)
{
  return g_param_spec_uint (name, NULL, NULL, KEEL_DAY_NONE, KEEL_DAY_MAX, KEEL_DAY_NONE, flags);
}

static void
get_day (gconstpointer place,
         GValue       *out_value)
{
  g_value_set_uint (out_value, *(const KeelDay *) place);
}

static GParamSpec *
new_flag (const char *name,
          GParamFlags flags)
{
  return g_param_spec_boolean (name, NULL, NULL, FALSE, flags);
}

static void
get_flag (gconstpointer place,
          GValue       *out_value)
{
  g_value_set_boolean (out_value, *(const gboolean *) place);
}

const KeelStorage keel_stored_number = {
  init_number, NULL, assign_number, is_zero, new_number, get_number
};

const KeelStorage keel_stored_day = {
  NULL, NULL, assign_number, is_zero, new_day, get_day
};

const KeelStorage keel_stored_flag = {
  NULL, NULL, assign_number, is_zero, new_flag, get_flag
};

/* A moment; its property says whether there is one. */

static void
init_moment (const KeelRecordMember *member,
             gpointer                place)
{
  *(KeelMoment *) place = KEEL_MOMENT_NONE;
}

static gboolean
assign_moment (gpointer      place,
               gconstpointer value)
{
  KeelMoment *moment = place;
  const KeelMoment *wanted = value;

  if (moment->seconds == wanted->seconds && moment->offset == wanted->offset)
    return FALSE;

  *moment = *wanted;
  return TRUE;
}

static gboolean
is_never (gconstpointer place)
{
  return !keel_moment_is_set (*(const KeelMoment *) place);
}

static void
get_moment (gconstpointer place,
            GValue       *out_value)
{
  g_value_set_boolean (out_value, !is_never (place));
}

const KeelStorage keel_stored_moment = {
  init_moment, NULL, assign_moment, is_never, new_flag, get_moment
};

/* A list of texts. */

static const char * const *
strings_at (gconstpointer place)
{
  static const char * const none[] = { NULL };
  char **strings = *(char ** const *) place;

  return strings ? (const char * const *) strings : none;
}

static gboolean
assign_strings (gpointer      place,
                gconstpointer value)
{
  char ***strings = place;
  char **old = *strings;
  const char * const *wanted = strings_at (value);

  if (g_strv_equal (strings_at (place), wanted))
    return FALSE;

  *strings = wanted[0] ? g_strdupv ((char **) wanted) : NULL;
  g_strfreev (old);
  return TRUE;
}

static void
clear_strings (gpointer place)
{
  g_clear_pointer ((char ***) place, g_strfreev);
}

static GParamSpec *
new_strings (const char *name,
             GParamFlags flags)
{
  return g_param_spec_boxed (name, NULL, NULL, G_TYPE_STRV, flags);
}

static void
get_strings (gconstpointer place,
             GValue       *out_value)
{
  g_value_set_boxed (out_value, strings_at (place));
}

const KeelStorage keel_stored_strings = {
  NULL, clear_strings, assign_strings, is_null, new_strings, get_strings
};

/* Fields. Whoever holds a reference keeps what it holds. */

static void
init_fields (const KeelRecordMember *member,
             gpointer                place)
{
  *(KeelFields **) place = keel_fields_new ();
}

static gboolean
assign_fields (gpointer      place,
               gconstpointer value)
{
  KeelFields **fields = place;
  g_autoptr (KeelFields) old = *fields;

  *fields = keel_fields_ref (*(KeelFields * const *) value);
  return !keel_fields_equal (old, *fields);
}

static void
clear_fields (gpointer place)
{
  g_clear_pointer ((KeelFields **) place, keel_fields_unref);
}

static gboolean
is_empty (gconstpointer place)
{
  return keel_fields_get_length (*(KeelFields * const *) place) == 0;
}

static GParamSpec *
new_fields (const char *name,
            GParamFlags flags)
{
  return g_param_spec_boxed (name, NULL, NULL, KEEL_TYPE_FIELDS, flags);
}

static void
get_fields (gconstpointer place,
            GValue       *out_value)
{
  g_value_set_boxed (out_value, *(KeelFields * const *) place);
}

const KeelStorage keel_stored_fields = {
  init_fields, clear_fields, assign_fields, is_empty, new_fields, get_fields
};
