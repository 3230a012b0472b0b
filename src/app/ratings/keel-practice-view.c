/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "keel-config.h"

#include "keel-choice-row.h"
#include "keel-practice-view.h"
#include "keel-practice-words.h"
#include "keel-sheet.h"
#include "keel-week-box.h"

#define N_WEEKS 8

/* The choices of a row. */
static const KeelTick choices[] = { KEEL_TICK_DID, KEEL_TICK_DID_NOT, KEEL_TICK_NO_CHANCE };

struct _KeelPracticeView
{
  AdwBin parent_instance;

  GtkBox *this_week;
  KeelWeekBox *week_box;
  GtkGrid *weeks;
  GtkWidget *weeks_box;

  KeelSession *session;
  KeelDay week;              /* the Monday of this week */
  GPtrArray *rows;           /* KeelChoiceRow, one a practice, borrowed */
  GPtrArray *cells;          /* GtkLabel, a practice after the other, oldest week first; borrowed */
  gboolean folded;
};

enum
{
  PROP_SESSION = 1,
  PROP_FOLDED,
  N_PROPS,
};

G_DEFINE_FINAL_TYPE (KeelPracticeView, keel_practice_view, ADW_TYPE_BIN)

static GParamSpec *properties[N_PROPS];

static const KeelProgrammeContent *
get_content (KeelPracticeView *self)
{
  KeelProgramme *programme = keel_session_get_programme (self->session);

  return programme != NULL ? keel_programme_get_content (programme) : NULL;
}

static KeelWorkbook *
get_workbook (KeelPracticeView *self)
{
  return keel_session_get_workbook (self->session);
}

static KeelDay
get_week (KeelPracticeView *self,
          guint             column)
{
  return self->week - 7 * (N_WEEKS - 1 - column);
}

static void
show_cell (KeelPracticeView            *self,
           const KeelProgrammePractice *practice,
           guint                        row,
           guint                        column)
{
  KeelDay week = get_week (self, column);
  KeelTick tick = keel_workbook_get_tick (get_workbook (self), week, practice->id);
  GtkWidget *cell = g_ptr_array_index (self->cells, row * N_WEEKS + column);
  g_autofree char *sentence = keel_practice_words_cell (practice->text, week, tick);

  gtk_label_set_label (GTK_LABEL (cell), keel_practice_words_sign (tick));
  gtk_widget_set_tooltip_text (cell, sentence);
  gtk_accessible_update_property (GTK_ACCESSIBLE (cell), GTK_ACCESSIBLE_PROPERTY_LABEL, sentence, -1);
}

static int
find_choice (KeelTick tick)
{
  for (guint i = 0; i < G_N_ELEMENTS (choices); i++)
    if (choices[i] == tick)
      return (int) i;

  return KEEL_CHOICE_ROW_NONE;
}

static void
show_ticks (KeelPracticeView *self)
{
  const KeelProgrammeContent *content = get_content (self);

  for (guint i = 0; i < self->rows->len; i++)
    {
      const KeelProgrammePractice *practice = &content->practices[i];

      keel_choice_row_set (g_ptr_array_index (self->rows, i),
                           find_choice (keel_workbook_get_tick (get_workbook (self), self->week, practice->id)));
      for (guint column = 0; column < N_WEEKS; column++)
        show_cell (self, practice, i, column);
    }
}

static void
chosen_cb (KeelPracticeView *self,
           int               choice,
           KeelChoiceRow    *row)
{
  const KeelProgrammeContent *content = get_content (self);
  KeelTick tick = choice == KEEL_CHOICE_ROW_NONE ? KEEL_TICK_NONE : choices[choice];
  guint index;

  if (!g_ptr_array_find (self->rows, row, &index))
    return;

  keel_workbook_tick (get_workbook (self), self->week, content->practices[index].id, tick,
                      keel_session_get_now (self->session));
  keel_session_flush (self->session);
  show_ticks (self);
}

