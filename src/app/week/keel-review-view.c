/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "keel-config.h"
#include "keel-review-view.h"

#include "keel-balance-words.h"
#include "keel-plan-parts.h"
#include "keel-plan-words.h"
#include "keel-workbook-plan.h"

#include <glib/gi18n-lib.h>

struct _KeelReviewView
{
  KeelPlanView parent_instance;

  GtkBox *done;
  GtkLabel *sign;
  GtkLabel *limit;
  GtkLabel *numbers;
};

G_DEFINE_FINAL_TYPE (KeelReviewView, keel_review_view, KEEL_TYPE_PLAN_VIEW)

static const struct
{
  const char   *action;
  KeelDecision  decision;
  const char   *help;
} decisions[] = {
  { "review.keep", KEEL_DECISION_KEEP, N_("Go on as it is, and look again in twelve weeks.") },
  { "review.change", KEEL_DECISION_CHANGE, N_("Go on with another aim or other steps.") },
  { "review.end", KEEL_DECISION_END, N_("Close it. What was written stays.") },
};

static KeelGoal *
get_goal (KeelReviewView *self)
{
  return keel_plan_view_get_record (KEEL_PLAN_VIEW (self));
}

static KeelWorkbook *
get_workbook (KeelReviewView *self)
{
  return keel_plan_view_get_workbook (KEEL_PLAN_VIEW (self));
}

/* Showing. */

static void
add_done (KeelReviewView *self,
          const char     *what,
          const char     *how)
{
  GtkWidget *both = gtk_box_new (GTK_ORIENTATION_VERTICAL, 3);

  keel_plan_parts_add_line (GTK_BOX (both), what, NULL);
  keel_plan_parts_add_line (GTK_BOX (both), how, "dim-label");
  gtk_box_append (self->done, both);
}

static void
add_steps (KeelReviewView *self,
           const char     *goal)
{
  GListModel *steps = keel_workbook_get_steps (get_workbook (self));

  for (guint i = g_list_model_get_n_items (steps); i > 0; i--)
    {
      g_autoptr (KeelStep) step = g_list_model_get_item (steps, i - 1);
      g_autofree char *title = keel_plan_words_step (step, keel_plan_view_get_programme (KEEL_PLAN_VIEW (self)));
      g_autofree char *state = keel_plan_words_step_state (step);

      if (g_strcmp0 (keel_step_get_goal (step), goal) == 0)
        add_done (self, title, state);
    }
}

static void
add_plans (KeelReviewView *self,
           const char     *goal)
{
  GListModel *plans = keel_workbook_get_if_thens (get_workbook (self));

  for (guint i = g_list_model_get_n_items (plans); i > 0; i--)
    {
      g_autoptr (KeelIfThen) plan = g_list_model_get_item (plans, i - 1);
      g_autofree char *sentence = keel_plan_words_if_then (plan);
      g_autofree char *log = keel_plan_words_log (plan);

      if (g_strcmp0 (keel_if_then_get_goal (plan), goal) == 0)
        add_done (self, sentence, log);
    }
}

static void
show_done (KeelReviewView *self,
           const char     *goal)
{
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self->done))) != NULL)
    gtk_box_remove (self->done, child);

  add_steps (self, goal);
  add_plans (self, goal);
  if (gtk_widget_get_first_child (GTK_WIDGET (self->done)) == NULL)
    keel_plan_parts_add_line (self->done, _("No step and no plan is put down for this goal."), "dim-label");
}

static void
show_numbers (KeelReviewView *self)
{
  KeelWorkbook *workbook = get_workbook (self);
  g_autoptr (GPtrArray) sets = keel_session_list_item_sets (keel_plan_view_get_session (KEEL_PLAN_VIEW (self)));
  g_autoptr (KeelBalance) balance = keel_balance_new (keel_workbook_get_checkins (workbook),
                                                      keel_workbook_get_events (workbook), get_goal (self), sets);
  const char *limit = keel_plan_words_numbers_limit (keel_goal_get_aim (get_goal (self)).measure);
  g_autofree char *numbers = keel_plan_words_numbers (balance);

  gtk_widget_set_visible (GTK_WIDGET (self->limit), limit != NULL);
  gtk_label_set_label (self->limit, limit);
  gtk_label_set_label (self->numbers, numbers);
}

static void
keel_review_view_update (KeelPlanView *view)
{
  KeelReviewView *self = KEEL_REVIEW_VIEW (view);
  KeelGoal *goal = get_goal (self);
  KeelReview review = { .texts = { "", "" } };
  gboolean can_change = goal != NULL && keel_plan_view_can_change (view) && keel_goal_is_open (goal);
  g_autofree char *title = NULL;

  for (guint i = 0; i < G_N_ELEMENTS (decisions); i++)
    gtk_widget_action_set_enabled (GTK_WIDGET (self), decisions[i].action, can_change);
  keel_plan_view_set_title (view, _("Review of a Goal"), NULL);
  if (goal == NULL)
    return;

  title = keel_plan_words_goal (goal, keel_plan_view_get_programme (view));
  keel_plan_view_set_title (view, _("Review of a Goal"), title);
  show_done (self, keel_record_get_id (KEEL_RECORD (goal)));
  gtk_label_set_label (self->sign, keel_goal_get_text (goal, KEEL_GOAL_SIGN));
  gtk_widget_set_visible (GTK_WIDGET (self->sign), *keel_goal_get_text (goal, KEEL_GOAL_SIGN) != '\0');
  show_numbers (self);

  keel_goal_find_open_review (goal, &review);
  for (guint i = 0; i < KEEL_N_REVIEW_TEXTS; i++)
    keel_plan_view_show_text (view, i, review.texts[i]);
}

