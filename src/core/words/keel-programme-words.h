/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "keel-programme.h"

G_BEGIN_DECLS

/* What is said about a programme that cannot be used. */

/* “acme” Cannot Be Used */
char *keel_programme_words_refused  (const char *id) G_GNUC_WARN_UNUSED_RESULT;

/* A line a problem (KeelProgrammeProblem), the first twelve, and how many more there are. */
char *keel_programme_words_problems (GPtrArray  *problems) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
