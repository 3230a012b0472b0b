/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gio/gio.h>
#include "keel-item-set.h"

G_BEGIN_DECLS

/* A programme: what the workbook teaches and asks (data/schema/programme.md).
 *
 * It is read whole or not at all, and never changes: every pointer below lives as
 * long as the KeelProgramme, so it may be handed to another thread with a
 * reference. Lists stand in the document's order. Lists of things are a pointer
 * and a count; lists of ids, lines and marks are NULL-terminated and never NULL.
 * Whatever names another thing (`page`, `prompts`, the links in a text) names one
 * that is there: the reader refuses a programme in which it does not.
 *
 * "Line" below is plain text without a line break; "Markdown" is to be drawn by
 * way of keel_markup_parse(), which cannot fail on a text that lies here. A text that
 * may be missing is NULL when it is.
 */

/* Where a case of an exercise belongs. */
typedef enum
{
  KEEL_CASE_MANAGING,
  KEEL_CASE_LEADING,
  KEEL_CASE_BOTH,
} KeelCaseAnswer;

typedef enum
{
  KEEL_PROFILE_ASPIRING = 1 << 0,
  KEEL_PROFILE_EXECUTIVE = 1 << 1,
  KEEL_PROFILE_DRIVER = 1 << 2,
} KeelProfiles;

typedef enum
{
  KEEL_BLOCK_TEXT,
  KEEL_BLOCK_ARTICLE,
  KEEL_BLOCK_EVIDENCE,
  KEEL_BLOCK_VIGNETTE,
  KEEL_BLOCK_CONTRAST,
  KEEL_BLOCK_TRY,
  KEEL_BLOCK_EXERCISE,
  KEEL_BLOCK_ITEMS,
  KEEL_BLOCK_PRACTICES,
  KEEL_BLOCK_PROMPTS,
  KEEL_BLOCK_CARDS,
  KEEL_BLOCK_WORKSHEET,
  KEEL_BLOCK_GLOSSARY,
  KEEL_BLOCK_READING,
} KeelBlockKind;

typedef enum
{
  KEEL_STRENGTH_STRONG,
  KEEL_STRENGTH_MODERATE,
  KEEL_STRENGTH_THIN,
  KEEL_STRENGTH_DISPUTED,
  KEEL_STRENGTH_UNVERIFIED,
} KeelStrength;

typedef enum
{
  KEEL_FIELD_LINE,
  KEEL_FIELD_TEXT,
  KEEL_FIELD_DAY,
  KEEL_FIELD_PERCENT,
  KEEL_FIELD_CHOICE,
  KEEL_FIELD_LIST,
} KeelFieldKind;

typedef struct
{
  const char         *id;
  const char         *title;  /* line */
  const char * const *pages;
} KeelProgrammePart;

/* A row of a contrast. */
typedef struct
{
  const char *id;
  const char *topic;     /* line */
  const char *managing;  /* Markdown */
  const char *leading;   /* Markdown */
} KeelProgrammeRow;

/* What a kind does not have (see the table in programme.md) is NULL, empty or 0. */
typedef struct
{
  const char             *id;  /* unique on its page */
  KeelBlockKind           kind;
  const char             *title;  /* line */
  const char             *text;   /* Markdown */
  KeelStrength            strength;
  const char * const     *sources;  /* ids of the reading */
  const KeelProgrammeRow *rows;
  guint                   n_rows;
  const char             *prompt;
  const char             *step;
  const char             *exercise;
  const char             *worksheet;
  const char * const     *items;
  const char * const     *practices;
  const char * const     *prompts;
  const char * const     *cards;
  const char * const     *marks;
} KeelProgrammeBlock;

typedef struct
{
  const char               *id;
  const char               *title;    /* line */
  const char               *summary;  /* line, or NULL */
  const KeelProgrammeBlock *blocks;
  guint                     n_blocks;
} KeelProgrammePage;

typedef struct
{
  const char *id;
  const char *title;     /* line */
  const char *managing;  /* line: the name of the side */
  const char *leading;   /* line */
  const char *text;      /* Markdown, or NULL */
} KeelProgrammeFacet;

