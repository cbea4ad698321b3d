import Bitext
import Foundation
import Testing

/// The examples of the README do what the README says.
@Suite struct ReadmeTests {
  /// A command of a `console` block and the output that the block shows for it.
  struct Example: CustomTestStringConvertible, Sendable {
    let command: String
    let output: String
    var testDescription: String { command }
  }

  static let examples: [Example] = {
    let url = Command.root.appendingPathComponent("README.md")
    guard let text = try? String(contentsOf: url, encoding: .utf8) else { return [] }
    return consoleBlocks(of: text).flatMap(examples(in:))
  }()

  @Test func readmeHasExamples() {
    #expect(Self.examples.count >= 5)
  }

  @Test(arguments: examples)
  func exampleGivesTheOutputShown(_ example: Example) throws {
    let result = try Command.shell(example.command)
    #expect(result.output + result.errors == example.output)
  }

  @Test(arguments: Gap.Kind.allCases)
  func kindIsExplained(_ kind: Gap.Kind) throws {
    let text = try String(
      contentsOf: Command.root.appendingPathComponent("README.md"), encoding: .utf8)
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

  private static func examples(in block: [Substring]) -> [Example] {
    block.split(omittingEmptySubsequences: true) { $0.hasPrefix("$ ") }
      .enumerated().map { index, output in
        let commands = block.filter { $0.hasPrefix("$ ") }
        return Example(
          command: String(commands[index].dropFirst(2)), output: output.map { $0 + "\n" }.joined())
      }
  }
}
