/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "keel-page-view.h"

#include "keel-page-draw.h"
#include "keel-printout-words.h"

/* Until there is a page: A4. */
#define RATIO (297.0 / 210.0)

#define LEAST_WIDTH 180
#define NATURAL_WIDTH 420
/* As wide as it can be up to here, it is as high as that needs. */
#define READABLE_WIDTH 340

struct _KeelPageView
{
  GtkWidget       parent_instance;

  KeelPageLayout *layout;
  KeelTypesetter *typesetter;
  guint           page;
};

enum
{
  PROP_PAGE = 1,
  PROP_N_PAGES,
  N_PROPS,
};

G_DEFINE_FINAL_TYPE (KeelPageView, keel_page_view, GTK_TYPE_WIDGET)

static GParamSpec *properties[N_PROPS];

static double
get_ratio (KeelPageView *self)
{
  const KeelPaper *paper = self->layout != NULL ? keel_page_layout_get_paper (self->layout) : NULL;

  return paper != NULL ? paper->height / paper->width : RATIO;
}

static void
tell (KeelPageView *self)
{
  guint n_pages = keel_page_view_get_n_pages (self);
  g_autofree char *words = NULL;

  if (n_pages > 0)
    words = keel_printout_words_spoken_page (self->page + 1, n_pages,
                                             keel_page_layout_get_page_name (self->layout, self->page));
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, words != NULL ? words : "",
                                  -1);
}

/* By a number of pages; far beyond the ends is the first or the last. */
static gboolean
turn_cb (GtkWidget *widget,
         GVariant  *arguments,
         gpointer   user_data)
{
  KeelPageView *self = KEEL_PAGE_VIEW (widget);
  gint64 page = (gint64) self->page + g_variant_get_int32 (arguments);
  gint64 last = (gint64) keel_page_view_get_n_pages (self) - 1;

  if (last >= 0)
    keel_page_view_set_page (self, (guint) CLAMP (page, 0, last));

  return GDK_EVENT_STOP;
}

/* The arrow to where reading goes on leads on. */
static gboolean
step_cb (GtkWidget *widget,
         GVariant  *arguments,
         gpointer   user_data)
{
  gboolean is_rtl = gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL;
  g_autoptr (GVariant) pages =
    g_variant_ref_sink (g_variant_new_int32 (g_variant_get_int32 (arguments) * (is_rtl ? -1 : 1)));

  return turn_cb (widget, pages, user_data);
}

static void
keel_page_view_measure (GtkWidget      *widget,
                        GtkOrientation  orientation,
                        int             for_size,
                        int            *minimum,
                        int            *natural,
                        int            *minimum_baseline,
                        int            *natural_baseline)
{
  double ratio = get_ratio (KEEL_PAGE_VIEW (widget));
  int width = for_size > 0 ? MIN (for_size, NATURAL_WIDTH) : NATURAL_WIDTH;

  *minimum = orientation == GTK_ORIENTATION_HORIZONTAL ? LEAST_WIDTH : (int) (MIN (width, READABLE_WIDTH) * ratio);
  *natural = orientation == GTK_ORIENTATION_HORIZONTAL ? NATURAL_WIDTH : MAX (*minimum, (int) (width * ratio));
}

static void
keel_page_view_snapshot (GtkWidget   *widget,
                         GtkSnapshot *snapshot)
{
  KeelPageView *self = KEEL_PAGE_VIEW (widget);
  double width = gtk_widget_get_width (widget);
  double height = gtk_widget_get_height (widget);
  const KeelPaper *paper;
  graphene_rect_t area;
  GskRoundedRect edge;
  const GdkRGBA white = { 1, 1, 1, 1 };
  const GdkRGBA shadow = { 0, 0, 0, 0.35f };
  double scale;
  cairo_t *cr;

  if (self->layout == NULL)
    return;

  paper = keel_page_layout_get_paper (self->layout);
  scale = MIN (width / paper->width, height / paper->height);
  area = GRAPHENE_RECT_INIT ((float) ((width - paper->width * scale) / 2), 0,
                             (float) (paper->width * scale), (float) (paper->height * scale));
  gsk_rounded_rect_init_from_rect (&edge, &area, 0);
  gtk_snapshot_append_outset_shadow (snapshot, &edge, &shadow, 0, 1, 0, 4);
  gtk_snapshot_append_color (snapshot, &white, &area);
  cr = gtk_snapshot_append_cairo (snapshot, &area);
  cairo_translate (cr, area.origin.x, area.origin.y);
  cairo_scale (cr, scale, scale);
  keel_page_draw (self->layout, self->page, cr, self->typesetter);
  cairo_destroy (cr);
}

