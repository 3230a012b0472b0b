/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "keel-config.h"

#include "keel-concepts-page-private.h"
#include "keel-dialogs.h"
#include "keel-link.h"
#include "keel-page-order.h"

#include <glib/gi18n-lib.h>

/* Where only one side is in sight, and it is the contents, nothing is being read. */
static gboolean
is_reading (KeelConceptsPage *self)
{
  return keel_concepts_page_get_page (self) != NULL
         && (!adw_leaflet_get_folded (self->leaflet)
             || adw_leaflet_get_visible_child (self->leaflet) == GTK_WIDGET (self->reading_place));
}

static const KeelProgrammePage *
find_neighbour (KeelConceptsPage *self,
                int               step)
{
  const KeelProgrammePage *page = keel_concepts_page_get_page (self);

  return page != NULL ? keel_page_order_step (self->programme, page->id, step) : NULL;
}

void
keel_concepts_page_update_actions (KeelConceptsPage *self)
{
  GtkWidget *widget = GTK_WIDGET (self);

  gtk_widget_action_set_enabled (widget, "concepts.previous-page", find_neighbour (self, -1) != NULL);
  gtk_widget_action_set_enabled (widget, "concepts.next-page", find_neighbour (self, 1) != NULL);
  gtk_widget_action_set_enabled (widget, "concepts.back", adw_leaflet_get_folded (self->leaflet));
}

typedef struct
{
  GtkWidget *widget;
  char *address;
} Asked;

static void
web_answered_cb (GObject      *object,
                 GAsyncResult *result,
                 gpointer      user_data)
{
  Asked *asked = user_data;
  GtkRoot *root = gtk_widget_get_root (asked->widget);

  switch (keel_dialogs_ask_finish (result, NULL))
    {
    case KEEL_REPLY_YES:
      gtk_show_uri (GTK_IS_WINDOW (root) ? GTK_WINDOW (root) : NULL, asked->address, GDK_CURRENT_TIME);
      break;

    case KEEL_REPLY_INSTEAD:
      gdk_clipboard_set_text (gtk_widget_get_clipboard (asked->widget), asked->address);
      break;

    case KEEL_REPLY_CANCEL:
      break;
    }

  g_object_unref (asked->widget);
  g_free (asked->address);
  g_free (asked);
}

/* A programme may have been written by anybody: what it leads to is seen in full before
 * anything outside is opened. */
static void
ask_about_web (KeelConceptsPage *self,
               const char       *address)
{
  KeelQuestion question = {
    .heading = _("Open This Address?"),
    .body = address,
    .yes = _("_Open in Browser"),
    .instead = _("_Copy"),
  };
  Asked *asked = g_new0 (Asked, 1);

  asked->widget = g_object_ref (GTK_WIDGET (self));
  asked->address = g_strdup (address);
  keel_dialogs_ask_async (GTK_WIDGET (self), &question, web_answered_cb, asked);
}

/* The page that is read counts first: a thing may stand on several. */
static void
show_thing (KeelConceptsPage *self,
            const char       *address)
{
  const KeelProgrammePage *page = keel_concepts_page_get_page (self);

  if (page == NULL || !keel_page_index_has (keel_contents_list_get_index (self->contents), page, address))
    page = keel_page_index_find_page (keel_contents_list_get_index (self->contents), address);

  if (page != NULL)
    keel_concepts_page_open (self, page, address);
  else
    gtk_widget_error_bell (GTK_WIDGET (self));
}

static void
follow_to_page (KeelConceptsPage *self,
                const char       *id)
{
  const KeelProgrammePage *page = keel_programme_find_page (self->programme, id);

  if (page == NULL)
    return;

  /* The link that was followed has gone with its page. */
  keel_concepts_page_open (self, page, NULL);
  keel_reading_view_focus (self->reading);
}

