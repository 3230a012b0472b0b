/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Saves into a workbook and says what it was told: the rigs kill it, cut its power, fill
 * its disk and get in its way, and then look whether what it was told is true.
 *
 *   saver loop   WORKBOOK STATE [OPTIONS]    saves, now an entry there is, now a new one
 *   saver script WORKBOOK STATE              each kind of writing once, in a fixed order
 *   saver race   WORKBOOK STATE [OPTIONS]    one entry again and again, until the input ends
 *
 * A line each, written at once:
 *
 *   A ID N     entry ID has been saved with the text number N
 *   D ID N     the draft likewise
 *   B NAME     a backup has been made
 *   S N        number N of the other writer has been read
 *   V PATH     a version that came in between has been kept there
 *   E WHAT     an error was reported
 *   U PATH     a document cannot be read
 *   R          the workbook has been read (with --wait, which then waits for a line)
 *
 * A text is "n=00000007 by=WHO …padding… end=00000007": a part of it, or a mixture of
 * two, shows. Exit status: 0 all went well, 3 an error was reported.
 */

#include <fcntl.h>
#include <glib/gstdio.h>
#include <poll.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "keel-backup.h"
#include "keel-entry-private.h"
#include "keel-id.h"
#include "keel-store.h"

typedef struct
{
  char      *by;
  char      *variant;    /* "store", or a way of saving that must lose */
  int        n_saves;    /* 0: until killed */
  int        n_records;
  int        padding;
  int        seed;
  gboolean   goes_on;    /* after an error */
  gboolean   waits;      /* for a line of input, before the first save */

  KeelStore *store;
  GPtrArray *entries;
  GRand     *rand;
  guint      n;          /* the last number */
  gboolean   has_failed;
} Saver;

/* Straight to the descriptor: a line that was printed was printed, whatever follows. */
G_GNUC_PRINTF (1, 2)
static void
say (const char *format,
     ...)
{
  g_autofree char *line = NULL;
  va_list arguments;

  va_start (arguments, format);
  line = g_strdup_vprintf (format, arguments);
  va_end (arguments);

  if (write (STDOUT_FILENO, line, strlen (line)) < 0)
    exit (4);
}

static gboolean
report (Saver        *saver,
        const GError *error)
{
  say ("E %s\n", error->message);
  saver->has_failed = TRUE;
  return FALSE;
}

static KeelMoment
get_now (void)
{
  g_autoptr (GDateTime) now = g_date_time_new_now_local ();

  return keel_moment_from_date_time (now);
}

static char *
make_text (Saver *saver)
{
  GString *text = g_string_new (NULL);
  int length = g_rand_int_range (saver->rand, 0, saver->padding);

  g_string_printf (text, "n=%08u by=%s\n", saver->n, saver->by);
  for (int i = 0; i < length; i++)
    g_string_append_c (text, i % 70 == 69 ? '\n' : 'a' + (char) ((saver->n + (guint) i) % 26));
  g_string_append_printf (text, "\nend=%08u\n", saver->n);
  return g_string_free (text, FALSE);
}

static KeelEntry *
add_entry (Saver *saver)
{
  KeelMoment now = get_now ();
  KeelEntry *entry = keel_entry_new (KEEL_ENTRY_FREE, keel_moment_get_day (now), keel_moment_get_time (now), now);

  g_ptr_array_add (saver->entries, entry);
  return entry;
}

static KeelStoreSave *
write_next (Saver     *saver,
            KeelEntry *entry)
{
  g_autofree char *text = NULL;
  g_autoptr (GBytes) bytes = NULL;

  saver->n++;
  text = make_text (saver);
  keel_entry_set_text (entry, KEEL_TEXT_BODY, text);
  keel_record_stamp (KEEL_RECORD (entry), keel_store_get_device (saver->store), get_now ());
  bytes = keel_record_to_json (KEEL_RECORD (entry));
  return keel_store_save_new (KEEL_RECORD (entry), bytes);
}