static void
keel_page_view_get_property (GObject    *object,
                             guint       prop_id,
                             GValue     *value,
                             GParamSpec *pspec)
{
  KeelPageView *self = KEEL_PAGE_VIEW (object);

  switch (prop_id)
    {
    case PROP_PAGE:
      g_value_set_uint (value, self->page);
      break;
    case PROP_N_PAGES:
      g_value_set_uint (value, keel_page_view_get_n_pages (self));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
keel_page_view_finalize (GObject *object)
{
  KeelPageView *self = KEEL_PAGE_VIEW (object);

  g_clear_pointer (&self->layout, keel_page_layout_unref);
  g_clear_pointer (&self->typesetter, keel_typesetter_free);

  G_OBJECT_CLASS (keel_page_view_parent_class)->finalize (object);
}

static void
keel_page_view_class_init (KeelPageViewClass *klass)
{
  static const struct
  {
    guint             key;
    GtkShortcutFunc   turn;
    int               n_pages;
  } keys[] = {
    { GDK_KEY_Page_Up, turn_cb, -1 },
    { GDK_KEY_Page_Down, turn_cb, 1 },
    { GDK_KEY_Up, turn_cb, -1 },
    { GDK_KEY_Down, turn_cb, 1 },
    { GDK_KEY_Left, step_cb, -1 },
    { GDK_KEY_Right, step_cb, 1 },
    { GDK_KEY_Home, turn_cb, G_MININT32 },
    { GDK_KEY_End, turn_cb, G_MAXINT32 },
  };
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = keel_page_view_get_property;
  object_class->finalize = keel_page_view_finalize;
  widget_class->measure = keel_page_view_measure;
  widget_class->snapshot = keel_page_view_snapshot;

  properties[PROP_PAGE] =
    g_param_spec_uint ("page", NULL, NULL, 0, G_MAXUINT, 0, G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  properties[PROP_N_PAGES] =
    g_param_spec_uint ("n-pages", NULL, NULL, 0, G_MAXUINT, 0, G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  gtk_widget_class_set_css_name (widget_class, "page");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_IMG);
  for (guint i = 0; i < G_N_ELEMENTS (keys); i++)
    gtk_widget_class_add_binding (widget_class, keys[i].key, 0, keys[i].turn, "i", keys[i].n_pages);
}

static void
keel_page_view_init (KeelPageView *self)
{
  gtk_widget_set_focusable (GTK_WIDGET (self), TRUE);
  gtk_widget_add_css_class (GTK_WIDGET (self), "keel-page-view");
}

void
keel_page_view_set_layout (KeelPageView   *self,
                           KeelPageLayout *layout)
{
  g_return_if_fail (KEEL_IS_PAGE_VIEW (self));

  g_clear_pointer (&self->layout, keel_page_layout_unref);
  g_clear_pointer (&self->typesetter, keel_typesetter_free);
  if (layout != NULL)
    {
      self->layout = keel_page_layout_ref (layout);
      self->typesetter = keel_typesetter_new (keel_page_layout_get_paper (layout)->is_rtl);
    }
  self->page = 0;
  tell (self);
  gtk_widget_queue_resize (GTK_WIDGET (self));
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_N_PAGES]);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_PAGE]);
}

KeelPageLayout *
keel_page_view_get_layout (KeelPageView *self)
{
  g_return_val_if_fail (KEEL_IS_PAGE_VIEW (self), NULL);

  return self->layout;
}

guint
keel_page_view_get_page (KeelPageView *self)
{
  g_return_val_if_fail (KEEL_IS_PAGE_VIEW (self), 0);

  return self->page;
}

void
keel_page_view_set_page (KeelPageView *self,
                         guint         page)
{
  g_return_if_fail (KEEL_IS_PAGE_VIEW (self));
  g_return_if_fail (page < keel_page_view_get_n_pages (self));

  if (self->page == page)
    return;

  self->page = page;
  tell (self);
  gtk_widget_queue_draw (GTK_WIDGET (self));
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_PAGE]);
}

guint
keel_page_view_get_n_pages (KeelPageView *self)
{
  g_return_val_if_fail (KEEL_IS_PAGE_VIEW (self), 0);

  return self->layout != NULL ? keel_page_layout_get_n_pages (self->layout) : 0;
}
