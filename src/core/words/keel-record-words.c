/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "keel-record-words.h"
#include "keel-config.h"

#include "keel-checkin.h"
#include "keel-device-record.h"
#include "keel-entry-words.h"
#include "keel-event.h"
#include "keel-profile.h"
#include "keel-text.h"

#include <glib/gi18n-lib.h>

static const char *
get_checkin_title (KeelCheckin *checkin)
{
  gboolean is_draft = keel_checkin_is_draft (checkin);

  /* Translators: a check-in is a sheet of answers; the pulse is a short one. */
  if (keel_checkin_get_form (checkin) == KEEL_FORM_PULSE)
    return is_draft ? _("Pulse, not finished") : _("Pulse");

  return is_draft ? _("Full check-in, not finished") : _("Full check-in");
}

static char *
make_event_title (KeelEvent *event)
{
  g_autofree char *line = keel_text_first_line (keel_event_get_text (event));

  /* Translators: an event is something that happened on a day, such as a new role. */
  return *line ? g_steal_pointer (&line) : g_strdup (_("Event without words"));
}

/* What stands alone, or once for a device. */
static const char *
get_single_title (KeelRecord *record)
{
  if (KEEL_IS_PROFILE (record))
    return _("Choices for this workbook");
  if (G_OBJECT_TYPE (record) == KEEL_TYPE_PRACTICE)
    return _("Ticks of a week");
  if (G_OBJECT_TYPE (record) == KEEL_TYPE_READING)
    return _("What has been read");
  if (G_OBJECT_TYPE (record) == KEEL_TYPE_CARDS)
    return _("Recall cards");

  return _("Results of exercises");
}

char *
keel_record_words_title (KeelRecord *record)
{
  g_return_val_if_fail (KEEL_IS_RECORD (record), NULL);

  if (KEEL_IS_CHECKIN (record))
    return g_strdup (get_checkin_title (KEEL_CHECKIN (record)));

  if (KEEL_IS_EVENT (record))
    return make_event_title (KEEL_EVENT (record));

  if (keel_record_is_single (record))
    return g_strdup (get_single_title (record));

  g_assert (KEEL_IS_ENTRY (record));
  return keel_entry_words_headline (KEEL_ENTRY (record));
}
