#include "CICUSpellOut.h"

#include <stdlib.h>
#include <string.h>
#include <unicode/unum.h>

#include "utf16.h"

struct cicu_spell_out {
  UNumberFormat *format;
};

cicu_spell_out *cicu_spell_out_open(const char *locale, bool lenient, int32_t *status) {
  UErrorCode code = U_ZERO_ERROR;
  UNumberFormat *format = unum_open(UNUM_SPELLOUT, NULL, 0, locale, NULL, &code);
  *status = code;
  if (U_FAILURE(code)) return NULL;
  unum_setAttribute(format, UNUM_LENIENT_PARSE, lenient);
  cicu_spell_out *speller = malloc(sizeof(cicu_spell_out));
  if (!speller) {
    unum_close(format);
    *status = U_MEMORY_ALLOCATION_ERROR;
    return NULL;
  }
  speller->format = format;
  return speller;
}

void cicu_spell_out_close(cicu_spell_out *speller) {
  unum_close(speller->format);
  free(speller);
}

int32_t cicu_spell_out_choose(cicu_spell_out *speller, const char *rules) {
  cicu_utf16 name = {0};
  UErrorCode code = cicu_utf16_assign(&name, (const uint8_t *)rules, (int64_t)strlen(rules));
  if (U_SUCCESS(code))
    unum_setTextAttribute(speller->format, UNUM_DEFAULT_RULESET, name.units, name.length, &code);
  cicu_utf16_free(&name);
  return code;
}

int64_t cicu_spell_out_write(
    const cicu_spell_out *speller, int64_t value, uint8_t *result, int64_t capacity, int32_t *status) {
  UChar units[1024];
  UErrorCode code = U_ZERO_ERROR;
  int32_t length = unum_formatInt64(speller->format, value, units, 1024, NULL, &code);
  *status = code;
  return U_FAILURE(code) ? 0 : cicu_utf16_write(units, length, result, capacity, status);
}

int64_t cicu_spell_out_read(
    const cicu_spell_out *speller, const uint8_t *bytes, int64_t count, int64_t *value, int32_t *status) {
  cicu_utf16 text = {0};
  UErrorCode code = cicu_utf16_assign(&text, bytes, count);
  int32_t end = 0;
  if (U_SUCCESS(code)) *value = unum_parseInt64(speller->format, text.units, text.length, &end, &code);
  int64_t read = U_FAILURE(code) ? 0 : cicu_utf16_bytes(text.units, end);
  // That a text is no number is an answer, not a failure.
  *status = code == U_PARSE_ERROR ? U_ZERO_ERROR : code;
  cicu_utf16_free(&text);
  return read;
}
