import Bitext

/// What tests of segmentation compare: where boundaries stand, not how white space was treated.
enum Boundaries {
  /// The sentences of a text, each as one line.
  static func sentences(
    _ text: String, _ language: Language, configuration: Configuration.Segmentation = .init()
  ) -> [String] {
    let document = Document(text, language: language)
    let segmentation = RuleSegmenter(configuration: configuration).segmentation(of: document)
    return segmentation.sentences.map { document.text(of: $0) }
  }

  /// The paragraphs of a text, each as one line.
  static func paragraphs(
    _ text: String, _ language: Language, configuration: Configuration.Segmentation = .init()
  ) -> [String] {
    let document = Document(text, language: language)
    let segmentation = RuleSegmenter(configuration: configuration).segmentation(of: document)
    return segmentation.paragraphs.map { document.text(of: $0) }
  }

  /// The scalars of a text that are no white space.
  static func ink(_ text: String) -> [Unicode.Scalar] {
    text.unicodeScalars.filter { !$0.properties.isWhitespace }
  }

  /// The number of scalars that are no white space before the end of each piece.
  static func ends(_ pieces: [String]) -> [Int] {
    var count = 0
    return pieces.map { piece in
      count += ink(piece).count
      return count
    }
  }

  /// Whether a text was divided as wanted: a boundary between every two wanted sentences, none within one.
  ///
  /// A suite may want text to be edited (markup, leaders, line breaks written out). What the wanted sentences
  /// lack is passed over, and boundaries there are not judged, because text is never edited here.
  static func agree(_ found: [String], _ text: String, wanted: [String]) -> Bool {
    let scalars = ink(text)
    let boundaries = Set(ends(found).dropLast())
    var offset = 0
    var last: Int?
    for sentence in wanted {
      let letters = ink(sentence)
      guard let first = letters.first else { continue }
      // The sentence as it stands, or else its letters in their order.
      var start = offset
      while start < scalars.count, !scalars[start...].starts(with: letters) { start += 1 }
      var end = start + letters.count
      if start == scalars.count {
        start = scalars[offset...].firstIndex(of: first) ?? offset
        end = start
        for letter in letters { end = (scalars[end...].firstIndex(of: letter) ?? end - 1) + 1 }
      }
      if let last, !boundaries.contains(where: { last <= $0 && $0 <= start }) { return false }
      if boundaries.contains(where: { start < $0 && $0 < end }) { return false }
      (offset, last) = (end, end)
    }
    return true
  }
}

/// Right boundaries among those found and those wanted; the end of the text does not count.
struct BoundaryScore {
  var right = 0
  var found = 0
  var wanted = 0

  mutating func add(found: [String], wanted: [String]) {
    let (left, right) = (Set(Boundaries.ends(found).dropLast()), Set(Boundaries.ends(wanted).dropLast()))
    self.right += left.intersection(right).count
    self.found += left.count
    self.wanted += right.count
  }

  var precision: Double { found == 0 ? 1 : Double(right) / Double(found) }
  var recall: Double { wanted == 0 ? 1 : Double(right) / Double(wanted) }
  var f1: Double { right == 0 ? 0 : 2 * precision * recall / (precision + recall) }
}
