/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "keel-config.h"

#include "keel-checkin-sheet.h"
#include "keel-practice-view.h"
#include "keel-ratings-page-private.h"

/* By this name it is remembered what was shown: the id of a check-in, or PRACTICES. */
#define SHOWN "ratings-shown"
#define PRACTICES "practices"

enum
{
  PROP_SESSION = 1,
  N_PROPS,
};

G_DEFINE_FINAL_TYPE (KeelRatingsPage, keel_ratings_page, ADW_TYPE_BIN)

static GParamSpec *properties[N_PROPS];

static KeelWorkbook *
get_workbook (KeelRatingsPage *self)
{
  return keel_session_get_workbook (self->session);
}

static GListModel *
get_checkins (KeelRatingsPage *self)
{
  return keel_workbook_get_checkins (get_workbook (self));
}

KeelCheckin *
keel_ratings_page_find (KeelRatingsPage *self,
                        const char      *id)
{
  KeelRecord *record = keel_workbook_find_record (get_workbook (self), id);

  return KEEL_IS_CHECKIN (record) && !keel_record_is_deleted (record) ? KEEL_CHECKIN (record) : NULL;
}

static gboolean
is_there (KeelRatingsPage *self,
          KeelCheckin     *checkin)
{
  return keel_ratings_page_find (self, keel_record_get_id (KEEL_RECORD (checkin))) == checkin;
}

/* The set that the programme in use asks; NULL: it asks nothing. */
static const KeelProgrammeItemSet *
get_item_set (KeelRatingsPage *self)
{
  KeelProgramme *programme = keel_session_get_programme (self->session);

  return programme != NULL ? keel_programme_get_content (programme)->item_set : NULL;
}

static void
update_actions (KeelRatingsPage *self)
{
  gboolean is_open = keel_session_get_store (self->session) != NULL && !keel_session_is_frozen (self->session);
  gboolean can_begin = is_open && get_item_set (self) != NULL;
  gboolean can_export = g_list_model_get_n_items (get_checkins (self)) > 0 && !keel_session_is_sample (self->session);

  gtk_widget_action_set_enabled (GTK_WIDGET (self), "ratings.new-pulse", can_begin);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "ratings.new-full", can_begin);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "ratings.begin-anew", can_begin);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "ratings.export-csv", can_export);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "ratings.export-json", can_export);
}

static KeelCheckinView *
ensure_view (KeelRatingsPage *self)
{
  if (self->view == NULL)
    {
      self->view = KEEL_CHECKIN_VIEW (keel_checkin_view_new (self->session));
      g_object_bind_property (self->leaflet, "folded", self->view, "folded", G_BINDING_SYNC_CREATE);
      adw_bin_set_child (self->view_place, GTK_WIDGET (self->view));
    }

  return self->view;
}

/* Begun, and nothing answered: no file has ever been made of it. */
static gboolean
is_blank (KeelCheckin *checkin)
{
  return keel_record_is_blank (KEEL_RECORD (checkin)) && keel_record_is_unsaved (KEEL_RECORD (checkin));
}

static void
forget_blank (KeelRatingsPage *self)
{
  g_autoptr (KeelCheckin) blank = g_steal_pointer (&self->blank);

  g_clear_handle_id (&self->forget, g_source_remove);

  if (blank != NULL && blank != self->checkin && is_there (self, blank) && is_blank (blank))
    keel_workbook_delete (get_workbook (self), KEEL_RECORD (blank), keel_session_get_now (self->session));
}

static void
forget_blank_cb (gpointer user_data)
{
  KeelRatingsPage *self = user_data;

  self->forget = 0;
  forget_blank (self);
}

/* A draft without an answer vanishes when it is left, a little later: the list may be in the
 * middle of selecting another row. */
static void
leave_checkin (KeelRatingsPage *self,
               KeelCheckin     *checkin)
{
  keel_session_flush (self->session);
  if (!is_blank (checkin))
    return;

  forget_blank (self);
  self->blank = g_object_ref (checkin);
  self->forget = g_idle_add_once (forget_blank_cb, self);
}

