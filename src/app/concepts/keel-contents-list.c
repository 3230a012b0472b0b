/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "keel-config.h"

#include "keel-concepts-words.h"
#include "keel-contents-list.h"
#include "keel-found-row.h"
#include "keel-page-index.h"
#include "keel-page-row.h"
#include "keel-text.h"

/* A search that finds more is not read to its end. */
#define MOST_FOUND 100

struct _KeelContentsList
{
  AdwBin parent_instance;

  GtkEditable *search;
  GtkWidget *cards_button;
  GtkLabel *found_label;
  GtkStack *stack;
  GtkListBox *pages;
  GtkListBox *found;
  AdwStatusPage *none_page;

  KeelProgramme *programme;
  KeelPageIndex *index;     /* made when it is first searched */
};

G_DEFINE_FINAL_TYPE (KeelContentsList, keel_contents_list, ADW_TYPE_BIN)

static void
clear_list (GtkListBox *list)
{
  GtkListBoxRow *row;

  while ((row = gtk_list_box_get_row_at_index (list, 0)) != NULL)
    gtk_list_box_remove (list, GTK_WIDGET (row));
}

static KeelPageRow *
find_row (KeelContentsList *self,
          const char       *page)
{
  GtkListBoxRow *row;

  for (int i = 0; (row = gtk_list_box_get_row_at_index (self->pages, i)) != NULL; i++)
    if (g_strcmp0 (keel_page_row_get_page (KEEL_PAGE_ROW (row))->id, page) == 0)
      return KEEL_PAGE_ROW (row);

  return NULL;
}

static void
add_part (KeelContentsList        *self,
          const KeelProgrammePart *part)
{
  for (guint i = 0; part->pages[i] != NULL; i++)
    {
      const KeelProgrammePage *page = keel_programme_find_page (self->programme, part->pages[i]);

      gtk_list_box_append (self->pages, keel_page_row_new (page));
    }
}

/* The first page of a part has its title above it. */
static void
update_header (GtkListBoxRow *row,
               GtkListBoxRow *before,
               gpointer       user_data)
{
  KeelContentsList *self = user_data;
  const KeelProgrammePart *part, *previous = NULL;
  GtkWidget *header;

  part = keel_programme_find_part_of (self->programme, keel_page_row_get_page (KEEL_PAGE_ROW (row))->id);
  if (before != NULL)
    previous = keel_programme_find_part_of (self->programme, keel_page_row_get_page (KEEL_PAGE_ROW (before))->id);

  if (part == previous)
    {
      gtk_list_box_row_set_header (row, NULL);
      return;
    }

  header = g_object_new (GTK_TYPE_LABEL,
                         "accessible-role", GTK_ACCESSIBLE_ROLE_HEADING,
                         "label", part->title, "wrap", TRUE, "xalign", 0.0f, NULL);
  gtk_widget_add_css_class (header, "keel-part");
  gtk_list_box_row_set_header (row, header);
}

static void
show_found (KeelContentsList   *self,
            GPtrArray          *found,
            const char * const *words)
{
  g_autofree char *count = keel_concepts_words_hits (found->len);

  clear_list (self->found);
  for (guint i = 0; i < MIN (found->len, MOST_FOUND); i++)
    gtk_list_box_append (self->found, keel_found_row_new (found->pdata[i], words));

  gtk_label_set_label (self->found_label, count);
}

static KeelPageIndex *
ensure_index (KeelContentsList *self)
{
  if (self->index == NULL)
    self->index = keel_page_index_new (self->programme);

  return self->index;
}

static void
update_search (KeelContentsList *self)
{
  const char *query = gtk_editable_get_text (self->search);
  g_auto (GStrv) words = keel_text_split_query (query);
  g_autoptr (GPtrArray) found = NULL;

  gtk_widget_set_visible (GTK_WIDGET (self->found_label), words[0] != NULL);
  if (self->programme == NULL || words[0] == NULL)
    {
      gtk_stack_set_visible_child_name (self->stack, "contents");
      return;
    }

  found = keel_page_index_find (ensure_index (self), (const char * const *) words);
  show_found (self, found, (const char * const *) words);
  if (found->len == 0)
    {
      g_autofree char *sentence = keel_concepts_words_none_found (query);
      g_autofree char *markup = g_markup_escape_text (sentence, -1);

      adw_status_page_set_description (self->none_page, markup);
    }
  gtk_stack_set_visible_child_name (self->stack, found->len > 0 ? "found" : "none");
}

static void
search_changed_cb (KeelContentsList *self)
{
  update_search (self);
}

static void
search_stopped_cb (KeelContentsList *self)
{
  keel_contents_list_end_search (self);
}

static void
search_activated_cb (KeelContentsList *self)
{
  gtk_widget_child_focus (GTK_WIDGET (self->stack), GTK_DIR_TAB_FORWARD);
}

static void
page_activated_cb (KeelContentsList *self,
                   GtkListBoxRow    *row)
{
  gtk_widget_activate_action (GTK_WIDGET (self), "concepts.show-page", "s",
                              keel_page_row_get_page (KEEL_PAGE_ROW (row))->id);
}

static void
found_activated_cb (KeelContentsList *self,
                    GtkListBoxRow    *row)
{
  const KeelPageText *place = keel_found_row_get_place (KEEL_FOUND_ROW (row));

  gtk_widget_activate_action (GTK_WIDGET (self), "concepts.show-found", "(sss)", place->page->id,
                              place->address, gtk_editable_get_text (self->search));
}

