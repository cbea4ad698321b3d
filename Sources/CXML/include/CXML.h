#ifndef CXML_H
#define CXML_H

#include <stddef.h>

/// What is called while a document is read. Every string is UTF-8, ends with a null byte, and lives until
/// the call returns. A call that returns something other than 0 ends the reading.
typedef struct cxml_handler {
  /// An element begins. `attributes` holds names and values in turn and ends with NULL. Names are without
  /// their prefix, except those of the prefix `xml`, such as `xml:lang`. `space` is the namespace or NULL.
  int (*start)(void *context, const char *name, const char *space, const char *const *attributes, long line);
  /// An element ends. An empty element ends too.
  int (*end)(void *context, const char *name, long line);
  /// Character data. One stretch of text may come in several calls.
  int (*text)(void *context, const char *bytes, size_t count, long line);
} cxml_handler;

/// What was wrong, if anything was.
typedef struct cxml_error {
  long line;
  long column;
  char message[200];
} cxml_error;

/// Reads a document that has to be well-formed XML, in the encoding that it declares. Nothing is fetched, no
/// external entity is read, and a document that defines entities of its own and uses them is refused.
/// Gives back 0, 1 for a document that is not well-formed, 2 when a call of the handler ended the reading.
int cxml_read_xml(const char *bytes, size_t count, const cxml_handler *handler, void *context,
                  cxml_error *error);

/// Reads HTML as browsers do, with missing tags put in; there is no wrong HTML. The bytes have to be UTF-8,
/// whatever the document says about itself. Names of elements and attributes are in lower case; the text of
/// scripts and styles comes as text. In the place of lines the handler is given how many bytes have been read so
/// far: text ends there, or one character before.
/// Gives back 0, 1 when memory ran out, 2 when a call of the handler ended the reading.
int cxml_read_html(const char *bytes, size_t count, const cxml_handler *handler, void *context);

/// The version of libxml2 that is linked, such as "20914". The string is static.
const char *cxml_version(void);

#endif
