#ifndef CICU_REGEX_H
#define CICU_REGEX_H

#include <stdbool.h>
#include <stdint.h>

/// A regular expression with the text that it reads.
typedef struct cicu_regex cicu_regex;

cicu_regex *cicu_regex_open(const uint8_t *pattern, int64_t count, int32_t *status);
/// Another of the same pattern, without the text.
cicu_regex *cicu_regex_clone(const cicu_regex *regex, int32_t *status);
void cicu_regex_close(cicu_regex *regex);
/// Gives a text, which is copied. Returns a status.
int32_t cicu_regex_set_text(cicu_regex *regex, const uint8_t *bytes, int64_t count);
/// Finds the next match, whose offsets in bytes are written. An empty match counts.
bool cicu_regex_next(cicu_regex *regex, int64_t *start, int64_t *end, int32_t *status);
/// The offsets of a group of the match found last; false if the group took no part.
bool cicu_regex_group(const cicu_regex *regex, int32_t group, int64_t *start, int64_t *end);
/// Whether the pattern matches at an offset exactly, with everything before it visible to look-behind.
bool cicu_regex_looking_at(cicu_regex *regex, int64_t offset, int64_t *end, int32_t *status);

#endif
