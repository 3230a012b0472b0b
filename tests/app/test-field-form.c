/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "app-fixture.h"
#include "keel-field-form.h"
#include "keel-text-box.h"
#include "programme-fixture.h"

#define TODAY keel_day_from_ymd (2026, 11, 23)

static const KeelProgrammeChoice choices[] = {
  { "none", "It did not fail" },
  { "complex", "Several circumstances met" },
};

static const KeelProgrammeField fields[] = {
  { .id = "question", .label = "The question", .help = "One thing.", .kind = KEEL_FIELD_LINE },
  { .id = "options", .label = "Options", .kind = KEEL_FIELD_LIST, .repeats = TRUE },
  { .id = "sure", .label = "How sure?", .kind = KEEL_FIELD_PERCENT },
  { .id = "look", .label = "Date to look", .kind = KEEL_FIELD_DAY },
  { .id = "kind", .label = "Which kind?", .kind = KEEL_FIELD_CHOICE, .choices = choices, .n_choices = 2, .later = TRUE },
};

/* A form in a window that is shown, and the answers as it last told them. */
typedef struct
{
  GtkWindow     *window;
  KeelFieldForm *form;
  KeelFields    *answers;
  KeelFields    *labels;
  char          *chosen;     /* the field that was answered by a choice */
  guint          n_changes;
} Fixture;

static void
changed_cb (Fixture    *fixture,
            KeelFields *answers,
            const char *id)
{
  g_free (fixture->chosen);
  fixture->chosen = g_strdup (id);
  keel_fields_unref (fixture->answers);
  fixture->answers = keel_fields_ref (answers);
  fixture->n_changes++;

  /* As a record does that is told of it. */
  keel_field_form_set_answers (fixture->form, fixture->answers, fixture->labels);
}

static gboolean
is_mapped (gpointer data)
{
  return gtk_widget_get_mapped (GTK_WIDGET (data));
}

static void
show_answers (Fixture    *fixture,
              KeelFields *answers)
{
  keel_fields_unref (fixture->answers);
  fixture->answers = answers;
  keel_field_form_set_answers (fixture->form, answers, fixture->labels);
}

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  g_autoptr (KeelProgramme) programme = programme_read_full ();

  fixture->answers = keel_fields_new ();
  fixture->labels = keel_fields_new ();
  fixture->window = GTK_WINDOW (gtk_window_new ());
  fixture->form = KEEL_FIELD_FORM (keel_field_form_new ());
  keel_field_form_set_form (fixture->form, programme, fields, G_N_ELEMENTS (fields), TODAY);
  keel_field_form_set_answers (fixture->form, fixture->answers, fixture->labels);
  g_signal_connect_swapped (fixture->form, "changed", G_CALLBACK (changed_cb), fixture);
  gtk_window_set_child (fixture->window, GTK_WIDGET (fixture->form));
  gtk_window_present (fixture->window);
  app_wait (is_mapped, fixture->form);
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  gtk_window_destroy (fixture->window);
  keel_fields_unref (fixture->answers);
  keel_fields_unref (fixture->labels);
  g_free (fixture->chosen);
}

/* The @number-th descendant of @widget of @type. */
static GtkWidget *
find_nth (GtkWidget *widget,
          GType      type,
          guint     *number)
{
  if (G_TYPE_CHECK_INSTANCE_TYPE (widget, type) && (*number)-- == 0)
    return widget;

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child; child = gtk_widget_get_next_sibling (child))
    {
      GtkWidget *found = find_nth (child, type, number);

      if (found)
        return found;
    }

  return NULL;
}

static GtkWidget *
get_nth (Fixture *fixture,
         GType    type,
         guint    number)
{
  return find_nth (GTK_WIDGET (fixture->form), type, &number);
}

static void
type_into (Fixture    *fixture,
           guint       number,
           const char *text)
{
  GtkTextView *view = GTK_TEXT_VIEW (get_nth (fixture, GTK_TYPE_TEXT_VIEW, number));

  gtk_text_buffer_insert_at_cursor (gtk_text_view_get_buffer (view), text, -1);
}

static char *
read_box (Fixture *fixture,
          guint    number)
{
  return keel_text_box_dup_text (KEEL_TEXT_BOX (get_nth (fixture, KEEL_TYPE_TEXT_BOX, number)));
}

