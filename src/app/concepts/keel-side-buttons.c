/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "keel-config.h"

#include "keel-concepts-words.h"
#include "keel-side-buttons.h"
#include "keel-wrap-layout.h"

#define N_SIDES (KEEL_CASE_BOTH + 1)

struct _KeelSideButtons
{
  AdwBin parent_instance;

  GtkToggleButton *buttons[N_SIDES];
  int side;
};

enum
{
  PROP_SIDE = 1,
  N_PROPS,
};

G_DEFINE_FINAL_TYPE (KeelSideButtons, keel_side_buttons, ADW_TYPE_BIN)

static GParamSpec *properties[N_PROPS];

/* What has been chosen can be changed, not taken back: a group has one that is active. */
static void
toggled_cb (KeelSideButtons *self)
{
  int side = -1;

  for (int i = 0; i < N_SIDES; i++)
    if (gtk_toggle_button_get_active (self->buttons[i]))
      side = i;

  if (side == self->side)
    return;

  self->side = side;
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_SIDE]);
}

static void
keel_side_buttons_get_property (GObject    *object,
                                guint       property_id,
                                GValue     *value,
                                GParamSpec *pspec)
{
  switch (property_id)
    {
    case PROP_SIDE:
      g_value_set_int (value, keel_side_buttons_get_side (KEEL_SIDE_BUTTONS (object)));
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
keel_side_buttons_set_property (GObject      *object,
                                guint         property_id,
                                const GValue *value,
                                GParamSpec   *pspec)
{
  switch (property_id)
    {
    case PROP_SIDE:
      keel_side_buttons_set_side (KEEL_SIDE_BUTTONS (object), g_value_get_int (value));
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
keel_side_buttons_class_init (KeelSideButtonsClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->get_property = keel_side_buttons_get_property;
  object_class->set_property = keel_side_buttons_set_property;

  properties[PROP_SIDE] =
    g_param_spec_int ("side", NULL, NULL, -1, N_SIDES - 1, -1,
                      G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  gtk_widget_class_set_accessible_role (GTK_WIDGET_CLASS (klass), GTK_ACCESSIBLE_ROLE_GROUP);
}

static void
keel_side_buttons_init (KeelSideButtons *self)
{
  GtkWidget *box = g_object_new (GTK_TYPE_BOX,
                                 "layout-manager", g_object_new (KEEL_TYPE_WRAP_LAYOUT, "spacing", 6, NULL),
                                 NULL);

  self->side = -1;
  for (int side = 0; side < N_SIDES; side++)
    {
      const char *words = keel_concepts_words_answer ((KeelCaseAnswer) side);
      GtkWidget *button = gtk_toggle_button_new_with_label (words);

      gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, words, -1);

      self->buttons[side] = GTK_TOGGLE_BUTTON (button);
      if (side > 0)
        gtk_toggle_button_set_group (self->buttons[side], self->buttons[0]);
      g_signal_connect_object (button, "toggled", G_CALLBACK (toggled_cb), self, G_CONNECT_SWAPPED);
      gtk_box_append (GTK_BOX (box), button);
    }

  adw_bin_set_child (ADW_BIN (self), box);
}

GtkWidget *
keel_side_buttons_new (const char *question)
{
  KeelSideButtons *self = g_object_new (KEEL_TYPE_SIDE_BUTTONS, NULL);

  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, question, -1);

  return GTK_WIDGET (self);
}

int
keel_side_buttons_get_side (KeelSideButtons *self)
{
  g_return_val_if_fail (KEEL_IS_SIDE_BUTTONS (self), -1);

  return self->side;
}

void
keel_side_buttons_set_side (KeelSideButtons *self,
                            int              side)
{
  g_return_if_fail (KEEL_IS_SIDE_BUTTONS (self));
  g_return_if_fail (side >= -1 && side < N_SIDES);

  for (int i = 0; i < N_SIDES; i++)
    gtk_toggle_button_set_active (self->buttons[i], i == side);
}
