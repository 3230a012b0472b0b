/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "keel-mark.h"
#include "keel-config.h"
#include "keel-day.h"
#include "keel-json-reader.h"

static void
mark_clear (gpointer data)
{
  KeelMark *mark = data;

  for (guint i = 0; i < KEEL_MARK_MAX_FIELDS; i++)
    {
      g_free (mark->values[i].text);
      g_strfreev (mark->values[i].texts);
    }
  keel_unknown_unref (mark->unknown);
}

KeelMark *
keel_mark_new (KeelMoment at)
{
  KeelMark *mark = g_atomic_rc_box_new0 (KeelMark);

  mark->at = at;
  return mark;
}

KeelMark *
keel_mark_ref (KeelMark *mark)
{
  return g_atomic_rc_box_acquire (mark);
}

void
keel_mark_unref (KeelMark *mark)
{
  if (mark)
    g_atomic_rc_box_release_full (mark, mark_clear);
}

/* Reading. */

static gboolean
read_texts (JsonObject   *object,
            const char   *path,
            const char   *member,
            char       ***out_texts,
            GError      **error)
{
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  g_autofree char *within = g_strconcat (path, member, ".", NULL);
  g_autoptr (GList) names = NULL;
  JsonObject *texts = NULL;

  if (!keel_json_read_object (object, path, member, &texts, error))
    return FALSE;

  names = texts ? json_object_get_members (texts) : NULL;
  for (GList *name = names; name; name = name->next)
    {
      g_autofree char *text = NULL;

      if (!keel_json_read_string_required (texts, within, name->data, &text, error))
        return FALSE;
      g_strv_builder_add_many (builder, name->data, text, NULL);
    }

  *out_texts = g_strv_builder_end (builder);
  return TRUE;
}

static gboolean
read_day (JsonObject  *object,
          const char  *path,
          const char  *member,
          gint64      *out_day,
          GError     **error)
{
  KeelDay day = KEEL_DAY_NONE;

  if (json_object_has_member (object, member) && !json_object_get_null_member (object, member) &&
      !keel_json_read_day_required (object, path, member, &day, error))
    return FALSE;

  *out_day = day;
  return TRUE;
}

static gboolean
read_flag (JsonObject  *object,
           const char  *path,
           const char  *member,
           gint64      *out_flag,
           GError     **error)
{
  gboolean flag = FALSE;

  if (!keel_json_read_boolean (object, path, member, &flag, error))
    return FALSE;

  *out_flag = flag;
  return TRUE;
}

static gboolean
read_field (KeelMark             *mark,
            guint                 i,
            const KeelMarkField  *field,
            JsonObject           *object,
            const char           *path,
            GError              **error)
{
  switch (field->type)
    {
    case KEEL_MARK_TEXT:
      return keel_json_read_string (object, path, field->name, &mark->values[i].text, error);

    case KEEL_MARK_NUMBER:
      return keel_json_read_integer (object, path, field->name, field->min, field->max,
                                     KEEL_MARK_NO_NUMBER, &mark->values[i].number, error);

    case KEEL_MARK_DAY:
      return read_day (object, path, field->name, &mark->values[i].number, error);

    case KEEL_MARK_FLAG:
      return read_flag (object, path, field->name, &mark->values[i].number, error);

    case KEEL_MARK_TEXTS:
      return read_texts (object, path, field->name, &mark->values[i].texts, error);
    }

  g_assert_not_reached ();
}

KeelMark *
keel_mark_read (const KeelMarkField *fields,
                JsonObject          *object,
                const char          *path,
                const char          *text,
                gsize                length,
                GError             **error)
{
  const char *known[KEEL_MARK_MAX_FIELDS + 2] = { "at", NULL };
  g_autoptr (KeelMark) mark = keel_mark_new (KEEL_MOMENT_NONE);

  if (!keel_json_read_moment_required (object, path, "at", &mark->at, error))
    return NULL;

  for (guint i = 0; i < KEEL_MARK_MAX_FIELDS && fields[i].name; i++)
    {
      known[i + 1] = fields[i].name;
      if (!read_field (mark, i, &fields[i], object, path, error))
        return NULL;
    }

  if (text && keel_unknown_has_any (object, known))
    mark->unknown = keel_unknown_new (text, length, known);
  return g_steal_pointer (&mark);
}

/* Writing. */

static void
write_texts (KeelJsonWriter *writer,
             const char     *name,
             char          **texts)
{
  keel_json_writer_begin_object (writer, name);
  for (guint i = 0; texts && texts[i]; i += 2)
    keel_json_writer_add_string (writer, texts[i], texts[i + 1]);
  keel_json_writer_end_object (writer);
}

static void
write_field (KeelMark            *mark,
             guint                i,
             const KeelMarkField *field,
             KeelJsonWriter      *writer)
{
  gint64 number = mark->values[i].number;

  switch (field->type)
    {
    case KEEL_MARK_TEXT:
      keel_json_writer_add_string (writer, field->name, mark->values[i].text);
      break;

    case KEEL_MARK_NUMBER:
      if (number == KEEL_MARK_NO_NUMBER)
        keel_json_writer_add_null (writer, field->name);
      else
        keel_json_writer_add_integer (writer, field->name, number);
      break;

    case KEEL_MARK_DAY:
      keel_json_writer_add_day (writer, field->name, (KeelDay) number);
      break;

    case KEEL_MARK_FLAG:
      keel_json_writer_add_boolean (writer, field->name, number != 0);
      break;

    case KEEL_MARK_TEXTS:
      write_texts (writer, field->name, mark->values[i].texts);
      break;
    }
}

void
keel_mark_write (KeelMark            *mark,
                 const KeelMarkField *fields,
                 KeelJsonWriter      *writer)
{
  for (guint i = 0; i < KEEL_MARK_MAX_FIELDS && fields[i].name; i++)
    write_field (mark, i, &fields[i], writer);
  keel_json_writer_add_moment (writer, "at", mark->at);
  keel_unknown_write (mark->unknown, writer);
}
