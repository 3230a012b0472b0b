/* SPDX-License-Identifier: GPL-3.0-or-later */

/* A worksheet, and its document: data/schema/worksheet.md. */

#include "keel-worksheet.h"
#include "keel-config.h"
#include "keel-entry-private.h"
#include "keel-json-reader.h"
#include "keel-text.h"
#include "keel-worksheet-private.h"

struct _KeelWorksheet
{
  KeelRecord   parent_instance;

  char        *programme;
  char        *form;
  char        *title;      /* or NULL */
  KeelFields  *fields;
  KeelFields  *labels;
  char       **links;      /* NULL: none */
  KeelDay      day;
};

enum
{
  PROP_DAY = 1,
  PROP_TITLE,
  PROP_FIELDS,
  PROP_LINKS,
  N_PROPS,
};

static GParamSpec *properties[N_PROPS];

static const char * const known_members[] = {
  KEEL_RECORD_HEAD_MEMBERS, "programme", "worksheet", "title", "fields", "labels", "links", NULL
};

G_DEFINE_FINAL_TYPE (KeelWorksheet, keel_worksheet, KEEL_TYPE_RECORD)

static void
notify (KeelWorksheet *self,
        guint          prop_id)
{
  g_object_notify_by_pspec (G_OBJECT (self), properties[prop_id]);
}

/* Changing. */

void
keel_worksheet_set_day (KeelWorksheet *self,
                        KeelDay        day)
{
  g_return_if_fail (KEEL_IS_WORKSHEET (self));
  g_return_if_fail (keel_day_is_valid (day));

  if (self->day == day)
    return;

  self->day = day;
  notify (self, PROP_DAY);
}

void
keel_worksheet_set_title (KeelWorksheet *self,
                          const char    *title)
{
  g_return_if_fail (KEEL_IS_WORKSHEET (self));

  if (g_strcmp0 (self->title, title) == 0)
    return;

  g_free (self->title);
  self->title = g_strdup (title);
  notify (self, PROP_TITLE);
}

void
keel_worksheet_set_fields (KeelWorksheet *self,
                           KeelFields    *fields,
                           KeelFields    *labels)
{
  g_autoptr (KeelFields) old_fields = NULL;
  g_autoptr (KeelFields) old_labels = NULL;

  g_return_if_fail (KEEL_IS_WORKSHEET (self));
  g_return_if_fail (fields != NULL && labels != NULL);

  if (self->fields == fields && self->labels == labels)
    return;

  old_fields = g_steal_pointer (&self->fields);
  old_labels = g_steal_pointer (&self->labels);
  self->fields = keel_fields_ref (fields);
  self->labels = keel_fields_ref (labels);
  if (!keel_fields_equal (old_fields, fields) || !keel_fields_equal (old_labels, labels))
    notify (self, PROP_FIELDS);
}

void
keel_worksheet_set_links (KeelWorksheet      *self,
                          const char * const *links)
{
  g_auto (GStrv) tidy = keel_entry_tidy_links (links);
  static const char * const none[] = { NULL };

  g_return_if_fail (KEEL_IS_WORKSHEET (self));

  if (g_strv_equal (keel_worksheet_get_links (self), tidy ? (const char * const *) tidy : none))
    return;

  g_strfreev (self->links);
  self->links = g_steal_pointer (&tidy);
  notify (self, PROP_LINKS);
}

/* Whether the answer @id is a person's own words: no day, and no choice. */
static gboolean
tells_apart (KeelWorksheet *self,
             const char    *id)
{
  const char *text = keel_fields_get_text (self->fields, id);
  g_autofree char *choice = g_strconcat (id, ":", text, NULL);

  return text && keel_fields_get_day (self->fields, id) == KEEL_DAY_NONE &&
         keel_fields_get_shape (self->labels, choice) == KEEL_SHAPE_NONE;
}

/* Its document. */

/* What a worksheet can do without. Of a newer schema each is read if it can be. */
static gboolean
read_rest (KeelWorksheet           *self,
           const KeelRecordSource  *source,
           GError                 **error)
{
  gboolean is_newer = source->is_newer;
  GError **reason = is_newer ? NULL : error;

  return (keel_json_read_string (source->object, "", "title", &self->title, reason) || is_newer) &&
         (keel_fields_read (source, "fields", &self->fields, reason) || is_newer) &&
         (keel_fields_read (source, "labels", &self->labels, reason) || is_newer) &&
         (keel_json_read_strings (source->object, "", "links", &self->links, reason) || is_newer);
}