/* The ways of saving that must lose, so that a rig shows that it sees a loss. */

static char *
get_path (Saver     *saver,
          KeelEntry *entry)
{
  g_autofree char *path = keel_folder_path_for ("journal", keel_entry_get_day (entry),
                                                keel_record_get_id (KEEL_RECORD (entry)));
  g_autofree char *full = g_build_filename (keel_store_get_folder (saver->store), path, NULL);
  g_autofree char *folder = g_path_get_dirname (full);

  g_mkdir_with_parents (folder, 0700);
  return g_steal_pointer (&full);
}

static gboolean
save_with_set_contents (const char     *path,
                        KeelStoreSave  *save,
                        GError        **error)
{
  gsize length;
  const char *text = g_bytes_get_data (save->bytes, &length);

  return g_file_set_contents (path, text, (gssize) length, error);
}

/* As programs did for decades: over the old file, and hoping. */
static gboolean
save_carelessly (const char     *path,
                 KeelStoreSave  *save,
                 GError        **error)
{
  gsize length;
  const char *text = g_bytes_get_data (save->bytes, &length);
  int fd = g_open (path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);

  for (gsize done = 0; fd >= 0 && done < length; done += 512)
    {
      if (write (fd, text + done, MIN (length - done, 512)) < 0)
        break;
    }
  if (fd >= 0)
    close (fd);
  return TRUE;
}

static gboolean
save_blindly (const char     *path,
              KeelStoreSave  *save,
              GError        **error)
{
  gsize length;
  const char *text = g_bytes_get_data (save->bytes, &length);
  GFileSetContentsFlags flags = G_FILE_SET_CONTENTS_CONSISTENT | G_FILE_SET_CONTENTS_DURABLE;

  return g_file_set_contents_full (path, text, (gssize) length, flags, 0600, error);
}

static const struct
{
  const char *name;
  gboolean (* save) (const char     *path,
                     KeelStoreSave  *save,
                     GError        **error);
} variants[] = {
  { "blind", save_blindly },
  { "careless", save_carelessly },
  { "set-contents", save_with_set_contents },
};

static gboolean
save_somehow (Saver          *saver,
              KeelEntry      *entry,
              KeelStoreSave  *save,
              GError        **error)
{
  g_autofree char *path = NULL;

  if (strcmp (saver->variant, "store") == 0)
    return keel_store_save (saver->store, save, error);

  path = get_path (saver, entry);
  for (guint i = 0; i < G_N_ELEMENTS (variants); i++)
    {
      if (strcmp (saver->variant, variants[i].name) == 0)
        return variants[i].save (path, save, error);
    }

  g_assert_not_reached ();
}

static gboolean
save (Saver     *saver,
      KeelEntry *entry)
{
  g_autoptr (KeelStoreSave) next = write_next (saver, entry);
  g_autoptr (GError) error = NULL;

  if (!save_somehow (saver, entry, next, &error))
    return report (saver, error);

  if (next->second_version != NULL)
    say ("V %s\n", next->second_version);
  say ("A %s %u\n", next->id, saver->n);
  return TRUE;
}

static gboolean
keep_draft (Saver     *saver,
            KeelEntry *entry)
{
  g_autoptr (KeelStoreSave) next = write_next (saver, entry);
  g_autoptr (GError) error = NULL;

  if (!keel_store_keep_draft (saver->store, next, &error))
    return report (saver, error);

  say ("D %s %u\n", next->id, saver->n);
  return TRUE;
}