typedef struct
{
  const char         *id;  /* facet-side-number: "AP-M1" */
  const char         *facet;
  KeelSide            side;
  const char         *text;      /* line: one act */
  const char         *help;      /* Markdown, or NULL */
  const char         *overdone;  /* line, or NULL */
  const char * const *marks;
  gboolean            pulse;
} KeelProgrammeItem;

typedef struct
{
  const char     *id;
  const char     *text;  /* line */
  KeelCaseAnswer  answer;
  const char     *why;  /* Markdown, or NULL */
} KeelProgrammeCase;

typedef enum
{
  KEEL_EXERCISE_SORTING,
} KeelExerciseKind;

typedef struct
{
  const char              *id;
  KeelExerciseKind         kind;
  const char              *title;  /* line */
  const char              *text;   /* Markdown, or NULL */
  const KeelProgrammeCase *cases;
  guint                    n_cases;
} KeelProgrammeExercise;

typedef struct
{
  const char         *id;
  const char         *text;  /* line */
  const char         *help;  /* Markdown, or NULL */
  const char * const *marks;
} KeelProgrammePractice;

typedef struct
{
  const char         *id;
  const char         *group;  /* a facet side such as "AP-M", or "ground", "bridging", … */
  const char         *text;   /* line */
  const char         *help;   /* Markdown, or NULL */
  KeelProfiles        profiles;  /* none: for all */
  const char * const *marks;
} KeelProgrammePrompt;

typedef struct
{
  const char         *id;
  const char         *question;  /* Markdown */
  const char         *answer;    /* Markdown */
  const char         *page;      /* or NULL */
  const char * const *marks;
} KeelProgrammeCard;

/* A template of an if–then plan: a little more or less of one side of a facet. */
typedef struct
{
  const char *id;
  const char *facet;
  KeelSide    side;
  gboolean    is_less;
  const char *if_text;    /* line, goes on after "If …" */
  const char *then_text;  /* line, goes on after "then I will …" */
} KeelProgrammeTemplate;

typedef struct
{
  const char *id;
  const char *label;  /* line */
} KeelProgrammeChoice;

/* A field of a step or a worksheet. */
typedef struct
{
  const char                *id;  /* unique in its step or worksheet */
  const char                *label;  /* line */
  const char                *help;   /* line, or NULL */
  KeelFieldKind              kind;
  const KeelProgrammeChoice *choices;
  guint                      n_choices;
  gboolean                   later;    /* filled in when the outcome is known */
  gboolean                   repeats;  /* a person may add several */
} KeelProgrammeField;

typedef struct
{
  const char               *id;
  const char               *title;  /* line */
  const char               *help;   /* Markdown, or NULL */
  const KeelProgrammeField *fields;
  guint                     n_fields;
  const char               *debrief;    /* a prompt, or NULL */
  const char               *worksheet;  /* or NULL */
  const char * const       *marks;
} KeelProgrammeStep;

typedef struct
{
  const char               *id;
  const char               *title;    /* line */
  const char               *summary;  /* line, or NULL */
  const char               *help;     /* Markdown, or NULL */
  const KeelProgrammeField *fields;
  guint                     n_fields;
  const char * const       *marks;
} KeelProgrammeWorksheet;

typedef struct
{
  const char         *id;
  const char         *page;  /* or NULL */
  const char         *text;  /* Markdown, at most 60 words */
  const char * const *marks;
} KeelProgrammeInsight;

typedef struct
{
  const char         *id;
  const char         *term;  /* line */
  const char         *text;  /* Markdown without headings */
  const char * const *see;   /* terms */
  const char         *page;  /* or NULL */
} KeelProgrammeTerm;

typedef struct
{
  const char *id;
  const char *group;  /* line */
  const char *text;   /* Markdown: one paragraph */
} KeelProgrammeReading;

typedef struct
{
  guint       week;  /* from 1, rising */
  const char *page;    /* or NULL */
  const char *prompt;  /* or NULL */
} KeelProgrammeWeek;

