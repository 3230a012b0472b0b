/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "keel-config.h"
#include "keel-worksheet-view.h"

#include "keel-banner.h"
#include "keel-day-popover.h"
#include "keel-entry-words.h"
#include "keel-field-form.h"
#include "keel-field-labels.h"
#include "keel-linked-list.h"
#include "keel-prose.h"
#include "keel-sheet.h"
#include "keel-way-list.h"
#include "keel-worksheet-words.h"

struct _KeelWorksheetView
{
  AdwBin parent_instance;

  GtkStack *stack;
  KeelSheet *sheet;
  GtkLabel *title;
  GtkLabel *summary;
  GtkMenuButton *day_button;
  GtkLabel *day;
  GtkWidget *menu_button;
  KeelBanner *banner;
  GtkWidget *about;
  AdwBin *about_place;
  KeelFieldForm *form;
  GtkWidget *entries_section;
  GtkWidget *no_entries;
  KeelWayList *entries;
  KeelWayList *ends;

  KeelSession *session;
  KeelProgramme *programme;              /* the one that the form is of, or NULL */
  const KeelProgrammeWorksheet *model;   /* the form in it, or NULL */
  KeelWorksheet *worksheet;              /* NULL: nothing, or not made yet */
  KeelDay new_day;                       /* of one that is not made yet */
  char *new_link;                        /* the same: what it is linked to, or NULL */
};

G_DEFINE_FINAL_TYPE (KeelWorksheetView, keel_worksheet_view, ADW_TYPE_BIN)

static KeelWorkbook *
get_workbook (KeelWorksheetView *self)
{
  return keel_session_get_workbook (self->session);
}

/* It may have been forgotten meanwhile, or lie in the Trash. */
static gboolean
is_there (KeelWorksheetView *self)
{
  return self->worksheet != NULL && !keel_record_is_deleted (KEEL_RECORD (self->worksheet))
         && keel_workbook_find_record (get_workbook (self), keel_record_get_id (KEEL_RECORD (self->worksheet)))
            == KEEL_RECORD (self->worksheet);
}

static gboolean
can_write (KeelWorksheetView *self)
{
  if (self->model == NULL || keel_session_is_frozen (self->session))
    return FALSE;

  return self->worksheet == NULL || (is_there (self) && keel_record_is_writable (KEEL_RECORD (self->worksheet)));
}

/* Showing. */

static void
show_titles (KeelWorksheetView *self)
{
  g_autofree char *form = NULL;

  if (self->model == NULL && self->worksheet != NULL)
    form = keel_worksheet_words_form (self->worksheet);

  gtk_label_set_label (self->title, self->model != NULL ? self->model->title : form != NULL ? form : "");
  gtk_label_set_label (self->summary, self->model != NULL && self->model->summary != NULL ? self->model->summary : "");
  gtk_widget_set_visible (GTK_WIDGET (self->summary), *gtk_label_get_label (self->summary) != '\0');
}

static KeelDay
get_day (KeelWorksheetView *self)
{
  return self->worksheet != NULL ? keel_worksheet_get_day (self->worksheet) : self->new_day;
}

static void
show_day (KeelWorksheetView *self)
{
  g_autofree char *shown = keel_entry_words_short_day (get_day (self));
  g_autofree char *spoken = keel_entry_words_day_and_time (get_day (self), KEEL_TIME_NONE);

  gtk_label_set_label (self->day, shown);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->day_button), GTK_ACCESSIBLE_PROPERTY_LABEL, spoken, -1);
}

static void
show_banner (KeelWorksheetView *self)
{
  const char *sentence = NULL;

  if (self->worksheet != NULL && !keel_record_is_writable (KEEL_RECORD (self->worksheet)))
    sentence = keel_worksheet_words_read_only ();
  else if (self->worksheet != NULL && self->model == NULL && keel_session_get_library (self->session) != NULL)
    sentence = keel_worksheet_words_no_form ();

  keel_banner_say (self->banner, sentence, NULL, NULL);
}

static void
show_answers (KeelWorksheetView *self)
{
  g_autoptr (KeelFields) none = keel_fields_new ();

  if (self->worksheet != NULL)
    keel_field_form_set_answers (self->form, keel_worksheet_get_fields (self->worksheet),
                                 keel_worksheet_get_labels (self->worksheet));
  else
    keel_field_form_set_answers (self->form, none, none);
}

