/// Pages of plain text.
extension PageKind {
  static let plain: [PageKind] = [
    PageKind(
      "page numbers with the number of the file", "footers.txt",
      """
      The tender was opened on Monday. All members of the board were present and none of them
      objected to the choice of the builder.

      --- HL/BD/03/2022 --- Page 1 ---

      The works begin in the spring and will take about three months, during which the back
      door of the hall stays closed.

      --- HL/BD/03/2022 --- Page 2 ---

      標書於星期一開啟。董事會全體成員均有出席，無人反對選定的承建商。

      --- HL/BD/03/2022 --- 第3頁 ---

      工程於春季展開，為期約三個月，期間禮堂後門關閉。

      --- HL/BD/03/2022 --- 第4頁 ---
      """),
    PageKind(
      "links to the text before and behind", "neighbours.md",
      """
      The old mill was turned into a school for bakers.

      老磨坊改成了面包师学校。

      The first class begins in September.

      第一期九月开课。

      ---

      上一篇：[桥上的集市](/2019/04/market)
      下一篇：[河边的灯](/2019/06/lamps)

      *First published in the letter of the village.*

      *首发于村报。*
      """),
    PageKind(
      "units of an exhibition", "units.md",
      """
      # 河上的船 Boats on the River

      ## 第一单元 造船

      船匠先选木头，再画线。

      ## Section One: Building

      The boatwrights choose the wood before they draw the lines.

      ## 第二单元 下水

      全村人都来推船。

      ## Section Two: Launching

      The whole village comes to push.
      """),
    PageKind(
      "fields of a meeting at the head", "fields.txt",
      """
      Minutes of the Garden Club

      Date: Tuesday, 7 June 2022
      Time: 6:30 p.m. to 8:00 p.m.
      Venue: Reading room, first floor

      The club will plant forty trees along the wall this autumn.

      园艺社会议纪要

      日期：2022年6月7日（星期二）
      时间：下午6时30分至8时
      地点：二楼阅览室

      园艺社今年秋天将沿墙种植四十棵树。
      """),
    PageKind(
      "an imprint in one language behind the text", "imprint.txt",
      """
      Please close the gate behind you when you leave the garden.

      离开花园时请随手关门。

      The well water is not for drinking.

      井水不可饮用。

      Printed on recycled paper
      """),
    PageKind(
      "a list in one language below the same in the other", "lists.md",
      """
      # Plans 计划

      1. 修好水泵。
      2. 种植二十棵果树。
      3. 把小路铺上石子。

      1. Repair the pump.
      2. Plant twenty fruit trees.
      3. Cover the path with gravel.
      """),
    PageKind(
      "headings without letters that both languages share", "versions.md",
      """
      # Changes 更新日志

      ## 2.1.0 – 2023-05-04

      The map can be turned with two fingers.

      地图可以用两指旋转。

      ## 2.0.0 – 2023-02-01

      Notes are kept when the program is closed.

      关闭程序后笔记会保留。
      """),
    PageKind(
      "an introduction to a list without a colon", "introduction.md",
      """
      You can borrow a boat from the club if you

      符合下列条件者均可向俱乐部借船：

      - have been a member for one year;
      - can swim without help.

      - 入会满一年；
      - 会游泳，无须他人帮助。
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
      "questions and notes in both languages on a line", "questions.txt",
      """
      Questions 问题

      For guests of the inn. 供旅店客人使用。

      How do I open the gate? 如何打开大门？

      Turn the key twice and push the gate.

      把钥匙转两圈，再推大门。

      May I bring a dog? 可以带狗吗？

      Dogs are welcome in the garden.

      欢迎带狗进花园。

      [a] The garden closes at nine. 花园九点关门。
      """),
    PageKind(
      "titles in both languages between blocks of several paragraphs", "between.txt",
      """
      The pond is small.

      It lies in the north of the park.

      Fish live in it.

      池塘很小。

      它位于公园北部。

      里面有鱼。

      Money 资金

      The town paid for the path.

      小路由市里出资修建。

      Birds 鸟类

      Herons come in spring.

      苍鹭春天飞来。
      """),
    PageKind(
      "running heads of a file that was printed", "heads.txt",
      """
      Green Hill School          Call for Students          1

      THE SCHOOL OFFERS TEN PLACES

      Students from the islands may apply until the end of May.

      Those who live far away may stay in the house of the school.

      Green Hill School          Call for Students          2

      The school pays for books and for meals.

      Letters are to be sent to the office.

      Green Hill School          Call for Students          3

      The head of the school decides in June.

      绿山学校　　　　招生通知　　　　4

      学校提供十个名额

      各岛学生可在五月底前申请。

      住得远的学生可以住在学校宿舍。

      绿山学校　　　　招生通知　　　　5

      书本费和餐费由学校承担。

      信件应寄往办公室。

      校长于六月作出决定。
      """),
    PageKind(
      "names of writers", "byline.txt",
      """
      The Last Bus

      末班车

      By Erin Holt

      作者：艾琳

      The bus leaves at ten.

      公交车十点开出。

      I walk home in the rain.

      我冒雨走回家。
      """),
    PageKind(
      "works that are cited in one language", "cited.txt",
      """
      The pond is small, and few birds nest beside it.

      池塘很小，旁边筑巢的鸟不多。

      Fish were counted twice a year.

      每年清点两次鱼的数量。

      [1] Berger L. Small waters in towns. Journal of Pond Studies, 2008, 14(2): 101–119.

      [2] Otis K. Fish and larvae. Freshwater Notes, 1999, 22: 340–352.
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
      "running heads with the number of the page or of the file", "minutes.txt",
      """
      BEEKEEPERS OF THE LOWER VALLEY                         BLV/2031/M7

      The meeting was opened at nine.

      Twelve members were present.

      会议于九时开始。

      十二名成员出席。

                                  - 1 -
      下游养蜂人协会                                         BLV/2031/M7

      The treasurer read the accounts.

      财务主管宣读了账目。

      2                                       BEEKEEPERS OF THE LOWER VALLEY
      """),
    PageKind(
      "a numbered heading with a word of menus", "closing.txt",
      """
      1. Contact
      1. 联系

      The office answers letters within a week.

      办公室在一周内回信。

      2. Close
      2. 闭会

      The chair closed the meeting at noon.

      主席于中午宣布散会。
      """),
    PageKind(
      "captions, and companies whose names end with points", "captions.txt",
      """
      Figure 1. Weight of the hives in spring.

      图1 春季蜂箱重量。

      The jars were bought from Amber Pte. Ltd. in May.

      罐子五月购自安珀私人有限公司。
      """),
  ]
}
