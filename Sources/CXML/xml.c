#include "CXML.h"

#include <limits.h>
#include <stdlib.h>
#include <string.h>

#include <libxml/parser.h>
#include <libxml/xmlreader.h>

const char *cxml_version(void) { return xmlParserVersion; }

/// Keeps the first error, which is the one that a person can do something about.
static void keep(void *target, xmlErrorPtr problem) {
  cxml_error *error = target;
  if (error->message[0] != 0 || problem == NULL || problem->level < XML_ERR_ERROR) return;
  error->line = problem->line;
  error->column = problem->int2;
  const char *message = problem->message != NULL ? problem->message : "not well-formed";
  strncpy(error->message, message, sizeof error->message - 1);
  size_t length = strlen(error->message);
  // A cut in the middle of a character would be no UTF-8.
  if (strlen(message) > length)
    while (length > 0 && ((unsigned char)error->message[length - 1] & 0x80) != 0) length--;
  while (length > 0 && error->message[length - 1] == '\n') length--;
  error->message[length] = 0;
}

/// Takes what would be printed.
static void say_nothing(void *context, const char *message, ...) {
  (void)context;
  (void)message;
}

/// Where the errors of a thread go that belong to no reader.
typedef struct {
  xmlStructuredErrorFunc structured;
  void *structured_context;
  xmlGenericErrorFunc generic;
  void *generic_context;
} error_ways;

/// Keeps errors that belong to no reader, such as those of an encoder, which would be printed.
static error_ways keep_all(cxml_error *error) {
  error_ways former = {xmlStructuredError, xmlStructuredErrorContext, xmlGenericError, xmlGenericErrorContext};
  xmlSetStructuredErrorFunc(error, keep);
  xmlSetGenericErrorFunc(NULL, say_nothing);
  return former;
}

static void restore(error_ways former) {
  xmlSetStructuredErrorFunc(former.structured_context, former.structured);
  xmlSetGenericErrorFunc(former.generic_context, former.generic);
}

static int start(xmlTextReaderPtr reader, const cxml_handler *handler, void *context, long line) {
  const char *name = (const char *)xmlTextReaderConstLocalName(reader);
  const char *space = (const char *)xmlTextReaderConstNamespaceUri(reader);
  int count = xmlTextReaderAttributeCount(reader);
  if (count < 0) count = 0;
  const char **attributes = calloc((size_t)count * 2 + 1, sizeof *attributes);
  if (attributes == NULL) return 1;
  int filled = 0;
  // The reader owns these strings only while it stands on the attribute, so values are copied.
  int more = xmlTextReaderMoveToFirstAttribute(reader);
  for (; more == 1 && filled < count; more = xmlTextReaderMoveToNextAttribute(reader)) {
    if (xmlTextReaderIsNamespaceDecl(reader) == 1) continue;
    const xmlChar *prefix = xmlTextReaderConstPrefix(reader);
    int is_xml = prefix != NULL && strcmp((const char *)prefix, "xml") == 0;
    const xmlChar *key = is_xml ? xmlTextReaderConstName(reader) : xmlTextReaderConstLocalName(reader);
    attributes[filled * 2] = (const char *)key;
    attributes[filled * 2 + 1] = (const char *)xmlTextReaderValue(reader);
    if (attributes[filled * 2 + 1] == NULL) attributes[filled * 2 + 1] = (const char *)xmlStrdup((const xmlChar *)"");
    filled++;
  }
  xmlTextReaderMoveToElement(reader);
  int result = handler->start(context, name, space, attributes, line);
  for (int index = 0; index < filled; index++) xmlFree((void *)attributes[index * 2 + 1]);
  free(attributes);
  return result;
}

int cxml_read_xml(const char *bytes, size_t count, const cxml_handler *handler, void *context,
                  cxml_error *error) {
  memset(error, 0, sizeof *error);
  if (count > INT_MAX) {
    error->line = 1;
    strcpy(error->message, "XML of more than 2 GB");
    return 1;
  }
  error_ways former = keep_all(error);
  xmlTextReaderPtr reader =
      xmlReaderForMemory(count == 0 ? " " : bytes, count == 0 ? 1 : (int)count, NULL, NULL, XML_PARSE_NONET);
  if (reader == NULL) {
    strcpy(error->message, "out of memory");
    restore(former);
    return 1;
  }
  xmlTextReaderSetStructuredErrorHandler(reader, keep, error);
  int result = 0, status;
  while (result == 0 && (status = xmlTextReaderRead(reader)) == 1) {
    // The parser reads ahead of the node at hand, so the node's own line is the one to tell.
    xmlNodePtr node = xmlTextReaderCurrentNode(reader);
    long line = node != NULL ? xmlGetLineNo(node) : xmlTextReaderGetParserLineNumber(reader);
    switch (xmlTextReaderNodeType(reader)) {
    case XML_READER_TYPE_ELEMENT:
      if (start(reader, handler, context, line) != 0)
        result = 2;
      else if (xmlTextReaderIsEmptyElement(reader) &&
               handler->end(context, (const char *)xmlTextReaderConstLocalName(reader), line) != 0)
        result = 2;
      break;
    case XML_READER_TYPE_END_ELEMENT:
      if (handler->end(context, (const char *)xmlTextReaderConstLocalName(reader), line) != 0) result = 2;
      break;
    case XML_READER_TYPE_TEXT:
    case XML_READER_TYPE_CDATA:
    case XML_READER_TYPE_WHITESPACE:
    case XML_READER_TYPE_SIGNIFICANT_WHITESPACE: {
      const char *value = (const char *)xmlTextReaderConstValue(reader);
      if (value != NULL && handler->text(context, value, strlen(value), line) != 0) result = 2;
      break;
    }
    case XML_READER_TYPE_ENTITY_REFERENCE:
      error->line = line;
      strcpy(error->message, "an entity that the document defines itself");
      result = 1;
      break;
    default:
      break;
    }
  }
  if (result == 0 && status != 0) {
    result = 1;
    if (error->message[0] == 0) strcpy(error->message, "not well-formed");
  }
  xmlFreeTextReader(reader);
  restore(former);
  return result;
}
