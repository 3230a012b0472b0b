/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "keel-config.h"

#include "keel-find-list.h"
#include "keel-find-row.h"

struct _KeelFindList
{
  AdwBin parent_instance;

  GtkScrolledWindow *scroll;
  GtkListBox *rows;

  KeelFindings *findings;   /* the rows borrow from it */
};

enum
{
  SIGNAL_OPENED,
  SIGNAL_MORE_WANTED,
  SIGNAL_LEFT,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (KeelFindList, keel_find_list, ADW_TYPE_BIN)

static void
clear (KeelFindList *self)
{
  GtkListBoxRow *row;

  while ((row = gtk_list_box_get_row_at_index (self->rows, 0)) != NULL)
    gtk_list_box_remove (self->rows, GTK_WIDGET (row));

  g_clear_pointer (&self->findings, keel_findings_free);
}

static void
add_kind (KeelFindList  *self,
          KeelFoundKind  kind,
          guint          most)
{
  GPtrArray *best = self->findings->best[kind];
  guint n_found = self->findings->n_of_kind[kind];
  g_autofree char *label = NULL;

  for (guint i = 0; i < best->len; i++)
    gtk_list_box_append (self->rows, keel_find_row_new (best->pdata[i], (const char * const *) self->findings->words));

  if (best->len >= MIN (n_found, most))
    return;

  label = keel_find_words_show_all (kind, MIN (n_found, most), n_found);
  gtk_list_box_append (self->rows, keel_find_row_new_more (kind, label));
}

/* The first row of a kind has its heading above it. */
static void
update_header (GtkListBoxRow *row,
               GtkListBoxRow *before,
               gpointer       user_data)
{
  KeelFindList *self = user_data;
  KeelFoundKind kind = keel_find_row_get_kind (KEEL_FIND_ROW (row));
  g_autofree char *spoken = NULL;
  GtkWidget *header;

  if (before != NULL && keel_find_row_get_kind (KEEL_FIND_ROW (before)) == kind)
    {
      gtk_list_box_row_set_header (row, NULL);
      return;
    }

  spoken = keel_find_words_spoken_heading (kind, self->findings->n_of_kind[kind]);
  header = g_object_new (GTK_TYPE_LABEL,
                         "accessible-role", GTK_ACCESSIBLE_ROLE_HEADING,
                         "label", keel_find_words_heading (kind), "wrap", TRUE, "xalign", 0.0f, NULL);
  gtk_accessible_update_property (GTK_ACCESSIBLE (header), GTK_ACCESSIBLE_PROPERTY_LABEL, spoken, -1);
  gtk_widget_add_css_class (header, "keel-part");
  gtk_list_box_row_set_header (row, header);
}

static void
row_activated_cb (KeelFindList *self,
                  KeelFindRow  *row)
{
  const KeelFound *found = keel_find_row_get_found (row);

  if (found != NULL)
    g_signal_emit (self, signals[SIGNAL_OPENED], 0, found);
  else
    g_signal_emit (self, signals[SIGNAL_MORE_WANTED], 0, (guint) keel_find_row_get_kind (row));
}

static gboolean
keynav_failed_cb (KeelFindList     *self,
                  GtkDirectionType  direction)
{
  if (direction != GTK_DIR_UP)
    return FALSE;

  g_signal_emit (self, signals[SIGNAL_LEFT], 0);
  return TRUE;
}

/* The rows are one stop for Tab, however many there are. */
static gboolean
keel_find_list_focus (GtkWidget        *widget,
                      GtkDirectionType  direction)
{
  if (gtk_widget_get_focus_child (widget) != NULL
      && (direction == GTK_DIR_TAB_FORWARD || direction == GTK_DIR_TAB_BACKWARD))
    return FALSE;

  return GTK_WIDGET_CLASS (keel_find_list_parent_class)->focus (widget, direction);
}

static void
keel_find_list_dispose (GObject *object)
{
  KeelFindList *self = KEEL_FIND_LIST (object);

  if (self->rows != NULL)
    clear (self);
  /* A bin does not notice when its child goes with the template. */
  adw_bin_set_child (ADW_BIN (self), NULL);
  gtk_widget_dispose_template (GTK_WIDGET (self), KEEL_TYPE_FIND_LIST);

  G_OBJECT_CLASS (keel_find_list_parent_class)->dispose (object);
}

static void
keel_find_list_class_init (KeelFindListClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = keel_find_list_dispose;
  widget_class->focus = keel_find_list_focus;

  signals[SIGNAL_OPENED] = g_signal_new ("opened", KEEL_TYPE_FIND_LIST, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                         G_TYPE_NONE, 1, G_TYPE_POINTER);
  signals[SIGNAL_MORE_WANTED] = g_signal_new ("more-wanted", KEEL_TYPE_FIND_LIST, G_SIGNAL_RUN_LAST, 0, NULL, NULL,
                                              NULL, G_TYPE_NONE, 1, G_TYPE_UINT);
  signals[SIGNAL_LEFT] = g_signal_new ("left", KEEL_TYPE_FIND_LIST, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                       G_TYPE_NONE, 0);

  gtk_widget_class_set_template_from_resource (widget_class, KEEL_APP_PATH "/keel-find-list.ui");
  gtk_widget_class_bind_template_child (widget_class, KeelFindList, scroll);
  gtk_widget_class_bind_template_child (widget_class, KeelFindList, rows);
  gtk_widget_class_bind_template_callback (widget_class, row_activated_cb);
  gtk_widget_class_bind_template_callback (widget_class, keynav_failed_cb);
}

static void
keel_find_list_init (KeelFindList *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_list_box_set_header_func (self->rows, update_header, self, NULL);
}

void
keel_find_list_show (KeelFindList *self,
                     KeelFindings *findings,
                     guint         most)
{
  g_return_if_fail (KEEL_IS_FIND_LIST (self));
  g_return_if_fail (findings != NULL);

  clear (self);
  self->findings = findings;
  for (KeelFoundKind kind = 0; kind < KEEL_N_FOUND_KINDS; kind++)
    add_kind (self, kind, most);
  gtk_adjustment_set_value (gtk_scrolled_window_get_vadjustment (self->scroll), 0);
}

gboolean
keel_find_list_focus_row (KeelFindList *self)
{
  GtkListBoxRow *row;

  g_return_val_if_fail (KEEL_IS_FIND_LIST (self), FALSE);

  row = gtk_list_box_get_row_at_index (self->rows, 0);
  return row != NULL && gtk_widget_grab_focus (GTK_WIDGET (row));
}

void
keel_find_list_focus_nth (KeelFindList  *self,
                          KeelFoundKind  kind,
                          guint          position)
{
  GtkListBoxRow *row;
  guint n_before = 0;

  g_return_if_fail (KEEL_IS_FIND_LIST (self));

  for (int i = 0; (row = gtk_list_box_get_row_at_index (self->rows, i)) != NULL; i++)
    if (keel_find_row_get_kind (KEEL_FIND_ROW (row)) == kind && n_before++ == position)
      {
        gtk_widget_grab_focus (GTK_WIDGET (row));
        return;
      }
}
