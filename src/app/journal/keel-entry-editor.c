/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "keel-config.h"

#include <glib/gi18n-lib.h>

#include "keel-banner.h"
#include "keel-day-button.h"
#include "keel-entry-editor-actions.h"
#include "keel-entry-head.h"
#include "keel-entry-links.h"
#include "keel-entry-texts.h"
#include "keel-journal-words.h"
#include "keel-look-back.h"
#include "keel-prompt-note.h"
#include "keel-save-note.h"
#include "keel-sheet.h"
#include "keel-tag-entry.h"

struct _KeelEntryEditor
{
  AdwBin parent_instance;

  GtkWidget *toolbar;
  KeelDayButton *day_button;
  KeelSaveNote *save_note;
  GtkButton *star_button;
  KeelBanner *banner;
  GtkStack *stack;
  KeelSheet *sheet;
  GtkDropDown *kind;
  GtkEditable *title;
  KeelPromptNote *prompt_note;
  KeelEntryTexts *texts;
  KeelTagEntry *tags;
  KeelEntryLinks *links;
  KeelLookBack *look_back;

  KeelSession *session;
  KeelEntry *entry;
  gboolean folded;
  gboolean is_showing;      /* what changes in a field is not a person's doing */
};

enum
{
  PROP_FOLDED = 1,
  PROP_STARRED,
  PROP_OBSERVER,
  N_PROPS,
};

G_DEFINE_FINAL_TYPE (KeelEntryEditor, keel_entry_editor, ADW_TYPE_BIN)

static GParamSpec *properties[N_PROPS];

static KeelWorkbook *
get_workbook (KeelEntryEditor *self)
{
  return keel_session_get_workbook (self->session);
}

static gboolean
can_write (KeelEntryEditor *self)
{
  return self->entry != NULL
         && keel_record_is_writable (KEEL_RECORD (self->entry))
         && !keel_session_is_frozen (self->session);
}

/* The texts of a kind that this program does not know are for reading; its day, its
 * tags and its star can be changed. */
static void
update_writable (KeelEntryEditor *self)
{
  gboolean writable = can_write (self);
  gboolean known = writable && keel_entry_get_kind (self->entry) != KEEL_ENTRY_OTHER;

  gtk_widget_set_sensitive (GTK_WIDGET (self->day_button), writable);
  gtk_widget_set_sensitive (GTK_WIDGET (self->kind), known);
  gtk_widget_set_sensitive (GTK_WIDGET (self->tags), writable);
  gtk_widget_set_sensitive (GTK_WIDGET (self->links), writable);
  keel_prompt_note_set_editable (self->prompt_note, writable);
  gtk_editable_set_editable (self->title, writable);
  keel_entry_texts_set_editable (self->texts, known);
  keel_entry_editor_update_actions (self, writable);
}

/* One thing at a time: what must be settled before what can only be known. */
static void
update_banner (KeelEntryEditor *self)
{
  if (self->entry != NULL && keel_session_find_second_version (self->session, KEEL_RECORD (self->entry)) != NULL)
    keel_banner_say (self->banner, keel_journal_words_second_version (),
                     _("_Compare…"), "entry.compare-versions");
  else if (self->entry != NULL && !keel_record_is_writable (KEEL_RECORD (self->entry)))
    keel_banner_say (self->banner, keel_journal_words_read_only (), NULL, NULL);
  else
    keel_banner_say (self->banner, NULL, NULL, NULL);
}

static void
show_kind (KeelEntryEditor *self)
{
  self->is_showing = TRUE;
  keel_entry_head_show_kind (self->kind, self->entry);
  self->is_showing = FALSE;
}

static void
show_title (KeelEntryEditor *self)
{
  self->is_showing = TRUE;
  keel_entry_head_show_title (self->title, self->entry);
  self->is_showing = FALSE;
}

static void
update_title (KeelEntryEditor *self)
{
  if (!keel_entry_head_has_title (self->title, self->entry))
    show_title (self);
}

static void
show_star (KeelEntryEditor *self)
{
  gtk_button_set_icon_name (self->star_button, keel_entry_is_starred (self->entry)
                                               ? "starred-symbolic" : "non-starred-symbolic");
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_STARRED]);
}

static void
show_observer (KeelEntryEditor *self)
{
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_OBSERVER]);
}

static void
kind_changed_cb (KeelEntryEditor *self)
{
  show_kind (self);
  update_writable (self);
}

static void
title_changed_cb (KeelEntryEditor *self)
{
  if (self->is_showing || self->entry == NULL)
    return;

  if (!keel_workbook_set_entry_title (get_workbook (self), self->entry,
                                      gtk_editable_get_text (self->title)))
    {
      gtk_widget_activate_action (GTK_WIDGET (self), "win.tell", "s", keel_journal_words_too_long ());
      show_title (self);
    }
}

