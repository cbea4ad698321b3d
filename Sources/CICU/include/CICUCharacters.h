#ifndef CICU_CHARACTERS_H
#define CICU_CHARACTERS_H

#include <stdbool.h>
#include <stdint.h>

/// The general category by ICU's number.
int32_t cicu_category(uint32_t scalar);
/// The value of a decimal digit of any script, or -1.
int32_t cicu_digit(uint32_t scalar);
/// Whether a scalar is drawn two columns wide (East Asian width W or F).
bool cicu_is_wide(uint32_t scalar);
bool cicu_is_white_space(uint32_t scalar);
/// Whether a scalar never begins a grapheme cluster behind another that is no control.
bool cicu_extends_cluster(uint32_t scalar);
/// Whether what follows a scalar is of its grapheme cluster.
bool cicu_prepends_to_cluster(uint32_t scalar);
/// The property Sentence_Break by ICU's number (USentenceBreak).
int32_t cicu_sentence_break(uint32_t scalar);

#endif
