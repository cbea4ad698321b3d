#define _GNU_SOURCE
#include "bytes.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <spawn.h>
#include <stdio.h>
#include <string.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

extern char **environ;

static long long now(void) {
  struct timespec time;
  clock_gettime(CLOCK_MONOTONIC, &time);
  return (long long)time.tv_sec * 1000 + time.tv_nsec / 1000000;
}

/// A file without a name that no other program inherits.
static FILE *scratch(const void *bytes, size_t count) {
  FILE *file = tmpfile();
  if (file == NULL) return NULL;
  fcntl(fileno(file), F_SETFD, FD_CLOEXEC);
  if ((count > 0 && fwrite(bytes, 1, count, file) != count) || fflush(file) != 0 ||
      lseek(fileno(file), 0, SEEK_SET) != 0) {
    fclose(file);
    return NULL;
  }
  return file;
}

/// Keeps what the program writes until it ends.
static int receive(int pipe, size_t limit, long long end, ccontainer_result *result) {
  size_t capacity = 0;
  for (;;) {
    long long left = end - now();
    struct pollfd waiting = {pipe, POLLIN, 0};
    int ready = left > 0 ? poll(&waiting, 1, (int)left) : 0;
    if (ready == 0) return CCONTAINER_SLOW;
    if (ready < 0) {
      if (errno == EINTR) continue;
      return CCONTAINER_DAMAGED;
    }
    size_t room = bytes_room(result, &capacity, limit);
    if (room == 0) return CCONTAINER_DAMAGED;
    ssize_t got = read(pipe, result->bytes + result->count, room);
    if (got == 0) return CCONTAINER_DONE;
    if (got < 0) {
      if (errno == EINTR) continue;
      return CCONTAINER_DAMAGED;
    }
    result->count += (size_t)got;
    if (result->count > limit) return CCONTAINER_LARGE;
  }
}

static int spawn(const char *const *arguments, int input, int output, int errors, pid_t *child) {
  posix_spawn_file_actions_t actions;
  if (posix_spawn_file_actions_init(&actions) != 0) return ENOMEM;
  posix_spawn_file_actions_adddup2(&actions, input, 0);
  posix_spawn_file_actions_adddup2(&actions, output, 1);
  posix_spawn_file_actions_adddup2(&actions, errors, 2);
  int code = posix_spawnp(child, arguments[0], &actions, NULL, (char *const *)arguments, environ);
  posix_spawn_file_actions_destroy(&actions);
  return code;
}

int ccontainer_run(const char *const *arguments, const void *input, size_t input_count, size_t limit,
                   int seconds, ccontainer_result *result) {
  memset(result, 0, sizeof *result);
  FILE *given = scratch(input, input_count), *errors = scratch(NULL, 0);
  int ends[2] = {-1, -1};
  int status = CCONTAINER_DAMAGED;
  pid_t child = 0;
  int code = given == NULL || errors == NULL || pipe(ends) != 0 ? errno : 0;
  if (code == 0) {
    fcntl(ends[0], F_SETFD, FD_CLOEXEC);
    fcntl(ends[1], F_SETFD, FD_CLOEXEC);
    code = spawn(arguments, fileno(given), ends[1], fileno(errors), &child);
    close(ends[1]);
  }
  if (code == 0) {
    status = receive(ends[0], limit, now() + (long long)seconds * 1000, result);
    if (status != CCONTAINER_DONE) kill(child, SIGKILL);
    int ended = 0;
    while (waitpid(child, &ended, 0) < 0 && errno == EINTR) {}
    if (status == CCONTAINER_DONE && (!WIFEXITED(ended) || WEXITSTATUS(ended) != 0)) {
      // Some systems find out only in the child that there is no such program.
      status = WIFEXITED(ended) && WEXITSTATUS(ended) == 127 ? CCONTAINER_ABSENT : CCONTAINER_DAMAGED;
      char line[200] = "";
      rewind(errors);
      if (fgets(line, sizeof line, errors) != NULL) line[strcspn(line, "\n")] = 0;
      bytes_say(result->message, line);
    }
  } else {
    if (code == ENOENT) status = CCONTAINER_ABSENT;
    bytes_say(result->message, strerror(code));
  }
  if (ends[0] >= 0) close(ends[0]);
  if (given != NULL) fclose(given);
  if (errors != NULL) fclose(errors);
  if (status != CCONTAINER_DONE) ccontainer_free(result);
  return status;
}
