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

/// For every character from U+3400 to U+9FFF the offset of its first line, little-endian in four bytes, and behind the last
/// where the lines end; null if there is no table.
const void *_Nullable clexicon_names_index(void);

#endif
