#include "CXML.h"

#include <limits.h>
#include <string.h>

#include <libxml/HTMLparser.h>

typedef struct reading {
  htmlParserCtxtPtr parser;
  const cxml_handler *handler;
  void *context;
  int ended;
} reading;

static long place_of(const reading *state) {
  const xmlParserInput *input = state->parser->input;
  return input != NULL ? (long)input->consumed + (long)(input->cur - input->base) : 0;
}

static void check(reading *state, int result) {
  if (result != 0 && !state->ended) {
    state->ended = 1;
    xmlStopParser(state->parser);
  }
}

static void start_element(void *user, const xmlChar *name, const xmlChar **attributes) {
  reading *state = user;
  if (state->ended) return;
  // An attribute without a value has NULL for it, which would end the list.
  const char *list[2 * 64 + 1];
  size_t filled = 0;
  for (size_t index = 0; attributes != NULL && attributes[index] != NULL && filled < 64; index += 2) {
    list[filled * 2] = (const char *)attributes[index];
    list[filled * 2 + 1] = attributes[index + 1] != NULL ? (const char *)attributes[index + 1] : "";
    filled++;
  }
  list[filled * 2] = NULL;
  check(state, state->handler->start(state->context, (const char *)name, NULL, list, place_of(state)));
}

static void end_element(void *user, const xmlChar *name) {
  reading *state = user;
  if (state->ended) return;
  check(state, state->handler->end(state->context, (const char *)name, place_of(state)));
}

static void characters(void *user, const xmlChar *bytes, int count) {
  reading *state = user;
  if (state->ended || count <= 0) return;
  check(state, state->handler->text(state->context, (const char *)bytes, (size_t)count, place_of(state)));
}

int cxml_read_html(const char *bytes, size_t count, const cxml_handler *handler, void *context) {
  if (count > INT_MAX) return 1;
  if (count == 0) return 0;
  htmlParserCtxtPtr parser = htmlNewParserCtxt();
  if (parser == NULL) return 1;
  reading state = {parser, handler, context, 0};
  // Events and no tree: a tree would refuse pages that are nested deeper than 256.
  memset(parser->sax, 0, sizeof *parser->sax);
  parser->sax->startElement = start_element;
  parser->sax->endElement = end_element;
  parser->sax->characters = characters;
  parser->sax->ignorableWhitespace = characters;
  parser->sax->cdataBlock = characters;
  parser->userData = &state;
  htmlDocPtr tree = htmlCtxtReadMemory(parser, bytes, (int)count, NULL, "UTF-8",
                                       HTML_PARSE_RECOVER | HTML_PARSE_NOERROR | HTML_PARSE_NOWARNING |
                                           HTML_PARSE_NONET | HTML_PARSE_NODEFDTD);
  if (tree != NULL) xmlFreeDoc(tree);
  htmlFreeParserCtxt(parser);
  return state.ended ? 2 : 0;
}
