/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "keel-origin.h"
#include "keel-config.h"

KeelOrigin *
keel_origin_new (const char *format,
                 const char *key)
{
  KeelOrigin *self = g_new0 (KeelOrigin, 1);

  g_atomic_ref_count_init (&self->ref_count);
  self->format = g_ref_string_new_intern (format);
  self->key = g_strdup (key);

  return self;
}

KeelOrigin *
keel_origin_ref (KeelOrigin *self)
{
  if (self)
    g_atomic_ref_count_inc (&self->ref_count);

  return self;
}

void
keel_origin_unref (KeelOrigin *self)
{
  if (!self || !g_atomic_ref_count_dec (&self->ref_count))
    return;

  g_ref_string_release (self->format);
  keel_unknown_unref (self->unknown);
  g_free (self->key);
  g_free (self);
}
