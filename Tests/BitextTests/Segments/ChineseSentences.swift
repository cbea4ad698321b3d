import Testing

/// A sentence division that a rule of Chinese asks for, in bar notation.
struct ChineseSentences: Sendable, CustomTestStringConvertible {
  let rule: String
  let bars: String

  init(_ rule: String, _ bars: String) {
    self.rule = rule
    self.bars = bars
  }

  var testDescription: String { "\(rule): \(bars)" }
}

extension ChineseSentences {
  static let all: [ChineseSentences] =
    stops + quotations + attributions + brackets + ellipses + clauses + halfWidth + labels + numbers + mixed
    + traditional + layout

  private static func rule(_ rule: String, _ cases: String...) -> [ChineseSentences] {
    cases.map { ChineseSentences(rule, $0) }
  }

  // MARK: The marks that end a sentence

  static let stops =
    rule(
      "。 ends a sentence", "会议结束了。|代表团离开了北京。", "双方交换了意见。", "他来了。|她走了。|天黑了。",
      "双方同意继续磋商。|下一轮会谈将于明年举行。|地点另行通知。")
    + rule(
      "！ and ？ end a sentence", "热烈欢迎！|请坐。", "谁负责？|什么时候完成？", "太好了！|我们成功了！|继续努力！",
      "这样行吗？|行。")
    + rule(
      "a run of marks ends one sentence", "真的吗？！|当然。", "什么！！！|再说一遍。", "你确定？？|确定。",
      "怎么会！？|没人知道。")
    + rule("、 and ， never end one", "北京、上海、广州和深圳参加了会议。", "经济上，政治上，文化上，都有合作。", "一来，二去，就熟了。")
    + rule("the half-width 。 ends a sentence", "会议结束了｡|代表团离开了｡")
    + rule("the last sentence needs no mark", "双方签署了协议。|协议自签署之日起生效", "中美两国元首会晤", "会谈成果如下：")

  // MARK: Quotations

  static let quotations =
    rule(
      "a closing mark stays with its sentence", "他说：“你好。”|我点了点头。", "他问：“谁？”|没有人回答。", "她喊：“快走！”|大家都跑了。",
      "部长说：“双方将继续合作。”|随后他离开了会场。", "他写道：“我们赢了！”|信到这里就结束了。")
    + rule(
      "what is said in several sentences is divided", "他说：“会议很成功。|双方达成了共识。”|记者提了问题。",
      "她说：“你先走。|我等他。|别担心。”", "发言人说：“我们欢迎。|我们也希望对方响应。”")
    + rule(
      "what follows a quotation begins a sentence", "“你去哪儿？”|“回家。”|“路上小心！”", "“好。”|她站了起来。", "“不行！”|他摇着头走开了。",
      "“开会了。”|“知道了。”")
    + rule(
      "an opening mark goes with what it opens", "他推开门。|“有人吗？”|屋里很黑。", "天亮了。|“起来吧！”|母亲叫我。",
      "他沉默了很久。|“我同意。”|掌声响起。")
    + rule(
      "a stop behind the quotation ends the sentence", "他说这是“历史性的一步”。|我们都同意。", "所谓“共识”。|只是文字而已。",
      "这叫“双赢”。|不是“零和”。")
    + rule("inner marks are closed with the outer ones", "他说：“她问我‘去不去？’”|我没有回答。", "老师说：“请读‘春眠不觉晓。’”|学生开始读。")
    + rule("a mark that closes behind a space still closes", "他说：“我知道了。 ”|她没有说话。")
    + rule("straight marks are told apart by their order", "他说：\"你好。\"|我点了点头。", "\"谁？\"|\"是我。\"")
    + rule("a comma behind the quotation goes on", "“我们同意！”，他说。", "他大喊“加油！”，然后冲了过去。")
    + rule(
      "a quotation within a sentence goes on", "他在“准备好了吗？”的喊声中出发。", "“为什么？”和“怎么办？”是两个问题。", "“怎么办？”之类的话他听多了。")

  static let attributions =
    rule(
      "who speaks belongs to a question or call before", "“你去不去？”他问。|“去。”", "“快跑！”她喊道。", "“真的吗？”老王问道。|没有人回答。",
      "“太好了！”孩子们叫道。")
    + rule("words that lead to the next speech begin a sentence", "“走吧！”|他说：“天要黑了。”", "“是谁？”|母亲问道：“是你吗？”")
    + rule("what happens next begins a sentence", "“进来！”|他一面说，一面站起来。", "“小心！”|一声大叫，大家都回过头来。")

  // MARK: Brackets and titles

