/// How sure, how often and how far something is so, and who decides it: axes of a ``SignTable``.
///
/// The classes are the adverbs of certainty, frequency and degree and the adjectives of will that a grammar of each language
/// lists, and the superlatives of the adjectives that are measured. Compiled by hand for this project.
enum Degrees {
  static let axes = [certainty, superlatives]

  /// Certain, likely, possible; always, often, sometimes, rarely, never; wholly, partly; many, few; not all, none;
  /// considered, decided; still, no longer; willing, obliged; voluntary, compulsory; only, not only; only some, anyone.
  private static let certainty = """
    =12 certainly, definitely, undoubtedly, inevitably, certain to, sure to, bound to, without doubt, no doubt ~ will, shall, must, always, certain, sure, surely, clearly, indeed, course, necessarily, would, invariably, unavoidable, inevitable | 必定, 肯定会, 一定会, 必将, 必然会, 必然, 势必, 定会, 必会 ~ 必, 一定, 肯定, 确, 当然, 定, 将, 会, 毫无疑问, 总, 无疑, 难免, 免不了 | likely, probably, is likely to, are likely to ~ may, might, could, expected, chance, probability, prone | 很可能, 大概, 多半, 极可能, 很有可能, 极有可能 ~ 可能, 恐, 或, 估计, 料, 预计, 应该, 大约, 有望, 看来, 容易, 易, 概率 | may, might, possibly, perhaps, maybe ~ can, could, possible, potential, whether, if, would, potentially, possibility, can be, eventually, risk | 可能, 也许, 或许, 可能会 ~ 或, 能, 可, 恐, 说不定, 未必, 大概, 容易, 有时, 倘, 若, 如, 万一, 难免, 风险, 隐患
    =01 =12 =23 =34 always, invariably, at all times, constantly ~ every, ever, all, continue, continually, permanently, consistently, forever, still, throughout, continuous | 总是, 始终, 永远, 一贯, 无时无刻, 每次都 ~ 一直, 总, 都, 每, 常, 恒, 均, 凡, 历来, 经常, 全程, 时刻, 一律, 随时, 不断, 持续, 向来, 一向 | often, frequently, regularly ~ more often, more frequently, less often, less frequently, many, much, normally, typically, generally, mostly, repeatedly, tend, daily, keep, routinely, usually, commonly, usual, regular, frequent | 经常, 时常, 常常, 往往, 频繁 ~ 常, 多, 屡, 不时, 频, 一般, 定期, 总, 每, 容易, 惯, 多次, 爱, 老, 通常, 有规律, 正常 | sometimes, occasionally, from time to time, now and then ~ some, may, at times, can, occasional, periodically | 有时, 偶尔, 有时候, 间或 ~ 时, 或, 也, 会, 有, 不时, 不定期, 偶 | rarely, seldom, hardly ever, infrequently, scarcely ever ~ more often, more frequently, less often, less frequently, few, little, rare, hardly, not often, scarcely, unusual, uncommon, infrequent | 很少, 极少, 鲜少, 不常, 甚少, 难得 ~ 少, 罕, 鲜, 偶, 几乎没, 不多, 难, 稀 | never, at no time ~ not, no, nothing, ever, without, none | 永远不, 永远没, 永远无法, 从不, 从未, 从来不, 从来没, 决不, 永不, 绝不 ~ 不, 没, 未, 无, 勿, 莫, 别, 非, 切, 禁, 绝
    wholly, entirely, completely, totally, in full ~ full, whole, total, all, complete, thoroughly, altogether, fully, every, absolutely, quite | 全部, 完全, 全额, 悉数, 彻底, 全然 ~ 全, 都, 均, 充分, 尽, 皆, 总, 所有, 一切, 足, 整, 十分, 一律 | partly, partially, in part, to some extent, to a certain extent ~ part, some, half, portion, largely, mainly, mostly, degree, partial, somewhat | 部分地, 一定程度上, 部分, 某种程度上, 部份 ~ 分, 半, 一些, 有些, 有的, 有所, 某些, 其中, 局部
    many, numerous, plenty of, a lot of, lots of, a large number of, a great many, quite a few, countless, not a few ~ much, most, all, more, several, various, multiple, majority, every, widely, some, hundreds, thousands, great, high, large, number, large, considerable, dozens | 许多, 很多, 众多, 大量, 大批, 不少, 无数, 诸多 ~ 多, 大, 数, 各, 广, 诸, 万, 千, 都, 些, 高, 十, 百 | few, very few, a small number of, only a few, a handful of ~ little, small, a few, some, several, rare, only, scarce, limited, handful, couple, minority, fewer, less | 很少, 极少, 寥寥, 少数, 没几, 为数不多, 屈指可数, 少有 ~ 少, 几, 些, 鲜, 罕, 稀, 有限, 仅, 数, 若干, 寡, 不多
    =12 not all, not every, not everyone, not everything ~ some, many, part, most, partly, always, often, not, hardly, few, majority | 并非所有, 不是所有, 并非每, 不是每, 并不都, 不全是, 并非全部, 并非都, 不都, 不一定都 ~ 并非, 不是, 部分, 有些, 有的, 不全, 未全, 不一定, 未必, 不尽, 不是每个, 多, 大都, 一些 | none of, no one, nobody, none, neither of ~ no, not, never, nothing, without, nor, any | 都没有, 都不, 均未, 均不, 全都没, 都未, 皆未, 皆不, 均无 ~ 没有一, 无一, 没有, 无, 不, 未, 没, 毫 | every, everyone, everybody, each of, without exception ~ all, each, whole, entire, any, both, always, total, every day, every year, every time, every month, every week, everything, individual, per, various, respective | 每一位, 每一名, 每一个, 每位, 每名, 人人, 个个, 家家, 所有人 ~ 每, 全, 都, 均, 皆, 各, 凡, 一切, 全体, 全部, 任何, 一律, 普遍, 所有, 每个, 共, 逐
    still, continue to ~ remain, keep, yet, persist, stay, ever, continuing | 仍然, 仍旧, 依然, 仍, 依旧, 仍在, 还在 ~ 还, 继续, 至今, 一直, 保持, 尚, 照样, 犹 | no longer, not anymore, no more ~ stop, cease, end, never, formerly, quit, not, former, past, discontinue, again | 不再, 再也不, 已不, 不复, 再也没 ~ 停, 终止, 不, 没, 止, 曾, 结束, 无, 原
    both, both of ~ two, either, and, pair, together, each, all, double, mutual, bilateral | 两者都, 双方都, 两个都, 两者, 二者 ~ 均, 都, 两, 双, 俩, 二, 各, 全, 彼此, 皆, 既, 又, 和, 与, 及, 也 | one of the two, either of, one of them, only one ~ one, single, a, other, another | 其中一个, 其中一条, 其中一方, 其中一名, 其中一位, 其中一项, 其中一座, 其中一家, 其中一种, 其中一所, 其中一只, 其中一艘, 其中一辆, 其中之一, 两者之一, 二者之一, 任何一方 ~ 一, 之一, 某, 单
    considering, mulling, is weighing, under consideration ~ consider, consideration, think, contemplate, study, plan, weigh, discuss, possible, may, might, examine, intend, look, propose, explore | 正在考虑, 考虑, 酝酿 ~ 拟, 研究, 打算, 计划, 商, 讨论, 斟酌, 有意, 考, 想, 议, 审, 鉴于, 顾及 | decided, has decided to, have decided to, resolved to ~ decide, decision, resolve, determine, choose, ruling, will, agree, rule, order, settle, conclude, make | 已决定, 决定 ~ 定, 决, 裁, 选择, 拍板, 判, 商定
    willing to, happy to, glad to, eager to, willingly ~ ready, want, wish, like, agree, voluntary, volunteer, prepared, offer, keen, prefer, desire, would, willing, willingness, pleased | 愿意, 乐意, 乐于, 情愿, 自愿 ~ 想, 希望, 肯, 准备, 同意, 喜欢, 主动, 欲, 意, 愿 | obliged to, obligated to, compelled to, forced to, under an obligation to ~ must, shall, have to, obligation, require, duty, should, need, mandatory, necessary, responsible, bound | 有义务, 被迫, 不得不, 有责任 ~ 必须, 应, 须, 义务, 要, 得, 需, 责任, 只能, 强, 迫, 务必
    voluntary, voluntarily, optional ~ free, choose, option, choice, volunteer, willing, may, can, elective | 自愿, 非强制, 可选, 任选, 选择性, 选修 ~ 志愿, 愿, 自, 可, 选, 自由, 自行, 义工, 义务 | compulsory, mandatory, obligatory ~ must, shall, require, obligation, force, need, necessary, duty, compulsorily | 强制, 强制性, 必修, 必填 ~ 必, 须, 应, 义务, 强, 要求, 必须, 法定
    only, solely, exclusively ~ just, alone, sole, merely, but, limited, unless, until, no more, simply, purely, single, no other than, mere, restrict, exclusive, not, no, nothing | 仅, 只, 仅限, 只限, 唯有, 只有 ~ 才, 限, 单, 光, 独, 除, 方, 就, 非, 但, 不过, 专, 唯 | not only, not just, not merely, not limited to, not alone, not solely ~ also, too, both, and, besides, addition, as well, even, more than, further, include, beyond, other, including, or | 不仅, 不但, 不只, 不单, 不限于, 不光, 不止, 不仅仅, 非但 ~ 也, 还, 又, 更, 且, 除, 乃至, 而且
    only, solely, exclusively ~ just, alone, limited, unless, no other, but, restrict, exclusive, not, no, nothing, until | 仅, 只有, 仅限, 只限 ~ 才, 限, 除, 非, 方, 独, 专, 只, 唯, 不, 无 | anyone, anybody, any person, everyone, everybody, whoever ~ any, all, every, each, who, no one, nobody, none, person, public, people | 任何人, 人人, 每个人, 任何人士, 谁都 ~ 任何, 凡, 都, 所有, 一切, 者, 谁, 均, 他人
    """

