#ifndef CICU_SPELL_OUT_H
#define CICU_SPELL_OUT_H

#include <stdbool.h>
#include <stdint.h>

/// Numbers in the words of a language.
typedef struct cicu_spell_out cicu_spell_out;

cicu_spell_out *cicu_spell_out_open(const char *locale, bool lenient, int32_t *status);
void cicu_spell_out_close(cicu_spell_out *speller);
/// Chooses a rule set, such as "%spellout-ordinal". Returns a status.
int32_t cicu_spell_out_choose(cicu_spell_out *speller, const char *rules);
int64_t cicu_spell_out_write(
    const cicu_spell_out *speller, int64_t value, uint8_t *result, int64_t capacity, int32_t *status);
/// Reads a number at the beginning of a text. Returns how many bytes it has, 0 if there is none.
int64_t cicu_spell_out_read(
    const cicu_spell_out *speller, const uint8_t *bytes, int64_t count, int64_t *value, int32_t *status);

#endif
