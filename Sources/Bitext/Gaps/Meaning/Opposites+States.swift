extension Opposites {
  /// States of things and processes.
  static let states = """
    present, attend, attendance, presence, attended ~ be there, participate, current, gift, show | 出席, 在场, 到场, 参加, 列席, 到会 ~ 参与, 目前, 现 | absent, absence, be absent, absentee ~ lack, without, miss | 缺席, 不在场, 未出席, 缺勤, 未到场, 请假 ~ 没有, 不在, 缺乏, 缺
    available, availability, in stock ~ can, accessible, free, have, obtainable | 可用, 有货, 现货, 可供, 可获得, 可得 ~ 提供, 有, 可 | unavailable, out of stock, unavailability, sold out ~ not, lack, no | 不可用, 缺货, 无货, 售罄, 无法获得, 断货 ~ 没有, 无
    on duty, in service, in operation, operational, working order ~ active, run, operate, service | 值班, 在岗, 当班, 上班, 运行, 投入使用, 运营 ~ 服役, 服务 | off duty, out of service, out of order, out of operation, decommissioned, off-duty ~ retired, broken, idle | 下班, 停运, 休班, 故障, 停用, 退役, 不当班, 失灵 ~ 停, 坏
    employed, in work, employment ~ job, work, worker, hire | 就业, 在职, 有工作, 受雇 ~ 雇用, 工作, 就职 | unemployed, jobless, unemployment, out of work ~ laid off | 失业, 待业, 无业 ~ 下岗
    occupied ~ busy, use | 占用, 有人 ~ 占领 | vacant, unoccupied, vacancy ~ free, empty | 空缺, 空置, 闲置, 无人
    inhabited, populated ~ live | 有人居住 ~ 居住 | uninhabited, deserted ~ empty | 无人居住, 荒无人烟, 无人
    manned, crewed, staffed ~ | 有人驾驶, 载人, 有人值守 | unmanned, uncrewed, unstaffed, driverless ~ drone | 无人驾驶, 无人, 无人值守 ~ 无人机
    armed ~ weapon, arms, military | 武装, 持械, 持枪, 携带武器 ~ 武 | unarmed, disarmed ~ | 手无寸铁, 非武装, 徒手, 未携带武器, 无武装
    healthy, well, health ~ sound, fit, good | 健康, 健全, 良好 ~ 身体好 | ill, sick, unhealthy, illness, diseased ~ disease, patient, unwell, disorder | 生病, 患病, 不健康, 染病 ~ 疾病, 患者, 病人, 不适, 病
    hungry, starving, hunger ~ starvation, famine | 饥饿, 挨饿 ~ 饥, 饿 | full, fed, well-fed ~ | 吃饱, 温饱 ~ 饱
    asleep, sleeping, sleep ~ | 睡着, 入睡, 睡觉, 睡眠 ~ 睡 | awake, wake, waking ~ | 醒着, 清醒, 醒来, 唤醒 ~ 醒
    conscious, aware, awareness, consciousness ~ know, knowing | 有意识, 意识到, 清醒, 知晓, 知情 ~ 意识, 了解 | unconscious, unaware, unknowing, unwitting ~ without knowing | 昏迷, 失去知觉, 不知情, 无意识, 没有意识到, 不知道 ~ 无意
    intentional, intentionally, deliberate, deliberately, wilful, wilfully, on purpose, willfully ~ intent | 故意, 蓄意, 有意, 存心 ~ 意图 | unintentional, unintentionally, accidental, accidentally, inadvertent, inadvertently, negligent, negligently, by mistake ~ accident, negligence, careless | 无意, 过失, 意外, 不慎, 非故意, 疏忽 ~ 偶然, 无心
    known, well-known, famous, renowned ~ know, noted | 已知, 著名, 知名, 有名 ~ 知道 | unknown, obscure, little-known ~ mystery, unidentified | 未知, 不明, 不为人知, 无名, 默默无闻 ~ 不详
    familiar, acquainted ~ know | 熟悉, 熟知, 熟识 | unfamiliar, strange ~ unknown, stranger | 陌生, 不熟悉, 不熟, 生疏 ~ 奇怪
    expected, anticipated, foreseeable, predictable ~ expect, plan | 预期, 预料之中, 可预见, 意料之中, 可预测 ~ 预计, 期望 | unexpected, unexpectedly, unforeseen, unforeseeable, unpredictable, unanticipated ~ sudden, surprise, accident | 意外, 出乎意料, 不可预见, 突发, 不可预测, 意料之外, 未预见 ~ 突然
    planned, scheduled ~ plan, programme | 计划内, 预定, 按计划 ~ 计划, 安排 | unplanned, unscheduled ~ sudden | 计划外, 临时, 非计划, 意外
    authorised, authorized ~ permit, approve | 授权, 经授权, 获授权, 许可, 批准 ~ 有权 | unauthorised, unauthorized ~ without permission, without authorisation | 未经授权, 擅自, 未获授权, 未经许可, 未经批准, 越权 ~ 非法
    registered, enrolled ~ register, record | 注册, 登记, 挂号 ~ 备案 | unregistered, deregistered ~ | 未注册, 未登记, 注销, 无牌
    licensed, certified, qualified ~ licence, license, certificate | 持牌, 持证, 有执照, 认证, 具资格 ~ 许可 | unlicensed, uncertified, unqualified ~ without a licence, without a license | 无照, 无证, 无牌, 未经许可, 无资格 ~ 没有执照
    insured ~ insurance, cover | 投保, 已投保, 受保, 承保 ~ 保险 | uninsured ~ | 未投保, 没有保险, 无保险, 未受保
    paid, salaried, settled ~ pay | 有薪, 带薪, 已付, 付清, 有偿 ~ 支付, 缴纳 | unpaid, outstanding, overdue, due ~ owe, volunteer, without pay | 无薪, 未付, 欠付, 拖欠, 未支付, 未缴, 未偿还, 停薪 ~ 欠, 无偿
    finished, completed ~ complete, finish, end | 已完成, 成品, 完工, 建成, 竣工 ~ 完成 | unfinished, uncompleted, incomplete, semi-finished ~ half | 未完成, 未完工, 半成品, 烂尾, 未竣工 ~ 未完
    used, second-hand, secondhand, pre-owned ~ old, use | 二手, 使用过, 用过 ~ 已用, 旧 | unused, brand-new, new ~ fresh | 未使用, 全新, 未用 ~ 崭新, 新
    broken, damaged, defective, faulty ~ damage, out of order, fault | 损坏, 破损, 有缺陷, 受损, 破碎 ~ 故障, 缺陷, 坏 | intact, undamaged, unbroken, unharmed ~ whole, safe, sound | 完好, 完好无损, 无损, 未受损, 完整 ~ 安然无恙
    injured, wounded, hurt ~ injury, wound | 受伤, 负伤, 伤者 ~ 伤 | unhurt, unharmed, uninjured, unscathed ~ safe | 未受伤, 无恙, 安然无恙, 毫发无损, 没有受伤, 平安
    guilty, at fault, liable, culpable ~ responsible, fault, blame | 有罪, 有过错, 有责任 ~ 负责, 过失 | innocent, blameless, not at fault, not liable ~ | 无罪, 无辜, 无过错, 清白, 无责任 ~ 免责
    dependent, reliant, dependence ~ depend, rely, relying | 依赖, 依附, 依存, 从属 ~ 取决, 靠 | independent, independently, independence, self-reliant, self-sufficient, autonomous ~ alone, sovereign | 独立, 自主, 自立, 自给自足, 自力更生 ~ 独自, 自治
    free, freedom, liberty ~ release, open, free of | 自由, 不受约束 ~ 免费, 无 | captive, captivity, enslaved, slavery, in prison ~ prisoner, slave | 被俘, 囚禁, 奴役, 俘虏, 被囚 ~ 奴隶, 囚犯
    friendly, amicable, amicably ~ kind, good, friend | 友好, 友善, 和睦 ~ 友 | hostile, unfriendly, antagonistic ~ enemy, against | 敌对, 敌意, 不友好, 敌视, 不友善 ~ 敌
    peaceful, peacefully, peace, non-violent ~ calm, quiet | 和平, 平静, 安宁, 非暴力 ~ 安静, 和 | violent, violently, violence, warlike ~ fierce, war, force | 暴力, 激烈, 猛烈, 粗暴, 凶暴 ~ 战争, 强烈
    war, warfare, at war ~ battle, conflict, fight | 战争, 交战, 开战 ~ 战, 冲突 | peace, truce, ceasefire, armistice ~ calm | 和平, 停火, 停战, 休战 ~ 和
    polite, politely, courteous, courtesy ~ kind, respect | 礼貌, 有礼貌, 客气, 彬彬有礼 ~ 礼 | rude, rudely, impolite, discourteous ~ | 粗鲁, 无礼, 不礼貌, 没礼貌 ~ 粗
    honest, honestly, honesty, truthful, sincere ~ true, frank, integrity | 诚实, 诚信, 老实, 真诚, 廉洁 ~ 诚, 如实 | dishonest, dishonestly, dishonesty, deceitful, fraudulent, corrupt ~ lie, false, cheat, fraud | 不诚实, 欺诈, 不老实, 虚伪, 腐败 ~ 骗, 弄虚作假
    careful, carefully, cautious, cautiously, prudent ~ care, caution | 小心, 谨慎, 仔细, 审慎, 慎重 ~ 慎, 认真 | careless, carelessly, reckless, recklessly, imprudent, rash ~ negligent, neglect | 粗心, 不慎, 鲁莽, 轻率, 大意, 草率, 莽撞 ~ 疏忽
    experienced, skilled, expert, seasoned ~ experience, skill, veteran | 有经验, 熟练, 经验丰富, 资深, 老练 ~ 经验, 技术 | inexperienced, unskilled, novice ~ beginner, new | 缺乏经验, 经验不足, 不熟练, 生手, 没有经验, 非熟练, 新手
    educated, literate, literacy ~ education, learned | 受过教育, 识字, 有文化 ~ 教育 | uneducated, illiterate, illiteracy ~ | 未受教育, 文盲, 不识字, 没文化
    popular, popularity ~ welcome, common | 受欢迎, 流行, 热门, 深得人心 ~ 普及, 大众 | unpopular, unpopularity ~ | 不受欢迎, 不得人心, 冷门, 不流行
    satisfied, satisfactory, satisfaction, satisfying, satisfactorily, content ~ satisfy, meet, pleased, happy | 满意, 令人满意, 满足 ~ 符合 | dissatisfied, unsatisfactory, dissatisfaction, unsatisfied, discontent ~ complain, complaint | 不满, 不满意, 不能令人满意, 不满足 ~ 抱怨
    happy, happily, glad, pleased, joyful, happiness, joy ~ delighted, cheerful, satisfied | 高兴, 快乐, 幸福, 愉快, 欣喜, 开心 ~ 喜, 满意, 荣幸 | sad, unhappy, sadly, sorrow, grief, sadness, sorrowful ~ regret, upset, mourn | 悲伤, 难过, 伤心, 不高兴, 悲痛, 不快, 忧伤 ~ 遗憾, 哀, 痛苦
    calm, calmly ~ quiet, peaceful, still | 冷静, 平静, 镇定, 沉着 ~ 安静, 稳定 | panic, agitated, nervous, anxious ~ worry, fear, excited | 恐慌, 惊慌, 激动, 紧张, 焦虑, 慌乱 ~ 担心, 不安
    love, like, fond ~ favourite, enjoy, such | 喜欢, 喜爱, 热爱 ~ 爱好, 爱 | hate, dislike, hatred, detest, loathe ~ resent | 憎恨, 讨厌, 仇恨, 厌恶, 不喜欢, 痛恨 ~ 恨
    hope, hopeful ~ wish, expect, optimistic | 希望, 盼望, 期望, 期待 ~ 愿 | despair, hopeless, desperate ~ lose hope | 绝望, 无望, 失望 ~ 没有希望
    interested, interest, interesting ~ concern, interests | 感兴趣, 有兴趣, 有趣 ~ 利益, 利息, 兴趣 | uninterested, indifferent, boring, indifference, apathy ~ bored | 不感兴趣, 冷漠, 漠不关心, 无聊, 没有兴趣, 乏味
    willing, willingly ~ willingness, readiness, ready, want, agree, prepared, wish | 愿意, 乐意, 甘愿 ~ 意愿, 愿, 肯 | unwilling, unwillingly, reluctant, reluctantly, reluctance, unwillingness ~ refuse, not | 不愿, 不愿意, 不情愿, 勉强, 不肯, 不想 ~ 拒绝
    able, capable, competent, competence ~ ability, capability, can, power, could, enable | 能够, 有能力, 胜任 ~ 能力, 能, 可以, 力 | unable, incapable, inability, incompetent, incompetence, incapability ~ cannot, fail, not, disability | 无法, 不能, 无力, 无能力, 不能够, 无能, 不胜任, 没有能力 ~ 未能, 不
    lucky, fortunate, fortunately, luckily ~ luck, fortune | 幸运, 幸好, 所幸, 走运 ~ 幸 | unlucky, unfortunate, unfortunately, misfortune ~ bad luck, regret | 不幸, 倒霉, 遗憾的是, 可惜 ~ 遗憾
    convenient, conveniently, convenience ~ easy, handy | 方便, 便利, 便捷 ~ 便 | inconvenient, inconvenience ~ trouble | 不便, 不方便, 麻烦
    comfortable, comfortably, comfort ~ easy | 舒适, 舒服, 安逸 ~ 安慰 | uncomfortable, discomfort ~ unease | 不适, 不舒服, 不舒适
    useful, helpful, usefully ~ use, help | 有用, 有益, 有帮助 ~ 实用 | useless, unhelpful, uselessly ~ | 无用, 没用, 无益, 毫无用处
    effective, effectively, efficient, efficiently ~ efficiency, effectiveness, effect, valid, successful | 有效, 高效, 有成效, 行之有效 ~ 效率, 效, 成效 | ineffective, ineffectively, inefficient, inefficiency, inefficiently ~ fail, waste | 无效, 低效, 效率低下, 不力, 没有效果, 效率低
    healthy economy, profitable, profitably ~ profit | 盈利, 有利可图, 赚钱 ~ 利润 | unprofitable, loss-making ~ loss | 亏损, 无利可图, 赔钱, 不盈利
    reasonable, reasonably, justified ~ fair, reason, logical | 合理, 有理, 正当, 合乎情理 ~ 理由 | unreasonable, unreasonably, unjustified, groundless, unfounded ~ absurd | 不合理, 无理, 不当, 毫无根据, 无端 ~ 荒谬
    appropriate, appropriately, proper, properly, suitable, suitably ~ fit, right, due, adequate | 适当, 合适, 妥善, 恰当, 妥当, 得当, 适合, 适宜 ~ 适, 宜, 当 | inappropriate, inappropriately, improper, improperly, unsuitable, unfit ~ undue, wrong | 不当, 不适当, 不合适, 不妥, 不恰当, 不适合, 不宜, 不适宜
    acceptable ~ accept | 可接受, 可以接受 | unacceptable, intolerable ~ not accept | 不可接受, 无法接受, 不能接受, 不能容忍
    reliable, reliably, reliability, dependable, trustworthy ~ trust, rely | 可靠, 可信, 信得过 ~ 信赖 | unreliable, unreliability, untrustworthy ~ doubtful | 不可靠, 靠不住, 不可信
    regular, regularly ~ normal, usual, often, rule | 定期, 规则, 有规律, 经常 ~ 常规, 正规 | irregular, irregularly, sporadic ~ occasional | 不定期, 不规则, 无规律, 零星
    tidy, orderly, neat, in order ~ order, clean | 整齐, 有序, 整洁, 井然有序 ~ 秩序 | untidy, disorderly, messy, chaotic, chaos, in disorder ~ disorder, confusion | 凌乱, 混乱, 杂乱, 无序 ~ 无秩序, 乱
    sober, sobriety ~ | 清醒 | drunk, drunken, intoxicated, under the influence ~ alcohol, drink | 醉酒, 喝醉, 酒后, 酒醉, 醉驾 ~ 酒
    legal tender, explicit, verbal, oral, orally, verbally ~ spoken, word, tell | 口头, 口述 ~ 说, 口 | written, in writing ~ write, letter | 书面, 笔试, 书写, 文字 ~ 写, 书
    paperless, electronic, online, digital, electronically ~ web, internet, net | 电子, 线上, 网上, 在线, 数字, 数码 ~ 网络, 网 | on paper, paper-based, offline, in hard copy, in person ~ paper, analogue | 纸质, 线下, 离线, 纸本, 亲自, 当面 ~ 纸, 实体
    automatic, automatically, automated ~ auto, self | 自动, 自动化 ~ 自 | manual, manually, by hand ~ hand | 手动, 人工, 手工 ~ 手册, 手
    wired, corded ~ wire, cable | 有线 ~ 线 | wireless, cordless ~ radio | 无线
    plugged in, switched on ~ on, open, start, at | 接通, 开着, 打开, 开启 ~ 开, 上, 在 | unplugged, switched off ~ off, closed | 关着, 断开, 关闭 ~ 关
    fastened, secured, tied ~ fix, tight | 系好, 固定, 扣好, 拴住 ~ 系 | unfastened, untied, loose ~ free | 松开, 松动, 未系, 解开 ~ 松
    dressed, clothed ~ wear | 穿着, 着装 ~ 穿 | naked, undressed, bare ~ | 赤裸, 裸体, 光着 ~ 裸
    mobile, movable, portable ~ move | 移动, 流动, 便携, 活动 ~ 动 | stationary, fixed, immovable, immobile ~ static | 固定, 静止, 不动 ~ 停
    static, stationary ~ still | 静态, 静止 ~ 静 | dynamic, moving ~ move | 动态, 移动 ~ 动
    continuous, continuously, uninterrupted, continual ~ constant, continue, non-stop | 连续, 持续, 不间断, 不断 ~ 一直 | intermittent, intermittently, discontinuous ~ interval | 间歇, 断断续续, 间断, 不连续
    simultaneous, simultaneously, at the same time ~ together, while | 同时, 同步 ~ 并 | successive, successively, consecutively, one after another, in turn ~ consecutive, sequence | 依次, 先后, 陆续, 逐一, 相继 ~ 连续
    upright, right side up ~ vertical | 正放, 直立, 竖立 ~ 立 | upside down, inverted, upside-down ~ | 倒置, 颠倒, 倒放, 倒立 ~ 倒
    forward-looking, progressive ~ progress | 进步, 革新 | reactionary, conservative ~ old | 保守, 反动, 守旧
    left-wing, leftist | 左翼, 左派 | right-wing, rightist | 右翼, 右派
    """

  /// People, and what belongs to one kind of them.
  static let people = """
    man, men, male, males, boy, boys, gentleman, masculine, menswear ~ he, his, him, husband, guy, chairman | 男性, 男子, 男人, 男孩, 男生, 男士, 男方, 男童, 先生, 雄性 ~ 他, 丈夫, 儿子, 男 | woman, women, female, females, girl, girls, lady, feminine, ladies ~ she, her, wife, mother, actress | 女性, 女子, 女人, 女孩, 女生, 女士, 女方, 女童, 妇女, 雌性 ~ 她, 妻子, 女儿, 母, 小姐, 妇, 女
    husband ~ he, man, spouse | 丈夫, 夫君, 老公 ~ 夫, 夫妻, 夫妇 | wife ~ she, woman, spouse | 妻子, 太太, 老婆, 夫人 ~ 妻, 夫妻, 夫妇
    father, dad ~ paternal, parent, forefather, patriarch | 父亲, 爸爸, 家父 ~ 父, 父母, 父子, 爸 | mother, mum, mom ~ maternal, parent, motherhood | 母亲, 妈妈, 家母 ~ 母, 父母, 母子, 妈 | son ~ boy, child, grandson, stepson | 儿子 ~ 子, 子女, 孩子, 幼子, 长子 | daughter ~ girl, child, granddaughter | 女儿, 闺女 ~ 女, 子女, 孩子 | brother ~ sibling, brethren | 兄弟, 哥哥, 弟弟, 兄长 ~ 兄, 弟, 手足 | sister ~ sibling | 姐妹, 姐姐, 妹妹, 姊妹 ~ 姐, 妹, 姊 | uncle ~ | 叔叔, 伯伯, 舅舅, 叔父, 伯父, 舅父, 姑父, 姨父, 大伯 ~ 叔, 舅, 伯 | aunt, auntie ~ | 阿姨, 姑姑, 姨妈, 姑妈, 婶婶, 姑母, 姨母, 伯母, 舅妈 ~ 姨, 姑, 婶 | grandfather, grandpa ~ grandparent | 祖父, 爷爷, 外公, 外祖父 ~ 祖父母, 祖 | grandmother, grandma ~ grandparent | 祖母, 奶奶, 外婆, 外祖母, 姥姥 ~ 祖父母, 祖 | nephew ~ | 侄子, 外甥, 侄儿 ~ 侄 | niece ~ | 侄女, 外甥女 ~ 侄 | cousin ~ | 表哥, 表弟, 堂兄, 堂弟, 表兄, 表姐, 表妹, 堂姐, 堂妹 ~ 表亲, 堂亲 | grandson ~ grandchild | 孙子, 外孙 ~ 孙 | granddaughter ~ grandchild | 孙女, 外孙女 ~ 孙 | father in law, mother in law ~ in law | 岳父, 岳母, 公公, 婆婆, 丈人, 丈母娘 ~ | son in law, daughter in law ~ in law | 女婿, 儿媳, 媳妇 ~ 婿, 媳 | brother in law, sister in law ~ in law | 姐夫, 妹夫, 大舅子, 小舅子, 嫂子, 弟媳, 大姑, 小姑 ~ 嫂 | stepfather, stepmother ~ step, adoptive | 继父, 继母, 后妈 ~ 养父, 养母
    king ~ royal, monarch, kingdom | 国王 ~ 王 | queen ~ royal, monarch | 女王, 王后 ~ 王
    prince ~ royal | 王子, 亲王 ~ 王 | princess ~ royal | 公主, 王妃 ~ 王
    bride | 新娘 | bridegroom, groom | 新郎
    actor ~ | 男演员 ~ 演员 | actress ~ | 女演员 ~ 演员
    waiter | 男服务员, 男侍应 ~ 服务员 | waitress | 女服务员, 女侍应 ~ 服务员
    adult, grown-up, adults ~ mature, grown, age | 成年人, 成人, 大人, 成年 ~ 成 | child, children, minor, minors, juvenile, kid ~ young, youth, infant, teenager, son | 儿童, 未成年人, 孩子, 小孩, 少儿, 幼童, 未成年, 少年 ~ 童, 小, 子女, 青少年
    parent, parents ~ father, mother | 父母, 家长, 双亲 ~ 父, 母 | child, children ~ son, daughter, offspring, kid | 子女, 孩子, 儿童, 小孩 ~ 儿, 女, 子
    ancestor, forefather, ancestry, forebear ~ origin | 祖先, 先祖, 祖宗, 先人 ~ 祖 | descendant, offspring, posterity, descendants ~ heir, child, generation | 后代, 后裔, 子孙, 后人 ~ 后
    predecessor ~ former, previous | 前任, 前身, 前辈 ~ 前 | successor ~ succeed, follow, next | 继任者, 继任, 接班人, 后任, 继承人 ~ 后
    native, local people, indigenous, natives ~ local, born | 本地人, 原住民, 土著, 当地人, 本国人 ~ 本地, 当地 | foreigner, foreigners, immigrant, alien, outsider, migrant ~ foreign, stranger | 外国人, 移民, 外地人, 外籍人士, 外人, 外来人口 ~ 外国, 外来, 流动人口
    citizen, citizens, national ~ resident | 公民, 国民, 国人 ~ 居民 | foreigner, alien, foreign national, stateless person ~ foreign | 外国人, 外籍人士, 外侨, 无国籍人 ~ 外国
    expert, professional, specialist ~ experienced, master | 专家, 专业人士, 内行, 行家 ~ 专业 | layman, amateur, novice, beginner, layperson ~ lay, new | 外行, 业余, 新手, 门外汉, 初学者, 生手 ~ 初级
    veteran, old hand ~ experienced, senior, old | 老手, 老将, 老兵 ~ 资深 | newcomer, recruit, rookie, novice ~ new | 新人, 新手, 新兵, 菜鸟 ~ 新
    officer, officers ~ official, police | 军官, 警官, 长官 ~ 官员, 干部 | soldier, enlisted, private soldier, troops ~ army, men | 士兵, 战士, 普通士兵 ~ 军人, 部队
    leader, head ~ chief, lead, president | 领导人, 领导, 领袖, 首脑, 负责人 ~ 头, 长 | follower, supporter ~ member | 追随者, 信徒, 跟随者 ~ 支持者
    hero, heroine ~ | 英雄, 主角 | villain, coward, traitor ~ | 恶棍, 懦夫, 反派, 叛徒, 坏人
    pedestrian, pedestrians, walker, on foot ~ walk, footpath | 行人, 步行者, 徒步 ~ 步行 | driver, motorist, drivers ~ drive, vehicle, car | 司机, 驾驶员, 驾驶人, 驾车者, 驾车人 ~ 车辆, 驾驶
    passenger, passengers ~ traveller | 乘客, 旅客 ~ 客 | driver, crew, pilot ~ operator, captain | 司机, 驾驶员, 乘务员, 机组人员, 飞行员, 船员 ~ 驾驶
    civil servant, government official ~ officer | 公务员, 官员, 公职人员 | civilian, private citizen, ordinary citizen ~ people | 平民, 百姓, 普通公民 ~ 民众
    black, dark ~ blackout | 黑色, 黑人 ~ 暗, 黑 | white, pale ~ blank | 白色, 白人 ~ 苍白, 白
    """
}
