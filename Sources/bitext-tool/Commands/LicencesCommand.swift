import ArgumentParser
import Bitext

/// `bitext licences`: what the program is made of, and under which licences.
struct LicencesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "licences",
    abstract: "Print what the program is made of, and under which licences.",
    discussion: """
      A table of three columns, divided by tabs: what, where it is from, and its licence.

      Reports, memories and all else that the program writes are yours: they hold your texts, and no part of the
      program or of its data but the words of messages.
      """
  )

  /// A part of the program.
  private struct Part {
    let name: String
    let origin: String
    let licence: String
  }

  private static let code = [
    Part(name: "Bitext", origin: "this project", licence: "Apache-2.0"),
    Part(
      name: "Swift's libraries", origin: "https://swift.org",
      licence: "Apache-2.0 WITH Swift-exception"),
    Part(
      name: "swift-argument-parser", origin: "https://github.com/apple/swift-argument-parser",
      licence: "Apache-2.0 WITH Swift-exception"),
    Part(name: "ICU \(Aligner.icuVersion)", origin: "https://icu.unicode.org", licence: "Unicode-3.0"),
    Part(name: "libxml2", origin: "https://gitlab.gnome.org/GNOME/libxml2", licence: "MIT"),
    Part(name: "md4c", origin: "https://github.com/mity/md4c", licence: "MIT"),
    Part(name: "libzip", origin: "https://libzip.org", licence: "BSD-3-Clause"),
    Part(name: "zlib", origin: "https://zlib.net", licence: "Zlib"),
    Part(
      name: "Cantonese readings",
      origin: "https://pypi.org/project/cantonese-romanisation 1.0.5, copyright Chun Law", licence: "MIT"),
    Part(name: "SQLite", origin: "https://sqlite.org", licence: "public domain"),
  ]

  private static let names = [
    Part(
      name: "names of places, bodies and people", origin: "CC-CEDICT of 2023-11-07, MDBG and contributors",
      licence: "CC-BY-SA-4.0"),
    Part(
      name: "names of places", origin: "GeoNames, cities of more than 15,000 people", licence: "CC-BY-4.0"),
  ]

  func run() throws {
    var text = "part\tfrom\tlicence\n"
    func add(_ part: Part) { text += "\(part.name)\t\(part.origin)\t\(part.licence)\n" }
    Self.code.forEach(add)
    if let lexicon = Lexicon.builtIn {
      // What gave words of two kinds, such as both scripts of Chinese, is named for each.
      var named: Set<Substring> = []
      for source in lexicon.sources.split(separator: "\n") where named.insert(source).inserted {
        add(part(ofLexicon: source))
      }
      Self.names.forEach(add)
    }
    try OutputFile(path: nil).write { $0.write(text) }
  }

  /// A source of the lexicon: what stands behind the last comma is its licence.
  private func part(ofLexicon source: Substring) -> Part {
    let name = "built-in lexicon, CC-BY-SA-4.0 as a whole"
    guard let comma = source.lastIndex(of: ",") else {
      return Part(name: name, origin: String(source), licence: "no copyrighted text")
    }
    let licence = source[source.index(after: comma)...].drop { $0 == " " }
    return Part(name: name, origin: String(source[..<comma]), licence: String(licence))
  }
}
