import Bitext

/// Pages as they are found: each is complete, so nothing in it is a gap.
struct PageKind: Sendable, CustomStringConvertible {
  let name: String
  /// What the file is called; its ending tells what it is.
  let file: String
  let text: String

  init(_ name: String, _ file: String, _ text: String) {
    self.name = name
    self.file = file
    self.text = text
  }

  var description: String { name }
}

extension PageKind {
  static let all: [PageKind] = [
    PageKind(
      "front matter", "frontmatter.md",
      """
      ---
      layout: post
      title: "春节致辞"
      date: 2024-02-09
      tags: [致辞]
      comments: true
      ---

      各位居民，新年好！

      Dear residents, happy New Year!

      今年我们修好了两座桥。

      This year we repaired two bridges.
      """),
    PageKind(
      "credits", "credits.md",
      """
      The two mayors met in Oslo and agreed to open a ferry line.

      两位市长在奥斯陆会晤，商定开通一条渡轮航线。

      The ferry will run every day from May to October.

      渡轮将于5月至10月每日开行。

      翻译 & 校对：【Anna Green(安娜)】【tom(汤姆)】编辑：【Blue4031】

      原文：[Statement of the Two Mayors](https://www.example.org/statement/)
      """),
    PageKind(
      "code and headings in both languages", "book.md",
      """
      ## Chapter 2. Boats（船）

      ### Item 7: Keep the boat dry（保持船只干燥）

      Open the hatch before you start the engine.

      启动发动机前请打开舱口。

      ```
      pump --start
      while (wet) wait(10);
      ```

      The pump runs for ten minutes and stops by itself.

      水泵运行十分钟后自动停止。

      **[Back to the list（返回目录）](list.md)**
      """),
    PageKind(
      "both languages in one paragraph", "br.md",
      """
      大家好！明天是节日。<br/>My greetings to you all. Tomorrow is a holiday.

      我们在河边野餐，孩子们唱了三首歌。<br/>We had a picnic by the river, and the children sang three songs.

      谢谢大家！<br/>Thank you!
      """),
    PageKind(
      "dates of publication", "issued.md",
      """
      Joint Statement of the Two Mayors

      两位市长的联合声明

      Issued on: March 3, 2021

      发布日期：2021年3月3日

      The two mayors met in Oslo and agreed to open a ferry line.

      两位市长在奥斯陆会晤，商定开通一条渡轮航线。
      """),
    PageKind(
      "rules", "rule.md",
      """
      **Part 2 Ferries**

      **第二部分 渡轮**

      * * *

      • Opened a ferry line from Oslo to the islands.

      – 开通了从奥斯陆到各岛的渡轮航线。

      • Bought two ships for the winter.

      -购买了两艘冬季用船。

      * * *

      • Cut the price of a ticket to 20 yuan.

      – 将票价降至20元。
      """),
    PageKind(
      "page number and running head at the end", "pageno.txt",
      """
      The Board met four times in 2016.

      董事會於二零一六年舉行四次會議。

      The Company had 300 staff at the end of the year.

      本公司於年底有300名員工。

      32

      Green Hill Limited • Annual Report 2016
      """),
    PageKind(
      "table of two columns", "mdtable.md",
      """
      | English | 中文 |
      |---|---|
      | 1. The library opens at nine. | 1. 图书馆九点开门。 |
      | 2. Books may be kept for thirty days. | 2. 图书可借三十天。 |
      | 3. Dogs may not be brought in. | 3. 不得携带狗只入内。 |
      """),
    PageKind(
      "table beside menu and footer", "htmltable.html",
      """
      <html><head><title>Library</title><script>var x = "hide";</script></head><body>
      <ul class="menu"><li><a href="/">Home 首页</a></li><li><a href="/n">News 新闻</a></li><li><a href="/c">Contact us 联系我们</a></li></ul>
      <h1>Rules of the library 图书馆规则</h1>
      <table><tr><th>English</th><th>中文</th></tr>
      <tr><td>1. The library opens at nine.</td><td>一、图书馆九点开门。</td></tr>
      <tr><td>2. Books may be kept for thirty days.</td><td>二、图书可借三十天。</td></tr></table>
      <div id="footer"><p>Copyright © 2015 All rights reserved. 版权所有</p><p>京ICP备01234567号</p></div>
      </body></html>
      """),
    PageKind(
      "titles line below line", "headpair.txt",
      """
      ANNUAL REPORT
      年度報告

      The Board met four times in 2016.

      董事會於二零一六年舉行四次會議。

      STAFF
      員工

      The Company had 300 staff at the end of the year.

      本公司於年底有300名員工。
      """),
    PageKind(
      "titles on one line", "headpair2.txt",
      """
      # Rules 规则

      ## Opening hours 开放时间

      The hall opens at 9 a.m.

      大厅上午9时开放。

      ## Fees 费用

      Entry costs 20 yuan.

      门票20元。
      """),
    PageKind(
      "headings with glosses", "headpair.md",
      """
      ## Chapter 3. Gardens（花园）

      The garden has two gates and a small pond.

      花园有两个门和一个小池塘。

      ## Chapter 4. Stables（马厩）

      The stables hold nine horses in winter.

      冬天马厩里有九匹马。
      """),
    PageKind(
      "hard-wrapped with titles", "headwrap.txt",
      """
      Report of the Council
      理事会报告

      The Council of the town met four times during the
      year and dealt with the repair of the old bridge, the
      new school and the price of water. The minutes can be
      read in the library.

      镇理事会年内举行了四次会议，处理了旧桥维修、
      新学校以及水价等事项。会议记录可在图书馆查阅。

      Two of the nine members left the Council in March and
      two others took their places after the election, which
      was held on the first Sunday in May.

      九名成员中有两名于三月离任，另有两名成员在五月
      第一个星期日举行选举后接任。
      """),
    PageKind(
      "hard-wrapped", "hw.txt",
      """
      The Council of the town met four times during the
      year and dealt with the repair of the old bridge, the
      new school and the price of water.

      镇理事会年内举行了四次会议，处理了旧桥维修、
      新学校以及水价等事项。

      Two of the nine members left the Council in March and
      two others took their places after the election, which
      was held on the first Sunday in May.

      九名成员中有两名于三月离任，另有两名成员在五月
      第一个星期日举行选举后接任。
      """),
    PageKind(
      "one long paragraph", "onelong.txt",
      """
      在城市图书馆的讲话
      Remarks at the City Library
      2023年5月4日，奥斯陆
      Oslo, 4 May 2023
      各位读者：
      Dear readers,
      大家上午好！
      Good morning!
      图书馆上午九点开门，下午六点关门。读者进门须出示读者证。图书可借十四天。儿童一次可借五本书。遗失图书须在一个月内赔偿。二楼阅览室星期日关闭。
      The library opens at nine in the morning and closes at six in the evening. Readers must show a card at the door. Books may be kept for fourteen days. Children may borrow five books at once. Lost books must be paid for within a month. The reading room on the second floor is closed on Sundays.
      """),
    PageKind(
      "all on one line", "oneline.txt",
      """
      宿舍规定 Rules of the house 大门早上6点开。 The gate opens at 6 a.m. 客人须登记。 Guests must sign the book. 房间内禁止吸烟。 No smoking in the rooms.
      """),
    PageKind(
      "a sentence about copyright", "dropcopy.txt",
      """
      Rules for the boats

      Version: 1.0

      Date of release: May 4, 2023

      The boats may be used by members only.

      For any questions about copyright, please write to the
      secretary of the club.
      船只规则

      版本: 1.0

      发布日期: 2023年5月4日

      船只仅供会员使用。

      有关版权的任何问题，请致函俱乐部秘书。
      """),
    PageKind(
      "three languages", "threelang.txt",
      """
      Rules of the library

      Règles de la bibliothèque

      图书馆规则

      1. The library opens at nine.

      1. La bibliothèque ouvre à neuf heures.

      一、图书馆九点开门。

      2. Books may be kept for thirty days.

      2. Les livres peuvent être gardés trente jours.

      二、图书可借三十天。
      """),
    PageKind(
      "a paragraph and its translation", "pair1.txt",
      """
      The library opens at nine in the morning and closes at six in the evening. Readers must show a card at the door. Books may be kept for fourteen days. Children may borrow five books at once. Lost books must be paid for within a month. The reading room on the second floor is closed on Sundays.

      图书馆上午九点开门，下午六点关门。读者进门须出示读者证。图书可借十四天。儿童一次可借五本书。遗失图书须在一个月内赔偿。二楼阅览室星期日关闭。
      """),
    PageKind(
      "lines without width", "zero-width-page.txt",
      """
      The talks opened in May.

      \u{200B}

      The talks closed in June.
      会谈五月开幕。

      会谈六月闭幕。
      """),
    PageKind(
      "front matter in TOML, and notes", "moor.md",
      """
      +++
      title = "The moor"
      date = 2019-04-02
      +++

      # The moor 荒原

      The moor is older than the village.[^1] Nobody has ever farmed it.

      荒原比村庄更古老。[^1]从来没有人在那里耕种过。

      Sheep graze there from April to October.

      4月至10月，羊群在那里吃草。

      [^1]: See the map of the parish.
      """),
    PageKind(
      "a forum around the text", "forum.md",
      """
      ### [:seedling: Back to the list](https://example.org/list)
      ---

      ## 【转】镇长在开学典礼上的讲话
      `2018-09-01 08:12 mossy77` [转载自小镇论坛](https://example.org/t/12)

      **Remarks of the Mayor at the School**

      **镇长在学校的讲话**

      Released on: September 1, 2018

      发布日期：2018年9月1日

      Dear pupils, I wish you a good year.

      亲爱的同学们，祝你们新学年进步。

      The library now opens on Saturdays as well.

      图书馆现在星期六也开放。

      译者：【Fern(蕨)】【oak(橡树)】 排版：【moss】

      [阅读英文原文](https://example.org/remarks)

      更多文章欢迎关注小镇论坛！

      0
      """),
    PageKind(
      "lines of roles and sources", "roles.txt",
      """
      The ferry will run every day from May to October.
      渡轮将于5月至10月每日开行。

      Tickets are sold on board.
      船票在船上出售。

      Source: Harbour Office
      来源：港务局

      Translated by: Anna Green
      校对：李一
      """),
    PageKind(
      "a heading for each language on one line, traditional", "estate.txt",
      """
      董事會報告 REPORT OF THE DIRECTORS

      The directors met six times during the year.

      董事於年內舉行六次會議。

      股息 DIVIDENDS

      No dividend will be paid for the year.

      本年度不派付股息。
      """),
    PageKind(
      "Russian and Arabic beside the two", "post.txt",
      """
      The post office is closed on Sundays.

      邮局星期日休息。

      Почтовое отделение закрыто по воскресеньям.

      مكتب البريد مغلق أيام الأحد.

      Stamps are sold at the counter.

      柜台出售邮票。

      Марки продаются на стойке.

      الطوابع تباع عند المكتب.
      """),
    PageKind(
      "Spanish in a block of its own", "pool.txt",
      """
      Rules of the pool

      1. Children must be with an adult.

      2. Showers must be taken before swimming.

      泳池规则

      一、儿童须有成人陪同。

      二、游泳前须淋浴。

      Reglas de la piscina

      1. Los niños deben estar acompañados por un adulto.

      2. Es obligatorio ducharse antes de nadar.
      """),
    PageKind(
      "words with their meanings", "words.md",
      """
      The council adopted the plan for the river.

      议会通过了河流规划。

      adopt v. 通过；采纳
      council n. 议会; 理事会
      river basin 流域; 江河流域

      Work will begin in June.

      工程将于6月开工。
      """),
    PageKind(
      "a list in Markdown, wrapped", "wrapped.md",
      """
      Visitors are asked to keep the following rules, which
      have hung at the gate since the park was opened:

      来访者请遵守以下规则，公园开放以来它们一直挂在门口：

      * No loud music, and no running on the stairs or in
        the large halls

      * 禁止大声播放音乐，禁止在楼梯上和大厅内奔跑

      * Dogs on a lead

      * 狗须拴绳
      """),
    PageKind(
      "a quotation and a picture", "quote.md",
      """
      ![The gate](gate.png)

      > The gate was built by hand, stone by stone.

      > 大门是用石头一块一块手工砌成的。

      It took four winters.

      历时四个冬天。
      """),
    PageKind(
      "a site around a page of HTML", "site.html",
      """
      <html><body><div class="breadcrumb"><a href="/">Home</a> &gt; <a href="/r">Rules</a></div>
      <h2>Opening hours 开放时间</h2><p>The pool opens at six.<sup>1</sup><br>泳池六点开放。</p>
      <p>It closes at nine&nbsp;in the evening.</p><p>晚上九点关闭。</p>
      <div class="share-bar nav">Share 分享</div><footer>Copyright 2020 The pool</footer></body></html>
      """),
  ]
}
