/// Who does something to whom: pairs of words that stand in each other's place beside a verb.
///
/// Each of these looks at one verb and the words right beside it, and at the same verb in Chinese with the words right beside that;
/// what stands elsewhere in the sentence may be in any order.
extension RoleReading {
  /// `X thanked Y`, where Chinese has Y, a verb that is done, and X at the end of the clause.
  ///
  /// - Complexity: O(*w* · *l*) in the words and links of the sentence.
  var exchangedAct: [Pair]? {
    for place in words.indices.dropFirst().dropLast() where isDeed(place) {
      guard let subject = subject(ofVerbAt: place, links), isObject(subject, behind: nil),
        let object = links.first(where: { $0.english.lowerBound >= words[place].span.upperBound }),
        words(from: words[place].span.upperBound, to: object.english.lowerBound)
          .allSatisfy({ Self.articles.contains($0.text) }),
        !links.contains(where: { $0.english.lowerBound == object.english.upperBound + 1 }),
        object.chinese.upperBound <= subject.chinese.lowerBound,
        stretch(around: subject.chinese, english.opposite).contains(object.chinese)
      else { continue }
      let between = Span(object.chinese.upperBound, subject.chinese.lowerBound)
      guard let done = Self.done.found(in: target, between).last,
        isObject(subject, behind: done.span.upperBound), !holds(Self.turning, between),
        // Another thing that the sentence names could be the one that does it.
        !links.contains(where: { between.contains($0.chinese) && $0.english != words[place].span })
      else { continue }
      return [subject, object]
    }
    return nil
  }

  /// `X thanked Y`, where Chinese has Y before the same verb and X right behind it.
  ///
  /// - Complexity: O(*l*²) in the links of the sentence.
  var exchangedDeed: [Pair]? {
    for verb in links {
      guard let place = index(of: verb.english), isDeed(place),
        let subject = subject(ofVerbAt: place, links),
        let object = links.first(where: { $0.english.lowerBound >= verb.english.upperBound }),
        words(from: verb.english.upperBound, to: object.english.lowerBound)
          .allSatisfy({ Self.articles.contains($0.text) }),
        // `the school teacher`: the noun is the second word.
        !links.contains(where: { $0.english.lowerBound == object.english.upperBound + 1 }),
        object.chinese.upperBound <= verb.chinese.lowerBound,
        isObject(subject, behind: verb.chinese.upperBound),
        stretch(around: verb.chinese, english.opposite).contains(object.chinese),
        !holds(Self.turning, Span(object.chinese.upperBound, verb.chinese.lowerBound))
      else { continue }
      return [subject, object]
    }
    return nil
  }

  /// `X was hit by Y`, where Chinese has X, a verb, and Y at the end of the clause, and nothing that makes a passive of it.
  var exchangedPassive: [Pair]? {
    guard let by = words.firstIndex(where: { $0.text.elementsEqual("by".utf8) }), by >= 3,
      by + 1 < words.count,
      Self.beings.contains(words[by - 2].text), !Self.amounts.contains(words[by + 1].text),
      words[by + 1].span.lowerBound <= words[by].span.upperBound + 1,
      let patient = links.last(where: { $0.english.upperBound <= words[by - 2].span.lowerBound }),
      let agent = links.first(where: { $0.english.lowerBound >= words[by].span.upperBound }),
      !Self.times.contains(words[by + 1].text), !isGoverned(patient),
      patient.chinese.upperBound <= agent.chinese.lowerBound
    else { return nil }
    let clause = stretch(around: agent.chinese, english.opposite)
    let between = Span(patient.chinese.upperBound, agent.chinese.lowerBound)
    guard clause.contains(patient.chinese), !holds(Self.passives, between), isObject(agent, behind: nil)
    else {
      return nil
    }
    let isVerb = links.contains { $0.english == words[by - 1].span && between.contains($0.chinese) }
    return isVerb || holds(Self.done, between) ? [patient, agent] : nil
  }