gboolean
keel_worksheet_read (KeelRecord              *record,
                     const KeelRecordSource  *source,
                     GError                 **error)
{
  KeelWorksheet *self = KEEL_WORKSHEET (record);

  return keel_record_read_head (record, source, known_members, error) &&
         keel_json_read_day_required (source->object, "", "day", &self->day, error) &&
         keel_json_read_string_required (source->object, "", "programme", &self->programme, error) &&
         keel_json_read_string_required (source->object, "", "worksheet", &self->form, error) &&
         read_rest (self, source, error);
}

GBytes *
keel_worksheet_to_json (KeelRecord *record)
{
  KeelWorksheet *self = KEEL_WORKSHEET (record);
  KeelJsonWriter *writer = keel_json_writer_new ();

  keel_json_writer_begin_object (writer, NULL);
  keel_record_write_head (record, writer);

  keel_json_writer_add_string (writer, "programme", self->programme);
  keel_json_writer_add_string (writer, "worksheet", self->form);
  keel_json_writer_add_string (writer, "title", self->title);
  keel_fields_write (self->fields, writer, "fields");
  keel_fields_write (self->labels, writer, "labels");
  keel_json_writer_add_strings (writer, "links", keel_worksheet_get_links (self));

  keel_record_write_unknown (record, writer);
  keel_json_writer_end_object (writer);

  return keel_json_writer_finish (writer);
}

/* The record. */

/* Which form it is does not change: a second version has the same. */
static void
keel_worksheet_assign_content (KeelRecord *record,
                               KeelRecord *other)
{
  KeelWorksheet *self = KEEL_WORKSHEET (record);
  KeelWorksheet *version = KEEL_WORKSHEET (other);

  g_free (self->programme);
  self->programme = g_strdup (version->programme);
  g_free (self->form);
  self->form = g_strdup (version->form);
  keel_worksheet_set_day (self, version->day);
  keel_worksheet_set_title (self, version->title);
  keel_worksheet_set_fields (self, version->fields, version->labels);
  keel_worksheet_set_links (self, keel_worksheet_get_links (version));
}

static guint32
keel_worksheet_real_get_day (KeelRecord *record)
{
  return KEEL_WORKSHEET (record)->day;
}

static gboolean
keel_worksheet_is_blank (KeelRecord *record)
{
  return keel_fields_get_length (KEEL_WORKSHEET (record)->fields) == 0 && !keel_record_has_unknown (record);
}

