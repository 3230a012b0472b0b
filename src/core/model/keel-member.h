/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "keel-json-writer.h"
#include "keel-record.h"
#include "keel-unknown.h"

G_BEGIN_DECLS

/* A record is a struct and a table: a row for each member of its document, in the order in
 * which they are written. By its table a record is read, written, copied, compared and
 * freed, says whether it is blank, and has a property for each row. Its parts (the
 * reviews of a goal) have tables too: keel-part.h.
 *
 *   static const KeelRecordMember members[] = {
 *     { KEEL_MEMBER_DAY (KeelGoal) },
 *     { KEEL_MEMBER ("why", text, KeelGoal, why), .counts = TRUE },
 *     { .name = NULL },
 *   };
 *
 * What no kind below can read is of a kind of its own, in the file of its record.
 */

/* No record has more, the head and the end of the table counted. */
#define KEEL_MEMBERS_MAX 24

/**
 * KeelRecordSource:
 * @object: a document, or an object in one, parsed
 * @path: of the object in the document, for messages: "" or "reviews[0]."
 * @text: the object as the bytes it was
 * @length: of @text
 * @is_newer: of a newer schema: what cannot be read is left out
 *
 * What a record, or a part of one, is read from.
 */
struct _KeelRecordSource
{
  JsonObject *object;
  const char *path;
  const char *text;
  gsize       length;
  gboolean    is_newer;
};

/**
 * KeelStorage:
 * @init: makes it say nothing; NULL: zeroes do
 * @clear: frees what is there; NULL: there is nothing to free
 * @assign: makes it say what the value at @value says; whether anything has changed
 * @is_blank: whether it says nothing
 * @new_property: a property that has such a value
 * @get: the value of that property
 *
 * How a value lies in memory. Every call has the place of one.
 */
typedef struct
{
  void         (* init)         (const KeelRecordMember *member,
                                 gpointer                place);
  void         (* clear)        (gpointer                place);
  gboolean     (* assign)       (gpointer                place,
                                 gconstpointer           value);
  gboolean     (* is_blank)     (gconstpointer           place);
  GParamSpec * (* new_property) (const char             *name,
                                 GParamFlags             flags);
  void         (* get)          (gconstpointer           place,
                                 GValue                 *out_value);
} KeelStorage;

/**
 * KeelMemberKind:
 * @storage: how it lies in memory
 * @read: into a place that is as @init has made it; an error names the member
 * @write: with its name
 *
 * How a value stands in a document.
 */
typedef struct
{
  const KeelStorage *storage;
  gboolean        (* read)  (const KeelRecordMember  *member,
                             const KeelRecordSource  *source,
                             gpointer                 place,
                             GError                 **error);
  void            (* write) (const KeelRecordMember  *member,
                             gconstpointer            place,
                             KeelJsonWriter          *writer);
} KeelMemberKind;

typedef struct _KeelPartShape KeelPartShape;

/**
 * KeelRecordMember:
 * @name: in the document, and of its property ("_" is "-" there); NULL ends a table
 * @kind: how it is read and written
 * @offset: where it lies; 0 for a kind that looks at the whole struct
 * @words: of a choice: what each number is called, NULL for one that is written as null
 * @n_words: how many
 * @fallback: of a choice or a time: what it is when absent
 * @shape: of parts: what one has
 * @is_required: must be there, and be right, in a document of a newer schema too
 * @is_in_head: the head of the document has it, and writes it
 * @counts: a record is not blank that has it
 */
struct _KeelRecordMember
{
  const char           *name;
  const KeelMemberKind *kind;
  gsize                 offset;
  const char * const   *words;
  guint                 n_words;
  int                   fallback;
  const KeelPartShape      *shape;
  gboolean              is_required;
  gboolean              is_in_head;
  gboolean              counts;
};

/* A row that is of one of the kinds below, the day of a record, and the words of a choice. */
#define KEEL_MEMBER(name_, kind_, type_, field_) \
  .name = (name_), .kind = &keel_member_##kind_, .offset = offsetof (type_, field_)
#define KEEL_MEMBER_DAY(type_) KEEL_MEMBER ("day", day, type_, day), .is_required = TRUE, .is_in_head = TRUE
#define KEEL_MEMBER_WORDS(array) .words = (array), .n_words = G_N_ELEMENTS (array)

/* In C, and in files. Absent is NULL, none or FALSE, unless the row says otherwise. */
extern const KeelMemberKind keel_member_text;        /* char *; an empty text: NULL */
extern const KeelMemberKind keel_member_string;      /* char *, as it is */
extern const KeelMemberKind keel_member_shared;      /* char *, g_ref_string_new_intern() */
extern const KeelMemberKind keel_member_content_id;  /* the same: letters, digits and hyphens */
extern const KeelMemberKind keel_member_record_id;   /* char * */
extern const KeelMemberKind keel_member_choice;      /* int, one of @words */
extern const KeelMemberKind keel_member_day;         /* KeelDay */
extern const KeelMemberKind keel_member_time;        /* int, minutes of the day */
extern const KeelMemberKind keel_member_moment;      /* KeelMoment */
extern const KeelMemberKind keel_member_flag;        /* gboolean */
extern const KeelMemberKind keel_member_strings;     /* char **; an empty list: NULL */
extern const KeelMemberKind keel_member_fields;      /* KeelFields *, never NULL */

/* How these lie in memory, for kinds of their own. */
extern const KeelStorage keel_stored_text;
extern const KeelStorage keel_stored_string;
extern const KeelStorage keel_stored_shared;
extern const KeelStorage keel_stored_number;
extern const KeelStorage keel_stored_day;
extern const KeelStorage keel_stored_moment;
extern const KeelStorage keel_stored_flag;
extern const KeelStorage keel_stored_strings;
extern const KeelStorage keel_stored_fields;

/* What a kind of its own says of @id that is none: FALSE with @error. */
gboolean  keel_member_check_content_id (const char              *path,
                                        const char              *name,
                                        const char              *id,
                                        GError                 **error);

/* A table on a struct of its own, at @base. */
void      keel_members_init            (const KeelRecordMember  *members,
                                        gpointer                 base);
void      keel_members_clear           (const KeelRecordMember  *members,
                                        gpointer                 base);
void      keel_members_assign          (const KeelRecordMember  *members,
                                        gpointer                 base,
                                        gconstpointer            other);
gboolean  keel_members_read            (const KeelRecordMember  *members,
                                        const KeelRecordSource  *source,
                                        gpointer                 base,
                                        GError                 **error);
void      keel_members_write           (const KeelRecordMember  *members,
                                        gconstpointer            base,
                                        KeelJsonWriter          *writer);

/* The names of those that are not in the head, and NULL, into @names; returns how many. */
guint     keel_members_list_names      (const KeelRecordMember  *members,
                                        const char             **names);

/* What this program does not know in @object, which is the value of the member @name. */
void      keel_member_keep_unknown     (const KeelRecordSource  *source,
                                        const char              *name,
                                        JsonObject              *object,
                                        const char * const      *known,
                                        KeelUnknown            **out_unknown);

G_END_DECLS
