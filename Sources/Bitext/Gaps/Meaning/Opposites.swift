/// Pairs of opposites, each an axis of a ``SignTable`` with two poles.
///
/// The class is what a textbook of antonyms for official, press, contract and manual language lists: the parties of
/// contracts and suits, trade, change of amounts, decisions, acts and their undoing, place and time, qualities, people, organs.
/// Compiled by hand for this project. Loose words are near synonyms, words with a further meaning, and converses by which
/// a faithful translation may turn a sentence round.
enum Opposites {
  /// Those whose words have hardly any other use: they accuse in sentences of any length.
  static let sharp = [parties, trade, amounts, decisions, places, people, organs]
  /// Those of common words, which accuse only where each side is one clause.
  static let common = [acts, times, qualities, states]
}
