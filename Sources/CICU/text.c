#include "CICUText.h"

#include <stdlib.h>
#include <string.h>
#include <unicode/ucasemap.h>
#include <unicode/unorm2.h>
#include <unicode/ustring.h>
#include <unicode/utrans.h>

#include "utf16.h"

static const UNormalizer2 *normalizer(int32_t form, UErrorCode *status) {
  switch (form) {
    case CICU_NFC: return unorm2_getNFCInstance(status);
    case CICU_NFD: return unorm2_getNFDInstance(status);
    case CICU_NFKC: return unorm2_getNFKCInstance(status);
    case CICU_NFKD: return unorm2_getNFKDInstance(status);
    default: return unorm2_getNFKCCasefoldInstance(status);
  }
}

int64_t cicu_normalize(
    int32_t form, const uint8_t *bytes, int64_t count, uint8_t *result, int64_t capacity, int32_t *status) {
  UErrorCode code = U_ZERO_ERROR;
  const UNormalizer2 *normal = normalizer(form, &code);
  cicu_utf16 source = {0}, target = {0};
  int64_t needed = 0;
  if (U_SUCCESS(code)) code = cicu_utf16_assign(&source, bytes, count);
  if (U_SUCCESS(code) && !cicu_utf16_reserve(&target, source.length)) code = U_MEMORY_ALLOCATION_ERROR;
  if (U_SUCCESS(code)) {
    int32_t length = unorm2_normalize(normal, source.units, source.length, target.units, target.capacity, &code);
    if (code == U_BUFFER_OVERFLOW_ERROR) {
      code = cicu_utf16_reserve(&target, length) ? U_ZERO_ERROR : U_MEMORY_ALLOCATION_ERROR;
      if (U_SUCCESS(code))
        length = unorm2_normalize(normal, source.units, source.length, target.units, target.capacity, &code);
    }
    *status = code;
    if (U_SUCCESS(code)) needed = cicu_utf16_write(target.units, length, result, capacity, status);
  } else {
    *status = code;
  }
  cicu_utf16_free(&source);
  cicu_utf16_free(&target);
  return needed;
}

int64_t cicu_fold_case(const uint8_t *bytes, int64_t count, uint8_t *result, int64_t capacity, int32_t *status) {
  if (count > INT32_MAX || capacity > INT32_MAX) {
    *status = U_MEMORY_ALLOCATION_ERROR;
    return 0;
  }
  UErrorCode code = U_ZERO_ERROR;
  UCaseMap *map = ucasemap_open("", U_FOLD_CASE_DEFAULT, &code);
  int32_t needed = 0;
  if (U_SUCCESS(code)) {
    needed = ucasemap_utf8FoldCase(
        map, (char *)result, (int32_t)capacity, (const char *)bytes, (int32_t)count, &code);
    if (code == U_BUFFER_OVERFLOW_ERROR) code = U_ZERO_ERROR;
    ucasemap_close(map);
  }
  *status = code;
  return needed;
}

struct cicu_transliterator {
  UTransliterator *transliterator;
};

cicu_transliterator *cicu_transliterator_open(const char *identifier, int32_t *status) {
  cicu_utf16 name = {0};
  UErrorCode code = cicu_utf16_assign(&name, (const uint8_t *)identifier, (int64_t)strlen(identifier));
  UTransliterator *opened = NULL;
  if (U_SUCCESS(code)) opened = utrans_openU(name.units, name.length, UTRANS_FORWARD, NULL, 0, NULL, &code);
  cicu_utf16_free(&name);
  *status = code;
  if (U_FAILURE(code)) return NULL;
  cicu_transliterator *result = malloc(sizeof(cicu_transliterator));
  if (!result) {
    utrans_close(opened);
    *status = U_MEMORY_ALLOCATION_ERROR;
    return NULL;
  }
  result->transliterator = opened;
  return result;
}

void cicu_transliterator_close(cicu_transliterator *transliterator) {
  utrans_close(transliterator->transliterator);
  free(transliterator);
}

int64_t cicu_transliterate(
    const cicu_transliterator *transliterator, const uint8_t *bytes, int64_t count, uint8_t *result,
    int64_t capacity, int32_t *status) {
  cicu_utf16 text = {0};
  int64_t room = count * 4 + 64;
  // The text is changed in place, so the buffer must hold the result too; it grows until it does.
  for (;;) {
    UErrorCode code = cicu_utf16_reserve(&text, room) ? U_ZERO_ERROR : U_MEMORY_ALLOCATION_ERROR;
    if (U_SUCCESS(code)) code = cicu_utf16_assign(&text, bytes, count);
    int32_t length = text.length, limit = text.length;
    if (U_SUCCESS(code))
      utrans_transUChars(
          transliterator->transliterator, text.units, &length, text.capacity, 0, &limit, &code);
    if (code == U_BUFFER_OVERFLOW_ERROR && room < INT32_MAX / 4) {
      room *= 2;
      continue;
    }
    *status = code;
    int64_t needed = U_FAILURE(code) ? 0 : cicu_utf16_write(text.units, length, result, capacity, status);
    cicu_utf16_free(&text);
    return needed;
  }
}
