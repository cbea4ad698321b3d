import Testing

@testable import Bitext

@Suite struct LexiconLearnerTests {
  /// Sentences of a small world in which each word has one translation.
  private static let pairs = [
    ("猫看狗", "The cat watches the dog"), ("狗看鸟", "The dog watches the bird"),
    ("鸟吃鱼", "The bird eats the fish"), ("猫吃鱼", "The cat eats the fish"),
    ("狗吃鸟", "The dog eats the bird"), ("鱼看猫", "The fish watches the cat"),
  ]
  private static let meanings = [
    "猫": "cat", "狗": "dog", "鸟": "bird", "鱼": "fish", "看": "watch", "吃": "eat",
  ]

  private func learner(lexicon: Lexicon? = nil) -> LexiconLearner {
    LexiconLearner(headLanguage: .chinese, targetLanguage: .english, lexicon: lexicon)
  }

  @Test func itFindsTheTranslationOfEveryWord() {
    var learner = learner()
    for (head, target) in Self.pairs { learner.add(head: head, target: target) }
    let learnt = learner.correspondences()
    for (head, target) in Self.meanings {
      let best = learnt.filter { $0.head == head }.max { $0.weight < $1.weight }
      #expect(best?.target == target, "\(head) is \(best?.target ?? "nothing")")
    }
  }

  @Test func whatIsKnownHelps() throws {
    var builder = LexiconBuilder(headLanguage: .chinese, targetLanguage: .english)
    builder.add(head: "猫", translation: "cat")
    // The two words always stand together, in either order: only a lexicon can tell them apart.
    var blind = learner()
    var helped = learner(lexicon: try builder.lexicon())
    for target in ["cat fish", "fish cat", "cat fish", "fish cat"] {
      blind.add(head: "猫鱼", target: target)
      helped.add(head: "猫鱼", target: target)
    }
    let learnt = helped.correspondences()
    func weight(_ head: String, _ target: String) -> Float {
      learnt.first { $0.head == head && $0.target == target }?.weight ?? 0
    }
    #expect(weight("猫", "cat") > weight("猫", "fish") && weight("鱼", "fish") > weight("鱼", "cat"))
    #expect(!blind.correspondences().isEmpty)
  }

  @Test func doubtfulSegmentsCountLess() {
    var sure = learner()
    var doubtful = learner()
    for (head, target) in Self.pairs + Self.pairs {
      sure.add(head: head, target: target)
      doubtful.add(head: head, target: target, weight: 0.25)
    }
    let counts = sure.correspondences().map(\.count)
    #expect(counts.reduce(0, +) > 2 * doubtful.correspondences().map(\.count).reduce(0, +))
  }

  @Test func emptyInputTeachesNothing() {
    var learner = learner()
    #expect(learner.correspondences().isEmpty)
    learner.add(head: "", target: "word")
    learner.add(head: "猫", target: "")
    learner.add(head: "猫", target: "cat", weight: 0)
    learner.add(head: "猫", target: "cat", weight: -1)
    learner.add(head: "猫", target: "cat", weight: .nan)
    #expect(learner.segmentCount == 0 && learner.correspondences().isEmpty)
  }

  @Test func itKnowsNoLanguageInParticular() {
    var learner = LexiconLearner(headLanguage: Language("de"), targetLanguage: Language("fr"))
    for (head, target) in [
      ("Hund sieht Katze", "chien voit chat"), ("Katze frisst Fisch", "chat mange poisson"),
      ("Hund frisst Fisch", "chien mange poisson"), ("Fisch sieht Hund", "poisson voit chien"),
    ] {
      learner.add(head: head, target: target)
    }
    let best = learner.correspondences().filter { $0.head == "hund" }.max { $0.weight < $1.weight }
    #expect(best?.target == "chien")
  }
}