static void
update_actions (KeelWorksheetView *self)
{
  gboolean can_change = self->worksheet != NULL && is_there (self) && !keel_session_is_frozen (self->session);
  gboolean is_writable = can_change && keel_record_is_writable (KEEL_RECORD (self->worksheet));

  gtk_widget_action_set_enabled (GTK_WIDGET (self), "worksheet.delete", is_writable);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "worksheet.print",
                                 self->worksheet != NULL && !keel_session_is_sample (self->session));
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "worksheet.show-history", self->worksheet != NULL);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "worksheet.write", can_change);
  gtk_widget_set_sensitive (GTK_WIDGET (self->day_button), is_writable || can_write (self));
  gtk_widget_set_visible (self->menu_button, self->worksheet != NULL);
  gtk_widget_set_visible (self->entries_section, self->worksheet != NULL);
  keel_field_form_set_editable (self->form, can_write (self));
}

static void
show_entries (KeelWorksheetView *self)
{
  keel_linked_list_show (self->entries, get_workbook (self), (KeelRecord *) self->worksheet);
  gtk_widget_set_visible (self->no_entries, !gtk_widget_get_visible (GTK_WIDGET (self->entries)));
}

static void
show_ends (KeelWorksheetView *self)
{
  const char *links[] = { self->new_link, NULL };

  keel_linked_list_show_ends (self->ends, get_workbook (self), keel_session_get_programme (self->session),
                              self->worksheet != NULL ? keel_worksheet_get_links (self->worksheet) : links);
}

static void
update (KeelWorksheetView *self)
{
  gboolean is_new = self->worksheet == NULL && self->model != NULL;

  gtk_stack_set_visible_child_name (self->stack, is_new || is_there (self) ? "sheet" : "gone");
  show_titles (self);
  show_day (self);
  show_banner (self);
  show_answers (self);
  show_ends (self);
  update_actions (self);
}

/* The form, and what explains it, made anew. */
static void
build (KeelWorksheetView *self)
{
  const char *help = self->model != NULL ? self->model->help : NULL;

  gtk_widget_set_visible (self->about, help != NULL);
  /* Open, it would push the first question out of a narrow window, and the title after it. */
  gtk_expander_set_expanded (GTK_EXPANDER (self->about), FALSE);
  adw_bin_set_child (self->about_place, help != NULL ? keel_prose_new (self->programme, help) : NULL);
  keel_field_form_set_form (self->form, self->programme, self->model != NULL ? self->model->fields : NULL,
                            self->model != NULL ? self->model->n_fields : 0,
                            keel_session_get_today (self->session));
  update (self);
  show_entries (self);
}

/* The programme of the worksheet, which need not be the one in use. */
static void
find_model (KeelWorksheetView *self)
{
  KeelProgramme *programme = keel_session_get_programme (self->session);
  KeelLibrary *library = keel_session_get_library (self->session);
  const char *id = self->worksheet != NULL ? keel_worksheet_get_programme (self->worksheet) : NULL;

  if (id != NULL && (programme == NULL || !g_str_equal (keel_programme_get_content (programme)->id, id)))
    programme = library != NULL ? keel_library_find (library, id) : NULL;

  g_set_object (&self->programme, programme);
  self->model = programme != NULL && id != NULL
                ? keel_programme_find_worksheet (programme, keel_worksheet_get_form (self->worksheet)) : NULL;
}

static void
take (KeelWorksheetView *self,
      KeelWorksheet     *worksheet)
{
  if (self->worksheet != NULL)
    g_signal_handlers_disconnect_by_data (self->worksheet, self);

  g_set_object (&self->worksheet, worksheet);
  if (worksheet != NULL)
    g_signal_connect_object (worksheet, "notify", G_CALLBACK (update), self, G_CONNECT_SWAPPED);
}

/* A person. */

/* What is shown, made now if it is new. */
static KeelWorksheet *
ensure_worksheet (KeelWorksheetView *self)
{
  KeelWorksheetForm form = {
    .programme = keel_programme_get_content (self->programme)->id,
    .worksheet = self->model->id,
    .title = self->model->title,
  };
  const char *links[] = { self->new_link, NULL };

  if (self->worksheet == NULL)
    take (self, keel_workbook_add_worksheet (get_workbook (self), &form, links, self->new_day,
                                             keel_session_get_now (self->session)));

  return self->worksheet;
}

static void
answered_cb (KeelWorksheetView *self,
             KeelFields        *fields,
             const char        *id)
{
  g_autoptr (KeelFields) labels = NULL;
  KeelWorksheet *worksheet;
  gboolean is_made = self->worksheet == NULL;

  if (!can_write (self))
    return;

  worksheet = ensure_worksheet (self);
  labels = keel_field_labels_new (self->model->fields, self->model->n_fields, fields,
                                  keel_worksheet_get_labels (worksheet));

  /* What makes it is undone with it. */
  if (id != NULL && !is_made)
    keel_workbook_answer_worksheet (get_workbook (self), worksheet, id, fields, labels);
  else
    keel_workbook_fill_worksheet (get_workbook (self), worksheet, fields, labels, self->model->title);

  if (is_made)
    update (self);
}

