/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "keel-config.h"
#include "keel-pictures-of-page.h"

#include "keel-balance-map.h"
#include "keel-balance-words.h"
#include "keel-export-balance.h"
#include "keel-pen.h"

#include <glib/gi18n-lib.h>

#define MARGIN 20.0
#define LETTER_SIZE 13.0

void
keel_pictures_of_page_find_titles (KeelPicturesOfPage *pictures)
{
  const KeelBalancePoint *latest = keel_balance_get_latest (pictures->balance, pictures->view.form);
  KeelProgramme *programme = latest != NULL
                             ? keel_session_find_asking (pictures->session, keel_checkin_get_item_set (latest->checkin))
                             : keel_session_get_programme (pictures->session);

  g_strfreev (pictures->titles);
  pictures->titles = keel_programme_dup_facet_titles (programme);
}

static gboolean
is_rtl (void)
{
  return gtk_widget_get_default_direction () == GTK_TEXT_DIR_RTL;
}

static void
begin (cairo_t           *cr,
       const KeelPalette *palette)
{
  keel_pen_set_colour (cr, palette->paper);
  cairo_paint (cr);
  cairo_translate (cr, MARGIN, MARGIN);
}

static void
draw_map (cairo_t  *cr,
            double    width,
            double    height,
            gpointer  data)
{
  KeelPicturesOfPage *pictures = data;
  const KeelPalette *palette = keel_palette_get (KEEL_PALETTE_PRINT);
  g_autoptr (KeelLettering) lettering = keel_lettering_new (NULL, LETTER_SIZE);
  KeelMetrics metrics = keel_lettering_get_metrics (lettering);
  KeelBalanceView view = pictures->view;
  g_autoptr (KeelMap) map = NULL;

  begin (cr, palette);
  view.width = width - 2 * MARGIN;
  view.height = height - 2 * MARGIN;
  view.is_rtl = is_rtl ();
  map = keel_balance_map_new (pictures->balance, &view, &metrics);
  keel_map_draw (map, cr, palette, lettering);
}

KeelSmallMultiples *
keel_pictures_of_page_make_facets (gpointer               data,
                                   const KeelBalanceView *view,
                                   const KeelMetrics     *metrics)
{
  KeelPicturesOfPage *pictures = data;

  if (pictures->balance == NULL || pictures->titles == NULL)
    return NULL;

  return keel_balance_facets_new (pictures->balance, view, (const char * const *) pictures->titles, metrics);
}

static void
draw_facets (cairo_t  *cr,
             double    width,
             double    height,
             gpointer  data)
{
  KeelPicturesOfPage *pictures = data;
  const KeelPalette *palette = keel_palette_get (KEEL_PALETTE_PRINT);
  g_autoptr (KeelLettering) lettering = keel_lettering_new (NULL, LETTER_SIZE);
  KeelMetrics metrics = keel_lettering_get_metrics (lettering);
  KeelBalanceView view = pictures->view;
  g_autoptr (KeelSmallMultiples) facets = NULL;

  begin (cr, palette);
  view.width = width - 2 * MARGIN;
  view.is_rtl = is_rtl ();
  facets = keel_pictures_of_page_make_facets (pictures, &view, &metrics);
  keel_small_multiples_draw (facets, cr, palette, lettering);
}

/* The whole path, the latest first. */
static GPtrArray *
list_map (gpointer data)
{
  KeelPicturesOfPage *pictures = data;
  GPtrArray *rows = g_ptr_array_new_with_free_func ((GDestroyNotify) keel_picture_row_free);

  for (guint i = keel_balance_get_n_points (pictures->balance, pictures->view.form); i > 0; i--)
    {
      const KeelBalancePoint *point = keel_balance_get_point (pictures->balance, pictures->view.form, i - 1);

      g_ptr_array_add (rows, keel_picture_row_new (
        keel_balance_words_point (pictures->balance, pictures->view.form, pictures->view.measure, i - 1),
        keel_record_get_id (KEEL_RECORD (point->checkin))));
    }

  return rows;
}

/* A line for each facet of a check-in in view. */
static void
add_facets (GPtrArray              *rows,
            KeelPicturesOfPage     *pictures,
            const KeelBalancePoint *point)
{
  for (guint facet = 0; facet < KEEL_N_FACETS; facet++)
    g_ptr_array_add (rows, keel_picture_row_new (
      keel_balance_words_facet (point, facet, pictures->titles[facet]),
      keel_record_get_id (KEEL_RECORD (point->checkin))));
}

static GPtrArray *
list_facets (gpointer data)
{
  KeelPicturesOfPage *pictures = data;
  GPtrArray *rows = g_ptr_array_new_with_free_func ((GDestroyNotify) keel_picture_row_free);
  guint first = keel_balance_get_first_of_set (pictures->balance, pictures->view.form);

  for (guint i = keel_balance_get_n_points (pictures->balance, pictures->view.form); i > first; i--)
    {
      const KeelBalancePoint *point = keel_balance_get_point (pictures->balance, pictures->view.form, i - 1);

      if (point->day >= pictures->view.first && point->day <= pictures->view.last)
        add_facets (rows, pictures, point);
    }

  return rows;
}

static char *
to_csv (gpointer data)
{
  KeelPicturesOfPage *pictures = data;

  return keel_export_balance_csv (pictures->balance, pictures->view.form, pictures->view.measure, 1,
                                  pictures->view.last);
}

static char *
to_facet_csv (gpointer data)
{
  KeelPicturesOfPage *pictures = data;

  return keel_export_facets_csv (pictures->balance, pictures->view.form, (const char * const *) pictures->titles,
                                 pictures->view.first, pictures->view.last);
}

static char *
get_map_name (gpointer data)
{
  KeelPicturesOfPage *pictures = data;
  g_autofree char *day = keel_day_to_string (pictures->view.last);

  /* Translators: the name of a file; %s is a date. */
  return g_strdup_printf (_("Map %s"), day);
}

static char *
get_facets_name (gpointer data)
{
  KeelPicturesOfPage *pictures = data;
  g_autofree char *day = keel_day_to_string (pictures->view.last);

  /* Translators: the name of a file; %s is a date. */
  return g_strdup_printf (_("Facets %s"), day);
}

static KeelMoment
get_now (gpointer data)
{
  return keel_session_get_now (((KeelPicturesOfPage *) data)->session);
}

static const KeelPictureSource map = { list_map, draw_map, to_csv, get_map_name, get_now };
static const KeelPictureSource facets = { list_facets, draw_facets, to_facet_csv, get_facets_name, get_now };

const KeelPictureSource *
keel_pictures_of_page_get_map (void)
{
  return &map;
}

const KeelPictureSource *
keel_pictures_of_page_get_facets (void)
{
  return &facets;
}
