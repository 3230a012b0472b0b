/* SPDX-License-Identifier: GPL-3.0-or-later */

/* A sync tool that brings COUNT versions of one document, one after the other, while
 * somebody else saves it:
 *
 *   foreign DOCUMENT COUNT SEED
 *
 * Each is the document as it was at the start, with a number and "by=foreign" in it. It
 * is put in place by an exchange, so that this writer knows what it has replaced
 * itself: it prints "R K" for each version of its own that it replaced.
 */

#include <fcntl.h>
#include <libgen.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

#define MAX_LENGTH 65536

static size_t
read_document (const char *path,
               char       *text)
{
  int fd = open (path, O_RDONLY);
  ssize_t length = fd < 0 ? -1 : read (fd, text, MAX_LENGTH - 1);

  if (fd >= 0)
    close (fd);
  if (length < 0)
    return 0;

  text[length] = '\0';
  return (size_t) length;
}

static int
write_document (const char *path,
                const char *text,
                size_t      length)
{
  int fd = open (path, O_WRONLY | O_CREAT | O_TRUNC, 0600);
  int is_written = fd >= 0 && write (fd, text, length) == (ssize_t) length;

  return fd >= 0 && close (fd) == 0 && is_written;
}

/* Overwrites the eight digits after @mark. */
static void
put_number (char         *text,
            const char   *mark,
            unsigned int  number)
{
  char digits[16];
  char *at = strstr (text, mark);

  if (at == NULL)
    exit (2);
  snprintf (digits, sizeof digits, "%08u", number);
  memcpy (at + strlen (mark), digits, 8);
}

/* The number of a version of ours, 0 if it is somebody else's. */
static unsigned int
get_number (const char *text)
{
  const char *at = strstr (text, "n=");

  if (at == NULL || strstr (text, "by=foreign") == NULL)
    return 0;
  return (unsigned int) strtoul (at + 2, NULL, 10);
}

static void
pause_a_moment (void)
{
  struct timespec pause = { .tv_nsec = rand () % 60 * 1000 };

  nanosleep (&pause, NULL);
}

int
main (int    argc,
      char **argv)
{
  static char template[MAX_LENGTH], replaced[MAX_LENGTH];
  char hidden[4096];
  char *who;
  size_t length;

  if (argc != 4 || (length = read_document (argv[1], template)) == 0 ||
      (who = strstr (template, "by=")) == NULL)
    return 2;

  /* The saver's name in this rig is as long as "foreign". */
  memcpy (who + 3, "foreign", 7);
  srand ((unsigned int) atoi (argv[3]));
  snprintf (hidden, sizeof hidden, "%s/.syncthing.%d.tmp", dirname (strdup (argv[1])), getpid ());

  for (int number = 1; number <= atoi (argv[2]); number++)
    {
      put_number (template, "n=", (unsigned int) number);
      put_number (template, "end=", (unsigned int) number);
      if (!write_document (hidden, template, length) ||
          renameat2 (AT_FDCWD, hidden, AT_FDCWD, argv[1], RENAME_EXCHANGE) != 0)
        return 3;

      if (read_document (hidden, replaced) > 0 && get_number (replaced) > 0)
        printf ("R %u\n", get_number (replaced));
      pause_a_moment ();
    }

  unlink (hidden);
  return 0;
}
