/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "keel-config.h"

#include "keel-prose-link.h"
#include "keel-prose.h"
#include "keel-term-popover.h"

static const struct
{
  KeelLinkKind kind;
  const char *scheme;
} schemes[] = {
  { KEEL_LINK_TO_PAGE, "page:" },
  { KEEL_LINK_TO_ITEM, "item:" },
  { KEEL_LINK_TO_PRACTICE, "practice:" },
  { KEEL_LINK_TO_PROMPT, "prompt:" },
  { KEEL_LINK_TO_CARD, "card:" },
  { KEEL_LINK_TO_WORKSHEET, "worksheet:" },
  { KEEL_LINK_TO_GLOSSARY, "glossary:" },
  { KEEL_LINK_TO_READING, "reading:" },
};

char *
keel_prose_link_make (KeelLinkKind  kind,
                      const char   *target)
{
  for (guint i = 0; i < G_N_ELEMENTS (schemes); i++)
    if (schemes[i].kind == kind)
      return g_strconcat (schemes[i].scheme, target, NULL);

  return g_strdup (target);
}

gboolean
keel_prose_link_is_explained (const char *address)
{
  const char *target;
  KeelLinkKind kind;

  if (!keel_link_parse (address, &kind, &target))
    return FALSE;

  return kind == KEEL_LINK_TO_GLOSSARY || kind == KEEL_LINK_TO_READING;
}

/* Where a piece of a label's text stands in it; of a link that goes over the end of a
 * line, where it begins. */
static GdkRectangle
find_place (GtkLabel *label,
            int       start,
            int       end)
{
  PangoLayout *layout = gtk_label_get_layout (label);
  PangoRectangle first, last;
  GdkRectangle place;
  int left, right, x, y;

  gtk_label_get_layout_offsets (label, &x, &y);
  pango_layout_index_to_pos (layout, start, &first);
  pango_layout_index_to_pos (layout, MAX (start, end - 1), &last);
  if (last.y != first.y)
    last = first;

  left = MIN (MIN (first.x, first.x + first.width), MIN (last.x, last.x + last.width));
  right = MAX (MAX (first.x, first.x + first.width), MAX (last.x, last.x + last.width));
  place.x = x + PANGO_PIXELS (left);
  place.y = y + PANGO_PIXELS (first.y);
  place.width = MAX (1, PANGO_PIXELS (right - left));
  place.height = PANGO_PIXELS (first.height);

  return place;
}

/* A label has no room for a popover: the prose that it stands in has. */
static void
open_popover (KeelProgramme *programme,
              GtkLabel      *label,
              const char    *address,
              int            start,
              int            end)
{
  GtkWidget *prose = gtk_widget_get_ancestor (GTK_WIDGET (label), KEEL_TYPE_PROSE);
  GdkRectangle place = find_place (label, start, end);
  double x, y;

  if (!gtk_widget_translate_coordinates (GTK_WIDGET (label), prose, place.x, place.y, &x, &y))
    return;

  place.x = (int) x;
  place.y = (int) y;
  keel_term_popover_open (programme, prose, GTK_WIDGET (label), &place, address);
}

void
keel_prose_link_follow (KeelProgramme *programme,
                        GtkLabel      *label,
                        const char    *address,
                        int            start,
                        int            end)
{
  GtkWidget *popover = gtk_widget_get_ancestor (GTK_WIDGET (label), KEEL_TYPE_TERM_POPOVER);

  if (!keel_prose_link_is_explained (address))
    {
      g_autofree char *kept = g_strdup (address);

      /* What has been explained is out of the way before the page moves. */
      if (popover != NULL)
        gtk_popover_popdown (GTK_POPOVER (popover));
      gtk_widget_activate_action (GTK_WIDGET (label), "concepts.follow", "s", kept);
      return;
    }

  if (popover != NULL)
    {
      keel_term_popover_explain (KEEL_TERM_POPOVER (popover), address);
      return;
    }

  open_popover (programme, label, address, start, end);
}
