#include "CMarkdown.h"

#include <limits.h>

#include <md4c.h>

typedef struct reading {
  const char *bytes;
  size_t count;
  cmarkdown_handler handler;
  void *context;
  int ended;
} reading;

static int tell(reading *state, cmarkdown_kind kind, cmarkdown_phase phase, long detail, long offset,
                size_t count) {
  if (state->handler(state->context, kind, phase, detail, offset, count) == 0) return 0;
  state->ended = 1;
  return 1;
}

static int block(reading *state, MD_BLOCKTYPE type, void *detail, cmarkdown_phase phase) {
  switch (type) {
    case MD_BLOCK_QUOTE: return tell(state, cmarkdown_quote, phase, 0, -1, 0);
    case MD_BLOCK_UL: return tell(state, cmarkdown_bullets, phase, 0, -1, 0);
    case MD_BLOCK_OL: return tell(state, cmarkdown_numbers, phase, ((MD_BLOCK_OL_DETAIL *)detail)->start, -1, 0);
    case MD_BLOCK_LI: return tell(state, cmarkdown_item, phase, 0, -1, 0);
    case MD_BLOCK_HR: return tell(state, cmarkdown_rule, phase, 0, -1, 0);
    case MD_BLOCK_H: return tell(state, cmarkdown_heading, phase, ((MD_BLOCK_H_DETAIL *)detail)->level, -1, 0);
    case MD_BLOCK_CODE:
      return tell(state, cmarkdown_code, phase, ((MD_BLOCK_CODE_DETAIL *)detail)->fence_char != 0, -1, 0);
    case MD_BLOCK_HTML: return tell(state, cmarkdown_html, phase, 0, -1, 0);
    case MD_BLOCK_P: return tell(state, cmarkdown_paragraph, phase, 0, -1, 0);
    case MD_BLOCK_TABLE: return tell(state, cmarkdown_table, phase, 0, -1, 0);
    case MD_BLOCK_TR: return tell(state, cmarkdown_row, phase, 0, -1, 0);
    case MD_BLOCK_TH: return tell(state, cmarkdown_cell, phase, 1, -1, 0);
    case MD_BLOCK_TD: return tell(state, cmarkdown_cell, phase, 0, -1, 0);
    case MD_BLOCK_DOC:
    case MD_BLOCK_THEAD:
    case MD_BLOCK_TBODY: break;
  }
  return 0;
}

static int span(reading *state, MD_SPANTYPE type, cmarkdown_phase phase) {
  if (type == MD_SPAN_IMG) return tell(state, cmarkdown_image, phase, 0, -1, 0);
  if (type == MD_SPAN_A) return tell(state, cmarkdown_link, phase, 0, -1, 0);
  return 0;
}

static int begin_block(MD_BLOCKTYPE type, void *detail, void *user) {
  return block(user, type, detail, cmarkdown_begin);
}

static int end_block(MD_BLOCKTYPE type, void *detail, void *user) {
  return block(user, type, detail, cmarkdown_end);
}

static int begin_span(MD_SPANTYPE type, void *detail, void *user) {
  (void)detail;
  return span(user, type, cmarkdown_begin);
}

static int end_span(MD_SPANTYPE type, void *detail, void *user) {
  (void)detail;
  return span(user, type, cmarkdown_end);
}

static int text(MD_TEXTTYPE type, const MD_CHAR *bytes, MD_SIZE count, void *user) {
  reading *state = user;
  // What does not stand in the input is a line break, or an indent in code.
  long offset = -1;
  if (bytes >= state->bytes && bytes + count <= state->bytes + state->count) offset = bytes - state->bytes;
  cmarkdown_kind kind = cmarkdown_text;
  long detail = 0;
  switch (type) {
    case MD_TEXT_NORMAL: break;
    case MD_TEXT_BR:
    case MD_TEXT_SOFTBR:
      kind = cmarkdown_break;
      detail = type == MD_TEXT_BR;
      break;
    case MD_TEXT_ENTITY: kind = cmarkdown_entity; break;
    case MD_TEXT_CODE:
    case MD_TEXT_LATEXMATH: kind = offset < 0 ? cmarkdown_break : cmarkdown_verbatim; break;
    case MD_TEXT_HTML: kind = offset < 0 ? cmarkdown_break : cmarkdown_tag; break;
    case MD_TEXT_NULLCHAR: return 0;
  }
  if (kind == cmarkdown_text && offset < 0) return 0;
  return tell(state, kind, cmarkdown_whole, detail, offset, count);
}

int cmarkdown_read(const char *bytes, size_t count, cmarkdown_handler handler, void *context) {
  if (count > INT_MAX) return 1;
  if (count == 0) return 0;
  reading state = {bytes, count, handler, context, 0};
  MD_PARSER parser = {0};
  parser.flags = MD_FLAG_TABLES | MD_FLAG_STRIKETHROUGH | MD_FLAG_PERMISSIVEATXHEADERS | MD_FLAG_TASKLISTS;
  parser.enter_block = begin_block;
  parser.leave_block = end_block;
  parser.enter_span = begin_span;
  parser.leave_span = end_span;
  parser.text = text;
  int status = md_parse(bytes, (MD_SIZE)count, &parser, &state);
  if (state.ended) return 2;
  return status == 0 ? 0 : 1;
}
