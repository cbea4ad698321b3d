import Foundation
import Testing

@testable import Bitext

/// What was written reads back, and what breaks an invariant is refused instead of trapping later.
@Suite struct DecodingTests {
  private func decoded<Value: Decodable>(_ json: String, as type: Value.Type) throws -> Value {
    try JSONDecoder().decode(type, from: Data(json.utf8))
  }

  @Test func valuesReadBackAsTheyWere() throws {
    let alignment = Alignment(
      counts: Bilingual(source: 2, target: 3),
      beads: [
        Bead(source: 0..<1, target: 0..<2, cost: 5, probability: 0.5),
        Bead(
          source: 1..<2, target: 2..<3,
          evidence: [Evidence(.word, spans: Bilingual(source: [Span(1, 4)], target: []))]),
      ])
    let data = try JSONEncoder().encode(alignment)
    #expect(try JSONDecoder().decode(Alignment.self, from: data) == alignment)
  }

  @Test(arguments: [
    #"{"lowerBound": 9, "upperBound": 3}"#, #"{"lowerBound": -1, "upperBound": 3}"#, #"{"lowerBound": 1}"#,
  ])
  func boundsThatAreNoSpanAreRefused(_ json: String) {
    #expect(throws: DecodingError.self) { try decoded(json, as: Span.self) }
  }

  @Test(arguments: [
    // A segment twice, one left out, one too many, no probability, a cost below nothing, nothing and nothing.
    (2, 2, ["[0,2],[0,2]", "[0,2],[0,2]"], 1.0, 0), (2, 2, ["[0,2],[0,1]"], 1, 0),
    (1, 1, ["[0,1],[0,2]"], 1, 0),
    (1, 1, ["[0,1],[0,1]"], 9.5, 0), (1, 1, ["[0,1],[0,1]"], 1, -7),
    (1, 1, ["[0,1],[0,1]", "[1,1],[1,1]"], 1, 0),
    (1, 4_000_000_000_000, ["[0,1],[0,1]"], 1, 0), (-1, 0, [], 1, 0),
  ])
  func beadsThatTileNothingAreRefused(
    _ source: Int, _ target: Int, _ ranges: [String], _ probability: Double, _ cost: Int
  ) {
    let beads = ranges.map { pair in
      let sides = pair.split(separator: "],").map { $0.hasSuffix("]") ? String($0) : $0 + "]" }
      return
        #"{"source":\#(sides[0]),"target":\#(sides[1]),"cost":\#(cost),"probability":\#(probability),"evidence":[]}"#
    }.joined(separator: ",")
    let json = #"{"counts":{"source":\#(source),"target":\#(target)},"beads":[\#(beads)]}"#
    #expect(throws: DecodingError.self) { try decoded(json, as: Alignment.self) }
  }
}
