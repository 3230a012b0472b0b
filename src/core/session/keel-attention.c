/* SPDX-License-Identifier: GPL-3.0-or-later */

/* A document that needs attention, as an item of a list. Immutable. */

#include "keel-session-private.h"

struct _KeelAttention
{
  GObject       parent_instance;

  KeelDocument *document;
};

G_DEFINE_FINAL_TYPE (KeelAttention, keel_attention, G_TYPE_OBJECT)

static void
keel_attention_finalize (GObject *object)
{
  KeelAttention *self = KEEL_ATTENTION (object);

  g_clear_pointer (&self->document, keel_document_unref);

  G_OBJECT_CLASS (keel_attention_parent_class)->finalize (object);
}

static void
keel_attention_class_init (KeelAttentionClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = keel_attention_finalize;
}

static void
keel_attention_init (KeelAttention *self)
{
}

KeelAttention *
keel_attention_new (KeelDocument *document)
{
  KeelAttention *self = g_object_new (KEEL_TYPE_ATTENTION, NULL);

  self->document = keel_document_ref (document);

  return self;
}

gboolean
keel_attention_is_about (KeelAttention *self,
                         KeelDocument  *document)
{
  return self->document->state == document->state &&
         g_str_equal (self->document->path, document->path) &&
         g_strcmp0 (self->document->reason, document->reason) == 0 &&
         self->document->record == document->record;
}

KeelDocumentState
keel_attention_get_kind (KeelAttention *self)
{
  g_return_val_if_fail (KEEL_IS_ATTENTION (self), KEEL_DOCUMENT_UNREADABLE);

  return self->document->state;
}

const char *
keel_attention_get_path (KeelAttention *self)
{
  g_return_val_if_fail (KEEL_IS_ATTENTION (self), NULL);

  return self->document->path;
}

const char *
keel_attention_get_reason (KeelAttention *self)
{
  g_return_val_if_fail (KEEL_IS_ATTENTION (self), NULL);

  return self->document->reason;
}

const char *
keel_attention_get_id (KeelAttention *self)
{
  g_return_val_if_fail (KEEL_IS_ATTENTION (self), NULL);

  return self->document->id;
}

KeelRecord *
keel_attention_get_record (KeelAttention *self)
{
  g_return_val_if_fail (KEEL_IS_ATTENTION (self), NULL);

  return self->document->record;
}
