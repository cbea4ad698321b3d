/// The English words that the number grammar knows, besides the words of numbers.
enum EnglishTerm {
  case month(Int)
  /// `Jan`, `Sept`, which must have a number or a point beside them.
  case monthAbbreviation(Int)
  case weekday(Int)
  case weekdayAbbreviation(Int)
  case scale(Int)
  /// `m`, `bn`, `k`: a scale where a currency stands before it.
  case scaleLetter(Int)
  case unit(Unit)
  /// `dozen`, `both`, `twice`: a number that may be none.
  case faint(Int)
  case percent, per, percentage
  /// `basis points`
  case basis
  /// `doubled`, `tripled`
  case ratio(Int)
  /// `halved`
  case halved
  /// `dozens`, `hundreds`, `millions`
  case magnitude(Int)
  /// `several`, `a few` before a scale
  case vague
  case fortnight
  /// `score` behind an article
  case score
  /// `biennial`: once in so many units.
  case pace(Int, Unit)
  /// `daily`
  case rate(Unit)
  /// `noon`, `midnight`: the hour.
  case clock(Int)
  case times
  case dozen
  case half
  case quarter
  case century
  case season(Int)
  case decade
  /// `eighties`
  case tens(Int)
  /// The denominator of a fraction, `thirds`.
  case denominator(Int)
  case part(CalendarDate.Part)
  case approximate
  /// `working days`: a word that may stand between a number and its unit.
  case filler
  case clockHalf(ClockTime.Half)
  case ordinalSuffix

  /// Whether it is `couple` or `pair`.
  var isCouple: Bool { if case .faint(2) = self { true } else { false } }

