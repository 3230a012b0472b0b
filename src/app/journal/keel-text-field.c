/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "keel-config.h"

#include "keel-entry-words.h"
#include "keel-journal-words.h"
#include "keel-prose-view.h"
#include "keel-text-field.h"
#include "keel-text.h"

struct _KeelTextField
{
  AdwBin parent_instance;

  GtkLabel *question;
  GtkTextView *view;
  GtkTextBuffer *buffer;
  GtkWidget *hint;
  GtkLabel *open_note;

  KeelEntryText text;
  KeelWorkbook *workbook;
  KeelEntry *entry;
  gboolean is_replacing;
};

G_DEFINE_FINAL_TYPE (KeelTextField, keel_text_field, ADW_TYPE_BIN)

static char *
dup_text (KeelTextField *self)
{
  GtkTextIter start, end;

  gtk_text_buffer_get_bounds (self->buffer, &start, &end);

  return gtk_text_buffer_get_text (self->buffer, &start, &end, TRUE);
}

static void
update_hint (KeelTextField *self)
{
  gtk_widget_set_visible (self->hint, gtk_text_buffer_get_char_count (self->buffer) == 0);
}

/* Not an edit: nothing hears of it, and there is nothing to undo. The cursor stays
 * as near as it can to where it was. */
static void
replace_text (KeelTextField *self,
              const char    *text,
              int            cursor)
{
  GtkTextIter place;

  self->is_replacing = TRUE;
  gtk_text_buffer_begin_irreversible_action (self->buffer);
  gtk_text_buffer_set_text (self->buffer, text, -1);
  gtk_text_buffer_end_irreversible_action (self->buffer);
  self->is_replacing = FALSE;

  gtk_text_buffer_get_iter_at_offset (self->buffer, &place, cursor);
  gtk_text_buffer_place_cursor (self->buffer, &place);
  update_hint (self);
}

static void
update_text (KeelTextField *self)
{
  const char *text = keel_entry_get_text (self->entry, self->text);
  g_autofree char *shown = dup_text (self);
  int cursor;

  if (g_str_equal (shown, text))
    return;

  g_object_get (self->buffer, "cursor-position", &cursor, NULL);
  replace_text (self, text, cursor);
}

static void
update_open_note (KeelTextField *self)
{
  KeelEntryText closing;
  gboolean closes = keel_entry_kind_get_closing (keel_entry_get_kind (self->entry), &closing)
                    && closing == self->text;

  gtk_widget_set_visible (GTK_WIDGET (self->open_note), closes && keel_entry_is_open (self->entry));
}

static void
buffer_changed_cb (KeelTextField *self)
{
  g_autofree char *text = NULL;

  update_hint (self);

  if (self->is_replacing || self->entry == NULL)
    return;

  text = dup_text (self);
  keel_workbook_set_entry_text (self->workbook, self->entry, self->text, text);
}

static void
refuse (KeelTextField *self)
{
  g_signal_stop_emission_by_name (self->buffer, "insert-text");
  gtk_widget_error_bell (GTK_WIDGET (self));
  gtk_widget_activate_action (GTK_WIDGET (self), "win.tell", "s", keel_journal_words_too_long ());
}

/* What is pasted may hold what a text must not; and a text that would be too long
 * is refused here, while the reader still has what was to be pasted. */
static void
text_inserted_cb (KeelTextField *self,
                  GtkTextIter   *place,
                  const char    *inserted,
                  int            length,
                  GtkTextBuffer *buffer)
{
  g_autofree char *clean = NULL;
  gsize size;

  if (self->is_replacing || self->entry == NULL)
    return;

  size = strlen (keel_entry_get_text (self->entry, self->text));
  if (size + (gsize) length > KEEL_ENTRY_TEXT_MAX)
    {
      refuse (self);
      return;
    }

  clean = keel_text_clean (inserted, length);
  if (strlen (clean) == (gsize) length && memcmp (clean, inserted, (gsize) length) == 0)
    return;

  g_signal_stop_emission_by_name (buffer, "insert-text");
  gtk_text_buffer_insert (buffer, place, clean, -1);
}

