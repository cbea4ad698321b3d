public import Bitext
public import BitextFormats

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// Makes the report about one document of a batch.
public struct BatchDocuments: Sendable {
  public var configuration: Configuration
  public var lexicon: Lexicon?
  /// The languages of the sides, where they were named.
  public var languages: Bilingual<Language?>
  /// Whether the sides are already split, one segment a line.
  public var areLines: Bool
  /// The encoding of the files; nil to find it out.
  public var encoding: String?
  /// The gaps that are known, by the names of the documents.
  public var baseline: Baseline?
  /// What people have decided, by the names or the files of the documents.
  public var decisions: DecidedDocuments?
  /// What is looked for beside the beads.
  public var contents: Report.Contents

  public init(
    configuration: Configuration = Configuration(), lexicon: Lexicon? = .builtIn,
    languages: Bilingual<Language?> = Bilingual(source: nil, target: nil), areLines: Bool = false,
    encoding: String? = nil, baseline: Baseline? = nil, contents: Report.Contents = .all
  ) {
    self.configuration = configuration
    self.lexicon = lexicon
    self.languages = languages
    self.areLines = areLines
    self.encoding = encoding
    self.baseline = baseline
    self.contents = contents
  }

  /// The report about a document, without the gaps that are known, and how many bytes it was made from.
  public func report(on item: BatchItem) throws(BitextError) -> (report: Report, byteCount: Int) {
    var digest = InputDigest()
    return try report(on: item, digest: &digest)
  }

  /// The same.
  ///
  /// - Parameter digest: Takes in all that was read, also if it throws.
  func report(
    on item: BatchItem, digest: inout InputDigest
  ) throws(BitextError) -> (report: Report, byteCount: Int) {
    var (report, byteCount) = try wholeReport(on: item, &digest)
    if let baseline { report = report.silencing(baseline, as: item.name) }
    if let decisions { report = report.deciding(decisions.decisions(about: item.decidedNames)) }
    return (report, byteCount)
  }

  private func wholeReport(
    on item: BatchItem, _ digest: inout InputDigest
  ) throws(BitextError) -> (report: Report, byteCount: Int) {
    var configuration = configuration
    if let source = languages.source { configuration.intake.sourceLanguage = source }
    if let target = languages.target { configuration.intake.targetLanguage = target }
    var aligner = Aligner(configuration: configuration, lexicon: lexicon, contents: contents)
    aligner.mendedBeads = decisions?.decisions(about: item.decidedNames).mendedBeads ?? []
    let input: BatchItem.Input
    do { input = try item.input.get() } catch {
      digest.addUnknown()
      throw error
    }
    digest.addMembers(of: item)
    digest.addTexts(of: input)
    switch input {
    case .page(let path):
      let text = try text(at: path, &digest)
      return (try report(on: text.page, sides: text.sides, aligner), text.byteCount)
    case .pageText(let text):
      let page = Page(text, name: item.name)
      return (try report(on: page, sides: nil, aligner), page.count)
    case .files(let paths):
      let texts = try paths.map { path throws(BitextError) in try text(at: path, &digest) }
      return (
        report(on: texts.map(\.page), aligner), texts.source.byteCount + texts.target.byteCount
      )
    case .texts(let texts):
      let pages = texts.map { Page($0, name: item.name) }
      return (report(on: pages, aligner), pages.source.count + pages.target.count)
    case .segments(let segments):
      func side(_ side: Side) -> Segmentation {
        let language =
          languages[side]
          ?? .customary(side, of: Page(segments[side].joined(separator: "\n"), name: item.name))
        return Segmentation(segments: segments[side], language: language, name: item.name)
      }
      let sides = Bilingual(source: side(.source), target: side(.target))
      return (aligner.report(on: sides), sides.source.document.page.count + sides.target.document.page.count)
    }
  }

  private func report(
    on page: Page, sides: Bilingual<Document>?, _ aligner: Aligner
  ) throws(BitextError) -> Report {
    if areLines {
      throw BitextError(
        .configuration, "Lines that are already split come as two sides, not as one page.", file: page.name)
    }
    if let sides { return aligner.report(on: sides) }
    return try aligner.report(on: page)
  }

  private func report(on pages: Bilingual<Page>, _ aligner: Aligner) -> Report {
    let documents = Bilingual(
      source: Document(
        page: pages.source, language: languages.source ?? .customary(.source, of: pages.source)),
      target: Document(
        page: pages.target, language: languages.target ?? .customary(.target, of: pages.target)))
    return areLines
      ? aligner.report(on: documents.map(LineSegmenter().segmentation)) : aligner.report(on: documents)
  }

  /// The text of a file, of whatever type.
  private func text(
    at path: String, _ digest: inout InputDigest
  ) throws(BitextError) -> (page: Page, sides: Bilingual<Document>?, byteCount: Int) {
    let bytes: [UInt8]
    do {
      bytes = [UInt8](try Data(contentsOf: URL(filePath: path)))
      if FileStatus(path)?.kind == .regular { digest.add(bytes) } else { digest.addUnknown() }
    } catch {
      digest.addUnknown()
      let exists = FileManager.default.fileExists(atPath: path)
      throw BitextError(
        .unreadable,
        exists
          ? "cannot be read."
          : path.contains("\u{FFFD}")
            ? "does not exist, or has a name that is not UTF-8." : "does not exist.",
        remedy: "Check the path and its permissions.",
        file: path, underlying: error)
    }
    let declared = Bilingual(source: languages.source ?? .english, target: languages.target ?? .chinese)
    let text = try TextReader(languages: declared, encoding: encoding, takesLines: areLines)
      .text(in: bytes, name: path)
    return (text.page, text.documents, bytes.count)
  }
}
