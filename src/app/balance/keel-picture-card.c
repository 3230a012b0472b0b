/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "keel-config.h"
#include "keel-picture-card.h"

#include "keel-dialogs.h"
#include "keel-spoken-name.h"
#include "keel-surface.h"

#include <glib/gi18n-lib.h>

/* Of a picture in a file. */
#define FILE_WIDTH 960.0
#define FILE_HEIGHT 420.0
#define FILE_SCALE 2.0

struct _KeelPictureCard
{
  AdwBin                   parent_instance;

  const KeelPictureSource *source;
  gpointer                 data;
  KeelSession             *session;       /* NULL: it is not remembered what is shown */
  const char              *name;

  GtkLabel                *title;
  GtkLabel                *note;
  GtkStack                *stack;
  AdwBin                  *place;
  GtkListBox              *table;
  GtkToggleButton         *table_button;
  GtkWidget               *menu_button;
};

G_DEFINE_FINAL_TYPE (KeelPictureCard, keel_picture_card, ADW_TYPE_BIN)

/* The formats that a picture can be saved in. */
typedef GBytes * (* MakeFile) (KeelPictureCard  *self,
                               const char       *title,
                               GError          **error);

/* The table. */

static void
add_row (KeelPictureCard      *self,
         const KeelPictureRow *line)
{
  GtkWidget *row = gtk_list_box_row_new ();
  GtkWidget *label = gtk_label_new (line->text);

  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (row), label);
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), line->id != NULL);
  gtk_accessible_update_property (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_PROPERTY_LABEL, line->text, -1);
  g_object_set_data_full (G_OBJECT (row), "id", g_strdup (line->id), g_free);
  gtk_list_box_append (self->table, row);
}

static void
fill_table (KeelPictureCard *self)
{
  GtkListBoxRow *row;
  g_autoptr (GPtrArray) lines = NULL;

  while ((row = gtk_list_box_get_row_at_index (self->table, 0)) != NULL)
    gtk_list_box_remove (self->table, GTK_WIDGET (row));

  if (!keel_picture_card_has_table (self))
    return;

  lines = self->source->list_rows (self->data);
  for (guint i = 0; i < lines->len; i++)
    add_row (self, g_ptr_array_index (lines, i));
}

static void
table_toggled_cb (KeelPictureCard *self)
{
  if (self->source == NULL)
    return;

  if (self->session != NULL)
    keel_session_remember (self->session, self->name, keel_picture_card_has_table (self) ? "table" : NULL);
  fill_table (self);
  gtk_stack_set_visible_child_name (self->stack, keel_picture_card_has_table (self) ? "table" : "picture");
}

static void
row_activated_cb (KeelPictureCard *self,
                  GtkListBoxRow   *row)
{
  const char *id = g_object_get_data (G_OBJECT (row), "id");

  if (id != NULL)
    gtk_widget_activate_action (GTK_WIDGET (self), "win.show-week", "s", id);
}

/* Files. */

static void
draw_cb (cairo_t  *cr,
         gpointer  data)
{
  KeelPictureCard *self = data;

  self->source->draw (cr, FILE_WIDTH, FILE_HEIGHT, self->data);
}

static KeelPicture
get_picture (KeelPictureCard *self,
             const char      *title)
{
  return (KeelPicture) {
    .title = title,
    .created = self->source->get_now (self->data),
    .width = FILE_WIDTH,
    .height = FILE_HEIGHT,
    .draw = draw_cb,
    .data = self,
  };
}

static GBytes *
make_png (KeelPictureCard  *self,
          const char       *title,
          GError          **error)
{
  KeelPicture picture = get_picture (self, title);

  return keel_surface_to_png (&picture, FILE_SCALE, error);
}

static GBytes *
make_svg (KeelPictureCard  *self,
          const char       *title,
          GError          **error)
{
  KeelPicture picture = get_picture (self, title);

  return keel_surface_to_svg (&picture, error);
}

static GBytes *
make_pdf (KeelPictureCard  *self,
          const char       *title,
          GError          **error)
{
  KeelPicture picture = get_picture (self, title);

  return keel_surface_to_pdf (&picture, error);
}

