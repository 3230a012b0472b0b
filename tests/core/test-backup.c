/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "keel-backup.h"

#include <glib/gstdio.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>
#include <utime.h>

#include "keel-backup-file.h"
#include "keel-error.h"
#include "store-fixture.h"

static KeelMoment
moment (const char *text)
{
  KeelMoment result;

  g_assert_true (keel_moment_parse (text, &result));
  return result;
}

/* Noon of a day of November 2026. */
static KeelMoment
noon (guint day)
{
  g_autofree char *text = g_strdup_printf ("2026-11-%02uT12:00:00+01:00", day);

  return moment (text);
}

/* Entries @first … @last. */
static void
save_entries (StoreFixture *fixture,
              guint         first,
              guint         last)
{
  for (guint number = first; number <= last; number++)
    {
      g_autofree char *second_version = store_save (fixture, number, "Something", 1);

      g_assert_null (second_version);
    }
}

/* Something of the workbook that is another @day than the day before. */
static void
change_note (StoreFixture *fixture,
             guint         day)
{
  g_autofree char *text = g_strdup_printf ("Day %u", day);

  store_plant (fixture, "journal/2026/notes.txt", text);
}

static char *
make_daily (StoreFixture *fixture,
            guint            day)
{
  g_autoptr (GError) error = NULL;
  char *name = (char *) "untouched";

  g_assert_true (keel_backup_make_daily (fixture->store, noon (day), &name, &error));
  g_assert_no_error (error);
  return name;
}

static char *
make_extra (StoreFixture *fixture,
            guint       day,
            const char *reason)
{
  g_autoptr (GError) error = NULL;
  char *name = NULL;

  g_assert_true (keel_backup_make_extra (fixture->store, noon (day), reason, &name, &error));
  g_assert_no_error (error);
  return name;
}

static char *
list_joined (StoreFixture *fixture)
{
  g_autoptr (GPtrArray) backups = keel_backup_list (fixture->store);
  GString *joined = g_string_new (NULL);

  for (guint i = 0; i < backups->len; i++)
    {
      const KeelBackup *backup = g_ptr_array_index (backups, i);

      g_string_append_printf (joined, "%s%s:%u", i == 0 ? "" : " ", backup->name, backup->n_records);
    }

  return g_string_free (joined, FALSE);
}

#define assert_list(fixture, expected) \
  G_STMT_START { \
    g_autofree char *_joined = list_joined (fixture); \
    g_assert_cmpstr (_joined, ==, expected); \
  } G_STMT_END

static char *
get_backup_file (StoreFixture *fixture,
                 const char      *name)
{
  g_autofree char *file = g_strconcat (name, ".jsonl.gz", NULL);

  return g_build_filename (keel_store_get_state_folder (fixture->store), "backups", file, NULL);
}

/* Making. */

static void
test_makes_one_a_day (StoreFixture  *fixture,
                      gconstpointer  data)
{
  g_autofree char *first = NULL;
  g_autofree char *again = NULL;
  g_autofree char *next_day = NULL;

  save_entries (fixture, 1, 3);
  first = make_daily (fixture, 20);
  save_entries (fixture, 4, 4);
  again = make_daily (fixture, 20);
  next_day = make_daily (fixture, 21);

  g_assert_cmpstr (first, ==, "2026-11-20");
  g_assert_null (again);
  g_assert_cmpstr (next_day, ==, "2026-11-21");
  assert_list (fixture, "2026-11-21:4 2026-11-20:3");
}

static void
test_makes_none_when_nothing_changed (StoreFixture  *fixture,
                                      gconstpointer  data)
{
  g_autofree char *empty = make_daily (fixture, 19);
  g_autofree char *first = NULL;
  g_autofree char *unchanged = NULL;
  g_autofree char *touched = NULL;
  g_autofree char *path = NULL;

  save_entries (fixture, 1, 3);
  first = make_daily (fixture, 20);
  unchanged = make_daily (fixture, 21);

  /* Another time, the same bytes. */
  path = g_build_filename (fixture->folder, "README.txt", NULL);
  g_assert_cmpint (g_utime (path, NULL), ==, 0);
  touched = make_daily (fixture, 22);

  g_assert_null (empty);
  g_assert_nonnull (first);
  g_assert_null (unchanged);
  g_assert_null (touched);
}

