// Says where ICU is; its headers are included by CBreakIterator alone.
