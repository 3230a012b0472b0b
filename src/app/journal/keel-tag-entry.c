/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "keel-config.h"

#include "keel-journal-words.h"
#include "keel-tag-entry.h"
#include "keel-tag-offers.h"
#include "keel-wrap-layout.h"

struct _KeelTagEntry
{
  AdwBin parent_instance;

  GtkWidget *chips;
  GtkWidget *holder;
  GtkEditable *field;
  KeelTagOffers *offers;    /* made when there is first something to offer */

  KeelWorkbook *workbook;
  KeelEntry *entry;
};

G_DEFINE_FINAL_TYPE (KeelTagEntry, keel_tag_entry, ADW_TYPE_BIN)

static void
set_tags (KeelTagEntry *self,
          GPtrArray    *tags)
{
  g_ptr_array_add (tags, NULL);
  keel_workbook_set_entry_tags (self->workbook, self->entry, (const char * const *) tags->pdata);
}

static GPtrArray *
list_tags_but (KeelTagEntry *self,
               const char   *left_out)
{
  const char * const *tags = keel_entry_get_tags (self->entry);
  GPtrArray *others = g_ptr_array_new_with_free_func (g_free);

  for (guint i = 0; tags != NULL && tags[i] != NULL; i++)
    if (g_strcmp0 (tags[i], left_out) != 0)
      g_ptr_array_add (others, g_strdup (tags[i]));

  return others;
}

static void
add_tag (KeelTagEntry *self,
         const char   *typed)
{
  g_autofree char *tag = g_strstrip (g_strdup (typed));
  g_autoptr (GPtrArray) tags = NULL;

  if (tag[0] == '\0' || keel_entry_has_tag (self->entry, tag))
    return;

  tags = list_tags_but (self, NULL);
  g_ptr_array_add (tags, g_steal_pointer (&tag));
  set_tags (self, tags);
}

static void
remove_tag (KeelTagEntry *self,
            const char   *tag)
{
  g_autoptr (GPtrArray) tags = list_tags_but (self, tag);

  set_tags (self, tags);
}

/* Everything before the last comma is a tag that was finished. */
static void
take_finished (KeelTagEntry *self)
{
  const char *typed = gtk_editable_get_text (self->field);
  g_auto (GStrv) parts = NULL;
  guint n_parts;

  if (strchr (typed, ',') == NULL)
    return;

  parts = g_strsplit (typed, ",", -1);
  n_parts = g_strv_length (parts);
  for (guint i = 0; i + 1 < n_parts; i++)
    add_tag (self, parts[i]);

  gtk_editable_set_text (self->field, g_strchug (parts[n_parts - 1]));
  gtk_editable_set_position (self->field, -1);
}

static void
take_all (KeelTagEntry *self)
{
  g_autofree char *typed = g_strdup (gtk_editable_get_text (self->field));

  gtk_editable_set_text (self->field, "");
  add_tag (self, typed);
}

static void
offer_picked_cb (KeelTagEntry *self,
                 const char   *tag)
{
  g_autofree char *picked = g_strdup (tag);

  gtk_editable_set_text (self->field, "");
  add_tag (self, picked);
  gtk_widget_grab_focus (GTK_WIDGET (self->field));
}

static void
update_offers (KeelTagEntry *self)
{
  g_autoptr (GPtrArray) tags = NULL;

  if (self->offers == NULL)
    {
      self->offers = g_object_ref_sink (KEEL_TAG_OFFERS (keel_tag_offers_new ()));
      gtk_widget_set_parent (GTK_WIDGET (self->offers), self->holder);
      g_signal_connect_object (self->offers, "picked", G_CALLBACK (offer_picked_cb), self, G_CONNECT_SWAPPED);
    }

  tags = keel_workbook_list_tags (self->workbook);
  keel_tag_offers_offer (self->offers, tags, gtk_editable_get_text (self->field), self->entry);
}

static void
field_changed_cb (KeelTagEntry *self)
{
  if (self->entry == NULL)
    return;

  take_finished (self);

  if (self->offers != NULL || gtk_editable_get_text (self->field)[0] != '\0')
    update_offers (self);
}

static void
field_activated_cb (KeelTagEntry *self)
{
  take_all (self);
}

static gboolean
key_pressed_cb (KeelTagEntry   *self,
                guint           keyval,
                guint           keycode,
                GdkModifierType state)
{
  const char * const *tags = keel_entry_get_tags (self->entry);

  if ((keyval == GDK_KEY_Down || keyval == GDK_KEY_KP_Down) && self->offers != NULL)
    return keel_tag_offers_focus_first (self->offers);

  if (keyval == GDK_KEY_BackSpace && gtk_editable_get_text (self->field)[0] == '\0'
      && tags != NULL && tags[0] != NULL)
    {
      remove_tag (self, tags[g_strv_length ((GStrv) tags) - 1]);
      return TRUE;
    }

  if (keyval == GDK_KEY_Escape && self->offers != NULL && gtk_widget_is_visible (GTK_WIDGET (self->offers)))
    {
      gtk_popover_popdown (GTK_POPOVER (self->offers));
      return TRUE;
    }

  return FALSE;
}

