// Says where ICU is; its headers are included by CSentenceIterator alone.
