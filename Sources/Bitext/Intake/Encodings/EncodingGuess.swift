internal import UnicodeText

/// Which encoding bytes are in that are not UTF-8.
///
/// Almost any bytes are valid in some old encoding, so validity alone decides nothing. An encoding is believed
/// only if what it makes of the bytes looks like Chinese: characters that are frequent, from the parts of the
/// code table that texts use.
enum EncodingGuess {
  /// How much of a text is looked at.
  private static let sampleSize = 16_384
  /// The least mean plausibility of a character outside ASCII for which an encoding is believed. Chinese text
  /// has 0.9 and more, the same bytes read in a wrong encoding less than 0.3.
  private static let leastPlausibility = 0.3

  /// The encodings to try, the most plausible first.
  static func candidates(for bytes: [UInt8], wide: String?) -> [String] {
    let sample = sample(of: bytes)
    var rated: [(encoding: String, rating: Double)] = []
    if let rating = rating(of: sample, inDoubleBytesOf: .gb18030) { rated.append(("GB18030", rating)) }
    if let rating = rating(of: sample, inDoubleBytesOf: .big5) { rated.append(("Big5", rating)) }
    if let wide {
      rated.append((wide, 2))
    } else if bytes.count % 2 == 0 {
      for encoding in ["UTF-16LE", "UTF-16BE"] {
        let start = Array(bytes.prefix(sampleSize))
        if let text = converted(start, from: encoding) { rated.append((encoding, wideRating(of: text))) }
      }
    }
    // The sort is stable in effect: equal ratings keep GB18030 before Big5 before UTF-16.
    let ranked = rated.enumerated().filter { $0.element.rating >= leastPlausibility }
      .sorted { ($1.element.rating, $0.offset) < ($0.element.rating, $1.offset) }
    return ranked.map(\.element.encoding)
  }

  /// The byte order of text that is UTF-16 by its zero bytes: one in most pairs, always at the same place.
  static func wideOrder(of bytes: [UInt8]) -> String? {
    let pairs = min(bytes.count, sampleSize) / 2
    guard pairs > 0, bytes.count % 2 == 0 else { return nil }
    var zeros = (first: 0, second: 0, both: 0)
    for pair in 0..<pairs {
      let (first, second) = (bytes[2 * pair] == 0, bytes[2 * pair + 1] == 0)
      if first && second {
        zeros.both += 1
      } else if first {
        zeros.first += 1
      } else if second {
        zeros.second += 1
      }
    }
    guard zeros.both * 20 <= pairs else { return nil }
    if zeros.second * 3 > pairs, zeros.first * 20 <= pairs { return "UTF-16LE" }
    if zeros.first * 3 > pairs, zeros.second * 20 <= pairs { return "UTF-16BE" }
    return nil
  }

  /// Whether the bytes are UTF-8 for the most part, so that another encoding would only hide the damage.
  static func isDamagedUTF8(_ bytes: [UInt8]) -> Bool {
    var (good, bad, offset) = (0, 0, 0)
    let count = bytes.count
    while offset < count, good + bad < sampleSize {
      let first = bytes[offset]
      guard first >= 0x80 else {
        offset += 1
        continue
      }
      let length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : first >= 0xC2 ? 2 : 0
      let end = offset + length
      if length > 0, end <= count, bytes[offset + 1..<end].allSatisfy({ $0 & 0xC0 == 0x80 }) {
        good += 1
        offset = end
      } else {
        bad += 1
        offset += 1
      }
    }
    return good > 2 * bad
  }

  /// What ICU takes bytes for that are none of the encodings that are recognized; a hint for a message.
  static func suggestion(for bytes: [UInt8]) -> String? {
    let sample = sample(of: bytes)
    let candidates = sample.withUnsafeBufferPointer { CharsetDetector.candidates(for: $0) }
    let known = ["UTF-8", "GB18030", "Big5", "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"]
    return candidates.first { !known.contains($0.name) }?.name
  }