static void
title_activated_cb (KeelEntryEditor *self)
{
  keel_entry_texts_focus_first (self->texts);
}

static void
kind_selected_cb (KeelEntryEditor *self)
{
  if (!self->is_showing && self->entry != NULL)
    keel_workbook_set_entry_kind (get_workbook (self), self->entry,
                                  (KeelEntryKind) gtk_drop_down_get_selected (self->kind));
}

static void
keel_entry_editor_get_property (GObject    *object,
                                guint       property_id,
                                GValue     *value,
                                GParamSpec *pspec)
{
  KeelEntryEditor *self = KEEL_ENTRY_EDITOR (object);

  switch (property_id)
    {
    case PROP_FOLDED:
      g_value_set_boolean (value, self->folded);
      break;

    case PROP_STARRED:
      g_value_set_boolean (value, self->entry != NULL && keel_entry_is_starred (self->entry));
      break;

    case PROP_OBSERVER:
      g_value_set_boolean (value, self->entry != NULL && keel_entry_is_observer (self->entry));
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
set_folded (KeelEntryEditor *self,
            gboolean         folded)
{
  if (self->folded == folded)
    return;

  self->folded = folded;
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_FOLDED]);
}

static void
keel_entry_editor_set_property (GObject      *object,
                                guint         property_id,
                                const GValue *value,
                                GParamSpec   *pspec)
{
  KeelEntryEditor *self = KEEL_ENTRY_EDITOR (object);

  switch (property_id)
    {
    case PROP_FOLDED:
      set_folded (self, g_value_get_boolean (value));
      break;

    case PROP_STARRED:
      if (self->entry != NULL)
        keel_workbook_set_entry_starred (get_workbook (self), self->entry, g_value_get_boolean (value));
      break;

    case PROP_OBSERVER:
      if (self->entry != NULL)
        keel_workbook_set_entry_observer (get_workbook (self), self->entry, g_value_get_boolean (value));
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
keel_entry_editor_dispose (GObject *object)
{
  KeelEntryEditor *self = KEEL_ENTRY_EDITOR (object);

  if (self->entry != NULL)
    g_signal_handlers_disconnect_by_data (self->entry, self);

  g_clear_object (&self->entry);
  /* A bin does not notice when its child goes with the template. */
  adw_bin_set_child (ADW_BIN (self), NULL);
  gtk_widget_dispose_template (GTK_WIDGET (self), KEEL_TYPE_ENTRY_EDITOR);
  g_clear_object (&self->session);

  G_OBJECT_CLASS (keel_entry_editor_parent_class)->dispose (object);
}

static void
install_properties (GObjectClass *object_class)
{
  const GParamFlags flags = G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS;

  properties[PROP_FOLDED] = g_param_spec_boolean ("folded", NULL, NULL, FALSE, flags);
  properties[PROP_STARRED] = g_param_spec_boolean ("starred", NULL, NULL, FALSE, flags);
  properties[PROP_OBSERVER] = g_param_spec_boolean ("observer", NULL, NULL, FALSE, flags);
  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
bind_template (GtkWidgetClass *widget_class)
{
  gtk_widget_class_set_template_from_resource (widget_class, KEEL_APP_PATH "/keel-entry-editor.ui");
  gtk_widget_class_bind_template_child (widget_class, KeelEntryEditor, toolbar);
  gtk_widget_class_bind_template_child (widget_class, KeelEntryEditor, day_button);
  gtk_widget_class_bind_template_child (widget_class, KeelEntryEditor, save_note);
  gtk_widget_class_bind_template_child (widget_class, KeelEntryEditor, star_button);
  gtk_widget_class_bind_template_child (widget_class, KeelEntryEditor, banner);
  gtk_widget_class_bind_template_child (widget_class, KeelEntryEditor, stack);
  gtk_widget_class_bind_template_child (widget_class, KeelEntryEditor, sheet);
  gtk_widget_class_bind_template_child (widget_class, KeelEntryEditor, kind);
  gtk_widget_class_bind_template_child (widget_class, KeelEntryEditor, title);
  gtk_widget_class_bind_template_child (widget_class, KeelEntryEditor, texts);
  gtk_widget_class_bind_template_child (widget_class, KeelEntryEditor, tags);
  gtk_widget_class_bind_template_child (widget_class, KeelEntryEditor, links);
  gtk_widget_class_bind_template_child (widget_class, KeelEntryEditor, prompt_note);
  gtk_widget_class_bind_template_child (widget_class, KeelEntryEditor, look_back);
  gtk_widget_class_bind_template_callback (widget_class, kind_selected_cb);
  gtk_widget_class_bind_template_callback (widget_class, title_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, title_activated_cb);
}

static void
keel_entry_editor_class_init (KeelEntryEditorClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = keel_entry_editor_get_property;
  object_class->set_property = keel_entry_editor_set_property;
  object_class->dispose = keel_entry_editor_dispose;

  g_type_ensure (KEEL_TYPE_BANNER);
  g_type_ensure (KEEL_TYPE_DAY_BUTTON);
  g_type_ensure (KEEL_TYPE_ENTRY_LINKS);
  g_type_ensure (KEEL_TYPE_ENTRY_TEXTS);
  g_type_ensure (KEEL_TYPE_LOOK_BACK);
  g_type_ensure (KEEL_TYPE_PROMPT_NOTE);
  g_type_ensure (KEEL_TYPE_SAVE_NOTE);
  g_type_ensure (KEEL_TYPE_SHEET);
  g_type_ensure (KEEL_TYPE_TAG_ENTRY);

  install_properties (object_class);
  keel_entry_editor_install_actions (widget_class);
  bind_template (widget_class);
}

static void
keel_entry_editor_init (KeelEntryEditor *self)
{
  self->is_showing = TRUE;
  gtk_widget_init_template (GTK_WIDGET (self));
  self->is_showing = FALSE;
}

GtkWidget *
keel_entry_editor_new (KeelSession *session)
{
  KeelEntryEditor *self;

  g_return_val_if_fail (KEEL_IS_SESSION (session), NULL);

  self = g_object_new (KEEL_TYPE_ENTRY_EDITOR, NULL);
  self->session = g_object_ref (session);
  keel_save_note_set_session (self->save_note, session);
  g_signal_connect_object (session, "notify::frozen", G_CALLBACK (update_writable), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (keel_session_get_attention (session), "items-changed",
                           G_CALLBACK (update_banner), self, G_CONNECT_SWAPPED);
  keel_entry_editor_set_entry (self, NULL);

  return GTK_WIDGET (self);
}

static void
watch_entry (KeelEntryEditor *self)
{
  static const struct
  {
    const char *signal;
    GCallback changed;
  } watched[] = {
    { "notify::kind", G_CALLBACK (kind_changed_cb) },
    { "notify::title", G_CALLBACK (update_title) },
    { "notify::starred", G_CALLBACK (show_star) },
    { "notify::observer", G_CALLBACK (show_observer) },
    { "notify::writable", G_CALLBACK (update_writable) },
  };

  for (guint i = 0; i < G_N_ELEMENTS (watched); i++)
    g_signal_connect_object (self->entry, watched[i].signal, watched[i].changed, self, G_CONNECT_SWAPPED);
}

void
keel_entry_editor_set_entry (KeelEntryEditor *self,
                             KeelEntry       *entry)
{
  g_return_if_fail (KEEL_IS_ENTRY_EDITOR (self));
  g_return_if_fail (entry == NULL || KEEL_IS_ENTRY (entry));

  if (self->entry != NULL)
    g_signal_handlers_disconnect_by_data (self->entry, self);

  g_set_object (&self->entry, entry);
  keel_day_button_set_entry (self->day_button, self->session, entry);
  keel_entry_texts_set_entry (self->texts, get_workbook (self), entry);
  keel_tag_entry_set_entry (self->tags, get_workbook (self), entry);
  keel_entry_links_set_entry (self->links, self->session, entry);
  keel_prompt_note_set_entry (self->prompt_note, self->session, entry);
  keel_look_back_set_entry (self->look_back, self->session, entry);

  gtk_widget_set_visible (self->toolbar, entry != NULL);
  gtk_stack_set_visible_child_name (self->stack, entry != NULL ? "entry" : "none");
  update_writable (self);
  update_banner (self);

  if (entry == NULL)
    return;

  watch_entry (self);
  show_kind (self);
  show_title (self);
  show_star (self);
  show_observer (self);
  keel_sheet_scroll_to_top (self->sheet);
}

KeelEntry *
keel_entry_editor_get_entry (KeelEntryEditor *self)
{
  g_return_val_if_fail (KEEL_IS_ENTRY_EDITOR (self), NULL);

  return self->entry;
}

GtkTextView *
keel_entry_editor_get_view (KeelEntryEditor *self,
                            KeelEntryText    text)
{
  g_return_val_if_fail (KEEL_IS_ENTRY_EDITOR (self), NULL);

  return keel_entry_texts_get_view (self->texts, text);
}

void
keel_entry_editor_focus_text (KeelEntryEditor *self)
{
  g_return_if_fail (KEEL_IS_ENTRY_EDITOR (self));

  keel_entry_texts_focus_first (self->texts);
}
