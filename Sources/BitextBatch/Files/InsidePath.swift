/// Names of documents as paths that lead nowhere out of a folder, whatever the list of documents says.
///
/// Paths are divided by bytes, as the system does it: to Swift a slash with a combining mark is another character.
enum InsidePath {
  /// The path for a name: steps up and to the same place are left out, and what could steer a terminal is `_`.
  static func text(_ name: String) -> String {
    let steps = name.utf8.split(separator: 0x2F).map { step in
      String(decoding: step, as: UTF8.self).unicodeScalars.map { scalar in
        switch scalar.value {
        case 0..<0x20, 0x7F..<0xA0, 0x2028...0x202E, 0x2066...0x2069: "_"
        default: String(scalar)
        }
      }.joined()
    }
    let inside = steps.filter { !$0.utf8.elementsEqual(".".utf8) && !$0.utf8.elementsEqual("..".utf8) }
    return inside.isEmpty ? "document" : inside.joined(separator: "/")
  }
}
