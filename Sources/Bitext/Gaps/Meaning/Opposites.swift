/// Pairs of opposites, each an axis of a ``SignTable`` with two poles.
///
/// The class is what a textbook of antonyms for official, press, contract and manual language lists: the parties of
/// contracts and suits, trade, change of amounts, decisions, acts and their undoing, place and time, qualities, people.
/// Compiled by hand for this project. Loose words are near synonyms, words with a further meaning, and converses by which
/// a faithful translation may turn a sentence round.
enum Opposites {
  static let axes = [parties, trade, amounts, decisions, acts, places, times, qualities, states, people]
}
