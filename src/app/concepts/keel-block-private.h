/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

/* One function a kind of block (see the table in keel-block.c), each in a file of its
 * own, and the parts that several are put together from. */

#include "keel-block.h"
#include "keel-prose.h"

G_BEGIN_DECLS

GtkWidget *keel_article_block_new   (const KeelBlockContext   *context,
                                     const KeelProgrammeBlock *block) G_GNUC_WARN_UNUSED_RESULT;
GtkWidget *keel_cards_block_new     (const KeelBlockContext   *context,
                                     const KeelProgrammeBlock *block) G_GNUC_WARN_UNUSED_RESULT;
GtkWidget *keel_contrast_block_new  (const KeelBlockContext   *context,
                                     const KeelProgrammeBlock *block) G_GNUC_WARN_UNUSED_RESULT;
GtkWidget *keel_evidence_block_new  (const KeelBlockContext   *context,
                                     const KeelProgrammeBlock *block) G_GNUC_WARN_UNUSED_RESULT;
GtkWidget *keel_exercise_block_new  (const KeelBlockContext   *context,
                                     const KeelProgrammeBlock *block) G_GNUC_WARN_UNUSED_RESULT;
GtkWidget *keel_glossary_block_new  (const KeelBlockContext   *context,
                                     const KeelProgrammeBlock *block) G_GNUC_WARN_UNUSED_RESULT;
GtkWidget *keel_items_block_new     (const KeelBlockContext   *context,
                                     const KeelProgrammeBlock *block) G_GNUC_WARN_UNUSED_RESULT;
GtkWidget *keel_practices_block_new (const KeelBlockContext   *context,
                                     const KeelProgrammeBlock *block) G_GNUC_WARN_UNUSED_RESULT;
GtkWidget *keel_prompts_block_new   (const KeelBlockContext   *context,
                                     const KeelProgrammeBlock *block) G_GNUC_WARN_UNUSED_RESULT;
GtkWidget *keel_reading_block_new   (const KeelBlockContext   *context,
                                     const KeelProgrammeBlock *block) G_GNUC_WARN_UNUSED_RESULT;
GtkWidget *keel_try_block_new       (const KeelBlockContext   *context,
                                     const KeelProgrammeBlock *block) G_GNUC_WARN_UNUSED_RESULT;
GtkWidget *keel_vignette_block_new  (const KeelBlockContext   *context,
                                     const KeelProgrammeBlock *block) G_GNUC_WARN_UNUSED_RESULT;
GtkWidget *keel_worksheet_block_new (const KeelBlockContext   *context,
                                     const KeelProgrammeBlock *block) G_GNUC_WARN_UNUSED_RESULT;

/* Parts. */

/* A box to append to, set apart as a card: @css_class says which kind. */
GtkWidget *keel_block_card_new      (const char               *css_class) G_GNUC_WARN_UNUSED_RESULT;

/* A section of several things under one heading, not set apart. */
GtkWidget *keel_block_section_new   (const char               *title) G_GNUC_WARN_UNUSED_RESULT;

/* A few words above a title that say what this is: “Illustration”. */
void       keel_block_add_caption   (GtkWidget                *block,
                                     const char               *caption);
void       keel_block_add_heading   (GtkWidget                *block,
                                     const char               *title,
                                     guint                     level);
/* Nothing when @markdown is NULL. */
void       keel_block_add_prose     (GtkWidget                *block,
                                     KeelProgramme            *programme,
                                     const char               *markdown);
void       keel_block_add_line      (GtkWidget                *block,
                                     const char               *line,
                                     const char               *css_class);

/* A thing of a list, that a link can lead to. */
GtkWidget *keel_block_thing_new     (const char               *scheme,
                                     const char               *id) G_GNUC_WARN_UNUSED_RESULT;

/* A button that starts an entry with this prompt. */
GtkWidget *keel_block_write_button_new (const KeelProgrammePrompt *prompt,
                                     const char               *label) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
