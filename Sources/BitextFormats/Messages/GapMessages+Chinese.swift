import Bitext

extension GapMessages {
  func chinese(_ gap: Gap) -> String {
    let side = gap.side ?? .source
    let other = side.opposite
    let (own, others) = (chinese(side), chinese(other))
    switch gap.reason {
    case .unmatched(let piece):
      let text = gap.spans[side].first.map { quote(side, $0) } ?? "（空）"
      return "\(chinese(piece))\(text)在\(others)中没有对应内容。"
    case .replaced: return "句子\(quoteAll(gap, side))在\(others)中没有对应内容，该处是另一句话。"
    case .omitted: return "\(quoteAll(gap, side))在\(others)中似乎没有对应内容。"
    case .negationLost: return "\(own)的否定词\(quoteAll(gap, side))在\(others)中似乎丢失了。"
    case .breaksOff: return "\(quoteEnd(gap, side))没有写完；\(others)一直写到\(quoteEnd(gap, other))。"
    case .foreign: return "\(own)中的\(quoteAll(gap, side))没有翻译。"
    case .repeated(let repetition):
      let again = gap.spans[side].first.map { quote(side, $0) } ?? ""
      let comparison =
        switch repetition {
        case .here: "\(others)没有重复"
        case .onBothSides: "\(others)也重复了"
        case .insteadOfAnother: "\(others)在该处说的是别的内容"
        }
      return "\(own)重复了\(again)，\(comparison)。"
    case .moved: return "\(quoteAll(gap, .source))在\(chinese(.target))中换了位置：\(quoteAll(gap, .target))。"
    case .valuesExchanged:
      return
        "数字的位置互换：\(chinese(.source))为\(quoteAll(gap, .source))，\(chinese(.target))为\(quoteAll(gap, .target))。"
    case .valueDiffers, .unitDiffers, .datePartDiffers, .boundDiffers, .nameDiffers, .literalDiffers,
      .tagDiffers:
      return
        "\(noun(gap))不一致：\(chinese(.source))为\(quoteAll(gap, .source))，\(chinese(.target))为\(quoteAll(gap, .target))。"
    case .valueAbsent, .nameAbsent, .literalAbsent:
      return "\(own)中的\(noun(gap))\(quoteAll(gap, side))在\(others)中没有出现。"
    case .placeholdersReordered:
      return
        "占位符按先后填入，顺序却不同：\(chinese(.source))为\(quoteEach(gap, .source))，\(chinese(.target))为\(quoteEach(gap, .target))。"
    case .tagAbsent: return "\(own)中的标签\(quoteEach(gap, side))在\(others)中没有出现。"
    case .codeAbsent(let codes):
      return "\(own)的\(quoteAll(gap, side))含有内嵌代码\(alternatives(codes, "、"))，\(others)没有。"
    case .tagsCross: return "\(own)的标签\(quoteEach(gap, side))没有按打开的顺序闭合，\(others)则有。"
    case .unclosed: return "\(own)中的\(quoteAll(gap, side))没有闭合。"
    case .unopened: return "\(own)中的\(quoteAll(gap, side))没有对应的前半个标点。"
    case .wordRepeated: return "\(own)中的\(quoteAll(gap, side))连写了两遍。"
    case .termOtherwise(let expected):
      return "\(own)中的术语\(quoteAll(gap, side))在\(others)中没有译为\(alternatives(expected))。"
    case .termForbidden(let expected):
      return
        "\(own)中的术语\(quoteAll(gap, side))在\(others)中译为\(quoteAll(gap, other))，术语表不许这样译"
        + (expected.isEmpty ? "。" : "，应为\(alternatives(expected))。")
    case .labelBroken:
      let counterpart = gap.spans[other].isEmpty ? "" : "；\(others)为\(quoteAll(gap, other))"
      return "\(quoteAll(gap, side))不是\(own)通常的编号写法\(counterpart)。"
    case .labelDiffers:
      return
        "编号不一致：\(chinese(.source))为\(quoteAll(gap, .source))，\(chinese(.target))为\(quoteAll(gap, .target))。"
    case .numberedAnew:
      return
        "自此处起编号不同：\(chinese(.source))为\(quoteAll(gap, .source))，\(chinese(.target))为\(quoteAll(gap, .target))，其后各项依次类推。"
    case .labelAbsent: return "\(quoteAll(gap, side))在\(others)中没有编号：\(quoteAll(gap, other))。"
    case .labelMerged: return "\(quoteAll(gap, side))在\(others)中不是单独一项：\(quoteAll(gap, other))。"
    case .countDiffers(let declared, let counted):
      return "\(quoteAll(gap, side))称有\(declared)项，\(own)实际有\(counted)项。"
    case .inconsistent(let ways):
      return
        "\(own)的\(gap.spans[side].first.map { quote(side, $0) } ?? "")在\(others)中有\(ways)种说法："
        + gap.spans[other].prefix(3).map { quote(other, $0) }.joined(separator: "、") + (ways > 3 ? "……" : "。")
    case .opposed:
      return
        "\(chinese(.source))的\(quoteAll(gap, .source))与\(chinese(.target))的\(quoteAll(gap, .target))意思相反或互不相容。"
    case .asked: return "\(quoteAll(gap, side))是问句，\(others)却是陈述句。"
    case .exchanged:
      return
        "\(chinese(.source))的\(quoteAll(gap, .source))与\(chinese(.target))的\(quoteAll(gap, .target))说的方向相反。"
    case .unrelated: return "两篇文本似乎不是彼此的译文：\(chinese(.source))的内容几乎都不见于\(chinese(.target))。"
    case .stated(let words): return words
    case .marked(let comment): return comment.map { "审校人标出此处：\($0)" } ?? "审校人标出此处。"
    }
  }

  /// The first of a side's spans, and how many there are.
  private func quoteAll(_ gap: Gap, _ side: Side) -> String {
    guard let first = gap.spans[side].first else { return "（空）" }
    let count = gap.spans[side].count
    return count == 1 ? quote(side, first) : "\(quote(side, first))等\(count)处"
  }

  /// The first three of a side's spans.
  private func quoteEach(_ gap: Gap, _ side: Side) -> String {
    let spans = gap.spans[side]
    return spans.prefix(3).map { quote(side, $0) }.joined(separator: "、")
      + (spans.count > 3 ? "等\(spans.count)处" : "")
  }

  private func alternatives(_ terms: [String], _ conjunction: String = "或") -> String {
    terms.prefix(3).map { "“\($0)”" }.joined(separator: conjunction) + (terms.count > 3 ? "等" : "")
  }

  private func chinese(_ side: Side) -> String {
    switch naming(of: side) {
    case .side: side == .source ? "原文" : "译文"
    case .english: "英文"
    case .chinese: "中文"
    case .tag(let tag): "“\(tag)”文本"
    }
  }

  private func chinese(_ piece: Gap.Reason.Piece) -> String {
    switch piece {
    case .paragraph: "段落"
    case .sentence: "句子"
    case .item(let path): "第\(path.map(String.init).joined(separator: "."))项"
    }
  }

  private func noun(_ gap: Gap) -> String {
    switch gap.reason {
    case .unitDiffers: "单位"
    case .datePartDiffers: "日期所指的时段"
    case .boundDiffers: gap.kind == .date ? "期限的先后" : "界限的方向"
    case .nameDiffers, .nameAbsent: "名称"
    case .literalDiffers, .literalAbsent: isOfPlaceholder(gap) ? "占位符" : "网址或代码"
    case .tagDiffers: "标签"
    default: gap.kind == .date ? "日期" : "数字"
    }
  }
}
