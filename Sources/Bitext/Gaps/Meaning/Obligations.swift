/// What one is bound, free or forbidden to do: an axis of a ``SignTable`` with poles for must, should, may, need not and
/// must not.
///
/// The class is the modal verbs of both languages and the phrases that drafters of contracts and statutes put in their
/// place.
enum Obligations {
  static let axes = [
    // Must, should, may, need not, must not.
    """
    =12 =23 shall, must, have to, required to, obliged to, obligated to, bound to, under an obligation to, have a duty to, be obliged to, it is obligatory, duty to, are to be, is required, obligation to ~ required, mandatory, compulsory, will, shall be, need, need to, necessary, require, requirement, ought, should, only, is to, are to, be to, ensure, responsible, liable, duty, obligation, imperative, essential, binding, oblige, after giving, upon giving, prior, provided, notice, shall mean, shall include, undertake, undertaking, may only, can only, please, unless, payable, subject to, under the condition, demand, call for, force, compel, instruct, direct, urge, prescribe, stipulate, vital | 必须, 务必, 务须, 应, 应当, 应该, 须, 有义务, 有责任, 必需, 均须, 均应, 不得不, 必得, 应予, 应由, 须由, 务请 ~ 需要, 需, 要, 由, 负责, 予, 予以, 方可, 始得, 才能, 才可, 方能, 系指, 是指, 责任, 义务, 需求, 强制, 请, 得, 负, 即, 会, 只能, 只可, 只有, 必定, 必然, 势必, 必, 要求, 应由, 非, 确保, 责成, 以, 承担, 按, 依, 理应, 敬请, 保证, 责令, 一律, 视为 | should, ought to, encouraged to, recommended to, advised to, recommended, advisable, it is recommended, are encouraged ~ recommend, suggest, encourage, advise, shall, must, would, could, might, need, had better, expected to, advice, try, appropriate, urge, best, better, supposed, please, ideally, can, may, preferably, invite, hope, worth, propose | 宜, 建议, 鼓励, 最好, 提倡, 应该, 应, 应当 ~ 可, 要, 请, 理应, 该, 适宜, 尽量, 不妨, 应予, 期望, 希望, 呼吁, 劝告, 力求, 倡导, 推荐, 值得, 本应, 不应, 争取, 理当 | may, entitled to, the right to, permitted to, allowed to, authorised to, authorized to, the power to, the authority to, liberty to, free to, at liberty to, is entitled, are entitled, empowered to, at its discretion, may choose to, be able to, optional ~ can, could, might, able, right, entitle, permit, allow, power, discretion, eligible, option, enable, available, authority, possible, opportunity, freedom, choose, likely, perhaps, probably, possibility, qualify, potentially, ability, capable, let, authorise, authorize, empower, possibly, would, wish, in a position, chance, able to, license, licence, permission, applicable, choice, competent, capacity | 可, 可以, 有权, 可自行, 可视情况, 可视需要, 可酌情, 可根据情况, 可根据需要, 不妨, 均可, 得以, 允许, 准许, 获准, 可予, 可由, 皆可 ~ 亦可, 也可, 能, 能够, 得, 可能, 权利, 权力, 也许, 或许, 或, 许可, 有机会, 有资格, 有能力, 便于, 供, 会, 自由, 酌情, 方可, 始得, 才可, 不妨, 随意, 自愿, 可供, 可否, 任意, 即可, 便可, 尽可, 使, 让, 酌, 权限, 授权, 资格, 足以, 恐, 会否, 得由, 随时 | need not, not required to, do not have to, does not have to, not obliged to, no need to, no obligation to, not have to, did not have to, not bound to, not need to, does not need to, no requirement to, not necessary to, no duty to, no responsibility to, not compelled to, not required, is not mandatory, not obligatory, not under an obligation to, not mandatory ~ without having to, free, exempt, exemption, unnecessary, not necessary, free of, waive, without, no need, not, no, dispense, optional, relieve, excuse, save, free from, needless, instead, voluntary, voluntarily | 无须, 无需, 不必, 不需, 毋须, 不须, 不用, 无义务, 没有义务, 不要求, 不需要, 毋庸, 无庸, 免于, 没必要, 不强制, 无须再, 不一定要 ~ 免, 不, 无, 没, 未, 非必须, 可不, 自愿, 省去 | may not, shall not, must not, can not, shall no longer, may no longer, must no longer, not allowed to, not permitted to, not entitled to, no right to, prohibited from, forbidden to, may in no, may under no, shall under no, shall in no, under no circumstances shall, under no circumstances may, in no case shall, in no case may, under no circumstances, may never, shall never, must never, not authorised to, not authorized to, is prohibited, are prohibited, is forbidden, are forbidden, prohibit, forbid, no power to, not be allowed, not be permitted, not empowered to, must in no, must under no, not eligible to, not be entitled, is not allowed, is not permitted, are not allowed, are not permitted, strictly prohibited, on no account, is banned ~ should not, should never, ought not to, not, no, never, cannot, unable, ban, bar, against, neither, nor, without, none, nobody, nothing, refrain, illegal, unlawful, impossible, disqualify, unless, free of, un, outlaw, disallow, keep from, unauthorised, unauthorized, hardly | 不得, 不可, 禁止, 严禁, 不准, 不许, 不应, 无权, 切勿, 请勿, 不允许, 不可以, 不该, 不应该, 不宜, 不应当, 勿, 一律不得, 均不得, 并不得, 不获准, 不容, 严格禁止, 概不 ~ 不能, 不, 无, 非, 未, 没, 禁, 免, 拒, 别, 莫, 无法, 防止, 避免, 止, 否, 违, 绝, 限制, 取消, 毋, 除, 不得低于, 不得少于, 不得小于, 不得短于, 不得早于, 不得超过, 不得超出, 不得高于, 不得大于, 不得多于, 不得长于, 不得晚于, 不得迟于, 不得逾, 禁止超过, 严禁超过
    """,
    // What is a duty, what is advice.
    """
    must, have to, has to, shall, required to, is required, are required, obliged to, mandatory, compulsory, obligatory ~ require, requirement, need, necessary, oblige, obligation, duty, will, should be, essential, imperative, vital, urge, order, demand, insist, force, binding, strictly, only, responsible, ensure, make sure, crucial, critical | 必须, 务必, 务须, 必需, 强制 ~ 应, 应当, 须, 要, 需, 得, 必, 一定, 责任, 义务, 需要, 要求, 只能, 方可, 才能, 请, 不可不 | should, ought to, recommended, advisable, advised to, encouraged to, suggested, had better, it is recommended ~ recommend, suggest, advise, encourage, advice, suggestion, recommendation, proposal, propose, best, prefer, preferably, please, would, could, can, may, might, hope, urge, call, invite, appropriate, ideal, opinion, expect, consult, counsel | 建议, 最好, 提倡, 鼓励, 不妨 ~ 宜, 推荐, 劝, 尽量, 希望, 可, 应, 应当, 应该, 该, 请, 倡, 意见, 主张, 倡议, 提议, 呼吁, 议
    """,
    // What is bound to be, what can be.
    """
    must, have to, has to, had to, need to, bound to, obliged to, compelled to ~ shall, should, require, required, necessary, necessarily, only, force, compel, obligation, duty, need, essential, vital, ought, imperative, mandatory, compulsory, to be, unless, supposed, make sure, ensure, please, obligatory, demand, insist, strict, inevitable, inevitably, bind, binding, responsible, responsibility, urge, order, will | 必须, 务必, 不得不, 只得, 务须 ~ 应, 应当, 须, 要, 需, 需要, 得, 必, 只能, 只好, 方可, 方能, 才能, 才可, 必定, 必然, 强制, 有义务, 义务, 责任, 不可不, 责令, 一定 | can, could, may, might, free to ~ able, ability, allow, permit, possible, possibly, probably, perhaps, likely, right, power, entitle, option, optional, choose, would, wish, opportunity, available, eligible, capable, let, enable, potentially, possibility | 可能会, 也许, 或许, 可自行, 不妨, 可以选择, 可能, 有可能 ~ 可, 可以, 能, 能够, 会, 有权, 允许, 准许, 或, 自愿, 容许, 便于, 许可, 有机会, 恐, 难免, 大概, 有望
    """,
  ]

