/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "keel-balance-picture.h"
#include "keel-session.h"

G_BEGIN_DECLS

/**
 * KeelBalanceChoice:
 * @has_form: a person has chosen @form
 * @has_span: a person has chosen @span
 *
 * Which check-ins the Balance page shows, and how far back: what a person has chosen, which
 * is remembered; else what the workbook suggests. All zero: nothing has been chosen.
 */
typedef struct
{
  KeelForm      form;
  KeelChartSpan span;
  gboolean      has_form;
  gboolean      has_span;
} KeelBalanceChoice;

/* By name, as the actions do: a form's id; "eight-weeks", "half-a-year", "year" or "all".
 * FALSE: there is none of that name, or it was chosen already. */
gboolean    keel_balance_choice_set_form (KeelBalanceChoice       *self,
                                          KeelSession             *session,
                                          const char              *id);
gboolean    keel_balance_choice_set_span (KeelBalanceChoice       *self,
                                          KeelSession             *session,
                                          const char              *name);
const char *keel_balance_choice_get_span (const KeelBalanceChoice *self);

/* What was chosen when the window was last left, and nothing else; FALSE: that was nothing. */
gboolean    keel_balance_choice_restore  (KeelBalanceChoice       *self,
                                          KeelSession             *session);

/* Settles what nobody has chosen, and says in @view which form, which measure and which days
 * are shown, @last the last of them. */
void        keel_balance_choice_settle   (KeelBalanceChoice       *self,
                                          KeelBalance             *balance,
                                          KeelDay                  last,
                                          KeelBalanceView         *view);

G_END_DECLS
