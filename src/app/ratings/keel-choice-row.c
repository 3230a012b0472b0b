/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "keel-config.h"

#include "keel-choice-row.h"

struct _KeelChoiceRow
{
  GtkWidget parent_instance;

  GPtrArray *buttons;        /* borrowed: they are children */
  guint at;                  /* which of them the tab stop is */
};

enum
{
  SIGNAL_CHOSEN,
  N_SIGNALS,
};

G_DEFINE_FINAL_TYPE (KeelChoiceRow, keel_choice_row, GTK_TYPE_WIDGET)

static guint signals[N_SIGNALS];

/* A person has chosen. */
static void
choose (KeelChoiceRow *self,
        int            choice)
{
  keel_choice_row_set (self, choice);
  if (choice != KEEL_CHOICE_ROW_NONE && gtk_widget_get_focus_child (GTK_WIDGET (self)) != NULL)
    gtk_widget_grab_focus (g_ptr_array_index (self->buttons, self->at));

  g_signal_emit (self, signals[SIGNAL_CHOSEN], 0, choice);
}

static void
move (KeelChoiceRow *self,
      int            offset)
{
  int at = (int) self->at + offset;

  if (at < 0 || at >= (int) self->buttons->len)
    gtk_widget_error_bell (GTK_WIDGET (self));
  else
    choose (self, at);
}

static gboolean
key_pressed_cb (GtkEventControllerKey *controller,
                guint                  keyval,
                guint                  keycode,
                GdkModifierType        state,
                KeelChoiceRow         *self)
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
      choose (self, KEEL_CHOICE_ROW_NONE);
      return GDK_EVENT_STOP;

    default:
      return GDK_EVENT_PROPAGATE;
    }
}

/* The button has toggled itself already. */
static void
clicked_cb (KeelChoiceRow *self,
            GtkWidget     *button)
{
  gboolean is_chosen = gtk_toggle_button_get_active (GTK_TOGGLE_BUTTON (button));
  guint choice;

  if (g_ptr_array_find (self->buttons, button, &choice))
    choose (self, is_chosen ? (int) choice : KEEL_CHOICE_ROW_NONE);
}

static gboolean
keel_choice_row_focus (GtkWidget        *widget,
                       GtkDirectionType  direction)
{
  KeelChoiceRow *self = KEEL_CHOICE_ROW (widget);

  if (gtk_widget_get_focus_child (widget) != NULL || self->buttons->len == 0)
    return FALSE;

  return gtk_widget_grab_focus (g_ptr_array_index (self->buttons, self->at));
}

static void
keel_choice_row_dispose (GObject *object)
{
  KeelChoiceRow *self = KEEL_CHOICE_ROW (object);

  for (guint i = 0; i < self->buttons->len; i++)
    gtk_widget_unparent (g_ptr_array_index (self->buttons, i));
  g_ptr_array_set_size (self->buttons, 0);

  G_OBJECT_CLASS (keel_choice_row_parent_class)->dispose (object);
}

static void
keel_choice_row_finalize (GObject *object)
{
  g_ptr_array_unref (KEEL_CHOICE_ROW (object)->buttons);

  G_OBJECT_CLASS (keel_choice_row_parent_class)->finalize (object);
}

static void
keel_choice_row_class_init (KeelChoiceRowClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = keel_choice_row_dispose;
  object_class->finalize = keel_choice_row_finalize;
  widget_class->focus = keel_choice_row_focus;

  signals[SIGNAL_CHOSEN] =
    g_signal_new ("chosen", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0,
                  NULL, NULL, NULL, G_TYPE_NONE, 1, G_TYPE_INT);

  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BOX_LAYOUT);
  gtk_widget_class_set_css_name (widget_class, "keel-choice-row");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_RADIO_GROUP);
}

static void
keel_choice_row_init (KeelChoiceRow *self)
{
  GtkLayoutManager *layout = gtk_widget_get_layout_manager (GTK_WIDGET (self));
  GtkEventController *keys = gtk_event_controller_key_new ();

  self->buttons = g_ptr_array_new ();
  gtk_box_layout_set_homogeneous (GTK_BOX_LAYOUT (layout), TRUE);
  gtk_box_layout_set_spacing (GTK_BOX_LAYOUT (layout), 6);

  gtk_event_controller_set_propagation_phase (keys, GTK_PHASE_CAPTURE);
  g_signal_connect (keys, "key-pressed", G_CALLBACK (key_pressed_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self), keys);
}

GtkWidget *
keel_choice_row_new (const char *name)
{
  GtkWidget *self = g_object_new (KEEL_TYPE_CHOICE_ROW, NULL);

  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);

  return self;
}

void
keel_choice_row_add (KeelChoiceRow *self,
                     const char    *label,
                     const char    *spoken)
{
  GtkWidget *text = gtk_label_new (label);
  GtkWidget *button = g_object_new (GTK_TYPE_TOGGLE_BUTTON,
                                    "accessible-role", GTK_ACCESSIBLE_ROLE_RADIO,
                                    "child", text,
                                    NULL);

  g_return_if_fail (KEEL_IS_CHOICE_ROW (self));

  gtk_label_set_wrap (GTK_LABEL (text), TRUE);
  gtk_label_set_justify (GTK_LABEL (text), GTK_JUSTIFY_CENTER);
  gtk_widget_add_css_class (button, "keel-step");
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, spoken, -1);
  gtk_accessible_update_state (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_STATE_CHECKED, FALSE, -1);
  g_signal_connect_swapped (button, "clicked", G_CALLBACK (clicked_cb), self);
  gtk_widget_insert_before (button, GTK_WIDGET (self), NULL);
  g_ptr_array_add (self->buttons, button);
}

void
keel_choice_row_set (KeelChoiceRow *self,
                     int            choice)
{
  g_return_if_fail (KEEL_IS_CHOICE_ROW (self));
  g_return_if_fail (choice >= KEEL_CHOICE_ROW_NONE && choice < (int) self->buttons->len);

  for (guint i = 0; i < self->buttons->len; i++)
    {
      GtkWidget *button = g_ptr_array_index (self->buttons, i);
      gboolean is_chosen = choice == (int) i;

      if (is_chosen)
        self->at = i;
      gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (button), is_chosen);
      gtk_accessible_update_state (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_STATE_CHECKED, is_chosen, -1);
    }
}
