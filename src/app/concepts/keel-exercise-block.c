/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "keel-config.h"

#include "keel-block-private.h"
#include "keel-concepts-words.h"
#include "keel-exercise-block.h"
#include "keel-exercise-words.h"
#include "keel-exercise.h"
#include "keel-page-order.h"
#include "keel-side-buttons.h"
#include "keel-workbook-marks.h"

#include <glib/gi18n-lib.h>

#define SPACING 12

struct _KeelExerciseBlock
{
  AdwBin parent_instance;

  GtkBox *content;
  GPtrArray *buttons;       /* KeelSideButtons of the cases, borrowed; while it asks */
  GtkWidget *left_label;

  KeelSession *session;
  KeelProgramme *programme;
  const KeelProgrammeExercise *exercise;
  guint n_before;           /* how many results there are before this page's turn */
  guint n_known;            /* results, when this was drawn */
};

G_DEFINE_FINAL_TYPE (KeelExerciseBlock, keel_exercise_block, ADW_TYPE_BIN)

static const char *
get_programme_id (KeelExerciseBlock *self)
{
  return keel_programme_get_content (self->programme)->id;
}

static GPtrArray *
list_results (KeelExerciseBlock *self)
{
  return keel_workbook_list_results (keel_session_get_workbook (self->session),
                                     get_programme_id (self), self->exercise->id);
}

static gboolean
has_exercise (const KeelProgrammePage *page,
              const char              *exercise)
{
  for (guint i = 0; i < page->n_blocks; i++)
    if (g_strcmp0 (page->blocks[i].exercise, exercise) == 0)
      return TRUE;

  return FALSE;
}

/* How many pages before @page have the exercise too. */
static guint
count_pages_before (KeelProgramme           *programme,
                    const KeelProgrammePage *page,
                    const char              *exercise)
{
  const KeelProgrammePage *other = page;
  guint n_pages = 0;

  while ((other = keel_page_order_step (programme, other->id, -1)) != NULL)
    if (has_exercise (other, exercise))
      n_pages++;

  return n_pages;
}

static GtkWidget *
add_box (KeelExerciseBlock *self)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, SPACING / 2);

  gtk_widget_add_css_class (box, "keel-case");
  gtk_box_append (self->content, box);

  return box;
}

static void
add_button (KeelExerciseBlock *self,
            const char        *label,
            const char        *action_name)
{
  GtkWidget *button = gtk_button_new_with_mnemonic (label);

  /* Large letters do not make a narrow page wider. */
  gtk_label_set_wrap (GTK_LABEL (gtk_button_get_child (GTK_BUTTON (button))), TRUE);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (button), action_name);
  gtk_widget_set_halign (button, GTK_ALIGN_START);
  gtk_box_append (self->content, button);
}

/* Asking. */

static void
update_left (KeelExerciseBlock *self)
{
  guint n_left = 0;
  g_autofree char *words = NULL;

  for (guint i = 0; i < self->buttons->len; i++)
    if (keel_side_buttons_get_side (self->buttons->pdata[i]) < 0)
      n_left++;

  words = keel_exercise_words_left (n_left);
  gtk_label_set_label (GTK_LABEL (self->left_label), words);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "exercise.compare", n_left == 0);
}

static void
ask_case (KeelExerciseBlock       *self,
          const KeelProgrammeCase *content)
{
  GtkWidget *box = add_box (self);
  GtkWidget *buttons = keel_side_buttons_new (content->text);

  keel_block_add_line (box, content->text, NULL);
  gtk_box_append (GTK_BOX (box), buttons);
  g_ptr_array_add (self->buttons, buttons);
  g_signal_connect_object (buttons, "notify::side", G_CALLBACK (update_left), self, G_CONNECT_SWAPPED);
}

static void
add_foot (KeelExerciseBlock *self)
{
  self->left_label = g_object_new (GTK_TYPE_LABEL, "accessible-role", GTK_ACCESSIBLE_ROLE_STATUS, "xalign", 0.0f, NULL);
  gtk_widget_add_css_class (self->left_label, "keel-caption");
  gtk_box_append (self->content, self->left_label);

  add_button (self, _("_Compare With Ours"), "exercise.compare");
}

static void
ask (KeelExerciseBlock *self,
     const KeelResult  *first)
{
  g_ptr_array_set_size (self->buttons, 0);
  if (first != NULL)
    {
      g_autofree char *again = keel_exercise_words_again (first->day);

      keel_block_add_line (GTK_WIDGET (self->content), again, "keel-aside");
    }

  for (guint i = 0; i < self->exercise->n_cases; i++)
    ask_case (self, &self->exercise->cases[i]);
  add_foot (self);
  update_left (self);
}

/* Comparing. */

static void
add_score (KeelExerciseBlock *self,
           const KeelResult  *result)
{
  guint n_same = keel_exercise_count_same (self->exercise, (const char * const *) result->answers);
  g_autofree char *words = keel_exercise_words_score (result->day, n_same, self->exercise->n_cases);

  keel_block_add_line (GTK_WIDGET (self->content), words, "keel-lead");
}

static void
add_answer (GtkWidget               *box,
            const KeelResult        *result,
            const KeelProgrammeCase *content)
{
  KeelCaseAnswer answer = KEEL_CASE_BOTH;
  gboolean is_answered = keel_exercise_find_answer ((const char * const *) result->answers, content->id, &answer);
  g_autofree char *words = keel_exercise_words_yours (result->day, is_answered, answer);

  keel_block_add_line (box, words, "keel-answer");
}

