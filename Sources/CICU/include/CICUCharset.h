#ifndef CICU_CHARSET_H
#define CICU_CHARSET_H

#include <stdint.h>

/// One guess at the encoding of bytes.
typedef struct {
  char name[40];
  /// The language that the guess implies, such as "zh", or nothing.
  char language[12];
  /// 0 to 100.
  int32_t confidence;
} cicu_charset;

/// Guesses at the encoding of bytes, the best first. Returns how many were written.
int32_t cicu_detect(
    const uint8_t *bytes, int64_t count, cicu_charset *result, int32_t capacity, int32_t *status);

/// A converter from one encoding.
typedef struct cicu_converter cicu_converter;

cicu_converter *cicu_converter_open(const char *name, int32_t *status);
void cicu_converter_close(cicu_converter *converter);
/// The encoding's name in the registry of IANA, or ICU's own where it has none.
const char *cicu_converter_name(const cicu_converter *converter);
/// Converts bytes to UTF-8, a stretch at a time: `*source` and `*result` move on. Returns 0 when all is
/// converted, 1 when the result is full and it must be called again with more room, and -1 at bytes that
/// the encoding does not have: `*bad` is then their offset behind the beginning of `origin`.
int32_t cicu_convert(
    cicu_converter *converter, const uint8_t *origin, const uint8_t **source, const uint8_t *end,
    uint8_t **result, const uint8_t *result_end, int64_t *bad, int32_t *status);
/// Forgets what is left of the text before.
void cicu_converter_reset(cicu_converter *converter);

#endif
