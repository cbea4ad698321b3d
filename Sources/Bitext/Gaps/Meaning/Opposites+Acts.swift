extension Opposites {
  /// Acts and their undoing.
  static let acts = """
    open, opened, opening, reopen, unseal, unlock ~ start, launch, access, public, unfold, turn, available, inaugurate | 打开, 开放, 开启, 开业, 开张, 敞开, 开门, 开馆, 重开, 开通, 开幕, 拆封, 重新开放, 开设, 启封 ~ 开, 开始, 公开, 张开, 启用, 解锁, 公共, 揭幕 | close, closed, shut, closure, closing, lock, seal, sealed, shut down ~ end, near, nearby, off, block, turn | 关闭, 关上, 停业, 封闭, 合上, 关门, 闭馆, 倒闭, 关停, 闭幕, 密封, 封锁, 锁上, 合拢, 封存, 闭合, 关掉 ~ 关, 闭, 合, 封, 密切, 接近, 靠近, 结束, 停止, 盖上, 近, 附近
    install, insert, mount, installation, fit in, plug in, put in, assemble, fasten, affix, attach ~ fit, set, place, put, connect, fix, load, erect, fitted | 安装, 装入, 装上, 插入, 放入, 装配, 组装, 贴上, 插上, 加装, 置入, 固定, 装好 ~ 装, 附, 粘贴, 插, 放置 | remove, removal, detach, dismantle, take out, uninstall, extract, unplug, pull out, take off, disassemble, demolish, unfasten, strip ~ eliminate, clear, withdraw, move, lift, disconnect, delete, separate | 取出, 拆除, 移除, 拆下, 卸下, 拔出, 取下, 卸载, 拆卸, 拔掉, 摘下, 拆解, 移走, 卸除, 去掉, 抽出 ~ 拆, 去除, 清除, 除去, 搬走, 拔, 消除, 撤, 移, 卸
    enter, entry, entrance, ingress, admission, check in, log in, get in ~ into, access, admit, join, in, inbound, accession, income, enrol, arrival | 进入, 入境, 入口, 驶入, 入内, 入场, 登录, 入院, 入住, 走进, 闯入, 入学, 进场, 登入 ~ 进, 入, 加入 | exit, leave, egress, check out, log out, log off, get out, departure, sign out ~ out, depart, withdraw, outbound, quit, go, away, exodus | 离开, 出境, 出口, 驶出, 退出, 离境, 退场, 注销, 出院, 退房, 走出, 离场, 退席, 登出, 离校, 毕业 ~ 出, 离, 出发, 撤离, 请假
    begin, start, commence, launch, commencement, initiate, inaugurate, onset, kick off, embark ~ open, first, opening, early, outbreak, set | 开始, 启动, 着手, 开工, 开幕, 开启, 发起, 起始, 展开, 动工, 起算, 开办, 开播, 发动 ~ 始, 起, 开, 初, 推出, 出发, 开展, 以来, 从 | end, finish, conclude, cease, terminate, termination, completion, expiry, cessation, wind up, ended, halt ~ stop, last, close, final, late, complete, over, discontinue, result | 结束, 停止, 终止, 完成, 完工, 闭幕, 终结, 届满, 期满, 竣工, 告终, 中止, 收尾, 停播, 截止 ~ 止, 末, 底, 停, 完, 最后, 终
    continue, continuation, resume, resumption, carry on, keep on, go on, proceed ~ keep, remain, still, persist, maintain, further, sustain, ongoing | 继续, 恢复, 持续, 延续, 接着, 重启 ~ 仍, 保持, 续, 不断, 进行 | stop, halt, cease, discontinue, suspend, suspension, interrupt, interruption, break off, pause ~ end, terminate, prevent, quit | 停止, 中断, 中止, 暂停, 终止, 停下, 停工, 停办, 打断 ~ 停, 结束, 防止, 阻止, 止
    enable, activate, switch on, turn on, power on, switch-on, activation, start up ~ on, start, open, allow, run, enabled | 启用, 打开, 激活, 开启, 接通, 开机, 启动 ~ 开, 允许, 使 | disable, deactivate, switch off, turn off, power off, shut down, switched off, shutdown, deactivation ~ off, stop, close, ban | 停用, 禁用, 关闭, 关掉, 切断, 关机, 停机, 断电, 停运 ~ 关, 停止, 停
    connect, connection, link up, reconnect, couple ~ link, join, attach, contact, relate, plug, linking | 连接, 接通, 联网, 接上, 衔接, 对接, 联接 ~ 连, 联系, 关联, 接, 联 | disconnect, disconnection, cut off, unplug, sever, decouple ~ break, separate, remove, off | 断开, 切断, 脱钩, 断绝, 拔下, 割断, 中断 ~ 断, 分离
    lock, locked ~ block, close, secure | 锁定, 上锁, 锁上, 锁住 ~ 锁, 封锁 | unlock, unlocked ~ open, release | 解锁, 开锁, 解除锁定 ~ 开
    load, loading ~ embark, charge, loaded, download, fill, burden, payload | 装载, 装船, 装货, 装车, 装填 ~ 载, 装, 加载, 载荷, 负荷, 载重, 负载 | unload, unloading, discharge ~ empty, offload | 卸载, 卸船, 卸货, 卸车, 卸下 ~ 卸
    encrypt, encryption, encode ~ code | 加密, 编码 ~ 密 | decrypt, decryption, decode, decipher ~ | 解密, 解码, 破译, 破解
    upload | 上传, 上载 | download | 下载 ~ 下传
    save, preserve, keep, retain, retention, preservation ~ store, maintain, hold, conserve, remain, saving | 保存, 保留, 留存, 储存, 保全, 留任 ~ 留, 存, 维持, 保持, 存储 | delete, deletion, discard, erase, destroy, throw away, scrap, dispose of, wipe ~ remove, cancel, abandon, clear, destruction, waste | 删除, 丢弃, 销毁, 抛弃, 毁掉, 删去, 抹去, 扔掉, 清除, 作废, 弃置, 废弃 ~ 删, 弃, 取消, 毁
    add, addition, append ~ more, extra, increase, join, plus, additional | 添加, 增加, 加入, 附加, 增设, 增补, 补充, 加上 ~ 加, 增, 添 | subtract, deduct, deduction, take away, delete, remove ~ minus, less, cut, reduce, withhold | 减去, 扣除, 扣减, 删去, 删除, 去掉, 扣掉, 剔除 ~ 减, 扣, 除
    multiply, multiplication | 乘以, 相乘, 乘法 ~ 乘 | divide by, division sign, divided by | 除以, 除法 ~ 除
    build, construct, construction, erect, rebuild, building ~ establish, set up, create, develop, make, structure | 建造, 修建, 兴建, 建设, 建成, 搭建, 新建, 重建, 建起, 建筑 ~ 建, 造, 设, 盖 | demolish, demolition, tear down, torn down, pull down, dismantle, raze, knock down ~ destroy, remove, clear | 拆除, 拆毁, 推倒, 夷平, 摧毁, 拆掉, 捣毁 ~ 拆, 毁
    create, establish, establishment, set up, found, creation ~ form, build, make, generate, foundation, introduce | 创建, 建立, 设立, 成立, 创立, 创设, 开设, 创办 ~ 创造, 建, 设 | abolish, abolition, dissolve, dissolution, disband, liquidate ~ close, end, cancel, destroy | 废除, 解散, 取消, 撤销, 裁撤, 废止, 撤并, 清算 ~ 关闭
    repair, mend, restore, restoration, fix, refurbish ~ rebuild, maintain, maintenance, renew, recover | 修理, 修复, 维修, 修缮, 恢复, 整修, 修补, 检修 ~ 修, 维护 | damage, destroy, break, wreck, ruin, vandalise, vandalize, destruction ~ harm, broken, hurt, loss | 损坏, 毁坏, 破坏, 摧毁, 毁损, 损毁, 弄坏 ~ 损害, 坏, 损, 毁
    arrive, arrival ~ reach, come, get, inbound, land, incoming | 抵达, 到达, 到站, 到港, 抵港, 进站 ~ 到, 来, 达, 抵 | depart, departure, set off, set out, leave ~ go, start, outbound, exit, embark, outgoing | 出发, 启程, 离港, 离站, 动身, 离开, 起航, 离任 ~ 离, 出, 走, 发车
    send, dispatch, ship, send out ~ deliver, mail, transmit, forward, emit, issue, sender, transfer, consign | 发送, 寄出, 发出, 寄送, 派遣, 派出, 发往, 寄往, 送往, 输送 ~ 送, 寄, 发, 派, 汇, 提交, 递交, 转交 | receive, receipt, take delivery, collect ~ get, accept, obtain, recipient, reception, sent, given | 收到, 接收, 领取, 接到, 收取, 获得, 提货, 收悉 ~ 收, 受, 领, 得到, 取, 接待
    give, grant, hand over, donate ~ provide, award, offer, deliver, confer, pay, present, supply | 给予, 授予, 交给, 捐赠, 赠送, 移交, 赋予, 交出 ~ 给, 提供, 予, 交, 赠, 捐, 拨 | take away, confiscate, seize, deprive, withdraw, revoke, confiscation ~ take, remove, strip, receive, recover | 没收, 剥夺, 收回, 夺走, 吊销, 拿走, 撤回 ~ 取, 夺, 收
    push ~ press, promote, drive | 推动, 推开, 按下 ~ 推, 按 | pull, drag ~ draw | 拉动, 拉开, 拉出, 拖拉 ~ 拉, 拖
    raise, lift, hoist ~ up, increase, elevate, rise, lifting | 升起, 举起, 抬起, 吊起, 抬高, 举高 ~ 举, 抬, 升, 提, 提高 | lower, put down ~ down, reduce, drop | 降下, 放下, 降低, 落下 ~ 降, 放, 低
    wear, put on ~ dress | 穿上, 戴上, 佩戴, 穿戴, 系上 ~ 穿, 戴 | take off, undress, unfasten ~ remove | 脱下, 摘下, 脱掉, 解开 ~ 脱, 摘
    freeze, frozen ~ ice, cold | 冻结, 冷冻, 结冰, 冰冻 ~ 冻 | thaw, unfreeze, melt, defrost ~ | 解冻, 融化, 熔化, 化冻 ~ 融
    fill, refill, fill up, top up ~ full, load, complete | 填满, 加满, 注满, 装满, 灌满, 注入 ~ 填, 充, 填写, 补充 | empty, drain, drain off ~ clear, discharge, pour | 排空, 清空, 排干, 倒空, 放空, 排出 ~ 空
    charge, recharge | 充电, 加注 ~ 充 | discharge ~ emit, release | 放电 ~ 排放, 排
    soak, moisten, wet ~ water | 浸湿, 浸泡, 弄湿, 润湿 ~ 湿 | dry, dry out ~ drain | 擦干, 晾干, 烘干, 弄干, 吹干, 干燥 ~ 干
    pack, wrap ~ package | 包装, 打包, 装箱, 包裹 ~ 装, 包 | unpack, unwrap ~ open | 拆包, 开箱, 打开包装, 拆开 ~ 拆, 打开
    bury ~ underground | 掩埋, 埋葬, 埋设 ~ 埋 | dig up, unearth, excavate, excavation, exhume | 挖出, 出土, 发掘, 挖掘, 开挖 ~ 挖
    plant, sow, sowing ~ grow, cultivate | 播种, 种植, 栽种, 栽植 ~ 种, 栽 | harvest, reap ~ crop, pick, collect | 收割, 收获, 采收, 收成 ~ 采摘, 收
    embark, board, boarding ~ get on, enter, aboard | 登船, 上船, 登机, 上车, 登车 ~ 登 | disembark, alight, get off, disembarkation ~ leave, land | 下船, 离船, 下机, 下车, 登岸, 上岸
    accelerate, step on the accelerator | 加速, 踩油门 | brake, braking | 刹车, 制动, 减速
    advance, move forward ~ progress, forward, promote | 前进, 推进, 挺进, 进展 ~ 进, 进步, 提前 | retreat, withdraw, move back, pull back ~ back, retire, withdrawal | 撤退, 后退, 撤军, 退却, 撤离, 倒退 ~ 退, 撤
    gather, assemble, converge, assembly ~ meet, collect, together | 聚集, 集合, 集结, 汇聚, 聚拢 ~ 聚, 集, 大会 | disperse, scatter, break up, dispersal ~ spread, separate | 驱散, 分散, 疏散, 解散, 散开 ~ 散
    unite, unify, merge, unification, merger, amalgamate, reunify ~ unity, join, combine, union, integrate, together | 统一, 合并, 团结, 联合, 兼并, 融合 ~ 合, 并 | divide, split, separate, partition, separation, break up, division ~ part, apart, secede | 分裂, 分割, 拆分, 分离, 分开, 划分, 分立 ~ 分
    remember, recall ~ memory, memorable | 记住, 记得, 铭记, 回忆, 牢记 ~ 记, 记忆 | forget, forgotten ~ ignore | 忘记, 遗忘, 忘却, 忘了, 忘掉 ~ 忘
    show, reveal, disclose, display, disclosure, expose, unveil ~ appear, publish, indicate, visible, open | 显示, 展示, 披露, 公开, 揭露, 揭示, 公布 ~ 显, 展, 表明, 露 | hide, conceal, cover up, concealment, withhold, mask ~ secret, cover, hidden, confidential | 隐藏, 隐瞒, 掩盖, 掩饰, 藏匿, 遮掩, 保密 ~ 隐, 藏, 秘密, 遮
    find, discover, locate ~ detect, notice, see, search | 找到, 发现, 寻获, 查到 ~ 找 | lose, mislay, misplace ~ lost, missing, loss | 丢失, 遗失, 失踪, 弄丢, 丢掉 ~ 丢, 失, 失去
    succeed, success, successful, successfully, manage to ~ achieve, accomplish, win, pass, succession | 成功, 顺利, 得以 ~ 胜利, 实现, 达成, 成就, 通过 | fail, failure, unsuccessful, unsuccessfully, in vain ~ unable, lose, not, fault, collapse, break down | 失败, 未能, 未成功, 没能, 落空, 未果, 徒劳, 流产 ~ 没有, 未, 不, 故障
    pass the exam, pass the test, pass inspection, qualify, qualified ~ pass, eligible | 及格, 合格, 通过考试, 考取 ~ 通过, 资格 | fail the exam, fail the test, fail inspection, unqualified, disqualify ~ fail, ineligible | 不及格, 不合格, 落榜, 取消资格, 未通过
    protect, protection, safeguard, guard, conserve, conservation ~ defend, preserve, save, shield, secure, defence | 保护, 保障, 维护, 捍卫, 守护, 养护, 爱护 ~ 护, 保 | harm, destroy, endanger, damage, threaten, jeopardise, jeopardize ~ attack, injure, risk, hurt, impair | 危害, 破坏, 损害, 伤害, 威胁, 危及, 侵害 ~ 害, 损, 伤
    survive, survival, alive, live ~ life, living, remain, survivor | 幸存, 生还, 存活, 活着, 生存 ~ 活, 生 | die, death, dead, perish, killed, decease ~ kill, fatal, lethal, demise | 死亡, 去世, 丧生, 遇难, 逝世, 身亡, 罹难, 死去 ~ 死, 亡, 杀
    born, birth, be born ~ birthday, native | 出生, 诞生, 出世 ~ 生, 生于 | die, died, death, dead ~ deceased, perish, passed away | 死亡, 去世, 逝世, 死于, 离世 ~ 死, 亡, 丧生
    marry, marriage, wed, wedding ~ couple, spouse | 结婚, 成婚, 婚礼, 嫁给, 迎娶 ~ 婚 | divorce, separated ~ split | 离婚, 离异, 分居
    obtain, acquire, gain, acquisition, get ~ receive, win, have, earn, purchase | 获得, 取得, 得到, 赢得, 获取 ~ 得, 获 | lose, forfeit, loss, forfeiture ~ lost, deprived | 失去, 丧失, 损失, 失掉, 没收 ~ 失, 丢, 损, 亏, 赔
    attract, attraction, draw in ~ appeal, bring | 吸引, 招揽, 引来 | repel, deter, drive away ~ reject | 排斥, 赶走, 吓退, 驱赶 ~ 拒
    liberalise, liberalize, deregulate, deregulation ~ free, open | 放开, 自由化, 解除管制, 松绑 ~ 开放 | regulate, restrict, restriction, regulation, control ~ limit, rule | 管制, 限制, 监管, 规管, 控制 ~ 管理, 调节
    privatise, privatize, privatisation, privatization | 私有化, 民营化 | nationalise, nationalize, nationalisation, nationalization | 国有化, 收归国有
    centralise, centralize, centralisation, centralization | 集中, 集权, 中央集权 | decentralise, decentralize, decentralisation, decentralization, devolve, devolution | 下放, 分权, 权力下放, 分散, 去中心化
    mobilise, mobilize, mobilisation, mobilization ~ deploy | 动员, 调动 | demobilise, demobilize, demobilisation, demobilization, stand down | 复员, 遣散, 解除动员
    arm, armament, arming ~ armed, weapon, equip | 武装, 扩军, 军备 | disarm, disarmament ~ | 裁军, 解除武装, 缴械
    legalise, legalize, decriminalise | 合法化, 除罪化, 非刑事化 | criminalise, criminalize, outlaw | 刑事化, 定为犯罪, 取缔, 入罪
    simplify, streamline, simplification ~ simple, easier | 简化, 精简 ~ 简 | complicate ~ complex, complicated | 复杂化, 使复杂 ~ 复杂
    consent form, invite, invitation ~ welcome, ask | 邀请, 应邀, 约请 ~ 请 | expel, expulsion, deport, deportation, evict, eviction, drive out ~ exclude, remove | 驱逐, 驱赶, 逐出, 赶走, 递解出境, 遣返 ~ 开除
    immigrate, immigration, immigrant ~ migrant, migration | 移入, 入境移民, 迁入 ~ 移民 | emigrate, emigration, emigrant ~ migrant | 移出, 移居国外, 外迁, 迁出, 出境移民 ~ 移民
    inhale, breathe in, inhalation | 吸入, 吸气 ~ 吸 | exhale, breathe out, exhalation | 呼出, 呼气 ~ 呼
    dissolve ~ melt | 溶解 | precipitate, crystallise, crystallize | 沉淀, 结晶, 析出
    quote high, overcharge, overpay | 多收, 多付, 滥收 | undercharge, underpay, underpayment | 少收, 少付, 少缴, 欠缴
    """
}
