/// What a word before a full stop is, if the full stop may belong to it.
enum Abbreviation: Sendable {
  /// Stands before a name: `Mr.` `Gen.` Never ends a sentence.
  case title
  /// Stands before a name, but also behind one: `St.` `Mt.`
  case place
  /// Stands before a number: `No.` `Vol.` `Art.`
  case number
  /// Goes on whatever follows: `e.g.` `vs.`
  case inner
  /// Ends a sentence if another can begin behind it: `etc.`
  case last
  /// Stands behind a name or a measure, and goes on unless a sentence visibly begins: `Inc.` `Ph.D.`
  case behind
  /// A month or a day: goes on before a number.
  case date
}

/// The abbreviations that are known, and those of the user.
struct AbbreviationTable: Sendable {
  private let own: Set<String>

  init(adding words: [String]) {
    own = Set(words.map { $0.hasSuffix(".") ? String($0.dropLast()) : $0 })
  }

  /// - Parameter word: what stands before the full stop, with the full stops in it.
  func abbreviation(_ word: String) -> Abbreviation? {
    if !own.isEmpty, own.contains(word) { return .inner }
    guard let known = AbbreviationTable.known[word.lowercased()] else { return nil }
    // `gen`, `rep` and `col` are titles only with a capital, and `Sun.`, `Sat.` days.
    if known == .title || known == .place || known == .date, let first = word.unicodeScalars.first,
      PunctuationMark.isSmall(first.value), word != "st", word != "mt"
    {
      return nil
    }
    return known
  }

  private static let known: WordTable<Abbreviation> = lists.reduce(into: WordTable()) { $0.set($1.1, $1.0) }

  /// The common abbreviations of English, which hold those of CLDR's list of suppressions for English.
  private static let lists: [(Abbreviation, String)] = [
    (
      .title,
      """
      mr mrs ms mx dr drs prof profs messrs mme mmes mlle msgr rev revd fr br gen maj lt capt cpt cmdr cdr col sgt
      cpl pvt pfc adm brig supt insp det hon rep reps sen sens gov govs pres amb asst assoc atty attys ald cllr
      treas sec-gen vice-pres mgr mons m/s sra srta dep ven hr dir
      """
    ),
    (.place, "st ste mt mts ft pt ave blvd rd sq hwy rte"),
    (
      .number,
      """
      no nos nr n° nº p pp pg pgs para paras vol vols art arts sec secs sect sects fig figs ch chap chaps chs cl cls
      eq eqs eqn eqns ex exs ref refs app apps sched reg regs rs r.s tab pl ser sess res dec-no doc docs pub inv
      ca c circa ver rev-no op ext tel fax ph
      """
    ),
    (
      .inner,
      """
      e.g eg i.e ie f.e approx vs v.s cf viz c.f resp incl excl esp fwd attn a.k.a aka n.b w.r.t btw
      """
    ),
    (.last, "etc et.c ff et.seq"),
    (
      .behind,
      """
      inc corp co cos ltd llc llp plc pty pte pvt bros assn assoc dept univ inst intl nat'l int'l govt natl bhd sdn gmbh
      jr sr esq ph.d phd m.d b.a m.a m.sc b.sc m.phil ll.b ll.m ll.d d.phil ed.d m.b.a mba d.d.s r.n q.c k.c
      al ibid id op.cit loc.cit ed eds trans tr comp dist est min mins max hr hrs wk wks yr yrs mo mos lb lbs oz km
      cm mm kg mg ml mph sq.ft sq.km bldg apt ste fl dr-ing alt temp med misc orig pop prob vet exec mil gen-sec
      calif conn mass penn mich minn miss tenn wash ariz ala ark colo fla ill ind kan ky la md mont neb nev okla
      ore tex va vt wis wyo del ont que
      """
    ),
    (
      .date,
      """
      jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri
      """
    ),
  ]
}