/* The rows are one stop for Tab, however many there are: the arrows move among them. */
static gboolean
keel_contents_list_focus (GtkWidget        *widget,
                          GtkDirectionType  direction)
{
  KeelContentsList *self = KEEL_CONTENTS_LIST (widget);

  if (gtk_widget_get_focus_child (GTK_WIDGET (self->stack)) != NULL)
    {
      if (direction == GTK_DIR_TAB_FORWARD)
        return FALSE;
      if (direction == GTK_DIR_TAB_BACKWARD)
        return gtk_widget_grab_focus (self->cards_button);
    }

  return GTK_WIDGET_CLASS (keel_contents_list_parent_class)->focus (widget, direction);
}

static void
keel_contents_list_dispose (GObject *object)
{
  KeelContentsList *self = KEEL_CONTENTS_LIST (object);

  /* A bin does not notice when its child goes with the template. */
  adw_bin_set_child (ADW_BIN (self), NULL);
  gtk_widget_dispose_template (GTK_WIDGET (self), KEEL_TYPE_CONTENTS_LIST);
  g_clear_pointer (&self->index, keel_page_index_free);
  g_clear_object (&self->programme);

  G_OBJECT_CLASS (keel_contents_list_parent_class)->dispose (object);
}

static void
keel_contents_list_class_init (KeelContentsListClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = keel_contents_list_dispose;
  widget_class->focus = keel_contents_list_focus;

  gtk_widget_class_set_template_from_resource (widget_class, KEEL_APP_PATH "/keel-contents-list.ui");
  gtk_widget_class_bind_template_child (widget_class, KeelContentsList, search);
  gtk_widget_class_bind_template_child (widget_class, KeelContentsList, cards_button);
  gtk_widget_class_bind_template_child (widget_class, KeelContentsList, found_label);
  gtk_widget_class_bind_template_child (widget_class, KeelContentsList, stack);
  gtk_widget_class_bind_template_child (widget_class, KeelContentsList, pages);
  gtk_widget_class_bind_template_child (widget_class, KeelContentsList, found);
  gtk_widget_class_bind_template_child (widget_class, KeelContentsList, none_page);
  gtk_widget_class_bind_template_callback (widget_class, search_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, search_stopped_cb);
  gtk_widget_class_bind_template_callback (widget_class, search_activated_cb);
  gtk_widget_class_bind_template_callback (widget_class, page_activated_cb);
  gtk_widget_class_bind_template_callback (widget_class, found_activated_cb);
}

static void
keel_contents_list_init (KeelContentsList *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_list_box_set_header_func (self->pages, update_header, self, NULL);
}

void
keel_contents_list_set_programme (KeelContentsList *self,
                                  KeelProgramme    *programme)
{
  const KeelProgrammeContent *content;

  g_return_if_fail (KEEL_IS_CONTENTS_LIST (self));
  g_return_if_fail (programme == NULL || KEEL_IS_PROGRAMME (programme));

  clear_list (self->found);
  clear_list (self->pages);
  g_clear_pointer (&self->index, keel_page_index_free);
  g_set_object (&self->programme, programme);

  content = programme != NULL ? keel_programme_get_content (programme) : NULL;
  for (guint i = 0; content != NULL && i < content->n_parts; i++)
    add_part (self, &content->parts[i]);

  update_search (self);
}

KeelPageIndex *
keel_contents_list_get_index (KeelContentsList *self)
{
  g_return_val_if_fail (KEEL_IS_CONTENTS_LIST (self), NULL);
  g_return_val_if_fail (self->programme != NULL, NULL);

  return ensure_index (self);
}

void
keel_contents_list_set_read (KeelContentsList *self,
                             const char       *page,
                             gboolean          is_read)
{
  KeelPageRow *row;

  g_return_if_fail (KEEL_IS_CONTENTS_LIST (self));

  row = find_row (self, page);
  if (row != NULL)
    keel_page_row_set_read (row, is_read);
}

void
keel_contents_list_select (KeelContentsList *self,
                           const char       *page)
{
  KeelPageRow *row;

  g_return_if_fail (KEEL_IS_CONTENTS_LIST (self));

  row = page != NULL ? find_row (self, page) : NULL;
  gtk_list_box_select_row (self->pages, (GtkListBoxRow *) row);
}

void
keel_contents_list_focus_row (KeelContentsList *self)
{
  GtkListBoxRow *row;

  g_return_if_fail (KEEL_IS_CONTENTS_LIST (self));

  row = gtk_list_box_get_selected_row (self->pages);
  if (row == NULL)
    row = gtk_list_box_get_row_at_index (self->pages, 0);
  if (row != NULL)
    gtk_widget_grab_focus (GTK_WIDGET (row));
}

void
keel_contents_list_search (KeelContentsList *self,
                           const char       *words)
{
  g_return_if_fail (KEEL_IS_CONTENTS_LIST (self));

  if (words != NULL)
    gtk_editable_set_text (self->search, words);
  gtk_widget_grab_focus (GTK_WIDGET (self->search));
  gtk_editable_select_region (self->search, 0, -1);
}

gboolean
keel_contents_list_end_search (KeelContentsList *self)
{
  g_return_val_if_fail (KEEL_IS_CONTENTS_LIST (self), FALSE);

  if (gtk_editable_get_text (self->search)[0] == '\0')
    return FALSE;

  gtk_editable_set_text (self->search, "");
  keel_contents_list_focus_row (self);
  return TRUE;
}
