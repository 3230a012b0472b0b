/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What a person does with an event. */

#include "keel-workbook.h"
#include "keel-config.h"
#include "keel-event-private.h"
#include "keel-text.h"
#include "keel-workbook-private.h"

/* What an event could say. */
typedef struct
{
  KeelEventKind  kind;
  KeelDay        day;
  char          *text;
} OtherEvent;

static void
free_other_event (gpointer data)
{
  OtherEvent *other = data;

  g_free (other->text);
  g_free (other);
}

static void
swap_event (KeelRecord *record,
            gpointer    data)
{
  KeelEvent *event = KEEL_EVENT (record);
  OtherEvent *other = data;
  OtherEvent now = *other;

  other->kind = keel_event_get_kind (event);
  other->day = keel_event_get_day (event);
  other->text = g_strdup (keel_event_get_text (event));

  keel_event_set_kind (event, now.kind);
  keel_event_set_day (event, now.day);
  keel_event_set_text (event, now.text);
  g_free (now.text);
}

/* NULL if it is too long. */
static char *
clean_text (const char *text)
{
  g_autofree char *clean = keel_text_clean (text ? text : "", -1);

  g_strstrip (clean);
  return strlen (clean) <= KEEL_ENTRY_TEXT_MAX ? g_steal_pointer (&clean) : NULL;
}

KeelEvent *
keel_workbook_add_event (KeelWorkbook  *self,
                         KeelEventKind  kind,
                         KeelDay        day,
                         const char    *text,
                         KeelMoment     now)
{
  g_autofree char *clean = clean_text (text);
  g_autoptr (KeelEvent) event = NULL;

  g_return_val_if_fail (KEEL_IS_WORKBOOK (self), NULL);
  g_return_val_if_fail (keel_moment_is_set (now), NULL);

  if (!clean || *clean == '\0')
    return NULL;

  event = keel_event_new (kind, day, clean, now);
  keel_workbook_add_made (self, KEEL_RECORD (event));

  return event;
}

gboolean
keel_workbook_edit_event (KeelWorkbook  *self,
                          KeelEvent     *event,
                          KeelEventKind  kind,
                          KeelDay        day,
                          const char    *text)
{
  g_autofree char *clean = clean_text (text);
  OtherEvent *other;

  g_return_val_if_fail (KEEL_IS_WORKBOOK (self), FALSE);
  g_return_val_if_fail (KEEL_IS_EVENT (event), FALSE);
  g_return_val_if_fail (kind < KEEL_EVENT_OTHER, FALSE);
  g_return_val_if_fail (keel_day_is_valid (day), FALSE);

  if (!clean || *clean == '\0' || !keel_workbook_can_change (self, KEEL_RECORD (event)) ||
      keel_event_get_kind (event) == KEEL_EVENT_OTHER)
    return FALSE;
  if (kind == keel_event_get_kind (event) && day == keel_event_get_day (event) &&
      g_str_equal (clean, keel_event_get_text (event)))
    return TRUE;

  other = g_new0 (OtherEvent, 1);
  other->kind = kind;
  other->day = day;
  other->text = g_steal_pointer (&clean);
  keel_workbook_do_act (self, keel_change_new_swap (KEEL_RECORD (event), swap_event, other,
                                                    free_other_event, TRUE),
                        KEEL_MOMENT_NONE);
  return TRUE;
}