static GBytes *
make_csv (KeelPictureCard  *self,
          const char       *title,
          GError          **error)
{
  char *text = self->source->to_csv (self->data);

  return g_bytes_new_take (text, strlen (text));
}

static const struct
{
  const char *ending;
  MakeFile    make;
} formats[] = {
  { "png", make_png },
  { "svg", make_svg },
  { "pdf", make_pdf },
  { "csv", make_csv },
};

/* What is to be written, from when it is asked for until a file is chosen: the picture as it
 * was seen then. */
typedef struct
{
  KeelPictureCard *card;
  GBytes          *bytes;
} Saving;

static void
saving_free (Saving *saving)
{
  g_object_unref (saving->card);
  g_bytes_unref (saving->bytes);
  g_free (saving);
}

G_DEFINE_AUTOPTR_CLEANUP_FUNC (Saving, saving_free)

static void
chosen_cb (GObject      *object,
           GAsyncResult *result,
           gpointer      user_data)
{
  g_autoptr (Saving) saving = user_data;
  g_autoptr (GFile) file = keel_dialogs_choose_file_finish (result);
  g_autoptr (GError) error = NULL;
  gsize length;
  const char *bytes = g_bytes_get_data (saving->bytes, &length);

  if (file == NULL)
    return;

  if (g_file_replace_contents (file, bytes, length, NULL, FALSE, G_FILE_CREATE_NONE, NULL, NULL, &error))
    gtk_widget_activate_action (GTK_WIDGET (saving->card), "win.tell", "s", _("Picture saved"));
  else
    keel_dialogs_complain (GTK_WIDGET (saving->card), _("The Picture Could Not Be Saved"), error->message);
}

static void
save (KeelPictureCard *self,
      const char      *ending,
      MakeFile         make)
{
  g_autofree char *name = self->source->get_name (self->data);
  g_autofree char *file = g_strdup_printf ("%s.%s", name, ending);
  g_autoptr (GError) error = NULL;
  GBytes *bytes = make (self, gtk_label_get_label (self->title), &error);
  Saving *saving;

  if (bytes == NULL)
    {
      keel_dialogs_complain (GTK_WIDGET (self), _("The Picture Could Not Be Saved"), error->message);
      return;
    }

  saving = g_new0 (Saving, 1);
  saving->card = g_object_ref (self);
  saving->bytes = bytes;
  keel_dialogs_choose_file_async (GTK_WIDGET (self), KEEL_DIALOGS_SAVE, _("Save the Picture"), file, chosen_cb,
                                  saving);
}

static void
save_action (GtkWidget  *widget,
             const char *action_name,
             GVariant   *parameter)
{
  const char *ending = g_variant_get_string (parameter, NULL);

  for (gsize i = 0; i < G_N_ELEMENTS (formats); i++)
    if (g_str_equal (formats[i].ending, ending))
      save (KEEL_PICTURE_CARD (widget), ending, formats[i].make);
}

static void
copy_action (GtkWidget  *widget,
             const char *action_name,
             GVariant   *parameter)
{
  KeelPictureCard *self = KEEL_PICTURE_CARD (widget);
  g_autoptr (GBytes) bytes = make_png (self, gtk_label_get_label (self->title), NULL);
  g_autoptr (GdkTexture) texture = bytes != NULL ? gdk_texture_new_from_bytes (bytes, NULL) : NULL;

  if (texture == NULL)
    return;

  gdk_clipboard_set_texture (gtk_widget_get_clipboard (widget), texture);
  gtk_widget_activate_action (widget, "win.tell", "s", _("Picture copied"));
}

static void
show_remembered (KeelPictureCard *self)
{
  gtk_toggle_button_set_active (self->table_button,
                                keel_session_get_remembered (self->session, self->name) != NULL);
}

