/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "keel-error.h"

G_DEFINE_QUARK (keel-error-quark, keel_error)
