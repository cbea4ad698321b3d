/// The weights, in nats, as `Benchmarks/Accuracy/fit-weights.py` writes them: maximum likelihood of the gold beads under
/// the lattice, with a Gaussian prior, over literary, official and technical texts with and without gaps.
extension Weights {
  /// Where a lexicon knows the languages.
  static let withLexicon = Table(
    faithful: [
      .nullRow: -6.96, .nullColumn: 0.06, .twoOne: -8.37, .oneTwo: -4.42, .threeOne: -11.07,
      .oneThree: -3.08, .twoTwo: -10.80, .fourOne: -12.92, .threeTwo: -11.71, .twoThree: -7.89,
      .large: 1.75, .largeExcess: -15.35, .nullRowTokens: -0.16, .nullColumnTokens: -0.35,
      .nullRowRoot: 1.04, .nullColumnRoot: -1.05, .nullSize: -0.97, .nullBestRow: -0.24,
      .nullBestColumn: -2.14, .nullRowGain: 0.04, .nullColumnGain: 0.31, .nullLabelFound: 0.36,
      .nullLabelAlone: 1.88, .nullNumbersAlone: 1.01, .deviation: -0.56, .lengthRatio: -0.85,
      .columnWords: 0.21, .rowWords: 0.16, .leastColumnWords: 0.61, .leastRowWords: 0.88,
      .numbersAgree: 1.25, .rowNumbersAlone: 0.15, .columnNumbersAlone: -0.20, .stringsAlone: -1.32,
      .labelsAgree: 2.50, .labelsDiffer: -2.50, .unitLabelsDiffer: -3.60, .labelAlone: -1.90,
      .innerLabels: -0.47, .questionsBoth: 1.65, .questionsDiffer: -0.64, .exclamationsDiffer: -1.70,
      .quotesDiffer: -0.06, .quotesAlone: -0.66, .endQuestionDiffers: -1.29, .endExclamationDiffers: 0.31,
      .endColonDiffers: -1.78, .endSentenceDiffers: -1.69, .endQuoteDiffers: 1.01,
      .startQuoteDiffers: 0.12, .endQuoteBoth: 1.59, .startQuoteBoth: 0.27, .clauseRatio: -0.41,
      .rowsBeyondClauses: -0.63, .columnsBeyondClauses: -0.21, .ellipsisAlone: -4.22, .dashAlone: -2.37,
      .bracketsDiffer: -0.22,
    ],
    byDivision: [
      .nullRow: -1.84, .nullColumn: -3.70, .twoOne: 11.29, .oneTwo: 9.35, .threeOne: 3.78,
      .oneThree: 3.23, .twoTwo: 15.74, .fourOne: -3.45, .threeTwo: -2.30, .twoThree: -1.61, .large: -0.08,
      .largeExcess: 0.03,
    ],
    free: [
      .nullRow: -6.94, .nullColumn: -6.52, .twoOne: -2.59, .oneTwo: -2.46, .threeOne: -5.36,
      .oneThree: -5.62, .twoTwo: -5.26, .fourOne: -7.44, .threeTwo: -8.27, .twoThree: -7.78,
      .large: -9.50, .largeExcess: -2.14, .nullRowTokens: 0.06, .nullColumnTokens: -1.01,
      .nullRowRoot: -0.75, .nullColumnRoot: 1.64, .nullSize: -3.08, .nullBestRow: -0.57,
      .nullBestColumn: -5.23, .nullRowGain: 0.07, .nullColumnGain: 0.49, .nullLabelAlone: -0.94,
      .nullNumbersAlone: -1.25, .deviation: -0.66, .lengthRatio: -1.78, .columnWords: 0.12,
      .rowWords: 0.45, .leastColumnWords: 0.47, .numbersAgree: 0.04, .rowNumbersAlone: 0.11,
      .columnNumbersAlone: 1.16, .stringsAlone: -0.21, .labelAlone: 1.95, .innerLabels: -1.01,
      .questionsBoth: 1.73, .questionsDiffer: 0.64, .exclamationsDiffer: -0.77, .quotesDiffer: -1.31,
      .quotesAlone: -0.74, .endQuestionDiffers: -0.36, .endExclamationDiffers: -0.49,
      .endColonDiffers: -0.45, .endSentenceDiffers: 1.89, .endQuoteDiffers: -0.79,
      .startQuoteDiffers: 0.08, .endQuoteBoth: 2.34, .startQuoteBoth: 3.83, .clauseRatio: -3.81,
      .rowsBeyondClauses: -1.43, .columnsBeyondClauses: -1.31, .ellipsisAlone: -0.91, .dashAlone: -0.94,
      .bracketsDiffer: 0.23,
    ],
    nullByOmission: 0.41, rowRun: 0.60, columnRun: 1.09)

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
