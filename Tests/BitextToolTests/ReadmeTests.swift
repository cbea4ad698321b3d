import Bitext
import Foundation
import Testing

/// The examples of the README and of the articles do what stands there.
@Suite struct ReadmeTests {
  /// A text whose `console` blocks hold commands and their output.
  struct Text: CustomTestStringConvertible, Sendable {
    /// From the folder of Package.swift.
    let path: String
    let examples: [Example]
    var testDescription: String { path }
  }

  /// A command of a `console` block and the output that the block shows for it.
  struct Example: Sendable {
    let command: String
    let output: String
  }

  static let texts: [Text] = {
    let sources = Command.root.appendingPathComponent("Sources").path
    let articles = ((try? FileManager.default.subpathsOfDirectory(atPath: sources)) ?? [])
      .filter { $0.contains(".docc/") && $0.hasSuffix(".md") }.map { "Sources/\($0)" }
    return (["README.md"] + articles.sorted()).compactMap { path in
      let text = try? String(contentsOf: Command.root.appendingPathComponent(path), encoding: .utf8)
      let examples = consoleBlocks(of: text ?? "").flatMap(examples(in:))
      return examples.isEmpty ? nil : Text(path: path, examples: examples)
    }
  }()

  @Test func thereAreExamples() {
    #expect(Self.texts.first?.path == "README.md" && Self.texts.count >= 5)
  }

  /// The commands of a text run in one folder, where each finds the files that those before it have left.
  @Test(arguments: texts)
  func examplesGiveTheOutputShown(_ text: Text) throws {
    let scratch = try ScratchFolder()
    try FileManager.default.createSymbolicLink(
      at: scratch.url.appendingPathComponent("Corpus"),
      withDestinationURL: Command.root.appendingPathComponent("Corpus"))
    for example in text.examples {
      let result = try Command.shell(example.command, in: scratch.url)
      #expect(result.output + result.errors == example.output, "\(example.command)")
    }
  }

  @Test(arguments: Gap.Kind.allCases)
  func kindIsExplained(_ kind: Gap.Kind) throws {
    let article = Command.root.appendingPathComponent("Sources/Bitext/Bitext.docc/Commands.md")
    let text = try String(contentsOf: article, encoding: .utf8)
    let isNamed = text.split(separator: "\n").contains {
      $0.hasPrefix("| `") && $0.prefix { $0 != "–" }.contains("`\(kind.rawValue)`")
    }
    #expect(isNamed)
  }

  private static func consoleBlocks(of text: String) -> [[Substring]] {
    var blocks: [[Substring]] = []
    var block: [Substring]?
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if let open = block {
        if line == "```" {
          blocks.append(open)
          block = nil
        } else {
          block = open + [line]
        }
      } else if line == "```console" {
        block = []
      }
    }
    return blocks
  }

  /// The lines behind a command, up to the next one, are its output.
  private static func examples(in block: [Substring]) -> [Example] {
    var examples: [Example] = []
    for line in block {
      if line.hasPrefix("$ ") {
        examples.append(Example(command: String(line.dropFirst(2)), output: ""))
      } else if let last = examples.popLast() {
        examples.append(Example(command: last.command, output: last.output + line + "\n"))
      }
    }
    return examples
  }
}
