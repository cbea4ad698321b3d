import Bitext

/// Subtitles in SRT or WebVTT: a paragraph for each, without times, numbers and marks of style.
///
/// A sentence that goes on in the next subtitle is joined with it: where one ends in a comma, or without an end and
/// the next begins in small letters.
struct Subtitles {
  /// Whether a file is of subtitles, by its first lines: in any encoding that writes ASCII as it is, or in UTF-16.
  static func recognizes(_ bytes: [UInt8]) -> Bool {
    let head = bytes.prefix(2000).filter { $0 != 0 && $0 < 0x80 }
    let lines = String(decoding: head, as: UTF8.self)
      .split(whereSeparator: \.isNewline).map { $0.drop(while: \.isWhitespace) }.filter { !$0.isEmpty }
    guard let first = lines.first else { return false }
    if first == "WEBVTT" || first.hasPrefix("WEBVTT ") { return true }
    if isTimes(first) { return true }
    return lines.count > 1 && first.allSatisfy { $0.isWholeNumber || $0.isWhitespace } && isTimes(lines[1])
  }

  /// The text of a file that was decoded.
  static func text(of page: Page) -> ExtractedText {
    var text = ExtractedText()
    text.unit = .subtitle
    var block = ExtractedText.Block()
    var isOpen = false
    var isPassedOver = false
    var count = 0
    var pending: Substring?
    func close() {
      if let pending { block.text += (block.text.isEmpty ? "" : "\n") + shown(pending) }
      pending = nil
      guard isOpen else { return }
      text.join(block)
      block = ExtractedText.Block()
      isOpen = false
    }
    for line in page[page.span].split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
      let line = line.drop(while: \.isWhitespace)
      if line.isEmpty {
        close()
        isPassedOver = false
      } else if isTimes(line) {
        // The line before the times is a number or a name.
        pending = nil
        close()
        count += 1
        block.place = count
        isOpen = true
        isPassedOver = false
      } else if isOpen {
        // A line is only known to be text when the next one is not of times.
        if let pending { block.text += (block.text.isEmpty ? "" : "\n") + shown(pending) }
        pending = line
      } else if ["NOTE", "STYLE", "REGION"].contains(where: { line == $0 || line.hasPrefix($0 + " ") }) {
        isPassedOver = true
      } else if count > 0, !isPassedOver {
        // The number of the next subtitle, or text behind a blank line within one.
        block.place = count
        isOpen = true
        pending = line
      }
    }
    close()
    return text
  }

  /// Whether a line gives the times of a subtitle: `00:00:01,000 --> 00:00:03,000`.
  private static func isTimes(_ line: some StringProtocol) -> Bool {
    guard let arrow = line.firstRange(of: "-->") else { return false }
    func isTime(_ text: some StringProtocol) -> Bool {
      let digits = text.filter { !$0.isWhitespace }
      return digits.contains(":")
        && digits.allSatisfy { $0.isASCII && ($0.isWholeNumber || ":,.".contains($0)) }
    }
    let end = line[arrow.upperBound...].drop(while: \.isWhitespace).prefix { !$0.isWhitespace }
    return isTime(line[..<arrow.lowerBound]) && isTime(end)
  }

  /// A line without tags such as `<i>`, `{\an8}` and `<v Ann>`, and with its character references read.
  private static func shown(_ line: Substring) -> String {
    var text = ""
    var rest = line
    while let first = rest.first {
      if first == "<", let end = rest.firstIndex(of: ">"),
        isTag(rest[rest.index(after: rest.startIndex)..<end])
      {
        rest = rest[rest.index(after: end)...]
      } else if rest.hasPrefix("{\\"), let end = rest.firstIndex(of: "}") {
        rest = rest[rest.index(after: end)...]
      } else if first == "&", let (name, character) = references.first(where: { rest.hasPrefix($0.name) }) {
        text += character
        rest = rest.dropFirst(name.count)
      } else {
        text.append(first)
        rest = rest.dropFirst()
      }
    }
    return text
  }

  private static let references: [(name: String, character: String)] = [
    ("&amp;", "&"), ("&lt;", "<"), ("&gt;", ">"), ("&nbsp;", " "), ("&lrm;", ""),
    ("&rlm;", ""),
    ("&quot;", "\""),
  ]

  private static func isTag(_ inside: Substring) -> Bool {
    let name = inside.drop { $0 == "/" }
    guard let first = name.first, inside.count < 200 else { return false }
    if first.isWholeNumber { return name.allSatisfy { $0.isWholeNumber || ":.".contains($0) } }
    let word = name.prefix { $0.isASCII && $0.isLetter }
    return ["i", "b", "u", "s", "c", "v", "lang", "ruby", "rt", "font", "br"].contains(word.lowercased())
  }
}

extension ExtractedText {
  /// Adds a subtitle, to the one before it where a sentence goes on.
  fileprivate mutating func join(_ block: Block) {
    guard let last = blocks.last, last.place == block.place || goesOn(last, in: block) else {
      add(block)
      return
    }
    extendLast(with: "\n" + block.text)
  }
  private func goesOn(_ last: Block, in next: Block) -> Bool {
    guard let end = last.text.unicodeScalars.last, let start = next.text.unicodeScalars.first,
      last.place + 1 == next.place
    else { return false }
    return ",，、;；".unicodeScalars.contains(end)
      || end.properties.isAlphabetic && start.properties.isLowercase
  }
}
