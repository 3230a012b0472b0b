/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "keel-axis.h"
#include "keel-label.h"

G_BEGIN_DECLS

/* Letters of a known size: 6 wide and 12 tall, whatever the machine has for fonts. */
#define LETTER_WIDTH 6.0
#define LETTER_HEIGHT 12.0

KeelMeasure   paper_measure (void);

/* Texts of a known length: “+1”, “-0.5”; “03-15”, “03”, “2026”. */
char         *paper_value   (double        value,
                             gpointer      data) G_GNUC_WARN_UNUSED_RESULT;
char         *paper_time    (KeelDay       day,
                             KeelTimeText  text,
                             gpointer      data) G_GNUC_WARN_UNUSED_RESULT;

KeelDay       paper_day     (const char   *text);

/* The texts of labels in order, between bars. */
char         *paper_texts   (GArray       *labels) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