static gboolean
add_many (Saver *saver,
          guint  n_new)
{
  g_autoptr (GPtrArray) saves = g_ptr_array_new_with_free_func ((GDestroyNotify) keel_store_save_free);
  g_autoptr (GError) error = NULL;
  guint first = saver->n + 1;

  for (guint i = 0; i < n_new; i++)
    g_ptr_array_add (saves, write_next (saver, add_entry (saver)));

  if (!keel_store_add_many (saver->store, saves, NULL, NULL, NULL, &error))
    {
      g_ptr_array_set_size (saver->entries, (int) (saver->entries->len - n_new));
      return report (saver, error);
    }

  for (guint i = 0; i < n_new; i++)
    say ("A %s %u\n", ((KeelStoreSave *) g_ptr_array_index (saves, i))->id, first + i);
  return TRUE;
}

static gboolean
make_backup (Saver *saver)
{
  g_autofree char *name = NULL;
  g_autoptr (GError) error = NULL;

  if (!keel_backup_make_extra (saver->store, get_now (), "manual", &name, &error))
    return report (saver, error);

  say ("B %s\n", name);
  return TRUE;
}

/* Opening. */

static void
take_batch_cb (GPtrArray *documents,
               gpointer   user_data)
{
  Saver *saver = user_data;

  for (guint i = 0; i < documents->len; i++)
    {
      KeelDocument *document = g_ptr_array_index (documents, i);

      if (document->state == KEEL_DOCUMENT_READ && KEEL_IS_ENTRY (document->record))
        g_ptr_array_add (saver->entries, g_object_ref (document->record));
      else if (document->state == KEEL_DOCUMENT_UNREADABLE)
        say ("U %s\n", document->path);
    }
}

/* The highest number there is, so that a later text has a higher one. */
static guint
find_last_number (Saver *saver)
{
  guint last = 0;

  for (guint i = 0; i < saver->entries->len; i++)
    {
      const char *text = keel_entry_get_text (g_ptr_array_index (saver->entries, i), KEEL_TEXT_BODY);

      if (g_str_has_prefix (text, "n="))
        last = MAX (last, (guint) strtoul (text + 2, NULL, 10));
    }

  return last;
}

static gboolean
open_workbook (Saver      *saver,
               const char *folder,
               const char *state)
{
  g_autoptr (GError) error = NULL;
  KeelFolderState is = keel_folder_look (folder, NULL);

  if ((is == KEEL_FOLDER_MISSING || is == KEEL_FOLDER_EMPTY) && !keel_folder_create (folder, get_now (), &error))
    return report (saver, error);

  saver->store = keel_store_open (folder, state, FALSE, &error);
  if (saver->store == NULL || !keel_store_load (saver->store, take_batch_cb, saver, NULL, &error))
    return report (saver, error);

  saver->n = find_last_number (saver);
  return TRUE;
}

/* What it does. */

static gboolean
do_something (Saver *saver)
{
  gint32 dice = g_rand_int_range (saver->rand, 0, 16);
  KeelEntry *entry;

  if ((int) saver->entries->len < saver->n_records || dice == 0)
    return save (saver, add_entry (saver));
  if (dice == 1 && strcmp (saver->variant, "store") == 0)
    return add_many (saver, 3);

  entry = g_ptr_array_index (saver->entries, g_rand_int_range (saver->rand, 0, saver->n_records));
  if (dice == 2 && strcmp (saver->variant, "store") == 0 && !keep_draft (saver, entry))
    return FALSE;

  return save (saver, entry);
}

static void
run_loop (Saver *saver)
{
  for (int i = 0; saver->n_saves == 0 || i < saver->n_saves; i++)
    {
      if (!do_something (saver) && !saver->goes_on)
        return;
    }
}

/* All of it even if a step fails: each says for itself. */
static void
run_script (Saver *saver)
{
  KeelEntry *old = saver->entries->len > 0 ? g_ptr_array_index (saver->entries, 0) : NULL;
  KeelEntry *new = add_entry (saver);
  g_autoptr (GError) error = NULL;

  save (saver, new);
  keep_draft (saver, new);
  save (saver, new);
  if (old != NULL)
    save (saver, old);
  add_many (saver, 2);
  make_backup (saver);
  if (!keel_store_write_index (saver->store, &error))
    report (saver, error);
}

