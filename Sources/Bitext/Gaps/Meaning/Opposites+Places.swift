extension Opposites {
  /// Directions and places.
  static let places = """
    former, the former, formerly ~ ex, previous, first, past | 前者 ~ 前, 原, 先 | latter, the latter ~ second, last, later | 后者, 后一 ~ 后
    north, northern, northward, northwards, northerly, northbound ~ arctic, up, northeast, northwest, northeastern, northwestern | 北部, 北方, 北面, 北岸, 北侧, 北边, 北端, 向北, 以北, 北段, 北翼, 北坡, 北区, 北门, 北上, 北向, 朝北, 北 ~ 东北, 西北, 华北, 北京, 台北, 湖北, 河北, 北极, 北欧, 北美, 北约, 东北部, 西北部, 北平, 北海, 以北地区 | south, southern, southward, southwards, southerly, southbound ~ antarctic, down, southeast, southwest, southeastern, southwestern | 南部, 南方, 南面, 南岸, 南侧, 南边, 南端, 向南, 以南, 南段, 南翼, 南坡, 南区, 南门, 南下, 南向, 朝南, 南 ~ 东南, 西南, 华南, 南京, 南极, 南美, 东南部, 西南部, 越南, 湖南, 河南, 云南, 济南, 江南, 南海, 南非
    east, eastern, eastward, eastwards, easterly, eastbound ~ orient, oriental, levant, northeast, southeast, northeastern, southeastern | 东部, 东方, 东面, 东岸, 东侧, 东边, 东端, 向东, 以东, 东段, 东翼, 东坡, 东区, 东门, 东向, 朝东, 东 ~ 东北, 东南, 华东, 中东, 东欧, 东京, 广东, 山东, 东亚, 远东, 东南亚, 东盟, 东北部, 东南部, 股东, 东西, 房东 | west, western, westward, westwards, westerly, westbound ~ occident, occidental, northwest, southwest, northwestern, southwestern | 西部, 西方, 西面, 西岸, 西侧, 西边, 西端, 向西, 以西, 西段, 西翼, 西坡, 西区, 西门, 西向, 朝西, 西 ~ 西北, 西南, 西欧, 西亚, 江西, 山西, 陕西, 广西, 西藏, 西安, 西北部, 西南部, 东西, 西式
    upper, upward, upwards, uphill, scroll up, swipe up, slide up, move up, push up, pull up, look up, point up, turn up ~ up, top, above, high, higher, on, over, upstairs | 上部, 上层, 上端, 向上, 上方, 上游, 上坡, 上段, 上甲板, 上半部 ~ 上, 上面, 高, 顶 | lower, downward, downwards, downhill, scroll down, swipe down, slide down, move down, push down, pull down, look down, point down, turn down ~ down, bottom, below, low, under, downstairs | 下部, 下层, 下端, 向下, 下方, 下游, 下坡, 下段, 下甲板, 下半部 ~ 下, 下面, 低, 底, 较低
    upstream | 上游, 逆流 ~ 上 | downstream | 下游, 顺流 ~ 下
    upstairs, upper floor ~ up | 楼上, 上楼 ~ 上 | downstairs, lower floor ~ down | 楼下, 下楼 ~ 下
    uphill | 上坡, 上山 ~ 上 | downhill | 下坡, 下山 ~ 下
    left-hand, to the left, on the left, left side, leftmost, turn left, left lane, left bank, left wing ~ left, port | 左, 左侧, 左边, 左面, 左手, 左岸, 向左, 左转, 左翼, 左方, 靠左, 左上角, 左下角 ~ 左右 | right-hand, to the right, on the right, right side, rightmost, turn right, right lane, right bank, right wing ~ right, starboard | 右, 右侧, 右边, 右面, 右手, 右岸, 向右, 右转, 右翼, 右方, 靠右, 右上角, 右下角 ~ 左右
    clockwise | 顺时针 | anticlockwise, counterclockwise, counter-clockwise, anti-clockwise | 逆时针
    inside, interior, indoor, indoors, inner, internal, internally, inward, inwards ~ in, within, into, domestic, inland, insider, enclosed | 内部, 室内, 里面, 内侧, 在内, 内层, 向内, 内壁, 内圈, 内墙, 屋内 ~ 里, 境内, 国内, 之内, 以内, 内 | outside, exterior, outdoor, outdoors, outer, external, externally, outward, outwards ~ out, beyond, foreign, abroad, off, outsider, except, other | 外部, 室外, 外面, 外侧, 户外, 在外, 外层, 向外, 外壁, 外圈, 外墙, 屋外, 场外 ~ 境外, 国外, 之外, 以外, 对外, 海外, 除外, 外
    front, fore, frontal, frontmost ~ forward, before, first, ahead, facade, head | 前部, 前面, 前方, 前端, 前门, 前排, 前侧, 前轮, 正面, 前座, 前沿 ~ 前, 首, 面前, 头 | rear, back door, back seat, rearmost, hind, rear side, back row ~ back, behind, last, after, tail, stern | 后部, 后面, 后方, 后端, 后门, 背面, 后排, 后侧, 后轮, 背后, 后座, 尾部 ~ 后, 尾, 背
    forward, forwards ~ front, ahead, onward, on, advance | 向前, 前进, 往前 ~ 前 | backward, backwards ~ back, behind, reverse, rear | 向后, 后退, 往后, 倒退 ~ 后, 落后, 回
    top, topmost, uppermost ~ upper, above, up, high, head, highest, first, roof, summit | 顶部, 顶端, 顶层, 最上层, 上部 ~ 上, 上面, 最高, 首, 山顶, 顶 | bottom, bottommost, lowermost ~ lower, below, down, base, foot, under, lowest, bed | 底部, 底端, 底层, 最下层, 下部 ~ 下, 下面, 最低, 末, 海底, 底
    above ground, overground, surface ~ above, aboveground | 地上, 地面, 地表 | underground, below ground, subterranean, subsurface ~ below | 地下, 地底
    horizontal, horizontally ~ level | 水平, 横向, 卧式 ~ 横 | vertical, vertically, perpendicular ~ upright | 垂直, 竖直, 纵向, 立式, 竖向 ~ 竖, 直
    near, nearby, close to, adjacent, proximity ~ next, neighbouring, neighboring, around, vicinity, by, nearest, beside | 附近, 靠近, 邻近, 临近, 就近, 近处, 毗邻, 最近 ~ 近, 旁, 边 | far, far from, distant, remote, faraway, farthest, furthest ~ away, long, further | 远离, 偏远, 遥远, 远处, 远方, 最远 ~ 远, 偏僻
    domestic, domestically, at home, home-grown ~ home, national, internal, local, inland | 国内, 境内, 本国, 本土, 国产, 内地 ~ 内, 家庭, 当地 | foreign, abroad, overseas, offshore ~ international, external, alien, outside, world | 外国, 国外, 境外, 海外, 外商, 对外, 离岸 ~ 外, 国际, 外交, 涉外, 外籍, 外来
    national, nationwide, countrywide ~ country, state | 全国, 国家级, 全国性, 国家 ~ 国 | local, locally, municipal, regional, provincial ~ area, region, city | 地方, 当地, 本地, 地区, 地方性, 区域, 市级, 省级 ~ 地, 市, 省
    national, domestic ~ country | 国内, 全国 ~ 国 | international, global, worldwide, globally ~ world, foreign, transnational | 国际, 全球, 世界, 跨国 ~ 外, 各国
    onshore, on land, ashore, landside ~ land, overland, ground | 陆上, 岸上, 陆地, 在岸 ~ 陆, 岸 | offshore, at sea, seaborne, afloat ~ sea, ocean, marine, maritime | 海上, 近海, 离岸, 海洋, 水上 ~ 海
    coastal, seaside ~ coast, shore | 沿海, 海滨, 沿岸 ~ 海 | inland, landlocked, hinterland ~ interior | 内陆, 腹地, 内地
    urban, city, metropolitan, inner-city ~ town, municipal, cities | 城市, 城镇, 市区, 都市, 城区 ~ 城, 市, 城乡 | rural, countryside, in the country, agrarian ~ village, agricultural, farm | 农村, 乡村, 乡下, 乡郊, 田野 ~ 村, 乡, 城乡, 农
    centre, center, downtown, central ~ core, middle, heart, inner | 市中心, 中心, 中央 ~ 中部, 中间, 核心 | suburb, outskirts, periphery, suburban, peripheral, edge, fringe ~ outer, edge, margin, border | 郊区, 市郊, 城郊, 边缘, 外围, 近郊, 远郊 ~ 周边, 郊
    airborne, in the air, aerial ~ air, sky, flight | 空中, 航空 ~ 空 | on the ground, ground-based, terrestrial ~ land, ground | 地面, 陆地, 陆基 ~ 陆
    highland, mountainous, upland ~ mountain, hill, high | 高地, 山区, 高原, 山地 ~ 山 | lowland, plain ~ low, flat, valley | 低地, 平原, 洼地
    head office, headquarters ~ main | 总部, 总行, 总公司, 总社, 总局 ~ 本部 | branch, branch office, subsidiary, regional office ~ division | 分部, 分行, 分公司, 支行, 子公司, 分社, 分支机构, 分局 ~ 分支, 办事处
    parent company, holding company | 母公司, 控股公司, 总公司 | subsidiary ~ affiliate, branch | 子公司, 附属公司
    source, origin, country of origin, place of origin ~ departure | 原产地, 原产国, 来源, 来源国, 产地, 始发地, 出发地 ~ 源 | destination ~ | 目的地, 目的港, 目的国, 抵达地
    downtown ~ | 市中心, 闹市 | uptown ~ | 上城, 住宅区
    leeward, downwind | 下风, 背风 | windward, upwind | 上风, 迎风
    sunny side, sunlit | 向阳 | shady side, in the shade | 背阴, 阴凉
    """

  /// Times and order.
  static let times = """
    before, prior to, ahead of, earlier than, preceding, beforehand, pre-war, in advance of ~ previous, previously, until, by, first, former, earlier, ago, already, advance, early, to, next | 前, 之前, 以前, 先于, 事前, 早于, 此前, 事先, 战前 ~ 预先, 提前, 先, 在前, 前提, 往前, 上, 才, 未, 再, 前方, 面前, 早, 直到, 前 | after, following, subsequent to, later than, afterwards, subsequently, post-war, thereafter ~ since, then, behind, upon, next, once, when, later, on, from, past, latter, follow | 后, 之后, 以后, 后不久, 不久后, 不久之后, 随后, 事后, 晚于, 此后, 过后, 战后 ~ 往后, 后来, 再, 才, 了, 起, 继, 接着, 方, 由于, 自, 即, 满, 已, 在后, 经, 其后, 次, 下, 后
    early, earlier, earliest, premature, prematurely, ahead of schedule, ahead of time ~ soon, advance, beginning, first, previous, before, initial | 提前, 提早, 早期, 较早, 及早, 尽早, 早日, 初期, 早些时候, 最早, 年初, 月初, 过早 ~ 初, 先, 前, 早 | late, later, latest, delayed, belated, overdue, behind schedule, delay, postpone, postponement, tardy ~ end, after, last, recent, defer, lately | 推迟, 晚期, 较晚, 逾期, 延迟, 延误, 末期, 迟到, 最晚, 最迟, 年底, 月底, 年末, 延后 ~ 后, 末, 底, 已故, 近, 新, 最新, 延期, 以后, 迟, 晚
    first, firstly, foremost ~ initial, one, primary, original, early, once, beginning | 首先, 首次, 首个, 首位, 第一, 首批, 首届, 初次 ~ 首, 初, 先, 一, 最先, 最早, 头 | last, lastly, final, finally, ultimate ~ latest, end, past, least, recent, ultimately, latter | 最后, 最终, 末次, 最后一次, 末尾, 末位 ~ 上, 去年, 终, 底, 过去, 近, 上周, 上月, 持续, 末
    next year, next month, next week, coming year, following year ~ next, coming, following, future | 明年, 下月, 下个月, 下周, 来年, 次年, 翌年, 下一年, 下星期 ~ 下, 次, 来, 未来 | last year, last month, last week, previous year, past year ~ last, past, previous, ago | 去年, 上月, 上个月, 上周, 上年, 前一年, 上一年, 上星期 ~ 上, 过去, 前, 以来
    next, following, forthcoming, upcoming ~ coming, future, subsequent, then, after, below | 下一个, 下一次, 下次, 下一, 接下来, 即将 ~ 下, 次, 以下, 下列, 随后, 未来, 后, 翌 | previous, preceding, foregoing ~ last, past, former, earlier, prior, above | 上一个, 上一次, 上次, 上一, 前一, 前次, 以往, 上述, 前述 ~ 上, 前, 先前, 以前, 之前, 过去
    yesterday | 昨天, 昨日 ~ 昨 | tomorrow | 明天, 明日
    past, in the past, history ~ last, former, ago, previous, over, recent | 过去, 以往, 往昔, 从前, 昔日 ~ 去, 前, 历史, 近 | future, in the future ~ coming, next, ahead, prospective, forthcoming | 未来, 将来, 今后, 日后 ~ 后, 前景, 下
    morning, in the morning, dawn, sunrise ~ early, daybreak, breakfast, forenoon | 上午, 早晨, 早上, 清晨, 凌晨, 黎明, 日出 ~ 早, 明天, 晨 | evening, afternoon, dusk, sunset, in the evening, nightfall ~ night, late, tonight | 下午, 晚上, 晚间, 傍晚, 黄昏, 日落, 夜晚 ~ 夜, 晚上, 夜间, 晚
    day, daytime, by day, daylight ~ morning, noon, days | 白天, 日间, 昼间 ~ 日, 天, 昼, 昼夜 | night, nighttime, at night, overnight, by night, midnight, nightly, nocturnal ~ evening, late, dark | 夜间, 夜晚, 晚上, 夜里, 深夜, 半夜, 通宵, 午夜, 入夜 ~ 夜, 晚, 昼夜
    weekday, weekdays, workday, working day, business day ~ | 工作日, 平日, 周一至周五 | weekend, weekends, holiday, public holiday ~ Saturday, Sunday | 周末, 节假日, 假日, 公众假期, 休息日 ~ 星期六, 星期日, 假期
    summer, midsummer | 夏季, 夏天, 夏日, 盛夏, 暑期 ~ 暑假, 暑, 夏 | winter, midwinter, wintertime | 冬季, 冬天, 冬日, 严冬 ~ 寒假, 冬
    spring, springtime | 春季, 春天, 春日, 春耕 ~ 春节, 弹簧, 泉, 春 | autumn, in the fall, autumnal ~ fall | 秋季, 秋天, 秋日, 秋收 ~ 秋后, 秋
    spring | 春季, 春天 ~ 春 | winter ~ wintry | 冬季, 冬天 ~ 冬
    summer | 夏季, 夏天 ~ 夏 | autumn ~ fall | 秋季, 秋天 ~ 秋
    rainy season, wet season, monsoon ~ rain | 雨季 ~ 雨 | dry season, drought ~ dry | 旱季, 干季, 干旱 ~ 旱
    peak season, high season, busy season, rush hour, peak hours, peak period | 旺季, 高峰期, 高峰时段, 高峰时间, 繁忙时间 ~ 高峰 | off-season, low season, off-peak, slack season | 淡季, 非高峰期, 非高峰时段, 平时, 低谷期
    wartime, in time of war, in wartime ~ war | 战时, 战争时期 | peacetime, in time of peace ~ peace | 和平时期, 平时
    temporary, temporarily, provisional, interim, provisionally ~ short, transitional, transient, pro tem, acting | 临时, 暂时, 暂行, 短期, 过渡性 ~ 暂, 代理 | permanent, permanently, perpetual, in perpetuity, forever, everlasting, indefinitely ~ long, lasting, standing, always | 永久, 长期, 常设, 永远, 永久性, 无限期, 终身 ~ 常任, 固定, 永
    short-term, short run, short-lived, short term ~ brief, temporary, shortly | 短期, 短时间, 短暂, 近期 ~ 短, 暂时 | long-term, long run, long-lasting, long-standing, long term, lifelong ~ lasting, permanent, chronic | 长期, 长远, 长时间, 长久, 中长期 ~ 长, 永久, 终身
    frequent, frequently, often, regularly ~ regular, usual, usually, always, common, many | 经常, 频繁, 时常, 常常, 屡次, 定期 ~ 常, 多, 往往 | rare, rarely, seldom, infrequent, infrequently, hardly ever ~ occasional, occasionally, few, little | 很少, 罕见, 难得, 极少, 不常, 鲜有 ~ 偶尔, 少, 稀有, 罕
    always, invariably, at all times ~ ever, all, constantly, continually | 总是, 始终, 一直, 随时, 永远, 一贯 ~ 总, 常, 一向, 都 | never, at no time ~ not, no, seldom | 从不, 从未, 绝不, 决不, 从来没有, 永不, 未曾 ~ 不, 没, 未
    sooner, immediately, at once, promptly, instantly, forthwith, without delay ~ soon, now, prompt, right away | 立即, 马上, 立刻, 即刻, 随即, 当场, 尽快 ~ 即, 及时, 刻 | later, eventually, in due course ~ gradually, slowly, after, ultimately | 稍后, 日后, 以后, 最终, 迟些 ~ 后, 终于
    ancient, antique, archaic ~ old, age, history | 古代, 古老, 远古 ~ 旧, 老, 古 | modern, contemporary, up-to-date ~ new, current, today, present | 现代, 当代, 近代, 现代化 ~ 新, 今, 现
    start date, opening date | 开始日期, 起始日, 生效日期, 开幕日 | end date, closing date, expiry date, deadline ~ | 结束日期, 截止日期, 到期日, 终止日, 闭幕日, 期限
    ascending order, ascending | 升序, 递增 | descending order, descending | 降序, 递减
    prepaid ~ | 预付 | postpaid | 后付
    """
}
