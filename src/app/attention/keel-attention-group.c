/* SPDX-License-Identifier: GPL-3.0-or-later */

/* A workbook that has vanished altogether makes thousands of these: the list is short,
 * and says how many it leaves out. */

#include "keel-config.h"
#include "keel-attention-group.h"

#include "keel-attention-words.h"
#include "keel-record-words.h"
#include "keel-spoken-name.h"

#include <glib/gi18n-lib.h>

#define MOST_ROWS 20

struct _KeelAttentionGroup
{
  AdwBin                parent_instance;

  KeelDocumentState     kind;
  GListModel           *all;

  AdwPreferencesGroup  *group;
  GPtrArray            *rows;     /* borrowed */
};

G_DEFINE_FINAL_TYPE (KeelAttentionGroup, keel_attention_group, ADW_TYPE_BIN)

typedef struct
{
  const char *label;
  const char *action;
} Remedy;

/* What a kind is called, what it means, what can be done about all of it, and about
 * one: the target of the latter's action is the document's path, or its record's id. */
static const struct
{
  KeelDocumentState  kind;
  const char        *title;
  const char        *meaning;
  Remedy             for_all[2];
  Remedy             for_one;
  gboolean           wants_id;
} kinds[] = {
  {
    .kind = KEEL_DOCUMENT_SECOND_VERSION,
    .title = N_("Also Changed Elsewhere"),
    .meaning = N_("These entries exist in two versions, most often because two devices changed "
                  "them at the same time. Both are kept until you choose."),
    .for_one = { NC_("attention", "Compare…"), "win.compare-versions" },
    .wants_id = TRUE,
  },
  {
    .kind = KEEL_DOCUMENT_UNREADABLE,
    .title = N_("Cannot Be Read"),
    .meaning = N_("These files are left as they are, and nothing is written to them. A backup may "
                  "hold them as they were."),
    .for_all = {
      { NC_("attention", "Try Again"), "attention.try-again" },
      { NC_("attention", "Backups…"), "win.show-backups" },
    },
    .for_one = { NC_("attention", "Open Folder"), "attention.open-folder" },
  },
  {
    .kind = KEEL_DOCUMENT_VANISHED,
    .title = N_("Has Vanished"),
    .meaning = N_("These files were in the workbook and are there no more, without having been "
                  "deleted here. If a sync is still under way, they may come back."),
    .for_all = {
      { NC_("attention", "Backups…"), "win.show-backups" },
      { NC_("attention", "It Is Gone"), "attention.accept-vanished" },
    },
    .for_one = { NC_("attention", "Open Folder"), "attention.open-folder" },
  },
  {
    .kind = KEEL_DOCUMENT_NEWER,
    .title = N_("Written by a Newer Version"),
    .meaning = N_("These entries are shown as far as this version of Even Keel knows them. They "
                  "can be changed after an update."),
  },
  {
    .kind = KEEL_DOCUMENT_NOT_A_FILE,
    .title = N_("Not a File"),
    .meaning = N_("These are links or other special files. Even Keel never opens them."),
    .for_one = { NC_("attention", "Open Folder"), "attention.open-folder" },
  },
};

static guint
find_kind (KeelDocumentState kind)
{
  for (guint i = 0; i < G_N_ELEMENTS (kinds); i++)
    if (kinds[i].kind == kind)
      return i;

  g_assert_not_reached ();
}

static GtkWidget *
make_button (const Remedy *remedy)
{
  GtkWidget *button = gtk_button_new_with_label (g_dpgettext2 (GETTEXT_PACKAGE, "attention", remedy->label));

  gtk_actionable_set_action_name (GTK_ACTIONABLE (button), remedy->action);
  gtk_widget_set_valign (button, GTK_ALIGN_CENTER);

  return button;
}

static void
add_remedy (KeelAttentionGroup *self,
            AdwActionRow       *row,
            KeelAttention      *attention)
{
  guint k = find_kind (self->kind);
  const Remedy *remedy = &kinds[k].for_one;
  const char *path = keel_attention_get_path (attention);
  const char *target = kinds[k].wants_id ? keel_attention_get_id (attention) : path;
  g_autofree char *sentence = NULL;
  GtkWidget *button;

  if (!remedy->label || !target)
    return;

  button = make_button (remedy);
  gtk_actionable_set_action_target (GTK_ACTIONABLE (button), "s", target);
  sentence = keel_attention_words_button (gtk_button_get_label (GTK_BUTTON (button)), path);
  keel_spoken_name_set (button, sentence);
  adw_action_row_add_suffix (row, button);
}

