/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "keel-config.h"
#include "keel-step-view.h"

#include "keel-field-form.h"
#include "keel-field-labels.h"
#include "keel-plan-parts.h"
#include "keel-plan-words.h"
#include "keel-prose.h"
#include "keel-workbook-plan.h"

#include <glib/gi18n-lib.h>
#include <string.h>

typedef enum
{
  CHOICE_TYPE,
  CHOICE_STATE,
} Choice;

struct _KeelStepView
{
  KeelPlanView parent_instance;

  GtkLabel *refusal;
  GtkWidget *what;
  GtkWidget *rows;
  AdwBin *help;
  GtkWidget *reason;
  KeelFieldForm *form;
  GtkWidget *form_section;
  const KeelProgrammeStep *type;   /* whose help and fields are shown */
  GtkWidget *write_button;
  GtkWidget *worksheet_button;
  GtkWidget *print_button;
};

G_DEFINE_FINAL_TYPE (KeelStepView, keel_step_view, KEEL_TYPE_PLAN_VIEW)

static KeelStep *
get_step (KeelStepView *self)
{
  return keel_plan_view_get_record (KEEL_PLAN_VIEW (self));
}

static KeelWorkbook *
get_workbook (KeelStepView *self)
{
  return keel_plan_view_get_workbook (KEEL_PLAN_VIEW (self));
}

static void
tell (KeelStepView *self,
      const GError *error)
{
  gtk_widget_activate_action (GTK_WIDGET (self), "win.tell", "s", error->message);
}

/* The step that is shown, made now if it is new; NULL if there may be none. */
static KeelStep *
ensure_step (KeelStepView *self)
{
  KeelSession *session = keel_plan_view_get_session (KEEL_PLAN_VIEW (self));
  g_autoptr (GError) error = NULL;
  KeelStep *step = get_step (self);

  if (step != NULL)
    return step;

  step = keel_workbook_add_step (get_workbook (self), NULL, keel_session_get_today (session),
                                 keel_session_get_now (session), &error);
  if (step == NULL)
    tell (self, error);
  else
    keel_plan_view_take_new (KEEL_PLAN_VIEW (self), step);

  return step;
}

/* Showing. */

static const KeelProgrammeStep *
find_type (KeelStepView *self)
{
  KeelProgramme *programme = keel_plan_view_get_programme (KEEL_PLAN_VIEW (self));

  return programme != NULL && get_step (self) != NULL
         ? keel_programme_find_step (programme, keel_step_get_step_type (get_step (self))) : NULL;
}

/* The types of the programme, after none; of another programme's type there is its id. */
static void
show_types (KeelStepView *self)
{
  KeelProgramme *programme = keel_plan_view_get_programme (KEEL_PLAN_VIEW (self));
  const KeelProgrammeContent *content = programme != NULL ? keel_programme_get_content (programme) : NULL;
  const char *type = get_step (self) != NULL ? keel_step_get_step_type (get_step (self)) : NULL;
  g_autoptr (GPtrArray) names = g_ptr_array_new ();
  guint chosen = 0;

  g_ptr_array_add (names, (gpointer) _("Of no kind"));
  for (guint i = 0; content != NULL && i < content->n_steps; i++)
    {
      g_ptr_array_add (names, (gpointer) content->steps[i].title);
      if (g_strcmp0 (content->steps[i].id, type) == 0)
        chosen = i + 1;
    }
  if (type != NULL && chosen == 0)
    {
      g_ptr_array_add (names, (gpointer) type);
      chosen = names->len - 1;
    }

  g_ptr_array_add (names, NULL);
  keel_plan_view_show_choice (KEEL_PLAN_VIEW (self), CHOICE_TYPE, (const char * const *) names->pdata, chosen);
}

static void
show_state (KeelStepView *self)
{
  KeelStepState state = get_step (self) != NULL ? keel_step_get_state (get_step (self)) : KEEL_STEP_PLANNED;
  const char *names[KEEL_N_STEP_STATES + 1] = { NULL };

  for (guint i = 0; i < KEEL_N_STEP_STATES; i++)
    names[i] = keel_plan_words_state (i);
  keel_plan_view_show_choice (KEEL_PLAN_VIEW (self), CHOICE_STATE, names, state);
}

/* What belongs to a type is made anew when it is another. */
static void
show_type (KeelStepView *self)
{
  KeelPlanView *view = KEEL_PLAN_VIEW (self);
  const KeelProgrammeStep *type = find_type (self);

  if (type == self->type)
    return;

  self->type = type;
  adw_bin_set_child (self->help, type != NULL && type->help != NULL
                                   ? keel_prose_new (keel_plan_view_get_programme (view), type->help) : NULL);
  keel_field_form_set_form (self->form, keel_plan_view_get_programme (view),
                            type != NULL ? type->fields : NULL, type != NULL ? type->n_fields : 0,
                            keel_session_get_today (keel_plan_view_get_session (view)));
}