/* A person. */

static void
keel_review_view_typed (KeelPlanView *view,
                        guint         index,
                        const char   *text)
{
  KeelReviewView *self = KEEL_REVIEW_VIEW (view);

  if (get_goal (self) != NULL)
    keel_workbook_set_review_text (get_workbook (self), get_goal (self), index, text,
                                   keel_session_get_now (keel_plan_view_get_session (view)));
}

static void
decide_action (GtkWidget  *widget,
               const char *action_name,
               GVariant   *parameter)
{
  KeelReviewView *self = KEEL_REVIEW_VIEW (widget);
  KeelSession *session = keel_plan_view_get_session (KEEL_PLAN_VIEW (self));
  g_autofree char *target = g_strconcat ("goal:", keel_record_get_id (KEEL_RECORD (get_goal (self))), NULL);

  for (guint i = 0; i < G_N_ELEMENTS (decisions); i++)
    if (g_str_equal (decisions[i].action, action_name))
      keel_workbook_decide_review (get_workbook (self), get_goal (self), decisions[i].decision,
                                   keel_session_get_now (session));

  keel_session_flush (session);
  gtk_widget_activate_action (widget, "win.show-in-week", "s", target);
  gtk_widget_activate_action (widget, "win.tell-undo", "s", _("Review closed"));
}

static void
keel_review_view_class_init (KeelReviewViewClass *klass)
{
  KeelPlanViewClass *view_class = KEEL_PLAN_VIEW_CLASS (klass);

  view_class->update = keel_review_view_update;
  view_class->typed = keel_review_view_typed;

  for (guint i = 0; i < G_N_ELEMENTS (decisions); i++)
    gtk_widget_class_install_action (GTK_WIDGET_CLASS (klass), decisions[i].action, NULL, decide_action);
}

static void
add_decisions (KeelReviewView *self)
{
  GtkBox *section = keel_plan_view_add_section (KEEL_PLAN_VIEW (self), _("What Becomes of It"));

  for (guint i = 0; i < G_N_ELEMENTS (decisions); i++)
    {
      GtkWidget *both = gtk_box_new (GTK_ORIENTATION_VERTICAL, 3);

      keel_plan_parts_add_button (GTK_BOX (both), keel_plan_words_decision (decisions[i].decision),
                                  decisions[i].action);
      keel_plan_parts_add_line (GTK_BOX (both), _(decisions[i].help), "dim-label");
      gtk_box_append (section, both);
    }
}

static void
keel_review_view_init (KeelReviewView *self)
{
  KeelPlanView *view = KEEL_PLAN_VIEW (self);
  GtkBox *section = keel_plan_view_add_section (view, _("What Did I Do?"));

  self->done = GTK_BOX (gtk_box_new (GTK_ORIENTATION_VERTICAL, 12));
  gtk_box_append (section, GTK_WIDGET (self->done));

  section = keel_plan_view_add_section (view, _("What Did I See?"));
  self->sign = GTK_LABEL (keel_plan_parts_add_line (section, NULL, "dim-label"));
  keel_plan_view_add_text (view, section, _("What I Saw"), _("And what those said whom you asked."), FALSE);

  section = keel_plan_view_add_section (view, _("What Do the Numbers Allow Me to Say?"));
  self->numbers = GTK_LABEL (keel_plan_parts_add_line (section, NULL, NULL));
  self->limit = GTK_LABEL (keel_plan_parts_add_line (section, NULL, "dim-label"));

  section = keel_plan_view_add_section (view, NULL);
  keel_plan_view_add_text (view, section, _("With Today’s Eyes"),
                           _("How would you answer your first check-in today? Standards shift with learning, so this "
                             "is kept apart and changes no number."), FALSE);
  add_decisions (self);
}

GtkWidget *
keel_review_view_new (KeelSession *session)
{
  KeelReviewView *self = g_object_new (KEEL_TYPE_REVIEW_VIEW, NULL);

  keel_plan_view_set_session (KEEL_PLAN_VIEW (self), session);
  return GTK_WIDGET (self);
}

void
keel_review_view_show (GtkWidget  *widget,
                       const char *id)
{
  KeelPlanView *view = KEEL_PLAN_VIEW (widget);
  KeelRecord *record = keel_workbook_find_record (keel_plan_view_get_workbook (view), id);

  if (KEEL_IS_GOAL (record))
    keel_plan_view_set_record (view, record);
}
