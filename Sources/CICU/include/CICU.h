#ifndef CICU_H
#define CICU_H

/// The version of ICU that is linked, such as "72.1". The string is static.
const char *cicu_version(void);

#endif