  /// A part of the bytes that begins where a character begins: the first byte outside ASCII does in every
  /// encoding in question. English before it tells nothing.
  private static func sample(of bytes: [UInt8]) -> [UInt8] {
    guard let start = bytes.firstIndex(where: { $0 >= 0x80 }) else { return [] }
    return Array(bytes[start..<min(bytes.count, start + sampleSize)])
  }

  private static func converted(_ bytes: [UInt8], from encoding: String) -> [UInt8]? {
    guard let converter = try? CharsetConverter(encoding) else { return nil }
    return try? bytes.withUnsafeBufferPointer { pointer throws(CharsetConverter.BadByte) in
      try converter.utf8(of: pointer)
    }
  }

  /// The mean plausibility of the characters of a text that is said to be UTF-16: wrong bytes in that encoding
  /// are Han characters as well, but rare ones.
  private static func wideRating(of text: [UInt8]) -> Double {
    var (sum, count) = (0.0, 0)
    for scalar in String(decoding: text, as: UTF8.self).unicodeScalars {
      let value = scalar.value
      if scalar.properties.isWhitespace { continue }
      count += 1
      if value < 0x20 || (0x7F..<0xA0).contains(value) || (0xE000..<0xF900).contains(value) {
        sum -= 4
      } else if value < 0x7F {
        sum += 1
      } else if FrequentHan.contains(value) {
        sum += 3
      } else if (0x3001...0x3011).contains(value) || (0xFF01...0xFF1F).contains(value) {
        sum += 2
      }
    }
    return count == 0 ? 0 : sum / Double(count)
  }
}

extension EncodingGuess {
  /// An encoding that writes a Han character in two bytes, and what its code table holds where.
  private struct DoubleBytes {
    let name: String
    /// How plausible a character at a place of the code table is in a text.
    let rating: @Sendable (_ lead: UInt8, _ trail: UInt8) -> Double

    /// GB 2312 orders Han characters in two levels, by frequency; its first rows are punctuation; the places
    /// that GBK added hold the traditional characters among many that are rare.
    static let gb18030 = DoubleBytes(name: "GB18030") { lead, trail in
      switch lead {
      case 0xA1...0xA3: trail >= 0xA1 ? 1 : -4
      case 0xA4...0xA9: trail >= 0xA1 ? 0 : -0.5
      case 0xAA...0xAF, 0xF8...0xFE: trail >= 0xA1 ? -4 : -0.5
      case 0xB0...0xD7: trail >= 0xA1 ? 1 : -0.5
      case 0xD8...0xF7: trail >= 0xA1 ? 0.2 : -0.5
      default: -0.5
      }
    }

    /// Big5 has two levels too, with punctuation before them and private places around.
    static let big5 = DoubleBytes(name: "Big5") { lead, _ in
      switch lead {
      case 0xA1...0xA3: 1
      case 0xA4...0xC6: 1
      case 0xC9...0xF9: 0.2
      default: -4
      }
    }
  }

  /// The mean plausibility of the characters outside ASCII, or nil if the bytes are not in the encoding.
  private static func rating(of sample: [UInt8], inDoubleBytesOf encoding: DoubleBytes) -> Double? {
    var sample = sample
    var text = converted(sample, from: encoding.name)
    // The sample may end inside a character.
    for _ in 0..<3 where text == nil && !sample.isEmpty {
      sample.removeLast()
      text = converted(sample, from: encoding.name)
    }
    guard let text else { return nil }
    var (sum, count, offset) = (0.0, 0, 0)
    while offset + 1 < sample.count {
      let lead = sample[offset]
      guard lead >= 0x80 else {
        offset += 1
        continue
      }
      count += 1
      let trail = sample[offset + 1]
      if (0x30...0x39).contains(trail) {
        // Four bytes of GB18030: what neither GB 2312 nor GBK has.
        sum -= 0.5
        offset += 4
      } else {
        sum += encoding.rating(lead, trail)
        offset += 2
      }
    }
    guard count > 0 else { return nil }
    for scalar in String(decoding: text, as: UTF8.self).unicodeScalars
    where FrequentHan.contains(scalar.value) {
      sum += 2
    }
    return sum / Double(count)
  }
}
