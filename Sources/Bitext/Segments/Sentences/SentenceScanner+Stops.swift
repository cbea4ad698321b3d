/// Places behind a full stop that Unicode's rules do not have.
extension SentenceScanner {
  mutating func scanStop(_ mark: UInt8, at offset: Int) {
    guard let next = reader.scalar(at: offset + 1), offset + 1 < end else { return }
    if mark == 0x2E {
      scanLabel(endingAt: offset)
      scanJoint(offset, offset + 1, next.value)
      scanReference(offset, next.value)
    }
    if PunctuationMark.isSpace(next.value) { scanDash(behind: offset + 1) }
  }

  /// A sentence that follows without a space, `world.Today`: small letters, the stop, a capital and small
  /// letters, and nothing near that makes it an address or a name of a file.
  mutating func scanJoint(_ stop: Int, _ behind: Int, _ next: UInt32) {
    guard PunctuationMark.isCapital(next), stop >= start + 2,
      PunctuationMark.isSmall(UInt32(reader.bytes[stop - 1])),
      PunctuationMark.isSmall(UInt32(reader.bytes[stop - 2]))
    else { return }
    var wordEnd = behind
    while wordEnd < end, PunctuationMark.isLetter(UInt32(reader.bytes[wordEnd])) { wordEnd += 1 }
    guard wordEnd - behind >= 2, PunctuationMark.isSmall(UInt32(reader.bytes[wordEnd - 1])) else { return }
    let isLinked =
      wordEnd + 1 < end && reader.bytes[wordEnd] == 0x2E
      && PunctuationMark.isSmall(UInt32(reader.bytes[wordEnd + 1]))
    if isLinked || isAddress(around: stop) { return }
    let word = FullStop(reader: reader, abbreviations: rules.abbreviations, start: start).word(before: stop)
    let text = String(decoding: reader.bytes[word], as: UTF8.self)
    if rules.abbreviations.abbreviation(text) != nil { return }
    consider(behind)
  }

  /// Whether the run of characters around a place holds a mark of an address.
  private func isAddress(around offset: Int) -> Bool {
    var first = offset
    while first > start, reader.bytes[first - 1] > 0x20, offset - first < 80 { first -= 1 }
    var last = offset
    while last < end, reader.bytes[last] > 0x20, last - offset < 80 { last += 1 }
    let run = reader.bytes[first..<last]
    if run.contains(where: { "@/\\_=".utf8.contains($0) }) { return true }
    return run.starts(with: "www.".utf8)
  }

  /// Marks of notes behind a stop: `martyr.[1] The`, `consultation.11 12 Take`.
  mutating func scanReference(_ stop: Int, _ next: UInt32) {
    guard next == 0x5B || PunctuationMark.isDigit(next), stop > start else { return }
    let before = UInt32(reader.bytes[stop - 1])
    guard PunctuationMark.isSmall(before) || before == 0x29 || before == 0x5D else { return }
    var offset = stop + 1
    var digits = 0
    while offset < end, offset - stop < 24 {
      let byte = reader.bytes[offset]
      if PunctuationMark.isDigit(UInt32(byte)) { digits += 1 } else { digits = 0 }
      guard PunctuationMark.isDigit(UInt32(byte)) || "[], ".utf8.contains(byte) || byte == 0x2D, digits <= 3
      else {
        break
      }
      offset += 1
    }
    guard offset < end, offset > stop + 1, reader.bytes[offset - 1] == 0x20,
      PunctuationMark.isCapital(UInt32(reader.bytes[offset])), !isAddress(around: stop)
    else { return }
    let word = FullStop(reader: reader, abbreviations: rules.abbreviations, start: start).word(before: stop)
    if rules.abbreviations.abbreviation(String(decoding: reader.bytes[word], as: UTF8.self)) != nil { return }
    closeIfAllowed(at: offset)
  }

  /// `in Beijing. , State Councilor`, and `Who goes there? - Posted`: a dash that begins a line of its own.
  private mutating func scanDash(behind offset: Int) {
    let first = reader.skipSpace(from: offset, to: end)
    guard first < end, [0x2C, 0x2D, 0xE2].contains(reader.bytes[first]) else { return }
    let place = SentencePlace(reader, offset, start: start, end: end)
    guard place.offset < end else { return }
    if place.next == 0x2C {
      if beginsWithLostText(place) { closeIfAllowed(at: place.offset) }
      return
    }
    guard place.next == 0x2D || place.next == 0x2013 || place.next == 0x2014,
      let dash = reader.scalar(at: place.offset),
      let space = reader.scalar(at: place.offset + dash.count), PunctuationMark.isSpace(space.value)
    else { return }
    let next = NextWord(reader, at: reader.skipSpace(from: place.offset + dash.count, to: end), to: end)
    let isAbbreviated =
      place.mark == 0x2E
      && FullStop(reader: reader, abbreviations: rules.abbreviations, start: start).goesOn(
        place.run.lowerBound, next)
    if next.isCapital, !isAbbreviated { closeIfAllowed(at: place.offset) }
  }

  /// An ellipsis behind which an English sentence begins.
  mutating func scanEllipsis(behind offset: Int) {
    guard offset < end, reader.bytes[offset] == 0x20 else { return }
    let next = NextWord(reader, at: reader.skipSpace(from: offset, to: end), to: end)
    if next.isCapital, next.first < 0x250 { consider(reader.skipSpace(from: offset, to: end)) }
  }
}
