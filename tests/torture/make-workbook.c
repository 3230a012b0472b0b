/* SPDX-License-Identifier: GPL-3.0-or-later */

/* make-workbook COUNT FOLDER: a workbook with COUNT entries, one a day and backwards from
 * 2026-11-23, with the same texts every time. Written without the store's care, to be
 * quick: for measuring, never for anybody's words. */

#include <stdlib.h>
#include <sys/stat.h>

#include "keel-entry-private.h"
#include "keel-folder.h"

#define DEVICE "0f0f0f0f"

static const char * const sentences[] = {
  "We met at nine and nobody had read the paper.",
  "I said what I thought, and then I listened for a change.",
  "The handover went well because Amélie had written everything down.",
  "It rained all day; the roof of the north hall leaks again.",
  "I should have asked before deciding, and not after.",
  "Two people told me the same thing in different words.",
  "We agreed to try it for a month and to look at the numbers then.",
  "Lunch with the new colleagues – they see what we have stopped seeing.",
};

static const char * const tags[] = { "team", "planning", "customers", "learning", NULL };

static char *
make_text (GRand *rand)
{
  GString *text = g_string_new (NULL);
  gint32 n_sentences = g_rand_int_range (rand, 1, 24);

  for (gint32 i = 0; i < n_sentences; i++)
    {
      g_string_append (text, sentences[g_rand_int_range (rand, 0, G_N_ELEMENTS (sentences))]);
      g_string_append_c (text, i % 5 == 4 ? '\n' : ' ');
    }

  return g_string_free (text, FALSE);
}

static KeelRecord *
make_entry (GRand      *rand,
            KeelDay     day,
            KeelMoment  moment)
{
  static const KeelEntryText asked[] = { KEEL_TEXT_HAPPENED, KEEL_TEXT_SO_WHAT, KEEL_TEXT_NOW_WHAT };
  KeelEntry *entry = keel_entry_new (KEEL_ENTRY_THREE_QUESTIONS, day, g_rand_int_range (rand, 360, 1380), moment);
  const char *entry_tags[] = { tags[g_rand_int_range (rand, 0, 4)], NULL };

  for (guint i = 0; i < G_N_ELEMENTS (asked); i++)
    {
      g_autofree char *text = make_text (rand);

      keel_entry_set_text (entry, asked[i], text);
    }
  if (g_rand_int_range (rand, 0, 3) == 0)
    keel_entry_set_tags (entry, entry_tags);
  keel_record_stamp (KEEL_RECORD (entry), DEVICE, moment);
  return KEEL_RECORD (entry);
}

static gboolean
write_entry (const char  *folder,
             KeelRecord  *record,
             GError     **error)
{
  g_autofree char *path = keel_folder_path_for (keel_record_get_folder (record), keel_record_get_day (record),
                                                keel_record_get_id (record));
  g_autofree char *full = g_build_filename (folder, path, NULL);
  g_autofree char *shelf = g_path_get_dirname (full);
  g_autoptr (GBytes) bytes = keel_record_to_json (record);
  gsize length;
  const char *text = g_bytes_get_data (bytes, &length);

  g_mkdir_with_parents (shelf, 0700);
  return g_file_set_contents_full (full, text, (gssize) length, G_FILE_SET_CONTENTS_NONE, 0600, error);
}

int
main (int    argc,
      char **argv)
{
  g_autoptr (GRand) rand = g_rand_new_with_seed (1);
  g_autoptr (GError) error = NULL;
  KeelDay last_day = keel_day_from_ymd (2026, 11, 23);
  KeelMoment moment = { .seconds = 1795420800, .offset = 60 };
  int n_entries = argc == 3 ? atoi (argv[1]) : 0;

  if (n_entries <= 0)
    {
      g_printerr ("Usage: %s COUNT FOLDER\n", argv[0]);
      return 2;
    }

  umask (077);
  if (!keel_folder_create (argv[2], moment, &error))
    {
      g_printerr ("%s\n", error->message);
      return 1;
    }

  for (int i = 0; i < n_entries; i++)
    {
      g_autoptr (KeelRecord) record = make_entry (rand, last_day - (KeelDay) i, moment);

      if (!write_entry (argv[2], record, &error))
        {
          g_printerr ("%s\n", error->message);
          return 1;
        }
      moment.seconds -= 86400;
    }

  return 0;
}
