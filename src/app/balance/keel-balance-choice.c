/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "keel-config.h"
#include "keel-balance-choice.h"

/* By these names it is remembered what was chosen. */
#define FORM "balance-form"
#define SPAN "balance-span"

static const char * const spans[] = {
  [KEEL_CHART_EIGHT_WEEKS] = "eight-weeks",
  [KEEL_CHART_HALF_A_YEAR] = "half-a-year",
  [KEEL_CHART_YEAR] = "year",
  [KEEL_CHART_ALL] = "all",
};

gboolean
keel_balance_choice_set_form (KeelBalanceChoice *self,
                              KeelSession       *session,
                              const char        *id)
{
  KeelForm form;

  if (!keel_form_from_id (id, &form) || (self->has_form && form == self->form))
    return FALSE;

  self->form = form;
  self->has_form = TRUE;
  keel_session_remember (session, FORM, id);
  return TRUE;
}

gboolean
keel_balance_choice_set_span (KeelBalanceChoice *self,
                              KeelSession       *session,
                              const char        *name)
{
  for (guint i = 0; i < G_N_ELEMENTS (spans); i++)
    if (g_strcmp0 (spans[i], name) == 0 && (!self->has_span || self->span != i))
      {
        self->span = (KeelChartSpan) i;
        self->has_span = TRUE;
        keel_session_remember (session, SPAN, name);
        return TRUE;
      }

  return FALSE;
}

const char *
keel_balance_choice_get_span (const KeelBalanceChoice *self)
{
  return spans[self->span];
}

gboolean
keel_balance_choice_restore (KeelBalanceChoice *self,
                             KeelSession       *session)
{
  g_autofree char *form = g_strdup (keel_session_get_remembered (session, FORM));
  g_autofree char *span = g_strdup (keel_session_get_remembered (session, SPAN));

  self->has_form = FALSE;
  self->has_span = FALSE;
  if (form != NULL)
    keel_balance_choice_set_form (self, session, form);
  if (span != NULL)
    keel_balance_choice_set_span (self, session, span);

  return self->has_form || self->has_span;
}

/* The shortest that has all, as long as nobody has chosen; never more than a year. */
static KeelChartSpan
choose_span (KeelDay oldest,
             KeelDay last)
{
  KeelChartSpan span = KEEL_CHART_EIGHT_WEEKS;

  while (span < KEEL_CHART_YEAR && keel_chart_span_get_first (span, oldest, last) > oldest)
    span++;

  return span;
}

void
keel_balance_choice_settle (KeelBalanceChoice *self,
                            KeelBalance       *balance,
                            KeelDay            last,
                            KeelBalanceView   *view)
{
  KeelDay oldest = keel_balance_get_oldest (balance);

  if (oldest == KEEL_DAY_NONE)
    oldest = last;
  if (!self->has_form)
    self->form = keel_balance_get_form (balance);
  if (!self->has_span)
    self->span = choose_span (oldest, last);

  view->form = self->form;
  view->measure = keel_balance_get_focus (balance);
  view->last = last;
  view->first = keel_chart_span_get_first (self->span, oldest, last);
}
