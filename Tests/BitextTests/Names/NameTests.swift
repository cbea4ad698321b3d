import Testing

@testable import Bitext

@Suite struct NameTests {
  private func differences(_ english: String, _ chinese: String) -> [NameComparison.Difference] {
    let (left, right) = (Array(english.utf8), Array(chinese.utf8))
    return NameComparison(
      english: MentionComparison.Stretch(bytes: left, range: left.indices, words: []),
      chinese: MentionComparison.Stretch(bytes: right, range: right.indices, words: [])
    ).differences
  }

  @Test(arguments: [
    ("President Xi Jinping", "国家主席习近平"), ("XI Jinping met", "习近平会见"), ("Jinping Xi", "习近平"),
    ("Guo Shengkun said", "郭声琨说"),
    ("Zeng Qinghong", "曾庆红"), ("Shan Tianfang", "单田芳"), ("Chiang spoke", "蒋说"), ("Li Ke-qiang", "李克强"),
    ("Zhang Yimou", "張藝謀"),
    ("Norman Eisen", "学者诺曼·艾森"), ("Justin Rose", "贾斯汀·罗斯未参与"), ("Jean-Claude Juncker", "让-克洛德·容克"),
    ("Palin", "特里格·佩林"), ("France and Germany", "法国和德国"), ("the United States", "美国"), ("the French", "法国"),
    ("Britain", "英国"), ("South Korea", "韩国"), ("no names", "没有名字"),
    ("President Emmanuel Macron", "总统马克龙讲话"), ("Mr Solheim", "索尔海姆先生"), ("Mr. Deng wrote", "邓先生写道"),
    ("Mr Patten", "彭先生"), ("Ms Fong Chan", "陈方女士"), ("Vladimir Putin arrived", "普京抵达"),
    ("Yuko Tanaka", "田中裕子"), ("Kenji Goto spoke", "後藤健二講話"), ("Spokesperson Mao Ning", "发言人毛宁"),
  ])
  func `names that agree`(english: String, chinese: String) {
    #expect(differences(english, chinese) == [])
  }

  @Test(arguments: [
    ("President Xi Jinping", "国家总理李克强", NameComparison.Difference.Form.pinyin),
    ("Guo Shengkun said", "孟建柱说", .pinyin), ("Justin Rose", "诺曼·艾森", .sound),
    ("talks with France", "与德国会谈", .country), ("an embassy in Kenya", "驻日本使馆", .country),
    ("President Emmanuel Macron", "总统奥朗德讲话", .sound), ("Mr Solheim", "由邓先生起草", .sound),
    ("Mr. Solheim", "由鄧先生起草", .sound),
    ("Yuko Tanaka", "佐藤真由美", .sound), ("Kenji Goto spoke", "遠藤健二講話", .sound),
    ("Spokesperson Mao Ning", "发言人林剑", .pinyin),
  ])
  func `names that differ`(english: String, chinese: String, form: NameComparison.Difference.Form) {
    #expect(differences(english, chinese).map(\.form) == [form])
  }

  @Test(arguments: [
    ("斯波尔丁", "Spaulding"), ("奥巴马", "Obama"), ("华盛顿", "Washington"),
    ("罗森伯格", "Rosenberg"), ("伦敦", "London"), ("撒切尔", "Thatcher"),
  ])
  func `renderings sound alike`(chinese: String, english: String) {
    let han = Array(chinese.utf8)
    let left = SoundClasses.classes(
      ofLatin: LatinName.letters([Span(0, english.utf8.count)], in: Array(english.utf8)))
    let right = SoundClasses.classes(ofHan: han, from: 0, to: han.count)
    #expect(SoundClasses.likeness(left, right) >= NameComparison.soundThreshold, "\(left) \(right)")
  }
}