static void
add_row (KeelAttentionGroup *self,
         GtkWidget          *row)
{
  adw_preferences_group_add (self->group, row);
  g_ptr_array_add (self->rows, row);
}

/* The reason names the file with its folder. */
static char *
dup_title (KeelAttention *attention)
{
  KeelRecord *record = keel_attention_get_record (attention);

  return record ? keel_record_words_title (record)
                : g_path_get_basename (keel_attention_get_path (attention));
}

static void
add_document (KeelAttentionGroup *self,
              KeelAttention      *attention)
{
  const char *reason = keel_attention_get_reason (attention);
  g_autofree char *title = dup_title (attention);
  GtkWidget *row = adw_action_row_new ();

  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), title);
  adw_action_row_set_title_lines (ADW_ACTION_ROW (row), 2);
  adw_action_row_set_subtitle (ADW_ACTION_ROW (row), reason ? reason : "");
  add_remedy (self, ADW_ACTION_ROW (row), attention);
  add_row (self, row);
}

static void
add_rest (KeelAttentionGroup *self,
          guint               n_left_out)
{
  g_autofree char *text = keel_attention_words_more (n_left_out);
  GtkWidget *row = adw_action_row_new ();

  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), text);
  add_row (self, row);
}

static void
update (KeelAttentionGroup *self)
{
  guint n_items = self->all ? g_list_model_get_n_items (self->all) : 0;
  guint n_found = 0;

  if (!self->all)
    return;

  for (guint i = 0; i < self->rows->len; i++)
    adw_preferences_group_remove (self->group, self->rows->pdata[i]);
  g_ptr_array_set_size (self->rows, 0);

  for (guint i = 0; i < n_items; i++)
    {
      g_autoptr (KeelAttention) attention = g_list_model_get_item (self->all, i);

      if (keel_attention_get_kind (attention) == self->kind && n_found++ < MOST_ROWS)
        add_document (self, attention);
    }

  if (n_found > MOST_ROWS)
    add_rest (self, n_found - MOST_ROWS);
  gtk_widget_set_visible (GTK_WIDGET (self), n_found > 0);
}

static void
add_buttons (KeelAttentionGroup *self,
             GtkBox             *box)
{
  guint k = find_kind (self->kind);
  GtkWidget *buttons = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);

  gtk_widget_set_halign (buttons, GTK_ALIGN_END);
  for (guint i = 0; i < G_N_ELEMENTS (kinds[k].for_all); i++)
    if (kinds[k].for_all[i].label)
      gtk_box_append (GTK_BOX (buttons), make_button (&kinds[k].for_all[i]));

  gtk_box_append (box, buttons);
  gtk_widget_set_visible (buttons, gtk_widget_get_first_child (buttons) != NULL);
}

static void
keel_attention_group_dispose (GObject *object)
{
  KeelAttentionGroup *self = KEEL_ATTENTION_GROUP (object);

  g_clear_object (&self->all);

  G_OBJECT_CLASS (keel_attention_group_parent_class)->dispose (object);
}

static void
keel_attention_group_finalize (GObject *object)
{
  KeelAttentionGroup *self = KEEL_ATTENTION_GROUP (object);

  g_ptr_array_unref (self->rows);

  G_OBJECT_CLASS (keel_attention_group_parent_class)->finalize (object);
}

static void
keel_attention_group_class_init (KeelAttentionGroupClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->dispose = keel_attention_group_dispose;
  object_class->finalize = keel_attention_group_finalize;
}

static void
keel_attention_group_init (KeelAttentionGroup *self)
{
  self->rows = g_ptr_array_new ();
}

GtkWidget *
keel_attention_group_new (KeelDocumentState  kind,
                          GListModel        *all)
{
  KeelAttentionGroup *self = g_object_new (KEEL_TYPE_ATTENTION_GROUP, NULL);
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 12);
  guint k = find_kind (kind);

  self->kind = kind;
  self->all = g_object_ref (all);

  self->group = ADW_PREFERENCES_GROUP (adw_preferences_group_new ());
  adw_preferences_group_set_title (self->group, _(kinds[k].title));
  adw_preferences_group_set_description (self->group, _(kinds[k].meaning));
  gtk_box_append (GTK_BOX (box), GTK_WIDGET (self->group));
  add_buttons (self, GTK_BOX (box));
  adw_bin_set_child (ADW_BIN (self), box);

  g_signal_connect_object (all, "items-changed", G_CALLBACK (update), self, G_CONNECT_SWAPPED);
  update (self);

  return GTK_WIDGET (self);
}
