#ifndef CBREAKITERATOR_H
#define CBREAKITERATOR_H

#include <stdbool.h>
#include <stdint.h>

/// ICU's own iterator of sentences or words and nothing else, to hold ours against: the number of boundaries behind
/// the beginning of a text in UTF-8, which is converted to the UTF-16 that ICU reads fastest. -1 if ICU refuses.
int64_t cbreak_count(const char *locale, const uint8_t *bytes, int64_t count, bool words);

#endif
