public import Bitext

/// Which pairs of texts count as the same.
public enum PairLikeness: String, Sendable, CaseIterable {
  /// Pairs that are the same, byte for byte.
  case exact
  /// Pairs whose letters and digits are the same, small or capital, half or full width: punctuation and spaces do not
  /// count.
  case near
}

/// The pairs of texts that have been met in any number of reports, so that each is written once.
///
/// Of a pair a hash of 64 bits is kept and no text, so that 100 million pairs take 2 GB at most. Of *n* pairs that differ
/// two have one hash with a chance of *n*² / 2⁶⁵, and one of them is then lost: for a million 1 in 37 million, for 100
/// million 1 in 3,700.
public struct SeenPairs: Sendable {
  private var hashes: Set<UInt64> = []

  public init() {}

  /// The hashes of earlier pairs.
  package init(_ hashes: some Sequence<UInt64>) { self.hashes = Set(hashes) }

  /// How many pairs were met.
  public var count: Int { hashes.count }

  /// Adds a pair. Returns whether it is new.
  public mutating func insert(_ texts: Bilingual<String>, _ likeness: PairLikeness) -> Bool {
    insert(Self.hash(of: texts, likeness))
  }

  package mutating func insert(_ hash: UInt64) -> Bool { hashes.insert(hash).inserted }

  /// - Parameter mark: What else tells the pair from others; empty if nothing does.
  package static func hash(of texts: Bilingual<String>, _ likeness: PairLikeness, mark: String = "") -> UInt64
  {
    var hash: UInt64 = 0x9E37_79B9_7F4A_7C15
    for side in Side.allCases {
      var text = likeness == .near ? plain(texts[side]) : texts[side]
      text.withUTF8 { add($0, to: &hash) }
    }
    if !mark.isEmpty {
      var mark = mark
      mark.withUTF8 { add($0, to: &hash) }
    }
    return hash
  }

  /// Adds eight bytes at a time, and how many there were. Each word passes through the finalizer of SplitMix64 (Steele,
  /// Lea, Flood: *Fast splittable pseudorandom number generators*, 2014), in which every bit of it changes every bit of
  /// the hash.
  private static func add(_ bytes: UnsafeBufferPointer<UInt8>, to hash: inout UInt64) {
    func mix(_ word: UInt64) {
      var value = hash ^ word
      value = (value ^ value >> 30) &* 0xBF58_476D_1CE4_E5B9
      value = (value ^ value >> 27) &* 0x94D0_49BB_1331_11EB
      hash = (value ^ value >> 31) &+ 0x9E37_79B9_7F4A_7C15
    }
    var offset = 0
    while offset < bytes.count {
      var word: UInt64 = 0
      for index in offset..<min(offset + 8, bytes.count) { word = word << 8 | UInt64(bytes[index]) }
      mix(word)
      offset += 8
    }
    mix(UInt64(bytes.count))
  }

  /// The letters and digits of a text, small and of one width; the text itself if it has none.
  private static func plain(_ text: String) -> String {
    var kept = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      let narrow =
        0xFF01...0xFF5E ~= scalar.value ? Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar : scalar
      if narrow.properties.isAlphabetic || narrow.properties.numericType != nil { kept.append(narrow) }
    }
    return kept.isEmpty ? text : String(kept).lowercased()
  }
}
