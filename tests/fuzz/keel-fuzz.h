/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <stddef.h>
#include <stdint.h>

/* A target has this one function and asserts what must hold for any bytes. With
 * -Dfuzz=true libFuzzer calls it; in every other build replay.c does, once for
 * each file that the fuzzer begins with, and that is a test.
 *
 * To add a target: write fuzz-NAME.c, and add NAME and the folder of its first
 * files to the table in meson.build. */
int LLVMFuzzerTestOneInput (const uint8_t *data,
                            size_t         size);
