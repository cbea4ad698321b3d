import Bitext
import Testing

/// A page with the judgement of every line (see ``MarkedPage``).
struct PageCase: Sendable, CustomTestStringConvertible {
  let name: String
  let layout: Layout
  let marked: String

  init(_ name: String, _ layout: Layout, _ marked: String) {
    self.name = name
    self.layout = layout
    self.marked = marked
  }

  var testDescription: String { name }
}

enum PageCases {
  static let all = blocks + interleaved + collapsed + inline + sites + moreSites + mixtures

  static let blocks = [
    PageCase(
      "English, then Chinese", .blockSequential,
      """
      E|Joint Press Release on Fisheries
      E|The two sides met in Lisbon on 4 May.
      E|They agreed on three points.

      C|关于渔业的联合新闻稿
      C|双方于5月4日在里斯本会晤。
      C|双方就三点达成一致。
      """),
    PageCase(
      "Chinese, then English", .blockSequential,
      """
      C|渔业合作谅解备忘录

      C|双方将每年举行一次会议。

      C|会议轮流在两国举行。

      E|Memorandum of Understanding on Fisheries

      E|The two sides will meet once a year.

      E|Meetings will be held in the two countries in turn.
      """),
    PageCase(
      "titles of both languages above the blocks", .blockSequential,
      """
      E|Third Round of Railway Talks Concludes
      C|第三轮铁路会谈结束

      E|The third round of railway talks was held in Chengdu from 2 to 4 March 2018.

      E|Both sides reviewed the progress of the northern line and agreed on a timetable.

      E|The fourth round will be held next year.

      C|第三轮铁路会谈于2018年3月2日至4日在成都举行。

      C|双方回顾了北线的进展，并商定了时间表。

      C|第四轮会谈将于明年举行。
      """),
    PageCase(
      "dates and numbers alone on their lines stay with their block", .blockSequential,
      """
      E|Statement on Water Quality
      E|2019-11-02

      E|1.
      E|Rivers will be sampled each month.

      E|2.
      E|Results will be published.
      E|http://example.org/en/water.html

      C|关于水质的声明
      C|2019-11-02

      C|1.
      C|每月对河流取样。

      C|2.
      C|结果将予以公布。
      C|http://example.org/zh/water.html
      """),
    PageCase(
      "a date stands before each block", .blockSequential,
      """
      E|2020/3/5

      E|The museum will lend forty paintings to the exhibition.

      E|It opens in the autumn.

      C|2020/3/5

      C|博物馆将向展览出借四十幅画作。

      C|展览于秋季开幕。
      """),
    PageCase(
      "Chinese block with English source lines and quotations", .blockSequential,
      """
      E|Remarks on Open Data

      E|The ministry opened a data portal on Monday and invited developers to use it.

      E|“Data should be open by default”, the minister said at the ceremony in the capital.

      E|The portal holds 400 tables.

      C|关于开放数据的讲话

      C|该部周一开通了数据门户网站，并邀请开发者使用。

      C|“Data should be open by default”

      C|部长在首都举行的仪式上这样说。

      C|Source: Open Data Weekly

      C|该门户网站收录了400张表格。
      """),
    PageCase(
      "English block with Chinese names in parentheses", .blockSequential,
      """
      E|President Chen Guang (陈光) received the delegation led by Minister Zhao Min (赵敏).

      E|Chen Guang (陈光)

      E|He praised the work of the Institute of Ocean Studies (海洋研究所) and its director.

      C|陈光主席会见了赵敏部长率领的代表团。

      C|陈光

      C|他赞扬了海洋研究所（Institute of Ocean Studies）及其所长的工作。
      """),
    PageCase(
      "lines broken at a fixed width", .blockSequential,
      """
      E|The two delegations met in the old town hall and spent the morning on
      E+|the question of ferry services between the islands. They agreed that a
      E+|second ship is needed before the summer, and that the timetable should
      E+|be printed in both languages.

      E|A working group will look at fares. It is to report at the end of the
      E+|year, and its members will be named by the two harbour offices within
      E+|four weeks.

      C|两国代表团在老市政厅会晤，上午主要讨论岛屿之间的渡轮服
      C+|务问题。双方同意在夏季之前需要增加第二艘船，并且时刻表
      C+|应当用两种语言印制。

      C|工作组将研究票价问题，并于年底提出报告。其成员由两地港
      C+|务局在四周之内提名，名单将在报纸上公布，以便居民提出意
      C+|见。
      """),
    PageCase(
      "traditional Chinese, rule between the blocks", .blockSequential,
      """
      E|Secretary visits new library
      E|The Secretary visited the new library in Sha Tin today (June 3).
      E|She met readers and thanked the staff for their work.
      E|Ends/Wednesday, June 3, 2015
      d|* * * * *
      C|局長參觀新圖書館
      C|局長今日（六月三日）參觀位於沙田的新圖書館。
      C|她與讀者會面，並感謝職員的工作。
      C|完／2015年6月3日（星期三）
      """),
    PageCase(
      "photo captions and editors at the end of each block", .blockSequential,
      """
      E|Bridge Opens to Traffic

      E|The bridge over the strait opened to traffic on Sunday after six years of work.

      E|The bridge at dusk. Photo by Ana Sousa

      E|About 9,000 cars crossed it on the first day, the operator said.

      E|(Editor: Liu Fang)
      E|2014-09-15 08:30:00
      E|Island Daily

      C|大桥通车

      C|经过六年施工，跨海大桥周日正式通车。

      C|黄昏中的大桥。安娜·索萨 摄

      C|运营方表示，首日约有9000辆汽车通过。

      C|（责任编辑：刘芳）
      C|2014-09-15 08:30:00
      C|海岛日报
      """),
  ]