static void
compare_case (KeelExerciseBlock       *self,
              const KeelProgrammeCase *content,
              const KeelResult        *first,
              const KeelResult        *last)
{
  GtkWidget *box = add_box (self);
  GtkWidget *answers = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, SPACING);
  g_autofree char *ours = keel_exercise_words_ours (content->answer);

  keel_block_add_line (box, content->text, NULL);
  add_answer (answers, first, content);
  if (last != first)
    add_answer (answers, last, content);
  keel_block_add_line (answers, ours, "keel-answer");
  gtk_box_set_homogeneous (GTK_BOX (answers), TRUE);
  gtk_box_append (GTK_BOX (box), answers);
  keel_block_add_prose (box, self->programme, content->why);
}

static void
compare (KeelExerciseBlock *self,
         GPtrArray         *results)
{
  const KeelResult *first = results->pdata[0];
  const KeelResult *last = results->pdata[results->len - 1];

  add_score (self, first);
  if (last != first)
    add_score (self, last);
  for (guint i = 0; i < self->exercise->n_cases; i++)
    compare_case (self, &self->exercise->cases[i], first, last);

  add_button (self, _("_Sort Again"), "exercise.sort-again");
}

static void
show (KeelExerciseBlock *self)
{
  g_autoptr (GPtrArray) results = list_results (self);
  GtkWidget *child;

  self->n_known = results->len;
  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self->content))) != NULL)
    gtk_box_remove (self->content, child);

  keel_block_add_heading (GTK_WIDGET (self->content), self->exercise->title, 2);
  keel_block_add_prose (GTK_WIDGET (self->content), self->programme, self->exercise->text);
  if (results->len > self->n_before)
    compare (self, results);
  else
    ask (self, results->len > 0 ? results->pdata[0] : NULL);
}

/* Another result may have come, from here or from another device; what is being sorted
 * stays as it is. */
static void
marks_changed_cb (KeelExerciseBlock *self)
{
  g_autoptr (GPtrArray) results = list_results (self);

  if (results->len != self->n_known && results->len > self->n_before)
    show (self);
}

static void
compare_action (GtkWidget  *widget,
                const char *action_name,
                GVariant   *parameter)
{
  KeelExerciseBlock *self = KEEL_EXERCISE_BLOCK (widget);
  g_autoptr (GPtrArray) answers = g_ptr_array_new ();

  for (guint i = 0; i < self->buttons->len; i++)
    {
      int side = keel_side_buttons_get_side (self->buttons->pdata[i]);

      g_ptr_array_add (answers, (gpointer) self->exercise->cases[i].id);
      g_ptr_array_add (answers, (gpointer) keel_exercise_get_word ((KeelCaseAnswer) side));
    }
  g_ptr_array_add (answers, NULL);

  if (keel_session_is_frozen (self->session)
      || !keel_workbook_add_result (keel_session_get_workbook (self->session), get_programme_id (self),
                                    self->exercise->id, keel_session_get_today (self->session),
                                    (const char * const *) answers->pdata, keel_session_get_now (self->session)))
    gtk_widget_error_bell (widget);
}

static void
sort_again_action (GtkWidget  *widget,
                   const char *action_name,
                   GVariant   *parameter)
{
  KeelExerciseBlock *self = KEEL_EXERCISE_BLOCK (widget);

  self->n_before = self->n_known;
  show (self);
}

static void
keel_exercise_block_dispose (GObject *object)
{
  KeelExerciseBlock *self = KEEL_EXERCISE_BLOCK (object);

  adw_bin_set_child (ADW_BIN (self), NULL);
  g_clear_pointer (&self->buttons, g_ptr_array_unref);
  g_clear_object (&self->programme);
  g_clear_object (&self->session);

  G_OBJECT_CLASS (keel_exercise_block_parent_class)->dispose (object);
}

static void
keel_exercise_block_class_init (KeelExerciseBlockClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = keel_exercise_block_dispose;

  gtk_widget_class_install_action (GTK_WIDGET_CLASS (klass), "exercise.compare", NULL, compare_action);
  gtk_widget_class_install_action (GTK_WIDGET_CLASS (klass), "exercise.sort-again", NULL, sort_again_action);
}

static void
keel_exercise_block_init (KeelExerciseBlock *self)
{
  self->buttons = g_ptr_array_new ();
  self->content = GTK_BOX (gtk_box_new (GTK_ORIENTATION_VERTICAL, SPACING));
  gtk_widget_add_css_class (GTK_WIDGET (self->content), "keel-block");
  gtk_widget_add_css_class (GTK_WIDGET (self->content), "keel-exercise");
  adw_bin_set_child (ADW_BIN (self), GTK_WIDGET (self->content));
}

GtkWidget *
keel_exercise_block_new (const KeelBlockContext   *context,
                         const KeelProgrammeBlock *block)
{
  KeelExerciseBlock *self = g_object_new (KEEL_TYPE_EXERCISE_BLOCK, NULL);

  self->session = g_object_ref (context->session);
  self->programme = g_object_ref (context->programme);
  self->exercise = keel_programme_find_exercise (context->programme, block->exercise);
  self->n_before = count_pages_before (context->programme, context->page, block->exercise);
  g_signal_connect_object (keel_workbook_get_marks (keel_session_get_workbook (self->session)), "items-changed",
                           G_CALLBACK (marks_changed_cb), self, G_CONNECT_SWAPPED);
  show (self);

  return GTK_WIDGET (self);
}
