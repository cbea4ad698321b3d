/// What is weighed when a group of rows and columns is judged, one number for each.
///
/// Rows are the segments of the language with spaces (English), columns those of the other (Chinese); of two
/// languages of one kind the source is the rows. Except for ``nullRow`` to ``nullSize`` all are 0 for null beads.
enum Feature: Int, CaseIterable {
  // How many rows and columns. 1-1 is the measure of the others.
  case nullRow, nullColumn
  case twoOne, oneTwo, threeOne, oneThree, twoTwo, fourOne, threeTwo, twoThree
  case large, largeExcess
  // What a null bead leaves unexplained.
  case nullRowTokens, nullColumnTokens, nullRowRoot, nullColumnRoot, nullSize
  /// How well the best group nearby would explain the null bead's words.
  case nullBestRow, nullBestColumn
  case nullRowGain, nullColumnGain
  /// A label of the null bead that stands nearby on the other side, or that doesn't, and numbers that don't.
  case nullLabelFound, nullLabelAlone, nullNumbersAlone
  // Lengths.
  case deviation, lengthRatio
  // Words: how well each side is explained by the other, and the worst explained segment of each.
  case columnWords, rowWords, leastColumnWords, leastRowWords
  // Numbers, strings and labels.
  case numbersAgree, rowNumbersAlone, columnNumbersAlone, stringsAlone
  case labelsAgree, labelsDiffer, unitLabelsDiffer, labelAlone, innerLabels
  // Punctuation.
  case questionsBoth, questionsDiffer, exclamationsDiffer
  case quotesDiffer, quotesAlone
  case endQuestionDiffers, endExclamationDiffers, endColonDiffers, endSentenceDiffers
  case endQuoteDiffers, startQuoteDiffers, endQuoteBoth, startQuoteBoth
  case clauseRatio, rowsBeyondClauses, columnsBeyondClauses
  case ellipsisAlone, dashAlone, bracketsDiffer
}

extension Feature {
  /// Those that compare punctuation, and those that compare lengths.
  static let marks = allCases.filter { $0.rawValue >= Feature.questionsBoth.rawValue }
  static let lengths = [Feature.deviation, .lengthRatio]
}
