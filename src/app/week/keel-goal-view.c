/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "keel-config.h"
#include "keel-goal-view.h"

#include "keel-day-popover.h"
#include "keel-entry-words.h"
#include "keel-plan-parts.h"
#include "keel-plan-words.h"
#include "keel-workbook-plan.h"

#include <glib/gi18n-lib.h>

typedef enum
{
  CHOICE_MEASURE,
  CHOICE_DIRECTION,
  CHOICE_FORM,
} Choice;

struct _KeelGoalView
{
  KeelPlanView parent_instance;

  GPtrArray *measures;       /* ids; the first is NULL: none */
  GtkWidget *day_row;
  KeelDayPopover *popover;
  GtkListBox *work;
  GtkWidget *work_section;
  GtkWidget *more_work;      /* what is of no use once the goal has ended */
  GtkWidget *review_button;
  GtkBox *reviews;
  GtkWidget *review_section;
  GtkWidget *print_button;
};

G_DEFINE_FINAL_TYPE (KeelGoalView, keel_goal_view, KEEL_TYPE_PLAN_VIEW)

static const struct
{
  const char *label;
  const char *hint;
} texts[KEEL_N_GOAL_TEXTS] = {
  [KEEL_GOAL_WHY] = { N_("Why It Matters"), N_("To you, and to others.") },
  [KEEL_GOAL_SIGN] = { N_("What You Will See If It Works"), N_("A sign that somebody could observe.") },
  [KEEL_GOAL_ASKED] = { N_("Whom You Will Ask"), N_("Who could see that sign. Initials are enough.") },
};

static KeelGoal *
get_goal (KeelGoalView *self)
{
  return keel_plan_view_get_record (KEEL_PLAN_VIEW (self));
}

static KeelWorkbook *
get_workbook (KeelGoalView *self)
{
  return keel_plan_view_get_workbook (KEEL_PLAN_VIEW (self));
}

/* The goal that is shown, made now if it is new; NULL if there may be none. */
static KeelGoal *
ensure_goal (KeelGoalView *self)
{
  KeelSession *session = keel_plan_view_get_session (KEEL_PLAN_VIEW (self));
  g_autoptr (GError) error = NULL;
  KeelGoal *goal = get_goal (self);

  if (goal != NULL)
    return goal;

  goal = keel_workbook_add_goal (get_workbook (self), keel_session_get_today (session),
                                 keel_session_get_now (session), &error);
  if (goal == NULL)
    gtk_widget_activate_action (GTK_WIDGET (self), "win.tell", "s", error->message);
  else
    keel_plan_view_take_new (KEEL_PLAN_VIEW (self), goal);

  return goal;
}

static KeelGoalAim
get_aim (KeelGoalView *self)
{
  KeelGoal *goal = get_goal (self);
  KeelGoalAim none = { .form = KEEL_GOAL_ANY_FORM };

  return goal != NULL ? keel_goal_get_aim (goal) : none;
}

/* Showing. */

static void
add_measure (KeelGoalView *self,
             GPtrArray    *names,
             const char   *measure)
{
  g_ptr_array_add (self->measures, g_strdup (measure));
  g_ptr_array_add (names, keel_plan_words_measure (measure, keel_plan_view_get_programme (KEEL_PLAN_VIEW (self))));
}

static void
add_sides (KeelGoalView *self,
           GPtrArray    *names)
{
  KeelProgramme *programme = keel_plan_view_get_programme (KEEL_PLAN_VIEW (self));
  const KeelProgrammeItemSet *set = programme != NULL ? keel_programme_get_content (programme)->item_set : NULL;

  for (guint i = 0; set != NULL && i < set->n_facets; i++)
    {
      g_autofree char *managing = g_strconcat (set->facets[i].id, "-M", NULL);
      g_autofree char *leading = g_strconcat (set->facets[i].id, "-L", NULL);

      add_measure (self, names, managing);
      add_measure (self, names, leading);
    }
}

static gboolean
find_measure (KeelGoalView *self,
              const char   *measure,
              guint        *out_index)
{
  for (guint i = 0; i < self->measures->len; i++)
    if (g_strcmp0 (self->measures->pdata[i], measure) == 0)
      {
        *out_index = i;
        return TRUE;
      }

  return FALSE;
}