  /// Words in which 应, 可, 须 and the like mean nothing of the kind, where no lexicon tells. Of those with 不可 the ones
  /// that CC-CEDICT lists as adjectives and set phrases.
  static let voids = """
    相应 适应 反应 供应 响应 对应 效应 应用 应对 应急 应收 应付 应邀 应届 可能 可持续 可靠 可行 许可 认可 可再生 可见 可观 可爱 职能 功能 能源 能力
    能量 智能 性能 节能 核能 太阳能 电能 动能 机能 技能 才能 必要 必需品 要求 重要 主要 需求 得到 取得 获得 获得 懂得 值得 觉得 使得 所得 不得已
    公司 无论 不论 不仅 不但 不断 不过 不同 不久 不少 非常 除非 并非 未来 不时 不光 不只 不锈钢 不料 不愧 不惜 无疑 无非 是否 能否 可否 一无所
    不妨碍 不妨害
    宜居 便宜 事宜 适宜 宜人 可谓 可以说 可见一斑 可不是 应有 应有尽有 应运而生 可贵 可惜 可怕 可笑 可疑 可怜 可口 可耻 须知
    不可靠 不可避免 不可分割 不可分离 不可或缺 不可缺少 不可少 不可思议 不可抗力 不可抗拒 不可逆 不可再生 不可预测 不可预见 不可预知
    不可估量 不可多得 不可想象 不可想像 不可侵犯 不可收拾 不可救药 不可开交 不可理喻 不可同日而语 不可一世 不可名状 不可告人 不可胜数
    不可终日 不可置信 不可调和 不可撤销 不可撤消
    """
}

extension SignTable {
  /// Opposites, quantifiers, obligations and degrees.
  static let standard = SignTable(
    sharp: Opposites.sharp + [Degrees.comparatives],
    absolute: Quantifiers.axes + Obligations.axes + Degrees.axes
      + [Degrees.bounds],
    common: Opposites.common, voids: Obligations.voids)
}
