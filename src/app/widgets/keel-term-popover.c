/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "keel-config.h"

#include "keel-prose-link.h"
#include "keel-prose.h"
#include "keel-term-block.h"
#include "keel-term-popover.h"

#define WIDTH 340
#define LEAST_WIDTH 240
/* From the text to the edges of a narrow window. */
#define AROUND 48
#define MOST_HEIGHT 420

struct _KeelTermPopover
{
  GtkPopover parent_instance;

  KeelProgramme *programme;
  GtkWidget *scroller;
  GtkWidget *origin;    /* weak */
  guint leave;
};

G_DEFINE_FINAL_TYPE (KeelTermPopover, keel_term_popover, GTK_TYPE_POPOVER)

static GtkWidget *
build_work (KeelTermPopover *self,
            const char      *id)
{
  const KeelProgrammeReading *work = keel_programme_find_reading (self->programme, id);
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);

  gtk_box_append (GTK_BOX (box), keel_prose_line_new (work->group, "keel-caption"));
  gtk_box_append (GTK_BOX (box), keel_prose_new (self->programme, work->text));

  return box;
}

static const char *
get_name (KeelTermPopover *self,
          KeelLinkKind     kind,
          const char      *id)
{
  return kind == KEEL_LINK_TO_GLOSSARY ? keel_programme_find_term (self->programme, id)->term
                                    : keel_programme_find_reading (self->programme, id)->group;
}

static void
leave_cb (gpointer user_data)
{
  KeelTermPopover *self = user_data;

  self->leave = 0;
  gtk_widget_unparent (GTK_WIDGET (self));
}

/* Not at once: what was pressed in it is still at work. */
static void
keel_term_popover_closed (GtkPopover *popover)
{
  KeelTermPopover *self = KEEL_TERM_POPOVER (popover);

  if (self->origin != NULL)
    gtk_widget_grab_focus (self->origin);
  if (self->leave == 0)
    self->leave = g_idle_add_once (leave_cb, self);
}

static void
keel_term_popover_dispose (GObject *object)
{
  KeelTermPopover *self = KEEL_TERM_POPOVER (object);

  g_clear_handle_id (&self->leave, g_source_remove);
  g_clear_weak_pointer (&self->origin);
  g_clear_object (&self->programme);

  G_OBJECT_CLASS (keel_term_popover_parent_class)->dispose (object);
}

static void
keel_term_popover_class_init (KeelTermPopoverClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = keel_term_popover_dispose;
  GTK_POPOVER_CLASS (klass)->closed = keel_term_popover_closed;
}

static void
keel_term_popover_init (KeelTermPopover *self)
{
  self->scroller = g_object_new (GTK_TYPE_SCROLLED_WINDOW,
                                 "hscrollbar-policy", GTK_POLICY_NEVER,
                                 "propagate-natural-height", TRUE,
                                 "max-content-height", MOST_HEIGHT,
                                 "width-request", WIDTH,
                                 NULL);
  gtk_popover_set_child (GTK_POPOVER (self), self->scroller);
  gtk_widget_add_css_class (GTK_WIDGET (self), "keel-term-popover");
}

/* No wider than the window. As high as its text is when it wraps: a scrolled window asks only how high that is in one
 * line. Not before it has a parent, and with it a font. */
static void
fit (KeelTermPopover *self)
{
  GtkWidget *content = gtk_scrolled_window_get_child (GTK_SCROLLED_WINDOW (self->scroller));
  GtkWidget *root = GTK_WIDGET (gtk_widget_get_root (GTK_WIDGET (self)));
  int width = CLAMP (gtk_widget_get_width (root) - AROUND, LEAST_WIDTH, WIDTH);
  int height;

  gtk_widget_set_size_request (self->scroller, width, -1);
  gtk_widget_measure (content, GTK_ORIENTATION_VERTICAL, width, NULL, &height, NULL, NULL);
  gtk_scrolled_window_set_min_content_height (GTK_SCROLLED_WINDOW (self->scroller), MIN (height, MOST_HEIGHT));
}

void
keel_term_popover_explain (KeelTermPopover *self,
                           const char      *address)
{
  const char *id;
  KeelLinkKind kind;
  GtkWidget *content;

  g_return_if_fail (KEEL_IS_TERM_POPOVER (self));
  g_return_if_fail (keel_prose_link_is_explained (address));

  if (!keel_link_parse (address, &kind, &id))
    return;

  content = kind == KEEL_LINK_TO_GLOSSARY
            ? keel_term_block_new (self->programme, keel_programme_find_term (self->programme, id))
            : build_work (self, id);
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (self->scroller), content);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  get_name (self, kind, id), -1);
  if (gtk_widget_get_root (GTK_WIDGET (self)) != NULL)
    fit (self);
}

void
keel_term_popover_open (KeelProgramme      *programme,
                        GtkWidget          *parent,
                        GtkWidget          *origin,
                        const GdkRectangle *place,
                        const char         *address)
{
  KeelTermPopover *self = g_object_new (KEEL_TYPE_TERM_POPOVER, NULL);

  self->programme = g_object_ref (programme);
  g_set_weak_pointer (&self->origin, origin);
  keel_term_popover_explain (self, address);
  gtk_widget_set_parent (GTK_WIDGET (self), parent);
  fit (self);
  gtk_popover_set_pointing_to (GTK_POPOVER (self), place);
  gtk_popover_popup (GTK_POPOVER (self));
}
