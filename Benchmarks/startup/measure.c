// Runs commands in turn, N times each, and prints for each the least and the middle time in
// microseconds and the most memory in kilobytes. Turn by turn, so that all of them meet the same
// noise; the least time is the one to compare.
//
//   measure [--or-1] N COMMAND [ARGUMENT]… -- COMMAND [ARGUMENT]…
//
// A command has to exit with 0; with --or-1 it may exit with 1, too.

#define _GNU_SOURCE
#include <fcntl.h>
#include <spawn.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <time.h>

extern char **environ;

static int compare(const void *left, const void *right) {
  long a = *(const long *)left, b = *(const long *)right;
  return (a > b) - (a < b);
}

int main(int count, char **arguments) {
  int worst = 0;
  if (count > 1 && strcmp(arguments[1], "--or-1") == 0) worst = 1, count--, arguments++;
  long times = count > 2 ? strtol(arguments[1], NULL, 10) : 0;
  if (times < 1) return fprintf(stderr, "measure [--or-1] N COMMAND… [-- COMMAND…]…\n"), 2;
  char **commands[16];
  int known = 0;
  commands[known++] = arguments + 2;
  for (int place = 2; place < count; place++) {
    if (strcmp(arguments[place], "--") != 0 || known == 16) continue;
    arguments[place] = NULL;
    commands[known++] = arguments + place + 1;
  }
  posix_spawn_file_actions_t actions;
  posix_spawn_file_actions_init(&actions);
  posix_spawn_file_actions_addopen(&actions, 1, "/dev/null", O_WRONLY, 0);
  long *taken = calloc((size_t)(known * times), sizeof(long));
  long memory[16] = {0};
  for (long turn = 0; turn < times; turn++) {
    for (int command = 0; command < known; command++) {
      struct timespec before, after;
      struct rusage usage;
      pid_t process;
      int status;
      clock_gettime(CLOCK_MONOTONIC, &before);
      if (posix_spawnp(&process, commands[command][0], &actions, NULL, commands[command], environ))
        return fprintf(stderr, "can't run %s\n", commands[command][0]), 2;
      wait4(process, &status, 0, &usage);
      clock_gettime(CLOCK_MONOTONIC, &after);
      if (!WIFEXITED(status) || WEXITSTATUS(status) > worst)
        return fprintf(stderr, "%s failed\n", commands[command][0]), 2;
      taken[command * times + turn] =
        (after.tv_sec - before.tv_sec) * 1000000 + (after.tv_nsec - before.tv_nsec) / 1000;
      if (usage.ru_maxrss > memory[command]) memory[command] = usage.ru_maxrss;
    }
  }
  for (int command = 0; command < known; command++) {
    long *first = taken + command * times;
    qsort(first, (size_t)times, sizeof(long), compare);
    printf("%ld %ld %ld\n", first[0], first[times / 2], memory[command]);
  }
  return 0;
}
