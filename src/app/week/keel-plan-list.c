/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "keel-config.h"
#include "keel-plan-list.h"

#include "keel-plan-words.h"

struct _KeelPlanList
{
  AdwBin parent_instance;

  GtkListBox *rows;
  GtkWidget *nothing;
  GtkWidget *ended_box;
  GtkListBox *ended;

  char *said;               /* all that the rows say: what they are made from */
  char *target;             /* that is marked, or NULL */
};

G_DEFINE_FINAL_TYPE (KeelPlanList, keel_plan_list, ADW_TYPE_BIN)

typedef struct
{
  char *target;
  char *title;
  char *line;
  gboolean is_ended;
} Row;

static void
free_row (gpointer data)
{
  Row *row = data;

  g_free (row->target);
  g_free (row->title);
  g_free (row->line);
  g_free (row);
}

/* Takes @title and @line. */
static void
take_row (GPtrArray  *rows,
          const char *kind,
          gpointer    record,
          char       *title,
          char       *line,
          gboolean    is_ended)
{
  Row *row = g_new0 (Row, 1);

  row->target = g_strconcat (kind, ":", keel_record_get_id (KEEL_RECORD (record)), NULL);
  row->title = title;
  row->line = line;
  row->is_ended = is_ended;
  g_ptr_array_add (rows, row);
}

static void
list_goals (GPtrArray   *rows,
            KeelSession *session)
{
  GListModel *goals = keel_workbook_get_goals (keel_session_get_workbook (session));
  guint n_goals = g_list_model_get_n_items (goals);

  for (guint i = 0; i < n_goals; i++)
    {
      g_autoptr (KeelGoal) goal = g_list_model_get_item (goals, i);

      if (!keel_record_is_blank (KEEL_RECORD (goal)))
        take_row (rows, "goal", goal, keel_plan_words_goal (goal, keel_session_get_programme (session)),
                  keel_plan_words_goal_state (goal), !keel_goal_is_open (goal));
    }
}

static void
list_ended_steps (GPtrArray   *rows,
                  KeelSession *session)
{
  GListModel *steps = keel_workbook_get_steps (keel_session_get_workbook (session));
  guint n_steps = g_list_model_get_n_items (steps);

  for (guint i = 0; i < n_steps; i++)
    {
      g_autoptr (KeelStep) step = g_list_model_get_item (steps, i);

      if (!keel_step_is_open (step))
        take_row (rows, "step", step, keel_plan_words_step (step, keel_session_get_programme (session)),
                  keel_plan_words_step_state (step), TRUE);
    }
}

static void
list_ended_if_thens (GPtrArray   *rows,
                     KeelSession *session)
{
  GListModel *plans = keel_workbook_get_if_thens (keel_session_get_workbook (session));
  guint n_plans = g_list_model_get_n_items (plans);

  for (guint i = 0; i < n_plans; i++)
    {
      g_autoptr (KeelIfThen) plan = g_list_model_get_item (plans, i);

      if (!keel_if_then_is_open (plan))
        take_row (rows, "if-then", plan, keel_plan_words_if_then (plan), keel_plan_words_log (plan), TRUE);
    }
}

static GPtrArray *
list_rows (KeelSession *session)
{
  GPtrArray *rows = g_ptr_array_new_with_free_func (free_row);

  list_goals (rows, session);
  list_ended_steps (rows, session);
  list_ended_if_thens (rows, session);

  return rows;
}

static GtkWidget *
make_label (const char *text,
            const char *css_class)
{
  GtkWidget *label = gtk_label_new (text);

  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_wrap_mode (GTK_LABEL (label), PANGO_WRAP_WORD_CHAR);
  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_lines (GTK_LABEL (label), 3);
  gtk_label_set_ellipsize (GTK_LABEL (label), PANGO_ELLIPSIZE_END);
  gtk_widget_add_css_class (label, css_class);

  return label;
}

static void
add_row (KeelPlanList *self,
         const Row    *row)
{
  GtkWidget *widget = gtk_list_box_row_new ();
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 3);

  gtk_box_append (GTK_BOX (box), make_label (row->title, "heading"));
  gtk_box_append (GTK_BOX (box), make_label (row->line, "keel-entry-notes"));
  gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (widget), box);
  gtk_widget_set_name (widget, row->target);
  gtk_accessible_update_property (GTK_ACCESSIBLE (widget), GTK_ACCESSIBLE_PROPERTY_LABEL, row->title,
                                  GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, row->line, -1);
  gtk_list_box_append (row->is_ended ? self->ended : self->rows, widget);
}

