/// Pages of Markdown and HTML.
extension PageKind {
  static let markup: [PageKind] = [
    PageKind(
      "a table of numbers that both languages share", "shared.md",
      """
      The mill sold more flour than in the year before.

      磨坊售出的面粉比上一年多。

      | Tonnes 吨 | 2021 | 2020 |
      |---|---:|---:|
      | Wheat flour 小麦粉 | 412.5 | 388.1 |
      | Rye flour 黑麦粉 | 97.0 | 101.6 |
      | Bran 麸皮 | 33.4 | 30.9 |

      Prices did not change.

      价格没有变化。
      """),
    PageKind(
      "a table in one language above the same in the other", "tables.md",
      """
      The mill has three buyers.

      磨坊有三个买家。

      | Buyer | Tonnes | Share |
      |---|---:|---:|
      | Bakers | 310.2 | 60.2% |
      | Schools | 122.7 | 23.8% |
      | Others | 82.6 | 16.0% |

      | 买家 | 吨 | 占比 |
      |---|---:|---:|
      | 面包师 | 310.2 | 60.2% |
      | 学校 | 122.7 | 23.8% |
      | 其他 | 82.6 | 16.0% |
      """),
    PageKind(
      "a table of words with how they are spoken", "words.md",
      """
      Grandmother keeps the keys in a blue jar.

      奶奶把钥匙放在蓝色的罐子里。

      | 生词 | 拼音 | Meaning |
      |---|---|---|
      | 钥匙 | yàoshi | key |
      | 罐子 | guànzi | jar |
      | 蓝色 | lánsè | blue |
      | 奶奶 | nǎinai | grandmother |
      | 邻居 | línjū | neighbour |

      The neighbours do not know it.

      邻居们并不知道。
      """),
    PageKind(
      "a path to the page", "path.html",
      """
      <html><body>
      <div class="path">首頁 / 展覽 / 陶器</div>
      <h1>The kiln on the hill</h1>
      <h1>山上的窯</h1>
      <p>The kiln was last fired in 1962.</p>
      <p>這座窯最後一次點火是在一九六二年。</p>
      <p>Visitors may walk through it on Sundays.</p>
      <p>遊客可於星期日入內參觀。</p>
      </body></html>
      """),
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
      "a numbered list of both languages in turn", "turns.md",
      """
      1. Rub the butter into the flour.
      1. 将黄油搓入面粉。

      2. Boil the potatoes in their skins.
      2. 将土豆带皮煮熟。

      3. Bake the pie until the top is brown.
      3. 将派烤至表面金黄。
      """),
    PageKind(
      "a list of both languages in turn in which every number is 1", "ones.md",
      """
      1. Rub the butter into the flour.
      1. 将黄油搓入面粉。
      1. Boil the potatoes in their skins.
      1. 将土豆带皮煮熟。
      1. Bake the pie until the top is brown.
      1. 将派烤至表面金黄。
      """),
    PageKind(
      "commands inside of sentences", "commands.md",
      """
      - The option `--old-hash` will go away in autumn. Please use `pool rehash`, which may be stopped at any time.
      - 选项 `--old-hash` 将于今年秋季取消，请使用 `pool rehash`，该命令可随时停止。
      - Files can now be shared by a link.
      - 文件现可通过链接共享。
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
    PageKind(
      "short headings in both languages, and numbers in cells", "visit.md",
      """
      The lake lies an hour from the city.

      湖离城里一小时路程。

      ## 看 / See

      The tower was built by fishermen.

      塔楼由渔民建造。

      ## 吃 / Eat

      Try the smoked eel.

      尝尝熏鳗鱼。

      | Water 水 | 2029 | 2030 |
      |---|---|---|
      | Oxygen 氧 | 6.1 | 6.4 |
      | Nitrogen 氮 | 1.3 | 1.2 |
      """),
    PageKind(
      "a table with columns that both languages share", "fields.md",
      """
      The pump is set by these fields.

      水泵由下列字段设置。

      | Field 字段 | Type 类型 | Description | 说明 |
      |---|---|---|---|
      | `speed` | integer | Turns a minute. | 每分钟转数。 |
      | `valve` | string | `open` or `shut`. | `open` 或 `shut`。 |
      | `depth` | object | How deep the pump hangs. | 水泵悬挂的深度。 |
      """),
  ]
}
