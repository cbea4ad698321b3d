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


      r|(Editors: Wu Lan ED12)
      E|2017-03-01 20:11:05
      E|Green News
      C|第二次湿地会议取得五项成果

      C|　　3月1日，第二次湿地会议在内罗毕举行，四十名专家参加。

      C|　　一、地图。将绘制所有湿地的地图。


      r|(责任编辑:吴兰 ED12)
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
}
