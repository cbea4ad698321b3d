#include "CBreakIterator.h"

#include <stdlib.h>
#include <unicode/ubrk.h>
#include <unicode/ustring.h>

int64_t cbreak_count(const char *locale, const uint8_t *bytes, int64_t count, bool words) {
  if (count > INT32_MAX - 1) return -1;
  UChar *units = malloc((size_t)(count + 1) * sizeof(UChar));
  if (!units) return -1;
  UErrorCode status = U_ZERO_ERROR;
  int32_t length = 0;
  u_strFromUTF8(units, (int32_t)count + 1, &length, (const char *)bytes, (int32_t)count, &status);
  UBreakIterator *iterator = ubrk_open(words ? UBRK_WORD : UBRK_SENTENCE, locale, units, length, &status);
  int64_t boundaries = U_FAILURE(status) ? -1 : 0;
  if (boundaries == 0)
    while (ubrk_next(iterator) != UBRK_DONE) boundaries++;
  ubrk_close(iterator);
  free(units);
  return boundaries;
}
