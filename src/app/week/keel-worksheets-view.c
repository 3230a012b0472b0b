/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "keel-config.h"
#include "keel-worksheets-view.h"

#include "keel-entry-words.h"
#include "keel-sheet.h"
#include "keel-way-list.h"
#include "keel-worksheet-words.h"

struct _KeelWorksheetsView
{
  KeelWayPage parent_instance;

  KeelWayList *forms;
  GtkWidget *filled_section;
  KeelWayList *filled;
};

G_DEFINE_FINAL_TYPE (KeelWorksheetsView, keel_worksheets_view, KEEL_TYPE_WAY_PAGE)

static void
show_forms (KeelWorksheetsView *self,
            KeelProgramme      *programme)
{
  const KeelProgrammeContent *content = programme != NULL ? keel_programme_get_content (programme) : NULL;

  keel_way_list_begin (self->forms);
  for (guint i = 0; content != NULL && i < content->n_worksheets; i++)
    {
      const KeelProgrammeWorksheet *form = &content->worksheets[i];
      g_autofree char *target = g_strconcat ("new-worksheet:", form->id, NULL);

      keel_way_list_add (self->forms, form->title, form->summary, "week.open", target);
    }
  keel_way_list_end (self->forms);
}

static void
show_filled (KeelWorksheetsView *self,
             GListModel         *worksheets)
{
  guint n_worksheets = g_list_model_get_n_items (worksheets);

  keel_way_list_begin (self->filled);
  for (guint i = 0; i < n_worksheets; i++)
    {
      g_autoptr (KeelWorksheet) worksheet = g_list_model_get_item (worksheets, i);
      g_autofree char *title = keel_worksheet_words_title (worksheet);
      g_autofree char *day = keel_entry_words_short_day (keel_worksheet_get_day (worksheet));
      g_autofree char *target = keel_link_new (KEEL_LINK_WORKSHEET, keel_record_get_id (KEEL_RECORD (worksheet)));

      keel_way_list_add (self->filled, title, day, "week.open", target);
    }
  keel_way_list_end (self->filled);
  gtk_widget_set_visible (self->filled_section, n_worksheets > 0);
}

static void
keel_worksheets_view_update (KeelWayPage *page)
{
  KeelWorksheetsView *self = KEEL_WORKSHEETS_VIEW (page);
  KeelSession *session = keel_way_page_get_session (page);

  show_forms (self, keel_session_get_programme (session));
  show_filled (self, keel_workbook_get_worksheets (keel_session_get_workbook (session)));
}

static void
keel_worksheets_view_dispose (GObject *object)
{
  /* A bin does not notice when its child goes with the template. */
  adw_bin_set_child (ADW_BIN (object), NULL);
  gtk_widget_dispose_template (GTK_WIDGET (object), KEEL_TYPE_WORKSHEETS_VIEW);

  G_OBJECT_CLASS (keel_worksheets_view_parent_class)->dispose (object);
}

static void
keel_worksheets_view_class_init (KeelWorksheetsViewClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = keel_worksheets_view_dispose;
  KEEL_WAY_PAGE_CLASS (klass)->update = keel_worksheets_view_update;

  g_type_ensure (KEEL_TYPE_SHEET);
  g_type_ensure (KEEL_TYPE_WAY_LIST);
  gtk_widget_class_set_template_from_resource (widget_class, KEEL_APP_PATH "/keel-worksheets-view.ui");
  gtk_widget_class_bind_template_child (widget_class, KeelWorksheetsView, forms);
  gtk_widget_class_bind_template_child (widget_class, KeelWorksheetsView, filled_section);
  gtk_widget_class_bind_template_child (widget_class, KeelWorksheetsView, filled);
}

static void
keel_worksheets_view_init (KeelWorksheetsView *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  keel_way_list_set_name (self->forms, keel_worksheet_words_forms ());
  keel_way_list_set_name (self->filled, keel_worksheet_words_filled ());
}

GtkWidget *
keel_worksheets_view_new (KeelSession *session)
{
  KeelWayPage *self = g_object_new (KEEL_TYPE_WORKSHEETS_VIEW, NULL);

  keel_way_page_set_session (self, session);
  return GTK_WIDGET (self);
}

void
keel_worksheets_view_show (GtkWidget  *self,
                           const char *id)
{
  g_return_if_fail (KEEL_IS_WORKSHEETS_VIEW (self));
}
