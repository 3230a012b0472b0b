/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "keel-config.h"
#include "keel-plan-parts.h"

GtkWidget *
keel_plan_parts_label_new (const char *text,
                           const char *css_class)
{
  GtkWidget *label = gtk_label_new (text);

  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_wrap_mode (GTK_LABEL (label), PANGO_WRAP_WORD_CHAR);
  gtk_label_set_xalign (GTK_LABEL (label), 0);
  if (css_class != NULL)
    gtk_widget_add_css_class (label, css_class);

  return label;
}

GtkWidget *
keel_plan_parts_heading_new (const char *text,
                             const char *css_class)
{
  GtkWidget *label = g_object_new (GTK_TYPE_LABEL, "accessible-role", GTK_ACCESSIBLE_ROLE_HEADING,
                                   "label", text, "wrap", TRUE, "wrap-mode", PANGO_WRAP_WORD_CHAR,
                                   "xalign", 0.0, NULL);

  gtk_widget_add_css_class (label, css_class);
  return label;
}

GtkWidget *
keel_plan_parts_add_line (GtkBox     *box,
                          const char *text,
                          const char *css_class)
{
  GtkWidget *label = keel_plan_parts_label_new (text, css_class);

  gtk_box_append (box, label);
  return label;
}

GtkWidget *
keel_plan_parts_add_text (GtkBox      *box,
                          KeelTextBox *text,
                          const char  *label,
                          const char  *hint)
{
  GtkWidget *both = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);

  gtk_box_append (GTK_BOX (both), keel_plan_parts_label_new (label, "heading"));
  if (hint != NULL)
    gtk_box_append (GTK_BOX (both), keel_plan_parts_label_new (hint, "dim-label"));
  keel_text_box_set_names (text, label, hint);
  gtk_box_append (GTK_BOX (both), GTK_WIDGET (text));
  gtk_box_append (box, both);

  return both;
}

GtkWidget *
keel_plan_parts_add_button (GtkBox     *box,
                            const char *label,
                            const char *action)
{
  GtkWidget *button = gtk_button_new_with_mnemonic (label);

  gtk_label_set_wrap (GTK_LABEL (gtk_button_get_child (GTK_BUTTON (button))), TRUE);
  gtk_actionable_set_detailed_action_name (GTK_ACTIONABLE (button), action);
  gtk_widget_set_halign (button, GTK_ALIGN_START);
  gtk_box_append (box, button);

  return button;
}

GtkListBox *
keel_plan_parts_add_rows (GtkBox     *box,
                          const char *label)
{
  GtkWidget *rows = gtk_list_box_new ();

  gtk_list_box_set_selection_mode (GTK_LIST_BOX (rows), GTK_SELECTION_NONE);
  gtk_widget_add_css_class (rows, "boxed-list");
  gtk_accessible_update_property (GTK_ACCESSIBLE (rows), GTK_ACCESSIBLE_PROPERTY_LABEL, label, -1);
  gtk_box_append (box, rows);

  return GTK_LIST_BOX (rows);
}

void
keel_plan_parts_clear_rows (GtkListBox *rows)
{
  GtkWidget *row;

  while ((row = GTK_WIDGET (gtk_list_box_get_row_at_index (rows, 0))) != NULL)
    gtk_list_box_remove (rows, row);
}

void
keel_plan_parts_add_way (GtkListBox *rows,
                         const char *title,
                         const char *caption,
                         const char *target)
{
  GtkWidget *row = adw_action_row_new ();
  GtkWidget *arrow = gtk_image_new_from_icon_name ("go-next-symbolic");

  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), title);
  if (caption != NULL)
    adw_action_row_set_subtitle (ADW_ACTION_ROW (row), caption);
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), arrow);
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), TRUE);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (row), "win.show-in-week");
  gtk_actionable_set_action_target (GTK_ACTIONABLE (row), "s", target);
  gtk_list_box_append (rows, row);
}

GtkWidget *
keel_plan_parts_add_choice (GtkListBox *rows,
                            const char *label)
{
  GtkWidget *row = adw_combo_row_new ();

  /* Beside the title libadwaita 1.2 cuts what is chosen after twenty letters. */
  adw_combo_row_set_use_subtitle (ADW_COMBO_ROW (row), TRUE);
  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), label);
  gtk_list_box_append (rows, row);

  return row;
}

static gboolean
has_names (GListModel         *model,
           const char * const *names)
{
  guint n_names = g_strv_length ((char **) names);

  if (model == NULL || g_list_model_get_n_items (model) != n_names)
    return FALSE;

  for (guint i = 0; i < n_names; i++)
    if (!g_str_equal (gtk_string_list_get_string (GTK_STRING_LIST (model), i), names[i]))
      return FALSE;

  return TRUE;
}

void
keel_plan_parts_show_choice (AdwComboRow        *row,
                             const char * const *names,
                             guint               chosen)
{
  g_autoptr (GtkStringList) list = NULL;

  if (!has_names (adw_combo_row_get_model (row), names))
    {
      list = gtk_string_list_new (names);
      adw_combo_row_set_model (row, G_LIST_MODEL (list));
    }
  adw_combo_row_set_selected (row, chosen);
}
