/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "keel-config.h"
#include "keel-import-plan-view.h"

#include "keel-exchange-words.h"

#define MOST_REFUSALS 100

struct _KeelImportPlanView
{
  AdwBin               parent_instance;

  AdwPreferencesGroup *group;
  GtkWidget           *to_add;
  GtkWidget           *present;
  GtkWidget           *refused;
};

G_DEFINE_FINAL_TYPE (KeelImportPlanView, keel_import_plan_view, ADW_TYPE_BIN)

static void
add_refusal (KeelImportPlanView *self,
             const char         *text)
{
  GtkWidget *row = adw_action_row_new ();

  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), text);
  adw_expander_row_add_row (ADW_EXPANDER_ROW (self->refused), row);
}

static void
show_refused (KeelImportPlanView *self,
              GPtrArray          *refused)
{
  g_autofree char *text = keel_exchange_words_refused (refused->len);

  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (self->refused), text);
  /* The title names the row inside that one opens; the one around it is a row too. */
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->refused), GTK_ACCESSIBLE_PROPERTY_LABEL, text, -1);
  gtk_widget_set_visible (self->refused, refused->len > 0);

  for (guint i = 0; i < MIN (refused->len, MOST_REFUSALS); i++)
    {
      const KeelRefusal *refusal = refused->pdata[i];
      g_autofree char *why = keel_exchange_words_refusal (refusal->index, refusal->why);

      add_refusal (self, why);
    }

  if (refused->len > MOST_REFUSALS)
    {
      g_autofree char *more = keel_exchange_words_more (refused->len - MOST_REFUSALS);

      add_refusal (self, more);
    }
}

static void
keel_import_plan_view_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), KEEL_TYPE_IMPORT_PLAN_VIEW);

  G_OBJECT_CLASS (keel_import_plan_view_parent_class)->dispose (object);
}

static void
keel_import_plan_view_class_init (KeelImportPlanViewClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = keel_import_plan_view_dispose;

  gtk_widget_class_set_template_from_resource (widget_class, KEEL_APP_PATH "/keel-import-plan-view.ui");
  gtk_widget_class_bind_template_child (widget_class, KeelImportPlanView, group);
  gtk_widget_class_bind_template_child (widget_class, KeelImportPlanView, to_add);
  gtk_widget_class_bind_template_child (widget_class, KeelImportPlanView, present);
  gtk_widget_class_bind_template_child (widget_class, KeelImportPlanView, refused);
}

static void
keel_import_plan_view_init (KeelImportPlanView *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

void
keel_import_plan_view_show (KeelImportPlanView   *self,
                            const char           *file,
                            const KeelImportPlan *plan)
{
  g_autofree char *to_add = keel_exchange_words_to_add (plan->to_add->len, keel_import_plan_is_of_entries (plan));
  g_autofree char *present = keel_exchange_words_present (plan->n_present);
  g_autofree char *title = g_markup_escape_text (file, -1);

  g_return_if_fail (KEEL_IS_IMPORT_PLAN_VIEW (self));

  adw_preferences_group_set_title (self->group, title);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (self->to_add), to_add);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (self->present), present);
  gtk_widget_set_visible (self->present, plan->n_present > 0);
  show_refused (self, plan->refused);
}
