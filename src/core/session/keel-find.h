/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "keel-find-words.h"
#include "keel-programme.h"
#include "keel-workbook.h"

G_BEGIN_DECLS

/**
 * KeelFind:
 *
 * A search of everything: entries, the plan, worksheets, moments, events, pages and the
 * glossary, by the words that were typed. All of them must occur in a thing, in any order, as
 * parts of words, whatever their case and accents.
 *
 * Entries are looked for in the workbook's index and are always those of now. The texts of
 * other records and of the programme are collected at the first search and stay what they were
 * then: a search lasts as long as a person looks, and is made anew for the next.
 *
 * What lies in the Trash is not found, nor the answer to a card.
 */
typedef struct _KeelFind KeelFind;

/**
 * KeelFound:
 * @address: where it lives, by kind and id: "entry:…", "goal:…", "step:…", "if-then:…",
 *   "worksheet:…", "checkin:…", "event:…"; of a page "block:opening", "prompt:J01" (as
 *   #KeelPageText has them), of a term "glossary:tilt"
 * @page: the id of the page on which it stands; NULL for what a person has written
 * @title: one line, never empty
 * @day: the day it is about, written out, or ""
 * @excerpt: one line around the first hit, or ""
 */
typedef struct
{
  KeelFoundKind kind;
  char         *address;
  char         *page;
  char         *title;
  char         *day;
  char         *excerpt;
} KeelFound;

/**
 * KeelFindings:
 * @words: the folded words that hits are marked by (keel_text_find())
 * @n_found: of all kinds
 * @n_of_kind: of each, however many were asked for
 * @best: of each kind, KeelFound: first those whose title begins with a word and has them all,
 *   then those whose title has them all, then the others; among equals the newest
 *   first, and of pages in the order of reading
 */
typedef struct
{
  char      **words;
  guint       n_found;
  guint       n_of_kind[KEEL_N_FOUND_KINDS];
  GPtrArray  *best[KEEL_N_FOUND_KINDS];
} KeelFindings;

/* Keeps both. @programme: NULL if there is none. */
KeelFind     *keel_find_new      (KeelWorkbook  *workbook,
                                  KeelProgramme *programme) G_GNUC_WARN_UNUSED_RESULT;
void          keel_find_free     (KeelFind      *self);

/* @limits: how many of each kind are wanted at most. A query without a word finds
 * nothing. */
KeelFindings *keel_find_search   (KeelFind      *self,
                                  const char    *query,
                                  const guint    limits[KEEL_N_FOUND_KINDS]) G_GNUC_WARN_UNUSED_RESULT;
void          keel_findings_free (KeelFindings  *findings);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (KeelFind, keel_find_free)
G_DEFINE_AUTOPTR_CLEANUP_FUNC (KeelFindings, keel_findings_free)

G_END_DECLS
