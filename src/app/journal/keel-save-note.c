/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "keel-config.h"

#include "keel-journal-words.h"
#include "keel-save-note.h"

/* How long “Saved” stays. */
#define SAVED_MILLISECONDS 3000

struct _KeelSaveNote
{
  AdwBin parent_instance;

  GtkLabel *label;

  KeelSession *session;
  KeelSaveState shown;
  guint fade;
};

G_DEFINE_FINAL_TYPE (KeelSaveNote, keel_save_note, ADW_TYPE_BIN)

static void
faded_cb (gpointer user_data)
{
  KeelSaveNote *self = user_data;

  self->fade = 0;
  gtk_label_set_label (self->label, "");
}

/* What is heard is kept apart from what is seen, or a screen reader would speak at
 * every pause in typing. */
static void
announce (KeelSaveNote *self,
          const char   *words)
{
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->label),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL, words,
                                  -1);
}

static void
update_announcement (KeelSaveNote *self,
                     KeelSaveState state)
{
  if (state == KEEL_SAVE_FAILED)
    announce (self, keel_session_get_save_error (self->session));
  else if (state == KEEL_SAVE_DONE)
    announce (self, keel_journal_words_saved ());
}

static const char *
get_words (KeelSaveState state)
{
  switch (state)
    {
    case KEEL_SAVE_DONE:
      return keel_journal_words_saved ();

    case KEEL_SAVE_PENDING:
      return keel_journal_words_saving ();

    case KEEL_SAVE_FAILED:
      return keel_journal_words_not_saved ();
    }

  g_assert_not_reached ();
}

static void
save_state_changed_cb (KeelSaveNote *self)
{
  KeelSaveState state = keel_session_get_save_state (self->session);

  if (state == self->shown)
    return;

  self->shown = state;
  g_clear_handle_id (&self->fade, g_source_remove);
  gtk_label_set_label (self->label, get_words (state));
  gtk_widget_set_tooltip_text (GTK_WIDGET (self->label), keel_session_get_save_error (self->session));
  update_announcement (self, state);

  if (state == KEEL_SAVE_DONE)
    self->fade = g_timeout_add_once (SAVED_MILLISECONDS, faded_cb, self);
}

static void
keel_save_note_dispose (GObject *object)
{
  KeelSaveNote *self = KEEL_SAVE_NOTE (object);

  g_clear_handle_id (&self->fade, g_source_remove);
  g_clear_object (&self->session);
  /* A bin does not notice when its child goes with the template. */
  adw_bin_set_child (ADW_BIN (self), NULL);
  gtk_widget_dispose_template (GTK_WIDGET (self), KEEL_TYPE_SAVE_NOTE);

  G_OBJECT_CLASS (keel_save_note_parent_class)->dispose (object);
}

static void
keel_save_note_class_init (KeelSaveNoteClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = keel_save_note_dispose;

  gtk_widget_class_set_template_from_resource (widget_class, KEEL_APP_PATH "/keel-save-note.ui");
  gtk_widget_class_bind_template_child (widget_class, KeelSaveNote, label);
}

static void
keel_save_note_init (KeelSaveNote *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

void
keel_save_note_set_session (KeelSaveNote *self,
                            KeelSession  *session)
{
  g_return_if_fail (KEEL_IS_SAVE_NOTE (self));
  g_return_if_fail (self->session == NULL);

  self->session = g_object_ref (session);
  g_signal_connect_object (session, "notify::save-state",
                           G_CALLBACK (save_state_changed_cb), self, G_CONNECT_SWAPPED);
  save_state_changed_cb (self);
}
