#include "CICUBreak.h"

#include <stdlib.h>
#include <unicode/ubrk.h>

#include "utf16.h"

// The text is converted to UTF-16 and the boundaries are counted back into bytes as they are found: that is
// faster than ICU's own access to UTF-8 (sentences of Chinese three times), at two bytes of memory for each
// byte of the text.
struct cicu_break {
  UBreakIterator *iterator;
  cicu_utf16 text;
  int32_t unit;
  int64_t byte;
};

static cicu_break *wrap(UBreakIterator *iterator, int32_t *status) {
  cicu_break *result = calloc(1, sizeof(cicu_break));
  if (!result) {
    ubrk_close(iterator);
    *status = U_MEMORY_ALLOCATION_ERROR;
    return NULL;
  }
  result->iterator = iterator;
  return result;
}

cicu_break *cicu_break_open(int32_t kind, const char *locale, int32_t *status) {
  UErrorCode result = U_ZERO_ERROR;
  UBreakIterator *iterator = ubrk_open((UBreakIteratorType)kind, locale, NULL, 0, &result);
  *status = result;
  return U_FAILURE(result) ? NULL : wrap(iterator, status);
}

cicu_break *cicu_break_clone(const cicu_break *iterator, int32_t *status) {
  UErrorCode result = U_ZERO_ERROR;
  UBreakIterator *clone = ubrk_clone(iterator->iterator, &result);
  if (U_SUCCESS(result)) ubrk_setText(clone, NULL, 0, &result);
  *status = result;
  return U_FAILURE(result) ? NULL : wrap(clone, status);
}

void cicu_break_close(cicu_break *iterator) {
  ubrk_close(iterator->iterator);
  cicu_utf16_free(&iterator->text);
  free(iterator);
}

int32_t cicu_break_set_text(cicu_break *iterator, const uint8_t *bytes, int64_t count) {
  iterator->unit = 0;
  iterator->byte = 0;
  int32_t refused = cicu_utf16_assign(&iterator->text, bytes, count);
  UErrorCode status = U_ZERO_ERROR;
  ubrk_setText(iterator->iterator, iterator->text.units, iterator->text.length, &status);
  return refused > 0 ? refused : status;
}

int64_t cicu_break_next(cicu_break *iterator) {
  int32_t next = ubrk_next(iterator->iterator);
  if (next == UBRK_DONE) return -1;
  iterator->byte += cicu_utf16_bytes(iterator->text.units + iterator->unit, next - iterator->unit);
  iterator->unit = next;
  return iterator->byte;
}

int32_t cicu_break_rule_status(const cicu_break *iterator) { return ubrk_getRuleStatus(iterator->iterator); }
