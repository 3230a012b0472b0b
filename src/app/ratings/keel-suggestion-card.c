/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "keel-config.h"

#include "keel-plan-words.h"
#include "keel-result-words.h"
#include "keel-suggestion-card.h"
#include "keel-suggestion.h"

#include <glib/gi18n-lib.h>

/* The prompts that look back on a sheet. */
#define RATINGS_GROUP "ratings"

struct _KeelSuggestionCard
{
  AdwBin parent_instance;

  GtkLabel *aim;
  GtkLabel *text;
  GtkWidget *copy_button;
  GtkWidget *write_button;

  char *prompt;      /* its id */
};

G_DEFINE_FINAL_TYPE (KeelSuggestionCard, keel_suggestion_card, ADW_TYPE_BIN)

static const KeelProgrammeTemplate *
find_template (const KeelProgrammeContent *content,
               const char                 *facet,
               const KeelSuggestion       *suggestion)
{
  for (guint i = 0; i < content->n_templates; i++)
    {
      const KeelProgrammeTemplate *candidate = &content->templates[i];

      if (g_strcmp0 (candidate->facet, facet) == 0 && candidate->side == suggestion->side
          && candidate->is_less == suggestion->is_less)
        return candidate;
    }

  return NULL;
}

static const KeelProgrammePrompt *
find_prompt (const KeelProgrammeContent *content)
{
  for (guint i = 0; i < content->n_prompts; i++)
    if (g_strcmp0 (content->prompts[i].group, RATINGS_GROUP) == 0)
      return &content->prompts[i];

  return NULL;
}

static void
show (KeelSuggestionCard *self,
      const char         *aim,
      const char         *text,
      const char         *prompt)
{
  gtk_label_set_label (self->aim, aim != NULL ? aim : "");
  gtk_widget_set_visible (GTK_WIDGET (self->aim), aim != NULL);
  gtk_label_set_label (self->text, text);
  g_free (self->prompt);
  self->prompt = g_strdup (prompt);
  gtk_widget_set_visible (self->copy_button, prompt == NULL);
  gtk_widget_set_visible (self->write_button, prompt != NULL);
  gtk_widget_show (GTK_WIDGET (self));
}

static gboolean
show_template (KeelSuggestionCard         *self,
               const KeelProgrammeContent *content,
               KeelItemTexts              *texts,
               const KeelSuggestion       *suggestion)
{
  const KeelProgrammeFacet *facet = keel_item_texts_get_facet (texts, suggestion->facet);
  const KeelProgrammeTemplate *template = facet != NULL ? find_template (content, facet->id, suggestion) : NULL;
  g_autofree char *aim = NULL;
  g_autofree char *plan = NULL;

  if (template == NULL)
    return FALSE;

  aim = keel_result_words_try (suggestion->side == KEEL_SIDE_MANAGING ? facet->managing : facet->leading,
                               suggestion->is_less);
  plan = keel_plan_words_sentence (template->if_text, template->then_text);
  show (self, aim, plan, NULL);

  return TRUE;
}

static void
copy_action (GtkWidget  *widget,
             const char *action_name,
             GVariant   *parameter)
{
  KeelSuggestionCard *self = KEEL_SUGGESTION_CARD (widget);

  gdk_clipboard_set_text (gtk_widget_get_clipboard (widget), gtk_label_get_text (self->text));
  gtk_widget_activate_action (widget, "win.tell", "s", _("Copied"));
}

static void
write_action (GtkWidget  *widget,
              const char *action_name,
              GVariant   *parameter)
{
  gtk_widget_activate_action (widget, "win.new-entry-from-prompt", "s", KEEL_SUGGESTION_CARD (widget)->prompt);
}

static void
keel_suggestion_card_dispose (GObject *object)
{
  /* A bin does not notice when its child goes with the template. */
  adw_bin_set_child (ADW_BIN (object), NULL);
  gtk_widget_dispose_template (GTK_WIDGET (object), KEEL_TYPE_SUGGESTION_CARD);

  G_OBJECT_CLASS (keel_suggestion_card_parent_class)->dispose (object);
}

static void
keel_suggestion_card_finalize (GObject *object)
{
  g_free (KEEL_SUGGESTION_CARD (object)->prompt);

  G_OBJECT_CLASS (keel_suggestion_card_parent_class)->finalize (object);
}

static void
keel_suggestion_card_class_init (KeelSuggestionCardClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = keel_suggestion_card_dispose;
  G_OBJECT_CLASS (klass)->finalize = keel_suggestion_card_finalize;

  gtk_widget_class_install_action (widget_class, "suggestion.copy", NULL, copy_action);
  gtk_widget_class_install_action (widget_class, "suggestion.write", NULL, write_action);
  gtk_widget_class_set_template_from_resource (widget_class, KEEL_APP_PATH "/keel-suggestion-card.ui");
  gtk_widget_class_bind_template_child (widget_class, KeelSuggestionCard, aim);
  gtk_widget_class_bind_template_child (widget_class, KeelSuggestionCard, text);
  gtk_widget_class_bind_template_child (widget_class, KeelSuggestionCard, copy_button);
  gtk_widget_class_bind_template_child (widget_class, KeelSuggestionCard, write_button);
}

static void
keel_suggestion_card_init (KeelSuggestionCard *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

void
keel_suggestion_card_set (KeelSuggestionCard *self,
                          KeelProgramme      *programme,
                          KeelItemTexts      *texts,
                          const KeelScore    *score)
{
  const KeelProgrammeContent *content;
  const KeelProgrammePrompt *prompt;
  KeelSuggestion suggestion;

  g_return_if_fail (KEEL_IS_SUGGESTION_CARD (self));

  gtk_widget_hide (GTK_WIDGET (self));
  if (programme == NULL || score->n_answered == 0)
    return;

  content = keel_programme_get_content (programme);
  if (keel_suggestion_of (score, &suggestion) && show_template (self, content, texts, &suggestion))
    return;

  prompt = find_prompt (content);
  if (prompt != NULL)
    show (self, NULL, prompt->text, prompt->id);
}
