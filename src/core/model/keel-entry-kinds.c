/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The table of kinds: how they are called in files, what they ask for, and which text
 * closes an entry. */

#include "keel-entry-private.h"
#include "keel-config.h"

static const char * const text_ids[KEEL_N_ENTRY_TEXTS + 1] = {
  [KEEL_TEXT_HAPPENED] = "happened",
  [KEEL_TEXT_SO_WHAT] = "so_what",
  [KEEL_TEXT_NOW_WHAT] = "now_what",
  [KEEL_TEXT_FELT] = "felt",
  [KEEL_TEXT_WENT] = "went",
  [KEEL_TEXT_WHY] = "why",
  [KEEL_TEXT_TAKE] = "take",
  [KEEL_TEXT_NEXT_TIME] = "next_time",
  [KEEL_TEXT_OWN_PART] = "own_part",
  [KEEL_TEXT_OTHER_EXPLANATIONS] = "other_explanations",
  [KEEL_TEXT_KEEP_OR_CHANGE] = "keep_or_change",
  [KEEL_TEXT_BROUGHT] = "brought",
  [KEEL_TEXT_BODY] = "body",
  NULL
};

static const struct
{
  const char    *id;
  guint          n_texts;
  KeelEntryText  texts[6];
  gboolean       has_closing;   /* the last of them */
} kinds[KEEL_N_ENTRY_KINDS] = {
  [KEEL_ENTRY_THREE_QUESTIONS] = {
    "three-questions", 3,
    { KEEL_TEXT_HAPPENED, KEEL_TEXT_SO_WHAT, KEEL_TEXT_NOW_WHAT }, TRUE,
  },
  [KEEL_ENTRY_LONG_FORM] = {
    "long-form", 6,
    { KEEL_TEXT_HAPPENED, KEEL_TEXT_FELT, KEEL_TEXT_WENT,
      KEEL_TEXT_WHY, KEEL_TEXT_TAKE, KEEL_TEXT_NEXT_TIME }, TRUE,
  },
  [KEEL_ENTRY_EVENT_REVIEW] = {
    "event-review", 4,
    { KEEL_TEXT_HAPPENED, KEEL_TEXT_OWN_PART, KEEL_TEXT_OTHER_EXPLANATIONS,
      KEEL_TEXT_KEEP_OR_CHANGE }, TRUE,
  },
  [KEEL_ENTRY_STRENGTHS] = { "strengths", 1, { KEEL_TEXT_BROUGHT }, FALSE },
  [KEEL_ENTRY_FREE] = { "free", 1, { KEEL_TEXT_BODY }, FALSE },
  [KEEL_ENTRY_OTHER] = { NULL, 0, { 0 }, FALSE },
};

G_DEFINE_ENUM_TYPE (KeelEntryKind, keel_entry_kind,
  G_DEFINE_ENUM_VALUE (KEEL_ENTRY_THREE_QUESTIONS, "three-questions"),
  G_DEFINE_ENUM_VALUE (KEEL_ENTRY_LONG_FORM, "long-form"),
  G_DEFINE_ENUM_VALUE (KEEL_ENTRY_EVENT_REVIEW, "event-review"),
  G_DEFINE_ENUM_VALUE (KEEL_ENTRY_STRENGTHS, "strengths"),
  G_DEFINE_ENUM_VALUE (KEEL_ENTRY_FREE, "free"),
  G_DEFINE_ENUM_VALUE (KEEL_ENTRY_OTHER, "other"))

const char *
keel_entry_kind_get_id (KeelEntryKind kind)
{
  g_return_val_if_fail (kind < KEEL_N_ENTRY_KINDS, NULL);

  return kinds[kind].id;
}

gboolean
keel_entry_kind_from_id (const char    *id,
                         KeelEntryKind *out_kind)
{
  for (guint i = 0; i < KEEL_ENTRY_OTHER; i++)
    {
      if (g_strcmp0 (kinds[i].id, id) != 0)
        continue;

      *out_kind = i;
      return TRUE;
    }

  return FALSE;
}

const char *
keel_entry_text_get_id (KeelEntryText text)
{
  g_return_val_if_fail (text < KEEL_N_ENTRY_TEXTS, NULL);

  return text_ids[text];
}

const char * const *
keel_entry_list_text_ids (void)
{
  return text_ids;
}

gboolean
keel_entry_kind_get_closing (KeelEntryKind  kind,
                             KeelEntryText *out_text)
{
  g_return_val_if_fail (kind < KEEL_N_ENTRY_KINDS, FALSE);

  if (!kinds[kind].has_closing)
    return FALSE;

  *out_text = kinds[kind].texts[kinds[kind].n_texts - 1];
  return TRUE;
}

guint
keel_entry_kind_get_texts (KeelEntryKind         kind,
                           const KeelEntryText **out_texts)
{
  g_return_val_if_fail (kind < KEEL_N_ENTRY_KINDS, 0);

  *out_texts = kinds[kind].texts;
  return kinds[kind].n_texts;
}
