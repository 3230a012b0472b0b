/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "keel-config.h"

#include "keel-rating-words.h"
#include "keel-scale-layout.h"
#include "keel-scale-picker.h"

/* In the order in which they stand, and in which the arrows go. */
static const KeelAnswer choices[] = { -3, -2, -1, 0, 1, 2, 3, KEEL_ANSWER_NA };

#define N_CHOICES G_N_ELEMENTS (choices)

struct _KeelScalePicker
{
  GtkWidget parent_instance;

  GtkWidget *steps[N_CHOICES];
  guint at;                    /* which of them the tab stop is */
  KeelAnswer value;
  gboolean is_minus;           /* "-" was pressed: the next digit is too little */
};

enum
{
  PROP_VALUE = 1,
  N_PROPS,
};

enum
{
  SIGNAL_RATED,
  SIGNAL_NEXT,
  N_SIGNALS,
};

G_DEFINE_FINAL_TYPE (KeelScalePicker, keel_scale_picker, GTK_TYPE_WIDGET)

static GParamSpec *properties[N_PROPS];
static guint signals[N_SIGNALS];

static guint
find_choice (KeelAnswer value)
{
  for (guint i = 0; i < N_CHOICES; i++)
    if (choices[i] == value)
      return i;

  return N_CHOICES;
}

static gboolean
has_focus_inside (KeelScalePicker *self)
{
  return gtk_widget_get_focus_child (GTK_WIDGET (self)) != NULL;
}

static void
show_value (KeelScalePicker *self)
{
  for (guint i = 0; i < N_CHOICES; i++)
    {
      gboolean is_chosen = choices[i] == self->value;

      gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (self->steps[i]), is_chosen);
      gtk_accessible_update_state (GTK_ACCESSIBLE (self->steps[i]),
                                   GTK_ACCESSIBLE_STATE_CHECKED, is_chosen,
                                   -1);
    }
}

/* A person has chosen. */
static void
rate (KeelScalePicker *self,
      KeelAnswer       value)
{
  self->is_minus = FALSE;
  keel_scale_picker_set_value (self, value);
  if (value != KEEL_ANSWER_BLANK && has_focus_inside (self))
    gtk_widget_grab_focus (self->steps[self->at]);

  g_signal_emit (self, signals[SIGNAL_RATED], 0, (int) self->value);
}

static gboolean
go_to (KeelScalePicker *self,
       int              at)
{
  if (at < 0 || at >= (int) N_CHOICES)
    gtk_widget_error_bell (GTK_WIDGET (self));
  else
    rate (self, choices[at]);

  return GDK_EVENT_STOP;
}

/* To the left is less, where one writes to the right. */
static gboolean
move_by_arrow (KeelScalePicker *self,
               guint            keyval)
{
  gboolean is_mirrored = gtk_widget_get_direction (GTK_WIDGET (self)) == GTK_TEXT_DIR_RTL;
  int at = (int) self->at;

  switch (keyval)
    {
    case GDK_KEY_Left:
    case GDK_KEY_KP_Left:
      return go_to (self, is_mirrored ? at + 1 : at - 1);

    case GDK_KEY_Right:
    case GDK_KEY_KP_Right:
      return go_to (self, is_mirrored ? at - 1 : at + 1);

    case GDK_KEY_Up:
    case GDK_KEY_KP_Up:
      return go_to (self, at - 1);

    case GDK_KEY_Down:
    case GDK_KEY_KP_Down:
      return go_to (self, at + 1);

    case GDK_KEY_Home:
    case GDK_KEY_KP_Home:
      return go_to (self, 0);

    case GDK_KEY_End:
    case GDK_KEY_KP_End:
      return go_to (self, N_CHOICES - 1);

    default:
      return GDK_EVENT_PROPAGATE;
    }
}

static gboolean
find_digit (guint  keyval,
            int   *out_digit)
{
  if (keyval >= GDK_KEY_0 && keyval <= GDK_KEY_3)
    *out_digit = (int) (keyval - GDK_KEY_0);
  else if (keyval >= GDK_KEY_KP_0 && keyval <= GDK_KEY_KP_3)
    *out_digit = (int) (keyval - GDK_KEY_KP_0);
  else
    return FALSE;

  return TRUE;
}

