import Bitext
internal import CXML

/// What a reader of XML or HTML meets, in order of the document.
enum MarkupEvent {
  /// An element begins. Names are without prefix, except `xml:lang` and its like.
  case start(name: String, attributes: [MarkupAttribute])
  /// An element ends. In XML it is told with the line that the element began on.
  case end(name: String)
  /// Character data; one stretch of text may come in several pieces.
  case text(String)
}

struct MarkupAttribute {
  let name: String
  let value: String
}

extension [MarkupAttribute] {
  /// The value of an attribute, nil where it is absent.
  subscript(name: String) -> String? { first { $0.name == name }?.value }
}

/// Reads a document of markup event by event.
///
/// Nothing is fetched and no tree is built: memory does not grow with the document.
enum Markup {
  /// Reads well-formed XML in the encoding that it declares.
  ///
  /// - Parameters:
  ///   - lineShift: What is added to each line, for bytes that are a part of a file.
  ///   - handle: Is given each event and its line, 1-based; text of a marked section is told with the line of its
  ///     element. What it throws ends the reading and is thrown on.
  static func readXML(
    _ bytes: [UInt8], file: String?, lineShift: Int = 0,
    _ handle: (MarkupEvent, Int) throws(BitextError) -> Void
  ) throws(BitextError) {
    try TagLimit.check(bytes, file: file)
    try read({ (event, line) throws(BitextError) in try handle(event, line + lineShift) }) {
      handler, context in
      bytes.withUnsafeBytes { (buffer) -> BitextError? in
        var problem = cxml_error()
        let status = cxml_read_xml(
          buffer.baseAddress?.assumingMemoryBound(to: CChar.self), buffer.count, handler, context, &problem)
        guard status == 1 else { return nil }
        let message = withUnsafeBytes(of: problem.message) {
          String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self)
        }
        return BitextError(
          .malformed, "this is not well-formed XML: \(message)",
          remedy: "Repair the file, or write it again with the tool it came from.", file: file,
          location: problem.line > 0
            ? Location(line: max(1, Int(problem.line) + lineShift), column: max(1, Int(problem.column))) : nil
        )
      }
    }
  }

  /// Reads HTML the way browsers do; there is no wrong HTML.
  ///
  /// - Parameters:
  ///   - bytes: UTF-8, whatever the document says about itself.
  ///   - handle: Is given each event and how many bytes were read so far; text ends there, or one character
  ///     before.
  static func readHTML(
    _ bytes: [UInt8], file: String?, _ handle: (MarkupEvent, Int) throws(BitextError) -> Void
  ) throws(BitextError) {
    try TagLimit.check(bytes, file: file)
    try read(handle) { handler, context in
      bytes.withUnsafeBytes { (buffer) -> BitextError? in
        let status = cxml_read_html(
          buffer.baseAddress?.assumingMemoryBound(to: CChar.self), buffer.count, handler, context)
        guard status == 1 else { return nil }
        return BitextError(
          .unreadable, "this page is too large to be read as HTML", remedy: "Divide it into smaller pages.",
          file: file)
      }
    }
  }

  /// Lends `handle` to C for as long as `parse` runs.
  private static func read(
    _ handle: (MarkupEvent, Int) throws(BitextError) -> Void,
    parse: (UnsafePointer<cxml_handler>, UnsafeMutableRawPointer) -> BitextError?
  ) throws(BitextError) {
    let problem: BitextError? = withoutActuallyEscaping(handle) { handle in
      let listener = Listener(handle)
      var handler = cxml_handler(
        start: { context, name, _, attributes, line in
          Listener.from(context).hear(
            .start(name: Markup.text(name), attributes: Markup.list(attributes)), line)
        },
        end: { context, name, line in Listener.from(context).hear(.end(name: Markup.text(name)), line) },
        text: { context, bytes, count, line in
          let piece = UnsafeRawBufferPointer(start: bytes, count: count)
          return Listener.from(context).hear(.text(String(decoding: piece, as: UTF8.self)), line)
        })
      let problem = withExtendedLifetime(listener) {
        parse(&handler, Unmanaged.passUnretained(listener).toOpaque())
      }
      return listener.problem ?? problem
    }
    if let problem { throw problem }
  }

  fileprivate static func text(_ pointer: UnsafePointer<CChar>?) -> String {
    pointer.map { String(cString: $0) } ?? ""
  }

  fileprivate static func list(_ pointer: UnsafePointer<UnsafePointer<CChar>?>?) -> [MarkupAttribute] {
    guard var pointer else { return [] }
    var attributes: [MarkupAttribute] = []
    while let name = pointer[0], let value = pointer[1] {
      attributes.append(MarkupAttribute(name: String(cString: name), value: String(cString: value)))
      pointer += 2
    }
    return attributes
  }
}

/// Carries a closure through C, and what it threw back out.
private final class Listener {
  private let handle: (MarkupEvent, Int) throws(BitextError) -> Void
  private(set) var problem: BitextError?

  init(_ handle: @escaping (MarkupEvent, Int) throws(BitextError) -> Void) { self.handle = handle }

  static func from(_ context: UnsafeMutableRawPointer?) -> Listener {
    Unmanaged<Listener>.fromOpaque(context!).takeUnretainedValue()
  }

  /// 0 to go on, 1 to stop.
  func hear(_ event: MarkupEvent, _ line: Int) -> Int32 {
    do throws(BitextError) {
      try handle(event, line)
      return 0
    } catch {
      problem = error
      return 1
    }
  }
}
