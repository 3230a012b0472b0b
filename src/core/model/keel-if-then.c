/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "keel-if-then.h"
#include "keel-config.h"
#include "keel-goal-private.h"
#include "keel-if-then-private.h"
#include "keel-plan-members.h"

enum
{
  PROP_GOAL = 1,
  PROP_TEMPLATE,
  PROP_IS_REHEARSED,
  PROP_ENDED,
  PROP_N_OPPORTUNITIES,
  PROP_TEXTS,
  N_PROPS = PROP_TEXTS + KEEL_N_IF_THEN_TEXTS,
};

static GParamSpec *properties[N_PROPS];

static const char * const text_names[KEEL_N_IF_THEN_TEXTS] = {
  [KEEL_IF_THEN_IF] = "if",
  [KEEL_IF_THEN_THEN] = "then",
  [KEEL_IF_THEN_NOTICE] = "notice",
  [KEEL_IF_THEN_OBSTACLE] = "obstacle",
  [KEEL_IF_THEN_INSTEAD] = "then-instead",
};

G_DEFINE_FINAL_TYPE (KeelIfThen, keel_if_then, KEEL_TYPE_RECORD)

static void
notify (KeelIfThen *self,
        guint       prop_id)
{
  g_object_notify_by_pspec (G_OBJECT (self), properties[prop_id]);
}

/* The log. */

static void
clear_logged (gpointer data)
{
  KeelLogged *logged = data;

  g_free ((char *) logged->said.id);
  keel_unknown_unref (logged->unknown);
}

KeelLogged *
keel_logged_new (const KeelOpportunity *said,
                 KeelUnknown           *unknown)
{
  KeelLogged *logged = g_atomic_rc_box_new0 (KeelLogged);

  logged->said = *said;
  logged->said.id = g_strdup (said->id);
  logged->unknown = unknown;

  return logged;
}

void
keel_logged_unref (gpointer logged)
{
  g_atomic_rc_box_release_full (logged, clear_logged);
}

static int
compare_logged (const KeelLogged *a,
                const KeelLogged *b)
{
  int order = keel_moment_compare (a->said.at, b->said.at);

  return order != 0 ? order : strcmp (a->said.id, b->said.id);
}

/* Of two lines with one id, whichever both devices would keep. */
static gboolean
is_later_word (const KeelLogged *a,
               const KeelLogged *b)
{
  int order = keel_moment_compare (a->said.at, b->said.at);

  if (order != 0)
    return order > 0;

  return 2 * a->said.happened + a->said.did > 2 * b->said.happened + b->said.did;
}

static gboolean
find_logged (KeelIfThen *self,
             const char *id,
             guint      *out_index)
{
  for (guint i = 0; i < self->log->len; i++)
    {
      const KeelLogged *logged = self->log->pdata[i];

      if (!g_str_equal (logged->said.id, id))
        continue;

      *out_index = i;
      return TRUE;
    }

  return FALSE;
}

static void
insert_logged (KeelIfThen *self,
               KeelLogged *logged)
{
  guint place = self->log->len;

  while (place > 0 && compare_logged (self->log->pdata[place - 1], logged) > 0)
    place--;

  g_ptr_array_insert (self->log, (int) place, logged);
}

/* Whether it was news. */
static gboolean
take_in (KeelIfThen *self,
         KeelLogged *logged)
{
  guint index;

  if (find_logged (self, logged->said.id, &index))
    {
      if (!is_later_word (logged, self->log->pdata[index]))
        {
          keel_logged_unref (logged);
          return FALSE;
        }

      g_ptr_array_remove_index (self->log, index);
    }

  insert_logged (self, logged);
  return TRUE;
}

void
keel_if_then_take_logged (KeelIfThen *self,
                          KeelLogged *logged)
{
  g_return_if_fail (KEEL_IS_IF_THEN (self));

  if (take_in (self, logged))
    notify (self, PROP_N_OPPORTUNITIES);
}

void
keel_if_then_drop_logged (KeelIfThen *self,
                          KeelLogged *logged)
{
  guint index;

  g_return_if_fail (KEEL_IS_IF_THEN (self));

  if (!find_logged (self, logged->said.id, &index))
    return;

  g_ptr_array_remove_index (self->log, index);
  notify (self, PROP_N_OPPORTUNITIES);
}

/* Changing. */

void
keel_if_then_set_template (KeelIfThen *self,
                           const char *template)
{
  g_return_if_fail (KEEL_IS_IF_THEN (self));

  if (keel_plan_set_text (&self->template, template))
    notify (self, PROP_TEMPLATE);
}

