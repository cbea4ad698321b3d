public import Bitext

/// The formats that a report can be asked for by name.
public enum ReportFormat: String, Sendable, CaseIterable {
  /// A page for people, at a terminal.
  case summary
  /// The whole report as one object.
  case json
  /// JSON, a report a line.
  case jsonl
  /// JSON, a bead a line.
  case jsonlBeads = "jsonl-beads"
  /// Beads, a line each.
  case tsv
  /// A table of gaps.
  case gaps
  /// A table of outcomes.
  case outcomes
  /// A page for a browser.
  case html
  /// Translation Memory eXchange.
  case tmx
  /// XLIFF 2.1.
  case xliff
  /// XLIFF 1.2.
  case xliff12 = "xliff-1.2"
  /// A catalogue of gettext.
  case po
  /// Beads with commas between their cells.
  case csv
  /// JSON, the texts of a bead a line, by language.
  case jsonlTranslation = "jsonl-translation"
  /// Two files of lines, one for each side, and perhaps one of identifiers.
  case moses
  /// `[0, 1]:[0]:0.3`, a bead a line.
  case vecalign
  /// hunalign's ladder of numbers.
  case ladder
  /// hunalign's text mode.
  case ladderText = "ladder-text"
  /// `1,2 <=> 1`, a bead a line.
  case champollion
  /// Three files: the links, and a document for each side.
  case intertext

  /// What files of the format are called behind the dot, by custom of the programs that read them.
  public var fileExtension: String {
    switch self {
    case .summary, .moses, .ladderText: "txt"
    case .json: "json"
    case .jsonl, .jsonlBeads, .jsonlTranslation: "jsonl"
    case .po: "po"
    case .csv: "csv"
    case .tsv: "tsv"
    case .gaps: "gaps.tsv"
    case .outcomes: "outcomes.tsv"
    case .html: "html"
    case .tmx: "tmx"
    case .xliff, .xliff12: "xlf"
    case .vecalign: "align"
    case .ladder: "ladder"
    case .champollion: "champollion"
    case .intertext: "xml"
    }
  }

  /// The format that the name of a file asks for, of several the first; `.gz` behind it does not count.
  public init?(fileName: String) {
    var name = fileName.lowercased()
    if name.hasSuffix(".gz") { name.removeLast(3) }
    guard let dot = name.lastIndex(of: ".") else { return nil }
    switch name[name.index(after: dot)...] {
    case "xliff": self = .xliff
    case "htm": self = .html
    case let ending:
      let named = Self.allCases.filter { $0.fileExtension == ending && ending != "txt" }
      guard let first = named.first else { return nil }
      self = first
    }
  }

  /// Whether the format holds indices only and no texts.
  public var isOfIndices: Bool { [.vecalign, .ladder, .champollion].contains(self) }

  /// Whether a text has no line breaks in it.
  public var isOfLines: Bool { [.moses, .ladderText, .intertext].contains(self) }

  /// Whether the names of units are written.
  public var holdsIdentifiers: Bool {
    [.tmx, .xliff, .xliff12, .csv, .jsonlTranslation].contains(self)
  }

  /// Whether it is written which languages the texts are in, in the file or in the names of its files.
  public var holdsLanguages: Bool { ![.tsv, .ladderText].contains(self) }

  /// Whether the probabilities of units are written.
  public var holdsProbabilities: Bool {
    [.tmx, .csv, .tsv, .jsonlBeads, .json, .jsonl, .ladderText].contains(self)
  }

  /// Whether the segments of a text are told from each other.
  public var holdsSegments: Bool {
    isOfIndices || [.tsv, .jsonlBeads, .json, .jsonl, .ladderText, .intertext].contains(self)
  }

  /// Whether inline codes are written where they stood.
  public var holdsCodes: Bool { [.tmx, .xliff, .xliff12].contains(self) }

  /// Whether a unit can be in another variety of a language than the rest.
  public var holdsTagsOfUnits: Bool { [.tmx, .xliff12, .jsonlTranslation, .jsonlBeads].contains(self) }

  /// Whether beads can be left out.
  public var isFiltered: Bool {
    [.jsonlBeads, .jsonlTranslation, .tsv, .csv, .tmx, .xliff, .xliff12, .po, .moses].contains(self)
  }

  /// Which beads are written where nobody has asked for others: of formats that others learn or search from, pairs.
  public var customaryFilter: BeadFilter {
    var filter: BeadFilter = [.tmx, .moses, .jsonlTranslation].contains(self) ? .pairs : BeadFilter()
    filter.dropsTargetOnly = self == .po
    return filter
  }

  /// Whether reports can be written one after another into one file, as if they were one.
  public var isJoined: Bool { isFiltered && self != .po || self == .ladderText || self == .gaps }

  /// Whether the portions of one text can be written one after another: also of a catalogue, which knows its messages
  /// (``POWriter/Messages``).
  public var isWrittenInPortions: Bool { isJoined || self == .po }

  /// Whether the format shows what is found by looking into beads, and not the beads.
  public var isOfFindings: Bool { self == .gaps || self == .outcomes }

