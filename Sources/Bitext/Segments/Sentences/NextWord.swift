/// What stands behind a place where a sentence may end.
struct NextWord {
  private let reader: ScalarReader
  /// The first scalar behind the opening marks.
  let first: UInt32
  /// Where the word begins, and where it ends.
  let range: Range<Int>
  /// The first of the quotation marks and brackets that open before it, 0 if there is none.
  let opener: UInt32

  init(_ reader: ScalarReader, at offset: Int, to end: Int) {
    var start = offset
    while start < end, let (value, count) = reader.scalar(at: start), PunctuationMark.isOpener(value) {
      start += count
    }
    opener = start > offset ? reader.scalar(at: offset)?.value ?? 0 : 0
    start = reader.skipSpace(from: start, to: end)
    var finish = start
    while finish < end, finish - start < 24, let (value, count) = reader.scalar(at: finish),
      PunctuationMark.isLetter(value) || value == 0x27 || value == 0x2019
    {
      finish += count
    }
    first = start < end ? reader.scalar(at: start)?.value ?? 0 : 0
    range = start..<finish
    self.reader = reader
  }

  /// The word of Latin letters that it begins; empty if it is none.
  var word: String { String(decoding: reader.bytes[range], as: UTF8.self) }

  var isOpened: Bool { opener != 0 }
  /// Whether a bracket opens before it: what stands in it mostly explains the word before.
  var isInBracket: Bool { opener == 0x28 || opener == 0xFF08 || opener == 0x5B }
  var isCapital: Bool { PunctuationMark.isCapital(first) }
  var isDigit: Bool { PunctuationMark.isDigit(first) }

  /// Whether it is written small and means it: `iPhone` begins a sentence as well as any name.
  var isSmall: Bool {
    guard PunctuationMark.isSmall(first) else { return false }
    guard let (_, count) = reader.scalar(at: range.lowerBound), count < range.count else { return true }
    return !(reader.scalar(at: range.lowerBound + count).map { PunctuationMark.isCapital($0.value) } ?? false)
  }

  /// `IV`, `XII`
  var isRoman: Bool { !range.isEmpty && reader.bytes[range].allSatisfy { "IVXLCDM".utf8.contains($0) } }

  /// Whether sentences often begin with the word, and names hardly ever do.
  var isStarter: Bool { NextWord.starters.contains(word) }

  /// Whether it belongs to a time of day: `5 p.m. Tuesday`, `5 p.m. EST`.
  var belongsToTime: Bool {
    if (2...4).contains(range.count), reader.bytes[range].allSatisfy({ (0x41...0x5A).contains($0) }) {
      return true
    }
    return NextWord.days.contains(word)
  }

  private static let days: Set<String> = [
    "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday", "January", "February",
    "March",
    "April", "May", "June", "July", "August", "September", "October", "November", "December", "Eastern",
    "Pacific",
    "Central", "Beijing", "Greenwich",
  ]

  private static let starters: Set<String> = {
    let words = """
      A About Above Accordingly According Across Additionally After Afterwards Again Against All Along Already Also
      Although Among An And Another Any Anyone Are Around As Aside At Because Before Behind Below Besides Between
      Both But By Can Could Currently Despite Did Do Does During Each Earlier Either Eventually Even Every Everyone
      Few Finally First For Four Five Formerly From Further Furthermore Given Had Has Have He Hence Her Here His How
      However Hundreds I If I'm I’m I'll I’ll I've I’ve I'd I’d In Indeed Inside Instead Into Is It Its It's It’s Just
      Last Later Let Let's Let’s Like Many Maybe Meanwhile Millions More Moreover Most Much My Neither Never
      Nevertheless Next No Nobody None Nor Not Nothing Notably Now Of Often On Once One Only Or Other Others
      Otherwise Our Over Overall Perhaps Please Presently Previously Recently Second Several Shall She Should Similarly
      Since So Some Someone Sometimes Soon Specifically Still Subsequently Such Ten Than That That's That’s The Their
      Then There There's There’s Thereafter Therefore These They They're They’re Third This Those Though Thousands
      Three Through Throughout Thus To Today Together Tomorrow Two Under Unless Unlike Until Up Upon Was We We're
      We’re Were What What's What’s When Where Whereas Whether Which While Who Whom Whose Why Will With Within
      Without Would Yes Yesterday Yet You You're You’re Your Dozens Billions Nearly Almost During Six Seven Eight
      Twenty Hello Yay OK Well
      """
    return Set(words.split(whereSeparator: { $0 == " " || $0 == "\n" }).map(String.init))
  }()
}
