#include "CLexicon.h"

#ifdef BITEXT_BUILT_IN_LEXICON

// Clang reads `#embed` in C17 too and says that it belongs to C23.
#pragma clang diagnostic ignored "-Wc23-extensions"

_Alignas(64) static const unsigned char lexicon[] = {
#embed "lexicon.bin"
};

const void *clexicon_bytes(void) { return lexicon; }

size_t clexicon_count(void) { return sizeof lexicon; }

#else

const void *clexicon_bytes(void) { return NULL; }

size_t clexicon_count(void) { return 0; }

#endif
