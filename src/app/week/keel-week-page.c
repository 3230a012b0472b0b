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

struct _KeelWeekPage
{
  AdwBin parent_instance;

  AdwLeaflet *leaflet;
  KeelWeekList *list;
  GtkStack *details;

  KeelSession *session;
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
} details[] = {
  { "cards", keel_recall_view_new, keel_recall_view_show },
  { "circle", keel_circle_view_new, keel_circle_view_show },
  { "goal", keel_goal_view_new, keel_goal_view_show },
  { "if-then", keel_if_then_view_new, keel_if_then_view_show },
  { "insight", keel_insight_view_new, keel_insight_view_show },
  { "new-goal", keel_goal_view_new, keel_goal_view_show },
  { "new-if-then", keel_if_then_view_new, keel_if_then_view_show },
  { "new-step", keel_step_view_new, keel_step_view_show },
  { "new-worksheet", keel_worksheet_view_new, keel_worksheet_view_show_new },
  { "review", keel_review_view_new, keel_review_view_show },
  { "step", keel_step_view_new, keel_step_view_show },
  { "worksheet", keel_worksheet_view_new, keel_worksheet_view_show },
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

static void
open_detail (KeelWeekPage *self,
             guint         detail,
             const char   *target,
             const char   *id)
{
  GtkWidget *view = ensure_view (self, detail);

  gtk_stack_set_visible_child (self->details, view);
  adw_leaflet_set_visible_child_name (self->leaflet, "detail");
  details[detail].show (view, id);
  keel_week_list_select (self->list, target);
  focus_view (view);
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
  keel_week_list_focus_row (self->list);
}

static void
back_action (GtkWidget  *widget,
             const char *action_name,
             GVariant   *parameter)
{
  show_list (KEEL_WEEK_PAGE (widget));
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

static void
keel_week_page_constructed (GObject *object)
{
  KeelWeekPage *self = KEEL_WEEK_PAGE (object);

  G_OBJECT_CLASS (keel_week_page_parent_class)->constructed (object);

  keel_week_list_set_session (self->list, self->session);
  keel_session_read_programmes (self->session);
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

  properties[PROP_SESSION] =
    g_param_spec_object ("session", NULL, NULL, KEEL_TYPE_SESSION,
                         G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  g_type_ensure (KEEL_TYPE_WEEK_LIST);
  gtk_widget_class_set_template_from_resource (widget_class, KEEL_APP_PATH "/keel-week-page.ui");
  gtk_widget_class_bind_template_child (widget_class, KeelWeekPage, leaflet);
  gtk_widget_class_bind_template_child (widget_class, KeelWeekPage, list);
  gtk_widget_class_bind_template_child (widget_class, KeelWeekPage, details);
  gtk_widget_class_install_action (widget_class, "week.open", "s", open_action);
  gtk_widget_class_install_action (widget_class, "week.back", NULL, back_action);
  gtk_widget_class_install_action (widget_class, "week.show-earlier", NULL, show_earlier_action);
  gtk_widget_class_install_action (widget_class, "week.show-later", NULL, show_later_action);
}

static void
keel_week_page_init (KeelWeekPage *self)
{
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
  gsize length;

  g_return_if_fail (KEEL_IS_WEEK_PAGE (self));
  g_return_if_fail (target != NULL);

  length = strcspn (target, ":");
  for (guint i = 0; i < G_N_ELEMENTS (details); i++)
    if (strlen (details[i].name) == length && strncmp (details[i].name, target, length) == 0)
      {
        open_detail (self, i, target, target[length] == ':' ? target + length + 1 : NULL);
        return;
      }
}
