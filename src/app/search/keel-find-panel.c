/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "keel-config.h"
#include "keel-find-panel.h"

#include "keel-find-list.h"

#include <string.h>

/* How many of a kind are shown at once, so that every kind comes into sight; and how many at
 * all, so that the list stays quick. Entries have the Journal for the rest. */
#define N_BEST 5
#define N_MOST 100

struct _KeelFindPanel
{
  KeelPanel parent_instance;

  GtkEditable *search;
  GtkLabel *found_label;
  GtkStack *stack;
  KeelFindList *list;
  AdwStatusPage *none_page;

  KeelSession *session;
  KeelFind *find;
  guint limits[KEEL_N_FOUND_KINDS];
};

G_DEFINE_FINAL_TYPE (KeelFindPanel, keel_find_panel, KEEL_TYPE_PANEL)

static void
show_none (KeelFindPanel *self,
           const char    *query)
{
  g_autofree char *sentence =
    keel_find_words_none (query, keel_session_get_state (self->session) == KEEL_SESSION_LOADING);
  g_autofree char *markup = g_markup_escape_text (sentence, -1);

  adw_status_page_set_description (self->none_page, markup);
  gtk_stack_set_visible_child_name (self->stack, "none");
}

static void
search (KeelFindPanel *self)
{
  const char *query = gtk_editable_get_text (self->search);
  KeelFindings *findings = keel_find_search (self->find, query, self->limits);
  gboolean has_words = findings->words[0] != NULL;
  guint n_found = findings->n_found;
  g_autofree char *count = has_words ? keel_find_words_found (n_found) : NULL;

  keel_find_list_show (self->list, findings, N_MOST);
  gtk_label_set_label (self->found_label, count != NULL ? count : "");
  gtk_widget_set_visible (GTK_WIDGET (self->found_label), has_words && n_found > 0);

  if (!has_words)
    gtk_stack_set_visible_child_name (self->stack, "empty");
  else if (n_found == 0)
    show_none (self, query);
  else
    gtk_stack_set_visible_child_name (self->stack, "found");
}

static void
search_anew (KeelFindPanel *self)
{
  for (guint kind = 0; kind < KEEL_N_FOUND_KINDS; kind++)
    self->limits[kind] = N_BEST;

  search (self);
}

/* More has been read since, or another programme is in use. */
static void
begin (KeelFindPanel *self)
{
  g_clear_pointer (&self->find, keel_find_free);
  self->find = keel_find_new (keel_session_get_workbook (self->session),
                              keel_session_get_programme (self->session));
  search (self);
}

/* Where what lives outside the pages of the programme is shown. */
static const struct
{
  const char *scheme;
  const char *action;
  gboolean    with_scheme;  /* in what the action is told */
} homes[] = {
  { "entry:", "win.show-entry", FALSE },
  { "goal:", "win.show-in-week", TRUE },
  { "step:", "win.show-in-week", TRUE },
  { "if-then:", "win.show-in-week", TRUE },
  { "worksheet:", "win.show-in-week", TRUE },
  { "checkin:", "win.show-checkin", FALSE },
  { "event:", "win.edit-event", FALSE },
};

static const char *
find_home (KeelFindPanel   *self,
           const KeelFound *found,
           GVariant       **out_target)
{
  if (found->page != NULL)
    {
      *out_target = g_variant_new ("(sss)", found->page, found->address, gtk_editable_get_text (self->search));
      return "win.show-place";
    }

  for (guint i = 0; i < G_N_ELEMENTS (homes); i++)
    if (g_str_has_prefix (found->address, homes[i].scheme))
      {
        *out_target = g_variant_new_string (found->address + (homes[i].with_scheme ? 0 : strlen (homes[i].scheme)));
        return homes[i].action;
      }

  g_assert_not_reached ();
}