static void
show_measures (KeelGoalView *self,
               const char   *measure)
{
  static const char * const numbers[] = { "M", "L", "T", "V" };
  g_autoptr (GPtrArray) names = g_ptr_array_new_with_free_func (g_free);
  guint chosen = 0;

  g_ptr_array_set_size (self->measures, 0);
  g_ptr_array_add (self->measures, NULL);
  g_ptr_array_add (names, g_strdup (_("Not chosen yet")));
  for (guint i = 0; i < G_N_ELEMENTS (numbers); i++)
    add_measure (self, names, numbers[i]);
  add_sides (self, names);
  if (!find_measure (self, measure, &chosen))
    {
      add_measure (self, names, measure);
      chosen = self->measures->len - 1;
    }

  g_ptr_array_add (names, NULL);
  keel_plan_view_show_choice (KEEL_PLAN_VIEW (self), CHOICE_MEASURE, (const char * const *) names->pdata, chosen);
}

static void
show_aim (KeelGoalView *self)
{
  KeelGoalAim aim = get_aim (self);
  const char *directions[] = {
    keel_plan_words_direction (aim.measure, KEEL_DIRECTION_MORE),
    keel_plan_words_direction (aim.measure, KEEL_DIRECTION_LESS),
    NULL,
  };
  /* Translators: which check-ins tell how a goal fares. */
  const char *forms[] = { _("Whichever you have more of"), _("Full check-ins"), _("The weekly pulse"), NULL };

  show_measures (self, aim.measure);
  keel_plan_view_show_choice (KEEL_PLAN_VIEW (self), CHOICE_DIRECTION, directions, aim.direction);
  keel_plan_view_show_choice (KEEL_PLAN_VIEW (self), CHOICE_FORM, forms, (guint) (aim.form + 1));
}

static void
show_day (KeelGoalView *self)
{
  KeelDay today = keel_session_get_today (keel_plan_view_get_session (KEEL_PLAN_VIEW (self)));
  KeelDay day = get_goal (self) != NULL ? get_aim (self).review_day : today + KEEL_GOAL_REVIEW_DAYS;
  g_autofree char *words = day != KEEL_DAY_NONE ? keel_entry_words_day_and_time (day, KEEL_TIME_NONE)
                                                : g_strdup (_("Not chosen yet"));

  adw_action_row_set_subtitle (ADW_ACTION_ROW (self->day_row), words);
  gtk_widget_set_sensitive (self->day_row, keel_plan_view_can_change (KEEL_PLAN_VIEW (self)));
  keel_day_popover_set_optional (self->popover, day, today);
}

static void
add_steps (KeelGoalView *self,
           const char   *goal)
{
  GListModel *steps = keel_workbook_get_steps (get_workbook (self));

  for (guint i = 0; i < g_list_model_get_n_items (steps); i++)
    {
      g_autoptr (KeelStep) step = g_list_model_get_item (steps, i);
      g_autofree char *title = keel_plan_words_step (step, keel_plan_view_get_programme (KEEL_PLAN_VIEW (self)));
      g_autofree char *state = keel_plan_words_step_state (step);
      g_autofree char *target = g_strconcat ("step:", keel_record_get_id (KEEL_RECORD (step)), NULL);

      if (g_strcmp0 (keel_step_get_goal (step), goal) == 0)
        keel_plan_parts_add_way (self->work, title, state, target);
    }
}

static void
add_plans (KeelGoalView *self,
           const char   *goal)
{
  GListModel *plans = keel_workbook_get_if_thens (get_workbook (self));

  for (guint i = 0; i < g_list_model_get_n_items (plans); i++)
    {
      g_autoptr (KeelIfThen) plan = g_list_model_get_item (plans, i);
      g_autofree char *title = keel_plan_words_if_then (plan);
      g_autofree char *log = keel_plan_words_log (plan);
      g_autofree char *target = g_strconcat ("if-then:", keel_record_get_id (KEEL_RECORD (plan)), NULL);

      if (g_strcmp0 (keel_if_then_get_goal (plan), goal) == 0)
        keel_plan_parts_add_way (self->work, title, log, target);
    }
}

static void
show_work (KeelGoalView *self)
{
  KeelGoal *goal = get_goal (self);

  gtk_widget_set_visible (self->work_section, goal != NULL);
  keel_plan_parts_clear_rows (self->work);
  if (goal == NULL)
    return;

  add_steps (self, keel_record_get_id (KEEL_RECORD (goal)));
  add_plans (self, keel_record_get_id (KEEL_RECORD (goal)));
  gtk_widget_set_visible (GTK_WIDGET (self->work), gtk_list_box_get_row_at_index (self->work, 0) != NULL);
}

static void
show_reviews (KeelGoalView *self)
{
  KeelGoal *goal = get_goal (self);
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self->reviews))) != NULL)
    gtk_box_remove (self->reviews, child);

  gtk_widget_set_visible (self->review_section, goal != NULL);
  for (guint i = goal != NULL ? keel_goal_get_n_reviews (goal) : 0; i > 0; i--)
    {
      KeelReview review = keel_goal_get_review (goal, i - 1);
      g_autofree char *words = keel_plan_words_review (&review);

      keel_plan_parts_add_line (self->reviews, words, "heading");
      if (*review.texts[KEEL_REVIEW_SAW] != '\0')
        keel_plan_parts_add_line (self->reviews, review.texts[KEEL_REVIEW_SAW], NULL);
    }
}