static void
empty (GtkListBox *list)
{
  GtkListBoxRow *row;

  while ((row = gtk_list_box_get_row_at_index (list, 0)) != NULL)
    gtk_list_box_remove (list, GTK_WIDGET (row));
}

static char *
make_said (GPtrArray *rows)
{
  GString *said = g_string_new (NULL);

  for (guint i = 0; i < rows->len; i++)
    {
      const Row *row = rows->pdata[i];

      g_string_append_printf (said, "%s\n%s\n%s\n%d\n", row->target, row->title, row->line, row->is_ended);
    }

  return g_string_free (said, FALSE);
}

static void
mark_rows (GtkListBox *list,
           const char *target)
{
  GtkListBoxRow *row;

  for (int i = 0; (row = gtk_list_box_get_row_at_index (list, i)) != NULL; i++)
    if (target != NULL && g_str_equal (gtk_widget_get_name (GTK_WIDGET (row)), target))
      gtk_widget_add_css_class (GTK_WIDGET (row), "keel-current");
    else
      gtk_widget_remove_css_class (GTK_WIDGET (row), "keel-current");
}

static void
row_activated_cb (KeelPlanList *self,
                  GtkListBoxRow   *row)
{
  gtk_widget_activate_action (GTK_WIDGET (self), "week.open", "s", gtk_widget_get_name (GTK_WIDGET (row)));
}

static GtkWidget *
find_marked (GtkListBox *list)
{
  GtkListBoxRow *row;

  for (int i = 0; (row = gtk_list_box_get_row_at_index (list, i)) != NULL; i++)
    if (gtk_widget_has_css_class (GTK_WIDGET (row), "keel-current"))
      return GTK_WIDGET (row);

  return NULL;
}

static void
keel_plan_list_dispose (GObject *object)
{
  KeelPlanList *self = KEEL_PLAN_LIST (object);

  /* A bin does not notice when its child goes with the template. */
  adw_bin_set_child (ADW_BIN (self), NULL);
  gtk_widget_dispose_template (GTK_WIDGET (self), KEEL_TYPE_PLAN_LIST);
  g_clear_pointer (&self->said, g_free);
  g_clear_pointer (&self->target, g_free);

  G_OBJECT_CLASS (keel_plan_list_parent_class)->dispose (object);
}

static void
keel_plan_list_class_init (KeelPlanListClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = keel_plan_list_dispose;

  gtk_widget_class_set_template_from_resource (widget_class, KEEL_APP_PATH "/keel-plan-list.ui");
  gtk_widget_class_bind_template_child (widget_class, KeelPlanList, rows);
  gtk_widget_class_bind_template_child (widget_class, KeelPlanList, nothing);
  gtk_widget_class_bind_template_child (widget_class, KeelPlanList, ended_box);
  gtk_widget_class_bind_template_child (widget_class, KeelPlanList, ended);
  gtk_widget_class_bind_template_callback (widget_class, row_activated_cb);
}

static void
keel_plan_list_init (KeelPlanList *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

static gboolean
is_filled (GtkListBox *list)
{
  return gtk_list_box_get_row_at_index (list, 0) != NULL;
}

/* The widgets stay when nothing in them has changed: the keyboard may be among them. */
void
keel_plan_list_show (KeelPlanList *self,
                     KeelSession  *session)
{
  g_autoptr (GPtrArray) rows = NULL;
  g_autofree char *said = NULL;

  g_return_if_fail (KEEL_IS_PLAN_LIST (self));

  rows = list_rows (session);
  said = make_said (rows);
  if (g_strcmp0 (self->said, said) == 0)
    return;

  g_free (self->said);
  self->said = g_steal_pointer (&said);
  empty (self->rows);
  empty (self->ended);
  for (guint i = 0; i < rows->len; i++)
    add_row (self, rows->pdata[i]);

  gtk_widget_set_visible (GTK_WIDGET (self->rows), is_filled (self->rows));
  gtk_widget_set_visible (self->nothing, !is_filled (self->rows));
  gtk_widget_set_visible (self->ended_box, is_filled (self->ended));
  keel_plan_list_select (self, self->target);
}

void
keel_plan_list_select (KeelPlanList *self,
                          const char      *target)
{
  g_autofree char *copy = g_strdup (target);

  g_return_if_fail (KEEL_IS_PLAN_LIST (self));

  mark_rows (self->rows, copy);
  mark_rows (self->ended, copy);
  g_free (self->target);
  self->target = g_steal_pointer (&copy);
}

GtkWidget *
keel_plan_list_get_selected (KeelPlanList *self)
{
  GtkWidget *row;

  g_return_val_if_fail (KEEL_IS_PLAN_LIST (self), NULL);

  row = find_marked (self->rows);

  return row != NULL ? row : find_marked (self->ended);
}