typedef struct
{
  const char         *id;
  const char         *text;  /* line */
  const char * const *marks;
} KeelProgrammeFeature;

/* Answers name @id. Four facets with three items a side; those of a facet and a side
 * are numbered from 1, and item n faces item n of the other side. */
typedef struct
{
  const char               *id;
  const KeelProgrammeFacet *facets;
  guint                     n_facets;
  const KeelProgrammeItem  *items;
  guint                     n_items;
  const char * const       *order;  /* every item once, those of the pulse first */
} KeelProgrammeItemSet;

typedef struct
{
  const char                   *id;
  const char                   *version;   /* line: "1.0" */
  const char                   *language;  /* BCP 47 */
  const char                   *title;     /* line */
  const char                   *summary;   /* line */
  const char                   *licence;   /* line: SPDX */
  const char * const           *authors;   /* lines */
  const char                   *credits;   /* Markdown, or NULL */
  const KeelProgrammePart      *parts;
  guint                         n_parts;
  const KeelProgrammePage      *pages;
  guint                         n_pages;
  const KeelProgrammeItemSet   *item_set;  /* NULL when there is nothing to rate */
  const KeelProgrammeExercise  *exercises;
  guint                         n_exercises;
  const KeelProgrammePractice  *practices;
  guint                         n_practices;
  const KeelProgrammePrompt    *prompts;
  guint                         n_prompts;
  const KeelProgrammeCard      *cards;
  guint                         n_cards;
  const KeelProgrammeTemplate  *templates;
  guint                         n_templates;
  const KeelProgrammeStep      *steps;
  guint                         n_steps;
  const KeelProgrammeWorksheet *worksheets;
  guint                         n_worksheets;
  const KeelProgrammeInsight   *insights;
  guint                         n_insights;
  const KeelProgrammeTerm      *glossary;
  guint                         n_glossary;
  const KeelProgrammeReading   *reading;
  guint                         n_reading;
  const KeelProgrammeWeek      *timetable;
  guint                         n_timetable;
  const KeelProgrammeFeature   *features;
  guint                         n_features;
} KeelProgrammeContent;

/**
 * KeelProgrammeProblem:
 * @path: where in the document, "pages[3].blocks[2].text"; "" for the document itself
 * @message: what is wrong there and what was expected: a sentence for the reader
 *
 * Why a programme is refused.
 */
typedef struct
{
  char *path;
  char *message;
} KeelProgrammeProblem;

/**
 * KeelProgrammeLanguage:
 * @language: as gettext names it, "pt_BR"
 * @n_translated: texts that are shown in it
 * @n_stale: translations of a text that is now another or gone: not shown
 * @n_refused: translations that may not stand where they should: not shown
 * @n_texts: how many texts the programme has
 *
 * How far a programme is there in another language.
 */
typedef struct
{
  char  *language;
  guint  n_translated;
  guint  n_stale;
  guint  n_refused;
  guint  n_texts;
} KeelProgrammeLanguage;

#define KEEL_PROGRAMME_FORMAT       "even-keel/programme"
#define KEEL_PROGRAMME_MAX_BYTES    (10 * 1024 * 1024)
#define KEEL_PROGRAMME_MAX_PROBLEMS 100

#define KEEL_TYPE_PROGRAMME (keel_programme_get_type ())

G_DECLARE_FINAL_TYPE (KeelProgramme, keel_programme, KEEL, PROGRAMME, GObject)

/* Reads a document. NULL when anything at all is wrong with it; then *@out_problems is an
 * array of KeelProgrammeProblem, at least one, in the order in which they were found, and
 * no more than KEEL_PROGRAMME_MAX_PROBLEMS. Else it is left alone. */
KeelProgramme *keel_programme_new_from_json (const char  *text,
                                             gsize        length,
                                             GPtrArray  **out_problems) G_GNUC_WARN_UNUSED_RESULT;

/* The same of a regular file; a file that cannot be read is a problem with the path "". */
KeelProgramme *keel_programme_new_from_file (const char  *file,
                                             GPtrArray  **out_problems) G_GNUC_WARN_UNUSED_RESULT;

