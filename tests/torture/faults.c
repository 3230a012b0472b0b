/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Preloaded into a program, makes a chosen system call fail, do half its work, or be
 * the last one, and can set the clock. Only calls on files below a folder count;
 * all else passes through. By environment:
 *
 *   KEEL_FAULT_UNDER=DIR    where calls count
 *   KEEL_FAULT=CALL:N:WHAT  what happens at the N-th CALL, counted from 1; several with
 *                           "," between. CALL: a name of the table below, or "any".
 *                           WHAT: an error's name (ENOSPC), "short" (half a write), or
 *                           "kill" (SIGKILL before the call)
 *   KEEL_FAULT_LOG=FILE     a line a call that was hit, "CALL N WHAT write|read PATH";
 *                           at the end of the program, a line "total CALL COUNT" each
 *   KEEL_CLOCK_SHIFT=S      the program's clock is S seconds ahead
 */

/* Meson asks for large files, which makes open() another name for open64(). */
#undef _FILE_OFFSET_BITS

#include <dirent.h>
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <signal.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/time.h>
#include <time.h>
#include <unistd.h>

typedef enum
{
  CALL_OPEN,
  CALL_READ,
  CALL_WRITE,
  CALL_FSYNC,
  CALL_RENAME,
  CALL_UNLINK,
  CALL_CLOSE,
  CALL_MKDIR,
  N_CALLS,
} Call;

static const char * const call_names[N_CALLS] = {
  "open", "read", "write", "fsync", "rename", "unlink", "close", "mkdir",
};

static const struct
{
  const char *name;
  int         value;
} errors[] = {
  { "ENOSPC", ENOSPC },
  { "EIO", EIO },
  { "EDQUOT", EDQUOT },
  { "EROFS", EROFS },
  { "EACCES", EACCES },
  { "EXDEV", EXDEV },
  { "EINVAL", EINVAL },
  { "EINTR", EINTR },
  { "ENOSYS", ENOSYS },
};

/* What a counted call shall do. */
typedef enum
{
  PASS,
  FAIL,     /* with errno set */
  HALF,
} Verdict;

static int n_calls[N_CALLS];
static int n_any;

