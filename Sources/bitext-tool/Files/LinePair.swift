import Bitext
import BitextFormats

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// The two files of lines that have a name in common and end in the tags of their languages, as `corpus.en` and `corpus.zh`.
struct LinePair {
  /// The tags that files end in.
  let found: [String]
  /// The tags of the sides; nil where no two files are meant.
  let tags: Bilingual<String>?
  private let path: String

  /// - Parameters:
  ///   - path: What their names have in common.
  ///   - asked: The languages that the user has named. Without them English comes first, and of two other languages the first in the
  ///     alphabet.
  init(path: String, asked: Bilingual<String?>) {
    let folder = path.lastIndex(of: "/").map { String(path[...$0]) } ?? "./"
    let stem = path.lastIndex(of: "/").map { String(path[path.index(after: $0)...]) } ?? path
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    let endings = names.compactMap { name -> String? in
      guard name.hasPrefix(stem + ".") else { return nil }
      var tag = String(name.dropFirst(stem.count + 1))
      if tag.hasSuffix(".gz") { tag.removeLast(3) }
      return tag
    }
    let tagged = Set(endings.filter { Language.isTag($0) && $0 != "ids" }).sorted()
    let sorted = tagged.filter { $0 == "en" } + tagged.filter { $0 != "en" }
    self.path = path
    found = sorted
    func ending(_ tag: String?) -> String?? { tag.map { tag in endings.first { $0 == tag } } }
    switch (ending(asked.source), ending(asked.target)) {
    case (.some(let source), .some(let target)):
      tags = source.flatMap { source in target.map { Bilingual(source: source, target: $0) } }
    case (.some(let source), nil):
      tags = source.flatMap { source in
        Self.other(than: source, sorted).map { Bilingual(source: source, target: $0) }
      }
    case (nil, .some(let target)):
      tags = target.flatMap { target in
        Self.other(than: target, sorted).map { Bilingual(source: $0, target: target) }
      }
    case (nil, nil):
      if sorted.contains("en"), sorted.contains("zh") {
        tags = Bilingual(source: "en", target: "zh")
      } else {
        tags = sorted.count == 2 ? Bilingual(source: sorted[0], target: sorted[1]) : nil
      }
    }
  }

  /// The language that goes with another one: English or Chinese, or the only one that there is.
  private static func other(than tag: String, _ found: [String]) -> String? {
    let others = found.filter { $0 != tag }
    return others.first { $0 == "en" } ?? others.first { $0 == "zh" } ?? (others.count == 1 ? others[0] : nil)
  }

  /// The files.
  var names: Bilingual<String>? {
    tags?.map { tag in InputFile(path: "\(path).\(tag)").exists ? "\(path).\(tag)" : "\(path).\(tag).gz" }
  }
}