static guint
count_boxes (Fixture *fixture)
{
  guint n_boxes = 0;

  while (get_nth (fixture, KEEL_TYPE_TEXT_BOX, n_boxes))
    n_boxes++;

  return n_boxes;
}

static void
test_showing_is_no_answer (Fixture       *fixture,
                           gconstpointer  data)
{
  static const char * const options[] = { "Yes", "No", NULL };
  g_autoptr (KeelFields) none = keel_fields_new ();
  g_autoptr (KeelFields) text = keel_fields_with_text (none, "question", "Why?");
  g_autoptr (KeelFields) list = keel_fields_with_list (text, "options", options);
  g_autoptr (KeelFields) number = keel_fields_with_number (list, "sure", 70);
  g_autoptr (KeelFields) choice = keel_fields_with_text (number, "kind", "complex");
  g_autofree char *question = NULL;
  g_autofree char *second = NULL;

  show_answers (fixture, keel_fields_with_day (choice, "look", TODAY));
  question = read_box (fixture, 0);
  second = read_box (fixture, 2);

  g_assert_cmpuint (fixture->n_changes, ==, 0);
  g_assert_cmpstr (question, ==, "Why?");
  g_assert_cmpstr (second, ==, "No");
  g_assert_cmpstr (gtk_editable_get_text (GTK_EDITABLE (get_nth (fixture, GTK_TYPE_ENTRY, 0))), ==, "70");
  g_assert_nonnull (app_find_label (GTK_WIDGET (fixture->form), "Monday, 23 November 2026"));
  g_assert_true (gtk_check_button_get_active (GTK_CHECK_BUTTON (get_nth (fixture, GTK_TYPE_CHECK_BUTTON, 1))));
}

static void
test_typing_answers (Fixture       *fixture,
                     gconstpointer  data)
{
  g_autofree char *shown = NULL;

  type_into (fixture, 0, " ");
  type_into (fixture, 0, "Why\nnow?");
  shown = read_box (fixture, 0);

  g_assert_cmpstr (keel_fields_get_text (fixture->answers, "question"), ==, " Why now?");
  g_assert_cmpstr (shown, ==, " Why now?");
  g_assert_null (fixture->chosen);
}

static void
test_enter_adds_a_line_and_backspace_takes_it (Fixture       *fixture,
                                               gconstpointer  data)
{
  const char * const *options;

  g_assert_cmpuint (count_boxes (fixture), ==, 2);
  type_into (fixture, 1, "Yes");
  type_into (fixture, 1, "\n");
  g_assert_cmpuint (count_boxes (fixture), ==, 3);
  type_into (fixture, 2, "No");
  options = keel_fields_get_list (fixture->answers, "options");
  g_assert_cmpstr (options[0], ==, "Yes");
  g_assert_cmpstr (options[1], ==, "No");

  type_into (fixture, 2, "\n");
  g_signal_emit_by_name (get_nth (fixture, GTK_TYPE_TEXT_VIEW, 3), "backspace");
  g_assert_cmpuint (count_boxes (fixture), ==, 3);

  gtk_widget_activate_action (get_nth (fixture, KEEL_TYPE_TEXT_BOX, 1), "rows.remove", "i", 0);
  options = keel_fields_get_list (fixture->answers, "options");
  g_assert_cmpstr (options[0], ==, "No");
  g_assert_null (options[1]);
  g_assert_cmpstr (fixture->chosen, ==, "options");

  /* The only one stays, and is empty. */
  gtk_widget_activate_action (get_nth (fixture, KEEL_TYPE_TEXT_BOX, 1), "rows.remove", "i", 0);
  g_assert_cmpuint (count_boxes (fixture), ==, 2);
  g_assert_cmpint (keel_fields_get_shape (fixture->answers, "options"), ==, KEEL_SHAPE_NONE);
}

