public import Bitext
import FoundationEssentials

/// Reads decisions as a page of a report writes them: JSON Lines, an object a line.
///
/// - A head, `{"bitext-decisions": 1, "document": "page.txt", "report": "…"}`: what follows is about this document. Files
///   of several documents are put one behind the other.
/// - A decision, `{"gap": "name-455cff59", "state": "dismissed", "text": "…", "reason": "false-alarm", "comment": "…",
///   "reviewer": "…", "date": "…", "words": "…"}`; all members but the first two may be left out.
/// - A mended bead, `{"bead": {"source": [3], "target": [3, 4]}, "texts": {"source": ["…"], "target": ["…", "…"]}}`, with
///   `reviewer` and `date`: the indices of sentences, and the hashes of their texts.
///
/// Members that are not known are passed over.
public struct DecisionsReader: Sendable {
  /// Rises when a line changes its meaning.
  public static let version = 1
  static let key = "bitext-decisions"

  public init() {}

  /// - Throws: a ``BitextError`` that names the line.
  public func decisions(in bytes: [UInt8], file: String?) throws(BitextError) -> Decisions {
    var decisions: [Decisions.Decision] = []
    var mendings: [Decisions.Mending] = []
    var document: String?
    var hasHead = false
    let decoder = JSONDecoder()
    try LineScanner.forEach(bytes) { line, number throws(BitextError) in
      if line.allSatisfy({ $0 == 0x20 || $0 == 0x09 }) { return }
      func failure(_ message: String) -> BitextError {
        BitextError(
          .malformed, message,
          remedy: "A page of `--format html` writes such a file with its button “Decisions”.",
          file: file, location: Location(line: number, column: 1))
      }
      guard case .object(let members) = try? decoder.decode(JSONValue.self, from: Data(line)) else {
        throw failure("is no line of decisions: it holds no JSON object.")
      }
      if let version = members[Self.key] {
        guard version == .integer(Self.version) else {
          throw failure("is of another version of decisions; this program reads version \(Self.version).")
        }
        hasHead = true
        document = Self.text(members["document"])
        return
      }
      guard hasHead else {
        throw failure("is no file of decisions: it does not begin with {\"\(Self.key)\": 1}.")
      }
      if members["gap"] != nil {
        guard let decision = Self.decision(members, document) else {
          throw failure("is no decision: it needs a gap and a state, which is open, accepted or dismissed.")
        }
        decisions.append(decision)
      } else if members["bead"] != nil {
        guard let bead = Self.bead(members) else {
          throw failure(
            "is no mended bead: it needs the indices of successive sentences, and a hash for each.")
        }
        mendings.append(
          Decisions.Mending(
            document: document, bead: bead, reviewer: Self.text(members["reviewer"]),
            date: Self.text(members["date"])))
      }
    }
    guard hasHead || bytes.allSatisfy({ [0x20, 0x09, 0x0A, 0x0D].contains($0) }) else {
      throw BitextError(.malformed, "is no file of decisions.", file: file)
    }
    return Decisions(decisions: decisions, mendings: mendings)
  }

  private static func text(_ value: JSONValue?) -> String? {
    if case .string(let text) = value, !text.isEmpty { text } else { nil }
  }

  private static func decision(_ members: [String: JSONValue], _ document: String?) -> Decisions.Decision? {
    guard let gap = text(members["gap"]), let name = text(members["state"]),
      let state = Decisions.State(rawValue: name)
    else { return nil }
    return Decisions.Decision(
      document: document, gap: gap, state: state, text: text(members["text"]),
      reason: text(members["reason"]),
      comment: text(members["comment"]), reviewer: text(members["reviewer"]), date: text(members["date"]),
      words: text(members["words"]))
  }

  private static func bead(_ members: [String: JSONValue]) -> MendedBead? {
    guard case .object(let indices) = members["bead"], case .object(let texts) = members["texts"],
      let source = stretch(indices["source"], texts["source"]),
      let target = stretch(indices["target"], texts["target"]), !source.texts.isEmpty || !target.texts.isEmpty
    else { return nil }
    return MendedBead(source: source, target: target)
  }

  private static func stretch(_ indices: JSONValue?, _ texts: JSONValue?) -> MendedBead.Stretch? {
    guard case .array(let indices) = indices, case .array(let texts) = texts, indices.count == texts.count
    else {
      return nil
    }
    var numbers: [Int] = []
    var names: [String] = []
    for (index, text) in zip(indices, texts) {
      guard case .integer(let number) = index, number >= 0, number == numbers.last.map({ $0 &+ 1 }) ?? number,
        case .string(let name) = text, TextDigest.isName(name)
      else { return nil }
      numbers.append(number)
      names.append(name)
    }
    return MendedBead.Stretch(first: numbers.first ?? 0, texts: names)
  }
}
