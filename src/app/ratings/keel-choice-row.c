/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "keel-config.h"

#include "keel-practice-words.h"
#include "keel-tick-row.h"

static const KeelTick choices[] = { KEEL_TICK_DID, KEEL_TICK_DID_NOT, KEEL_TICK_NO_CHANCE };

#define N_CHOICES G_N_ELEMENTS (choices)

struct _KeelTickRow
{
  GtkWidget parent_instance;

  GtkWidget *buttons[N_CHOICES];
  guint at;                  /* which of them the tab stop is */
};

enum
{
  SIGNAL_TICKED,
  N_SIGNALS,
};

G_DEFINE_FINAL_TYPE (KeelTickRow, keel_tick_row, GTK_TYPE_WIDGET)

static guint signals[N_SIGNALS];

/* A person has chosen. */
static void
tick (KeelTickRow *self,
      KeelTick     chosen)
{
  keel_tick_row_set (self, chosen);
  if (chosen != KEEL_TICK_NONE && gtk_widget_get_focus_child (GTK_WIDGET (self)) != NULL)
    gtk_widget_grab_focus (self->buttons[self->at]);

  g_signal_emit (self, signals[SIGNAL_TICKED], 0, (int) chosen);
}

static void
move (KeelTickRow *self,
      int          offset)
{
  int at = (int) self->at + offset;

  if (at < 0 || at >= (int) N_CHOICES)
    gtk_widget_error_bell (GTK_WIDGET (self));
  else
    tick (self, choices[at]);
}

static gboolean
key_pressed_cb (GtkEventControllerKey *controller,
                guint                  keyval,
                guint                  keycode,
                GdkModifierType        state,
                KeelTickRow           *self)
{
  int forward = gtk_widget_get_direction (GTK_WIDGET (self)) == GTK_TEXT_DIR_RTL ? -1 : 1;

  switch (keyval)
    {
    case GDK_KEY_Left:
    case GDK_KEY_KP_Left:
      move (self, -forward);
      return GDK_EVENT_STOP;

    case GDK_KEY_Right:
    case GDK_KEY_KP_Right:
      move (self, forward);
      return GDK_EVENT_STOP;

    case GDK_KEY_Delete:
    case GDK_KEY_KP_Delete:
    case GDK_KEY_BackSpace:
      tick (self, KEEL_TICK_NONE);
      return GDK_EVENT_STOP;

    default:
      return GDK_EVENT_PROPAGATE;
    }
}

/* The button has toggled itself already. */
static void
clicked_cb (KeelTickRow *self,
            GtkWidget   *button)
{
  gboolean is_chosen = gtk_toggle_button_get_active (GTK_TOGGLE_BUTTON (button));

  for (guint i = 0; i < N_CHOICES; i++)
    if (self->buttons[i] == button)
      tick (self, is_chosen ? choices[i] : KEEL_TICK_NONE);
}

static gboolean
keel_tick_row_focus (GtkWidget        *widget,
                     GtkDirectionType  direction)
{
  KeelTickRow *self = KEEL_TICK_ROW (widget);

  if (gtk_widget_get_focus_child (widget) != NULL)
    return FALSE;

  return gtk_widget_grab_focus (self->buttons[self->at]);
}

static void
keel_tick_row_dispose (GObject *object)
{
  KeelTickRow *self = KEEL_TICK_ROW (object);

  for (guint i = 0; i < N_CHOICES; i++)
    g_clear_pointer (&self->buttons[i], gtk_widget_unparent);

  G_OBJECT_CLASS (keel_tick_row_parent_class)->dispose (object);
}

static void
keel_tick_row_class_init (KeelTickRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = keel_tick_row_dispose;
  widget_class->focus = keel_tick_row_focus;

  signals[SIGNAL_TICKED] =
    g_signal_new ("ticked", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0,
                  NULL, NULL, NULL, G_TYPE_NONE, 1, G_TYPE_INT);

  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BOX_LAYOUT);
  gtk_widget_class_set_css_name (widget_class, "keel-tick-row");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_RADIO_GROUP);
}

static void
keel_tick_row_init (KeelTickRow *self)
{
  GtkLayoutManager *layout = gtk_widget_get_layout_manager (GTK_WIDGET (self));
  GtkEventController *keys = gtk_event_controller_key_new ();

  gtk_box_layout_set_homogeneous (GTK_BOX_LAYOUT (layout), TRUE);
  gtk_box_layout_set_spacing (GTK_BOX_LAYOUT (layout), 6);

  for (guint i = 0; i < N_CHOICES; i++)
    {
      GtkWidget *label = gtk_label_new (keel_practice_words_tick (choices[i]));
      GtkWidget *button = g_object_new (GTK_TYPE_TOGGLE_BUTTON,
                                        "accessible-role", GTK_ACCESSIBLE_ROLE_RADIO,
                                        "child", label,
                                        NULL);

      gtk_label_set_wrap (GTK_LABEL (label), TRUE);
      gtk_label_set_justify (GTK_LABEL (label), GTK_JUSTIFY_CENTER);
      gtk_widget_add_css_class (button, "keel-step");
      gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                      keel_practice_words_tick (choices[i]), -1);
      g_signal_connect_swapped (button, "clicked", G_CALLBACK (clicked_cb), self);
      gtk_widget_insert_before (button, GTK_WIDGET (self), NULL);
      self->buttons[i] = button;
    }

  gtk_event_controller_set_propagation_phase (keys, GTK_PHASE_CAPTURE);
  g_signal_connect (keys, "key-pressed", G_CALLBACK (key_pressed_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self), keys);
  keel_tick_row_set (self, KEEL_TICK_NONE);
}

GtkWidget *
keel_tick_row_new (const char *practice)
{
  GtkWidget *self = g_object_new (KEEL_TYPE_TICK_ROW, NULL);

  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, practice, -1);

  return self;
}

void
keel_tick_row_set (KeelTickRow *self,
                   KeelTick     tick_set)
{
  g_return_if_fail (KEEL_IS_TICK_ROW (self));

  for (guint i = 0; i < N_CHOICES; i++)
    {
      gboolean is_chosen = choices[i] == tick_set;

      if (is_chosen)
        self->at = i;
      gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (self->buttons[i]), is_chosen);
      gtk_accessible_update_state (GTK_ACCESSIBLE (self->buttons[i]), GTK_ACCESSIBLE_STATE_CHECKED, is_chosen, -1);
    }
}
