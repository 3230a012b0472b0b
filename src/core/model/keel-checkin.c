/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "keel-checkin.h"
#include "keel-config.h"
#include "keel-checkin-private.h"
#include "keel-id.h"

enum
{
  PROP_DAY = 1,
  PROP_ANSWERS,
  PROP_MOMENT,
  PROP_DRAFT,
  PROP_PLACE,
  N_PROPS,
};

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (KeelCheckin, keel_checkin, KEEL_TYPE_RECORD)

static void
notify (KeelCheckin *self,
        guint        prop_id)
{
  g_object_notify_by_pspec (G_OBJECT (self), properties[prop_id]);
}

/* Whether anything has changed. */
static gboolean
replace_string (char       **string,
                const char  *value)
{
  char *old = *string;

  if (g_strcmp0 (old, value) == 0)
    return FALSE;

  *string = g_strdup (value);
  g_free (old);
  return TRUE;
}

/* What is the same in most check-ins is in memory once. */
static void
replace_shared (char       **string,
                const char  *value)
{
  char *old = *string;

  *string = value ? g_ref_string_new_intern (value) : NULL;
  if (old)
    g_ref_string_release (old);
}

/* Corrections. */

static void
corrected_clear (gpointer data)
{
  KeelCorrected *corrected = data;

  g_ref_string_release ((char *) corrected->said.item);
  keel_unknown_unref (corrected->unknown);
}

KeelCorrected *
keel_corrected_new (KeelMoment   at,
                    const char  *item,
                    KeelAnswer   from,
                    KeelAnswer   to,
                    KeelUnknown *unknown)
{
  KeelCorrected *corrected = g_atomic_rc_box_new0 (KeelCorrected);

  corrected->said.at = at;
  corrected->said.item = g_ref_string_new_intern (item);
  corrected->said.from = from;
  corrected->said.to = to;
  corrected->unknown = unknown;

  return corrected;
}

void
keel_corrected_unref (KeelCorrected *corrected)
{
  g_atomic_rc_box_release_full (corrected, corrected_clear);
}

void
keel_checkin_take_correction (KeelCheckin   *self,
                              KeelCorrected *corrected)
{
  if (!self->corrections)
    self->corrections = g_ptr_array_new_with_free_func ((GDestroyNotify) keel_corrected_unref);

  g_ptr_array_add (self->corrections, corrected);
}

static gboolean
says_the_same (const KeelCorrection *a,
               const KeelCorrection *b)
{
  return keel_moment_equal (a->at, b->at) && a->from == b->from && a->to == b->to &&
         g_str_equal (a->item, b->item);
}

void
keel_checkin_drop_correction (KeelCheckin   *self,
                              KeelCorrected *corrected)
{
  for (guint i = keel_checkin_get_n_corrections (self); i > 0; i--)
    {
      if (!says_the_same (keel_checkin_get_correction (self, i - 1), &corrected->said))
        continue;

      g_ptr_array_remove_index (self->corrections, i - 1);
      break;
    }

  if (self->corrections && self->corrections->len == 0)
    g_clear_pointer (&self->corrections, g_ptr_array_unref);
}

/* Changing. */

void
keel_checkin_set_day (KeelCheckin *self,
                      KeelDay      day)
{
  g_return_if_fail (KEEL_IS_CHECKIN (self));
  g_return_if_fail (keel_day_is_valid (day));

  if (self->day == day)
    return;

  self->day = day;
  notify (self, PROP_DAY);
}

void
keel_checkin_set_answer (KeelCheckin *self,
                         const char  *item,
                         KeelAnswer   answer)
{
  g_return_if_fail (KEEL_IS_CHECKIN (self));
  g_return_if_fail (keel_id_is_content (item));
  g_return_if_fail (keel_answer_is_given (answer) || answer == KEEL_ANSWER_BLANK);

  if (keel_answers_set (self->answers, item, answer))
    notify (self, PROP_ANSWERS);
}

void
keel_checkin_set_moment (KeelCheckin *self,
                         const char  *item,
                         const char  *text)
{
  gboolean has_text = text && *text;
  gboolean is_changed;

  g_return_if_fail (KEEL_IS_CHECKIN (self));

  is_changed = replace_string (&self->moment_item, has_text ? item : NULL);
  if (replace_string (&self->moment_text, has_text ? text : NULL) || is_changed)
    notify (self, PROP_MOMENT);
}

void
keel_checkin_set_place (KeelCheckin *self,
                        const char  *item)
{
  g_return_if_fail (KEEL_IS_CHECKIN (self));

  if (replace_string (&self->place, item))
    notify (self, PROP_PLACE);
}

