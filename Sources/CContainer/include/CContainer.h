#ifndef CCONTAINER_H
#define CCONTAINER_H

#include <stddef.h>

/// What came of taking text out of something.
enum ccontainer_status {
  CCONTAINER_DONE = 0,
  /// There is no member of that name, or no such program.
  CCONTAINER_ABSENT = 1,
  /// It holds more bytes than were asked for at most.
  CCONTAINER_LARGE = 2,
  /// It is damaged, or the program failed.
  CCONTAINER_DAMAGED = 3,
  /// It needs a password.
  CCONTAINER_LOCKED = 4,
  /// It took longer than was allowed.
  CCONTAINER_SLOW = 5,
};

/// Bytes on the heap, to be freed with `ccontainer_free`, and what went wrong, if anything did.
typedef struct ccontainer_result {
  unsigned char *bytes;
  size_t count;
  char message[200];
} ccontainer_result;

void ccontainer_free(ccontainer_result *result);

/// An archive of ZIP in memory; the bytes have to stay where they are until it is closed.
typedef struct ccontainer_zip ccontainer_zip;

/// Gives back NULL for bytes that are no archive, and says why.
ccontainer_zip *ccontainer_zip_open(const void *bytes, size_t count, char message[200]);
void ccontainer_zip_close(ccontainer_zip *archive);

/// Whether there is a member of that name.
int ccontainer_zip_holds(ccontainer_zip *archive, const char *name);

/// Unpacks a member. Its checksum is compared.
/// - name: as it stands in the archive; capital letters do not matter.
/// - limit: the most bytes that are unpacked, whatever the archive says of itself.
int ccontainer_zip_read(ccontainer_zip *archive, const char *name, size_t limit, ccontainer_result *result);

/// Unpacks a file of gzip, which may have several members one after another.
int ccontainer_gzip_read(const void *bytes, size_t count, size_t limit, ccontainer_result *result);

/// Bytes that are being packed by gzip, without a name and a time, so that equal bytes pack to equal bytes.
typedef struct ccontainer_packer ccontainer_packer;

/// Gives back NULL when memory ran out.
ccontainer_packer *ccontainer_packer_open(void);
void ccontainer_packer_close(ccontainer_packer *packer);

/// Packs more bytes. The result holds what is packed so far and was not given out; with `is_last` the rest of it.
int ccontainer_packer_write(ccontainer_packer *packer, const void *bytes, size_t count, int is_last,
                            ccontainer_result *result);

/// Bytes of gzip that are being unpacked, piece by piece; there may be several members one after another.
typedef struct ccontainer_unpacker ccontainer_unpacker;

/// Gives back NULL when memory ran out.
ccontainer_unpacker *ccontainer_unpacker_open(void);
void ccontainer_unpacker_close(ccontainer_unpacker *unpacker);

/// Unpacks more bytes; the result holds what they unpack to.
/// - limit: the most bytes that may be.
int ccontainer_unpacker_write(ccontainer_unpacker *unpacker, const void *bytes, size_t count, size_t limit,
                              ccontainer_result *result);

/// Whether the bytes so far are whole.
int ccontainer_unpacker_ends(const ccontainer_unpacker *unpacker);

/// Runs a program that is looked up in PATH, gives it some bytes as its standard input, and keeps its standard
/// output. On failure the message is the first line of its standard error.
/// - arguments: the program and its arguments, and NULL.
/// - limit: the most bytes that it may write; it is ended when it writes more.
/// - seconds: the time that it may take.
int ccontainer_run(const char *const *arguments, const void *input, size_t input_count, size_t limit,
                   int seconds, ccontainer_result *result);

#endif
