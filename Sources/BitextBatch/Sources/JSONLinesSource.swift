public import Bitext
import BitextFormats

/// The documents of JSON Lines: an object a line, with `source` and `target`, or `page`, each a text.
///
/// `source` and `target` may both be lists of texts, which are then the segments that beads are made of.
/// `id` names the document; without it the number of the line does. It and all other members are repeated in the
/// document's record as they were written.
public struct JSONLinesSource: BatchSource {
  private var lines: LineInput
  private let file: String

  public let count: Int?

  /// - Parameters:
  ///   - file: what messages call the list.
  ///   - count: how many documents there are, if somebody has counted them.
  public init(_ lines: LineInput, file: String, count: Int? = nil) {
    self.lines = lines
    self.file = file
    self.count = count
  }

  public var inputFiles: InputFiles { InputFiles([file]) }

  public mutating func next() throws(BitextError) -> BatchItem? {
    while let line = try lines.next() {
      if line.allSatisfy({ $0 == 0x20 || $0 == 0x09 }) { continue }
      return item(line)
    }
    return nil
  }

  private func item(_ line: [UInt8]) -> BatchItem {
    var item = BatchItem(name: "\(lines.number)", input: .failure(fault("")))
    let object: JSONMembers
    do { object = try JSONMembers(line) } catch {
      item.input = .failure(
        fault("The line is not a JSON object: \(error.message).", column: error.offset + 1))
      return item
    }
    var texts: [String: String] = [:]
    var lists: [String: [String]] = [:]
    var wrong: String?
    for member in object.members {
      switch member.key {
      case "source", "target", "page":
        texts[member.key] = member.value.string
        lists[member.key] = member.key == "page" ? nil : member.value.strings
        if member.value.string == nil, lists[member.key] == nil { wrong = wrong ?? member.key }
      case "id":
        item.name = member.value.string ?? member.value.raw
        item.identifier = member.value.raw
      // These the record says itself.
      case "report", "error": item.droppedMembers.append(member.key)
      default: item.members.append(member.source)
      }
    }
    if wrong == nil, texts.isEmpty, let source = lists["source"], let target = lists["target"] {
      item.input = .success(.segments(Bilingual(source: source, target: target)))
      return item
    }
    item.input =
      switch (texts["source"], texts["target"], texts["page"]) {
      case _ where wrong != nil: .failure(fault("The member `\(wrong ?? "")` is not a text."))
      case _ where !lists.isEmpty:
        .failure(fault("`source` and `target` are both a text, or both a list of texts."))
      case (let source?, let target?, nil): .success(.texts(Bilingual(source: source, target: target)))
      case (nil, nil, let page?): .success(.pageText(page))
      default: .failure(fault("The line has neither `source` and `target` nor `page`."))
      }
    return item
  }

  private func fault(_ message: String, column: Int = 1) -> BitextError {
    BitextError(
      .malformed, message,
      remedy: #"A line is an object such as {"id": "1", "source": "…", "target": "…"} or {"page": "…"}."#,
      file: file, location: Location(line: lines.number, column: column))
  }
}
