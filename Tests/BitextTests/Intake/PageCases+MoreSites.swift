import Bitext

extension PageCases {
  static let moreSites = [
    PageCase(
      "rows of a form and a page foot that both languages share, and lines in other languages",
      .blockSequential,
      """
      E|Safety notes for the kettle

      m|Status: Stable · Editors: R. Halvorsen · Licence: CC BY 4.0

      E|Keep the kettle away from water, and pull the plug before you clean it.

      d|Model / 型号        KT-1800
      d|Voltage / 电压      220-240 V~  50 Hz
      d|Weight / 重量       1.2 kg

      C|电水壶安全须知

      C|电水壶须远离水源，清洁前请拔下插头。

      o|नेपाली / हिन्दी / ไทย / Bahasa Indonesia : www.kettle.example
      m|说明书版本 V1.3     印刷日期 2020.08        第 2 页 共 2 页
      """),
    PageCase(
      "a caption in both languages, Chinese first, and tools of a reader", .interleaved,
      """
      n|字号：[大] [中] [小]　　打印本页　　浏览次数：20417

      E|The lamps along the river were changed in four years.

      C|沿河的路灯用了四年才全部更换。

      J|表1 各年更换的路灯 Table 1 Lamps changed by year

      E|Bats came back to the bridge in the second summer.

      C|第二年夏天，蝙蝠又回到桥下。

      o|撮影可（フラッシュ禁止）
      """),
    PageCase(
      "forum with labels without brackets, short headers, requests in both languages", .blockSequential,
      """
      n|[Home 首页] [Forum 论坛] [Register 注册]

      r|Author 作者: bluebird    Views 浏览: 1532
      t|Topic 主题: The third round of talks between the two coast guards produces six results

      h|EN

      E|The third round of talks between the two coast guards produces six results

      E|The coast guards of the two countries met in Haigang on July 3. (Photo: Harbour News)

      E|One, patrols. The two sides will hold joint patrols in autumn.

      r|(Editor: Sun Li)

      h|CN

      C|两国海警第三轮会谈取得六项成果

      C|　　7月3日，两国海警在海港市举行会谈。（图：港口新闻）

      C|　　一、巡逻。双方将于秋季举行联合巡逻。

      r|（编辑：孙立）

      c|Tel/电话: 0898-6655443
      c|Any problem, please contact us 有问题请联系我们
      """),
    PageCase(
      "Chinese first, labels in both orders, one side longer", .blockSequential,
      """
      h|中文
      h|English
      n|主页(Home)
      n|上传文件(Upload)

      r|作者:(Author)
      p|发表时间(Posted at) 2016/9/4 11:02
      t|两市市长会晤成果清单 - 双语角

      C|两市市长会晤成果清单

      C|2016年9月3日，两市市长在柳河举行会晤，双方商定以下成果。

      C|一、开通直达列车。

      C|二、互设图书角。

      C|柳河日报
      C|2016-09-04

      E|List of Outcomes of the Meeting of the Two Mayors

      E|On September 3, 2016, the mayors of the two cities met in Liuhe and agreed on the following outcomes.

      E|I. A direct train will be opened.

      E|Liuhe Daily
      E|2016-09-04

      c|如有问题请联系站长(Contact the webmaster)
      c|QQ:12345678
      c|WeChat:oldtown88
      c|editor@example.org
      """),
    PageCase(
      "government page, line by line, with links below", .interleaved,
      """
      C|第四届运河城市论坛
      E|The 4th Forum of Canal Cities
      C|2015-11-25 来源：运河网
      n|【字体：大 中 小】

      C|11月24日，论坛在清港举行。马文市长主持会议。
      E|The forum was held in Qinggang on November 24. Mayor Ma Wen presided over it.

      C|论坛发表了《运河合作规划》。
      E|The Plan for Cooperation on Canals was issued.

      C|各方欢迎比拉港（Port Bila）于2016年举办第五届论坛。
      E|The parties welcomed Port Bila (比拉港) to host the fifth forum in 2016.

      n|相关阅读：
      n|马文会见比拉港市长
      n|Ma Wen meets the mayor of Port Bila
      p|版权所有：运河网 | 网站地图 | 联系我们
      """),
    PageCase(
      "reply in a legislature, Hong Kong style, a line drawn under the titles", .interleaved,
      """
      E|LCQ5: Measures to reduce noise at night
      C|立法會五題：減少夜間噪音的措施
      d|************************

      E|     Following is a question by the Hon Cheng Ka-ho and a reply by the Secretary for Transport, Mr Lam Tsz-kit, in the Legislative Council today (May 8):

      C|     以下是今日（五月八日）在立法會會議上鄭家豪議員的提問和運輸局局長林子傑的答覆：

      E|Question:

      C|問題：

      E|(1) of the number of complaints; and

      C|（一）投訴的數目；及

      E|(2) of the cost?

      C|（二）成本多少？

      E|President,

      C|主席：

      E|     There were 8 500 complaints, and the cost is $1.2 million.

      C|     共有8,500宗投訴，成本為120萬元。

      E|Ends/Wednesday, May 8, 2013
      E|Issued at HKT 14:30

      C|完
      C|2013年5月8日（星期三）
      C|香港時間14時30分
      """),
    PageCase(
      "titles and bylines on one line, text in turn", .interleaved,
      """
      n|Home(首页) | News(新闻) | Forum(论坛) | Login(登录)
      n|> 当前位置：首页 > 双语 > 正文
      I|Joint statement on bees ⟦/⟧ 关于蜜蜂的联合声明
      I|By our reporter ⟦/⟧ 本报记者
      u|2014-11-12 09:00:00

      E|1. The two provinces have many beekeepers and share a border of hills.
      C|1. 两省养蜂人众多，以丘陵为界。
      E|2. They will plant lime trees, e.g. along the old road (旧路).
      C|2. 双方将种植椴树，例如在旧路（old road）沿线。
      n|[1] [2] [下一页] [Next]
      n|Share: Weibo WeChat
      """),
  ]