static void
keel_picture_card_dispose (GObject *object)
{
  KeelPictureCard *self = KEEL_PICTURE_CARD (object);

  g_clear_object (&self->session);
  adw_bin_set_child (ADW_BIN (self), NULL);
  gtk_widget_dispose_template (GTK_WIDGET (object), KEEL_TYPE_PICTURE_CARD);

  G_OBJECT_CLASS (keel_picture_card_parent_class)->dispose (object);
}

static void
keel_picture_card_class_init (KeelPictureCardClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = keel_picture_card_dispose;

  gtk_widget_class_set_template_from_resource (widget_class, KEEL_APP_PATH "/keel-picture-card.ui");
  gtk_widget_class_bind_template_child (widget_class, KeelPictureCard, title);
  gtk_widget_class_bind_template_child (widget_class, KeelPictureCard, note);
  gtk_widget_class_bind_template_child (widget_class, KeelPictureCard, stack);
  gtk_widget_class_bind_template_child (widget_class, KeelPictureCard, place);
  gtk_widget_class_bind_template_child (widget_class, KeelPictureCard, table);
  gtk_widget_class_bind_template_child (widget_class, KeelPictureCard, table_button);
  gtk_widget_class_bind_template_child (widget_class, KeelPictureCard, menu_button);
  gtk_widget_class_bind_template_callback (widget_class, table_toggled_cb);
  gtk_widget_class_bind_template_callback (widget_class, row_activated_cb);

  gtk_widget_class_install_action (widget_class, "picture.save", "s", save_action);
  gtk_widget_class_install_action (widget_class, "picture.copy", NULL, copy_action);
  gtk_widget_class_set_css_name (widget_class, "keel-picture-card");
}

static void
keel_picture_card_init (KeelPictureCard *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

GtkWidget *
keel_picture_card_new (GtkWidget               *picture,
                       const KeelPictureSource *source,
                       gpointer                 data)
{
  KeelPictureCard *self = g_object_new (KEEL_TYPE_PICTURE_CARD, NULL);

  self->source = source;
  self->data = data;
  adw_bin_set_child (self->place, picture);

  return GTK_WIDGET (self);
}

void
keel_picture_card_set_text (KeelPictureCard *self,
                            const char      *title,
                            const char      *note)
{
  g_autofree char *table = NULL;
  g_autofree char *menu = NULL;

  g_return_if_fail (KEEL_IS_PICTURE_CARD (self));

  gtk_label_set_label (self->title, title);
  gtk_label_set_label (self->note, note != NULL ? note : "");
  gtk_widget_set_visible (GTK_WIDGET (self->note), note != NULL);

  /* Translators: names a button beside a chart for who does not see it; %s is the chart's title. */
  table = g_strdup_printf (_("Show as Table: %s"), title);
  menu = g_strdup_printf (_("Copy or Save: %s"), title);
  keel_spoken_name_set (GTK_WIDGET (self->table_button), table);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->menu_button), GTK_ACCESSIBLE_PROPERTY_LABEL, menu, -1);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->table), GTK_ACCESSIBLE_PROPERTY_LABEL, title, -1);
  fill_table (self);
}

void
keel_picture_card_remember_by (KeelPictureCard *self,
                               KeelSession     *session,
                               const char      *name)
{
  g_return_if_fail (KEEL_IS_PICTURE_CARD (self) && KEEL_IS_SESSION (session));
  g_return_if_fail (self->session == NULL);

  self->session = g_object_ref (session);
  self->name = name;
  g_signal_connect_object (session, "notify::remembers", G_CALLBACK (show_remembered), self, G_CONNECT_SWAPPED);
  show_remembered (self);
}

gboolean
keel_picture_card_has_table (KeelPictureCard *self)
{
  g_return_val_if_fail (KEEL_IS_PICTURE_CARD (self), FALSE);

  return gtk_toggle_button_get_active (self->table_button);
}

void
keel_picture_row_free (KeelPictureRow *row)
{
  g_free (row->text);
  g_free (row->id);
  g_free (row);
}

KeelPictureRow *
keel_picture_row_new (char       *text,
                      const char *id)
{
  KeelPictureRow *row = g_new0 (KeelPictureRow, 1);

  row->text = text;
  row->id = g_strdup (id);

  return row;
}
