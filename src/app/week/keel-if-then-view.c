/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "keel-config.h"
#include "keel-if-then-view.h"

#include "keel-plan-parts.h"
#include "keel-plan-words.h"
#include "keel-template-choice.h"
#include "keel-workbook-plan.h"

#include <glib/gi18n-lib.h>

/* Newest lines of the log that are shown. */
#define MAX_LINES 12

struct _KeelIfThenView
{
  KeelPlanView parent_instance;

  GtkListBox *templates;
  GtkWidget *template_section;
  GtkLabel *sentence;
  GtkLabel *rehearsed;
  GtkWidget *rehearse_section;
  GtkWidget *rehearse_button;
  GtkWidget *parts_section;
  GtkWidget *log_section;
  GtkWidget *note_buttons;
  GtkLabel *count;
  GtkWidget *did_button;
  GtkBox *lines;
  GtkWidget *end_button;
};

G_DEFINE_FINAL_TYPE (KeelIfThenView, keel_if_then_view, KEEL_TYPE_PLAN_VIEW)

static const struct
{
  const char *label;
  const char *hint;
} texts[KEEL_N_IF_THEN_TEXTS] = {
  [KEEL_IF_THEN_IF] = { N_("If …"), N_("A place, a time or a cue that you will notice.") },
  [KEEL_IF_THEN_THEN] = { N_("… then I will"), N_("One act that you can see yourself do.") },
  [KEEL_IF_THEN_NOTICE] = { N_("How You Will Notice"), NULL },
  [KEEL_IF_THEN_OBSTACLE] = { N_("What Is Likely to Get in the Way"), NULL },
  [KEEL_IF_THEN_INSTEAD] = { N_("If That Happens, Then I Will"), NULL },
};

/* What can be put down about an opportunity. */
static const struct
{
  const char *action;
  gboolean    happened;
  gboolean    did;
} notes[] = {
  { "if-then.did", TRUE, TRUE },
  { "if-then.did-not", TRUE, FALSE },
  { "if-then.none-came", FALSE, FALSE },
};

static KeelIfThen *
get_plan (KeelIfThenView *self)
{
  return keel_plan_view_get_record (KEEL_PLAN_VIEW (self));
}

static KeelWorkbook *
get_workbook (KeelIfThenView *self)
{
  return keel_plan_view_get_workbook (KEEL_PLAN_VIEW (self));
}

/* The plan that is shown, made now if it is new. */
static KeelIfThen *
ensure_plan (KeelIfThenView *self)
{
  KeelSession *session = keel_plan_view_get_session (KEEL_PLAN_VIEW (self));
  KeelIfThen *plan = get_plan (self);

  if (plan == NULL)
    {
      plan = keel_workbook_add_if_then (get_workbook (self), keel_session_get_today (session),
                                        keel_session_get_now (session));
      keel_plan_view_take_new (KEEL_PLAN_VIEW (self), plan);
    }

  return plan;
}

/* Showing. */

static gboolean
has_sentence (KeelIfThen *plan)
{
  return plan != NULL && *keel_if_then_get_text (plan, KEEL_IF_THEN_IF) != '\0'
         && *keel_if_then_get_text (plan, KEEL_IF_THEN_THEN) != '\0';
}

static void
template_activated_cb (KeelIfThenView *self,
                       GtkListBoxRow  *row)
{
  const KeelProgrammeTemplate *template = g_object_get_data (G_OBJECT (row), "template");

  if (!keel_plan_view_can_change (KEEL_PLAN_VIEW (self)))
    return;

  keel_workbook_use_template (get_workbook (self), ensure_plan (self), template->id,
                              template->if_text, template->then_text);
  /* The templates have gone, and the keyboard with them: on to the words, to make them one's own. */
  keel_plan_view_focus_text (KEEL_PLAN_VIEW (self), KEEL_IF_THEN_IF);
}

