/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "keel-config.h"
#include "keel-plan-view.h"

#include "keel-linked-list.h"
#include "keel-plan-parts.h"
#include "keel-plan-words.h"
#include "keel-sheet.h"

#include <glib/gi18n-lib.h>

#define SPACING 24

typedef struct
{
  KeelSession *session;
  KeelRecord  *record;       /* NULL: a new one */
  GtkWidget   *sheet;
  GtkBox      *content;
  GtkLabel    *title;
  GtkLabel    *caption;
  GPtrArray   *texts;        /* KeelTextBox, borrowed */
  GPtrArray   *choices;      /* AdwComboRow, borrowed */
  GtkWidget   *record_buttons;   /* or NULL */
  GtkWidget   *linked;       /* the section of what is linked to the record, or NULL */
  KeelWayList *linked_list;
  gboolean     is_showing;
  gboolean     is_telling;   /* a person's word is on its way to the record */
} KeelPlanViewPrivate;

G_DEFINE_ABSTRACT_TYPE_WITH_PRIVATE (KeelPlanView, keel_plan_view, ADW_TYPE_BIN)

static KeelPlanViewPrivate *
get_private (KeelPlanView *self)
{
  return keel_plan_view_get_instance_private (self);
}

static void
show_linked (KeelPlanView *self)
{
  KeelPlanViewPrivate *priv = get_private (self);

  if (priv->linked == NULL)
    return;

  keel_linked_list_show (priv->linked_list, keel_plan_view_get_workbook (self), priv->record);
  gtk_widget_set_visible (priv->linked, gtk_widget_get_visible (GTK_WIDGET (priv->linked_list)));
}

static void
update (KeelPlanView *self)
{
  KeelPlanViewPrivate *priv = get_private (self);
  gboolean can_change = keel_plan_view_can_change (self);
  gboolean was_showing = priv->is_showing;

  priv->is_showing = TRUE;
  KEEL_PLAN_VIEW_GET_CLASS (self)->update (self);
  show_linked (self);
  for (guint i = 0; i < priv->texts->len; i++)
    keel_text_box_set_editable (priv->texts->pdata[i], can_change);
  for (guint i = 0; i < priv->choices->len; i++)
    gtk_widget_set_sensitive (priv->choices->pdata[i], can_change);
  if (priv->record_buttons != NULL)
    gtk_widget_set_visible (priv->record_buttons, priv->record != NULL);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "plan.delete", can_change && priv->record != NULL);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "plan.show-history", priv->record != NULL);
  priv->is_showing = was_showing;
}

static void
changed_cb (KeelPlanView *self)
{
  if (gtk_widget_get_mapped (GTK_WIDGET (self)) && !get_private (self)->is_telling)
    update (self);
}

static void
typed_cb (KeelPlanView *self,
          KeelTextBox  *box)
{
  KeelPlanViewPrivate *priv = get_private (self);
  g_autofree char *text = keel_text_box_dup_text (box);
  guint index;

  if (priv->is_showing || !g_ptr_array_find (priv->texts, box, &index))
    return;

  priv->is_telling = TRUE;
  KEEL_PLAN_VIEW_GET_CLASS (self)->typed (self, index, text);
  priv->is_telling = FALSE;
  update (self);
}

/* Enter in a line: on to what comes next. */
static void
entered_cb (KeelPlanView *self)
{
  gtk_widget_child_focus (GTK_WIDGET (gtk_widget_get_root (GTK_WIDGET (self))), GTK_DIR_TAB_FORWARD);
}

static void
selected_cb (KeelPlanView *self,
             GParamSpec   *pspec,
             AdwComboRow  *row)
{
  KeelPlanViewPrivate *priv = get_private (self);
  guint index;

  if (priv->is_showing || !g_ptr_array_find (priv->choices, row, &index))
    return;

  priv->is_telling = TRUE;
  KEEL_PLAN_VIEW_GET_CLASS (self)->chosen (self, index, adw_combo_row_get_selected (row));
  priv->is_telling = FALSE;
  update (self);
}

static void
delete_action (GtkWidget  *widget,
               const char *action_name,
               GVariant   *parameter)
{
  KeelPlanView *self = KEEL_PLAN_VIEW (widget);
  KeelPlanViewPrivate *priv = get_private (self);
  g_autoptr (KeelRecord) record = g_steal_pointer (&priv->record);

  g_signal_handlers_disconnect_by_data (record, self);
  gtk_widget_activate_action (widget, "week.back", NULL);
  keel_workbook_delete (keel_plan_view_get_workbook (self), record, keel_session_get_now (priv->session));
  update (self);
  gtk_widget_activate_action (widget, "win.tell-undo", "s", keel_plan_words_deleted (record));
}

