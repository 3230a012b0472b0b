/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "keel-config.h"
#include "keel-actionable.h"

static gboolean
are_equal (GVariant *a,
           GVariant *b)
{
  return a == b || (a != NULL && b != NULL && g_variant_equal (a, b));
}

void
keel_actionable_set (GtkActionable *actionable,
                     const char    *action,
                     GVariant      *target)
{
  g_autoptr (GVariant) owned = target != NULL ? g_variant_ref_sink (target) : NULL;

  g_return_if_fail (GTK_IS_ACTIONABLE (actionable));

  if (g_strcmp0 (gtk_actionable_get_action_name (actionable), action) == 0
      && are_equal (gtk_actionable_get_action_target_value (actionable), owned))
    return;

  gtk_actionable_set_action_name (actionable, NULL);
  gtk_actionable_set_action_target_value (actionable, owned);
  gtk_actionable_set_action_name (actionable, action);
}
