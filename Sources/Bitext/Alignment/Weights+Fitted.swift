/// The weights, in nats, as `Benchmarks/Accuracy/fit-weights.py` writes them: maximum likelihood of the gold beads under
/// the lattice, with a Gaussian prior, over literary, official and technical texts with and without gaps.
extension Weights {
  /// Where a lexicon knows the languages.
  static let withLexicon = Table(
    faithful: [
      .nullRow: -6.95, .nullColumn: -0.66, .twoOne: -8.86, .oneTwo: -4.64, .threeOne: -11.89,
      .oneThree: -3.10, .twoTwo: -11.17, .fourOne: -13.37, .threeTwo: -11.92, .twoThree: -7.36,
      .large: 1.30, .largeExcess: -17.46, .nullRowTokens: -0.19, .nullColumnTokens: -0.35,
      .nullRowRoot: 1.37, .nullColumnRoot: -0.93, .nullSize: -1.46, .nullBestRow: 0.02,
      .nullBestColumn: -2.07, .nullRowGain: 0.04, .nullColumnGain: 0.31, .nullLabelFound: 0.03,
      .nullLabelAlone: 1.86, .nullNumbersAlone: 0.93, .deviation: -0.70, .lengthRatio: -0.55,
      .columnWords: 0.20, .rowWords: 0.16, .leastColumnWords: 0.61, .leastRowWords: 0.74,
      .numbersAgree: 0.92, .rowNumbersAlone: 0.31, .columnNumbersAlone: 0.02, .stringsAlone: -1.38,
      .labelsAgree: 2.50, .labelsDiffer: -2.50, .unitLabelsDiffer: -3.95, .labelAlone: -1.59,
      .innerLabels: -0.90, .questionsBoth: 1.89, .questionsDiffer: -0.44, .exclamationsDiffer: -2.18,
      .quotesDiffer: 0.17, .quotesAlone: -0.73, .endQuestionDiffers: -1.43, .endExclamationDiffers: 0.20,
      .endColonDiffers: -1.79, .endSentenceDiffers: -1.77, .endQuoteDiffers: 1.16,
      .startQuoteDiffers: -0.12, .endQuoteBoth: 1.63, .startQuoteBoth: 0.06, .clauseRatio: -0.64,
      .rowsBeyondClauses: -0.14, .columnsBeyondClauses: -0.41, .ellipsisAlone: -4.75, .dashAlone: -2.47,
      .bracketsDiffer: -0.19,
    ],
    byDivision: [
      .nullRow: -4.62, .nullColumn: -1.00, .twoOne: 13.94, .oneTwo: 11.87, .threeOne: 8.67,
      .oneThree: 7.30, .twoTwo: 18.01, .fourOne: -3.00, .threeTwo: -1.96, .twoThree: -1.42, .large: 6.84,
      .largeExcess: 2.63,
    ],
    free: [
      .nullRow: -5.16, .nullColumn: -7.31, .twoOne: -2.64, .oneTwo: -2.44, .threeOne: -5.45,
      .oneThree: -5.77, .twoTwo: -5.37, .fourOne: -7.57, .threeTwo: -8.36, .twoThree: -7.92,
      .large: -9.81, .largeExcess: -2.11, .nullRowTokens: -1.46, .nullColumnTokens: -1.09,
      .nullRowRoot: -1.89, .nullColumnRoot: 2.04, .nullSize: -2.58, .nullBestRow: -0.04,
      .nullBestColumn: -4.99, .nullRowGain: -2.12, .nullColumnGain: 0.48, .nullLabelAlone: -1.68,
      .nullNumbersAlone: -1.29, .deviation: -0.70, .lengthRatio: -1.72, .columnWords: 0.13,
      .rowWords: 0.43, .leastColumnWords: 0.46, .leastRowWords: 0.10, .numbersAgree: 0.07,
      .rowNumbersAlone: 0.22, .columnNumbersAlone: 1.03, .labelAlone: 2.34, .innerLabels: -0.65,
      .questionsBoth: 0.70, .questionsDiffer: 0.12, .exclamationsDiffer: -0.87, .quotesDiffer: -1.40,
      .quotesAlone: -0.79, .endQuestionDiffers: -0.35, .endExclamationDiffers: -0.48,
      .endColonDiffers: -0.03, .endSentenceDiffers: 1.62, .endQuoteDiffers: -0.83,
      .startQuoteDiffers: 0.05, .endQuoteBoth: 2.29, .startQuoteBoth: 3.71, .clauseRatio: -3.90,
      .rowsBeyondClauses: -1.22, .columnsBeyondClauses: -1.36, .ellipsisAlone: -0.79, .dashAlone: -1.35,
    ],
    nullByOmission: 0.61, rowRun: 0.33, columnRun: 0.95)

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
