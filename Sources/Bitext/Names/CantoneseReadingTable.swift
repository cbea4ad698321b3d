/// The readings of the Han characters of ``HanReadingTable`` as Hong Kong writes names with them.
///
/// Made from the package cantonese-romanisation of PyPI (Chun Law, MIT Licence), which follows the romanization of
/// the government of Hong Kong; simplified characters have the readings of the traditional ones that ICU's Hans-Hant
/// gives for them. Tones are left out.
enum CantoneseReadingTable {
  /// Spellings and behind them the characters that have all of them.
  static let readings = """
    aai/ai 刈哎唉嗌挨 aai/ai/ngaai 睚艾 aai/ai/oi 嗳噯埃嫒 aai/ai/yee/yi 噫殪瘗 aak/ak/ark 厄呃幄扼握軛轭齷龌 aak/ak/ark/o/oh/ok 喔 aak/ak/ark/uk 渥
    aan/an/arn/ngaan 晏 aan/an/arn/ngaan/yim 俺 aap/arp 鴨鸭 aat/art 恝揠阏 aat/art/at 压壓戛押遏 aat/art/chau/ga/gar/ka/sau/shau 钆
    aat/art/daai 歹 aau/au/ngaau 拗 ah/ar 丫亚亞吖呀哑啞垭娅桠氩氬迓鴉鸦 ah/ar/ga/gaai/gar/ka/kai/kar/oh/or 瘕 ah/ar/ha 煆 ah/ar/ho/hoh/hor 钶锕
    ah/ar/ng 岈 ah/ar/nga 訝讶 ah/ar/oh/or 啊阿 ai 矮縊缢翳 ai/yai 隘 am/chong/ho/hoh/hon/hor/ngon/um 厂 am/um 埯庵揞暗菴諳谙鵪鹌黯 am/um/yim 奄
    ang/ngang/ung 罂罌莺鶯 ap/gaap/garp/haap/hap/harp/hop/hup/kap/up/yim 嗑 ap/up/yim 罨 au 呕嘔欧歐殴毆瓯甌盱訏鷗鸥 au/fa/nap/wa 铧
    au/faai/fai/nap/wa 洼 au/gau/ngau 钩 au/kau/kui/ngau 佝 au/kau/ngau 篝缑 au/kui 区區 au/kwa/nap/wo/woh 呙 au/nap 凹 au/nap/woo/wu 汙
    au/ngaau 坳 au/ngau 勾怄沤讴鉤 au/wai/yu/yue 圩 au/yu/yue 吁 ba 叭吧坝壩把灞爸疤笆粑罢罷芭葩钯霸靶 ba/bay/bei/pik 呗 ba/pa 巴 baai/bye 拜掰摆擺敗湃败
    baak/bark 匐 baak/bark/bick/bik 迫 baak/bark/boot/pik 孛 baak/bark/fau 踣 baak/bark/fook/fuk 菔 baak/bark/lok/paak/pak/park/pok 泺
    baak/bark/maan/mak/man/pak 万 baak/bark/mak/pak 貊 baak/bark/mok/pak 貘 baak/bark/paak/pak/park 檗蘗
    baak/bark/paak/pak/park/wa/yip 蘖 baak/bark/pak 伯佰帛白百蔔 baan/barn 办坂扮斑板版班舨辦闆阪頒颁 baan/barn/cheung 爿 baan/barn/faan/farn/feng 瓣
    baang/bang/barng/bing/bung/fung/pang 堋 baang/bang/barng/bung 崩甭繃绷蹦 baang/barng/fung 唪 baat/bart 八捌 baau/bau 爆胞苞飽饱龅
    baau/bau/pau 包孢鮑鲍 bai 币幣弊敝斃毙蔽薜閉闭陛 bai/bay/beah/beh/bei/peah/peh 稗 bai/bay/bei 狴 bai/poh/por 跛 bak/buck 北
    ball/bay/beah/beh/bei/boh/bor/peah/peh 陂 ball/boh/bor 啵坡播波玻菠 ball/boh/bor/poh/por 鄱 bam/bong/bum/pong 耪 bam/bum 乓泵
    ban/bay/bei/bun/fan 賁贲 ban/bun 傧儐品奔嫔嬪宾彬摈斌槟檳殡殯滨濱禀稟笨繽缤膑臏賓髌鬓鬢 bang/bong/bung/pang/pong 蒡 bang/bung/pang 凭憑 bat/bay/bei/but 滗
    bat/beep/bip/bit/but 哔嗶 bat/but 不弼拔毕畢笔筆筚缶荜跋跸蹕鈸钹 bat/but/fau 掊 bay/beah/beh/bei/peah/peh 芘
    bay/bei 俾備匕卑吡埤备妣庇彼悲惫憊捭比毖沘泌畀痹痺碑祕秕秘箅篦罴臂萆蓖裨襬詖轡辔避髀鼻 bay/bei/bit 鉍铋 bay/bei/fai 費费 bay/bei/fau/pei 庳 bay/bei/paai/pai 箄
    bay/bei/pai/pei 睥 bay/bei/pat 鹎 bay/bei/pei 媲帔毗淠濞脾被 beah/beh/pai/peah/peh/pei 紕纰 beah/beh/peah/peh 啤蚍蜱邳郫陴鼙
    beah/beh/peah/peh/pei 鈹铍 beng 柄病餅饼 beng/ping 鉼 bick/bik 壁璧碧襞逼 bick/bik/pik 甓 bin 匾卞变扁汴笾變貶贬辨辩辫辮辯边邊鞭 bin/paan/poon/pun 瘢
    bin/pin 便忭煸砭碥窆缏胼褊谝蹁釆 bin/poon/pun 弁槃湓 bing 丙並乒俜兵冰姘并怦摒炳秉迸邴 bing/ping 併 bit 別别彆必憋瘪癟蹩鱉鳖 biu 婊彪标標瘭膘表裱錶鏢鑣镖镳飙驃骠髟 biu/cheuk/seuk 杓
    biu/paau 飑 bo 佈保哺堡報宝寶布怖报捕晡暴曝步煲簿葆补補褒褓逋部鈽钸鸨 bo/fau/pooi/pui 瓿 bo/naau 孬 bo/po 埔誧 bok/bork 博搏礴箔縛缚膊薄雹駁驳
    bok/bork/paak/pak/park/pok 亳舶 bok/bork/pak 鉑铂 bok/bork/pok 扑攴 bong 帮幫梆榜甏磅綁绑螃邦鎊镑 bong/pong 傍膀 booi/bui 杯焙狈狽盃背貝贝輩辈鋇钡
    booi/bui/pei 坯胚醅 booi/bui/pei/pooi/pui/waai 坏 book/buk 瀑 book/buk/foo/fu/pok/pook/puk 仆濮 book/buk/pok 僕卜 boon 伴半叛拌搬本畔畚絆绊胖般苯
    boon/poon/pun 姅 boot 勃拨撥渤缽脖荸醱饽鹁 boot/fat/fut 艴 boot/pik/pooi/pui 悖 bui 揹 buk/pok 蹼 card/ka/kaat/kar 佧卡 card/kaat 咭 cha 叉搽查茶
    cha/chaai/chi 差 cha/chaak/chark 杈詫诧 cha/chea/cheh/ja/jar/jui/tao/to 苴 cha/ja/jar 喳 chaai 侪儕柴猜豺踩釵钗 chaai/chi/jai/ji/si/sze 茈
    chaai/chuen/duen/tuen 踹 chaak/chark 冊册坼岔恻惻拆汊测測策衩賊贼 chaak/chark/ja/jar 偺吒咤姹碴 chaak/chark/saan/shan 柵栅 chaam/chaan/charm/charn 巉
    chaam/cham/charm/chum 吣惨惭慘慚懺掺搀摻攙杉蠶讒讖谗谶饞馋黪 chaam/cham/charm/chum/jaam/jarm 儳蚕 chaam/cham/charm/chum/saam/sam 参參忏郴骖
    chaam/cham/charm/chum/saam/sam/siu 縿 chaam/cham/charm/chum/sam/tsam 糁糝 chaan/charn 产剷残殘灿燦璨產粲鏟铲餐 chaan/charn/saan/shan 羼
    chaang/charng 伥倀撐撑枨橙 chaang/charng/chong 伧傖碜 chaang/charng/chong/jim 锓 chaang/charng/jan 甽 chaap/charp 插锸 chaat/chart 刷嚓察擦獭獺礤铩
    chaat/chart/shui/suet/sui 唰 chaau 吵巢抄炒耖鈔钞 chai 凄妻悽棲沏淒砌萋齊齐 chai/chea/cheh/chit 趄 chai/chi/jai/si/sze 荠薺 chai/chit 傺切屮
    chai/chit/jai/kai/sit 瘛 chai/jai 蛴霁霽鲚 chai/sai 栖 chak/jaak/jark 泽澤翟 cham/chim/chum 荨 cham/chip/chum/jam/jit 唼 cham/chum 侵寻尋浔潯鲟
    cham/chum/jam 匝咂簪谮 cham/chum/jam/jum 糌 cham/chum/sam/shum 沉 cham/chum/taan/yam/yum 镡 chan/chun 亲嗔塵尘疹瞋稹胗衬襯親診诊趁陈陳
    chan/chun/saai 畛縝缜轸 chang 层層 chang/jang 噌 chang/jang/tsang 曾 chang/sang 擤蹭 chap 緝缉葺輯辑 chat 七柒漆
    chau 丑俦儔凑嗅囚惆抽揍揪楱湊溴畴疇瞅秋稠筹籌綢绸腠臭踌躊輳辏酬醜雠鞦鰍鳅 chau/chow/jau/sau/shau/yau 蝤 chau/chuk/juk 蔟 chau/do/sau/shau 裯
    chau/do/sau/shau/tao/to 帱 chau/gaau/gau/kau/sau/shau 艽 chau/hau/hou/nau 糗 chau/sau/shau 仇巯梂毬犰虬赇遒鼽 chau/sau/shau/yau 泅
    chea/cheh 且奢徂扯斜殂砗砠艚菹螬邪雎骓 chea/cheh/chi/doh/dor 哆 chea/cheh/gui/kui 車车 chea/cheh/liu/niu 榱 chea/cheh/shui/sui/tao/to 箠
    chea/cheh/tao/to 棰 chek 呎尺赤 cheng/ching 請请 cheng/ching/jeng/jing 净婧淨阱 cheng/ching/tsing 青 cheng/jeng 井郑鄭
    cheong/cheung 倡唱娼戗昌枪槍炝猖窗菖跄鎗锖阊鬯鯧鲳 cheong/cheung/ching/jing/sin 箐 cheong/cheung/keung 羟 cheuk 倬卓戳斫灼綽绰芍踔 cheuk/jeuk 桌焯
    cheuk/jeuk/jiu/mei 爝 cheuk/juk 禚 cheung 呛嗆场場墙嫱庠戕抢搶暢樯檣牆畅祥翔肠腸苌萇蔷薔詳详鏘锵 cheung/chung/dung/tung 恫 cheung/chung/tung 囪囱
    cheung/jeung 像嫜将將张張彰怅悵掌樟橡浆涨漲漳漿獐璋瘴章胀脹蟑象賬账鄣酱醬長长障 cheung/jeung/keung 糨
    chi 伺似侈刺厕哧啻嗤嘁墀始姒媸帜幟廁弛彘恃恣恥持柿此汜池炽熾瓷疵痴癡眵矢祀祠笞粢糍翅耜耻脐臍茨蚩螭褫詞词豕踟辞辭迟遲雌馳驰魑鸱齒齿 chi/dai/jai/ji/si/sze 坻 chi/dai/ji 胝 chi/gei 俟
    chi/gei/jai/ji 衹 chi/gei/ji 忮 chi/hay/hei/hey 郗 chi/ho 蚝 chi/jaai 豸 chi/jai/ji 仔祗秭笫耔轵酯 chi/jai/ji/joi 崽 chi/jai/ji/si/sze 訾
    chi/jat/ji/jut 質质 chi/je/jeh/ji 姊 chi/ji 之兕兹卮只吱呲咨咫址姿子字孜孳寺嵫巳志指挚摭摯支旨智枝栀梓梔止治淄滋痔痣眦知祇祉稚紙緇緻纸缁置肢脂自至致芝芷茲蜘觯誌諮谘貲資贽赀资趑趾輜辎錙锱飼饲髭鲻鸷齜龇
    chi/ji/joi 甾 chi/ji/jui 觜 chi/ji/si/sze 泜 chi/ji/tsz 嗣紫 chi/ji/yuen 玆 chi/lee/lei/li 离 chi/sai/si/sze 笥 chi/sei/si/sze 肆
    chi/si/sze 匙埘塒峙搋篪茌鲥 chi/si/sze/tao/to 茬 chi/tai/tick/tik 裼 chi/tsz 慈次磁賜赐 chi/yee/yi 眙 chik 叱彳慼敕斥飭饬 chik/ja/jar/jick/jik 碛磧踯躑
    chik/jat/jick/jik/jut 蛰 chik/jick/jik 值埴夕寂植殖汐直矽穸 chik/jick/jik/tsik 席 chik/juk 槭 chik/tsik 戚 chim 僭堑塹暹椠歼殲潛潜签簽籤纖纤諂谄
    chin 仟前千廛扦浅淺溅濺纏缠芊践踐躔迁遷錢钱阡韆 chin/din/jin 湔 chin/jin 冁展戋旃毡氈荐蒇鞯韉 ching 呈圊埕惩懲拯晴柽桢楨榇櫬氰澄称程稱蛏逞酲騁骋龀 ching/dang 瞪 ching/ding/jing 鯖鲭
    ching/jeng/jing 精 ching/jing 侦偵征怔浈症睛祯禎菁蒸貞贞钲靖静靜 ching/jing/sing 旌 ching/ping 秤 ching/saai 疢 ching/shing/sing 裎 ching/tong 饧
    ching/tsing 情清蜻 chip 妾 chit 彻徹撤澈設设轍辙 chiu 俏劁峭悄愀憔昭晁樵潮瞧肖超釗鍬钊锹鞘 chiu/jiu 朝炤礁誚譙诮谯赵趙 chiu/jo/so 缲 chiu/shue/so/sue 橾 chiu/tiu 怊
    cho 厝嘈噪措操曹槽漕澡燥粗糙草譟躁醋 cho/jo 藻造 choh/chor 刍初嵯挫搓楚痤瘥矬础磋礎脞芻蹉銼鋤錯锄锉错雏雛鹾 choh/chor/joh/jor 坐 choi 彩才採材睬纔菜裁財财采 choi/choy 蔡 choi/sak 塞
    choi/tsoi 綵賽赛 chong 仓倉创創床廠怆愴敞昶氅沧滄疮瘡舱艙苍蒼闖闯 chong/jo 驵 chong/jong 壮壯妆妝庄桩樁状狀脏臟莊葬藏装裝贓赃髒 chong/jong/tung 奘臧 chong/tong 惝
    chow/jaau/jau 啁 chow/jau 周啾州洲舟诌诹週邹鄒鄹陬驺 chow/jau/jit 鲰 chow/jau/jiu/juk 湫 chu/chue/chui 厨廚橱櫥 chu/dau/ju/jue 枓
    chu/jeuk/ju/jue 着著 chu/ju/jue 主住侏拄朱株槠橥殳注洙渚潴炷煮猪珠疰硃箸翥茱藷蛛註誅諸诛诸豬跦邾鑄铸駐驻麈 chu/ju/jue/shue/sue 姝銖铢 chue 伫佇储儲处曙杵杼柱楮署苎處褚貯贮蹰躇
    chue/ning 宁苧 chue/tao/to 滁 chue/yu/yue 腧 chuen 串佺全吋喘存寸川忖掼揣撺村氚泉爨痊穿窜竄筌舛荃詮诠蹿辁醛釧銓钏铨 chuen/dun/jun 蹲 chuen/jaan/juen/saan 攒
    chuen/juen 传傳啭囀湍鳟 chuen/jui 惴 chuen/mei 汆 chuen/suen 悛遄 chuen/waan 擐 chuen/yuen 椽 chuet 撮猝 chuet/juet 茁 chui 催取吹啐娶捶摧槌淬炊璀脆觑鎚隋
    chui/hiu 橇 chui/juet 嘬毳 chui/shui 錘锤 chui/shui/sui 誶谇邃 chui/tsui 崔徐翠蜍趋趣趨除随隨 chuk 亍促搐束歜涑畜矗簇蓄蹙蹴速齪龊 chuk/suk 簌蔌觫 chum 覃
    chum/jam/jum 怎斟枕浸針针 chun 旬春椿秦蠢諄谆鶉鹑 chun/juen/jun/suen 鐫镌 chun/juen/tsun 溱蓁 chun/jun 俊儘准尽峻晉晋樽準烬燼盡竣縉缙荩赆进進遵駿骏 chun/jun/shun 濬
    chun/jun/tsun 臻 chun/shun 皴逡 chun/tsun 巡循螓 chung 丛充冢冲匆叢塚宠寵憧松沖聪聰苁葱蔥虫蟲衝衷铳骢 chung/dung/jung/tung 湩踵
    chung/jung 中仲众偬傯宗忠总棕淙琮盅眾种種粽終綜縱總纵终综肿腫舂舯螽訟誦讼诵踪蹤重鍾鐘钟锺頌颂鬃 chung/jung/yung 枞樅 chung/sung 从從 chung/yung 涌 chut 出齣
    chut/jut/shui/sui 怵 cut/kat 咳 da 打 da/ding 耵 daai 带帶戴 daai/dai/tai 大 daai/ngoi 呆 daam/dam/darm/dum 耽 daam/darm 儋啖啗担擔氮澹眈聃胆膽萏赕
    daam/darm/taam/tam 淡 daan/darn 惮憚旦殚蛋誕诞郸 daan/darn/doh/dor/taan/tan 瘅 daan/darn/shin/sin/tan 单單
    daan/darn/shin/sin/tan/yam/yim/yum 檐 daan/darn/sin/tan 掸 daan/darn/taam/tan 撢 daan/darn/taan 弹彈钽 daan/darn/tan 丹但箪簞
    daan/darn/yee/yi 訑 daap 嗒搭沓瘩答褡踏 daap/daat/dart/taap/taat/tart 鳎 daap/dap/dup 耷 daap/dip 叠疊 daap/law/loh/lok/lui/taap 漯
    daap/taap/taat/tart 蹋 daat/dart 笪躂鞑韃 daat/dart/saap/taat/tart 趿 daat/dart/taat/tart 哒挞撻闼 daat/dart/tat 达達
    dai 低帝底弟抵柢棣氐牴砥第羝蒂詆諦诋谛递逮遞邸隶隸 dai/tai 娣悌締缔 dak/duck/tak 得德特 dan 趸躉 dan/dun 墩炖燉 dang 凳嶝戥灯燈登磴等簦蹬镫 dang/tang 邓鄧 dat/dut 凸突
    dau 兜抖斗痘窦竇蚪豆赳逗钭陡鬥 dau/gau/kau 糾纠 deah/deh 嗲爹 dei 地 dek 笛籴 deng/ding 疔盯訂订釘钉頂顶 deuk 啄涿琢 dick/dik 嘀嫡敌敵涤滌滴狄的荻觌迪鏑镝
    dick/dik/tick/tik 逖 dim 店惦掂点玷踮阽點 din 典奠巅巔殿淀澱电甸癫癲碘腆電靛顛颠 din/ding 錠锭 din/jin 坫垫墊牮 din/jin/tim 簟 ding 丁仃叮啶定汀玎町碇酊鼎
    ding/jang/tsang 繒缯罾 dip 喋堞牒碟蝶諜谍蹀鲽 dip/jit/kai/sip/sit 揲 dit 秩迭 dit/tit 跌 dit/yat 軼轶 diu 丟丢凋刁叼吊弔彫掉櫂碉貂釣钓铥雕鯛鲷 diu/hiu/shiu/siu 铫
    diu/tiu 調调 do 倒刀到堵妒导導岛島悼捣搗杜氘渡盗盜睹稻蠹賭赌赭蹈道都鍍镀 do/dok/dork 度 do/du/tao/to 嘟 do/duk 纛 do/tao/to 忉焘燾芏 doh/dor 剁垛堕墮多惰朵綞缍诼跺躲隳麾
    doh/dor/toh 馱驮 doi 代岱待玳袋黛 doi/toi 怠绐迨骀 dok/dork 踱鐸铎 dong 儅党噹宕当挡擋档檔當盪砀荡菪蕩讜谠鐺铛黨 dong/long 裆襠 duen 段短端緞缎鍛锻 duen/juen 耑
    duen/tuen 断斷椴簖 duet 夺奪 dui 兌兑堆对對憝枘碓蕤队隊 dui/dun 镦 dui/jui 怼 duk 椟櫝毒牍牘犊犢督笃篤髑黩黷 duk/juk 碡 duk/juk/suk 渎瀆脰 duk/tuk 独獨讀读
    dun 吨噸礅遁鈍钝頓顿 dun/tun 敦沌盹 dung 冻凍咚恸慟 dung/tung 东侗冬动動垌峒懂東栋棟氡洞硐胴董鸫鼕 fa 化花 fa/wa 划砉 fa/wa/wik 蜮 faai/fai 傀哙块塊妫快沩筷 faai/fai/gwaai 蒯
    faan/fan/farn 幡蕃釩钒 faan/fan/farn/feng 凡反墦帆梵樊泛烦煩燔畈番矾礬範繁繙翻范蘩蹯返飯饭 faan/fan/farn/feng/fung 葑 faan/fan/farn/feng/paan/pan 袢
    faan/farn 氾 faan/farn/feng 汎犯藩販贩 faat/fart/fat/fut 发法珐琺發砝髮 fai 吠废廢徽挥揮晖暉沸砩肺輝辉镄 fai/fat/fut 芾 fai/fat/fut/pik 怫 fai/fei 屝
    fai/wan 珲琿 fan 昏 fan/fun 份分勋勛勳吩坌坟墳奋奮婚忿愤憤曛棻棼氛汾瀵焚熏燻獯玢粉粪糞紛纷芬荤葷薰訓训豳酚醺锛镔阍鼢 fan/fun/huen 埙壎 fan/fun/man 湣缗 fan/fun/pan 偾
    fan/fun/tai 体 fan/fun/yam/yum 窨 fang/fing/gwang 肱薨觥訇 fat/fit/fut 弗 fat/fut 乏伐佛囫彿忽惚拂氟狒祓笏筏紱紼绂绋罚罰菝閥阀魃黻 fat/fut/gaai/kai/sing 圣
    fat/fut/gwat 堀窟 fat/fut/mat 芴 fat/fut/pooi/pui 茇 fau 剖埠浮涪罘芣蜉裒阜 fau/foo/fu 桴 fau/pei 否圮 fe/feh/fei 啡鲱 fei 匪妃悱扉斐榧淝痱篚绯翡肥腓菲蜚誹诽霏非飛飞
    fo/foh/fong/for/poh/por 匚 fo/foh/for 伙夥火科稞蝌課课貨货钬顆颗骒 fo/foh/for/gwoh/kwo 锞 fo/foh/for/poh/por 棵髁 fok/fork 攫藿霍
    fok/fork/gwok/kwok 矍 fok/fork/kui 蠼 fok/fork/wok 攉 fong 仿倣况坊妨幌恍慌房放方晃枋況紡纺肓肪舫芳荒訪謊访谎逄邡钫防鲂 fong/pong 彷
    foo/fu 乎付伕俘俯傅凫刳副匍呼咐夫妇婦孚孵富库府庫戽扶抚拊撫敷斧枯滏滹父琥稃符肤腐腑膚芙苦苻虍虎蚨裤褲訃讣負賦负赋赴趺跗輔辅郛醐釜鈇附駙驸骷鹕麩麸黼 foo/fu/gwa/gwah 挎 foo/fu/haak/hark 唬
    foo/fu/mo/moh 呒 foo/fu/piu 莩 foo/fu/po 甫 foo/fu/pok/pook/puk 醭镤 foo/fu/pook/puk 賻赙鲋 foo/fu/tiu 頫 foo/fu/wok/woo/wu 瓠
    foo/fu/woo/wu 楛 fooi/fui 喙奎岿恢悔晦灰詼誨诙诲跬魁 fooi/fui/lee/lei 悝 fooi/fui/wai 虺 fook/fuk 伏复幅復服福腹茯蝠蝮袱複覆輻辐馥鳆 fook/fuk/mat 宓
    foon 宽寬梡欢款歡獾髋髖 foon/goon/gwoon 盥 foot 闊阔 fung 丰俸冯凤奉封峰枫楓沣烽疯瘋篷縫缝蜂諷讽豐逢酆鋒锋風风馮鳳 fung/pung 蓬 ga/gaai/gar/kai/kar 价 ga/gar 嘎
    ga/gar/geh 痂 ga/gar/goo/gu/ka/kar/koo/ku 嘏 ga/gar/ka 伽傢加嘉家枷珈笳葭袈豭跏迦镓 ga/gar/ka/kar 假咖嫁稼賈贾 ga/gar/ka/ke/keh 茄 ga/gar/kar 價架駕驾
    gaai/gwaai 蚧 gaai/kaai/kai 楷 gaai/kai 介佳偕喈尬屆届戒界疥皆秸芥街解誡诫阶階 gaai/kai/yui 廨骱 gaak/gak/gark/kak 格緙缂膈鎘镉隔革 gaak/gak/gark/kak/lok 胳
    gaak/gark 嗝塥 gaak/gark/gok/gork/kok 袼 gaak/gark/lik 鬲 gaak/gark/lok 骼 gaam/gam/garm/gum/kam/kum 淦 gaam/garm 减尴尷橄減监監緘缄鉴鑑鑒
    gaan 枧菅锏 gaan/hin/kan 茧趼 gaan/kan 奸姦拣揀柬涧澗碱笕筧简簡繭艰艱諫谏間间鹼 gaang/gang/garng/kang 更粳 gaang/garng/kang 耕 gaap/gap/garp/gup 鴿鸽
    gaap/gap/garp/gup/ha/hap/hup 蛤 gaap/garp/gip/hap/hop/hup/kap/kip 袷 gaap/garp/haap/hap/harp/hop/hup/kap 柙
    gaap/garp/haap/harp/kap 頰颊 gaap/garp/kap 夹夾岬甲胛蛱郏鉀钾铗 gaap/garp/kap/tap 搿 gaau 交佼搅搞攪教狡皎窖絞绞胶膠茭蛟跤較较郊鉸铰餃饫饺鮫鲛 gaau/gok/gork/kok 覺觉
    gaau/haau 姣 gaau/haau/hau 校詨 gaau/haau/hau/hou 嘐 gai 偈蓟薊髻 gai/gat/git/gut/kit 佶 gai/git/kit 鲒 gai/kai 笄繼继計计雞鸡 gam/gum 噤揿撳
    gam/gum/gung/kam/kum/kung 贛赣 gam/gum/kam/kum 今感敢柑泔澉甘疳禁绀衿金錦锦 gan/gun/hang/kaang/kan/kang 哏 gan/gun/kan 仅僅堇巾廑斤根槿瑾筋紧緊茛覲觐觔謹谨跟近饉馑
    gan/gun/kan/kei 艮 gang/kang 亘亙哽埂庚梗绠羹耿賡赓鲠 gap/gup 急 gap/gup/kap 伋岌芨 gat/goh/gor/gut/hat/hut/ko/koh/ngat 仡
    gat/gok/gork/gut/kok 虼 gat/gut 吉桔 gat/gut/hat/hut 紇纥 gat/gut/ngat 圪疙訖讫 gau 厩尻廄柩薅阄 gau/go/kau/ko 睾 gau/haau/hau/hou 嚆
    gau/kau 久九咎垢够夠岣彀搆救旧枸槔灸狗玖疚究笱舊苟觏詬诟遘雊韭鳩鸠 gei 亓伎岐綦芰蕲跽颀飢饥麂 gei/gik/kei 洎 gei/gwai/ki 庋 gei/kee/kei/ki 基寄 gei/kee/ki 既記记
    gei/kei/ki 奇姬机機矶磯萁覬觊 gei/ki 丌乩几剞叽嘰妓己幾忌技掎杞犄玑璣畿箕紀纪羁羈肌虮譏讥饑 geng 鏡镜頸颈 geng/ging/king 驚 geng/ging/king/leung 惊
    geuh/geuk/geur/gui/kek/keuk/kui 醵 geuh/geuk/geur/keuk 噱 geuh/geur/gui/kui 鋸锯 geuk 脚腳 geung/keung 僵姜彊疆礓羌薑蜣韁 gik 亟击墼戟擊極殛激
    gik/kap 极 gik/kik 棘 gim/kim 俭儉兼剑劍捡撿检檢縑缣蒹鹣 gim/kim/lim 搛 gin 鲣 gin/gon/haang/kin/kon/kong 阬 gin/gon/hon/kin/kon 矸
    gin/gon/kin/kon 乾干犍酐 gin/jin/kin 蹇 gin/kin 件健坚堅建掮楗肩腱虔見见鍵键 gin/kin/yin 毽 ging/hang 茎莖 ging/king 京儆兢刭劲勁境弪径徑憬敬景泾涇獍璟痉痙矜竞竟競經经胫荆荊警迳逕
    gip/haap/harp 箧 gip/kip 劫硖 gip/kip/saap/sap/sik/sip 涩澀 git/hit/kit 愒挈歇 git/kai/kit/sit 缬 git/kit 傑孑拮揭撷擷杰桀洁潔竭結结羯蝎蠍訐詰讦诘鍥锲頡颉黠
    giu/hiu 浇澆 giu/hiu/kiu 峤挢 giu/hiu/kiu/yiu 徼 giu/kiu 叫娇嬌撬矫矯繳缴轎轿驕骄 go/ko 告梏毂牿皋睪稿篙糕羔膏轂郜鞫高 go/ko/kuk 喾 goh/gor/gwoh/kwo 戈
    goh/gor/hak/ho/hoh/hor/ko/koh 哿 goh/gor/ho/hoh/hor/ko/koh 菏 goh/gor/ko/koh 个個哥歌箇 goi/haai/hai/hoi/koi 胲
    goi/hat/hut/koi/ngoi/oi 閡阂 goi/hoi/koi 剀剴 goi/koi 垓改盖蓋該该賅赅陔 gok/gork/haap/hap/harp/hop/hup/kok/tap 閤 gok/gork/kok 各搁擱桷玨角閣阁
    gok/gork/kok/lok 硌 gon/hon/kon 旰 gon/kon 幹杆桿榦秆稈竿肝赶趕 gong 絳绛 gong/gung/kung/lung 杠槓 gong/hong/hung 洚 gong/hong/kong 降
    gong/kong 冈刚剛岗岡崗江港綱纲缸罡耩肛講讲鋼钢 goo/gu/koo/ku 估僱古咕固姑孤崮故沽牯痼瞽罟股臌菇菰蛄蛊蠱詁诂辜酤鈷錮钴锢雇顧顾鴣鸪鼓 goon/gwoon/koon 倌冠官棺涫灌管罐莞觀观貫贯館馆鸛鹳 got/kot 割噶葛
    guen 倦卷娟捐捲涓眷絹绢蠲踡锩鬈鵑鹃 guen/huen 券狷鄄 guen/huen/shun 洵 guen/jan 畎 gui 苣 gui/guk/kui/kuk 锔 gui/kui 举倨具句居屦屨巨惧懼据據榉炬犋瞿矩舉莒讵踞踽遽鉅钜颶飓齲龋
    gui/kui/lau 窭 guk/huk/kuk 鵠鹄 guk/kuk 侷局掬穀菊谷跼鞠麴 gung/hung/kung 芎 gung/kong/kung 釭 gung/kung 供公共功宫宮工巩弓恭拱攻珙蚣貢贡躬鞏龔龚
    gung/kung/ya/ye/yeah/yeh 廾 gwa/gwah 卦呱寡挂掛瓜胍觚 gwa/gwah/koot/kut 栝 gwa/gwah/law/loh 脶 gwa/gwah/wa/waak/wak 剐 gwa/gwah/wa/wah 诖
    gwaai 乖怪拐枴 gwaak 掴摑 gwaan 惯慣 gwaan/kwan 关關鰥鳏 gwaan/lun 綸纶 gwaang/hong/kwaang 哐 gwaat 刮颳 gwai 匦宄晷簋詭诡 gwai/kuet/kwai 鱖鳜
    gwai/kwai 刿匮匱圭季归悸柜桂櫃歸瑰癸皈硅篑簣蒉貴贵跪軌轨閨闺餽馈鬼鮭鲑龜龟 gwan/kwan 军君均捃棍滚滾皲筠軍郡鈞钧髡鲲麇 gwang 轟轰 gwat 倔崛掘橘汩骨 gwat/kuet 撅譎谲 gwat/waat 滑
    gwat/wat 鹘 gwik 洫虢阒 gwik/gwok/kwok 馘 gwik/kwik 隙 gwik/wik 阈 gwing 扃炅炯迥 gwoh/kwo 果猓蜾裹过過 gwok/kok/kwok 廓 gwok/kwok 国國崞帼幗椁槨蝈蟈郭
    gwok/kwok/wai 囗 gwong/kong/kwok/kwong 桄 gwong/kong/kwong 犷獷 gwong/kong/kwong/wong 誑诳 gwong/kwong 光广廣洸胱 ha 下厦哈嗄夏廈暇瑕虾蝦遐铪霞
    ha/haak/hak/hark 吓 haai/hai 兮孩懈揩械獬蟹諧谐邂鞋駭骇鼷 haai/hai/hoi 嗨骸 haai/hai/kai 嵇 haak/hak/hark 嚇客赫 haak/hark/ka/ngaak 喀髂
    haam/ham/harm/hom/hum 阚 haam/harm 函咸喊涵衔銜餡馅鹹 haam/harm/hom 啣頷颔 haan/han/harn 娴嫻痫閑閒闲限鹇 haan/harn 僩悭 haang 坑夯 haang/hang/hong 行
    haap/ham/hap/harp/hom/hop/hum/hup/koi 磕 haap/hap/harp/hop/hup 侠俠溘盍 haap/hap/harp/hop/hup/tap 郃頜颌 haap/harp 匣呷峡峽掐狎狭狹荚莢
    haap/harp/hip 挟挾 haau/hau 傚哮孝巧拷效敲栲烤考酵 haau/hau/ho/hok/hork/hou 鄗 haau/hau/hou 吼硗 hai 係奚禊系繫 hak 克刻剋氪黑 hak/ho/hoh/hor 可岢舸 ham 酣
    ham/hom 憨 ham/hom/hon/hum 撖邯 ham/hom/hum 勘含坎堪崁嵌憾戡撼焓瞰砍莰蚶陷 ham/hom/hum/kim 坩 ham/hom/hum/yu/yue 凵 ham/hum/um 龛 han 很
    han/hang 垦墾恨恳懇狠痕 hang 亨倖哼幸恆恒悻杏桁珩肯荇蘅衡鏗铿 hang/heung 芗 hang/kaang/kang 啃 hap/hop/hup 合恰洽盒瞌闔阖 hap/hop/hup/kap/sip/up 歙
    hap/hop/hup/up 翕 hat/hay/hei/hey/hut 气 hat/hek/hut 喫 hat/hut 乞劾檄瞎翮觋轄辖 hat/hut/ngat 汔 hat/hut/wat 核 hau 后堠後篌逅鱟鲎
    hau/hou 侯候厚口喉猴瘊糇 hay/hei/hey 僖唏喜嘻嘿器嬉屺岂希弃憩戏戲晞曦棄欷欺氣汽浠烯熙熹牺犧禧稀羲芑譆豈起醯饩 hay/hei/hey/yee/yi 桤 hek 吃 heng/hing 輕轻 heuh 靴
    heuh/hui/hur 嘘噓 heung 乡享向响嚮晌鄉響飨餉饗饷 heung/hong 香 him 欠謙谦险險 him/hin 芡 him/jim/lim 莶 hin 宪岍愆憲掀搴显牵牽献獻祆縴缱蚬蜆衍褰謇譴谴軒轩遣顯騫骞
    hing 兄兴卿庆慶氢氫磬罄興贶馨 hing/kai 綮 hing/king 謦 hing/ting 烃 hip 勰协協怯惬愜慊歉猃胁脅 hiu 侥僥哓嗷嚣囂廒徭晓曉枭枵梟榣珧聱荛螯轺鏖驍骁鳐鼇 hiu/jau/yau 繇 hiu/kiu 窍竅
    hiu/ling/naau 桡橈 hiu/ngo 鏊 hiu/tao/to 洮 ho 号嗥嚎壕好昊毫浩濠灏犒皓耗蒿號蠔豪鎬镐顥颢 ho/hoh/hor 何呵坷河苛荷蚵訶诃賀贺 hoi 亥凯凱垲害开恺愷氦海醢铠開颏 hok/hork 壳学學殼泶鶴鹤
    hon 侃刊寒悍捍旱汉汗漢瀚焊看罕翰邗銲韓韩顸鼾 hon/ngon 犴 hong 劻匡吭巷康慷杭沆糠绗腔航诓項项 hong/hung 烘 hong/kong 颃 hong/kong/ngong/ong/yeung 肮 hong/kwaang 框眶筐
    hot 喝暍曷渴褐 huen 儇劝勸喧圈暄楦渲煖犬絢绚绻萱 huen/jan 晅諼谖 huet 血 hui 去墟栩煦虚虛許许诩 huk 哭斛槲觳酷 hung 倥兇凶匈哄孔崆恐控汞汹洪洶熊硿空箜紅红胸荭蕻虹訌讧雄鬨鴻鸿黉黌 ip/yip 叶葉
    ja/jar 乍咋咱揸搾柞楂榨渣炸痄砟磔箦舴蚱詐诈赜 ja/jar/jick/jik 帻 ja/jar/jok/jork 迮 ja/jar/laap/lap/lup 蜡 ja/jar/tok 乇 jaai 债債寨斋瘵砦齋
    jaak/jaap/jark/jarp 砸 jaak/jark 啧嘖宅择掷摘擇擲窄笮謫谪責责 jaam/jaan/jarm 昝 jaam/jaap/jarm/jarp 眨 jaam/jarm 崭嶄斩斬暂暫毚湛站蘸錾鏨
    jaan 撰栈棧盏盞綻绽讚賺贊赚赞趱馔 jaan/saai 骣 jaan/saan 瓒瓚 jaang/jang/jarng/tsang 争爭睁睜 jaap/jarp 习杂習袭襲閘闸集雜 jaat 哳扎拶札紮軋轧铡 jaau 嘲找抓爪笊罩肘驟骤
    jaau/jau 帚 jaau/jeuk 棹 jai 制剂劑哜挤掣擠滞滯祭製跻躋际際齑 jai/naam/nam 囝 jai/tsai 济濟 jak 仄侧側则則昃 jam/jum 寝寢朕砧箴鴆鸩 jam/sam 椹葚 jan 圳振珍真賑赈鎮镇阵陣震
    jang/tsang 僧增峥崢憎挣掙狰猙甑筝箏諍诤贈赠錚铮 jap/jup 執执汁絷 jap/jup/yap 戢蕺 jat/ji/jut 枳 jat/jick/jik/jut 骘 jat/jut 侄姪嫉桎疾窒膣蒺蛭踬躓郅
    jau 僦冑咒奏宙岫昼晝皱皺籀紂縐纣绉胄袖酎鹫 jau/tsau 就走酒 je/jeh 借嗟姐柘者蔗这這遮锗鷓鹧 je/jeh/tse 謝谢 jek 炙脊隻 jek/jick/jik 瘠蓆 jeng/jing 正 jeuk 嚼妁爵酌雀鵲鹊
    jeuk/naau 淖 jeuk/seuk 勺 jeung 丈仉仗匠奖嶂帐帳幛杖桨槳獎蒋蔣蟓 ji 籽輊轾雉黹 ji/joi 滓 jick/jik 勣即渍漬稷籍織织职職藉跖跡蹟迹陟鯽鲫 jick/jik/tsik 积積績绩
    jim 佔佥占沾渐漸瞻粘臢觇譫谵霑 jim/taan 锬 jim/tsim 尖詹 jin 剪战戬戰搌煎碾笺箋箭翦薦賤贱輾辗闡阐顫颤餞饯 jin/so 羶膻 jing 帧幀徵政整晶癥証證证 jip 接摺楫浃浹褶輒辄 jip/lip/nip 嗫囁
    jit 哲唧婕截折捷栉櫛浙疖睫節节蜇踅 jiu 剿勦召招椒沼焦照蕉詔诏醮鹪 jiu/mei 僬 jo 做早枣棗灶皂祖祚租糟組组胙遭阼 jo/sat 蚤 joh/jor 佐俎助唑左座詛诅阻 joi 再哉在宰栽災灾載载 jok/jork 作凿怍擢昨濯酢鑿
    jok/jork/juk 浞 jong 撞 ju/jue 蛀 juen 专專尊撙榛砖磚窀纂躜轉转鑽钻顓颛 juen/saan 僎 juen/shun 肫 juet 咄啜拙掇絀絕绌绝裰輟辍 juet/jui 綴缀 juet/saan 攥
    juet/suen 吮 jui 叙咀嘴坠墜序敘最椎沮溆狙疽缒罪聚蕞蛆贅赘追醉錐锥隹齟龃 jui/yu/yue 屿嶼 juk 俗嘱囑妯捉族楸浊濁烛燭瘃瘳瞩矚祝竹竺筑築粥續续舳触觸足躅軸轴逐鏃鐲镞镯 juk/sau/shau 嗾 juk/suk 贖赎
    juk/yu/yue 鬻 jun 津浚隼 jun/suen 隽雋 jut 卒黜 jut/wai/wat 诎 ka 尕旮 kaau 靠 kaau/kau 銬铐 kai 啟溪稽谿锴 kai/kei 蹊 kai/sip/sit 躞
    kai/sit 契榍渫碣紲绁 kai/sit/yin 謁谒 kam 妗 kam/kum 噙擒檎琴禽衾襟 kam/kum/sam/shum 芩 kan 勤芹靳 kan/ngan 鄞 kap 及吸汲笈級給级给
    kau 俅叩媾寇扣抠构構求沟溝球筘臼舅芤蔻裘購购逑釦 ke/keh 瘸 ke/keh/kei/ki 騎骑 kei 企其冀圻垠崎旗暨期棋歧淇狺琦琪祁祈祺耆蜞錡骐鰭鳍麒 kei/ki 畸驥骥 kek 剧劇屐 keuk 却卻 keung 強强繈襁镪
    kim 箝鈐鉗钤钳黔 king 倾傾擎琼瓊頃顷鯨鲸 kiu 乔侨僑喬桥橋翘翹荞跷蹺 ko 杲槁縞缟誥诰锆 koi 丐忾愾慨戤概溉鈣钙 kok 恪榷涸确確 kok/kwoh 壑悫郝 kong 亢伉扛抗炕茳豇钪闶
    kong/kwok/kwong 圹壙夼扩擴纩 kong/kwong 旷曠狂矿礦邝 kong/suen 舡 koo/ku 箍 kooi/kwui 侩儈刽劊愦桧檜浍溃潰狯繪绘缋脍膾賄贿郐 kooi/kwui/ngoi/oi/wooi/wui 聩
    koot/kut 括豁鸹 koot/kut/sik 适 kuen 拳权權蜷颧 kuet 决劂厥噘孓抉橛決炔獗缺蕨觖觼訣诀蹶闋闕阕阙鴃 kui 俱劬岖嶇拒拘朐椐氍渠琚璩磲祛蕖蘧衢裾距躯軀駒驅驱驹鸲 kuk 曲蛐 kung 穷穹窮筇蛩跫邛銎 kut 聒蛞
    kwa 侉垮夸胯褂誇跨 kwaang 逛 kwai 亏夔愧揆携攜暌珪畦盔睽窥窺葵虧規规逵馗 kwai/ngai/ngo/ngoh/ngor 隗 kwan 困坤崑悃捆昆梱焜琨睏窘綑群菌衮袞裙錕锟阃 kwan/wan 绲輥辊鯀鲧 la 啦喇旯罅
    laai 剌 laai/lai 拉濑瀨癞癩籁籟賴赖 laai/lam/lem/lim/saai 舐 laak/lak 勒嘞泐肋鳓 laak/lak/lik 仂 laam/lam 婪岚嵐揽攬榄槛檻欖滥漤濫篮籃纜缆舰艦菡蓝藍褴襤覽览
    laan/lan/larn 兰懒懶拦攔栏欄澜瀾烂爛籣蘭镧闌阑 laan/larn 斓斕谰 laang 冷 laang/leung/long 踉 laang/long 啷 laap/laat/lap/lup 邋 laap/lap/lup 垃立臘蠟
    laap/lap/lup/sik 腊 laap/lip 鬣 laat 瘌辣 laau 錨锚 laau/lo 捞撈 lai 丽例俪儷励勵厉厲欐澧犁疠癘砺礪礼禮粝荔藜蛎蠣醴鳢麗黎 lai/law/loh/loi 蠡 lai/loi/luet/lui 酹
    lak/lek 叻 lak/lek/lik 轹 lak/lek/lik/lok 跞 lak/lek/lik/ngok 栎 lam 临林淋琳臨霖 lam/lum/num 凛凜廪懍懔檩谂 lam/ma 痳 lan/nan 撚 lan/nan/nim 涊
    lap/lup/nap 笠粒 lat/lut 甩 lau 刘劉喽嘍娄婁嵝搂摟旒柳楼榴樓流浏漏瀏琉留瘤硫縲绺缧羸耧蒌蝼螻褛褸遛鎏鏤镂陋霤餾馏骝 lau/law/loh/lun 瘰 lau/liu 溜瘺镏鹨 lau/lo 髅髏 lau/lui 偻檑縷缕
    lau/maau/mao/mo 茆 law/loh 儸囉椤猡玀箩篓簍籮罗羅萝蘿螺裸逻邏鏍鑼锣镙 law/loh/lok 摞 law/loh/lu 噜嚕 law/loh/lun 蠃 le/lee/leh/lei 哩
    lee/leh/lei/nai/ne/neh/nei/ni 祢 lee/lei 俐俚利吏喱娌嫠履梨浬狸猁理琍痢缡莅莉蒞蓠蜊詈逦邐里鯉鲡鲤鹂 lee/lei/li 厘李漓璃篱籬罹釐離 lee/lei/maai/mai 貍
    lee/lei/mo/mong 犛 lee/lei/mong 牦 lee/lei/nei/ni 你妳您腻膩餌饵 leh/lei/mai/mei/ne/neh/nei/ni 猕 leh/lei/ne/neh/nei/ni 呢 leh/lit 咧
    lei 洱 lei/li 鋰锂 lei/li/maai/mai 霾 lei/li/nei/ni 弥彌瀰 lei/lok/nik/nok 搦 lei/nei/ni 妮尼 lei/nik 匿昵 leng 靓鲮 leng/lin 琏輦辇
    leng/ling 岭嶺領领 leuk 掠略 leuk/liu 撂 leung 两亮俩倆兩凉梁椋樑涼粮粱糧良諒谅輛辆量魉魎 leung/neung 娘 li 驪骊 lik 力历坜壢曆枥歷沥瀝砾礫苈郦酈雳靂 lik/nik 呖
    lim 奁奩帘廉敛斂殓殮潋濂瀲睑瞼簾脸臉蔹蠊裣鐮镰 lin 憐撵攆楝涟漣炼煉練练莲蓮裢连連鍊鏈链鰱鲢 lin/ling 怜 ling 令伶佞凌另呤囹愣拎昤柃棂棱楞櫺泠灵玲瓴稜綾绫羚翎聆苓菱蔆蛉酃鈴铃陵零靈鴒齡龄 ling/ning 泞 lip 猎獵躐
    lip/nip 聂聶臬蹑躡鎳鑷镊镍 lit 冽列捩洌烈裂趔 liu 了僚嘹寥寮尥廖撩料暸燎獠疗療瞭砬繚缭聊辽遼钌镣鹩 liu/lo 潦 liu/luk 蓼 liu/niu 尿濉眭鳥鸟
    lo 佬劳勞卢卤唠嘮垆姥崂庐廬掳撸擄栌栳橹櫓氇泸涝滷潞瀘炉爐牢璐痨癆盧老胪臚舻芦蘆虏虜賂赂路轳辂醪鑪铑铹露顱颅驢驴魯鱸鲁鲈鷺鸬鹭鹵 loi 來崃徕徠来涞睐睞莱萊赉铼黧 loi/lui 耒诔 lok 咯洛烙犖珞絡络荦落貉酪鉻铬雒駱骆
    lok/ngok/ok 乐樂 lok/nok 諾诺 lok/nok/ye/yeah/yeh 喏 long 廊晾朗榔浪狼琅瑯稂莨蒗螂郎锒阆 luen 乱亂娈孪孿峦巒恋戀挛攣滦灤联聯脔銮鑾鸞鸾 luet 劣埒捋锊
    lui 侣侶儡吕呂唳垒壘嫘屡屢慮戾擂旅榈櫚泪淚滤濾磊稆篥类累膂蕾虑裡鋁鐳铝镭閭闾雷類騾骡 lui/nui 女餒馁 luk 僇六录戮氯渌漉碌祿禄穋簏綠绿辘逯錄陆陸鹿麓 lun 仑伦侖倫卵吝囵崙嶙抡掄栾沦淪燐璘瞵磷粼膦蔺藺論论躏躪輪轔轮辚遴邻鄰鱗鳞麟
    lung 咙嚨垄壟弄拢攏朧栊泷珑瓏癃矓砻窿笼籠聋聾胧茏陇隆隴龍龙 lut 律慄栗溧聿 lut/sut 率 lut/wat 鹬 m/ng 唔 ma 吗嗎嘛妈媽玛瑪痲码碼罵蚂螞馬马骂麻 ma/mo/yiu 嬤嬷 ma/nga 杩
    maai/mai 买劢卖埋買賣迈邁 maak 擘 maan 墁熳縵缦 maan/man 幔慢晚曼漫萬蔓蛮蠻谩鏝镘饅馒鰻鳗 maan/man/moon 懑懣 maang/mang 孟猛盲艋蜢錳锰 maau/mao 卯昴泖牡猫矛茅貌貓 mai 米謎谜迷
    mai/mei 眯瞇縻醚靡 mai/mei/mi 弭敉 mai/mi 咪袂 mai/mi/yeung 蛘 mak 唛墨脈脉蓦陌驀麥麦默 man 刎吻問岷悯愍憫抆抿敏文民汶泯渑澠玟紊紋纹聞苠蚊閔閩问闵闻闽阌雯黾 man/min 璺 man/mong 氓甍
    man/mong/mung 瞢 man/moon 焖燜 mang 盟萌 mat 乜勿嘧密物蜜袜襪謐谧 mat/mei 羋芈 mau 亩懋某牟畝眸瞀茂袤謀謬谋谬貿贸 mau/miu 繆缪 mau/pei 痞 meah/meh 咩
    meah/meh/waai 歪 meah/meh/waai/wo/woh 崴 mei 味娓媚寐尾屘嵋微未楣湄眉糜美艉薇蘼鎂镁麋黴 mei/mooi/mui 昧 mei/mui 魅 meng/ming 名命暝 mik 冪幂汨糸覓觅
    min 免冕勉娩棉沔湎眠綿緬绵缅面靦麵 min/ming 偭眄 ming 冥明溟皿瞑茗螟酩銘铭鳴鸣 mit 滅灭篾蔑蠛 miu 喵妙庙廟描杪杳淼渺眇瞄秒窈緲缈苗藐邈
    mo 侔侮冒务務募哞墓妩姆婺嫵巫帽庑怃慕憮戊拇摹无暮模武毋母毛無瑁糢耄舞芜蕪蛑蝥蟆蟊誣诬鍪雾霧騖骛髦鵡鹉鹜 mo/mong 旄 mo/mooi/mui 霉 moh 蘑 moh/mor 摩摸磨馍魔麼 moh/mor/yiu 么 mok 剝剥寞幕漠瘼膜莫镆
    mong 亡妄嫫忘忙惘望杗漭硭網网罔芒茫莽虻蟒謨谟輞辋邙魍 mooi/mui 妹媒枚梅每沬浼煤玫莓 moon 们們悶扪捫满滿瞒瞞钔門门闷鞔颟 moon/poon/pun 蹒蹣 moot/mut 抹末歿殁沒没沫秣茉 muk 坶木沐牧目睦穆苜钼
    mung 夢懵朦梦檬濛矇礞艨蒙蠓 na 傩哪拿那 na/noh 娜 naai 奶氖艿迺 naai/nai 乃 naai/nai/noi 鼐 naam/nam 南喃楠男腩蚺蝻 naam/nam/nui 囡 naan 难難 naap 吶呐納纳肭衲訥讷鈉钠
    naat 捺 naau 挠撓鐃铙闹鬧 naau/no 呶猱 nai 坭泥铌 nai/yee/yi 珥 nang/nun 能 nau 妞嬲忸恧扭朽紐纽耨衄鈕钮 nau/yau 狃糅 nei/ni 怩旎 neung 孃
    ng 五仵伍伢午吳吴吾嗯寤忤悟晤梧浯焐牾痦蜈誤误迕鼯 ng/o 捂 nga 佤牙瓦芽蚜衙雅 ngaai 崖捱涯 ngaak 額额 ngaak/yik 詻逆 ngaam/ngam 岩巖癌 ngaan 眼贗顏颜 ngaan/ngan 雁 ngaang 硬
    ngaat/ngat/nget/ngit/yip/yit 啮 ngaat/nget/ngit/yit 齧 ngaau 咬崤淆爻肴餚 ngai 伪倪偽危呓囈嵬巍毅猊睨羿艺藝蚁蟻詣诣霓魏鲵 ngai/wai 桅 ngai/yan/yee/yi 儿
    ngan 銀银齦龈 ngan/yan 韌韧 ngat 兀屹杌迄阢 ngau 偶牛耦藕 ngo 傲敖熬獒翱遨骜鳌 ngo/ngoh/ngor 俄卧娥峨我硪臥舣莪蛾訛讹锇餓饿鵝鹅 ngo/ngoh/ngor/oh/or 哦
    ngo/ngoh/ngor/oh/or/yee/yi 猗 ngo/oi/yee/yi 皑皚 ngoi 碍礙 ngoi/oi 外 ngok 噩岳嶽愕腭萼谔鄂鍔锷顎颚鱷鹗 ngon 岸 ngong 戆昂 ngong/ong 骯 nik 慝暱溺
    nim 唸念拈捻稔鲇鲶黏 nim/yam/yum 恁衽 nin 年 nin/nip 捏 nin/nip/wa 颞 nin/nip/yip 陧 ning 咛嚀寧拧擰柠檸濘狞獰甯聍 nip 涅 niu 嬝袅裊 niu/tiu 茑
    no 努奴孥弩怒恼惱瑙脑腦駑驽 noh 懦糯 noh/nor 挪 noi 內内奈柰耐 noi/yee/yi 佴 nong 囊囔瓤 nuen 嫩暖 nuen/yu/yue 燸 nui 钕 nung 侬儂农哝噥浓濃穠脓膿農 o 伛噢坞塢奥奧岙懊澳燠袄襖
    o/woo/wu 祜 o/yiu 媪媼 oh/or 婀屙柯珂軻轲 oi 哀愛暧曖爱瑷璦蔼藹霭靄 ok/woo/wu 垩堊恶惡 on 安按案桉氨胺銨铵鞍 on/ong/yau 盎 on/yan 摁 ong 蕹 or 疴 pa 怕扒杷爬琶耙趴
    paai/pai 俳排派牌蒎 paak/pak/park 啪帕拍柏珀魄 paak/pak/park/pok 泊粕 paan 扳鈑钣 paan/pan 攀盼襻 paang 蟛 paang/pang 彭棒棚澎烹硼膨鵬鹏
    paau 刨匏咆庖抛拋炮疱皰砲脬豹趵跑鉋鑤 paau/po 泡 pai 批 pak 莆 pan 喷噴濒瀕牝貧贫頻顰频颦 pan/ping 苹蘋 pang 朋 pat 匹疋 pei 丕仳呸婢嬖屁庀披枇琵疲皮砒苤譬貔鄙 pek 劈 pek/pik 擗
    peng/ping 平 pik 僻愎癖辟闢霹 pik/pooi/pui 邶 pin 偏片篇編编翩蝙遍駢騙骈骗 ping 坪娉屏抨拼枰瓶砰聘萍評评 pit 撇氕瞥 piu 剽嘌嫖殍漂瓢瞟票縹缥螵飄飘鰾鳔 po 圃抱普氆浦溥脯菩葡蒲袍譜谱鋪铺镨
    poh/por 叵婆皤破笸簸頗颇 pok 噗撲朴樸璞釙钋 pong 庞徬旁滂蚌謗谤龐 pooi/pui 佩倍培徘旆沛珮碚蓓裴褙賠赔配陪霈 poon/pun 判拚泮潘盆盘盤磐蟠 poot/put 泼潑 pung 捧碰踫 sa 卅啥洒灑耍
    sa/sha 沙痧砂紗纱莎裟鯊鲨 sa/sha/soh/sor 挲 saai 哂屣徙抻晒曬玺璽矧葸蓰 saak/sok 索 saam 叁 saam/saan/sam/shan 芟 saam/sam 三仨毵 saam/sam/sham 衫
    saam/sam/sin 钐 saan 涮 saan/shan 伞傘删刪姍姗孱山拴散栓汕潸潺珊疝篡舢訕讪跚閂闩 saan/shan/sin 氙 saan/shan/sin/yin 埏 saang/san/sang/sing/sun 诜
    saang/sang 牲生甥笙 saang/sang/sing 省眚胜 saap 圾霎颯飒 saap/sip 歃 saap/yap 熠 saat/sat 刹剎撒杀殺煞萨薩 saau 哨潲稍艄 saau/shau 梢筲 saau/shau/siu 捎
    saau/siu 蛸 saau/suk 餿馊 sai 世势勢嘶噬婿樨洗犀硒筛筮篩粞細细西誓贳逝駛驶 sai/shui 荽 sai/si/sze 使谥 sai/si/sze/yee/yi 肄 sai/sin 茜 sam 婶嬸审審涔渖渗滲瀋甚
    sam/sap 什隰 sam/shum 岑忱沈諶谌 sam/sum 心森深琛芯 sam/tsam 沁 san/sun 伸呻娠宸慎新晨申砷神紳绅肾胂脤腎臣莘薪蜃身辛辰鋅锌 sap 十拾湿溼濕 sat/shat/shut/sut 失室瑟膝虱蝨
    sat/shat/sut 实實 sau 修嗖羞脩艘蒐馐 sau/shau 兽受叟售嗽壽守寿愁手授搜擞擻收溲漱狩獸瘦瞍秀綬繡绣绶艏薮藪鏽锈首 sau/shau/suk 宿锼 sau/suk 颼飕 se/seh 些佘写卸厍寫射捨桫泻瀉猞社羧舍蛇賒赊赦麝
    sei 四 sei/si/sze 死 sek/shek 石硕碩錫锡 seng/sheng/sing 腥 seng/sing 声聲醒 seuk 削烁爍鑠铄
    seung/sheung 上伤偿傷償厢双商嘗嚐嫦孀尚尝常廂想殇殤湘熵瓖相箱缃葙裳襄觞觴賞赏鑲镶雙霜骧 shim/sim 婵嬋澶禅禪蝉蟬蟾閃闪陕陝 shim/sim/sin 贍赡 shim/sim/sin/yim 剡 shim/sim/yim 簷
    shing/sing 丞乘城塍嵊成承晟盛誠诚賸郢铖 ship/sip 摄攝 shiu/siu 兆劭烧燒紹绍肇邵韶 shue/sue 书庶恕戍抒摅暑書枢树樗樞樹殊澍纾舒薯豎輸输黍鼠 shue/sue/tao/to 荼 shue/sue/yu/yue 毹
    shui/suet/sui 說说 shui/sui 卹垂墅岁帅帥彗悴歲水燧瑞瘁睡睢碎祟稅税穗粹糈絮綏緒绥绪胥萃虽衰誰谁遂醑陲隧雖需須须髓 shuk/suk 淑菽蜀 shun 信唇囟峋徇恂榫殉汛淳潠瞬笋筍純纯脣舜荀蕈訊詢讯询迅逊遜醇順顺馴驯
    shun/waan 郇 si 莳 si/soi/sze 思 si/sze 丝事仕侍厮史司嗜士尸屍屎市师師廝弑弒撕斯施时是時氏泗澌狮獅示私絲缌蓍蛳視视試詩试诗豉酾铈锶駟驷鷥鸶
    sik 啬嗇奭媳式息悉惜拭昔晰析淅潟熄皙穑穡舄色菥蜥螅螫蟋識识軾轼適释釋铯食飾饰骰 sik/sit 蚀蝕 sin 仙倩先冼善嬗扇擅煽燹癣癬秈筅籼線繕线缮羨腺膳藓蘚跣跹鄯銑铣霰骟鮮鱔鲜鳝 sin/yin 羡 sing 剩勝升姓性惺昇星猩繩绳聖陞
    sip 慑懾涉滠 sip/sit 燮 sit 亵屑楔泄洩窃竊舌薛褻 siu 啸嘯宵小少消潇瀟硝笑筱箫篠簫绡萧蕭逍銷销霄魈 siu/tiu 迢 so 囌嫂愫扫掃搔数數甦稣穌素繅缫臊苏蘇訴诉酥騷骚鬚 so/sok 嗉埽塑朔溯瘙
    soh/sor 傻唆唢嗦娑所梭梳琐瑣疏簑蓑蔬鎖锁 soi 腮鰓鳃 sok 嗍搠槊蒴 song 丧喪嗓塽搡桑爽磉颡 suen 孙孫宣巽损揎損旋漩狲狻璇璿痠算篆船荪蒜蓀选選酸镟飧 suet 雪鳕 suk 倏僳叔塾夙孰属屬熟粟縮缩肃肅蓿谡
    sung 宋崇崧嵩忪怂悚慫淞竦耸聳菘送鬆 sut 恤戌摔朮术沭秫蟀術述 ta 他她它牠 ta/toh 铊 taai 傣汰貸贷 taai/tai 呔太态態泰钛 taam 探毯貪贪 taam/tam 潭痰談譚谈谭
    taan 叹嘆坍坦妲怛昙曇歎炭瘫癱碳罈袒郯靼 taan/tan 坛壇忐摊攤檀滩灘疸 taap 塌塔榻 taat/tart 遢 tai 剃啼嚏埭堤屉屜提替梯涕睇碲緹绨缇蹄醍銻锑隄題题體鹈 tai/yee/yi 荑 tan 吞暾
    tan/tang/tuen 飩饨 tan/tui 褪 tang 滕籐腾藤誊謄騰 tang/tung 疼 tao/to 兔叨吐啕图圖土堍塗套屠徒掏桃槎檮涂涛淘滔濤祷禱絛肚菟萄討讨逃途酴钍陶饕鼗 tap 遝 tau 偷头投透頭 tek 踢 teng 厅廳艇
    teng/ting 聽 teng/ting/yan 听 teuh/toh 唾 tick/tik 倜剔忑忒惕铽 tim 忝恬掭添甜舔 tim/tin 殄 tin 佃填天滇田畋癜鈿钿闐阗 ting 亭停婷庭廷挺梃莛葶蜓铤霆 tip 帖貼贴 tit 鐵铁餮
    tiu 佻挑条條眺祧窕笤粜苕蜩覜跳髫鲦龆 tiu/yau 鯈 to 韜韬 toh 佗坨妥拖柁椭橢沱砣舵跎酡陀駝驼鴕鸵鼍 toi 台抬檯殆炱胎臺苔薹跆邰颱鲐 tok 庹托拓柝橐箨託 tong 倘傥儻唐堂塘帑徜搪棠樘汤淌湯溏烫燙瑭瞠糖羰膛茼螗螳趟躺醣鏜铴镗
    tong/wan/wat 熨 tse 榭 tsun 缵 tuen 团囤團屯抟糰臀豚 tuet 脫脱 tui 推腿蛻蜕退頹颓 tuk 禿秃 tun 惇盾 tung 仝佟僮同幢彤捅桐桶潼痛瞳童筒統统通酮銅铜 tung/yung 艟 uk 屋 ung 瓮甕
    up 悒 wa 哇哗嘩娃窪蛙話譁话 wa/waak/wak 画畫 wa/wah 华桦樺華骅 waai 壞怀懷槐淮 waai/wai 恚 waak/wak 劃惑或 waan 圜宦弯彎患澴豢輓还還鍰锾頑顽鬟鲩 waan/wan 寰幻挽湾灣环環綰绾
    waan/woon 漶玩缳 waang 横橫 waang/wong/yeung 韹 waat 挖斡猾琯 waat/woon 脘 waat/yuen 朊
    wai 为伟位偉卉卫唯喂喟围圍委威帏帷幃惟惠慧慰毀毁涠渭潍濰炜為燬猬玮畏痿秽穢維緯纬维胃苇萎葦葳蔚蕙蟪衛褽諉諱謂讳诿谓违違遗遺闈闱韋韦韪餵 wai/wan/wat/yuen 菀 wai/wat 尉腽 wai/wei 鮪鲔 wai/wooi/wui 猥
    wai/yuet 哕 wan 云允勻匀塭尹愠慍昀晕暈殒氲氳浑混温渾溫狁瘟稳穩紜纭耘芸蕴蘊诨运運郧醞陨隕雲韫韵韻餛馄魂 wan/yuen 恽 wang 宏弘泓閎闳 wat 屈鬱 wei 洧 wik 域 wing 咏嵘嶸榮永泳穎荣蝾詠颍颖
    wo/woh 倭和埚堝娲媧挝撾涡渦祸禍禾窝窠窩莴萵蜗蝸逶鉚鍋铆锅 wok 擭獲穫获蠖镬 wok/woo/wu 濩 wong 凰往徨惶旺枉汪湟潢煌王璜皇磺篁簧蝗蟥遑隍鳇黃黄 wong/yau 尢
    woo/wu 乌互冱呜嗚圬壶壺岵弧怙戶户扈护污沍沪浒湖滬烏狐猢瑚糊胡芋葫蝴護邬鎢钨鬍 wood/woot 活 wooi/wui 会偎匯回彙徊會汇洄烩煨燴茴荟蛔迴隈 woon 剜唤喚垣垸奂奐媛换掾換援桓浣涣渙湲焕煥瑗痪瘓皖碗緩缓腕萑豌逭
    woon/yuen 惋洹爰 ya 也廿 yaai/yai 拽曳 yam/yum 任吟喑壬妊嶔欽歆淫荏荫蔭賃赁鑫钦阴陰霪音飪飲饪饮 yan 人仁仞刃印因堙夤姻孕寅引忍忻恩慇昕欣殷氤洇甄瘾癮紉纫胤茵蚓衅訢軔轫釁铟隐隱 yan/yin 湮縯
    yan/ying 媵 yap 入挹揖泣浥邑 yat 一佚佾垤壹帙日溢瓞絰耋逸鎰镒 yau 丘休优佑侑優卣又友右呦咻囿宥尤幼幽庥忧悠憂揉攸有柔柚油游牖犹猶猷由疣祐莠莸蚯蚰蚴蝣誘诱貅蹂遊邮邱郵酉酋釉鈾铀铕鞣髹魷鱿鸺黝鼬
    ye/yeah/yeh 偌冶夜惹揶椰爷爺琊耶野 yee/yi 义二以仪伊依倚偯儀兒劓医咦圯夷姨宜尔已异彝怡意懿拟擬旖栘椅欹沂漪爾異疑痍矣移綺绮義而耳苡薏衣誼議议诒谊貳貽贰贻迆迤迩邇酏醫铒铱镱頤颐飴饴鲕鸸黟 yee/yi/yik 嶷易 yeng 贏赢
    yeuk 弱曰瀹疟瘧箬篛籥約约若药藥虐谑跃躍鑰钥鶸龠 yeung 仰佯养嘤嚶嚷壤央徉怏恙扬揚攘暘杨样楊樣殃氧泱洋漾炀烊煬璎瓔疡痒瘍癢禳秧穰羊讓让酿釀鍚阳陽鞅颺養鴦鸯 yi 咿胰 yik 亦亿億埸奕峄帟弈弋役忆怿憶抑掖液疫益繹绎翊翌翼腋臆蜴譯译阋驛驿
    yim 严俨儼冉厌厣厭嚴嫌崦恹掩染淹炎焰焱燄琰盐艳艷苒豔酽釅閻闫阉阎餍饜驗验髯魇魘鹽 yim/yip 腌醃 yin 偃兖兗咽唁嚥堰妍嫣宴岘峴延彥彦涎演烟焉然煙燃燕现現研砚硯筵絃胭舷苋莧菸蔫蜒言諺谚賢贤郾鄢鼴鼹 yin/yip 谳
    yin/yuen 弦鴛鸳 ying 仍凝刑型塋婴嬰嬴应形影應扔撄映楹樱檠櫻滢潆瀛熒營瑛瑩瘿盈硎縈纓缨膺英茔茕荥荧莹萤营萦蓥蝇螢蠅認认迎邢陉陘鷹鸚鹦鹰黥 yip 业孽晔曄業烨邺鄴靥靨頁页 yit 噎热熱
    yiu 吆堯夭妖姚娆嬈尧扰搖摇擾曜瑤瑶窑窯繞绕耀腰舀蛲蟯要謠谣遙遥邀饒饶鷂鹞 yoh 哟唷喲
    yu/yue 与乳予于余俞俣儒喻嚅圄圉堉如妤妪娛娱嫗孺宇寓峪庾御愉愚揄敔於榆欤歟汝洳淤渔渝溽漁澦濡狳瑜瘀瘉瘐癒盂砑禦禹禺窬窳竽籲紆纡缛羽腴臾舁舆與茹萸蓐蓣薷虞蝓蠕裕褕襦覦觎誉語諛諭譽语谀谕豫輿迂 yu/yue 逾遇酗铷隅雨雩預预餘馀馭驭魚鱼鹆齬龉
    yu/yue/yuet 愈 yuen 丸元冤原县员員园圆園圓婉完宛怨悬愿懸橼汍沅沿泫淵渊源溷炫烷猿玄琬畹眢眩緣縣纨缘芄芫苑蜿螈袁軟轅软辕远遠郓鉉鉛铅铉阮院願騵鳶鸢鼋 yuet 乙刖悅悦月樾玥穴粤粵越軏钇钺閱阅 yui 瀣睿芮蕊薤蚋裔銳锐
    yuk 勖勗慾旭昱欲毓沃浴煜狱獄玉肉育褥辱郁鋈钰頊顼 yun 润潤閏闰 yung 佣俑傭冗勇喁嗡墉壅容庸忡恿慵戎拥擁榕湧溶熔狨璁用甬痈絨绒翁肜臃茸茺蓉蓊蛹融踊踴邕鄘鎔镛雍饔
    """
}
