/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "keel-config.h"
#include "keel-ctl-document.h"

#include <gio/gunixinputstream.h>
#include <glib/gi18n-lib.h>
#include <math.h>
#include <unistd.h>
#include "keel-error.h"
#include "keel-json-gate.h"
#include "keel-json-reader.h"

/* From so many digits on, there may be enough of them; with the other, there always are. */
#define MIN_DIGITS 15
#define MAX_DIGITS 17

static const char * const form_names[] = {
  [KEEL_FORM_FULL] = "full",
  [KEEL_FORM_PULSE] = "pulse",
};

static GInputStream *
open_file (const char  *file,
           GError     **error)
{
  g_autoptr (GFile) location = NULL;

  if (g_str_equal (file, "-"))
    return g_unix_input_stream_new (STDIN_FILENO, FALSE);

  location = g_file_new_for_path (file);
  return (GInputStream *) g_file_read (location, NULL, error);
}

GBytes *
keel_ctl_load_file (const char  *file,
                    gsize        max_bytes,
                    GError     **error)
{
  g_autoptr (GInputStream) stream = open_file (file, error);
  g_autofree char *text = NULL;
  gsize length;

  if (stream == NULL)
    return NULL;

  text = g_malloc (max_bytes + 1);
  if (!g_input_stream_read_all (stream, text, max_bytes + 1, &length, NULL, error))
    return NULL;

  return g_bytes_new_take (g_steal_pointer (&text), length);
}

JsonObject *
keel_ctl_read_document (const char  *file,
                        GError     **error)
{
  const KeelJsonLimits *limits = keel_json_limits_document ();
  g_autoptr (GBytes) bytes = keel_ctl_load_file (file, limits->max_bytes, error);
  g_autoptr (JsonNode) root = NULL;
  JsonObject *object;

  if (bytes == NULL)
    return NULL;

  root = keel_json_parse (g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes), limits, error);
  object = root != NULL ? keel_json_read_root (root, error) : NULL;
  return object != NULL ? json_object_ref (object) : NULL;
}

gboolean
keel_ctl_read_form (JsonObject  *object,
                    KeelForm    *out_form,
                    GError     **error)
{
  g_autofree char *name = NULL;

  if (!keel_json_read_string_required (object, "", "form", &name, error))
    return FALSE;

  for (gsize i = 0; i < G_N_ELEMENTS (form_names); i++)
    if (g_str_equal (name, form_names[i]))
      {
        *out_form = (KeelForm) i;
        return TRUE;
      }

  /* Translators: “form”, “full” and “pulse” are words of a format and stay; %s is what
   * stands there. */
  g_set_error (error, KEEL_ERROR, KEEL_ERROR_SCHEMA, _("“form” is “%s”, not “full” or “pulse”"), name);
  return FALSE;
}

const char *
keel_ctl_get_form_name (KeelForm form)
{
  return form_names[form];
}

void
keel_ctl_add_number (KeelJsonWriter *writer,
                     const char     *name,
                     double          value)
{
  char text[G_ASCII_DTOSTR_BUF_SIZE];

  if (!isfinite (value))
    {
      keel_json_writer_add_null (writer, name);
      return;
    }

  for (int digits = MIN_DIGITS; digits <= MAX_DIGITS; digits++)
    {
      char format[8];

      g_snprintf (format, sizeof format, "%%.%dg", digits);
      g_ascii_formatd (text, sizeof text, format, value + 0.0);   /* no negative zero */
      if (g_ascii_strtod (text, NULL) == value)
        break;
    }

  keel_json_writer_add_raw (writer, name, text, -1);
}
