/// The weights, in nats, as `Benchmarks/Accuracy/fit-weights.py` writes them: maximum likelihood of the gold beads under
/// the lattice, with a Gaussian prior, over literary, official and technical texts with and without gaps.
extension Weights {
  /// Where a lexicon knows the languages.
  static let withLexicon = Table(
    faithful: [
      .nullRow: -4.70, .nullColumn: -3.56, .twoOne: -6.79, .oneTwo: -6.61, .threeOne: -8.33,
      .oneThree: -7.53, .twoTwo: -10.91, .fourOne: -8.36, .threeTwo: -10.10, .twoThree: -10.51,
      .large: -6.22, .largeExcess: -5.25, .nullRowTokens: -0.19, .nullColumnTokens: -0.34,
      .nullRowRoot: 1.14, .nullColumnRoot: 0.04, .nullSize: -1.39, .nullBestRow: 0.05,
      .nullBestColumn: -1.67, .nullRowGain: 0.02, .nullColumnGain: 0.22, .nullLabelFound: 0.28,
      .nullLabelAlone: 2.00, .nullNumbersAlone: 0.59, .deviation: -1.33, .lengthRatio: -0.49,
      .columnWords: 0.14, .rowWords: 0.14, .leastColumnWords: 0.78, .leastRowWords: 1.20,
      .numbersAgree: 0.90, .rowNumbersAlone: -0.15, .columnNumbersAlone: -0.27, .stringsAlone: -1.26,
      .labelsAgree: 2.50, .labelsDiffer: -2.50, .unitLabelsDiffer: -6.00, .labelAlone: -1.74,
      .innerLabels: -0.75, .questionsBoth: 0.99, .questionsDiffer: -0.42, .exclamationsDiffer: -2.10,
      .quotesDiffer: 0.27, .quotesAlone: -0.82, .endQuestionDiffers: -1.63, .endExclamationDiffers: -0.02,
      .endColonDiffers: -1.91, .endSentenceDiffers: -1.47, .endQuoteDiffers: -0.26,
      .startQuoteDiffers: 0.43, .endQuoteBoth: 0.69, .startQuoteBoth: 0.88, .clauseRatio: -0.79,
      .columnsBeyondClauses: -0.45, .ellipsisAlone: -3.07, .dashAlone: -2.42, .bracketsDiffer: -0.37,
    ],
    byDivision: [
      .nullRow: -4.54, .nullColumn: -3.52, .twoOne: 11.74, .oneTwo: 10.63, .threeOne: 5.93,
      .oneThree: 4.31, .twoTwo: 16.29, .fourOne: -1.64, .threeTwo: -1.63, .twoThree: -2.18, .large: -1.77,
      .largeExcess: 3.16,
    ],
    byJoining: [
      .nullRow: -1.00, .nullColumn: 0.45, .twoOne: 3.68, .oneTwo: 1.17, .threeOne: 3.89, .oneThree: 3.26,
      .twoTwo: -5.33, .fourOne: 4.22, .threeTwo: -0.96, .twoThree: -1.36, .large: 3.49,
      .largeExcess: 1.83,
    ],
    free: [
      .nullRow: -5.14, .nullColumn: -4.68, .twoOne: -2.51, .oneTwo: -2.39, .threeOne: -5.04,
      .oneThree: -5.89, .twoTwo: -4.72, .fourOne: -6.99, .threeTwo: -7.61, .twoThree: -7.37,
      .large: -8.52, .largeExcess: -2.13, .nullRowTokens: -0.25, .nullColumnTokens: -0.36,
      .nullRowRoot: -0.03, .nullColumnRoot: 0.79, .nullSize: -3.61, .nullBestRow: -0.48,
      .nullBestColumn: -2.28, .nullRowGain: 0.22, .nullColumnGain: 0.24, .nullLabelFound: -0.01,
      .nullLabelAlone: 0.44, .nullNumbersAlone: -1.16, .deviation: -0.50, .lengthRatio: -1.98,
      .columnWords: 0.14, .rowWords: 0.42, .leastColumnWords: 0.36, .leastRowWords: -0.08,
      .numbersAgree: -0.84, .rowNumbersAlone: -1.77, .columnNumbersAlone: -0.30, .stringsAlone: -1.40,
      .labelsAgree: 0.41, .labelAlone: 0.63, .innerLabels: -1.88, .questionsBoth: 0.24,
      .questionsDiffer: -0.49, .exclamationsDiffer: -0.60, .quotesDiffer: -0.73, .quotesAlone: -0.78,
      .endQuestionDiffers: -0.36, .endExclamationDiffers: -0.48, .endColonDiffers: -0.85,
      .endSentenceDiffers: 0.95, .endQuoteDiffers: -0.94, .startQuoteDiffers: -0.61, .endQuoteBoth: 2.04,
      .startQuoteBoth: 1.63, .clauseRatio: -1.82, .rowsBeyondClauses: -1.40, .columnsBeyondClauses: -1.52,
      .ellipsisAlone: -0.94, .dashAlone: -1.42, .bracketsDiffer: -0.26,
    ],
    nullByOmission: 0.55, rowRun: 0.90, columnRun: 0.64)

