/// Idioms of English in which a denial is none, or which Chinese says without one: `spare no effort` (竭尽全力), `second to none`
/// (首屈一指), `cannot but` (不得不).
///
/// The class is what dictionaries of idioms list under `no`, `not`, `none`, `nothing`, `never` and `without`. A `*` stands for up to
/// three words, `~` for any ending.
enum DenialIdioms {
  /// Whether the word at an index is a part of an idiom.
  ///
  /// - Complexity: O(*i*) in the idioms that begin with the first letters of the words before it.
  static func holds(_ index: Int, _ words: [[UInt8]]) -> Bool {
    (max(0, index - 6)...index).contains { start in
      guard let letter = words[start].first, letter < 0x80 else { return false }
      return idioms[Int(letter)].contains { idiom in
        end(of: idiom[...], words, start).map { $0 > index } ?? false
      }
    }
  }

  /// The index behind an idiom that begins at `start`; nil if it does not stand there.
  private static func end(of idiom: ArraySlice<[UInt8]>, _ words: [[UInt8]], _ start: Int) -> Int? {
    guard let first = idiom.first else { return start }
    if first == [UInt8(ascii: "*")] {
      for skipped in 0...3 {
        if let end = end(of: idiom.dropFirst(), words, start + skipped) { return end }
      }
      return nil
    }
    guard start < words.count else { return nil }
    // `can not` is one word in `cannot` and `can't`.
    if idiom.count > 1, idiom[idiom.startIndex + 1].elementsEqual("not".utf8),
      isContracted(first, in: words[start])
    {
      return end(of: idiom.dropFirst(2), words, start + 1)
    }
    guard fits(first, words[start]) else { return nil }
    return end(of: idiom.dropFirst(), words, start + 1)
  }

  /// Whether a word is an auxiliary verb with its `not`: `cannot`, `couldn't`, `can't`, `won't`.
  private static func isContracted(_ verb: [UInt8], in word: [UInt8]) -> Bool {
    guard word.count > verb.count, word.starts(with: verb) else { return false }
    let rest = word[verb.count...]
    return rest.elementsEqual("not".utf8) || rest.elementsEqual("n't".utf8)
      || rest.elementsEqual("'t".utf8) && verb.last == UInt8(ascii: "n")
  }

  /// Whether a word is what a pattern says; `~` at its end stands for any ending.
  static func fits(_ pattern: [UInt8], _ word: [UInt8]) -> Bool {
    pattern.last == UInt8(ascii: "~") ? word.starts(with: pattern.dropLast()) : pattern == word
  }

  /// By their first letters.
  private static let idioms = list.reduce(into: [[[[UInt8]]]](repeating: [], count: 0x80)) {
    $0[Int($1[0][0])].append($1)
  }

  private static let list = """
    spar~ * no effort~, no effort~ * spared, spar~ * no expense~, no expense~ * spared, no small measure, no small part, no small degree, no small extent
    no small feat, no small matter, no mean feat, no mean achievement, no mean task, no easy task, no end of, no end to, no few, no little
    no doubt, without * doubt, without question, without fail, without exception, without precedent, without parallel, without delay, without more ado
    without further ado, without reserve, without reservation, without let or hindrance, goes without saying, go without saying, without equal
    no wonder, no sooner, no stranger to, no match for, no laughing matter, no big deal, no match, no problem, no exception, no question, no secret
    no surprise, no coincidence, no accident, no time * lose, no time * lost, no time to waste, lose no time, lost no time, waste no time, wasted no time, wasting no time, losing no time
    in no time, no stone unturned, no bones about, no strings attached, no holds barred, no turning back, no bounds, no limit~, no rival~, no equal~
    no choice but, no option but, no alternative but, no other choice, no other than, no other, none other than, no less, no fewer, no more than, no later, no sooner
    no such thing, no matter, no longer than, no substitute, no shortage of, no lack of, no want of, no dearth of, no let up, no stopping
    second to none, none the less, none the worse, none the wiser, none too, none but, bar none
    nothing but, nothing short of, nothing less than, nothing if not, nothing other than, nothing like, nothing to lose, nothing more than, nothing of the
    think nothing of, for nothing, to say nothing of, good for nothing, all or nothing, next to nothing, stop at nothing, nothing in the world, nothing * more * than
    nothing more important, nothing better, nothing * new, if nothing else
    not least, not to mention, not to say, not to speak of, not only, not merely, not just, not simply, not solely, not alone, not exclusively, not a few, not a little
    not infrequently, not unlike, not uncommon, not unusual, not surprising~, not without, not until, not before, not so much as, not so much, not long after
    not long ago, not far, not a moment too soon, not to be outdone, not in vain, not for nothing, more often than not, as often as not, last but not least, like it or not
    believe it or not, whether or not, or not, if not, why not, not necessarily, not unreasonable, not unlikely, not unheard
    not to be missed, not be missed, not to miss, not hesitate, don't hesitate, not but, could not but, can not but, can not help, could not help, can not wait, could not wait, could not agree more, could not care less, could not be better
    could not have been, could not be happier, could not be more, can not * too, can not be over~, can not over~, can not * enough, can not get enough of, can not afford, would not * mind
    never too late, never fail~, never before, never mind, never ceas~, never less than, never so, now or never, never miss
    never ending, never to be forgotten, as never before, like never before, better late than never, never looked back
    nobody s business, no news, no man s land, no one but, no go, no show, no frills, no fly, no brainer, no win, no name, no nonsense, no confidence
    """.fields(dividedBy: ",", "\n").map { idiom in
      idiom.split(separator: 0x20).map { Array($0) }
    }
}
