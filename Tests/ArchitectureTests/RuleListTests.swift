import Testing

/// Every rule of the library is one that a report or a check asks.
@Suite struct RuleListTests {
  @Test func everyRuleIsInTheStandardList() throws {
    var rules: Set<String> = []
    for file in try SourceTree.swiftFiles(under: "Sources/Bitext/Gaps") {
      for line in file.code.split(separator: "\n") where line.contains(": GapRule {") {
        let words = line.split { !$0.isLetter }
        guard let keyword = words.firstIndex(of: "struct"), keyword + 1 < words.count else { continue }
        rules.insert(String(words[keyword + 1]))
      }
    }
    #expect(rules.count > 15)
    let code = try SourceTree.swiftFiles(under: "Sources").map(\.code).joined()
    for rule in rules.sorted() {
      let isAsked = code.contains("\(rule)(")
      #expect(isAsked, "nothing asks \(rule)")
    }
  }
}
