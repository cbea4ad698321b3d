import Testing

@testable import Bitext

/// Sets and tables of words and characters agree with those of the standard library.
@Suite struct WordTableTests {
  private let text = """
    at of the then therefore 港口 港 口岸
    harbour harbours a
    """
  private var words: [[UInt8]] {
    text.split { $0 == " " || $0 == "\n" }.map { Array($0.utf8) }
  }

  @Test func `a set holds its words, and no part of one`() {
    let set = WordSet(text)
    let all = Set(words)
    for word in words {
      for end in 0...word.count {
        for part in [Array(word[..<end]), Array(word[end...]), word[..<end] + [0x73]] {
          #expect(set.contains(part) == all.contains(part), "\(part)")
          #expect(set.contains(part[...]) == all.contains(part))
        }
      }
    }
    #expect(set.union("quay").contains("quay") && !set.contains("quay") && set.union("quay").contains("the"))
    #expect(!WordSet("").contains("") && WordSet([Array("two words".utf8)[...]]).contains("two words"))
  }

  @Test func `the last meaning of a word holds`() {
    var table = WordTable<Int>()
    table.set(text, 1)
    table.set("the 港口", 2)
    for word in words {
      #expect(table[word] == (["the", "港口"].contains(String(decoding: word, as: UTF8.self)) ? 2 : 1))
    }
    #expect(table["quay"] == nil && table[""] == nil && table["th"] == nil)
  }

  @Test func `the first words of lines are told`() {
    var firsts: [String] = []
    "\n a b\nc\n\n d e ".forEachWord { word, isFirst in
      if isFirst { firsts.append(String(decoding: word, as: UTF8.self)) }
    }
    #expect(firsts == ["a", "c", "d"])
  }

  @Test func `a set of characters holds them and no others`() {
    let text = "，,；;不没未\u{1F600}"
    let all = Set(text.unicodeScalars.map(\.value))
    let set = ScalarSet(text)
    for scalar in 0...UInt32(0x1F700) { #expect(set.contains(scalar) == all.contains(scalar)) }
    #expect(!ScalarSet("").contains(0))
  }
}
