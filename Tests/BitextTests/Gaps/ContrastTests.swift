import Testing
import _BitextTestSupport

@testable import Bitext

/// Each kind of change of meaning both ways: sentences that say something else, and such that say the same in another form.
@Suite struct ContrastTests {
  private func kinds(_ english: String, _ chinese: String) -> [Gap.Kind] {
    BarredBitext(english, chinese).alarms
  }

  private func expectDifference(_ english: String, _ chinese: String) {
    let found = kinds(english, chinese)
    #expect(found.contains { [.meaning, .partial].contains($0) }, "\(english) = \(chinese): \(found)")
  }

  private func expectNone(_ english: String, _ chinese: String) {
    #expect(kinds(english, chinese).isEmpty, "\(english) = \(chinese)")
  }

  @Test(arguments: [
    ("Do not cover the lamp while it is hot.", "灯热的时候请盖住。"),
    ("Never oil the chain before a race.", "比赛前请给链条上油。"),
    ("Do not bleach this sweater.", "请漂白这件毛衣。"),
    ("Don't feed the parrots.", "请给鹦鹉喂食。"),
    ("The council has agreed to sell the mill.", "市议会未同意出售磨坊。"),
    ("The villagers trust the new doctor.", "村民不信任新来的医生。"),
    ("The clerk refused to stamp the letter without a receipt.", "职员同意在没有收据的情况下给信盖章。"),
    ("The union declined to meet the owner.", "工会同意与业主会面。"),
    ("The old mill is still working.", "老磨坊已不再运转。"),
    ("The ferry still runs in winter.", "冬季渡轮已不再运行。"),
    ("The bishop denied that he knew the thief.", "主教承认他认识小偷。"),
    ("The ship is no longer in the harbour.", "船仍在港口。"),
  ])
  func otherDenialIsTold(_ english: String, _ chinese: String) { expectDifference(english, chinese) }

  @Test(arguments: [
    ("Do not cover the lamp while it is hot.", "灯热时请勿遮盖。"),
    ("Never oil the chain before a race.", "比赛前切勿给链条上油。"),
    ("Do not worry about the bill.", "账单的事请放心。"),
    ("Don't forget to lock the gate.", "请记得锁上大门。"),
    ("Don't miss the last bus.", "请赶上末班车。"),
    ("Do not hesitate to ask.", "请随时提问。"),
    ("Do not remove the lid until the light is green.", "请待灯变绿后再取下盖子。"),
    ("The clerk refused to stamp the letter.", "职员不同意给信盖章。"),
    ("The union declined to meet the owner.", "工会拒绝与业主会面。"),
    ("The mill is still closed.", "磨坊至今没有开门。"),
    ("He still has to pay the rent.", "他还没付房租。"),
    ("The shop is still empty.", "商店里仍没有东西。"),
    ("Do not leave before the bell rings.", "铃响后请离开。"),
    ("The farmers agreed to keep quiet.", "农民们同意不声张。"),
    ("Please do not smoke.", "请勿吸烟。"),
    ("The mayor rejected calls to resign and agreed to pay.", "市长拒绝辞职，但同意付款。"),
  ])
  func sameDenialIsNotTold(_ english: String, _ chinese: String) { expectNone(english, chinese) }

  @Test(arguments: [
    ("Visitors are permitted to swim in the lake.", "禁止游客在湖里游泳。"),
    ("Pupils are allowed to bring their own pens.", "禁止学生自带笔。"),
    ("The drought might raise the price of corn.", "干旱必然抬高玉米价格。"),
    ("The storm may delay the train.", "暴风雨必然使火车晚点。"),
    ("Cyclists must wear a helmet.", "建议骑车人戴头盔。"),
    ("Patients must drink water before the test.", "建议病人在检查前喝水。"),
    ("Tourists should carry their passports.", "游客必须携带护照。"),
    ("Parents should talk to the teacher.", "家长必须与老师谈话。"),
    ("It is recommended to wash the fruit.", "必须清洗水果。"),
    ("The tenant shall clean the stairs.", "建议租户打扫楼梯。"),
    ("Parking is prohibited in front of the gate.", "大门前允许停车。"),
  ])
  func otherDutyIsTold(_ english: String, _ chinese: String) { expectDifference(english, chinese) }