static void
show_history_action (GtkWidget  *widget,
                     const char *action_name,
                     GVariant   *parameter)
{
  KeelRecord *record = get_private (KEEL_PLAN_VIEW (widget))->record;

  gtk_widget_activate_action (widget, "win.show-history", "s", keel_record_get_id (record));
}

/* Where a link in the programme's help leads. */
static void
follow_action (GtkWidget  *widget,
               const char *action_name,
               GVariant   *parameter)
{
  gtk_widget_activate_action (widget, "win.show-concept", "s", g_variant_get_string (parameter, NULL));
}

static void
keel_plan_view_map (GtkWidget *widget)
{
  GTK_WIDGET_CLASS (keel_plan_view_parent_class)->map (widget);

  update (KEEL_PLAN_VIEW (widget));
}

static void
keel_plan_view_dispose (GObject *object)
{
  KeelPlanView *self = KEEL_PLAN_VIEW (object);
  KeelPlanViewPrivate *priv = get_private (self);

  if (priv->record != NULL)
    g_signal_handlers_disconnect_by_data (priv->record, self);
  g_clear_object (&priv->record);
  g_clear_object (&priv->session);
  adw_bin_set_child (ADW_BIN (self), NULL);

  G_OBJECT_CLASS (keel_plan_view_parent_class)->dispose (object);
}

static void
keel_plan_view_finalize (GObject *object)
{
  KeelPlanViewPrivate *priv = get_private (KEEL_PLAN_VIEW (object));

  g_ptr_array_unref (priv->texts);
  g_ptr_array_unref (priv->choices);

  G_OBJECT_CLASS (keel_plan_view_parent_class)->finalize (object);
}

static void
keel_plan_view_class_init (KeelPlanViewClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = keel_plan_view_dispose;
  G_OBJECT_CLASS (klass)->finalize = keel_plan_view_finalize;
  widget_class->map = keel_plan_view_map;

  gtk_widget_class_install_action (widget_class, "plan.delete", NULL, delete_action);
  gtk_widget_class_install_action (widget_class, "plan.show-history", NULL, show_history_action);
  gtk_widget_class_install_action (widget_class, "concepts.follow", "s", follow_action);
}

static void
keel_plan_view_init (KeelPlanView *self)
{
  KeelPlanViewPrivate *priv = get_private (self);
  GtkWidget *head = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);
  GtkWidget *title = keel_plan_parts_heading_new (NULL, "title-1");
  GtkWidget *caption = keel_plan_parts_label_new (NULL, "dim-label");

  priv->texts = g_ptr_array_new ();
  priv->choices = g_ptr_array_new ();
  priv->title = GTK_LABEL (title);
  priv->caption = GTK_LABEL (caption);
  gtk_box_append (GTK_BOX (head), title);
  gtk_box_append (GTK_BOX (head), caption);

  priv->content = GTK_BOX (gtk_box_new (GTK_ORIENTATION_VERTICAL, SPACING));
  gtk_widget_add_css_class (GTK_WIDGET (priv->content), "keel-sheet-content");
  gtk_box_append (priv->content, head);

  priv->sheet = g_object_new (KEEL_TYPE_SHEET, "content", priv->content, NULL);
  adw_bin_set_child (ADW_BIN (self), priv->sheet);
}

static void
watch_list (KeelPlanView *self,
            GListModel   *list)
{
  g_signal_connect_object (list, "items-changed", G_CALLBACK (changed_cb), self, G_CONNECT_SWAPPED);
}