/* What the key says without Shift, in the first layout of the keyboard. */
static guint
find_plain_key (KeelScalePicker *self,
                guint            keycode)
{
  guint keyval = GDK_KEY_VoidSymbol;

  gdk_display_translate_key (gtk_widget_get_display (GTK_WIDGET (self)), keycode, 0, 0,
                             &keyval, NULL, NULL, NULL);

  return keyval;
}

static gboolean
type_answer (KeelScalePicker *self,
             guint            keyval,
             guint            keycode)
{
  guint plain = find_plain_key (self, keycode);
  int digit;

  if (find_digit (keyval, &digit))
    rate (self, (KeelAnswer) (self->is_minus ? -digit : digit));
  else if (keyval != plain && find_digit (plain, &digit))
    rate (self, (KeelAnswer) -digit);
  else if (keyval == GDK_KEY_minus || keyval == GDK_KEY_KP_Subtract)
    self->is_minus = TRUE;
  else if (gdk_keyval_to_lower (keyval) == GDK_KEY_n || plain == GDK_KEY_n)
    rate (self, KEEL_ANSWER_NA);
  else
    return GDK_EVENT_PROPAGATE;

  return GDK_EVENT_STOP;
}

static gboolean
key_pressed_cb (GtkEventControllerKey *controller,
                guint                  keyval,
                guint                  keycode,
                GdkModifierType        state,
                KeelScalePicker       *self)
{
  if ((state & (GDK_CONTROL_MASK | GDK_ALT_MASK | GDK_SUPER_MASK | GDK_META_MASK)) != 0)
    return GDK_EVENT_PROPAGATE;

  switch (keyval)
    {
    case GDK_KEY_Return:
    case GDK_KEY_KP_Enter:
    case GDK_KEY_ISO_Enter:
      g_signal_emit (self, signals[SIGNAL_NEXT], 0);
      return GDK_EVENT_STOP;

    case GDK_KEY_Delete:
    case GDK_KEY_KP_Delete:
    case GDK_KEY_BackSpace:
      rate (self, KEEL_ANSWER_BLANK);
      return GDK_EVENT_STOP;

    default:
      if (move_by_arrow (self, keyval) == GDK_EVENT_STOP)
        return GDK_EVENT_STOP;
      return type_answer (self, keyval, keycode);
    }
}

static void
focus_left_cb (KeelScalePicker *self)
{
  self->is_minus = FALSE;
}

/* By pointer, space or a screen reader; the button has toggled itself already. */
static void
step_clicked_cb (KeelScalePicker *self,
                 GtkWidget       *step)
{
  gboolean is_chosen = gtk_toggle_button_get_active (GTK_TOGGLE_BUTTON (step));

  for (guint i = 0; i < N_CHOICES; i++)
    if (self->steps[i] == step)
      rate (self, is_chosen ? choices[i] : KEEL_ANSWER_BLANK);
}

static void
add_step (KeelScalePicker *self,
          guint            at)
{
  GtkWidget *label = gtk_label_new (keel_rating_words_answer (choices[at]));
  GtkWidget *step = g_object_new (GTK_TYPE_TOGGLE_BUTTON,
                                  "accessible-role", GTK_ACCESSIBLE_ROLE_RADIO,
                                  "child", label,
                                  NULL);
  g_autofree char *sentence = keel_rating_words_step (choices[at]);

  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_justify (GTK_LABEL (label), GTK_JUSTIFY_CENTER);
  gtk_widget_add_css_class (step, "keel-step");
  gtk_accessible_update_property (GTK_ACCESSIBLE (step),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL, sentence,
                                  -1);
  g_signal_connect_swapped (step, "clicked", G_CALLBACK (step_clicked_cb), self);

  gtk_widget_insert_before (step, GTK_WIDGET (self), NULL);
  self->steps[at] = step;
}

static void
watch_keys (KeelScalePicker *self)
{
  GtkEventController *keys = gtk_event_controller_key_new ();
  GtkEventController *focus = gtk_event_controller_focus_new ();

  /* Before the button in it takes Enter for a click. */
  gtk_event_controller_set_propagation_phase (keys, GTK_PHASE_CAPTURE);
  g_signal_connect (keys, "key-pressed", G_CALLBACK (key_pressed_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self), keys);

  g_signal_connect_swapped (focus, "leave", G_CALLBACK (focus_left_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self), focus);
}

