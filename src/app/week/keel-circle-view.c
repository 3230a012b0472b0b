/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "keel-config.h"
#include "keel-circle-view.h"

#include "keel-sheet.h"
#include "keel-way-list.h"
#include "keel-worksheet-words.h"

struct _KeelCircleView
{
  KeelWayPage parent_instance;

  KeelWayList *companions;
  GtkWidget *nobody;
  KeelWayList *forms;
};

G_DEFINE_FINAL_TYPE (KeelCircleView, keel_circle_view, KEEL_TYPE_WAY_PAGE)

static void
show_companions (KeelCircleView *self,
                 GPtrArray      *circle,
                 KeelDay         today)
{
  keel_way_list_begin (self->companions);
  for (guint i = 0; i < circle->len; i++)
    {
      const KeelCompanion *companion = circle->pdata[i];
      g_autofree char *who = keel_worksheet_words_companion (companion);
      g_autofree char *line = keel_worksheet_words_companion_line (companion, today);
      g_autofree char *target = keel_link_new (KEEL_LINK_WORKSHEET,
                                               keel_record_get_id (KEEL_RECORD (companion->worksheet)));

      keel_way_list_add (self->companions, who, line, "week.open", target);
    }
  keel_way_list_end (self->companions);
  gtk_widget_set_visible (self->nobody, circle->len == 0);
}

static void
show_forms (KeelCircleView *self,
            KeelProgramme  *programme)
{
  const KeelProgrammeContent *content = programme != NULL ? keel_programme_get_content (programme) : NULL;

  keel_way_list_begin (self->forms);
  for (guint i = 0; content != NULL && i < content->n_worksheets; i++)
    {
      const KeelProgrammeWorksheet *form = &content->worksheets[i];
      g_autofree char *title = keel_worksheet_words_new (form->title);
      g_autofree char *target = g_strconcat ("new-worksheet:", form->id, NULL);

      if (keel_circle_has_form (form))
        keel_way_list_add (self->forms, title, form->summary, "week.open", target);
    }
  keel_way_list_end (self->forms);
}

static void
keel_circle_view_update (KeelWayPage *page)
{
  KeelCircleView *self = KEEL_CIRCLE_VIEW (page);
  KeelSession *session = keel_way_page_get_session (page);
  KeelProgramme *programme = keel_session_get_programme (session);
  g_autoptr (GPtrArray) circle = keel_circle_list (keel_workbook_get_worksheets (keel_session_get_workbook (session)),
                                                   programme);

  show_companions (self, circle, keel_session_get_today (session));
  show_forms (self, programme);
}

static void
keel_circle_view_dispose (GObject *object)
{
  /* A bin does not notice when its child goes with the template. */
  adw_bin_set_child (ADW_BIN (object), NULL);
  gtk_widget_dispose_template (GTK_WIDGET (object), KEEL_TYPE_CIRCLE_VIEW);

  G_OBJECT_CLASS (keel_circle_view_parent_class)->dispose (object);
}

static void
keel_circle_view_class_init (KeelCircleViewClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = keel_circle_view_dispose;
  KEEL_WAY_PAGE_CLASS (klass)->update = keel_circle_view_update;

  g_type_ensure (KEEL_TYPE_SHEET);
  g_type_ensure (KEEL_TYPE_WAY_LIST);
  gtk_widget_class_set_template_from_resource (widget_class, KEEL_APP_PATH "/keel-circle-view.ui");
  gtk_widget_class_bind_template_child (widget_class, KeelCircleView, companions);
  gtk_widget_class_bind_template_child (widget_class, KeelCircleView, nobody);
  gtk_widget_class_bind_template_child (widget_class, KeelCircleView, forms);
}

static void
keel_circle_view_init (KeelCircleView *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  keel_way_list_set_name (self->companions, keel_worksheet_words_circle ());
  keel_way_list_set_name (self->forms, keel_worksheet_words_forms ());
}

GtkWidget *
keel_circle_view_new (KeelSession *session)
{
  KeelWayPage *self = g_object_new (KEEL_TYPE_CIRCLE_VIEW, NULL);

  keel_way_page_set_session (self, session);
  return GTK_WIDGET (self);
}

void
keel_circle_view_show (GtkWidget  *self,
                       const char *id)
{
  g_return_if_fail (KEEL_IS_CIRCLE_VIEW (self));
}
