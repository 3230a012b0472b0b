/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

/* What every subcommand of keelctl is given and how it answers.
 *
 * A subcommand is a function of one KeelCtl. It opens the workbook if it needs it,
 * appends what it has to say to standard output's text, and returns its exit
 * status. When it sets @error, keelctl.c says the one line on standard error; the
 * status then follows from the error: wrong use for G_OPTION_ERROR, else refused.
 */

#include "keel-json-writer.h"
#include "keel-session.h"

G_BEGIN_DECLS

typedef enum
{
  KEEL_CTL_DONE = 0,
  KEEL_CTL_REFUSED = 1,
  KEEL_CTL_WRONG_USE = 2,
} KeelCtlStatus;

/**
 * KeelCtl:
 * @workbook: the folder given by --workbook, or NULL for the default one
 * @arguments: what stands behind the subcommand's name
 * @record: of --record, or NULL
 * @with: of --with, or NULL
 * @against: of --against, or NULL
 * @from, @to: of --from and --to, or KEEL_DAY_NONE
 * @session: not open before keel_ctl_open()
 * @with_text: of --text
 * @output: standard output, written when the subcommand is through
 */
typedef struct
{
  const char  *workbook;
  char       **arguments;
  const char  *record;
  const char  *with;
  const char  *against;
  KeelDay      from;
  KeelDay      to;
  KeelSession *session;
  GString     *output;
  gboolean     as_json;
  gboolean     is_dry_run;
  gboolean     with_text;
} KeelCtl;

typedef KeelCtlStatus (* KeelCtlRun) (KeelCtl *ctl,
                                      GError **error);

KeelCtlStatus keel_ctl_run_new       (KeelCtl *ctl, GError **error);
KeelCtlStatus keel_ctl_run_import    (KeelCtl *ctl, GError **error);
KeelCtlStatus keel_ctl_run_list      (KeelCtl *ctl, GError **error);
KeelCtlStatus keel_ctl_run_show      (KeelCtl *ctl, GError **error);
KeelCtlStatus keel_ctl_run_search    (KeelCtl *ctl, GError **error);
KeelCtlStatus keel_ctl_run_export    (KeelCtl *ctl, GError **error);
KeelCtlStatus keel_ctl_run_doctor    (KeelCtl *ctl, GError **error);
KeelCtlStatus keel_ctl_run_backup    (KeelCtl *ctl, GError **error);
KeelCtlStatus keel_ctl_run_programme (KeelCtl *ctl, GError **error);
KeelCtlStatus keel_ctl_run_translation (KeelCtl *ctl, GError **error);
KeelCtlStatus keel_ctl_run_score     (KeelCtl *ctl, GError **error);
KeelCtlStatus keel_ctl_run_series    (KeelCtl *ctl, GError **error);
KeelCtlStatus keel_ctl_run_week      (KeelCtl *ctl, GError **error);

/* Reads the workbook whole. Refuses a folder that is none, and makes none. */
gboolean   keel_ctl_open        (KeelCtl             *ctl,
                                 gboolean             read_only,
                                 GError             **error);

/* Which of @choices (NULL-terminated) @argument is; wrong use if it is none. */
gboolean   keel_ctl_choose      (const char          *argument,
                                 const char * const  *choices,
                                 guint               *out_choice,
                                 GError             **error);

/* The list that is called @name ("entries", "goals", …) of the workbook, which is opened to be
 * read; NULL with @error if there is none of that name. */
GListModel *keel_ctl_choose_list (KeelCtl            *ctl,
                                 const char          *name,
                                 GError             **error);

/* The record with this id, or with an id that ends in these 12 digits; in the Trash or
 * not. */
KeelRecord *keel_ctl_find_record (KeelCtl            *ctl,
                                 const char          *id,
                                 GError             **error);

/* One line of standard output; without control characters, whatever a document holds. */
void       keel_ctl_print       (KeelCtl             *ctl,
                                 const char          *line);

/* Frees @writer. */
void       keel_ctl_print_json  (KeelCtl             *ctl,
                                 KeelJsonWriter      *writer);

/* What `list` and `search` answer with. @records: KeelRecord. */
void       keel_ctl_print_list  (KeelCtl             *ctl,
                                 GPtrArray           *records);

/* One line of standard error: "keelctl: MESSAGE", or "keelctl: FILE: MESSAGE". */
void       keel_ctl_complain    (const char          *file,
                                 const char          *message);

G_END_DECLS
