/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "keel-config.h"
#include "keel-spoken-names.h"

#include "keel-spoken-name.h"

#include <adwaita.h>
#include <glib/gi18n-lib.h>

/* The label inside keeps naming the button, by a relation that GTK has made. */
static void
name_by_text (GtkButton *button)
{
  if (gtk_button_get_use_underline (button))
    gtk_accessible_reset_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL);
}

static void
label_changed_cb (GtkButton *button)
{
  name_by_text (button);
}

/* The cross of a toast; the other button has words. */
static void
name_cross (GtkButton *button)
{
  GType toast_type = g_type_from_name ("AdwToastWidget");

  if (toast_type && gtk_button_get_icon_name (button) && gtk_widget_get_ancestor (GTK_WIDGET (button), toast_type))
    gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                    C_("toast", "Dismiss"), -1);
}

static void
mend_button (GtkButton *button)
{
  /* Realized again, it is connected once all the same. */
  g_signal_handlers_disconnect_by_func (button, label_changed_cb, NULL);
  g_signal_connect (button, "notify::label", G_CALLBACK (label_changed_cb), NULL);
  name_by_text (button);
  name_cross (button);
}

/* The label of what is chosen lies in the button, those of the choices in rows. */
static void
mend_drop_down (GtkWidget *drop_down,
                GtkWidget *label)
{
  GType row_type = g_type_from_name ("GtkListItemWidget");
  GtkWidget *row = row_type ? gtk_widget_get_ancestor (label, row_type) : NULL;
  GtkWidget *button = gtk_widget_get_ancestor (label, GTK_TYPE_TOGGLE_BUTTON);

  if (row && button)
    gtk_accessible_update_relation (GTK_ACCESSIBLE (button),
                                    GTK_ACCESSIBLE_RELATION_LABELLED_BY, drop_down, label, NULL, -1);
  else if (row)
    gtk_accessible_update_relation (GTK_ACCESSIBLE (row),
                                    GTK_ACCESSIBLE_RELATION_LABELLED_BY, label, NULL, -1);
}

/* What unfolds something is called as the text beside its arrow. */
static void
mend_expander (GtkExpander *expander)
{
  const char *label = gtk_expander_get_label (expander);

  if (label)
    gtk_accessible_update_property (GTK_ACCESSIBLE (expander), GTK_ACCESSIBLE_PROPERTY_LABEL, label, -1);
}

/* A row of choices has its name, and says nothing of what is chosen. */
static void
tell_choice (AdwComboRow *row)
{
  GObject *item = adw_combo_row_get_selected_item (row);

  if (!GTK_IS_STRING_OBJECT (item))
    return;

  /* Newer versions of libadwaita describe it by a label, which would win. */
  gtk_accessible_reset_relation (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_RELATION_DESCRIBED_BY);
  gtk_accessible_update_property (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
                                  gtk_string_object_get_string (GTK_STRING_OBJECT (item)), -1);
}

static void
choice_changed_cb (AdwComboRow *row)
{
  tell_choice (row);
}

static void
mend_combo_row (AdwComboRow *row)
{
  g_signal_handlers_disconnect_by_func (row, choice_changed_cb, NULL);
  g_signal_connect (row, "notify::selected-item", G_CALLBACK (choice_changed_cb), NULL);
  tell_choice (row);
}

/* In 4.18 Escape stops a search, and leaves the keyboard in what the drop-down has opened. */
static void
search_stopped_cb (GtkWidget *entry)
{
  gtk_popover_popdown (GTK_POPOVER (gtk_widget_get_ancestor (entry, GTK_TYPE_POPOVER)));
}

/* What narrows the choices of a drop-down, above them. */
static void
mend_search (GtkWidget *entry)
{
  g_signal_handlers_disconnect_by_func (entry, search_stopped_cb, NULL);
  g_signal_connect (entry, "stop-search", G_CALLBACK (search_stopped_cb), NULL);
  gtk_accessible_update_property (GTK_ACCESSIBLE (entry), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  C_("drop-down", "Search the Choices"), -1);
}

/* The arrows above the days, in the order in which the calendar has them. */
static void
mend_calendar (GtkWidget *calendar)
{
  const char * const names[] = {
    C_("calendar", "Previous Month"),
    C_("calendar", "Next Month"),
    C_("calendar", "Previous Year"),
    C_("calendar", "Next Year"),
  };
  GtkWidget *header = gtk_widget_get_first_child (calendar);
  guint n_named = 0;

  for (GtkWidget *child = gtk_widget_get_first_child (header);
       child && n_named < G_N_ELEMENTS (names);
       child = gtk_widget_get_next_sibling (child))
    if (GTK_IS_BUTTON (child))
      gtk_accessible_update_property (GTK_ACCESSIBLE (child),
                                      GTK_ACCESSIBLE_PROPERTY_LABEL, names[n_named++], -1);
}

/* In 4.18 a choice of a menu is labelled by a label that nobody is told of. In 4.8 a second name
 * would be spoken after the first. */
static void
mend_menu_item (GtkWidget *item)
{
  if (gtk_check_version (4, 10, 0) != NULL)
    return;

  for (GtkWidget *child = gtk_widget_get_first_child (item); child; child = gtk_widget_get_next_sibling (child))
    if (GTK_IS_LABEL (child))
      {
        keel_spoken_name_set (item, gtk_label_get_text (GTK_LABEL (child)));
        return;
      }
}

static gboolean
widget_realized_cb (GSignalInvocationHint *hint,
                    guint                  n_values,
                    const GValue          *values,
                    gpointer               user_data)
{
  GtkWidget *widget = g_value_get_object (&values[0]);

  if (GTK_IS_BUTTON (widget))
    {
      mend_button (GTK_BUTTON (widget));
    }
  else if (GTK_IS_CALENDAR (widget))
    {
      mend_calendar (widget);
    }
  else if (ADW_IS_COMBO_ROW (widget))
    {
      mend_combo_row (ADW_COMBO_ROW (widget));
    }
  else if (GTK_IS_EXPANDER (widget))
    {
      mend_expander (GTK_EXPANDER (widget));
    }
  else if (GTK_IS_SEARCH_ENTRY (widget))
    {
      if (gtk_widget_get_ancestor (widget, GTK_TYPE_DROP_DOWN))
        mend_search (widget);
    }
  else if (GTK_IS_LABEL (widget))
    {
      GtkWidget *drop_down = gtk_widget_get_ancestor (widget, GTK_TYPE_DROP_DOWN);

      if (!drop_down)
        drop_down = gtk_widget_get_ancestor (widget, ADW_TYPE_COMBO_ROW);
      if (drop_down)
        mend_drop_down (drop_down, widget);
    }
  else if (g_str_equal (G_OBJECT_TYPE_NAME (widget), "GtkModelButton"))
    {
      mend_menu_item (widget);
    }

  return G_SOURCE_CONTINUE;
}

void
keel_spoken_names_mend (void)
{
  /* Only a class has signals, and there is none before the first widget. */
  g_autoptr (GTypeClass) widget_class = g_type_class_ref (GTK_TYPE_WIDGET);

  g_signal_add_emission_hook (g_signal_lookup ("realize", G_TYPE_FROM_CLASS (widget_class)), 0,
                              widget_realized_cb, NULL, NULL);
}
