internal import Lattice

/// The documents of one side by what they say: for each thing the documents that hold it.
///
/// A thing counts the more the fewer documents hold it. What many hold is not used to find candidates, so that the
/// work grows with the documents and not with their pairs; it does count in ``similarity(_:_:)``.
struct SignIndex {
  /// For each side and document the things that the other side has too, ascending, with weights; each vector has the
  /// length 1.
  private let vectors: Bilingual<[Vector]>
  /// For each thing the source documents that hold it.
  private var postings: [UInt32: [Int32]] = [:]
  private let greatestPosting: Int

  struct Vector {
    var terms: [UInt32]
    var weights: [Float]
  }

  /// - Complexity: O(*n*) in the things of all documents.
  init(_ documents: Bilingual<[DocumentSigns]>) {
    let frequencies = documents.map { side in
      side.reduce(into: [UInt32: Int32]()) { counts, signs in
        for term in signs.terms { counts[term, default: 0] += 1 }
      }
    }
    func rarity(_ term: UInt32, _ side: Side) -> Float {
      let total = Float(documents[side].count)
      return quickLogarithm((total + 1) / (Float(frequencies[side][term] ?? 0) + 0.5))
    }
    func vector(_ signs: DocumentSigns, _ side: Side) -> Vector {
      var vector = Vector(terms: [], weights: [])
      var sum: Float = 0
      for (term, count) in zip(signs.terms, signs.counts) {
        guard frequencies[side.opposite][term] != nil else { continue }
        let rarity = (rarity(term, .source) * rarity(term, .target)).squareRoot()
        let weight = quickLogarithm(1 + count) * max(rarity, 0.01)
        vector.terms.append(term)
        vector.weights.append(weight)
        sum += weight * weight
      }
      let length = max(sum.squareRoot(), .leastNormalMagnitude)
      for index in vector.weights.indices { vector.weights[index] /= length }
      return vector
    }
    vectors = Bilingual(
      source: documents.source.map { vector($0, .source) },
      target: documents.target.map { vector($0, .target) })
    greatestPosting = max(64, documents.source.count / 16)
    for (document, vector) in vectors.source.enumerated() {
      for term in vector.terms { postings[term, default: []].append(Int32(truncatingIfNeeded: document)) }
    }
  }

  /// The source documents that are most like a target document, the most like it first.
  ///
  /// - Complexity: O(*t*·*p*) in the things of the document and the documents that share one of them.
  func candidates(for target: Int, count: Int) -> [(source: Int, similarity: Float)] {
    var shares: [Int32: Float] = [:]
    for (term, weight) in zip(vectors.target[target].terms, vectors.target[target].weights) {
      guard let posting = postings[term], posting.count <= greatestPosting else { continue }
      for source in posting { shares[source, default: 0] += weight * weight }
    }
    // More than asked for: the order may change when everything counts.
    let first = shares.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.prefix(3 * count)
    return
      first.map { (source: Int($0.key), similarity: similarity(Int($0.key), target)) }
      .sorted { ($1.similarity, $0.source) < ($0.similarity, $1.source) }
      .prefix(count).map { $0 }
  }

  /// How much two documents have in common, 0…1: the cosine of what they say.
  func similarity(_ source: Int, _ target: Int) -> Float {
    let (left, right) = (vectors.source[source], vectors.target[target])
    var (i, j, sum) = (0, 0, Float(0))
    while i < left.terms.count, j < right.terms.count {
      if left.terms[i] == right.terms[j] {
        sum += left.weights[i] * right.weights[j]
        i += 1
        j += 1
      } else if left.terms[i] < right.terms[j] {
        i += 1
      } else {
        j += 1
      }
    }
    return sum
  }
}
