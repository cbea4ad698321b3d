/// The surnames of Han names in Pinyin, as far as one may tell a Han name in English by them.
enum Surnames {
  static let pinyin = WordSet(
    """
    ai an bai ban bao bi bian bo cai cao cen chai chang che chen cheng chi chu cui dai deng diao ding dong dou du \
    duan fan fang fei feng fu gan gao ge geng gong gou gu guan guo han hao he hong hou hu hua huang huo ji jia jian \
    jiang jiao jin jing ju kang ke kong kuang lai lan lang lei leng li lian liang liao lin ling liu long lou lu luo \
    lv ma mao mei meng mi miao min mo mu ni nie ning niu ou pan pang pei peng pu qi qian qiao qin qiu qu quan ran \
    ren rong ruan sang sha shan shang shao she shen sheng shi shu song su sun tan tang tao tian tong tu wan wang wei \
    wen weng wu xi xia xian xiang xiao xie xin xing xiong xu xuan xue yan yang yao ye yi yin ying you yu yuan yue \
    yun zang zeng zha zhai zhan zhang zhao zheng zhong zhou zhu zhuang zhuo zou zuo
    """)

  /// The commonest surnames as Hong Kong and Taiwan write them, in Cantonese and by Wade and Giles without its
  /// apostrophes, but for those that are Korean as well; those of ``pinyin`` count too.
  static let others = pinyin.union(
    """
    au chak cham chan chau cheng cheuk cheung chiang chien chin ching chiu choi chou chow choy chu chuang chui chung fok fong \
    foo fung hau heung ho hsia hsiao hsieh hsieh hsing hsiung hsu hsueh hui hung ip jen kao keung ko kong kuan kuo kuk kung kwan \
    kwok kwong lai lam lau law leong leung liao liew liu lo lok loke lui luk lum lung mak man mok mui ng ngai ngan ou pang pao \
    pau poon pun shek shih shiu shum sin siu sit soong suen sung sze szeto szu tai tam tan tang teng teo tien ting to tong tsai tsang \
    tsao tse tseng tseung tso tsoi tsou tsui tu tuan tung wai wan wong wun yam yau yeh yen yeung yick yik yim ying yip yiu yu \
    yuen yung
    """)

  /// The commonest surnames of China in both scripts, by the report on names of the Ministry of Public Security of 2020, without
  /// those that are words of grammar by themselves.
  static let commonest = ScalarSet(
    "王李张張刘劉陈陳杨楊黄黃赵趙吴吳周徐孙孫马馬朱胡郭何林罗羅郑鄭梁谢謝宋唐许許韩韓邓鄧冯馮曹彭肖蕭田董潘袁蔡蒋蔣余杜叶葉程魏苏蘇吕呂丁沈任姚卢盧傅钟鍾姜崔谭譚廖范汪陆陆韦韋贾賈夏付邹鄒熊孟秦阎閻薛侯雷龙龍史陶贺賀顾顧毛郝龚龔邵钱錢严嚴武戴莫孔汤湯"
  )

  /// The surnames of Koreans in the spellings that are common, with the Han characters that they stand for in both scripts;
  /// by the census of population of the Republic of Korea, those of 10,000 bearers and more.
  static let korean: [[UInt8]: Set<UInt32>] = {
    var surnames: [[UInt8]: Set<UInt32>] = [:]
    let words = koreanTable.fields(dividedBy: " ", "\n")
    for place in stride(from: 0, to: words.count - 1, by: 2) {
      let characters = String(decoding: words[place + 1], as: UTF8.self).unicodeScalars.map(\.value)
      for spelling in words[place].split(separator: UInt8(ascii: "/")) {
        surnames[Array(spelling), default: []].formUnion(characters)
      }
    }
    return surnames
  }()

  private static let koreanTable = """
    kim/gim 金 lee/yi/rhee/ri/li/yee 李 park/pak/bak 朴 choi/choe 崔 jung/jeong/chung/cheong/joung 郑鄭丁程 kang/gang 姜康 \
    cho/jo/joe 赵趙曹 yoon/yun/youn 尹 jang/chang 张張蒋蔣章庄莊 lim/im/rim/yim 林任 han 韩韓 oh/o 吴吳 seo/suh/so 徐 shin/sin 申辛慎 \
    kwon/gwon 权權 hwang 黄黃 ahn/an 安 song 宋 yoo/yu/ryu/you/yoon/ryoo 柳刘劉俞庾 hong 洪 jeon/chun/jun/chon 全田钱錢 \
    ko/go/koh 高 moon/mun 文 son/sohn 孙孫 yang 梁杨楊 bae/pae/bai 裴 baek/paik/back/paek 白 heo/hur/huh/ho 许許 nam 南 sim/shim 沈 \
    noh/roh/no/ro 卢盧鲁魯 ha 河夏 kwak/gwak 郭 sung/seong/song 成 cha 车車 joo/ju/chu/choo 朱周 woo/u/wu 禹于 koo/gu/ku/goo 具丘 min 闵閔 \
    na/ra 罗羅 jin/chin 陈陳晋晉秦 ji/chi/jee 池智 um/eom/uhm 严嚴 won 元 chae 蔡采 cheon/chon 千 bang/pang 方房 kong/gong 孔 hyun/hyeon 玄 \
    ham 咸 byun/byeon/pyon 卞边邊 yeom/yom/yum 廉 yeo/yuh 吕呂余 choo/chu 秋 do/to 都道 so 苏蘇 seok/suk 石 sun/seon 宣 seol/sul 薛 ma 马馬 \
    gil/kil 吉 yeon/yon 延燕 wi 魏韦韋 pyo 表 myung/myeong 明 ki/gi 奇 ban/pan 潘 ra 罗羅 wang 王 geum/keum 琴 ok 玉 yuk/yook 陆陸 in 印 maeng 孟 \
    je 诸諸 mo 牟 tak 卓 nam 南 eo 鱼魚 eun 殷 pyeon 片 yong 龙龍 ye 芮 kyung/kyong 庆慶景 bong 奉 sa 史 bu 夫 ka/ga 贾賈 bok 卜 tae 太 mok 睦 \
    jegal 诸諸 namgung 南 hwangbo 皇 sunwoo/seonu 鲜鮮
    """
}