/* What leads on from a goal, while it is one: a new step would be the next goal's. */
static void
show_ways_on (KeelGoalView *self)
{
  KeelGoal *goal = get_goal (self);
  gboolean is_open = goal == NULL || keel_goal_is_open (goal);

  gtk_widget_set_visible (self->day_row, is_open);
  gtk_widget_set_visible (self->more_work, is_open);
  gtk_widget_set_visible (self->review_button, is_open);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "goal.review", goal != NULL && is_open);
}

static void
show_print (KeelGoalView *self)
{
  g_autofree char *what = get_goal (self) != NULL ? keel_link_new_to_record (KEEL_RECORD (get_goal (self))) : NULL;

  gtk_widget_set_visible (self->print_button, what != NULL);
  if (what != NULL)
    gtk_actionable_set_action_target (GTK_ACTIONABLE (self->print_button), "s", what);
}

static void
keel_goal_view_update (KeelPlanView *view)
{
  KeelGoalView *self = KEEL_GOAL_VIEW (view);
  KeelGoal *goal = get_goal (self);
  g_autofree char *state = goal != NULL ? keel_plan_words_goal_state (goal) : NULL;

  keel_plan_view_set_title (view, _("Goal"),
                            state != NULL ? state : _("One thing at a time, for some weeks. Whatever you write "
                                                      "here is kept as you write it."));
  show_aim (self);
  show_day (self);
  for (guint i = 0; i < KEEL_N_GOAL_TEXTS; i++)
    keel_plan_view_show_text (view, i, goal != NULL ? keel_goal_get_text (goal, i) : "");
  show_work (self);
  show_reviews (self);
  show_ways_on (self);
  show_print (self);
}

/* A person. */

static void
keel_goal_view_typed (KeelPlanView *view,
                      guint         index,
                      const char   *text)
{
  KeelGoalView *self = KEEL_GOAL_VIEW (view);
  KeelGoal *goal = ensure_goal (self);

  if (goal != NULL)
    keel_workbook_set_goal_text (get_workbook (self), goal, index, text);
}

static void
keel_goal_view_chosen (KeelPlanView *view,
                       guint         index,
                       guint         chosen)
{
  KeelGoalView *self = KEEL_GOAL_VIEW (view);
  KeelGoal *goal = ensure_goal (self);
  KeelGoalAim aim;

  if (goal == NULL)
    return;

  aim = keel_goal_get_aim (goal);
  switch ((Choice) index)
    {
    case CHOICE_MEASURE:
      aim.measure = g_ptr_array_index (self->measures, chosen);
      break;

    case CHOICE_DIRECTION:
      aim.direction = (KeelDirection) chosen;
      break;

    case CHOICE_FORM:
      aim.form = (int) chosen - 1;
      break;
    }

  keel_workbook_set_goal_aim (get_workbook (self), goal, &aim);
}

static void
day_picked_cb (KeelGoalView *self,
               guint         day,
               int           time)
{
  KeelGoal *goal = ensure_goal (self);
  KeelGoalAim aim;

  if (goal == NULL)
    return;

  aim = keel_goal_get_aim (goal);
  aim.review_day = day;
  keel_workbook_set_goal_aim (get_workbook (self), goal, &aim);
}

static void
review_action (GtkWidget  *widget,
               const char *action_name,
               GVariant   *parameter)
{
  KeelGoal *goal = get_goal (KEEL_GOAL_VIEW (widget));
  g_autofree char *target = NULL;

  target = g_strconcat ("review:", keel_record_get_id (KEEL_RECORD (goal)), NULL);
  gtk_widget_activate_action (widget, "win.show-in-week", "s", target);
}

static void
keel_goal_view_finalize (GObject *object)
{
  g_ptr_array_unref (KEEL_GOAL_VIEW (object)->measures);

  G_OBJECT_CLASS (keel_goal_view_parent_class)->finalize (object);
}

static void
keel_goal_view_class_init (KeelGoalViewClass *klass)
{
  KeelPlanViewClass *view_class = KEEL_PLAN_VIEW_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = keel_goal_view_finalize;
  view_class->update = keel_goal_view_update;
  view_class->typed = keel_goal_view_typed;
  view_class->chosen = keel_goal_view_chosen;

  gtk_widget_class_install_action (GTK_WIDGET_CLASS (klass), "goal.review", NULL, review_action);
}

