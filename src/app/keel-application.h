/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

/**
 * KeelApplication:
 *
 * The running program: one session, one window, however often it is started. It
 * leaves only after everything typed has been saved, or lies in a draft.
 */
#define KEEL_TYPE_APPLICATION (keel_application_get_type ())

G_DECLARE_FINAL_TYPE (KeelApplication, keel_application, KEEL, APPLICATION, AdwApplication)

KeelApplication *keel_application_new (void) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