void
keel_if_then_set_text (KeelIfThen     *self,
                       KeelIfThenText  text,
                       const char     *value)
{
  g_return_if_fail (KEEL_IS_IF_THEN (self));
  g_return_if_fail (text < KEEL_N_IF_THEN_TEXTS);

  if (keel_plan_set_text (&self->texts[text], value))
    notify (self, PROP_TEXTS + text);
}

void
keel_if_then_set_rehearsed (KeelIfThen *self,
                            KeelMoment  rehearsed)
{
  gboolean was_rehearsed;

  g_return_if_fail (KEEL_IS_IF_THEN (self));

  was_rehearsed = keel_moment_is_set (self->rehearsed);
  self->rehearsed = rehearsed;
  if (was_rehearsed != keel_moment_is_set (rehearsed))
    notify (self, PROP_IS_REHEARSED);
}

void
keel_if_then_set_ended (KeelIfThen *self,
                        KeelDay     ended)
{
  g_return_if_fail (KEEL_IS_IF_THEN (self));

  if (self->ended == ended)
    return;

  self->ended = ended;
  notify (self, PROP_ENDED);
}

/* The record. */

static void
keel_if_then_assign_content (KeelRecord *record,
                             KeelRecord *other)
{
  KeelIfThen *self = KEEL_IF_THEN (record);
  KeelIfThen *version = KEEL_IF_THEN (other);

  self->day = version->day;
  if (keel_plan_set_text (&self->goal, version->goal))
    notify (self, PROP_GOAL);
  keel_if_then_set_template (self, version->template);
  for (guint i = 0; i < KEEL_N_IF_THEN_TEXTS; i++)
    keel_if_then_set_text (self, i, version->texts[i]);
  keel_if_then_set_rehearsed (self, version->rehearsed);
  keel_if_then_set_ended (self, version->ended);

  g_ptr_array_set_size (self->log, 0);
  for (guint i = 0; i < version->log->len; i++)
    g_ptr_array_add (self->log, g_atomic_rc_box_acquire (version->log->pdata[i]));
  notify (self, PROP_N_OPPORTUNITIES);
}

/* The log is a set of lines, each written once: no line of either is lost. */
static gboolean
keel_if_then_unite (KeelRecord *record,
                    KeelRecord *other)
{
  KeelIfThen *self = KEEL_IF_THEN (record);
  KeelIfThen *version = KEEL_IF_THEN (other);
  gboolean has_news = FALSE;

  for (guint i = 0; i < version->log->len; i++)
    has_news |= take_in (self, g_atomic_rc_box_acquire (version->log->pdata[i]));

  if (has_news)
    notify (self, PROP_N_OPPORTUNITIES);
  return has_news;
}

static guint32
keel_if_then_real_get_day (KeelRecord *record)
{
  return KEEL_IF_THEN (record)->day;
}

static gboolean
keel_if_then_is_blank (KeelRecord *record)
{
  KeelIfThen *self = KEEL_IF_THEN (record);

  for (guint i = 0; i < KEEL_N_IF_THEN_TEXTS; i++)
    if (self->texts[i])
      return FALSE;

  return self->log->len == 0 && !keel_record_has_unknown (record);
}