  static let table: SievedTable<LetterKey, EnglishTerm> = {
    var table: [LetterKey: EnglishTerm] = [:]
    func add(_ term: EnglishTerm, _ words: StaticString...) {
      for word in words { table[LetterKey(word)] = term }
    }
    let months: [StaticString] = [
      "january", "february", "march", "april", "may", "june", "july", "august", "september", "october",
      "november", "december",
    ]
    for (index, name) in months.enumerated() { add(.month(index + 1), name) }
    let shortMonths: [(StaticString, Int)] = [
      ("jan", 1), ("feb", 2), ("mar", 3), ("apr", 4), ("jun", 6), ("jul", 7), ("aug", 8), ("sep", 9),
      ("sept", 9), ("oct", 10), ("nov", 11), ("dec", 12),
    ]
    for (name, month) in shortMonths { add(.monthAbbreviation(month), name) }
    let days: [StaticString] = [
      "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
    ]
    for (index, name) in days.enumerated() { add(.weekday(index + 1), name) }
    let pluralDays: [StaticString] = [
      "mondays", "tuesdays", "wednesdays", "thursdays", "fridays", "saturdays", "sundays",
    ]
    for (index, name) in pluralDays.enumerated() { add(.weekday(index + 1), name) }
    let shortDays: [(StaticString, Int)] = [
      ("mon", 1), ("tue", 2), ("tues", 2), ("wed", 3), ("thu", 4), ("thur", 4), ("thurs", 4), ("fri", 5),
      ("sat", 6), ("sun", 7),
    ]
    for (name, day) in shortDays { add(.weekdayAbbreviation(day), name) }

    add(.scale(100), "hundred")
    add(.scale(1000), "thousand")
    add(.scale(1_000_000), "million", "mln", "mn")
    add(.scale(1_000_000_000), "billion", "bln", "bn")
    add(.scale(1_000_000_000_000), "trillion", "trn", "tn")
    add(.scale(100_000), "lakh")
    add(.scale(10_000_000), "crore")
    add(.scaleLetter(1_000_000), "m")
    add(.scaleLetter(1_000_000_000), "b")
    add(.scaleLetter(1000), "k")
    add(.percent, "percent", "pct")
    add(.per, "per")
    add(.percentage, "percentage")
    add(.times, "times", "fold")
    add(.dozen, "dozen")
    add(.half, "half")
    add(.quarter, "quarter", "quarters")
    add(.century, "century", "centuries")
    add(.decade, "decade", "decades")
    let decades: [StaticString] = [
      "twenties", "thirties", "forties", "fifties", "sixties", "seventies", "eighties", "nineties",
    ]
    for (index, name) in decades.enumerated() { add(.tens(10 * index + 20), name) }
    add(.unit(.year), "year", "years", "yr", "yrs", "yearlong")
    add(.unit(.month), "month", "months")
    add(.unit(.week), "week", "weeks")
    add(.unit(.day), "day", "days")
    add(.unit(.hour), "hour", "hours", "hr", "hrs")
    add(.unit(.minute), "minute", "minutes", "min", "mins")
    add(.unit(.second), "seconds", "sec", "secs")
    add(.filler, "working", "business", "calendar", "full", "whole", "consecutive", "more")
    add(.denominator(3), "third", "thirds")
    add(.denominator(4), "fourth", "fourths")
    add(.denominator(5), "fifth", "fifths")
    add(.denominator(6), "sixth", "sixths")
    add(.denominator(7), "seventh", "sevenths")
    add(.denominator(8), "eighth", "eighths")
    add(.denominator(9), "ninth", "ninths")
    add(.denominator(10), "tenth", "tenths")
    add(.denominator(100), "hundredth", "hundredths")
    add(.denominator(1000), "thousandth", "thousandths")
    add(.part(.early), "early", "beginning", "start")
    add(.part(.middle), "mid", "middle")
    add(.part(.late), "late")
    add(.part(.end), "end")
    add(
      .approximate, "about", "around", "nearly", "almost", "roughly", "over", "some", "than")
    add(.clockHalf(.morning), "am")
    add(.clockHalf(.afternoon), "pm")
    add(.ordinalSuffix, "st", "nd", "rd", "th")
    add(.faint(1), "once", "single", "sole", "only", "another", "solo", "annual", "every", "each")
    add(
      .faint(2), "both", "twice", "double", "twin", "twins", "dual", "pair", "pairs", "couple", "bilateral",
      "duo",
      "either", "neither", "mutual")
    add(.faint(3), "triple", "trio", "trilateral", "thrice", "treble")
    add(.faint(4), "quadruple", "quartet")
    add(.faint(5), "quintuple")
    add(.ratio(2), "doubled", "doubling", "doubles", "redoubled")
    for (index, name) in (["spring", "summer", "autumn", "winter"] as [StaticString]).enumerated() {
      add(.season(index + 1), name)
    }
    add(.season(3), "fall")
    add(.halved, "halve", "halved", "halving", "halves")
    add(.ratio(3), "tripled", "tripling", "triples", "trebled", "trebling", "trebles")
    add(.ratio(4), "quadrupled", "quadrupling")
    add(.ratio(5), "quintupled")
    add(.magnitude(10), "dozens", "tens", "scores")
    add(.magnitude(100), "hundreds")
    add(.magnitude(1000), "thousands")
    add(.magnitude(1_000_000), "millions")
    add(.magnitude(1_000_000_000), "billions")
    add(.magnitude(1_000_000_000_000), "trillions")
    add(.vague, "several", "few")
    add(.basis, "basis")
    add(.fortnight, "fortnight")
    add(.score, "score")
    add(.pace(2, .year), "biennial", "biennially")
    add(.pace(3, .year), "triennial", "triennially")
    add(.pace(4, .year), "quadrennial")
    add(.pace(5, .year), "quinquennial")
    add(.pace(2, .week), "fortnightly")
    add(.rate(.hour), "hourly")
    add(.rate(.day), "daily")
    add(.rate(.week), "weekly")
    add(.rate(.month), "monthly")
    add(.rate(.year), "yearly", "annually")
    add(.clock(12), "noon", "midday")
    add(.clock(24), "midnight")
    // Around the clock.
    add(.faint(24), "clock")
    add(.faint(100), "centenary", "centennial")
    add(.faint(1000), "millennium", "millennia")
    add(.faint(1_000_000), "millionaire", "millionaires")
    return SievedTable(table)
  }()
}