static void
keel_text_field_dispose (GObject *object)
{
  KeelTextField *self = KEEL_TEXT_FIELD (object);

  if (self->buffer != NULL)
    keel_text_field_set_entry (self, NULL, NULL);

  /* A bin does not notice when its child goes with the template. */
  adw_bin_set_child (ADW_BIN (self), NULL);
  gtk_widget_dispose_template (GTK_WIDGET (self), KEEL_TYPE_TEXT_FIELD);
  self->buffer = NULL;

  G_OBJECT_CLASS (keel_text_field_parent_class)->dispose (object);
}

static void
keel_text_field_class_init (KeelTextFieldClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = keel_text_field_dispose;

  g_type_ensure (KEEL_TYPE_PROSE_VIEW);

  gtk_widget_class_set_template_from_resource (widget_class, KEEL_APP_PATH "/keel-text-field.ui");
  gtk_widget_class_bind_template_child (widget_class, KeelTextField, question);
  gtk_widget_class_bind_template_child (widget_class, KeelTextField, view);
  gtk_widget_class_bind_template_child (widget_class, KeelTextField, buffer);
  gtk_widget_class_bind_template_child (widget_class, KeelTextField, hint);
  gtk_widget_class_bind_template_child (widget_class, KeelTextField, open_note);
  gtk_widget_class_bind_template_callback (widget_class, text_inserted_cb);
  gtk_widget_class_bind_template_callback (widget_class, buffer_changed_cb);
  gtk_widget_class_set_css_name (widget_class, "keel-text-field");
}

static void
keel_text_field_init (KeelTextField *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

GtkWidget *
keel_text_field_new (KeelEntryText text)
{
  KeelTextField *self = g_object_new (KEEL_TYPE_TEXT_FIELD, NULL);
  const char *question = keel_entry_words_question (text);
  const char *hint = keel_entry_words_hint (text);

  self->text = text;
  gtk_label_set_label (self->question, question);
  gtk_widget_set_visible (GTK_WIDGET (self->question), question[0] != '\0');
  gtk_label_set_label (GTK_LABEL (self->hint), hint);
  gtk_label_set_label (self->open_note, keel_journal_words_open_note ());
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->view),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  question[0] != '\0' ? question : hint,
                                  GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, hint,
                                  -1);

  return GTK_WIDGET (self);
}

void
keel_text_field_set_entry (KeelTextField *self,
                           KeelWorkbook  *workbook,
                           KeelEntry     *entry)
{
  g_return_if_fail (KEEL_IS_TEXT_FIELD (self));
  g_return_if_fail (entry == NULL || KEEL_IS_ENTRY (entry));

  if (self->entry == entry)
    return;

  if (self->entry != NULL)
    g_signal_handlers_disconnect_by_data (self->entry, self);

  g_clear_object (&self->entry);
  g_set_object (&self->workbook, workbook);
  replace_text (self, entry != NULL ? keel_entry_get_text (entry, self->text) : "", 0);

  if (entry == NULL)
    return;

  self->entry = g_object_ref (entry);
  g_signal_connect_object (entry, "notify::texts", G_CALLBACK (update_text), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (entry, "notify::open", G_CALLBACK (update_open_note), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (entry, "notify::kind", G_CALLBACK (update_open_note), self, G_CONNECT_SWAPPED);
  update_open_note (self);
}

GtkTextView *
keel_text_field_get_view (KeelTextField *self)
{
  g_return_val_if_fail (KEEL_IS_TEXT_FIELD (self), NULL);

  return self->view;
}

void
keel_text_field_set_editable (KeelTextField *self,
                              gboolean       editable)
{
  g_return_if_fail (KEEL_IS_TEXT_FIELD (self));

  gtk_text_view_set_editable (self->view, editable);
  gtk_widget_set_opacity (self->hint, editable ? 1.0 : 0.0);
}
