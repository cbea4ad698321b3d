#ifndef CICU_UTF16_H
#define CICU_UTF16_H

#include <stdint.h>
#include <unicode/utypes.h>

/// A buffer of UTF-16 that grows and is used again.
typedef struct {
  UChar *units;
  int32_t capacity;
  int32_t length;
} cicu_utf16;

/// Makes room for a number of units; what was in the buffer is lost. Returns whether there was memory.
int cicu_utf16_reserve(cicu_utf16 *buffer, int64_t capacity);
/// Replaces the buffer's text by UTF-8, which is refused if it is ill-formed. Returns a status.
int32_t cicu_utf16_assign(cicu_utf16 *buffer, const uint8_t *bytes, int64_t count);
/// Writes units as UTF-8. Returns the number of bytes that they have.
int64_t cicu_utf16_write(const UChar *units, int32_t length, uint8_t *bytes, int64_t capacity, int32_t *status);
/// The number of bytes that units have in UTF-8. Half a surrogate pair counts as two.
int64_t cicu_utf16_bytes(const UChar *units, int32_t length);
void cicu_utf16_free(cicu_utf16 *buffer);

#endif
