/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

/* For the workbook, the exchange (which makes entries that are in no workbook
 * yet), the store (which folds ahead) and the tests: how an entry changes. */

#include "keel-entry.h"
#include "keel-part.h"
#include "keel-record-private.h"

G_BEGIN_DECLS

#define KEEL_ENTRY_FORMAT "even-keel/entry"
#define KEEL_ENTRY_SCHEMA 1
#define KEEL_ENTRY_FOLDER "journal"

/* What an entry that is in no search index has for its slot. */
#define KEEL_ENTRY_NO_SLOT G_MAXUINT

/**
 * KeelOrigin:
 * @format: where an import found the entry: "jrnl"; a g_ref_string_new_intern()
 * @key: by which the import knows it again
 *
 * The import that an entry came from.
 */
typedef struct
{
  KeelPart  part;
  char     *format;
  char     *key;
} KeelOrigin;

extern const KeelPartShape keel_origin_shape;
extern const KeelMemberKind keel_entry_kind;
extern const KeelMemberKind keel_entry_texts;

struct _KeelEntry
{
  KeelRecord     parent_instance;

  /* What a search asks of every entry, on the line of memory that has its references. */
  guint          slot;        /* in the search index */
  KeelDay        day;
  KeelEntryKind  kind;
  int            time;
  gboolean       starred;
  gboolean       observer;

  /* Most entries have few of these: NULL stands for "", and for no tags or links. */
  char          *title;
  char          *texts[KEEL_N_ENTRY_TEXTS];
  char         **tags;
  char         **links;
  char         **given_links; /* those that it was begun with, in this run */
  KeelOrigin    *origin;
  KeelUnknown   *unknown_texts;

  /* Of KEEL_ENTRY_OTHER only: the kind's id, and all texts as the bytes they were. */
  char          *other_kind;
  char          *other_texts;

  char          *folded;      /* see keel_entry_fold_ahead() */
};

/* Each notifies when it has changed something. Texts and title are taken as they are;
 * tags and links are cleaned, trimmed, and kept once each. */
void        keel_entry_set_day          (KeelEntry          *self,
                                         KeelDay             day);
void        keel_entry_set_time         (KeelEntry          *self,
                                         int                 time);
/* Not of, nor to, KEEL_ENTRY_OTHER. */
void        keel_entry_set_kind         (KeelEntry          *self,
                                         KeelEntryKind       kind);
void        keel_entry_set_title        (KeelEntry          *self,
                                         const char         *title);
void        keel_entry_set_tags         (KeelEntry          *self,
                                         const char * const *tags);
void        keel_entry_set_links        (KeelEntry          *self,
                                         const char * const *links);
void        keel_entry_set_starred      (KeelEntry          *self,
                                         gboolean            starred);
void        keel_entry_set_observer     (KeelEntry          *self,
                                         gboolean            observer);
void        keel_entry_set_text         (KeelEntry          *self,
                                         KeelEntryText       text,
                                         const char         *value);
void        keel_entry_set_origin       (KeelEntry          *self,
                                         const char         *format,
                                         const char         *key);

/* What keel_entry_set_tags() makes of @tags; NULL if nothing is left. */
char      **keel_entry_tidy_tags        (const char * const *tags) G_GNUC_WARN_UNUSED_RESULT;

/* The same for links. Links that an entry is begun with, by a prompt or a step that asks for it: they are
 * not a person's doing. And whether it is linked to more than these and the prompt it answers. */
char      **keel_entry_tidy_links       (const char * const *links) G_GNUC_WARN_UNUSED_RESULT;
void        keel_entry_give_links       (KeelEntry          *self,
                                         const char * const *links);
gboolean    keel_entry_has_own_links    (KeelEntry          *self);

/* In the worker that has made an entry: what search reads is folded there, so that
 * the main thread only copies it. Whoever puts the entry into an index takes it. */
void        keel_entry_fold_ahead       (KeelEntry          *self);
char       *keel_entry_take_folded      (KeelEntry          *self) G_GNUC_WARN_UNUSED_RESULT;

/* Whether any text holds a word; whether there is anything but white space in @text. */
gboolean    keel_entry_has_words        (KeelEntry          *self);
gboolean    keel_entry_holds_word       (const char         *text);

/* The texts that the kind asks for, in order; returns how many. */
guint       keel_entry_kind_get_texts   (KeelEntryKind       kind,
                                         const KeelEntryText **out_texts);

/* The ids of all texts in the order of the enumeration, NULL-terminated. */
const char * const *keel_entry_list_text_ids (void);

G_END_DECLS
