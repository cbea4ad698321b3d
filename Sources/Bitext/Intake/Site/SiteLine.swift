/// What a line could be if it were one of the site's.
enum SiteLine {
  case navigation
  /// It heads links to other texts; what follows is navigation.
  case related
  case contact
  case publication
  case credit
  /// The writing systems of the languages that it names; empty if it names languages in general.
  case languageHeader([WritingSystem])

  var reason: Furniture.Reason {
    switch self {
    case .navigation, .related: .navigation
    case .contact: .contact
    case .publication: .publication
    case .credit: .credit
    case .languageHeader: .languageHeader
    }
  }

  /// The longest line, in bytes, that is taken for the site's.
  private static let greatestLength = 240

  /// Whether a line begins with what a site calls the text before or behind: `Previous article:`, 上一篇：.
  static func namesNeighbour(_ line: PageLine, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    !line.endsSentence && SiteVocabulary.shared.firstTopic(of: line.span.range, in: bytes) == .neighbour
  }

  /// Judges a line by its words and its shape, not by its place.
  ///
  /// - Parameter isLabelled: whether the line may be known by its shape alone, one language in brackets behind
  ///   the other.
  static func reading(
    of line: PageLine, isLabelled: Bool, bytes: UnsafeBufferPointer<UInt8>
  ) -> SiteLine? {
    guard line.span.count <= greatestLength, !line.isNeutral || line.traits.contains(.otherLetters) else {
      return nil
    }
    // `7. Close` and `1. Commencement` are items of the text.
    if isNumbered(line, bytes) { return nil }
    let words = SiteWords(of: line.span.range, in: bytes)
    guard words.total > 0 else { return nil }
    if words.languages >= words.total, !words.named.isEmpty || words.namesBoth {
      return .languageHeader(words.named)
    }
    // A sentence about copyright is text; a notice begins with the word, or gives a year.
    if words.copyright > 0, words.total <= 120,
      words.startsWith(.copyright) || words.digits >= 4 || words.copyright * 2 >= words.total
    {
      return .publication
    }
    if words.keeper > 0, words.digits >= 5 || words.total <= 120 && words.keeperIsPerson { return .contact }
    if words.contact > 0, words.digits >= 5 || line.traits.contains(.addresses),
      words.total - words.contact <= 40
    {
      return .contact
    }
    // A name on a messenger, such as `WeChat: oldtown88`.
    if words.startsWith(.contact), words.digits > 0, words.total - words.contact <= 15, !line.isProse {
      return .contact
    }
    // A request in both languages on one line.
    if words.contact * 4 >= words.total, words.total <= 120,
      min(line.first.total, line.second.total) * 6 >= line.mass
    {
      return .contact
    }
    if words.startsWith(.neighbour), !line.endsSentence || !line.isProse { return .navigation }
    if words.invitation > 0, words.total <= 120 { return .navigation }
    // More than a sentence is a text: `Issued on 3 May. This notice replaces that of March.`
    if words.startsWith(.publication), words.total <= 60, !(line.endsSentence && words.total > 30) {
      return .publication
    }
    if words.publication > 0, words.digits > 0, words.total - words.publication - words.credit <= 12 {
      return .publication
    }
    if isLabelled, words.startsWith(.credit), words.total <= 60 { return .publication }
    // A label and a date: `Updated: 2019-02-20 07:41`, 日期：2020年5月3日.
    if words.startsWith(.credit), isLabel(words, line, bytes) {
      return .publication
    }
    if words.reprint > 0, words.total <= 60, !line.endsSentence { return .credit }
    if MakerNotice.isNotice(line, bytes) { return .credit }
    return navigation(line, words, isLabelled: isLabelled)
  }

  /// Whether the first word of a line is a label with a colon, and hardly anything but digits stands behind it.
  private static func isLabel(
    _ words: SiteWords, _ line: PageLine, _ bytes: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    guard words.digits >= 4, words.total - words.credit <= 9, line.span.count <= 60,
      LabelCursor.isLetter(UInt32(bytes[line.span.lowerBound])) || bytes[line.span.lowerBound] >= 0x80
    else { return false }
    return bytes[line.span.range].prefix(24).contains(UInt8(ascii: ":"))
      || bytes[line.span.range].prefix(24).indices.contains { bytes[$0...].starts(with: [0xEF, 0xBC, 0x9A]) }
  }

