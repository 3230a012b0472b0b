/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "keel-config.h"

#include "keel-prompt-note.h"
#include "keel-week-prompt.h"
#include "keel-workbook-marks.h"
#include "keel-wrap-layout.h"

#include <glib/gi18n-lib.h>

struct _KeelPromptNote
{
  AdwBin parent_instance;

  GtkLabel *caption;
  GtkLabel *text;
  GtkWidget *buttons;

  KeelSession *session;
  KeelEntry *entry;
  char *suggested;          /* the id of a prompt, while one is suggested */
  gboolean is_declined;     /* none is wanted for this entry */
  gboolean editable;
};

G_DEFINE_FINAL_TYPE (KeelPromptNote, keel_prompt_note, ADW_TYPE_BIN)

static KeelWorkbook *
get_workbook (KeelPromptNote *self)
{
  return keel_session_get_workbook (self->session);
}

static KeelDay
get_week (KeelPromptNote *self)
{
  return keel_day_get_monday (keel_session_get_today (self->session));
}

static const KeelProgrammePrompt *
find_prompt (KeelPromptNote *self,
             const char     *id)
{
  KeelProgramme *programme = keel_session_get_programme (self->session);

  return programme != NULL ? keel_programme_find_prompt (programme, id) : NULL;
}

static void
suggest (KeelPromptNote            *self,
         const KeelProgrammePrompt *prompt)
{
  g_free (self->suggested);
  self->suggested = prompt != NULL ? g_strdup (prompt->id) : NULL;

  if (prompt != NULL
      && g_strcmp0 (keel_workbook_get_shown (get_workbook (self), KEEL_SHOWN_PROMPT, get_week (self)), prompt->id) != 0)
    keel_workbook_note_shown (get_workbook (self), KEEL_SHOWN_PROMPT, get_week (self), prompt->id,
                              keel_session_get_now (self->session));
}

static void
ensure_suggestion (KeelPromptNote *self)
{
  if (self->suggested == NULL || find_prompt (self, self->suggested) == NULL)
    suggest (self, keel_week_prompt_find (keel_session_get_programme (self->session), get_workbook (self),
                                          keel_session_get_today (self->session)));
}

static gboolean
wants_suggestion (KeelPromptNote *self)
{
  return self->editable && !self->is_declined
         && keel_session_get_programme (self->session) != NULL
         && !keel_session_is_frozen (self->session)
         && keel_record_is_unsaved (KEEL_RECORD (self->entry))
         && keel_record_is_blank (KEEL_RECORD (self->entry));
}

static void
update (KeelPromptNote *self)
{
  const KeelProgrammePrompt *answered = NULL, *shown;

  if (self->entry != NULL)
    answered = find_prompt (self, keel_entry_get_linked (self->entry, KEEL_LINK_PROMPT));
  if (self->entry != NULL && answered == NULL && wants_suggestion (self))
    ensure_suggestion (self);
  else
    g_clear_pointer (&self->suggested, g_free);

  shown = answered;
  if (shown == NULL && self->suggested != NULL)
    shown = find_prompt (self, self->suggested);

  gtk_widget_set_visible (GTK_WIDGET (self), shown != NULL);
  if (shown == NULL)
    return;

  /* Translators: above a question that an entry answers, and above one that it may answer. */
  gtk_label_set_label (self->caption, answered != NULL ? _("You write about") : _("A suggestion"));
  gtk_label_set_label (self->text, shown->text);
  gtk_widget_set_visible (self->buttons, answered == NULL);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, shown->text, -1);
}

static void
answer_action (GtkWidget  *widget,
               const char *action_name,
               GVariant   *parameter)
{
  KeelPromptNote *self = KEEL_PROMPT_NOTE (widget);
  g_autofree char *link = NULL;
  const char *links[] = { NULL, NULL };

  if (self->suggested == NULL)
    return;

  link = keel_link_new (KEEL_LINK_PROMPT, self->suggested);
  links[0] = link;
  keel_workbook_set_entry_links (get_workbook (self), self->entry, links);
  gtk_widget_activate_action (widget, "entry.focus-text", NULL);
}

