public import Bitext

/// The documents of JSON Lines: an object a line, with `source` and `target`, or `page`, each a text.
///
/// `id` names the document; without it the number of the line does. All other members are repeated in the
/// document's record as they were written.
public struct JSONLinesSource: BatchSource {
  private var lines: LineInput
  private let file: String

  public init(_ lines: LineInput, file: String) {
    self.lines = lines
    self.file = file
  }

  public var count: Int? { nil }

  public mutating func next() throws(BitextError) -> BatchItem? {
    while let line = try lines.next() {
      if line.allSatisfy({ $0 == 0x20 || $0 == 0x09 }) { continue }
      return item(line)
    }
    return nil
  }

  private func item(_ line: [UInt8]) -> BatchItem {
    let number = lines.number
    func failed(_ message: String, column: Int = 1, name: String? = nil, members: [String] = []) -> BatchItem
    {
      BatchItem(
        name: name ?? "\(number)",
        input: .failure(
          BitextError(
            .malformed, message,
            remedy:
              #"A line is an object such as {"id": "1", "source": "…", "target": "…"} or {"page": "…"}."#,
            file: file, location: Location(line: number, column: column))), members: members)
    }
    let object: JSONMembers
    do { object = try JSONMembers(line) } catch {
      return failed("The line is not a JSON object: \(error.message).", column: error.offset + 1)
    }
    let id = object.members.last { $0.key == "id" }.map { $0.string ?? $0.raw }
    var members: [String] = []
    var texts: [String: String] = [:]
    for member in object.members {
      switch member.key {
      case "source", "target", "page":
        guard let text = member.string else {
          return failed("The member `\(member.key)` is not a text.", name: id)
        }
        texts[member.key] = text
      // These the record says itself.
      case "id", "report", "error": break
      default: members.append(member.source)
      }
    }
    switch (texts["source"], texts["target"], texts["page"]) {
    case (let source?, let target?, nil):
      return BatchItem(
        name: id ?? "\(number)", input: .success(.texts(Bilingual(source: source, target: target))),
        members: members)
    case (nil, nil, let page?):
      return BatchItem(name: id ?? "\(number)", input: .success(.pageText(page)), members: members)
    default:
      return failed("The line has neither `source` and `target` nor `page`.", name: id, members: members)
    }
  }
}
