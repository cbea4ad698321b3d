/// Pages with what their makers put around the text: menus, signs, notices, study notes, marks of the end.
extension PageKind {
  static let furniture: [PageKind] = [
    PageKind(
      "a learner's page", "learner.md",
      """
      # 【双语】第 12 期：雨季来了

      [[toc]]

      > 本文由“读海”编译，仅供学习交流，转载请注明出处。

      ## 1.2 雨季 The Rainy Season

      The rain came early this year and filled every well in the valley.

      今年雨水来得早，山谷里的每口井都满了。

      Farmers sowed their rice two weeks before the usual date.

      农民插秧比往年早两周。

      【词汇】

      sow  v. 播种
      long for  盼望
      well  n. 井；水井

      ## 2.5 运河 The Canal

      Boats reached the town again for the first time in ten years.

      十年来，船只第一次又到了镇上。

      The lock keeper counted forty of them before noon.

      中午以前，船闸看守数了四十条。

      ### 长难句解析

      "Boats reached the town again for the first time in ten years."

      for the first time 表示“第一次”。

      ### 今日打卡

      用 lock 造一个句子。

      ---

      来源：河口日报　编辑：小周　审校：Ann B.
      """),
    PageKind(
      "menus and signs in both languages on one line", "signs.md",
      """
      # The Mill Museum

      # 磨坊博物馆

      **Hours** 时间: 9–17 · Mon closed 周一休息

      The mill was built on the river by three brothers.

      磨坊是三兄弟在河边建起来的。

      Its wheel turns on Sundays.

      水轮每逢星期日转动。

      ---

      Curators 策展人: Li Na, Tom Fox
      [Home 首页](/) · [Map 地图](/map) · [Shop 商店](/shop)
      """),
    PageKind(
      "a notice on the translation below it", "notice.md",
      """
      The well belongs to all the houses of the lane.

      水井归巷子里各家共有。

      Nobody may wash clothes in it.

      任何人不得在井里洗衣服。

      译文采用 CC BY 4.0 许可，如有错译请告知。
      """),
    PageKind(
      "fields that a program reads above the text, and the mark of its end", "fields.txt",
      """
      SPDX-License-Identifier: Apple-1.0
      Homepage: https://apple.example/licence
      Contact: law@apple.example
      =========================================

      Apple Licence

      苹果许可证

      You may use this software freely, but may not remove notices.

      您可以自由使用本软件，但不得删除声明。

      When you pass it on, you must add a copy of this licence.

      您分发本软件时，须附上本许可证。

      （完）
      """),
    PageKind(
      "parties of a title page", "parties.txt",
      """
      AGREEMENT
      协议

      between
      The Town of Fenwick
      and
      The Village of Holt

      芬威克镇
      与
      霍尔特村

      The two sides will share one fire engine.

      双方共用一辆消防车。

      It stands in Fenwick in even years and in Holt in odd years.

      偶数年停在芬威克，奇数年停在霍尔特。
      """),
    PageKind(
      "a table whose first column holds both languages", "both.md",
      """
      The fees of the library are these:

      图书馆收费如下：

      | Item 项目 | Fee 费用 |
      |---|---|
      | Card, per year 借书证（每年） | 10元 |
      | Lost book 丢失图书 | 50元 |
      | Copy, per page 复印（每页） | 0.5元 |

      Children borrow books free of charge.

      儿童借书免费。
      """),
    PageKind(
      "items whose number stands before both languages", "numbered.md",
      """
      **1. Use**

      **1. 使用**

      You may use the work in any way you like.

      您可以任意使用本作品。

      **2. Copies**

      **2. 复制**

      You may copy it, if you name the author.

      您可以复制，但须注明作者。

      ## Questions 问答

      1. *Why is it so short?* Because nobody reads a long one to the end.

         *为何如此短？* 因为长的没人读到底。

      2. *Who wrote it?* Three people in a train between two towns.

         *谁写的？* 三个人在两座城之间的火车上写的。
      """),
  ]
}
