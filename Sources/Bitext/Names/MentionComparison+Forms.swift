extension MentionComparison {
  /// Whether an English and a Chinese mention may be the same.
  static func isSame(_ english: NameMention, _ chinese: NameMention) -> Bool {
    // Georgia of the United States is not Georgia.
    if english.sort == .place, chinese.sort == .country, CountryNames.shared.isHomonym(english) {
      return false
    }
    if !english.country.isEmpty, english.country == chinese.country,
      english.sort != .place || chinese.sort != .place
    {
      // A capital stands for its country, and a people is as good as it.
      return true
    }
    return english.forms.contains { form in
      chinese.forms.contains { other in
        other == form || BodyWords.isTreasury(form, other) || isInside(form, other) || isInside(other, form)
          || isAcronym(form, of: other)
          || isAcronym(other, of: form) || isShortened(form, other) || isShortened(other, form)
      }
    }
  }

  /// Whether a country has its name among those of the other side besides a place of it: of `the Chinese ship left Nanjing` and
  /// 中国船只离开武汉 the places are compared.
  static func isNamed(
    _ country: NameMention, besides place: NameMention, among names: [NameMention]
  ) -> Bool {
    place.sort == .place && country.sort != .place && !place.forms.contains(where: Capitals.names.contains)
      && names.contains { ($0.sort == .country || $0.sort == .people) && $0.country == country.country }
  }

  /// Whether one form has an acronym for words of the other: `ccp central committee`, `central committee of the communist
  /// party of china`. An acronym may have its letters in another order than the words stand in.
  private static func isShortened(_ short: [UInt8], _ long: [UInt8]) -> Bool {
    let words = short.split(separator: 0x20).filter { !BodyWords.joints.contains(Array($0)) }
    var rest = long.split(separator: 0x20).filter { !BodyWords.joints.contains(Array($0)) }
    guard words.count >= 2, words.count < rest.count else { return false }
    var acronym: ArraySlice<UInt8>?
    for word in words {
      if let place = rest.firstIndex(of: word) {
        rest.remove(at: place)
      } else if acronym == nil {
        acronym = word
      } else {
        return false
      }
    }
    return acronym.map { $0.count > 1 && $0.sorted() == rest.compactMap(\.first).sorted() } ?? false
  }

  /// Whether the words of one form stand in the other: `bohai` in `bohai sea`.
  private static func isInside(_ form: [UInt8], _ other: [UInt8]) -> Bool {
    form.count < other.count
      && (other.starts(with: form + [0x20]) || other.suffix(form.count + 1).elementsEqual([0x20] + form))
  }

  /// Whether two names may stand in place of one another: no university for a ministry.
  static func isOfOneSort(_ english: NameMention, _ chinese: NameMention, _ bytes: [UInt8]) -> Bool {
    guard english.sort == .body, let form = english.forms.first else { return true }
    if english.content.isEmpty, english.forms.count == 1, chinese.forms.isEmpty { return false }
    let isSchool = form.split(separator: 0x20).contains { word in
      ["university", "institute", "academy", "college"].contains { word.elementsEqual($0.utf8) }
    }
    let name = bytes[chinese.span.range]
    let isChineseSchool = ["大学", "大學", "学院", "學院", "研究院", "研究所"].contains {
      name.suffix($0.utf8.count).elementsEqual($0.utf8)
    }
    return isSchool == isChineseSchool
  }

  /// Whether capitals are the first letters of a form's words.
  static func isAcronym(_ acronym: [UInt8], of form: [UInt8]) -> Bool {
    guard acronym.count >= 2, acronym.allSatisfy({ $0 & 0x20 == 0 }), form.contains(0x20) else {
      return false
    }
    let initials = form.split(separator: 0x20).filter { !BodyWords.joints.contains(Array($0)) }.compactMap(
      \.first)
    return initials.elementsEqual(acronym.map { $0 | 0x20 })
  }

  /// Whether a form that the table has for an English name stands in a Chinese stretch, whatever words it is read as.
  ///
  /// - Complexity: O(*n* log *m*) in the bytes of the stretch and the lines of the table.
  static func holds(_ mention: NameMention, in bytes: [UInt8], _ range: Range<Int>) -> Bool {
    range.contains { offset in
      guard bytes[offset] >= 0xE4, bytes[offset] <= 0xE9,
        let length = Gazetteer.shared.longestForm(in: bytes, at: offset, end: range.upperBound), length >= 6
      else { return false }
      return Gazetteer.shared.entries(bytes[offset..<offset + length]).contains { entry in
        entry.english.contains { mention.forms.contains($0) }
      }
    }
  }
}
