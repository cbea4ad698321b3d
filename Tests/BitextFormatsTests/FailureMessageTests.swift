import Bitext
import Foundation
import Testing

@testable import BitextFormats

/// What a Chinese page says about documents that failed.
@Suite struct FailureMessageTests {
  /// Every sentence of the catalogue is one that the library says, up to what is put in.
  @Test func theCatalogueHasTheSentencesOfTheLibrary() throws {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "Sources")
    let files = try #require(FileManager.default.enumerator(at: root, includingPropertiesForKeys: nil))
    var sources = ""
    for case let file as URL in files where file.pathExtension == "swift" {
      if file.lastPathComponent == "FailureMessages.swift" { continue }
      sources += try String(contentsOf: file, encoding: .utf8)
    }
    // Sentences that are put together of two are one.
    sources.replace(#/"\s*\+ "/#, with: "")
    for (english, chinese) in FailureMessages.catalogue {
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
