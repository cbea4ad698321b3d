import Bitext

extension PageCases {
  static let sites = [
    PageCase(
      "mirrored forum with labels in both languages", .blockSequential,
      """
      n|Go to forum(论坛)
      n|Send files (发送文件)
      n|Register (注册)

      p|The author:(作者)
      p|published in(发表于) 2017/3/2 9:01:44
      t|Second Meeting on Wetlands Yields Five Results

      h|English

      h|中文

      E|Second Meeting on Wetlands Yields Five Results

      E|On March 1, the second meeting on wetlands was held in Nairobi, with forty experts taking part.

      E|First, a map. A map of all wetlands will be drawn.


      E|(Editors: Wu Lan ED12)
      E|2017-03-01 20:11:05
      E|Green News
      C|第二次湿地会议取得五项成果

      C|　　3月1日，第二次湿地会议在内罗毕举行，四十名专家参加。

      C|　　一、地图。将绘制所有湿地的地图。


      C|(责任编辑:吴兰 ED12)
      C|2017-03-01 20:11:05
      C|绿色新闻



      c|If you have any questions, please write to the webmaster。(如有问题,请联系站长)



      c|QQ:123456789
      c|QQ:987654321
      """),
    PageCase(
      "news page with menu, path, share links and copyright", .blockSequential,
      """
      n|Home | World | Business | Culture
      n|首页 > 新闻 > 国际

      E|Two Cities Plan Joint Marathon
      E|By Maria Keller
      E|2018-04-11

      E|The mayors of the two cities announced on Wednesday that a marathon will cross the border next year.

      E|Runners will start in the north and finish at the old port.

      n|Advertisement

      E|About 8,000 people are expected to take part, the organizers said.

      C|两市计划联合举办马拉松
      C|玛丽亚·凯勒 报道
      C|2018-04-11

      C|两市市长周三宣布，明年将举办跨境马拉松。

      C|选手将从北部出发，终点设在老港。

      C|主办方表示，预计约有8000人参加。

      n|分享到：
      n|Print this page
      n|上一篇：没有了
      n|Related news
      n|Bridge closed for repairs
      n|New ferry timetable
      p|Copyright 2018 Border Times. All rights reserved.
      p|版权所有 边境时报 京ICP备01234567号
      """),
    PageCase(
      "headers name the language of each block", .blockSequential,
      """
      h|English version:

      E|The observatory on the hill will be open to visitors on the first Saturday of each month.

      E|Tickets can be had at the door.

      h|中文版：

      C|山上的天文台将于每月第一个星期六向游客开放。

      C|门票可在门口购买。
      """),
    PageCase(
      "headers before every paragraph", .interleaved,
      """
      h|English
      E|The orchard has four hundred trees.
      h|中文
      C|果园有四百棵树。

      h|English
      E|Half of them are pears.
      h|中文
      C|其中一半是梨树。

      h|English
      E|Picking begins in August.
      h|中文
      C|采摘从八月开始。
      """),
    PageCase(
      "a page of each language, mirrored with its own head and foot", .blockSequential,
      """
      n|Home | About us | Contact us
      E|Harbour Office Announces New Rules
      E|Ships longer than eighty metres must take a pilot on board from the first of May.
      E|Smaller ships may do so.
      n|Back to top
      p|© 2021 Harbour Office
      n|首页 | 关于我们 | 联系我们
      C|港务局公布新规定
      C|自五月一日起，长度超过八十米的船舶必须有引航员登船。
      C|较小的船舶可自行决定。
      n|返回顶部
      p|© 2021 港务局 版权所有
      """),
    PageCase(
      "addresses and telephone numbers below the text", .blockSequential,
      """
      E|Call for Papers
      E|Papers on mountain farming are invited; they should not be longer than ten pages.
      C|征文通知
      C|欢迎提交关于山地农业的论文，篇幅不超过十页。

      c|Tel: 010-12345678  Fax: 010-12345679
      c|联系人：王先生 电话：010-12345678
      c|E-mail: office@example.org
      """),
    PageCase(
      "forum post with views and date above the text", .interleaved,
      """
      n|论坛 » 双语新闻
      E|Lake level rises
      C|湖水水位上升
      p|发表于 2019-8-1 10:22 | 只看该作者
      p|浏览：312 回复：4

      E|The level of the lake rose by ten centimetres in July, the water office said.

      C|水务局表示，七月湖水水位上升了十厘米。

      E|It is now as high as it was in 2011.

      C|目前水位与2011年持平。

      n|回复
      n|下一页
      """),
    PageCase(
      "no furniture at all, though the text speaks of sites", .interleaved,
      """
      E|The ministry will open a home page for teachers and print a guide.

      C|该部将为教师开设主页并印制指南。

      E|Search and registration will be free.

      C|搜索和注册均免费。

      E|Contact persons will be named in each province.

      C|各省将指定联系人。
      """),
    PageCase(
      "titles printed above and again with each block", .blockSequential,
      """
      t|Village Festival Programme - Valley Net
      t|山村节日安排

      n|Print | Share

      E|Village Festival Programme

      E|The festival opens with a concert in the square at noon, and everybody is invited to bring an instrument.

      E|Dinner is at seven.

      C|山村节日安排

      C|节日于中午在广场以音乐会开幕，欢迎大家携带乐器参加。

      C|晚餐七点开始。
      """),
  ]

  static let moreSites = [
    PageCase(
      "Chinese first, labels in both orders, one side longer", .blockSequential,
      """
      h|中文
      h|English
      n|主页(Home)
      n|上传文件(Upload)

      p|作者:(Author)
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
      E|2014-11-12 09:00:00

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
      E|* * *
      E|The evening ended with fireworks.

      C|合唱团演唱了三首歌曲。
      C|* * *
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
