#include "utf16.h"

#include <stdlib.h>
#include <unicode/ustring.h>

int cicu_utf16_reserve(cicu_utf16 *buffer, int64_t capacity) {
  if (capacity <= buffer->capacity && buffer->units) return 1;
  if (capacity > INT32_MAX - 1) return 0;
  int64_t grown = capacity + capacity / 2 + 64;
  if (grown > INT32_MAX - 1) grown = INT32_MAX - 1;
  UChar *units = malloc((size_t)grown * sizeof(UChar));
  if (!units) return 0;
  free(buffer->units);
  buffer->units = units;
  buffer->capacity = (int32_t)grown;
  buffer->length = 0;
  return 1;
}

int32_t cicu_utf16_assign(cicu_utf16 *buffer, const uint8_t *bytes, int64_t count) {
  buffer->length = 0;
  // No text has more units in UTF-16 than bytes in UTF-8.
  if (!cicu_utf16_reserve(buffer, count)) return U_MEMORY_ALLOCATION_ERROR;
  if (count == 0) return U_ZERO_ERROR;
  UErrorCode status = U_ZERO_ERROR;
  int32_t length = 0;
  u_strFromUTF8(buffer->units, buffer->capacity, &length, (const char *)bytes, (int32_t)count, &status);
  if (U_FAILURE(status)) return status;
  buffer->length = length;
  return U_ZERO_ERROR;
}

int64_t cicu_utf16_write(const UChar *units, int32_t length, uint8_t *bytes, int64_t capacity, int32_t *status) {
  UErrorCode result = U_ZERO_ERROR;
  int32_t needed = 0;
  int32_t subs = 0;
  int32_t room = capacity > INT32_MAX ? INT32_MAX : (int32_t)capacity;
  if (length == 0) return 0;
  u_strToUTF8WithSub((char *)bytes, room, &needed, units, length, 0xFFFD, &subs, &result);
  if (result != U_BUFFER_OVERFLOW_ERROR && U_FAILURE(result)) *status = result;
  return needed;
}

int64_t cicu_utf16_bytes(const UChar *units, int32_t length) {
  int64_t bytes = 0;
  for (int32_t i = 0; i < length; i++) {
    UChar unit = units[i];
    bytes += 1 + (unit >= 0x80) + (unit >= 0x800) - ((unit & 0xF800) == 0xD800);
  }
  return bytes;
}

void cicu_utf16_free(cicu_utf16 *buffer) {
  free(buffer->units);
  buffer->units = NULL;
  buffer->capacity = 0;
  buffer->length = 0;
}
