import Bitext
public import BitextFormats

/// A short name for everything that the results of a batch depend on, beside its input.
///
/// Results that were made with other settings are not gone on with.
public enum SettingsDigest {
  public static func digest(
    of documents: BatchDocuments, format: ReportFormat, level: BeadLevel, filter: BeadFilter,
    cells: TSVWriter.Cells = .plain, messages: MessageLanguage = .english, hasIdentifiers: Bool = false
  ) -> String {
    let configuration = (try? ConfigurationJSON.text(of: documents.configuration)) ?? ""
    let own = [
      Aligner.version, Aligner.icuVersion, configuration, documents.languages.source?.tag ?? "",
      documents.languages.target?.tag ?? "",
      "\(documents.areLines)", documents.encoding ?? "", documents.lexicon?.sources ?? "",
      documents.lexicon.map { "\($0.checksum)" } ?? "",
      documents.baseline?.text ?? "", documents.decisions?.digest ?? "", "\(documents.contents.rawValue)",
    ]
    let choices = [
      format.rawValue, level.rawValue, cells.rawValue, "\(filter.minimumProbability)",
      filter.types.map { $0.sorted().joined(separator: ",") } ?? "", "\(filter.dropsNullBeads)",
      filter.unique?.rawValue ?? "", filter.dropsGaps?.rawValue ?? "", messages.rawValue,
      "\(hasIdentifiers)",
    ]
    var hash = FowlerNollVo()
    for part in own + choices { (Array(part.utf8) + [0]).withUnsafeBytes { hash.add($0) } }
    return hash.text
  }
}
