/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The log of an if–then plan: a set of lines, each written once. */

#include "keel-if-then.h"
#include "keel-config.h"
#include "keel-if-then-private.h"

static const KeelRecordMember members[] = {
  KEEL_LINE_MEMBERS,
  { KEEL_MEMBER ("happened", flag, KeelLogged, happened) },
  { KEEL_MEMBER ("did", flag, KeelLogged, did) },
  { .name = NULL },
};

const KeelPartShape keel_logged_shape = { members, sizeof (KeelLogged) };

KeelLogged *
keel_logged_new (const KeelOpportunity *said)
{
  KeelLogged *logged = keel_part_new (&keel_logged_shape);

  logged->line.id = g_strdup (said->id);
  logged->line.at = said->at;
  logged->happened = said->happened;
  logged->did = said->did;

  return logged;
}

/* Of two lines with one id, whichever both devices would keep. */
static gboolean
is_later_word (const KeelLogged *a,
               const KeelLogged *b)
{
  int order = keel_moment_compare (a->line.at, b->line.at);

  if (order != 0)
    return order > 0;

  return 2 * a->happened + a->did > 2 * b->happened + b->did;
}

/* Takes @logged. Whether it was news. */
static gboolean
take_in (GPtrArray  *log,
         KeelLogged *logged)
{
  guint index;

  if (keel_line_find (log, logged->line.id, &index))
    {
      if (!is_later_word (logged, log->pdata[index]))
        {
          keel_part_unref (logged);
          return FALSE;
        }

      g_ptr_array_remove_index (log, index);
    }

  keel_line_insert (log, logged);
  return TRUE;
}

/* In order, whatever the order they were written in. */
static gboolean
read_log (const KeelRecordMember *member,
          const KeelRecordSource *source,
          gpointer                place,
          GError                **error)
{
  g_autoptr (GPtrArray) written = g_ptr_array_new ();
  gboolean is_read = keel_member_parts.read (member, source, &written, error);

  for (guint i = 0; i < written->len; i++)
    take_in (*(GPtrArray **) place, written->pdata[i]);

  return is_read;
}

static void
write_log (const KeelRecordMember *member,
           gconstpointer           place,
           KeelJsonWriter         *writer)
{
  keel_member_parts.write (member, place, writer);
}

const KeelMemberKind keel_if_then_log = { &keel_stored_parts, read_log, write_log };

void
keel_if_then_take_logged (KeelIfThen *self,
                          KeelLogged *logged)
{
  g_return_if_fail (KEEL_IS_IF_THEN (self));

  if (take_in (self->log, logged))
    keel_if_then_notify_log (self);
}

void
keel_if_then_drop_logged (KeelIfThen *self,
                          KeelLogged *logged)
{
  guint index;

  g_return_if_fail (KEEL_IS_IF_THEN (self));

  if (!keel_line_find (self->log, logged->line.id, &index))
    return;

  g_ptr_array_remove_index (self->log, index);
  keel_if_then_notify_log (self);
}

/* No line of either is lost. */
gboolean
keel_if_then_unite (KeelRecord *record,
                    KeelRecord *other)
{
  KeelIfThen *self = KEEL_IF_THEN (record);
  KeelIfThen *version = KEEL_IF_THEN (other);
  gboolean has_news = FALSE;

  for (guint i = 0; i < version->log->len; i++)
    has_news |= take_in (self->log, keel_part_ref (version->log->pdata[i]));

  if (has_news)
    keel_if_then_notify_log (self);
  return has_news;
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

  return (KeelOpportunity) {
    .id = logged->line.id,
    .at = logged->line.at,
    .happened = logged->happened,
    .did = logged->did,
  };
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

      n_happened += logged->happened;
      n_did += logged->happened && logged->did;
    }

  *out_n_happened = n_happened;
  *out_n_did = n_did;
}