  /// Of each quality more and less, and what is half of something and twice it.
  static let comparatives = """
    half as ~ half, halve, semi, fifty, 50 | 一半, 二分之一 ~ 半 | twice as, double the ~ double, twice, two times, two, 2, twofold | 两倍, 二倍, 双倍, 2倍 ~ 倍, 翻, 一倍
    fewer, fewer than ~ less, few, small, low, reduce, decline, fall, cut, decrease, drop, shortage, smaller, lower | 少于, 更少, 较少, 少得多 ~ 少, 减, 低, 降, 小, 不如, 不及, 不足 | more numerous, many more ~ more, greater, over, exceed, above, increase, higher | 多于, 更多, 较多, 多得多 ~ 多, 超过, 高于, 大于, 不止, 增
    higher, higher than, taller ~ high, above, over, exceed, more, up, rise, upper, increase, greater, senior, tall, superior, better | 高于, 更高, 较高, 高得多, 高开, 走高, 收高, 高走, 报高 ~ 高, 超过, 升, 涨, 多, 上, 优, 大 | lower, lower than ~ low, below, under, less, fall, down, decline, reduce, fewer, cut, drop, minimum, cheaper, smaller, beneath, decrease, short | 低于, 更低, 较低, 低得多, 低开, 走低, 收低, 低走, 报低 ~ 低, 降, 减, 少, 下, 不到, 不足, 未达, 小, 矮, 不及, 不如
    larger, bigger, larger than, bigger than ~ large, big, great, greater, grow, expand, more, increase, wide, major, huge, vast | 大于, 更大, 较大, 大得多 ~ 大, 多, 超过, 扩, 增, 广, 巨 | smaller, smaller than, tinier ~ small, little, less, lower, fewer, reduce, minor, tiny, shrink, low, short | 小于, 更小, 较小, 小得多 ~ 小, 少, 低, 不及, 缩, 减, 微, 矮
    longer, longer than, longer to ~ long, more, extend, prolong, last, length, lengthy, late, over, exceed, no longer | 长于, 更长, 较长, 长得多, 更久, 久于 ~ 长, 久, 超过, 延, 多, 再, 慢, 迟 | shorter, shorter than, briefer ~ short, less, brief, reduce, cut, quick, faster, soon, small | 短于, 更短, 较短, 短得多 ~ 短, 少, 快, 缩, 减, 不及, 小, 矮
    older, elder, older than ~ old, age, senior, early, earlier, ancient, more than, over, long, above | 更老, 更年长, 年长于, 更古老, 早于 ~ 老, 古, 长, 大, 早, 久, 超过, 以上, 旧, 岁, 高龄 | younger, newer, younger than ~ young, new, junior, under, late, recent, youth, small | 更年轻, 年轻于, 更年幼, 晚于 ~ 轻, 小, 幼, 新, 晚, 少, 低, 青, 以下
    faster, quicker, faster than ~ fast, quick, rapid, speed, soon, accelerate, swift, early | 快于, 更快, 较快, 快得多 ~ 快, 速, 迅, 早, 提前, 短 | slower, slower than ~ slow, lag, delay, late, long | 慢于, 更慢, 较慢, 慢得多 ~ 慢, 缓, 滞, 久, 落后
    stronger, stronger than ~ strong, strength, power, powerful, firm, tough, robust, hard, sturdy | 强于, 更强, 较强, 强得多 ~ 强, 坚, 大, 高, 牢, 壮, 硬, 固 | weaker, weaker than ~ weak, soft, frail, fragile, less, low | 弱于, 更弱, 较弱, 不及, 不如, 逊于 ~ 弱, 差, 软, 逊, 低
    heavier, heavier than ~ heavy, weight, severe, greater, more | 重于, 更重, 较重 ~ 重, 大, 沉 | lighter, lighter than ~ light, less, slight, bright | 轻于, 更轻, 较轻 ~ 轻, 小, 浅, 亮
    hotter, warmer, hotter than ~ hot, warm, high, heat | 热于, 更热, 较热, 更暖 ~ 热, 暖, 高, 升 | colder, cooler, colder than ~ cold, cool, low, chill | 冷于, 更冷, 较冷, 更凉 ~ 冷, 寒, 低, 凉, 降
    richer, wealthier ~ rich, wealth, affluent, prosperous | 更富, 更富有, 更富裕, 富于 ~ 富, 丰, 裕 | poorer, poorer than ~ poor, poverty, worse, bad | 更穷, 更贫穷, 更贫困 ~ 穷, 贫, 差
    cheaper, cheaper than ~ cheap, low, less, inexpensive, affordable | 更便宜, 便宜, 更廉价 ~ 低, 廉, 少, 实惠 | dearer, costlier, more expensive ~ expensive, costly, high | 更贵, 贵于, 更昂贵 ~ 贵, 高, 多
    better, better than ~ good, well, improve, superior, best, more, recover, rather, prefer, should | 优于, 更好, 较好, 好于, 胜于 ~ 好, 优, 佳, 善, 胜, 强, 良, 更, 宁, 最好 | worse, worse than, poorer ~ bad, badly, deteriorate, poor, worst, inferior, less | 差于, 更差, 更糟, 更坏, 劣于, 恶化 ~ 差, 坏, 糟, 劣, 恶, 低, 弱, 不如, 不及
    """

