/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "keel-programme.h"

G_BEGIN_DECLS

/* The programmes on this machine: every `<id>/programme.json` in the folders that are
 * asked for, in the language that is asked for. Several programmes stand side by side. When the same id is there more than
 * once, the person's own wins over those installed for all (the first folder
 * first), and these win over the one that came with the program: so a person can
 * try a corrected copy, and take it away again.
 *
 * A programme that is refused is listed with everything that is wrong with it and
 * is never used; one below it with the same id is then used instead. A folder's
 * name that is not its programme's id is such a fault.
 *
 * A library is a look at the folders: it holds no watch and never changes.
 */

/* The programme that comes with the program. */
#define KEEL_BUILT_IN_PROGRAMME "managing-and-leading"

typedef enum
{
  KEEL_PROGRAMME_OWN,
  KEEL_PROGRAMME_SHARED,
  KEEL_PROGRAMME_BUILT_IN,
} KeelProgrammePlace;

/**
 * KeelLibraryFolders:
 * @own: $XDG_DATA_HOME/even-keel/programmes, or NULL
 * @shared: share/even-keel/programmes of each of $XDG_DATA_DIRS, or NULL
 * @built_in: share/even-keel/builtin of the installation, or NULL
 * @languages: what to translate them to (keel_programme_translate()), or NULL: they are as
 *   they were written
 *
 * Where to look. A folder that is not there holds no programmes.
 */
typedef struct
{
  const char         *own;
  const char * const *shared;
  const char         *built_in;
  const char * const *languages;
} KeelLibraryFolders;

/**
 * KeelLibraryEntry:
 * @id: the name of its folder
 * @file: the path of programme.json
 * @programme: NULL when it is refused
 * @problems: KeelProgrammeProblem; NULL when it is not refused
 * @is_used: it is what keel_library_find() gives for its id
 */
typedef struct
{
  KeelProgrammePlace  place;
  char               *id;
  char               *file;
  KeelProgramme      *programme;
  GPtrArray          *problems;
  gboolean            is_used;
} KeelLibraryEntry;

#define KEEL_TYPE_LIBRARY (keel_library_get_type ())

G_DECLARE_FINAL_TYPE (KeelLibrary, keel_library, KEEL, LIBRARY, GObject)

/* Reads every programme; for a worker when a window waits. */
KeelLibrary   *keel_library_new         (const KeelLibraryFolders *folders) G_GNUC_WARN_UNUSED_RESULT;

/* KeelLibraryEntry: by place (own first), in a place by id. Borrowed. */
GPtrArray     *keel_library_get_entries (KeelLibrary *self);

/* The programme in use under this id, or NULL. Borrowed. */
KeelProgramme *keel_library_find        (KeelLibrary *self,
                                         const char  *id);

G_END_DECLS
