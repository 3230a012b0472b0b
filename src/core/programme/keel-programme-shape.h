/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "keel-programme-private.h"

G_BEGIN_DECLS

/* The format as tables: which members an object of the document has, what each may
 * be, and where it goes in the struct. programme.md says the same to people,
 * programme.schema.json to other programs. */

typedef enum
{
  KEEL_VALUE_HEADER,      /* "format", "schema": read before all others */
  KEEL_VALUE_ID,          /* const char * */
  KEEL_VALUE_LINE,        /* const char *; NULL when empty */
  KEEL_VALUE_MARKDOWN,    /* const char *; NULL when empty */
  KEEL_VALUE_BOOLEAN,     /* gboolean; FALSE when missing */
  KEEL_VALUE_WEEK,        /* guint from 1 */
  KEEL_VALUE_CHOICE,      /* the place in @choices, in an enum that counts from 0 */
  KEEL_VALUE_FLAGS,       /* a list of @choices, in flags */
  KEEL_VALUE_REFERENCE,   /* const char *: the id of a @thing */
  KEEL_VALUE_REFERENCES,  /* const char * const *: ids of @thing */
  KEEL_VALUE_LINES,       /* const char * const * */
  KEEL_VALUE_MARKS,       /* const char * const * */
  KEEL_VALUE_OBJECT,      /* a pointer to a struct of @shape */
  KEEL_VALUE_LIST,        /* a pointer to structs of @shape; their number at @count_offset */
  KEEL_N_VALUES,
} KeelValue;

/* What a Markdown text must be, besides. */
typedef enum
{
  KEEL_FORM_ANY,
  KEEL_FORM_NO_HEADINGS,
  KEEL_FORM_ONE_PARAGRAPH,
} KeelTextForm;

typedef struct _KeelShape KeelShape;

/**
 * KeelMember:
 * @allowed_in: bits of the kinds (the member "kind") that have it; 0 for all
 * @required_in: bits of the kinds in which it must be there; KEEL_ALWAYS for all
 * @stays: a line that is the same in every language
 */
typedef struct
{
  const char         *name;
  gsize               offset;
  KeelValue           value;
  guint               allowed_in;
  guint               required_in;
  gsize               count_offset;
  const KeelShape    *shape;
  const char * const *choices;
  KeelThing           thing;
  KeelTextForm        form;
  gboolean            stays;
} KeelMember;

#define KEEL_ALWAYS G_MAXUINT

/**
 * KeelShape:
 * @members: ends with a name that is NULL
 * @size: of the struct
 * @max: how many a list may hold
 * @thing: what its objects are found as, if they can be named
 * @kind: the member that decides which others there are, or NULL
 */
struct _KeelShape
{
  const KeelMember *members;
  gsize             size;
  guint             max;
  KeelThing         thing;
  const KeelMember *kind;
};

/* The member of this name, or NULL. */
const KeelMember *keel_shape_find_member   (const KeelShape *shape,
                                            const char      *name);

/* Of the whole document; its struct is KeelProgrammeContent. */
const KeelShape  *keel_programme_get_shape (void);

G_END_DECLS
