#ifndef CICU_H
#define CICU_H

// ICU as plain functions over opaque types. Every name of ICU is a macro that adds the library's version, which
// Swift cannot see; so these functions add nothing but a name.
//
// Text goes in and comes out as UTF-8. A function that writes text takes a buffer and its capacity and returns
// the number of bytes that the whole text has: where that is more than the capacity, nothing useful was
// written and the caller comes again with a larger buffer. A status is ICU's own: <= 0 is success.

#include "CICUBreak.h"
#include "CICUCharacters.h"
#include "CICUCharset.h"
#include "CICUNames.h"
#include "CICURegex.h"

/// The version of the ICU that is running, such as "72.1", into a buffer of at least 20 bytes.
void cicu_version(char *buffer);
/// The version of Unicode that it implements, such as "15.0", into a buffer of at least 20 bytes.
void cicu_unicode_version(char *buffer);
/// The name of a status, such as "U_ILLEGAL_ARGUMENT_ERROR". The string is static.
const char *cicu_status_name(int32_t status);

#endif
