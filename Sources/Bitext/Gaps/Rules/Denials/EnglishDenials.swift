/// The words of an English sentence that deny something.
struct EnglishDenials {
  /// Those that deny in so many words, if nothing in the sentence takes a denial back.
  let plain: [Span]
  /// Phrases that deny by their meaning: `failed to`, `no longer`, `free of`.
  let lexical: [Span]
  /// Whether anything in it could be a denial in Chinese.
  let mayDeny: Bool
  /// Whether a denial stands before a word that denies by its meaning, so that it takes two to say the same:
  /// `not contrary to`.
  let isDoubled: Bool
  /// Whether a word that denies by its meaning stands anywhere behind a denial, so that both may take each other back:
  /// `No person … shall be exempt`, 均须.
  let mayCancel: Bool
  /// Whether a denial stands before `before`, which Chinese turns round: 在…之后.
  let precedesBefore: Bool

  struct Word {
    /// In small letters.
    let text: [UInt8]
    let span: Span
    /// Whether it begins a clause: the sentence, or what stands behind a comma or a quotation mark.
    let isFirst: Bool
  }

  init(_ span: Span, _ utf8: [UInt8]) {
    let words = EnglishDenials.words(in: span, utf8)
    var plain: [Span] = []
    var mayDeny = false
    var isTakenBack = false
    var isDoubled = false
    var precedesBefore = false
    var mayCancel = false
    let texts = words.map(\.text)
    for (index, word) in words.enumerated() {
      if !plain.isEmpty, EnglishDenials.cancelling.contains(word.text) { mayCancel = true }
      if EnglishDenials.denies(word.text) {
        mayDeny = true
        let isQuoted = EnglishDenials.isQuoted(word, span, utf8)
        if isQuoted || !EnglishDenials.isPlain(index, words, texts, span, utf8) {
          isTakenBack = isTakenBack || !isQuoted
          continue
        }
        plain.append(word.span)
        isDoubled =
          isDoubled
          || words[(index + 1)...].prefix(3).contains { EnglishDenials.contrary.contains($0.text) }
      } else if EnglishDenials.isPrefixed(word.text) || EnglishDenials.faint.contains(word.text) {
        mayDeny = true
      }
      // `not unknown`, `impossible without`, `no better than`, `not … before` (在…之后).
      if EnglishDenials.reversing.contains(word.text), !isDoubled { isTakenBack = true }
      if word.text.elementsEqual("before".utf8) { precedesBefore = !plain.isEmpty }
    }
    self.plain = isTakenBack ? [] : plain
    self.mayDeny = mayDeny
    self.isDoubled = isDoubled
    self.precedesBefore = precedesBefore
    self.mayCancel = mayCancel
    lexical = isTakenBack ? [] : EnglishDenials.lexical(words)
  }

  /// Whether a word is quoted as a word, such as a button that is called "No".
  private static func isQuoted(_ word: Word, _ span: Span, _ utf8: [UInt8]) -> Bool {
    word.span.lowerBound > span.lowerBound && [0x22, 0x9C, 0x27].contains(utf8[word.span.lowerBound - 1])
  }

  /// Whether the word at an index denies in so many words, and is no `No. 5`, `and NOT b` or idiom.
  static func isPlain(_ index: Int, _ words: [Word], _ texts: [[UInt8]], _ span: Span, _ utf8: [UInt8])
    -> Bool
  {
    let word = words[index]
    guard denies(word.text), !isQuoted(word, span, utf8) else { return false }
    let isName =
      word.text.elementsEqual("no".utf8)
      && (word.span.upperBound < span.upperBound && utf8[word.span.upperBound] == UInt8(ascii: "."))
      || utf8[word.span.range].dropFirst().first.map { $0 & 0x20 == 0 && $0 != 0x27 } == true
    return !isName && !isEmpty(words, index) && !DenialIdioms.holds(index, texts)
  }

  /// Whether a word could be what Chinese says with a denial: `unlikely`, `few`, `refuse`.
  static func isNegative(_ word: [UInt8]) -> Bool {
    denies(word) || isPrefixedAdjective(word) || faint.contains(word) || contrary.contains(word)
      || reversing.contains(word)
  }

  /// Whether a word denies by its meaning, so that it and a denial may take each other back.
  static func isContrary(_ word: [UInt8]) -> Bool {
    isPrefixedAdjective(word) || contrary.contains(word) && !charges.contains(word)
      || cancelling.contains(word)
      || turning.contains(word) || reversing.contains(word) && !word.elementsEqual("until".utf8)
  }

  /// Whether a word holds a denial in itself, which Chinese may say in so many words: `innocent`, `unable`, `refuse`, `lack`.
  static func isInherent(_ word: [UInt8]) -> Bool {
    isPrefixedAdjective(word) || contrary.contains(word) && !charges.contains(word)
      || cancelling.contains(word) || inherent.contains(word)
  }

