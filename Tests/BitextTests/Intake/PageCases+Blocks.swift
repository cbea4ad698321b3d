import Bitext

extension PageCases {
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

      r|Source: Open Data Weekly

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

      r|(Editor: Liu Fang)
      E|2014-09-15 08:30:00
      E|Island Daily

      C|大桥通车

      C|经过六年施工，跨海大桥周日正式通车。

      C|黄昏中的大桥。安娜·索萨 摄

      C|运营方表示，首日约有9000辆汽车通过。

      r|（责任编辑：刘芳）
      C|2014-09-15 08:30:00
      C|海岛日报
      """),
    PageCase(
      "reporters in brackets, with and without a colon", .blockSequential,
      """
      C|粮仓重建

      C|村里的粮仓去年毁于洪水，今年春天在更高的地方重建。

      C|（施工方）

      C|（记者 林海）将出席落成仪式。

      r|（记者 林海 周宁）

      E|Granary Rebuilt

      E|The granary of the village, which a flood destroyed last year, was rebuilt on higher ground in spring.

      E|(The builders)

      E|(Reporter Lin Hai) will attend the ceremony.

      r|(Reporters: Lin Hai, Zhou Ning)
      """),
  ]
}