void
keel_plan_view_set_session (KeelPlanView *self,
                            KeelSession  *session)
{
  KeelWorkbook *workbook = keel_session_get_workbook (session);

  g_return_if_fail (KEEL_IS_PLAN_VIEW (self));

  get_private (self)->session = g_object_ref (session);
  g_signal_connect_object (session, "notify::programme", G_CALLBACK (changed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (session, "notify::frozen", G_CALLBACK (changed_cb), self, G_CONNECT_SWAPPED);
  watch_list (self, keel_workbook_get_goals (workbook));
  watch_list (self, keel_workbook_get_steps (workbook));
  watch_list (self, keel_workbook_get_if_thens (workbook));
  keel_session_read_programmes (session);
}

KeelSession *
keel_plan_view_get_session (KeelPlanView *self)
{
  return get_private (self)->session;
}

KeelWorkbook *
keel_plan_view_get_workbook (KeelPlanView *self)
{
  return keel_session_get_workbook (get_private (self)->session);
}

KeelProgramme *
keel_plan_view_get_programme (KeelPlanView *self)
{
  return keel_session_get_programme (get_private (self)->session);
}

void
keel_plan_view_set_record (KeelPlanView *self,
                           gpointer      record)
{
  KeelPlanViewPrivate *priv = get_private (self);

  g_return_if_fail (KEEL_IS_PLAN_VIEW (self));

  /* What is read stays where it is read: after an undo, say. */
  if (record != NULL && record == priv->record)
    return;

  if (priv->record != NULL)
    g_signal_handlers_disconnect_by_data (priv->record, self);
  g_set_object (&priv->record, record);
  if (record != NULL)
    g_signal_connect_object (record, "notify", G_CALLBACK (changed_cb), self, G_CONNECT_SWAPPED);

  update (self);
  keel_sheet_scroll_to_top (KEEL_SHEET (priv->sheet));
}

gpointer
keel_plan_view_get_record (KeelPlanView *self)
{
  return get_private (self)->record;
}

void
keel_plan_view_take_new (KeelPlanView *self,
                         gpointer      record)
{
  KeelPlanViewPrivate *priv = get_private (self);

  g_return_if_fail (priv->record == NULL);

  priv->record = g_object_ref (record);
  g_signal_connect_object (record, "notify", G_CALLBACK (changed_cb), self, G_CONNECT_SWAPPED);
}

gboolean
keel_plan_view_can_change (KeelPlanView *self)
{
  KeelPlanViewPrivate *priv = get_private (self);

  if (keel_session_is_frozen (priv->session))
    return FALSE;

  return priv->record == NULL
         || (keel_record_is_writable (priv->record) && !keel_record_is_deleted (priv->record)
             && keel_workbook_find_record (keel_plan_view_get_workbook (self),
                                           keel_record_get_id (priv->record)) == priv->record);
}

void
keel_plan_view_set_title (KeelPlanView *self,
                          const char   *title,
                          const char   *caption)
{
  KeelPlanViewPrivate *priv = get_private (self);

  gtk_label_set_label (priv->title, title);
  gtk_label_set_label (priv->caption, caption);
}

GtkBox *
keel_plan_view_add_section (KeelPlanView *self,
                            const char   *title)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 12);

  if (title != NULL)
    gtk_box_append (GTK_BOX (box), keel_plan_parts_heading_new (title, "title-4"));
  gtk_box_append (get_private (self)->content, box);

  return GTK_BOX (box);
}

GtkWidget *
keel_plan_view_add_text (KeelPlanView *self,
                         GtkBox       *box,
                         const char   *label,
                         const char   *hint,
                         gboolean      is_line)
{
  KeelPlanViewPrivate *priv = get_private (self);
  GtkWidget *text = keel_text_box_new (is_line);

  g_ptr_array_add (priv->texts, text);
  g_signal_connect_object (text, "typed", G_CALLBACK (typed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (text, "entered", G_CALLBACK (entered_cb), self, G_CONNECT_SWAPPED);

  return keel_plan_parts_add_text (box, KEEL_TEXT_BOX (text), label, hint);
}

void
keel_plan_view_show_text (KeelPlanView *self,
                          guint         index,
                          const char   *text)
{
  keel_text_box_set_text (g_ptr_array_index (get_private (self)->texts, index), text);
}

void
keel_plan_view_focus_text (KeelPlanView *self,
                           guint         index)
{
  gtk_widget_grab_focus (g_ptr_array_index (get_private (self)->texts, index));
}

GtkWidget *
keel_plan_view_add_choice (KeelPlanView *self,
                           GtkListBox   *rows,
                           const char   *label)
{
  GtkWidget *row = keel_plan_parts_add_choice (rows, label);

  g_ptr_array_add (get_private (self)->choices, row);
  g_signal_connect_object (row, "notify::selected", G_CALLBACK (selected_cb), self, G_CONNECT_SWAPPED);

  return row;
}

void
keel_plan_view_show_choice (KeelPlanView       *self,
                            guint               index,
                            const char * const *names,
                            guint               chosen)
{
  keel_plan_parts_show_choice (g_ptr_array_index (get_private (self)->choices, index), names, chosen);
}

void
keel_plan_view_add_linked (KeelPlanView *self)
{
  KeelPlanViewPrivate *priv = get_private (self);
  GtkBox *section = keel_plan_view_add_section (self, _("Written About It"));

  priv->linked = GTK_WIDGET (section);
  priv->linked_list = g_object_new (KEEL_TYPE_WAY_LIST, NULL);
  keel_way_list_set_name (priv->linked_list, _("Written About It"));
  gtk_box_append (section, GTK_WIDGET (priv->linked_list));
}

void
keel_plan_view_add_record_buttons (KeelPlanView *self,
                                   GtkBox       *box)
{
  GtkWidget *buttons = gtk_box_new (GTK_ORIENTATION_VERTICAL, 12);

  keel_plan_parts_add_button (GTK_BOX (buttons), _("_Earlier Versions…"), "plan.show-history");
  keel_plan_parts_add_button (GTK_BOX (buttons), _("_Move to Trash"), "plan.delete");
  gtk_box_append (box, buttons);
  get_private (self)->record_buttons = buttons;
}