void
keel_ratings_page_select (KeelRatingsPage *self,
                          KeelCheckin     *checkin)
{
  g_autoptr (KeelCheckin) previous = g_steal_pointer (&self->checkin);

  if (checkin != NULL)
    self->checkin = g_object_ref (checkin);

  self->is_restored = TRUE;
  keel_session_remember (self->session, SHOWN, checkin != NULL ? keel_record_get_id (KEEL_RECORD (checkin)) : NULL);

  if (checkin != NULL || self->view != NULL)
    keel_checkin_view_set_checkin (ensure_view (self), checkin);
  gtk_stack_set_visible_child_name (self->sides, "checkin");
  keel_checkin_list_select (self->list, checkin);

  if (previous != NULL && previous != checkin)
    leave_checkin (self, previous);
}

void
keel_ratings_page_show_side (KeelRatingsPage *self,
                             const char      *name)
{
  adw_leaflet_set_visible_child_name (self->leaflet, name);
}

void
keel_ratings_page_open (KeelRatingsPage *self,
                        KeelCheckin     *checkin)
{
  gtk_stack_set_visible_child_name (self->stack, "ratings");
  keel_ratings_page_select (self, checkin);
  keel_ratings_page_show_side (self, "checkin");
  keel_checkin_view_start (self->view);
}

static void
ensure_practices (KeelRatingsPage *self)
{
  GtkWidget *view;

  if (adw_bin_get_child (self->practices_place) != NULL)
    return;

  view = keel_practice_view_new (self->session);
  g_object_bind_property (self->leaflet, "folded", view, "folded", G_BINDING_SYNC_CREATE);
  adw_bin_set_child (self->practices_place, view);
}

void
keel_ratings_page_show_practices (KeelRatingsPage *self)
{
  ensure_practices (self);
  gtk_stack_set_visible_child_name (self->stack, "ratings");
  keel_ratings_page_select (self, NULL);
  gtk_stack_set_visible_child_name (self->sides, "practices");
  keel_checkin_list_select_practices (self->list);
  keel_session_remember (self->session, SHOWN, PRACTICES);
  keel_ratings_page_show_side (self, "checkin");
}

/* What was shown when the window was last left. FALSE: that may still come. */
static gboolean
restore (KeelRatingsPage *self)
{
  const char *shown = keel_session_get_remembered (self->session, SHOWN);
  KeelCheckin *checkin = shown != NULL ? keel_ratings_page_find (self, shown) : NULL;
  gboolean was_practices = g_strcmp0 (shown, PRACTICES) == 0;

  if (self->is_restored)
    return TRUE;
  if (shown != NULL && checkin == NULL && !was_practices
      && keel_session_get_state (self->session) == KEEL_SESSION_LOADING)
    return FALSE;

  self->is_restored = TRUE;
  if (was_practices)
    keel_ratings_page_show_practices (self);
  else if (checkin != NULL)
    keel_ratings_page_select (self, checkin);

  return TRUE;
}

static void
remembers_changed_cb (KeelRatingsPage *self)
{
  gboolean remembers;

  g_object_get (self->session, "remembers", &remembers, NULL);
  self->is_restored = self->is_restored && remembers;
}

/* With both sides in sight, one of them should not be empty: unless it would be changed as soon
 * as the programmes have been read. */
static void
select_newest (KeelRatingsPage *self)
{
  g_autoptr (KeelCheckin) newest = NULL;

  if (self->checkin != NULL || adw_leaflet_get_folded (self->leaflet)
      || keel_session_get_library (self->session) == NULL
      || !restore (self) || self->checkin != NULL
      || g_strcmp0 (gtk_stack_get_visible_child_name (self->sides), "practices") == 0)
    return;

  newest = g_list_model_get_item (get_checkins (self), 0);
  if (newest != NULL)
    keel_ratings_page_select (self, newest);
}

