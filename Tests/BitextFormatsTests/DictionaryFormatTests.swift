import Bitext
import BitextFormats
import Testing

@Suite struct DictionaryFormatTests {
  private func lexicon(
    _ format: DictionaryFormat, _ text: String, source: Language = .english
  ) throws -> Lexicon {
    var builder = LexiconBuilder(headLanguage: .chinese, targetLanguage: .english)
    _ = try format.read(Array(text.utf8), source: source, into: &builder)
    return try builder.lexicon()
  }

  private func words(_ lexicon: Lexicon, _ head: String) -> [String]? {
    lexicon.translations(of: head)?.map(\.text)
  }

  static let sample = """
    # CC-CEDICT
    #! date=2023-11-07T06:42:16Z
    #! license=https://creativecommons.org/licenses/by-sa/4.0/
    成果 成果 [cheng2 guo3] /result; achievement/CL:個|个[ge4]/
    對話 对话 [dui4 hua4] /to talk (with sb)/dialogue/(fig.) (Tw) [note]/
    北大 北大 [Bei3 Da4] /Peking University (abbr. for 北京大學|北京大学)/
    臺 台 [tai2] /platform/
    台 台 [tai2] /variant of 臺|台[tai2]/
    % % [pa1] /percent (Tw)/

    """

  @Test(arguments: ["\n", "\r\n"])
  func cedict(lineEnd: String) throws {
    let text = Self.sample.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: lineEnd)
    let lexicon = try lexicon(.cedict, text)
    #expect(words(lexicon, "成果") == ["result", "achiev"])
    #expect(words(lexicon, "对话") == ["talk", "dialogu"])
    #expect(words(lexicon, "對話") == words(lexicon, "对话"))
    #expect(words(lexicon, "北大") == ["peke", "universiti"])
    #expect(words(lexicon, "臺") == ["platform"] && words(lexicon, "台") == ["platform"])
    #expect(words(lexicon, "個") == nil)
  }

  @Test func cedictSaysWhatItIs() throws {
    var builder = LexiconBuilder(headLanguage: .chinese, targetLanguage: .english)
    let description = try CEDICTReader().read(Array(Self.sample.utf8), into: &builder)
    #expect(description.date == "2023-11-07T06:42:16Z")
    #expect(description.license == "https://creativecommons.org/licenses/by-sa/4.0/")
    #expect(description.traditional == ["对话": ["對話"], "台": ["臺"]])
  }

  @Test func hunalignPutsTheTargetFirst() throws {
    let lexicon = try lexicon(.hunalign, "成果 @ achievement\n友谊 @ friendship")
    #expect(words(lexicon, "成果") == ["achiev"] && words(lexicon, "友谊") == ["friendship"])
  }

  @Test func championsFormInEitherDirection() throws {
    #expect(words(try lexicon(.champollion, "achievement <> 成果"), "成果") == ["achiev"])
    #expect(words(try lexicon(.champollion, "成果 <> achievement", source: .chinese), "成果") == ["achiev"])
  }

  @Test func tsvMayCarryAWeight() throws {
    let lexicon = try lexicon(.tsv, "# mine\nachievement\t成果\t0.5\nfriendship\t友谊\n")
    #expect(abs((lexicon.translations(of: "成果")?[0].weight ?? 0) - 0.5) < 0.01)
    #expect(lexicon.translations(of: "友谊")?[0].weight == 1)
  }

  @Test(arguments: [
    (DictionaryFormat.cedict, "成果 成果 [cheng2 guo3] /a/\nnothing here", 2), (.hunalign, "one two", 1),
    (.champollion, "a <> b <> c", 1), (.tsv, "a\tb\t2", 1), (.tsv, "\n\na", 3), (.tsv, "a\tb\tnan", 1),
  ])
  func aWrongLineIsNamed(format: DictionaryFormat, text: String, line: Int) throws {
    let error = #expect(throws: BitextError.self) { try lexicon(format, text) }
    #expect(error?.location?.line == line && error?.code == .malformed)
  }
}
