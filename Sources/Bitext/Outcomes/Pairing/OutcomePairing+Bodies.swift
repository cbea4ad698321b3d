extension OutcomePairing {
  /// Gives an item that found no partner the one that its text is aligned with, if that one's partner has no text there.
  ///
  /// An item that was moved and numbered anew may stand where the number of another one is expected, whose heading then
  /// is paired with its own.
  ///
  /// - Complexity: O(*n*) in the paragraphs, times the depth of nesting.
  mutating func followBodies(_ paragraphs: Alignment) {
    guard targets.indices.contains(where: { targets[$0] == nil && hasBody(items.source[$0]) }) else { return }
    let beads = Bilingual(source: paragraphs.beadIndices(.source), target: paragraphs.beadIndices(.target))
    var owners = [Int?](repeating: nil, count: paragraphs.counts.target)
    for (index, item) in items.target.enumerated() where !item.isInline {
      for paragraph in item.statement.paragraphs { owners[paragraph] = index }
    }
    /// The items of the target that the text behind an item's heading is aligned with.
    func bodies(_ source: Int) -> Set<Int> {
      var found: Set<Int> = []
      for paragraph in items.source[source].statement.paragraphs.dropFirst() {
        for other in paragraphs.beads[beads.source[paragraph]].target {
          if let owner = owners[other] { found.insert(owner) }
        }
      }
      return found
    }
    var known: [Int: Set<Int>] = [:]
    for source in items.source.indices where targets[source] == nil && hasBody(items.source[source]) {
      let found = bodies(source)
      guard found.count == 1, let target = found.first, let rival = sources[target],
        items.source[source].level == items.target[target].level, hasBody(items.source[rival])
      else { continue }
      let others = known[rival] ?? bodies(rival)
      known[rival] = others
      if others.contains(target) { continue }
      targets[rival] = nil
      targets[source] = target
      sources[target] = source
    }
  }

  private func hasBody(_ item: OutcomeItem) -> Bool {
    !item.isInline && item.statement.paragraphs.count > 1
  }
}