static void
set_draft (KeelCheckin *self,
           gboolean     is_draft)
{
  if (self->is_draft == is_draft)
    return;

  self->is_draft = is_draft;
  notify (self, PROP_DRAFT);
}

void
keel_checkin_set_entered (KeelCheckin *self,
                          KeelMoment   entered)
{
  g_return_if_fail (KEEL_IS_CHECKIN (self));

  self->entered = entered;
  set_draft (self, !keel_moment_is_set (entered));
}

/* The record. */

static void
assign_corrections (KeelCheckin *self,
                    KeelCheckin *version)
{
  g_clear_pointer (&self->corrections, g_ptr_array_unref);
  for (guint i = 0; version->corrections && i < version->corrections->len; i++)
    keel_checkin_take_correction (self, g_atomic_rc_box_acquire (version->corrections->pdata[i]));
}

static void
keel_checkin_assign_content (KeelRecord *record,
                             KeelRecord *other)
{
  KeelCheckin *self = KEEL_CHECKIN (record);
  KeelCheckin *version = KEEL_CHECKIN (other);

  self->form = version->form;
  replace_shared (&self->item_set, version->item_set);
  replace_shared (&self->language, version->language);
  self->entered = version->entered;
  assign_corrections (self, version);
  if (keel_answers_assign (self->answers, version->answers))
    notify (self, PROP_ANSWERS);
  keel_unknown_unref (self->unknown_moment);
  self->unknown_moment = keel_unknown_ref (version->unknown_moment);
  keel_checkin_set_day (self, version->day);
  keel_checkin_set_moment (self, version->moment_item, version->moment_text);
  keel_checkin_set_place (self, version->place);
  set_draft (self, version->is_draft);
}

static guint32
keel_checkin_real_get_day (KeelRecord *record)
{
  return KEEL_CHECKIN (record)->day;
}

static gboolean
keel_checkin_is_blank (KeelRecord *record)
{
  KeelCheckin *self = KEEL_CHECKIN (record);

  return self->answers->len == 0 && !self->corrections && !self->moment_text &&
         !self->unknown_moment && !keel_record_has_unknown (record);
}

