/* SPDX-License-Identifier: GPL-3.0-or-later */

/* A worksheet, and its document: data/schema/worksheet.md. */

#include "keel-worksheet.h"
#include "keel-config.h"
#include "keel-entry-private.h"
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
  DAY,
  PROGRAMME,
  FORM,
  TITLE,
  FIELDS,
  LABELS,
  LINKS,
};

static const KeelRecordMember members[] = {
  [DAY] = { KEEL_MEMBER_DAY (KeelWorksheet) },
  [PROGRAMME] = { KEEL_MEMBER ("programme", string, KeelWorksheet, programme), .is_required = TRUE },
  [FORM] = { KEEL_MEMBER ("worksheet", string, KeelWorksheet, form), .is_required = TRUE },
  [TITLE] = { KEEL_MEMBER ("title", string, KeelWorksheet, title) },
  [FIELDS] = { KEEL_MEMBER ("fields", fields, KeelWorksheet, fields), .counts = TRUE },
  [LABELS] = { KEEL_MEMBER ("labels", fields, KeelWorksheet, labels) },
  [LINKS] = { KEEL_MEMBER ("links", strings, KeelWorksheet, links) },
  { .name = NULL },
};

G_DEFINE_FINAL_TYPE (KeelWorksheet, keel_worksheet, KEEL_TYPE_RECORD)

/* Changing. */

void
keel_worksheet_set_day (KeelWorksheet *self,
                        KeelDay        day)
{
  g_return_if_fail (KEEL_IS_WORKSHEET (self));
  g_return_if_fail (keel_day_is_valid (day));

  keel_record_set_member (KEEL_RECORD (self), DAY, &day);
}

void
keel_worksheet_set_title (KeelWorksheet *self,
                          const char    *title)
{
  g_return_if_fail (KEEL_IS_WORKSHEET (self));

  keel_record_set_string (KEEL_RECORD (self), TITLE, title);
}

void
keel_worksheet_set_fields (KeelWorksheet *self,
                           KeelFields    *fields,
                           KeelFields    *labels)
{
  g_return_if_fail (KEEL_IS_WORKSHEET (self));
  g_return_if_fail (fields != NULL && labels != NULL);

  keel_record_set_member (KEEL_RECORD (self), FIELDS, &fields);
  keel_record_set_member (KEEL_RECORD (self), LABELS, &labels);
}

void
keel_worksheet_set_links (KeelWorksheet      *self,
                          const char * const *links)
{
  g_auto (GStrv) tidy = keel_entry_tidy_links (links);

  g_return_if_fail (KEEL_IS_WORKSHEET (self));

  keel_record_set_member (KEEL_RECORD (self), LINKS, &tidy);
}

static void
keel_worksheet_class_init (KeelWorksheetClass *klass)
{
  KeelRecordClass *record_class = KEEL_RECORD_CLASS (klass);

  record_class->format = KEEL_WORKSHEET_FORMAT;
  record_class->schema = KEEL_WORKSHEET_SCHEMA;
  record_class->folder = KEEL_WORKSHEET_FOLDER;

  keel_record_class_set_members (record_class, members);
}

static void
keel_worksheet_init (KeelWorksheet *self)
{
  keel_record_init_members (KEEL_RECORD (self));
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