static void
test_a_percentage_is_a_number_or_nothing (Fixture       *fixture,
                                          gconstpointer  data)
{
  static const struct
  {
    const char *typed;
    gint64      number;    /* -1: none */
  } cases[] = {
    { "7", 7 }, { "70", 70 }, { "070", 70 }, { "700", -1 }, { "x", -1 }, { "", -1 }, { "0", 0 }, { "100", 100 },
  };
  GtkEditable *entry = GTK_EDITABLE (get_nth (fixture, GTK_TYPE_ENTRY, 0));
  gint64 percent;
  int end = 3;

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      gint64 number = -1;

      gtk_editable_set_text (entry, cases[i].typed);
      keel_fields_get_number (fixture->answers, "sure", &number);
      g_assert_cmpint (number, ==, cases[i].number);
      g_assert_cmpstr (gtk_editable_get_text (entry), ==, cases[i].typed);
    }

  /* What is no number changes nothing. */
  gtk_editable_insert_text (entry, "0", -1, &end);
  g_assert_cmpstr (gtk_editable_get_text (entry), ==, "1000");
  g_assert_true (keel_fields_get_number (fixture->answers, "sure", &percent));
  g_assert_cmpint (percent, ==, 100);
}

static void
test_a_choice_can_be_taken_back (Fixture       *fixture,
                                 gconstpointer  data)
{
  GtkWidget *choice = get_nth (fixture, GTK_TYPE_CHECK_BUTTON, 0);

  gtk_check_button_set_active (GTK_CHECK_BUTTON (choice), TRUE);
  g_assert_cmpstr (keel_fields_get_text (fixture->answers, "kind"), ==, "none");
  g_assert_cmpuint (fixture->n_changes, ==, 1);
  g_assert_cmpstr (fixture->chosen, ==, "kind");

  gtk_widget_activate_action (choice, "choice.clear", NULL);
  g_assert_null (keel_fields_get_text (fixture->answers, "kind"));
  g_assert_false (gtk_check_button_get_active (GTK_CHECK_BUTTON (choice)));
}

static void
test_what_does_not_fit_is_said_and_stays (Fixture       *fixture,
                                          gconstpointer  data)
{
  g_autoptr (KeelFields) none = keel_fields_new ();
  g_autoptr (KeelFields) kind = keel_fields_with_text (none, "kind", "odd");
  g_autoptr (KeelFields) sure = keel_fields_with_number (kind, "sure", 120);

  show_answers (fixture, keel_fields_with_text (sure, "gone", "Words of old"));
  g_assert_nonnull (app_find_label (GTK_WIDGET (fixture->form),
                                    "So far it says “odd”, which does not fit here. It stays until you answer anew."));
  g_assert_nonnull (app_find_label (GTK_WIDGET (fixture->form),
                                    "So far it says “120”, which does not fit here. It stays until you answer anew."));
  g_assert_nonnull (app_find_label (GTK_WIDGET (fixture->form), "Words of old"));

  type_into (fixture, 0, "Why?");
  g_assert_cmpstr (keel_fields_get_text (fixture->answers, "kind"), ==, "odd");
  g_assert_cmpstr (keel_fields_get_text (fixture->answers, "gone"), ==, "Words of old");
}

static void
test_too_much_is_not_let_in (Fixture       *fixture,
                             gconstpointer  data)
{
  g_autofree char *much = g_strnfill (KEEL_FIELDS_MAX + 1, 'm');
  g_autofree char *shown = NULL;

  type_into (fixture, 0, "Why?");
  type_into (fixture, 0, much);
  shown = read_box (fixture, 0);
  g_assert_cmpstr (shown, ==, "Why?");
  g_assert_cmpuint (fixture->n_changes, ==, 1);
}

static void
add_tests (gpointer application)
{
  static const struct
  {
    const char *path;
    void     (* function) (Fixture       *fixture,
                           gconstpointer  data);
  } tests[] = {
    { "/app/field-form/showing-is-no-answer", test_showing_is_no_answer },
    { "/app/field-form/typing-answers", test_typing_answers },
    { "/app/field-form/enter-adds-a-line-and-backspace-takes-it", test_enter_adds_a_line_and_backspace_takes_it },
    { "/app/field-form/a-percentage-is-a-number-or-nothing", test_a_percentage_is_a_number_or_nothing },
    { "/app/field-form/a-choice-can-be-taken-back", test_a_choice_can_be_taken_back },
    { "/app/field-form/what-does-not-fit-is-said-and-stays", test_what_does_not_fit_is_said_and_stays },
    { "/app/field-form/too-much-is-not-let-in", test_too_much_is_not_let_in },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (tests); i++)
    g_test_add (tests[i].path, Fixture, application, set_up, tests[i].function, tear_down);
}

int
main (int    argc,
      char **argv)
{
  return app_test_main (argc, argv, add_tests);
}
