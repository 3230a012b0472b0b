/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "keel-config.h"

#include "keel-answer-sheet.h"
#include "keel-moment-box.h"

#include <glib/gi18n-lib.h>

struct _KeelMomentBox
{
  AdwBin parent_instance;

  GtkDropDown *item;
  GtkTextView *text;

  KeelSession *session;
  KeelCheckin *checkin;
  KeelItemTexts *texts;      /* borrowed */
  gboolean is_showing;       /* what changes is not typed */
};

G_DEFINE_FINAL_TYPE (KeelMomentBox, keel_moment_box, ADW_TYPE_BIN)

/* The first choice is no item in particular. */
static const char *
get_chosen_item (KeelMomentBox *self)
{
  KeelItemSet *set = keel_item_texts_get_set (self->texts);
  guint selected = gtk_drop_down_get_selected (self->item);

  if (selected == 0 || selected == GTK_INVALID_LIST_POSITION)
    return NULL;

  return keel_item_set_get_item (set, keel_item_set_get_asked (set, selected - 1))->id;
}

static char *
dup_text (KeelMomentBox *self)
{
  GtkTextBuffer *buffer = gtk_text_view_get_buffer (self->text);
  GtkTextIter start, end;

  gtk_text_buffer_get_bounds (buffer, &start, &end);

  return gtk_text_buffer_get_text (buffer, &start, &end, FALSE);
}

static void
update_actions (KeelMomentBox *self)
{
  g_autofree char *text = dup_text (self);

  gtk_widget_action_set_enabled (GTK_WIDGET (self), "moment.make-entry",
                                 self->checkin != NULL && g_strstrip (text)[0] != '\0'
                                 && !keel_session_is_frozen (self->session));
}

/* An item may be longer than the window is wide. */
static void
choice_setup_cb (GtkListItemFactory *factory,
                 GtkListItem        *list_item)
{
  GtkWidget *label = gtk_label_new (NULL);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_ellipsize (GTK_LABEL (label), PANGO_ELLIPSIZE_END);
  gtk_list_item_set_child (list_item, label);
}

static void
choice_bound_cb (GtkListItemFactory *factory,
                 GtkListItem        *list_item)
{
  GtkStringObject *choice = GTK_STRING_OBJECT (gtk_list_item_get_item (list_item));

  gtk_label_set_label (GTK_LABEL (gtk_list_item_get_child (list_item)), gtk_string_object_get_string (choice));
}

static void
typed_cb (KeelMomentBox *self)
{
  g_autofree char *text = NULL;

  if (self->is_showing || self->checkin == NULL)
    return;

  text = dup_text (self);
  self->is_showing = TRUE;
  keel_workbook_set_checkin_moment (keel_session_get_workbook (self->session), self->checkin,
                                    get_chosen_item (self), text);
  self->is_showing = FALSE;
  update_actions (self);
}

static guint
find_choice (KeelMomentBox *self,
             const char    *item)
{
  KeelItemSet *set = keel_item_texts_get_set (self->texts);

  for (guint i = 0; i < keel_form_get_n_items (keel_checkin_get_form (self->checkin)); i++)
    if (g_strcmp0 (keel_item_set_get_item (set, keel_item_set_get_asked (set, i))->id, item) == 0)
      return i + 1;

  return 0;
}

static void
show_moment (KeelMomentBox *self)
{
  const char *item, *text;

  if (self->is_showing || self->checkin == NULL)
    return;

  self->is_showing = TRUE;
  keel_checkin_get_moment (self->checkin, &item, &text);
  gtk_drop_down_set_selected (self->item, find_choice (self, item));
  gtk_text_buffer_set_text (gtk_text_view_get_buffer (self->text), text != NULL ? text : "", -1);
  self->is_showing = FALSE;
  update_actions (self);
}