  /// What must not be lower than something, what must not be higher.
  static let bounds: String = {
    func denied(_ words: String...) -> String {
      var phrases = ""
      for modal in ["", "may ", "must ", "shall ", "can ", "should ", "will "] {
        for word in words { phrases += (phrases.isEmpty ? "" : ", ") + modal + "not " + word }
      }
      return phrases
    }
    return denied("be lower", "be less", "be fewer", "be below", "be shorter", "be smaller", "fall below")
      + """
       ~ no lower, no less, not lower, not less, at least, minimum, floor, below, least, lower, less, under \
      | 不得低于, 不得少于, 不得小于, 不得短于, 不能低于, 不应低于, 不能少于, 不应少于 ~ 不低于, 不少于, 至少, 最低, 起码, 最少, 低于, 少于 |
      """ + denied("be higher", "be more", "be above", "be greater", "be longer", "be larger", "exceed")
        + """
         ~ no higher, no more, not higher, not more, at most, maximum, limit, exceed, within, ceiling, above, higher, more, over \
        | 不得高于, 不得多于, 不得超过, 不得大于, 不得长于, 不能高于, 不应高于, 不能超过, 不应超过 ~ 不高于, 不多于, 不超过, 至多, 最高, 最多, 上限, 超过, 高于, 以内, 以下
        """
  }()

