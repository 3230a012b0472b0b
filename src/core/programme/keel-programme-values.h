/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <json-glib/json-glib.h>
#include "keel-programme-shape.h"

G_BEGIN_DECLS

#define KEEL_PROGRAMME_MAX_TEXT (64 * 1024)

/**
 * KeelProgrammeReference:
 * @path: where it is named
 *
 * The name of another thing, to be looked up when everything has been read.
 */
typedef struct
{
  KeelThing   thing;
  const char *id;
  char       *path;
} KeelProgrammeReference;

/**
 * KeelProgrammeReader:
 * @path: of what is being read
 * @references: KeelProgrammeReference
 * @waiting: KeelProgrammeObjects: what is still to be read
 */
typedef struct
{
  KeelProgramme *programme;
  GPtrArray     *problems;
  GString       *path;
  GArray        *references;
  GQueue        *waiting;
} KeelProgrammeReader;

/**
 * KeelProgrammeObjects:
 * @path: of the list, or of the object alone
 * @first: the struct of the first of them; there are as many as @nodes
 *
 * Objects of the document, all of one list, or one that stands alone.
 */
typedef struct
{
  char            *path;
  const KeelShape *shape;
  GPtrArray       *nodes;    /* JsonNode, borrowed */
  gpointer         first;
  gboolean         is_list;
} KeelProgrammeObjects;

void     keel_programme_objects_free  (KeelProgrammeObjects *objects);

/* Goes one step down in @path; gives the length to come back to. */
gsize    keel_programme_reader_enter  (KeelProgrammeReader  *reader,
                                       const char           *member);

/* Notes what is wrong at @path, and gives FALSE: a sentence; another kind of value than
 * @expected ("a list"); a text that is not @expected ("one of more, less"). */
gboolean keel_programme_refuse        (KeelProgrammeReader  *reader,
                                       const char           *message);
gboolean keel_programme_refuse_node   (KeelProgrammeReader  *reader,
                                       JsonNode             *node,
                                       const char           *expected);
gboolean keel_programme_refuse_text   (KeelProgrammeReader  *reader,
                                       const char           *text,
                                       const char           *expected);

void     keel_programme_add_reference (KeelProgrammeReader  *reader,
                                       KeelThing             thing,
                                       const char           *id);

/* The document's text, borrowed. */
gboolean keel_programme_read_string   (KeelProgrammeReader  *reader,
                                       JsonNode             *node,
                                       const char          **out_text);

/* Texts; as keel_programme_read_value(), with a const char * as the field. */
gboolean keel_programme_read_id       (KeelProgrammeReader  *reader,
                                       const KeelMember     *member,
                                       JsonNode             *node,
                                       gpointer              field);
gboolean keel_programme_read_line     (KeelProgrammeReader  *reader,
                                       const KeelMember     *member,
                                       JsonNode             *node,
                                       gpointer              field);
gboolean keel_programme_read_markdown (KeelProgrammeReader  *reader,
                                       const KeelMember     *member,
                                       JsonNode             *node,
                                       gpointer              field);
gboolean keel_programme_read_mark     (KeelProgrammeReader  *reader,
                                       const KeelMember     *member,
                                       JsonNode             *node,
                                       gpointer              field);

/* Reads what stands at @path into @field, which has what a missing member has. What is
 * wrong is added to the problems, and FALSE. Objects are put on @waiting. */
gboolean keel_programme_read_value    (KeelProgrammeReader  *reader,
                                       const KeelMember     *member,
                                       JsonNode             *node,
                                       gpointer              field);

G_END_DECLS
