/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "keel-config.h"

#include "keel-concepts-page-private.h"
#include "keel-page-order.h"
#include "keel-workbook-marks.h"

enum
{
  PROP_SESSION = 1,
  N_PROPS,
};

G_DEFINE_FINAL_TYPE (KeelConceptsPage, keel_concepts_page, ADW_TYPE_BIN)

static GParamSpec *properties[N_PROPS];

const KeelProgrammePage *
keel_concepts_page_get_page (KeelConceptsPage *self)
{
  return self->reading != NULL ? keel_reading_view_get_page (self->reading) : NULL;
}

void
keel_concepts_page_show_side (KeelConceptsPage *self,
                              const char       *name)
{
  adw_leaflet_set_visible_child_name (self->leaflet, name);
}

static void
end_seen_cb (KeelConceptsPage *self)
{
  keel_concepts_page_mark_read (self, TRUE);
}

static KeelReadingView *
ensure_reading (KeelConceptsPage *self)
{
  if (self->reading == NULL)
    {
      self->reading = KEEL_READING_VIEW (keel_reading_view_new (self->session));
      g_object_bind_property (self->leaflet, "folded", self->reading, "folded", G_BINDING_SYNC_CREATE);
      g_signal_connect_object (self->reading, "place-changed",
                               G_CALLBACK (keel_concepts_page_keep_place), self, G_CONNECT_SWAPPED);
      g_signal_connect_object (self->reading, "end-seen", G_CALLBACK (end_seen_cb), self, G_CONNECT_SWAPPED);
      g_signal_connect_object (self->reading, "read-toggled",
                               G_CALLBACK (keel_concepts_page_mark_read), self, G_CONNECT_SWAPPED);
      adw_bin_set_child (self->reading_place, GTK_WIDGET (self->reading));
    }

  return self->reading;
}

void
keel_concepts_page_open (KeelConceptsPage        *self,
                         const KeelProgrammePage *page,
                         const char              *address)
{
  KeelReadingView *reading = ensure_reading (self);

  if (keel_reading_view_get_page (reading) != page)
    {
      const char *block = NULL;
      guint offset = 0;

      keel_concepts_page_keep_place (self);
      keel_concepts_page_find_place (self, page, &block, &offset);
      keel_reading_view_show_page (reading, self->programme, page, block, offset);
      keel_concepts_page_show_marks (self);
    }

  if (address != NULL)
    keel_reading_view_show_address (reading, address);

  keel_contents_list_select (self->contents, page->id);
  keel_concepts_page_show_side (self, "page");
  keel_concepts_page_update_actions (self);
}

/* With both sides in sight, one of them should not be empty. */
static void
open_some_page (KeelConceptsPage *self)
{
  const KeelProgrammePage *page;

  if (self->programme == NULL || keel_concepts_page_get_page (self) != NULL || adw_leaflet_get_folded (self->leaflet))
    return;

  page = keel_concepts_page_find_last (self);
  if (page == NULL)
    page = keel_page_order_first (self->programme);
  if (page != NULL)
    keel_concepts_page_open (self, page, NULL);
}

static void
show_programme (KeelConceptsPage *self,
                KeelProgramme    *programme)
{
  g_autofree char *wanted = g_steal_pointer (&self->wanted);

  adw_bin_set_child (self->reading_place, NULL);
  self->reading = NULL;
  g_set_object (&self->programme, programme);
  keel_contents_list_set_programme (self->contents, programme);
  keel_concepts_page_show_marks (self);
  keel_concepts_page_update_actions (self);

  if (programme != NULL && wanted != NULL)
    keel_concepts_page_follow (self, wanted);
  open_some_page (self);
}

/* Where the reader was is known when the workbook has been read. */
static KeelProgramme *
get_programme (KeelConceptsPage *self)
{
  KeelSessionState state = keel_session_get_state (self->session);

  return state == KEEL_SESSION_READY || state == KEEL_SESSION_NOT_THERE
         ? keel_session_get_programme (self->session) : NULL;
}

static void
programme_changed_cb (KeelConceptsPage *self)
{
  KeelProgramme *programme = get_programme (self);

  if (self->programme != programme)
    show_programme (self, programme);

  if (programme != NULL)
    gtk_stack_set_visible_child_name (self->stack, "pages");
  else
    gtk_stack_set_visible_child_name (self->stack, keel_session_get_library (self->session) != NULL
                                                   && keel_session_get_programme (self->session) == NULL
                                                   ? "none" : "loading");
}

static void
folded_changed_cb (KeelConceptsPage *self)
{
  if (self->session == NULL)
    return;

  open_some_page (self);
  keel_concepts_page_update_actions (self);
}

static void
side_changed_cb (KeelConceptsPage *self)
{
  if (self->session != NULL)
    keel_concepts_page_update_actions (self);
}