  /// What a report must hold beside the beads for the format to show it.
  ///
  /// - Parameters:
  ///   - filter: Which beads are written, in formats of beads that hold texts.
  ///   - hasEvidence: Whether JSON says what speaks for each bead.
  public func contents(filter: BeadFilter? = nil, hasEvidence: Bool = false) -> Report.Contents {
    var contents: Report.Contents =
      switch self {
      case .summary, .gaps, .tmx, .xliff, .xliff12, .po: .gaps
      case .json, .jsonl: hasEvidence ? .all : .gaps
      case .jsonlBeads, .html: .all
      case .outcomes: .outcomes
      case .tsv, .csv, .jsonlTranslation, .moses, .vecalign, .ladder, .ladderText, .champollion, .intertext:
        []
      }
    if filter?.dropsGaps != nil { contents.formUnion(.gaps) }
    return contents
  }

  /// How many files the format has.
  public var fileCount: Int { self == .moses ? 2 : self == .intertext ? 3 : 1 }

  /// A writer of the format; of a format of several files, of the first.
  ///
  /// - Parameters:
  ///   - level: Whose beads are written, in formats of beads.
  ///   - filter: Which beads are written, in formats of beads that hold texts; nil for the custom of the format.
  ///   - namesDocuments: Whether tables say which document each of their lines is about.
  ///   - messages: The language that gaps are told in.
  ///   - hasEvidence: Whether JSON says what speaks for each bead and gap.
  ///   - terminal: How wide the summary may be and whether it is coloured.
  public func writer(
    level: BeadLevel, filter: BeadFilter? = nil, namesDocuments: Bool = false,
    messages: MessageLanguage = .english, hasEvidence: Bool = false,
    terminal: (width: Int, hasColor: Bool) = (80, false)
  ) -> any ReportWriter {
    let units = UnitOptions(level: level, filter: filter ?? customaryFilter, messages: messages)
    return switch self {
    case .summary:
      SummaryWriter(width: terminal.width, hasColor: terminal.hasColor, messages: messages)
    case .json: JSONWriter(messages: messages, hasEvidence: hasEvidence)
    case .jsonl: JSONLinesWriter(messages: messages, hasEvidence: hasEvidence)
    case .jsonlBeads:
      JSONLinesWriter(line: .bead, level: level, filter: filter ?? BeadFilter(), messages: messages)
    case .tsv:
      TSVWriter(
        table: .beads, level: level, filter: filter ?? BeadFilter(), namesDocuments: namesDocuments)
    case .gaps: TSVWriter(table: .gaps, namesDocuments: namesDocuments, messages: messages)
    case .outcomes: TSVWriter(table: .outcomes, namesDocuments: namesDocuments)
    case .html: HTMLWriter(messages: messages)
    case .tmx: TMXWriter(units)
    case .xliff: XLIFFWriter(units)
    case .xliff12: XLIFF1Writer(units)
    case .po: POWriter(units)
    case .csv:
      CSVWriter(level: level, filter: filter ?? customaryFilter, namesDocuments: namesDocuments)
    case .jsonlTranslation:
      JSONLinesWriter(line: .translation, level: level, filter: filter ?? customaryFilter)
    case .moses: MosesWriter(side: .source, level: level, filter: filter ?? customaryFilter)
    case .vecalign: VecalignWriter(level: level)
    case .ladder: LadderWriter(level: level)
    case .ladderText: LadderWriter(level: level, hasTexts: true)
    case .champollion: ChampollionWriter(level: level)
    case .intertext: InterTextWriter(.document(.source))
    }
  }

  /// The names of the files of the format and their writers, each a file of its own.
  ///
  /// A Moses pair `out` is `out.en` and `out.zh`, and `out.ids` with identifiers; InterText's `out.xml` has its documents in `out.en.xml` and
  /// `out.zh.xml` beside it.
  ///
  /// - Parameters:
  ///   - path: The name of the file, of several the one they have in common.
  ///   - namesDocuments: Whether tables say which document each of their lines is about.
  ///   - hasIdentifiers: Whether a Moses pair has a third file.
  ///   - messages: The language that gaps are told in.
  public func files(
    _ path: String, languages: Bilingual<Language>, level: BeadLevel, filter: BeadFilter? = nil,
    namesDocuments: Bool = false, hasIdentifiers: Bool = false, messages: MessageLanguage = .english
  ) -> [(path: String, writer: any ReportWriter)] {
    let names = languages.columnNames
    switch self {
    case .moses:
      let filter = filter ?? customaryFilter
      let sides = Side.allCases.map { side in
        ("\(path).\(names[side])", MosesWriter(side: side, level: level, filter: filter) as any ReportWriter)
      }
      return hasIdentifiers
        ? sides + [("\(path).ids", MosesWriter(side: nil, level: level, filter: filter))] : sides
    case .intertext:
      let base = path.hasSuffix(".xml") ? String(path.dropLast(4)) : path
      let documents = names.map { "\(base).\($0).xml" }
      let relative = documents.map { $0.split(separator: "/").last.map(String.init) ?? $0 }
      return [
        (path, InterTextWriter(.links(relative))),
        (documents.source, InterTextWriter(.document(.source))),
        (documents.target, InterTextWriter(.document(.target))),
      ]
    default:
      return [
        (path, writer(level: level, filter: filter, namesDocuments: namesDocuments, messages: messages))
      ]
    }
  }
}
