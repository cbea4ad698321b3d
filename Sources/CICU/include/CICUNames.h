#ifndef CICU_NAMES_H
#define CICU_NAMES_H

#include <stdint.h>

/// The language codes of ISO 639, ended by a null pointer. Static.
const char *const *cicu_languages(void);
/// The region codes of ISO 3166, ended by a null pointer. Static.
const char *const *cicu_regions(void);
/// The currency codes of ISO 4217 that are in use, as text of three letters each.
int64_t cicu_currencies(uint8_t *result, int64_t capacity, int32_t *status);

int64_t cicu_region_name(
    const char *region, const char *locale, uint8_t *result, int64_t capacity, int32_t *status);
/// The names of all regions in the order of their codes, each with a line feed behind it; empty where there is none.
int64_t cicu_region_names(const char *locale, uint8_t *result, int64_t capacity, int32_t *status);
int64_t cicu_language_name(
    const char *language, const char *locale, uint8_t *result, int64_t capacity, int32_t *status);
/// The name of a currency, or its symbol with `kind` 1, or its plural with `kind` 2.
int64_t cicu_currency_name(
    const char *currency, int32_t kind, const char *locale, uint8_t *result, int64_t capacity, int32_t *status);

enum {
  CICU_MONTHS = 0,
  CICU_SHORT_MONTHS = 1,
  CICU_MONTHS_ALONE = 2,
  CICU_WEEKDAYS = 3,
  CICU_SHORT_WEEKDAYS = 4,
};

/// The names of a kind in a locale, each ended by a line feed; weekdays begin with Sunday.
int64_t cicu_calendar_names(
    int32_t kind, const char *locale, uint8_t *result, int64_t capacity, int32_t *status);

#endif
