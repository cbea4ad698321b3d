import Testing

@testable import Bitext

@Suite struct NumeralTests {
  /// The value, a bar and what is left behind the number; `-` where nothing is read.
  @Test(arguments: [
    ("一", "1|"), ("十", "10|"), ("十一条", "11|条"), ("二十四", "24|"), ("一百零五", "105|"), ("一百五", "150|"),
    ("一百五十", "150|"), ("两千三", "2300|"), ("三万五千", "35000|"), ("三万五", "35000|"), ("二〇一六年", "2016|年"),
    ("一九九八", "1998|"), ("3万5千", "35000|"), ("12亿", "1200000000|"), ("两万亿", "2000000000000|"),
    ("三亿五千万", "350000000|"), ("一亿零三", "100000003|"), ("廿四", "24|"), ("卅", "30|"), ("叁佰伍拾元", "350|元"),
    ("壹万贰仟", "12000|"), ("大陆", "-"), ("陆", "-"), ("陆三地", "-"), ("百", "-"), ("万一", "-"), ("第", "-"),
    ("十十", "10|十"),
    ("十万", "100000|"), ("一千零一十", "1010|"), ("七八十", "70|"), ("十七八", "17|"), ("零", "0|"), ("〇五", "5|"),
    ("九千九百九十九万亿", "9999000000000000|"), ("十二万三千四百五十六", "123456|"), ("2016", "-"), ("", "-"),
    ("一二三四五六七八九一二三四五六七八九一二三四", "-"),
  ])
  func `Han numerals`(text: String, expected: String) {
    let bytes = Array(text.utf8)
    let reading = HanNumeral.read(bytes, at: 0, limit: bytes.count)
    #expect(reading.map { "\($0.value)|\(rest(bytes, $0.end))" } ?? "-" == expected)
  }

  @Test(arguments: [("七八十", 80), ("十七八", 18), ("二三百", 300), ("三四万", 40000), ("三十五六", 36)])
  func `Han approximations`(text: String, upper: Int) {
    let bytes = Array(text.utf8)
    #expect(HanNumeral.reading(bytes, at: 0, limit: bytes.count)?.upper == upper)
  }

  @Test(arguments: [
    ("I.", "1|."), ("IV)", "4|)"), ("xiv", "14|"), ("MMMCMXCIX", "3999|"), ("IIII", "-"), ("IC", "-"),
    ("In", "-"),
    ("Iv", "-"), ("VII results", "7| results"), ("Ⅻ、", "12|、"), ("mix", "1009|"), ("MMMMMMMMMMMMMMMMMM", "-"),
  ])
  func `Roman numerals`(text: String, expected: String) {
    let bytes = Array(text.utf8)
    let reading = RomanNumeral.read(bytes, at: 0, limit: bytes.count)
    #expect(reading.map { "\($0.value)|\(rest(bytes, $0.end))" } ?? "-" == expected)
  }

  @Test(arguments: [
    ("twenty-four", "24|"), ("twenty four cases", "24| cases"), ("one hundred and five", "105|"),
    ("First,", "1o|,"), ("Secondly,", "2o|,"), ("twelfth", "12o|"), ("two three", "2| three"),
    ("a million", "1000000|"), ("a man", "-"), ("nineteen ninety-eight", "1998|"),
    ("twenty sixteen", "2016|"),
    ("twenty-third", "23o|"), ("two hundred thousand and six", "200006|"), ("three million two", "3000002|"),
    ("hundred", "-"), ("one hundredth", "100o|"), ("five and six", "5| and six"), ("onerous", "-"),
    ("sixty-fold", "60|-fold"), ("eleven million trillion", "11000000| trillion"), ("an hour", "-"),
    ("one hundred and", "100| and"), ("ninety nine", "99|"),
    ("one trillion billion", "1000000000000| billion"),
  ])
  func `English numerals`(text: String, expected: String) {
    let bytes = Array(text.utf8)
    let reading = EnglishNumeral.read(bytes, at: 0, limit: bytes.count)
    let shown = reading.map { "\($0.value)\($0.isOrdinal ? "o" : "")|\(rest(bytes, $0.end))" }
    #expect(shown ?? "-" == expected)
  }

  @Test(arguments: [
    ("1,234.5 m", "12345e-1| m"), ("２０１６年", "2016e0|年"), ("１，２３４", "1234e0|"), ("1,23", "1e0|,23"),
    ("1.", "1e0|."), ("1.2.3", "12e-1|.3"), ("1,234,56", "1234e0|,56"), ("2016,234", "2016e0|,234"),
    ("007", "7e0|"), ("99999999999999999999", "?e0|"), ("x", "-"), ("0.05", "5e-2|"), ("0,123", "0e0|,123"),
  ])
  func `numbers in digits`(text: String, expected: String) {
    let bytes = Array(text.utf8)
    let reading = DigitNumeral.read(bytes, at: 0, limit: bytes.count)
    let shown = reading.map {
      "\($0.digits.map { "\($0)" } ?? "?")e\($0.fractionDigits == 0 ? "0" : "-\($0.fractionDigits)")|\(rest(bytes, $0.end))"
    }
    #expect(shown ?? "-" == expected)
  }

  private func rest(_ bytes: [UInt8], _ offset: Int) -> String {
    String(decoding: bytes[offset...], as: UTF8.self)
  }
}
