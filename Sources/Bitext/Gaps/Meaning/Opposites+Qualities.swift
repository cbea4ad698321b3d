extension Opposites {
  /// Qualities that are measured or judged.
  static let qualities = """
    high, higher, tall ~ top, great, up, rise, more, above, highest, senior, elevated | 较高, 更高, 偏高, 高额, 高价, 高温, 高压, 高速, 高度 ~ 多, 大, 上, 最高, 过高, 高级, 提高, 高 | low, lower ~ short, small, down, less, below, lowest, cheap, little, minimum | 较低, 更低, 偏低, 低额, 低价, 低温, 低压, 低速 ~ 少, 小, 下, 最低, 过低, 降低, 低
    large, larger, largest, big, bigger, biggest, huge, enormous, large-scale ~ great, major, greater, wide, grand, massive, much, main, vast | 较大, 最大, 更大, 巨大, 大型, 庞大, 大规模 ~ 重大, 多, 主要, 宽, 高, 大 | small, smaller, smallest, tiny, little, small-scale, minor ~ few, slight, less, mini, low, petty | 较小, 最小, 更小, 微小, 小型, 细小, 小规模 ~ 少, 轻微, 微, 略, 低, 小
    major ~ big, main, important, serious, significant, great | 重大, 主要, 重要 ~ 大, 多 | minor ~ small, slight, little, trivial | 轻微, 次要, 微小, 细微, 小幅 ~ 小, 少
    long, longer, longest, lengthy ~ far, extended, prolonged, length | 较长, 最长, 更长, 漫长 ~ 久, 远, 延长, 长 | short, shorter, shortest, brief ~ close, small, little, low | 较短, 最短, 更短, 简短, 短暂 ~ 矮, 近, 缩短, 短
    wide, wider, widest, broad, broader ~ extensive, large, big, widely | 较宽, 宽阔, 宽广, 更宽, 最宽 ~ 广泛, 广, 大, 阔, 宽 | narrow, narrower, narrowest ~ tight, small, slim, limited | 较窄, 狭窄, 更窄, 最窄, 狭小 ~ 狭, 小, 窄
    old, older, oldest, elder, eldest, elderly, aged ~ age, ancient, former, senior, previous, years | 古老, 年老, 较旧, 老旧, 陈旧, 老年, 年长, 最年长, 年迈, 老式, 更旧, 旧式, 旧版 ~ 老, 高龄, 古, 岁, 旧 | new, newer, newest, young, younger, youngest, latest ~ novel, fresh, recent, modern, youth, another, updated | 崭新, 年轻, 较新, 全新, 最新, 年幼, 新式, 新型, 更新, 新版 ~ 少年, 青年, 青, 幼, 小, 新
    young, younger, youngest, youth ~ child, junior, new, early | 年轻, 青年, 年轻人, 青年人, 年幼, 青少年 ~ 青, 幼, 少年 | old, older, oldest, elderly, aged ~ age, senior, elder, years | 年老, 老年, 老人, 年长, 高龄, 老年人, 长者 ~ 老, 岁
    cheap, cheaper, cheapest, inexpensive, low-cost, affordable ~ low, less, economical | 便宜, 廉价, 低廉, 更便宜, 较便宜, 平价 ~ 低, 廉, 实惠 | expensive, costly, dear, pricey, dearer ~ high, valuable, precious, cost | 昂贵, 高昂, 更贵, 较贵 ~ 高, 贵
    fast, faster, fastest, quick, quickly, quicker, rapid, rapidly, swift, swiftly, speedy ~ soon, speed, prompt, express | 快速, 迅速, 更快, 较快, 最快, 飞快, 急速, 高速 ~ 速, 尽快, 快捷, 早, 快 | slow, slower, slowest, slowly, sluggish ~ gradual, gradually, delay, late | 缓慢, 更慢, 较慢, 最慢, 迟缓 ~ 缓, 逐渐, 徐, 低速, 慢
    strong, stronger, strongest, powerful, robust, sturdy ~ firm, solid, great, hard, severe, intense, force | 强大, 更强, 较强, 最强, 强劲, 坚固, 有力, 强壮 ~ 强烈, 结实, 牢固, 坚实, 雄厚, 强 | weak, weaker, weakest, feeble, frail, fragile ~ poor, soft, faint, low, slight, vulnerable | 疲软, 较弱, 更弱, 最弱, 虚弱, 薄弱, 脆弱, 软弱, 微弱 ~ 差, 不足, 低, 弱
    hot, hotter, warm, warmer, hottest ~ heat, heated, thermal, high temperature, spicy, popular | 炎热, 温暖, 更热, 酷热, 高温, 较热, 暖和, 更暖 ~ 温, 热门, 辣, 热, 暖 | cold, colder, cool, cooler, coldest, chilly ~ frost, ice, freeze, low temperature | 寒冷, 更冷, 凉爽, 阴凉, 严寒, 低温, 较冷, 冰冷 ~ 凉, 寒, 冻, 冰, 冷
    wet, damp, moist, humid ~ water, rain, humidity, soaked | 潮湿, 湿润, 湿透 ~ 水, 雨, 湿度, 湿 | dry, drier, arid ~ drought, dried | 干燥, 干旱, 烘干 ~ 旱, 干
    heavy, heavier, heaviest ~ weight, severe, serious, great, hard, large | 沉重, 更重, 较重, 最重, 重型, 笨重 ~ 大, 严重, 繁重, 重 | light, lighter, lightest, lightweight ~ slight, mild, small, lamp | 更轻, 较轻, 最轻, 轻型, 轻便, 轻巧 ~ 小, 光, 灯, 轻微, 轻
    severe, serious, severely, seriously, grave, harsh ~ heavy, bad, strict, critical, major | 严重, 严厉, 严峻, 重度 ~ 重, 严, 认真, 恶劣, 剧烈 | mild, mildly, slight, slightly, lenient, gentle ~ light, minor, moderate, soft | 轻微, 轻度, 温和, 宽大 ~ 略, 宽松, 微, 轻
    thick, thicker, thickest ~ dense, heavy, deep | 更厚, 较厚, 浓厚 ~ 浓, 密, 厚, 粗 | thin, thinner, thinnest ~ fine, slim, light, sparse | 更薄, 较薄, 稀薄 ~ 瘦, 稀, 薄, 细
    deep, deeper, deepest ~ depth, profound, low, thorough | 更深, 较深, 最深 ~ 深刻, 深入, 深度, 深 | shallow, shallower, superficial ~ low | 更浅, 较浅, 浅层, 肤浅 ~ 表面, 浅
    dense, densely, densely populated, concentrated ~ thick, heavy, crowded | 稠密, 密集, 浓密, 密度大 ~ 密, 浓 | sparse, sparsely, sparsely populated, thinly populated, scattered ~ thin, few, scarce | 稀疏, 稀少, 分散, 零星, 人烟稀少 ~ 稀, 疏
    full, fully ~ complete, whole, filled, entire, total, all, full-time | 装满, 满载, 满员, 充满, 客满 ~ 全, 充分, 完全, 完整, 满 | empty, vacant, unoccupied, unladen ~ void, blank, hollow, bare, unloaded | 空置, 空的, 空闲, 空荡, 空缺, 空载, 空车 ~ 无人, 空白, 空运, 空
    rich, richer, wealthy, affluent, wealth, prosperous ~ abundant, well-off, rich in | 富裕, 富有, 有钱, 富国, 富人, 富豪, 富庶 ~ 丰富, 财富, 发达, 富 | poor, poorer, poverty, impoverished, needy ~ bad, low, lack, disadvantaged, badly | 贫穷, 贫困, 穷国, 穷人, 贫民, 贫苦, 贫寒 ~ 差, 缺乏, 低, 困难, 贫, 穷
    abundant, abundance, plentiful, ample, sufficient, adequate, adequately, sufficiently, enough ~ rich, much, plenty, many, full, satisfactory | 充足, 丰富, 足够, 充裕, 充分, 充沛, 富足 ~ 足, 够, 多, 大量, 适当 | scarce, scarcity, insufficient, inadequate, lacking, shortage, deficient, insufficiently, inadequately ~ lack, short, low, few, poor, little, limited, want | 稀缺, 匮乏, 不足, 缺乏, 短缺, 欠缺, 不够, 稀少, 紧缺 ~ 少, 缺, 欠, 贫乏, 有限
    safe, safely, secure, safety, harmless ~ security, protected, sound | 安全, 无害, 平安, 稳妥 ~ 保险, 保障 | dangerous, unsafe, hazardous, insecure, danger, hazard, harmful, risky, perilous ~ risk, threat, peril | 危险, 不安全, 有害, 危害, 高危, 险恶 ~ 风险, 险, 危
    public, publicly ~ open, state, general, government, people | 公共, 公开, 公立, 公有, 公营, 公众, 国营, 官办 ~ 国有, 公, 民众, 公布, 大众 | private, privately ~ personal, individual, confidential, secret | 私人, 私营, 私立, 私有, 民营, 私下, 私家, 民办, 不公开 ~ 个人, 民间, 隐私, 私
    state-owned, state-run, nationalised, government-owned, publicly owned ~ state, public, national | 国有, 国营, 公有, 国有企业, 国企 ~ 公立, 官办 | privately owned, privately run, private-sector, privately held ~ private | 私有, 私营, 民营, 民企, 民营企业, 私人 ~ 个体
    domestic-funded, domestically funded | 内资 ~ 国内 | foreign-funded, foreign-invested, foreign capital | 外资, 外商投资, 外商 ~ 境外
    open, transparent, overt, overtly, openly ~ public, clear | 公开, 透明, 公然 ~ 明显, 开放 | secret, covert, clandestine, secretly, covertly, confidential, classified, hidden ~ private, closed | 秘密, 暗中, 隐蔽, 机密, 保密, 地下, 私下 ~ 隐藏, 密, 不公开
    simple, easy, easily, easier, simpler ~ plain, straightforward, ease, simply, readily | 简单, 容易, 简易, 轻易, 轻松, 更容易, 易于 ~ 易, 方便, 简, 简便 | difficult, complex, complicated, hard, harder, difficulty ~ tough, intricate, challenge, challenging, trouble | 困难, 复杂, 艰难, 难以, 更难, 困难重重, 繁杂 ~ 难, 不易
    positive, positively ~ good, plus, active, affirmative, favourable | 积极, 正面, 阳性, 肯定, 正数 ~ 正, 良好, 有利 | negative, negatively ~ bad, minus, adverse, deny | 消极, 负面, 阴性, 否定, 负数, 不利 ~ 负, 不良
    active, actively ~ busy, positive, vigorous, operate | 积极, 活跃, 主动, 现役, 活动 ~ 活, 在职 | passive, passively, inactive, idle, dormant ~ negative, quiet | 被动, 消极, 不活跃, 闲置, 休眠 ~ 惰性, 静
    favourable, favorable, advantageous, beneficial, advantage, benefit ~ good, positive, useful, help, preferential, benefits | 有利, 有益, 优惠, 好处, 优势, 有益于 ~ 利, 良好, 益, 福利 | unfavourable, unfavorable, disadvantageous, adverse, adversely, detrimental, disadvantage, harmful ~ bad, negative, harm, drawback | 不利, 有害, 不良, 劣势, 坏处, 弊端, 不利于 ~ 害, 恶劣, 负面, 缺点
    advantage, strength, merit ~ benefit, plus, virtue | 优点, 优势, 长处, 好处, 强项 ~ 利 | disadvantage, weakness, drawback, shortcoming, demerit, flaw ~ defect, weak, harm | 缺点, 劣势, 短处, 弱点, 弊端, 不足, 弱项 ~ 缺陷, 弊, 问题
    superior, better, best, excellent, superiority ~ good, higher, advanced, premium, improve | 优越, 优质, 更好, 最好, 优秀, 优于, 上等, 好于, 更佳, 最佳 ~ 优, 好, 良好, 佳 | inferior, worse, worst, inferiority ~ bad, lower, poor, secondary | 低劣, 劣质, 更差, 最差, 恶劣, 次于, 劣于, 劣等, 更坏, 最坏, 更糟, 最糟 ~ 劣, 差, 坏, 糟
    correct, correctly, right, accurate, accurately, accuracy, true ~ proper, exact, rightly, precise, properly, real, truth | 正确, 准确, 精确, 真实, 无误, 属实 ~ 对, 真, 正, 确实, 精准, 权利 | wrong, incorrect, incorrectly, inaccurate, false, mistaken, erroneous, wrongly, inaccuracy, untrue ~ error, mistake, fault, falsely, fake | 错误, 不正确, 不准确, 虚假, 有误, 不实, 不真实, 失实 ~ 错, 误, 假, 伪
    genuine, authentic, authenticity, original ~ real, true | 真品, 正品, 真实, 真正, 原件, 正本, 真迹 ~ 真, 原 | fake, counterfeit, forged, bogus, forgery, sham, counterfeiting ~ false, copy, imitation, fraudulent | 假冒, 伪造, 假货, 赝品, 冒牌, 伪劣, 虚假 ~ 假, 伪, 仿
    original ~ first, initial, originally | 原件, 正本, 原版, 原稿, 原文 ~ 原, 最初 | duplicate, photocopy ~ copy, copies, replica | 副本, 复印件, 复制件, 影印本, 抄本 ~ 复制, 份
    fair, fairly, just, equitable, impartial, justly, fairness, justice, impartially ~ equal, reasonable, neutral, even | 公平, 公正, 公道, 公允, 正义, 不偏不倚 ~ 合理, 平等 | unfair, unfairly, unjust, inequitable, biased, partial, unfairness, injustice, unjustly, discriminatory ~ unequal, bias, discrimination | 不公平, 不公正, 不公, 偏袒, 偏颇, 不正义, 歧视性 ~ 偏见, 歧视
    equal, equally, equality, parity ~ same, even, identical | 平等, 相等, 同等, 均等, 等额 ~ 同, 等 | unequal, unequally, inequality, disparity ~ different, uneven, gap | 不平等, 不相等, 不等, 不均, 悬殊 ~ 差距, 差异
    identical, same, similar, alike, uniform ~ equal, like, also, similarly, consistent | 相同, 一样, 同样, 相似, 类似, 一致, 相等 ~ 同, 如同, 也 | different, differ, difference, dissimilar, distinct, unlike ~ other, various, diverse, vary, separate | 不同, 不一样, 差异, 各异, 相异, 差别, 迥异, 有别 ~ 异, 其他, 另
    consistent, consistently, compatible, consistent with, in line with, consistency, conform, in conformity ~ same, match, agree, accordance, accord, steady, compatibility | 一致, 相符, 符合, 兼容, 相容, 吻合, 契合 ~ 合, 依照, 按照 | inconsistent, incompatible, contrary to, contradict, at odds with, inconsistency, incompatibility, contradictory, conflict with, contravene ~ contrary, different, conflict, against, violate | 不一致, 不符, 不兼容, 不相容, 矛盾, 抵触, 违背, 不符合, 不吻合, 相悖 ~ 冲突, 相反, 违反, 不
    necessary, essential, indispensable, necessity ~ need, must, require, vital | 必要, 必需, 必不可少, 必须, 不可或缺 ~ 需要, 必 | unnecessary, unnecessarily, superfluous, needless, dispensable ~ redundant, not, extra | 不必要, 不必, 多余, 无须, 没必要, 不需要 ~ 可有可无
    possible, possibly, feasible, possibility, feasibility ~ can, able, may, potential, practicable, available | 可能, 可行, 有可能 ~ 能, 可, 或许 | impossible, infeasible, impossibility, unfeasible, impracticable ~ not, unable, cannot, hardly | 不可能, 不可行, 无法, 不能, 没可能 ~ 难以, 不
    likely, probable, probably, probability ~ may, can, chance | 很可能, 可能, 有望, 大概 ~ 或许, 预计, 会 | unlikely, improbable ~ not, hardly, doubtful | 不太可能, 不大可能, 不可能, 未必 ~ 难, 不
    certain, certainly, definite, definitely ~ sure, particular, doubtless, surely | 确定, 肯定, 一定, 必然 ~ 某些, 某, 确 | uncertain, uncertainty, doubtful, unsure ~ unclear, indefinite | 不确定, 未定, 不明, 不肯定, 难以确定 ~ 疑, 未必
    clear, clearly, obvious, explicit, explicitly, evident, distinct ~ plain, apparent, express, expressly | 明确, 清楚, 明显, 清晰, 显然, 明白, 鲜明 ~ 清, 显, 明示, 晴 | unclear, vague, ambiguous, obscure, implicit, ambiguity, vaguely, indistinct ~ uncertain, blurred, implied | 模糊, 含糊, 不清楚, 不明确, 不明, 不清, 含混, 隐含 ~ 暧昧, 默示
    clean, cleaner, unpolluted, pure ~ clear, clean-up, cleaning | 清洁, 干净, 洁净, 纯净, 整洁, 无污染 ~ 清 | dirty, polluted, contaminated, filthy, impure ~ pollution, contamination, soiled, waste | 肮脏, 受污染, 污浊, 不洁, 被污染 ~ 污染, 污, 脏
    stable, stability, steady, stabilise, stabilize ~ firm, constant, even, settled | 稳定, 平稳, 安定, 稳健 ~ 稳, 固定 | unstable, instability, volatile, turbulent, volatility, destabilise, destabilize, turmoil, unsteady ~ fluctuate, shaky, unrest | 不稳定, 动荡, 不稳, 动乱, 波动, 震荡, 不安定 ~ 乱
    smooth, smoothly ~ even, fluent, success | 顺利, 平滑, 光滑, 流畅 ~ 平, 顺 | rough, bumpy, uneven ~ hard, coarse | 粗糙, 颠簸, 崎岖, 坎坷, 不平 ~ 粗
    hard, harder, rigid, solid ~ firm, difficult, stiff, tough | 坚硬, 坚固, 固体, 硬质, 刚性 ~ 难, 固, 努力, 硬 | soft, softer, flexible, supple ~ gentle, mild | 柔软, 软质, 柔性, 松软 ~ 柔, 温和, 灵活, 软
    liquid, fluid ~ water | 液体, 液态, 流体 ~ 液 | solid, solidified ~ hard | 固体, 固态, 固化 ~ 固
    bright, brighter, brightly, well-lit ~ light, clear, shine | 明亮, 光明, 鲜艳 ~ 光, 亮 | dark, darker, dim, darkness, unlit ~ gloomy, black, shade | 黑暗, 昏暗, 阴暗, 暗淡 ~ 黑, 暗
    loud, louder, noisy, noise ~ sound, aloud | 响亮, 嘈杂, 吵闹, 喧闹, 大声 ~ 声, 噪声, 噪音 | quiet, quieter, silent, quietly, silence ~ calm, still, soft | 安静, 寂静, 无声, 静音, 宁静, 小声 ~ 静, 沉默
    sharp, sharper, pointed ~ keen, acute | 锋利, 尖锐, 锐利 ~ 锐, 尖 | blunt, dull ~ flat | 不锋利, 迟钝, 钝化 ~ 钝
    fresh, fresher ~ new, raw | 新鲜 ~ 新, 生鲜, 鲜 | stale, rotten, spoiled, spoilt, mouldy, decayed ~ old, bad | 变质, 腐烂, 腐败, 不新鲜, 霉变, 陈腐 ~ 坏
    raw, uncooked, crude ~ fresh | 生的, 生食, 未加工, 原始 ~ 生, 原 | cooked, processed, refined ~ | 熟的, 熟食, 加工过, 煮熟, 精炼 ~ 熟, 加工
    acid, acidic, sour | 酸性 ~ 酸 | alkaline, basic solution, alkali | 碱性 ~ 碱
    edible, drinkable, potable ~ food | 可食用, 食用, 可饮用 ~ 饮用 | inedible, poisonous, toxic, undrinkable ~ poison | 不可食用, 有毒, 不能食用, 不可饮用 ~ 毒
    toxic, poisonous, toxicity ~ poison, harmful | 有毒, 毒性, 剧毒 ~ 毒 | non-toxic, nontoxic, harmless ~ | 无毒, 无害
    flammable, inflammable, combustible | 易燃, 可燃 | non-flammable, fireproof, incombustible, flame-retardant, fire-resistant | 不易燃, 不可燃, 阻燃, 防火, 耐火
    visible, visibly ~ see, clear | 可见, 看得见, 可视 ~ 见, 明显 | invisible ~ unseen, hidden | 不可见, 看不见, 隐形, 无形
    reversible | 可逆, 可撤销 | irreversible, irrevocable | 不可逆, 不可撤销, 不可逆转, 无法挽回
    renewable | 可再生 ~ 再生 | non-renewable, nonrenewable, fossil | 不可再生, 化石, 非再生
    biodegradable, degradable | 可降解, 生物降解 | non-biodegradable, non-degradable | 不可降解, 难降解
    transferable, negotiable | 可转让, 可议 ~ 流通 | non-transferable, non-negotiable, untransferable | 不可转让, 不得转让, 不可谈判
    refundable, returnable | 可退还, 可退, 可退款 | non-refundable, nonrefundable, non-returnable | 不可退还, 不予退还, 不退还, 不可退, 恕不退款
    binding, legally binding ~ mandatory | 有约束力, 具约束力, 具有约束力, 有法律约束力 | non-binding, nonbinding, not binding | 无约束力, 不具约束力, 没有约束力, 不具有约束力
    conditional, conditionally, subject to conditions ~ condition | 有条件, 附条件, 附带条件 | unconditional, unconditionally ~ without conditions | 无条件, 不附条件
    limited, restricted ~ limit, only, few, Ltd | 有限, 受限, 受限制 ~ 限 | unlimited, unrestricted, limitless, unbounded, infinite ~ free | 无限, 不受限制, 无限制, 不限, 无限量 ~ 自由
    direct, directly ~ immediate, straight | 直接 ~ 直 | indirect, indirectly ~ | 间接
    explicit consent, express, expressly ~ explicit | 明示, 明确 | implied, tacit, tacitly, implicit ~ | 默示, 暗示, 默许, 隐含
    whole, entire, entirely, wholly, completely, in full ~ all, full, total, complete | 整个, 全部, 完全, 整体, 全额 ~ 全, 整, 所有 | partial, partially, partly, in part ~ part, some, half | 部分, 局部, 部分地, 不完全 ~ 半, 一些, 有些
    complete, completely, completeness ~ full, finish, entire | 完整, 完全, 齐全, 完备 ~ 全, 完成, 彻底 | incomplete, incompletely, unfinished ~ partial, lack | 不完整, 不完全, 未完成, 不全, 残缺, 不齐全 ~ 缺
    common, ordinary, usual, commonplace ~ general, normal, frequent, joint, shared | 普通, 常见, 通常, 平常, 一般 ~ 共同, 常, 普遍 | special, extraordinary, unusual, exceptional, uncommon ~ particular, rare, specially | 特殊, 特别, 罕见, 非常, 异常, 不寻常 ~ 特, 例外, 专门
    normal, normally, regular ~ ordinary, usual, standard | 正常, 常规, 通常 ~ 普通, 标准 | abnormal, abnormally, irregular, anomalous, abnormality ~ unusual, strange | 异常, 反常, 不正常, 不规则, 失常, 畸形
    general, generally, in general ~ common, overall, usual, total | 一般, 普遍, 总体, 总的来说 ~ 总, 普通, 大 | specific, specifically, particular, in particular ~ special, detailed, individual | 具体, 特定, 特别, 尤其 ~ 专门, 特殊
    abstract ~ summary | 抽象 ~ 摘要 | concrete ~ specific, cement | 具体 ~ 混凝土, 实在
    theoretical, in theory, theoretically ~ theory | 理论上, 理论 | practical, in practice, practically ~ practice, actual | 实践中, 实际, 实践, 实用 ~ 务实
    subjective, subjectively | 主观 | objective, objectively ~ goal | 客观 ~ 目标, 目的
    natural, naturally ~ nature | 天然, 自然 ~ 野生 | artificial, artificially, man-made, synthetic ~ human | 人工, 人造, 合成, 人为
    organic ~ | 有机 | inorganic, chemical ~ | 无机, 化学
    wild, undomesticated ~ | 野生, 野外 ~ 野 | tame, domesticated, captive, farmed, cultivated ~ domestic | 驯养, 圈养, 养殖, 家养, 人工饲养, 栽培
    ripe, mature, maturity ~ adult, developed | 成熟 ~ 熟 | unripe, immature, immaturity ~ young | 未成熟, 不成熟, 未熟
    developed, industrialised, industrialized, advanced ~ rich | 发达, 先进, 发达国家 ~ 高级 | developing, underdeveloped, backward, undeveloped, less developed ~ emerging, least developed, poor | 发展中, 欠发达, 落后, 不发达, 最不发达, 发展中国家
    advanced, cutting-edge, state-of-the-art ~ modern, high, senior | 先进, 高级, 尖端, 前沿 ~ 高等 | backward, outdated, obsolete, primitive, elementary, out-of-date ~ basic, primary, old, beginner | 落后, 过时, 陈旧, 原始, 初级, 淘汰 ~ 基础, 初等
    senior, high-ranking, high-level ~ higher, old, chief | 高级, 资深, 高层, 高阶 ~ 老, 上级 | junior, low-ranking, low-level, entry-level ~ lower, young | 初级, 低级, 下级, 基层, 低阶, 资浅 ~ 年轻
    primary, main, principal, chief, major ~ first, key, leading, elementary, mainly | 主要, 首要, 首席 ~ 重要, 基本, 小学, 初级, 主 | secondary, subsidiary, ancillary, auxiliary, minor, subordinate ~ second, additional, side, middle | 次要, 辅助, 附属, 从属, 附带 ~ 副, 次, 中学, 二级, 中等
    important, significant, crucial, importance, significance, vital, key ~ major, great, serious | 重要, 重大, 关键, 要紧, 举足轻重 ~ 要, 显著, 意义 | unimportant, insignificant, trivial, negligible, immaterial ~ minor, little, small | 不重要, 微不足道, 无关紧要, 次要, 琐碎, 微小 ~ 轻微
    absolute, absolutely ~ complete, total | 绝对 ~ 完全 | relative, relatively ~ comparatively, related | 相对 ~ 比较, 较
    odd number, odd-numbered | 奇数, 单数, 单号 | even number, even-numbered | 偶数, 双数, 双号
    singular ~ single | 单数 | plural ~ multiple | 复数
    single, sole, solely, alone, unilateral, unilaterally, individually ~ one, only, individual, unique | 单独, 单一, 单方面, 唯一, 单人, 单边, 独自 ~ 单, 一个, 个人, 独 | multiple, joint, jointly, multilateral, collective, collectively, multilaterally ~ many, several, together, various, common, bilateral, double, mutual | 多个, 多重, 共同, 联合, 多边, 集体, 多种 ~ 多, 合, 双边, 各, 相互, 双
    single, unmarried, bachelor ~ one | 单身, 未婚, 独身 | married, wed ~ marriage, couple, spouse | 已婚, 结婚, 有配偶 ~ 婚
    bilateral, bilaterally | 双边 ~ 双方, 两国 | multilateral, multilaterally, unilateral, unilaterally | 多边, 单边, 单方面 ~ 各方
    one-way, single ticket ~ | 单向, 单程 | two-way, return ticket, round-trip, round trip ~ | 双向, 往返, 来回, 双程
    full-time, full time | 全职, 全日制, 专职, 全时 | part-time, part time | 兼职, 非全日制, 半职, 业余, 部分时间
    civil, civilian ~ citizen, peaceful | 平民, 民用, 文职, 民间, 民事 ~ 公民, 民 | military, armed ~ army, war, soldier, weapon | 军事, 军用, 军人, 武装, 军队, 军方 ~ 军, 士兵
    civil case, civil action, civil liability, civil law, civil ~ | 民事, 民法 ~ 民 | criminal case, criminal action, criminal liability, criminal law, criminal ~ crime, penal | 刑事, 刑法 ~ 犯罪, 罪犯, 刑
    secular, lay ~ civil | 世俗 | religious, clerical, ecclesiastical ~ religion, church | 宗教, 教会, 神职 ~ 教
    """
}
