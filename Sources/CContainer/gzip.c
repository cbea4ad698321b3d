#include "bytes.h"

#include <limits.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <zlib.h>

struct ccontainer_packer {
  z_stream stream;
};

ccontainer_packer *ccontainer_packer_open(void) {
  ccontainer_packer *packer = calloc(1, sizeof *packer);
  if (packer == NULL) return NULL;
  // 16 asks for gzip's own frame.
  if (deflateInit2(&packer->stream, Z_DEFAULT_COMPRESSION, Z_DEFLATED, MAX_WBITS + 16, 8, Z_DEFAULT_STRATEGY) !=
      Z_OK) {
    free(packer);
    return NULL;
  }
  return packer;
}

void ccontainer_packer_close(ccontainer_packer *packer) {
  deflateEnd(&packer->stream);
  free(packer);
}

int ccontainer_packer_write(ccontainer_packer *packer, const void *bytes, size_t count, int is_last,
                            ccontainer_result *result) {
  memset(result, 0, sizeof *result);
  z_stream *stream = &packer->stream;
  size_t capacity = 0, taken = 0;
  while (1) {
    size_t room = bytes_room(result, &capacity, SIZE_MAX - 1);
    if (room == 0) {
      ccontainer_free(result);
      return CCONTAINER_DAMAGED;
    }
    size_t left = count - taken;
    stream->next_in = (unsigned char *)bytes + taken;
    stream->avail_in = left > INT_MAX ? INT_MAX : (unsigned)left;
    stream->next_out = result->bytes + result->count;
    stream->avail_out = room > INT_MAX ? INT_MAX : (unsigned)room;
    unsigned offered = stream->avail_in, free = stream->avail_out;
    int is_end = is_last && left <= INT_MAX;
    int code = deflate(stream, is_end ? Z_FINISH : Z_NO_FLUSH);
    taken += offered - stream->avail_in;
    result->count += free - stream->avail_out;
    if (is_end ? code == Z_STREAM_END : taken == count && stream->avail_out > 0) return CCONTAINER_DONE;
  }
}

struct ccontainer_unpacker {
  z_stream stream;
  /// Whether a member has ended, whether what follows is padding, and whether any member has ended before.
  int is_between, is_behind, has_member;
};

ccontainer_unpacker *ccontainer_unpacker_open(void) {
  ccontainer_unpacker *unpacker = calloc(1, sizeof *unpacker);
  if (unpacker == NULL) return NULL;
  // 16 asks for gzip's own frame.
  if (inflateInit2(&unpacker->stream, MAX_WBITS + 16) != Z_OK) {
    free(unpacker);
    return NULL;
  }
  return unpacker;
}

void ccontainer_unpacker_close(ccontainer_unpacker *unpacker) {
  inflateEnd(&unpacker->stream);
  free(unpacker);
}

int ccontainer_unpacker_ends(const ccontainer_unpacker *unpacker) { return unpacker->is_between; }

int ccontainer_unpacker_write(ccontainer_unpacker *unpacker, const void *bytes, size_t count, size_t limit,
                              ccontainer_result *result) {
  memset(result, 0, sizeof *result);
  z_stream *stream = &unpacker->stream;
  size_t capacity = 0, taken = 0;
  int status = CCONTAINER_DONE, is_full = 0;
  while (status == CCONTAINER_DONE && !unpacker->is_behind && (taken < count || is_full)) {
    if (unpacker->is_between) {
      const unsigned char *rest = (const unsigned char *)bytes + taken;
      // Another member may follow; anything else there is padding.
      if (rest[0] != 0x1F || (count - taken > 1 && rest[1] != 0x8B)) {
        unpacker->is_behind = 1;
        break;
      }
      unpacker->is_between = 0;
      inflateReset(stream);
    }
    size_t room = bytes_room(result, &capacity, limit);
    size_t left = count - taken;
    stream->next_in = (unsigned char *)bytes + taken;
    stream->avail_in = left > INT_MAX ? INT_MAX : (unsigned)left;
    stream->next_out = result->bytes + result->count;
    stream->avail_out = room > INT_MAX ? INT_MAX : (unsigned)room;
    unsigned offered = stream->avail_in, free = stream->avail_out;
    int code = room > 0 ? inflate(stream, Z_NO_FLUSH) : Z_MEM_ERROR;
    taken += offered - stream->avail_in;
    result->count += free - stream->avail_out;
    // What is unpacked may wait for room.
    is_full = stream->avail_out == 0;
    if (result->count > limit) {
      status = CCONTAINER_LARGE;
    } else if (code == Z_STREAM_END) {
      unpacker->is_between = unpacker->has_member = 1;
      is_full = 0;
    } else if (code != Z_OK && code != Z_BUF_ERROR) {
      bytes_say(result->message, stream->msg != NULL ? stream->msg : "it cannot be unpacked");
      status = CCONTAINER_DAMAGED;
    }
  }
  if (status != CCONTAINER_DONE) ccontainer_free(result);
  return status;
}

int ccontainer_gzip_read(const void *bytes, size_t count, size_t limit, ccontainer_result *result) {
  memset(result, 0, sizeof *result);
  ccontainer_unpacker *unpacker = ccontainer_unpacker_open();
  if (unpacker == NULL) {
    bytes_say(result->message, "out of memory");
    return CCONTAINER_DAMAGED;
  }
  int status = ccontainer_unpacker_write(unpacker, bytes, count, limit, result);
  // A last byte that could begin another member is padding.
  int is_whole = unpacker->is_between || (unpacker->has_member && unpacker->stream.total_in <= 1);
  if (status == CCONTAINER_DONE && !is_whole) {
    bytes_say(result->message, "it breaks off");
    status = CCONTAINER_DAMAGED;
    ccontainer_free(result);
  }
  ccontainer_unpacker_close(unpacker);
  return status;
}
