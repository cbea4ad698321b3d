#ifndef CICU_TEXT_H
#define CICU_TEXT_H

#include <stdint.h>

enum {
  CICU_NFC = 0,
  CICU_NFD = 1,
  CICU_NFKC = 2,
  CICU_NFKD = 3,
  CICU_NFKC_CASEFOLD = 4,
};

/// A text in a normal form.
int64_t cicu_normalize(
    int32_t form, const uint8_t *bytes, int64_t count, uint8_t *result, int64_t capacity, int32_t *status);
/// A text with full, language-neutral case folding.
int64_t cicu_fold_case(const uint8_t *bytes, int64_t count, uint8_t *result, int64_t capacity, int32_t *status);

/// A transliterator.
typedef struct cicu_transliterator cicu_transliterator;

/// Opens a transliterator by its identifier, such as "Traditional-Simplified".
cicu_transliterator *cicu_transliterator_open(const char *identifier, int32_t *status);
void cicu_transliterator_close(cicu_transliterator *transliterator);
int64_t cicu_transliterate(
    const cicu_transliterator *transliterator, const uint8_t *bytes, int64_t count, uint8_t *result,
    int64_t capacity, int32_t *status);

#endif