  /// Where all that is known of words was learnt from the document.
  static let withoutLexicon = Table(
    faithful: [
      .nullRow: -6.06, .nullColumn: -2.43, .twoOne: -8.71, .oneTwo: -6.34, .threeOne: -11.40,
      .oneThree: -10.47, .twoTwo: -12.61, .fourOne: -13.80, .threeTwo: -14.17, .twoThree: -14.17,
      .large: -8.75, .largeExcess: -8.13, .nullRowTokens: -0.17, .nullColumnTokens: -0.61,
      .nullRowRoot: 0.27, .nullColumnRoot: -0.12, .nullSize: -2.32, .nullBestRow: -0.43,
      .nullBestColumn: 0.82, .nullRowGain: 0.13, .nullColumnGain: 0.15, .nullLabelFound: 0.39,
      .nullNumbersAlone: 1.86, .deviation: -1.53, .lengthRatio: -2.94, .columnWords: 0.41,
      .rowWords: 0.11, .leastColumnWords: 0.33, .leastRowWords: 0.84, .numbersAgree: 1.50,
      .rowNumbersAlone: -0.42, .columnNumbersAlone: -0.64, .stringsAlone: -2.49, .labelsAgree: 2.50,
      .labelsDiffer: -1.70, .unitLabelsDiffer: -1.02, .labelAlone: -1.89, .innerLabels: -0.31,
      .questionsBoth: 5.05, .questionsDiffer: -0.72, .exclamationsDiffer: -0.88, .quotesDiffer: 0.06,
      .quotesAlone: -1.31, .endQuestionDiffers: -2.39, .endExclamationDiffers: -0.17,
      .endColonDiffers: -3.09, .endSentenceDiffers: -1.39, .endQuoteDiffers: -0.52,
      .startQuoteDiffers: 0.55, .endQuoteBoth: 1.44, .startQuoteBoth: 3.15, .clauseRatio: -3.55,
      .rowsBeyondClauses: -0.49, .columnsBeyondClauses: 0.10, .ellipsisAlone: -7.76, .dashAlone: -4.00,
      .bracketsDiffer: -0.94,
    ],
    byDivision: [
      .nullRow: -0.01, .nullColumn: -2.74, .twoOne: 16.24, .oneTwo: 8.90, .threeOne: 6.30,
      .oneThree: 9.17, .twoTwo: 6.45, .fourOne: -3.84, .threeTwo: 0.11, .twoThree: -2.65, .large: -2.00,
      .largeExcess: -0.96,
    ],
    byJoining: [:],
    free: [
      .nullRow: -9.59, .nullColumn: -12.56, .twoOne: -3.90, .oneTwo: -4.23, .threeOne: -7.70,
      .oneThree: -9.14, .twoTwo: -7.97, .fourOne: -11.20, .threeTwo: -11.59, .twoThree: -12.14,
      .large: -13.43, .largeExcess: -3.41, .nullRowTokens: -0.91, .nullColumnTokens: -0.71,
      .nullRowRoot: 1.47, .nullColumnRoot: 1.75, .nullSize: -0.23, .nullBestRow: 1.07,
      .nullBestColumn: -2.62, .nullRowGain: 0.70, .nullColumnGain: -2.23, .nullLabelAlone: -0.07,
      .nullNumbersAlone: -1.90, .deviation: -1.35, .lengthRatio: -2.90, .columnWords: 0.30,
      .rowWords: 0.50, .leastColumnWords: -0.50, .leastRowWords: 3.08, .numbersAgree: 3.71,
      .rowNumbersAlone: -1.13, .columnNumbersAlone: -0.41, .stringsAlone: -2.65, .labelAlone: 0.41,
      .innerLabels: -0.34, .questionsBoth: -0.04, .questionsDiffer: -0.44, .exclamationsDiffer: -1.51,
      .quotesDiffer: -1.90, .quotesAlone: 0.91, .endQuestionDiffers: -1.31, .endExclamationDiffers: -0.71,
      .endColonDiffers: -0.61, .endSentenceDiffers: 0.19, .endQuoteDiffers: -1.01,
      .startQuoteDiffers: -1.67, .endQuoteBoth: 5.45, .startQuoteBoth: 2.93, .clauseRatio: -3.55,
      .rowsBeyondClauses: -1.98, .columnsBeyondClauses: 1.13, .ellipsisAlone: -1.18, .dashAlone: 0.78,
      .bracketsDiffer: -5.98,
    ],
    nullByOmission: 0.69, rowRun: 1.19, columnRun: 0.84)
}