/* First the panel goes: what opens may be a panel of its own. */
static void
leave_by (KeelFindPanel *self,
          const char    *action,
          GVariant      *target)
{
  g_autoptr (GtkWindow) window = NULL;
  g_autoptr (GVariant) sunk = g_variant_ref_sink (target);

  g_set_object (&window, gtk_window_get_transient_for (GTK_WINDOW (self)));
  gtk_window_close (GTK_WINDOW (self));
  if (window != NULL)
    gtk_widget_activate_action_variant (GTK_WIDGET (window), action, sunk);
}

static void
opened_cb (KeelFindPanel   *self,
           const KeelFound *found)
{
  GVariant *target;
  const char *action = find_home (self, found, &target);

  leave_by (self, action, target);
}

static void
more_wanted_cb (KeelFindPanel *self,
                KeelFoundKind  kind)
{
  if (kind == KEEL_FOUND_ENTRY)
    {
      leave_by (self, "win.search-journal", g_variant_new_string (gtk_editable_get_text (self->search)));
      return;
    }

  self->limits[kind] = N_MOST;
  search (self);
  keel_find_list_focus_nth (self->list, kind, N_BEST);
}

static void
left_cb (KeelFindPanel *self)
{
  gtk_widget_grab_focus (GTK_WIDGET (self->search));
}

static void
search_activated_cb (KeelFindPanel *self)
{
  if (!keel_find_list_focus_row (self->list))
    gtk_widget_error_bell (GTK_WIDGET (self));
}

static void
search_stopped_cb (KeelFindPanel *self)
{
  gtk_window_close (GTK_WINDOW (self));
}

static void
enter_list_action (GtkWidget  *widget,
                   const char *action_name,
                   GVariant   *parameter)
{
  keel_find_list_focus_row (KEEL_FIND_PANEL (widget)->list);
}

static void
keel_find_panel_dispose (GObject *object)
{
  KeelFindPanel *self = KEEL_FIND_PANEL (object);

  g_clear_pointer (&self->find, keel_find_free);
  g_clear_object (&self->session);

  G_OBJECT_CLASS (keel_find_panel_parent_class)->dispose (object);
}

static void
keel_find_panel_class_init (KeelFindPanelClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = keel_find_panel_dispose;

  g_type_ensure (KEEL_TYPE_FIND_LIST);
  gtk_widget_class_set_template_from_resource (widget_class, KEEL_APP_PATH "/keel-find-panel.ui");
  gtk_widget_class_bind_template_child (widget_class, KeelFindPanel, search);
  gtk_widget_class_bind_template_child (widget_class, KeelFindPanel, found_label);
  gtk_widget_class_bind_template_child (widget_class, KeelFindPanel, stack);
  gtk_widget_class_bind_template_child (widget_class, KeelFindPanel, list);
  gtk_widget_class_bind_template_child (widget_class, KeelFindPanel, none_page);
  gtk_widget_class_bind_template_callback (widget_class, search_anew);
  gtk_widget_class_bind_template_callback (widget_class, search_activated_cb);
  gtk_widget_class_bind_template_callback (widget_class, search_stopped_cb);
  gtk_widget_class_bind_template_callback (widget_class, opened_cb);
  gtk_widget_class_bind_template_callback (widget_class, more_wanted_cb);
  gtk_widget_class_bind_template_callback (widget_class, left_cb);

  gtk_widget_class_install_action (widget_class, "find.enter-list", NULL, enter_list_action);
}

static void
keel_find_panel_init (KeelFindPanel *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

KeelPanel *
keel_find_panel_new (KeelSession *session)
{
  KeelFindPanel *self;

  g_return_val_if_fail (KEEL_IS_SESSION (session), NULL);

  self = g_object_new (KEEL_TYPE_FIND_PANEL, NULL);
  self->session = g_object_ref (session);
  for (guint kind = 0; kind < KEEL_N_FOUND_KINDS; kind++)
    self->limits[kind] = N_BEST;
  keel_session_read_programmes (session);
  begin (self);
  g_signal_connect_object (session, "notify::state", G_CALLBACK (begin), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (session, "notify::programme", G_CALLBACK (begin), self, G_CONNECT_SWAPPED);

  return KEEL_PANEL (self);
}
