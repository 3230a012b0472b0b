/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "keel-doubt.h"

struct _KeelDoubt
{
  const guint   *delays;
  guint          n_delays;
  KeelDoubtFunc  look;
  gpointer       user_data;
  guint          n_looks;    /* asked for since the doubt began */
  guint          timer;
};

KeelDoubt *
keel_doubt_new (const guint   *delays,
                guint          n_delays,
                KeelDoubtFunc  look,
                gpointer       user_data)
{
  KeelDoubt *self = g_new0 (KeelDoubt, 1);

  self->delays = delays;
  self->n_delays = n_delays;
  self->look = look;
  self->user_data = user_data;

  return self;
}

void
keel_doubt_free (KeelDoubt *self)
{
  if (self == NULL)
    return;

  g_clear_handle_id (&self->timer, g_source_remove);
  g_free (self);
}

static void
delay_over_cb (gpointer user_data)
{
  KeelDoubt *self = user_data;

  self->timer = 0;
  self->n_looks++;
  self->look (self->n_looks == self->n_delays, self->user_data);
}

void
keel_doubt_raise (KeelDoubt *self)
{
  if (self->timer == 0 && self->n_looks < self->n_delays)
    self->timer = g_timeout_add_once (self->delays[self->n_looks], delay_over_cb, self);
}

void
keel_doubt_settle (KeelDoubt *self)
{
  self->n_looks = 0;
}
