/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>
#include "keel-session.h"

G_BEGIN_DECLS

/**
 * KeelWelcomePage:
 *
 * What a person sees first, once: what this is, where the words are kept, one question that
 * may be left alone, and two ways on of which neither is the better one (the actions
 * app.show-sample and win.start-empty). The answer is chosen for the workbook at once, as
 * everything here is.
 */
#define KEEL_TYPE_WELCOME_PAGE (keel_welcome_page_get_type ())

G_DECLARE_FINAL_TYPE (KeelWelcomePage, keel_welcome_page, KEEL, WELCOME_PAGE, AdwBin)

GtkWidget *keel_welcome_page_new (KeelSession *session);

G_END_DECLS
