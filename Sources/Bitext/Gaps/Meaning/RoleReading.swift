/// What is read of a pair of sentences, English and Chinese, to see which thing does what to which.
struct RoleReading {
  struct Word {
    /// In small letters.
    let text: [UInt8]
    let span: Span
  }

  /// Two words that translate each other.
  struct Pair {
    let english: Span
    let chinese: Span
  }

  let words: [Word]
  /// In the order of the English sentence, without prepositions, and words of time that Chinese puts in another place.
  let links: [Pair]
  let sentence: Bilingual<Span>
  let english: Side
  private let utf8: Bilingual<[UInt8]>

  var source: [UInt8] { utf8[english] }
  var target: [UInt8] { utf8[english.opposite] }
  /// Where the Chinese sentence stands.
  var chinese: Span { sentence[english.opposite] }

  /// - Returns: nil if a side is not one sentence, or longer than `greatestLength` bytes.
  init?(_ bead: Bead, _ english: Side, _ context: GapContext, _ greatestLength: Int) {
    guard let coverage = context.coverage, bead.source.count == 1, bead.target.count == 1,
      let source = context.spans(ofSentences: bead[.source], .source).first,
      let target = context.spans(ofSentences: bead[.target], .target).first,
      source.count <= greatestLength, target.count <= greatestLength
    else { return nil }
    self.english = english
    sentence = Bilingual(source: source, target: target)
    utf8 = Bilingual(source: context.utf8(.source), target: context.utf8(.target))
    let words = RoleReading.words(sentence[english], utf8[english])
    self.words = words
    links = coverage.links(of: bead, from: english).map {
      Pair(english: $0.spans[english], chinese: $0.spans[english.opposite])
    }
    .filter { pair in
      words.contains {
        $0.span == pair.english && !Self.prepositions.contains($0.text) && !Self.spells.contains($0.text)
      }
    }
  }

  /// The stretch between commas and the like around a place of a side.
  func stretch(around place: Span, _ side: Side) -> Span {
    Clauses.stretch(around: place, in: sentence[side], utf8[side])
  }

  /// Whether words of a class stand in a stretch of the Chinese sentence.
  func holds(_ table: NameTable, _ span: Span) -> Bool {
    span.lowerBound < span.upperBound && !table.found(in: target, span).isEmpty
  }

  /// The words between two places.
  func words(from start: Int, to end: Int) -> [Word] {
    words.filter { $0.span.lowerBound >= start && $0.span.upperBound <= end }
  }

  /// The number of the word that stands somewhere.
  func index(of span: Span) -> Int? { words.firstIndex { $0.span == span } }

  private static func words(_ span: Span, _ utf8: [UInt8]) -> [Word] {
    var words: [Word] = []
    var cursor = LabelCursor(utf8, span)
    while !cursor.isAtEnd {
      let start = cursor.offset
      let word = cursor.word()
      if word.isEmpty {
        cursor.offset += 1
      } else {
        words.append(Word(text: word, span: Span(start, cursor.offset)))
      }
    }
    return words
  }

  static let prepositions = WordSet(
    "aboard about above across after against along alongside amid among around as at before behind below beneath beside besides between beyond by concerning despite down during except for from in inside into like near of off on onto opposite out outside over past per regarding since than through throughout till to toward towards under underneath unlike until up upon versus via with within without and or not also only"
  )
  /// How often and how long, which Chinese says in another place: `once a year`, 每年…一次.
  private static let spells = WordSet(
    "second seconds minute minutes hour hours day days night nights morning mornings evening evenings week weeks month months quarter quarters season seasons year years decade decades century centuries time times once twice"
  )
}

extension RoleReading {
  /// The links, and the words that tell one of two like things from the other, which Chinese puts into a compound of its own:
  /// `eastern` and 东 in 东门, `younger` and 小 in 小儿子.
  ///
  /// - Complexity: O(*w* · *n*) in such words and the bytes of the Chinese sentence.
  var linksWithContrasts: [Pair] {
    var all = links
    for (index, word) in words.enumerated() {
      guard let contrast = Self.contrasts[word.text], !links.contains(where: { $0.english == word.span }),
        // `older than` compares.
        index + 1 == words.count || !words[index + 1].text.elementsEqual("than".utf8)
      else { continue }
      let places = contrast.places(in: target, chinese).filter { place in
        !links.contains { $0.chinese.overlaps(place) && $0.chinese.count <= place.count }
      }
      if places.count == 1 { all.append(Pair(english: word.span, chinese: places[0])) }
    }
    return all.sorted { $0.english.lowerBound < $1.english.lowerBound }
  }

