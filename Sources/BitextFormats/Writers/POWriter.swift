public import Bitext
private import Synchronization

/// A catalogue of gettext: a message for each bead, with its source as `msgid`.
///
/// A bead without a target is a message without a translation; one without a source cannot be said. Of messages with one
/// source text the second and later ones have a context (`msgctxt`), the name of their unit or their number, since a
/// catalogue may not hold one message twice. In a catalogue of a batch, whose reports are written without looking at each other,
/// all have one: the number of the report and that of the unit, as `2.17`. Gaps are comments.
public struct POWriter: ReportWriter {
  /// What is written.
  public var options: UnitOptions

  /// The messages of reports that are written into one catalogue, one after another; nil for a catalogue of one report.
  public var messages: Messages?
  /// The place of the report among those of the catalogue, where none of these knows the messages of the others.
  private var number: Int?

  public var declaresLanguages: Bool { true }

  public init(_ options: UnitOptions = UnitOptions()) { self.options = options }

  /// The source texts that a catalogue has so far. Of each a hash is kept: of two texts that share one, the second has a context
  /// that it would not need.
  public final class Messages: Sendable {
    private let hashes = Mutex<Set<Int>>([])

    public init() {}

    /// Adds a text. Returns whether it is new.
    func insert(_ text: String) -> Bool { hashes.withLock { $0.insert(text.hashValue).inserted } }
  }

  public func writeBeginning(_ languages: Bilingual<Language>, to output: inout Output) {
    func name(_ language: Language) -> String { language.tag.split(separator: "-").joined(separator: "_") }
    output.write(
      "msgid \"\"\nmsgstr \"\"\n\"MIME-Version: 1.0\\n\"\n\"Content-Type: text/plain; charset=UTF-8\\n\"\n")
    output.write("\"Content-Transfer-Encoding: 8bit\\n\"\n")
    output.write("\"Language: \(name(languages.target))\\n\"\n")
    output.write("\"X-Source-Language: \(name(languages.source))\\n\"\n")
  }

  public func writeReport(_ report: Report, to output: inout Output) {
    let messages = messages ?? Messages()
    options.forEachUnit(of: report) { unit in
      let item = unit.item
      guard item.texts.source.contains(where: { !$0.isWhitespace }) else { return }
      output.write("\n")
      for (gap, message) in unit.notes {
        output.write("#. \(gap.severity.rawValue) \(gap.kind.rawValue): ")
        output.writeLine(message)
        output.write("\n")
      }
      if let number {
        output.writeString("msgctxt", "\(number).\(unit.number)")
      } else if !messages.insert(item.texts.source) {
        output.writeString("msgctxt", item.identifier ?? "\(unit.number)")
      }
      output.writeString("msgid", item.texts.source)
      output.writeString("msgstr", item.texts.target)
    }
  }

  public func writing(reportNumber number: Int) -> any ReportWriter {
    var writer = self
    writer.number = number
    return writer
  }
}

extension ReportWriter {
  /// The writer, of a catalogue one that goes on with a catalogue.
  public func continuing(_ messages: POWriter.Messages) -> any ReportWriter {
    guard var catalogue = self as? POWriter else { return self }
    catalogue.messages = messages
    return catalogue
  }
}

extension Output {
  /// Writes a field of a message, one line of the text in each of its own.
  fileprivate mutating func writeString(_ name: String, _ text: String) {
    write(name)
    write(" ")
    if text.utf8.dropLast().contains(0x0A) { write("\"\"\n") }
    write("\"")
    var rest = text.unicodeScalars[...]
    while let scalar = rest.popFirst() {
      switch scalar {
      case "\"": write("\\\"")
      case "\\": write("\\\\")
      case "\t": write("\\t")
      case "\r": write("\\r")
      case "\n": write(rest.isEmpty ? "\\n" : "\\n\"\n\"")
      // What no reader of lines takes as it is.
      case "\0"..<" ", "\u{7F}"..."\u{9F}":
        let digits = String(scalar.value, radix: 8)
        if scalar.value < 0x80 {
          write("\\" + String(repeating: "0", count: 3 - digits.count) + digits)
        } else {
          UTF8.encode(scalar)?.forEach { write(byte: $0) }
        }
      default: UTF8.encode(scalar)?.forEach { write(byte: $0) }
      }
    }
    write("\"\n")
  }
}
