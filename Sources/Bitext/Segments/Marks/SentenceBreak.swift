internal import UnicodeText

/// Unicode's rules for where a sentence can end (UAX #29, SB1 to SB998), asked of one mark at a time.
///
/// By these rules a sentence ends only behind a full stop or another mark that terminates. So a scan that knows
/// such marks finds every end by looking around them, while an iterator over boundaries reads each character;
/// the ends are the same. A line end is a space here, because it lies within a paragraph.
struct SentenceBreak {
  let reader: ScalarReader
  /// The paragraph.
  let start: Int
  let end: Int

  /// The end of the sentence that a mark ends, behind what closes and the spaces; nil if it ends none.
  ///
  /// - Parameters:
  ///   - mark: the offset of a scalar.
  ///   - count: the number of its bytes.
  ///   - kind: what it is to the rules, `.fullStop` or `.terminator`.
  /// - Complexity: O(*n*) in the bytes up to the next letter or mark that terminates.
  func end(behind mark: Int, _ count: Int, _ kind: SentenceBreakClass) -> Int? {
    var isFullStop = false
    if case .fullStop = kind { isFullStop = true }
    // Chinese characters neither go on with a sentence nor are drawn onto a mark.
    if !isFullStop, mark + count < end, (0xE4...0xE9).contains(reader.bytes[mark + count]) {
      return mark + count
    }
    var next = read(skipMarks(mark + count))
    switch next.kind {
    // SB6: `3.5`
    case .digit where isFullStop: return nil
    // SB7: `U.S`
    case .capital where isFullStop && isCased(before: mark): return nil
    default: break
    }
    while case .closer = next.kind { next = read(skipMarks(next.end)) }
    while case .space = next.kind { next = read(skipMarks(next.end)) }
    if next.start >= end { return nil }
    switch next.kind {
    // SB8a: `etc.,` and `?!`
    case .continuer, .terminator, .fullStop: return nil
    // SB8: `etc. (and so on)`
    default: return isFullStop && leadsToSmall(next) ? nil : next.start
    }
  }

  /// A scalar and where it stands; behind the end of the paragraph an empty one.
  private typealias Reading = (kind: SentenceBreakClass, start: Int, end: Int)

  @inline(__always)
  private func read(_ offset: Int) -> Reading {
    guard offset < end, let (value, count) = reader.scalar(at: offset) else { return (.other, end, end) }
    return (SentenceBreakClass(value), offset, offset + count)
  }

  /// SB5: marks that are drawn onto a character, and controls of format, belong to what stands before them.
  @inline(__always)
  private func skipMarks(_ offset: Int) -> Int {
    var offset = offset
    while offset < end, reader.bytes[offset] >= 0x80, let (value, count) = reader.scalar(at: offset),
      case .mark = SentenceBreakClass(value)
    {
      offset += count
    }
    return offset
  }

  private func isCased(before offset: Int) -> Bool {
    var offset = offset
    while offset > start, let (value, count) = reader.scalar(before: offset) {
      switch SentenceBreakClass(value) {
      case .mark: offset -= count
      case .capital, .small: return true
      default: return false
      }
    }
    return false
  }

  /// Whether the first letter from a scalar on is small, and no mark that terminates stands before it.
  private func leadsToSmall(_ first: Reading) -> Bool {
    var next = first
    while next.start < end {
      switch next.kind {
      case .small: return true
      case .capital, .letter, .terminator, .fullStop: return false
      default: next = read(next.end)
      }
    }
    return false
  }
}

extension SentenceBreakClass {
  /// What a scalar is, without asking ICU for what makes up most of English and Chinese.
  @inline(__always)
  init(_ value: UInt32) {
    if value < 0x80 {
      switch value {
      case 0x61...0x7A: self = .small
      case 0x41...0x5A: self = .capital
      case 0x30...0x39: self = .digit
      case 0x09...0x0D, 0x20: self = .space
      case 0x2E: self = .fullStop
      case 0x21, 0x3F: self = .terminator
      case 0x22, 0x27...0x29, 0x5B, 0x5D, 0x7B, 0x7D: self = .closer
      case 0x2C, 0x2D, 0x3A: self = .continuer
      default: self = .other
      }
    } else if (0x4E00...0x9FFF).contains(value) {
      self = .letter
    } else if value == 0x3002 {
      self = .terminator
    } else if value == 0x201C || value == 0x201D {
      self = .closer
    } else if value == 0xFF0C {
      self = .continuer
    } else {
      self = Unicode.Scalar(value)?.sentenceBreak ?? .other
    }
  }
}
