// Reads the files of a register and prints how many bytes they hold: the least that any program
// which scores the register has to do. Start-up is measured against it.
//
//   cc -O2 reader.c -o reader && ./reader Fixtures/one-contract

#include <dirent.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

// Reads a file whole into memory, and adds its length to the total; 0 where there is none.
static int readFile(const char *path, long *total) {
  int file = open(path, O_RDONLY);
  if (file < 0) return 0;
  struct stat status;
  if (fstat(file, &status) < 0) return close(file), 0;
  char *bytes = malloc((size_t)status.st_size + 1);
  if (!bytes) return close(file), 0;
  ssize_t count, length = 0;
  while ((count = read(file, bytes + length, (size_t)(status.st_size - length + 1))) > 0)
    length += count;
  *total += length;
  free(bytes);
  close(file);
  return 1;
}

// Reads every file below a folder.
static void readFolder(const char *folder, long *total) {
  DIR *stream = opendir(folder);
  if (!stream) return;
  for (struct dirent *entry; (entry = readdir(stream));) {
    if (entry->d_name[0] == '.') continue;
    char path[4096];
    snprintf(path, sizeof path, "%s/%s", folder, entry->d_name);
    struct stat status;
    if (stat(path, &status) < 0) continue;
    if (S_ISDIR(status.st_mode)) readFolder(path, total);
    else readFile(path, total);
  }
  closedir(stream);
}

int main(int count, char **arguments) {
  const char *folder = count > 1 ? arguments[1] : "Fixtures/one-contract";
  const char *names[] = {"contracts.csv", "targets.csv", "policy.json"};
  long total = 0;
  char path[4096];
  for (int place = 0; place < 3; place++) {
    snprintf(path, sizeof path, "%s/%s", folder, names[place]);
    readFile(path, &total);
  }
  snprintf(path, sizeof path, "%s/returns", folder);
  readFolder(path, &total);
  printf("%ld bytes\n", total);
  return total == 0;
}
