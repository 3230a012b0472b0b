/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "keel-config.h"
#include "keel-week-page.h"

#include "keel-circle-view.h"
#include "keel-goal-view.h"
#include "keel-if-then-view.h"
#include "keel-insight-view.h"
#include "keel-recall-view.h"
#include "keel-review-view.h"
#include "keel-step-view.h"
#include "keel-week-list.h"
#include "keel-worksheet-view.h"
#include "keel-worksheets-view.h"

#include <string.h>

/* By this name it is remembered what was open. */
#define OPEN "week-open"

struct _KeelWeekPage
{
  AdwBin parent_instance;

  AdwLeaflet *leaflet;
  KeelWeekList *list;
  GtkStack *details;

  KeelSession *session;
  char *target;             /* what is open, or NULL */
  GPtrArray *trail;         /* targets: from what it was opened, each from the one before */
  GtkWidget *came_from;     /* weak: what had the keyboard in the list before that */
  gboolean was_away;        /* in another view, since something was opened */
  gboolean is_restored;     /* what was open is open again, or something else is */
};

enum
{
  PROP_SESSION = 1,
  N_PROPS,
};

G_DEFINE_FINAL_TYPE (KeelWeekPage, keel_week_page, ADW_TYPE_BIN)

static GParamSpec *properties[N_PROPS];

/* What can be opened on the other side, by the name in front of the colon in a target. A view is
 * made when it is first needed; rows with the same `new` share one. */
static const struct
{
  const char *name;
  GtkWidget * (* new) (KeelSession *session);
  void (* show) (GtkWidget *view, const char *id);
  gboolean is_record;       /* its id is of a record */
} details[] = {
  { "cards", keel_recall_view_new, keel_recall_view_show },
  { "circle", keel_circle_view_new, keel_circle_view_show },
  { "goal", keel_goal_view_new, keel_goal_view_show, TRUE },
  { "if-then", keel_if_then_view_new, keel_if_then_view_show, TRUE },
  { "insight", keel_insight_view_new, keel_insight_view_show },
  { "new-goal", keel_goal_view_new, keel_goal_view_show },
  { "new-if-then", keel_if_then_view_new, keel_if_then_view_show },
  { "new-step", keel_step_view_new, keel_step_view_show },
  { "new-worksheet", keel_worksheet_view_new, keel_worksheet_view_show_new },
  { "review", keel_review_view_new, keel_review_view_show, TRUE },
  { "step", keel_step_view_new, keel_step_view_show, TRUE },
  { "worksheet", keel_worksheet_view_new, keel_worksheet_view_show, TRUE },
  { "worksheets", keel_worksheets_view_new, keel_worksheets_view_show },
};

static GtkWidget *
ensure_view (KeelWeekPage *self,
             guint         detail)
{
  GtkWidget *view;
  guint first = 0;

  while (details[first].new != details[detail].new)
    first++;

  view = gtk_stack_get_child_by_name (self->details, details[first].name);
  if (view == NULL)
    {
      view = details[first].new (self->session);
      gtk_stack_add_named (self->details, view, details[first].name);
    }

  return view;
}

/* Where the view has put the keyboard itself, it stays. */
static void
focus_view (GtkWidget *view)
{
  if (gtk_widget_get_focus_child (view) == NULL)
    gtk_widget_child_focus (view, GTK_DIR_TAB_FORWARD);
}

/* NULL if the target that is open names it well enough. */
static gpointer
get_begun (KeelWeekPage *self)
{
  GtkWidget *view = gtk_stack_get_visible_child (self->details);

  if (!g_str_has_prefix (self->target, "new-"))
    return NULL;

  return KEEL_IS_WORKSHEET_VIEW (view) ? (gpointer) keel_worksheet_view_get (KEEL_WORKSHEET_VIEW (view))
                                       : keel_plan_view_get_record (KEEL_PLAN_VIEW (view));
}

/* What is open, by a name that leads to it again. Something new has one once it has been begun. */
static char *
dup_open_target (KeelWeekPage *self)
{
  gpointer begun = self->target != NULL ? get_begun (self) : NULL;

  if (begun != NULL)
    return keel_link_new_to_record (begun);

  return self->target != NULL && !g_str_has_prefix (self->target, "new-") ? g_strdup (self->target) : NULL;
}

/* The way there: from another thing that is open, or from the list. Whoever came from another view
 * came from neither. */
static void
note_way (KeelWeekPage *self)
{
  GtkWidget *focus = gtk_root_get_focus (gtk_widget_get_root (GTK_WIDGET (self)));
  GtkWidget *popover = focus != NULL ? gtk_widget_get_ancestor (focus, GTK_TYPE_POPOVER) : NULL;
  g_autofree char *before = dup_open_target (self);

  if (!self->was_away && focus != NULL && before != NULL && gtk_widget_is_ancestor (focus, GTK_WIDGET (self->details)))
    {
      g_ptr_array_add (self->trail, g_steal_pointer (&before));
      return;
    }

  g_ptr_array_set_size (self->trail, 0);
  /* What is chosen in a menu goes with it; the button stays. */
  focus = popover != NULL ? gtk_widget_get_parent (popover) : focus;
  g_set_weak_pointer (&self->came_from,
                      focus != NULL && gtk_widget_is_ancestor (focus, GTK_WIDGET (self->list)) ? focus : NULL);
}