/* What is written on these ways is linked to the step. */
static void
show_ways (KeelStepView *self)
{
  const char *prompt = self->type != NULL ? self->type->debrief : NULL;
  const char *worksheet = self->type != NULL ? self->type->worksheet : NULL;
  g_autofree char *step = get_step (self) != NULL ? keel_link_new_to_record (KEEL_RECORD (get_step (self))) : NULL;
  g_autofree char *answers = prompt != NULL ? keel_link_new (KEEL_LINK_PROMPT, prompt) : NULL;
  g_autofree char *target = g_strjoin (":", "new-worksheet", worksheet, step, NULL);
  const char *links[] = { answers, step, NULL };

  gtk_widget_set_visible (self->write_button, prompt != NULL);
  if (prompt != NULL)
    gtk_actionable_set_action_target (GTK_ACTIONABLE (self->write_button), "^as", links);

  gtk_widget_set_visible (self->worksheet_button, worksheet != NULL);
  if (worksheet != NULL)
    gtk_actionable_set_action_target (GTK_ACTIONABLE (self->worksheet_button), "s", target);
}

static void
show_print (KeelStepView *self)
{
  g_autofree char *what = get_step (self) != NULL ? keel_link_new_to_record (KEEL_RECORD (get_step (self))) : NULL;

  gtk_widget_set_visible (self->print_button, what != NULL);
  if (what != NULL)
    gtk_actionable_set_action_target (GTK_ACTIONABLE (self->print_button), "s", what);
}

static void
keel_step_view_update (KeelPlanView *view)
{
  KeelStepView *self = KEEL_STEP_VIEW (view);
  KeelStep *step = get_step (self);
  g_autofree char *state = step != NULL ? keel_plan_words_step_state (step) : NULL;
  gboolean is_full = step == NULL && keel_workbook_count_open_steps (get_workbook (self)) >= KEEL_STEPS_MAX_OPEN;

  keel_plan_view_set_title (view, _("Step"), state != NULL ? state : _("Something you do on the way. At most three "
                                                                       "are open at a time."));
  gtk_widget_set_visible (GTK_WIDGET (self->refusal), is_full);
  gtk_widget_set_visible (self->what, !is_full);
  gtk_widget_set_visible (self->rows, !is_full);
  show_types (self);
  show_state (self);
  show_type (self);
  for (guint i = 0; i < KEEL_N_STEP_TEXTS; i++)
    keel_plan_view_show_text (view, i, step != NULL ? keel_step_get_text (step, i) : "");
  gtk_widget_set_visible (self->reason, step != NULL && (keel_step_get_state (step) == KEEL_STEP_DROPPED
                                                         || *keel_step_get_text (step, KEEL_STEP_REASON) != '\0'));
  gtk_widget_set_visible (self->form_section, step != NULL && self->type != NULL);
  if (step != NULL)
    keel_field_form_set_answers (self->form, keel_step_get_fields (step), keel_step_get_labels (step));
  keel_field_form_set_editable (self->form, keel_plan_view_can_change (view));
  show_ways (self);
  show_print (self);
}

/* A person. */

static void
keel_step_view_typed (KeelPlanView *view,
                      guint         index,
                      const char   *text)
{
  KeelStepView *self = KEEL_STEP_VIEW (view);
  KeelStep *step = ensure_step (self);

  if (step != NULL)
    keel_workbook_set_step_text (get_workbook (self), step, index, text);
}

static void
choose_type (KeelStepView *self,
             KeelStep     *step,
             guint         chosen)
{
  KeelProgramme *programme = keel_plan_view_get_programme (KEEL_PLAN_VIEW (self));
  const KeelProgrammeContent *content = programme != NULL ? keel_programme_get_content (programme) : NULL;

  if (chosen == 0)
    keel_workbook_set_step_type (get_workbook (self), step, NULL);
  else if (content != NULL && chosen <= content->n_steps)
    keel_workbook_set_step_type (get_workbook (self), step, content->steps[chosen - 1].id);
}

static void
choose_state (KeelStepView *self,
              KeelStep     *step,
              guint         chosen)
{
  KeelDay today = keel_session_get_today (keel_plan_view_get_session (KEEL_PLAN_VIEW (self)));
  g_autoptr (GError) error = NULL;

  if (!keel_workbook_set_step_state (get_workbook (self), step, chosen, today, &error))
    tell (self, error);
}

static void
keel_step_view_chosen (KeelPlanView *view,
                       guint         index,
                       guint         chosen)
{
  KeelStepView *self = KEEL_STEP_VIEW (view);
  KeelStep *step = ensure_step (self);

  if (step == NULL)
    return;

  if ((Choice) index == CHOICE_TYPE)
    choose_type (self, step, chosen);
  else
    choose_state (self, step, chosen);
}

static void
answered_cb (KeelStepView *self,
             KeelFields   *answers)
{
  KeelStep *step = get_step (self);
  g_autoptr (KeelFields) labels = NULL;

  if (step == NULL || self->type == NULL)
    return;

  labels = keel_field_labels_new (self->type->fields, self->type->n_fields, answers, keel_step_get_labels (step));
  keel_workbook_set_step_fields (get_workbook (self), step, answers, labels);
}

