import Bitext

extension LexiconRecipe {
  /// Makes the lexicon.
  ///
  /// Dictionaries and names come first, then heads are related, then the corpora teach what dictionaries lack. What a
  /// corpus of simplified Chinese teaches about a word with one traditional form is taken for that form too.
  ///
  /// - Parameter excluded: names of sources, or `SOURCE/DOCUMENT`, that are left out: a lexicon must not have
  ///   learnt from a text that it is judged by.
  public func build(
    from inputs: Inputs, excluding excluded: Set<String> = []
  ) throws -> (builder: LexiconBuilder, contributions: [Contribution]) {
    var builder = LexiconBuilder(headLanguage: head, targetLanguage: target)
    var contributions: [Contribution] = []
    var traditional: [String: [String]] = [:]
    let used = sources.filter { !excluded.contains($0.name) }
    for source in used {
      let before = builder.pairCount
      switch source.kind {
      case .names: builder.addNames()
      case .dictionary: traditional.merge(try add(source, from: inputs, to: &builder)) { $0 + $1 }
      case .table, .folder: continue
      }
      contributions.append(
        Contribution(name: source.name, read: builder.headCount, pairs: builder.pairCount - before))
    }
    let before = builder.pairCount
    builder.relateHeads()
    contributions.append(
      Contribution(name: "related heads", read: builder.headCount, pairs: builder.pairCount - before))

    let known = try builder.lexicon()
    var corpora: [String] = []
    for source in used {
      if let attribution = source.attribution, source.kind != .names, !builder.sources.contains(attribution) {
        builder.sources.append(attribution)
      }
      let corpus = source.corpus ?? source.name
      if source.kind == .table || source.kind == .folder, !corpora.contains(corpus) { corpora.append(corpus) }
    }
    for corpus in corpora {
      var learner = LexiconLearner(headLanguage: head, targetLanguage: target, lexicon: known)
      for source in used where (source.corpus ?? source.name) == corpus {
        try read(source, from: inputs, excluding: excluded, into: &learner)
      }
      let learnt = learner.correspondences()
      for pair in learnt {
        builder.add(pair)
        if let forms = traditional[pair.head], forms.count == 1 {
          builder.add(head: forms[0], target: pair.target, weight: pair.weight)
        }
      }
      contributions.append(Contribution(name: corpus, read: learner.segmentCount, pairs: learnt.count))
    }
    return (builder, contributions)
  }

  private func add(
    _ source: Source, from inputs: Inputs, to builder: inout LexiconBuilder
  ) throws -> [String: [String]] {
    let path = try Self.need(source.path, "path", of: source)
    let format = try Self.need(source.format, "format", of: source)
    let bytes = try inputs.bytes(path)
    if format == .cedict { return try CEDICTReader().read(bytes, into: &builder).traditional }
    _ = try format.read(bytes, source: head, into: &builder)
    return [:]
  }

  private func read(
    _ source: Source, from inputs: Inputs, excluding excluded: Set<String>, into learner: inout LexiconLearner
  ) throws {
    let path = try Self.need(source.path, "path", of: source)
    let heads = try Self.need(source.heads, "heads", of: source)
    let targets = try Self.need(source.targets, "targets", of: source)
    if source.kind == .table {
      let rows = Self.lines(try inputs.bytes(path)).map {
        $0.split(separator: "\t", omittingEmptySubsequences: false)
      }
      let names = rows.first ?? []
      guard let head = names.firstIndex(of: heads[...]), let target = names.firstIndex(of: targets[...])
      else {
        throw BitextError(
          .malformed, "The table has no columns \(heads) and \(targets).", file: path,
          location: Location(line: 1, column: 1))
      }
      let document = source.document.flatMap { names.firstIndex(of: $0[...]) }
      for row in rows.dropFirst() where row.count == names.count {
        if let document, excluded.contains("\(source.name)/\(row[document])") { continue }
        learner.add(head: String(row[head]), target: String(row[target]))
      }
      return
    }
    for file in try inputs.files(path).filter({ $0.hasSuffix(heads) }).sorted() {
      let document = String(file.dropLast(heads.count))
      if excluded.contains("\(source.name)/\(document)") { continue }
      let sides = try [heads, targets].map { Self.lines(try inputs.bytes("\(path)/\(document)\($0)")) }
      let labels = try source.labels.map { Self.lines(try inputs.bytes("\(path)/\(document)\($0)")) }
      guard sides[0].count == sides[1].count, labels == nil || labels?.count == sides[0].count else {
        throw BitextError(.malformed, "The sides of \(document) differ in their counts of lines.", file: path)
      }
      for (index, head) in sides[0].enumerated() {
        if let labels, let keep = source.keep,
          labels[index].split(separator: "\t").dropFirst().first != keep[...]
        {
          continue
        }
        learner.add(head: String(head), target: String(sides[1][index]))
      }
    }
  }

  private static func need<Value>(_ value: Value?, _ name: String, of source: Source) throws(BitextError)
    -> Value
  {
    guard let value else {
      throw BitextError(.configuration, "The source \(source.name) of the recipe needs a \(name).")
    }
    return value
  }

  /// The lines of a file, without the empty one behind the last line end.
  static func lines(_ bytes: [UInt8]) -> [Substring] {
    var lines = String(decoding: bytes, as: UTF8.self).split(
      separator: "\n", omittingEmptySubsequences: false)
    if lines.last?.isEmpty == true { lines.removeLast() }
    return lines
  }
}
