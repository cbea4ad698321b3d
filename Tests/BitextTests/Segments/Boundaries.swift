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

  /// The number of scalars that are no white space before the end of each piece.
  static func ends(_ pieces: [String]) -> [Int] {
    var count = 0
    return pieces.map { piece in
      count += piece.unicodeScalars.count { !$0.properties.isWhitespace }
      return count
    }
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
