/* SPDX-License-Identifier: GPL-3.0-or-later */

#include <fcntl.h>
#include <glib/gstdio.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "keel-check.h"
#include "store-fixture.h"

typedef struct
{
  StoreFixture workbook;
  char           *first_path;   /* of the two entries there are, within the workbook */
  char           *second_path;
} Fixture;

static void
ignore_batch_cb (GPtrArray *documents,
                 gpointer   user_data)
{
}

/* As at a new start: what was seen last time is read from the index. */
static void
open_again (Fixture  *fixture,
            gboolean  read_only)
{
  StoreFixture *workbook = &fixture->workbook;
  g_autoptr (GError) error = NULL;

  g_assert_true (keel_store_write_index (workbook->store, NULL));
  g_clear_object (&workbook->store);
  workbook->store = keel_store_open (workbook->folder, workbook->state_root, read_only, &error);
  g_assert_no_error (error);
  g_assert_true (keel_store_load (workbook->store, ignore_batch_cb, NULL, NULL, &error));
  g_assert_no_error (error);
}

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  store_fixture_set_up (&fixture->workbook, NULL);
  fixture->first_path = store_path (1);
  fixture->second_path = store_path (2);
  g_assert_null (store_save (&fixture->workbook, 1, "One", 1));
  g_assert_null (store_save (&fixture->workbook, 2, "Two", 1));
  open_again (fixture, FALSE);
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  store_fixture_tear_down (&fixture->workbook, NULL);
  g_free (fixture->second_path);
  g_free (fixture->first_path);
}

static char *
get_full (Fixture    *fixture,
          const char *path)
{
  return store_file (&fixture->workbook, path);
}

static void
put_file (Fixture    *fixture,
          const char *path,
          const char *content)
{
  store_plant (&fixture->workbook, path, content);
}

static void
set_mode (Fixture    *fixture,
          const char *path,
          int         mode)
{
  g_autofree char *full = get_full (fixture, path);

  g_assert_cmpint (g_chmod (full, mode), ==, 0);
}

static KeelCheckReport *
run_check (Fixture *fixture)
{
  g_autoptr (GError) error = NULL;
  KeelCheckReport *report = keel_check_run (fixture->workbook.store, NULL, NULL, NULL, &error);

  g_assert_no_error (error);
  return report;
}

static void
assert_finding (KeelCheckReport *report,
                guint            position,
                KeelFindingKind  kind,
                const char      *path)
{
  const KeelFinding *finding;

  g_assert_cmpuint (position, <, report->findings->len);
  finding = g_ptr_array_index (report->findings, position);
  g_assert_cmpint (finding->kind, ==, kind);
  g_assert_cmpstr (finding->path, ==, path);
  g_assert_cmpstr (finding->reason, !=, "");
}

static void
test_finds_nothing_in_a_sound_workbook (Fixture       *fixture,
                                        gconstpointer  data)
{
  g_autoptr (KeelCheckReport) report = NULL;

  put_file (fixture, "mine.txt", "outside our folders");
  report = run_check (fixture);
  g_assert_cmpuint (report->n_documents, ==, 2);
  g_assert_cmpuint (report->findings->len, ==, 0);
}

static void
test_finds_what_cannot_be_read (Fixture       *fixture,
                                gconstpointer  data)
{
  g_autofree char *link = get_full (fixture, "journal/2026/link.json");
  g_autofree char *pipe = get_full (fixture, "journal/2026/pipe.json");
  g_autoptr (KeelCheckReport) report = NULL;

  put_file (fixture, "journal/2026/empty.json", "");
  put_file (fixture, "journal/2026/half.json", "{\"format\": \"even-keel/en");
  put_file (fixture, "journal/2026/newer.json", "{\"format\": \"even-keel/entry\", \"schema\": 999}");
  g_assert_cmpint (symlink ("/etc/passwd", link), ==, 0);
  g_assert_cmpint (mkfifo (pipe, 0600), ==, 0);

  report = run_check (fixture);
  g_assert_cmpuint (report->n_documents, ==, 2);
  g_assert_cmpuint (report->findings->len, ==, 5);
  assert_finding (report, 0, KEEL_FINDING_UNREADABLE, "journal/2026/empty.json");
  assert_finding (report, 1, KEEL_FINDING_UNREADABLE, "journal/2026/half.json");
  assert_finding (report, 2, KEEL_FINDING_NOT_A_FILE, "journal/2026/link.json");
  assert_finding (report, 3, KEEL_FINDING_NEWER, "journal/2026/newer.json");
  assert_finding (report, 4, KEEL_FINDING_NOT_A_FILE, "journal/2026/pipe.json");
}