static void
update_stack (KeelRatingsPage *self)
{
  gboolean is_first = g_list_model_get_n_items (get_checkins (self)) == 0
                      && keel_session_get_state (self->session) == KEEL_SESSION_READY
                      && g_strcmp0 (gtk_stack_get_visible_child_name (self->sides), "practices") != 0;

  if (is_first)
    gtk_stack_set_visible_child_name (self->stack, get_item_set (self) != NULL
                                                   || keel_session_get_library (self->session) == NULL
                                                   ? "first" : "nothing");
  else
    gtk_stack_set_visible_child_name (self->stack, "ratings");
}

static void
checkins_changed_cb (KeelRatingsPage *self)
{
  if (self->checkin != NULL && !is_there (self, self->checkin))
    {
      keel_ratings_page_select (self, NULL);
      keel_ratings_page_show_side (self, "list");
    }

  update_stack (self);
  update_actions (self);
  select_newest (self);
}

static void
state_changed_cb (KeelRatingsPage *self)
{
  update_stack (self);
  update_actions (self);
  select_newest (self);
}

static void
folded_changed_cb (KeelRatingsPage *self)
{
  if (self->session != NULL)
    select_newest (self);
}

/* Back in the list, by button, key or swipe: the check-in has been left. */
static void
side_changed_cb (KeelRatingsPage *self)
{
  if (self->session == NULL || !adw_leaflet_get_folded (self->leaflet))
    return;

  if (adw_leaflet_get_visible_child (self->leaflet) != GTK_WIDGET (self->list))
    return;

  if (self->checkin != NULL && is_blank (self->checkin))
    keel_ratings_page_select (self, NULL);
  else
    keel_session_flush (self->session);
}

static void
programme_changed_cb (KeelRatingsPage *self)
{
  state_changed_cb (self);

  if (self->is_wanted)
    {
      self->is_wanted = FALSE;
      keel_ratings_page_new_checkin (self, self->wanted);
    }
}

