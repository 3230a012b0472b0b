/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "keel-ctl.h"
#include "keel-programme.h"

G_BEGIN_DECLS

/* What the acts of `keelctl programme` share. Each act is a file, or part of one:
 *
 *  keel-ctl-programme.c           the table of them, list
 *  keel-ctl-programme-check.c     check, and what is said about a programme that is refused
 *  keel-ctl-programme-package.c   new, pack, extension
 *  keel-ctl-programme-language.c  extract, build
 *  keel-ctl-coverage.c            coverage
 */

/* The programme in a folder, with its languages, or that of a file alone. */
KeelProgramme *keel_ctl_read_programme     (const char      *path,
                                            GPtrArray      **out_problems) G_GNUC_WARN_UNUSED_RESULT;

/* The same; the first problem as an error that names the file. */
KeelProgramme *keel_ctl_open_programme     (const char      *path,
                                            GError         **error) G_GNUC_WARN_UNUSED_RESULT;

/* KeelProgrammeProblem: what is wrong with the languages of the programme at @path, and with it as
 * an update of @old, or NULL. */
GPtrArray     *keel_ctl_find_problems      (KeelProgramme   *programme,
                                            KeelProgramme   *old,
                                            const char      *path) G_GNUC_WARN_UNUSED_RESULT;

/* KeelProgrammeProblem: a line each, or the member "problems". */
void           keel_ctl_print_problems     (KeelCtl         *ctl,
                                            GPtrArray       *problems);
void           keel_ctl_add_problems       (KeelJsonWriter  *writer,
                                            GPtrArray       *problems);

KeelCtlStatus  keel_ctl_check_programme    (KeelCtl *ctl, GError **error);
KeelCtlStatus  keel_ctl_new_programme      (KeelCtl *ctl, GError **error);
KeelCtlStatus  keel_ctl_pack_programme     (KeelCtl *ctl, GError **error);
KeelCtlStatus  keel_ctl_make_extension     (KeelCtl *ctl, GError **error);
KeelCtlStatus  keel_ctl_extract_programme  (KeelCtl *ctl, GError **error);
KeelCtlStatus  keel_ctl_build_programme    (KeelCtl *ctl, GError **error);

/* Refused when an idea of the source is missing: the built-in programme, and every other that
 * bears marks S1, S2, … and so is about the same article, has all its 108 ideas. */
KeelCtlStatus  keel_ctl_show_coverage      (KeelCtl       *ctl,
                                            KeelProgramme *programme);

G_END_DECLS
