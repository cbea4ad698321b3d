import ArgumentParser
import BitextFormats

/// The formats that show the gaps of a report.
enum GapFormat: String, CaseIterable, ExpressibleByArgument {
  case list, json, tsv, html

  func writer(
    messages: MessageLanguage, hasEvidence: Bool, terminal: (width: Int, hasColor: Bool)
  ) -> any ReportWriter {
    switch self {
    case .list:
      SummaryWriter(width: terminal.width, hasColor: terminal.hasColor, parts: [.gaps], messages: messages)
    case .json: JSONWriter(messages: messages, hasEvidence: hasEvidence)
    case .tsv: TSVWriter(table: .gaps, messages: messages)
    case .html: HTMLWriter(messages: messages)
    }
  }
}
