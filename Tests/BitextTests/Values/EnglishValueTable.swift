/// English texts and the values they say, a case a line: the text, a bar, the values in the notation of
/// `Value.description`, soft ones with `?`. Faint ones are not listed.
enum EnglishValueTable {
  static let cases = """
    He bought 3 books | 3
    12 countries | 12
    1,234 people | 1234
    1,234,567 dollars | $ 1234567
    12,345.67 | 12345.67
    3.14 metres | 3.14 m
    about 1.5 million people | ~1500000
    1.5 million | 1500000
    2 billion | 2000000000
    three trillion | 3000000000000
    0.5% | 0.5%
    50 % | 50%
    50 percent | 50%
    50 per cent | 50%
    fifty percent | 50%
    5 percentage points | 5pp
    one percent | 1%?
    3.5 pct | 3.5%
    twenty-four | 24
    twenty four | 24
    one hundred and five | 105
    one hundred and fifty people | 150
    two thousand three hundred | 2300
    thirty-five million | 35000000
    twelve thousand | 12000
    a hundred | 100?
    a million dollars | $ 1000000
    one million five hundred thousand | 1500000
    half a million | 500000?
    two and a half million | 2500000
    a dozen | 12?
    two dozen | 24
    hundreds of people | ~100+?
    millions of people | ~1000000+?
    tens of thousands | ~10000+?
    dozens | ~10+?
    $500 | $ 500
    $2.5 million | $ 2500000
    $2.5m | $ 2500000
    £3bn | GBP 3000000000
    €30 | EUR 30
    US$500 | USD 500
    US$ 5 million | USD 5000000
    HK$20 | HKD 20
    NT$30,000 | TWD 30000
    ¥100 | ¥ 100
    RMB500 | CNY 500
    RMB 5 million | CNY 5000000
    USD 500 | USD 500
    500 yuan | CNY 500
    500 US dollars | USD 500
    20 billion Hong Kong dollars | HKD 20000000000
    ten million NT dollars | TWD 10000000
    3 million euros | EUR 3000000
    80,000 yen | JPY 80000
    five hundred yuan | CNY 500
    2 trillion won | won 2000000000000
    100 rubles | RUB 100
    two-thirds | 2/3?
    two thirds | 2/3?
    one third | 1/3?
    one-third | 1/3?
    one four thousandth of the sum | 0.00025?
    100 per cent sure | 100%?
    three quarters | 0.75?
    one fifth | 0.2?
    a third |
    a quarter |
    half |
    one half | 0.5?
    one in five children | 0.2?
    1/3 | 1/3?
    14½ | 14.5
    ½ | 0.5?
    three times | x3?
    10 times | x10
    2.5 times | x2.5
    threefold | x3?
    sixtyfold | x60?
    three-fold | x3?
    twice |
    double |
    both |
    the seventh | #7?
    the 7th | #7
    21st | #21
    the twenty-first session | #21
    Article 3 | 3
    Article 12 | 12
    Paragraph 2, Article 4 | 2 4
    the third session | #3?
    first |
    second |
    Secondly |
    tenth | #10?
    twelfth | #12
    the 108th | #108
    one hundredth | #100
    2016 | 2016
    in 2016 | 2016
    June 2016 | 2016-06
    June, 2016 | 2016-06
    June 14, 2016 | 2016-06-14
    June 14 | --06-14
    14 June 2016 | 2016-06-14
    14 June | --06-14
    the 14th of June | --06-14
    14th June 2016 | 2016-06-14
    June 14th, 2016 | 2016-06-14
    Jan. 5 | --01-05
    Jan. 5, 2016 | 2016-01-05
    5 Jan 2016 | 2016-01-05
    Sept. 11 | --09-11
    December | --12
    In May | --05
    May 4 | --05-04
    4 May 1919 | 1919-05-04
    it may rain |
    May I ask |
    You may go in March | --03
    They march in step |
    The March of Time |
    March 8 | --03-08
    on 1 October 1949 | 1949-10-01
    June 14-16, 2016 | 2016-06-14 2016-06-16
    June 14 and 15 | --06-14 --06-15
    14-16 June 2016 | 2016-06-14 2016-06-16
    from 14 to 16 June | --06-14 --06-16
    Tuesday, June 14 | W2 --06-14
    Monday | W1
    on monday | W1
    in october | --10
    on 1 october 1949 | 1949-10-01
    3 may 2016 | 2016-05-03
    WHO MAY APPLY IN MAY 2016 | 2016-05
    it may be 2 days | 2d
    they march 3 miles | 3 mi
    on Sundays | W7
    Friday's | W5
    early June | early:--06
    mid-2016 | middle:2016
    late 2016 | late:2016
    the end of 2016 | end:2016
    before September | before:--09
    by 2020 | before:2020
    since 1997 | after:1997
    after 2016 | after:2016
    the first half of 2016 | H1? 2016
    the third quarter | Q3?
    third quarter of 2016 | Q3? 2016
    1990s | 1990s
    the 1990s | 1990s
    the mid-1990s | middle:1990s
    the 90s | 90s
    21st century | C21
    the twenty-first century | C21
    19th century | C19
    2016-06-14 | 2016-06-14
    2016/6/15 | 2016-06-15
    6/15/2016 | 2016-06-15
    15/6/2016 | 2016-06-15
    2015-16 | 2015 2016
    2015-2016 | 2015 2016
    1998–2002 | 1998 2002
    2015 and 2016 | 2015 2016
    nineteen ninety-eight | 1998
    twenty sixteen | 2016
    16:30 | 16:30
    4:40 am | 04:40
    4.40 am | 04:40
    5pm | 17:00
    5 p.m. | 17:00
    5:30 p.m. | 17:30
    5.30pm | 17:30
    12 am | 00:00
    12 pm | 12:00
    3 months | 3mo
    three months | 3mo?
    eighteen months | 18mo
    5 years | 5y
    five years | 5y?
    ten years | 10y?
    twenty years | 20y
    30 days | 30d
    thirty days | 30d
    within seven days | 7d?
    24 hours | 24h
    48-hour | 48h
    two hours | 2h?
    30 minutes | 30min
    thirty seconds | 30s
    6 weeks | 6w
    two weeks | 2w?
    10 working days | 10d
    seven business days | 7d?
    a 13-year-old | 13y
    eight-year plan | 8y?
    a five-year plan | 5y?
    one and a half years | 1.5y?
    two and a half hours | 2.5h?
    an hour |
    a year |
    a decade |
    three decades | 30y
    three | 3?
    three areas | 3?
    five | 5?
    two countries | 2?
    ten proposals | 10?
    eleven | 11
    nineteen | 19
    one |
    one of them |
    no one |
    another one |
    once |
    a second |
    Second, we agreed |
    seconds |
    a couple of days |
    pair |
    G20 | [g20]?
    COVID-19 | [covid19]?
    F-16 | [f16]?
    UN660 | [un660]?
    24/7 | [24/7]?
    5G | [5g]?
    3D | [3d]?
    H1N1 | [h1n1]?
    A4 | [a4]?
    Section 12.6.2.1 | [12.6.2.1]
    192.168.1.1 | [192.168.1.1]
    /dev/sda1 | [dev/sda1]?
    fstab(5) | [fstab(5)]?
    VT100-like | [vt100]?
    3mm | 3 mm
    5kg | 5 kg
    100km | 100 km
    100lbs | 100
    10 km | 10 km
    30% to 43% | 30% 43%
    30 to 43 percent | 30% 43%
    between 30 and 43 percent | 30% 43%
    2 to 3 million | 2 3000000
    two to three million | 2? 3000000
    18- to 29-year-olds | 18 29y
    18-29 | 18 29
    5-10 years | 5y 10y
    $2 to $3 million | $ 2 $ 3000000
    10-6 | 10 6
    15 000 people | 15000
    70 000 | 70000
    1 250 000 | 1? 250000
    one thousand and one | 1001
    nine hundred and ninety-nine | 999
    two hundred thousand | 200000
    three hundred and sixty-five days | 365d
    one point nine percent | 1.9%
    zero point five | 0.5?
    World War II | #2?
    Chapter VII | #7?
    XI Jinping |
    Elizabeth II |
    Phase III | #3?
    under-20s | before:20s
    top-10 | 10
    pre-1997 | 1997
    Mid-2016 | middle:2016
    No. 5 | 5
    Room 101 | 101
    Apollo 11 | 11
    Windows 2000 | 2000
    Route 66 | 66
    007 | 7
    1 | 1?
    one (1) | 1?
    thirty (30) days | 30 30
    over 200 people | ~200
    more than 500 | ~500
    nearly 70,000 | ~70000
    around 30 | ~30
    some 40 countries | ~40
    almost 100 | ~100
    100 | 100
    100,000 | 100000
    1,000,000 | 1000000
    99.9% | 99.9%
    0.12 | 0.12
    .5 | 5
    -5 degrees | 5 °
    2,5 | 2 5
    3.1.4 | [3.1.4]
    2016.6.14 | 2016-06-14
    two per cent | 2%
    six of the ten | 6? 10?
    the G7 leaders | [g7]?
    the Group of Seven | 7?
    the Group of Twenty | 20
    seventy-five | 75
    ninety nine | 99
    forty-fold | x40
    fifty-fifty |
    nine-member team | 9?
    two-day visit | 2d?
    four-hour meeting | 4h?
    the 2008 Olympics | 2008
    Tokyo 2020 | 2020
    the class of '98 | 98
    5 Sept | --09-05
    Aug 8, 2008 | 2008-08-08
    August 8 | --08-08
    January 1 to March 31 | --01-01 --03-31
    1 January | --01-01
    31 December 1999 | 1999-12-31
    in early 2017 | early:2017
    late December | late:--12
    the beginning of 2018 | early:2018
    until 2030 | before:2030
    October-December | --10 --12
    July/August | --07 --08
    Thursday | W4
    Wed., June 15 | W3? --06-15
    noon | 12:00?
    midnight | 24:00?
    the fifth | #5?
    sixth round | #6?
    ninety-ninth | #99
    three-fourths | 0.75?
    two fifths | 0.4?
    seven tenths | 0.7?
    5 hundredths | 0.05?
    five thousand | 5000
    five hundred | 500
    the 500 | 500
    123456789012345678901234567890 | [123456789012345678901234567890]
    Annex C | #C?
    Party B | #B?
    Clause 8.2(c) | 8.2 #C?
    the Fifth Symphony opened it, and the Seventh Fleet sailed | #5 #7
    at the beginning of this year | early:year+0?
    next month | month+1?
    yesterday | day-1?
    in the last year |
    $4,100 a tonne | $ 4100 /1 t?
    in Canadian dollars | /CAD 1?
    214 BC | BC214
    AD 25 | 25
    the third century BC | BCC3
    the fifth day of the fifth lunar month | L--05-05
    biennial | 2y?
    at 0735 hrs | 07:35
    1500 hours of work | 1500h
    of every 1,000 tested, three | 0.003?
    an hour and three quarters | 1.75h?
    at the eleventh hour |
    1H22 | 2022-H1
    """
}