  static let interleaved = [
    PageCase(
      "paragraph by paragraph", .interleaved,
      """
      E|Agreement on Student Exchange

      C|学生交流协定

      E|Each university will receive twenty students a year.

      C|每所大学每年接收二十名学生。

      E|Tuition is waived.

      C|学费免收。

      E|The agreement is valid for five years.

      C|本协定有效期为五年。
      """),
    PageCase(
      "line by line, Chinese first", .interleaved,
      """
      C|会议纪要
      E|Summary of the Meeting
      C|一、双方交换了名单。
      E|1. The two sides exchanged lists.
      C|二、双方确定了下次会议的日期。
      E|2. The date of the next meeting was fixed.
      C|三、会议结束。
      E|3. The meeting closed.
      """),
    PageCase(
      "two by two", .interleaved,
      """
      E|First, the parties will share flood data.

      E|Second, they will build two gauges on the river.

      C|一、双方共享洪水数据。

      C|二、双方在河上建设两个水位站。

      E|Third, the data will be free of charge.

      E|Fourth, the gauges will be inspected every spring.

      C|三、数据免费提供。

      C|四、每年春季检查水位站。
      """),
    PageCase(
      "three by three, with headings", .interleaved,
      """
      E|I. Trade
      E|Tariffs on tea will be cut.
      E|Quotas on rice will be kept.
      C|一、贸易
      C|降低茶叶关税。
      C|保留大米配额。
      E|II. Transport
      E|A night train will run on Fridays.
      E|Buses will wait for it.
      C|二、交通
      C|每周五开行夜间列车。
      C|公共汽车将等候列车。
      """),
    PageCase(
      "four by four", .interleaved,
      """
      C|第一条 双方设立联合委员会。
      C|第二条 委员会由六名委员组成。
      C|第三条 委员会每年开会两次。
      C|第四条 委员会制定其议事规则。
      E|Article 1 The parties establish a joint committee.
      E|Article 2 The committee has six members.
      E|Article 3 The committee meets twice a year.
      E|Article 4 The committee adopts its rules of procedure.
      C|第五条 费用由双方平均分担。
      C|第六条 账目每年审计。
      C|第七条 争端通过协商解决。
      C|第八条 本协定自签署之日起生效。
      E|Article 5 Costs are shared equally.
      E|Article 6 Accounts are audited every year.
      E|Article 7 Disputes are settled by consultation.
      E|Article 8 This agreement enters into force on signature.
      """),
    PageCase(
      "numbers alone on their lines before each paragraph", .interleaved,
      """
      E|1
      E|The committee adopted the report of the working group.

      C|1
      C|委员会通过了工作组的报告。

      E|2
      E|It thanked the chair.

      C|2
      C|委员会感谢主席。

      E|3
      E|It will meet again in May.

      C|3
      C|委员会将于五月再次开会。
      """),
    PageCase(
      "a paragraph that was not translated", .interleaved,
      """
      E|The hall was built in 1902.

      C|大厅建于1902年。

      E|It was repaired twice.

      E|The roof dates from the second repair.

      C|屋顶是第二次修缮时所建。

      E|Concerts are held there on Sundays.

      C|每周日在此举行音乐会。
      """),
    PageCase(
      "short labels", .interleaved,
      """
      E|Name
      C|姓名
      E|Date of birth
      C|出生日期
      E|Nationality
      C|国籍
      E|Passport number
      C|护照号码
      """),
    PageCase(
      "Hong Kong style, with mixed names", .interleaved,
      """
      E|HKEX and Shenzhen Fund sign memorandum
      C|HKEX與深圳基金簽署備忘錄

      E|HKEX Limited said on Tuesday that it had signed a memorandum with the fund.
      C|HKEX Limited星期二表示，已與該基金簽署備忘錄。

      E|The service, called ConnectPlus, starts in July.
      C|名為ConnectPlus的服務將於七月開始。
      """),
  ]