static GtkWidget *
make_label (const char *text,
            const char *css_class)
{
  GtkWidget *label = gtk_label_new (text);

  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_xalign (GTK_LABEL (label), 0);
  if (css_class != NULL)
    gtk_widget_add_css_class (label, css_class);

  return label;
}

static void
add_practice (KeelPracticeView            *self,
              const KeelProgrammePractice *practice)
{
  GtkWidget *card = gtk_box_new (GTK_ORIENTATION_VERTICAL, 9);
  GtkWidget *row = keel_choice_row_new (practice->text);

  for (guint i = 0; i < G_N_ELEMENTS (choices); i++)
    keel_choice_row_add (KEEL_CHOICE_ROW (row), keel_practice_words_tick (choices[i]),
                         keel_practice_words_tick (choices[i]));
  g_signal_connect_object (row, "chosen", G_CALLBACK (chosen_cb), self, G_CONNECT_SWAPPED);
  gtk_widget_add_css_class (card, "card");
  gtk_widget_add_css_class (card, "keel-padded");
  gtk_box_append (GTK_BOX (card), make_label (practice->text, NULL));
  gtk_box_append (GTK_BOX (card), row);
  gtk_box_append (self->this_week, card);
  g_ptr_array_add (self->rows, row);
}

/* Two lines of the grid: the practice, and below it its weeks. */
static void
add_weeks (KeelPracticeView            *self,
           const KeelProgrammePractice *practice,
           int                          line)
{
  gtk_grid_attach (self->weeks, make_label (practice->text, "caption"), 0, 2 * line + 1, N_WEEKS, 1);
  for (int column = 0; column < N_WEEKS; column++)
    {
      GtkWidget *cell = gtk_label_new (NULL);

      gtk_widget_add_css_class (cell, "keel-week-cell");
      gtk_grid_attach (self->weeks, cell, column, 2 * line + 2, 1, 1);
      g_ptr_array_add (self->cells, cell);
    }
}

static void
add_week_names (KeelPracticeView *self)
{
  for (int column = 0; column < N_WEEKS; column++)
    {
      g_autofree char *name = keel_practice_words_week (get_week (self, (guint) column));
      GtkWidget *label = gtk_label_new (name);

      gtk_label_set_wrap (GTK_LABEL (label), TRUE);
      gtk_label_set_wrap_mode (GTK_LABEL (label), PANGO_WRAP_WORD_CHAR);
      gtk_label_set_justify (GTK_LABEL (label), GTK_JUSTIFY_CENTER);
      gtk_widget_add_css_class (label, "caption");
      gtk_widget_add_css_class (label, "dim-label");
      gtk_grid_attach (self->weeks, label, column, 0, 1, 1);
    }
}

static void
empty (KeelPracticeView *self)
{
  GtkWidget *child;

  g_ptr_array_set_size (self->rows, 0);
  g_ptr_array_set_size (self->cells, 0);
  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self->this_week))) != NULL)
    gtk_box_remove (self->this_week, child);
  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self->weeks))) != NULL)
    gtk_grid_remove (self->weeks, child);
}

/* Another programme, or another week. */
static void
rebuild (KeelPracticeView *self)
{
  const KeelProgrammeContent *content = get_content (self);
  guint n_practices = content != NULL ? content->n_practices : 0;

  empty (self);
  self->week = keel_day_get_monday (keel_session_get_today (self->session));
  keel_week_box_set_week (self->week_box, self->week);
  gtk_widget_set_visible (self->weeks_box, n_practices > 0);
  if (n_practices == 0)
    return;

  add_week_names (self);
  for (guint i = 0; i < n_practices; i++)
    {
      add_practice (self, &content->practices[i]);
      add_weeks (self, &content->practices[i], (int) i);
    }
  show_ticks (self);
}

