/// The ways in which a language writes labels.
///
/// ``EnglishLabelGrammar`` and ``ChineseLabelGrammar`` conform, and ``MarkLabelGrammar``, which reads what needs
/// no language: digits, letters, circled numbers and bullets.
public protocol LabelGrammar: Sendable {
  /// What stands at the start of a segment, if it can be read as a label.
  ///
  /// White space before the label is passed over. Whether the reading is a label is for the whole text to
  /// decide (``DocumentLabels``): `Second, China and …` is one only where a `First,` goes before it.
  ///
  /// - Complexity: O(1); a few dozen bytes are looked at.
  func reading(in utf8: [UInt8], span: Span) -> LabelReading?
}

extension LabelGrammar {
  /// The label at the start of a segment, judged by the segment alone.
  public func label(in utf8: [UInt8], span: Span) -> Label? {
    guard let reading = reading(in: utf8, span: span), reading.strength >= .likely else { return nil }
    return reading.label
  }
}

/// What may be a label, before the text around it was looked at.
public struct LabelReading: Hashable, Sendable {
  /// How much the form alone says.
  public enum Strength: Int, Hashable, Sendable, Comparable {
    /// Words that are a label only if the list lacks that number, such as `Four cases`.
    case doubtful
    /// A label only within a list, such as `A. Smith` or `Second, we`.
    case weak
    /// A label unless its number is out of all order, such as `2016.`
    case likely
    /// Nothing but a label, such as `（三）`.
    case certain

    public static func < (left: Strength, right: Strength) -> Bool { left.rawValue < right.rawValue }
  }

  /// The label that was read.
  public let label: Label
  /// How sure it is to be one.
  public let strength: Strength
  /// The other way to read it: `(i)` is a letter too, `C.` a Roman number.
  public let alternative: Label?
  /// Whether it stands for the last item of its list, whatever its number: `Finally,`, `最后`.
  public let isLast: Bool
  /// Whether its letters are capitals, so that `A.` and `a.` are two styles.
  public let isCapital: Bool
  /// Whether it is a bullet of the kind that stands inside others: `-` `–` `◦` and not `•`.
  public let isStroke: Bool
  /// Whether it is a dash, which stands before the source of a quotation as often as before an item.
  let isDash: Bool
  /// How many lists the file says that it stands in; 0 where it does not say.
  var depth = 0

  init(
    _ label: Label, _ strength: Strength, alternative: Label? = nil, isLast: Bool = false,
    isCapital: Bool = false, isStroke: Bool = false, isDash: Bool = false
  ) {
    self.label = label
    self.strength = strength
    self.alternative = alternative
    self.isLast = isLast
    self.isCapital = isCapital
    self.isStroke = isStroke
    self.isDash = isDash
  }

  /// The same reading as the list of the file counts it: `1.` `1.` `1.` are 1, 2 and 3.
  func counted(_ item: Block.Item) -> LabelReading {
    let number = label.style == .digit || label.style == .digitParenthesis ? item.ordinal : nil
    var reading = LabelReading(
      number.map { label.subvalues.isEmpty ? label.numbered($0) : label } ?? label, strength,
      alternative: alternative, isLast: isLast, isCapital: isCapital, isStroke: isStroke, isDash: isDash)
    reading.depth = item.depth
    return reading
  }
}

extension Language {
  /// The grammar of the language's labels.
  public var labelGrammar: any LabelGrammar {
    if isEnglish { return EnglishLabelGrammar() }
    if isChinese { return ChineseLabelGrammar() }
    return MarkLabelGrammar()
  }
}