static void
add_template (KeelIfThenView              *self,
              const KeelProgrammeTemplate *template)
{
  GtkWidget *row = adw_action_row_new ();
  g_autofree char *sentence = keel_plan_words_sentence (template->if_text, template->then_text);

  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), sentence);
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), TRUE);
  g_object_set_data (G_OBJECT (row), "template", (gpointer) template);
  gtk_list_box_append (self->templates, row);
}

/* While there is no sentence, what the programme offers for the goal. */
static void
show_templates (KeelIfThenView *self)
{
  KeelProgramme *programme = keel_plan_view_get_programme (KEEL_PLAN_VIEW (self));
  const KeelProgrammeContent *content = programme != NULL ? keel_programme_get_content (programme) : NULL;
  KeelGoal *goal = keel_workbook_find_open_goal (get_workbook (self));
  KeelGoalAim aim = { 0 };
  gboolean is_wanted = content != NULL && content->n_templates > 0 && !has_sentence (get_plan (self));

  gtk_widget_set_visible (self->template_section, is_wanted);
  keel_plan_parts_clear_rows (self->templates);
  if (!is_wanted)
    return;

  if (goal != NULL)
    aim = keel_goal_get_aim (goal);
  for (guint i = 0; i < content->n_templates; i++)
    if (keel_template_suits (&content->templates[i], aim.measure, aim.direction == KEEL_DIRECTION_LESS))
      add_template (self, &content->templates[i]);
}

static void
show_rehearsal (KeelIfThenView *self)
{
  KeelIfThen *plan = get_plan (self);
  gboolean was_pictured = plan != NULL && keel_moment_is_set (keel_if_then_get_rehearsed (plan));
  g_autofree char *sentence = NULL;

  gtk_widget_set_visible (self->rehearse_section, has_sentence (plan));
  if (!has_sentence (plan))
    return;

  sentence = keel_plan_words_if_then (plan);
  gtk_label_set_label (self->sentence, sentence);
  gtk_widget_set_visible (self->rehearse_button, !was_pictured);
  gtk_label_set_label (self->rehearsed, was_pictured
                                          ? _("You have pictured it once.")
                                          : _("Picture the cue, the place, and yourself doing it. Once is enough."));
}

static void
show_log (KeelIfThenView *self)
{
  KeelIfThen *plan = get_plan (self);
  guint n_lines = plan != NULL ? keel_if_then_get_n_opportunities (plan) : 0;
  g_autofree char *count = NULL;
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self->lines))) != NULL)
    gtk_box_remove (self->lines, child);

  gtk_widget_set_visible (self->log_section, has_sentence (plan));
  if (!has_sentence (plan))
    return;

  gtk_widget_set_visible (self->note_buttons, keel_if_then_is_open (plan));
  count = keel_plan_words_log (plan);
  gtk_label_set_label (self->count, count);
  for (guint i = n_lines; i > 0 && i + MAX_LINES > n_lines; i--)
    {
      KeelOpportunity opportunity = keel_if_then_get_opportunity (plan, i - 1);
      g_autofree char *line = keel_plan_words_opportunity (&opportunity);

      keel_plan_parts_add_line (self->lines, line, "dim-label");
    }
}

static void
keel_if_then_view_update (KeelPlanView *view)
{
  KeelIfThenView *self = KEEL_IF_THEN_VIEW (view);
  KeelIfThen *plan = get_plan (self);
  gboolean is_open = plan == NULL || keel_if_then_is_open (plan);
  gboolean can_change = keel_plan_view_can_change (view);

  keel_plan_view_set_title (view, _("If–Then Plan"),
                            is_open ? _("A cue that comes by itself, and one act. Such plans are kept more often "
                                        "than good intentions.")
                                    : _("Put away."));
  for (guint i = 0; i < KEEL_N_IF_THEN_TEXTS; i++)
    keel_plan_view_show_text (view, i, plan != NULL ? keel_if_then_get_text (plan, i) : "");
  show_templates (self);
  show_rehearsal (self);
  show_log (self);

  for (guint i = 0; i < G_N_ELEMENTS (notes); i++)
    gtk_widget_action_set_enabled (GTK_WIDGET (self), notes[i].action, can_change && is_open);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "if-then.rehearse",
                                 can_change && is_open && plan != NULL
                                 && !keel_moment_is_set (keel_if_then_get_rehearsed (plan)));
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "if-then.end", can_change && plan != NULL);
  gtk_button_set_label (GTK_BUTTON (self->end_button), is_open ? _("_Put It Away") : _("_Use It Again"));
}

