/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "keel-config.h"
#include "keel-worksheet-list.h"

#include "keel-entry-words.h"
#include "keel-way-list.h"
#include "keel-worksheet-words.h"

#define MAX_LATEST 3

struct _KeelWorksheetList
{
  KeelWayPage parent_instance;

  GtkWidget *content;        /* the list itself is always there, to hear of its change */
  KeelWayList *ways;
};

G_DEFINE_FINAL_TYPE (KeelWorksheetList, keel_worksheet_list, KEEL_TYPE_WAY_PAGE)

static void
add_latest (KeelWorksheetList *self,
            GListModel        *worksheets)
{
  guint n_latest = MIN (g_list_model_get_n_items (worksheets), MAX_LATEST);

  for (guint i = 0; i < n_latest; i++)
    {
      g_autoptr (KeelWorksheet) worksheet = g_list_model_get_item (worksheets, i);
      g_autofree char *title = keel_worksheet_words_title (worksheet);
      g_autofree char *day = keel_entry_words_short_day (keel_worksheet_get_day (worksheet));
      g_autofree char *target = keel_link_new (KEEL_LINK_WORKSHEET, keel_record_get_id (KEEL_RECORD (worksheet)));

      keel_way_list_add (self->ways, title, day, "week.open", target);
    }
}

static void
keel_worksheet_list_update (KeelWayPage *page)
{
  KeelWorksheetList *self = KEEL_WORKSHEET_LIST (page);
  KeelSession *session = keel_way_page_get_session (page);
  KeelProgramme *programme = keel_session_get_programme (session);
  GListModel *worksheets = keel_workbook_get_worksheets (keel_session_get_workbook (session));
  gboolean has_forms = programme != NULL && keel_programme_get_content (programme)->n_worksheets > 0;

  keel_way_list_begin (self->ways);
  add_latest (self, worksheets);
  keel_way_list_add (self->ways, keel_worksheet_words_all (), NULL, "week.open", "worksheets");
  keel_way_list_add (self->ways, keel_worksheet_words_circle (), NULL, "week.open", "circle");
  keel_way_list_end (self->ways);
  gtk_widget_set_visible (self->content, has_forms || g_list_model_get_n_items (worksheets) > 0);
}

static void
keel_worksheet_list_dispose (GObject *object)
{
  /* A bin does not notice when its child goes with the template. */
  adw_bin_set_child (ADW_BIN (object), NULL);
  gtk_widget_dispose_template (GTK_WIDGET (object), KEEL_TYPE_WORKSHEET_LIST);

  G_OBJECT_CLASS (keel_worksheet_list_parent_class)->dispose (object);
}

static void
keel_worksheet_list_class_init (KeelWorksheetListClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = keel_worksheet_list_dispose;
  KEEL_WAY_PAGE_CLASS (klass)->update = keel_worksheet_list_update;

  g_type_ensure (KEEL_TYPE_WAY_LIST);
  gtk_widget_class_set_template_from_resource (widget_class, KEEL_APP_PATH "/keel-worksheet-list.ui");
  gtk_widget_class_bind_template_child (widget_class, KeelWorksheetList, content);
  gtk_widget_class_bind_template_child (widget_class, KeelWorksheetList, ways);
}

static void
keel_worksheet_list_init (KeelWorksheetList *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  keel_way_list_set_name (self->ways, keel_worksheet_words_worksheets ());
}

void
keel_worksheet_list_select (KeelWorksheetList *self,
                            const char        *target)
{
  g_return_if_fail (KEEL_IS_WORKSHEET_LIST (self));

  keel_way_list_mark (self->ways, target);
}
