#ifndef CMARKDOWN_H
#define CMARKDOWN_H

#include <stddef.h>

/// What a reader of Markdown meets. `detail` of the event is given behind each.
typedef enum cmarkdown_kind {
  cmarkdown_quote,
  cmarkdown_bullets,
  /// A numbered list: the number that it begins with.
  cmarkdown_numbers,
  cmarkdown_item,
  cmarkdown_rule,
  /// A heading: its level, 1 to 6.
  cmarkdown_heading,
  /// A block of code: 1 if it is fenced, 0 if it is indented.
  cmarkdown_code,
  cmarkdown_html,
  cmarkdown_paragraph,
  cmarkdown_table,
  cmarkdown_row,
  /// A cell: 1 if it heads its column.
  cmarkdown_cell,
  /// The words that stand for a picture.
  cmarkdown_image,
  cmarkdown_link,
  /// Text as it stands.
  cmarkdown_text,
  /// A reference to a character, such as `&amp;`.
  cmarkdown_entity,
  /// Text set as code inside of a line.
  cmarkdown_verbatim,
  /// Tags, inside of a line or in a block of their own.
  cmarkdown_tag,
  /// The end of a line inside of a block: 1 if it is shown, 0 if it only stands in the file.
  cmarkdown_break,
} cmarkdown_kind;

typedef enum cmarkdown_phase { cmarkdown_begin, cmarkdown_end, cmarkdown_whole } cmarkdown_phase;

/// Is called for each event, blocks and spans with their beginning and their end. `offset` and `count` tell where
/// text stands in the input; `offset` is −1 for text that stands nowhere in it. A call that returns something
/// other than 0 ends the reading.
typedef int (*cmarkdown_handler)(void *context, cmarkdown_kind kind, cmarkdown_phase phase, long detail,
                                 long offset, size_t count);

/// Reads Markdown as CommonMark has it, with tables, text that is struck out, and headings without the space
/// behind the `#`; there is no wrong Markdown. The bytes have to be UTF-8.
/// Gives back 0, 1 when memory ran out or the input is too large, 2 when a call of the handler ended the reading.
int cmarkdown_read(const char *bytes, size_t count, cmarkdown_handler handler, void *context);

#endif
