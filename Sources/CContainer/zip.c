#include "bytes.h"

#include <stdlib.h>
#include <string.h>

#include <zip.h>

struct ccontainer_zip {
  zip_t *archive;
};

ccontainer_zip *ccontainer_zip_open(const void *bytes, size_t count, char message[200]) {
  message[0] = 0;
  zip_error_t error;
  zip_error_init(&error);
  zip_source_t *source = zip_source_buffer_create(bytes, count, 0, &error);
  zip_t *archive = source != NULL ? zip_open_from_source(source, ZIP_RDONLY, &error) : NULL;
  ccontainer_zip *result = archive != NULL ? malloc(sizeof *result) : NULL;
  if (result == NULL) {
    bytes_say(message, archive == NULL ? zip_error_strerror(&error) : "out of memory");
    if (archive != NULL)
      zip_discard(archive);
    else if (source != NULL)
      zip_source_free(source);
  } else {
    result->archive = archive;
  }
  zip_error_fini(&error);
  return result;
}

void ccontainer_zip_close(ccontainer_zip *archive) {
  zip_discard(archive->archive);
  free(archive);
}

static zip_int64_t place(ccontainer_zip *archive, const char *name) {
  zip_int64_t index = zip_name_locate(archive->archive, name, 0);
  return index >= 0 ? index : zip_name_locate(archive->archive, name, ZIP_FL_NOCASE);
}

int ccontainer_zip_holds(ccontainer_zip *archive, const char *name) { return place(archive, name) >= 0; }

int ccontainer_zip_read(ccontainer_zip *archive, const char *name, size_t limit, ccontainer_result *result) {
  memset(result, 0, sizeof *result);
  zip_int64_t index = place(archive, name);
  if (index < 0) return CCONTAINER_ABSENT;
  zip_stat_t facts;
  if (zip_stat_index(archive->archive, (zip_uint64_t)index, 0, &facts) == 0) {
    if ((facts.valid & ZIP_STAT_ENCRYPTION_METHOD) != 0 && facts.encryption_method != ZIP_EM_NONE)
      return CCONTAINER_LOCKED;
    if ((facts.valid & ZIP_STAT_SIZE) != 0 && facts.size > limit) return CCONTAINER_LARGE;
  }
  zip_file_t *file = zip_fopen_index(archive->archive, (zip_uint64_t)index, 0);
  if (file == NULL) {
    bytes_say(result->message, zip_strerror(archive->archive));
    return CCONTAINER_DAMAGED;
  }
  size_t capacity = 0;
  int status = CCONTAINER_DONE;
  while (status == CCONTAINER_DONE) {
    size_t room = bytes_room(result, &capacity, limit);
    zip_int64_t got = room > 0 ? zip_fread(file, result->bytes + result->count, room) : -1;
    if (got < 0) {
      bytes_say(result->message, room > 0 ? zip_file_strerror(file) : "out of memory");
      status = CCONTAINER_DAMAGED;
    } else if (got == 0) {
      break;
    } else {
      result->count += (size_t)got;
      if (result->count > limit) status = CCONTAINER_LARGE;
    }
  }
  zip_fclose(file);
  if (status != CCONTAINER_DONE) ccontainer_free(result);
  return status;
}
