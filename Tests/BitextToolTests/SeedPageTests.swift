import Foundation
import Testing

/// The page that the project was created from: a machine translation of a dialogue's results on a forum, before
/// its Chinese original. It stands beside the project, not in it.
@Suite struct SeedPageTests {
  static let page = Command.root.appendingPathComponent("../shared/seed/dialogue-2016-06-14.txt").path

  struct Report: Decodable {
    struct Place: Decodable { let text: String }
    struct Indices: Decodable { let indices: [Int] }
    struct Bead: Decodable {
      let type: String
      let source: Indices
      let target: Indices
    }
    struct Both<Element: Decodable & Sendable>: Decodable, Sendable {
      let source: [Element]
      let target: [Element]
    }
    struct Paragraphs: Decodable {
      let segments: Both<[Int]>
      let beads: [Bead]
    }
    struct Sentences: Decodable {
      let segments: Both<Place>
      let beads: [Bead]
    }
    struct Labels: Decodable {
      let source: String?
      let target: String?
    }
    struct Outcome: Decodable {
      let number: Int?
      let label: Labels
      let heading: Labels
    }
    struct Count: Decodable {
      let side: String
      let value: Int
      let counted: Int
    }
    struct Spans: Decodable {
      let source: [Place]
      let target: [Place]
    }
    struct Gap: Decodable {
      let kind: String
      let severity: String
      let spans: Spans
    }
    struct Furniture: Decodable { let text: String }
    let paragraphs: Paragraphs
    let sentences: Sentences
    let outcomes: [Outcome]
    let declaredCounts: [Count]
    let gaps: [Gap]
    let furniture: [Furniture]

    /// The texts of the paragraphs of a bead, joined.
    func texts(_ bead: Bead) -> (source: String, target: String) {
      func text(_ paragraphs: [Int], _ ranges: [[Int]], _ sentences: [Place]) -> String {
        paragraphs.flatMap { sentences[ranges[$0][0]..<ranges[$0][1]].map(\.text) }.joined()
      }
      return (
        text(bead.source.indices, paragraphs.segments.source, sentences.segments.source),
        text(bead.target.indices, paragraphs.segments.target, sentences.segments.target)
      )
    }
  }

  /// The report, or nil where the page is not there.
  static let report: Report? = {
    guard FileManager.default.fileExists(atPath: page) else {
      print("skipped: no page at ../shared/seed")
      return nil
    }
    guard let result = try? Command.bitext("align", "--format", "json", page) else { return nil }
    return try? JSONDecoder().decode(Report.self, from: Data(result.output.utf8))
  }()

  static var isThere: Bool { FileManager.default.fileExists(atPath: page) }

  @Test(.enabled(if: isThere)) func sidesRunFromTitleToSource() throws {
    let report = try #require(Self.report)
    let beads = report.paragraphs.beads
    #expect(beads.count == 16)
    #expect(beads.allSatisfy { $0.type == "1-1" })
    let texts = beads.map(report.texts)
    #expect(texts.first?.target == "第二次中国和美国打击网络犯罪对话达成七成果")
    let furniture = report.furniture.map(\.text)
    #expect(furniture.contains { $0.hasPrefix("(Editors") } && furniture.contains { $0.hasPrefix("(责任编辑") })
    #expect(texts.last?.source == "Surging" && texts.last?.target == "澎湃")
  }

  /// The gold counts the editors' line as text, which is set apart. It stands two beads before the end, and all of
  /// them are 1-1, so that the others are those of the gold without its last.
  @Test(.enabled(if: isThere), arguments: [("paragraph", "001"), ("sentence", "002")])
  func beadsAreThoseOfTheGold(_ level: String, _ name: String) throws {
    let folder = try ScratchFolder()
    let gold = Command.root.appendingPathComponent("../shared/gold/dev.tar.xz").path
    let line = """
      tar xJf '\(gold)' -C '\(folder.url.path)' dev/seed_gold && \
      sed -i '$d' '\(folder.url.path)/dev/seed_gold/\(name).gold' && \
      bitext align --format vecalign --level \(level) '\(Self.page)' -o '\(folder.url.path)/test' && \
      bitext score '\(folder.url.path)/dev/seed_gold/\(name).gold' '\(folder.url.path)/test'
      """
    let result = try Command.shell(line)
    #expect(
      result.output.contains("strict  P 1.0000  R 1.0000  F1 1.0000"), "\(result.output)\(result.errors)")
    #expect(result.output.contains("cover   0 lines"))
  }

  @Test(.enabled(if: isThere)) func sevenOutcomesArePaired() throws {
    let outcomes = try #require(Self.report).outcomes
    #expect(outcomes.map(\.number) == [1, 2, 3, 4, 5, 6, 7])
    let source = ["First", "Second", "Third", "Four cases", "Five cases", "Six", "Seven"]
    let target = ["一", "二", "三", "四", "五", "六", "七"]
    for (outcome, (english, chinese)) in zip(outcomes, zip(source, target)) {
      #expect(outcome.label.source?.hasPrefix(english) == true)
      #expect(outcome.label.target?.hasPrefix(chinese) == true)
      #expect(outcome.heading.source?.isEmpty == false && outcome.heading.target?.isEmpty == false)
    }
  }

  @Test(.enabled(if: isThere)) func declaredCountsAgree() throws {
    let counts = try #require(Self.report).declaredCounts
    #expect(Set(counts.map(\.side)) == ["source", "target"])
    #expect(counts.allSatisfy { $0.value == 7 && $0.counted == 7 })
  }

  @Test(.enabled(if: isThere)) func brokenLabelsAreFlagged() throws {
    let gaps = try #require(Self.report).gaps.filter { $0.kind == "label" }
    for label in ["Four cases", "Five cases"] {
      #expect(gaps.contains { $0.spans.source.contains { $0.text.hasPrefix(label) } }, "\(label)")
    }
    #expect(!gaps.contains { $0.spans.source.contains { $0.text.hasPrefix("First") } })
  }

  @Test(.enabled(if: isThere)) func hotlineParagraphIsTruncated() throws {
    let gaps = try #require(Self.report).gaps.filter { $0.kind == "truncated" }
    #expect(gaps.count == 1)
    #expect(gaps.first?.spans.source.contains { $0.text.contains("test hotline ...") } == true)
  }

  @Test(.enabled(if: isThere)) func repeatedCaptionsAreDuplicates() throws {
    let gaps = try #require(Self.report).gaps.filter { $0.kind == "duplicate" }
    #expect(gaps.contains { $0.spans.source.contains { $0.text.hasPrefix("On June 14") } })
    #expect(gaps.contains { $0.spans.target.contains { $0.text.hasPrefix("6月14日") } })
  }

  @Test(.enabled(if: isThere)) func pairsThatAgreeHaveNoGap() throws {
    let gaps = try #require(Self.report).gaps
    #expect(!gaps.contains { ["number", "date"].contains($0.kind) && $0.severity != "note" })
    #expect(!gaps.contains { ["missing", "added", "count", "untranslated"].contains($0.kind) })
  }

  @Test(.enabled(if: isThere)) func furnitureIsSetApartNotLost() throws {
    let furniture = try #require(Self.report).furniture.map(\.text)
    for text in ["回首页", "上传图片", "发表于", "154298438", "417480759", "联系站长"] {
      #expect(furniture.contains { $0.contains(text) }, "\(text)")
    }
  }
}
