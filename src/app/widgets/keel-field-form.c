/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "keel-config.h"
#include "keel-field-form.h"

#include "keel-choice-editor.h"
#include "keel-day-editor.h"
#include "keel-field-labels.h"
#include "keel-field-words.h"
#include "keel-list-editor.h"
#include "keel-percent-editor.h"
#include "keel-text-editor.h"

#define SPACING 18

struct _KeelFieldForm
{
  GtkWidget parent_instance;

  KeelProgramme *programme;
  const KeelProgrammeField *fields;
  guint n_fields;
  KeelFields *answers;
  GPtrArray *editors;        /* KeelFieldEditor, borrowed: one for each field */
  GtkWidget *others;         /* a box of what no field asks for */
  gboolean editable;
};

enum
{
  SIGNAL_CHANGED,
  N_SIGNALS,
};

G_DEFINE_FINAL_TYPE (KeelFieldForm, keel_field_form, GTK_TYPE_WIDGET)

static guint signals[N_SIGNALS];

static GType
get_editor_type (const KeelProgrammeField *field)
{
  switch (field->kind)
    {
    case KEEL_FIELD_LINE:
      return KEEL_TYPE_TEXT_EDITOR;

    case KEEL_FIELD_TEXT:
      return field->repeats ? KEEL_TYPE_LIST_EDITOR : KEEL_TYPE_TEXT_EDITOR;

    case KEEL_FIELD_LIST:
      return KEEL_TYPE_LIST_EDITOR;

    case KEEL_FIELD_DAY:
      return KEEL_TYPE_DAY_EDITOR;

    case KEEL_FIELD_PERCENT:
      return KEEL_TYPE_PERCENT_EDITOR;

    case KEEL_FIELD_CHOICE:
      return KEEL_TYPE_CHOICE_EDITOR;
    }

  g_return_val_if_reached (KEEL_TYPE_TEXT_EDITOR);
}

static GtkWidget *
make_label (const char *text,
            const char *css_class)
{
  GtkWidget *label = gtk_label_new (text);

  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_wrap_mode (GTK_LABEL (label), PANGO_WRAP_WORD_CHAR);
  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_widget_add_css_class (label, css_class);

  return label;
}

static GtkWidget *
make_heading (const char *text)
{
  return g_object_new (GTK_TYPE_LABEL,
                       "accessible-role", GTK_ACCESSIBLE_ROLE_HEADING,
                       "label", text,
                       "wrap", TRUE,
                       "xalign", 0.0,
                       "css-classes", (const char * const []) { "keel-form-heading", NULL },
                       NULL);
}

/* The answers, and the editors, which show them. */
static void
take_answers (KeelFieldForm *self,
              KeelFields    *answers)
{
  keel_fields_ref (answers);
  keel_fields_unref (self->answers);
  self->answers = answers;

  for (guint i = 0; i < self->editors->len; i++)
    keel_field_editor_set_answers (self->editors->pdata[i], answers);
}

static void
answered_cb (KeelFieldForm   *self,
             KeelFields      *answers,
             gboolean         is_typed,
             KeelFieldEditor *editor)
{
  take_answers (self, answers);
  g_signal_emit (self, signals[SIGNAL_CHANGED], 0, answers,
                 is_typed ? NULL : keel_field_editor_get_field (editor)->id);
}

static void
add_editor (KeelFieldForm            *self,
            const KeelProgrammeField *field,
            KeelDay                   today)
{
  GtkWidget *editor = keel_field_editor_new (get_editor_type (field), field, today);

  g_signal_connect_object (editor, "answered", G_CALLBACK (answered_cb), self, G_CONNECT_SWAPPED);
  keel_field_editor_set_editable (KEEL_FIELD_EDITOR (editor), self->editable);
  gtk_widget_set_parent (editor, GTK_WIDGET (self));
  g_ptr_array_add (self->editors, editor);
}

static gboolean
has_later (KeelFieldForm *self)
{
  for (guint i = 0; i < self->n_fields; i++)
    if (self->fields[i].later)
      return TRUE;

  return FALSE;
}

static void
add_editors (KeelFieldForm *self,
             gboolean       later,
             KeelDay        today)
{
  for (guint i = 0; i < self->n_fields; i++)
    if (self->fields[i].later == later)
      add_editor (self, &self->fields[i], today);
}

/* What the answer @id was called, and what it says, to be read. */
static void
add_other (KeelFieldForm *self,
           const char    *id,
           KeelFields    *labels)
{
  g_autofree char *name = keel_field_labels_dup_name (labels, id);
  g_autofree char *answer = keel_field_labels_dup_answer (labels, self->answers, id);
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 3);
  GtkWidget *text;

  gtk_box_append (GTK_BOX (box), make_label (name, "keel-question"));
  if (keel_fields_get_shape (self->answers, id) == KEEL_SHAPE_OTHER)
    text = make_label (keel_field_words_strange (), "keel-field-help");
  else
    text = make_label (answer, "keel-other-answer");
  gtk_label_set_selectable (GTK_LABEL (text), TRUE);
  gtk_box_append (GTK_BOX (box), text);
  gtk_box_append (GTK_BOX (self->others), box);
}

