import Bitext
import Testing

/// Text in pieces is divided as the whole is.
@Suite struct SegmentationStreamTests {
  private func streamed(_ text: String, _ language: Language, piece: Int, lines: Bool = false) throws
    -> [String]
  {
    var stream = SegmentationStream(language: language, takesLines: lines)
    let utf8 = Array(text.utf8)
    var (taken, read) = (0, 0)
    var result: [String] = []
    var size = piece
    while taken < utf8.count || read == 0 {
      read = min(utf8.count, max(read, taken + size))
      let (segmentation, count) = try stream.next(utf8[taken..<read], isLast: read == utf8.count)
      result += segmentation.paragraphs.map { segmentation.document.text(of: $0) }
      taken += count
      size = count == 0 ? size * 2 : piece
      if read == utf8.count { break }
    }
    return result
  }

  @Test(arguments: [50, 1_000, 20_000])
  func piecesGiveTheSameParagraphs(piece: Int) throws {
    var text = ""
    for number in 1...400 {
      text += "\(number). The two sides agreed to hold meeting \(number).\n"
      if number % 7 == 0 { text += "\nA paragraph of two lines,\nthe second of which goes on. 双方同意。\n" }
    }
    let whole = Boundaries.paragraphs(text, .english)
    #expect(try streamed(text, .english, piece: piece) == whole)
  }

  /// Lines that end with CR alone come in pieces too; the last CR of a piece may lack its LF.
  @Test(arguments: ["\r", "\r\n", "\n"]) func everyLineEndDividesPieces(lineEnd: String) throws {
    let text = (1...400).map { "Paragraph \($0) is here.\(lineEnd)\(lineEnd)" }.joined()
    var stream = SegmentationStream(language: .english)
    let utf8 = Array(text.utf8)
    for cut in utf8.count - 40..<utf8.count {
      var fresh = stream
      #expect(try fresh.next(utf8[..<cut], isLast: false).count > utf8.count / 2)
    }
    #expect(try stream.next(utf8[...], isLast: true).segmentation.paragraphs.count == 400)
    #expect(try streamed(text, .english, piece: 100) == Boundaries.paragraphs(text, .english))
  }

  @Test func badBytesAreNamedByTheirPlaceInTheWhole() throws {
    var stream = SegmentationStream(language: .english)
    let first = Array("One.\n\nTwo.\n\n".utf8)
    let (_, count) = try stream.next(first[...], isLast: false)
    #expect(count == first.count)
    let error = #expect(throws: BitextError.self) { try stream.next([0x41, 0xFF], isLast: true) }
    #expect(error?.offset == first.count + 1)
  }

  @Test func linesAreTakenAsTheyAre() throws {
    #expect(try streamed("one\ntwo\nthree", .english, piece: 5, lines: true) == ["one", "two", "three"])
  }
}
