extension String {
  /// The fields of a table in the code, which are never empty, divided by single ASCII characters.
  ///
  /// Over bytes and not characters: to find where the characters of all tables end takes longer than to align a page.
  ///
  /// - Complexity: O(*n*) in the bytes.
  func fields(dividedBy dividers: Unicode.Scalar...) -> [ArraySlice<UInt8>] {
    let dividers = dividers.map { UInt8(ascii: $0) }
    return Array(utf8).split { dividers.contains($0) }
  }
}
