#ifndef CSENTENCEITERATOR_H
#define CSENTENCEITERATOR_H

#include <stdint.h>

/// ICU's own iterator of sentences and nothing else, to hold the segmenter against: the number of boundaries behind
/// the beginning of a text in UTF-8, which is converted to the UTF-16 that ICU reads fastest. -1 if ICU refuses.
int64_t csentence_count(const char *locale, const uint8_t *bytes, int64_t count);

#endif
