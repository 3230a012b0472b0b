/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * keel_actionable_set:
 * @action: (nullable): the name of an action
 * @target: (nullable): what it is activated with; a floating reference is taken
 *
 * Gives a button its action. An action is never seen with the other's target, so it goes
 * without one in between; that takes the keyboard away from a button. Therefore nothing
 * happens when it has this action already.
 */
void  keel_actionable_set (GtkActionable *actionable,
                           const char    *action,
                           GVariant      *target);

G_END_DECLS
