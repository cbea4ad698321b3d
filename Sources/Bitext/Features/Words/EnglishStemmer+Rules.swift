extension EnglishStemmer {
  /// A suffix, what stands for it, and when.
  struct Rule {
    enum Condition {
      case always
      /// Behind an `l`.
      case afterL
      /// Behind a letter that `-ly` follows.
      case afterLi
      case inRegion2
    }

    let suffix: StaticString
    let replacement: StaticString
    let condition: Condition

    init(_ suffix: StaticString, _ replacement: StaticString, _ condition: Condition = .always) {
      self.suffix = suffix
      self.replacement = replacement
      self.condition = condition
    }
  }

  /// Words that the rules would spoil.
  static let exceptions: [(form: StaticString, stem: StaticString)] = [
    ("skis", "ski"), ("skies", "sky"), ("idly", "idl"), ("gently", "gentl"), ("ugly", "ugli"),
    ("early", "earli"), ("only", "onli"), ("singly", "singl"), ("sky", "sky"), ("news", "news"),
    ("howe", "howe"), ("atlas", "atlas"), ("cosmos", "cosmos"), ("bias", "bias"), ("andes", "andes"),
  ]

  /// Beginnings behind which R1 starts, since the general rule would join unrelated words.
  static let regionPrefixes: [StaticString] = [
    "arsen", "commun", "emerg", "gener", "inter", "later", "organ", "past", "univers",
  ]

  /// What stands before an `-ing` that is no ending, as in *evening*.
  static let keptBeforeIng: [StaticString] = ["even", "cann", "inn", "earr", "herr", "out"]

  /// Consonants that are doubled before an ending.
  static let doubled: StaticString = "bdfgmnprt"

  /// The longest suffixes first.
  static let step2: [Rule] = [
    Rule("ational", "ate"), Rule("fulness", "ful"), Rule("iveness", "ive"), Rule("ization", "ize"),
    Rule("ousness", "ous"), Rule("biliti", "ble"), Rule("lessli", "less"), Rule("tional", "tion"),
    Rule("alism", "al"), Rule("aliti", "al"), Rule("ation", "ate"), Rule("entli", "ent"),
    Rule("fulli", "ful"), Rule("iviti", "ive"), Rule("ogist", "og"), Rule("ousli", "ous"),
    Rule("abli", "able"), Rule("alli", "al"), Rule("anci", "ance"), Rule("ator", "ate"),
    Rule("enci", "ence"), Rule("izer", "ize"), Rule("bli", "ble"), Rule("ogi", "og", .afterL),
    Rule("li", "", .afterLi),
  ]

  static let step3: [Rule] = [
    Rule("ational", "ate"), Rule("tional", "tion"), Rule("alize", "al"), Rule("ative", "", .inRegion2),
    Rule("icate", "ic"), Rule("iciti", "ic"), Rule("ical", "ic"), Rule("ness", ""), Rule("ful", ""),
  ]

  static let step4: [StaticString] = [
    "ement", "able", "ance", "ence", "ible", "ment", "ant", "ate", "ent", "ion", "ism", "iti", "ive",
    "ize", "ous", "al", "er", "ic",
  ]
}
