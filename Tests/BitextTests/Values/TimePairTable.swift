/// Pairs of sentences with dates, times and lengths of time, and of stretches, a pair a line: English, a bar, Chinese.
enum TimePairTable {
  /// Both sides say the same in another form.
  static let same = """
    The temple was rebuilt in 1783. | 寺庙重修于乾隆四十八年。
    The wall dates from 1421. | 城牆建於永樂十九年。
    The letter was written in 1875. | 这封信写于光绪元年。
    The clinic is open Mon–Fri. | 诊所星期一至五开放。
    The clinic is open Mon-Sat, 9 am to 5 pm. | 診所星期一至六上午九時至下午五時開放。
    The pool is closed on Saturdays and Sundays. | 泳池逢星期六、日关闭。
    Their fire seasons fall in opposite halves of the year. | 两国的火险季节正好错开半年。
    The letter was written in May 1875. | 这封信写于光绪元年五月。
    The tax was raised in the 48th year of Qianlong. | 乾隆四十八年，赋税加重。
    The railway opened in 1937. | 铁路于民国二十六年通车。
    The school was founded in 1868, the first year of Meiji. | 学校创立于明治元年，即1868年。
    The best months are March, April and October. | 最好的月份是三四月和十月。
    The swallows come in July and August. | 燕子七八月份飞来。
    In May and June 2019 it rained. | 2019年五六月下了雨。
    In the March of the second year the dam broke. | 第二年三月，大坝决口。
    The shop has lost money for four half-years. | 商店四个半年度亏损。
    The journey took the better part of a month. | 路上走了大半个月。
    He waited the better part of a year. | 他等了大半年。
    The council of the two towns meets every two years. | 两镇议会每两年开会一次。
    The two ministries hold talks every year. | 两部每年举行会谈。
    The rates hold for the 2016-2030 plan. | 费率适用于2016年至2030年的规划。
    Pay no later than the tenth of August. | 最遲於8月10日付款。
    Apply by 3 June at the latest. | 最晚于6月3日提交申请。
    Not before 5 May may it open. | 最早于5月5日开放。
    It began on 12 September 2023 and ended on 2 February of the following year. | 始于2023年9月12日，终于2024年2月2日。
    It was signed in May 2019 and took effect in June of the same year. | 2019年5月签署，同年6月生效。
    It was built in 2011 and moved in March of the following year. | 建于2011年，次年3月搬迁。
    Exports grew in January-May. | 前五个月出口增长。
    The plane landed at 18:05. | 飞机于18点零5分降落。
    The gate opened at 7:08. | 大门于七点零八分打开。
    Pupils crossed between 7.30 and 8.15. | 学生在7点30分到8点15分之间过马路。
    It is planned for the first ten days of November. | 计划于11月上旬进行。
    It lasts until the last ten days of March. | 持续到3月下旬。
    By the end of the third quarter of 2023. | 截至2023年第三季度末。
    It flies in the first half of next year. | 将于明年上半年首飞。
    Prices fall by the end of the summer. | 价格在夏末回落。
    The road is closed in early spring. | 初春道路封闭。
    It snowed last winter. | 去年冬天下了雪。
    They met at five to six and left. | 他们五点五十五分见面后离开。
    Doors open at six. | 六点入场。
    There are six points to note. | 六点须注意。
    The old card is not valid after 1 May 2025. | 旧卡在2025年5月1日之后失效。
    Version 2 is not supported after 31 December 2024. | 2024年12月31日之后不再支持第2版。
    The gauge has worked without interruption since 1907. | 水位计自1907年起不间断工作。
    No ship has docked here since 1988. | 自1988年以来没有船在此停靠。
    The port will buy ten cranes over five years. | 港口将在五年内购买十台起重机。
    Apply not less than four months prior to the opening. | 应于开幕四个月前申请。
    The hall shall not be used for more than 60 days. | 大厅使用不得超过60天。
    The visa is valid for five years. | 签证有效期为五年。
    He spent one week in hospital. | 他住院一周。
    The trial period is half a year. | 试用期为半年。
    The trip takes two and a half hours. | 行程需两个半小时。
    Guests must book three days ahead. | 客人须提前三天预订。
    The war lasted a decade. | 战争持续了十年。
    Wait for ten minutes. | 等待十分钟。
    The lease runs for 18 months. | 租期为一年半。
    Within forty-eight hours of arrival. | 抵达后四十八小时内。
    The strike lasted a fortnight. | 罢工持续了两周。
    The church stood for two centuries. | 教堂屹立了两个世纪。
    He was away for half an hour. | 他离开了半小时。
    A 90-day period applies. | 适用九十天期限。
    The course lasts one and a half months. | 课程为期一个半月。
    The tests run for 72 hours. | 测试持续三天。
    The act took effect on 9 May 2011. | 该法于二〇一一年五月九日生效。
    The letter is dated 2017-03-08. | 信函日期为2017年3月8日。
    From 12 to 15 August 2022 the fair was open. | 2022年8月12日至15日展会开放。
    It was built in the 1930s. | 它建于20世纪30年代。
    The meeting is on Wednesday, 6 July. | 会议定于7月6日星期三举行。
    In the eighteenth century it was a fort. | 18世纪它是一座堡垒。
    The firm was set up in March 1986. | 公司成立于1986年3月。
    The law was amended on May 20, 2009. | 本法於民國98年5月20日修正。
    It opened on Nov. 3, 2018. | 它于2018年11月3日开业。
    The feast is at the Mid-Autumn Festival. | 宴会在中秋节举行。
    The storm hit on the 21st. | 风暴于21日来袭。
    The data cover 2011-2015. | 数据涵盖2011年至2015年。
    By the end of 2030 the port will be done. | 到2030年底，港口将竣工。
    Sales fell in the second half of 2021. | 2021年下半年销售额下降。
    The trial began in early March. | 审判于3月初开始。
    In Q2 2020 exports rose. | 2020年第二季度出口增长。
    In mid-November the lake froze. | 11月中旬湖面结冰。
    Pay before 5 August. | 请在8月5日前付款。
    It must be returned no later than 31 May. | 须不晚于5月31日归还。
    The line has been open since 2008. | 该线路自2008年以来一直开放。
    In the early 1990s the mine was sold. | 20世纪90年代初，矿山被出售。
    The museum is shut until the end of June. | 博物馆关闭至六月底。
    The rule applies from 1 July 2024. | 该规则自2024年7月1日起施行。
    Late in January the price fell. | 1月下旬价格下跌。
    After 2012 no one lived there. | 2012年以后无人居住。
    The ban lasts from March to the end of May. | 禁令从3月持续到5月底。
    Not before 10 October may the seal be broken. | 10月10日之后方可拆封。
    The shop closes at 7:15 p.m. | 商店晚上7点15分关门。
    The bell rings at 08:00. | 8时敲钟。
    We met at half past nine in the morning. | 我们上午九点半见面。
    The bus leaves at a quarter past eight. | 公交车八点一刻发车。
    The show begins at 8 o'clock in the evening. | 演出晚上八点开始。
    The gate opens at 4 a.m. | 大门凌晨4时开启。
    The press conference is at 14:30. | 新闻发布会下午2时30分举行。
    Lunch is served at noon. | 中午12点供应午餐。
    The lights go out at midnight. | 午夜12点熄灯。
    Visiting hours are from 9:00 to 11:30. | 探视时间为9时至11时30分。
    The train leaves at ten to seven. | 列车六点五十分发车。
    The fee was raised from 10% to 15%. | 费用由10%提高到15%。
    Prices fell from 8 yuan to 6 yuan. | 价格从8元降到6元。
    Plant A has 40 workers and Plant B has 65. | A厂有40名工人，B厂有65名工人。
    Rice and tea brought in 30 and 12 million dollars respectively. | 大米和茶叶收入分别为3000万和1200万美元。
    Some 50 to 60 guests are expected. | 预计有50至60名客人。
    The motion failed by 20 votes to 35. | 动议以20票对35票被否决。
    The rate rose to 7% from 4%. | 利率由4%升至7%。
    Five of the 20 boats sank. | 20艘船中有5艘沉没。
    The court heard 25 experts from 14 countries. | 法庭听取了来自14个国家的25名专家的意见。
    There were 340 deaths in 2010 and 280 in 2011. | 2010年有340人死亡，2011年有280人死亡。
    The tower is 90 metres high and 12 metres wide. | 塔高90米，宽12米。
    Workers aged 16 to 60 are covered. | 覆盖16至60岁的工人。
    They walked for 48 hours. | 他们走了两昼夜。
    It takes an hour and three quarters. | 需1小时45分钟。
    The ferry took 2 hours 10 minutes. | 渡轮用了130分钟。
    The fair is held every two years. | 展会两年一次。
    Take it four times a day. | 每六小时服一次。
    In the first five months exports fell. | 1至5月，出口下降。
    The group lost money in 1H21. | 该集团2021年上半年亏损。
    The convoy left at 0640 hrs. | 车队于6时40分出发。
    It starts at 14:00 GMT. | 北京时间22时开始。
    The wall dates from 214 BC. | 城墙建于公元前214年。
    It will open next month. | 下个月开放。
    It was closed last year. | 去年关闭。
    He ran it in 2:25:33. | 他用时2小时25分33秒。
    Security was tightened after the attacks of 11 September. | “9·11”袭击后，安保加强。
    They met at the beginning of this year. | 他们于今年年初会面。
    The loan falls due in three months. | 贷款一个季度后到期。
    It closed for two quarters. | 停业半年。
    Sales rose for three quarters. | 三个季度以来销售上升。
    The mill has stood for a century and a half. | 磨坊屹立了一百五十年。
    It lasted a decade and a half. | 持续了十五年。
    He is in his forties. | 他四十多岁。
    The club went up in the 2008/09 season. | 该俱乐部在2008至2009赛季升级。
    The 1999/2000 season was abandoned. | 1999/2000赛季被取消。
    The mill dates from the eighteen-forties. | 磨坊建于十九世纪四十年代。
    In the seventies the mine closed. | 70年代矿山关闭。
    He was born in the 1930s. | 他出生于三十年代。
    The wreck dates from the 1700s. | 沉船可追溯到18世纪。
    In the sixteen hundreds the town was rich. | 17世纪该镇很富裕。
    Sales fell in the second half of December. | 12月下半月销量下降。
    21 May: Rain all day. | 5.21 全天有雨。
    The parade starts at ten at night. | 游行晚上十点开始。
    The clinic shuts at 6:30 p.m. | 诊所18时30分关门。
    """

