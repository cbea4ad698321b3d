import Testing
import _BitextTestSupport

@testable import Bitext

/// Names that one side has and the other lacks.
@Suite struct NameRuleTests {
  private func names(_ english: String, _ chinese: String) -> [Gap.Severity] {
    let bitext = BarredBitext(english, chinese)
    return GapFinder().gaps(
      in: GapContext(bitext.segmentation, paragraphs: bitext.paragraphs, sentences: bitext.sentences)
    ).filter { $0.kind == .name }.map(\.severity)
  }

  @Test(arguments: [
    // Written in Latin letters in the Chinese text
    ("The ship reached the old harbour at night.", "这艘船夜里到达了奥尔多 (Oldo) 的旧港口。", [Gap.Severity.warning]),
    ("The ship reached the old harbour of Oldo at night.", "这艘船夜里到达了奥尔多 (Oldo) 的旧港口。", []),
    ("The ship reached Las Canitas at night.", "这艘船夜里到达了拉斯卡尼塔斯 (Las Cañitas)。", []),
    ("The ship sailed for a Scottish company.", "这艘船为一家 SGC 公司航行。", [.note]),
    ("Type the name of the harbour.", "输入港口的名字：Harbour_Name.txt。", []),
    // Han names behind a title, and names with points beside words that only sound alike
    ("Vice Minister Shen Qiwen met the pilots.", "沈启明副部长会见领航员。", [.warning]),
    ("Vice Minister Shen Qiwen met the pilots.", "沈启文副部长会见领航员。", []),
    // A name that is not the one in brackets behind it
    ("The prize goes to Norman Eisen.", "奖项授予费尔南多·奥利维拉 (Norman Eisen)。", [.warning]),
    ("The prize goes to Norman Eisen.", "奖项授予诺曼·艾森 (Norman Eisen)。", []),
    // A surname that is another one, surnames behind titles, other romanizations
    ("Judge Emily Clark read the statement.", "艾米丽·泰勒法官宣读了声明。", [.warning]),
    ("Judge Emily Clark read the statement.", "艾米丽·克拉克法官宣读了声明。", []),
    ("Mr. Ma and Ms. Gu were praised by the pilots.", "领航员表扬了马先生和史女士。", [.warning]),
    ("Mr. Ma and Ms. Gu were praised by the pilots.", "领航员表扬了马先生和顾女士。", []),
    ("Mr. Leung Chi-wai spoke for the pilots.", "黃國榮先生代表領航員發言。", [.warning]),
    ("Mr. Leung Chi-wai spoke for the pilots.", "梁志偉先生代表領航員發言。", []),
    // A surname that stands once for several people, and an article before an acronym
    ("The brothers Peter and Martin Holub sailed home.", "彼得·霍卢布和马丁·霍卢布兄弟返航了。", []),
    ("Their names, Peter and Martin Holub, are carved here.", "他们的名字——彼得·霍卢布和马丁·霍卢布——刻在这里。", []),
    ("Anna, Karl and Edith Brandt sailed home.", "安娜·勃兰特、卡尔·勃兰特和伊迪丝·勃兰特返航了。", []),
    ("The brothers Peter and Martin Holub sailed home.", "彼得·施密特和马丁·施密特兄弟返航了。", [.warning]),
    ("An API is a promise to strangers.", "接口是对陌生人的承诺。", []),
    ("An Lan is the head of the school.", "李明是学校的校长。", [.warning]),
    ("Pipes join the Adriatic, Black and Baltic Seas.", "管道連接亞得裡亞海、黑海和波羅的海。", []),
    // Places and bodies
    ("The summit of the pilots was held in Geneva.", "领航员峰会在维也纳举行。", [.warning]),
    ("The summit of the pilots was held in Geneva.", "领航员峰会在日内瓦举行。", []),
    ("Pipes were laid across the Caspian Sea.", "管道铺设穿过亚速海。", [.warning]),
    ("The ministers of Kenya and Ghana met.", "肯尼亚和加蓬的部长会晤。", [.warning]),
    ("The Ministry of Justice trained the pilots.", "财政部培训了领航员。", [.warning]),
    ("The Ministry of Justice trained the pilots.", "司法部培训了领航员。", []),
    ("The WTO ruled in favour of the pilots.", "世界贸易组织作出有利于领航员的裁决。", []),
    ("The WTO ruled in favour of the pilots.", "国际货币基金组织作出有利于领航员的裁决。", [.warning]),
    // Countries that begin alike, contracted names, a state that is called like a country
    ("The grain was shipped to Nigeria.", "谷物运往尼日尔。", [.warning]),
    ("The grain was shipped to Niger.", "谷物运往尼日尔。", []),
    ("The wool comes from Australia.", "羊毛来自奥地利。", [.warning]),
    ("Slovenia opened the tunnel.", "斯洛伐克开通了隧道。", [.warning]),
    ("The Republic of Korea opened the bridge.", "韩国开通了大桥。", []),
    ("The DPRK opened the bridge.", "韩国开通了大桥。", [.warning]),
    ("Guinea-Bissau opened the bridge.", "几内亚比绍开通了大桥。", []),
    ("A Sino-German school was opened.", "中德学校成立了。", []),
    ("A Sino-German school was opened.", "中意学校成立了。", []),
    ("A Sino-German school was opened.", "中俄学校成立了。", [.warning]),
    ("Peaches come from Savannah, Georgia.", "桃子来自佐治亚州萨凡纳。", []),
    ("Peaches come from Tbilisi, Georgia.", "桃子来自格鲁吉亚第比利斯。", []),
    // People of the table in place of one another, and a given name in other syllables
    ("Newton described the law in his book.", "开普勒在书中阐述了这一定律。", [.warning]),
    ("Newton described the law in his book.", "牛顿在书中阐述了这一定律。", []),
    ("He described the law in his book.", "开普勒在书中阐述了这一定律。", []),
    ("Chairman Yeh Kuo-hua sold his stake.", "董事長葉文雄出售了持股。", [.warning]),
    ("Chairman Yeh Kuo-hua sold his stake.", "董事長葉國華出售了持股。", []),
    ("The members serve terms of four years.", "委员任期四年。", []),
    // Bodies in other romanizations, by the last words of what they stand for, and by a general head
    ("National Cheng Kung University opened a campus.", "成功大學設立校區。", []),
    ("The IMF lent the money.", "基金组织提供了贷款。", []),
    ("The Federal Reserve raised rates again.", "英格兰银行再次加息。", [.warning]),
    ("The Federal Reserve raised rates again.", "美联储再次加息。", []),
    ("The International Olympic Committee fined him.", "世界反兴奋剂机构对他处以罚款。", [.warning]),
    // People whose office, form of address or surname is another one
    ("Judge Clark read the statement.", "克拉克律师宣读了声明。", [.warning]),
    ("Ms Petrov opened the bridge.", "彼得罗夫先生开通了大桥。", [.warning]),
    ("Deputy Mayor Zhou Jian opened the bridge.", "市长周建开通了大桥。", [.warning]),
    ("Deputy Mayor Zhou Jian opened the bridge.", "副市长周建开通了大桥。", []),
    ("Lieutenant Governor Smith opened the bridge.", "副州长史密斯开通了大桥。", []),
    ("Dr Petrov opened the bridge.", "彼得罗夫教授开通了大桥。", []),
    ("Choi Min-ji opened the bridge.", "朴敏智开通了大桥。", [.warning]),
    ("Choi Min-ji opened the bridge.", "崔敏智开通了大桥。", []),
    ("Fok Man-hin opened the bridge.", "霍文軒開通了大橋。", []),
    ("Yip Siu-ling opened the bridge.", "葉小玲開通了大橋。", []),
    ("Lau Siu-ling opened the bridge.", "葉小玲開通了大橋。", [.warning]),
    ("Hsieh Chih-ming opened the bridge.", "謝志明開通了大橋。", []),
    ("The monk Wang Yuanlu opened the cave.", "道士王圆箓打开了洞穴。", []),
    ("The bridge was opened by the mayor.", "市长周建开通了大桥。", [.warning]),
    // One of a list of copied names is left out
    ("Tools such as Docker and Vagrant help pilots.", "Vagrant之类的工具帮助领航员。", [.warning]),
    ("Tools such as Docker and Vagrant help pilots.", "Docker和Vagrant之类的工具帮助领航员。", []),
    // Countries and peoples
    ("The Russian ship reached the harbour.", "秘鲁船到达了港口。", [.warning]),
    ("The Russian ship reached the harbour.", "俄罗斯船到达了港口。", []),
    ("The old ship reached the harbour at night.", "这艘旧船夜里到达了土耳其的港口。", [.note]),
    ("The gauge stands in the Heishan reservoir.", "水位计在黑山水库。", []),
    ("The old ship reached the Turkish harbour at night.", "这艘旧船夜里到达了土耳其的港口。", []),
    ("The Indonesian ship sailed to North Korea.", "印度尼西亞的船駛往朝鮮。", []),
    ("The ships stay near the coastal region.", "船只留在沿海地区附近。", []),
    ("Jordan Reed brought the ship to the harbour.", "里德把船带到了港口。", []),
    ("the coast of the European Union", "欧盟沿海", []),
    ("The Republic of China issues it.", "由台湾签发。", []),
    // An acronym in a body's name, the Spanish j, and a preposition before a body
    ("He spoke to the CCP Central Committee.", "他在中共中央讲话。", []),
    ("President Benito Juárez met the pilots.", "贝尼托·华雷斯总统会见了领航员。", []),
  ])
  func areFound(_ english: String, _ chinese: String, _ severities: [Gap.Severity]) {
    #expect(names(english, chinese) == severities, "\(english) = \(chinese)")
  }

  @Test func `without capitals no name can be told`() {
    let filler = String(repeating: "the old ship reached the harbour at night.\n", count: 15)
    let chinese = String(repeating: "这艘旧船夜里到达了港口。\n", count: 15)
    let english = "Vice Minister Shen Qiwen met the pilots."
    let other = "沈启明副部长会见领航员。"
    #expect(names(filler.capitalized + english, chinese + other) == [.warning])
    #expect(names(filler + english.lowercased(), chinese + other).isEmpty)
  }
}
