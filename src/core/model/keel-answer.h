/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * KeelForm:
 * @KEEL_FORM_FULL: all items, about the last four weeks
 * @KEEL_FORM_PULSE: the items of the pulse, about the last seven days
 *
 * The two differ in window and items: they are never joined or averaged. In files:
 * "full", "pulse".
 */
typedef enum
{
  KEEL_FORM_FULL,
  KEEL_FORM_PULSE,
} KeelForm;

/**
 * KeelAnswer:
 *
 * From -3 "far too little" by 0 "about right" to 3 "far too much", or one of the
 * two below. Neither of these counts in any mean. In files: a whole number, "na", or
 * absent.
 */
typedef gint8 KeelAnswer;

#define KEEL_ANSWER_MIN   ((KeelAnswer) -3)
#define KEEL_ANSWER_MAX   ((KeelAnswer) 3)
#define KEEL_ANSWER_NA    ((KeelAnswer) 100)   /* not called for */
#define KEEL_ANSWER_BLANK ((KeelAnswer) 101)   /* not answered */

G_END_DECLS
