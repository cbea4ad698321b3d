public import Bitext
public import BitextEvaluation

extension PlacedGap {
  /// A gap of a report that was read back.
  public init(_ gap: ReportRecord.Gap) {
    self.init(
      kind: gap.kind,
      spans: Bilingual(source: gap.stretches.source.map(\.span), target: gap.stretches.target.map(\.span)))
  }
}

extension ReportRecord {
  /// The text of each side, in which quotations are found.
  ///
  /// - Complexity: O(*n*) in the text.
  public var texts: Bilingual<SideText> {
    sentences.map { SideText($0.map { (span: $0.span, text: $0.text) }) }
  }
}