/* A person. */

static void
keel_if_then_view_typed (KeelPlanView *view,
                         guint         index,
                         const char   *text)
{
  KeelIfThenView *self = KEEL_IF_THEN_VIEW (view);

  keel_workbook_set_if_then_text (get_workbook (self), ensure_plan (self), index, text);
}

static void
note_action (GtkWidget  *widget,
             const char *action_name,
             GVariant   *parameter)
{
  KeelIfThenView *self = KEEL_IF_THEN_VIEW (widget);
  KeelMoment now = keel_session_get_now (keel_plan_view_get_session (KEEL_PLAN_VIEW (self)));

  for (guint i = 0; i < G_N_ELEMENTS (notes); i++)
    if (g_str_equal (notes[i].action, action_name))
      keel_workbook_log_opportunity (get_workbook (self), get_plan (self), notes[i].happened, notes[i].did, now);

  keel_session_flush (keel_plan_view_get_session (KEEL_PLAN_VIEW (self)));
  gtk_widget_activate_action (widget, "win.tell-undo", "s", _("Noted"));
}

static void
rehearse_action (GtkWidget  *widget,
                 const char *action_name,
                 GVariant   *parameter)
{
  KeelIfThenView *self = KEEL_IF_THEN_VIEW (widget);

  keel_workbook_rehearse (get_workbook (self), get_plan (self),
                          keel_session_get_now (keel_plan_view_get_session (KEEL_PLAN_VIEW (self))));
}

static void
end_action (GtkWidget  *widget,
            const char *action_name,
            GVariant   *parameter)
{
  KeelIfThenView *self = KEEL_IF_THEN_VIEW (widget);
  KeelDay today = keel_session_get_today (keel_plan_view_get_session (KEEL_PLAN_VIEW (self)));
  KeelIfThen *plan = get_plan (self);

  keel_workbook_set_if_then_ended (get_workbook (self), plan,
                                   keel_if_then_is_open (plan) ? today : KEEL_DAY_NONE);
}

static void
keel_if_then_view_class_init (KeelIfThenViewClass *klass)
{
  KeelPlanViewClass *view_class = KEEL_PLAN_VIEW_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  view_class->update = keel_if_then_view_update;
  view_class->typed = keel_if_then_view_typed;

  for (guint i = 0; i < G_N_ELEMENTS (notes); i++)
    gtk_widget_class_install_action (widget_class, notes[i].action, NULL, note_action);
  gtk_widget_class_install_action (widget_class, "if-then.rehearse", NULL, rehearse_action);
  gtk_widget_class_install_action (widget_class, "if-then.end", NULL, end_action);
}

static void
add_templates (KeelIfThenView *self)
{
  GtkBox *section = keel_plan_view_add_section (KEEL_PLAN_VIEW (self), _("To Start From"));

  self->template_section = GTK_WIDGET (section);
  self->templates = keel_plan_parts_add_rows (section, _("To Start From"));
  g_signal_connect_object (self->templates, "row-activated", G_CALLBACK (template_activated_cb), self,
                           G_CONNECT_SWAPPED);
}

/* All of the plan on a card, to be pictured. */
static void
add_rehearsal (KeelIfThenView *self)
{
  GtkBox *section = keel_plan_view_add_section (KEEL_PLAN_VIEW (self), _("Picture It Once"));
  GtkWidget *card = gtk_box_new (GTK_ORIENTATION_VERTICAL, 12);

  self->rehearse_section = GTK_WIDGET (section);
  gtk_widget_add_css_class (card, "card");
  gtk_widget_add_css_class (card, "keel-rehearsal");
  self->sentence = GTK_LABEL (keel_plan_parts_add_line (GTK_BOX (card), NULL, "title-2"));
  self->rehearsed = GTK_LABEL (keel_plan_parts_add_line (GTK_BOX (card), NULL, "dim-label"));
  self->rehearse_button = keel_plan_parts_add_button (GTK_BOX (card), _("I Have _Pictured It"), "if-then.rehearse");
  gtk_box_append (section, card);
}

