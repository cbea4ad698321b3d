public import Bitext

/// Reads decisions as a page of a report writes them: JSON Lines, an object a line.
///
/// - A head, `{"bitext-decisions": 1, "document": "page.txt", "report": "…"}`: what follows is about this document. Files
///   of several documents are put one behind the other.
/// - A decision, `{"gap": "name-455cff59", "state": "dismissed", "text": "…", "counterpart": ["…"], "wording": "…", "around": ["…", "…"],
///   "reason": "false-alarm", "comment": "…",
///   "reviewer": "…", "date": "…", "words": "…"}`; all members but the first two may be left out.
/// - The same of a gap that somebody has marked where the program found none, with `"mark": {"kind": "missing", "severity": "error",
///   "source": [3], "target": [3], "texts": {"source": ["…"], "target": ["…"]}}`, which says what a mended bead does.
/// - A mended bead, `{"bead": {"source": [3], "target": [3, 4]}, "texts": {"source": ["…"], "target": ["…", "…"]}}`, with
///   `reviewer` and `date`: the indices of sentences, and the hashes of their texts.
///
/// Members that are not known are passed over. What makes a file be refused is told by the line; a page of a report
/// refuses the same files.
public struct DecisionsReader: Sendable {
  /// Rises when a line changes its meaning.
  public static let version = 1
  static let key = "bitext-decisions"

  /// The folder that paths of documents are told from.
  public var folder: String

  /// - Parameter folder: The folder that paths of documents are told from.
  public init(folder: String = "/") { self.folder = folder }

  /// Reads a file.
  ///
  /// - Throws: a ``BitextError`` that names the line.
  /// - Complexity: O(*n*) in the bytes.
  public func documents(in bytes: [UInt8], file: String?) throws(BitextError) -> DecidedDocuments {
    try documents(in: [(bytes, file)])
  }

  /// Reads several files as if they stood one behind the other, each with a head of its own.
  public func documents(
    in files: [(bytes: [UInt8], name: String?)]
  ) throws(BitextError) -> DecidedDocuments {
    var drafts: [DecidedDocuments.Draft] = []
    var indices: [String?: Int] = [:]
    for file in files {
      var current: Int?
      func refusal(_ fault: DecisionsFault, at number: Int) -> BitextError {
        BitextError(
          .malformed, fault.message(.english),
          remedy: "A page of `--format html` writes such a file with its button “Export decisions”.",
          file: file.name, location: Location(line: number, column: 1))
      }
      try LineScanner.forEach(file.bytes) { line, number throws(BitextError) in
        if line.allSatisfy({ $0 == 0x20 || $0 == 0x09 }) { return }
        func failure(_ fault: DecisionsFault) -> BitextError { refusal(fault, at: number) }
        guard let members = try? JSONMembers(Array(line)) else { throw failure(.noObject) }
        let fields = Fields(members)
        if let version = fields.head {
          guard version.integer == Self.version else { throw failure(.version) }
          let document = fields.document?.nonempty
          let name = document.map { DecidedDocuments.canonicalName(of: $0, in: folder) }
          if let index = indices[name] {
            current = index
          } else {
            current = drafts.count
            indices[name] = drafts.count
            drafts.append(
              DecidedDocuments.Draft(document: document, name: name, file: file.name, line: number))
          }
          return
        }
        guard let current else { throw failure(.noHead) }
        if fields.gap != nil {
          guard let decision = fields.decision(in: drafts[current].document) else {
            throw failure(.noDecision)
          }
          if fields.mark != nil, decision.mark == nil { throw failure(.noMark) }
          drafts[current].decisions.append(decision)
        } else if fields.bead != nil {
          guard let mending = fields.mending(in: drafts[current].document) else { throw failure(.noBead) }
          drafts[current].mendings.append(mending)
        }
      }
      // A file that says nothing at all was meant to say something.
      if current == nil { throw refusal(.noHead, at: 1) }
    }
    return DecidedDocuments(drafts, folder: folder)
  }

  /// What a line says, by the names of its members; of several with one name the last.
  private struct Fields {
    var head, document, gap, state, text, counterpart, wording, around, reason, comment, reviewer, date,
      words,
      mark, bead, texts: JSONMembers.Value?

    init(_ line: JSONMembers) {
      for member in line.members {
        switch member.key {
        case DecisionsReader.key: head = member.value
        case "document": document = member.value
        case "gap": gap = member.value
        case "state": state = member.value
        case "text": text = member.value
        case "counterpart": counterpart = member.value
        case "wording": wording = member.value
        case "around": around = member.value
        case "reason": reason = member.value
        case "comment": comment = member.value
        case "reviewer": reviewer = member.value
        case "date": date = member.value
        case "words": words = member.value
        case "mark": mark = member.value
        case "bead": bead = member.value
        case "texts": texts = member.value
        default: break
        }
      }
    }

    func decision(in document: String?) -> Decisions.Decision? {
      guard let gap = gap?.nonempty, let state = state?.string.flatMap(Decisions.State.init) else {
        return nil
      }
      return Decisions.Decision(
        document: document, gap: gap, state: state, text: text?.nonempty,
        counterpart: counterpart?.elements?.compactMap(\.nonempty) ?? [], wording: wording?.nonempty,
        around: around?.elements?.compactMap(\.nonempty) ?? [], mark: ownMark,
        reason: reason?.nonempty,
        comment: comment?.nonempty, reviewer: reviewer?.nonempty, date: date?.nonempty,
        words: words?.nonempty)
    }

    /// What the member `mark` says, nil if it says no mark. Its gap is called as others of its kind are.
    var ownMark: Decisions.Mark? {
      guard let mark, let kind = mark["kind"]?.string.flatMap(Gap.Kind.init),
        let severity = mark["severity"]?.string.flatMap(Gap.Severity.init),
        let sentences = Self.sentences(mark, mark["texts"]),
        gap?.string?.wholeMatch(of: /([a-z]+)-[0-9a-f]{8}/)?.1 == kind.rawValue[...]
      else { return nil }
      return Decisions.Mark(kind: kind, severity: severity, sentences: sentences)
    }

    func mending(in document: String?) -> Decisions.Mending? {
      Self.sentences(bead, texts).map {
        Decisions.Mending(document: document, bead: $0, reviewer: reviewer?.nonempty, date: date?.nonempty)
      }
    }

    /// Sentences that are told by their indices and the hashes of their texts.
    private static func sentences(_ bead: JSONMembers.Value?, _ texts: JSONMembers.Value?) -> MendedBead? {
      guard let source = stretch(bead?["source"], texts?["source"]),
        let target = stretch(bead?["target"], texts?["target"]),
        !source.texts.isEmpty || !target.texts.isEmpty
      else { return nil }
      return MendedBead(source: source, target: target)
    }

    private static func stretch(
      _ indices: JSONMembers.Value?, _ texts: JSONMembers.Value?
    ) -> MendedBead.Stretch? {
      guard let indices = indices?.elements, let texts = texts?.elements, indices.count == texts.count
      else { return nil }
      var numbers: [Int] = []
      var names: [String] = []
      for (index, text) in zip(indices, texts) {
        guard let number = index.integer, number >= 0, number == numbers.last.map({ $0 + 1 }) ?? number,
          let name = text.string, TextDigest.isName(name)
        else { return nil }
        numbers.append(number)
        names.append(name)
      }
      return MendedBead.Stretch(first: numbers.first ?? 0, texts: names)
    }
  }
}

extension JSONMembers.Value {
  /// The value if it is a text that is not empty.
  fileprivate var nonempty: String? {
    guard let string, !string.isEmpty else { return nil }
    return string
  }
}