static void
fill_choices (KeelMomentBox *self)
{
  g_autoptr (GtkStringList) choices = gtk_string_list_new (NULL);
  KeelItemSet *set = keel_item_texts_get_set (self->texts);

  /* Translators: in a list of items, the choice of none. */
  gtk_string_list_append (choices, _("No rating in particular"));
  for (guint i = 0; i < keel_form_get_n_items (keel_checkin_get_form (self->checkin)); i++)
    gtk_string_list_append (choices, keel_item_texts_get_text (self->texts, keel_item_set_get_asked (set, i)));

  gtk_drop_down_set_model (self->item, G_LIST_MODEL (choices));
}

/* The moment is what happened; the item is its title. */
static void
make_entry_action (GtkWidget  *widget,
                   const char *action_name,
                   GVariant   *parameter)
{
  KeelMomentBox *self = KEEL_MOMENT_BOX (widget);
  KeelWorkbook *workbook = keel_session_get_workbook (self->session);
  KeelMoment now = keel_session_get_now (self->session);
  guint selected = gtk_drop_down_get_selected (self->item);
  g_autofree char *text = dup_text (self);
  KeelEntry *entry;

  entry = keel_workbook_add_entry (workbook, KEEL_ENTRY_THREE_QUESTIONS, keel_checkin_get_day (self->checkin),
                                   KEEL_TIME_NONE, now);
  keel_workbook_set_entry_text (workbook, entry, KEEL_TEXT_HAPPENED, text);
  if (selected > 0 && get_chosen_item (self) != NULL)
    keel_workbook_set_entry_title (workbook, entry,
                                   gtk_string_list_get_string (GTK_STRING_LIST (gtk_drop_down_get_model (self->item)),
                                                               selected));
  gtk_widget_activate_action (widget, "win.show-entry", "s", keel_record_get_id (KEEL_RECORD (entry)));
}

static void
keel_moment_box_dispose (GObject *object)
{
  KeelMomentBox *self = KEEL_MOMENT_BOX (object);

  self->is_showing = TRUE;
  if (self->checkin != NULL)
    g_signal_handlers_disconnect_by_data (self->checkin, self);

  g_clear_object (&self->checkin);
  g_clear_object (&self->session);
  /* A bin does not notice when its child goes with the template. */
  adw_bin_set_child (ADW_BIN (self), NULL);
  gtk_widget_dispose_template (GTK_WIDGET (self), KEEL_TYPE_MOMENT_BOX);

  G_OBJECT_CLASS (keel_moment_box_parent_class)->dispose (object);
}

static void
keel_moment_box_class_init (KeelMomentBoxClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = keel_moment_box_dispose;

  gtk_widget_class_install_action (widget_class, "moment.make-entry", NULL, make_entry_action);
  gtk_widget_class_set_template_from_resource (widget_class, KEEL_APP_PATH "/keel-moment-box.ui");
  gtk_widget_class_bind_template_child (widget_class, KeelMomentBox, item);
  gtk_widget_class_bind_template_child (widget_class, KeelMomentBox, text);
  gtk_widget_class_bind_template_callback (widget_class, choice_setup_cb);
  gtk_widget_class_bind_template_callback (widget_class, choice_bound_cb);
  gtk_widget_class_bind_template_callback (widget_class, typed_cb);
}

static void
keel_moment_box_init (KeelMomentBox *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

void
keel_moment_box_set (KeelMomentBox *self,
                     KeelSession   *session,
                     KeelCheckin   *checkin,
                     KeelItemTexts *texts)
{
  g_return_if_fail (KEEL_IS_MOMENT_BOX (self));
  g_return_if_fail (checkin == NULL || texts != NULL);

  if (self->checkin != NULL)
    g_signal_handlers_disconnect_by_data (self->checkin, self);

  g_set_object (&self->session, session);
  g_set_object (&self->checkin, checkin);
  self->texts = texts;
  if (checkin == NULL)
    return;

  self->is_showing = TRUE;
  fill_choices (self);
  self->is_showing = FALSE;
  g_signal_connect_object (checkin, "notify::moment", G_CALLBACK (show_moment), self, G_CONNECT_SWAPPED);
  show_moment (self);
}
