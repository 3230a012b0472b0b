/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "keel-config.h"
#include "keel-way-page.h"

typedef struct
{
  KeelSession *session;
  guint update;
} KeelWayPagePrivate;

G_DEFINE_ABSTRACT_TYPE_WITH_PRIVATE (KeelWayPage, keel_way_page, ADW_TYPE_BIN)

static KeelWayPagePrivate *
get_private (KeelWayPage *self)
{
  return keel_way_page_get_instance_private (self);
}

static void
update_cb (gpointer user_data)
{
  KeelWayPage *self = user_data;

  get_private (self)->update = 0;
  KEEL_WAY_PAGE_GET_CLASS (self)->update (self);
}

/* A workbook that is read, and every key in a worksheet, says that it has changed. */
static void
changed_cb (KeelWayPage *self)
{
  KeelWayPagePrivate *priv = get_private (self);

  if (priv->update == 0 && gtk_widget_get_mapped (GTK_WIDGET (self)))
    priv->update = g_idle_add_once (update_cb, self);
}

static void
record_changed_cb (KeelWayPage *self,
                   KeelRecord  *record)
{
  if (KEEL_IS_WORKSHEET (record))
    changed_cb (self);
}

static void
keel_way_page_map (GtkWidget *widget)
{
  KeelWayPage *self = KEEL_WAY_PAGE (widget);

  GTK_WIDGET_CLASS (keel_way_page_parent_class)->map (widget);

  if (get_private (self)->session != NULL)
    KEEL_WAY_PAGE_GET_CLASS (self)->update (self);
}

static void
keel_way_page_dispose (GObject *object)
{
  KeelWayPagePrivate *priv = get_private (KEEL_WAY_PAGE (object));

  g_clear_handle_id (&priv->update, g_source_remove);
  g_clear_object (&priv->session);

  G_OBJECT_CLASS (keel_way_page_parent_class)->dispose (object);
}

static void
keel_way_page_class_init (KeelWayPageClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = keel_way_page_dispose;
  GTK_WIDGET_CLASS (klass)->map = keel_way_page_map;
}

static void
keel_way_page_init (KeelWayPage *self)
{
}

void
keel_way_page_set_session (KeelWayPage *self,
                           KeelSession *session)
{
  KeelWayPagePrivate *priv;
  KeelWorkbook *workbook;

  g_return_if_fail (KEEL_IS_WAY_PAGE (self));
  g_return_if_fail (KEEL_IS_SESSION (session));

  priv = get_private (self);
  g_return_if_fail (priv->session == NULL);

  priv->session = g_object_ref (session);
  workbook = keel_session_get_workbook (session);
  g_signal_connect_object (session, "notify::programme", G_CALLBACK (changed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (workbook, "changed", G_CALLBACK (record_changed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (keel_workbook_get_worksheets (workbook), "items-changed",
                           G_CALLBACK (changed_cb), self, G_CONNECT_SWAPPED);
  KEEL_WAY_PAGE_GET_CLASS (self)->update (self);
}

KeelSession *
keel_way_page_get_session (KeelWayPage *self)
{
  g_return_val_if_fail (KEEL_IS_WAY_PAGE (self), NULL);

  return get_private (self)->session;
}
