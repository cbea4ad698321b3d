public import Bitext

/// A format that reports are written in.
///
/// A writer is a value that holds its options. A file of several reports is a beginning, the reports one
/// after another, and an end; ``write(_:to:)`` does all three for one report.
public protocol ReportWriter: Sendable {
  /// Writes what stands once before the first report.
  ///
  /// - Parameter languages: The languages of the reports that follow, for formats that declare them.
  func writeBeginning(_ languages: Bilingual<Language>, to output: inout Output)
  /// Writes one report.
  func writeReport(_ report: Report, to output: inout Output)
  /// Writes what stands once behind the last report.
  func writeEnd(to output: inout Output)
  /// Whether all texts of a file are in the languages that its beginning, or its name, declares.
  var declaresLanguages: Bool { get }
  /// The writer of one report of a file of several, where names in the file must differ between reports.
  ///
  /// - Parameter number: The place of the report among those of the file.
  func writing(reportNumber number: Int) -> any ReportWriter
}

extension ReportWriter {
  public func writeBeginning(_ languages: Bilingual<Language>, to output: inout Output) {}
  public func writeEnd(to output: inout Output) {}
  public var declaresLanguages: Bool { false }
  public func writing(reportNumber number: Int) -> any ReportWriter { self }

  /// Writes a file of one report.
  public func write(_ report: Report, to output: inout Output) {
    writeBeginning(report.documents.map(\.language), to: &output)
    writeReport(report, to: &output)
    writeEnd(to: &output)
  }

  /// A file of one report, as a string.
  public func text(of report: Report) -> String {
    var output = Output()
    write(report, to: &output)
    return String(decoding: output.bytes, as: UTF8.self)
  }
}