  /// Of each quality the most and the least.
  private static let superlatives = """
    largest, biggest, greatest ~ large, big, great, maximum, main, major | 最大 ~ 大 | smallest, tiniest ~ small, least, minimum, little | 最小 ~ 小
    highest, tallest ~ high, tall, top, maximum, peak, record | 最高 ~ 高, 顶 | lowest ~ low, minimum, bottom, least | 最低, 最矮 ~ 低, 矮
    longest ~ long, maximum | 最长, 最久 ~ 长, 久 | shortest ~ short, brief | 最短 ~ 短
    deepest ~ deep, depth | 最深 ~ 深 | shallowest ~ shallow | 最浅 ~ 浅
    widest, broadest ~ wide, broad | 最宽, 最广 ~ 宽, 广 | narrowest ~ narrow | 最窄 ~ 窄, 狭
    best, finest ~ good, well, better, optimal | 最好, 最佳, 最优 ~ 好, 佳, 优, 良 | worst ~ bad, poor, badly, worse | 最差, 最糟, 最坏, 最恶劣 ~ 差, 糟, 坏, 劣
    oldest, eldest ~ old, ancient, early, first, age | 最老, 最古老, 最年长, 最早 ~ 老, 古, 长, 早 | youngest, newest ~ young, new, late, recent | 最年轻, 最小, 最新, 最年幼 ~ 轻, 新, 小, 幼
    fastest, quickest ~ fast, quick, rapid, soon | 最快, 最迅速 ~ 快, 速 | slowest ~ slow | 最慢 ~ 慢
    strongest ~ strong, powerful | 最强 ~ 强 | weakest ~ weak | 最弱 ~ 弱
    richest, wealthiest ~ rich, wealth | 最富, 最富有, 最富裕 ~ 富 | poorest ~ poor, poverty | 最穷, 最贫穷, 最贫困 ~ 穷, 贫
    nearest, closest ~ near, close, next | 最近, 最接近 ~ 近 | farthest, furthest, remotest ~ far, remote, distant | 最远, 最偏远 ~ 远
    cheapest ~ cheap, low, inexpensive | 最便宜, 最廉价, 最低 ~ 便宜, 廉, 低 | most expensive, dearest, costliest ~ expensive, costly, dear, high | 最贵, 最昂贵 ~ 贵, 高
    heaviest ~ heavy, severe, great | 最重, 最沉 ~ 重, 大, 沉 | lightest ~ light | 最轻 ~ 轻
    hottest, warmest ~ hot, warm, high | 最热, 最炎热, 最暖和 ~ 热, 暖, 高 | coldest, coolest ~ cold, cool, low | 最冷, 最寒冷 ~ 冷, 寒, 低, 凉
    earliest ~ early, first, initial | 最早 ~ 早, 初, 首 | latest ~ late, recent, new, last | 最晚, 最迟 ~ 晚, 迟, 新, 近
    most of, the most ~ most, many, much, maximum, more | 最多 ~ 多 | fewest, the least, least ~ few, little, minimum, less, small, low | 最少 ~ 少
    easiest, simplest ~ easy, simple | 最容易, 最简单 ~ 易, 简 | hardest, most difficult ~ hard, difficult | 最难, 最困难 ~ 难
    """
}