  /// `X gave Y to Z`, where Chinese has Z before 给, 向 and the like, and X right behind.
  var exchangedTransfer: [Pair]? {
    guard words.contains(where: { Self.transfers.contains($0.text) }) else { return nil }
    let links = linksWithContrasts
    for (place, word) in words.enumerated() where Self.transfers.contains(word.text) {
      guard let giver = subject(ofVerbAt: place, links) else { continue }
      let takers = takers(ofVerbAt: place, links)
      for marker in Self.recipients.found(in: target, chinese)
      where isObject(giver, behind: marker.span.upperBound) {
        let clause = stretch(around: marker.span, english.opposite)
        // 甲向乙借 is a loan of 乙.
        let rest = Span(
          giver.chinese.upperBound, min(giver.chinese.upperBound + Self.verb, clause.upperBound))
        if marker.span.count == 3, holds(Self.takings, rest) { continue }
        let taker = takers.first { taker in
          guard clause.contains(taker.chinese), taker.chinese.upperBound <= marker.span.lowerBound else {
            return false
          }
          return !holds(Self.sources, Span(clause.lowerBound, taker.chinese.lowerBound))
            && !holds(Self.sources, Span(taker.chinese.upperBound, marker.span.lowerBound))
        }
        if let taker { return [giver, taker] }
      }
    }
    return nil
  }

  /// The word right before a verb, but for auxiliaries, that does what the verb says.
  private func subject(ofVerbAt place: Int, _ links: [Pair]) -> Pair? {
    let verb = words[place].span
    guard let subject = links.last(where: { $0.english.upperBound <= verb.lowerBound }),
      words(from: subject.english.upperBound, to: verb.lowerBound).allSatisfy({
        Self.auxiliaries.contains($0.text) || $0.text.suffix(2).elementsEqual("ly".utf8)
      }), !isGoverned(subject)
    else { return nil }
    return subject
  }

  /// Whether a preposition stands before a noun, or a word that begins a clause: it is then no subject.
  private func isGoverned(_ noun: Pair) -> Bool {
    guard let place = index(of: noun.english) else { return true }
    let before = words[..<place].reversed().first { !Self.articles.contains($0.text) }
    guard let before, stretch(around: noun.english, english).contains(before.span) else { return false }
    return Self.prepositions.contains(before.text)
  }

  /// Those who get something: behind `to`, or right behind the verb where the thing follows.
  private func takers(ofVerbAt place: Int, _ links: [Pair]) -> [Pair] {
    let clause = stretch(around: words[place].span, english)
    let behind = words[(place + 1)...].prefix(10).prefix { clause.contains($0.span) }
    func nouns(_ words: some Sequence<Word>) -> [Pair] {
      let phrase = words.prefix { !Self.prepositions.contains($0.text) }.prefix(4)
      return links.filter { link in phrase.contains { $0.span == link.english } }
    }
    if let to = behind.firstIndex(where: { $0.text.elementsEqual("to".utf8) }) {
      return nouns(behind[(to + 1)...])
    }
    // `pays the owner a rent`
    let person = behind.enumerated().prefix {
      $0.offset == 0 || !Self.articles.contains($0.element.text) && !Self.counts.contains($0.element.text)
    }
    .map(\.element)
    return person.count < behind.count ? nouns(person) : []
  }

  /// Whether a noun stands right behind a place of the Chinese sentence, and is no part of a longer phrase; without a place, whether
  /// its clause ends with it.
  private func isObject(_ noun: Pair, behind place: Int?) -> Bool {
    let next = target.scalar(at: noun.chinese.upperBound, limit: chinese.upperBound)?.value
    guard let place else {
      return next.map { Self.stops.contains($0) } ?? true
    }
    guard noun.chinese.lowerBound >= place, noun.chinese.lowerBound <= place + Self.reach,
      next.map({ !Self.attributes.contains($0) }) ?? true,
      !links.contains(where: {
        $0.chinese.lowerBound == noun.chinese.upperBound && $0.english != noun.english
          && target[$0.chinese.lowerBound] >= 0x80
      })
    else { return false }
    var offset = place
    while offset < noun.chinese.lowerBound,
      let scalar = target.scalar(at: offset, limit: noun.chinese.lowerBound)
    {
      guard Self.determiners.contains(scalar.value) else { return false }
      offset += scalar.length
    }
    return true
  }

  /// Whether a word is a verb that makes a difference between its nouns: by its ending, or an auxiliary before it.
  private func isDeed(_ place: Int) -> Bool {
    let word = words[place].text
    return !Self.prepositions.contains(word) && !Self.articles.contains(word)
      && !Self.auxiliaries.contains(word)
      && !Self.beings.contains(word) && !Self.mutual.contains(word)
      && !word.suffix(3).elementsEqual("ing".utf8)
      && (InflectedForms.bases(of: word).count > 1
        || place > 0 && Self.auxiliaries.contains(words[place - 1].text))
  }

