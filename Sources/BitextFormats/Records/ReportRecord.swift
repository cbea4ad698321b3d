public import Bitext

/// A report as its JSON tells it, read back: what ``JSONWriter`` writes and its schema documents.
///
/// It is not a ``Report``: the pages are not in it, only the texts that were told. Spans are places in the files that the
/// user gave, in bytes of them as UTF-8, and each carries its text.
///
///     let record = try ReportReader().report(in: bytes, file: "release.json")
///     for gap in record.gaps where gap.severity == .error { print(gap.message) }
///
/// All that can be checked is: spans do not end before they begin, beads tile both sides, indices lead somewhere.
public struct ReportRecord: Hashable, Sendable {
  /// A stretch of a file with its text.
  public struct Stretch: Hashable, Sendable {
    /// Bytes of the file as UTF-8.
    public let span: Span
    /// Where it begins.
    public let location: Location
    /// Where it stands in a document that has no lines, such as `page 3`.
    public let place: String?
    /// The text as it stands in the file; empty for the regions of a document.
    public let text: String
  }

  /// What is told of a document.
  public struct Document: Hashable, Sendable {
    /// What the file is called.
    public let name: String?
    /// The language of its text.
    public let language: Language
    /// What the bytes were in before they became UTF-8.
    public let encoding: String
    /// How many bytes the file has as UTF-8.
    public let byteCount: Int
    /// The places of the page that are in the language.
    public let regions: [Stretch]
  }

  /// What was set apart.
  public struct Furniture: Hashable, Sendable {
    /// Where it stands.
    public let stretch: Stretch
    /// Why it was taken for furniture.
    public let reason: Bitext.Furniture.Reason
    /// The language of a text in a further language, where it is known.
    public let language: Language?
    /// The side whose file it stands in; nil where both share a page.
    public let side: Side?
  }

  /// An outcome with what each side says.
  public struct Outcome: Hashable, Sendable {
    /// What numbers it.
    public struct Label: Hashable, Sendable {
      /// The label with its punctuation.
      public let stretch: Stretch
      /// How it is written.
      public let style: Bitext.Label.Style
      /// The number that it says; nil for a bullet.
      public let value: Int?
      /// Whether no writer of the language would write it so.
      public let isBroken: Bool
    }

    /// A party, a date, an amount or a verb of commitment.
    public struct Mention: Hashable, Sendable {
      /// What is mentioned.
      public let kind: Bitext.Outcome.Mention.Kind
      /// What is compared, the same in both languages.
      public let value: String
      /// Where it stands.
      public let stretch: Stretch
    }

    /// What one side says of it.
    public struct Statement: Hashable, Sendable {
      /// What numbers it.
      public let label: Label
      /// What it is called.
      public let heading: Stretch
      /// The text that states it, behind the heading.
      public let body: [Stretch]
      /// Indices of paragraphs of the side, which follow each other.
      public let paragraphs: Range<Int>
      /// Parties, dates, amounts and verbs of commitment, in order.
      public let mentions: [Mention]
    }

    /// The number that the sides give it; nil for a bullet.
    public let number: Int?
    /// The depth of nesting, 0 at the top.
    public let level: Int
    /// The index of the outcome that this one is an item of.
    public let parent: Int?
    /// What each side says; at least one side does.
    public let statements: Bilingual<Statement?>
  }

  /// A number of outcomes that the text declares.
  public struct DeclaredCount: Hashable, Sendable {
    /// The side that declares it.
    public let side: Side
    /// The number that is declared.
    public let value: Int
    /// How many outcomes the side has.
    public let counted: Int
    /// Where it is declared.
    public let stretch: Stretch
  }

  /// What speaks for a bead or a gap.
  public struct Evidence: Hashable, Sendable {
    /// What kind of thing was seen.
    public let kind: Bitext.Evidence.Kind
    /// The value that was compared, if there is one.
    public let value: String?
    /// In milli-nats; positive speaks for it.
    public let weight: Int
    /// Where it stands on each side.
    public let stretches: Bilingual<[Stretch]>
  }

  /// A place where one side does not say what the other says.
  public struct Gap: Hashable, Sendable {
    /// A name that stays the same after edits elsewhere.
    public let identifier: String
    /// What is wrong.
    public let kind: Bitext.Gap.Kind
    /// How much it matters.
    public let severity: Bitext.Gap.Severity
    /// The code of the reason, see ``Bitext/Gap/Reason/code``.
    public let reason: String
    /// The side whose text the gap is about; nil for both.
    public let side: Side?
    /// The gap as a sentence, in the language that the report was written in.
    public let message: String
    /// How sure the judgement is; nil where it is a fact of the text.
    public let probability: Double?
    /// Where, on each side.
    public let stretches: Bilingual<[Stretch]>
    /// The side whose stretches are no finding and only show where something would stand.
    public let context: Side?
    /// Empty unless it was asked for.
    public let evidence: [Evidence]
  }

  /// What made the report.
  public let provenance: Provenance
  /// The two documents.
  public let documents: Bilingual<Document>
  /// What makes the report doubtful, as sentences.
  public let warnings: [String]
  /// How the sides were laid out.
  public let layout: Layout
  /// What was set apart, in order of the text.
  public let furniture: [Furniture]
  /// By paragraph its sentences.
  public let paragraphs: Bilingual<[Range<Int>]>
  /// The sentences of each side.
  public let sentences: Bilingual<[Stretch]>
  /// The beads of paragraphs; of a null bead the empty side stands behind the bead before it. Evidence has its own member.
  public let paragraphBeads: Alignment
  /// The beads of sentences, in the same way.
  public let sentenceBeads: Alignment
  /// By bead of sentences what speaks for it; empty lists unless it was asked for.
  public let evidence: [[Evidence]]
  /// The numbered results of both sides, paired.
  public let outcomes: [Outcome]
  /// The numbers of outcomes that the text declares.
  public let declaredCounts: [DeclaredCount]
  /// In order of the source text.
  public let gaps: [Gap]
  /// The gaps that a baseline lists; they are not among ``gaps``.
  public let silencedGaps: [Gap]
}
