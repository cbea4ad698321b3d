/// The names of two segments, one English and one Chinese, that contradict one another.
///
/// Only names that can be told for sure are compared: Han names in Pinyin, foreign names with points, countries. Most
/// names are not looked at, since a Chinese text does not mark them.
struct NameComparison {
  struct Difference: Hashable {
    enum Form { case pinyin, sound, country }
    let form: Form
    let english: Span?
    let chinese: Span?
  }

  /// Above this a Latin name and a rendering in Han characters may be the same name, below ``unlike`` hardly.
  ///
  /// Measured by `swift test --filter NameGoldTests` on the names with points of two news sets: at 0.65 95 % of the
  /// right names are above it and 8 % of other sentences' names; below 0.5 stand 2 % of the right ones and two thirds of the others.
  static let soundThreshold = 0.65
  static let unlike = 0.5

  private(set) var differences: [Difference] = []
  /// The names that agree, as spans of both sides.
  private(set) var matches: [(english: Span, chinese: Span)] = []

  /// - Complexity: O(*n*) in the bytes for each name of the other side.
  init(english: [UInt8], _ from: Range<Int>, chinese: [UInt8], _ to: Range<Int>) {
    let names = LatinName.names(in: english, from: from.lowerBound, to: from.upperBound)
    // A stretch of this many capitalised words is a title or a table.
    guard names.reduce(0, { $0 + $1.words.count }) <= 200 else { return }
    comparePinyin(names, english, chinese, to)
    compareDotted(names, english, chinese, to)
    compareCountries(names, english, from, chinese, to)
  }

  private mutating func comparePinyin(
    _ names: [LatinName], _ english: [UInt8], _ chinese: [UInt8], _ range: Range<Int>
  ) {
    let readings = HanReadings.shared
    for name in names where name.words.count == 2 || name.words.count == 3 {
      for first in 0..<name.words.count - 1 {
        let left = LatinName.letters([name.words[first]], in: english)
        let right = LatinName.letters([name.words[first + 1]], in: english)
        let span = Span(name.words[first].lowerBound, name.words[first + 1].upperBound)
        if let place = readings.find(left + right, in: chinese, from: range.lowerBound, to: range.upperBound)
          ?? readings.find(right + left, in: chinese, from: range.lowerBound, to: range.upperBound)
        {
          matches.append((span, place))
        } else if NameComparison.isHanName(left, right) || NameComparison.isHanName(right, left) {
          differences.append(Difference(form: .pinyin, english: span, chinese: nil))
        }
      }
    }
  }

  /// Whether a surname and a given name of two syllables are those of a Han name.
  private static func isHanName(_ surname: [UInt8], _ given: [UInt8]) -> Bool {
    Surnames.pinyin.contains(surname) && given.count >= 5 && HanReadings.shared.isPinyin(given[...], limit: 2)
  }

  private mutating func compareDotted(
    _ names: [LatinName], _ english: [UInt8], _ chinese: [UInt8], _ range: Range<Int>
  ) {
    if names.isEmpty { return }
    for name in DottedName.names(in: chinese, from: range.lowerBound, to: range.upperBound).prefix(50) {
      if name.likeness(names, english, chinese) < NameComparison.unlike {
        differences.append(Difference(form: .sound, english: nil, chinese: name.span))
      }
    }
  }

  private mutating func compareCountries(
    _ names: [LatinName], _ english: [UInt8], _ from: Range<Int>, _ chinese: [UInt8], _ to: Range<Int>
  ) {
    let countries = CountryNames.shared
    let open = countries.mentions(inEnglish: english, names: names).filter {
      !countries.isNamed($0.code, inChinese: chinese, from: to.lowerBound, to: to.upperBound)
    }
    guard let left = open.first else { return }
    let right = countries.mentions(inChinese: chinese, from: to.lowerBound, to: to.upperBound).first {
      !countries.isNamed($0.code, inEnglish: english, from: from.lowerBound, to: from.upperBound)
    }
    if let right { differences.append(Difference(form: .country, english: left.span, chinese: right.span)) }
  }
}
