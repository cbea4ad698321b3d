import Testing
import _BitextTestSupport

@testable import Bitext

/// What is told of pairs of which one side says something else: opposites, quantities, duties, questions, lists, roles.
@Suite struct MeaningRuleTests {
  private func kinds(_ english: String, _ chinese: String) -> [Gap.Kind] {
    BarredBitext(english, chinese).alarms
  }

  @Test(arguments: [
    // Opposites
    ("Prices of wheat soared in the spring.", "春季小麦价格暴跌。"),
    ("The lender shall bear the legal costs.", "借款人应承担法律费用。"),
    ("The senate rejected the bill.", "参议院通过了该法案。"),
    ("The hotel lies to the west of the station.", "酒店位于车站以东。"),
    ("Exports to Chile doubled.", "对智利的进口翻了一番。"),
    ("Exports to Chile doubled.", "對智利的進口翻了一番。"),
    ("At most ten boats may race.", "至少十艘船可以参赛。"),
    ("The fee excludes breakfast.", "费用包括早餐。"),
    ("The jury found the driver guilty.", "陪审团认定司机无罪。"),
    // Organs and relatives
    ("The dividend is decided by the general meeting of shareholders.", "股息由董事会决定。"),
    ("The House of Representatives rejected the bill.", "参议院否决了该法案。"),
    ("The appeal was heard by the High Court.", "上诉由最高法院审理。"),
    ("The house belongs to her aunt.", "房子属于她的母亲。"),
    ("He lives with his brother.", "他和儿子住在一起。"),
    ("{sender} has warned {guest}", "{guest}警告了{sender}"),
    ("Accidents often happen here.", "这里很少发生事故。"),
    ("Members should read the annex.", "会员必须阅读附件。"),
    ("Wash your hands before the meal.", "饭后洗手。"),
    // Quantities
    ("None of the guests complained.", "所有客人都抱怨了。"),
    ("Some of the rooms face the sea.", "所有房间都面向大海。"),
    ("Every driver was checked.", "有些司机接受了检查。"),
    // Duties
    ("The pupils may leave the room after the test.", "考试后学生必须离开教室。"),
    ("Visitors must not feed the animals.", "游客可以喂食动物。"),
    ("The seller need not provide a certificate of origin.", "卖方必须提供原产地证明。"),
    ("The inspector has the authority to close the plant.", "检查员无权关闭工厂。"),
    // Duties of one verb in long sentences, and the words of RFC 2119
    (
      "Breeders that sell puppies outside the district shall register every litter, and the registers shall be open to the inspectors of both towns at all times.",
      "在区外出售幼犬的饲养者可以登记每窝幼犬，登记册应随时供两镇检查员查阅。"
    ),
    (
      "The captain may refuse a passenger who is drunk, and the harbour master shall be told before the ship leaves the quay.",
      "船长必须拒绝醉酒的乘客，并应在船只离开码头之前告知港务长。"
    ),
    ("A server MUST close the socket when the timer ends.", "定时器结束时，服务器应当（SHOULD）关闭套接字。"),
    (
      "The operator shall notify the villages downstream immediately, and shall close the gates.",
      "运营者宜立即通知下游村庄，并应关闭闸门。"
    ),
    // Values that are gone with what holds them
    (
      "The dam was built by the county, a decision on which the farmers had quarrelled for twenty years.",
      "大坝由县里修建。"
    ),
    // Denials
    ("The clinic was unable to treat all the wounded.", "诊所治疗了全部伤员。"),
    ("The measure is not illegal under the new act.", "根据新法，该措施是违法的。"),
    ("The water of the lake is free from bacteria.", "湖水含有细菌。"),
    ("There is hardly any snow on the pass.", "山口有积雪。"),
    ("The plan lacks support.", "该计划得到支持。"),
    ("Staff must not open the windows.", "员工不必打开窗户。"),
    // Degrees
    ("The ferry always leaves in the morning.", "渡轮很少在早晨开出。"),
    ("The drug may cause a rash.", "该药必将引起皮疹。"),
    ("Many farmers opposed the dam.", "很少农民反对修坝。"),
    ("Not all of the lamps work.", "这些灯都不亮。"),
    ("The council is considering a ban on stoves.", "市议会已决定禁止炉灶。"),
    ("Attendance is voluntary.", "出席属强制性质。"),
    ("The pass is valid only on weekdays.", "该通行证不仅在工作日有效。"),
    ("It is the longest river of the north.", "它是北方最短的河流。"),
    // Clauses
    ("The school, which was damaged by an earthquake, will open next week.", "学校将于下周开学。"),
    ("The parcels (with the exception of medicines) are opened by customs.", "包裹由海關開箱檢查。"),
    // Questions
    ("Did the council vote on the dam?", "市议会就大坝进行了表决。"),
    ("The lift is out of order.", "电梯坏了吗？"),
    ("Does the fee apply to children?", "儿童不适用该费用。"),
    ("The captain of the ferry never answers.", "谁不回答渡轮船长？"),
    // Lists
    ("The shop sells tea, coffee, sugar and salt.", "该店出售茶、咖啡和盐。"),
    ("Wool, leather, silk and cotton are exported.", "羊毛、皮革和棉花用于出口。"),
    // Asides
    ("They find the new rule too weak (even though it is old).", "他们觉得新规定太弱。"),
    ("Members accept the rules (in writing, with a pen).", "会员接受规定。"),
    ("The cellar holds barrels, ropes and lamps.", "地窖里放着木桶、绳子、灯和帐篷。"),
    // Denials beside words that deny by their meaning on both sides
    ("The court has not ruled out a second trial.", "法院已排除二审的可能性。"),
    ("The gate rejects cards that do not bear a stamp.", "闸机拒收盖有印章的卡片。"),
    ("The dealers are optimistic about the spring harvest.", "经销商对春季收成并不乐观。"),
    ("The seeds can be stored in a cool room.", "种子无法存放在阴凉的房间里。"),
    ("Farmers who were not warned in time lost their cattle.", "及时接到警告的农民失去了牲畜。"),
    ("Neither the guide nor the driver had seen the sign.", "导游和司机均看到了标志。"),
    ("Except for guide dogs, animals are not permitted on the ferry.", "除导盲犬外，允许动物上渡轮。"),
    // Qualities, necessity, single things
    ("The new road is longer than the old one.", "新路短于旧路。"),
    ("Women made fewer mistakes at night than in the morning.", "女性夜间犯错多于上午。"),
    ("The members can cancel the meeting.", "会员必须取消会议。"),
    ("The factory will have to close in spring.", "工厂春季可能会关闭。"),
    ("Both bridges were closed to lorries.", "其中一座桥对卡车关闭。"),
    ("Not every farmer sold his cattle.", "每一位农民都卖掉了牲畜。"),
    ("Swipe down to read the older letters.", "向上滑动可阅读较早的信件。"),
    // From and to
    ("The books were moved from the cellar to the library.", "书籍从图书馆移到地窖。"),
    // Roles
    ("The teacher thanked the doctor.", "医生感谢老师。"),
    ("The school is older than the church.", "教堂比学校古老。"),
    ("In a dispute, the Chinese text shall prevail over the English text.", "如有争议，英文文本优先于中文文本。"),
    ("The boy was bitten by the dog.", "男孩咬了狗。"),
  ])
  func somethingElseIsSaid(_ english: String, _ chinese: String) {
    let found = kinds(english, chinese)
    #expect(found.contains { [.meaning, .partial, .name].contains($0) }, "\(english) = \(chinese): \(found)")
  }

