internal import CLexicon

extension Lexicon {
  /// The Chinese-English lexicon that is part of the library; nil where the package's trait `BuiltInLexicon` is
  /// off.
  ///
  /// It lies in the program itself, so that nothing is read or checked when it is asked for. What it was made from,
  /// and under which licences, is in ``sources``.
  public static var builtIn: Lexicon? {
    guard let base = clexicon_bytes() else { return nil }
    let bytes = UnsafeRawBufferPointer(start: base, count: clexicon_count())
    // Bytes of another version can only come from a broken build, which the tests find.
    return (try? LexiconForm(storage: LexiconStorage(bytes))).map(Lexicon.init(trusted:))
  }

  /// The built-in lexicon if it serves a pair of languages, in either direction.
  public static func builtIn(for languages: Bilingual<Language>) -> Lexicon? {
    builtIn.flatMap { $0.serves(languages) ? $0 : nil }
  }
}