static void
keel_worksheet_get_property (GObject    *object,
                             guint       prop_id,
                             GValue     *value,
                             GParamSpec *pspec)
{
  KeelWorksheet *self = KEEL_WORKSHEET (object);

  switch (prop_id)
    {
    case PROP_DAY:
      g_value_set_uint (value, self->day);
      break;

    case PROP_TITLE:
      g_value_set_string (value, self->title);
      break;

    case PROP_FIELDS:
      g_value_set_boxed (value, self->fields);
      break;

    case PROP_LINKS:
      g_value_set_boxed (value, keel_worksheet_get_links (self));
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
keel_worksheet_finalize (GObject *object)
{
  KeelWorksheet *self = KEEL_WORKSHEET (object);

  g_free (self->programme);
  g_free (self->form);
  g_free (self->title);
  g_strfreev (self->links);
  keel_fields_unref (self->fields);
  keel_fields_unref (self->labels);

  G_OBJECT_CLASS (keel_worksheet_parent_class)->finalize (object);
}

static void
keel_worksheet_class_init (KeelWorksheetClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  KeelRecordClass *record_class = KEEL_RECORD_CLASS (klass);
  const GParamFlags flags = G_PARAM_READABLE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS;

  object_class->get_property = keel_worksheet_get_property;
  object_class->finalize = keel_worksheet_finalize;

  record_class->format = KEEL_WORKSHEET_FORMAT;
  record_class->schema = KEEL_WORKSHEET_SCHEMA;
  record_class->folder = KEEL_WORKSHEET_FOLDER;
  record_class->to_json = keel_worksheet_to_json;
  record_class->get_day = keel_worksheet_real_get_day;
  record_class->is_blank = keel_worksheet_is_blank;
  record_class->assign_content = keel_worksheet_assign_content;

  properties[PROP_DAY] =
    g_param_spec_uint ("day", NULL, NULL, KEEL_DAY_NONE, KEEL_DAY_MAX, KEEL_DAY_NONE, flags);
  properties[PROP_TITLE] = g_param_spec_string ("title", NULL, NULL, NULL, flags);
  properties[PROP_FIELDS] = g_param_spec_boxed ("fields", NULL, NULL, KEEL_TYPE_FIELDS, flags);
  properties[PROP_LINKS] = g_param_spec_boxed ("links", NULL, NULL, G_TYPE_STRV, flags);

  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
keel_worksheet_init (KeelWorksheet *self)
{
  self->fields = keel_fields_new ();
  self->labels = keel_fields_new ();
}

KeelWorksheet *
keel_worksheet_new (const KeelWorksheetForm *form,
                    KeelDay                  day,
                    KeelMoment               now)
{
  KeelWorksheet *self;

  g_return_val_if_fail (form && form->programme && form->worksheet, NULL);
  g_return_val_if_fail (keel_day_is_valid (day), NULL);

  self = g_object_new (KEEL_TYPE_WORKSHEET, NULL);
  keel_record_init_new (KEEL_RECORD (self), now);
  self->programme = g_strdup (form->programme);
  self->form = g_strdup (form->worksheet);
  self->title = g_strdup (form->title);
  self->day = day;

  return self;
}

KeelDay
keel_worksheet_get_day (KeelWorksheet *self)
{
  g_return_val_if_fail (KEEL_IS_WORKSHEET (self), KEEL_DAY_NONE);

  return self->day;
}

const char *
keel_worksheet_get_programme (KeelWorksheet *self)
{
  g_return_val_if_fail (KEEL_IS_WORKSHEET (self), NULL);

  return self->programme;
}

const char *
keel_worksheet_get_form (KeelWorksheet *self)
{
  g_return_val_if_fail (KEEL_IS_WORKSHEET (self), NULL);

  return self->form;
}

const char *
keel_worksheet_get_title (KeelWorksheet *self)
{
  g_return_val_if_fail (KEEL_IS_WORKSHEET (self), NULL);

  return self->title;
}

KeelFields *
keel_worksheet_get_fields (KeelWorksheet *self)
{
  g_return_val_if_fail (KEEL_IS_WORKSHEET (self), NULL);

  return self->fields;
}

KeelFields *
keel_worksheet_get_labels (KeelWorksheet *self)
{
  g_return_val_if_fail (KEEL_IS_WORKSHEET (self), NULL);

  return self->labels;
}

const char * const *
keel_worksheet_get_links (KeelWorksheet *self)
{
  static const char * const none[] = { NULL };

  g_return_val_if_fail (KEEL_IS_WORKSHEET (self), none);

  return self->links ? (const char * const *) self->links : none;
}

char *
keel_worksheet_dup_headline (KeelWorksheet *self)
{
  g_return_val_if_fail (KEEL_IS_WORKSHEET (self), NULL);

  /* The labels stand in the form's order, the answers as they were given. */
  for (guint i = 0; i < keel_fields_get_length (self->labels); i++)
    if (tells_apart (self, keel_fields_get_id (self->labels, i)))
      return keel_text_first_line (keel_fields_get_text (self->fields, keel_fields_get_id (self->labels, i)));

  for (guint i = 0; i < keel_fields_get_length (self->fields); i++)
    if (tells_apart (self, keel_fields_get_id (self->fields, i)))
      return keel_text_first_line (keel_fields_get_text (self->fields, keel_fields_get_id (self->fields, i)));

  return g_strdup ("");
}

void
keel_worksheet_append_folded (KeelWorksheet *self,
                              GString       *folded)
{
  g_autofree char *day = NULL;

  g_return_if_fail (KEEL_IS_WORKSHEET (self));
  g_return_if_fail (folded != NULL);

  day = keel_day_to_string (self->day);
  g_string_append (folded, day);
  if (self->title)
    {
      g_string_append_c (folded, '\n');
      keel_text_fold_append (folded, self->title, -1);
    }
  keel_fields_append_folded (self->fields, folded);
}
