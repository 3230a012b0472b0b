/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "keel-config.h"

#include "keel-markup.h"
#include "keel-prose.h"
#include "keel-prose-link.h"
#include "keel-term-popover.h"

/* Between paragraphs stands half an empty line: enough to see, and it is copied as one. */
#define PARAGRAPH_BREAK "\n<span size=\"50%\">\n</span>"
#define PARAGRAPH_BREAK_BYTES 2

#define SPACING 9
#define INDENT 24

/* A link, and where it stands in the text of its label. */
typedef struct
{
  GtkWidget *label;
  char *address;
  int start;
  int end;
} Link;

struct _KeelProse
{
  GtkWidget parent_instance;

  KeelProgramme *programme;
  GArray *links;
};

/* A label that is being written. */
typedef struct
{
  GString *markup;
  int n_bytes;          /* of the text without its marks */
  guint first_link;     /* in links: this label's begin here */
} Draft;

G_DEFINE_FINAL_TYPE (KeelProse, keel_prose, GTK_TYPE_WIDGET)

static void
clear_link (Link *link)
{
  g_free (link->address);
}

static gboolean
is_same_link (const KeelMarkupRun *run,
              const KeelMarkupRun *other)
{
  return run->link == other->link && g_strcmp0 (run->target, other->target) == 0;
}

static void
append_text (Draft               *draft,
             const KeelMarkupRun *run)
{
  g_autofree char *text = g_markup_escape_text (run->text, -1);

  g_string_append_printf (draft->markup, "%s%s%s%s%s",
                          run->is_strong ? "<b>" : "", run->is_emphasis ? "<i>" : "", text,
                          run->is_emphasis ? "</i>" : "", run->is_strong ? "</b>" : "");
  draft->n_bytes += (int) strlen (run->text);
}

static void
open_link (KeelProse           *self,
           Draft               *draft,
           const KeelMarkupRun *run)
{
  Link link = { .address = keel_prose_link_make (run->link, run->target), .start = draft->n_bytes };
  g_autofree char *escaped = g_markup_escape_text (link.address, -1);

  g_string_append_printf (draft->markup, "<a href=\"%s\" class=\"%s\">", escaped,
                          keel_prose_link_is_explained (link.address) ? "keel-term" : "keel-way");
  g_array_append_val (self->links, link);
}

static void
close_link (KeelProse *self,
            Draft     *draft)
{
  g_array_index (self->links, Link, self->links->len - 1).end = draft->n_bytes;
  g_string_append (draft->markup, "</a>");
}

static void
append_runs (KeelProse            *self,
             Draft                *draft,
             const KeelMarkupNode *node)
{
  for (guint i = 0; i < node->n_runs; i++)
    {
      const KeelMarkupRun *run = &node->runs[i];
      gboolean is_link = run->link != KEEL_LINK_TO_NOTHING;

      if (is_link && (i == 0 || !is_same_link (run, run - 1)))
        open_link (self, draft, run);
      append_text (draft, run);
      if (is_link && (i + 1 == node->n_runs || !is_same_link (run, run + 1)))
        close_link (self, draft);
    }
}

static Draft
begin_draft (KeelProse *self)
{
  return (Draft) { .markup = g_string_new (NULL), .first_link = self->links->len };
}

static gboolean
link_activated_cb (KeelProse  *self,
                   const char *address,
                   GtkLabel   *label)
{
  for (guint i = 0; i < self->links->len; i++)
    {
      const Link *link = &g_array_index (self->links, Link, i);

      if (link->label == GTK_WIDGET (label) && g_str_equal (link->address, address))
        {
          keel_prose_link_follow (self->programme, label, address, link->start, link->end);
          break;
        }
    }

  return TRUE;
}

/* Wrapped at words alone: to find out how narrow a paragraph could be that may be broken
 * anywhere, GTK lays it out a letter a line, which takes twice as long as all the rest. */
static GtkWidget *
make_label (GtkAccessibleRole role)
{
  return g_object_new (GTK_TYPE_LABEL,
                       "accessible-role", role,
                       "selectable", TRUE,
                       "wrap", TRUE,
                       "wrap-mode", PANGO_WRAP_WORD,
                       "xalign", 0.0f,
                       "hexpand", TRUE,
                       NULL);
}

