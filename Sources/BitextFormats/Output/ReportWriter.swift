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
}

extension ReportWriter {
  public func writeBeginning(_ languages: Bilingual<Language>, to output: inout Output) {}
  public func writeEnd(to output: inout Output) {}

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
