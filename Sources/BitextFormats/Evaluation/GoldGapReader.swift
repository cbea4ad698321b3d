public import Bitext
public import BitextEvaluation

/// Reads gold gaps: a JSON list of objects with `kind`, and `source` and `target`, the words that the gap points at
/// on each side as they stand in the text, or null.
///
/// ```json
/// [{"kind": "number", "source": "Two million young fish", "target": "鱼苗300万尾", "note": "…"}]
/// ```
///
/// Other members, such as `note`, are for people.
public struct GoldGapReader: Sendable {
  public init() {}

  /// The gaps of a file.
  public func gaps(in bytes: [UInt8], file: String?) throws(BitextError) -> [GoldGap] {
    let forms: [Form] = try JSONForm.decoded(
      bytes, file: file, remedy: "Gold gaps are a list of {\"kind\", \"source\", \"target\"}.")
    var gaps: [GoldGap] = []
    for (index, form) in forms.enumerated() {
      guard let kind = Gap.Kind(rawValue: form.kind) else {
        throw BitextError(
          .malformed, "Gap \(index + 1) has an unknown kind: \(form.kind).",
          remedy: "Kinds are \(Gap.Kind.allCases.map(\.rawValue).joined(separator: ", ")).", file: file)
      }
      let words = Bilingual(source: form.source, target: form.target)
      guard Side.allCases.contains(where: { words[$0]?.contains { !$0.isWhitespace } == true }) else {
        throw BitextError(.malformed, "Gap \(index + 1) quotes nothing on either side.", file: file)
      }
      gaps.append(GoldGap(kind: kind, words: words))
    }
    return gaps
  }

  private struct Form: Decodable {
    let kind: String
    let source: String?
    let target: String?
  }
}

/// A gap of a gold file.
public struct GoldGap: Hashable, Sendable {
  /// What is wrong.
  public let kind: Gap.Kind
  /// The exact words on each side, or nil.
  public let words: Bilingual<String?>

  /// The gap with the places of its words in the texts of a report. A side whose words do not stand there has none.
  public func placed(in texts: Bilingual<SideText>) -> PlacedGap {
    PlacedGap(
      kind: kind,
      spans: Bilingual(
        source: words.source.map(texts.source.places) ?? [],
        target: words.target.map(texts.target.places) ?? []))
  }
}
