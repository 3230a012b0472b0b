/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "keel-config.h"

#include "keel-entry-texts.h"
#include "keel-text-field.h"

#define SPACING 18

struct _KeelEntryTexts
{
  GtkWidget parent_instance;

  KeelTextField *fields[KEEL_N_ENTRY_TEXTS];

  KeelWorkbook *workbook;
  KeelEntry *entry;
  gboolean editable;
};

G_DEFINE_FINAL_TYPE (KeelEntryTexts, keel_entry_texts, GTK_TYPE_WIDGET)

static KeelTextField *
ensure_field (KeelEntryTexts *self,
              KeelEntryText   text)
{
  if (self->fields[text] == NULL)
    {
      self->fields[text] = KEEL_TEXT_FIELD (keel_text_field_new (text));
      gtk_widget_set_parent (GTK_WIDGET (self->fields[text]), GTK_WIDGET (self));
    }

  return self->fields[text];
}

/* Every field but those that are shown lets go of the entry. */
static void
hide_others (KeelEntryTexts      *self,
             const KeelEntryText *shown,
             guint                n_shown)
{
  gboolean is_shown[KEEL_N_ENTRY_TEXTS] = { FALSE, };

  for (guint i = 0; i < n_shown; i++)
    is_shown[shown[i]] = TRUE;

  for (guint text = 0; text < KEEL_N_ENTRY_TEXTS; text++)
    if (self->fields[text] != NULL && !is_shown[text])
      {
        keel_text_field_set_entry (self->fields[text], NULL, NULL);
        gtk_widget_set_visible (GTK_WIDGET (self->fields[text]), FALSE);
      }
}

static void
update_fields (KeelEntryTexts *self)
{
  KeelEntryText shown[KEEL_N_ENTRY_TEXTS];
  guint n_shown = self->entry != NULL ? keel_entry_list_texts (self->entry, shown) : 0;
  GtkWidget *previous = NULL;

  hide_others (self, shown, n_shown);

  for (guint i = 0; i < n_shown; i++)
    {
      KeelTextField *field = ensure_field (self, shown[i]);

      if (gtk_widget_get_prev_sibling (GTK_WIDGET (field)) != previous)
        gtk_widget_insert_after (GTK_WIDGET (field), GTK_WIDGET (self), previous);

      keel_text_field_set_entry (field, self->workbook, self->entry);
      keel_text_field_set_editable (field, self->editable);
      gtk_widget_set_visible (GTK_WIDGET (field), TRUE);
      previous = GTK_WIDGET (field);
    }
}

/* From elsewhere, an entry can get a text that its kind does not ask for. A field
 * that is written in stays, even if its last word has just been taken out. */
static void
texts_changed_cb (KeelEntryTexts *self)
{
  KeelEntryText shown[KEEL_N_ENTRY_TEXTS];
  guint n_shown = keel_entry_list_texts (self->entry, shown);

  for (guint i = 0; i < n_shown; i++)
    if (keel_entry_texts_get_view (self, shown[i]) == NULL)
      {
        update_fields (self);
        return;
      }
}

static void
keel_entry_texts_dispose (GObject *object)
{
  KeelEntryTexts *self = KEEL_ENTRY_TEXTS (object);

  if (self->entry != NULL)
    g_signal_handlers_disconnect_by_data (self->entry, self);

  for (guint text = 0; text < KEEL_N_ENTRY_TEXTS; text++)
    if (self->fields[text] != NULL)
      {
        gtk_widget_unparent (GTK_WIDGET (self->fields[text]));
        self->fields[text] = NULL;
      }

  g_clear_object (&self->entry);
  g_clear_object (&self->workbook);

  G_OBJECT_CLASS (keel_entry_texts_parent_class)->dispose (object);
}

static void
keel_entry_texts_class_init (KeelEntryTextsClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = keel_entry_texts_dispose;

  gtk_widget_class_set_layout_manager_type (GTK_WIDGET_CLASS (klass), GTK_TYPE_BOX_LAYOUT);
}

static void
keel_entry_texts_init (KeelEntryTexts *self)
{
  GtkLayoutManager *layout = gtk_widget_get_layout_manager (GTK_WIDGET (self));

  gtk_orientable_set_orientation (GTK_ORIENTABLE (layout), GTK_ORIENTATION_VERTICAL);
  gtk_box_layout_set_spacing (GTK_BOX_LAYOUT (layout), SPACING);
  self->editable = TRUE;
}

void
keel_entry_texts_set_entry (KeelEntryTexts *self,
                            KeelWorkbook   *workbook,
                            KeelEntry      *entry)
{
  g_return_if_fail (KEEL_IS_ENTRY_TEXTS (self));
  g_return_if_fail (entry == NULL || (KEEL_IS_ENTRY (entry) && KEEL_IS_WORKBOOK (workbook)));

  if (self->entry != NULL)
    g_signal_handlers_disconnect_by_data (self->entry, self);

  g_set_object (&self->workbook, workbook);
  g_set_object (&self->entry, entry);

  if (entry != NULL)
    {
      g_signal_connect_object (entry, "notify::kind", G_CALLBACK (update_fields), self, G_CONNECT_SWAPPED);
      g_signal_connect_object (entry, "notify::texts", G_CALLBACK (texts_changed_cb), self, G_CONNECT_SWAPPED);
    }

  update_fields (self);
}

void
keel_entry_texts_set_editable (KeelEntryTexts *self,
                               gboolean        editable)
{
  g_return_if_fail (KEEL_IS_ENTRY_TEXTS (self));

  self->editable = editable;
  for (guint text = 0; text < KEEL_N_ENTRY_TEXTS; text++)
    if (self->fields[text] != NULL)
      keel_text_field_set_editable (self->fields[text], editable);
}

gboolean
keel_entry_texts_focus_first (KeelEntryTexts *self)
{
  GtkWidget *first;

  g_return_val_if_fail (KEEL_IS_ENTRY_TEXTS (self), FALSE);

  first = gtk_widget_get_first_child (GTK_WIDGET (self));
  if (first == NULL || !gtk_widget_get_visible (first))
    return FALSE;

  return gtk_widget_grab_focus (GTK_WIDGET (keel_text_field_get_view (KEEL_TEXT_FIELD (first))));
}

GtkTextView *
keel_entry_texts_get_view (KeelEntryTexts *self,
                           KeelEntryText   text)
{
  g_return_val_if_fail (KEEL_IS_ENTRY_TEXTS (self), NULL);
  g_return_val_if_fail (text < KEEL_N_ENTRY_TEXTS, NULL);

  if (self->fields[text] == NULL || !gtk_widget_get_visible (GTK_WIDGET (self->fields[text])))
    return NULL;

  return keel_text_field_get_view (self->fields[text]);
}
