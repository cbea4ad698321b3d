import Bitext
import GoldSets

/// A document with faults put into about each tenth of its one-to-one beads.
struct PlantedEdit {
  var document: GoldDocument
  let original: GoldDocument
  /// Target lines that hold a fault, with the source line of their bead.
  var places: [Int: Int] = [:]
  /// What stood there.
  var was: [Int: String] = [:]

  init?(_ fault: Fault, _ original: GoldDocument) {
    self.original = original
    document = GoldDocument(
      name: original.name, lines: Bilingual(source: original.lines.source, target: []), beads: [])
    var skip = false
    var last = -10
    // Where few lines can hold the fault, each that is not too near to the last one takes it.
    let distance = fault == .truncated ? 50 : 8
    for (index, bead) in original.beads.enumerated() {
      let start = document.lines.target.count
      if skip {
        skip = false
        continue
      }
      if index - last >= distance, bead.source.count == 1, bead.target.count == 1, plant(fault, index, bead) {
        last = index
        skip = fault == .swapped
        continue
      }
      document.lines.target += original.lines.target[bead.target]
      document.beads.append(Bead(source: bead.source, target: start..<document.lines.target.count))
    }
    if places.isEmpty { return nil }
  }

  private mutating func plant(_ fault: Fault, _ index: Int, _ bead: Bead) -> Bool {
    let start = document.lines.target.count
    let line = original.lines.target[bead.target.lowerBound]
    let source = original.lines.source[bead.source.lowerBound]
    switch fault {
    case .pasted:
      guard line.count >= 20 else { return false }
      document.lines.target += [line, line]
      document.beads.append(Bead(source: bead.source, target: start..<start + 1))
      document.beads.append(
        Bead(source: bead.source.upperBound..<bead.source.upperBound, target: start + 1..<start + 2))
      places[start + 1] = bead.source.lowerBound
      return true
    case .swapped:
      guard line.count >= 20, index + 1 < original.beads.count else { return false }
      let next = original.beads[index + 1]
      guard next.source.count == 1, next.target.count == 1 else { return false }
      document.lines.target += [original.lines.target[next.target.lowerBound], line]
      document.beads.append(Bead(source: bead.source, target: start + 1..<start + 2))
      document.beads.append(Bead(source: next.source, target: start..<start + 1))
      // Of the two the one that went forward is called moved.
      places[start + 1] = bead.source.lowerBound
      return true
    default: break
    }
    guard let edited = LineFault(line: line, source: source, seed: index).edited(fault) else { return false }
    document.lines.target.append(edited)
    document.beads.append(Bead(source: bead.source, target: start..<start + 1))
    places[start] = bead.source.lowerBound
    was[start] = line
    return true
  }
}

/// One fault in one line of Chinese.
struct LineFault {
  let line: String
  let source: String
  let seed: Int

  /// The line with the fault; nil if it cannot hold one.
  func edited(_ fault: Fault) -> String? {
    switch fault {
    case .number: withDigitChanged(ofDate: false)
    case .date: withDigitChanged(ofDate: true)
    case .negation: withoutNegation()
    case .clause: withoutClause()
    case .name: withNameReplaced()
    case .english: english()
    case .truncated: line.count >= 20 ? String(line.prefix(line.count * 6 / 10)) : nil
    case .pasted, .swapped: nil
    }
  }

  /// The line with one digit, or one Han numeral of a longer one, made another.
  private func withDigitChanged(ofDate: Bool) -> String? {
    let characters = Array(line)
    let han = Array("一二三四五六七八九")
    let numerals = Set("零〇一二三四五六七八九十百千万亿萬億")
    var runs: [Range<Int>] = []
    var start = 0
    while start < characters.count {
      let isDigit = characters[start].isASCII && characters[start].isNumber
      guard isDigit || numerals.contains(characters[start]) else {
        start += 1
        continue
      }
      var end = start
      while end < characters.count,
        isDigit ? characters[end].isASCII && characters[end].isNumber : numerals.contains(characters[end])
      { end += 1 }
      // A label numbers the line; a single Han numeral is as often a part of a word; a digit in a word or a name
      // of the machine is no number.
      let before = start > 0 ? characters[start - 1] : " "
      let after = end < characters.count ? characters[end] : " "
      let isInWord = [before, after].contains { $0.isASCII && ($0.isLetter || "._-/#".contains($0)) }
      let isDated = "年月日号".contains(after) || "年月".contains(before)
      if start >= 6, !isInWord, isDigit || end - start >= 2, isDated == ofDate, before != "第" {
        runs.append(start..<end)
      }
      start = end
    }
    guard !runs.isEmpty else { return nil }
    let run = runs[seed % runs.count]
    var edited = characters
    guard
      let place = run.first(where: {
        characters[$0] != "0" && (characters[$0].isASCII || han.contains(characters[$0]))
      })
    else { return nil }
    if let digit = characters[place].wholeNumberValue, characters[place].isASCII {
      edited[place] = Character(String(digit % 9 + 1))
    } else if let digit = han.firstIndex(of: characters[place]) {
      edited[place] = han[(digit + 2) % 9]
    }
    return String(edited)
  }

