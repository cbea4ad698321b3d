#ifndef CLEXICON_H
#define CLEXICON_H

#include <stddef.h>

/// The bytes of the built-in lexicon, aligned to 64 bytes; null if the library was built without it.
const void *_Nullable clexicon_bytes(void);

/// How many bytes there are.
size_t clexicon_count(void);

/// The bytes of the table of names, lines in their order; null if the library was built without it.
const void *_Nullable clexicon_names(void);

/// How many bytes there are.
size_t clexicon_names_count(void);

#endif