  /// Whether a line begins with a number of an item, and a mark behind it: `7.`, `7)`, `七、`.
  static func isNumbered(_ line: PageLine, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var offset = line.span.lowerBound
    func scalar() -> (value: UInt32, length: Int) {
      offset < line.span.upperBound ? bytes.scalar(at: offset) : (0, 0)
    }
    while scalar().value >= 0x30 && scalar().value <= 0x39 || Self.numerals.contains(scalar().value) {
      offset += scalar().length
    }
    guard offset > line.span.lowerBound else { return false }
    return [0x2E, 0x29, 0x3001, 0xFF0E, 0xFF09].contains(scalar().value)
  }

  private static let numerals = ScalarSet("一二三四五六七八九十")

  private static func navigation(_ line: PageLine, _ words: SiteWords, isLabelled: Bool) -> SiteLine? {
    guard words.navigation + words.related + words.contact > 0 else { return nil }
    if words.related * 5 >= words.total * 4 { return .related }
    let isSentence = line.traits.contains(.endsSentence) && !words.endsWithColon
    if isSentence { return nil }
    let covered =
      words.navigation + words.related + words.contact + words.languages + words.credit + words.publication
    if covered * 5 >= words.total * 3 { return .navigation }
    if isLabelled, covered * 4 >= words.total, words.total <= 60 { return .navigation }
    // A path such as `Home > News > Text`.
    if words.steps >= 2, covered * 5 >= words.total, words.total <= 100 { return .navigation }
    return nil
  }
}

/// How much of a line is words of sites, in Latin letters' worth.
struct SiteWords {
  var total: Float = 0
  var navigation: Float = 0
  var related: Float = 0
  var keeper: Float = 0
  /// Whether the keeper is named as a person and not only by a messenger's name.
  var keeperIsPerson = false
  var contact: Float = 0
  var publication: Float = 0
  var credit: Float = 0
  var reprint: Float = 0
  var invitation: Float = 0
  var copyright: Float = 0
  var languages: Float = 0
  /// The systems of the languages named.
  var named: [WritingSystem] = []
  var namesBoth = false
  var digits = 0
  /// The marks between the steps of a path or the items of a menu.
  var steps = 0
  var endsWithColon = false
  private var first: SiteVocabulary.Topic?
  private var sawWord = false

  func startsWith(_ topic: SiteVocabulary.Topic) -> Bool { first == topic }

  init(of range: Range<Int>, in bytes: UnsafeBufferPointer<UInt8>) {
    let vocabulary = SiteVocabulary.shared
    var offset = range.lowerBound
    while offset < range.upperBound {
      if let phrase = vocabulary.phrase(at: offset, in: range, of: bytes) {
        let end = offset + phrase.bytes.count
        add(phrase, mass: SiteWords.mass(of: offset..<end, in: bytes))
        offset = end
        continue
      }
      let (scalar, length) = bytes.scalar(at: offset)
      offset += length
      if let system = WritingSystem.of(scalar) {
        total += system.letterMass
        sawWord = true
      } else {
        note(scalar, behindSpace: offset - length > range.lowerBound && bytes[offset - length - 1] == 0x20)
      }
    }
  }

  private mutating func note(_ scalar: UInt32, behindSpace: Bool) {
    switch scalar {
    case 0x30...0x39: digits += 1
    // The bar of `either/or` and of an address divides no steps.
    case 0x2F where behindSpace: steps += 1
    case 0x3E, 0x7C, 0xB7, 0xBB, 0x203A, 0x2022, 0x2192, 0xFF1E, 0xFF5C: steps += 1
    default: break
    }
    if !Blank.contains(scalar) { endsWithColon = scalar == 0x3A || scalar == 0xFF1A }
  }

  private mutating func add(_ phrase: SiteVocabulary.Phrase, mass: Float) {
    if !sawWord { first = phrase.topic }
    sawWord = true
    endsWithColon = false
    total += mass
    switch phrase.topic {
    case .navigation, .neighbour: navigation += mass
    case .related: related += mass
    case .invitation: invitation += mass
    case .keeper:
      keeper += mass
      if mass > 2 { keeperIsPerson = true }
    case .contact: contact += mass
    case .publication: publication += mass
    case .credit: credit += mass
    case .reprint: reprint += mass
    case .role: break
    case .copyright: copyright += max(mass, 1)
    case .language(let system):
      languages += mass
      named.append(system)
    case .languages:
      languages += mass
      namesBoth = true
    }
  }

  private static func mass(of range: Range<Int>, in bytes: UnsafeBufferPointer<UInt8>) -> Float {
    var mass: Float = 0
    var offset = range.lowerBound
    while offset < range.upperBound {
      let (scalar, length) = bytes.scalar(at: offset)
      mass += WritingSystem.of(scalar)?.letterMass ?? 0
      offset += length
    }
    return mass
  }
}
