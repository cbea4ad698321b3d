import Bitext

/// Reads a pair of files with a segment on each line, as Moses and OPUS have them, and the identifiers of the lines if
/// there is a third file.
struct MosesReader {

  /// A portion of the lines of all files.
  ///
  /// - Parameters:
  ///   - files: The bytes of both sides.
  ///   - identifiers: The file of identifiers; its lines are taken as they are.
  /// - Throws: a ``BitextError`` for files with unequal numbers of lines.
  func text(
    of files: Bilingual<FilePortion>, identifiers: FilePortion?, names: Bilingual<String>,
    languages: Bilingual<Language?>
  ) throws(BitextError) -> AlignedText {
    func lines(_ portion: FilePortion) throws(BitextError) -> [String] {
      var lines: [String] = []
      try LineScanner.forEach(portion.bytes, line: portion.line) { line, _ in lines.append(line.text) }
      return lines
    }
    let texts = Bilingual(source: try lines(files.source), target: try lines(files.target))
    let keys = try identifiers.map { portion throws(BitextError) in try lines(portion) }
    let first = files.source.line
    guard texts.source.count == texts.target.count, keys.map({ $0.count == texts.source.count }) ?? true
    else {
      let (short, long) =
        texts.source.count < texts.target.count ? (Side.source, Side.target) : (Side.target, Side.source)
      throw BitextError(
        .malformed,
        texts.source.count == texts.target.count
          ? "The file of identifiers has another number of lines than the two sides."
          : "has fewer lines than \(names[long]): it ends with line \(first - 1 + texts[short].count).",
        remedy: "The lines of all files correspond: write them again with the tool they came from.",
        file: names[short])
    }
    var builder = AlignedTextBuilder()
    for index in texts.source.indices {
      builder.add(
        texts.map { [$0[index]] }, lines: Bilingual(source: first + index, target: first + index),
        identifier: keys.map { $0[index] }.flatMap { $0.isEmpty ? nil : $0 })
    }
    var text = builder.text(languages: languages, names: names.map { $0 })
    if let keys { text.extras[.identifier] = keys.count { !$0.isEmpty } }
    return text
  }
}
