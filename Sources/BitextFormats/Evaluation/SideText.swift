public import Bitext

/// The sentences of one side of a report, in which words are found again as offsets of the page.
///
/// White space does not count: the words of a quotation may be wrapped on the page.
public struct SideText: Sendable {
  /// The bytes that are no white space, and the offset of each on the page.
  private var bytes: [UInt8] = []
  private var offsets: [Int] = []

  init(_ pieces: [(span: Span, text: String)]) {
    for (span, text) in pieces.sorted(by: { $0.span < $1.span }) {
      var offset = span.lowerBound
      for scalar in text.unicodeScalars {
        let encoded = UTF8.encode(scalar).map(Array.init) ?? []
        for (index, byte) in encoded.enumerated() where !scalar.properties.isWhitespace {
          bytes.append(byte)
          offsets.append(offset + index)
        }
        offset += encoded.count
      }
    }
  }

  /// Everywhere that a quotation stands, in order.
  ///
  /// - Complexity: O(*n*) in the text, for each quotation.
  public func places(of quotation: String) -> [Span] {
    let words = quotation.unicodeScalars.filter { !$0.properties.isWhitespace }
    let part = Array(String(String.UnicodeScalarView(words)).utf8)
    guard let first = part.first, part.count <= bytes.count else { return [] }
    return (0...(bytes.count - part.count)).filter { start in
      bytes[start] == first && bytes[start..<start + part.count].elementsEqual(part)
    }.map { Span(offsets[$0], offsets[$0 + part.count - 1] + 1) }
  }
}