  static let mixtures = [
    PageCase(
      "languages that are listed, not headings", .interleaved,
      """
      E|The brochure can be had in these languages, free of charge, at the gate.
      C|该手册有以下语言版本，可在门口免费领取。
      E|English
      C|英文
      E|Chinese
      C|中文
      E|Arabic
      C|阿拉伯文
      """),
    PageCase(
      "Latin names in most Chinese lines", .blockSequential,
      """
      E|The firms BlueSky Robotics and North Wind Energy will build a test field in Jutland.

      E|BlueSky Robotics delivers the arms, North Wind Energy the turbines.

      E|Work starts when the permit is granted.

      C|BlueSky Robotics公司与North Wind Energy公司将在Jutland建设试验场。

      C|BlueSky Robotics提供机械臂，North Wind Energy提供涡轮机。

      C|获得许可后即开工。
      """),
    PageCase(
      "rule lines within the text", .blockSequential,
      """
      E|The choir sang three songs.
      d|* * *
      E|The evening ended with fireworks.

      C|合唱团演唱了三首歌曲。
      d|* * *
      C|晚会以烟花结束。
      """),
    PageCase(
      "sections, each in both languages", .interleaved,
      """
      E|Section 1. Fees
      E|The fee is ten euros for each copy.
      E|Pupils pay half.
      C|第一节 费用
      C|每份收费十欧元。
      C|学生半价。
      E|Section 2. Deadlines
      E|Requests are answered within a week, or within two weeks in August.
      C|第二节 期限
      C|申请在一周内答复，八月份为两周。
      E|Section 3. Complaints
      E|Complaints go to the director.
      E|She answers them in writing.
      C|第三节 投诉
      C|投诉由主任受理。
      C|主任书面答复。
      """),
  ]
}