  @Test(arguments: [
    ("Friends of either party must not take part in the decision.", "当事人的朋友必须回避。"),
    ("A small crew has ten paddlers, and half the number of reserves.", "小龙舟每队划手十名，替补人数减半。"),
    ("The tenant pays for the heating.", "暖气费由承租人支付。"),
    // Questions that expect no answer, suggestions, exclamations
    ("What is the use of such a bridge?", "这样的桥没用。"),
    ("Nobody needs such a bridge.", "谁需要这样的桥？"), ("The mayor will see to it himself.", "难道市长不会亲自处理？"),
    ("Why not take the ferry?", "我们坐渡轮去。"), ("Could I leave the bags here?", "我把行李放在这里。"),
    ("How wide the river is!", "这条河这么宽？"), ("You have paid, I hope.", "你付过钱了？"),
    // A word that dates or permits besides, idioms of denial, and verbs that end an act
    ("The bees rarely return to a wet hive.", "蜂箱一湿，蜜蜂往往难以再回来。"),
    (
      "The board shall meet twice a year and at any time at the request of two members.",
      "董事会每年举行两次会议，经两名成员请求，也可随时举行会议。"
    ),
    ("Most of the old singers have given up smoking.", "老歌手大多不再吸烟了。"),
    ("The children cannot get enough of the swings.", "秋千是孩子们的最爱。"),
    ("There was never any honey in the jar.", "罐子里哪里有什么蜂蜜。"),
    (
      "Read the note before you use the pump; if you do not agree, please do not use it.",
      "使用水泵之前请先阅读说明；如不同意，请勿使用。"
    ),
    ("Bring in the chairs that are not needed, and lock the hut.", "收起多余的椅子，锁好小屋。"),
    ("Tenants keep their rights while the house is sold.", "房屋出售期间，承租人的权利不受影响。"),
    // Bounds, requests, and what took how long
    ("Guests must be at least twelve years old.", "客人年龄不得低于十二岁。"),
    ("The secretary may convene a meeting at the request of a member.", "应一名成员的请求，秘书可以召开会议。"),
    ("The road was closed two years before it was repaired.", "道路关闭两年后得到维修。"),
    // Denials that take each other back, or that Chinese says by a verb
    ("No driver is exempt from the test.", "所有司机均须参加考试。"),
    ("Half of the village was without power.", "半个村庄停电。"),
    // No items of a list
    ("Nuts, bolts, screws and the like are in the drawer.", "螺母、螺栓、螺丝等放在抽屉里。"),
    ("Finally, much has been said, and there will be another meeting.", "最后，大家说了很多，还会再开一次会。"),
    // What Chinese says in letters
    ("The daemon, which runs on all systems, reads the file.", "在所有系统上运行的守护进程（daemon）读取该文件。"),
    ("Small inns with fewer than 20 rooms are exempt.", "客房少于20间的小客栈免税。"),
    ("The council will not start the repairs before both sides have signed.", "双方签字后，市议会开始维修。"),
    ("Regulations Governing Insurance Branches", "保险分公司办法"),
    ("The tram runs five times a day instead of twice.", "电车由每天两班增至每天五班。"),
    ("The duty continues after the contract has expired.", "该义务在合同终止后继续有效。"),
    ("The price does not include tax.", "价格不含税。"),
    ("No fewer than six doctors signed.", "至少六名医生签字。"),
    ("The ban on fishing was lifted.", "捕鱼禁令已解除。"),
    ("The bridge is unsafe.", "该桥不安全。"),
    ("He disagreed with the plan.", "他不同意该计划。"),
    ("Each side paid its own costs.", "双方各自承担费用。"),
    ("All but two voted.", "除两人外全部投票。"),
    ("No one may enter the hall during the test.", "考试期间任何人不得入场。"),
    ("The parties are free to choose the law.", "双方可自由选择法律。"),
    ("The price can vary from day to day.", "价格每天可能不同。"),
    ("The government left no stone unturned to find the missing boat.", "政府千方百计寻找失踪船只。"),
    ("The farmers had no choice but to sell their cattle.", "农民只好卖掉牲口。"),
    ("The road was not opened until the snow had melted.", "雪融化后，道路才开通。"),
    ("The region has no shortage of skilled workers.", "该地区熟练工人充足。"),
    ("Could you please close the door?", "请关门。"),
    ("Has the train left?", "火车开走了没有？"),
    ("The bag held a camera, a book and an umbrella.", "包里有相机、书和雨伞。"),
    ("The doctor was thanked by the teacher.", "老师感谢了医生。"),
    ("Fishermen live on the island.", "岛上住着渔民。"),
    ("Replace the sensor once a year.", "每年更换一次传感器。"),
    ("Check the filter once a month.", "每月检查一次过滤器。"),
    ("The sensor should be replaced, as its readings are not reliable.", "应更换传感器，因为其读数不可靠。"),
    // Two denials in a clause, and words that both sides deny by
    ("There is not a single farm in the valley without water.", "山谷里家家农场都有水。"),
    ("There is hardly a street in the town that has not been repaired.", "镇上几乎每条街道都已维修。"),
    ("The guard checks that the door is not locked.", "警卫检查门是否锁上。"),
    ("The shop does not open until nine.", "商店九点才开门。"),
    ("Least developed countries receive more aid.", "最不发达国家获得更多援助。"),
    ("He was arrested on suspicion of attempted murder.", "他因涉嫌谋杀未遂被捕。"),
    ("Please do not hesitate to call us.", "请随时致电。"),
    ("Please don’t hesitate to call us.", "请随时致电。"),
    ("No works shall be built without the written consent of the other side.", "除非取得对方书面同意，不得修建工程。"),
    // Requests, and what is to be heeded
    ("Members are advised to read the annex with care.", "务请会员细读附件。"),
    ("Members are advised to read the annex with care.", "務請會員細讀附件。"),
    ("Readers should bear in mind that prices may change.", "读者须注意价格可能变动。"),
    // How much more often, and an order that is told from its other end
    ("A quarrel here is more often a misunderstanding than an insult.", "这里的争吵多半是误会，很少是侮辱。"),
    ("Before there were clocks there was the bell.", "先有钟声，后有时钟。"),
    // Converses
    ("The northern river flows faster than the southern one.", "南部河流的流速慢于北部河流。"),
    // What may be done after something is what must not be done before
    ("The border may be altered only after the members have been consulted.", "非经与会员协商，不得变更边界。"),
    ("The driver must stop before the gate can be opened.", "司机必须停车，才能打开大门。"),
    ("The clerk published the letters without permission.", "职员私自公开了信件。"),
    ("Over the past year, many people and their songs moved us.", "一年来，许多人和歌曲感动了我们。"),
  ])
  func sameIsSaidInAnotherForm(_ english: String, _ chinese: String) {
    #expect(kinds(english, chinese).isEmpty, "\(english) = \(chinese)")
  }