/* Turns one letter of a text into another, and the clock of the file back. */
static void
let_a_bit_rot (Fixture    *fixture,
               const char *path)
{
  g_autofree char *full = get_full (fixture, path);
  g_autofree char *text = NULL;
  gsize length;
  char *letter;
  struct stat before;
  int fd;

  g_assert_cmpint (stat (full, &before), ==, 0);
  g_assert_true (g_file_get_contents (full, &text, &length, NULL));
  letter = strstr (text, "One");
  g_assert_nonnull (letter);
  *letter = 'o';

  fd = g_open (full, O_WRONLY, 0);
  g_assert_cmpint (pwrite (fd, text, length, 0), ==, length);
  g_assert_cmpint (futimens (fd, (struct timespec[]) { before.st_atim, before.st_mtim }), ==, 0);
  g_assert_cmpint (close (fd), ==, 0);
}

static void
test_finds_bit_rot (Fixture       *fixture,
                    gconstpointer  data)
{
  g_autoptr (KeelCheckReport) report = NULL;
  g_autoptr (KeelCheckReport) later = NULL;

  let_a_bit_rot (fixture, fixture->first_path);
  report = run_check (fixture);
  g_assert_cmpuint (report->findings->len, ==, 1);
  assert_finding (report, 0, KEEL_FINDING_BIT_ROT, fixture->first_path);

  /* Known from the index alone, at the next start. */
  open_again (fixture, FALSE);
  later = run_check (fixture);
  g_assert_cmpuint (later->findings->len, ==, 1);
  assert_finding (later, 0, KEEL_FINDING_BIT_ROT, fixture->first_path);
}

static void
test_takes_an_edit_for_no_bit_rot (Fixture       *fixture,
                                   gconstpointer  data)
{
  g_autofree char *full = get_full (fixture, fixture->first_path);
  g_autofree char *text = NULL;
  g_autofree char *edited = NULL;
  g_autoptr (KeelCheckReport) report = NULL;

  g_assert_true (g_file_get_contents (full, &text, NULL, NULL));
  edited = g_strconcat (text, " ", NULL);
  put_file (fixture, fixture->first_path, edited);
  report = run_check (fixture);
  g_assert_cmpuint (report->findings->len, ==, 0);
}

static void
test_finds_second_versions (Fixture       *fixture,
                            gconstpointer  data)
{
  g_autofree char *full = get_full (fixture, fixture->first_path);
  g_autofree char *text = NULL;
  g_autoptr (KeelCheckReport) report = NULL;

  g_assert_true (g_file_get_contents (full, &text, NULL, NULL));
  put_file (fixture, "journal/2026/a copy.json", text);
  report = run_check (fixture);
  g_assert_cmpuint (report->n_documents, ==, 3);
  g_assert_cmpuint (report->findings->len, ==, 1);
  assert_finding (report, 0, KEEL_FINDING_SECOND_VERSION, "journal/2026/a copy.json");
}

static void
test_finds_what_has_vanished (Fixture       *fixture,
                              gconstpointer  data)
{
  g_autofree char *full = get_full (fixture, fixture->second_path);
  g_autoptr (KeelCheckReport) report = NULL;

  g_assert_cmpint (g_unlink (full), ==, 0);
  open_again (fixture, FALSE);
  report = run_check (fixture);
  g_assert_cmpuint (report->n_documents, ==, 1);
  g_assert_cmpuint (report->findings->len, ==, 1);
  assert_finding (report, 0, KEEL_FINDING_VANISHED, fixture->second_path);
}

static void
test_finds_wide_permissions (Fixture       *fixture,
                             gconstpointer  data)
{
  g_autoptr (KeelCheckReport) one = NULL;
  g_autoptr (KeelCheckReport) many = NULL;

  set_mode (fixture, fixture->first_path, 0640);
  one = run_check (fixture);
  g_assert_cmpuint (one->findings->len, ==, 1);
  assert_finding (one, 0, KEEL_FINDING_PERMISSIONS, fixture->first_path);

  set_mode (fixture, fixture->second_path, 0604);
  set_mode (fixture, "journal", 0750);
  set_mode (fixture, ".", 0701);
  many = run_check (fixture);
  g_assert_cmpuint (many->findings->len, ==, 3);
  assert_finding (many, 0, KEEL_FINDING_PERMISSIONS, ".");
  assert_finding (many, 1, KEEL_FINDING_PERMISSIONS, "journal");
  assert_finding (many, 2, KEEL_FINDING_PERMISSIONS, "journal/2026");
  g_assert_nonnull (strstr (((KeelFinding *) g_ptr_array_index (many->findings, 2))->reason, "2"));
}

