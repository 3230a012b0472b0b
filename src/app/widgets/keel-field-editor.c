/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "keel-config.h"
#include "keel-field-editor.h"

#include "keel-field-words.h"

#define SPACING 6

typedef struct
{
  const KeelProgrammeField *field;
  KeelFields *answers;
  KeelDay today;
  GtkWidget *note;           /* why the answer cannot be shown */
  gboolean editable;
} KeelFieldEditorPrivate;

enum
{
  SIGNAL_ANSWERED,
  N_SIGNALS,
};

G_DEFINE_ABSTRACT_TYPE_WITH_PRIVATE (KeelFieldEditor, keel_field_editor, GTK_TYPE_WIDGET)

static guint signals[N_SIGNALS];

static KeelFieldEditorPrivate *
get_private (KeelFieldEditor *self)
{
  return keel_field_editor_get_instance_private (self);
}

static GtkWidget *
add_label (KeelFieldEditor *self,
           const char      *text,
           const char      *css_class)
{
  GtkWidget *label = gtk_label_new (text);

  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_wrap_mode (GTK_LABEL (label), PANGO_WRAP_WORD_CHAR);
  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_widget_add_css_class (label, css_class);
  keel_field_editor_add (self, label);

  return label;
}

static void
set_note (KeelFieldEditor *self,
          const char      *note)
{
  KeelFieldEditorPrivate *priv = get_private (self);

  gtk_label_set_label (GTK_LABEL (priv->note), note != NULL ? note : "");
  gtk_widget_set_visible (priv->note, note != NULL);
}

static gboolean
is_strange (KeelFieldEditor *self)
{
  KeelFieldEditorPrivate *priv = get_private (self);

  return keel_fields_get_shape (priv->answers, priv->field->id) == KEEL_SHAPE_OTHER;
}

static void
update_editable (KeelFieldEditor *self)
{
  KEEL_FIELD_EDITOR_GET_CLASS (self)->set_editable (self, get_private (self)->editable && !is_strange (self));
}

/* Takes @next. */
static void
answer (KeelFieldEditor *self,
        KeelFields      *next,
        gboolean         is_typed)
{
  g_autoptr (KeelFields) taken = next;

  if (taken != NULL)
    {
      g_signal_emit (self, signals[SIGNAL_ANSWERED], 0, taken, is_typed);
      return;
    }

  KEEL_FIELD_EDITOR_GET_CLASS (self)->show (self);
  gtk_widget_error_bell (GTK_WIDGET (self));
  gtk_widget_activate_action (GTK_WIDGET (self), "win.tell", "s", keel_field_words_too_long ());
}

static void
build (KeelFieldEditor *self)
{
  KeelFieldEditorPrivate *priv = get_private (self);

  add_label (self, priv->field->label, "keel-question");
  if (priv->field->help != NULL)
    add_label (self, priv->field->help, "keel-field-help");

  KEEL_FIELD_EDITOR_GET_CLASS (self)->build (self);
  priv->note = add_label (self, "", "keel-field-help");
  gtk_widget_set_visible (priv->note, FALSE);
}

static void
keel_field_editor_dispose (GObject *object)
{
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (object))) != NULL)
    gtk_widget_unparent (child);

  G_OBJECT_CLASS (keel_field_editor_parent_class)->dispose (object);
}

static void
keel_field_editor_finalize (GObject *object)
{
  keel_fields_unref (get_private (KEEL_FIELD_EDITOR (object))->answers);

  G_OBJECT_CLASS (keel_field_editor_parent_class)->finalize (object);
}

static void
keel_field_editor_class_init (KeelFieldEditorClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = keel_field_editor_dispose;
  G_OBJECT_CLASS (klass)->finalize = keel_field_editor_finalize;

  signals[SIGNAL_ANSWERED] =
    g_signal_new ("answered", KEEL_TYPE_FIELD_EDITOR, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                  G_TYPE_NONE, 2, KEEL_TYPE_FIELDS, G_TYPE_BOOLEAN);

  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BOX_LAYOUT);
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
  gtk_widget_class_set_css_name (widget_class, "keel-field-editor");
}