  private func withoutNegation() -> String? {
    let english = " " + source.lowercased() + " "
    let words = [" not ", "n't ", " no ", " never ", " without "]
    guard words.reduce(0, { $0 + english.components(separatedBy: $1).count - 1 }) == 1 else { return nil }
    for word in ["没有", "沒有", "并不", "不得", "不", "没", "未", "无", "非"] {
      let parts = line.components(separatedBy: word)
      if parts.count == 2 { return parts[0] + (word == "不得" ? "得" : word == "没有" ? "有" : "") + parts[1] }
      if parts.count > 2 { return nil }
    }
    return nil
  }

  private func withoutClause() -> String? {
    let marks: Set<Character> = [",", "，", "；", ";", "。"]
    let characters = Array(line)
    var cuts = [0]
    for (index, character) in characters.enumerated()
    where marks.contains(character) && index + 1 < characters.count {
      if !(character == "," && characters[index + 1].isNumber) { cuts.append(index + 1) }
    }
    guard cuts.count >= 2 else { return nil }
    let choice = seed % cuts.count
    let start = cuts[choice]
    let end = choice + 1 < cuts.count ? cuts[choice + 1] : characters.count - 1
    guard end - start >= 10, (end - start) * 10 < characters.count * 7 else { return nil }
    return String(characters[..<start] + characters[end...])
  }

  /// The line with a country, or a foreign name with a point in it, made another.
  private func withNameReplaced() -> String? {
    let countries = [
      ("China", "中国", "埃及"), ("United States", "美国", "巴西"), ("Britain", "英国", "越南"), ("Japan", "日本", "波兰"),
      ("Germany", "德国", "智利"), ("Russia", "俄罗斯", "秘鲁"), ("France", "法国", "印度"), ("India", "印度", "法国"),
      ("Canada", "加拿大", "意大利"), ("Australia", "澳大利亚", "尼日利亚"), ("Iran", "伊朗", "泰国"), ("Israel", "以色列", "葡萄牙"),
      ("Italy", "意大利", "加拿大"), ("Ukraine", "乌克兰", "古巴"), ("Mexico", "墨西哥", "瑞典"), ("Spain", "西班牙", "土耳其"),
    ]
    for (english, old, new) in countries where source.contains(english) {
      let parts = line.components(separatedBy: old)
      if parts.count == 2 { return parts[0] + new + parts[1] }
    }
    let characters = Array(line)
    for (index, character) in characters.enumerated() where character == "·" {
      let from =
        (max(0, index - 6)..<index).last { !Self.isName(characters[$0]) }.map { $0 + 1 } ?? max(0, index - 6)
      let to =
        (index + 1..<min(characters.count, index + 7)).first { !Self.isName(characters[$0]) }
        ?? min(characters.count, index + 7)
      guard index - from >= 2, index - from < 6, to - index > 2, to - index < 7 else { continue }
      return String(characters[..<from]) + ["费尔南多·奥利维拉", "叶卡捷琳娜·库兹涅佐娃"][seed % 2] + String(characters[to...])
    }
    return nil
  }

  private static func isName(_ character: Character) -> Bool {
    character.unicodeScalars.allSatisfy { (0x4E00...0x9FFF).contains($0.value) }
      && !"的和在与对是说，。".contains(character)
  }

  private func english() -> String? {
    let small = source.split(separator: " ").count { $0.first?.isLowercase == true }
    return small >= 4 && line.count >= 20 && source.count >= 40 ? source : nil
  }
}

extension String {
  fileprivate func components(separatedBy word: String) -> [String] {
    var parts: [String] = []
    var rest = self[...]
    while let range = rest.firstRange(of: word) {
      parts.append(String(rest[..<range.lowerBound]))
      rest = rest[range.upperBound...]
    }
    return parts + [String(rest)]
  }
}
