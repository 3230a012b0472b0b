/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Beside the entries found stands a mark for each entry of the workbook: whether it is
 * among them. So a change of the workbook's list is carried over by counting marks, and
 * two answers are compared by their marks. */

#include "keel-entry-filter.h"
#include "keel-config.h"
#include "keel-entry-private.h"
#include "keel-text.h"
#include "keel-workbook-private.h"

/* How many entries before its turn one is fetched from memory. */
#define N_AHEAD 16

struct _KeelEntryFilter
{
  GObject             parent_instance;

  KeelWorkbook       *workbook;
  KeelSortedRecords  *entries;    /* the workbook's */

  KeelEntryQuery      query;      /* its strings are ours */
  char              **words;      /* folded */
  gboolean            is_active;

  /* Only while active. */
  GPtrArray          *found;      /* KeelEntry, owned: they may leave the workbook first */
  GByteArray         *is_found;   /* for each entry of the workbook */
};

enum
{
  PROP_WORKBOOK = 1,
  PROP_SEARCHING,
  N_PROPS,
};

enum
{
  SIGNAL_QUERY_CHANGED,
  N_SIGNALS,
};

static GParamSpec *properties[N_PROPS];
static guint signals[N_SIGNALS];

static void keel_entry_filter_init_model (GListModelInterface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (KeelEntryFilter, keel_entry_filter, G_TYPE_OBJECT,
                               G_IMPLEMENT_INTERFACE (G_TYPE_LIST_MODEL, keel_entry_filter_init_model))

/* All but the words. */
static gboolean
answers_query (KeelEntryFilter *self,
               KeelEntry       *entry)
{
  const KeelEntryQuery *query = &self->query;

  return (query->kind < 0 || entry->kind == (KeelEntryKind) query->kind) &&
         (!query->starred_only || entry->starred) &&
         (query->from == KEEL_DAY_NONE || entry->day >= query->from) &&
         (query->to == KEEL_DAY_NONE || entry->day <= query->to) &&
         (!query->open_only || keel_entry_is_open (entry)) &&
         (!query->tag || keel_entry_has_tag (entry, query->tag));
}

static gboolean
is_match (KeelEntryFilter *self,
          KeelEntry       *entry)
{
  return answers_query (self, entry) &&
         keel_search_index_matches (keel_workbook_get_search_index (self->workbook), entry,
                                    (const char * const *) self->words);
}

static gboolean
is_query_active (KeelEntryFilter *self)
{
  const KeelEntryQuery *query = &self->query;

  return self->words[0] || query->tag || query->kind >= 0 || query->open_only ||
         query->starred_only || query->from != KEEL_DAY_NONE || query->to != KEEL_DAY_NONE;
}

static guint
count_found (const guint8 *is_found,
             guint         from,
             guint         to)
{
  guint n_found = 0;

  for (guint i = from; i < to; i++)
    n_found += is_found[i];

  return n_found;
}

/* The answer to the query. */

/* Entries lie scattered: the processor does not guess where it will read next. */
static void
fetch_ahead (KeelEntryFilter *self,
             guint            i)
{
  if (i + N_AHEAD < keel_sorted_records_get_size (self->entries))
    __builtin_prefetch (keel_sorted_records_get (self->entries, i + N_AHEAD));
}

static void
find_all (KeelEntryFilter *self)
{
  KeelSearchIndex *index = keel_workbook_get_search_index (self->workbook);
  guint n_entries = keel_sorted_records_get_size (self->entries);
  g_autoptr (KeelSearchHits) hits = NULL;

  if (self->words[0])
    hits = keel_search_index_find (index, (const char * const *) self->words);

  self->found = g_ptr_array_new_with_free_func (g_object_unref);
  self->is_found = g_byte_array_sized_new (n_entries);
  g_byte_array_set_size (self->is_found, n_entries);

  for (guint i = 0; i < n_entries; i++)
    {
      KeelEntry *entry = keel_sorted_records_get (self->entries, i);
      gboolean is_hit;

      fetch_ahead (self, i);
      is_hit = (!hits || keel_search_hits_contains (hits, entry)) &&
               answers_query (self, entry);

      self->is_found->data[i] = (guint8) is_hit;
      if (is_hit)
        g_ptr_array_add (self->found, g_object_ref (entry));
    }
}

/* NULL marks stand for "all of them". */
static gboolean
is_marked (GByteArray *marks,
           guint       i)
{
  return !marks || marks->data[i];
}

/* Announces the stretch in which two answers differ. */
static void
emit_difference (KeelEntryFilter *self,
                 GByteArray      *old_marks,
                 GByteArray      *new_marks)
{
  guint from = 0;
  guint to = keel_sorted_records_get_size (self->entries);
  guint position = 0;
  guint n_removed = 0;
  guint n_added = 0;

  while (from < to && is_marked (old_marks, from) == is_marked (new_marks, from))
    position += is_marked (old_marks, from++);
  while (from < to && is_marked (old_marks, to - 1) == is_marked (new_marks, to - 1))
    to--;

  for (guint i = from; i < to; i++)
    {
      n_removed += is_marked (old_marks, i);
      n_added += is_marked (new_marks, i);
    }

  if (n_removed > 0 || n_added > 0)
    g_list_model_items_changed (G_LIST_MODEL (self), position, n_removed, n_added);
}

/* Takes over the strings. */
static void
replace_query (KeelEntryFilter      *self,
               const KeelEntryQuery *query)
{
  KeelEntryQuery old = self->query;

  self->query = *query;
  self->query.words = g_strdup (query->words);
  self->query.tag = query->tag && *query->tag ? g_strdup (query->tag) : NULL;
  g_free ((char *) old.words);
  g_free ((char *) old.tag);

  g_strfreev (self->words);
  self->words = keel_text_split_query (self->query.words ? self->query.words : "");
}

/* The workbook's list changes while there is a query. */

static void
insert_found (KeelEntryFilter *self,
              guint            position,
              GPtrArray       *added)
{
  guint n_old = self->found->len;

  if (added->len == 0)
    return;

  g_ptr_array_set_size (self->found, (int) (n_old + added->len));
  memmove (self->found->pdata + position + added->len, self->found->pdata + position,
           (n_old - position) * sizeof (gpointer));
  for (guint i = 0; i < added->len; i++)
    self->found->pdata[position + i] = g_object_ref (added->pdata[i]);
}

static void
replace_marks (GByteArray   *marks,
               guint         position,
               guint         n_removed,
               const guint8 *added,
               guint         n_added)
{
  guint n_old = marks->len;
  guint n_rest = n_old - position - n_removed;

  g_byte_array_set_size (marks, MAX (n_old, n_old - n_removed + n_added));
  memmove (marks->data + position + n_added, marks->data + position + n_removed, n_rest);
  if (n_added > 0)
    memcpy (marks->data + position, added, n_added);
  g_byte_array_set_size (marks, n_old - n_removed + n_added);
}

static void
ask_again (KeelEntryFilter *self,
           guint            position,
           guint            n_removed,
           guint            n_added)
{
  g_autoptr (GPtrArray) added = g_ptr_array_new ();
  g_autofree guint8 *marks = g_new0 (guint8, n_added);
  guint n_before = count_found (self->is_found->data, 0, position);
  guint n_gone = count_found (self->is_found->data, position, position + n_removed);

  for (guint i = 0; i < n_added; i++)
    {
      KeelEntry *entry = keel_sorted_records_get (self->entries, position + i);

      marks[i] = (guint8) is_match (self, entry);
      if (marks[i])
        g_ptr_array_add (added, entry);
    }

  replace_marks (self->is_found, position, n_removed, marks, n_added);
  if (n_gone > 0)
    g_ptr_array_remove_range (self->found, n_before, n_gone);
  insert_found (self, n_before, added);

  if (n_gone > 0 || added->len > 0)
    g_list_model_items_changed (G_LIST_MODEL (self), n_before, n_gone, added->len);
}

static void
entries_changed_cb (KeelEntryFilter *self,
                    guint            position,
                    guint            n_removed,
                    guint            n_added)
{
  if (self->is_active)
    ask_again (self, position, n_removed, n_added);
  else
    g_list_model_items_changed (G_LIST_MODEL (self), position, n_removed, n_added);
}

static GType
keel_entry_filter_get_item_type (GListModel *model)
{
  return KEEL_TYPE_ENTRY;
}

static guint
keel_entry_filter_get_n_items (GListModel *model)
{
  KeelEntryFilter *self = KEEL_ENTRY_FILTER (model);

  return self->is_active ? self->found->len : keel_sorted_records_get_size (self->entries);
}

static gpointer
keel_entry_filter_get_item (GListModel *model,
                            guint       position)
{
  KeelEntryFilter *self = KEEL_ENTRY_FILTER (model);

  if (position >= keel_entry_filter_get_n_items (model))
    return NULL;

  return g_object_ref (self->is_active ? self->found->pdata[position]
                                       : keel_sorted_records_get (self->entries, position));
}

static void
keel_entry_filter_init_model (GListModelInterface *iface)
{
  iface->get_item_type = keel_entry_filter_get_item_type;
  iface->get_n_items = keel_entry_filter_get_n_items;
  iface->get_item = keel_entry_filter_get_item;
}

static void
keel_entry_filter_constructed (GObject *object)
{
  KeelEntryFilter *self = KEEL_ENTRY_FILTER (object);

  G_OBJECT_CLASS (keel_entry_filter_parent_class)->constructed (object);

  g_assert (self->workbook != NULL);
  self->entries = keel_workbook_get_sorted_entries (self->workbook);
  g_signal_connect_object (self->entries, "items-changed",
                           G_CALLBACK (entries_changed_cb), self, G_CONNECT_SWAPPED);
}

static void
keel_entry_filter_get_property (GObject    *object,
                                guint       prop_id,
                                GValue     *value,
                                GParamSpec *pspec)
{
  KeelEntryFilter *self = KEEL_ENTRY_FILTER (object);

  switch (prop_id)
    {
    case PROP_WORKBOOK:
      g_value_set_object (value, self->workbook);
      break;

    case PROP_SEARCHING:
      g_value_set_boolean (value, self->is_active);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
keel_entry_filter_set_property (GObject      *object,
                                guint         prop_id,
                                const GValue *value,
                                GParamSpec   *pspec)
{
  KeelEntryFilter *self = KEEL_ENTRY_FILTER (object);

  switch (prop_id)
    {
    case PROP_WORKBOOK:
      self->workbook = g_value_dup_object (value);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
keel_entry_filter_finalize (GObject *object)
{
  KeelEntryFilter *self = KEEL_ENTRY_FILTER (object);

  g_free ((char *) self->query.words);
  g_free ((char *) self->query.tag);
  g_strfreev (self->words);
  g_clear_pointer (&self->found, g_ptr_array_unref);
  g_clear_pointer (&self->is_found, g_byte_array_unref);
  g_clear_object (&self->workbook);

  G_OBJECT_CLASS (keel_entry_filter_parent_class)->finalize (object);
}

static void
keel_entry_filter_class_init (KeelEntryFilterClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->constructed = keel_entry_filter_constructed;
  object_class->get_property = keel_entry_filter_get_property;
  object_class->set_property = keel_entry_filter_set_property;
  object_class->finalize = keel_entry_filter_finalize;

  properties[PROP_WORKBOOK] =
    g_param_spec_object ("workbook", NULL, NULL, KEEL_TYPE_WORKBOOK,
                         G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS);

  /* Whether there is a query. */
  properties[PROP_SEARCHING] =
    g_param_spec_boolean ("searching", NULL, NULL, FALSE,
                          G_PARAM_READABLE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, N_PROPS, properties);

  signals[SIGNAL_QUERY_CHANGED] =
    g_signal_new ("query-changed", KEEL_TYPE_ENTRY_FILTER, G_SIGNAL_RUN_LAST, 0,
                  NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static void
keel_entry_filter_init (KeelEntryFilter *self)
{
  self->query = KEEL_ENTRY_QUERY_ALL;
  self->words = g_new0 (char *, 1);
}

KeelEntryFilter *
keel_entry_filter_new (KeelWorkbook *workbook)
{
  g_return_val_if_fail (KEEL_IS_WORKBOOK (workbook), NULL);

  return g_object_new (KEEL_TYPE_ENTRY_FILTER, "workbook", workbook, NULL);
}

void
keel_entry_filter_set_query (KeelEntryFilter      *self,
                             const KeelEntryQuery *query)
{
  g_autoptr (GPtrArray) old_found = NULL;
  g_autoptr (GByteArray) old_marks = NULL;
  gboolean was_active;

  g_return_if_fail (KEEL_IS_ENTRY_FILTER (self));
  g_return_if_fail (query != NULL);

  was_active = self->is_active;
  old_found = g_steal_pointer (&self->found);
  old_marks = g_steal_pointer (&self->is_found);

  replace_query (self, query);
  self->is_active = is_query_active (self);
  if (self->is_active)
    find_all (self);

  emit_difference (self, old_marks, self->is_found);
  if (was_active != self->is_active)
    g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_SEARCHING]);
  g_signal_emit (self, signals[SIGNAL_QUERY_CHANGED], 0);
}

KeelEntryQuery
keel_entry_filter_get_query (KeelEntryFilter *self)
{
  g_return_val_if_fail (KEEL_IS_ENTRY_FILTER (self), KEEL_ENTRY_QUERY_ALL);

  return self->query;
}

gboolean
keel_entry_filter_is_active (KeelEntryFilter *self)
{
  g_return_val_if_fail (KEEL_IS_ENTRY_FILTER (self), FALSE);

  return self->is_active;
}

const char * const *
keel_entry_filter_get_words (KeelEntryFilter *self)
{
  g_return_val_if_fail (KEEL_IS_ENTRY_FILTER (self), NULL);

  return (const char * const *) self->words;
}
