import Bitext
import Testing

@testable import BitextFormats

/// What files are, and what is said of those that are not read.
@Suite struct FileTypeTests {
  private let reader = TextReader(languages: Bilingual(source: .english, target: .chinese))

  private func refusal(of bytes: [UInt8], name: String = "a.txt") -> BitextError? {
    do throws(BitextError) {
      _ = try reader.text(in: bytes, name: name)
      return nil
    } catch { return error }
  }

  @Test(arguments: [
    ("{\\rtf1\\ansi x}", "RTF"), ("GIF89a...", "picture"), ("%!PS-Adobe", "PostScript"),
    ("Rar!\u{1A}\u{7}...", "archive"), ("SQLite format 3\0", "SQLite"), ("PAR1....", "Parquet"),
    ("<?xml version=\"1.0\"?><?mso-application progid=\"Word.Document\"?><w/>", "one file of XML"),
  ])
  func whatIsNotReadIsNamed(_ text: String, _ name: String) throws {
    let error = try #require(refusal(of: Array(text.utf8)))
    #expect(error.message.contains(name) && error.remedy != nil && error.file == "a.txt")
  }

  @Test(arguments: [
    ([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0], "picture"),
    ([0xFF, 0xD8, 0xFF, 0xE0, 0], "picture"),
    ([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1], "older Office"),
    ([0x7F, 0x45, 0x4C, 0x46, 2], "program"),
    ([0x50, 0x4B, 0x03, 0x04, 0, 0], "damaged ZIP"), ([0x1F, 0x8B, 0x08, 0, 0, 0], "damaged file of gzip"),
  ])
  func whatIsNoTextIsNamed(_ bytes: [UInt8], _ name: String) throws {
    let error = try #require(refusal(of: bytes))
    #expect(error.message.contains(name) && error.remedy != nil)
  }

  @Test(arguments: [
    "", "BM is a word.", "PK is one too.", "1\n2\n3", "ID3 tags", "MZ", "%PD", "Webvtt", "a --> b",
  ])
  func textIsText(_ text: String) {
    #expect(FileType(recognizing: Array(text.utf8)) == .text)
    #expect(refusal(of: Array(text.utf8)) == nil)
  }

  @Test(.enabled(if: IndependentTools.python != nil, "python3 is not installed"))
  func gzipIsUnpacked() throws {
    let members = try python("b'He came.\\n' , '他来了。\\n'.encode()")
    let page = try reader.text(in: members, name: "a.txt.gz").page
    #expect(page[page.span] == "He came.\n他来了。\n" && page.name == "a.txt.gz")
    for count in [12, members.count - 1] {
      #expect(refusal(of: Array(members.prefix(count)))?.message.contains("breaks off") == true)
    }
    #expect(throws: BitextError.self) { try Gzip.unpacked(members, file: nil, limit: 12) }
    #expect(try Gzip.unpacked(members, file: nil, limit: page.count).count == page.count)
  }

  /// Members of gzip one after another.
  private func python(_ list: String) throws -> [UInt8] {
    let program = "import gzip, json; print(json.dumps([b for t in (\(list),) for b in gzip.compress(t)]))"
    return try IndependentTools.json(IndependentTools.python!, program, files: [], as: [UInt8].self)
  }

  @Test(.enabled(if: IndependentTools.python != nil, "python3 is not installed"), .timeLimit(.minutes(1)))
  func bombsAreRefused() throws {
    let twice = try python("gzip.compress(b'x')")
    #expect(refusal(of: twice)?.message.contains("more than once") == true)
    // A member that claims little and unpacks to much; entities that grow.
    let program = #"""
      import io, json, zipfile
      def made(content):
        out = io.BytesIO()
        with zipfile.ZipFile(out, 'w', zipfile.ZIP_DEFLATED) as archive:
          archive.writestr('word/document.xml', content)
        return list(out.getvalue())
      lol = ''.join('<!ENTITY l%d "%s">' % (n, '&l%d;' % (n - 1) * 10) for n in range(1, 9))
      print(json.dumps([made(b' ' * (300 << 20)),
        made('<!DOCTYPE x [<!ENTITY l0 "lol">' + lol + ']><document><p><r><t>&l8;</t></r></p></document>'),
        made('<document><p><r><t>cut')]))
      """#
    let bombs = try IndependentTools.json(IndependentTools.python!, program, files: [], as: [[UInt8]].self)
    #expect(refusal(of: bombs[0])?.message.contains("unpacks to more than") == true)
    #expect(bombs[0].count < 1 << 20)
    let packed = try python("b' ' * (64 << 20)")
    #expect(refusal(of: packed)?.message.contains("unpacks to more than") == true)
    #expect(refusal(of: bombs[1])?.code == .malformed)
    #expect(refusal(of: bombs[2])?.code == .malformed)
  }

  @Test func aProgramThatIsMissingIsNamed() throws {
    let program = ExternalProgram(arguments: ["no-such-program"], package: "its-package")
    let error = #expect(throws: BitextError.self) { try program.output(for: [], file: "a.pdf") }
    #expect(
      error?.message.contains("no-such-program") == true && error?.remedy?.contains("its-package") == true)
    let copied = try ExternalProgram(arguments: ["cat"], package: "coreutils").output(
      for: [1, 0, 2], file: nil)
    #expect(copied == [1, 0, 2])
  }
}
