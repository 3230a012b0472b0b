/* SPDX-License-Identifier: GPL-3.0-or-later */

/* A line below is a line of the tables in data/schema/programme.md. */

#include "keel-programme-shape.h"

#define MAX_PAGES   200
#define MAX_BLOCKS  200
#define MAX_THINGS 1000

/* A member whose field has its name. */
#define FIELD(Type, field) .name = #field, .offset = G_STRUCT_OFFSET (Type, field)
#define NAMED(Type, member, field) .name = member, .offset = G_STRUCT_OFFSET (Type, field)
#define LIST(Type, field, of) FIELD (Type, field), .value = KEEL_VALUE_LIST, \
                              .count_offset = G_STRUCT_OFFSET (Type, n_##field), .shape = &of
#define A(type) .value = KEEL_VALUE_##type
#define NEEDED .required_in = KEEL_ALWAYS
#define TO(what) .value = KEEL_VALUE_REFERENCE, .thing = KEEL_THING_##what
#define TO_ALL(what) .value = KEEL_VALUE_REFERENCES, .thing = KEEL_THING_##what
#define ONE_OF(names) .value = KEEL_VALUE_CHOICE, .choices = names
#define END { NULL }

static const char * const sides[] = { "managing", "leading", NULL };
static const char * const answers[] = { "managing", "leading", "both", NULL };
static const char * const directions[] = { "more", "less", NULL };
static const char * const exercise_kinds[] = { "sorting", NULL };
static const char * const strengths[] = { "strong", "moderate", "thin", "disputed", "unverified", NULL };
static const char * const profiles[] = { "aspiring", "executive", "driver", NULL };
static const char * const field_kinds[] = { "line", "text", "day", "percent", "choice", "list", NULL };
static const char * const block_kinds[] = {
  "text", "article", "evidence", "vignette", "contrast", "try", "exercise", "items", "practices",
  "prompts", "cards", "worksheet", "glossary", "reading", NULL
};

/* Pages. */

#define IN(KIND) (1u << KEEL_BLOCK_##KIND)
#define WITH_TITLE (IN (EVIDENCE) | IN (VIGNETTE) | IN (CONTRAST))
#define NEEDS_TEXT (IN (TEXT) | IN (ARTICLE) | IN (EVIDENCE) | IN (VIGNETTE) | IN (TRY))
#define WITH_MARKS (NEEDS_TEXT | IN (CONTRAST) | IN (WORKSHEET))
#define ONLY_IN(kinds) .allowed_in = kinds, .required_in = kinds

static const KeelMember row_members[] = {
  { FIELD (KeelProgrammeRow, id), A (ID), NEEDED },
  { FIELD (KeelProgrammeRow, topic), A (LINE), NEEDED },
  { FIELD (KeelProgrammeRow, managing), A (MARKDOWN), NEEDED },
  { FIELD (KeelProgrammeRow, leading), A (MARKDOWN), NEEDED },
  END
};

static const KeelShape row = { row_members, sizeof (KeelProgrammeRow), MAX_THINGS };

static const KeelMember block_members[] = {
  { FIELD (KeelProgrammeBlock, kind), ONE_OF (block_kinds), NEEDED },
  { FIELD (KeelProgrammeBlock, id), A (ID), NEEDED },
  { FIELD (KeelProgrammeBlock, title), A (LINE), ONLY_IN (WITH_TITLE) },
  { FIELD (KeelProgrammeBlock, text), A (MARKDOWN), .allowed_in = ~IN (CONTRAST), .required_in = NEEDS_TEXT },
  { FIELD (KeelProgrammeBlock, strength), ONE_OF (strengths), ONLY_IN (IN (EVIDENCE)) },
  { FIELD (KeelProgrammeBlock, sources), TO_ALL (READING), .allowed_in = IN (EVIDENCE) },
  { LIST (KeelProgrammeBlock, rows, row), ONLY_IN (IN (CONTRAST)) },
  { FIELD (KeelProgrammeBlock, prompt), TO (PROMPT), .allowed_in = IN (TRY) },
  { FIELD (KeelProgrammeBlock, step), TO (STEP), .allowed_in = IN (TRY) },
  { FIELD (KeelProgrammeBlock, exercise), TO (EXERCISE), ONLY_IN (IN (EXERCISE)) },
  { FIELD (KeelProgrammeBlock, worksheet), TO (WORKSHEET), ONLY_IN (IN (WORKSHEET)) },
  { FIELD (KeelProgrammeBlock, items), TO_ALL (ITEM), ONLY_IN (IN (ITEMS)) },
  { FIELD (KeelProgrammeBlock, practices), TO_ALL (PRACTICE), ONLY_IN (IN (PRACTICES)) },
  { FIELD (KeelProgrammeBlock, prompts), TO_ALL (PROMPT), ONLY_IN (IN (PROMPTS)) },
  { FIELD (KeelProgrammeBlock, cards), TO_ALL (CARD), ONLY_IN (IN (CARDS)) },
  { FIELD (KeelProgrammeBlock, marks), A (MARKS), .allowed_in = WITH_MARKS },
  END
};

static const KeelShape block = {
  block_members, sizeof (KeelProgrammeBlock), MAX_BLOCKS, .kind = &block_members[0],
};

static const KeelMember page_members[] = {
  { FIELD (KeelProgrammePage, id), A (ID), NEEDED },
  { FIELD (KeelProgrammePage, title), A (LINE), NEEDED },
  { FIELD (KeelProgrammePage, summary), A (LINE) },
  { LIST (KeelProgrammePage, blocks, block), NEEDED },
  END
};

static const KeelShape page = { page_members, sizeof (KeelProgrammePage), MAX_PAGES, KEEL_THING_PAGE };

static const KeelMember part_members[] = {
  { FIELD (KeelProgrammePart, id), A (ID), NEEDED },
  { FIELD (KeelProgrammePart, title), A (LINE), NEEDED },
  { FIELD (KeelProgrammePart, pages), TO_ALL (PAGE), NEEDED },
  END
};

static const KeelShape part = { part_members, sizeof (KeelProgrammePart), MAX_THINGS };

/* The item set and the exercises. */

static const KeelMember facet_members[] = {
  { FIELD (KeelProgrammeFacet, id), A (ID), NEEDED },
  { FIELD (KeelProgrammeFacet, title), A (LINE), NEEDED },
  { FIELD (KeelProgrammeFacet, managing), A (LINE), NEEDED },
  { FIELD (KeelProgrammeFacet, leading), A (LINE), NEEDED },
  { FIELD (KeelProgrammeFacet, text), A (MARKDOWN) },
  END
};

static const KeelShape facet = { facet_members, sizeof (KeelProgrammeFacet), MAX_THINGS, KEEL_THING_FACET };

static const KeelMember item_members[] = {
  { FIELD (KeelProgrammeItem, id), A (ID), NEEDED },
  { FIELD (KeelProgrammeItem, facet), TO (FACET), NEEDED },
  { FIELD (KeelProgrammeItem, side), ONE_OF (sides), NEEDED },
  { FIELD (KeelProgrammeItem, pulse), A (BOOLEAN) },
  { FIELD (KeelProgrammeItem, text), A (LINE), NEEDED },
  { FIELD (KeelProgrammeItem, help), A (MARKDOWN) },
  { FIELD (KeelProgrammeItem, overdone), A (LINE) },
  { FIELD (KeelProgrammeItem, marks), A (MARKS) },
  END
};

static const KeelShape item = { item_members, sizeof (KeelProgrammeItem), MAX_THINGS, KEEL_THING_ITEM };

static const KeelMember item_set_members[] = {
  { FIELD (KeelProgrammeItemSet, id), A (ID), NEEDED },
  { LIST (KeelProgrammeItemSet, facets, facet), NEEDED },
  { LIST (KeelProgrammeItemSet, items, item), NEEDED },
  { FIELD (KeelProgrammeItemSet, order), TO_ALL (ITEM), NEEDED },
  END
};

static const KeelShape item_set = { item_set_members, sizeof (KeelProgrammeItemSet), 1 };

static const KeelMember case_members[] = {
  { FIELD (KeelProgrammeCase, id), A (ID), NEEDED },
  { FIELD (KeelProgrammeCase, text), A (LINE), NEEDED },
  { FIELD (KeelProgrammeCase, answer), ONE_OF (answers), NEEDED },
  { FIELD (KeelProgrammeCase, why), A (MARKDOWN) },
  END
};

static const KeelShape case_ = { case_members, sizeof (KeelProgrammeCase), MAX_THINGS };

static const KeelMember exercise_members[] = {
  { FIELD (KeelProgrammeExercise, id), A (ID), NEEDED },
  { FIELD (KeelProgrammeExercise, kind), ONE_OF (exercise_kinds), NEEDED },
  { FIELD (KeelProgrammeExercise, title), A (LINE), NEEDED },
  { FIELD (KeelProgrammeExercise, text), A (MARKDOWN) },
  { LIST (KeelProgrammeExercise, cases, case_), NEEDED },
  END
};

static const KeelShape exercise = {
  exercise_members, sizeof (KeelProgrammeExercise), MAX_THINGS, KEEL_THING_EXERCISE,
};

/* Practices, prompts, cards, templates. */

static const KeelMember practice_members[] = {
  { FIELD (KeelProgrammePractice, id), A (ID), NEEDED },
  { FIELD (KeelProgrammePractice, text), A (LINE), NEEDED },
  { FIELD (KeelProgrammePractice, help), A (MARKDOWN) },
  { FIELD (KeelProgrammePractice, marks), A (MARKS) },
  END
};

static const KeelShape practice = {
  practice_members, sizeof (KeelProgrammePractice), MAX_THINGS, KEEL_THING_PRACTICE,
};

static const KeelMember prompt_members[] = {
  { FIELD (KeelProgrammePrompt, id), A (ID), NEEDED },
  { FIELD (KeelProgrammePrompt, group), A (ID), NEEDED },
  { FIELD (KeelProgrammePrompt, text), A (LINE), NEEDED },
  { FIELD (KeelProgrammePrompt, help), A (MARKDOWN) },
  { FIELD (KeelProgrammePrompt, profiles), A (FLAGS), .choices = profiles },
  { FIELD (KeelProgrammePrompt, marks), A (MARKS) },
  END
};

static const KeelShape prompt = { prompt_members, sizeof (KeelProgrammePrompt), MAX_THINGS, KEEL_THING_PROMPT };

static const KeelMember card_members[] = {
  { FIELD (KeelProgrammeCard, id), A (ID), NEEDED },
  { FIELD (KeelProgrammeCard, question), A (MARKDOWN), NEEDED },
  { FIELD (KeelProgrammeCard, answer), A (MARKDOWN), NEEDED },
  { FIELD (KeelProgrammeCard, page), TO (PAGE) },
  { FIELD (KeelProgrammeCard, marks), A (MARKS) },
  END
};

static const KeelShape card = { card_members, sizeof (KeelProgrammeCard), MAX_THINGS, KEEL_THING_CARD };

static const KeelMember template_members[] = {
  { FIELD (KeelProgrammeTemplate, id), A (ID), NEEDED },
  { FIELD (KeelProgrammeTemplate, facet), TO (FACET), NEEDED },
  { FIELD (KeelProgrammeTemplate, side), ONE_OF (sides), NEEDED },
  { NAMED (KeelProgrammeTemplate, "direction", is_less), ONE_OF (directions), NEEDED },
  { NAMED (KeelProgrammeTemplate, "if", if_text), A (LINE), NEEDED },
  { NAMED (KeelProgrammeTemplate, "then", then_text), A (LINE), NEEDED },
  END
};

static const KeelShape template_ = {
  template_members, sizeof (KeelProgrammeTemplate), MAX_THINGS, KEEL_THING_TEMPLATE,
};

/* Steps and worksheets. */

#define FOR(KIND) (1u << KEEL_FIELD_##KIND)

static const KeelMember choice_members[] = {
  { FIELD (KeelProgrammeChoice, id), A (ID), NEEDED },
  { FIELD (KeelProgrammeChoice, label), A (LINE), NEEDED },
  END
};

static const KeelShape choice = { choice_members, sizeof (KeelProgrammeChoice), MAX_THINGS };

static const KeelMember field_members[] = {
  { FIELD (KeelProgrammeField, kind), ONE_OF (field_kinds), NEEDED },
  { FIELD (KeelProgrammeField, id), A (ID), NEEDED },
  { FIELD (KeelProgrammeField, label), A (LINE), NEEDED },
  { FIELD (KeelProgrammeField, help), A (LINE) },
  { LIST (KeelProgrammeField, choices, choice), ONLY_IN (FOR (CHOICE)) },
  { FIELD (KeelProgrammeField, later), A (BOOLEAN) },
  { FIELD (KeelProgrammeField, repeats), A (BOOLEAN), .allowed_in = FOR (TEXT) | FOR (LIST) },
  END
};

static const KeelShape field = {
  field_members, sizeof (KeelProgrammeField), MAX_THINGS, .kind = &field_members[0],
};

static const KeelMember step_members[] = {
  { FIELD (KeelProgrammeStep, id), A (ID), NEEDED },
  { FIELD (KeelProgrammeStep, title), A (LINE), NEEDED },
  { FIELD (KeelProgrammeStep, help), A (MARKDOWN) },
  { LIST (KeelProgrammeStep, fields, field) },
  { FIELD (KeelProgrammeStep, debrief), TO (PROMPT) },
  { FIELD (KeelProgrammeStep, worksheet), TO (WORKSHEET) },
  { FIELD (KeelProgrammeStep, marks), A (MARKS) },
  END
};

static const KeelShape step = { step_members, sizeof (KeelProgrammeStep), MAX_THINGS, KEEL_THING_STEP };

static const KeelMember worksheet_members[] = {
  { FIELD (KeelProgrammeWorksheet, id), A (ID), NEEDED },
  { FIELD (KeelProgrammeWorksheet, title), A (LINE), NEEDED },
  { FIELD (KeelProgrammeWorksheet, summary), A (LINE) },
  { FIELD (KeelProgrammeWorksheet, help), A (MARKDOWN) },
  { LIST (KeelProgrammeWorksheet, fields, field), NEEDED },
  { FIELD (KeelProgrammeWorksheet, marks), A (MARKS) },
  END
};

static const KeelShape worksheet = {
  worksheet_members, sizeof (KeelProgrammeWorksheet), MAX_THINGS, KEEL_THING_WORKSHEET,
};

/* What stands beside the pages. */

static const KeelMember insight_members[] = {
  { FIELD (KeelProgrammeInsight, id), A (ID), NEEDED },
  { FIELD (KeelProgrammeInsight, page), TO (PAGE) },
  { FIELD (KeelProgrammeInsight, text), A (MARKDOWN), NEEDED },
  { FIELD (KeelProgrammeInsight, marks), A (MARKS) },
  END
};

static const KeelShape insight = {
  insight_members, sizeof (KeelProgrammeInsight), MAX_THINGS, KEEL_THING_INSIGHT,
};

static const KeelMember term_members[] = {
  { FIELD (KeelProgrammeTerm, id), A (ID), NEEDED },
  { FIELD (KeelProgrammeTerm, term), A (LINE), NEEDED },
  { FIELD (KeelProgrammeTerm, text), A (MARKDOWN), NEEDED, .form = KEEL_FORM_NO_HEADINGS },
  { FIELD (KeelProgrammeTerm, see), TO_ALL (TERM) },
  { FIELD (KeelProgrammeTerm, page), TO (PAGE) },
  END
};

static const KeelShape term = { term_members, sizeof (KeelProgrammeTerm), MAX_THINGS, KEEL_THING_TERM };

static const KeelMember reading_members[] = {
  { FIELD (KeelProgrammeReading, id), A (ID), NEEDED },
  { FIELD (KeelProgrammeReading, group), A (LINE), NEEDED },
  { FIELD (KeelProgrammeReading, text), A (MARKDOWN), NEEDED, .form = KEEL_FORM_ONE_PARAGRAPH },
  END
};

static const KeelShape reading_ = {
  reading_members, sizeof (KeelProgrammeReading), MAX_THINGS, KEEL_THING_READING,
};

static const KeelMember week_members[] = {
  { FIELD (KeelProgrammeWeek, week), A (WEEK), NEEDED },
  { FIELD (KeelProgrammeWeek, page), TO (PAGE) },
  { FIELD (KeelProgrammeWeek, prompt), TO (PROMPT) },
  END
};

static const KeelShape week = { week_members, sizeof (KeelProgrammeWeek), MAX_THINGS };

static const KeelMember feature_members[] = {
  { FIELD (KeelProgrammeFeature, id), A (ID), NEEDED },
  { FIELD (KeelProgrammeFeature, text), A (LINE), NEEDED },
  { FIELD (KeelProgrammeFeature, marks), A (MARKS) },
  END
};

static const KeelShape feature = { feature_members, sizeof (KeelProgrammeFeature), MAX_THINGS };

/* The document. */

static const KeelMember members[] = {
  { .name = "format", A (HEADER) },
  { .name = "schema", A (HEADER) },
  { .name = "locales", A (HEADER) },
  { FIELD (KeelProgrammeContent, id), A (ID), NEEDED },
  { FIELD (KeelProgrammeContent, version), A (LINE), NEEDED, .stays = TRUE },
  { FIELD (KeelProgrammeContent, language), A (LINE), NEEDED, .stays = TRUE },
  { FIELD (KeelProgrammeContent, title), A (LINE), NEEDED },
  { FIELD (KeelProgrammeContent, summary), A (LINE), NEEDED },
  { FIELD (KeelProgrammeContent, licence), A (LINE), NEEDED, .stays = TRUE },
  { FIELD (KeelProgrammeContent, authors), A (LINES) },
  { FIELD (KeelProgrammeContent, credits), A (MARKDOWN) },
  { LIST (KeelProgrammeContent, parts, part), NEEDED },
  { LIST (KeelProgrammeContent, pages, page), NEEDED },
  { FIELD (KeelProgrammeContent, item_set), A (OBJECT), .shape = &item_set },
  { LIST (KeelProgrammeContent, exercises, exercise) },
  { LIST (KeelProgrammeContent, practices, practice) },
  { LIST (KeelProgrammeContent, prompts, prompt) },
  { LIST (KeelProgrammeContent, cards, card) },
  { LIST (KeelProgrammeContent, templates, template_) },
  { LIST (KeelProgrammeContent, steps, step) },
  { LIST (KeelProgrammeContent, worksheets, worksheet) },
  { LIST (KeelProgrammeContent, insights, insight) },
  { LIST (KeelProgrammeContent, glossary, term) },
  { LIST (KeelProgrammeContent, reading, reading_) },
  { LIST (KeelProgrammeContent, timetable, week) },
  { LIST (KeelProgrammeContent, features, feature) },
  END
};

const KeelMember *
keel_shape_find_member (const KeelShape *shape,
                        const char      *name)
{
  for (const KeelMember *member = shape->members; member->name != NULL; member++)
    if (g_str_equal (member->name, name))
      return member;

  return NULL;
}

const KeelShape *
keel_programme_get_shape (void)
{
  static const KeelShape shape = { members, sizeof (KeelProgrammeContent), 1 };

  return &shape;
}
