// The entry to libFuzzer, for a program that has a main of its own.
#ifndef FUZZER_H
#define FUZZER_H

#include <stddef.h>
#include <stdint.h>

int LLVMFuzzerRunDriver(int *argc, char ***argv, int (*callback)(const uint8_t *data, size_t size));

#endif