static void
keel_concepts_page_unmap (GtkWidget *widget)
{
  keel_concepts_page_keep_place (KEEL_CONCEPTS_PAGE (widget));

  GTK_WIDGET_CLASS (keel_concepts_page_parent_class)->unmap (widget);
}

static void
keel_concepts_page_constructed (GObject *object)
{
  KeelConceptsPage *self = KEEL_CONCEPTS_PAGE (object);

  G_OBJECT_CLASS (keel_concepts_page_parent_class)->constructed (object);

  g_signal_connect_object (self->session, "notify::library",
                           G_CALLBACK (programme_changed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->session, "notify::programme",
                           G_CALLBACK (programme_changed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->session, "notify::state",
                           G_CALLBACK (programme_changed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (keel_workbook_get_marks (keel_session_get_workbook (self->session)), "items-changed",
                           G_CALLBACK (keel_concepts_page_show_marks), self, G_CONNECT_SWAPPED);
  keel_session_read_programmes (self->session);
  programme_changed_cb (self);
}

static void
keel_concepts_page_get_property (GObject    *object,
                                 guint       property_id,
                                 GValue     *value,
                                 GParamSpec *pspec)
{
  KeelConceptsPage *self = KEEL_CONCEPTS_PAGE (object);

  switch (property_id)
    {
    case PROP_SESSION:
      g_value_set_object (value, self->session);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
keel_concepts_page_set_property (GObject      *object,
                                 guint         property_id,
                                 const GValue *value,
                                 GParamSpec   *pspec)
{
  KeelConceptsPage *self = KEEL_CONCEPTS_PAGE (object);

  switch (property_id)
    {
    case PROP_SESSION:
      self->session = g_value_dup_object (value);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
keel_concepts_page_dispose (GObject *object)
{
  KeelConceptsPage *self = KEEL_CONCEPTS_PAGE (object);

  /* A bin does not notice when its child goes with the template. */
  adw_bin_set_child (ADW_BIN (self), NULL);
  gtk_widget_dispose_template (GTK_WIDGET (self), KEEL_TYPE_CONCEPTS_PAGE);
  self->reading = NULL;
  g_clear_pointer (&self->wanted, g_free);
  g_clear_object (&self->programme);
  g_clear_object (&self->session);

  G_OBJECT_CLASS (keel_concepts_page_parent_class)->dispose (object);
}

static void
keel_concepts_page_class_init (KeelConceptsPageClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  widget_class->unmap = keel_concepts_page_unmap;
  object_class->constructed = keel_concepts_page_constructed;
  object_class->get_property = keel_concepts_page_get_property;
  object_class->set_property = keel_concepts_page_set_property;
  object_class->dispose = keel_concepts_page_dispose;

  properties[PROP_SESSION] =
    g_param_spec_object ("session", NULL, NULL, KEEL_TYPE_SESSION,
                         G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  g_type_ensure (KEEL_TYPE_CONTENTS_LIST);
  keel_concepts_page_install_actions (widget_class);
  gtk_widget_class_set_template_from_resource (widget_class, KEEL_APP_PATH "/keel-concepts-page.ui");
  gtk_widget_class_bind_template_child (widget_class, KeelConceptsPage, stack);
  gtk_widget_class_bind_template_child (widget_class, KeelConceptsPage, leaflet);
  gtk_widget_class_bind_template_child (widget_class, KeelConceptsPage, contents);
  gtk_widget_class_bind_template_child (widget_class, KeelConceptsPage, reading_place);
  gtk_widget_class_bind_template_callback (widget_class, folded_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, side_changed_cb);
}

static void
keel_concepts_page_init (KeelConceptsPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

GtkWidget *
keel_concepts_page_new (KeelSession *session)
{
  g_return_val_if_fail (KEEL_IS_SESSION (session), NULL);

  return g_object_new (KEEL_TYPE_CONCEPTS_PAGE, "session", session, NULL);
}

void
keel_concepts_page_show (KeelConceptsPage *self,
                         const char       *address)
{
  g_return_if_fail (KEEL_IS_CONCEPTS_PAGE (self));
  g_return_if_fail (address != NULL);

  if (self->programme != NULL)
    {
      keel_concepts_page_follow (self, address);
      return;
    }

  g_free (self->wanted);
  self->wanted = g_strdup (address);
}

void
keel_concepts_page_show_found (KeelConceptsPage *self,
                               const char       *page,
                               const char       *address,
                               const char       *words)
{
  const KeelProgrammePage *found;

  g_return_if_fail (KEEL_IS_CONCEPTS_PAGE (self));
  g_return_if_fail (page != NULL && address != NULL && words != NULL);

  found = self->programme != NULL ? keel_programme_find_page (self->programme, page) : NULL;
  if (found == NULL)
    return;

  keel_concepts_page_open (self, found, NULL);
  keel_reading_view_search (self->reading, words, address);
}