static void
keel_step_view_class_init (KeelStepViewClass *klass)
{
  KeelPlanViewClass *view_class = KEEL_PLAN_VIEW_CLASS (klass);

  view_class->update = keel_step_view_update;
  view_class->typed = keel_step_view_typed;
  view_class->chosen = keel_step_view_chosen;
}

static void
add_form (KeelStepView *self)
{
  GtkBox *section = keel_plan_view_add_section (KEEL_PLAN_VIEW (self), NULL);

  self->form_section = GTK_WIDGET (section);
  self->form = KEEL_FIELD_FORM (keel_field_form_new ());
  keel_field_form_set_form (self->form, NULL, NULL, 0, KEEL_DAY_NONE);
  g_signal_connect_object (self->form, "changed", G_CALLBACK (answered_cb), self, G_CONNECT_SWAPPED);
  gtk_box_append (section, GTK_WIDGET (self->form));
  self->write_button = keel_plan_parts_add_button (section, _("_Write About It"), "win.new-linked-entry(@as [])");
  self->worksheet_button = keel_plan_parts_add_button (section, _("Open the _Worksheet"), "win.show-in-week::");
}

static void
keel_step_view_init (KeelStepView *self)
{
  KeelPlanView *view = KEEL_PLAN_VIEW (self);
  GtkBox *section = keel_plan_view_add_section (view, NULL);
  GtkWidget *help = adw_bin_new ();
  GtkListBox *rows;

  self->refusal = GTK_LABEL (keel_plan_parts_add_line (section, _("Three steps are open. Finish or drop one before "
                                                                  "you plan another."), NULL));
  self->what = keel_plan_view_add_text (view, section, _("What You Do"), NULL, TRUE);
  rows = keel_plan_parts_add_rows (section, _("Step"));
  self->rows = GTK_WIDGET (rows);
  keel_plan_view_add_choice (view, rows, _("Kind"));
  keel_plan_view_add_choice (view, rows, _("How Far It Is"));
  self->reason = keel_plan_view_add_text (view, section, _("Why"), _("For yourself. To drop a step costs nothing."),
                                          FALSE);
  self->help = ADW_BIN (help);
  gtk_box_append (section, help);
  add_form (self);
  keel_plan_view_add_linked (view);
  section = keel_plan_view_add_section (view, NULL);
  self->print_button = keel_plan_parts_add_button (section, _("_Print and Export…"), "win.print::");
  keel_plan_view_add_record_buttons (view, section);
}

GtkWidget *
keel_step_view_new (KeelSession *session)
{
  KeelStepView *self = g_object_new (KEEL_TYPE_STEP_VIEW, NULL);

  keel_plan_view_set_session (KEEL_PLAN_VIEW (self), session);
  return GTK_WIDGET (self);
}

static const KeelProgrammeBlock *
find_try_block (const KeelProgrammePage *page)
{
  for (guint i = 0; i < page->n_blocks; i++)
    if (page->blocks[i].kind == KEEL_BLOCK_TRY)
      return &page->blocks[i];

  return NULL;
}

/* A step out of what a page of the programme says to try. */
static void
make_from_page (KeelStepView *self,
                const char   *link)
{
  KeelProgramme *programme = keel_plan_view_get_programme (KEEL_PLAN_VIEW (self));
  const char *links[] = { link, NULL };
  const KeelProgrammePage *page = programme != NULL
                                  ? keel_programme_find_page (programme, link + strlen ("page:")) : NULL;
  const KeelProgrammeBlock *block = page != NULL ? find_try_block (page) : NULL;
  KeelSession *session = keel_plan_view_get_session (KEEL_PLAN_VIEW (self));
  g_autoptr (GError) error = NULL;
  KeelStep *step;

  keel_plan_view_set_record (KEEL_PLAN_VIEW (self), NULL);
  if (block == NULL || !keel_plan_view_can_change (KEEL_PLAN_VIEW (self)))
    return;

  step = keel_workbook_add_step (get_workbook (self), links, keel_session_get_today (session),
                                 keel_session_get_now (session), &error);
  if (step == NULL)
    {
      tell (self, error);
      return;
    }

  keel_workbook_set_step_text (get_workbook (self), step, KEEL_STEP_TITLE, page->title);
  keel_workbook_set_step_type (get_workbook (self), step, block->step);
  keel_plan_view_set_record (KEEL_PLAN_VIEW (self), step);
}

void
keel_step_view_show (GtkWidget  *widget,
                     const char *id)
{
  KeelPlanView *view = KEEL_PLAN_VIEW (widget);
  KeelRecord *record = keel_workbook_find_record (keel_plan_view_get_workbook (view), id);

  if (id != NULL && g_str_has_prefix (id, "page:"))
    make_from_page (KEEL_STEP_VIEW (widget), id);
  else if (record == NULL || KEEL_IS_STEP (record))
    keel_plan_view_set_record (view, record);
}