static void
add_log (KeelIfThenView *self)
{
  GtkBox *section = keel_plan_view_add_section (KEEL_PLAN_VIEW (self), _("When an Opportunity Came"));

  self->log_section = GTK_WIDGET (section);
  self->count = GTK_LABEL (keel_plan_parts_add_line (section, NULL, NULL));
  self->note_buttons = gtk_box_new (GTK_ORIENTATION_VERTICAL, 12);
  self->did_button = keel_plan_parts_add_button (GTK_BOX (self->note_buttons), _("It Came, and I _Did It"),
                                                 "if-then.did");
  keel_plan_parts_add_button (GTK_BOX (self->note_buttons), _("It Came, and I Did _Not"), "if-then.did-not");
  keel_plan_parts_add_button (GTK_BOX (self->note_buttons), _("N_one Came This Week"), "if-then.none-came");
  gtk_box_append (section, self->note_buttons);
  self->lines = GTK_BOX (gtk_box_new (GTK_ORIENTATION_VERTICAL, 3));
  gtk_box_append (section, GTK_WIDGET (self->lines));
}

static void
keel_if_then_view_init (KeelIfThenView *self)
{
  KeelPlanView *view = KEEL_PLAN_VIEW (self);
  GtkBox *section = keel_plan_view_add_section (view, NULL);

  for (guint i = 0; i < KEEL_N_IF_THEN_TEXTS; i++)
    {
      if (i == KEEL_IF_THEN_NOTICE)
        {
          add_templates (self);
          section = keel_plan_view_add_section (view, NULL);
          self->parts_section = GTK_WIDGET (section);
        }
      keel_plan_view_add_text (view, section, _(texts[i].label), texts[i].hint != NULL ? _(texts[i].hint) : NULL,
                               TRUE);
    }
  add_rehearsal (self);
  add_log (self);
  keel_plan_view_add_linked (view);

  section = keel_plan_view_add_section (view, NULL);
  self->end_button = keel_plan_parts_add_button (section, _("_Put It Away"), "if-then.end");
  keel_plan_view_add_record_buttons (view, section);
}

GtkWidget *
keel_if_then_view_new (KeelSession *session)
{
  KeelIfThenView *self = g_object_new (KEEL_TYPE_IF_THEN_VIEW, NULL);

  keel_plan_view_set_session (KEEL_PLAN_VIEW (self), session);
  return GTK_WIDGET (self);
}

/* A plan in use is opened to say what became of it: that stands first. Below a new one it
 * comes as it is written, and moves nothing that is typed into. */
static void
arrange (KeelIfThenView *self)
{
  GtkWidget *content = gtk_widget_get_parent (self->log_section);
  GtkWidget *before = has_sentence (get_plan (self)) ? gtk_widget_get_first_child (content) : self->parts_section;

  gtk_box_reorder_child_after (GTK_BOX (content), self->rehearse_section, before);
  gtk_box_reorder_child_after (GTK_BOX (content), self->log_section, self->rehearse_section);
}

void
keel_if_then_view_show (GtkWidget  *widget,
                        const char *id)
{
  KeelPlanView *view = KEEL_PLAN_VIEW (widget);
  KeelRecord *record = keel_workbook_find_record (keel_plan_view_get_workbook (view), id);

  if (record != NULL && !KEEL_IS_IF_THEN (record))
    return;

  keel_plan_view_set_record (view, record);
  arrange (KEEL_IF_THEN_VIEW (view));
  /* Whoever comes back to a plan comes to note what became of it. */
  if (has_sentence (get_plan (KEEL_IF_THEN_VIEW (widget))))
    gtk_widget_grab_focus (KEEL_IF_THEN_VIEW (widget)->did_button);
}