  /// Whether the word at an index denies the act that follows it, or ends it: `fail to`, `refusal to`, `lack of`, `quit`, `give up`.
  static func deniesAnAct(at index: Int, _ words: [Word]) -> Bool {
    let word = words[index].text
    if acts.contains(where: { word.starts(with: $0) }) { return true }
    return giving.contains(word) && index + 1 < words.count && words[index + 1].text.elementsEqual("up".utf8)
  }

  private static let acts =
    "fail lack refus neglect absen unab declin quit ceas stop discontinu refrain abstain forgo forwent forsak forsook renounc relinquish"
    .fields(dividedBy: " ").map { Array($0) }
  private static let giving = WordSet("give gives gave given giving")

  /// Words that blame: who is not liable is so in Chinese as well.
  private static let charges = WordSet("guilty liable")
  private static let inherent = WordSet(
    "lack lacks lacked lacking fail fails failed failing failure absent absence missing avoid avoids avoided prevent prevents "
      + "prevented innocent free exempt few little hardly scarcely barely rarely seldom least attempt attempted stop stops stopped"
  )

  private static let turning = WordSet(
    "but except than only too otherwise ever avoid avoids avoided prevent prevents prevented stop stops "
      + "stopped free cease ceases ceased absent absence missing rarely seldom hardly scarcely barely")

  /// The phrases that deny by their meaning, where no denial stands before them in so many words.
  private static func lexical(_ words: [Word]) -> [Span] {
    var found: [Span] = []
    for index in words.indices.dropLast() where lexicalHeads.contains(words[index].text) {
      let pair = [words[index].text, words[index + 1].text]
      guard lexicalPairs.contains(pair) || lexicalVerbs.contains(pair[0]),
        !words[..<index].suffix(3).contains(where: { denies($0.text) })
      else {
        continue
      }
      found.append(
        Span(
          words[index].span.lowerBound,
          words[lexicalPairs.contains(pair) ? index + 1 : index].span.upperBound))
    }
    return found
  }

  /// Whether a span may hold a word that denies, by its letters alone: all of them have `no`, `ne`, `n't` or `out` in them.
  static func mayBePlain(_ span: Span, _ utf8: [UInt8]) -> Bool {
    var before = UInt8(ascii: " ")
    for offset in span.lowerBound..<span.upperBound {
      let byte = utf8[offset] | 0x20
      if before == UInt8(ascii: "n") {
        // An apostrophe of either form; 0xE2 begins the curly one.
        if byte == UInt8(ascii: "o") || byte == UInt8(ascii: "e") || byte == 0x27 || byte == 0xE2 {
          return true
        }
      } else if before == UInt8(ascii: "o"), byte == UInt8(ascii: "u"), offset + 1 < span.upperBound,
        utf8[offset + 1] | 0x20 == UInt8(ascii: "t")
      {
        return true
      }
      before = byte
    }
    return false
  }

  /// Whether a span may hold one of the phrases that deny by their meaning, by their first letters.
  static func mayBeLexical(_ span: Span, _ utf8: [UInt8]) -> Bool {
    var offset = span.lowerBound
    while offset < span.upperBound {
      let letter = utf8[offset] | 0x20
      if lexicalInitials & 1 << UInt32(letter & 31) != 0, let stems = lexicalStems[letter],
        stems.contains(where: { utf8[offset..<span.upperBound].starts(with: $0) })
      {
        return true
      }
      offset += 1
    }
    return false
  }

  private static let lexicalStems = Dictionary(
    grouping: [
      "fail", "refus", "declin", "unab", "free ", "devoid", "lack", "absen", "unwill", "reluct", "unlike",
      "incap", "ceas",
      "hardly", "scarce", "depriv", "refrain", "abstain", "exempt", "immune", "unaware",
    ].map { Array($0.utf8) }, by: { $0[0] })

  /// A bit for the last five bits of each letter that they begin with, which tell all letters from one another.
  private static let lexicalInitials = lexicalStems.keys.reduce(UInt32(0)) { $0 | 1 << UInt32($1 & 31) }

  static func words(in span: Span, _ utf8: [UInt8]) -> [Word] {
    var words: [Word] = []
    var isFirst = true
    var cursor = LabelCursor(utf8, span)
    while let scalar = cursor.scalar(at: cursor.offset) {
      guard LabelCursor.isLetter(scalar.value) else {
        if scalar.value != 0x20 { isFirst = EnglishDenials.openers.contains(scalar.value) }
        cursor.offset += scalar.width
        continue
      }
      let start = cursor.offset
      var text: [UInt8] = []
      while let letter = cursor.scalar(at: cursor.offset),
        LabelCursor.isLetter(letter.value) || letter.value == 0x27 || letter.value == 0x2019
      {
        text.append(letter.value == 0x2019 ? 0x27 : UInt8(truncatingIfNeeded: letter.value) | 0x20)
        cursor.offset += letter.width
      }
      words.append(Word(text: text, span: Span(start, cursor.offset), isFirst: isFirst))
      isFirst = false
    }
    return words
  }

