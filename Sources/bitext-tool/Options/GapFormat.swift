import ArgumentParser
import BitextFormats

/// The formats that show the gaps of a report.
enum GapFormat: String, CaseIterable, ExpressibleByArgument {
  case list, json, tsv, html

  func writer(terminal: (width: Int, hasColor: Bool)) -> any ReportWriter {
    switch self {
    case .list: SummaryWriter(width: terminal.width, hasColor: terminal.hasColor, parts: [.gaps])
    case .json: JSONWriter()
    case .tsv: TSVWriter(table: .gaps)
    case .html: HTMLWriter()
    }
  }
}
