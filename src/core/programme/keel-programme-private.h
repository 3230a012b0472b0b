/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "keel-json-gate.h"
#include "keel-programme-locale.h"
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

  GPtrArray            *locales;          /* KeelProgrammeLocale */
  GPtrArray            *locale_problems;  /* KeelProgrammeProblem */

  /* What all pointers in @content lie in; those of a translation lie in @source as well. */
  GStringChunk         *texts;
  GPtrArray            *lists;
  KeelProgramme        *source;
  KeelProgrammeLanguage translation;
};

extern const KeelJsonLimits keel_programme_limits;

gpointer   keel_programme_find           (KeelProgramme *self,
                                          KeelThing      thing,
                                          const char    *id);

/* A list of KeelProgrammeProblem, and one more for it unless it is full. */
GPtrArray *keel_programme_problems_new   (void);
void       keel_programme_problems_add   (GPtrArray     *problems,
                                          const char    *path,
                                          const char    *format,
                                          ...) G_GNUC_PRINTF (3, 4);

/* Takes up a language: one that is there before is replaced. What is wrong with it is a problem. */
void       keel_programme_take_locale    (KeelProgramme *self,
                                          JsonObject    *object,
                                          const char    *path,
                                          GPtrArray     *problems);

/* The same things, in lists of their own that may be changed. */
KeelProgramme *keel_programme_copy       (KeelProgramme *self) G_GNUC_WARN_UNUSED_RESULT;

/* The rules that no table of members can say, of what could be read: a thing that could
 * not be has members that are NULL. Those of the item set want it read without a problem. */
void       keel_programme_check_rules    (KeelProgramme *self,
                                          GPtrArray     *problems);
void       keel_programme_check_item_set (KeelProgramme *self,
                                          GPtrArray     *problems);

G_END_DECLS
