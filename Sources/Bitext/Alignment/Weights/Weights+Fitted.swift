/// The weights, in nats, as `Benchmarks/Accuracy/fit-weights.py` writes them: maximum likelihood of the gold beads under
/// the lattice, with a Gaussian prior, over literary, official and technical texts with and without gaps.
extension Weights {
  /// Where a lexicon knows the languages.
  static let withLexicon = Table(
    faithful: [
      .nullRow: -5.27, .nullColumn: -2.95, .twoOne: -7.50, .oneTwo: -5.97, .threeOne: -9.31,
      .oneThree: -5.82, .twoTwo: -10.66, .fourOne: -10.70, .threeTwo: -11.21, .twoThree: -9.94,
      .large: -3.36, .largeExcess: -8.15, .nullRowTokens: -0.22, .nullColumnTokens: -0.36,
      .nullRowRoot: 1.11, .nullColumnRoot: 0.07, .nullSize: -1.33, .nullBestRow: -0.08,
      .nullBestColumn: -1.79, .nullRowGain: 0.04, .nullColumnGain: 0.23, .nullLabelFound: 0.24,
      .nullLabelAlone: 2.00, .nullNumbersAlone: 0.56, .deviation: -1.32, .lengthRatio: -0.45,
      .columnWords: 0.14, .rowWords: 0.16, .leastColumnWords: 0.70, .leastRowWords: 1.10,
      .numbersAgree: 0.97, .rowNumbersAlone: -0.17, .columnNumbersAlone: -0.33, .stringsAlone: -1.35,
      .labelsAgree: 2.50, .labelsDiffer: -2.50, .unitLabelsDiffer: -6.00, .labelAlone: -1.60,
      .innerLabels: -0.89, .questionsBoth: 1.04, .questionsDiffer: -0.43, .exclamationsDiffer: -2.57,
      .quotesDiffer: 0.38, .quotesAlone: -0.90, .endQuestionDiffers: -1.66, .endExclamationDiffers: 0.58,
      .endColonDiffers: -1.85, .endSentenceDiffers: -1.50, .endQuoteDiffers: 0.46,
      .startQuoteDiffers: 0.27, .endQuoteBoth: 1.15, .startQuoteBoth: 0.67, .clauseRatio: -0.74,
      .rowsBeyondClauses: 0.03, .columnsBeyondClauses: -0.48, .ellipsisAlone: -3.18, .dashAlone: -2.23,
      .bracketsDiffer: -0.14,
    ],
    byDivision: [
      .nullRow: -5.05, .nullColumn: -3.39, .twoOne: 12.75, .oneTwo: 11.07, .threeOne: 4.59,
      .oneThree: 3.72, .twoTwo: 14.40, .fourOne: -2.81, .threeTwo: -2.17, .twoThree: -2.06, .large: -0.60,
      .largeExcess: 1.04,
    ],
    free: [
      .nullRow: -4.75, .nullColumn: -4.00, .twoOne: -2.38, .oneTwo: -2.18, .threeOne: -4.93,
      .oneThree: -5.70, .twoTwo: -4.85, .fourOne: -6.86, .threeTwo: -7.59, .twoThree: -7.25,
      .large: -8.59, .largeExcess: -1.96, .nullRowTokens: -0.09, .nullColumnTokens: -0.33,
      .nullRowRoot: -0.19, .nullColumnRoot: 0.81, .nullSize: -4.43, .nullBestRow: -0.17,
      .nullBestColumn: -2.25, .nullRowGain: 0.17, .nullColumnGain: 0.23, .nullLabelAlone: 0.30,
      .nullNumbersAlone: -0.12, .deviation: -0.52, .lengthRatio: -2.05, .columnWords: 0.14,
      .rowWords: 0.42, .leastColumnWords: 0.37, .leastRowWords: -0.05, .numbersAgree: 0.98,
      .rowNumbersAlone: -1.39, .columnNumbersAlone: 0.68, .stringsAlone: -0.04, .labelsAgree: 0.01,
      .labelAlone: 1.05, .innerLabels: -1.36, .questionsBoth: 0.24, .questionsDiffer: -0.47,
      .exclamationsDiffer: -0.59, .quotesDiffer: -0.73, .quotesAlone: -0.90, .endQuestionDiffers: -0.42,
      .endExclamationDiffers: -0.47, .endColonDiffers: -0.46, .endSentenceDiffers: 1.28,
      .endQuoteDiffers: -1.01, .startQuoteDiffers: 0.31, .endQuoteBoth: 1.90, .startQuoteBoth: 2.72,
      .clauseRatio: -1.75, .rowsBeyondClauses: -1.49, .columnsBeyondClauses: -1.74, .ellipsisAlone: -0.83,
      .dashAlone: 0.04, .bracketsDiffer: 0.18,
    ],
    nullByOmission: 0.55, rowRun: 0.95, columnRun: 0.62)

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
