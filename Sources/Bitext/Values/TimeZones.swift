/// The zones of the clock that texts name, in minutes ahead of Greenwich: those that mean one offset only, without the ones
/// that change with the season or that several countries call the same (CST, IST, `Eastern time`).
enum TimeZones {
  static let english = PhraseTable<Int>([
    ("gmt", 0), ("greenwich mean time", 0), ("utc", 0), ("bst", 60), ("cet", 60), ("cest", 120), ("eet", 120),
    ("msk", 180), ("est", -300), ("edt", -240), ("pst", -480), ("pdt", -420), ("jst", 540), ("kst", 540),
    ("hkt", 480), ("sgt", 480), ("aest", 600), ("beijing time", 480), ("hong kong time", 480),
    ("china standard time", 480), ("singapore time", 480), ("taipei time", 480), ("moscow time", 180),
    ("tokyo time", 540), ("japan time", 540), ("japan standard time", 540), ("seoul time", 540),
    ("delhi time", 330),
  ])

  static let chinese: [(name: StaticString, minutes: Int)] = [
    ("格林尼治标准时间", 0), ("格林尼治時間", 0), ("格林尼治时间", 0), ("格林威治标准时间", 0), ("格林威治標準時間", 0),
    ("格林威治时间", 0), ("格林威治時間", 0), ("格林尼治平时", 0), ("协调世界时", 0), ("協調世界時", 0), ("世界标准时间", 0),
    ("世界時", 0), ("世界时", 0), ("北京时间", 480), ("北京時間", 480), ("香港时间", 480), ("香港時間", 480),
    ("新加坡时间", 480), ("台北时间", 480), ("臺北時間", 480), ("台北時間", 480), ("莫斯科时间", 180), ("莫斯科時間", 180),
    ("东京时间", 540), ("東京時間", 540), ("日本时间", 540), ("日本標準時間", 540), ("首尔时间", 540), ("首爾時間", 540),
    ("中欧时间", 60), ("中歐時間", 60),
  ]
}
