/// Pairs of sentences with numbers, shares, money and measures, a pair a line: English, a bar, Chinese.
enum AmountPairTable {
  /// Both sides say the same in another form.
  static let same = """
    The homes will offer some 1,900 places in all. | 院舍合共提供約1 900個宿位。
    The quota will go up from 7,000 to 15,250. | 名額由7 000個增至15 250個。
    The library is on the first floor. | 图书馆在二楼。
    The request follows Articles 7 and 9.3 of the Charter. | 该请求依据《宪章》第七条和第九条第三款。
    No permit shall be kept for more than two years. | 许可证的保留期限不得超过两年。
    The ferry leaves at 8:40 in the morning from the old pier. | 渡轮早上八点四十从旧码头开。
    The barn covers 1,076 square feet. | 谷仓占地100平方米。
    The orchard measures ten acres in all. | 果园共四公顷。
    The lighthouse stands 15 miles off the coast. | 灯塔距海岸24公里。
    Keep the cellar at 50°F or below. | 地窖应保持在10摄氏度以下。
    The crate weighs 22 pounds with its lid. | 木箱连盖重10公斤。
    The barrel holds 50 gallons of oil. | 桶内可装189升油。
    The gusts reached 75 miles per hour. | 阵风时速达120公里。
    The ridge rises to 2,500 metres. | 山脊高8,202英尺。
    The dam was built in 26 months. | 大坝历时两年零两个月建成。
    He counted ninety-one dollars and sixty cents. | 他数出九十一元六角。
    The runners went around the lake three and a half times. | 跑步者绕湖三圈半。
    You may keep the book for eighteen months at most. | 这本书最多可借十八个月。
    Nine times out of ten the cable is loose. | 十有八九是电缆松了。
    Samples are taken every three months. | 每季度取样。
    On New Year's Eve the family eats dumplings. | 除夕全家吃饺子。
    A charge of five per ten thousand is levied. | 加收0.05%的费用。
    The rate is three per hundred thousand. | 比率为十万分之三。
    It costs two per thousand a day. | 每日千分之二。
    The risk was halved. | 风险降低50%。
    The tax is being halved. | 税款减半。
    She reached 21 metres 35 with her last throw. | 她最后一掷投出21.35米。
    The wall is two metres forty and old. | 墙高2.4米，很旧。
    It costs five euros fifty per ticket. | 每张票5.5欧元。
    It ran 5 metres 12 times. | 跑了12次5米。
    Annex IV lists the substances. | 附件四列出了这些物质。
    It passed at its third reading. | 三读通过。
    The archive keeps 58,000 letters. | 档案馆保存着5万8000封信件。
    Over 90 million seedlings were handed out. | 发放了9千多万株树苗。
    The poll counted 3,400,060 ballots. | 共计三百四十万零六十张选票。
    Three and a half million tickets were sold. | 售出门票350万张。
    Scores of engineers flew to the site. | 数十名工程师飞抵现场。
    Tens of thousands of farmers signed up. | 数万名农民报名。
    Around 2.3 billion messages were sent. | 发送消息约23亿条。
    Seventeen or eighteen ships lay at anchor. | 十七八艘船停泊在港。
    A dozen guards stood at the gate. | 门口站着12名卫兵。
    The village has 1 million and a half trees. | 村里有150万棵树。
    The company hired 7,300 clerks. | 公司聘用了7千3百名职员。
    Some twenty or thirty boats sank. | 沉了二三十条船。
    Output reached a new level of 100 trillion yuan. | 产值迈上百万亿元新台阶。
    The integrated development of the Yangtze River Delta | 长三角一体化发展
    The levy is 0.56 yuan. | 收费五角六分。
    It printed 123,450,000 stamps. | 印制邮票1亿2345万枚。
    Half a million people fled. | 五十万人逃离。
    The school has 10,080 books. | 学校有1万零80册书。
    A couple of hundred workers remained. | 留下了两百名工人。
    The seventh round of talks ended. | 第七轮会谈结束。
    Paragraph 3 of Article 45 is amended. | 第四十五条第三款修改如下。
    It was the company's third loss in a row. | 这是该公司连续第三次亏损。
    The 15th Five-Year Plan starts in spring. | “十五五”规划春季启动。
    The 30th anniversary was celebrated. | 举行了三十周年庆典。
    She finished fourth in the race. | 她在比赛中获得第四名。
    The second phase of the dam is ready. | 大坝二期工程已就绪。
    The 112th Congress met. | 第112届国会召开。
    He lives on the 12th floor. | 他住在十二楼。
    The ninth chapter deals with taxes. | 第九章涉及税收。
    The first session opened today. | 第一次会议今天开幕。
    Wages rose by 6.3 percent. | 工资上涨6.3%。
    Roughly seventy percent of homes have gas. | 约七成住户有燃气。
    A fifth of the budget was cut. | 预算削减了五分之一。
    The rate is 3.4 per thousand. | 比率为3.4‰。
    Output quadrupled in ten years. | 十年间产量翻了两番。
    Profits doubled. | 利润增长一倍。
    Switching it off makes copying about twice as fast. | 關掉它，複製速度大約快上一倍。
    Reading takes more than twice as long. | 讀取時間多出一倍以上。
    The new index is twice as large. | 新索引大了一倍。
    Traffic grew threefold. | 交通量增至三倍。
    The salt content is 12 ppm. | 含盐量为百万分之十二。
    Rates were cut by 25 basis points. | 利率下调25个基点。
    Two fifths of the seats are vacant. | 五分之二的席位空缺。
    The discount is 20 percent. | 打八折。
    Three quarters of voters agreed. | 四分之三的选民同意。
    The index gained 1.5 percentage points. | 该指数上升1.5个百分点。
    More than half of the crop was lost. | 一半以上的作物受损。
    Prices are three times as high as before. | 价格是以前的三倍。
    Debt was 0.02 percent of output. | 债务占产出的万分之二。
    One in four children is ill. | 四分之一的儿童患病。
    The grant amounts to US$75 million. | 赠款总额为7500万美元。
    The fare is 4.60 yuan. | 车费为4元6角。
    The county received RMB 800 million. | 该县获得8亿元人民币。
    It owes HK$350 million. | 欠款3.5亿港元。
    The price is 6,500 yuan. | 价格为人民币陆仟伍佰元整。
    The yen loan is worth 20 billion yen. | 日元贷款总额200亿日元。
    He paid £4,000. | 他支付了4000英镑。
    The fine is 50 euros. | 罚款50欧元。
    The land cost 3 million Swiss francs. | 土地耗资300万瑞士法郎。
    It costs 60 cents. | 售价60美分。
    The levy is 0.5 yuan. | 收费五角。
    They raised 12 million Canadian dollars. | 他们筹集了1200万加元。
    The debt is 2 trillion won. | 债务为2万亿韩元。
    NT$500 is charged. | 收取新台币五百元。
    The salary is 30,000 Indian rupees. | 工资为3万印度卢比。
    A$90 million was approved. | 批准了9000万澳元。
    The river is 640 kilometres long. | 这条河长640公里。
    The plant can produce 2,000 megawatts. | 电厂可发电200万千瓦。
    The field measures 30 mu, or 2 hectares. | 田地30亩（2公顷）。
    Each bale weighs 0.2 tonnes. | 每包重200公斤。
    It was minus 15 degrees outside. | 室外零下15度。
    The city used 3 billion kilowatt-hours. | 全市用电30亿千瓦时。
    Add 500 g of flour. | 加入500克面粉。
    The flat has 85 square metres. | 这套公寓85平方米。
    The wind reached 120 km/h. | 风速达每小时120公里。
    The disk holds 512 GB. | 磁盘容量512GB。
    The engine has 300 horsepower. | 发动机300马力。
    The pond holds 2,000 cubic metres. | 池塘蓄水2000立方米。
    The mountain is 3,776 metres high. | 该山海拔3776米。
    The device weighs five kilograms. | 该装置重五千克。
    Daily output is 60,000 barrels of oil. | 日产石油6万桶。
    The antenna works at 5 GHz. | 天线工作频率为5吉赫兹。
    The wire is 3 mm thick. | 导线厚3毫米。
    The yacht is 40 feet long. | 游艇长40英尺。
    The estate covers 250 acres. | 庄园占地250英亩。
    Output reached 1.5 TWh. | 发电量达15亿千瓦时。
    The drawings are in Appendix D. | 图纸见附录D。
    Party B shall pay the fee. | 乙方应支付费用。
    Clause 4.1(b) applies. | 第4.1条(b)项适用。
    The club finished second. | 该俱乐部获得亚军。
    The sum is RMB 70,210.60. | 金额为人民币柒万零贰佰壹拾元陆角整。
    Of every 1,000 letters sent, four came back. | 每千封信中退回4‰。
    All shoes are 30% off. | 鞋类一律七折。
    The price is $900 a tonne. | 价格为每吨900美元。
    The bonds are in Australian dollars. | 债券以澳元计价。
    Nobody under 18 years may enter. | 未满十八周岁者不得入内。
    The well lies 5 kilometres away. | 水井在十里外。
    Mix water and lime in the ratio 2:5. | 水与石灰按2比5混合。
    A dozen or so fishermen were rescued. | 十几名渔民获救。
    More than a dozen ships sank. | 十几艘船沉没。
    Two dozen eggs were broken. | 打碎了二十多个鸡蛋。
    Seven or eight passengers were hurt. | 有七八名乘客受伤。
    Two fifths of the crop was lost. | 四成庄稼受损。
    Roughly a third of the workers left. | 约三成工人离开。
    About two thirds of the members were absent. | 近七成成员缺席。
    A quarter of the shops closed. | 两成半的商店关门。
    One driver in five was fined. | 两成司机被罚款。
    Two thirds of the plots were sold. | 67%的地块已售出。
    A sixth of the hives died. | 16.7%的蜂箱死亡。
    A final dividend of HK12.5 cents per share was declared. | 宣布派发末期股息每股12.5港仙。
    The stamp costs 20 euro cents. | 邮票0.2欧元。
    It costs 60 Australian cents. | 售价60澳分。
    The toll is 25 US cents. | 过路费0.25美元。
    A bun costs one yuan fifty. | 一个包子一块五。
    The wage is twelve dollars fifty an hour. | 工资为每小时12.50美元。
    It sold for 3.85 yuan. | 卖了三块八毛五。
    It costs 5 jiao. | 售价0.5元。
    He did not earn a cent. | 他一分钱没挣到。
    Add two thirds of a litre of milk. | 加入三分之二升牛奶。
    The pond covers three quarters of a hectare. | 池塘占地四分之三公顷。
    It is two thirds of a mile away. | 距此三分之二英里。
    He is 1.6 metres tall. | 他身高一米六。
    He is 1.85 metres tall. | 他身高一米八五。
    He is one metre sixty tall. | 他身高1.6米。
    The line runs at 56 kilobits per second. | 线路速率为每秒56千比特。
    The signal takes 5 milliseconds. | 信号需要5毫秒。
    The delay is 500 ms. | 延迟为0.5秒。
    Her second son is a priest. | 她的次子是神父。
    On the third day it rained. | 第三天下雨了。
    They married for the second time. | 他们再婚了。
    King George VI died. | 乔治六世国王逝世。
    Our keeper was hurt in the second half. | 我队守门员在下半场受伤。
    """

