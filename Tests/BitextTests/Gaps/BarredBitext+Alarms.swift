import _BitextTestSupport

@testable import Bitext

extension BarredBitext {
  /// The kinds of the errors and warnings that all rules raise.
  var alarms: [Gap.Kind] {
    GapFinder().gaps(in: GapContext(segmentation, paragraphs: paragraphs, sentences: sentences))
      .filter { $0.severity > .note }.map(\.kind)
  }
}
