/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "keel-config.h"
#include "keel-panel.h"

typedef struct
{
  AdwToastOverlay *toasts;
  AdwHeaderBar    *header;
  AdwWindowTitle  *title;
  GtkWidget       *back_button;
  GtkBox          *start;
  GtkBox          *end;
  AdwBin          *header_place;  /* where @end stands, if there is room … */
  AdwBin          *bottom_place;  /* … and if there is none */
  AdwLeaflet      *pages;

  GtkWidget       *page;
  int              needed;        /* the width at which the title is not cut beside @end */
  guint            rearrange;     /* a source */
  gboolean         is_narrow;
} KeelPanelPrivate;

enum
{
  PROP_PAGE = 1,
  PROP_SHOW_CLOSE,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

static GtkBuildableIface *parent_buildable_iface;

static void keel_panel_buildable_init (GtkBuildableIface *iface);

G_DEFINE_TYPE_WITH_CODE (KeelPanel, keel_panel, ADW_TYPE_WINDOW,
                         G_ADD_PRIVATE (KeelPanel)
                         G_IMPLEMENT_INTERFACE (GTK_TYPE_BUILDABLE, keel_panel_buildable_init))

#define PRIVATE(self) ((KeelPanelPrivate *) keel_panel_get_instance_private (self))

static gboolean
is_on_first_page (KeelPanel *self)
{
  KeelPanelPrivate *priv = PRIVATE (self);

  return adw_leaflet_get_visible_child (priv->pages) == priv->page;
}

static gboolean
has_commands (KeelPanel *self)
{
  GtkWidget *child;

  for (child = gtk_widget_get_first_child (GTK_WIDGET (PRIVATE (self)->end)); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    if (gtk_widget_get_visible (child))
      return TRUE;

  return FALSE;
}

/* The name of a page in the pile is its title. */
static void
update_header (KeelPanel *self)
{
  KeelPanelPrivate *priv = PRIVATE (self);
  GtkWidget *page = adw_leaflet_get_visible_child (priv->pages);
  gboolean is_first = is_on_first_page (self);
  const char *title = is_first ? gtk_window_get_title (GTK_WINDOW (self)) : gtk_widget_get_name (page);

  adw_window_title_set_title (priv->title, title ? title : "");
  gtk_widget_set_visible (priv->back_button, !is_first);
  gtk_widget_set_visible (GTK_WIDGET (priv->start), is_first);
  gtk_widget_set_visible (GTK_WIDGET (priv->end), is_first);
  gtk_widget_set_visible (GTK_WIDGET (priv->bottom_place), priv->is_narrow && is_first && has_commands (self));
}

/* What has been left is gone. */
static void
remove_pages_in_front (KeelPanel *self)
{
  KeelPanelPrivate *priv = PRIVATE (self);
  GtkWidget *next;

  while ((next = adw_leaflet_get_adjacent_child (priv->pages, ADW_NAVIGATION_DIRECTION_FORWARD)))
    adw_leaflet_remove (priv->pages, next);
}

static void
page_moved_cb (KeelPanel *self)
{
  KeelPanelPrivate *priv = PRIVATE (self);

  update_header (self);
  if (!adw_leaflet_get_child_transition_running (priv->pages))
    remove_pages_in_front (self);
}

/* Below the page a command is as wide as it; beside the title, as its words. */
static void
widen_commands (KeelPanel *self)
{
  KeelPanelPrivate *priv = PRIVATE (self);
  GtkWidget *child;

  for (child = gtk_widget_get_first_child (GTK_WIDGET (priv->end)); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    gtk_widget_set_hexpand (child, priv->is_narrow && GTK_IS_BUTTON (child)
                                     && gtk_button_get_label (GTK_BUTTON (child)) != NULL);
}

/* What is moved would lose the keyboard, and what Enter does, once this has been done: GTK takes
 * them away later. So they are let go before. */
static void
move_commands (KeelPanel *self)
{
  KeelPanelPrivate *priv = PRIVATE (self);
  g_autoptr (GtkWidget) end = g_object_ref (GTK_WIDGET (priv->end));
  g_autoptr (GtkWidget) focus = NULL;
  GtkWidget *wanted = gtk_window_get_default_widget (GTK_WINDOW (self));

  g_set_object (&focus, gtk_window_get_focus (GTK_WINDOW (self)));
  if (focus != NULL && !gtk_widget_is_ancestor (focus, end))
    g_clear_object (&focus);
  if (focus != NULL)
    gtk_window_set_focus (GTK_WINDOW (self), NULL);
  gtk_window_set_default_widget (GTK_WINDOW (self), NULL);

  adw_bin_set_child (priv->is_narrow ? priv->header_place : priv->bottom_place, NULL);
  adw_bin_set_child (priv->is_narrow ? priv->bottom_place : priv->header_place, end);
  widen_commands (self);
  update_header (self);

  gtk_window_set_default_widget (GTK_WINDOW (self), wanted);
  if (focus != NULL)
    gtk_widget_grab_focus (focus);
}

static void
rearrange_cb (gpointer user_data)
{
  KeelPanel *self = user_data;
  KeelPanelPrivate *priv = PRIVATE (self);
  gboolean is_narrow = gtk_widget_get_width (GTK_WIDGET (priv->header)) < priv->needed;

  priv->rearrange = 0;
  if (priv->is_narrow == is_narrow)
    return;

  priv->is_narrow = is_narrow;
  move_commands (self);
}

/* How much wider the header bar would have to be for the whole title; 0 if it has room. */
static int
get_lack (KeelPanel *self)
{
  GtkWidget *title = GTK_WIDGET (PRIVATE (self)->title);
  int natural;

  gtk_widget_measure (title, GTK_ORIENTATION_HORIZONTAL, -1, NULL, &natural, NULL, NULL);
  return MAX (natural - gtk_widget_get_width (title), 0);
}

/* What the header bar needs is known while all of it is there. That there is no room is found
 * out while the window is laid out, when nothing may be moved: it is moved after that. */
static void
keel_panel_size_allocate (GtkWidget *widget,
                          int        width,
                          int        height,
                          int        baseline)
{
  KeelPanelPrivate *priv = PRIVATE (KEEL_PANEL (widget));
  int lack;

  GTK_WIDGET_CLASS (keel_panel_parent_class)->size_allocate (widget, width, height, baseline);

  lack = get_lack (KEEL_PANEL (widget));
  if (!priv->is_narrow)
    priv->needed = lack > 0 ? gtk_widget_get_width (GTK_WIDGET (priv->header)) + lack : 0;
  if (priv->rearrange == 0
      && (gtk_widget_get_width (GTK_WIDGET (priv->header)) < priv->needed) != priv->is_narrow)
    priv->rearrange = g_idle_add_once (rearrange_cb, widget);
}

static void
go_back (KeelPanel *self)
{
  if (is_on_first_page (self))
    gtk_window_close (GTK_WINDOW (self));
  else
    keel_panel_pop (self);
}

static void
back_action (GtkWidget  *widget,
             const char *action_name,
             GVariant   *parameter)
{
  go_back (KEEL_PANEL (widget));
}

/* As in the window: a text that has the cursor undoes typing. */
static gboolean
take_back_pressed_cb (GtkWidget *widget,
                      GVariant  *arguments,
                      gpointer   user_data)
{
  GtkWidget *focus = gtk_root_get_focus (GTK_ROOT (widget));

  if (!GTK_IS_TEXT (focus) && !GTK_IS_TEXT_VIEW (focus))
    gtk_widget_activate_action (widget, g_variant_get_string (arguments, NULL), NULL);

  return GDK_EVENT_STOP;
}

static void
set_show_close (KeelPanel *self,
                gboolean   show_close)
{
  KeelPanelPrivate *priv = PRIVATE (self);

  adw_header_bar_set_show_start_title_buttons (priv->header, show_close);
  adw_header_bar_set_show_end_title_buttons (priv->header, show_close);
}

static void
keel_panel_get_property (GObject    *object,
                         guint       prop_id,
                         GValue     *value,
                         GParamSpec *pspec)
{
  switch (prop_id)
    {
    case PROP_PAGE:
      g_value_set_object (value, PRIVATE (KEEL_PANEL (object))->page);
      break;
    case PROP_SHOW_CLOSE:
      g_value_set_boolean (value, adw_header_bar_get_show_end_title_buttons (PRIVATE (KEEL_PANEL (object))->header));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
keel_panel_set_property (GObject      *object,
                         guint         prop_id,
                         const GValue *value,
                         GParamSpec   *pspec)
{
  switch (prop_id)
    {
    case PROP_PAGE:
      keel_panel_set_page (KEEL_PANEL (object), g_value_get_object (value));
      break;
    case PROP_SHOW_CLOSE:
      set_show_close (KEEL_PANEL (object), g_value_get_boolean (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
keel_panel_dispose (GObject *object)
{
  PRIVATE (KEEL_PANEL (object))->page = NULL;
  g_clear_handle_id (&PRIVATE (KEEL_PANEL (object))->rearrange, g_source_remove);

  G_OBJECT_CLASS (keel_panel_parent_class)->dispose (object);
}

static void
add_command (KeelPanel *self,
             GtkWidget *command)
{
  gtk_box_append (PRIVATE (self)->end, command);
  g_signal_connect_object (command, "notify::visible", G_CALLBACK (update_header), self, G_CONNECT_SWAPPED);
}

static void
keel_panel_buildable_add_child (GtkBuildable *buildable,
                                GtkBuilder   *builder,
                                GObject      *child,
                                const char   *type)
{
  KeelPanelPrivate *priv = PRIVATE (KEEL_PANEL (buildable));

  if (g_strcmp0 (type, "start") == 0)
    gtk_box_append (priv->start, GTK_WIDGET (child));
  else if (g_strcmp0 (type, "end") == 0)
    add_command (KEEL_PANEL (buildable), GTK_WIDGET (child));
  else
    parent_buildable_iface->add_child (buildable, builder, child, type);
}

static void
keel_panel_buildable_init (GtkBuildableIface *iface)
{
  parent_buildable_iface = g_type_interface_peek_parent (iface);
  iface->add_child = keel_panel_buildable_add_child;
}

static void
keel_panel_class_init (KeelPanelClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = keel_panel_dispose;
  object_class->get_property = keel_panel_get_property;
  object_class->set_property = keel_panel_set_property;
  widget_class->size_allocate = keel_panel_size_allocate;

  properties[PROP_PAGE] =
    g_param_spec_object ("page", NULL, NULL, GTK_TYPE_WIDGET,
                         G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS);
  properties[PROP_SHOW_CLOSE] =
    g_param_spec_boolean ("show-close", NULL, NULL, TRUE,
                          G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  gtk_widget_class_set_template_from_resource (widget_class, KEEL_APP_PATH "/keel-panel.ui");
  gtk_widget_class_bind_template_child_private (widget_class, KeelPanel, toasts);
  gtk_widget_class_bind_template_child_private (widget_class, KeelPanel, header);
  gtk_widget_class_bind_template_child_private (widget_class, KeelPanel, title);
  gtk_widget_class_bind_template_child_private (widget_class, KeelPanel, back_button);
  gtk_widget_class_bind_template_child_private (widget_class, KeelPanel, start);
  gtk_widget_class_bind_template_child_private (widget_class, KeelPanel, end);
  gtk_widget_class_bind_template_child_private (widget_class, KeelPanel, header_place);
  gtk_widget_class_bind_template_child_private (widget_class, KeelPanel, bottom_place);
  gtk_widget_class_bind_template_child_private (widget_class, KeelPanel, pages);
  gtk_widget_class_bind_template_callback (widget_class, update_header);
  gtk_widget_class_bind_template_callback (widget_class, page_moved_cb);

  gtk_widget_class_install_action (widget_class, "panel.back", NULL, back_action);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Escape, 0, "panel.back", NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Left, GDK_ALT_MASK, "panel.back", NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_w, GDK_CONTROL_MASK, "window.close", NULL);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_z, GDK_CONTROL_MASK,
                                take_back_pressed_cb, "s", "win.undo");
  gtk_widget_class_add_binding (widget_class, GDK_KEY_z, GDK_CONTROL_MASK | GDK_SHIFT_MASK,
                                take_back_pressed_cb, "s", "win.redo");
}

static void
keel_panel_init (KeelPanel *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));

  if (KEEL_DEVEL)
    gtk_widget_add_css_class (GTK_WIDGET (self), "devel");
}

void
keel_panel_set_page (KeelPanel *self,
                     GtkWidget *page)
{
  KeelPanelPrivate *priv = PRIVATE (self);

  g_return_if_fail (KEEL_IS_PANEL (self));

  if (priv->page == page)
    return;

  if (page)
    adw_leaflet_prepend (priv->pages, page);
  if (priv->page)
    adw_leaflet_remove (priv->pages, priv->page);
  priv->page = page;
  update_header (self);
}

void
keel_panel_push (KeelPanel  *self,
                 GtkWidget  *page,
                 const char *title)
{
  KeelPanelPrivate *priv = PRIVATE (self);

  g_return_if_fail (KEEL_IS_PANEL (self));

  gtk_widget_set_name (page, title);
  adw_leaflet_append (priv->pages, page);
  adw_leaflet_set_visible_child (priv->pages, page);
}

void
keel_panel_pop (KeelPanel *self)
{
  g_return_if_fail (KEEL_IS_PANEL (self));

  adw_leaflet_navigate (PRIVATE (self)->pages, ADW_NAVIGATION_DIRECTION_BACK);
}

void
keel_panel_tell (KeelPanel *self,
                 AdwToast  *toast)
{
  g_return_if_fail (KEEL_IS_PANEL (self));

  adw_toast_overlay_add_toast (PRIVATE (self)->toasts, toast);
}