  static let brackets =
    rule(
      "marks in a title end nothing", "我们明天去看《摔跤吧！爸爸》好吗？|好！", "他写了《中国向何处去？》一书。", "《谁动了我的奶酪？》很畅销。|我读过。",
      "《你好！北京。》是一首歌。", "会上通过了《关于加强合作的决定。附件一》。")
    + rule("a title begins a sentence", "会议通过了决议。|《联合声明》随后发表。", "他是作家。|《家》《春》《秋》都是他写的。")
    + rule(
      "a bracket within a sentence ends nothing", "他（真的吗？）赢了。", "代表团（共三人。均为专家）已经抵达。", "该方案（见附件。）已获批准。",
      "条约（1972年签订。1980年生效）仍然有效。")
    + rule(
      "a closing bracket stays with its sentence", "（他没有来。）|会议照常举行。", "会议结束了。|（双方都很满意。）|代表团回国。",
      "【本报讯。】|昨天下雨。")
    + rule("a bracket behind the stop begins a sentence", "他笑了。|（众人鼓掌）会议继续。", "双方签字。|（完）")

  // MARK: Ellipses and dashes

  static let ellipses =
    rule(
      "…… within a sentence goes on", "我……我不知道。", "他想了想……还是没有说。", "苹果、香蕉、梨……都卖完了。", "这个……恐怕不行。")
    + rule("…… behind a mark belongs to it", "怎么会这样？……|他想不明白。", "他走了。……|多年以后我才知道。")
    + rule("an utterance that breaks off is one", "他说：“我……”|她打断了他。", "“可是……”|“没有可是。”", "“也许——”|“没有也许。”")
    + rule("a word that breaks off is a word", "他把“我……”说了两遍。", "他只说了“如果……”两个字。")
    + rule("—— goes on", "他终于来了——带着礼物。", "我们的目标——和平——一定会实现。", "这就是答案——没有答案。", "会议地点——北京——没有改变。")

  // MARK: Clauses

  static let clauses =
    rule("； does not end a short sentence", "天黑了；我们回家吧。", "一是时间紧；二是任务重。", "甲方负责设计；乙方负责施工。|丙方监理。")
    + rule("： ends nothing", "决定如下：立即执行。", "他说：好的。", "双方达成三点共识：加强沟通，扩大合作，管控分歧。", "时间：下午三点。|地点：北京。")
    + rule(
      "； divides a sentence that is a list of clauses",
      "双方决定加强关于网络犯罪及其他恶意网络行为的协查和信息请求的交流；|继续就网络犯罪调查和双方共同关心的网络事件进行信息分享和开展合作；|就如何加强双方刑事司法协助信息交流和处理召开研讨会；|定期共享网络威胁信息并加强恶意软件样本及相关分析报告的共享工作。"
    )

  // MARK: Half-width marks

  static let halfWidth =
    rule("half-width ! and ? end a sentence", "你好!|请坐。", "谁来了?|是他。", "真的?!|真的。")
    + rule("a point and a space end a sentence", "会议结束了. |代表团离开了.", "双方同意. |下一轮会谈在华盛顿举行.")
    + rule("half-width commas and colons go on", "6月14日,会议在北京举行。", "时间:下午三点。", "双方认为,合作是有益的,应当继续。")
    + rule(
      "a point between characters divides words where 。 ends sentences", "美国总统乔治.布什访问了中国。", "关心.信心.决心是三个词。",
      "列夫.托尔斯泰写了这本书。|我读过。")
    + rule("a full-width point does so too", "约翰．史密斯出席了会议。", "关心．信心．决心，缺一不可。")
    + rule("points end sentences where the writer has no 。", "会议开始了.|双方交换了意见.|气氛很好.")
    + rule("a half-width semicolon goes on", "天黑了;我们回家吧。")

  // MARK: Labels

  static let labels =
    rule("一、 is never split off", "一、桌面推演。|双方认可推演。", "二、热线机制。|双方决定实施方案。", "十二、其他事项。")
    + rule("（一） is never split off", "（一）加强合作。|双方将定期会晤。", "(二)扩大交流。|包括人员培训。", "（十一）附则。")
    + rule("1． 1. 1、 are never split off", "1．中方将提供资料。|美方将予以答复。", "1.中方同意。|2．美方同意。", "3、双方确认。", "1. 中方提出建议。")
    + rule("（1） ① are never split off", "（1）时间。|（2）地点。", "①加强沟通。|②扩大合作。", "1）第一步。")
    + rule("第一， 首先， go with their text", "第一，加强沟通。|第二，扩大合作。|第三，管控分歧。", "首先，感谢大家。|其次，说明情况。", "第一、水污染防治。")
    + rule("第三条 goes with its text", "第三条　双方应当遵守本协定。", "第一章　总则。", "第十二条 本法自公布之日起施行。")
    + rule("A. and I. are never split off", "A. 北京。|B. 上海。", "I. 总则。", "a. 加强合作。")
    + rule("a label behind a sentence begins one", "成果如下。|一、加强合作。|二、扩大交流。", "具体如下。|（一）时间。|（二）地点。")
    + rule("a number of several levels is one label", "1.1. 目标。", "2.3.1. 范围。|包括三项。")