  private static func scalars(_ text: String) -> ScalarSet { ScalarSet(text) }

  /// How many bytes may stand between a verb and its object, and in how many right behind a noun its verb stands.
  private static let reach = 12
  private static let verb = 6
  /// 了, 过, 一名, 该, 其.
  private static let determiners = scalars("了过過着著一两兩二三名位个個只隻家该該那这這其此给給予到至")
  private static let attributes = scalars("的之")
  private static let stops = scalars("。，；：！？,.;:!?")
  /// What makes a patient of the first noun, or of the object a topic.
  private static let passives = NameTable(
    "被 由 受 遭 为 為 让 讓 给 給 把 将 將 于 於 所 的 是 经 經 获 獲 得 靠 归 歸 叫 跟 向 和 与 與 从 從")
  private static let turning = NameTable(
    "被 由 受 遭 让 讓 令 使 把 将 將 从 從 向 对 對 给 給 跟 同 与 與 和 的 所 是 获 獲 得 靠 归 歸 叫 于 於 经 經")
  private static let done = NameTable("了")
  /// What stands before those who get something.
  private static let recipients = NameTable(
    """
    借给 借給 卖给 賣給 送给 送給 寄给 寄給 交给 交給 发给 發給 租给 租給 付给 付給 还给 還給 教给 教給 传给 傳給 递给 遞給 赠给 赠与 贈與 赠予 贈予 \
    授予 给予 給予 送交 转交 轉交 移交 提交 递交 呈交 交予 交付 转让给 轉讓給 出售给 出售給 支付给 支付給 提供给 提供給 分配给 分配給 捐给 捐給 捐赠给 \
    留给 留給 割让给 割讓給 告知 告诉 告訴 通知 给 給 向
    """)
  /// What one does to get something.
  private static let takings = NameTable("借 买 買 购 購 收 取 索 讨 討 要 租 学 學 求 申 领 領 获 獲")
  /// What stands before those from whom something comes.
  private static let sources = NameTable("从 從 由 自 被 受 遭 向 对 對 给 給 替 为 為")
  static let articles = WordSet(
    "the a an its his her their our my your this that these those all some both one")
  static let auxiliaries = WordSet(
    "has have had will would may must shall can could should also then later once first did does do")
  static let beings = WordSet("is are was were been being be")
  /// What `by` stands before where it tells by how much, or until when.
  private static let amounts = WordSet(
    "another about nearly almost over some more half up one two three four five six seven eight nine ten twelve twenty thirty forty fifty hundred thousand"
  )
  private static let times = WordSet(
    "noon midnight dawn dusk tomorrow today yesterday monday tuesday wednesday thursday friday saturday sunday then now train bus car ship air sea land rail road post mail hand"
  )
  private static let counts = WordSet(
    "no any every each two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million more much enough"
  )
  /// The verbs of giving and telling that take a person beside the thing.
  private static let transfers = WordSet(
    """
    give gives gave given hand hands handed send sends sent lend lends lent loan loans loaned pay pays paid sell sells sold offer offers offered \
    grant grants granted award awards awarded transfer transfers transferred deliver delivers delivered return returns returned bequeath \
    bequeathed teach teaches taught tell tells told inform informs informed notify notifies notified show shows showed ship ships shipped mail mails mailed post posted \
    pass passes passed assign assigns assigned report reports reported present presented donate donates donated cede cedes ceded lease leases \
    leased rent rents rented supply supplies supplied submit submits submitted return owe owes owed
    """)
  /// Verbs that say the same when their nouns change places, and verbs of being.
  private static let mutual = WordSet(
    """
    meet meets met marry marries married divorce divorced resemble resembles resembled equal equals border borders bordered adjoin adjoins adjoined \
    face faces faced fight fights fought play plays played match matches matched touch touches touched hug hugged kiss kissed encounter encountered \
    join joins joined accompany accompanied contact contacted consult consulted succeed succeeds precede precedes follow follows followed \
    become becomes became remain remains remained include includes included contain contains contained comprise mean means meant represent represents \
    cost costs involve involves concern concerns have constitute constitutes form forms formed cover covers surround surrounds require requires \
    cause causes caused borrow borrows borrowed lend lends lent rent rents rented lease leases leased connect connects connected divorces
    """)
}