static void
keel_ratings_page_constructed (GObject *object)
{
  KeelRatingsPage *self = KEEL_RATINGS_PAGE (object);

  G_OBJECT_CLASS (keel_ratings_page_parent_class)->constructed (object);

  keel_checkin_list_set_session (self->list, self->session);
  g_signal_connect_object (self->session, "notify::state",
                           G_CALLBACK (state_changed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->session, "notify::remembers",
                           G_CALLBACK (remembers_changed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->session, "notify::frozen",
                           G_CALLBACK (update_actions), self, G_CONNECT_SWAPPED);
  /* After the check-in that is shown, which may then be answered. */
  g_signal_connect_object (self->session, "notify::programme",
                           G_CALLBACK (programme_changed_cb), self, G_CONNECT_SWAPPED | G_CONNECT_AFTER);
  g_signal_connect_object (get_checkins (self), "items-changed",
                           G_CALLBACK (checkins_changed_cb), self, G_CONNECT_SWAPPED);
  keel_session_read_programmes (self->session);
  checkins_changed_cb (self);
}

static void
keel_ratings_page_get_property (GObject    *object,
                                guint       property_id,
                                GValue     *value,
                                GParamSpec *pspec)
{
  switch (property_id)
    {
    case PROP_SESSION:
      g_value_set_object (value, KEEL_RATINGS_PAGE (object)->session);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
keel_ratings_page_set_property (GObject      *object,
                                guint         property_id,
                                const GValue *value,
                                GParamSpec   *pspec)
{
  switch (property_id)
    {
    case PROP_SESSION:
      KEEL_RATINGS_PAGE (object)->session = g_value_dup_object (value);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
keel_ratings_page_dispose (GObject *object)
{
  KeelRatingsPage *self = KEEL_RATINGS_PAGE (object);

  g_clear_handle_id (&self->forget, g_source_remove);
  /* A bin does not notice when its child goes with the template. */
  adw_bin_set_child (ADW_BIN (self), NULL);
  gtk_widget_dispose_template (GTK_WIDGET (self), KEEL_TYPE_RATINGS_PAGE);
  g_clear_object (&self->checkin);
  g_clear_object (&self->blank);
  g_clear_object (&self->session);

  G_OBJECT_CLASS (keel_ratings_page_parent_class)->dispose (object);
}

static void
keel_ratings_page_class_init (KeelRatingsPageClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->constructed = keel_ratings_page_constructed;
  object_class->get_property = keel_ratings_page_get_property;
  object_class->set_property = keel_ratings_page_set_property;
  object_class->dispose = keel_ratings_page_dispose;

  properties[PROP_SESSION] =
    g_param_spec_object ("session", NULL, NULL, KEEL_TYPE_SESSION,
                         G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  keel_ratings_page_install_actions (widget_class);

  g_type_ensure (KEEL_TYPE_CHECKIN_LIST);
  gtk_widget_class_set_template_from_resource (widget_class, KEEL_APP_PATH "/keel-ratings-page.ui");
  gtk_widget_class_bind_template_child (widget_class, KeelRatingsPage, stack);
  gtk_widget_class_bind_template_child (widget_class, KeelRatingsPage, leaflet);
  gtk_widget_class_bind_template_child (widget_class, KeelRatingsPage, list);
  gtk_widget_class_bind_template_child (widget_class, KeelRatingsPage, sides);
  gtk_widget_class_bind_template_child (widget_class, KeelRatingsPage, view_place);
  gtk_widget_class_bind_template_child (widget_class, KeelRatingsPage, practices_place);
  gtk_widget_class_bind_template_callback (widget_class, folded_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, side_changed_cb);
}

static void
keel_ratings_page_init (KeelRatingsPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

GtkWidget *
keel_ratings_page_new (KeelSession *session)
{
  g_return_val_if_fail (KEEL_IS_SESSION (session), NULL);

  return g_object_new (KEEL_TYPE_RATINGS_PAGE, "session", session, NULL);
}

void
keel_ratings_page_show_checkin (KeelRatingsPage *self,
                                const char      *id)
{
  KeelCheckin *checkin;

  g_return_if_fail (KEEL_IS_RATINGS_PAGE (self));
  g_return_if_fail (id != NULL);

  checkin = keel_ratings_page_find (self, id);
  if (checkin != NULL)
    keel_ratings_page_open (self, checkin);
}

KeelCheckin *
keel_ratings_page_begin (KeelRatingsPage *self,
                         KeelForm         form)
{
  const KeelProgrammeItemSet *set = get_item_set (self);

  if (set == NULL || keel_session_get_store (self->session) == NULL || keel_session_is_frozen (self->session))
    return NULL;

  return keel_workbook_add_checkin (get_workbook (self), form, set->id,
                                    keel_programme_get_content (keel_session_get_programme (self->session))->language,
                                    keel_session_get_today (self->session),
                                    keel_session_get_now (self->session));
}

void
keel_ratings_page_new_checkin (KeelRatingsPage *self,
                               KeelForm         form)
{
  const KeelProgrammeItemSet *set;
  KeelCheckin *checkin;

  g_return_if_fail (KEEL_IS_RATINGS_PAGE (self));

  self->wanted = form;
  self->is_wanted = keel_session_get_library (self->session) == NULL;
  if (self->is_wanted)
    return;

  set = get_item_set (self);
  checkin = keel_workbook_find_draft_checkin (get_workbook (self), form);
  if (set == NULL || checkin == NULL || g_strcmp0 (keel_checkin_get_item_set (checkin), set->id) != 0
      || keel_checkin_is_past (checkin, keel_session_get_today (self->session)))
    checkin = keel_ratings_page_begin (self, form);

  if (checkin != NULL)
    keel_ratings_page_open (self, checkin);
}
