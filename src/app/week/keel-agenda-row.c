/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "keel-config.h"
#include "keel-agenda-row.h"

#include "keel-actionable.h"
#include "keel-agenda-words.h"

struct _KeelAgendaRow
{
  GtkListBoxRow parent_instance;

  GtkImage *state;
  GtkLabel *title;
  GtkLabel *minutes;
  GtkLabel *line;
  GtkButton *button;

  const char *action;        /* static */
  char *action_target;       /* NULL: the action takes none */
};

G_DEFINE_FINAL_TYPE (KeelAgendaRow, keel_agenda_row, GTK_TYPE_LIST_BOX_ROW)

static const char * const icons[] = {
  [KEEL_TASK_OPEN] = "keel-task-open-symbolic",
  [KEEL_TASK_BEGUN] = "keel-task-begun-symbolic",
  [KEEL_TASK_DONE] = "keel-task-done-symbolic",
};

/* Where a task leads. */
static const struct
{
  const char *action;
  const char *prefix;          /* of the target, before the id of the content; NULL: no id */
  const char *target;          /* without an id; NULL: none */
  const char *record_action;   /* in their place, when there is a record; NULL: as above */
  const char *record_prefix;   /* of its target, before the id of the record */
} ways[] = {
  [KEEL_TASK_PULSE] = { "win.new-checkin", NULL, "pulse", "win.show-checkin", "" },
  [KEEL_TASK_FULL] = { "win.new-checkin", NULL, "full", "win.show-checkin", "" },
  [KEEL_TASK_PRACTICES] = { "win.show-practices" },
  [KEEL_TASK_NOTES] = { "win.show-practices" },
  [KEEL_TASK_ENTRY] = { "win.new-entry-from-prompt", "", NULL, "win.show-entry", "" },
  [KEEL_TASK_IF_THEN] = { NULL, NULL, NULL, "week.open", "if-then:" },
  [KEEL_TASK_STEP] = { NULL, NULL, NULL, "week.open", "step:" },
  [KEEL_TASK_REVIEW] = { NULL, NULL, NULL, "week.open", "review:" },
  [KEEL_TASK_INSIGHT] = { "week.open", "insight:" },
  [KEEL_TASK_CARDS] = { "week.open", NULL, "cards" },
  [KEEL_TASK_PAGE] = { "win.show-concept", "page:" },
};

static void
set_way (KeelAgendaRow      *self,
         const KeelWeekItem *item)
{
  g_clear_pointer (&self->action_target, g_free);
  self->action = ways[item->task].action;

  if (item->record != NULL && ways[item->task].record_action != NULL)
    {
      self->action = ways[item->task].record_action;
      self->action_target = g_strconcat (ways[item->task].record_prefix, item->record, NULL);
    }
  else if (item->content != NULL && ways[item->task].prefix != NULL)
    {
      self->action_target = g_strconcat (ways[item->task].prefix, item->content, NULL);
    }
  else if (ways[item->task].prefix != NULL)
    {
      /* No prompt is suggested: an entry without one. */
      self->action = "app.new-entry";
    }
  else
    {
      self->action_target = g_strdup (ways[item->task].target);
    }
}

static void
show_texts (KeelAgendaRow      *self,
            KeelProgramme      *programme,
            const KeelWeekItem *item,
            const char         *title)
{
  g_autofree char *line = keel_agenda_words_line (programme, item);
  g_autofree char *minutes = keel_agenda_words_minutes (programme, item);
  g_autofree char *sentence = keel_agenda_words_sentence (programme, item, title);

  gtk_label_set_label (self->title, title != NULL ? title : keel_agenda_words_task (item->task));
  gtk_label_set_label (self->line, line);
  gtk_label_set_label (self->minutes, minutes != NULL ? minutes : "");
  gtk_widget_set_visible (GTK_WIDGET (self->minutes), minutes != NULL);
  gtk_image_set_from_icon_name (self->state, icons[item->state]);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, sentence, -1);
}

static void
show_button (KeelAgendaRow      *self,
             const KeelWeekItem *item,
             gboolean            is_next)
{
  GVariant *target = self->action_target != NULL ? g_variant_new_string (self->action_target) : NULL;

  gtk_button_set_label (self->button, keel_agenda_words_button (item));
  keel_actionable_set (GTK_ACTIONABLE (self->button), self->action, target);
  gtk_widget_set_visible (GTK_WIDGET (self->button), is_next);
}

static void
keel_agenda_row_dispose (GObject *object)
{
  KeelAgendaRow *self = KEEL_AGENDA_ROW (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), KEEL_TYPE_AGENDA_ROW);
  g_clear_pointer (&self->action_target, g_free);

  G_OBJECT_CLASS (keel_agenda_row_parent_class)->dispose (object);
}

static void
keel_agenda_row_class_init (KeelAgendaRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = keel_agenda_row_dispose;

  gtk_widget_class_set_template_from_resource (widget_class, KEEL_APP_PATH "/keel-agenda-row.ui");
  gtk_widget_class_bind_template_child (widget_class, KeelAgendaRow, state);
  gtk_widget_class_bind_template_child (widget_class, KeelAgendaRow, title);
  gtk_widget_class_bind_template_child (widget_class, KeelAgendaRow, minutes);
  gtk_widget_class_bind_template_child (widget_class, KeelAgendaRow, line);
  gtk_widget_class_bind_template_child (widget_class, KeelAgendaRow, button);
}

static void
keel_agenda_row_init (KeelAgendaRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

GtkWidget *
keel_agenda_row_new (void)
{
  return g_object_new (KEEL_TYPE_AGENDA_ROW, NULL);
}

void
keel_agenda_row_set (KeelAgendaRow      *self,
                     KeelProgramme      *programme,
                     const KeelWeekItem *item,
                     const char         *title,
                     gboolean            is_next)
{
  g_return_if_fail (KEEL_IS_AGENDA_ROW (self));
  g_return_if_fail (item != NULL);

  set_way (self, item);
  show_texts (self, programme, item, title);
  show_button (self, item, is_next);
  if (item->state == KEEL_TASK_DONE)
    gtk_widget_add_css_class (GTK_WIDGET (self), "keel-done");
  else
    gtk_widget_remove_css_class (GTK_WIDGET (self), "keel-done");
}

const char *
keel_agenda_row_get_target (KeelAgendaRow *self)
{
  g_return_val_if_fail (KEEL_IS_AGENDA_ROW (self), NULL);

  return g_strcmp0 (self->action, "week.open") == 0 ? self->action_target : NULL;
}

void
keel_agenda_row_open (KeelAgendaRow *self)
{
  g_return_if_fail (KEEL_IS_AGENDA_ROW (self));

  if (self->action_target != NULL)
    gtk_widget_activate_action (GTK_WIDGET (self), self->action, "s", self->action_target);
  else
    gtk_widget_activate_action (GTK_WIDGET (self), self->action, NULL);
}