static gboolean
input_has_ended (void)
{
  struct pollfd input = { .fd = STDIN_FILENO, .events = POLLIN };

  return poll (&input, 1, 0) > 0;
}

/* Reads what is there every other time; knowing what it replaces is one case, not
 * knowing it the other. */
static void
run_race (Saver *saver)
{
  KeelEntry *entry = g_ptr_array_index (saver->entries, 0);
  g_autofree char *path = keel_folder_path_for ("journal", keel_entry_get_day (entry),
                                                keel_record_get_id (KEEL_RECORD (entry)));

  for (guint i = 0; !input_has_ended (); i++)
    {
      g_autoptr (KeelDocument) document = i % 2 == 0 ? NULL : keel_store_read (saver->store, path);

      if (document != NULL && document->record != NULL)
        {
          const char *text = keel_entry_get_text (KEEL_ENTRY (document->record), KEEL_TEXT_BODY);

          if (strstr (text, "by=foreign") != NULL)
            say ("S %lu\n", strtoul (text + 2, NULL, 10));
        }
      if (!save (saver, entry) && !saver->goes_on)
        return;
    }
}

/* Who has started later would have read what the others have saved meanwhile. */
static void
wait_for_start (void)
{
  char line[2];

  say ("R\n");
  if (read (STDIN_FILENO, line, sizeof line) <= 0)
    exit (4);
}

static const struct
{
  const char *name;
  void (* run) (Saver *saver);
} jobs[] = {
  { "loop", run_loop },
  { "script", run_script },
  { "race", run_race },
};

int
main (int    argc,
      char **argv)
{
  Saver saver = {
    .by = g_strdup ("saver"),
    .variant = g_strdup ("store"),
    .n_records = 20,
    .padding = 6000,
    .entries = g_ptr_array_new_with_free_func (g_object_unref),
  };
  const GOptionEntry options[] = {
    { "saves", 0, 0, G_OPTION_ARG_INT, &saver.n_saves, "How many; 0: until killed", "N" },
    { "records", 0, 0, G_OPTION_ARG_INT, &saver.n_records, "How many entries to go on with", "N" },
    { "padding", 0, 0, G_OPTION_ARG_INT, &saver.padding, "The longest text, in bytes", "N" },
    { "seed", 0, 0, G_OPTION_ARG_INT, &saver.seed, "Of the random numbers", "N" },
    { "by", 0, 0, G_OPTION_ARG_STRING, &saver.by, "Who writes", "WHO" },
    { "variant", 0, 0, G_OPTION_ARG_STRING, &saver.variant, "store, blind, careless or set-contents", "NAME" },
    { "go-on", 0, 0, G_OPTION_ARG_NONE, &saver.goes_on, "After an error", NULL },
    { "wait", 0, 0, G_OPTION_ARG_NONE, &saver.waits, "For a line of input, when all is read", NULL },
    { NULL },
  };
  g_autoptr (GOptionContext) context = g_option_context_new ("JOB WORKBOOK STATE");

  g_option_context_add_main_entries (context, options, NULL);
  if (!g_option_context_parse (context, &argc, &argv, NULL) || argc != 4)
    return 2;

  umask (022);
  saver.rand = g_rand_new_with_seed ((guint32) saver.seed);
  if (open_workbook (&saver, argv[2], argv[3]))
    {
      if (saver.waits)
        wait_for_start ();
      for (guint i = 0; i < G_N_ELEMENTS (jobs); i++)
        {
          if (strcmp (argv[1], jobs[i].name) == 0)
            jobs[i].run (&saver);
        }
    }

  g_clear_object (&saver.store);
  g_ptr_array_unref (saver.entries);
  g_rand_free (saver.rand);
  g_free (saver.by);
  g_free (saver.variant);
  return saver.has_failed ? 3 : 0;
}
