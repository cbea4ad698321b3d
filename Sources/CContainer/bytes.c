#include "bytes.h"

#include <stdlib.h>
#include <string.h>

void ccontainer_free(ccontainer_result *result) {
  free(result->bytes);
  result->bytes = NULL;
  result->count = 0;
}

size_t bytes_room(ccontainer_result *result, size_t *capacity, size_t limit) {
  // A byte more than the limit tells what is exactly as large from what is larger.
  if (result->count == *capacity) {
    size_t wanted = *capacity == 0 ? 1 << 16 : *capacity * 2;
    if (wanted > limit + 1) wanted = limit + 1;
    unsigned char *moved = realloc(result->bytes, wanted);
    if (moved == NULL) return 0;
    result->bytes = moved;
    *capacity = wanted;
  }
  return *capacity - result->count;
}

void bytes_say(char message[200], const char *text) {
  strncpy(message, text, 199);
  message[199] = 0;
  size_t length = strlen(message);
  if (strlen(text) > length)
    while (length > 0 && ((unsigned char)message[length - 1] & 0x80) != 0) length--;
  message[length] = 0;
}
