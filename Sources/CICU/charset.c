#include "CICUCharset.h"

#include <stdlib.h>
#include <string.h>
#include <unicode/ucnv.h>
#include <unicode/ucnv_err.h>
#include <unicode/ucsdet.h>

static void copy(char *target, size_t size, const char *text) {
  strncpy(target, text ? text : "", size - 1);
  target[size - 1] = 0;
}

int32_t cicu_detect(
    const uint8_t *bytes, int64_t count, cicu_charset *result, int32_t capacity, int32_t *status) {
  UErrorCode code = U_ZERO_ERROR;
  UCharsetDetector *detector = ucsdet_open(&code);
  if (U_FAILURE(code)) {
    *status = code;
    return 0;
  }
  int32_t found = 0;
  int32_t length = count > INT32_MAX ? INT32_MAX : (int32_t)count;
  ucsdet_setText(detector, (const char *)bytes, length, &code);
  const UCharsetMatch **matches = ucsdet_detectAll(detector, &found, &code);
  if (U_FAILURE(code)) found = 0;
  if (found > capacity) found = capacity;
  for (int32_t i = 0; i < found; i++) {
    UErrorCode ignored = U_ZERO_ERROR;
    copy(result[i].name, sizeof result[i].name, ucsdet_getName(matches[i], &ignored));
    copy(result[i].language, sizeof result[i].language, ucsdet_getLanguage(matches[i], &ignored));
    result[i].confidence = ucsdet_getConfidence(matches[i], &ignored);
  }
  ucsdet_close(detector);
  *status = code;
  return found;
}

enum { PIVOT = 4096 };

struct cicu_converter {
  UConverter *from;
  UConverter *to;
  char name[60];
  UChar pivot[PIVOT];
  UChar *pivot_source;
  UChar *pivot_target;
};

cicu_converter *cicu_converter_open(const char *name, int32_t *status) {
  UErrorCode code = U_ZERO_ERROR;
  cicu_converter *converter = calloc(1, sizeof(cicu_converter));
  if (!converter) {
    *status = U_MEMORY_ALLOCATION_ERROR;
    return NULL;
  }
  converter->from = ucnv_open(name, &code);
  converter->to = ucnv_open("UTF-8", &code);
  if (U_SUCCESS(code))
    ucnv_setToUCallBack(converter->from, UCNV_TO_U_CALLBACK_STOP, NULL, NULL, NULL, &code);
  *status = code;
  if (U_FAILURE(code)) {
    cicu_converter_close(converter);
    return NULL;
  }
  UErrorCode ignored = U_ZERO_ERROR;
  const char *own = ucnv_getName(converter->from, &ignored);
  const char *standard = ucnv_getStandardName(own, "IANA", &ignored);
  copy(converter->name, sizeof converter->name, standard ? standard : own);
  cicu_converter_reset(converter);
  return converter;
}

void cicu_converter_close(cicu_converter *converter) {
  if (converter->from) ucnv_close(converter->from);
  if (converter->to) ucnv_close(converter->to);
  free(converter);
}

const char *cicu_converter_name(const cicu_converter *converter) { return converter->name; }

void cicu_converter_reset(cicu_converter *converter) {
  ucnv_reset(converter->from);
  ucnv_reset(converter->to);
  converter->pivot_source = converter->pivot;
  converter->pivot_target = converter->pivot;
}

int32_t cicu_convert(
    cicu_converter *converter, const uint8_t *origin, const uint8_t **source, const uint8_t *end,
    uint8_t **result, const uint8_t *result_end, int64_t *bad, int32_t *status) {
  UErrorCode code = U_ZERO_ERROR;
  ucnv_convertEx(
      converter->to, converter->from, (char **)result, (const char *)result_end, (const char **)source,
      (const char *)end, converter->pivot, &converter->pivot_source, &converter->pivot_target,
      converter->pivot + PIVOT, false, true, &code);
  if (U_SUCCESS(code)) {
    *status = U_ZERO_ERROR;
    return 0;
  }
  if (code == U_BUFFER_OVERFLOW_ERROR) {
    *status = U_ZERO_ERROR;
    return 1;
  }
  char invalid[32];
  int8_t length = sizeof invalid;
  UErrorCode ignored = U_ZERO_ERROR;
  ucnv_getInvalidChars(converter->from, invalid, &length, &ignored);
  *bad = (*source - origin) - (U_SUCCESS(ignored) ? length : 0);
  if (*bad < 0) *bad = 0;
  *status = code;
  return -1;
}
