#include "CICUCharacters.h"

#include <unicode/uchar.h>
#include <unicode/uscript.h>

int32_t cicu_script(uint32_t scalar) {
  UErrorCode status = U_ZERO_ERROR;
  return uscript_getScript((UChar32)scalar, &status);
}

int32_t cicu_script_named(const char *name) {
  int32_t value = u_getPropertyValueEnum(UCHAR_SCRIPT, name);
  return value == UCHAR_INVALID_CODE ? -1 : value;
}

const char *cicu_script_name(int32_t script) {
  const char *name = uscript_getShortName((UScriptCode)script);
  return name ? name : "Zzzz";
}

int32_t cicu_category(uint32_t scalar) { return u_charType((UChar32)scalar); }

int32_t cicu_digit(uint32_t scalar) { return u_charDigitValue((UChar32)scalar); }

bool cicu_is_wide(uint32_t scalar) {
  int32_t width = u_getIntPropertyValue((UChar32)scalar, UCHAR_EAST_ASIAN_WIDTH);
  return width == U_EA_WIDE || width == U_EA_FULLWIDTH;
}

bool cicu_is_white_space(uint32_t scalar) { return u_isUWhiteSpace((UChar32)scalar); }

bool cicu_extends_cluster(uint32_t scalar) {
  int32_t value = u_getIntPropertyValue((UChar32)scalar, UCHAR_GRAPHEME_CLUSTER_BREAK);
  return value == U_GCB_EXTEND || value == U_GCB_ZWJ || value == U_GCB_SPACING_MARK;
}

bool cicu_prepends_to_cluster(uint32_t scalar) {
  return u_getIntPropertyValue((UChar32)scalar, UCHAR_GRAPHEME_CLUSTER_BREAK) == U_GCB_PREPEND;
}

int32_t cicu_sentence_break(uint32_t scalar) {
  return u_getIntPropertyValue((UChar32)scalar, UCHAR_SENTENCE_BREAK);
}
