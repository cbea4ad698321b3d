import ArgumentParser
import Bitext
import BitextFormats

/// The formats that show the gaps of a report.
enum GapFormat: String, CaseIterable, ExpressibleByArgument {
  case list, json, tsv, html

  /// What a report must hold for the format to show it.
  func contents(hasEvidence: Bool) -> Report.Contents {
    self == .html || self == .json && hasEvidence ? .all : .gaps
  }

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