  /// The sides say different things.
  static let different = """
    The barn covers 1,076 square feet. | 谷仓占地120平方米。
    The lighthouse stands 15 miles off the coast. | 灯塔距海岸15公里。
    Keep the cellar at 50°F or below. | 地窖应保持在50摄氏度以下。
    The dam was built in 26 months. | 大坝历时两年零三个月建成。
    You may keep the book for eighteen months at most. | 这本书最多可借八个月。
    A charge of five per ten thousand is levied. | 加收0.5%的费用。
    The rate is three per hundred thousand. | 比率为百万分之三。
    She reached 21 metres 35 with her last throw. | 她最后一掷投出21.53米。
    It costs five euros fifty per ticket. | 每张票5.15欧元。
    Annex IV lists the substances. | 附件六列出了这些物质。
    Appendix III is attached. | 附上附录二。
    The register lists 620 kilns. | 登记簿列出了260座窑。
    The port moved 4,500 containers. | 港口搬运了4.5万个集装箱。
    They vaccinated 1.8 million cattle. | 他们为18万头牛接种了疫苗。
    Nearly ninety thousand fans came. | 近九千名球迷到场。
    Tens of thousands of birds nest here. | 数十万只鸟在此筑巢。
    Millions of files were lost. | 数千份文件丢失。
    Sixty or seventy buses were parked. | 停放着三四十辆公共汽车。
    The panel has thirteen experts. | 小组由十五名专家组成。
    The ship carried 2,417 passengers. | 该船载客2471人。
    The region has 73 clinics. | 该地区有37家诊所。
    Half a million tourists visited. | 五万游客来访。
    About 30 families moved. | 约40户人家搬迁。
    The sixth round of talks ended. | 第九轮会谈结束。
    Article 38 of the act applies. | 适用该法第八十三条。
    She finished fifth in the race. | 她在比赛中获得第三名。
    The 12th Five-Year Plan was adopted. | 通过了“十三五”规划。
    The 60th anniversary was celebrated. | 举行了五十周年庆典。
    The first batch of aid arrived. | 第三批援助物资抵达。
    The third edition has been printed. | 第二版已印刷。
    The 19th district voted no. | 第九区投了反对票。
    The second protocol was signed. | 第四号议定书已签署。
    The twenty-first meeting was cancelled. | 第二十二次会议取消。
    Sales rose by 3.6 percent. | 销售额增长6.3%。
    The rate rose by 4 percentage points. | 比率上升了7个百分点。
    Three fifths of the land is dry. | 五分之二的土地干旱。
    A quarter of the fleet is old. | 三分之一的船队老旧。
    Fees tripled last year. | 去年费用翻了一番。
    The death rate is 8.2 per thousand. | 死亡率为8.2%。
    Nearly sixty percent were absent. | 近四成缺席。
    Production doubled. | 产量增长了两倍。
    Half of the pupils passed. | 四分之一的学生通过。
    The tax was cut by 50 basis points. | 税率下调15个基点。
    The price is five times that of coal. | 价格是煤的三倍。
    One in ten trees died. | 五分之一的树木死亡。
    The credit is worth €60 million. | 信贷额为6000万美元。
    They pledged 15 million pounds. | 他们认捐1500万欧元。
    The bonus is 9,000 yuan. | 奖金为9000美元。
    HK$70,000 was stolen. | 7万元人民币被盗。
    The bill came to 45 dollars. | 账单为450美元。
    The budget is RMB 3.2 billion. | 预算为32亿美元。
    The ticket costs 7.30 yuan. | 票价为7元8角。
    The loan is 5 billion yen. | 贷款为50亿元人民币。
    The sum of 8 million roubles was paid. | 支付了800万卢比。
    The grant is 2 million Australian dollars. | 赠款为200万加元。
    The company earned US$1.1 million. | 公司盈利1.1亿美元。
    The wall is 3 metres high. | 墙高3厘米。
    The parcel weighs 7 kilograms. | 包裹重7克。
    The lake covers 90 square kilometres. | 湖泊面积90平方米。
    The unit generates 350 megawatts. | 机组发电350千瓦。
    The well is 46 metres deep. | 井深64米。
    Cool the liquid to 12 degrees Celsius. | 将液体冷却到21摄氏度。
    Pour 40 litres of milk into the tank. | 向罐中倒入40毫升牛奶。
    The farm covers 600 mu. | 农场占地600公顷。
    The truck carries 25 tonnes. | 卡车载重25公斤。
    The line is 500 miles long. | 线路长500米。
    The file has a size of 20 MB. | 文件大小为20GB。
    The beam is 2.5 metres wide. | 横梁宽5.2米。
    The drawings are in Appendix D. | 图纸见附录E。
    Party B shall pay the fee. | 甲方应支付费用。
    Clause 4.1(b) applies. | 第4.1条(c)项适用。
    Phase III of the plant is open. | 工厂二期工程已投产。
    The club finished third. | 该俱乐部获得亚军。
    All shoes are 30% off. | 鞋类一律三折。
    The fee was raised to 20 per cent. | 费用提高了20%。
    The crew was cut by 40. | 船员减至40人。
    The price is $900 a tonne. | 价格为每公斤900美元。
    The bonds are in Australian dollars. | 债券以加元计价。
    It comes in 40-pound bags. | 以40公斤袋装。
    Mix water and lime in the ratio 2:5. | 水与石灰按5比2混合。
    It is open to firms with 30 to 90 workers. | 工人少于30人或多于90人的企业可申请。
    The number of beds went from 35 to 80. | 床位由80张变为35张。
    Five or six tents stood there. | 那里有八九顶帐篷。
    Two or three shops stayed open. | 有五六家商店还开着。
    One driver in five was fined. | 三成司机被罚款。
    Two thirds of the plots were sold. | 57%的地块已售出。
    A third of the workers left. | 五成工人离开。
    The toll is 25 US cents. | 过路费25美元。
    The stamp costs 20 euro cents. | 邮票20欧元。
    A bun costs one yuan fifty. | 一个包子五块一。
    He is 1.6 metres tall. | 他身高一米八。
    The line runs at 56 kilobits per second. | 线路速率为每秒56兆比特。
    The signal takes 5 milliseconds. | 信号需要5微秒。
    It weighs a quarter of a tonne. | 它重四分之三吨。
    She lost the first set. | 她输掉了第二盘。
    His second wife was Greek. | 他的第三任妻子是希腊人。
    He got a second warning. | 他收到第一次警告。
    King George VI died. | 乔治四世国王逝世。
    The third prize went to Mali. | 二等奖由马里获得。
    Our keeper was hurt in the second half. | 我队守门员在上半场受伤。
    The second half of the film drags. | 影片前半段拖沓。
    """
}
