internal import UnicodeText

extension Page {
  /// A page of the bytes of a file.
  ///
  /// Without a named encoding the bytes may be UTF-8, UTF-16 or UTF-32 with a byte order mark, UTF-8 or UTF-16
  /// without one, GB18030 or Big5; which, the bytes show. Valid UTF-8 is taken as it is, control characters
  /// included. A byte order mark is no part of the text. An encoding that is named is obeyed, also where
  /// another would fit.
  ///
  /// - Parameters:
  ///   - name: what to call the page in messages.
  ///   - encoding: a name that ICU knows, such as `GB18030` or `windows-1252`, or nil to find it out.
  /// - Throws: ``BitextError/Code/undecodable`` with the offset of the first byte that does not fit.
  /// - Complexity: O(*n*) in the number of bytes.
  public init(bytes: [UInt8], name: String? = nil, encoding: String? = nil) throws(BitextError) {
    if let encoding {
      self = try Page.converted(bytes, from: encoding, name: name)
    } else if let mark = ByteOrderMark(of: bytes) {
      self = try Page.converted(bytes, from: mark.encoding, name: name)
    } else {
      self = try Page.recognized(bytes, name: name)
    }
  }

  /// A page of bytes whose encoding is known.
  private static func converted(
    _ bytes: [UInt8], from encoding: String, name: String?
  ) throws(BitextError) -> Page {
    if isUTF8(encoding) {
      let marked = bytes.starts(with: ByteOrderMark.utf8.bytes)
      let bad = bytes.withUnsafeBufferPointer { UTF8Validation.firstBadByte(of: $0) }
      if let bad { throw undecodable(bytes, as: "UTF-8", at: bad, name: name, wasNamed: true) }
      return Page(validated: marked ? Array(bytes.dropFirst(3)) : bytes, name: name, encoding: "UTF-8")
    }
    let converter: CharsetConverter
    do { converter = try CharsetConverter(encoding) } catch {
      throw BitextError(
        .configuration, "The encoding “\(encoding)” is not known.",
        remedy: "Name one that ICU knows, such as UTF-8, GB18030, Big5, UTF-16LE or windows-1252.", file: name
      )
    }
    do {
      var text = try bytes.withUnsafeBufferPointer { pointer throws(CharsetConverter.BadByte) in
        try converter.utf8(of: pointer)
      }
      // Converters of one byte order leave the mark in the text.
      if text.starts(with: ByteOrderMark.utf8.bytes) { text.removeFirst(3) }
      // ICU writes this one name in small letters.
      let registered = converter.name == "gb18030" ? "GB18030" : converter.name
      return Page(validated: text, name: name, encoding: registered)
    } catch {
      throw undecodable(bytes, as: converter.name, at: error.offset, name: name, wasNamed: true)
    }
  }

  /// A page of bytes without a byte order mark, whose encoding must be found out.
  private static func recognized(_ bytes: [UInt8], name: String?) throws(BitextError) -> Page {
    let bad = bytes.withUnsafeBufferPointer { UTF8Validation.firstBadByte(of: $0) }
    let wide = EncodingGuess.wideOrder(of: bytes)
    guard let bad else {
      // English in UTF-16 is valid UTF-8 too, with a NUL beside every letter.
      if let wide, let page = try? converted(bytes, from: wide, name: name) { return page }
      return Page(validated: bytes, name: name, encoding: "UTF-8")
    }
    if !EncodingGuess.isDamagedUTF8(bytes) {
      for encoding in EncodingGuess.candidates(for: bytes, wide: wide) {
        if let page = try? converted(bytes, from: encoding, name: name) { return page }
      }
    }
    throw undecodable(bytes, as: "UTF-8", at: bad, name: name, wasNamed: false)
  }

  private static func isUTF8(_ encoding: String) -> Bool {
    ["utf-8", "utf8"].contains(encoding.lowercased())
  }

  private static func undecodable(
    _ bytes: [UInt8], as encoding: String, at offset: Int, name: String?, wasNamed: Bool
  ) -> BitextError {
    let byte = offset < bytes.count ? bytes[offset] : 0
    let hex = String(byte, radix: 16, uppercase: true)
    let value = "0x" + (hex.count < 2 ? "0" + hex : hex)
    if wasNamed {
      return BitextError(
        .undecodable, "The byte \(value) is not \(encoding).",
        remedy: "Name another encoding with --encoding, or leave the option out to have it found.",
        file: name, offset: offset)
    }
    let guess = EncodingGuess.suggestion(for: bytes)
    return BitextError(
      .undecodable, "The byte \(value) is not UTF-8, and the whole is not UTF-16, GB18030 or Big5 either.",
      remedy: guess.map { "It may be \($0): name the encoding, as in --encoding \($0)." }
        ?? "Name the encoding, as in --encoding windows-1252.",
      file: name, offset: offset)
  }
}

/// The mark that says at the head of a file how its text is encoded.
struct ByteOrderMark {
  let bytes: [UInt8]
  let encoding: String

  static let utf8 = ByteOrderMark(bytes: [0xEF, 0xBB, 0xBF], encoding: "UTF-8")

  /// UTF-32 stands before UTF-16, since its little-endian mark begins with the one of UTF-16.
  private static let all = [
    utf8,
    ByteOrderMark(bytes: [0xFF, 0xFE, 0, 0], encoding: "UTF-32LE"),
    ByteOrderMark(bytes: [0, 0, 0xFE, 0xFF], encoding: "UTF-32BE"),
    ByteOrderMark(bytes: [0xFF, 0xFE], encoding: "UTF-16LE"),
    ByteOrderMark(bytes: [0xFE, 0xFF], encoding: "UTF-16BE"),
    ByteOrderMark(bytes: [0x84, 0x31, 0x95, 0x33], encoding: "GB18030"),
  ]

  private init(bytes: [UInt8], encoding: String) {
    self.bytes = bytes
    self.encoding = encoding
  }

  init?(of bytes: [UInt8]) {
    guard let mark = ByteOrderMark.all.first(where: { bytes.starts(with: $0.bytes) }) else { return nil }
    self = mark
  }
}
