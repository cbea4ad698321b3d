extension Configuration {
  /// How gaps are told from what translators do anyway.
  ///
  /// Each threshold says where it comes from.
  public struct Gaps: Hashable, Sendable, Codable {
    /// A segment that stands alone with less probability than this is a warning, with more an error.
    public var nullProbability = 0.5
    /// A sentence of a paragraph that has a counterpart is an error from this probability on, and a warning below: of 86 judged
    /// documents 43 of 49 were right above it (three of the others are no text of the page's), and 17 of 31 below.
    public var sentenceErrorProbability = 0.95
    /// The score of a phrase, as a logarithm of the odds that it was left out, from which a sentence of about its length that stands alone
    /// beside it on the other side is taken for its counterpart.
    public var answerScore = 1.0
    /// How much the words of each side have to speak for having no translation, as a logarithm, for a pair to be none.
    /// At 3 four of 10,621 sound beads have as much, and free renderings of six documents more.
    public var unrelatedEvidence = 4.5

    /// The share of the words of a segment that stands alone from which the segments around it say what it says.
    public var nearbyShare = 0.55
    /// The share of its words that find no translation below which a pair is one, however much speaks against it.
    public var unrelatedShare = 0.8

    /// How much the words of two neighbouring pairs have to speak for having no translation, as a logarithm, for the two
    /// to be exchanged; by twice as much they have to fit better the other way round.
    public var exchangedEvidence = 2.0

    /// How much shorter than the other side lets expect, as the logarithm of the ratio, a text without its last
    /// mark has to be to count as broken off.
    public var truncationShortfall = 0.15
    /// How much the last words of the other side have to speak for having been left out, as a logarithm; twice as
    /// much is clear. Of sound translations whose ends differ 9 in 10 have less.
    public var truncationTail = 1.0
    /// How many letters the other side has to have for that.
    public var truncationLength = 12
    /// How long a sentence has to be for its repetition to count, in letters; a Han character counts three.
    public var duplicateLength = 30
    /// The share of letter groups below which two sentences are so unlike that one translation cannot serve both.
    public var duplicateLikeness = 0.3

    /// A difference of values in a bead of less probability than this is a note: the bead may be wrong.
    public var valueProbability = 0.5
    /// Above this share of the beads with values where a side says one that the other lacks, such a value is a note:
    /// the translation is free. In sound translations of news, statutes and manuals it is below 0.03.
    public var valueFreedom = 0.08

    /// How often a text has to say a name for the name to be understood where the other side lacks it.
    public var usualName = 8

    /// Up to which share of the words of a sentence may lack a translation where a country that the other side does not name
    /// is a warning. Of sound translations that leave out a country none has less than 0.2.
    public var faithfulShare = 0.15
    /// The same of a name that Chinese writes in Latin letters, which is copied even where words are not.
    public var copyingShare = 0.45

    /// Up to how many letters of English a negation that is lost is a warning; of Han characters a third.
    public var negationLength = 400

    /// How likely a phrase has to be one that the other side lacks, as the logarithm of the odds, for a note, and for a
    /// warning. Where one phrase in ten lines is left out, about 14 and 4 sound lines in 1,000 have one that scores higher.
    public var partialNote = 1.0
    /// The same for a warning about a phrase of English that Chinese lacks.
    public var partialWarning = 2.0
    /// The same for a warning about any other phrase. What English lacks of a Chinese sentence is mostly said in fewer words: of 12
    /// such phrases of judged documents that score 2 and more one was left out, of 30 English ones 27.
    public var partialWarningElsewhere = 5.0

    /// The terms whose translation is looked at.
    public var glossary = Glossary()
    /// The kinds of gap that are not told.
    public var ignoredKinds: [Gap.Kind] = []

    public init() {}
  }
}
