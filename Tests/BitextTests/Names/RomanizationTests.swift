import Testing

@testable import Bitext

@Suite struct RomanizationTests {
  /// Characters are passed over by the first letters of their spellings, which must let none of them be missed.
  @Test func everySpellingIsFound() {
    let romanizations = Romanizations.shared
    var count = 0
    for value in UInt32(0x3400)...0x9FFF {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let text = Array(String(scalar).utf8)
      for spelling in romanizations.spellings(of: value) where (3...24).contains(spelling.count) {
        count += 1
        #expect(
          romanizations.find(spelling, in: text, from: 0, to: text.count) == Span(0, text.count),
          "\(scalar) \(String(decoding: spelling, as: UTF8.self))")
      }
    }
    #expect(count > 5_000)
  }

  @Test func spellingsOfHongKongAndTaiwan() {
    let spellings = Romanizations.shared.spellings(of: ("郭" as Unicode.Scalar).value)
      .map { String(decoding: $0, as: UTF8.self) }
    #expect(spellings.contains("kwok"))
    #expect(spellings.contains("guo"))
    #expect(spellings.contains("kuo"))
    #expect(Romanizations.shared.spellings(of: ("A" as Unicode.Scalar).value).isEmpty)
  }
}
