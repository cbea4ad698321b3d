/// Names in Latin letters among Han characters that sound like them.
enum RenderedSound {
  /// Whether a row of characters that names are rendered with sounds like a name.
  ///
  /// - Parameter name: small letters.
  /// - Complexity: O(*n*) in the bytes of the stretch, with a factor for the characters of a name.
  static func stands(
    _ name: [UInt8], in bytes: [UInt8], _ range: Range<Int>, besides others: [Span] = [],
    likeness least: Double = NameComparison.soundThreshold
  ) -> Bool {
    let sounds = SoundClasses.classes(ofLatin: name)
    guard sounds.count >= 2 else { return false }
    var offset = range.lowerBound
    while offset + 6 <= range.upperBound {
      guard let first = bytes.scalar(at: offset, limit: range.upperBound) else {
        offset += 1
        continue
      }
      if RenderingCharacters.shared.contains(first.value), !others.contains(where: { $0.contains(offset) }) {
        var stop = offset + 3
        for _ in 1..<7 {
          guard let next = bytes.scalar(at: stop, limit: range.upperBound), next.length == 3,
            RenderingCharacters.shared.contains(next.value)
          else { break }
          stop += 3
          if SoundClasses.likeness(sounds, SoundClasses.classes(ofHan: bytes, from: offset, to: stop))
            >= least
          {
            return true
          }
        }
      }
      offset += first.length
    }
    return false
  }
}