/* The view may have been left over a Sunday. */
static void
keel_practice_view_map (GtkWidget *widget)
{
  KeelPracticeView *self = KEEL_PRACTICE_VIEW (widget);

  GTK_WIDGET_CLASS (keel_practice_view_parent_class)->map (widget);

  if (self->week != keel_day_get_monday (keel_session_get_today (self->session)))
    rebuild (self);
}

static void
keel_practice_view_get_property (GObject    *object,
                                 guint       property_id,
                                 GValue     *value,
                                 GParamSpec *pspec)
{
  KeelPracticeView *self = KEEL_PRACTICE_VIEW (object);

  switch (property_id)
    {
    case PROP_SESSION:
      g_value_set_object (value, self->session);
      break;

    case PROP_FOLDED:
      g_value_set_boolean (value, self->folded);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
keel_practice_view_set_property (GObject      *object,
                                 guint         property_id,
                                 const GValue *value,
                                 GParamSpec   *pspec)
{
  KeelPracticeView *self = KEEL_PRACTICE_VIEW (object);

  switch (property_id)
    {
    case PROP_SESSION:
      self->session = g_value_dup_object (value);
      break;

    case PROP_FOLDED:
      self->folded = g_value_get_boolean (value);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
keel_practice_view_constructed (GObject *object)
{
  KeelPracticeView *self = KEEL_PRACTICE_VIEW (object);

  G_OBJECT_CLASS (keel_practice_view_parent_class)->constructed (object);

  g_signal_connect_object (self->session, "notify::programme", G_CALLBACK (rebuild), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (keel_workbook_get_marks (get_workbook (self)), "items-changed",
                           G_CALLBACK (show_ticks), self, G_CONNECT_SWAPPED);
  keel_week_box_set_session (self->week_box, self->session);
  rebuild (self);
}

static void
keel_practice_view_dispose (GObject *object)
{
  KeelPracticeView *self = KEEL_PRACTICE_VIEW (object);

  /* A bin does not notice when its child goes with the template. */
  adw_bin_set_child (ADW_BIN (self), NULL);
  gtk_widget_dispose_template (GTK_WIDGET (self), KEEL_TYPE_PRACTICE_VIEW);
  g_clear_pointer (&self->rows, g_ptr_array_unref);
  g_clear_pointer (&self->cells, g_ptr_array_unref);
  g_clear_object (&self->session);

  G_OBJECT_CLASS (keel_practice_view_parent_class)->dispose (object);
}

static void
keel_practice_view_class_init (KeelPracticeViewClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->constructed = keel_practice_view_constructed;
  object_class->get_property = keel_practice_view_get_property;
  object_class->set_property = keel_practice_view_set_property;
  object_class->dispose = keel_practice_view_dispose;
  widget_class->map = keel_practice_view_map;

  properties[PROP_SESSION] =
    g_param_spec_object ("session", NULL, NULL, KEEL_TYPE_SESSION,
                         G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS);
  properties[PROP_FOLDED] =
    g_param_spec_boolean ("folded", NULL, NULL, FALSE, G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  g_type_ensure (KEEL_TYPE_SHEET);
  g_type_ensure (KEEL_TYPE_WEEK_BOX);
  gtk_widget_class_set_template_from_resource (widget_class, KEEL_APP_PATH "/keel-practice-view.ui");
  gtk_widget_class_bind_template_child (widget_class, KeelPracticeView, this_week);
  gtk_widget_class_bind_template_child (widget_class, KeelPracticeView, week_box);
  gtk_widget_class_bind_template_child (widget_class, KeelPracticeView, weeks);
  gtk_widget_class_bind_template_child (widget_class, KeelPracticeView, weeks_box);
}

static void
keel_practice_view_init (KeelPracticeView *self)
{
  self->rows = g_ptr_array_new ();
  self->cells = g_ptr_array_new ();
  gtk_widget_init_template (GTK_WIDGET (self));
}

GtkWidget *
keel_practice_view_new (KeelSession *session)
{
  return g_object_new (KEEL_TYPE_PRACTICE_VIEW, "session", session, NULL);
}
