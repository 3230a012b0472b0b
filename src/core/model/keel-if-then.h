/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "keel-day.h"
#include "keel-record.h"

G_BEGIN_DECLS

/* The parts of an if–then plan. In files: "if", "then", "notice", "obstacle",
 * "then_instead". */
typedef enum
{
  KEEL_IF_THEN_IF,        /* a place, a time, a cue: goes on after "If …" */
  KEEL_IF_THEN_THEN,      /* one act: goes on after "then I will …" */
  KEEL_IF_THEN_NOTICE,    /* how the cue will be noticed */
  KEEL_IF_THEN_OBSTACLE,  /* what is likely to get in the way */
  KEEL_IF_THEN_INSTEAD,   /* the second plan: what then */
  KEEL_N_IF_THEN_TEXTS,
} KeelIfThenText;

/**
 * KeelOpportunity:
 * @id: of this line of the log, random
 * @at: when it was put down
 * @happened: whether the cue came; FALSE says that none came since the last line
 * @did: whether the act was done
 *
 * One line of the log: one for each opportunity, never one for each day.
 */
typedef struct
{
  const char *id;
  KeelMoment  at;
  gboolean    happened;
  gboolean    did;
} KeelOpportunity;

/**
 * KeelIfThen:
 *
 * An if–then plan (DOMAIN §5.5): a cue and one act. Notifies each member by its name in the
 * document, all readable: "goal" and "template" are strings or NULL, "rehearsed" is whether it
 * was, "ended" a uint (KeelDay), "log" how many lines there are.
 */
#define KEEL_TYPE_IF_THEN (keel_if_then_get_type ())

G_DECLARE_FINAL_TYPE (KeelIfThen, keel_if_then, KEEL, IF_THEN, KeelRecord)

/* Of links that lead to one. */
#define KEEL_LINK_IF_THEN "if-then"

/* A plan of @day, nothing written yet. @goal, the id of one, may be NULL. */
KeelIfThen      *keel_if_then_new                 (const char     *goal,
                                                   KeelDay         day,
                                                   KeelMoment      now) G_GNUC_WARN_UNUSED_RESULT;

KeelDay          keel_if_then_get_day             (KeelIfThen     *self);
const char      *keel_if_then_get_goal            (KeelIfThen     *self);
/* The template of the programme that it was made from; NULL: own words from the start. */
const char      *keel_if_then_get_template        (KeelIfThen     *self);
/* "" when nothing is written. */
const char      *keel_if_then_get_text            (KeelIfThen     *self,
                                                   KeelIfThenText  text);
/* When it was pictured once; KEEL_MOMENT_NONE if it never was. */
KeelMoment       keel_if_then_get_rehearsed       (KeelIfThen     *self);
/* When it was put away; KEEL_DAY_NONE while it holds. */
KeelDay          keel_if_then_get_ended           (KeelIfThen     *self);
gboolean         keel_if_then_is_open             (KeelIfThen     *self);

/* The log, oldest first. The id lives until the plan changes. */
guint            keel_if_then_get_n_opportunities (KeelIfThen     *self);
KeelOpportunity  keel_if_then_get_opportunity     (KeelIfThen     *self,
                                                   guint           index);

/* What the log comes to: how often the cue came, and how often the act was done. */
void             keel_if_then_count               (KeelIfThen     *self,
                                                   guint          *out_n_happened,
                                                   guint          *out_n_did);

G_END_DECLS
