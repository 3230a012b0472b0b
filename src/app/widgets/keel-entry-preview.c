/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "keel-config.h"
#include "keel-entry-preview.h"

#include "keel-entry-words.h"
#include "keel-record-words.h"

#include <glib/gi18n-lib.h>

/* Of a text that has room; two of them stand side by side where a panel is wide. */
#define LINE_LENGTH 36

struct _KeelEntryPreview
{
  GtkWidget  parent_instance;

  GtkWidget *box;
};

G_DEFINE_FINAL_TYPE (KeelEntryPreview, keel_entry_preview, GTK_TYPE_WIDGET)

static GtkLabel *
add_label (KeelEntryPreview  *self,
           const char        *text,
           GtkAccessibleRole  role,
           const char        *style_class)
{
  GtkWidget *label = g_object_new (GTK_TYPE_LABEL,
                                   "accessible-role", role,
                                   "label", text,
                                   "wrap", TRUE,
                                   "wrap-mode", PANGO_WRAP_WORD_CHAR,
                                   "max-width-chars", LINE_LENGTH,
                                   "xalign", 0.0f,
                                   NULL);

  if (style_class)
    gtk_widget_add_css_class (label, style_class);
  gtk_box_append (GTK_BOX (self->box), label);

  return GTK_LABEL (label);
}

static void
add_difference (KeelEntryPreview *self)
{
  /* Translators: stands above a part of an entry that is not the same in the other of two
   * versions. */
  add_label (self, _("Different here"), GTK_ACCESSIBLE_ROLE_LABEL, "keel-different");
}

static void
add_head (KeelEntryPreview *self,
          KeelEntry        *entry,
          KeelEntry        *other)
{
  g_autofree char *day = keel_entry_words_day_and_time (keel_entry_get_day (entry),
                                                        keel_entry_get_time (entry));
  const char *title = keel_entry_get_title (entry);

  if (other && (keel_entry_get_day (entry) != keel_entry_get_day (other) ||
                keel_entry_get_time (entry) != keel_entry_get_time (other)))
    add_difference (self);
  add_label (self, day, GTK_ACCESSIBLE_ROLE_LABEL, "dim-label");

  if (other && g_strcmp0 (title, keel_entry_get_title (other)) != 0)
    add_difference (self);
  if (title)
    add_label (self, title, GTK_ACCESSIBLE_ROLE_LABEL, "title-3");
}

static void
add_text (KeelEntryPreview *self,
          KeelEntryText     which,
          KeelEntry        *entry,
          KeelEntry        *other)
{
  const char *text = keel_entry_get_text (entry, which);
  const char *question = keel_entry_words_question (which);
  gboolean is_different = other && g_strcmp0 (text, keel_entry_get_text (other, which)) != 0;

  if (*text == '\0' && !is_different)
    return;

  if (*question)
    add_label (self, question, GTK_ACCESSIBLE_ROLE_HEADING, "heading");
  if (is_different)
    add_difference (self);
  if (*text)
    gtk_label_set_selectable (add_label (self, text, GTK_ACCESSIBLE_ROLE_LABEL, "body"), TRUE);
  else
    add_label (self, _("Nothing written"), GTK_ACCESSIBLE_ROLE_LABEL, "dim-label");
}

static void
add_tags (KeelEntryPreview *self,
          KeelEntry        *entry,
          KeelEntry        *other)
{
  const char * const *tags = keel_entry_get_tags (entry);
  g_autofree char *joined = g_strjoinv (", ", (char **) tags);

  if (other && !g_strv_equal (tags, keel_entry_get_tags (other)))
    add_difference (self);
  else if (*joined == '\0')
    return;

  add_label (self, *joined ? joined : _("No tags"), GTK_ACCESSIBLE_ROLE_LABEL, "dim-label");
}

static void
fill (KeelEntryPreview *self,
      KeelEntry        *entry,
      KeelEntry        *other)
{
  add_head (self, entry, other);
  for (int i = 0; i < KEEL_N_ENTRY_TEXTS; i++)
    add_text (self, i, entry, other);
  add_tags (self, entry, other);
}

static void
fill_record (KeelEntryPreview *self,
             KeelRecord       *record,
             KeelRecord       *other)
{
  g_autofree char *text = NULL;

  if (KEEL_IS_ENTRY (record))
    {
      fill (self, KEEL_ENTRY (record), KEEL_IS_ENTRY (other) ? KEEL_ENTRY (other) : NULL);
      return;
    }

  text = keel_record_words_describe (record);
  gtk_label_set_selectable (add_label (self, text, GTK_ACCESSIBLE_ROLE_LABEL, "body"), TRUE);
}

static void
keel_entry_preview_dispose (GObject *object)
{
  KeelEntryPreview *self = KEEL_ENTRY_PREVIEW (object);

  g_clear_pointer (&self->box, gtk_widget_unparent);

  G_OBJECT_CLASS (keel_entry_preview_parent_class)->dispose (object);
}

static void
keel_entry_preview_class_init (KeelEntryPreviewClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = keel_entry_preview_dispose;

  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_css_name (widget_class, "keel-entry-preview");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
}

static void
keel_entry_preview_init (KeelEntryPreview *self)
{
  self->box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);
  gtk_widget_set_parent (self->box, GTK_WIDGET (self));
}

GtkWidget *
keel_entry_preview_new (const char *heading,
                        KeelRecord *record,
                        KeelRecord *other)
{
  KeelEntryPreview *self = g_object_new (KEEL_TYPE_ENTRY_PREVIEW, NULL);

  if (heading)
    {
      add_label (self, heading, GTK_ACCESSIBLE_ROLE_HEADING, "caption-heading");
      gtk_accessible_update_property (GTK_ACCESSIBLE (self),
                                      GTK_ACCESSIBLE_PROPERTY_LABEL, heading, -1);
    }

  if (record)
    fill_record (self, record, other);
  else
    add_label (self, _("It is not in your workbook."), GTK_ACCESSIBLE_ROLE_LABEL, "dim-label");

  return GTK_WIDGET (self);
}

GtkWidget *
keel_entry_preview_new_pair (const char *heading,
                             KeelRecord *record,
                             const char *other_heading,
                             KeelRecord *other)
{
  GtkWidget *pair = g_object_new (GTK_TYPE_FLOW_BOX,
                                  "selection-mode", GTK_SELECTION_NONE,
                                  "homogeneous", TRUE,
                                  "min-children-per-line", 1,
                                  "max-children-per-line", 2,
                                  "column-spacing", 12,
                                  "row-spacing", 12,
                                  NULL);
  GtkWidget *sides[] = {
    keel_entry_preview_new (heading, record, other),
    keel_entry_preview_new (other_heading, other, record),
  };

  for (guint i = 0; i < G_N_ELEMENTS (sides); i++)
    {
      GtkWidget *child = gtk_flow_box_child_new ();

      gtk_widget_add_css_class (sides[i], "card");
      gtk_flow_box_child_set_child (GTK_FLOW_BOX_CHILD (child), sides[i]);
      gtk_widget_set_focusable (child, FALSE);
      gtk_flow_box_append (GTK_FLOW_BOX (pair), child);
    }

  return pair;
}
