extension Report {
  /// The report without the gaps that a baseline lists; they become ``silencedGaps``.
  ///
  /// - Parameter name: the name of the document where the baseline is of many, or nil.
  public func silencing(_ baseline: Baseline, as name: String? = nil) -> Report {
    with(
      gaps: gaps.filter { !baseline.silences($0, in: name) },
      silencedGaps: silencedGaps + gaps.filter { baseline.silences($0, in: name) })
  }

  /// The report with some of its gaps only.
  package func keeping(_ isKept: (Gap) -> Bool) -> Report {
    with(gaps: gaps.filter(isKept), silencedGaps: silencedGaps)
  }

  /// The entries of a baseline that lists every gap of the report, the silenced ones too, but not what people have marked.
  ///
  /// - Parameter decisions: what people have decided. The gaps that they dismiss are left to them, which let a gap come back
  ///   when its text changes; a baseline would not.
  public func baselineEntries(
    as name: String? = nil, besides decisions: Decisions? = nil
  ) -> [Baseline.Entry] {
    var listed = (gaps + silencedGaps).filter { if case .marked = $0.reason { false } else { true } }
    if let decisions {
      let isDismissed = dismissals(decisions)
      listed.removeAll(where: isDismissed)
    }
    return Baseline.entries(of: listed, in: documents, named: name)
  }

  /// The entries of a baseline that no gap of the report answers to any more.
  public func staleEntries(of baseline: Baseline, as name: String? = nil) -> [Baseline.Entry] {
    baseline.staleEntries(among: gaps + silencedGaps, in: name)
  }
}
