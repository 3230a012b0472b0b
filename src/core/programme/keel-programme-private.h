/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "keel-programme.h"

G_BEGIN_DECLS

/* What has an id that another thing, or a link, can name. */
typedef enum
{
  KEEL_THING_NONE,
  KEEL_THING_PAGE,
  KEEL_THING_FACET,
  KEEL_THING_ITEM,
  KEEL_THING_EXERCISE,
  KEEL_THING_PRACTICE,
  KEEL_THING_PROMPT,
  KEEL_THING_CARD,
  KEEL_THING_TEMPLATE,
  KEEL_THING_STEP,
  KEEL_THING_WORKSHEET,
  KEEL_THING_INSIGHT,
  KEEL_THING_TERM,
  KEEL_THING_READING,
  KEEL_N_THINGS,
} KeelThing;

struct _KeelProgramme
{
  GObject               parent_instance;

  KeelProgrammeContent  content;
  GHashTable           *things[KEEL_N_THINGS];  /* id → struct in @content; borrowed */
  GHashTable           *parts;                  /* page id → KeelProgrammePart; borrowed */

  /* What all pointers in @content lie in. */
  GStringChunk         *texts;
  GPtrArray            *lists;
};

gpointer   keel_programme_find           (KeelProgramme *self,
                                          KeelThing      thing,
                                          const char    *id);

/* A list of KeelProgrammeProblem, and one more for it unless it is full. */
GPtrArray *keel_programme_problems_new   (void);
void       keel_programme_problems_add   (GPtrArray     *problems,
                                          const char    *path,
                                          const char    *format,
                                          ...) G_GNUC_PRINTF (3, 4);

/* The rules that no table of members can say, of what could be read: a thing that could
 * not be has members that are NULL. Those of the item set want it read without a problem. */
void       keel_programme_check_rules    (KeelProgramme *self,
                                          GPtrArray     *problems);
void       keel_programme_check_item_set (KeelProgramme *self,
                                          GPtrArray     *problems);

G_END_DECLS
