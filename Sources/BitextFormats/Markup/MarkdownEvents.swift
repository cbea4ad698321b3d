import Bitext
internal import CMarkdown

/// What a reader of Markdown meets, in order of the document. Ranges are of the bytes that were read.
enum MarkdownEvent {
  /// A block or a picture begins or ends.
  case begin(MarkdownElement)
  case end(MarkdownElement)
  /// Text as it stands.
  case text(Range<Int>)
  /// A reference to a character, such as `&amp;`.
  case entity(Range<Int>)
  /// Tags, inside of a line or in a block of their own.
  case tag(Range<Int>)
  /// The end of a line inside of a block: a hard one is shown as such.
  case lineEnd(isHard: Bool)
}

enum MarkdownElement: Equatable {
  case quote, bullets, item, rule, html, paragraph, table, row, image, link
  case numbers(start: Int)
  case heading(level: Int)
  case code(isFenced: Bool)
  case cell(isHeader: Bool)
}

extension Markup {
  /// Reads Markdown event by event; there is no wrong Markdown.
  ///
  /// - Parameter bytes: UTF-8.
  static func readMarkdown(
    _ bytes: [UInt8], file: String?, _ handle: (MarkdownEvent) -> Void
  ) throws(BitextError) {
    let status = withoutActuallyEscaping(handle) { handle in
      let listener = MarkdownListener(handle)
      return withExtendedLifetime(listener) {
        bytes.withUnsafeBytes { buffer in
          cmarkdown_read(
            buffer.baseAddress?.assumingMemoryBound(to: CChar.self), buffer.count,
            { context, kind, phase, detail, offset, count in
              guard let context else { return 1 }
              Unmanaged<MarkdownListener>.fromOpaque(context).takeUnretainedValue()
                .hear(kind, phase, detail, offset, count)
              return 0
            }, Unmanaged.passUnretained(listener).toOpaque())
        }
      }
    }
    guard status == 0 else {
      throw BitextError(
        .unreadable, "this file is too large to be read as Markdown", remedy: "Divide it into smaller files.",
        file: file)
    }
  }
}

/// Carries a closure through C.
private final class MarkdownListener {
  private let handle: (MarkdownEvent) -> Void

  init(_ handle: @escaping (MarkdownEvent) -> Void) { self.handle = handle }

  func hear(_ kind: cmarkdown_kind, _ phase: cmarkdown_phase, _ detail: Int, _ offset: Int, _ count: Int) {
    let range = max(0, offset)..<max(0, offset) + count
    switch kind {
    case cmarkdown_text, cmarkdown_verbatim: handle(.text(range))
    case cmarkdown_entity: handle(.entity(range))
    case cmarkdown_tag: handle(.tag(range))
    case cmarkdown_break: handle(.lineEnd(isHard: detail != 0))
    default:
      guard let element = element(kind, detail) else { return }
      if phase == cmarkdown_begin { handle(.begin(element)) }
      if phase == cmarkdown_end { handle(.end(element)) }
    }
  }

  private func element(_ kind: cmarkdown_kind, _ detail: Int) -> MarkdownElement? {
    switch kind {
    case cmarkdown_quote: .quote
    case cmarkdown_bullets: .bullets
    case cmarkdown_numbers: .numbers(start: detail)
    case cmarkdown_item: .item
    case cmarkdown_rule: .rule
    case cmarkdown_heading: .heading(level: detail)
    case cmarkdown_code: .code(isFenced: detail != 0)
    case cmarkdown_html: .html
    case cmarkdown_paragraph: .paragraph
    case cmarkdown_table: .table
    case cmarkdown_row: .row
    case cmarkdown_cell: .cell(isHeader: detail != 0)
    case cmarkdown_image: .image
    case cmarkdown_link: .link
    default: nil
    }
  }
}