static void
test_sees_every_change (StoreFixture  *fixture,
                        gconstpointer  data)
{
  static const struct
  {
    const char *path;
    const char *content;
  } changes[] = {
    { "journal/2026/2026-11-20-7d728b0ede86.json", "{\"a\": 1}" },
    { "journal/2026/2026-11-20-7d728b0ede86.json", "{\"a\": 2}" },
    { "journal/2026/2026-11-20-7d728b0ede86.json", "{\"a\"" },
    { "journal/2026/notes.txt", "" },
    { "later-kind/x.json", "{}" },
    { "README.txt", "Mine" },
  };

  save_entries (fixture, 1, 1);
  for (guint i = 0; i < G_N_ELEMENTS (changes); i++)
    {
      g_autofree char *name = NULL;

      store_plant (fixture, changes[i].path, changes[i].content);
      name = make_daily (fixture, 10 + i);
      g_assert_nonnull (name);
    }
}

static void
test_makes_extra_ones (StoreFixture  *fixture,
                       gconstpointer  data)
{
  g_autofree char *daily = NULL;
  g_autofree char *import = NULL;
  g_autofree char *manual = NULL;
  g_autofree char *same_second = NULL;

  save_entries (fixture, 1, 2);
  daily = make_daily (fixture, 20);
  import = make_extra (fixture, 20, "import");
  manual = make_extra (fixture, 20, "manual");
  same_second = make_extra (fixture, 20, "manual");

  g_assert_cmpstr (import, ==, "2026-11-20-before-import-120000");
  g_assert_cmpstr (manual, ==, "2026-11-20-manual-120000");
  g_assert_cmpstr (same_second, ==, "2026-11-20-manual-120000-2");
  assert_list (fixture, "2026-11-20-manual-120000-2:2 2026-11-20-manual-120000:2 "
                        "2026-11-20-before-import-120000:2 2026-11-20:2");
}

static void
test_describes_them (StoreFixture  *fixture,
                     gconstpointer  data)
{
  g_autofree char *name = NULL;
  g_autofree char *file = NULL;
  g_autoptr (GPtrArray) backups = NULL;
  const KeelBackup *backup;
  GStatBuf info;

  save_entries (fixture, 1, 2);
  store_plant (fixture, "journal/2026/half.json", "{\"half");
  name = make_extra (fixture, 20, "empty-trash");
  file = get_backup_file (fixture, name);
  backups = keel_backup_list (fixture->store);

  g_assert_cmpuint (backups->len, ==, 1);
  backup = g_ptr_array_index (backups, 0);
  g_assert_cmpuint (backup->day, ==, keel_day_from_ymd (2026, 11, 20));
  g_assert_cmpstr (backup->reason, ==, "empty-trash");
  g_assert_cmpuint (backup->n_records, ==, 2);
  g_assert_cmpint (g_stat (file, &info), ==, 0);
  g_assert_cmpint (backup->size, ==, info.st_size);
  g_assert_cmpint (info.st_mode & 0777, ==, 0600);
}

/* Thinning out. */

static void
test_thins_out (StoreFixture  *fixture,
                gconstpointer  data)
{
  save_entries (fixture, 1, 10);
  for (guint day = 2; day <= 28; day++)
    {
      g_autofree char *name = NULL;

      change_note (fixture, day);
      name = make_daily (fixture, day);
      g_assert_nonnull (name);
    }

  assert_list (fixture, "2026-11-28:10 2026-11-27:10 2026-11-26:10 2026-11-25:10 2026-11-24:10 2026-11-23:10 "
                        "2026-11-22:10 2026-11-15:10 2026-11-08:10");
}

/* Ten days running, on the last of which @n_last of 10 records are left. */
static char *
run_ten_days (StoreFixture *fixture,
              guint         n_last)
{
  save_entries (fixture, 1, 10);
  for (guint day = 2; day <= 11; day++)
    {
      g_autofree char *name = NULL;

      change_note (fixture, day);
      for (guint number = n_last + 1; day == 11 && number <= 10; number++)
        {
          g_autofree char *path = store_path (number);

          store_unlink (fixture, path);
        }
      name = make_daily (fixture, day);
      g_assert_nonnull (name);
    }

  return list_joined (fixture);
}