  @Test(arguments: [
    ("Visitors are permitted to swim in the lake.", "游客可在湖里游泳。"),
    ("Pupils are not allowed to bring phones.", "禁止学生携带手机。"),
    ("The drought might raise the price of corn.", "干旱可能抬高玉米价格。"),
    ("The storm is bound to delay the train.", "暴风雨必然使火车晚点。"),
    ("Cyclists must wear a helmet.", "骑车人应戴头盔。"),
    ("Tourists should carry their passports.", "游客应携带护照。"),
    ("Tourists should carry their passports.", "建议游客携带护照。"),
    ("Patients are advised to drink water.", "建议病人喝水。"),
    ("All staff should be aware of the rule.", "全体员工应当知悉该规定。"),
    ("The tenant shall clean the stairs.", "租户应当打扫楼梯。"),
    ("You must see the old bridge.", "老桥不可不看。"),
    ("The rule permits no smoking on board.", "规定禁止在船上吸烟。"),
    ("Only members are permitted to enter.", "非会员禁止入内。"),
    ("The guard must have been asleep.", "警卫一定是睡着了。"),
    ("A permit is needed to fish here.", "在此钓鱼须持许可证。"),
    ("He suggested that they must leave early.", "他建议他们必须早走。"),
  ])
  func sameDutyIsNotTold(_ english: String, _ chinese: String) { expectNone(english, chinese) }

  @Test(arguments: [
    ("Most farmers grow rice.", "所有农民都种水稻。"),
    ("Most shops in the village close at noon.", "村里所有商店中午关门。"),
    ("Each teacher received a new desk.", "部分教师领到了新书桌。"),
    ("Any member may see the accounts.", "部分会员可以查看账目。"),
    ("All boats were repaired.", "大部分船只得到了修理。"),
    ("Some soldiers were wounded.", "所有士兵都受了伤。"),
    ("Few passengers complained about the seats.", "大多数乘客抱怨座位。"),
    ("Every window in the school was broken.", "学校的部分窗户被打破。"),
    ("Many houses lost their roofs.", "少数房屋的屋顶被掀掉。"),
    ("Half of the trees were cut down.", "所有的树都被砍倒。"),
    ("Most of the miners live in the valley.", "少数矿工住在山谷里。"),
    ("All the tickets have been sold.", "部分门票已售出。"),
  ])
  func otherQuantityIsTold(_ english: String, _ chinese: String) { expectDifference(english, chinese) }

  @Test(arguments: [
    ("Most farmers grow rice.", "多数农民种水稻。"),
    ("Most shops close at noon.", "商店大都中午关门。"),
    ("Each teacher received a new desk.", "所有教师都领到了新书桌。"),
    ("Any member may see the accounts.", "所有会员均可查看账目。"),
    ("Not all boats were repaired.", "部分船只没有修理。"),
    ("Some of the students failed, but all the teachers passed.", "部分学生不及格，但所有教师都及格了。"),
    ("The most expensive house was sold.", "所有房屋中最贵的一座已售出。"),
    ("No passenger complained.", "所有乘客都没有抱怨。"),
    ("Each part of the machine was cleaned.", "机器的各部分都清洗了。"),
    ("All parts of the city were flooded.", "全市各部分都被淹。"),
    ("Most importantly, all members agreed.", "最重要的是，所有成员都同意。"),
    ("Almost all houses lost their roofs.", "大部分房屋的屋顶被掀掉。"),
    ("Nearly every window was broken.", "大多数窗户被打破。"),
    ("Some three hundred soldiers were wounded.", "约三百名士兵受伤。"),
    ("Part of the rent is paid by all tenants.", "部分租金由所有租户支付。"),
  ])
  func sameQuantityIsNotTold(_ english: String, _ chinese: String) { expectNone(english, chinese) }

