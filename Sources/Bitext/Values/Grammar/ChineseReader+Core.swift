extension ChineseReader {
  /// A number before what stands behind it has been read.
  struct Core {
    var number: ExactNumber
    /// The upper of the two numbers of 七八十.
    var upper: ExactNumber?
    /// What the other side may say instead: the 80 of 八折, which is read as 20.
    var alternative: ExactNumber?
    var end: Int
    var isHan = false
    /// How many characters or digits it has.
    var length = 0
    /// Whether it is a row of Han digits.
    var isPositional = false
    /// Whether it is a whole number without 万, point or separators, which a date may have.
    var isPlain = true
    var scale = 1
    var isApproximate = false
    var isOrdinal = false
    var currency: Currency?
    /// Whether it counts working days.
    var isOfWork = false
    /// Whether it says how much less is paid.
    var isDiscount = false
    /// Whether it is two digits side by side, which are a rough number only before what is counted.
    var isLoose = false
    /// Whether 多 or 余 says that the number is greater.
    var isMore = false

    init(number: ExactNumber, end: Int) {
      self.number = number
      self.end = end
    }
  }

  /// The number at a place with its 万 and 亿, in digits or in Han characters.
  ///
  /// - Parameter depth: how many greater parts stand before this one; a number has three at most.
  func core(at place: Int, depth: Int = 0) -> Core? {
    if depth > 3 { return nil }
    if DigitNumeral.digit(bytes, at: place, limit: limit) != nil { return digitCore(at: place, depth) }
    return hanCore(at: place, depth)
  }

  private func digitCore(at place: Int, _ depth: Int) -> Core? {
    guard let reading = DigitNumeral.read(bytes, at: place, limit: limit), let digits = reading.digits,
      let number = ExactNumber(digits, exponent: -reading.fractionDigits)
    else { return nil }
    var core = Core(number: number, end: reading.end)
    core.length = reading.length
    core.isPlain = !reading.hasSeparators && reading.fractionDigits == 0
    readScale(&core, at: skipSpace(reading.end), depth)
    return core
  }

  private func hanCore(at place: Int, _ depth: Int) -> Core? {
    guard let reading = HanNumeral.reading(bytes, at: place, limit: limit) else { return nil }
    var core = Core(number: ExactNumber(reading.value), end: reading.end)
    core.upper = reading.upper.map { ExactNumber($0) }
    core.isHan = true
    core.length = reading.length
    core.isPositional = reading.isPositional
    // 八九架: two neighbouring digits are a rough number, unless they are a year (七八年).
    if reading.isPositional, reading.length == 2, reading.value >= 12,
      reading.value / 10 + 1 == reading.value % 10, scalar(reading.end) != 0x5E74
    {
      core.number = ExactNumber(reading.value / 10)
      core.upper = ExactNumber(reading.value % 10)
      core.isPositional = false
      core.isLoose = true
    }
    core.scale = reading.value == 0 ? 1 : ChineseReader.scale(of: reading.value)
    core.isPlain = core.scale == 1
    if let decimal = hanDecimal(behind: reading.end), let sum = core.number.plus(decimal.number) {
      core.number = sum
      core.end = decimal.end
      core.isPlain = false
      core.length += 2
    }
    readScale(&core, at: core.end, depth)
    return core
  }

  private static func scale(of value: Int) -> Int {
    value % 100_000_000 == 0 ? 100_000_000 : value % 10_000 == 0 ? 10_000 : 1
  }

  /// The 点五 of 三点五. What a time of day could be is left alone.
  private func hanDecimal(behind place: Int) -> (number: ExactNumber, end: Int)? {
    // ○．一二: behind another digit the point would be that of a label (三．一般规定).
    let isZero =
      bytes.scalar(before: place, floor: start).map { [0x3007, 0x25CB, 0x96F6].contains($0.value) } ?? false
    guard let point = ahead(["点", "點", "·"], at: place) ?? (isZero ? ahead(["．", "."], at: place) : nil)
    else { return nil }
    var digits = 0
    var count = 0
    var end = point
    while let next = HanNumeral.symbol(bytes, at: end, limit: limit), case .digit(let digit) = next.symbol,
      !next.isArabic, count < 12
    {
      digits = digits * 10 + digit
      count += 1
      end = next.end
    }
    guard count > 0, ahead(["分", "刻", "钟", "鐘", "半", "整", "十"], at: end) == nil else { return nil }
    guard let number = ExactNumber(digits, exponent: -count) else { return nil }
    return (number, end)
  }

  /// 余, 多, 几 and the units 百, 千, 万, 亿 and 兆 behind a number, and a smaller number behind those.
  private func readScale(_ core: inout Core, at place: Int, _ depth: Int) {
    var place = place
    if let end = approximation(at: place, &core) {
      core.isApproximate = true
      core.end = end
      place = end
    }
    var factor = 1
    var isEnded = false
    while !isEnded, factor <= 1_000_000 {
      while let unit = unit(at: place), factor <= 1_000_000 {
        factor *= unit.factor
        place = unit.end
      }
      isEnded = true
      // 6千多万
      if factor > 1, factor < 10_000, let end = approximation(at: place, &core),
        unit(at: end).map({ $0.factor >= 10_000 }) == true
      {
        core.isApproximate = true
        place = end
        isEnded = false
      }
    }
    guard factor > 1, let product = core.number.times(factor) else { return }
    core.number = product
    core.upper = core.upper.flatMap { $0.times(factor) }
    core.scale = max(core.scale, factor)
    core.isPlain = false
    core.end = place
    if let end = approximation(at: place, &core) {
      core.isApproximate = true
      core.end = end
      return
    }
    readRest(&core, factor, depth)
  }

  /// The smaller part of a number: 1亿2000万, 3万5千, 3万4000, 1万零500, 7千3百.
  private func readRest(_ core: inout Core, _ factor: Int, _ depth: Int) {
    let zero = ahead(["零", "〇"], at: core.end)
    let place = zero ?? core.end
    guard let rest = self.core(at: place, depth: depth + 1), rest.scale < factor, !rest.isPositional,
      !rest.isOrdinal,
      let value = rest.number.integer, value < factor, let sum = core.number.plus(rest.number)
    else { return }
    if rest.isHan {
      guard factor >= 10_000 || rest.scale > 1 || zero != nil else { return }
    } else if rest.scale == 1 {
      // Digits count as they stand if they fill the places that are left; 3万5 is another 35,000.
      let places = ChineseReader.places(of: min(factor, 10_000))
      guard !core.isHan, rest.length == places || zero != nil && rest.length < places else { return }
    }
    core.number = sum
    core.end = rest.end
    core.scale = rest.scale
    core.isApproximate = core.isApproximate || rest.isApproximate
    core.isMore = core.isMore || rest.isMore
  }

  /// How many zeros a power of ten has.
  private static func places(of power: Int) -> Int {
    var power = power
    var count = 0
    while power >= 10 {
      power /= 10
      count += 1
    }
    return count
  }

  /// 余, 多, 几, 来 behind a number.
  private func approximation(at place: Int, _ core: inout Core) -> Int? {
    switch scalar(place) {
    case 0x4F59, 0x9918, 0x591A:  // 余 餘 多
      core.isMore = true
      return place + 3
    case 0x51E0, 0x5E7E: return place + 3  // 几 幾
    default: return nil
    }
  }

  private func unit(at place: Int) -> (factor: Int, end: Int)? {
    switch scalar(place) {
    case 0x767E where ahead("百分", at: place) == nil: return (100, place + 3)
    case 0x5343:  // 千, not 千米, 千克, 千瓦
      return MeasureTable.names.longest(bytes, at: place, limit: limit) == nil ? (1000, place + 3) : nil
    case 0x4E07, 0x842C: return (10_000, place + 3)
    case 0x4EBF, 0x5104: return (100_000_000, place + 3)
    case 0x5146:  // 兆 of money; elsewhere it is mega
      switch scalar(place + 3) {
      case 0x5143, 0x7F8E, 0x65E5, 0x97D3, 0x97E9, 0x65B0: return (1_000_000_000_000, place + 3)
      default: return nil
      }
    default: return nil
    }
  }
}
