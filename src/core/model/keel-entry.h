/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "keel-day.h"
#include "keel-record.h"

G_BEGIN_DECLS

/**
 * KeelEntryKind:
 *
 * The reflective forms of DOMAIN §5.2. In files: "three-questions",
 * "long-form", "event-review", "strengths", "free".
 * @KEEL_ENTRY_OTHER is a kind this program does not know: its texts are shown
 * one after the other, nothing of it can be typed into, and it is rewritten as
 * it was.
 */
typedef enum
{
  KEEL_ENTRY_THREE_QUESTIONS,
  KEEL_ENTRY_LONG_FORM,
  KEEL_ENTRY_EVENT_REVIEW,
  KEEL_ENTRY_STRENGTHS,
  KEEL_ENTRY_FREE,
  KEEL_ENTRY_OTHER,
} KeelEntryKind;

#define KEEL_N_ENTRY_KINDS 6

/**
 * KeelEntryText:
 *
 * The texts of all kinds; a kind asks for some of them, in an order of its own.
 * In files, members of "texts": "happened", "so_what", "now_what", "felt",
 * "went", "why", "take", "next_time", "own_part", "other_explanations",
 * "keep_or_change", "brought", "body".
 */
typedef enum
{
  KEEL_TEXT_HAPPENED,
  KEEL_TEXT_SO_WHAT,
  KEEL_TEXT_NOW_WHAT,
  KEEL_TEXT_FELT,
  KEEL_TEXT_WENT,
  KEEL_TEXT_WHY,
  KEEL_TEXT_TAKE,
  KEEL_TEXT_NEXT_TIME,
  KEEL_TEXT_OWN_PART,
  KEEL_TEXT_OTHER_EXPLANATIONS,
  KEEL_TEXT_KEEP_OR_CHANGE,
  KEEL_TEXT_BROUGHT,
  KEEL_TEXT_BODY,
} KeelEntryText;

#define KEEL_N_ENTRY_TEXTS 13

/* The longest text an entry takes, in bytes. */
#define KEEL_ENTRY_TEXT_MAX (256 * 1024)

/**
 * KeelEntry:
 *
 * One journal entry. Properties, all readable, and notified when they change:
 * "day" (uint, KeelDay), "time" (int, minutes or -1), "kind" (KeelEntryKind),
 * "title" (string or NULL), "tags" and "links" (GStrv), "starred", "observer" (booleans),
 * "open" (boolean, follows the texts), "texts" (boolean: whether any holds a
 * word; notified when any text has changed), and of every record "deleted".
 */
#define KEEL_TYPE_ENTRY (keel_entry_get_type ())

G_DECLARE_FINAL_TYPE (KeelEntry, keel_entry, KEEL, ENTRY, KeelRecord)

GType               keel_entry_kind_get_type (void);
#define KEEL_TYPE_ENTRY_KIND (keel_entry_kind_get_type ())

/* A new entry, with a new id, blank. */
KeelEntry          *keel_entry_new           (KeelEntryKind  kind,
                                              KeelDay        day,
                                              int            time,
                                              KeelMoment     now) G_GNUC_WARN_UNUSED_RESULT;

KeelDay             keel_entry_get_day       (KeelEntry     *self);
int                 keel_entry_get_time      (KeelEntry     *self);
KeelEntryKind       keel_entry_get_kind      (KeelEntry     *self);
const char         *keel_entry_get_title     (KeelEntry     *self);
const char * const *keel_entry_get_tags      (KeelEntry     *self);
gboolean            keel_entry_has_tag       (KeelEntry     *self,
                                              const char    *tag);

/* What it is linked to: "type:id", such as "facet:AP-M", "prompt:J01", "item:AP-M1",
 * "checkin:5b0d7a4e-…"; others may be there. */
#define KEEL_LINK_FACET   "facet"
#define KEEL_LINK_PROMPT  "prompt"
#define KEEL_LINK_ITEM    "item"
#define KEEL_LINK_CHECKIN "checkin"

char               *keel_link_new            (const char    *type,
                                              const char    *id) G_GNUC_WARN_UNUSED_RESULT;
const char * const *keel_entry_get_links     (KeelEntry     *self);
gboolean            keel_entry_has_link      (KeelEntry     *self,
                                              const char    *type,
                                              const char    *id);
/* The first id of that type; NULL if there is none. Borrowed until the links change. */
const char         *keel_entry_get_linked    (KeelEntry     *self,
                                              const char    *type);

gboolean            keel_entry_is_starred    (KeelEntry     *self);
/* Written in the observer's voice: own name, he, she, they. */
gboolean            keel_entry_is_observer   (KeelEntry     *self);
/* "" when nothing was written there. */
const char         *keel_entry_get_text      (KeelEntry     *self,
                                              KeelEntryText  text);
/* The import it came from: both NULL if it was written here. */
void                keel_entry_get_origin    (KeelEntry     *self,
                                              const char   **out_format,
                                              const char   **out_key);

/* Still open: its kind ends in a "now what" and that text holds no word. Kinds
 * without such a question are never open. */
gboolean            keel_entry_is_open       (KeelEntry     *self);

/* What stands for the entry in a list: the title, else the first line that
 * holds a word, else "". And the text after it, for an excerpt: all its texts in
 * the order they are shown, less the line that serves as title. */
char               *keel_entry_dup_headline  (KeelEntry     *self) G_GNUC_WARN_UNUSED_RESULT;
char               *keel_entry_dup_body      (KeelEntry     *self) G_GNUC_WARN_UNUSED_RESULT;

/* What search reads: day, title, texts and tags, folded, one "\n" between. */
void                keel_entry_append_folded (KeelEntry     *self,
                                              GString       *folded);

/* The texts to show, in order: those the kind asks for, then any other that
 * holds a word (after the kind was changed: words never disappear). Returns how
 * many. @out has room for KEEL_N_ENTRY_TEXTS. */
guint               keel_entry_list_texts    (KeelEntry     *self,
                                              KeelEntryText *out);

/* The table of kinds. */
const char         *keel_entry_kind_get_id   (KeelEntryKind  kind);
gboolean            keel_entry_kind_from_id  (const char    *id,
                                              KeelEntryKind *out_kind);
const char         *keel_entry_text_get_id   (KeelEntryText  text);
/* Which text closes an entry of @kind; FALSE if none does. */
gboolean            keel_entry_kind_get_closing (KeelEntryKind  kind,
                                              KeelEntryText *out_text);

/* The order of the journal: later day first, then later time (none counts as
 * midnight), then later created, then id. */
int                 keel_entry_compare       (KeelEntry     *a,
                                              KeelEntry     *b);

G_END_DECLS