static void
day_picked_cb (KeelWorksheetView *self,
               guint              day,
               int                time)
{
  if (self->worksheet != NULL)
    {
      keel_workbook_set_worksheet_day (get_workbook (self), self->worksheet, day);
      return;
    }

  self->new_day = day;
  show_day (self);
}

static void
popover_wanted_cb (GtkMenuButton *button,
                   gpointer       user_data)
{
  KeelWorksheetView *self = user_data;
  GtkWidget *popover = GTK_WIDGET (gtk_menu_button_get_popover (button));

  if (popover == NULL)
    {
      popover = keel_day_popover_new (FALSE);
      g_signal_connect_object (popover, "picked", G_CALLBACK (day_picked_cb), self, G_CONNECT_SWAPPED);
      gtk_menu_button_set_popover (button, popover);
    }

  keel_day_popover_set (KEEL_DAY_POPOVER (popover), get_day (self), KEEL_TIME_NONE,
                        keel_session_get_today (self->session));
}

/* What was not there may be there now, and the other way round. */
static void
programmes_changed_cb (KeelWorksheetView *self)
{
  g_autoptr (KeelProgramme) before = self->programme != NULL ? g_object_ref (self->programme) : NULL;

  if (self->worksheet == NULL)
    return;

  find_model (self);
  if (self->programme != before)
    build (self);
  else
    update (self);
}

static void
delete_action (GtkWidget  *widget,
               const char *action_name,
               GVariant   *parameter)
{
  KeelWorksheetView *self = KEEL_WORKSHEET_VIEW (widget);

  keel_workbook_delete (get_workbook (self), KEEL_RECORD (self->worksheet), keel_session_get_now (self->session));
  gtk_widget_activate_action (widget, "win.tell-undo", "s", keel_worksheet_words_deleted ());
  gtk_widget_activate_action (widget, "week.back", NULL);
}

static void
print_action (GtkWidget  *widget,
              const char *action_name,
              GVariant   *parameter)
{
  g_autofree char *what = keel_link_new_to_record (KEEL_RECORD (KEEL_WORKSHEET_VIEW (widget)->worksheet));

  gtk_widget_activate_action (widget, "win.print", "s", what);
}

static void
show_history_action (GtkWidget  *widget,
                     const char *action_name,
                     GVariant   *parameter)
{
  gtk_widget_activate_action (widget, "win.show-history", "s",
                              keel_record_get_id (KEEL_RECORD (KEEL_WORKSHEET_VIEW (widget)->worksheet)));
}

static void
write_action (GtkWidget  *widget,
              const char *action_name,
              GVariant   *parameter)
{
  KeelWorksheetView *self = KEEL_WORKSHEET_VIEW (widget);
  g_autofree char *link = keel_link_new (KEEL_LINK_WORKSHEET, keel_record_get_id (KEEL_RECORD (self->worksheet)));
  const char *links[] = { link, NULL };

  gtk_widget_activate_action (widget, "win.new-linked-entry", "^as", links);
}

static void
follow_action (GtkWidget  *widget,
               const char *action_name,
               GVariant   *parameter)
{
  gtk_widget_activate_action (widget, "win.show-concept", "s", g_variant_get_string (parameter, NULL));
}

/* Entries may have come and gone while another view was seen. */
static void
keel_worksheet_view_map (GtkWidget *widget)
{
  KeelWorksheetView *self = KEEL_WORKSHEET_VIEW (widget);

  GTK_WIDGET_CLASS (keel_worksheet_view_parent_class)->map (widget);
  show_entries (self);
}

static void
keel_worksheet_view_dispose (GObject *object)
{
  KeelWorksheetView *self = KEEL_WORKSHEET_VIEW (object);

  take (self, NULL);
  /* A bin does not notice when its child goes with the template. */
  adw_bin_set_child (ADW_BIN (self), NULL);
  gtk_widget_dispose_template (GTK_WIDGET (self), KEEL_TYPE_WORKSHEET_VIEW);
  g_clear_object (&self->programme);
  g_clear_object (&self->session);
  g_clear_pointer (&self->new_link, g_free);

  G_OBJECT_CLASS (keel_worksheet_view_parent_class)->dispose (object);
}

