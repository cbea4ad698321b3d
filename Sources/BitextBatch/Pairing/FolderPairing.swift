public import Bitext
import BitextFormats

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// Which files of some folders are translations of each other, by what they say.
///
/// Of each file only the signs of its text are kept, so memory grows by a few kilobytes a file.
public struct FolderPairing: Sendable {
  /// Two files, and how likely it is that one is the translation of the other.
  public struct Pair: Hashable, Sendable {
    public let files: Bilingual<String>
    public let probability: Double
  }

  /// Why a file is in no pair.
  public enum Reason: Sendable {
    /// It is in neither language, but in this one.
    case language(Language?)
    /// It holds much text of both languages, and no file says the same: it is perhaps a page of its own.
    case bothLanguages
    case unreadable(BitextError)
    /// No file says the same.
    case noPartner
  }

  /// From surest to least sure.
  public let pairs: [Pair]
  /// In order of the files.
  public let unpaired: [(file: String, reason: Reason)]

  /// - Parameters:
  ///   - files: Paths; the order tells nothing.
  ///   - least: The probability from which two files are a pair.
  ///   - threads: How many files are read at a time.
  public init(
    files: [String], languages: Bilingual<Language>, lexicon: Lexicon?, encoding: String? = nil,
    least: Double = 0.5, threads: Int = 1
  ) async {
    let reader = SignReader(languages: languages, lexicon: lexicon, encoding: encoding)
    let read = await FolderPairing.read(files, reader, threads: threads)
    var sides = Bilingual<[(file: Int, signs: DocumentSigns)]>(source: [], target: [])
    var reasons: [Int: Reason] = [:]
    for (index, outcome) in read.enumerated() {
      switch outcome {
      case .signs(let signs, let side, let holdsBoth):
        sides[side].append((index, signs))
        reasons[index] = holdsBoth ? .bothLanguages : .noPartner
      case .apart(let reason): reasons[index] = reason
      }
    }
    var pairs: [Pair] = []
    for match in DocumentMatcher(sides.map { $0.map(\.signs) }).matches {
      let pair = Bilingual(source: sides.source[match.source].file, target: sides.target[match.target].file)
      var probability = match.probability
      // The few that are not sure are aligned, which tells more than what the two say without its order.
      if (0.01..<0.99).contains(match.relation),
        let share = reader.translatedShare(of: pair.map { files[$0] })
      {
        probability = match.probability(translatedShare: share)
      }
      guard probability >= least else { continue }
      pairs.append(Pair(files: pair.map { files[$0] }, probability: probability))
      reasons[pair.source] = nil
      reasons[pair.target] = nil
    }
    self.pairs = pairs.sorted { ($1.probability, $0.files.source) < ($0.probability, $1.files.source) }
    unpaired = reasons.sorted { $0.key < $1.key }.map { (files[$0.key], $0.value) }
  }

  private static func read(
    _ files: [String], _ reader: SignReader, threads: Int
  ) async -> [SignReader.Outcome] {
    await withTaskGroup(of: (Int, SignReader.Outcome).self) { group in
      var outcomes = [SignReader.Outcome?](repeating: nil, count: files.count)
      var next = 0
      func begin() {
        guard next < files.count else { return }
        let index = next
        next += 1
        group.addTask { (index, reader.outcome(of: files[index])) }
      }
      for _ in 0..<max(1, threads) { begin() }
      while let (index, outcome) = await group.next() {
        outcomes[index] = outcome
        begin()
      }
      return outcomes.compactMap { $0 }
    }
  }
}

/// Reads what a file says.
private struct SignReader: Sendable {
  enum Outcome: Sendable {
    case signs(DocumentSigns, Side, holdsBoth: Bool)
    case apart(FolderPairing.Reason)
  }

  let languages: Bilingual<Language>
  let lexicon: Lexicon?
  let encoding: String?

  /// What share of the words of two files finds a translation; nil where that cannot be told.
  func translatedShare(of paths: Bilingual<String>) -> Double? {
    let reader = TextReader(languages: languages, encoding: encoding)
    func document(_ side: Side) -> Document? {
      guard let bytes = try? bytes(of: paths[side]) else { return nil }
      guard let text = try? reader.text(in: bytes, name: paths[side]) else { return nil }
      return Document(page: text.page, language: languages[side])
    }
    guard let source = document(.source), let target = document(.target) else { return nil }
    return Aligner(lexicon: lexicon).translatedShare(of: Bilingual(source: source, target: target))
  }

  func outcome(of path: String) -> Outcome {
    do throws(BitextError) {
      let text = try TextReader(languages: languages, encoding: encoding).text(
        in: bytes(of: path), name: path)
      if text.documents != nil { return .apart(.bothLanguages) }
      guard let (side, holdsBoth) = text.page.side(among: languages) else {
        return .apart(.language(Language.detected(in: text.page)))
      }
      let document = Document(page: text.page, language: languages[side])
      return .signs(DocumentSigns(document, lexicon: lexicon), side, holdsBoth: holdsBoth)
    } catch {
      return .apart(.unreadable(error))
    }
  }

  private func bytes(of path: String) throws(BitextError) -> [UInt8] {
    do { return [UInt8](try Data(contentsOf: URL(filePath: path))) } catch {
      throw BitextError(
        .unreadable, "cannot be read.", remedy: "Check the path and its permissions.", file: path,
        underlying: error)
    }
  }
}
