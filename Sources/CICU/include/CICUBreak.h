#ifndef CICU_BREAK_H
#define CICU_BREAK_H

#include <stdint.h>

/// A break iterator with the text that it reads.
typedef struct cicu_break cicu_break;

enum {
  CICU_BREAK_GRAPHEME = 0,
  CICU_BREAK_WORD = 1,
  CICU_BREAK_LINE = 2,
  CICU_BREAK_SENTENCE = 3,
};

/// Opens an iterator of a kind for a locale, such as "en@ss=standard".
cicu_break *cicu_break_open(int32_t kind, const char *locale, int32_t *status);
/// Another iterator of the same rules, without the text.
cicu_break *cicu_break_clone(const cicu_break *iterator, int32_t *status);
void cicu_break_close(cicu_break *iterator);
/// Gives the iterator a text, which it copies. Returns a status: UTF-8 that is ill-formed is refused.
int32_t cicu_break_set_text(cicu_break *iterator, const uint8_t *bytes, int64_t count);
/// The offset in bytes of the next boundary behind the beginning of the text, or -1 behind the last.
int64_t cicu_break_next(cicu_break *iterator);
/// What kind of stretch the boundary found last has ended (ICU's rule status).
int32_t cicu_break_rule_status(const cicu_break *iterator);

#endif