  @Test func wordIsNoOppositeInsideALongerOne() {
    // 应 in 供应商, 可 in 许可证, 能 in 职能.
    #expect(kinds("The supplier may show the licence.", "供应商可以出示许可证。").isEmpty)
    #expect(kinds("The office may change its functions.", "该办公室可改变其职能。").isEmpty)
  }

  @Test func traditionalCharactersAreFolded() {
    #expect(SimplifiedHan.form(of: 0x9032) == 0x8FDB)  // 進 进
    #expect(SimplifiedHan.form(of: 0x8FDB) == 0x8FDB)
    #expect(SimplifiedHan.form(of: 0x41) == 0x41)
  }

  @Test func everyAxisHasNarrowWordsOfBothLanguages() {
    for table in Opposites.sharp + Opposites.common + Quantifiers.axes + Obligations.axes {
      for axis in table.split(separator: "\n") {
        let cells = axis.split(separator: "|", omittingEmptySubsequences: false)
        #expect(cells.count.isMultiple(of: 2) && cells.count >= 4, "\(axis.prefix(60))")
        for cell in cells {
          let narrow = cell.split(separator: "~", omittingEmptySubsequences: false).first ?? ""
          #expect(narrow.contains { $0 != " " }, "\(axis.prefix(60))")
        }
      }
    }
  }
}