/* The same of programme.json in a folder, with the languages in its folder locale. A language
 * that cannot be read does not refuse the programme: see keel_programme_list_faults(). */
KeelProgramme *keel_programme_new_from_folder (const char  *folder,
                                               GPtrArray  **out_problems) G_GNUC_WARN_UNUSED_RESULT;

/* The bytes of a document, at most one more than a programme may have. */
GBytes        *keel_programme_load          (const char  *file,
                                             GError     **error) G_GNUC_WARN_UNUSED_RESULT;

/* Whether the beginning of a document says that it is a programme: to tell it from a diary. */
gboolean       keel_programme_is_announced  (const char  *text,
                                             gsize        length);

/* Languages (keel-programme-translate.c). */

/* @languages: as g_get_language_names() lists them, the dearest first, NULL-terminated.
 *
 * The programme in the first of them that it is there in, text by text: what is not translated,
 * or was translated from another text, stays as it was written. It is what it was when
 * the first is the one that it was written in, or none is there. The items of an item
 * set are in one language or in another, never mixed, and `language` is theirs:
 * an answer says in which one it was asked. */
KeelProgramme *keel_programme_translate      (KeelProgramme      *self,
                                              const char * const *languages) G_GNUC_WARN_UNUSED_RESULT;

/* What it has been translated to, or NULL if it is as it was written. Borrowed. */
const KeelProgrammeLanguage *keel_programme_get_translation (KeelProgramme *self);

/* The language it was written in (BCP 47), whatever it has been translated to. */
const char    *keel_programme_get_written_in (KeelProgramme      *self);

/* KeelProgrammeLanguage, by name: all that are there. */
GPtrArray     *keel_programme_list_languages (KeelProgramme      *self) G_GNUC_WARN_UNUSED_RESULT;

/* KeelProgrammeProblem: what is wrong with its translations, none of which is shown. */
GPtrArray     *keel_programme_list_faults    (KeelProgramme      *self) G_GNUC_WARN_UNUSED_RESULT;

const KeelProgrammeContent   *keel_programme_get_content    (KeelProgramme *self);

/* The thing with this very id, or NULL; also when @id is NULL. */
const KeelProgrammePage      *keel_programme_find_page      (KeelProgramme *self,
                                                             const char    *id);
const KeelProgrammeFacet     *keel_programme_find_facet     (KeelProgramme *self,
                                                             const char    *id);
const KeelProgrammeItem      *keel_programme_find_item      (KeelProgramme *self,
                                                             const char    *id);
const KeelProgrammeExercise  *keel_programme_find_exercise  (KeelProgramme *self,
                                                             const char    *id);
const KeelProgrammePractice  *keel_programme_find_practice  (KeelProgramme *self,
                                                             const char    *id);
const KeelProgrammePrompt    *keel_programme_find_prompt    (KeelProgramme *self,
                                                             const char    *id);
const KeelProgrammeCard      *keel_programme_find_card      (KeelProgramme *self,
                                                             const char    *id);
const KeelProgrammeTemplate  *keel_programme_find_template  (KeelProgramme *self,
                                                             const char    *id);
const KeelProgrammeStep      *keel_programme_find_step      (KeelProgramme *self,
                                                             const char    *id);
const KeelProgrammeWorksheet *keel_programme_find_worksheet (KeelProgramme *self,
                                                             const char    *id);
const KeelProgrammeInsight   *keel_programme_find_insight   (KeelProgramme *self,
                                                             const char    *id);
const KeelProgrammeTerm      *keel_programme_find_term      (KeelProgramme *self,
                                                             const char    *id);
const KeelProgrammeReading   *keel_programme_find_reading   (KeelProgramme *self,
                                                             const char    *id);

/* The part in which the page stands: each stands in one. */
const KeelProgrammePart      *keel_programme_find_part_of   (KeelProgramme *self,
                                                             const char    *page);

/* The names of its facets, KEEL_N_FACETS; NULL if it has others, or none. @self may be NULL. */
char                        **keel_programme_dup_facet_titles (KeelProgramme *self) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
