#include "CICURegex.h"

#include <stdlib.h>
#include <unicode/uregex.h>

#include "utf16.h"

struct cicu_regex {
  URegularExpression *regex;
  cicu_utf16 text;
  // The place up to which units were last counted into bytes.
  int32_t unit;
  int64_t byte;
};

static cicu_regex *wrap(URegularExpression *regex, int32_t *status) {
  cicu_regex *result = calloc(1, sizeof(cicu_regex));
  if (!result) {
    uregex_close(regex);
    *status = U_MEMORY_ALLOCATION_ERROR;
    return NULL;
  }
  result->regex = regex;
  return result;
}

cicu_regex *cicu_regex_open(const uint8_t *pattern, int64_t count, int32_t *status) {
  cicu_utf16 text = {0};
  UErrorCode code = cicu_utf16_assign(&text, pattern, count);
  URegularExpression *regex = NULL;
  if (U_SUCCESS(code)) regex = uregex_open(text.units, text.length, 0, NULL, &code);
  cicu_utf16_free(&text);
  *status = code;
  return U_FAILURE(code) ? NULL : wrap(regex, status);
}

cicu_regex *cicu_regex_clone(const cicu_regex *regex, int32_t *status) {
  UErrorCode code = U_ZERO_ERROR;
  URegularExpression *clone = uregex_clone(regex->regex, &code);
  *status = code;
  return U_FAILURE(code) ? NULL : wrap(clone, status);
}

void cicu_regex_close(cicu_regex *regex) {
  uregex_close(regex->regex);
  cicu_utf16_free(&regex->text);
  free(regex);
}

int32_t cicu_regex_set_text(cicu_regex *regex, const uint8_t *bytes, int64_t count) {
  static const UChar nothing[1] = {0};
  regex->unit = 0;
  regex->byte = 0;
  UErrorCode code = cicu_utf16_assign(&regex->text, bytes, count);
  UErrorCode status = U_ZERO_ERROR;
  const UChar *units = regex->text.units ? regex->text.units : nothing;
  uregex_setText(regex->regex, units, regex->text.length, &status);
  // In steps of some 10,000 operations of the engine: enough for any pattern whose work grows with the text, and
  // over in a moment for one that tries every division of it.
  uregex_setTimeLimit(regex->regex, 500 + regex->text.length / 50, &status);
  return U_FAILURE(code) ? code : status;
}

static int64_t byte_of(cicu_regex *regex, int32_t unit) {
  if (unit >= regex->unit)
    regex->byte += cicu_utf16_bytes(regex->text.units + regex->unit, unit - regex->unit);
  else
    regex->byte -= cicu_utf16_bytes(regex->text.units + unit, regex->unit - unit);
  regex->unit = unit;
  return regex->byte;
}

bool cicu_regex_next(cicu_regex *regex, int64_t *start, int64_t *end, int32_t *status) {
  UErrorCode code = U_ZERO_ERROR;
  bool found = uregex_findNext(regex->regex, &code);
  if (found) {
    *start = byte_of(regex, uregex_start(regex->regex, 0, &code));
    *end = byte_of(regex, uregex_end(regex->regex, 0, &code));
  }
  *status = code;
  return found && U_SUCCESS(code);
}

bool cicu_regex_group(const cicu_regex *regex, int32_t group, int64_t *start, int64_t *end) {
  UErrorCode code = U_ZERO_ERROR;
  int32_t from = uregex_start(regex->regex, group, &code);
  int32_t to = uregex_end(regex->regex, group, &code);
  if (U_FAILURE(code) || from < 0) return false;
  *start = byte_of((cicu_regex *)regex, from);
  *end = byte_of((cicu_regex *)regex, to);
  return true;
}

bool cicu_regex_looking_at(cicu_regex *regex, int64_t offset, int64_t *end, int32_t *status) {
  UErrorCode code = U_ZERO_ERROR;
  // Walks from the place asked for last, so that ascending questions are linear together.
  int32_t unit = regex->unit;
  int64_t byte = regex->byte;
  while (byte < offset && unit < regex->text.length) byte += cicu_utf16_bytes(regex->text.units + unit++, 1);
  while (byte > offset && unit > 0) byte -= cicu_utf16_bytes(regex->text.units + --unit, 1);
  regex->unit = unit;
  regex->byte = byte;
  uregex_setRegion(regex->regex, unit, regex->text.length, &code);
  uregex_useTransparentBounds(regex->regex, true, &code);
  uregex_useAnchoringBounds(regex->regex, false, &code);
  bool found = uregex_lookingAt(regex->regex, -1, &code);
  if (found) *end = byte_of(regex, uregex_end(regex->regex, 0, &code));
  *status = code;
  return found && U_SUCCESS(code);
}