  @Test(arguments: [
    ("Wooden floors are quieter than stone floors.", "木地板的噪音比石地板大。"),
    ("The eastern gate is wider than the western gate.", "西门比东门宽。"),
    ("The upper lake is deeper than the lower lake.", "下湖比上湖深。"),
    ("The older son earns more than the younger son.", "小儿子比大儿子挣得多。"),
    ("The left wheel turns faster than the right wheel.", "右轮比左轮转得快。"),
    ("The new lamp uses less power than the old lamp.", "新灯比旧灯耗电更多。"),
    ("It snowed more in March than in April.", "三月的雪比四月少。"),
    ("Women drink less coffee than men.", "女性喝的咖啡比男性多。"),
    ("The fee may not be lower than the sum fixed by the council.", "费用不得高于市议会规定的数额。"),
    ("The price must not be higher than the price of the previous year.", "价格不得低于上一年的价格。"),
    ("The new hall holds twice as many people as the old hall.", "新礼堂可容纳的人数是旧礼堂的一半。"),
    ("This pipe is half as long as that one.", "这根管子是那根的两倍长。"),
    ("The northern road is shorter than the southern road.", "南路比北路短。"),
    ("Buses are cheaper than trains.", "公交车的价格比火车高。"),
    ("The second test was harder than the first.", "第一次考试比第二次难。"),
    ("The box is heavier than the chest.", "盒子比箱子轻。"),
    ("Teachers earned less than doctors.", "教师的收入比医生高。"),
  ])
  func otherComparisonIsTold(_ english: String, _ chinese: String) { expectDifference(english, chinese) }

  @Test(arguments: [
    ("Wooden floors are quieter than stone floors.", "木地板的噪音比石地板小。"),
    ("Wooden floors are quieter than stone floors.", "石地板的噪音比木地板大。"),
    ("The eastern gate is wider than the western gate.", "东门比西门宽。"),
    ("The eastern gate is wider than the western gate.", "西门比东门窄。"),
    ("The new lamp uses less power than the old lamp.", "新灯比旧灯省电。"),
    ("The new lamp uses less power than the old lamp.", "旧灯比新灯耗电更多。"),
    ("It snowed more in March than in April.", "三月的雪比四月多。"),
    ("It snowed more in March than in April.", "四月的雪比三月少。"),
    ("Women drink less coffee than men.", "男性喝的咖啡比女性多。"),
    ("The fee may not be lower than the sum fixed by the council.", "费用不得低于市议会规定的数额。"),
    ("The fee must be at least as high as the sum fixed by the council.", "费用不得低于市议会规定的数额。"),
    ("The new hall holds twice as many people as the old hall.", "旧礼堂可容纳的人数是新礼堂的一半。"),
    ("Buses are cheaper than trains.", "火车的价格比公交车高。"),
    ("Rather than wait, more people walked.", "与其等待，更多的人选择步行。"),
    ("More than half of the pupils walk to school.", "一半以上的学生步行上学。"),
    ("The train arrived earlier than planned.", "火车比计划提前到达。"),
    ("The north is colder than the south.", "南方比北方暖和。"),
    ("Fewer boats came this year than last year.", "今年来的船比去年少。"),
    ("The river is lower than usual.", "河水比平时低。"),
    ("No river is longer than this one.", "没有哪条河比这条更长。"),
    ("She could not be happier than now.", "她从没比现在更幸福。"),
    ("The first half was better than the second.", "上半场比下半场好。"),
    ("The left wheel is smaller than the right wheel.", "与右轮相比，左轮较小。"),
  ])
  func sameComparisonIsNotTold(_ english: String, _ chinese: String) { expectNone(english, chinese) }

  @Test(arguments: [
    ("The boy was wounded by a hunter.", "男孩打伤了一名猎人。"),
    ("The king was betrayed by the general.", "国王背叛了将军。"),
    ("The bank cut its fees in May.", "银行五月上调了费用。"),
    ("The council lowered the speed limit.", "市议会提高了限速。"),
    ("The farmer sent the letter to the mayor on Monday.", "星期一，市长把信寄给了农民。"),
    ("The widow sold the house to the priest.", "神父把房子卖给了寡妇。"),
    ("The mother gave the key to her daughter.", "女儿把钥匙交给了母亲。"),
    ("The uncle lent his nephew a large sum.", "侄子借给叔叔一大笔钱。"),
    ("The singer sued the newspaper over a photo.", "报社因一张照片起诉了歌手。"),
    ("The dog chased the cat around the yard.", "猫在院子里追赶狗。"),
    ("The bell rang shortly before the lesson began.", "上课开始后不久，铃响了。"),
    ("The fire broke out after the guests had left.", "火灾在客人离开前发生。"),
    ("The shares closed lower on Friday.", "周五该股收高。"),
    ("Norway lent the ship to Sweden.", "瑞典把船借给了挪威。"),
    ("The doctor informed the nurse that the patient had left.", "护士告知医生，病人已离开。"),
    ("The students elected the teacher as their speaker.", "老师推选学生为发言人。"),
  ])
  func otherRoleIsTold(_ english: String, _ chinese: String) { expectDifference(english, chinese) }