static void
add_day (KeelGoalView *self,
         GtkListBox   *rows)
{
  GtkWidget *button = gtk_menu_button_new ();

  self->day_row = adw_action_row_new ();
  self->popover = KEEL_DAY_POPOVER (keel_day_popover_new (FALSE));
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (self->day_row), _("Look at It Again"));
  gtk_menu_button_set_icon_name (GTK_MENU_BUTTON (button), "x-office-calendar-symbolic");
  gtk_menu_button_set_popover (GTK_MENU_BUTTON (button), GTK_WIDGET (self->popover));
  gtk_widget_set_tooltip_text (button, _("Choose a Day"));
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, _("Choose a Day"), -1);
  gtk_widget_set_valign (button, GTK_ALIGN_CENTER);
  gtk_widget_add_css_class (button, "flat");
  adw_action_row_add_suffix (ADW_ACTION_ROW (self->day_row), button);
  adw_action_row_set_activatable_widget (ADW_ACTION_ROW (self->day_row), button);
  g_signal_connect_object (self->popover, "picked", G_CALLBACK (day_picked_cb), self, G_CONNECT_SWAPPED);
  gtk_list_box_append (rows, self->day_row);
}

static void
add_aim (KeelGoalView *self)
{
  KeelPlanView *view = KEEL_PLAN_VIEW (self);
  GtkListBox *rows = keel_plan_parts_add_rows (keel_plan_view_add_section (view, NULL), _("Goal"));

  keel_plan_view_add_choice (view, rows, _("What It Is About"));
  keel_plan_view_add_choice (view, rows, _("Which Way"));
  keel_plan_view_add_choice (view, rows, _("Check-Ins That Count"));
  add_day (self, rows);
}

static void
add_work (KeelGoalView *self)
{
  GtkBox *section = keel_plan_view_add_section (KEEL_PLAN_VIEW (self), _("What You Do for It"));

  self->work_section = GTK_WIDGET (section);
  self->work = keel_plan_parts_add_rows (section, _("What You Do for It"));
  self->more_work = gtk_box_new (GTK_ORIENTATION_VERTICAL, 12);
  keel_plan_parts_add_button (GTK_BOX (self->more_work), _("New _Step"), "win.show-in-week::new-step");
  keel_plan_parts_add_button (GTK_BOX (self->more_work), _("New _If–Then Plan"), "win.show-in-week::new-if-then");
  gtk_box_append (section, self->more_work);
}

static void
add_reviews (KeelGoalView *self)
{
  GtkBox *section = keel_plan_view_add_section (KEEL_PLAN_VIEW (self), _("Looking Back"));

  self->review_section = GTK_WIDGET (section);
  self->review_button = keel_plan_parts_add_button (section, _("_Review This Goal"), "goal.review");
  self->reviews = GTK_BOX (gtk_box_new (GTK_ORIENTATION_VERTICAL, 6));
  gtk_box_append (section, GTK_WIDGET (self->reviews));
}

static void
keel_goal_view_init (KeelGoalView *self)
{
  KeelPlanView *view = KEEL_PLAN_VIEW (self);
  GtkBox *section;

  self->measures = g_ptr_array_new_with_free_func (g_free);
  add_aim (self);
  section = keel_plan_view_add_section (view, NULL);
  for (guint i = 0; i < KEEL_N_GOAL_TEXTS; i++)
    keel_plan_view_add_text (view, section, _(texts[i].label), _(texts[i].hint), i == KEEL_GOAL_ASKED);
  add_work (self);
  add_reviews (self);
  keel_plan_view_add_linked (view);
  section = keel_plan_view_add_section (view, NULL);
  self->print_button = keel_plan_parts_add_button (section, _("Plan for a _Coach…"), "win.print::");
  keel_plan_view_add_record_buttons (view, section);
}

GtkWidget *
keel_goal_view_new (KeelSession *session)
{
  KeelGoalView *self = g_object_new (KEEL_TYPE_GOAL_VIEW, NULL);

  keel_plan_view_set_session (KEEL_PLAN_VIEW (self), session);
  return GTK_WIDGET (self);
}

void
keel_goal_view_show (GtkWidget  *widget,
                     const char *id)
{
  KeelWorkbook *workbook = keel_plan_view_get_workbook (KEEL_PLAN_VIEW (widget));
  KeelRecord *record = keel_workbook_find_record (workbook, id);

  if (id == NULL)
    record = (KeelRecord *) keel_workbook_find_open_goal (workbook);
  if (record == NULL || KEEL_IS_GOAL (record))
    keel_plan_view_set_record (KEEL_PLAN_VIEW (widget), record);
}
