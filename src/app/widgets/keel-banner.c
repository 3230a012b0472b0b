/* SPDX-License-Identifier: GPL-3.0-or-later */

/* A banner is empty until it first has something to say: the window starts without
 * it. */

#include "keel-banner.h"

#include "keel-actionable.h"

struct _KeelBanner
{
  GtkWidget  parent_instance;

  GtkWidget *revealer;
  GtkWidget *label;
  GtkWidget *button;
  char      *sentence;
};

G_DEFINE_FINAL_TYPE (KeelBanner, keel_banner, GTK_TYPE_WIDGET)

static void
build (KeelBanner *self)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 12);

  gtk_widget_add_css_class (box, "keel-banner");

  self->label = gtk_label_new (NULL);
  gtk_label_set_wrap (GTK_LABEL (self->label), TRUE);
  gtk_label_set_wrap_mode (GTK_LABEL (self->label), PANGO_WRAP_WORD_CHAR);
  gtk_label_set_xalign (GTK_LABEL (self->label), 0);
  gtk_widget_set_hexpand (self->label, TRUE);
  gtk_box_append (GTK_BOX (box), self->label);

  self->button = gtk_button_new ();
  gtk_button_set_use_underline (GTK_BUTTON (self->button), TRUE);
  gtk_widget_set_valign (self->button, GTK_ALIGN_CENTER);
  gtk_box_append (GTK_BOX (box), self->button);

  self->revealer = gtk_revealer_new ();
  gtk_revealer_set_child (GTK_REVEALER (self->revealer), box);
  gtk_widget_set_parent (self->revealer, GTK_WIDGET (self));
}

static void
set_action (KeelBanner *self,
            const char *detailed_name)
{
  g_autofree char *name = NULL;
  g_autoptr (GVariant) target = NULL;

  if (detailed_name != NULL)
    g_action_parse_detailed_name (detailed_name, &name, &target, NULL);
  keel_actionable_set (GTK_ACTIONABLE (self->button), name, target);
}

static void
keel_banner_dispose (GObject *object)
{
  KeelBanner *self = KEEL_BANNER (object);

  g_clear_pointer (&self->revealer, gtk_widget_unparent);

  G_OBJECT_CLASS (keel_banner_parent_class)->dispose (object);
}

static void
keel_banner_finalize (GObject *object)
{
  KeelBanner *self = KEEL_BANNER (object);

  g_free (self->sentence);

  G_OBJECT_CLASS (keel_banner_parent_class)->finalize (object);
}

static void
keel_banner_class_init (KeelBannerClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = keel_banner_dispose;
  object_class->finalize = keel_banner_finalize;

  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_STATUS);
}

static void
keel_banner_init (KeelBanner *self)
{
}

void
keel_banner_say (KeelBanner *self,
                 const char *sentence,
                 const char *button_label,
                 const char *action_name)
{
  g_return_if_fail (KEEL_IS_BANNER (self));

  if (!self->revealer && !sentence)
    return;

  if (!self->revealer)
    build (self);

  g_free (self->sentence);
  self->sentence = g_strdup (sentence);
  gtk_revealer_set_reveal_child (GTK_REVEALER (self->revealer), sentence != NULL);

  /* Closing, it still shows what it said. */
  if (!sentence)
    return;

  gtk_label_set_label (GTK_LABEL (self->label), sentence);
  gtk_widget_set_visible (self->button, button_label != NULL);
  if (button_label)
    gtk_button_set_label (GTK_BUTTON (self->button), button_label);
  set_action (self, action_name);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL, sentence, -1);
}

void
keel_banner_set_quiet (KeelBanner *self,
                       gboolean    is_quiet)
{
  g_return_if_fail (KEEL_IS_BANNER (self));

  if (is_quiet)
    gtk_widget_add_css_class (GTK_WIDGET (self), "keel-quiet");
  else
    gtk_widget_remove_css_class (GTK_WIDGET (self), "keel-quiet");
}

const char *
keel_banner_get_sentence (KeelBanner *self)
{
  g_return_val_if_fail (KEEL_IS_BANNER (self), NULL);

  return self->sentence;
}
