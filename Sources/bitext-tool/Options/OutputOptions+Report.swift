import ArgumentParser
import Bitext
import BitextBatch
import BitextFormats

extension OutputOptions {
  /// The files that a report is written to in a format; nil is standard output.
  func paths(of report: Report, as format: ReportFormat, hasIdentifiers: Bool) -> [String?] {
    guard let path, path != "-", format.fileCount > 1 else { return [path] }
    return format.files(
      path, languages: report.documents.map(\.language), level: .sentence, hasIdentifiers: hasIdentifiers
    ).map { Optional($0.path) }
  }

  /// Writes a report in a format, to as many files as it has.
  ///
  /// - Parameter decisions: what was decided about it, which a page for a browser shows.
  func write(
    _ report: Report, as format: ReportFormat, level: BeadLevel, filter: BeadFilter?,
    hasIdentifiers: Bool = false, decisions: Decisions? = nil
  ) throws {
    guard format.fileCount > 1 else {
      let writer = format.writer(
        level: level, filter: filter, messages: messageLanguage, hasEvidence: evidence, terminal: terminal
      ).writing(table.cells).showing(decisions)
      return try file.write { writer.write(report, to: &$0) }
    }
    guard let path, path != "-" else {
      throw ValidationError(
        "The format \(format.rawValue) has \(format.fileCount) files: name them with -o; a name such as out is "
          + "completed for each.")
    }
    let languages = report.documents.map(\.language)
    let files = format.files(
      path, languages: languages, level: level, filter: filter, hasIdentifiers: hasIdentifiers)
    _ = try OutputPlace.destinations(of: files.map(\.path))
    for (path, writer) in files {
      try OutputFile(path: path).write { writer.write(report, to: &$0) }
    }
  }
}
