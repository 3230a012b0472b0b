/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "keel-journal-page.h"

struct _KeelJournalPage
{
  AdwBin parent_instance;

  KeelSession *session;
};

G_DEFINE_FINAL_TYPE (KeelJournalPage, keel_journal_page, ADW_TYPE_BIN)

static void
keel_journal_page_dispose (GObject *object)
{
  KeelJournalPage *self = KEEL_JOURNAL_PAGE (object);

  g_clear_object (&self->session);

  G_OBJECT_CLASS (keel_journal_page_parent_class)->dispose (object);
}

static void
keel_journal_page_class_init (KeelJournalPageClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = keel_journal_page_dispose;
}

static void
keel_journal_page_init (KeelJournalPage *self)
{
}

GtkWidget *
keel_journal_page_new (KeelSession *session)
{
  KeelJournalPage *self;

  g_return_val_if_fail (KEEL_IS_SESSION (session), NULL);

  self = g_object_new (KEEL_TYPE_JOURNAL_PAGE, NULL);
  self->session = g_object_ref (session);

  return GTK_WIDGET (self);
}

void
keel_journal_page_show_entry (KeelJournalPage *self,
                              const char      *id)
{
  g_return_if_fail (KEEL_IS_JOURNAL_PAGE (self));
}

void
keel_journal_page_start_search (KeelJournalPage *self)
{
  g_return_if_fail (KEEL_IS_JOURNAL_PAGE (self));
}

void
keel_journal_page_new_entry (KeelJournalPage *self)
{
  g_return_if_fail (KEEL_IS_JOURNAL_PAGE (self));
}
