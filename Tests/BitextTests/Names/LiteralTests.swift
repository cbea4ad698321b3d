import Testing

@testable import Bitext

/// What a translator copies sign by sign.
@Suite struct LiteralTests {
  private func keys(_ text: String) -> [String] {
    let bytes = Array(text.utf8)
    return Literal.literals(in: bytes, bytes.indices).map {
      "\($0.kind) \(String(decoding: $0.key, as: UTF8.self))"
    }
  }

  @Test(arguments: [
    ("See https://www.example.org/A/.", ["address example.org/a"]),
    ("参见https://example.org/a。", ["address example.org/a"]),
    ("(ftp.example.org/pub)", ["address ftp.example.org/pub"]),
    ("example.com/faq", ["address example.com/faq"]),
    ("No address: e.g. this, U.S. or a.m. and Node.js", []),
    ("Write to A.B@example.org.", ["mail a.b@example.org"]),
    (
      "{name} and ${HOME} and {{user}}",
      ["placeholder {name}", "placeholder ${home}", "placeholder {{user}}"]
    ),
    ("{count, plural, one {# file} other {# files}}", ["placeholder {count}"]),
    (
      "%d of %1$s, %(name)s, %PATH%",
      ["placeholder %d", "placeholder %1$s", "placeholder %(name)s", "placeholder %path%"]
    ),
    ("5% discount, 50%d", []),
    ("Follow @old_town. Apples @ 5 or a@b", ["handle @old_town"]),
    ("Use --dry-run, or free--and easy", ["option --dry-run"]),
    ("编号为AB/2019/077的HK-2020-315", ["code ab/2019/077", "code hk-2020-315"]),
    ("COVID-19 in the 1990s, 10-15 and USB-C", []),
    ("Call `open()` or `two words`", ["span open()"]),
    ("Type `copy --all data.bin` now", ["option --all", "file data.bin"]),
    ("文件写入/var/tmp/render，或", ["file /var/tmp/render"]),
    ("Read /etc/hosts. It is km/h and/or </b> 1/2 //x /s/ here", ["file /etc/hosts"]),
  ])
  func areRead(_ text: String, _ expected: [String]) {
    #expect(keys(text) == expected)
  }

  @Test(arguments: [
    ("See https://example.org/a.", "参见https://example.org/b。", 1, 0),
    ("See https://example.org/en/a.", "参见https://example.org/zh/a。", 0, 0),
    ("See https://example.org/a and https://example.org/a.", "参见https://example.org/a。", 0, 0),
    ("Copied %s of %s.", "已复制%s。", 0, 1),
    ("{name} has {count}", "{count}属于{name}", 0, 0),
    ("Use `open`.", "使用open。", 0, 0),
    ("No. HK-2020-315", "HK-2020-351号", 1, 0),
    ("Follow @old_town", "关注@new_town", 1, 0),
    ("Write to us.", "请致函info@example.org。", 0, 1),
    ("Type `copy --all` now.", "输入`copy --full`。", 1, 0),
    ("Files are in /var/tmp/render.", "文件在/var/log/render中。", 1, 0),
    ("See /docs/en/start", "见/docs/zh/start", 0, 0),
  ])
  func areCompared(_ source: String, _ target: String, _ changed: Int, _ alone: Int) {
    let texts = Bilingual(source: Array(source.utf8), target: Array(target.utf8))
    let comparison = LiteralComparison(texts.map { Literal.literals(in: $0, $0.indices) }) { side, key in
      LiteralComparison.holds(texts[side], [Span(texts[side].indices)], key)
    }
    #expect(comparison.changed.count == changed, "\(source) = \(target)")
    #expect(comparison.alone.source.count + comparison.alone.target.count == alone, "\(source) = \(target)")
  }

  @Test(arguments: [
    ("Call +86 10 555 01 23", "致电+86-10-555-0123", true),
    ("Call +86 10 555 01 23", "致电+86-10-555-0132", false),
    ("In 12 34 cases", "12-34", false),
  ])
  func numbersAreDividedFreely(_ source: String, _ target: String, _ isSame: Bool) {
    let common = DigitRuns.all(in: Array(source.utf8)).intersection(DigitRuns.all(in: Array(target.utf8)))
    #expect(common.isEmpty != isSame)
  }
}
