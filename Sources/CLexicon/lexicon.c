#include "CLexicon.h"

#ifdef BITEXT_BUILT_IN_LEXICON

// Clang reads `#embed` in C17 too and says that it belongs to C23.
#pragma clang diagnostic ignored "-Wc23-extensions"

_Alignas(64) static const unsigned char lexicon[] = {
#embed "lexicon.bin"
};

static const unsigned char names[] = {
#embed "names.tsv"
};

static const unsigned char names_index[] = {
#embed "names.index"
};

const void *clexicon_bytes(void) { return lexicon; }

size_t clexicon_count(void) { return sizeof lexicon; }

const void *clexicon_names(void) { return names; }

size_t clexicon_names_count(void) { return sizeof names; }

const void *clexicon_names_index(void) { return names_index; }

#else

const void *clexicon_bytes(void) { return NULL; }

size_t clexicon_count(void) { return 0; }

const void *clexicon_names(void) { return NULL; }

size_t clexicon_names_count(void) { return 0; }

const void *clexicon_names_index(void) { return NULL; }

#endif
