extension CaseIterable where Self: RawRepresentable, RawValue == String {
  /// The names of all cases, for help: `summary, json, tsv`.
  static var choices: String { allCases.map(\.rawValue).joined(separator: ", ") }
}
