extension Gap {
  /// Why something is a gap: the judgement with its facts, without words for readers.
  ///
  /// What the gap is about stands in its ``Gap/side`` and ``Gap/spans``; a reason adds what these do not say.
  /// Sentences are made of it where text is written, in the language of the reader.
  public enum Reason: Hashable, Sendable {
    /// A piece of one side for which nothing stands on the other.
    case unmatched(Piece)
    /// A sentence for which something else stands on the other side.
    case replaced
    /// Words inside a pair that find no counterpart.
    case omitted
    /// A "not" that the other side does not say.
    case negationLost
    /// A text that ends before it is done, while the other side goes on.
    case breaksOff
    /// A text in the language of the other side.
    case foreign
    /// A text that stands twice.
    case repeated(Repetition)
    /// A block that stands in another place.
    case moved
    /// Values of both sides that differ.
    case valueDiffers
    /// Values of both sides that agree in number and differ in unit.
    case unitDiffers
    /// Dates of both sides that agree but for the part of the period: its beginning, middle or end.
    case datePartDiffers
    /// Values of both sides that agree and bound in opposite directions: before and since, at least and at most.
    case boundDiffers
    /// Two values that stand in the opposite order on the other side, while the words around them do not.
    case valuesExchanged
    /// Values that the other side does not say.
    case valueAbsent
    /// Names of both sides that differ.
    case nameDiffers
    /// A name that the other side does not say.
    case nameAbsent
    /// Addresses, placeholders or codes of both sides that differ, though they should be copies.
    case literalDiffers
    /// An address, a placeholder or a code that the other side does not copy.
    case literalAbsent
    /// Placeholders that a program fills in their order, and that stand in another one on the other side.
    case placeholdersReordered
    /// Tags of both sides that differ.
    case tagDiffers
    /// Tags that the other side lacks.
    case tagAbsent
    /// Inline codes of a memory, which are no text, that the other side lacks.
    case codeAbsent(codes: [String])
    /// Tags of the side that do not close in the order in which they open, as the other side's do.
    case tagsCross
    /// A bracket or a quotation mark that nothing closes.
    case unclosed
    /// A bracket or a quotation mark that nothing opened.
    case unopened
    /// A word that stands twice in a row.
    case wordRepeated
    /// A term of a glossary for which none of its translations stands.
    case termOtherwise(expected: [String])
    /// A term of a glossary for which a translation stands that the glossary forbids.
    case termForbidden(expected: [String])
    /// A label that is not how its side numbers items.
    case labelBroken
    /// Labels of a pair of items that say different numbers.
    case labelDiffers
    /// Labels of a pair of items that say different numbers because one side counts otherwise from there on.
    case numberedAnew
    /// An item whose counterpart has no label.
    case labelAbsent
    /// An item whose counterpart stands inside another item.
    case labelMerged
    /// A declared number of outcomes, and the number that was counted.
    case countDiffers(declared: Int, counted: Int)
    /// A text of the side that stands several times and is rendered in several ways.
    case inconsistent(ways: Int)
    /// Words of both sides of which each excludes the other.
    case opposed
    /// A question for which the other side has a statement.
    case asked
    /// Two things of which each stands in the place of the other: `more X than Y` and 比X更Y.
    case exchanged
    /// Two texts of which neither is the translation of the other; no other gap is told of them.
    case unrelated
    /// What a rule of a client's own says, in its own words.
    case stated(String)
    /// What a reviewer has marked where the program found nothing, and what she said about it.
    case marked(String?)

    /// What stands without a counterpart.
    public enum Piece: Hashable, Sendable {
      /// A whole paragraph.
      case paragraph
      /// A sentence of a paragraph.
      case sentence
      /// An item, with the numbers of the items that hold it and its own.
      case item([Int])
    }

    /// What the other side does where one side repeats itself.
    public enum Repetition: Hashable, Sendable {
      /// It says the text once.
      case here
      /// It repeats its text too.
      case onBothSides
      /// It says something else at the second place.
      case insteadOfAnother
    }

    /// The name of the reason in formats for programs, such as `value-differs`; of a stated one `stated`.
    public var code: String {
      switch self {
      case .unmatched: "unmatched"
      case .replaced: "replaced"
      case .omitted: "omitted"
      case .negationLost: "negation-lost"
      case .breaksOff: "breaks-off"
      case .foreign: "foreign"
      case .repeated(.here): "repeated"
      case .repeated(.onBothSides): "repeated-on-both-sides"
      case .repeated(.insteadOfAnother): "repeated-instead-of-another"
      case .moved: "moved"
      case .valueDiffers: "value-differs"
      case .unitDiffers: "unit-differs"
      case .datePartDiffers: "date-part-differs"
      case .boundDiffers: "bound-differs"
      case .valuesExchanged: "values-exchanged"
      case .valueAbsent: "value-absent"
      case .nameDiffers: "name-differs"
      case .nameAbsent: "name-absent"
      case .literalDiffers: "literal-differs"
      case .literalAbsent: "literal-absent"
      case .placeholdersReordered: "placeholders-reordered"
      case .tagDiffers: "tag-differs"
      case .tagAbsent: "tag-absent"
      case .codeAbsent: "code-absent"
      case .tagsCross: "tags-cross"
      case .unclosed: "unclosed"
      case .unopened: "unopened"
      case .wordRepeated: "word-repeated"
      case .termOtherwise: "term-otherwise"
      case .termForbidden: "term-forbidden"
      case .labelBroken: "label-broken"
      case .labelDiffers: "label-differs"
      case .numberedAnew: "numbered-anew"
      case .labelAbsent: "label-absent"
      case .labelMerged: "label-merged"
      case .countDiffers: "count-differs"
      case .inconsistent: "inconsistent"
      case .opposed: "opposed"
      case .asked: "asked"
      case .exchanged: "exchanged"
      case .unrelated: "unrelated"
      case .stated: "stated"
      case .marked: "marked"
      }
    }

    /// Whether the spans of the side that the gap is not about only show where its text would stand.
    ///
    /// A text that breaks off is seen on both sides: at its end, and in what the other goes on to say.
    var showsPlaceOnly: Bool {
      switch self {
      case .omitted, .negationLost, .foreign, .labelAbsent, .labelMerged, .unmatched, .replaced, .valueAbsent,
        .nameAbsent, .literalAbsent, .tagAbsent, .termOtherwise:
        true
      default: false
      }
    }
  }
}