static void
update_others (KeelFieldForm *self,
               KeelFields    *labels)
{
  g_auto (GStrv) ids = keel_field_labels_list_others (labels, self->answers, self->fields, self->n_fields);
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (self->others)) != NULL)
    gtk_box_remove (GTK_BOX (self->others), child);

  if (ids[0] != NULL && self->n_fields > 0)
    gtk_box_append (GTK_BOX (self->others), make_heading (keel_field_words_others ()));
  for (guint i = 0; ids[i] != NULL; i++)
    add_other (self, ids[i], labels);
  gtk_widget_set_visible (self->others, ids[0] != NULL);
}

static void
remove_children (KeelFieldForm *self)
{
  GtkWidget *child;

  g_ptr_array_set_size (self->editors, 0);
  self->others = NULL;
  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self))) != NULL)
    gtk_widget_unparent (child);
}

static void
keel_field_form_dispose (GObject *object)
{
  KeelFieldForm *self = KEEL_FIELD_FORM (object);

  remove_children (self);
  g_clear_object (&self->programme);

  G_OBJECT_CLASS (keel_field_form_parent_class)->dispose (object);
}

static void
keel_field_form_finalize (GObject *object)
{
  KeelFieldForm *self = KEEL_FIELD_FORM (object);

  g_ptr_array_unref (self->editors);
  keel_fields_unref (self->answers);

  G_OBJECT_CLASS (keel_field_form_parent_class)->finalize (object);
}

static void
keel_field_form_class_init (KeelFieldFormClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = keel_field_form_dispose;
  G_OBJECT_CLASS (klass)->finalize = keel_field_form_finalize;

  signals[SIGNAL_CHANGED] =
    g_signal_new ("changed", KEEL_TYPE_FIELD_FORM, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                  G_TYPE_NONE, 2, KEEL_TYPE_FIELDS, G_TYPE_STRING);

  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BOX_LAYOUT);
  gtk_widget_class_set_css_name (widget_class, "keel-field-form");
}

static void
keel_field_form_init (KeelFieldForm *self)
{
  GtkLayoutManager *layout = gtk_widget_get_layout_manager (GTK_WIDGET (self));

  gtk_orientable_set_orientation (GTK_ORIENTABLE (layout), GTK_ORIENTATION_VERTICAL);
  gtk_box_layout_set_spacing (GTK_BOX_LAYOUT (layout), SPACING);
  self->editors = g_ptr_array_new ();
  self->answers = keel_fields_new ();
  self->editable = TRUE;
}

GtkWidget *
keel_field_form_new (void)
{
  return g_object_new (KEEL_TYPE_FIELD_FORM, NULL);
}

void
keel_field_form_set_form (KeelFieldForm            *self,
                          KeelProgramme            *programme,
                          const KeelProgrammeField *fields,
                          guint                     n_fields,
                          KeelDay                   today)
{
  g_return_if_fail (KEEL_IS_FIELD_FORM (self));
  g_return_if_fail (n_fields == 0 || KEEL_IS_PROGRAMME (programme));

  remove_children (self);
  g_set_object (&self->programme, programme);
  self->fields = fields;
  self->n_fields = n_fields;

  add_editors (self, FALSE, today);
  if (has_later (self))
    {
      gtk_widget_set_parent (make_heading (keel_field_words_later ()), GTK_WIDGET (self));
      add_editors (self, TRUE, today);
    }

  self->others = gtk_box_new (GTK_ORIENTATION_VERTICAL, SPACING);
  gtk_widget_set_visible (self->others, FALSE);
  gtk_widget_set_parent (self->others, GTK_WIDGET (self));
}

void
keel_field_form_set_answers (KeelFieldForm *self,
                             KeelFields    *answers,
                             KeelFields    *labels)
{
  g_return_if_fail (KEEL_IS_FIELD_FORM (self));
  g_return_if_fail (answers != NULL && labels != NULL);
  g_return_if_fail (self->others != NULL);

  if (self->answers != answers)
    take_answers (self, answers);
  update_others (self, labels);
}

void
keel_field_form_set_editable (KeelFieldForm *self,
                              gboolean       editable)
{
  g_return_if_fail (KEEL_IS_FIELD_FORM (self));

  self->editable = editable;
  for (guint i = 0; i < self->editors->len; i++)
    keel_field_editor_set_editable (self->editors->pdata[i], editable);
}

gboolean
keel_field_form_focus_open (KeelFieldForm *self)
{
  g_return_val_if_fail (KEEL_IS_FIELD_FORM (self), FALSE);

  for (guint i = 0; i < self->editors->len; i++)
    {
      const KeelProgrammeField *field = keel_field_editor_get_field (self->editors->pdata[i]);

      if (!field->later && keel_fields_get_shape (self->answers, field->id) == KEEL_SHAPE_NONE)
        return gtk_widget_child_focus (self->editors->pdata[i], GTK_DIR_TAB_FORWARD);
    }

  return gtk_widget_child_focus (GTK_WIDGET (self), GTK_DIR_TAB_FORWARD);
}
