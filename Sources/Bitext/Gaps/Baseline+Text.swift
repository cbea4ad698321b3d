extension Baseline {
  /// The baseline that a text holds.
  ///
  /// - Throws: an error that names the line which does not begin with the identifier of a gap.
  public init(parsing text: String, file: String? = nil) throws(BitextError) {
    var entries: [Entry] = []
    var document: String?
    var number = 0
    for line in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
      number += 1
      let words = line.split(maxSplits: 1, whereSeparator: \.isWhitespace)
      guard let word = words.first, !word.hasPrefix("#") else { continue }
      if line.hasPrefix("["), line.hasSuffix("]") {
        document = String(line.dropFirst().dropLast())
        continue
      }
      guard Self.isIdentifier(word) else {
        throw BitextError(
          .malformed, "is not the identifier of a gap: \(word.prefix(80))",
          remedy: "A baseline is written by --update-baseline.", file: file,
          location: Location(line: number, column: 1))
      }
      let remark = words.dropFirst().first?.drop(while: \.isWhitespace) ?? ""
      entries.append(Entry(document: document, identifier: String(word), remark: String(remark)))
    }
    self.init(entries: entries)
  }

  /// Whether a word has the form of an identifier, `number-5f3a91c2`. Its kind may be one of a later version.
  private static func isIdentifier(_ word: Substring) -> Bool {
    guard let dash = word.lastIndex(of: "-"), dash > word.startIndex else { return false }
    let digits = word[word.index(after: dash)...]
    return digits.count == 8 && digits.allSatisfy { $0.isASCII && $0.isHexDigit }
      && word[..<dash].allSatisfy { $0 == "-" || ("a"..."z").contains($0) }
  }

  /// The baseline as text, sorted so that versions of it compare well.
  public var text: String {
    var text = """
      # Known gaps, which bitext does not report: identifier, kind, and the words of both sides.
      # The identifier counts, the rest is for the reader. Written by --update-baseline.

      """
    var document: String?
    for entry in entries {
      if entry.document != document, let name = entry.document { text += "\n[\(name)]\n" }
      document = entry.document
      text += entry.identifier + (entry.remark.isEmpty ? "" : "  " + entry.remark) + "\n"
    }
    return text
  }

  /// The entries of the gaps of a document.
  ///
  /// - Parameter name: the name of the document among many, or nil.
  public static func entries(
    of gaps: [Gap], in documents: Bilingual<Document>, named name: String? = nil
  ) -> [Entry] {
    gaps.map { gap in
      let words = Bilingual(
        source: quotation(gap.spans.source, documents.source),
        target: quotation(gap.spans.target, documents.target))
      return Entry(
        document: name.map(Self.name), identifier: gap.identifier,
        remark: "\(gap.kind.rawValue)  \(words.source) ↔ \(words.target)")
    }
  }

  /// The first of some spans in quotation marks, cut to a length, and how many more there are.
  private static func quotation(_ spans: [Span], _ document: Document) -> String {
    guard let first = spans.first else { return "–" }
    let words = document.text(of: Segment(first)).split(whereSeparator: \.isWhitespace).joined(separator: " ")
    var shown = ""
    for scalar in words.prefix(60).unicodeScalars {
      shown.unicodeScalars.append(scalar.properties.generalCategory == .control ? "\u{FFFD}" : scalar)
    }
    let cut = words.dropFirst(60).isEmpty ? "" : "…"
    return "“\(shown)\(cut)”" + (spans.count > 1 ? " and \(spans.count - 1) more" : "")
  }
}