  @Test(arguments: [
    ("The boy was wounded by a hunter.", "一名猎人打伤了男孩。"),
    ("The boy was wounded by a hunter.", "男孩被一名猎人打伤。"),
    ("The plan was approved by the council.", "该计划获市议会批准。"),
    ("The book was written by a monk.", "这本书是一位僧侣写的。"),
    ("The farmer sent the letter to the mayor.", "市长收到了农民寄来的信。"),
    ("The farmer sent the letter to the mayor.", "农民给市长寄了信。"),
    ("The widow sold the house to the priest.", "神父从寡妇那里买下了房子。"),
    ("The widow sold the house to the priest.", "神父向寡妇买下了房子。"),
    ("The uncle lent his nephew a large sum.", "侄子向叔叔借了一大笔钱。"),
    ("The singer sued the newspaper.", "报社遭歌手起诉。"),
    ("The singer sued the newspaper.", "报社被歌手告上法庭。"),
    ("The general met the king.", "国王会见了将军。"),
    ("The driver pays the owner a monthly rent.", "司机每月向车主支付租金。"),
    ("The bell rang shortly before the lesson began.", "铃响后不久就开始上课。"),
    ("The dog was hit by a car.", "汽车撞了狗。"),
    ("The mother gave the key to her daughter.", "女儿拿到了母亲给的钥匙。"),
    ("The road to the church was repaired by farmers.", "通往教堂的路由农民修复。"),
    ("The mayor asked the farmer to send the letter to the bishop.", "市长请农民把信寄给主教。"),
    ("The letter reached the mayor before the farmer arrived.", "信在农民到达前送到市长手中。"),
    ("The nurse was trained by the doctor.", "护士跟医生学习。"),
  ])
  func sameRoleIsNotTold(_ english: String, _ chinese: String) { expectNone(english, chinese) }

  @Test(arguments: [
    ("The shop sells shirts, trousers and shoes.", "该店出售衬衫、裤子、鞋和手套。"),
    ("Beans, onions and garlic are fried together.", "豆子、洋葱、大蒜和生姜一起炒。"),
    ("The law applies to banks, insurers and brokers.", "该法适用于银行和经纪人。"),
    ("The zoo keeps lions, bears and wolves.", "动物园养有狮子、熊、狼和大象。"),
  ])
  func otherListIsTold(_ english: String, _ chinese: String) { expectDifference(english, chinese) }

  @Test(arguments: [
    ("Apples, pears and plums grow in the garden.", "花园里种着李子、苹果和梨。"),
    ("The kit holds a knife, a rope and a mirror.", "工具包里有小刀、绳索和镜子。"),
    ("Dentists, nurses and lawyers signed the letter.", "牙医、护理人员和律师在信上签名。"),
    ("The shop sells shirts, trousers and shoes.", "该店出售衬衣、长裤和鞋子。"),
    ("Parents, teachers and pupils met.", "父亲、母亲、教师和学生见了面。"),
    ("The fee covers meals, laundry and transport.", "费用包括伙食费、洗衣费和车费。"),
    ("The law applies to banks, insurers and brokers.", "该法适用于银行、保险公司和经纪人。"),
    ("Cattle, horses and goats graze on the hill.", "牛、马和山羊在山上吃草。"),
    ("The course covers reading, writing and sums.", "课程包括阅读、写作和算术。"),
    ("The museum owns swords, armour and flags.", "博物馆藏有刀剑、盔甲和旗帜。"),
    ("Journalists, lawmakers and officials attended.", "记者、议员和官员出席。"),
    ("Cars, vans and lorries pay the toll.", "小汽车、面包车和货车缴纳通行费。"),
  ])
  func sameListIsNotTold(_ english: String, _ chinese: String) { expectNone(english, chinese) }
}
