/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "keel-config.h"

#include "keel-block-private.h"

static GtkWidget *
text_block_new (const KeelBlockContext   *context,
                const KeelProgrammeBlock *block)
{
  return keel_prose_new (context->programme, block->text);
}

static GtkWidget * (* const makers[]) (const KeelBlockContext   *context,
                                       const KeelProgrammeBlock *block) =
{
  [KEEL_BLOCK_TEXT] = text_block_new,
  [KEEL_BLOCK_ARTICLE] = keel_article_block_new,
  [KEEL_BLOCK_EVIDENCE] = keel_evidence_block_new,
  [KEEL_BLOCK_VIGNETTE] = keel_vignette_block_new,
  [KEEL_BLOCK_CONTRAST] = keel_contrast_block_new,
  [KEEL_BLOCK_TRY] = keel_try_block_new,
  [KEEL_BLOCK_EXERCISE] = keel_exercise_block_new,
  [KEEL_BLOCK_ITEMS] = keel_items_block_new,
  [KEEL_BLOCK_PRACTICES] = keel_practices_block_new,
  [KEEL_BLOCK_PROMPTS] = keel_prompts_block_new,
  [KEEL_BLOCK_CARDS] = keel_cards_block_new,
  [KEEL_BLOCK_WORKSHEET] = keel_worksheet_block_new,
  [KEEL_BLOCK_GLOSSARY] = keel_glossary_block_new,
  [KEEL_BLOCK_READING] = keel_reading_block_new,
};

static GtkWidget *
find_named (GtkWidget  *root,
            const char *name)
{
  if (g_strcmp0 (gtk_widget_get_name (root), name) == 0)
    return root;

  for (GtkWidget *child = gtk_widget_get_first_child (root);
       child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      GtkWidget *found = find_named (child, name);

      if (found != NULL)
        return found;
    }

  return NULL;
}

GtkWidget *
keel_block_new (const KeelBlockContext   *context,
                const KeelProgrammeBlock *block)
{
  GtkWidget *widget = makers[block->kind] (context, block);
  GtkWidget *place = adw_bin_new ();
  g_autofree char *name = g_strconcat ("block:", block->id, NULL);

  gtk_widget_set_name (place, name);
  adw_bin_set_child (ADW_BIN (place), widget);

  return place;
}

GtkWidget *
keel_block_find (GtkWidget  *root,
                 const char *scheme,
                 const char *id)
{
  g_autofree char *name = g_strconcat (scheme, ":", id, NULL);

  return find_named (root, name);
}