  /// The words that stand in pairs or rows: quarters, sides, ages, ranks, sizes, sexes, colours, seasons, months, days,
  /// parties.
  private static let contrasts: WordTable<Contrast> = {
    var contrasts = WordTable<Contrast>()
    let list = """
      east eastern|东 東,west western|西,north northern|北,south southern|南,left|左,right|右,upper|上,lower|下,\
      front|前,rear back hind|后 後,inner inside|内 內 里 裡,outer outside|外,new newer|新,old|旧 舊 老,\
      older elder|大 长 長 老 旧 舊,younger|小 幼 次,early earlier|早 旧 舊 前,late later|晚 新 后 後,\
      first|第一 首,second|第二,third|第三,former|前者 前,latter|后者 後者 后 後,big large bigger larger|大,\
      small smaller little|小,long|长 長,short|短,high|高,low|低,male|男 雄 公,female|女 雌 母,male men boys|男,women girls|女,\
      urban|城,rural|乡 鄉 农村 農村,spring|春,summer|夏,autumn|秋,winter|冬,day|日 白天,night|夜,black|黑,white|白,red|红 紅,\
      green|绿 綠,blue|蓝 藍,yellow|黄 黃,hot|热 熱,cold|冷,rich|富,poor|穷 窮 贫 貧,public|公,private|私,domestic|国内 國內,foreign|外,\
      january|一月 1月,february|二月 2月,march|三月 3月,april|四月 4月,may|五月 5月,june|六月 6月,july|七月 7月,august|八月 8月,\
      september|九月 9月,october|十月 10月,november|十一月 11月,december|十二月 12月,monday|周一 週一 星期一,tuesday|周二 週二 星期二,\
      wednesday|周三 週三 星期三,thursday|周四 週四 星期四,friday|周五 週五 星期五,saturday|周六 週六 星期六,sunday|周日 週日 星期日 星期天
      """
    for line in list.fields(dividedBy: ",") {
      let halves = line.split(separator: UInt8(ascii: "|"))
      let contrast = Contrast(forms: NameTable(String(decoding: halves[1], as: UTF8.self)), pole: "-")
      for word in halves[0].split(separator: 0x20) { contrasts.set(word, contrast) }
    }
    // The parties of contracts and suits: 许可人 is not meant in 被许可人.
    for line in Opposites.parties.fields(dividedBy: "\n") {
      let cells = line.split(separator: UInt8(ascii: "|"), omittingEmptySubsequences: false).map(narrowWords)
      var forms = NameTable(isHan: true)
      for cell in stride(from: 1, to: cells.count, by: 2) {
        for word in cells[cell] { forms.add(word, "\(cell)") }
      }
      for cell in stride(from: 0, to: cells.count - 1, by: 2) {
        let contrast = Contrast(forms: forms, pole: "\(cell + 1)")
        for word in cells[cell] where !word.contains(0x20) { contrasts.set(word, contrast) }
      }
    }
    return contrasts
  }()

  /// The words of a cell of a ``SignTable`` that accuse: those before `~`.
  private static func narrowWords(_ cell: ArraySlice<UInt8>) -> [ArraySlice<UInt8>] {
    cell.prefix { $0 != UInt8(ascii: "~") }.split(separator: UInt8(ascii: ",")).map { word in
      let start = word.firstIndex { $0 > 0x20 } ?? word.endIndex
      let end = word.lastIndex { $0 > 0x20 } ?? start
      return word[start..<min(end + 1, word.endIndex)]
    }
  }
}

/// One of several things that exclude each other, in Chinese.
private struct Contrast {
  /// The words of all of them: of two that begin at one place the longer is meant.
  let forms: NameTable
  /// The value of its own words.
  let pole: String

  /// - Complexity: that of ``NameTable/found(in:_:)``.
  func places(in utf8: [UInt8], _ span: Span) -> [Span] {
    forms.found(in: utf8, span).filter { $0.value == pole }.map(\.span)
  }
}