  /// `,` `;` `"` `“` `‘`
  private static let openers: [UInt32] = [0x2C, 0x3B, 0x22, 0x201C, 0x2018]

  private static func isContracted(_ word: [UInt8]) -> Bool { word.suffix(3).elementsEqual("n't".utf8) }

  /// Whether a word, in small letters, denies by itself.
  static func denies(_ word: [UInt8]) -> Bool { isContracted(word) || denying.contains(word) }

  /// Whether a denial is none where it stands: `not only`, `whether or not`, `could not have been better`,
  /// `Is it not so?`.
  private static func isEmpty(_ words: [Word], _ index: Int) -> Bool {
    func text(_ place: Int) -> [UInt8] { words.indices.contains(place) ? words[place].text : [] }
    let (word, before, next) = (text(index), text(index - 1), text(index + 1))
    if empty.contains(next) { return true }
    let isNot = word.elementsEqual("not".utf8)
    if isOrder(words, index) { return pardoned.contains(next) }
    if isNot || isContracted(word) {
      if emptyBehindNot.contains(next)
        || next.elementsEqual("at".utf8) && text(index + 2).elementsEqual("all".utf8)
        || next.elementsEqual("have".utf8) && (before + word).starts(with: "could".utf8)
      {
        return true
      }
    }
    if isNot {
      if before.elementsEqual("or".utf8) || before.elementsEqual("if".utf8) { return true }
      // `Is that not …`, `So, is not …`
      return (1...2).contains { distance in
        let place = index - distance
        return words.indices.contains(place) && words[place].isFirst
          && auxiliaries.contains(words[place].text)
      }
    }
    if isContracted(word) { return words[index].isFirst && auxiliaries.contains(Array(word.dropLast(3))) }
    return word.elementsEqual("nothing".utf8) && before.elementsEqual("for".utf8)
  }

  /// Whether a denial forbids: `do not …`, `don't …`, `never …` at the beginning of a clause, also behind `please`.
  static func isOrder(_ words: [Word], _ denial: Int) -> Bool {
    func isWord(_ place: Int, _ text: String) -> Bool {
      words.indices.contains(place) && words[place].text.elementsEqual(text.utf8)
    }
    var start = denial
    if isWord(denial, "not"), isWord(denial - 1, "do") {
      start -= 1
    } else if !isWord(denial, "never") && !isWord(denial, "don't") {
      return false
    }
    if isWord(start - 1, "please") { start -= 1 }
    // `Do you not …`, `don't they …` ask.
    return words[start].isFirst && denial + 1 < words.count && !subjects.contains(words[denial + 1].text)
  }

  static func isAuxiliary(_ word: [UInt8]) -> Bool { auxiliaries.contains(word) }

  /// `unlikely`, `impossible`, `disagree`, `useless`, `non-profit`.
  private static func isPrefixed(_ word: [UInt8]) -> Bool {
    guard word.count >= 5 else { return false }
    return prefixes.contains { $0[0] == word[0] && word.starts(with: $0) }
      || word.suffix(4).elementsEqual("less".utf8)
  }

  /// The same without what only begins so: `information`, `increase`, `under`, `district`, `important`.
  private static func isPrefixedAdjective(_ word: [UInt8]) -> Bool {
    isPrefixed(word) && !undoing.contains(word) && !chancePrefixes.contains { word.starts(with: $0) }
      && (word.starts(with: "un".utf8) || word.starts(with: "dis".utf8) || word.starts(with: "mis".utf8)
        || word.suffix(4).elementsEqual("less".utf8) || negativePrefixes.contains { word.starts(with: $0) })
  }

