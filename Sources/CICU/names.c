#include "CICUNames.h"

#include <string.h>
#include <unicode/ucurr.h>
#include <unicode/udat.h>
#include <unicode/uloc.h>
#include <unicode/ures.h>
#include <unicode/ustring.h>

#include "utf16.h"

const char *const *cicu_languages(void) { return uloc_getISOLanguages(); }

const char *const *cicu_regions(void) { return uloc_getISOCountries(); }

int64_t cicu_currencies(uint8_t *result, int64_t capacity, int32_t *status) {
  UErrorCode code = U_ZERO_ERROR;
  UEnumeration *list = ucurr_openISOCurrencies(UCURR_COMMON | UCURR_NON_DEPRECATED, &code);
  int64_t needed = 0;
  const char *name;
  int32_t length;
  while (U_SUCCESS(code) && (name = uenum_next(list, &length, &code))) {
    if (length != 3) continue;
    if (needed + 3 <= capacity) memcpy(result + needed, name, 3);
    needed += 3;
  }
  if (list) uenum_close(list);
  *status = code;
  return needed;
}

/// The name of a region, of which `units` holds 256.
static int32_t region_name(const char *region, const char *locale, UChar *units, UErrorCode *code) {
  char tag[32] = "und_";
  if (strlen(region) > 20) return 0;
  strcat(tag, region);
  return uloc_getDisplayCountry(tag, locale, units, 256, code);
}

int64_t cicu_region_name(
    const char *region, const char *locale, uint8_t *result, int64_t capacity, int32_t *status) {
  UChar units[256];
  UErrorCode code = U_ZERO_ERROR;
  int32_t length = region_name(region, locale, units, &code);
  *status = code;
  return U_FAILURE(code) ? 0 : cicu_utf16_write(units, length, result, capacity, status);
}

int64_t cicu_region_names(const char *locale, uint8_t *result, int64_t capacity, int32_t *status) {
  // ICU looks for the table anew with each name that it is asked for, which takes nearly ten times as long as to read it.
  UErrorCode code = U_ZERO_ERROR;
  UResourceBundle *bundle = ures_open(U_ICUDATA_NAME "-region", locale, &code);
  int is_own = code == U_ZERO_ERROR;
  UResourceBundle *table = is_own ? ures_getByKey(bundle, "Countries", NULL, &code) : NULL;
  int64_t needed = 0;
  for (const char *const *region = uloc_getISOCountries(); *region; region++) {
    UChar units[257];
    int32_t length = 0;
    code = U_ZERO_ERROR;
    const UChar *name = table ? ures_getStringByKey(table, *region, &length, &code) : NULL;
    if (name && code == U_ZERO_ERROR && length <= 256) {
      u_memcpy(units, name, length);
    } else {
      // What the locale itself lacks it may have from another one.
      code = U_ZERO_ERROR;
      length = region_name(*region, locale, units, &code);
      if (U_FAILURE(code)) length = 0;
    }
    units[length++] = '\n';
    int64_t room = capacity > needed ? capacity - needed : 0;
    needed += cicu_utf16_write(units, length, room ? result + needed : NULL, room, status);
  }
  if (table) ures_close(table);
  if (bundle) ures_close(bundle);
  return needed;
}

int64_t cicu_language_name(
    const char *language, const char *locale, uint8_t *result, int64_t capacity, int32_t *status) {
  UChar units[256];
  UErrorCode code = U_ZERO_ERROR;
  int32_t length = uloc_getDisplayName(language, locale, units, 256, &code);
  *status = code;
  return U_FAILURE(code) ? 0 : cicu_utf16_write(units, length, result, capacity, status);
}

int64_t cicu_currency_name(
    const char *currency, int32_t kind, const char *locale, uint8_t *result, int64_t capacity,
    int32_t *status) {
  UChar name[4];
  if (strlen(currency) != 3) return 0;
  u_charsToUChars(currency, name, 4);
  UErrorCode code = U_ZERO_ERROR;
  int32_t length = 0;
  const UChar *units;
  if (kind == 2)
    units = ucurr_getPluralName(name, locale, NULL, "other", &length, &code);
  else
    units = ucurr_getName(name, locale, kind == 1 ? UCURR_SYMBOL_NAME : UCURR_LONG_NAME, NULL, &length, &code);
  *status = code;
  return U_FAILURE(code) ? 0 : cicu_utf16_write(units, length, result, capacity, status);
}

int64_t cicu_calendar_names(
    int32_t kind, const char *locale, uint8_t *result, int64_t capacity, int32_t *status) {
  static const UDateFormatSymbolType types[] = {
      UDAT_MONTHS, UDAT_SHORT_MONTHS, UDAT_STANDALONE_MONTHS, UDAT_WEEKDAYS, UDAT_SHORT_WEEKDAYS};
  UErrorCode code = U_ZERO_ERROR;
  UDateFormat *format = udat_open(UDAT_NONE, UDAT_FULL, locale, NULL, 0, NULL, 0, &code);
  int64_t needed = 0;
  *status = code;
  if (U_FAILURE(code)) return 0;
  int32_t count = udat_countSymbols(format, types[kind]);
  for (int32_t i = 0; i < count && U_SUCCESS(code); i++) {
    UChar units[128];
    int32_t length = udat_getSymbols(format, types[kind], i, units, 127, &code);
    // ICU counts weekdays from 1 and leaves an empty name before them.
    if (U_FAILURE(code) || length == 0) continue;
    units[length++] = '\n';
    int64_t room = capacity > needed ? capacity - needed : 0;
    needed += cicu_utf16_write(units, length, room ? result + needed : NULL, room, status);
  }
  udat_close(format);
  if (U_FAILURE(code)) *status = code;
  return needed;
}
