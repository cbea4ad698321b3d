import Bitext
import Testing

@testable import BitextFormats

/// Readers take any bytes: they give a text back or say what is wrong, and never trap.
@Suite struct BrokenInputTests {
  /// The formats with a file of each that is whole.
  static let files: [(name: String, bytes: [UInt8])] = {
    let report = SyntheticReport.nasty
    let names = Bilingual(source: "a", target: "b")
    return [
      ("tmx", TMXWriter(UnitOptions()).text(of: report)),
      ("vecalign", VecalignWriter(hasProbabilities: true).text(of: report)),
      ("ladder", LadderWriter().text(of: report)),
      ("ladder-text", LadderWriter(hasTexts: true).text(of: report)),
      ("champollion", ChampollionWriter().text(of: report)),
      ("links", InterTextWriter(.links(names)).text(of: report)),
      ("document", InterTextWriter(.document(.source)).text(of: report)),
      ("html", HTMLWriter().text(of: report)),
    ].map { ($0, Array($1.utf8)) }
  }()

  /// Reads a file as each format it might be taken for.
  private func read(_ bytes: [UInt8], as name: String) throws(BitextError) {
    let languages = Bilingual(source: Language.english, target: Language.chinese)
    _ = AlignedFormat(recognizing: bytes)
    switch name {
    case "tmx":
      let text = try TMXReader().text(in: bytes, file: nil)
      _ = JSONWriter().text(of: text.report(provenance: SyntheticReport.nasty.provenance))
    case "links", "document":
      let whole = Dictionary(uniqueKeysWithValues: Self.files)
      let target = Array(InterTextWriter(.document(.target)).text(of: SyntheticReport.nasty).utf8)
      let documents = Bilingual(source: name == "document" ? bytes : whole["document"]!, target: target)
      _ = try InterTextReader().text(
        links: name == "links" ? bytes : whole["links"]!, documents: documents,
        names: Bilingual(source: "a", target: "b"), file: nil, languages: languages.map { $0 })
    case "html": _ = try HTMLReader(languages: languages).text(in: bytes)
    case "ladder-text": _ = try LadderReader().text(in: bytes, file: nil, languages: languages)
    default:
      let format = AlignedFormat(rawValue: name)!
      let beads = try format.beads(in: bytes, file: nil)
      _ = try Alignment(beads, counts: SyntheticReport.nasty.sentences.counts, file: nil)
      _ = try AlignedText(withoutTexts: beads, file: nil)
    }
  }

  @Test(arguments: files.map(\.name)) func damagedFilesNeverTrap(_ name: String) {
    let whole = Self.files.first { $0.name == name }!.bytes
    var state: UInt64 = 20_160_614
    func random(_ bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % bound
    }
    let pieces = [
      "999999999999999999", "-1", "nan", "[", "]", ":", "<", "\"", ";", "\t", "\n", "\0", "omitted", "1e999",
    ]
    for _ in 0..<300 {
      var bytes = whole
      for _ in 0...random(4) {
        let place = random(bytes.count)
        switch random(4) {
        case 0: bytes[place] = UInt8(random(256))
        case 1: bytes.removeSubrange(place..<min(bytes.count, place + 1 + random(20)))
        case 2: bytes.insert(contentsOf: pieces[random(pieces.count)].utf8, at: place)
        default: bytes.removeLast(random(bytes.count))
        }
        if bytes.isEmpty { bytes = [0x30] }
      }
      do throws(BitextError) { try read(bytes, as: name) } catch { #expect(!error.message.isEmpty) }
    }
  }

  @Test(arguments: [
    ("vecalign", "[9223372036854775807]:[0]"), ("vecalign", "[0]:[0]:0.1:nan"), ("vecalign", "[0,2]:[0]"),
    ("ladder", "0\t0\t1\n999999999\t1\t0"), ("ladder", "5\t5\t1\n3\t3\t0"), ("ladder", "x y z"),
    ("champollion", "0 <=> 1"), ("champollion", "1 <=> 1\n1 <=> 2"), ("champollion", "<=>"),
    ("tmx", "<tmx><body><tu><tuv><seg>x</seg></tuv></tu></body></tmx>"), ("tmx", "<html/>"),
    ("tmx", "<tmx><body><tu><tuv xml:lang='en'><seg>x</seg></tuv></tu></body></tmx>"),
  ])
  func whatIsWrongIsSaid(_ name: String, _ text: String) {
    do throws(BitextError) {
      try read(Array(text.utf8), as: name)
      // A probability that is none is passed over; all else is refused.
      #expect(text.contains("nan"))
    } catch {
      #expect(error.remedy != nil && error.code == .malformed)
    }
  }

  @Test func formatsAreRecognized() {
    for (name, bytes) in Self.files {
      let expected = name == "links" ? "intertext" : ["document", "html"].contains(name) ? nil : name
      #expect(AlignedFormat(recognizing: bytes)?.rawValue == expected, "\(name)")
    }
  }

  @Test(arguments: ReportFormat.allCases) func everyFormatWritesToItsFiles(_ format: ReportFormat) {
    let report = SyntheticReport.nasty
    let files = format.files("out", languages: report.documents.map(\.language), level: .sentence)
    #expect(files.count == format.fileCount && Set(files.map(\.path)).count == files.count)
    for file in files {
      #expect(file.writer.text(of: report).hasSuffix("\n"))
      // Equal reports give equal bytes.
      #expect(file.writer.text(of: report) == file.writer.text(of: SyntheticReport.nasty))
    }
    #expect(ReportFormat(fileName: "a.b.\(format.fileExtension)") != nil || format.fileExtension == "txt")
  }
}
