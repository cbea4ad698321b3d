import Testing
import _BitextTestSupport

@testable import Bitext

/// What one side denies and the other says without a denial, both ways: by words, comparatives, qualities, bounds, questions.
@Suite struct DenialTests {
  private func kinds(_ english: String, _ chinese: String) -> [Gap.Kind] {
    BarredBitext(english, chinese).alarms
  }

  @Test(arguments: [
    // Verbs that deny by their meaning
    ("The search party overlooked a small door behind the stove.", "搜查队没有注意到炉子后面的一扇小门。"),
    ("The auditors had missed a second set of books for years.", "审计人员多年都没有发现另有一套账。"),
    ("He forgot to lock the boathouse that evening.", "那天晚上他没有锁船库。"),
    ("The first version omitted the appendix on soil.", "第一版没有收入土壤附录。"),
    ("The first version omitted the appendix on soil.", "第一版沒有收入土壤附錄。"),
    // Qualities and their contraries
    ("The lighting in the hall is not good.", "大厅的灯光欠佳。"),
    ("The village is not far from the lake.", "村子离湖边很近。"),
    ("Tickets for the night train are not cheap.", "夜行列车的票价昂贵。"),
    ("The road to the quarry is not easy.", "去采石场的路很难走。"),
    // What ends a trouble
    ("Notes with a slash in the title are no longer lost on export.", "修复了标题含斜杠的笔记导出后丢失的问题。"),
    ("The lamp no longer flickers in the cold.", "解决了灯在低温下闪烁的问题。"),
    // Set phrases
    ("Be generous with praise for your pupils.", "对学生要不吝夸奖。"),
    ("The man at the gate may have joined this morning.", "门口那个人说不定是今早才加入的。"),
    // Comparatives and superlatives
    ("I have never heard a better choir.", "这是我听过的最好的合唱团。"),
    ("The harvest has never been richer.", "今年是收成最好的一年。"),
    ("Nobody in the valley had built a higher bridge.", "这是山谷里建得最高的桥。"),
    // A denial that is taken up again
    ("We do not sell the photographs, neither the old ones nor the new ones.", "我们不出售这些照片，无论新旧。"),
    ("The bank gives no loans, not even to its own staff.", "银行不发放贷款，哪怕是对自己的职员。"),
    ("The carrier is not liable for delays, not even where it knew of the storm.", "承运人对延误概不负责，即使事先知道有风暴。"),
    // What one fears
    ("She held her breath so as not to wake the child.", "她屏住呼吸，生怕吵醒孩子。"),
    ("They walked slowly so as not to slip on the ice.", "他们走得很慢，怕在冰上滑倒。"),
    // What has changed
    ("The school is no longer a place for the rich; it is one for everybody.", "这所学校由富人的地方变成了大家的地方。"),
    ("The mill no longer burns coal; it runs on sunlight.", "磨坊改用太阳能。"),
    // What nothing exceeds has a bound
    ("No guest may stay longer than three nights.", "每位客人最多住三晚。"),
    ("Nothing is lent for more than two weeks.", "每件物品借期最长不超过两周。"),
    // Who has not is everybody
    ("Everyone has made a mistake at some time.", "谁没有犯过错误呢？"),
    ("Each of us has lost a key.", "誰沒有丟過一把鑰匙呢？"),
  ])
  func sameIsSaidWithoutDenial(_ english: String, _ chinese: String) {
    #expect(kinds(english, chinese).isEmpty, "\(english) = \(chinese)")
  }

  @Test(arguments: [
    ("The search party found a small door behind the stove.", "搜查队没有找到炉子后面的一扇小门。"),
    ("He did not forget the meeting.", "他忘记了会议。"),
    ("He did not forget the meeting.", "他忘記了會議。"),
    ("The lighting in the hall is not good.", "大厅的灯光很好。"),
    ("Tickets for the night train are not cheap.", "夜行列车的票价很便宜。"),
    ("I have never heard this choir.", "我听过这个合唱团。"),
    ("The harvest has not been good.", "收成很好。"),
    ("We do not sell the photographs.", "我们出售这些照片。"),
    ("The bank gives no loans to its staff.", "银行向职员发放贷款。"),
    ("The carrier is not liable for delays.", "承运人对延误负责。"),
    ("She did not wake the child.", "她吵醒了孩子。"),
    ("The school is no longer open to visitors.", "学校对参观者开放。"),
    ("He came to the meeting on Monday.", "他星期一来开会了吗？"),
    ("He came to the meeting on Monday.", "他为什么没有来开会？"),
  ])
  func lostDenialIsTold(_ english: String, _ chinese: String) {
    let found = kinds(english, chinese)
    #expect(found.contains { [.meaning, .partial].contains($0) }, "\(english) = \(chinese): \(found)")
  }
}