static void
test_thins_out_down_to_nine_in_ten (StoreFixture  *fixture,
                                    gconstpointer  data)
{
  g_autofree char *joined = run_ten_days (fixture, 9);

  g_assert_cmpstr (joined, ==, "2026-11-11:9 2026-11-10:10 2026-11-09:10 2026-11-08:10 2026-11-07:10 "
                               "2026-11-06:10 2026-11-05:10");
}

static void
test_keeps_all_after_a_loss (StoreFixture  *fixture,
                             gconstpointer  data)
{
  g_autofree char *joined = run_ten_days (fixture, 8);

  g_assert_cmpstr (joined, ==, "2026-11-11:8 2026-11-10:10 2026-11-09:10 2026-11-08:10 2026-11-07:10 "
                               "2026-11-06:10 2026-11-05:10 2026-11-04:10");
}

static void
test_leaves_unreadable_ones_alone (StoreFixture  *fixture,
                                   gconstpointer  data)
{
  g_autofree char *first = NULL;
  g_autofree char *file = NULL;

  save_entries (fixture, 1, 1);
  first = make_daily (fixture, 2);
  file = get_backup_file (fixture, first);
  g_assert_true (g_file_set_contents (file, "no gzip", -1, NULL));

  for (guint day = 3; day <= 20; day++)
    {
      g_autofree char *name = NULL;

      change_note (fixture, day);
      name = make_daily (fixture, day);
      g_assert_nonnull (name);
    }

  g_assert_true (g_file_test (file, G_FILE_TEST_EXISTS));
}

static void
test_keeps_the_new_one_when_the_clock_is_wrong (StoreFixture  *fixture,
                                                gconstpointer  data)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *file = NULL;
  g_autofree char *name = NULL;

  save_entries (fixture, 1, 1);
  for (guint day = 10; day <= 20; day++)
    {
      g_autofree char *ignored = NULL;

      change_note (fixture, day);
      ignored = make_daily (fixture, day);
    }

  /* A day that has had its time: no period's newest, and older than seven that are there. */
  save_entries (fixture, 2, 2);
  g_assert_true (keel_backup_make_daily (fixture->store, noon (12), &name, &error));
  g_assert_no_error (error);
  g_assert_cmpstr (name, ==, "2026-11-12");
  file = get_backup_file (fixture, name);
  g_assert_true (g_file_test (file, G_FILE_TEST_EXISTS));
  g_clear_pointer (&name, g_free);

  g_assert_true (keel_backup_make_extra (fixture->store, moment ("2016-11-20T12:00:00Z"), "manual", &name, &error));
  g_assert_no_error (error);
  assert_list (fixture, "2026-11-20:1 2026-11-19:1 2026-11-18:1 2026-11-17:1 2026-11-16:1 2026-11-15:1 2026-11-14:1 "
                        "2016-11-20-manual-120000:2");
}

/* Removing a record. */

static gboolean
find_word_visit (const char  *path,
                 GBytes      *bytes,
                 gpointer     user_data,
                 GError     **error)
{
  gsize length;
  const char *text = g_bytes_get_data (bytes, &length);

  if (length > 0 && memmem (text, length, "plover", 6) != NULL)
    (*(guint *) user_data)++;
  return TRUE;
}

static guint
count_word (StoreFixture *fixture,
            const char      *name)
{
  g_autofree char *file = get_backup_file (fixture, name);
  g_autoptr (GError) error = NULL;
  guint n_found = 0;

  g_assert_true (keel_backup_file_visit (file, find_word_visit, &n_found, NULL, &error));
  g_assert_no_error (error);
  return n_found;
}