#define REAL(name) \
  static __typeof__ (&name) real; \
  if (real == NULL) \
    real = (__typeof__ (&name)) dlsym (RTLD_NEXT, #name)

/* The library is about the very calls it would log with: this goes around it. */
static void
log_line (const char *line)
{
  const char *file = getenv ("KEEL_FAULT_LOG");
  long fd;

  if (file == NULL)
    return;

  fd = syscall (SYS_openat, AT_FDCWD, file, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
  if (fd < 0)
    return;
  syscall (SYS_write, fd, line, strlen (line));
  syscall (SYS_close, fd);
}

static int
is_below (const char *path)
{
  const char *folder = getenv ("KEEL_FAULT_UNDER");

  return folder != NULL && strncmp (path, folder, strlen (folder)) == 0;
}

static int
path_of_fd (int   fd,
            char *path)
{
  char link[64];
  ssize_t length;

  snprintf (link, sizeof link, "/proc/self/fd/%d", fd);
  length = readlink (link, path, PATH_MAX - 1);
  if (length < 0)
    return 0;

  path[length] = '\0';
  return 1;
}

static int
path_of_name (int         dir,
              const char *name,
              char       *path)
{
  size_t length;

  if (name[0] == '/')
    {
      snprintf (path, PATH_MAX, "%s", name);
      return 1;
    }
  if (dir == AT_FDCWD || !path_of_fd (dir, path))
    return 0;

  length = strlen (path);
  snprintf (path + length, PATH_MAX - length, "/%s", name);
  return 1;
}

static Verdict
act (const char *what)
{
  if (strcmp (what, "kill") == 0)
    kill (getpid (), SIGKILL);
  if (strcmp (what, "short") == 0)
    return HALF;

  for (size_t i = 0; i < sizeof errors / sizeof errors[0]; i++)
    {
      if (strcmp (what, errors[i].name) == 0)
        {
          errno = errors[i].value;
          return FAIL;
        }
    }

  abort ();
}

static Verdict
judge_rule (const char *rule,
            Call        call,
            int         number,
            int         any,
            int         writes,
            const char *path)
{
  char name[16], what[16], line[PATH_MAX + 64];
  int at;

  if (sscanf (rule, "%15[^:]:%d:%15[^,]", name, &at, what) != 3)
    return PASS;
  if (!(strcmp (name, "any") == 0 && at == any) && !(strcmp (name, call_names[call]) == 0 && at == number))
    return PASS;

  snprintf (line, sizeof line, "%s %d %s %s %s\n", call_names[call], number, what, writes ? "write" : "read", path);
  log_line (line);
  return act (what);
}

static Verdict
judge (Call        call,
       int         writes,
       const char *path)
{
  const char *rule = getenv ("KEEL_FAULT");
  int number, any;

  if (!is_below (path))
    return PASS;

  number = __atomic_add_fetch (&n_calls[call], 1, __ATOMIC_SEQ_CST);
  any = __atomic_add_fetch (&n_any, 1, __ATOMIC_SEQ_CST);
  while (rule != NULL && *rule != '\0')
    {
      Verdict verdict = judge_rule (rule, call, number, any, writes, path);

      if (verdict != PASS)
        return verdict;
      rule = strchr (rule, ',');
      rule = rule == NULL ? NULL : rule + 1;
    }

  return PASS;
}

static Verdict
judge_fd (Call call,
          int  fd)
{
  char path[PATH_MAX];
  int saved = errno;
  int flags;
  Verdict verdict;

  if (!path_of_fd (fd, path) || !is_below (path))
    {
      errno = saved;
      return PASS;
    }

  flags = fcntl (fd, F_GETFL);
  errno = saved;
  verdict = judge (call, call == CALL_FSYNC || (flags & O_ACCMODE) != O_RDONLY, path);
  return verdict;
}

static Verdict
judge_name (Call        call,
            int         dir,
            const char *name,
            int         writes)
{
  char path[PATH_MAX];
  int saved = errno;
  int is_known = path_of_name (dir, name, path);

  errno = saved;
  return is_known ? judge (call, writes, path) : PASS;
}

__attribute__ ((destructor)) static void
log_totals (void)
{
  char line[64];

  for (int call = 0; call < N_CALLS; call++)
    {
      snprintf (line, sizeof line, "total %s %d\n", call_names[call], n_calls[call]);
      log_line (line);
    }
}

/* Opening. */

#define TAKE_MODE(flags, mode) \
  mode_t mode = 0; \
  if (((flags) & (O_CREAT | O_TMPFILE)) != 0) \
    { \
      va_list arguments; \
      va_start (arguments, flags); \
      mode = va_arg (arguments, mode_t); \
      va_end (arguments); \
    }

int
open (const char *path, int flags, ...)
{
  REAL (open);
  TAKE_MODE (flags, mode)
  return judge_name (CALL_OPEN, AT_FDCWD, path, (flags & O_CREAT) != 0) == FAIL ? -1 : real (path, flags, mode);
}

int
open64 (const char *path, int flags, ...)
{
  REAL (open64);
  TAKE_MODE (flags, mode)
  return judge_name (CALL_OPEN, AT_FDCWD, path, (flags & O_CREAT) != 0) == FAIL ? -1 : real (path, flags, mode);
}

int
openat (int dir, const char *path, int flags, ...)
{
  REAL (openat);
  TAKE_MODE (flags, mode)
  return judge_name (CALL_OPEN, dir, path, (flags & O_CREAT) != 0) == FAIL ? -1 : real (dir, path, flags, mode);
}

int
openat64 (int dir, const char *path, int flags, ...)
{
  REAL (openat64);
  TAKE_MODE (flags, mode)
  return judge_name (CALL_OPEN, dir, path, (flags & O_CREAT) != 0) == FAIL ? -1 : real (dir, path, flags, mode);
}

DIR *
opendir (const char *path)
{
  REAL (opendir);
  return judge_name (CALL_OPEN, AT_FDCWD, path, 0) == FAIL ? NULL : real (path);
}

/* Reading and writing. */

ssize_t
read (int fd, void *buffer, size_t length)
{
  REAL (read);
  Verdict verdict = judge_fd (CALL_READ, fd);

  return verdict == FAIL ? -1 : real (fd, buffer, verdict == HALF ? (length + 1) / 2 : length);
}

ssize_t
write (int fd, const void *buffer, size_t length)
{
  REAL (write);
  Verdict verdict = judge_fd (CALL_WRITE, fd);

  return verdict == FAIL ? -1 : real (fd, buffer, verdict == HALF ? (length + 1) / 2 : length);
}

int
fsync (int fd)
{
  REAL (fsync);
  return judge_fd (CALL_FSYNC, fd) == FAIL ? -1 : real (fd);
}

int
fdatasync (int fd)
{
  REAL (fdatasync);
  return judge_fd (CALL_FSYNC, fd) == FAIL ? -1 : real (fd);
}

/* As with a disk that fails late: the descriptor is gone all the same. */
int
close (int fd)
{
  REAL (close);
  Verdict verdict = judge_fd (CALL_CLOSE, fd);
  int saved = errno;
  int result = real (fd);

  if (verdict != FAIL)
    return result;

  errno = saved;
  return -1;
}

/* Names. */

int
rename (const char *from, const char *to)
{
  REAL (rename);
  return judge_name (CALL_RENAME, AT_FDCWD, to, 1) == FAIL ? -1 : real (from, to);
}

int
renameat (int from_dir, const char *from, int to_dir, const char *to)
{
  REAL (renameat);
  return judge_name (CALL_RENAME, to_dir, to, 1) == FAIL ? -1 : real (from_dir, from, to_dir, to);
}

int
renameat2 (int from_dir, const char *from, int to_dir, const char *to, unsigned int flags)
{
  REAL (renameat2);
  return judge_name (CALL_RENAME, to_dir, to, 1) == FAIL ? -1 : real (from_dir, from, to_dir, to, flags);
}

int
unlink (const char *path)
{
  REAL (unlink);
  return judge_name (CALL_UNLINK, AT_FDCWD, path, 1) == FAIL ? -1 : real (path);
}

int
unlinkat (int dir, const char *path, int flags)
{
  REAL (unlinkat);
  return judge_name (CALL_UNLINK, dir, path, 1) == FAIL ? -1 : real (dir, path, flags);
}

int
mkdir (const char *path, mode_t mode)
{
  REAL (mkdir);
  return judge_name (CALL_MKDIR, AT_FDCWD, path, 1) == FAIL ? -1 : real (path, mode);
}

int
mkdirat (int dir, const char *path, mode_t mode)
{
  REAL (mkdirat);
  return judge_name (CALL_MKDIR, dir, path, 1) == FAIL ? -1 : real (dir, path, mode);
}

/* The clock. */

static long
get_shift (void)
{
  const char *shift = getenv ("KEEL_CLOCK_SHIFT");

  return shift == NULL ? 0 : atol (shift);
}

int
clock_gettime (clockid_t clock, struct timespec *now)
{
  REAL (clock_gettime);
  int result = real (clock, now);

  if (result == 0 && clock == CLOCK_REALTIME)
    now->tv_sec += get_shift ();
  return result;
}

int
gettimeofday (struct timeval *restrict now, void *restrict zone)
{
  REAL (gettimeofday);
  int result = real (now, zone);

  if (result == 0)
    now->tv_sec += get_shift ();
  return result;
}

time_t
time (time_t *out_now)
{
  struct timespec now;

  clock_gettime (CLOCK_REALTIME, &now);
  if (out_now != NULL)
    *out_now = now.tv_sec;
  return now.tv_sec;
}
