/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "keel-config.h"
#include "keel-list-editor.h"

#include "keel-field-words.h"
#include "keel-text-box.h"

#define SPACING 6

struct _KeelListEditor
{
  KeelFieldEditor parent_instance;

  GtkWidget *rows;           /* a box of boxes: a KeelTextBox and a button */
  GtkWidget *add;
  gboolean editable;
};

G_DEFINE_FINAL_TYPE (KeelListEditor, keel_list_editor, KEEL_TYPE_FIELD_EDITOR)

static gboolean
is_lines (KeelListEditor *self)
{
  return keel_field_editor_get_field (KEEL_FIELD_EDITOR (self))->kind == KEEL_FIELD_LIST;
}

static KeelTextBox *
get_box (GtkWidget *row)
{
  return KEEL_TEXT_BOX (gtk_widget_get_first_child (row));
}

/* Where @row stands; -1 for NULL. */
static int
get_number (GtkWidget *row)
{
  int number = -1;

  for (; row != NULL; row = gtk_widget_get_prev_sibling (row))
    number++;

  return number;
}

static GtkWidget *
find_row (KeelListEditor *self,
          int             number)
{
  GtkWidget *row = gtk_widget_get_first_child (self->rows);

  while (row != NULL && number-- > 0)
    row = gtk_widget_get_next_sibling (row);

  return row;
}

static GtkWidget *
get_button (GtkWidget *row)
{
  return gtk_widget_get_last_child (row);
}

/* What the rows say, blank ones too. */
static GPtrArray *
list_shown (KeelListEditor *self)
{
  GPtrArray *texts = g_ptr_array_new_with_free_func (g_free);

  for (GtkWidget *row = gtk_widget_get_first_child (self->rows); row; row = gtk_widget_get_next_sibling (row))
    g_ptr_array_add (texts, keel_text_box_dup_text (get_box (row)));
  g_ptr_array_add (texts, NULL);

  return texts;
}

/* What the answer says. One of another shape is a list of one. */
static char **
list_answered (KeelListEditor *self)
{
  KeelFields *answers = keel_field_editor_get_answers (KEEL_FIELD_EDITOR (self));
  const char *id = keel_field_editor_get_field (KEEL_FIELD_EDITOR (self))->id;
  g_autoptr (GStrvBuilder) one = g_strv_builder_new ();
  g_autofree char *plain = NULL;

  if (keel_fields_get_shape (answers, id) == KEEL_SHAPE_LIST)
    return g_strdupv ((char **) keel_fields_get_list (answers, id));

  plain = keel_fields_dup_plain (answers, id);
  if (*plain != '\0')
    g_strv_builder_add (one, plain);

  return g_strv_builder_end (one);
}

/* What each row is called, and which of them a button means. */
static void
update_rows (KeelListEditor *self)
{
  const KeelProgrammeField *field = keel_field_editor_get_field (KEEL_FIELD_EDITOR (self));
  int number = 0;

  for (GtkWidget *row = gtk_widget_get_first_child (self->rows); row; row = gtk_widget_get_next_sibling (row))
    {
      g_autofree char *name = keel_field_words_row (field->label, (guint) number + 1);
      g_autofree char *remove = keel_field_words_remove (field->label, (guint) number + 1);

      keel_text_box_set_names (get_box (row), name, field->help);
      gtk_widget_set_tooltip_text (get_button (row), remove);
      gtk_accessible_update_property (GTK_ACCESSIBLE (get_button (row)), GTK_ACCESSIBLE_PROPERTY_LABEL, remove, -1);
      gtk_actionable_set_action_target (GTK_ACTIONABLE (get_button (row)), "i", number++);
      keel_text_box_set_editable (get_box (row), self->editable);
    }

  gtk_actionable_set_action_target (GTK_ACTIONABLE (self->add), "i", number);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "rows.insert", self->editable);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "rows.remove", self->editable);
}

/* What the answers are by what the rows say; NULL: too much. */
static KeelFields *
make_answers (KeelListEditor *self)
{
  KeelFieldEditor *editor = KEEL_FIELD_EDITOR (self);
  g_autoptr (GPtrArray) shown = list_shown (self);

  return keel_fields_with_list (keel_field_editor_get_answers (editor), keel_field_editor_get_field (editor)->id,
                                (const char * const *) shown->pdata);
}

static void
typed_cb (KeelListEditor *self)
{
  keel_field_editor_type (KEEL_FIELD_EDITOR (self), make_answers (self));
}

static void
entered_cb (GtkWidget *box)
{
  gtk_widget_activate_action (box, "rows.insert", "i", get_number (gtk_widget_get_parent (box)) + 1);
}

static void
emptied_cb (GtkWidget *box)
{
  gtk_widget_activate_action (box, "rows.remove", "i", get_number (gtk_widget_get_parent (box)));
}

