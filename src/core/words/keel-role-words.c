/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "keel-config.h"
#include "keel-role-words.h"

#include <glib/gi18n-lib.h>
#include "keel-profile.h"

static const struct
{
  const char *words;
  const char *role;
} answers[KEEL_N_ROLE_ANSWERS] = {
  /* Translators: four answers to “Where are you on this road?” */
  { NC_("road", "A first leading post is in sight"), KEEL_ROLE_ASPIRING },
  { NC_("road", "I carry a strategic role"), KEEL_ROLE_EXECUTIVE },
  { NC_("road", "I start new things, whatever my title says"), KEEL_ROLE_DRIVER },
  { NC_("road", "Skip"), NULL },
};

const char *
keel_role_words_answer (guint answer)
{
  g_return_val_if_fail (answer < KEEL_N_ROLE_ANSWERS, NULL);

  return g_dpgettext2 (GETTEXT_PACKAGE, "road", answers[answer].words);
}

const char *
keel_role_words_get_role (guint answer)
{
  g_return_val_if_fail (answer < KEEL_N_ROLE_ANSWERS, NULL);

  return answers[answer].role;
}

guint
keel_role_words_find (const char *role)
{
  for (guint i = 0; i < KEEL_N_ROLE_ANSWERS; i++)
    if (g_strcmp0 (answers[i].role, role) == 0)
      return i;

  return KEEL_N_ROLE_ANSWERS - 1;
}
