internal import Lattice

/// Which types of a side stand in the segments that are looked at.
///
/// A word of a long document has entries for hundreds of others, of which few stand near. A bit for each type is small
/// enough to stay at hand while all the others are read past.
final class NearTypes {
  private let profile: Profile
  private var segments = 0..<0
  /// By type how often it stands there, and a bit that tells if it does.
  private let counts: Scratch<Int32>
  private let bits: Scratch<UInt64>

  init(_ profile: Profile) {
    self.profile = profile
    counts = Scratch(repeating: 0, count: profile.typeCount)
    bits = Scratch(repeating: 0, count: profile.typeCount / 64 + 1)
  }

  @inline(__always)
  func contains(_ type: Int) -> Bool { bits[type >> 6] & 1 << UInt64(type & 63) != 0 }

  /// Looks at other segments.
  ///
  /// - Complexity: O(*t*) in the tokens that come near or go away.
  func move(to new: Range<Int>) {
    let kept = segments.clamped(to: new)
    if kept.isEmpty {
      count(segments, -1)
      count(new, 1)
    } else {
      count(segments.lowerBound..<kept.lowerBound, -1)
      count(kept.upperBound..<segments.upperBound, -1)
      count(new.lowerBound..<kept.lowerBound, 1)
      count(kept.upperBound..<new.upperBound, 1)
    }
    segments = new
  }

  private func count(_ segments: Range<Int>, _ change: Int32) {
    for token in profile.tokenRange(segments) {
      let type = Int(profile.tokens.types[token])
      counts[type] += change
      let bit: UInt64 = 1 << UInt64(type & 63)
      if counts[type] > 0 { bits[type >> 6] |= bit } else { bits[type >> 6] &= ~bit }
    }
  }
}
