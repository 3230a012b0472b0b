/* SPDX-License-Identifier: GPL-3.0-or-later */

/* keelctl show ID: one record. */

#include "keel-config.h"
#include "keel-ctl.h"

#include <glib/gi18n-lib.h>
#include <string.h>
#include "keel-entry-words.h"
#include "keel-record-words.h"

static void
print_trash (KeelCtl    *ctl,
             KeelRecord *record)
{
  if (keel_record_is_deleted (record))
    keel_ctl_print (ctl, _("In the Trash"));
}

static void
print_heading (KeelCtl   *ctl,
               KeelEntry *entry)
{
  g_autofree char *day = keel_entry_words_day_and_time (keel_entry_get_day (entry),
                                                        keel_entry_get_time (entry));

  keel_ctl_print (ctl, day);
  if (keel_entry_get_title (entry) != NULL)
    keel_ctl_print (ctl, keel_entry_get_title (entry));
  print_trash (ctl, KEEL_RECORD (entry));
}

static void
print_text (KeelCtl       *ctl,
            KeelEntry     *entry,
            KeelEntryText  text)
{
  g_autofree char *value = g_strstrip (g_strdup (keel_entry_get_text (entry, text)));
  const char *question = keel_entry_words_question (text);

  if (value[0] == '\0')
    return;

  keel_ctl_print (ctl, "");
  if (question[0] != '\0')
    keel_ctl_print (ctl, question);
  keel_ctl_print (ctl, value);
}

static void
print_tags (KeelCtl   *ctl,
            KeelEntry *entry)
{
  const char * const *tags = keel_entry_get_tags (entry);
  g_autofree char *list = g_strjoinv (", ", (char **) tags);
  g_autofree char *line = NULL;

  if (tags[0] == NULL)
    return;

  /* Translators: below an entry; %s is a list of its tags. */
  line = g_strdup_printf (_("Tags: %s"), list);
  keel_ctl_print (ctl, "");
  keel_ctl_print (ctl, line);
}

static void
print_entry (KeelCtl   *ctl,
             KeelEntry *entry)
{
  KeelEntryText texts[KEEL_N_ENTRY_TEXTS];
  guint n_texts = keel_entry_list_texts (entry, texts);

  print_heading (ctl, entry);
  for (guint i = 0; i < n_texts; i++)
    print_text (ctl, entry, texts[i]);
  print_tags (ctl, entry);
}

static void
print_other (KeelCtl    *ctl,
             KeelRecord *record)
{
  g_autofree char *says = keel_record_words_describe (record);

  keel_ctl_print (ctl, says);
  print_trash (ctl, record);
}

static void
print_document (KeelCtl    *ctl,
                KeelRecord *record)
{
  g_autoptr (GBytes) document = keel_record_to_json (record);

  g_string_append_len (ctl->output, g_bytes_get_data (document, NULL),
                       (gssize) g_bytes_get_size (document));
}

KeelCtlStatus
keel_ctl_run_show (KeelCtl  *ctl,
                   GError  **error)
{
  KeelRecord *record;

  if (!keel_ctl_open (ctl, TRUE, error) ||
      (record = keel_ctl_find_record (ctl, ctl->arguments[0], error)) == NULL)
    return KEEL_CTL_REFUSED;

  if (ctl->as_json)
    print_document (ctl, record);
  else if (KEEL_IS_ENTRY (record))
    print_entry (ctl, KEEL_ENTRY (record));
  else
    print_other (ctl, record);

  return KEEL_CTL_DONE;
}