static void
keel_if_then_get_property (GObject    *object,
                           guint       prop_id,
                           GValue     *value,
                           GParamSpec *pspec)
{
  KeelIfThen *self = KEEL_IF_THEN (object);

  switch (prop_id)
    {
    case PROP_GOAL:
      g_value_set_string (value, self->goal);
      break;

    case PROP_TEMPLATE:
      g_value_set_string (value, self->template);
      break;

    case PROP_IS_REHEARSED:
      g_value_set_boolean (value, keel_moment_is_set (self->rehearsed));
      break;

    case PROP_ENDED:
      g_value_set_uint (value, self->ended);
      break;

    case PROP_N_OPPORTUNITIES:
      g_value_set_uint (value, self->log->len);
      break;

    default:
      if (prop_id >= PROP_TEXTS && prop_id < N_PROPS)
        g_value_set_string (value, keel_if_then_get_text (self, prop_id - PROP_TEXTS));
      else
        G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
keel_if_then_finalize (GObject *object)
{
  KeelIfThen *self = KEEL_IF_THEN (object);

  g_free (self->goal);
  g_free (self->template);
  for (guint i = 0; i < KEEL_N_IF_THEN_TEXTS; i++)
    g_free (self->texts[i]);
  g_ptr_array_unref (self->log);

  G_OBJECT_CLASS (keel_if_then_parent_class)->finalize (object);
}

static void
install_properties (GObjectClass *object_class)
{
  const GParamFlags flags = G_PARAM_READABLE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS;

  properties[PROP_GOAL] = g_param_spec_string ("goal", NULL, NULL, NULL, flags);
  properties[PROP_TEMPLATE] = g_param_spec_string ("template", NULL, NULL, NULL, flags);
  properties[PROP_IS_REHEARSED] = g_param_spec_boolean ("is-rehearsed", NULL, NULL, FALSE, flags);
  properties[PROP_ENDED] =
    g_param_spec_uint ("ended", NULL, NULL, KEEL_DAY_NONE, KEEL_DAY_MAX, KEEL_DAY_NONE, flags);
  properties[PROP_N_OPPORTUNITIES] =
    g_param_spec_uint ("n-opportunities", NULL, NULL, 0, G_MAXUINT, 0, flags);
  for (guint i = 0; i < KEEL_N_IF_THEN_TEXTS; i++)
    properties[PROP_TEXTS + i] = g_param_spec_string (text_names[i], NULL, NULL, "", flags);

  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
keel_if_then_class_init (KeelIfThenClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  KeelRecordClass *record_class = KEEL_RECORD_CLASS (klass);

  object_class->get_property = keel_if_then_get_property;
  object_class->finalize = keel_if_then_finalize;

  record_class->format = KEEL_IF_THEN_FORMAT;
  record_class->schema = KEEL_IF_THEN_SCHEMA;
  record_class->folder = KEEL_PLAN_FOLDER;
  record_class->to_json = keel_if_then_to_json;
  record_class->get_day = keel_if_then_real_get_day;
  record_class->is_blank = keel_if_then_is_blank;
  record_class->assign_content = keel_if_then_assign_content;
  record_class->unite = keel_if_then_unite;

  install_properties (object_class);
}

static void
keel_if_then_init (KeelIfThen *self)
{
  self->log = g_ptr_array_new_with_free_func (keel_logged_unref);
  self->rehearsed = KEEL_MOMENT_NONE;
}

KeelIfThen *
keel_if_then_new (const char *goal,
                  KeelDay     day,
                  KeelMoment  now)
{
  KeelIfThen *self;

  g_return_val_if_fail (keel_day_is_valid (day), NULL);

  self = g_object_new (KEEL_TYPE_IF_THEN, NULL);
  keel_record_init_new (KEEL_RECORD (self), now);
  self->day = day;
  self->goal = g_strdup (goal);

  return self;
}

KeelDay
keel_if_then_get_day (KeelIfThen *self)
{
  g_return_val_if_fail (KEEL_IS_IF_THEN (self), KEEL_DAY_NONE);

  return self->day;
}

const char *
keel_if_then_get_goal (KeelIfThen *self)
{
  g_return_val_if_fail (KEEL_IS_IF_THEN (self), NULL);

  return self->goal;
}

const char *
keel_if_then_get_template (KeelIfThen *self)
{
  g_return_val_if_fail (KEEL_IS_IF_THEN (self), NULL);

  return self->template;
}

const char *
keel_if_then_get_text (KeelIfThen     *self,
                       KeelIfThenText  text)
{
  g_return_val_if_fail (KEEL_IS_IF_THEN (self), "");
  g_return_val_if_fail (text < KEEL_N_IF_THEN_TEXTS, "");

  return self->texts[text] ? self->texts[text] : "";
}

KeelMoment
keel_if_then_get_rehearsed (KeelIfThen *self)
{
  g_return_val_if_fail (KEEL_IS_IF_THEN (self), KEEL_MOMENT_NONE);

  return self->rehearsed;
}

KeelDay
keel_if_then_get_ended (KeelIfThen *self)
{
  g_return_val_if_fail (KEEL_IS_IF_THEN (self), KEEL_DAY_NONE);

  return self->ended;
}

gboolean
keel_if_then_is_open (KeelIfThen *self)
{
  return keel_if_then_get_ended (self) == KEEL_DAY_NONE;
}

guint
keel_if_then_get_n_opportunities (KeelIfThen *self)
{
  g_return_val_if_fail (KEEL_IS_IF_THEN (self), 0);

  return self->log->len;
}

KeelOpportunity
keel_if_then_get_opportunity (KeelIfThen *self,
                              guint       index)
{
  const KeelLogged *logged = g_ptr_array_index (self->log, index);

  return logged->said;
}

void
keel_if_then_count (KeelIfThen *self,
                    guint      *out_n_happened,
                    guint      *out_n_did)
{
  guint n_happened = 0;
  guint n_did = 0;

  g_return_if_fail (KEEL_IS_IF_THEN (self));

  for (guint i = 0; i < self->log->len; i++)
    {
      const KeelLogged *logged = self->log->pdata[i];

      n_happened += logged->said.happened;
      n_did += logged->said.happened && logged->said.did;
    }

  *out_n_happened = n_happened;
  *out_n_did = n_did;
}
