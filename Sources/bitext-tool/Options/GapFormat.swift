import ArgumentParser
import Bitext
import BitextFormats

/// The formats that show the gaps of a report, called as ``ReportFormat`` calls them.
enum GapFormat: String, CaseIterable, ExpressibleByArgument {
  case summary, json, gaps, html

  /// The names that an earlier version had for them are taken, too.
  init?(argument: String) {
    let names = ["list": Self.summary, "tsv": .gaps]
    guard let format = names[argument] ?? Self(rawValue: argument) else { return nil }
    self = format
  }

  /// Whether it shows one report as a whole.
  var isOfOneReport: Bool { self == .json || self == .html }

  /// What a report must hold for the format to show it.
  func contents(hasEvidence: Bool) -> Report.Contents {
    self == .html || self == .json && hasEvidence ? .all : .gaps
  }

  /// - Parameter isPortion: Whether what is written is one of several portions, of which none has a title.
  func writer(
    messages: MessageLanguage, hasEvidence: Bool, terminal: (width: Int, hasColor: Bool),
    isPortion: Bool = false
  ) -> any ReportWriter {
    switch self {
    case .summary:
      SummaryWriter(
        width: terminal.width, hasColor: terminal.hasColor, parts: isPortion ? [.gapsOnly] : [.gaps],
        messages: messages)
    case .json: JSONWriter(messages: messages, hasEvidence: hasEvidence)
    case .gaps: TSVWriter(table: .gaps, messages: messages)
    case .html: HTMLWriter(messages: messages)
    }
  }
}