  /// The sides say different things.
  static let different = """
    The clinic is open Mon–Thu. | 诊所星期一至五开放。
    The pool is closed on Saturdays and Sundays. | 泳池逢星期五、日关闭。
    Pay no later than the tenth of August. | 最早于8月10日付款。
    Apply by 3 June at the latest. | 不早于6月3日提交申请。
    It began on 12 September 2023 and ended on 2 February of the following year. | 始于2023年9月12日，终于2025年2月2日。
    It was built in 2011 and moved in March of the following year. | 建于2011年，同年3月搬迁。
    Exports grew in January-May. | 前六个月出口增长。
    The plane landed at 18:05. | 飞机于18点零8分降落。
    Pupils crossed between 7.30 and 8.15. | 学生在7点30分到8点50分之间过马路。
    It is planned for the first ten days of November. | 计划于11月中旬进行。
    It lasts until the last ten days of March. | 持续到3月上旬。
    The audit covers the time up to the third quarter of 2023. | 审计涵盖2023年第三季度之后的时间。
    It flies in the first half of next year. | 将于明年下半年首飞。
    The second half of the year is dry. | 上半年干旱。
    Prices fall by the end of the summer. | 价格在夏初回落。
    It snowed last winter. | 去年秋天下了雪。
    The road is closed in early spring. | 深秋道路封闭。
    They met at five to six and left. | 他们六点零五分见面后离开。
    Doors open at half past six. | 六点入场。
    Leave it in the cold for an hour. | 冷藏半小时。
    They waited half a year. | 他们等了一年。
    It is passed at its second reading. | 该案三读通过。
    The patent is valid for twenty years. | 专利有效期为二十个月。
    Bake it for four hours. | 烘烤四分钟。
    The suspension lasts two months. | 停职两周。
    The tenant must wait one week. | 租户必须等待三周。
    A review is due every six months. | 每六周审查一次。
    The guarantee covers nine months. | 保修期为九年。
    The drug works for seven days. | 药效持续七小时。
    He governed for two decades. | 他执政两年。
    The appeal must be filed within fifteen days. | 上诉须在五十天内提出。
    The ship sailed for one month. | 该船航行了一年。
    The lecture took three hours. | 讲座用了两个小时。
    The rule dates from 7 April 1999. | 该规则始于1999年4月17日。
    The act of 5 June 2006 was repealed. | 2006年6月15日的法案被废止。
    The bridge was built in 1957. | 该桥建于1975年。
    The mill closed in the 1960s. | 磨坊于20世纪90年代关闭。
    The vote is on Tuesday, 4 June. | 投票定于6月4日星期日。
    The shop opens in October. | 商店将于十二月开业。
    In the seventeenth century it burned down. | 16世纪它被烧毁。
    The treaty of 1 January 1995 lapsed. | 1994年1月1日的条约失效。
    The parade is held at Christmas. | 游行在复活节举行。
    The office will shut from 2 to 6 May. | 办公室将于5月2日至9日关闭。
    Prices rose in the first half of 2019. | 2019年下半年价格上涨。
    In the fourth quarter of 2018 output fell. | 2018年第一季度产量下降。
    The exam is in early June. | 考试在6月底举行。
    Applications close before 3 September. | 申请于9月3日之后截止。
    The dam will be ready by the end of 2027. | 大坝将于2027年初完工。
    Until 1995 the tax was paid in grain. | 1995年以来该税以粮食缴纳。
    From 1 May the fee is higher. | 5月1日前费用较高。
    In mid-July the harvest begins. | 7月下旬开始收割。
    He has been mayor since 2016. | 2016年之前他一直任市长。
    In the late 1970s the town grew. | 20世纪70年代初，该镇扩大。
    Reports are due no later than 20 April. | 报告应在4月20日之后提交。
    In Q1 2023 profits fell. | 2023年第三季度利润下降。
    The pool closes at 5:45 p.m. | 泳池下午5时15分关闭。
    The flight departs at 23:20. | 航班21时20分起飞。
    The market opens at 5 a.m. | 市场下午5时开门。
    The meeting starts at 10:00 in the morning. | 会议晚上10时开始。
    The office is open from 9:00 to 17:00. | 办公时间为9时至19时。
    The quake struck at a quarter past three. | 地震发生在三点三刻。
    Guests must leave before 11 a.m. | 客人须在13时之前离开。
    The cannon is fired at noon. | 礼炮于傍晚六点鸣放。
    The curfew begins at half past ten. | 宵禁十点开始。
    The duty was raised from 5% to 12%. | 关税由12%提高到5%。
    The price fell from 900 yuan to 700 yuan. | 价格由700元跌至900元。
    The motion failed by 20 votes to 35. | 动议以35票对20票被否决。
    The scheme runs from 2019 to 2023. | 该计划从2019年到2032年。
    Players aged 12 to 17 may enter. | 12至71岁的选手可参赛。
    The depth grew from 6 metres to 11 metres. | 深度由11米增至6米。
    Pay within 30 days. | 在30个工作日内付款。
    The fair is held every two years. | 展会一年两次。
    Take one every four hours. | 每日服四次。
    It closes at noon. | 午夜关闭。
    It ends at 09:00 GMT. | 北京时间9时结束。
    The wall dates from 214 BC. | 城墙建于公元214年。
    The race is on the fifth day of the fifth lunar month. | 比赛于公历5月5日举行。
    It will open next month. | 下周开放。
    It was closed last year. | 今年关闭。
    They met at the beginning of this year. | 他们于今年年底会面。
    Fares rise on the eve of the Spring Festival. | 春节过后票价上涨。
    The loan falls due in three months. | 贷款两个季度后到期。
    It lasted a decade and a half. | 持续了二十五年。
    He is in his forties. | 他六十多岁。
    The club went up in the 2008/09 season. | 该俱乐部在2009至2010赛季升级。
    The mill dates from the eighteen-forties. | 磨坊建于十九世纪六十年代。
    In the seventies the mine closed. | 80年代矿山关闭。
    The wreck dates from the 1700s. | 沉船可追溯到16世纪。
    Sales fell in the second half of December. | 12月上半月销量下降。
    The shop opens at 7:15 a.m. | 商店晚上7点15分开门。
    The train leaves at 4:20 p.m. | 火车凌晨4点20分开出。
    The parade starts at 10 a.m. | 游行晚上十点开始。
    21 May: Rain all day. | 5.12 全天有雨。
    The temple was rebuilt in 1783. | 寺庙重修于乾隆三十八年。
    The wall dates from 1421. | 城墙建于永乐九年。
    The letter was written in 1876. | 這封信寫於光緒元年。
    The railway opened in 1937. | 铁路于民国二十八年通车。
    The best months are March, April and October. | 最好的月份是四五月和十月。
    The swallows come in July and August. | 燕子六七月份飞来。
    The journey took a month. | 路上走了半个月。
    He waited a year. | 他等了半年。
    """
}