/* A blank row after @previous, or before all others. */
static GtkWidget *
insert_row (KeelListEditor *self,
            GtkWidget      *previous)
{
  GtkWidget *row = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, SPACING);
  GtkWidget *box = keel_text_box_new (is_lines (self));
  GtkWidget *button = gtk_button_new_from_icon_name ("list-remove-symbolic");

  g_signal_connect_object (box, "typed", G_CALLBACK (typed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect (box, "entered", G_CALLBACK (entered_cb), NULL);
  g_signal_connect (box, "emptied", G_CALLBACK (emptied_cb), NULL);
  gtk_actionable_set_action_target (GTK_ACTIONABLE (button), "i", 0);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (button), "rows.remove");
  gtk_widget_add_css_class (button, "flat");
  gtk_widget_set_valign (button, GTK_ALIGN_START);
  gtk_widget_set_hexpand (box, TRUE);
  gtk_box_append (GTK_BOX (row), box);
  gtk_box_append (GTK_BOX (row), button);
  gtk_box_insert_child_after (GTK_BOX (self->rows), row, previous);

  return row;
}

/* As many rows as there are texts, but one at least. */
static void
set_rows (KeelListEditor     *self,
          const char * const *texts)
{
  guint n_texts = g_strv_length ((char **) texts);
  GtkWidget *row = gtk_widget_get_first_child (self->rows);
  GtkWidget *previous = NULL;

  for (guint i = 0; i < MAX (n_texts, 1); i++)
    {
      if (row == NULL)
        row = insert_row (self, previous);

      keel_text_box_set_text (get_box (row), i < n_texts ? texts[i] : "");
      previous = row;
      row = gtk_widget_get_next_sibling (row);
    }

  while (row != NULL)
    {
      GtkWidget *next = gtk_widget_get_next_sibling (row);

      gtk_box_remove (GTK_BOX (self->rows), row);
      row = next;
    }

  update_rows (self);
}

static void
insert_action (GtkWidget  *widget,
               const char *action_name,
               GVariant   *parameter)
{
  KeelListEditor *self = KEEL_LIST_EDITOR (widget);
  int number = g_variant_get_int32 (parameter);
  GtkWidget *row = insert_row (self, number > 0 ? find_row (self, number - 1) : NULL);

  update_rows (self);
  gtk_widget_grab_focus (GTK_WIDGET (get_box (row)));
}

/* The only row is emptied instead. */
static void
remove_action (GtkWidget  *widget,
               const char *action_name,
               GVariant   *parameter)
{
  KeelListEditor *self = KEEL_LIST_EDITOR (widget);
  int number = g_variant_get_int32 (parameter);
  GtkWidget *row = find_row (self, number);
  GtkWidget *beside = find_row (self, number > 0 ? number - 1 : 1);

  if (row == NULL)
    return;

  if (beside != NULL)
    gtk_widget_grab_focus (GTK_WIDGET (get_box (beside)));
  if (beside != NULL)
    gtk_box_remove (GTK_BOX (self->rows), row);
  else
    keel_text_box_set_text (get_box (row), "");

  update_rows (self);
  keel_field_editor_choose (KEEL_FIELD_EDITOR (self), make_answers (self));
}

static void
keel_list_editor_build (KeelFieldEditor *editor)
{
  KeelListEditor *self = KEEL_LIST_EDITOR (editor);

  self->rows = gtk_box_new (GTK_ORIENTATION_VERTICAL, SPACING);
  keel_field_editor_add (editor, self->rows);

  self->add = gtk_button_new_with_label (keel_field_words_add (is_lines (self)));
  gtk_widget_set_halign (self->add, GTK_ALIGN_START);
  gtk_widget_add_css_class (self->add, "flat");
  gtk_widget_add_css_class (self->add, "keel-quiet-button");
  gtk_actionable_set_action_target (GTK_ACTIONABLE (self->add), "i", 0);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (self->add), "rows.insert");
  keel_field_editor_add (editor, self->add);
}

/* Blank rows are no answers, and may be where somebody is about to write. */
static void
keel_list_editor_show (KeelFieldEditor *editor)
{
  KeelListEditor *self = KEEL_LIST_EDITOR (editor);
  g_auto (GStrv) answered = list_answered (self);
  g_autoptr (GPtrArray) shown = list_shown (self);
  g_autoptr (KeelFields) none = keel_fields_new ();
  g_autoptr (KeelFields) here = keel_fields_with_list (none, "rows", (const char * const *) shown->pdata);
  g_autoptr (KeelFields) there = keel_fields_with_list (none, "rows", (const char * const *) answered);

  if (gtk_widget_get_first_child (self->rows) == NULL || here == NULL || there == NULL ||
      !keel_fields_equal (here, there))
    set_rows (self, (const char * const *) answered);
}

static void
keel_list_editor_set_editable (KeelFieldEditor *editor,
                               gboolean         editable)
{
  KEEL_LIST_EDITOR (editor)->editable = editable;
  update_rows (KEEL_LIST_EDITOR (editor));
}

static void
keel_list_editor_class_init (KeelListEditorClass *klass)
{
  KeelFieldEditorClass *editor_class = KEEL_FIELD_EDITOR_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  editor_class->build = keel_list_editor_build;
  editor_class->show = keel_list_editor_show;
  editor_class->set_editable = keel_list_editor_set_editable;

  gtk_widget_class_install_action (widget_class, "rows.insert", "i", insert_action);
  gtk_widget_class_install_action (widget_class, "rows.remove", "i", remove_action);
}

static void
keel_list_editor_init (KeelListEditor *self)
{
  self->editable = TRUE;
}
