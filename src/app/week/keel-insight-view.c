/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "keel-config.h"
#include "keel-insight-view.h"

#include "keel-prose.h"
#include "keel-sheet.h"
#include "keel-workbook-marks.h"

struct _KeelInsightView
{
  AdwBin parent_instance;

  AdwBin *prose_place;
  GtkWidget *source_button;
  GtkLabel *source;

  KeelSession *session;
};

G_DEFINE_FINAL_TYPE (KeelInsightView, keel_insight_view, ADW_TYPE_BIN)

static void
note_shown (KeelInsightView *self,
            const char      *id)
{
  KeelWorkbook *workbook = keel_session_get_workbook (self->session);
  KeelDay week = keel_day_get_monday (keel_session_get_today (self->session));

  if (keel_session_is_frozen (self->session)
      || g_strcmp0 (keel_workbook_get_shown (workbook, KEEL_SHOWN_INSIGHT, week), id) == 0)
    return;

  keel_workbook_note_shown (workbook, KEEL_SHOWN_INSIGHT, week, id, keel_session_get_now (self->session));
  keel_session_flush (self->session);
}

static void
show_source (KeelInsightView *self,
             KeelProgramme   *programme,
             const char      *id)
{
  const KeelProgrammePage *page = keel_programme_find_page (programme, id);
  g_autofree char *address = NULL;

  gtk_widget_set_visible (self->source_button, page != NULL);
  if (page == NULL)
    return;

  gtk_label_set_label (self->source, page->title);
  address = g_strconcat ("page:", page->id, NULL);
  gtk_actionable_set_action_target (GTK_ACTIONABLE (self->source_button), "s", address);
}

static void
follow_action (GtkWidget  *widget,
               const char *action_name,
               GVariant   *parameter)
{
  gtk_widget_activate_action (widget, "win.show-concept", "s", g_variant_get_string (parameter, NULL));
}

static void
keel_insight_view_dispose (GObject *object)
{
  KeelInsightView *self = KEEL_INSIGHT_VIEW (object);

  /* A bin does not notice when its child goes with the template. */
  adw_bin_set_child (ADW_BIN (self), NULL);
  gtk_widget_dispose_template (GTK_WIDGET (self), KEEL_TYPE_INSIGHT_VIEW);
  g_clear_object (&self->session);

  G_OBJECT_CLASS (keel_insight_view_parent_class)->dispose (object);
}

static void
keel_insight_view_class_init (KeelInsightViewClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = keel_insight_view_dispose;

  g_type_ensure (KEEL_TYPE_SHEET);
  gtk_widget_class_set_template_from_resource (widget_class, KEEL_APP_PATH "/keel-insight-view.ui");
  gtk_widget_class_bind_template_child (widget_class, KeelInsightView, prose_place);
  gtk_widget_class_bind_template_child (widget_class, KeelInsightView, source_button);
  gtk_widget_class_bind_template_child (widget_class, KeelInsightView, source);
  gtk_widget_class_install_action (widget_class, "concepts.follow", "s", follow_action);
}

static void
keel_insight_view_init (KeelInsightView *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

GtkWidget *
keel_insight_view_new (KeelSession *session)
{
  KeelInsightView *self = g_object_new (KEEL_TYPE_INSIGHT_VIEW, NULL);

  self->session = g_object_ref (session);

  return GTK_WIDGET (self);
}

void
keel_insight_view_show (GtkWidget  *widget,
                        const char *id)
{
  KeelInsightView *self = KEEL_INSIGHT_VIEW (widget);
  KeelProgramme *programme = keel_session_get_programme (self->session);
  const KeelProgrammeInsight *insight = programme != NULL ? keel_programme_find_insight (programme, id) : NULL;

  if (insight == NULL)
    return;

  adw_bin_set_child (self->prose_place, keel_prose_new (programme, insight->text));
  show_source (self, programme, insight->page);
  note_shown (self, id);
}
