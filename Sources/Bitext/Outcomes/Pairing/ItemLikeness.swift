/// How alike two items are in what they say: by their words where a lexicon knows the languages, and by what stands
/// in both languages.
///
/// What the words of the documents support is looked up when it is asked for the first time: most releases never need
/// it.
final class ItemLikeness {
  private let readings: Readings
  private var anchors: AnchorLikeness
  private lazy var coverage = WordCoverage(readings)

  init(_ readings: Readings) {
    self.readings = readings
    anchors = AnchorLikeness(readings.segmentation)
  }

  /// 0…1; 0.5 where neither has anything to compare.
  func value(_ source: OutcomeItem, _ target: OutcomeItem) -> Double {
    let shared = anchors.value(source, target)
    guard readings.words.lexicon != nil, !source.isInline, !target.isInline,
      let words = coverage?.likeness(sentences(source, .source), sentences(target, .target))
    else { return shared }
    // Half of the words of a true pair are found; a quarter of those of a false one are, by chance.
    return min(1, max(0, (words - 0.2) * 1.6)) * 0.75 + shared * 0.25
  }

  private func sentences(_ item: OutcomeItem, _ side: Side) -> Range<Int> {
    let starts = readings.segmentation[side].sentenceStarts
    // The first paragraphs of an item say what it is about.
    let end = min(item.statement.paragraphs.upperBound, item.paragraph + 3)
    return starts[item.paragraph]..<starts[end]
  }
}
