/// The weights, in nats, as `Benchmarks/Accuracy/fit-weights.py` writes them: maximum likelihood of the gold beads under
/// the lattice, with a Gaussian prior, over literary, official and technical texts with and without gaps.
extension Weights {
  /// Where a lexicon knows the languages.
  static let withLexicon = Table(
    faithful: [
      .nullRow: -7.11, .nullColumn: -0.16, .twoOne: -8.55, .oneTwo: -4.76, .threeOne: -11.67,
      .oneThree: -2.84, .twoTwo: -10.34, .fourOne: -13.31, .threeTwo: -11.80, .twoThree: -7.94, .large: 1.87,
      .largeExcess: -16.85, .nullRowTokens: -0.20, .nullColumnTokens: -0.27, .nullRowRoot: 1.09,
      .nullColumnRoot: -1.12, .nullSize: -1.63, .nullBestRow: -0.57, .nullBestColumn: -2.14,
      .nullRowGain: 0.08, .nullColumnGain: 0.29, .nullLabelFound: -3.44, .nullLabelAlone: 2.00,
      .nullNumbersAlone: 1.59, .deviation: -0.63, .lengthRatio: -0.86, .columnWords: 0.18, .rowWords: 0.15,
      .leastColumnWords: 0.65, .leastRowWords: 1.05, .numbersAgree: 1.22, .rowNumbersAlone: 0.71,
      .columnNumbersAlone: 0.29, .stringsAlone: -1.30, .labelsAgree: 2.50, .labelsDiffer: -0.83,
      .unitLabelsDiffer: -3.69, .labelAlone: -1.13, .innerLabels: -2.50, .questionsBoth: 1.67,
      .questionsDiffer: -0.48, .exclamationsDiffer: -1.92, .quotesDiffer: 0.07, .quotesAlone: -0.86,
      .endQuestionDiffers: -1.47, .endExclamationDiffers: 0.62, .endColonDiffers: -1.58,
      .endSentenceDiffers: -1.90, .endQuoteDiffers: 1.21, .startQuoteDiffers: 0.13, .endQuoteBoth: 1.36,
      .startQuoteBoth: 0.11, .clauseRatio: -0.33, .rowsBeyondClauses: -0.31, .columnsBeyondClauses: -0.32,
      .ellipsisAlone: -4.22, .dashAlone: -2.57, .bracketsDiffer: -0.29,
    ],
    byDivision: [
      .nullRow: -2.57, .nullColumn: -0.83, .twoOne: 11.27, .oneTwo: 11.55, .threeOne: 5.38, .oneThree: 4.29,
      .twoTwo: 14.25, .fourOne: -2.99, .threeTwo: -2.26, .twoThree: -1.52, .large: 3.17, .largeExcess: 2.55,
    ],
    free: [
      .nullRow: -9.54, .nullColumn: -6.09, .twoOne: -2.65, .oneTwo: -2.54, .threeOne: -5.44, .oneThree: -6.10,
      .twoTwo: -4.99, .fourOne: -7.48, .threeTwo: -8.15, .twoThree: -7.59, .large: -9.38, .largeExcess: -2.09,
      .nullRowTokens: -0.37, .nullColumnTokens: -0.83, .nullRowRoot: 1.98, .nullColumnRoot: 1.78,
      .nullSize: -3.26, .nullBestRow: -1.31, .nullBestColumn: -4.08, .nullRowGain: 0.19,
      .nullColumnGain: 0.33, .nullLabelAlone: -0.52, .deviation: -0.52, .lengthRatio: -1.76,
      .columnWords: 0.15, .rowWords: 0.42, .leastColumnWords: 0.33, .leastRowWords: -0.01,
      .numbersAgree: 0.53, .columnNumbersAlone: -0.53, .stringsAlone: -2.14, .labelAlone: 0.93,
      .questionsBoth: 3.07, .questionsDiffer: 1.11, .exclamationsDiffer: -0.74, .quotesDiffer: -1.17,
      .quotesAlone: -0.56, .endQuestionDiffers: -0.57, .endExclamationDiffers: -0.53, .endColonDiffers: -1.48,
      .endSentenceDiffers: 0.62, .endQuoteDiffers: -0.86, .startQuoteDiffers: 0.09, .endQuoteBoth: 2.29,
      .startQuoteBoth: 4.06, .clauseRatio: -2.25, .rowsBeyondClauses: -2.43, .columnsBeyondClauses: -0.37,
      .ellipsisAlone: -1.65, .dashAlone: 0.20, .bracketsDiffer: 0.96,
    ],
    nullByOmission: 0.60, rowRun: 0.59, columnRun: 0.93)

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
