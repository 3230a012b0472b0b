/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "keel-config.h"
#include "keel-map-and-facets.h"

#include "keel-balance-map.h"
#include "keel-balance-words.h"

#include <glib/gi18n-lib.h>

/* Nothing of a sample becomes a file or a page. */
static void
keep_sample_apart (KeelMapAndFacets *self,
                   KeelSession      *session)
{
  gboolean is_own = !keel_session_is_sample (session);

  gtk_widget_action_set_enabled (GTK_WIDGET (self->map_card), "picture.save", is_own);
  gtk_widget_action_set_enabled (GTK_WIDGET (self->facets_card), "picture.save", is_own);
}

void
keel_map_and_facets_put (KeelMapAndFacets   *self,
                         KeelPicturesOfPage *pictures,
                         AdwBin             *map_place,
                         AdwBin             *facets_place)
{
  self->map = g_object_new (KEEL_TYPE_MAP_VIEW, NULL);
  self->map_card = KEEL_PICTURE_CARD (keel_picture_card_new (GTK_WIDGET (self->map),
                                                             keel_pictures_of_page_get_map (), pictures));
  keel_picture_card_remember_by (self->map_card, pictures->session, "balance-map");
  adw_bin_set_child (map_place, GTK_WIDGET (self->map_card));

  self->facets = KEEL_DOTS_VIEW (keel_dots_view_new (keel_pictures_of_page_make_facets, pictures));
  self->facets_card = KEEL_PICTURE_CARD (keel_picture_card_new (GTK_WIDGET (self->facets),
                                                                keel_pictures_of_page_get_facets (), pictures));
  keel_picture_card_remember_by (self->facets_card, pictures->session, "balance-facets");
  adw_bin_set_child (facets_place, GTK_WIDGET (self->facets_card));

  keep_sample_apart (self, pictures->session);
}

static void
show_map (const KeelMapAndFacets   *self,
          const KeelPicturesOfPage *pictures)
{
  KeelBalance *balance = pictures->balance;
  KeelForm form = pictures->view.form;
  const KeelBalancePoint *latest = keel_balance_get_latest (balance, form);
  g_autoptr (GArray) points = keel_balance_map_list_points (balance, form);
  g_autofree char *day = latest != NULL ? keel_balance_words_tick_day (latest->day) : NULL;
  g_autofree char *words = keel_balance_words_map (balance, form);

  keel_map_view_set (self->map, points, day, words);
  keel_picture_card_set_text (self->map_card, _("Map"), NULL);
}

static void
show_facets (const KeelMapAndFacets   *self,
             const KeelPicturesOfPage *pictures)
{
  const KeelBalanceView *view = &pictures->view;
  guint n_points = keel_balance_get_n_points (pictures->balance, view->form)
                   - keel_balance_get_first_of_set (pictures->balance, view->form);
  g_autofree char *words = keel_balance_words_facets (view->form, n_points);

  keel_dots_view_set (self->facets, view, words);
  keel_picture_card_set_text (self->facets_card, _("Facets"), _("Points only: no verdict is read from them."));
}

void
keel_map_and_facets_show (const KeelMapAndFacets   *self,
                          const KeelPicturesOfPage *pictures)
{
  show_map (self, pictures);
  if (pictures->titles != NULL)
    show_facets (self, pictures);
}