static void
open_detail (KeelWeekPage *self,
             guint         detail,
             const char   *target)
{
  GtkWidget *view = ensure_view (self, detail);
  const char *colon = strchr (target, ':');

  g_free (self->target);
  self->target = g_strdup (target);
  gtk_stack_set_visible_child (self->details, view);
  adw_leaflet_set_visible_child_name (self->leaflet, "detail");
  details[detail].show (view, colon != NULL ? colon + 1 : NULL);
  keel_week_list_select (self->list, target);
  self->was_away = FALSE;
}

static gboolean
find_detail (const char *target,
             guint      *out_detail)
{
  gsize length = strcspn (target, ":");

  for (guint i = 0; i < G_N_ELEMENTS (details); i++)
    if (strlen (details[i].name) == length && strncmp (details[i].name, target, length) == 0)
      {
        *out_detail = i;
        return TRUE;
      }

  return FALSE;
}

static void
open_action (GtkWidget  *widget,
             const char *action_name,
             GVariant   *parameter)
{
  keel_week_page_show (KEEL_WEEK_PAGE (widget), g_variant_get_string (parameter, NULL));
}

static void
show_list (KeelWeekPage *self)
{
  adw_leaflet_set_visible_child_name (self->leaflet, "list");
  if (self->came_from != NULL && gtk_widget_get_mapped (self->came_from))
    gtk_widget_grab_focus (self->came_from);
  else
    keel_week_list_focus_row (self->list);
}

static void
back_action (GtkWidget  *widget,
             const char *action_name,
             GVariant   *parameter)
{
  KeelWeekPage *self = KEEL_WEEK_PAGE (widget);
  g_autofree char *target = NULL;
  guint detail;

  if (self->trail->len == 0)
    {
      show_list (self);
      return;
    }

  target = g_ptr_array_steal_index (self->trail, self->trail->len - 1);
  if (find_detail (target, &detail))
    {
      open_detail (self, detail, target);
      focus_view (gtk_stack_get_visible_child (self->details));
    }
}

/* From wherever one stands in the Week: the list says whether there is such a week, and is seen. */
static void
show_week (KeelWeekPage *self,
           const char   *action_name)
{
  gboolean is_hidden = adw_leaflet_get_folded (self->leaflet)
                       && adw_leaflet_get_visible_child (self->leaflet) != GTK_WIDGET (self->list);

  if (gtk_widget_activate_action (GTK_WIDGET (self->list), action_name, NULL) && is_hidden)
    show_list (self);
}

static void
show_earlier_action (GtkWidget  *widget,
                     const char *action_name,
                     GVariant   *parameter)
{
  show_week (KEEL_WEEK_PAGE (widget), "week.earlier");
}

static void
show_later_action (GtkWidget  *widget,
                   const char *action_name,
                   GVariant   *parameter)
{
  show_week (KEEL_WEEK_PAGE (widget), "week.later");
}

/* What is open when the window is left is open when it comes again: beside the list, or in front
 * of it. */
static void
remember (KeelWeekPage *self)
{
  gboolean is_seen = !adw_leaflet_get_folded (self->leaflet)
                     || adw_leaflet_get_visible_child (self->leaflet) != GTK_WIDGET (self->list);
  g_autofree char *target = is_seen ? dup_open_target (self) : NULL;

  if (self->is_restored)
    keel_session_remember (self->session, OPEN, target);
}

static gboolean
is_there (KeelWeekPage *self,
          guint         detail,
          const char   *target)
{
  const char *colon = strchr (target, ':');
  KeelRecord *record;

  if (!details[detail].is_record)
    return TRUE;

  record = keel_workbook_find_record (keel_session_get_workbook (self->session), colon != NULL ? colon + 1 : NULL);
  return record != NULL && !keel_record_is_deleted (record);
}

static void
restore (KeelWeekPage *self)
{
  g_autofree char *target = g_strdup (keel_session_get_remembered (self->session, OPEN));
  gboolean remembers;
  guint detail;

  g_object_get (self->session, "remembers", &remembers, NULL);
  /* Records and programme come one after the other. */
  if (self->is_restored || !remembers || keel_session_get_state (self->session) != KEEL_SESSION_READY
      || keel_session_get_programme (self->session) == NULL)
    return;

  self->is_restored = TRUE;
  if (target != NULL && find_detail (target, &detail) && is_there (self, detail, target))
    open_detail (self, detail, target);
}