/* What was typed and left without Enter counts: it must not get lost. Another window
 * in front is not leaving. */
static void
focus_left_cb (KeelTagEntry *self)
{
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (self));
  GtkWidget *focus = root != NULL ? gtk_root_get_focus (root) : NULL;

  if (focus != NULL && gtk_widget_is_ancestor (focus, GTK_WIDGET (self)))
    return;

  if (self->offers != NULL)
    gtk_popover_popdown (GTK_POPOVER (self->offers));

  if (self->entry != NULL)
    take_all (self);
}

static void
removed_cb (KeelTagEntry *self,
            GtkButton    *button)
{
  g_autofree char *tag = g_strdup (gtk_widget_get_name (GTK_WIDGET (button)));

  gtk_widget_grab_focus (GTK_WIDGET (self->field));
  remove_tag (self, tag);
}

static GtkWidget *
build_chip (KeelTagEntry *self,
            const char   *tag)
{
  GtkWidget *chip = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 0);
  GtkWidget *label = gtk_label_new (tag);
  GtkWidget *button = gtk_button_new_from_icon_name ("window-close-symbolic");
  g_autofree char *words = keel_journal_words_remove_tag (tag);

  gtk_label_set_ellipsize (GTK_LABEL (label), PANGO_ELLIPSIZE_MIDDLE);
  gtk_widget_set_name (button, tag);
  gtk_widget_set_valign (button, GTK_ALIGN_CENTER);
  gtk_widget_set_tooltip_text (button, words);
  gtk_widget_add_css_class (button, "flat");
  gtk_widget_add_css_class (button, "circular");
  gtk_widget_add_css_class (chip, "keel-tag");
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, words, -1);
  g_signal_connect_object (button, "clicked", G_CALLBACK (removed_cb), self, G_CONNECT_SWAPPED);

  gtk_box_append (GTK_BOX (chip), label);
  gtk_box_append (GTK_BOX (chip), button);

  return chip;
}

static void
update_chips (KeelTagEntry *self)
{
  const char * const *tags = self->entry != NULL ? keel_entry_get_tags (self->entry) : NULL;
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (self->chips)) != self->holder)
    gtk_box_remove (GTK_BOX (self->chips), child);

  for (guint i = 0; tags != NULL && tags[i] != NULL; i++)
    gtk_widget_insert_before (build_chip (self, tags[i]), self->chips, self->holder);
}

static void
keel_tag_entry_dispose (GObject *object)
{
  KeelTagEntry *self = KEEL_TAG_ENTRY (object);

  if (self->entry != NULL)
    g_signal_handlers_disconnect_by_data (self->entry, self);

  g_clear_object (&self->entry);
  g_clear_object (&self->workbook);

  if (self->offers != NULL)
    gtk_widget_unparent (GTK_WIDGET (self->offers));

  g_clear_object (&self->offers);
  /* A bin does not notice when its child goes with the template. */
  adw_bin_set_child (ADW_BIN (self), NULL);
  gtk_widget_dispose_template (GTK_WIDGET (self), KEEL_TYPE_TAG_ENTRY);

  G_OBJECT_CLASS (keel_tag_entry_parent_class)->dispose (object);
}

static void
keel_tag_entry_class_init (KeelTagEntryClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = keel_tag_entry_dispose;

  g_type_ensure (KEEL_TYPE_WRAP_LAYOUT);
  gtk_widget_class_set_template_from_resource (widget_class, KEEL_APP_PATH "/keel-tag-entry.ui");
  gtk_widget_class_bind_template_child (widget_class, KeelTagEntry, chips);
  gtk_widget_class_bind_template_child (widget_class, KeelTagEntry, holder);
  gtk_widget_class_bind_template_child (widget_class, KeelTagEntry, field);
  gtk_widget_class_bind_template_callback (widget_class, field_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, field_activated_cb);
  gtk_widget_class_bind_template_callback (widget_class, key_pressed_cb);
  gtk_widget_class_bind_template_callback (widget_class, focus_left_cb);
}

static void
keel_tag_entry_init (KeelTagEntry *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

void
keel_tag_entry_set_entry (KeelTagEntry *self,
                          KeelWorkbook *workbook,
                          KeelEntry    *entry)
{
  g_return_if_fail (KEEL_IS_TAG_ENTRY (self));
  g_return_if_fail (entry == NULL || (KEEL_IS_ENTRY (entry) && KEEL_IS_WORKBOOK (workbook)));

  if (self->entry == entry)
    return;

  if (self->entry != NULL)
    {
      take_all (self);
      g_signal_handlers_disconnect_by_data (self->entry, self);
    }

  g_set_object (&self->workbook, workbook);
  g_set_object (&self->entry, entry);
  if (entry != NULL)
    g_signal_connect_object (entry, "notify::tags", G_CALLBACK (update_chips), self, G_CONNECT_SWAPPED);

  update_chips (self);
}
