import Bitext
import Foundation
import Testing

@testable import BitextBatch

@Suite struct BatchSourceTests {
  private func items(_ source: some BatchSource) throws -> [BatchItem] {
    var source = source
    var items: [BatchItem] = []
    while let item = try source.next() { items.append(item) }
    return items
  }

  private func description(_ item: BatchItem) -> String {
    switch item.input {
    case .success(.page(let path)): "\(item.name): page \(path)"
    case .success(.files(let paths)): "\(item.name): \(paths.source) + \(paths.target)"
    case .success(.pageText(let text)): "\(item.name): text \(text)"
    case .success(.segments(let lists)):
      "\(item.name): segments \(lists.source) + \(lists.target)"
    case .success(.texts(let texts)): "\(item.name): texts \(texts.source) + \(texts.target)"
    case .failure(let error): "\(item.name): \(error.code.rawValue)"
    }
  }

  @Test func namePatternsStandForOneName() {
    #expect(NamePattern("*.en.txt")?.name(in: "a/b.en.txt") == "a/b")
    #expect(NamePattern("en/*.txt")?.name(in: "en/b.txt") == "b")
    #expect(NamePattern("en/*")?.name(in: "zh/b") == nil)
    #expect(NamePattern("*.en")?.name(in: ".en") == nil)
    #expect(NamePattern("no star") == nil && NamePattern("*/*") == nil)
    #expect(NamePattern("en/*.txt")?.path(of: "b") == "en/b.txt")
  }

  @Test func folderOfPairsIsFoundByItsNames() throws {
    let scratch = try ScratchFolder()
    for name in [
      "b.en.txt", "b.zh.txt", "a.en.txt", "sub/c.en.txt", "sub/c.zh.txt", ".hidden.en.txt", "notes.md",
    ] {
      _ = try scratch.write("x", to: name)
    }
    let source = try FolderSource(folder: scratch.path, naming: nil)
    #expect(source.count == 3 && source.passedOver == 1 && source.endingsPassedOver == [".md"])
    #expect(
      try items(source).map(description) == [
        "a: unreadable", "b: \(scratch.path)/b.en.txt + \(scratch.path)/b.zh.txt",
        "sub/c: \(scratch.path)/sub/c.en.txt + \(scratch.path)/sub/c.zh.txt",
      ])
  }

  @Test func documentsOfAListAreCountedAsTheyAreRead() throws {
    let scratch = try ScratchFolder()
    let list = try scratch.write("# two\na\tb\n\n  \r\nc.txt", to: "list.tsv")
    #expect(try LineInput.count(path: list, without: 0x23) == 2)
    #expect(try items(ManifestSource(try LineInput(path: list), file: list)).count == 2)
    #expect(try LineInput.count(path: list) == 3)
    #expect(try LineInput.count(path: "/dev/null") == nil && LineInput.count(path: "/nowhere") == nil)
  }

  @Test func foldersOfTwoLanguagesAndOfPagesAreFound() throws {
    let scratch = try ScratchFolder()
    for name in ["two/en/1.txt", "two/zh/1.txt", "one/p.txt"] { _ = try scratch.write("x", to: name) }
    let two = try FolderSource(folder: scratch.path + "/two", naming: nil)
    #expect(
      try items(two).map(description) == [
        "1.txt: \(scratch.path)/two/en/1.txt + \(scratch.path)/two/zh/1.txt"
      ])
    let one = try FolderSource(folder: scratch.path + "/one", naming: nil)
    #expect(try items(one).map(description) == ["p: page \(scratch.path)/one/p.txt"])
    for name in ["names/english/1.txt", "names/chinese/1.txt", "under/a_en.txt", "under/a_zh.txt"] {
      _ = try scratch.write("x", to: name)
    }
    let names = try FolderSource(folder: scratch.path + "/names", naming: nil)
    #expect(
      try items(names).map(description) == [
        "1.txt: \(scratch.path)/names/english/1.txt + \(scratch.path)/names/chinese/1.txt"
      ])
    let under = try FolderSource(folder: scratch.path + "/under", naming: nil)
    #expect(
      try items(under).map(description) == [
        "a: \(scratch.path)/under/a_en.txt + \(scratch.path)/under/a_zh.txt"
      ])
    #expect(throws: BitextError.self) { try FolderSource(folder: scratch.path + "/none", naming: nil) }
    #expect(throws: BitextError.self) {
      try FolderSource(folder: scratch.path + "/one", naming: .pages(NamePattern(suffix: ".html")))
    }
  }

  @Test func folderOfOtherTypesSaysWhichItHas() throws {
    let scratch = try ScratchFolder()
    for name in ["a.doc", "b.doc", "c.rtf"] { _ = try scratch.write("x", to: name) }
    let error = #expect(throws: BitextError.self) { try FolderSource(folder: scratch.path, naming: nil) }
    #expect(error?.message.contains("end in .doc, .rtf.") == true)
  }

  @Test func listsOfTextsAreSegments() throws {
    let scratch = try ScratchFolder()
    let path = try scratch.write(
      #"""
      {"id": "a", "source": ["x", "", "\u4e2d y"], "target": [ ]}
      {"id": "b", "source": ["x"], "target": "y"}
      {"id": "c", "source": ["x", 1], "target": ["y"]}
      {"id": "d", "page": ["x"]}
      """#, to: "list.jsonl")
    let found = try items(JSONLinesSource(LineInput(path: path), file: path))
    #expect(
      found.map(description) == [
        #"a: segments ["x", "", "中 y"] + []"#, "b: malformed", "c: malformed", "d: malformed",
      ])
  }

  @Test func manifestHasAPageOrTwoFilesALine() throws {
    let scratch = try ScratchFolder()
    let path = try scratch.write(
      "\u{FEFF}# comment\r\npage.txt\r\n\ndir/a.en\tdir/a.zh\n../b.en\tb.zh\tout/b.tsv\na\tb\tc\td\na.en\ta.zh\tout\0.x\nlast.txt",
      to: "list.tsv")
    let found = try items(ManifestSource(LineInput(path: path), file: path))
    #expect(
      found.map(description) == [
        "page: page page.txt", "dir/a: dir/a.en + dir/a.zh", "b: ../b.en + b.zh", "a: malformed",
        "a: malformed", "last: page last.txt",
      ])
    #expect(found[2].output == "out/b.tsv")
  }

  @Test func jsonLinesCarryWhatTheyHave() throws {
    let scratch = try ScratchFolder()
    let path = try scratch.write(
      #"""
      {"id": "a", "source": "x\ny", "target": "\u4e2d\ud840\udc0b", "n": 1.50, "list": [ {"k": [1, "]"]}, null ]}

      {"page": "p", "id": 7, "big": 123456789012345678901234567890}
      {"source": "x"}
      not json
      {"page": "p", "broken": [1,]}
      {"page": 3, "id": "z", "year": 2016}
      {}
      """#, to: "list.jsonl")
    let found = try items(JSONLinesSource(LineInput(path: path), file: path))
    #expect(
      found.map(description) == [
        "a: texts x\ny + 中𠀋", "7: text p", "4: malformed", "5: malformed", "6: malformed", "z: malformed",
        "8: malformed",
      ])
    #expect(found[0].members == [#""n": 1.50"#, #""list": [ {"k": [1, "]"]}, null ]"#])
    #expect(found[1].members == [#""big": 123456789012345678901234567890"#])
    #expect(found[1].identifier == "7" && found[5].members == [#""year": 2016"#])
  }
}
