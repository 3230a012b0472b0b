/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "keel-chart.h"

G_BEGIN_DECLS

/* Letters of a known size: 6 wide and 12 tall, whatever the machine has for fonts. */
#define LETTER_WIDTH 6.0
#define LETTER_HEIGHT 12.0

KeelMetrics   paper_measure (void);

/* Texts of a known length: “+1”, “-0.5”; “03-15”, “03”, “2026”. */
char         *paper_value   (double        value,
                             gpointer      data) G_GNUC_WARN_UNUSED_RESULT;
char         *paper_time    (KeelDay       day,
                             KeelTimeText  text,
                             gpointer      data) G_GNUC_WARN_UNUSED_RESULT;

KeelDay       paper_day     (const char   *text);

/* A chart whose numbers are easily reckoned: one pixel a day and ten a step, from the day
 * PAPER_FIRST on; −6 … 6; y is PAPER_ZERO for 0, x PAPER_LEFT for the first day. */
#define PAPER_FIRST ((KeelDay) 739000)
#define PAPER_DAYS 182
#define PAPER_LEFT 27.0
#define PAPER_ZERO 75.0

KeelChartData  paper_chart_data  (void);
KeelChartWords paper_chart_words (void);

/* “M 10,20 L 30,40 Z”, rounded to tenths. */
char         *paper_steps   (const KeelPath *path) G_GNUC_WARN_UNUSED_RESULT;

/* The texts of labels in order, between bars. */
char         *paper_texts   (GArray       *labels) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
