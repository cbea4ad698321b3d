/// Names gaps by what they say, so that a gap keeps its name while the text around it is edited.
///
/// The name is a hash of the kind, the text that the gap points at and the sentences that hold it, white space
/// aside. Text that only shows where something would stand is not of it, so that a gap keeps its name when its sentence is
/// paired with another. Of gaps that agree in all that, the second and later ones count in their order.
struct GapIdentifiers {
  private let context: GapContext
  private var seen: [UInt64: Int] = [:]

  init(_ context: GapContext) { self.context = context }

  mutating func next(for draft: GapDraft) -> String {
    var hash = FowlerNollVo()
    hash.add(draft.kind.rawValue.utf8)
    for side in [Side.source, .target] {
      hash.add(0xFF)
      guard side != draft.context, let first = draft.spans[side].first else { continue }
      let utf8 = context.utf8(side)
      for span in draft.spans[side] {
        hash.addText(utf8[span.range])
        hash.add(0xFE)
      }
      if let index = context.segmentation[side].sentence(at: first.lowerBound) {
        let sentence = context.segmentation[side].sentences[index].span
        // Of a sentence without end the part around the gap, or many gaps in it would take their count times its length.
        let start = max(sentence.lowerBound, first.lowerBound - Self.reach)
        hash.addText(utf8[start..<min(sentence.upperBound, first.lowerBound + Self.reach)])
      }
    }
    let ordinal = seen[hash.value, default: 0]
    seen[hash.value] = ordinal + 1
    if ordinal > 0 {
      hash.add(0xFD)
      hash.add(String(ordinal).utf8)
    }
    let folded = UInt32(truncatingIfNeeded: hash.value >> 32) ^ UInt32(truncatingIfNeeded: hash.value)
    let digits = String(folded, radix: 16)
    return draft.kind.rawValue + "-" + String(repeating: "0", count: 8 - digits.count) + digits
  }

  /// How many bytes before and behind the beginning of a gap its sentence counts.
  private static let reach = 2048
}