static GtkWidget *
finish_label (KeelProse         *self,
              Draft             *draft,
              GtkAccessibleRole  role)
{
  GtkWidget *label = make_label (role);

  gtk_label_set_markup (GTK_LABEL (label), draft->markup->str);
  g_string_free (g_steal_pointer (&draft->markup), TRUE);

  for (guint i = draft->first_link; i < self->links->len; i++)
    g_array_index (self->links, Link, i).label = label;
  if (draft->first_link < self->links->len)
    g_signal_connect_object (label, "activate-link", G_CALLBACK (link_activated_cb), self, G_CONNECT_SWAPPED);

  return label;
}

static void
add (KeelProse *self,
     GtkWidget *child)
{
  gtk_widget_set_parent (child, GTK_WIDGET (self));
}

static void
add_heading (KeelProse            *self,
             const KeelMarkupNode *node)
{
  Draft draft = begin_draft (self);
  g_autofree char *css_class = g_strdup_printf ("keel-heading-%u", node->level);
  GtkWidget *label;

  append_runs (self, &draft, node);
  label = finish_label (self, &draft, GTK_ACCESSIBLE_ROLE_HEADING);
  gtk_widget_add_css_class (label, css_class);
  gtk_accessible_update_property (GTK_ACCESSIBLE (label), GTK_ACCESSIBLE_PROPERTY_LEVEL, (int) node->level, -1);
  add (self, label);
}

/* Returns how many nodes it has taken. */
static guint
add_paragraphs (KeelProse            *self,
                const KeelMarkupNode *nodes,
                guint                 n_nodes)
{
  Draft draft = begin_draft (self);
  guint n_taken = 0;

  while (n_taken < n_nodes && nodes[n_taken].kind == KEEL_MARKUP_PARAGRAPH && nodes[n_taken].depth == 0)
    {
      if (n_taken > 0)
        {
          g_string_append (draft.markup, PARAGRAPH_BREAK);
          draft.n_bytes += PARAGRAPH_BREAK_BYTES;
        }
      append_runs (self, &draft, &nodes[n_taken]);
      n_taken++;
    }

  add (self, finish_label (self, &draft, GTK_ACCESSIBLE_ROLE_LABEL));

  return n_taken;
}

static GtkWidget *
make_bullet (const KeelMarkupNode *node)
{
  g_autofree char *number = node->number > 0 ? g_strdup_printf ("%u.", node->number) : g_strdup ("•");
  GtkWidget *bullet = gtk_label_new (node->kind == KEEL_MARKUP_ITEM ? number : "");

  gtk_widget_set_valign (bullet, GTK_ALIGN_START);
  gtk_widget_set_size_request (bullet, INDENT, -1);
  gtk_label_set_xalign (GTK_LABEL (bullet), 0.0f);
  gtk_widget_add_css_class (bullet, "keel-bullet");

  return bullet;
}

/* A grid, and not a box: to find out how high its children are side by side, GTK's box
 * looks for the narrowest width of the same height, by laying the text out a dozen times. */
static GtkWidget *
make_item (KeelProse            *self,
           const KeelMarkupNode *node)
{
  GtkWidget *item = g_object_new (GTK_TYPE_GRID, "accessible-role", GTK_ACCESSIBLE_ROLE_LIST_ITEM, NULL);
  Draft draft = begin_draft (self);
  GtkWidget *label;

  append_runs (self, &draft, node);
  label = finish_label (self, &draft, GTK_ACCESSIBLE_ROLE_LABEL);
  gtk_grid_attach (GTK_GRID (item), make_bullet (node), 0, 0, 1, 1);
  gtk_grid_attach (GTK_GRID (item), label, 1, 0, 1, 1);
  gtk_widget_set_margin_start (item, (int) (node->depth - 1) * INDENT);
  gtk_accessible_update_property (GTK_ACCESSIBLE (item), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  gtk_label_get_text (GTK_LABEL (label)), -1);

  return item;
}