  static let collapsed = [
    PageCase(
      "a narrow column under headings", .interleaved,
      """
      h|English text:
      E|The first outcome is a joint
      E+|fund for the protection of the
      E+|lakes, to which each side will
      E+|pay two million a year.
      h|中文：
      C|第一项成果是设立湖泊保护联
      C+|合基金，双方每年各出资二百
      C+|万。
      h|English text:
      E|The second outcome is a prize
      E+|for young researchers, given
      E+|every spring in turn by the
      E+|two academies.
      h|中文：
      C|第二项成果是设立青年研究员
      C+|奖，每年春季由两国科学院轮
      C+|流颁发。
      """),
    PageCase(
      "sentences in turn on one line", .interleaved,
      """
      I|The meeting opened at ten. 会议十点开始。 It closed at noon. 会议中午结束。
      """),
    PageCase(
      "a list in capitals", .blockSequential,
      """
      E|CIRCULAR ON BUSINESS No. 4
      C|商务通报 第4期

      E|THE TWO SIDES AGREED AS FOLLOWS

      E|A. VISAS

      E|1. Ten-year visas.

      E|2. Fees cut by 20%.

      E|B. AVIATION

      E|3. More flights.

      C|双方商定如下

      C|A. 签证

      C|1. 十年签证。

      C|2. 费用降低20%。

      C|B. 航空

      C|3. 增加航班。
      """),
    PageCase(
      "headers in brackets, a line between, contacts of both sides below", .blockSequential,
      """
      h|[ENGLISH]

      E|Statement of the Two Governors
      E|(28 January 2020)

      E|The two Governors met today.

      E|They agreed to:
      E|- expand trade
      E|- reopen the ferry

      d|______________________________

      h|[CHINESE]

      C|两州州长声明
      C|（2020年1月28日）

      C|两州州长今日会晤。

      C|双方同意：
      C|- 扩大贸易
      C|- 重开渡轮

      d|###
      c|Media contact: press@example.org, +1 202 555 0100
      c|媒体联系：press@example.org，+1 202 555 0100
      n|Page 1 of 1
      """),
  ]

  static let inline = [
    PageCase(
      "labels with the translation in brackets", .inline,
      """
      I|Ministry of Culture⟦（⟧文化部⟦）⟧
      I|Department of Museums⟦（⟧博物馆司⟦）⟧
      I|Department of Festivals⟦（⟧节庆司⟦）⟧
      I|Office for Libraries⟦（⟧图书馆办公室⟦）⟧
      """),
    PageCase(
      "both languages with a slash between", .inline,
      """
      I|Opening ceremony ⟦/⟧ 开幕式
      I|Plenary session ⟦/⟧ 全体会议
      I|Closing remarks ⟦/⟧ 闭幕致辞
      """),
    PageCase(
      "two columns", .inline,
      """
      I|The sides met in Hanoi.\t双方在河内会晤。
      I|They exchanged views on rivers.\t双方就河流问题交换了意见。
      I|They will meet again.\t双方将再次会晤。
      """),
    PageCase(
      "one sentence behind the other", .inline,
      """
      J|双方举行了会谈。 Both sides held talks.
      J|会谈在友好的气氛中进行。 The talks took place in a friendly atmosphere.
      J|2016年6月14日 14 June 2016
      """),
    PageCase(
      "a title in both languages above two blocks", .blockSequential,
      """
      I|Report on Bicycle Paths ⟦/⟧ 自行车道报告

      E|Ten kilometres of new paths were opened last year, most of them along the river.

      E|Five more will follow.

      C|去年开通了十公里新车道，其中大部分沿河而建。

      C|今年还将开通五公里。
      """),
  ]
}