static void
another_action (GtkWidget  *widget,
                const char *action_name,
                GVariant   *parameter)
{
  KeelPromptNote *self = KEEL_PROMPT_NOTE (widget);

  suggest (self, keel_week_prompt_choose (keel_session_get_programme (self->session), get_workbook (self),
                                          keel_session_get_today (self->session)));
  update (self);
}

static void
decline_action (GtkWidget  *widget,
                const char *action_name,
                GVariant   *parameter)
{
  KeelPromptNote *self = KEEL_PROMPT_NOTE (widget);

  self->is_declined = TRUE;
  update (self);
  gtk_widget_activate_action (widget, "entry.focus-text", NULL);
}

static void
keel_prompt_note_dispose (GObject *object)
{
  KeelPromptNote *self = KEEL_PROMPT_NOTE (object);

  if (self->entry != NULL)
    g_signal_handlers_disconnect_by_data (self->entry, self);
  g_clear_pointer (&self->suggested, g_free);
  g_clear_object (&self->entry);
  g_clear_object (&self->session);
  /* A bin does not notice when its child goes with the template. */
  adw_bin_set_child (ADW_BIN (self), NULL);
  gtk_widget_dispose_template (GTK_WIDGET (self), KEEL_TYPE_PROMPT_NOTE);

  G_OBJECT_CLASS (keel_prompt_note_parent_class)->dispose (object);
}

static void
keel_prompt_note_class_init (KeelPromptNoteClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = keel_prompt_note_dispose;

  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
  g_type_ensure (KEEL_TYPE_WRAP_LAYOUT);
  gtk_widget_class_set_template_from_resource (widget_class, KEEL_APP_PATH "/keel-prompt-note.ui");
  gtk_widget_class_bind_template_child (widget_class, KeelPromptNote, caption);
  gtk_widget_class_bind_template_child (widget_class, KeelPromptNote, text);
  gtk_widget_class_bind_template_child (widget_class, KeelPromptNote, buttons);
  gtk_widget_class_install_action (widget_class, "prompt.answer", NULL, answer_action);
  gtk_widget_class_install_action (widget_class, "prompt.another", NULL, another_action);
  gtk_widget_class_install_action (widget_class, "prompt.decline", NULL, decline_action);
}

static void
keel_prompt_note_init (KeelPromptNote *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  self->editable = TRUE;
}

static void
watch_session (KeelPromptNote *self,
               KeelSession    *session)
{
  self->session = g_object_ref (session);
  g_signal_connect_object (session, "notify::programme", G_CALLBACK (update), self, G_CONNECT_SWAPPED);
  keel_session_read_programmes (session);
}

void
keel_prompt_note_set_entry (KeelPromptNote *self,
                            KeelSession    *session,
                            KeelEntry      *entry)
{
  g_return_if_fail (KEEL_IS_PROMPT_NOTE (self));
  g_return_if_fail (KEEL_IS_SESSION (session));
  g_return_if_fail (entry == NULL || KEEL_IS_ENTRY (entry));

  if (self->session == NULL)
    watch_session (self, session);
  if (self->entry != NULL)
    g_signal_handlers_disconnect_by_data (self->entry, self);

  if (self->entry != entry)
    self->is_declined = FALSE;
  g_set_object (&self->entry, entry);
  g_clear_pointer (&self->suggested, g_free);
  if (entry != NULL)
    {
      g_signal_connect_object (entry, "notify::links", G_CALLBACK (update), self, G_CONNECT_SWAPPED);
      g_signal_connect_object (entry, "notify::texts", G_CALLBACK (update), self, G_CONNECT_SWAPPED);
    }

  update (self);
}

void
keel_prompt_note_set_editable (KeelPromptNote *self,
                               gboolean        editable)
{
  g_return_if_fail (KEEL_IS_PROMPT_NOTE (self));

  if (self->editable == editable)
    return;

  self->editable = editable;
  if (self->session != NULL)
    update (self);
}
