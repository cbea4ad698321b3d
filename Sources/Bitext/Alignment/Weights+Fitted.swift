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
      .nullRow: -7.74, .nullColumn: -4.72, .twoOne: -7.40, .oneTwo: -3.91, .threeOne: -12.06,
      .oneThree: -6.77, .twoTwo: -12.07, .fourOne: -18.10, .threeTwo: -14.53, .twoThree: -11.99,
      .large: -3.97, .largeExcess: -13.49, .nullRowTokens: -0.25, .nullColumnTokens: -0.73,
      .nullRowRoot: 0.96, .nullColumnRoot: 1.02, .nullSize: -0.62, .nullBestRow: -0.22, .nullBestColumn: 1.55,
      .nullRowGain: 0.09, .nullColumnGain: 0.08, .nullLabelFound: -0.42, .nullLabelAlone: 0.95,
      .nullNumbersAlone: 2.25, .deviation: -0.90, .lengthRatio: -3.01, .columnWords: 0.43, .rowWords: 0.11,
      .leastColumnWords: -0.14, .leastRowWords: 1.77, .numbersAgree: 0.93, .rowNumbersAlone: 0.10,
      .columnNumbersAlone: -0.46, .stringsAlone: -2.20, .labelsAgree: 2.12, .unitLabelsDiffer: -0.30,
      .labelAlone: -1.96, .innerLabels: -0.28, .questionsBoth: 3.16, .questionsDiffer: 0.13,
      .exclamationsDiffer: -1.38, .quotesDiffer: 0.23, .quotesAlone: -1.58, .endQuestionDiffers: -2.38,
      .endExclamationDiffers: -4.40, .endColonDiffers: -3.19, .endSentenceDiffers: -2.38,
      .endQuoteDiffers: -1.69, .startQuoteDiffers: -0.69, .endQuoteBoth: 2.91, .startQuoteBoth: 0.19,
      .clauseRatio: -1.39, .rowsBeyondClauses: -0.93, .columnsBeyondClauses: -0.23, .ellipsisAlone: -2.44,
      .dashAlone: -2.45, .bracketsDiffer: -1.46,
    ],
    byDivision: [
      .nullRow: -2.44, .nullColumn: 2.82, .twoOne: 4.90, .oneTwo: 1.76, .threeOne: -1.31, .oneThree: 1.06,
      .twoTwo: 8.56, .fourOne: -5.47, .threeTwo: 5.44, .twoThree: 1.10, .large: -5.58, .largeExcess: -2.46,
    ],
    free: [
      .nullRow: -9.36, .nullColumn: -8.33, .twoOne: -3.40, .oneTwo: -4.17, .threeOne: -6.63, .oneThree: -8.93,
      .twoTwo: -7.29, .fourOne: -9.47, .threeTwo: -10.33, .twoThree: -10.64, .large: -14.29,
      .largeExcess: -1.77, .nullRowTokens: -0.80, .nullColumnTokens: -0.69, .nullRowRoot: 1.17,
      .nullColumnRoot: -0.30, .nullSize: 0.38, .nullBestRow: -0.78, .nullBestColumn: -0.47,
      .nullRowGain: 0.56, .nullColumnGain: -4.77, .nullNumbersAlone: 0.61, .deviation: -1.18,
      .lengthRatio: -1.62, .columnWords: 0.32, .rowWords: 0.42, .leastColumnWords: 0.01, .leastRowWords: 2.14,
      .numbersAgree: 0.64, .rowNumbersAlone: -0.75, .columnNumbersAlone: -0.46, .stringsAlone: -1.01,
      .labelAlone: 0.17, .questionsBoth: 1.12, .questionsDiffer: -0.16, .exclamationsDiffer: -0.89,
      .quotesDiffer: -0.99, .quotesAlone: -0.06, .endQuestionDiffers: -0.79, .endExclamationDiffers: -0.33,
      .endColonDiffers: 0.29, .endSentenceDiffers: -1.13, .endQuoteDiffers: -0.40, .startQuoteDiffers: -1.60,
      .endQuoteBoth: 5.36, .startQuoteBoth: 2.76, .clauseRatio: -0.64, .rowsBeyondClauses: -2.37,
      .columnsBeyondClauses: 1.68, .ellipsisAlone: -4.75, .dashAlone: 0.14, .bracketsDiffer: -3.89,
    ],
    nullByOmission: -0.18, rowRun: 1.75, columnRun: 1.89)
}