static void
test_removes_a_record_from_all (StoreFixture  *fixture,
                                gconstpointer  data)
{
  g_autofree char *secret = store_id (1);
  g_autofree char *other = store_id (2);
  g_autofree char *path = store_path (1);
  g_autofree char *conflict = g_strdup_printf ("{\"id\": \"%s\", \"text\": \"plover\"}", secret);
  g_autofree char *mention = g_strdup_printf ("{\"id\": \"%s\", \"links\": [\"%s\"]}", other, secret);
  g_autofree char *first = NULL;
  g_autofree char *second = NULL;
  g_autofree char *unchanged = NULL;
  g_autoptr (GError) error = NULL;

  g_assert_null (store_save (fixture, 1, "The word is plover", 1));
  g_assert_null (store_save (fixture, 2, "Another one", 1));
  store_plant (fixture, "journal/2026/any name at all.json", conflict);
  store_plant (fixture, "journal/2026/mention.json", mention);
  first = make_daily (fixture, 20);
  store_plant (fixture, path, "{\"text\": \"plover");
  second = make_extra (fixture, 20, "manual");
  g_assert_cmpuint (count_word (fixture, first), ==, 2);
  g_assert_cmpuint (count_word (fixture, second), ==, 2);

  g_assert_true (keel_backup_remove_record (fixture->store, secret, &error));
  g_assert_no_error (error);
  g_assert_cmpuint (count_word (fixture, first), ==, 0);
  g_assert_cmpuint (count_word (fixture, second), ==, 0);
  assert_list (fixture, "2026-11-20-manual-120000:2 2026-11-20:2");

  /* What is left in the newest one is what is left in the workbook. */
  store_unlink (fixture, path);
  store_unlink (fixture, "journal/2026/any name at all.json");
  unchanged = make_daily (fixture, 21);
  g_assert_null (unchanged);
}

static void
test_removes_from_the_others_if_one_is_damaged (StoreFixture  *fixture,
                                                gconstpointer  data)
{
  g_autofree char *secret = store_id (1);
  g_autofree char *first = NULL;
  g_autofree char *second = NULL;
  g_autofree char *third = NULL;
  g_autofree char *file = NULL;
  g_autoptr (GError) error = NULL;

  g_assert_null (store_save (fixture, 1, "The word is plover", 1));
  first = make_daily (fixture, 19);
  second = make_extra (fixture, 20, "manual");
  third = make_extra (fixture, 21, "manual");
  file = get_backup_file (fixture, second);
  g_assert_true (g_file_set_contents (file, "no gzip", -1, NULL));
  g_assert_false (keel_backup_remove_record (fixture->store, secret, &error));
  g_assert_nonnull (strstr (error->message, second));
  g_assert_cmpuint (count_word (fixture, first), ==, 0);
  g_assert_cmpuint (count_word (fixture, third), ==, 0);
}

/* Looking only. */

static void
test_writes_nothing_when_looking_only (StoreFixture  *fixture,
                                       gconstpointer  data)
{
  g_autoptr (KeelStore) looking = NULL;
  g_autoptr (GError) error = NULL;
  char *name = NULL;

  save_entries (fixture, 1, 1);
  looking = keel_store_open (fixture->folder, fixture->state_root, TRUE, &error);
  g_assert_no_error (error);

  g_assert_true (keel_backup_make_daily (looking, noon (20), &name, &error));
  g_assert_null (name);
  g_assert_false (keel_backup_make_extra (looking, noon (20), "manual", &name, &error));
  g_assert_error (error, KEEL_ERROR, KEEL_ERROR_FROZEN);
  assert_list (fixture, "");
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  STORE_TEST ("/core/backup/makes-one-a-day", test_makes_one_a_day);
  STORE_TEST ("/core/backup/makes-none-when-nothing-changed", test_makes_none_when_nothing_changed);
  STORE_TEST ("/core/backup/sees-every-change", test_sees_every_change);
  STORE_TEST ("/core/backup/makes-extra-ones", test_makes_extra_ones);
  STORE_TEST ("/core/backup/describes-them", test_describes_them);
  STORE_TEST ("/core/backup/thins-out", test_thins_out);
  STORE_TEST ("/core/backup/thins-out-down-to-nine-in-ten", test_thins_out_down_to_nine_in_ten);
  STORE_TEST ("/core/backup/keeps-all-after-a-loss", test_keeps_all_after_a_loss);
  STORE_TEST ("/core/backup/leaves-unreadable-ones-alone", test_leaves_unreadable_ones_alone);
  STORE_TEST ("/core/backup/keeps-the-new-one-when-the-clock-is-wrong", test_keeps_the_new_one_when_the_clock_is_wrong);
  STORE_TEST ("/core/backup/removes-a-record-from-all", test_removes_a_record_from_all);
  STORE_TEST ("/core/backup/removes-from-the-others-if-one-is-damaged", test_removes_from_the_others_if_one_is_damaged);
  STORE_TEST ("/core/backup/writes-nothing-when-looking-only", test_writes_nothing_when_looking_only);
  return g_test_run ();
}