static void
keel_field_editor_init (KeelFieldEditor *self)
{
  GtkLayoutManager *layout = gtk_widget_get_layout_manager (GTK_WIDGET (self));

  gtk_orientable_set_orientation (GTK_ORIENTABLE (layout), GTK_ORIENTATION_VERTICAL);
  gtk_box_layout_set_spacing (GTK_BOX_LAYOUT (layout), SPACING);
  get_private (self)->answers = keel_fields_new ();
  get_private (self)->editable = TRUE;
}

GtkWidget *
keel_field_editor_new (GType                     type,
                       const KeelProgrammeField *field,
                       KeelDay                   today)
{
  KeelFieldEditor *self;

  g_return_val_if_fail (g_type_is_a (type, KEEL_TYPE_FIELD_EDITOR), NULL);
  g_return_val_if_fail (field != NULL, NULL);
  g_return_val_if_fail (keel_day_is_valid (today), NULL);

  self = g_object_new (type, NULL);
  get_private (self)->field = field;
  get_private (self)->today = today;
  build (self);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, field->label, -1);
  KEEL_FIELD_EDITOR_GET_CLASS (self)->show (self);

  return GTK_WIDGET (self);
}

void
keel_field_editor_set_answers (KeelFieldEditor *self,
                               KeelFields      *answers)
{
  KeelFieldEditorPrivate *priv;

  g_return_if_fail (KEEL_IS_FIELD_EDITOR (self));
  g_return_if_fail (answers != NULL);

  priv = get_private (self);
  keel_fields_ref (answers);
  keel_fields_unref (priv->answers);
  priv->answers = answers;

  set_note (self, is_strange (self) ? keel_field_words_strange () : NULL);
  KEEL_FIELD_EDITOR_GET_CLASS (self)->show (self);
  update_editable (self);
}

void
keel_field_editor_set_editable (KeelFieldEditor *self,
                                gboolean         editable)
{
  g_return_if_fail (KEEL_IS_FIELD_EDITOR (self));

  get_private (self)->editable = editable;
  update_editable (self);
}

const KeelProgrammeField *
keel_field_editor_get_field (KeelFieldEditor *self)
{
  g_return_val_if_fail (KEEL_IS_FIELD_EDITOR (self), NULL);

  return get_private (self)->field;
}

KeelDay
keel_field_editor_get_today (KeelFieldEditor *self)
{
  g_return_val_if_fail (KEEL_IS_FIELD_EDITOR (self), KEEL_DAY_NONE);

  return get_private (self)->today;
}

KeelFields *
keel_field_editor_get_answers (KeelFieldEditor *self)
{
  g_return_val_if_fail (KEEL_IS_FIELD_EDITOR (self), NULL);

  return get_private (self)->answers;
}

void
keel_field_editor_add (KeelFieldEditor *self,
                       GtkWidget       *control)
{
  g_return_if_fail (KEEL_IS_FIELD_EDITOR (self));

  gtk_widget_set_parent (control, GTK_WIDGET (self));
}

void
keel_field_editor_type (KeelFieldEditor *self,
                        KeelFields      *next)
{
  g_return_if_fail (KEEL_IS_FIELD_EDITOR (self));

  answer (self, next, TRUE);
}

void
keel_field_editor_choose (KeelFieldEditor *self,
                          KeelFields      *next)
{
  g_return_if_fail (KEEL_IS_FIELD_EDITOR (self));

  answer (self, next, FALSE);
}

void
keel_field_editor_set_misfit (KeelFieldEditor *self,
                              const char      *answer)
{
  g_autofree char *note = NULL;

  g_return_if_fail (KEEL_IS_FIELD_EDITOR (self));

  if (get_private (self)->note == NULL || is_strange (self))
    return;

  note = answer != NULL && *answer != '\0' ? keel_field_words_misfit (answer) : NULL;
  set_note (self, note);
}