static void
bind_children (GtkWidgetClass *widget_class)
{
  gtk_widget_class_bind_template_child (widget_class, KeelWorksheetView, stack);
  gtk_widget_class_bind_template_child (widget_class, KeelWorksheetView, sheet);
  gtk_widget_class_bind_template_child (widget_class, KeelWorksheetView, title);
  gtk_widget_class_bind_template_child (widget_class, KeelWorksheetView, summary);
  gtk_widget_class_bind_template_child (widget_class, KeelWorksheetView, day_button);
  gtk_widget_class_bind_template_child (widget_class, KeelWorksheetView, day);
  gtk_widget_class_bind_template_child (widget_class, KeelWorksheetView, menu_button);
  gtk_widget_class_bind_template_child (widget_class, KeelWorksheetView, banner);
  gtk_widget_class_bind_template_child (widget_class, KeelWorksheetView, about);
  gtk_widget_class_bind_template_child (widget_class, KeelWorksheetView, about_place);
  gtk_widget_class_bind_template_child (widget_class, KeelWorksheetView, form);
  gtk_widget_class_bind_template_child (widget_class, KeelWorksheetView, entries_section);
  gtk_widget_class_bind_template_child (widget_class, KeelWorksheetView, no_entries);
  gtk_widget_class_bind_template_child (widget_class, KeelWorksheetView, entries);
  gtk_widget_class_bind_template_child (widget_class, KeelWorksheetView, ends);
}

static void
keel_worksheet_view_class_init (KeelWorksheetViewClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = keel_worksheet_view_dispose;
  widget_class->map = keel_worksheet_view_map;

  g_type_ensure (KEEL_TYPE_BANNER);
  g_type_ensure (KEEL_TYPE_FIELD_FORM);
  g_type_ensure (KEEL_TYPE_SHEET);
  g_type_ensure (KEEL_TYPE_WAY_LIST);
  gtk_widget_class_set_template_from_resource (widget_class, KEEL_APP_PATH "/keel-worksheet-view.ui");
  bind_children (widget_class);
  gtk_widget_class_bind_template_callback (widget_class, answered_cb);
  gtk_widget_class_install_action (widget_class, "worksheet.delete", NULL, delete_action);
  gtk_widget_class_install_action (widget_class, "worksheet.print", NULL, print_action);
  gtk_widget_class_install_action (widget_class, "worksheet.show-history", NULL, show_history_action);
  gtk_widget_class_install_action (widget_class, "worksheet.write", NULL, write_action);
  gtk_widget_class_install_action (widget_class, "concepts.follow", "s", follow_action);
}

static void
keel_worksheet_view_init (KeelWorksheetView *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  keel_way_list_set_name (self->entries, keel_worksheet_words_entries ());
  keel_way_list_set_name (self->ends, keel_worksheet_words_ends ());
  gtk_menu_button_set_create_popup_func (self->day_button, popover_wanted_cb, self, NULL);
}

GtkWidget *
keel_worksheet_view_new (KeelSession *session)
{
  KeelWorksheetView *self = g_object_new (KEEL_TYPE_WORKSHEET_VIEW, NULL);

  self->session = g_object_ref (session);
  self->new_day = keel_session_get_today (session);
  g_signal_connect_object (session, "notify::programme", G_CALLBACK (programmes_changed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (session, "notify::library", G_CALLBACK (programmes_changed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (session, "notify::state", G_CALLBACK (programmes_changed_cb), self, G_CONNECT_SWAPPED);
  build (self);

  return GTK_WIDGET (self);
}

void
keel_worksheet_view_show (GtkWidget  *widget,
                          const char *id)
{
  KeelWorksheetView *self = KEEL_WORKSHEET_VIEW (widget);
  KeelRecord *record = keel_workbook_find_record (get_workbook (self), id);

  if (record != NULL && record == (KeelRecord *) self->worksheet)
    return;

  take (self, KEEL_IS_WORKSHEET (record) ? KEEL_WORKSHEET (record) : NULL);
  find_model (self);
  build (self);
  keel_sheet_scroll_to_top (self->sheet);
}

void
keel_worksheet_view_show_new (GtkWidget  *widget,
                              const char *target)
{
  KeelWorksheetView *self = KEEL_WORKSHEET_VIEW (widget);
  g_auto (GStrv) parts = g_strsplit (target, ":", 2);

  take (self, NULL);
  self->new_day = keel_session_get_today (self->session);
  g_free (self->new_link);
  self->new_link = g_strdup (parts[1]);
  find_model (self);
  self->model = self->programme != NULL ? keel_programme_find_worksheet (self->programme, parts[0]) : NULL;
  build (self);
  keel_sheet_scroll_to_top (self->sheet);
  keel_field_form_focus_open (self->form);
}

KeelWorksheet *
keel_worksheet_view_get (KeelWorksheetView *self)
{
  g_return_val_if_fail (KEEL_IS_WORKSHEET_VIEW (self), NULL);

  return self->worksheet;
}
