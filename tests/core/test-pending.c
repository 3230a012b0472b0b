/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "keel-pending.h"

#include "keel-workbook.h"
#include "model-fixture.h"

static const KeelSaveDelays delays = { .draft = 1000, .idle = 5000, .longest = 30000, .retry = 2000 };

static KeelPending *
make_typed (gint64 now)
{
  g_autoptr (KeelEntry) entry = model_entry ("2026-11-23", NULL, "A quiet morning");

  return keel_pending_new (KEEL_RECORD (entry), now);
}

/* First change at 100000; the last one and the failures as a case says. */
static void
a_save_is_due (void)
{
  static const struct
  {
    const char *desc;
    gint64      last;
    guint       n_failures;
    gint64      due;
  } cases[] = {
    { "one key", 100000, 0, 105000 },
    { "a key later", 103000, 0, 108000 },
    { "typing on", 125000, 0, 130000 },
    { "typing without end", 129000, 0, 130000 },
    { "a failure is tried again when one stops", 100000, 1, 105000 },
    { "and after a key, however long it is pending", 129000, 1, 131000 },
    { "twice as late", 129000, 2, 133000 },
    { "twice as late again", 129000, 3, 137000 },
    { "as late as can be", 129000, 6, 189000 },
    { "and no later", 129000, 1000, 189000 },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (KeelPending) pending = make_typed (100000);

      g_test_message ("%s", cases[i].desc);
      keel_pending_change (pending, 100000);
      keel_pending_change (pending, cases[i].last);
      g_assert_cmpint (keel_pending_get_save_deadline (pending, &delays, cases[i].n_failures), ==, cases[i].due);
    }
}

static void
a_draft_follows_the_last_key (void)
{
  g_autoptr (KeelPending) pending = make_typed (100000);

  g_assert_cmpint (keel_pending_get_draft_deadline (pending, &delays), ==, G_MAXINT64);
  keel_pending_change (pending, 100000);
  g_assert_cmpint (keel_pending_get_draft_deadline (pending, &delays), ==, 101000);
  keel_pending_change (pending, 100900);
  g_assert_cmpint (keel_pending_get_draft_deadline (pending, &delays), ==, 101900);

  pending->n_drafted = pending->n_changes;
  g_assert_cmpint (keel_pending_get_draft_deadline (pending, &delays), ==, G_MAXINT64);
  keel_pending_change (pending, 102000);
  g_assert_cmpint (keel_pending_get_draft_deadline (pending, &delays), ==, 103000);
}

static void
a_choice_is_drafted_at_once (void)
{
  g_autoptr (KeelWorkbook) workbook = keel_workbook_new ();
  KeelCheckin *checkin = keel_workbook_add_checkin (workbook, KEEL_FORM_PULSE, "mlw-1", "en",
                                                    model_day ("2026-11-23"), model_now (0));
  g_autoptr (KeelPending) pending = keel_pending_new (KEEL_RECORD (checkin), 100000);

  keel_pending_change (pending, 100000);
  g_assert_cmpint (keel_pending_get_draft_deadline (pending, &delays), ==, 100000);
  g_assert_cmpint (keel_pending_get_save_deadline (pending, &delays, 0), ==, 105000);
}

static void
it_holds_its_record (void)
{
  KeelEntry *entry = model_entry ("2026-11-23", NULL, "A quiet morning");
  KeelPending *pending = keel_pending_new (KEEL_RECORD (entry), 100000);

  g_object_add_weak_pointer (G_OBJECT (entry), (gpointer *) &entry);
  g_object_unref (entry);
  g_assert_nonnull (entry);
  keel_pending_free (pending);
  g_assert_null (entry);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/core/pending/a-save-is-due", a_save_is_due);
  g_test_add_func ("/core/pending/a-draft-follows-the-last-key", a_draft_follows_the_last_key);
  g_test_add_func ("/core/pending/a-choice-is-drafted-at-once", a_choice_is_drafted_at_once);
  g_test_add_func ("/core/pending/it-holds-its-record", it_holds_its_record);

  return g_test_run ();
}