static guint
add_list (KeelProse            *self,
          const KeelMarkupNode *nodes,
          guint                 n_nodes)
{
  GtkWidget *list = g_object_new (GTK_TYPE_BOX,
                                  "accessible-role", GTK_ACCESSIBLE_ROLE_LIST,
                                  "orientation", GTK_ORIENTATION_VERTICAL,
                                  "spacing", SPACING / 2,
                                  NULL);
  guint n_taken = 0;

  while (n_taken < n_nodes && nodes[n_taken].depth > 0)
    gtk_box_append (GTK_BOX (list), make_item (self, &nodes[n_taken++]));

  add (self, list);

  return n_taken;
}

static void
add_nodes (KeelProse            *self,
           const KeelMarkupNode *nodes,
           guint                 n_nodes)
{
  guint at = 0;

  while (at < n_nodes)
    {
      if (nodes[at].kind == KEEL_MARKUP_HEADING)
        add_heading (self, &nodes[at++]);
      else if (nodes[at].depth > 0)
        at += add_list (self, &nodes[at], n_nodes - at);
      else
        at += add_paragraphs (self, &nodes[at], n_nodes - at);
    }
}

static void
keel_prose_dispose (GObject *object)
{
  KeelProse *self = KEEL_PROSE (object);
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self))) != NULL)
    gtk_widget_unparent (child);

  g_clear_object (&self->programme);
  g_clear_pointer (&self->links, g_array_unref);

  G_OBJECT_CLASS (keel_prose_parent_class)->dispose (object);
}

static void
keel_prose_class_init (KeelProseClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = keel_prose_dispose;

  gtk_widget_class_set_layout_manager_type (GTK_WIDGET_CLASS (klass), GTK_TYPE_BOX_LAYOUT);
  gtk_widget_class_set_css_name (GTK_WIDGET_CLASS (klass), "keel-prose");
}

static void
keel_prose_init (KeelProse *self)
{
  GtkLayoutManager *layout = gtk_widget_get_layout_manager (GTK_WIDGET (self));

  gtk_orientable_set_orientation (GTK_ORIENTABLE (layout), GTK_ORIENTATION_VERTICAL);
  gtk_box_layout_set_spacing (GTK_BOX_LAYOUT (layout), SPACING);
  self->links = g_array_new (FALSE, FALSE, sizeof (Link));
  g_array_set_clear_func (self->links, (GDestroyNotify) clear_link);
}

GtkWidget *
keel_prose_new (KeelProgramme *programme,
                const char    *markdown)
{
  g_autoptr (KeelMarkup) markup = NULL;
  const KeelMarkupNode *nodes;
  KeelProse *self;
  guint n_nodes;

  g_return_val_if_fail (KEEL_IS_PROGRAMME (programme), NULL);
  g_return_val_if_fail (markdown != NULL, NULL);

  self = g_object_new (KEEL_TYPE_PROSE, NULL);
  self->programme = g_object_ref (programme);
  markup = keel_markup_parse (markdown, NULL);
  nodes = keel_markup_get_nodes (markup, &n_nodes);
  add_nodes (self, nodes, n_nodes);

  return GTK_WIDGET (self);
}

GtkWidget *
keel_prose_line_new (const char *line,
                     const char *css_class)
{
  GtkWidget *label = make_label (GTK_ACCESSIBLE_ROLE_LABEL);

  gtk_label_set_text (GTK_LABEL (label), line);
  if (css_class != NULL)
    gtk_widget_add_css_class (label, css_class);

  return label;
}

GtkWidget *
keel_prose_heading_new (const char *line,
                        guint       level)
{
  GtkWidget *label = make_label (GTK_ACCESSIBLE_ROLE_HEADING);
  g_autofree char *css_class = g_strdup_printf ("keel-heading-%u", level);

  gtk_label_set_text (GTK_LABEL (label), line);
  gtk_widget_add_css_class (label, css_class);
  gtk_accessible_update_property (GTK_ACCESSIBLE (label), GTK_ACCESSIBLE_PROPERTY_LEVEL, (int) level, -1);

  return label;
}
