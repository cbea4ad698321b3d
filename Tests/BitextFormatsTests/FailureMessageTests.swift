import Bitext
import Foundation
import Testing

@testable import BitextFormats

/// What a Chinese page says about documents that failed.
@Suite struct FailureMessageTests {
  /// The sources of the program by the names of their files, without the catalogues.
  private func sources() throws -> [(name: String, text: String)] {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "Sources")
    let files = try #require(FileManager.default.enumerator(at: root, includingPropertiesForKeys: nil))
    var sources: [(name: String, text: String)] = []
    for case let file as URL in files where file.pathExtension == "swift" {
      if file.lastPathComponent.hasPrefix("FailureMessages") { continue }
      // Sentences that are put together of two are one.
      let text = try String(contentsOf: file, encoding: .utf8).replacing(#/"\s*\+ "/#, with: "")
      sources.append((file.lastPathComponent, text))
    }
    return sources
  }

  /// Every sentence of the catalogues is one that the program says, up to what is put in.
  @Test func theCataloguesHaveTheSentencesOfTheProgram() throws {
    let sources = try sources().map(\.text).joined().replacing("\\\"", with: "\"")
    for (english, chinese) in Array(FailureMessages.catalogue) + Array(FailureMessages.remedies) {
      let pattern = NSRegularExpression.escapedPattern(for: english).replacing(/\\\{\d\\?\}/, with: ".*")
        .replacing(#/^The (source|target) /#, with: "The .* ")
      #expect(sources.range(of: "\"" + pattern, options: .regularExpression) != nil, "\(english)")
      #expect(chinese.unicodeScalars.contains { $0.value > 0x4E00 })
      // What is put in on one side is put in on the other.
      #expect(
        english.matches(of: /\{\d\}/).map { String($0.output) }.sorted()
          == chinese.matches(of: /\{\d\}/).map { String($0.output) }.sorted(), "\(english)")
    }
  }

  /// A remedy that a command may show to a Chinese reader stands in Chinese.
  @Test func theCatalogueHasEveryRemedyOfTheCommandsThatSpeakChinese() throws {
    // The parts of commands that speak English alone.
    let isEnglish = { (name: String) in
      ["ScoreCommand", "GoldGap", "Lexicon", "Dictionary", "CEDICT", "TermsCommand", "Pair", "FolderPairing"]
        .contains { name.hasPrefix($0) }
    }
    var count = 0
    for (name, text) in try sources() where !isEnglish(name) {
      for match in text.matches(of: #/[rR]emedy(?:: String)?\s*[:=]\s*"((?:[^"\\]|\\.)*)"/#) {
        let remedy = String(match.1).replacing(#/\\\((?:[^()]|\([^()]*\))*\)/#, with: "X").replacing(
          "\\\"", with: "\"")
        let told = FailureMessages.remedy(remedy, .chinese)
        #expect(told.unicodeScalars.contains { $0.value > 0x4E00 }, "\(name): \(remedy)")
        count += 1
      }
    }
    #expect(count > 60)
    for type in [UnreadType.richText, .image, .spreadsheet, .sound, .djvu, .book] {
      #expect(FailureMessages.remedy(type.remedy, .chinese) != type.remedy)
    }
    #expect(FailureMessages.remedy("Check the names.", .english) == "Check the names.")
    #expect(
      FailureMessages.remedy("It may be Big5: name the encoding, as in --encoding Big5.", .chinese)
        == "编码可能是 Big5：请指明，如 --encoding Big5。")
  }

  @Test func failuresAreToldInTheLanguageOfThePage() {
    func told(_ message: String, _ code: BitextError.Code? = .malformed) -> [String?] {
      let told = FailureMessages.told(message, code: code, .chinese)
      return [told.words, told.english]
    }
    #expect(told("does not exist.") == ["文件不存在。", nil])
    #expect(told("The byte 0xFD is not Big5.") == ["字节 0xFD 不是 Big5。", nil])
    #expect(
      told("The byte 0xFD is not UTF-8, and the whole is not UTF-16, GB18030 or Big5 either.")[0]
        == "字节 0xFD 不是 UTF-8，全文也不是 UTF-16、GB18030 或 Big5。")
    #expect(told("unpacks to more than 16 MiB with “a.xml”.") == ["加上“a.xml”，解压后超过 16 MiB。", nil])
    #expect(told("is a picture, which is not read.")[0] == "文件是图片，无法读取。")
    #expect(told("Something new.") == ["文件格式有误", "Something new."])
    #expect(told("Something new.", nil) == ["请注意", "Something new."])
    #expect(FailureMessages.told("does not exist.", code: nil, .english).words == "does not exist.")
  }
}
