/// The surnames of Han names in Pinyin, as far as one may tell a Han name in English by them.
enum Surnames {
  static let pinyin: Set<[UInt8]> = Set(
    """
    ai an bai ban bao bi bian bo cai cao cen chai chang che chen cheng chi chu cui dai deng diao ding dong dou du \
    duan fan fang fei feng fu gan gao ge geng gong gou gu guan guo han hao he hong hou hu hua huang huo ji jia jian \
    jiang jiao jin jing ju kang ke kong kuang lai lan lang lei leng li lian liang liao lin ling liu long lou lu luo \
    lv ma mao mei meng mi miao min mo mu ni nie ning niu ou pan pang pei peng pu qi qian qiao qin qiu qu quan ran \
    ren rong ruan sang sha shan shang shao she shen sheng shi shu song su sun tan tang tao tian tong tu wan wang wei \
    wen weng wu xi xia xian xiang xiao xie xin xing xiong xu xuan xue yan yang yao ye yi yin ying you yu yuan yue \
    yun zang zeng zha zhai zhan zhang zhao zheng zhong zhou zhu zhuang zhuo zou zuo
    """.fields(dividedBy: " ", "\n").map { Array($0) })

  /// The commonest surnames as Hong Kong and Taiwan write them, in Cantonese and by Wade and Giles without its
  /// apostrophes, but for those that are Korean as well; those of ``pinyin`` count too.
  static let others: Set<[UInt8]> = pinyin.union(
    """
    au chak cham chan chau cheng cheuk cheung chiang chien chin ching chiu choi chou chow choy chu chuang chui chung fok fong \
    foo fung hau heung ho hsia hsiao hsieh hsieh hsing hsiung hsu hsueh hui hung ip jen kao keung ko kong kuan kuo kuk kung kwan \
    kwok kwong lai lam lau law leong leung liao liew liu lo lok loke lui luk lum lung mak man mok mui ng ngai ngan ou pang pao \
    pau poon pun shek shih shiu shum sin siu sit soong suen sung sze szeto szu tai tam tan tang teng teo tien ting to tong tsai tsang \
    tsao tse tseng tseung tso tsoi tsou tsui tu tuan tung wai wan wong wun yam yau yeh yen yeung yick yik yim ying yip yiu yu \
    yuen yung
    """.fields(dividedBy: " ", "\n").map { Array($0) })
}