  // MARK: Numbers

  static let numbers =
    rule("a decimal point ends nothing", "增长3.5个百分点。|超过预期。", "圆周率约为3.14159。", "汇率为6.83元。", "占比１２．５％。|其余不变。")
    + rule("a date with points ends nothing", "2016.6.14会议召开。", "时间是2016.06.14。|地点是北京。", "截至2020.1.1仍有效。")
    + rule(
      "times and ratios end nothing", "14:35开始。", "比分是3:2。|主队获胜。", "24/7联络点网络。", "2016-06-15 14:35:13发布。")
    + rule("grouped digits end nothing", "共1,234,567人。|比去年多。", "投资10,000.50元。")
    + rule("a sentence may end with a number", "人数为30。|增加了5。", "编号是12。|请记住。", "共计3.5。|不含税。")
    + rule("percent and units go on", "增长5%。|下降3℃。", "长3.5m。|宽2.1m。")
    + rule("version numbers end nothing", "请使用2.0.1版本。|旧版停用。", "IP地址是192.168.0.1。|不要改。")

  // MARK: Other scripts in Chinese

  static let mixed =
    rule(
      "Latin abbreviations end nothing", "他是Dr. Wang的学生。", "U.S. 政府发表了声明。", "Mr. Smith 来了。|他很高兴。",
      "见第No. 5号文件。", "J. Smith教授出席。")
    + rule(
      "addresses end nothing", "请访问www.example.com查询。|谢谢。", "邮箱是a.b@example.com。|请来信。",
      "文件名为report.final.pdf。|请下载。")
    + rule(
      "a sentence in English is one", "他说了一句话。|How are you? |我没听懂。", "We agreed. |双方同意。",
      "标题是Hello World。|内容为空。")
    + rule("words in English go on", "使用Wi-Fi和GPS定位。", "APEC会议在北京举行。|G20会议在杭州举行。", "他用iPhone拍照。|效果很好。")
    + rule("names with marks of their own", "Yahoo! 公司宣布裁员。|股价下跌。")
    + rule("the interpunct ends nothing", "奥巴马·巴拉克出席。", "弗拉基米尔·普京访华。|双方会谈。")
    + rule("emoji and symbols stay", "太好了！|😀继续。", "★重要通知★。|请看。")

  // MARK: Traditional characters

  static let traditional =
    rule(
      "「」 close with their sentence", "他說：「你好。」|我點了點頭。", "「誰？」|「是我。」", "「快走！」她喊道。", "院長說：「計畫很好。|大家要配合。」|記者提問。"
    )
    + rule("『』 close within 「」", "他說：「她問『去嗎？』」|我沒有回答。", "「他喊『救命！』」|大家跑了過去。")
    + rule("words in 「」 go on", "這是「官商勾結」，不可行。", "所謂「合理標」看來合理。|但不能實施。", "「怎麼辦？」的問題沒有解決。")
    + rule("an opening 「 goes with what it opens", "他沉默了。|「我同意。」|掌聲響起。")
    + rule("stops of traditional text", "周怡安來自台中，去年畢業。|同年九月加入。", "會議結束了！|代表團離開？|沒有。")

  // MARK: Layout

  static let layout =
    rule("U+3000 is white space", "\u{3000}\u{3000}会议开始了。\u{3000}|双方发言。", "会议开始了。\u{3000}\u{3000}|双方发言。")
    + rule("no-break spaces too", "会议开始了。\u{A0}|双方发言。")
    + rule("a line break at a comma goes on", "双方认为，\n合作是有益的。|应当继续。", "参加者有张三、\n李四和王五。")
    + rule("a mark at the beginning of a line closes", "他说：“好。\n”|她笑了。", "会议结束了\n。|代表团离开。")
    + rule("one paragraph a line stays so", "会议开始了。|\n双方发言。", "标题\n|正文第一句。|正文第二句。")
    + rule("a label on a line of its own goes with the next line", "一、\n桌面推演。|双方认可。", "（一）\n热线机制。")
    + rule("blank lines divide", "会议开始了\n\n|双方发言了", "标题\n\n\n|正文。")
}
