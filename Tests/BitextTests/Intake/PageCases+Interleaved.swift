import Bitext

extension PageCases {
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
      "a line each, with a gloss and a link of the site", .blockSequential,
      """
      C|全文：两国元首通话
      C|中方表示愿意合作。
      C|双方同意保持沟通。
      C|双方就气候变化交换意见。

      E|Full text: Call between the heads of state
      E|China expressed willingness to cooperate.
      E|The sides agreed to stay in contact. (双方同意保持联系)
      E|They exchanged views on climate change.
      n|上一篇 : 双语：新规定
      n|下一篇 : Words and Their Stories
      """),
    PageCase(
      "a choice of three languages above", .interleaved,
      """
      h|English | 简体中文 | Русский
      E|Contract
      C|合同

      E|Article 1
      E|The Seller sells and the Buyer buys 100 tons of steel.
      C|第一条
      C|卖方出售、买方购买100吨钢材。
      E|Article 2
      E|Price: USD 500/MT CIF Riga
      C|第二条
      C|价格：500美元/公吨 CIF Riga
      E|Date: 2016-06-14
      C|日期：2016-06-14
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
      m|Page 1 of 1
      """),
  ]
}
