/// Reads the words of text in a language without spaces between words, by longest match over the heads of a
/// lexicon.
///
/// From left to right the longest head that begins at a character is a word; a character at which none begins is
/// a word by itself. That is cruder than a trained segmenter and better here: what is found is what the lexicon
/// can say something about. Chinese function words are passed over, and so is everything that is no
/// letter of the language (Latin letters, digits and punctuation are read elsewhere).
///
/// Text that somebody has divided into words or characters by spaces is read as if it were not.
public struct UnspacedWords: Sendable {
  /// The words read so far; ``ContentWord/id`` counts in it.
  public private(set) var vocabulary = Vocabulary()
  private let lexicon: Lexicon?
  /// For each word of `forms` its number in `vocabulary`, or −1 for a function word.
  private var numbers: [Int32] = []
  private var forms = Vocabulary()

  /// Words of texts without spaces, as a lexicon knows them; without one they are single characters.
  public init(lexicon: Lexicon?) {
    self.lexicon = lexicon
    forms = Self.functionWords
    numbers = [Int32](repeating: -1, count: forms.count)
  }

  private static let functionWords: Vocabulary = {
    var words = Vocabulary()
    for word in chineseFunctionWords.fields(dividedBy: " ", "\n") {
      _ = word.withUnsafeBufferPointer { words.intern($0) }
    }
    return words
  }()

  /// Reads a part of a text and appends its content words.
  ///
  /// - Complexity: O(*n*·*h*) in the bytes of the range and the length of the longest head in it.
  public mutating func read(
    _ text: UnsafeBufferPointer<UInt8>, in range: Range<Int>, into words: inout [ContentWord]
  ) {
    let range = range.clamped(to: 0..<text.count)
    if let joined = JoinedLetters(text, in: range) {
      let first = words.count
      joined.bytes.withUnsafeBufferPointer { scan($0, in: 0..<$0.count, into: &words) }
      for index in words[first...].indices {
        let span = joined.original(words[index].span)
        words[index] = ContentWord(
          id: words[index].id, offset: span.lowerBound, count: span.count, isCapitalized: false)
      }
    } else {
      scan(text, in: range, into: &words)
    }
  }

  private mutating func scan(
    _ text: UnsafeBufferPointer<UInt8>, in range: Range<Int>, into words: inout [ContentWord]
  ) {
    var index = range.lowerBound
    while index < range.upperBound {
      if text[index] < 0x80 {
        index += 1
        continue
      }
      let scalar = UTF8Scalar(text, at: index, end: range.upperBound)
      guard UnspacedLetter.contains(scalar.value) else {
        index += scalar.count
        continue
      }
      let end =
        lexicon?.longestHead(in: text, at: index, end: range.upperBound) ?? (index + scalar.count)
      let form = forms.intern(UnsafeBufferPointer(rebasing: text[index..<end]))
      if form == numbers.count {
        let bytes = UnsafeBufferPointer(rebasing: text[index..<end])
        numbers.append(Int32(truncatingIfNeeded: vocabulary.intern(bytes)))
      }
      if numbers[form] >= 0 {
        words.append(
          ContentWord(id: Int(numbers[form]), offset: index, count: end - index, isCapitalized: false))
      }
      index = end
    }
  }

  /// Chinese words that any sentence may hold, in both scripts.
  static let chineseFunctionWords = """
    的 了 着 著 过 過 是 在 和 与 與 及 以及 或 或者 并 並 并且 並且 而 而且 但 但是 也 就 都 还 還 又 再 很 更 最 太
    把 被 将 將 让 讓 使 给 給 对 對 对于 對於 关于 關於 由 由于 由於 于 於 以 为 為 为了 為了 从 從 向 往 到 自 至 按 因 因为 因為 所以
    之 所 得 地 其 其中 此 该 該 这 這 那 这个 這個 那个 那個 这些 這些 那些 这样 這樣 那样 那樣 这里 這裡 那里 那裡 各 每 某
    个 個 们 們 些 等 们的 我 你 您 他 她 它 我们 我們 你们 你們 他们 他們 她们 她們 它们 它們 自己
    不 没 沒 没有 沒有 未 无 無 非 别 別 有 要 会 會 能 能够 能夠 可 可以 应 應 应当 應當 应该 應該 须 須 必须 必須 得以
    吗 嗎 呢 吧 啊 呀 么 麼 嘛 哦 什么 什麼 谁 誰 哪 怎么 怎麼
    便 却 卻 则 則 乃 即 若 如 如果 虽 雖 虽然 雖然 只 只是 才 已 已经 已經 曾 正 正在 一 一个 一個 一些 一种 一種
    上 下 来 來 去 中 内 內 里 裡 外 前 后 後 时 時 说 說 道
    """
}