  /// Stems behind which un-, dis-, mis-, -less, ir- and il- are no prefix or ending.
  private static let chancePrefixes =
    "under unit uni unt unl upon uncle district distrib discuss display distan discover dish disc disciplin distinct disting disease dispatch dispos disput dissert miss mist nevertheless nonetheless wireless irrig irrit illus illum illness none"
    .fields(dividedBy: " ").map { Array($0) }
  /// Verbs of which un- undoes an act, and denies nothing.
  private static let undoing = WordSet(
    "unplug unlock unload unpack unwrap unfasten unfold unscrew unzip unveil uninstall unsubscribe unleash undo uncover unroll unseal "
      + "unbutton unhook unblock unbolt unclog unclip unmount undress unravel unearth unbuckle unchain uncork unlatch unwind"
  )
  /// The beginnings of words with a prefix that denies before a stem of Latin: `incapable`, `improper`, `irregular`.
  private static let negativePrefixes =
    "non imposs improp immatur immor immob imperf impart impat impol impract imprud impur imbal inab inac inad inapp incap incomp incon incorr ineff inequ inev inexp infeas inhum injust insec insens insign insuff intol inval invis informal irr ill"
    .fields(dividedBy: " ").map { Array($0) }
  private static let prefixes = ["un", "im", "in", "ir", "il", "dis", "mis", "non"].map { Array($0.utf8) }

  private static let denying = WordSet("not cannot never no none nothing nobody neither nor without")
  /// What makes a denial before it none: `not limited to`, `no less than`, `no matter`, `without exception`,
  /// `not exceeding` (以下), `wouldn't mind`, `no problem`.
  private static let empty = WordSet(
    "only limited just merely less fewer later more sooner matter doubt exception portfolio wonder better one until "
      + "mind problem exceed exceeding but long far")
  private static let subjects = WordSet(
    "i you he she it we they this that these those the a an my your his her our their")
  /// Verbs that deny by their meaning, and verbs of rest and of feeling: where English forbids them, Chinese orders the opposite
  /// (`do not forget`, 请记得).
  private static let pardoned = WordSet(
    "be let forget miss worry hesitate fail neglect ignore overlook skip omit lose panic fear doubt despair stop cease quit delay wait leave go move "
      + "stay remain exceed mind disturb lie waste underestimate give hold refrain avoid take feel think expect wish have get hurry rush mention blame"
  )
  private static let emptyBehindNot = WordSet("so all every too least")
  private static let auxiliaries = WordSet("is are do does did was were can could will would has have")
  /// Words that deny by their meaning, behind `not`.
  private static let contrary = WordSet(
    "contrary against violate violates violated breach break illegal unlawful refuse refused reject rejected oppose opposed object "
      + "prohibit prohibited forbid forbidden exempt deny denied contradict infringe hinder prevent exclude excluded lose lost "
      + "abandon reluctant hesitate disagree dispute incompatible inconsistent invalid wrong guilty liable")
  /// Those of them that leave nothing to deny: who is not exempt has to.
  private static let cancelling = WordSet(
    "exempt exempted prohibit prohibited forbid forbidden exclude excluded prevent prevented oppose opposed object refuse "
      + "refused reject rejected deny denied unlawful illegal incompatible inconsistent invalid")
  private static let lexicalPairs: Set<[[UInt8]]> = Set(
    """
    fail to, fails to, failed to, failing to, failure to, refuse to, refuses to, refused to, refusing to, refusal to, declined to, declines to, unable to, \
    no longer, free of, free from, devoid of, lack of, lacks the, lack the, lacked the, lacks any, lack any, lacked any, absence of, \
    unwilling to, reluctant to, unlikely to, incapable of, ceased to, ceases to, deprived of, unaware of, far from, \
    hardly any, hardly ever, hardly a, scarcely any, scarcely ever, scarcely a, refrain from, refrained from, abstain from, abstained from, exempt from, immune from, not yet
    """.fields(dividedBy: ",").map { $0.split(separator: 0x20).map { Array($0) } })
  /// Verbs that deny whatever they have as an object.
  private static let lexicalVerbs = WordSet("lacks lacked lacking")
  /// What those pairs begin with, and those verbs.
  private static let lexicalHeads = lexicalVerbs.union(
    lexicalPairs.map { String(decoding: $0[0], as: UTF8.self) }.joined(separator: " "))
  private static let reversing = WordSet(
    "doubt doubts doubted impossible unlikely unknown uncommon unusual unaware unless until fail fails failed lack than few little"
  )
  private static let faint = WordSet(
    "lack lacks lacked lacking fail fails failed failing failure few little hardly scarcely barely rarely seldom only unless "
      + "refuse refuses refused prohibit prohibits prohibited exempt exempted avoid avoids avoided prevent prevents prevented deny denies denied "
      + "reject rejects rejected free less except until before instead rather than too stop stops stopped absence absent missing forbid "
      + "forbidden ban banned but wrong illegal bad any against out yet still always both all other otherwise beyond exclude excluded excluding "
      + "regardless despite away off poor miss misses missed overlook overlooks overlooked forget forgets forgot forgotten omit omits omitted "
      + "skip skips skipped elude eludes eluded neglect neglects neglected ignore ignores ignored disregard disregards disregarded zero least far non attempt attempted renege reneged empty blank null void false ever even if whether should"
  )
}