static void
keel_checkin_get_property (GObject    *object,
                           guint       prop_id,
                           GValue     *value,
                           GParamSpec *pspec)
{
  KeelCheckin *self = KEEL_CHECKIN (object);

  switch (prop_id)
    {
    case PROP_DAY:
      g_value_set_uint (value, self->day);
      break;

    case PROP_ANSWERS:
      g_value_set_uint (value, self->answers->len);
      break;

    case PROP_MOMENT:
      g_value_set_string (value, self->moment_text);
      break;

    case PROP_DRAFT:
      g_value_set_boolean (value, self->is_draft);
      break;

    case PROP_PLACE:
      g_value_set_string (value, self->place);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
keel_checkin_finalize (GObject *object)
{
  KeelCheckin *self = KEEL_CHECKIN (object);

  g_clear_pointer (&self->item_set, g_ref_string_release);
  g_clear_pointer (&self->language, g_ref_string_release);
  g_array_unref (self->answers);
  g_clear_pointer (&self->corrections, g_ptr_array_unref);
  g_free (self->moment_item);
  g_free (self->moment_text);
  keel_unknown_unref (self->unknown_moment);
  g_free (self->place);

  G_OBJECT_CLASS (keel_checkin_parent_class)->finalize (object);
}

static void
keel_checkin_class_init (KeelCheckinClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  KeelRecordClass *record_class = KEEL_RECORD_CLASS (klass);
  const GParamFlags flags = G_PARAM_READABLE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS;

  object_class->get_property = keel_checkin_get_property;
  object_class->finalize = keel_checkin_finalize;

  record_class->format = KEEL_CHECKIN_FORMAT;
  record_class->schema = KEEL_CHECKIN_SCHEMA;
  record_class->folder = KEEL_CHECKIN_FOLDER;
  record_class->drafts_at_once = TRUE;
  record_class->read = keel_checkin_read;
  record_class->to_json = keel_checkin_to_json;
  record_class->get_day = keel_checkin_real_get_day;
  record_class->is_blank = keel_checkin_is_blank;
  record_class->assign_content = keel_checkin_assign_content;

  properties[PROP_DAY] =
    g_param_spec_uint ("day", NULL, NULL, KEEL_DAY_NONE, KEEL_DAY_MAX, KEEL_DAY_NONE, flags);
  properties[PROP_ANSWERS] = g_param_spec_uint ("answers", NULL, NULL, 0, G_MAXUINT, 0, flags);
  properties[PROP_MOMENT] = g_param_spec_string ("moment", NULL, NULL, NULL, flags);
  properties[PROP_DRAFT] = g_param_spec_boolean ("draft", NULL, NULL, FALSE, flags);
  properties[PROP_PLACE] = g_param_spec_string ("place", NULL, NULL, NULL, flags);

  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
keel_checkin_init (KeelCheckin *self)
{
  self->answers = keel_answers_new ();
  self->entered = KEEL_MOMENT_NONE;
}

KeelCheckin *
keel_checkin_new (KeelForm    form,
                  const char *item_set,
                  const char *language,
                  KeelDay     day,
                  KeelMoment  now)
{
  KeelCheckin *self;

  g_return_val_if_fail (form <= KEEL_FORM_PULSE, NULL);
  g_return_val_if_fail (keel_id_is_content (item_set), NULL);
  g_return_val_if_fail (keel_day_is_valid (day), NULL);

  self = g_object_new (KEEL_TYPE_CHECKIN, NULL);
  keel_record_init_new (KEEL_RECORD (self), now);
  self->form = form;
  replace_shared (&self->item_set, item_set);
  replace_shared (&self->language, language);
  self->day = day;
  self->is_draft = TRUE;

  return self;
}

KeelForm
keel_checkin_get_form (KeelCheckin *self)
{
  g_return_val_if_fail (KEEL_IS_CHECKIN (self), KEEL_FORM_FULL);

  return self->form;
}

const char *
keel_checkin_get_item_set (KeelCheckin *self)
{
  g_return_val_if_fail (KEEL_IS_CHECKIN (self), NULL);

  return self->item_set;
}

const char *
keel_checkin_get_language (KeelCheckin *self)
{
  g_return_val_if_fail (KEEL_IS_CHECKIN (self), NULL);

  return self->language;
}

KeelDay
keel_checkin_get_day (KeelCheckin *self)
{
  g_return_val_if_fail (KEEL_IS_CHECKIN (self), KEEL_DAY_NONE);

  return self->day;
}

KeelMoment
keel_checkin_get_entered (KeelCheckin *self)
{
  g_return_val_if_fail (KEEL_IS_CHECKIN (self), KEEL_MOMENT_NONE);

  if (self->is_draft)
    return KEEL_MOMENT_NONE;

  return keel_moment_is_set (self->entered) ? self->entered
                                            : keel_record_get_created (KEEL_RECORD (self));
}

gboolean
keel_checkin_is_draft (KeelCheckin *self)
{
  g_return_val_if_fail (KEEL_IS_CHECKIN (self), FALSE);

  return self->is_draft;
}

const char *
keel_checkin_get_place (KeelCheckin *self)
{
  g_return_val_if_fail (KEEL_IS_CHECKIN (self), NULL);

  return self->place;
}

KeelAnswer
keel_checkin_get_answer (KeelCheckin *self,
                         const char  *item)
{
  g_return_val_if_fail (KEEL_IS_CHECKIN (self), KEEL_ANSWER_BLANK);
  g_return_val_if_fail (item != NULL, KEEL_ANSWER_BLANK);

  return keel_answers_get (self->answers, item);
}

guint
keel_checkin_get_n_answers (KeelCheckin *self)
{
  g_return_val_if_fail (KEEL_IS_CHECKIN (self), 0);

  return self->answers->len;
}

const char *
keel_checkin_get_answered (KeelCheckin *self,
                           guint        position,
                           KeelAnswer  *out_answer)
{
  const KeelAnswered *answered;

  g_return_val_if_fail (KEEL_IS_CHECKIN (self), NULL);
  g_return_val_if_fail (position < self->answers->len, NULL);

  answered = &g_array_index (self->answers, KeelAnswered, position);
  if (out_answer != NULL)
    *out_answer = answered->answer;

  return answered->item;
}

void
keel_checkin_get_moment (KeelCheckin *self,
                         const char **out_item,
                         const char **out_text)
{
  g_return_if_fail (KEEL_IS_CHECKIN (self));

  *out_item = self->moment_item;
  *out_text = self->moment_text;
}

guint
keel_checkin_get_n_corrections (KeelCheckin *self)
{
  g_return_val_if_fail (KEEL_IS_CHECKIN (self), 0);

  return self->corrections ? self->corrections->len : 0;
}

const KeelCorrection *
keel_checkin_get_correction (KeelCheckin *self,
                             guint        position)
{
  g_return_val_if_fail (position < keel_checkin_get_n_corrections (self), NULL);

  return &((KeelCorrected *) self->corrections->pdata[position])->said;
}