/* One tab stop: in, and out again. */
static gboolean
keel_scale_picker_focus (GtkWidget        *widget,
                         GtkDirectionType  direction)
{
  KeelScalePicker *self = KEEL_SCALE_PICKER (widget);

  if (has_focus_inside (self))
    return FALSE;

  return gtk_widget_grab_focus (self->steps[self->at]);
}

static gboolean
keel_scale_picker_grab_focus (GtkWidget *widget)
{
  KeelScalePicker *self = KEEL_SCALE_PICKER (widget);

  return gtk_widget_grab_focus (self->steps[self->at]);
}

static void
keel_scale_picker_get_property (GObject    *object,
                                guint       property_id,
                                GValue     *value,
                                GParamSpec *pspec)
{
  switch (property_id)
    {
    case PROP_VALUE:
      g_value_set_int (value, keel_scale_picker_get_value (KEEL_SCALE_PICKER (object)));
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
keel_scale_picker_set_property (GObject      *object,
                                guint         property_id,
                                const GValue *value,
                                GParamSpec   *pspec)
{
  switch (property_id)
    {
    case PROP_VALUE:
      keel_scale_picker_set_value (KEEL_SCALE_PICKER (object), (KeelAnswer) g_value_get_int (value));
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
keel_scale_picker_dispose (GObject *object)
{
  KeelScalePicker *self = KEEL_SCALE_PICKER (object);

  for (guint i = 0; i < N_CHOICES; i++)
    g_clear_pointer (&self->steps[i], gtk_widget_unparent);

  G_OBJECT_CLASS (keel_scale_picker_parent_class)->dispose (object);
}

static void
keel_scale_picker_class_init (KeelScalePickerClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = keel_scale_picker_get_property;
  object_class->set_property = keel_scale_picker_set_property;
  object_class->dispose = keel_scale_picker_dispose;
  widget_class->focus = keel_scale_picker_focus;
  widget_class->grab_focus = keel_scale_picker_grab_focus;

  properties[PROP_VALUE] =
    g_param_spec_int ("value", NULL, NULL, G_MININT8, G_MAXINT8, KEEL_ANSWER_BLANK,
                      G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  signals[SIGNAL_RATED] =
    g_signal_new ("rated", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0,
                  NULL, NULL, NULL, G_TYPE_NONE, 1, G_TYPE_INT);
  signals[SIGNAL_NEXT] =
    g_signal_new ("next", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0,
                  NULL, NULL, NULL, G_TYPE_NONE, 0);

  gtk_widget_class_set_layout_manager_type (widget_class, KEEL_TYPE_SCALE_LAYOUT);
  gtk_widget_class_set_css_name (widget_class, "keel-scale-picker");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_RADIO_GROUP);
}

static void
keel_scale_picker_init (KeelScalePicker *self)
{
  self->value = KEEL_ANSWER_BLANK;

  for (guint i = 0; i < N_CHOICES; i++)
    add_step (self, i);

  gtk_accessible_update_property (GTK_ACCESSIBLE (self),
                                  GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, keel_rating_words_keys (),
                                  -1);
  show_value (self);
  watch_keys (self);
}

GtkWidget *
keel_scale_picker_new (void)
{
  return g_object_new (KEEL_TYPE_SCALE_PICKER, NULL);
}

KeelAnswer
keel_scale_picker_get_value (KeelScalePicker *self)
{
  g_return_val_if_fail (KEEL_IS_SCALE_PICKER (self), KEEL_ANSWER_BLANK);

  return self->value;
}

void
keel_scale_picker_set_value (KeelScalePicker *self,
                             KeelAnswer       value)
{
  guint at = find_choice (value);
  gboolean is_new;

  g_return_if_fail (KEEL_IS_SCALE_PICKER (self));
  g_return_if_fail (at < N_CHOICES || value == KEEL_ANSWER_BLANK);

  is_new = self->value != value;
  self->value = value;
  if (at < N_CHOICES)
    self->at = at;

  /* Also when nothing is new: a button that is pressed toggles itself first. */
  show_value (self);
  if (is_new)
    g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_VALUE]);
}

void
keel_scale_picker_set_item (KeelScalePicker *self,
                            const char      *item)
{
  g_return_if_fail (KEEL_IS_SCALE_PICKER (self));

  gtk_accessible_update_property (GTK_ACCESSIBLE (self),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL, item,
                                  -1);
}