void
keel_concepts_page_follow (KeelConceptsPage *self,
                           const char       *address)
{
  const char *target;
  KeelLinkKind kind;

  if (!keel_link_parse (address, &kind, &target))
    return;

  switch (kind)
    {
    case KEEL_LINK_TO_PAGE:
      follow_to_page (self, target);
      break;

    case KEEL_LINK_TO_WEB:
      ask_about_web (self, address);
      break;

    case KEEL_LINK_TO_NOTHING:
      break;

    case KEEL_LINK_TO_ITEM:
    case KEEL_LINK_TO_PRACTICE:
    case KEEL_LINK_TO_PROMPT:
    case KEEL_LINK_TO_CARD:
    case KEEL_LINK_TO_WORKSHEET:
    case KEEL_LINK_TO_GLOSSARY:
    case KEEL_LINK_TO_READING:
      show_thing (self, address);
      break;
    }
}

static void
follow_action (GtkWidget  *widget,
               const char *action_name,
               GVariant   *parameter)
{
  keel_concepts_page_follow (KEEL_CONCEPTS_PAGE (widget), g_variant_get_string (parameter, NULL));
}

static void
show_page_action (GtkWidget  *widget,
                  const char *action_name,
                  GVariant   *parameter)
{
  KeelConceptsPage *self = KEEL_CONCEPTS_PAGE (widget);
  const KeelProgrammePage *page = keel_programme_find_page (self->programme, g_variant_get_string (parameter, NULL));

  keel_concepts_page_open (self, page, NULL);
  keel_reading_view_focus (self->reading);
}

static void
show_found_action (GtkWidget  *widget,
                   const char *action_name,
                   GVariant   *parameter)
{
  KeelConceptsPage *self = KEEL_CONCEPTS_PAGE (widget);
  const char *page, *address, *words;

  g_variant_get (parameter, "(&s&s&s)", &page, &address, &words);
  keel_concepts_page_show_found (self, page, address, words);
}

static void
go_to_neighbour (KeelConceptsPage *self,
                 int               step)
{
  const KeelProgrammePage *page = find_neighbour (self, step);

  if (page == NULL)
    {
      gtk_widget_error_bell (GTK_WIDGET (self));
      return;
    }

  keel_concepts_page_open (self, page, NULL);
  keel_reading_view_focus (self->reading);
}

static void
previous_page_action (GtkWidget  *widget,
                      const char *action_name,
                      GVariant   *parameter)
{
  go_to_neighbour (KEEL_CONCEPTS_PAGE (widget), -1);
}

static void
next_page_action (GtkWidget  *widget,
                  const char *action_name,
                  GVariant   *parameter)
{
  go_to_neighbour (KEEL_CONCEPTS_PAGE (widget), 1);
}

static void
back_action (GtkWidget  *widget,
             const char *action_name,
             GVariant   *parameter)
{
  KeelConceptsPage *self = KEEL_CONCEPTS_PAGE (widget);

  keel_concepts_page_show_side (self, "contents");
  keel_contents_list_focus_row (self->contents);
}

static void
search_all_action (GtkWidget  *widget,
                   const char *action_name,
                   GVariant   *parameter)
{
  KeelConceptsPage *self = KEEL_CONCEPTS_PAGE (widget);

  keel_concepts_page_show_side (self, "contents");
  keel_contents_list_search (self->contents, g_variant_get_string (parameter, NULL));
}

static void
search_action (GtkWidget  *widget,
               const char *action_name,
               GVariant   *parameter)
{
  KeelConceptsPage *self = KEEL_CONCEPTS_PAGE (widget);

  if (self->programme == NULL)
    return;

  if (is_reading (self))
    keel_reading_view_start_search (self->reading);
  else
    keel_contents_list_search (self->contents, NULL);
}

void
keel_concepts_page_install_actions (GtkWidgetClass *widget_class)
{
  gtk_widget_class_install_action (widget_class, "view.search", NULL, search_action);
  gtk_widget_class_install_action (widget_class, "concepts.back", NULL, back_action);
  gtk_widget_class_install_action (widget_class, "concepts.follow", "s", follow_action);
  gtk_widget_class_install_action (widget_class, "concepts.next-page", NULL, next_page_action);
  gtk_widget_class_install_action (widget_class, "concepts.previous-page", NULL, previous_page_action);
  gtk_widget_class_install_action (widget_class, "concepts.search-all", "s", search_all_action);
  gtk_widget_class_install_action (widget_class, "concepts.show-found", "(sss)", show_found_action);
  gtk_widget_class_install_action (widget_class, "concepts.show-page", "s", show_page_action);
}
