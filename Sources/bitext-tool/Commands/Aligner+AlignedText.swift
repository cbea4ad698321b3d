import Bitext
import BitextFormats

extension Aligner {
  /// The same aligner with one more rule.
  func adding(_ rule: some GapRule) -> Aligner {
    Aligner(configuration: configuration, lexicon: lexicon, rules: rules + [rule], contents: contents)
  }

  /// The report about text that somebody else aligned.
  func report(on text: AlignedText) -> Report {
    report(on: text.segmentation, paragraphs: text.paragraphs, sentences: text.sentences)
  }
}