static void
test_finds_foreign_files (Fixture       *fixture,
                          gconstpointer  data)
{
  g_autofree char *folder = get_full (fixture, "journal/2026/attachments");
  g_autoptr (KeelCheckReport) report = NULL;

  put_file (fixture, "journal/notes.txt", "x");
  put_file (fixture, "journal/2026/photo.jpg", "x");
  put_file (fixture, "journal/2026/.hidden", "x");
  g_assert_cmpint (g_mkdir (folder, 0700), ==, 0);
  report = run_check (fixture);
  g_assert_cmpuint (report->findings->len, ==, 3);
  assert_finding (report, 0, KEEL_FINDING_FOREIGN, "journal/2026/attachments");
  assert_finding (report, 1, KEEL_FINDING_FOREIGN, "journal/2026/photo.jpg");
  assert_finding (report, 2, KEEL_FINDING_FOREIGN, "journal/notes.txt");
}

static char *
get_fingerprint (const char *folder)
{
  g_autofree char *quoted = g_shell_quote (folder);
  g_autofree char *inner = g_strdup_printf ("cd %s && find . -printf '%%p %%m %%s %%T@\\n' | sort && find . -type f -exec cat {} +", quoted);
  const char *argv[] = { "/bin/sh", "-c", inner, NULL };
  char *output = NULL;

  g_assert_true (g_spawn_sync (NULL, (char **) argv, NULL, G_SPAWN_DEFAULT, NULL, NULL, &output, NULL, NULL, NULL));
  return output;
}

static void
test_changes_nothing (Fixture       *fixture,
                      gconstpointer  data)
{
  g_autofree char *before = NULL;
  g_autofree char *after = NULL;
  g_autoptr (KeelCheckReport) report = NULL;

  put_file (fixture, "journal/2026/half.json", "{");
  let_a_bit_rot (fixture, fixture->first_path);
  open_again (fixture, TRUE);
  before = get_fingerprint (fixture->workbook.root);
  report = run_check (fixture);
  after = get_fingerprint (fixture->workbook.root);
  g_assert_cmpuint (report->findings->len, ==, 2);
  g_assert_cmpstr (before, ==, after);
}

static void
progress_cb (guint    n_done,
             guint    n_total,
             gpointer user_data)
{
  guint *last = user_data;

  g_assert_cmpuint (n_done, ==, *last + 1);
  g_assert_cmpuint (n_total, ==, 2);
  *last = n_done;
}

static void
test_tells_progress_and_can_be_cancelled (Fixture       *fixture,
                                          gconstpointer  data)
{
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();
  g_autoptr (KeelCheckReport) report = NULL;
  g_autoptr (GError) error = NULL;
  guint last = 0;

  report = keel_check_run (fixture->workbook.store, progress_cb, &last, cancellable, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (last, ==, 2);

  g_cancellable_cancel (cancellable);
  g_assert_null (keel_check_run (fixture->workbook.store, progress_cb, &last, cancellable, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
}

#define ADD(name, function) \
  g_test_add ("/core/check/" name, Fixture, NULL, set_up, function, tear_down)

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  umask (0077);
  ADD ("finds-nothing-in-a-sound-workbook", test_finds_nothing_in_a_sound_workbook);
  ADD ("finds-what-cannot-be-read", test_finds_what_cannot_be_read);
  ADD ("finds-bit-rot", test_finds_bit_rot);
  ADD ("takes-an-edit-for-no-bit-rot", test_takes_an_edit_for_no_bit_rot);
  ADD ("finds-second-versions", test_finds_second_versions);
  ADD ("finds-what-has-vanished", test_finds_what_has_vanished);
  ADD ("finds-wide-permissions", test_finds_wide_permissions);
  ADD ("finds-foreign-files", test_finds_foreign_files);
  ADD ("changes-nothing", test_changes_nothing);
  ADD ("tells-progress-and-can-be-cancelled", test_tells_progress_and_can_be_cancelled);
  return g_test_run ();
}
