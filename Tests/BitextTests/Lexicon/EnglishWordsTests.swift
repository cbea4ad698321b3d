import Testing

@testable import Bitext

@Suite struct EnglishWordsTests {
  /// The stems of a text, each with the text that it was read from.
  private func read(_ text: String) -> [String] {
    var reader = EnglishWords()
    var words: [ContentWord] = []
    var copy = text
    copy.withUTF8 { reader.read($0, in: 0..<$0.count, into: &words) }
    let utf8 = Array(text.utf8)
    return words.map {
      "\(reader.vocabulary.text($0.id))=\(String(decoding: utf8[$0.span.range], as: UTF8.self))"
    }
  }

  @Test(arguments: [
    ("The parties are connected.", ["parti=parties", "connect=connected"]),
    ("They went; the CHILDREN's books", ["go=went", "child=CHILDREN's", "book=books"]),
    ("isn't don\u{2019}t can't", []),
    (
      "wouldn\u{2019}t know O\u{2019}Brien at 5 o'clock",
      ["know=know", "brien=O\u{2019}Brien", "clock=o'clock"]
    ),
    ("Caf\u{E9} Cafe\u{301} CAFÉ ｃａｆｅ", ["cafe=Café", "cafe=Cafe\u{301}", "cafe=CAFÉ", "cafe=ｃａｆｅ"]),
    ("21st 3rd IPv4", ["ipv=IPv"]),
    ("co\u{AD}operation's '' '", ["cooper=co\u{AD}operation's"]),
    ("", []), ("'", []), ("a b c", []), ("中文 text 中文", ["text=text"]),
  ])
  func contentWords(text: String, expected: [String]) {
    #expect(read(text) == expected)
  }

  @Test func capitalsAreSeen() {
    var reader = EnglishWords()
    var words: [ContentWord] = []
    var text = "Élan elan Elan"
    text.withUTF8 { reader.read($0, in: 0..<$0.count, into: &words) }
    #expect(words.map(\.isCapitalized) == [true, false, true])
    #expect(Set(words.map(\.id)) == [0])
  }

  @Test func bytesThatAreNoTextAreReadPast() {
    for length in 0..<6 {
      for seed in 0..<200 {
        let bytes = (0..<length).map { UInt8(truncatingIfNeeded: (seed + 1) &* 2_654_435_761 >> ($0 * 3)) }
        var reader = EnglishWords()
        var words: [ContentWord] = []
        bytes.withUnsafeBufferPointer { reader.read($0, in: 0..<$0.count, into: &words) }
        for word in words { #expect(word.span.upperBound <= length) }
      }
    }
  }

  @Test(arguments: [
    // Each rule of each step, and the words that the rules make exceptions for.
    ("caresses", "caress"), ("cries", "cri"), ("ties", "tie"), ("gas", "gas"), ("gaps", "gap"),
    ("kiwis", "kiwi"), ("corpus", "corpus"), ("agreed", "agre"), ("succeed", "succeed"), ("exceed", "exceed"),
    ("hopping", "hop"), ("hoping", "hope"), ("luxuriated", "luxuri"), ("troubled", "troubl"),
    ("egging", "egg"), ("added", "add"), ("dying", "die"), ("evening", "evening"), ("outing", "outing"),
    ("pasted", "paste"), ("cry", "cri"), ("by", "by"), ("say", "say"), ("youth", "youth"),
    ("boyish", "boyish"),
    ("national", "nation"), ("relational", "relat"), ("generally", "general"), ("generic", "generic"),
    ("communism", "communism"), ("universe", "univers"), ("organization", "organiz"), ("biologist", "biolog"),
    ("geologist", "geolog"), ("hopelessly", "hopeless"), ("happily", "happili"), ("formative", "format"),
    ("electrical", "electr"), ("goodness", "good"), ("adoption", "adopt"), ("replacement", "replac"),
    ("rate", "rate"), ("roll", "roll"), ("controll", "control"), ("skies", "sky"), ("news", "news"),
    ("early", "earli"),
  ])
  func stems(word: String, stem: String) {
    var stemmer = EnglishStemmer()
    var bytes = Array(word.utf8)
    stemmer.stem(&bytes)
    #expect(String(decoding: bytes, as: UTF8.self) == stem)
  }
}