/* Another folder: another place. */
static void
remembers_changed_cb (KeelWeekPage *self)
{
  gboolean remembers;

  g_object_get (self->session, "remembers", &remembers, NULL);
  self->is_restored = self->is_restored && remembers;
  restore (self);
}

/* The list is in front again, or what was opened of it. */
static void
side_changed_cb (KeelWeekPage *self)
{
  if (self->session != NULL)
    remember (self);
}

static void
keel_week_page_unmap (GtkWidget *widget)
{
  KeelWeekPage *self = KEEL_WEEK_PAGE (widget);

  self->was_away = TRUE;
  remember (self);

  GTK_WIDGET_CLASS (keel_week_page_parent_class)->unmap (widget);
}

static void
watch_session (KeelWeekPage *self)
{
  g_signal_connect_object (self->session, "notify::remembers", G_CALLBACK (remembers_changed_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (self->session, "notify::state", G_CALLBACK (restore), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->session, "notify::programme", G_CALLBACK (restore), self, G_CONNECT_SWAPPED);
  restore (self);
}

static void
keel_week_page_constructed (GObject *object)
{
  KeelWeekPage *self = KEEL_WEEK_PAGE (object);

  G_OBJECT_CLASS (keel_week_page_parent_class)->constructed (object);

  keel_week_list_set_session (self->list, self->session);
  keel_session_read_programmes (self->session);
  watch_session (self);
}

static void
keel_week_page_get_property (GObject    *object,
                             guint       property_id,
                             GValue     *value,
                             GParamSpec *pspec)
{
  switch (property_id)
    {
    case PROP_SESSION:
      g_value_set_object (value, KEEL_WEEK_PAGE (object)->session);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
keel_week_page_set_property (GObject      *object,
                             guint         property_id,
                             const GValue *value,
                             GParamSpec   *pspec)
{
  switch (property_id)
    {
    case PROP_SESSION:
      KEEL_WEEK_PAGE (object)->session = g_value_dup_object (value);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
keel_week_page_dispose (GObject *object)
{
  KeelWeekPage *self = KEEL_WEEK_PAGE (object);

  /* A bin does not notice when its child goes with the template. */
  adw_bin_set_child (ADW_BIN (self), NULL);
  gtk_widget_dispose_template (GTK_WIDGET (self), KEEL_TYPE_WEEK_PAGE);
  g_clear_object (&self->session);
  g_clear_weak_pointer (&self->came_from);
  g_clear_pointer (&self->trail, g_ptr_array_unref);
  g_clear_pointer (&self->target, g_free);

  G_OBJECT_CLASS (keel_week_page_parent_class)->dispose (object);
}

static void
keel_week_page_class_init (KeelWeekPageClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->constructed = keel_week_page_constructed;
  object_class->get_property = keel_week_page_get_property;
  object_class->set_property = keel_week_page_set_property;
  object_class->dispose = keel_week_page_dispose;
  widget_class->unmap = keel_week_page_unmap;

  properties[PROP_SESSION] =
    g_param_spec_object ("session", NULL, NULL, KEEL_TYPE_SESSION,
                         G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  g_type_ensure (KEEL_TYPE_WEEK_LIST);
  gtk_widget_class_set_template_from_resource (widget_class, KEEL_APP_PATH "/keel-week-page.ui");
  gtk_widget_class_bind_template_child (widget_class, KeelWeekPage, leaflet);
  gtk_widget_class_bind_template_child (widget_class, KeelWeekPage, list);
  gtk_widget_class_bind_template_child (widget_class, KeelWeekPage, details);
  gtk_widget_class_bind_template_callback (widget_class, side_changed_cb);
  gtk_widget_class_install_action (widget_class, "week.open", "s", open_action);
  gtk_widget_class_install_action (widget_class, "week.back", NULL, back_action);
  gtk_widget_class_install_action (widget_class, "week.show-earlier", NULL, show_earlier_action);
  gtk_widget_class_install_action (widget_class, "week.show-later", NULL, show_later_action);
}

static void
keel_week_page_init (KeelWeekPage *self)
{
  self->trail = g_ptr_array_new_with_free_func (g_free);
  gtk_widget_init_template (GTK_WIDGET (self));
}

GtkWidget *
keel_week_page_new (KeelSession *session)
{
  g_return_val_if_fail (KEEL_IS_SESSION (session), NULL);

  return g_object_new (KEEL_TYPE_WEEK_PAGE, "session", session, NULL);
}

void
keel_week_page_show (KeelWeekPage *self,
                     const char   *target)
{
  guint detail;

  g_return_if_fail (KEEL_IS_WEEK_PAGE (self));
  g_return_if_fail (target != NULL);

  if (!find_detail (target, &detail))
    return;

  note_way (self);
  open_detail (self, detail, target);
  focus_view (gtk_stack_get_visible_child (self->details));
  self->is_restored = TRUE;
  remember (self);
}
