/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "keel-balance.h"
#include "keel-workbook.h"

G_BEGIN_DECLS

/* Workbooks with check-ins and events: always the same for the same number. */

/* The last day that has a check-in: 2026-11-23. */
KeelDay      balance_last_day    (void);

/* A pulse a week for @n_weeks weeks up to the last day, a full check-in every fourth or fifth, and
 * events beside them: 272 weeks are 320 check-ins and 40 events. From 24 weeks on a
 * context changes; from 260 on there is a silence too. Some sheets are partial, one is
 * unusual. */
void         balance_fill        (KeelWorkbook *workbook,
                                  guint         n_weeks);

/* A finished check-in of @day: all items of managing are @managing, of leading @leading. */
KeelCheckin *balance_add         (KeelWorkbook *workbook,
                                  KeelForm      form,
                                  KeelDay       day,
                                  int           managing,
                                  int           leading);

/* A finished pulse with the tilt nearest to @tilt, in steps of 1/4, from -3 to 3. */
KeelCheckin *balance_add_tilt    (KeelWorkbook *workbook,
                                  KeelDay       day,
                                  double        tilt);

KeelBalance *balance_of          (KeelWorkbook *workbook) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
