/// The weights, in nats, as `Benchmarks/Accuracy/fit-weights.py` writes them: maximum likelihood of the gold beads under
/// the lattice, with a Gaussian prior, over literary, official and technical texts with and without gaps.
extension Weights {
  /// Where a lexicon knows the languages.
  static let withLexicon = Table(
    base: [
      .nullRow: -5.00, .nullColumn: -2.22, .twoOne: -4.66, .oneTwo: -4.83, .threeOne: -7.17,
      .oneThree: -5.41, .twoTwo: -6.88, .fourOne: -9.05, .threeTwo: -9.25, .twoThree: -10.65, .large: -2.32,
      .largeExcess: -5.99, .nullRowTokens: -0.26, .nullColumnTokens: -0.30, .nullRowRoot: 1.14,
      .nullColumnRoot: -1.16, .nullSize: -1.57, .nullBestRow: -0.46, .nullBestColumn: -2.06,
      .nullRowGain: 0.07, .nullColumnGain: 0.32, .nullLabelFound: -0.44, .nullLabelAlone: 2.00,
      .nullNumbersAlone: 0.19, .deviation: -0.66, .lengthRatio: -1.16, .columnWords: 0.22, .rowWords: 0.14,
      .leastColumnWords: 0.26, .leastRowWords: 1.16, .numbersAgree: 0.27, .rowNumbersAlone: 0.10,
      .columnNumbersAlone: -0.82, .stringsAlone: -1.47, .labelsAgree: 1.81, .labelsDiffer: -0.03,
      .unitLabelsDiffer: -6.00, .labelAlone: -0.18, .innerLabels: -2.50, .questionsBoth: 1.71,
      .questionsDiffer: -0.47, .exclamationsDiffer: -1.80, .quotesDiffer: -0.90, .quotesAlone: 0.44,
      .endQuestionDiffers: -1.01, .endExclamationDiffers: -3.41, .endColonDiffers: -1.35,
      .endSentenceDiffers: -1.67, .endQuoteDiffers: 0.07, .startQuoteDiffers: -0.59, .endQuoteBoth: 2.04,
      .startQuoteBoth: 2.01, .clauseRatio: -0.05, .rowsBeyondClauses: -0.77, .columnsBeyondClauses: 0.20,
      .ellipsisAlone: -2.92, .dashAlone: -0.48, .bracketsDiffer: -0.66,
    ],
    byDivision: [
      .nullRow: -4.14, .nullColumn: -1.03, .twoOne: 2.72, .oneTwo: 3.94, .threeOne: 0.89, .oneThree: -0.23,
      .twoTwo: 0.71, .fourOne: -0.82, .threeTwo: -0.59, .twoThree: 2.61, .large: -8.94, .largeExcess: 2.80,
    ],
    byLiterary: [
      .nullRow: -2.69, .nullColumn: -3.60, .twoOne: -0.98, .oneTwo: 0.09, .threeOne: -0.19, .oneThree: -0.99,
      .twoTwo: 0.88, .fourOne: 0.55, .threeTwo: 0.59, .twoThree: 1.43, .large: -3.16, .largeExcess: 2.12,
      .nullRowTokens: 0.04, .nullColumnTokens: -0.62, .nullRowRoot: 0.16, .nullColumnRoot: 1.88,
      .nullSize: -0.41, .nullBestRow: -0.23, .nullBestColumn: -1.94, .nullRowGain: 0.03,
      .nullColumnGain: 0.22, .nullLabelAlone: -1.12, .nullNumbersAlone: -3.80, .deviation: 0.11,
      .lengthRatio: -0.82, .columnWords: -0.06, .rowWords: 0.29, .leastColumnWords: 0.42,
      .leastRowWords: -1.26, .numbersAgree: -0.29, .rowNumbersAlone: -0.18, .columnNumbersAlone: 3.22,
      .stringsAlone: -0.48, .labelsAgree: 0.01, .labelAlone: 0.44, .questionsBoth: 0.20,
      .questionsDiffer: 1.04, .exclamationsDiffer: 0.60, .quotesDiffer: -0.44, .quotesAlone: -1.51,
      .endQuestionDiffers: 0.75, .endExclamationDiffers: 3.05, .endColonDiffers: 1.40,
      .endSentenceDiffers: 3.20, .endQuoteDiffers: -0.85, .startQuoteDiffers: 0.54, .endQuoteBoth: 0.74,
      .startQuoteBoth: 1.45, .clauseRatio: -3.68, .rowsBeyondClauses: -0.60, .columnsBeyondClauses: -1.43,
      .ellipsisAlone: 2.09, .dashAlone: -0.40, .bracketsDiffer: 1.02,
    ],
    nullByOmission: 0.60, rowRun: 0.63, columnRun: 0.96)

  /// Where all that is known of words was learnt from the document.
  static let withoutLexicon = Table(
    base: [
      .nullRow: -2.61, .nullColumn: -5.38, .twoOne: -3.49, .oneTwo: -2.25, .threeOne: -5.87,
      .oneThree: -4.55, .twoTwo: -4.19, .fourOne: -7.00, .threeTwo: -7.36, .twoThree: -6.74, .large: -6.84,
      .largeExcess: -2.31, .nullRowTokens: -0.58, .nullColumnTokens: -0.47, .nullRowRoot: 0.74,
      .nullColumnRoot: 0.33, .nullSize: -1.09, .nullBestRow: -0.78, .nullBestColumn: -2.21,
      .nullRowGain: 0.31, .nullColumnGain: 0.10, .nullLabelFound: -0.55, .nullLabelAlone: 0.78,
      .nullNumbersAlone: 1.34, .deviation: -1.41, .lengthRatio: -0.90, .columnWords: 0.30, .rowWords: 0.33,
      .leastColumnWords: -0.69, .leastRowWords: 0.84, .numbersAgree: 0.20, .rowNumbersAlone: -0.45,
      .columnNumbersAlone: -0.59, .stringsAlone: -1.10, .labelsAgree: 2.70, .labelsDiffer: -1.00,
      .unitLabelsDiffer: -4.00, .labelAlone: 0.02, .innerLabels: -2.00, .questionsBoth: -0.78,
      .questionsDiffer: -0.61, .exclamationsDiffer: -1.12, .quotesDiffer: -0.87, .quotesAlone: 0.09,
      .endQuestionDiffers: -2.18, .endExclamationDiffers: -0.87, .endColonDiffers: 0.18,
      .endSentenceDiffers: -0.40, .endQuoteDiffers: -1.00, .startQuoteDiffers: -0.50, .endQuoteBoth: 2.68,
      .startQuoteBoth: 2.56, .clauseRatio: -2.48, .rowsBeyondClauses: -0.56, .columnsBeyondClauses: 0.47,
      .ellipsisAlone: -1.25, .dashAlone: 0.30, .bracketsDiffer: -0.96,
    ],
    byDivision: [
      .nullRow: -1.76, .nullColumn: -0.36, .twoOne: 0.66, .oneTwo: -0.57, .threeOne: 0.16, .oneThree: -1.93,
      .twoTwo: -1.42, .fourOne: -1.08, .threeTwo: -0.47, .twoThree: -0.83, .large: -2.48,
      .largeExcess: -0.78,
    ],
    byLiterary: [:],
    nullByOmission: -1.05, rowRun: 1.72, columnRun: 0.73)
}
