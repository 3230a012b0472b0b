/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "keel-config.h"
#include "keel-text-box.h"

#include "keel-prose-view.h"
#include "keel-text.h"

struct _KeelTextBox
{
  GtkWidget parent_instance;

  GtkWidget *view;
  GtkTextBuffer *buffer;     /* the view's */
  gboolean is_line;
  gboolean is_replacing;
};

enum
{
  SIGNAL_TYPED,
  SIGNAL_ENTERED,
  SIGNAL_EMPTIED,
  N_SIGNALS,
};

G_DEFINE_FINAL_TYPE (KeelTextBox, keel_text_box, GTK_TYPE_WIDGET)

static guint signals[N_SIGNALS];

/* Not at "changed", which comes while the places that the buffer was given are still in use:
 * whoever listens may put another text there. */
static void
text_changed_cb (KeelTextBox *self)
{
  if (!self->is_replacing)
    g_signal_emit (self, signals[SIGNAL_TYPED], 0);
}

/* What is pasted may hold what a text must not. */
static void
text_inserted_cb (KeelTextBox   *self,
                  GtkTextIter   *place,
                  const char    *inserted,
                  int            length,
                  GtkTextBuffer *buffer)
{
  g_autofree char *clean = NULL;

  if (self->is_replacing)
    return;

  if (self->is_line && length == 1 && *inserted == '\n')
    {
      g_signal_stop_emission_by_name (buffer, "insert-text");
      g_signal_emit (self, signals[SIGNAL_ENTERED], 0);
      return;
    }

  clean = keel_text_clean (inserted, length);
  if (self->is_line)
    g_strdelimit (clean, "\n", ' ');
  if (strlen (clean) == (gsize) length && memcmp (clean, inserted, (gsize) length) == 0)
    return;

  g_signal_stop_emission_by_name (buffer, "insert-text");
  gtk_text_buffer_insert (buffer, place, clean, -1);
}

static void
backspace_cb (KeelTextBox *self)
{
  if (gtk_text_buffer_get_char_count (self->buffer) > 0)
    return;

  /* Whoever listens may take the box away. */
  g_signal_stop_emission_by_name (self->view, "backspace");
  g_signal_emit (self, signals[SIGNAL_EMPTIED], 0);
}

static gboolean
keel_text_box_grab_focus (GtkWidget *widget)
{
  return gtk_widget_grab_focus (KEEL_TEXT_BOX (widget)->view);
}

static void
keel_text_box_dispose (GObject *object)
{
  KeelTextBox *self = KEEL_TEXT_BOX (object);

  if (self->buffer != NULL)
    g_signal_handlers_disconnect_by_data (self->buffer, self);
  self->buffer = NULL;
  g_clear_pointer (&self->view, gtk_widget_unparent);

  G_OBJECT_CLASS (keel_text_box_parent_class)->dispose (object);
}

static void
keel_text_box_class_init (KeelTextBoxClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = keel_text_box_dispose;
  widget_class->grab_focus = keel_text_box_grab_focus;

  signals[SIGNAL_TYPED] =
    g_signal_new ("typed", KEEL_TYPE_TEXT_BOX, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
  signals[SIGNAL_ENTERED] =
    g_signal_new ("entered", KEEL_TYPE_TEXT_BOX, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
  signals[SIGNAL_EMPTIED] =
    g_signal_new ("emptied", KEEL_TYPE_TEXT_BOX, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);

  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_css_name (widget_class, "keel-text-box");
}

static void
keel_text_box_init (KeelTextBox *self)
{
  self->view = g_object_new (KEEL_TYPE_PROSE_VIEW,
                             "wrap-mode", GTK_WRAP_WORD_CHAR,
                             "accepts-tab", FALSE,
                             "pixels-inside-wrap", 3,
                             "pixels-below-lines", 3,
                             "hexpand", TRUE,
                             NULL);
  self->buffer = gtk_text_view_get_buffer (GTK_TEXT_VIEW (self->view));
  gtk_text_buffer_set_enable_undo (self->buffer, TRUE);
  g_signal_connect_object (self->buffer, "insert-text", G_CALLBACK (text_inserted_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->buffer, "insert-text", G_CALLBACK (text_changed_cb), self,
                           G_CONNECT_SWAPPED | G_CONNECT_AFTER);
  g_signal_connect_object (self->buffer, "delete-range", G_CALLBACK (text_changed_cb), self,
                           G_CONNECT_SWAPPED | G_CONNECT_AFTER);
  g_signal_connect_object (self->view, "backspace", G_CALLBACK (backspace_cb), self, G_CONNECT_SWAPPED);
  gtk_widget_set_parent (self->view, GTK_WIDGET (self));
}

GtkWidget *
keel_text_box_new (gboolean is_line)
{
  KeelTextBox *self = g_object_new (KEEL_TYPE_TEXT_BOX, NULL);

  self->is_line = is_line;
  if (!is_line)
    gtk_widget_add_css_class (GTK_WIDGET (self), "keel-tall");

  return GTK_WIDGET (self);
}

char *
keel_text_box_dup_text (KeelTextBox *self)
{
  GtkTextIter start, end;

  g_return_val_if_fail (KEEL_IS_TEXT_BOX (self), NULL);

  gtk_text_buffer_get_bounds (self->buffer, &start, &end);
  return gtk_text_buffer_get_text (self->buffer, &start, &end, TRUE);
}

void
keel_text_box_set_text (KeelTextBox *self,
                        const char  *text)
{
  g_autofree char *shown = NULL;
  GtkTextIter place;
  int cursor;

  g_return_if_fail (KEEL_IS_TEXT_BOX (self));
  g_return_if_fail (text != NULL);

  shown = keel_text_box_dup_text (self);
  if (g_str_equal (shown, text))
    return;

  g_object_get (self->buffer, "cursor-position", &cursor, NULL);
  self->is_replacing = TRUE;
  gtk_text_buffer_begin_irreversible_action (self->buffer);
  gtk_text_buffer_set_text (self->buffer, text, -1);
  gtk_text_buffer_end_irreversible_action (self->buffer);
  self->is_replacing = FALSE;

  gtk_text_buffer_get_iter_at_offset (self->buffer, &place, cursor);
  gtk_text_buffer_place_cursor (self->buffer, &place);
}

void
keel_text_box_set_editable (KeelTextBox *self,
                            gboolean     editable)
{
  g_return_if_fail (KEEL_IS_TEXT_BOX (self));

  gtk_text_view_set_editable (GTK_TEXT_VIEW (self->view), editable);
}

void
keel_text_box_set_names (KeelTextBox *self,
                         const char  *label,
                         const char  *description)
{
  g_return_if_fail (KEEL_IS_TEXT_BOX (self));
  g_return_if_fail (label != NULL);

  gtk_accessible_update_property (GTK_ACCESSIBLE (self->view),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL, label,
                                  GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, description != NULL ? description : "",
                                  -1);
}
