extension Opposites {
  /// The parties of contracts and suits.
  static let parties = """
    buyer, purchaser, vendee ~ buy, purchase, customer | 买方, 买主, 购买方, 买受人, 买家, 购货方, 收购方, 购方 ~ 购买, 顾客, 客户 | seller, vendor ~ sell, supplier, sale | 卖方, 卖主, 出卖人, 卖家, 售方, 销售方, 供货方 ~ 供方, 出售, 销售, 供应商
    plaintiff, claimant ~ complainant, petitioner, appellant, applicant, sue | 原告, 原告人, 申索人 ~ 申请人, 上诉人, 起诉 | defendant, respondent ~ accused, defence | 被告, 被告人, 答辩人, 被申请人, 被上诉人, 被诉人
    prosecutor, prosecution ~ prosecute, procurator | 检察官, 控方, 公诉人, 检方 ~ 检察 | defence lawyer, defense lawyer, defence counsel, defense attorney | 辩护律师, 辩方, 辩护人
    lessor, landlord, landlady ~ owner, lease out, let, rent out | 出租人, 房东, 出租方, 业主 ~ 出租 | lessee, tenant, renter ~ rent, lease, sublessee | 承租人, 租户, 租客, 承租方, 房客, 租赁人 ~ 承租, 租用
    employer ~ employ, management | 雇主, 用人单位, 聘用单位 ~ 资方, 雇用, 用工单位 | employee ~ worker, staff, labourer | 雇员, 受雇人, 员工, 职工 ~ 工人, 劳动者, 劳工
    lender ~ lend, creditor, bank | 出借人, 贷款人, 放贷人, 贷方, 放款人, 贷款方 ~ 贷款 | borrower ~ borrow, debtor | 借款人, 借方, 借入方, 借款方, 借用人 ~ 借款
    creditor ~ lender | 债权人, 债权国, 债权方 ~ 债权 | debtor, obligor ~ borrower, owe | 债务人, 债务国, 债务方, 欠债人 ~ 债务
    mortgagor, pledgor | 抵押人, 出质人 | mortgagee, pledgee | 抵押权人, 质权人, 承按人
    insurer, underwriter ~ insurance company | 保险人, 承保人, 保险公司, 保险方 | insured, policyholder, policy holder | 被保险人, 投保人, 受保人
    licensor ~ license | 许可人, 许可方, 授权人, 授权方 | licensee ~ license | 被许可人, 被许可方, 持牌人, 被授权人, 持证人
    franchisor | 特许人, 特许方 | franchisee | 被特许人, 加盟商, 加盟者, 受许人
    assignor, transferor | 转让人, 出让人, 转让方, 出让方 | assignee, transferee | 受让人, 受让方, 承让人
    grantor, donor ~ give, aid | 授予人, 捐赠人, 赠与人, 捐助方, 捐助国, 援助国 ~ 捐助, 捐款人 | grantee, donee, recipient ~ receive, beneficiary | 受赠人, 受援国, 受助人, 受援方, 受赠方 ~ 接受, 受益
    consignor, shipper ~ sender | 发货人, 托运人, 发货方 ~ 寄件人 | consignee ~ receiver, recipient | 收货人, 收货方, 受货人 ~ 收件人
    sender ~ send, consignor, shipper | 寄件人, 发件人, 发送人, 寄信人, 发送方, 汇款人 ~ 发货人, 寄送 | recipient, addressee, receiver ~ receive, consignee | 收件人, 接收人, 收信人, 接收方, 收款人, 领取人 ~ 收货人, 接收, 受援
    payer, payor ~ pay | 付款人, 付款方, 支付方 ~ 支付 | payee ~ receive | 收款人, 收款方, 受款人
    principal ~ client | 委托人, 被代理人, 委托方, 本人 | agent ~ representative, attorney | 代理人, 受托人, 代理方, 代理商, 受托方
    trustor, settlor | 委托人, 财产授予人 | trustee | 受托人
    testator | 立遗嘱人, 遗嘱人, 被继承人 | heir, legatee, successor | 继承人, 受遗赠人, 遗产承受人
    offeror | 要约人, 发盘人 | offeree | 受要约人, 受盘人
    bailor, depositor | 寄存人, 寄托人, 存款人, 储户 | bailee, depositary, depository | 保管人, 受寄人, 存管人
    issuer | 发行人, 签发人, 出票人, 发行方 | holder, bearer ~ hold | 持有人, 持票人, 执票人
    winner, victor ~ win | 获胜者, 赢家, 优胜者, 胜者, 胜方 ~ 得主, 获奖者 | loser ~ lose | 失败者, 输家, 败者, 败方
    host, host country ~ | 东道主, 东道国, 主办方, 主队, 主人 | guest, visitor ~ visiting | 客人, 来宾, 客队, 宾客, 访客, 来访者
    teacher, lecturer, instructor, professor ~ teach, trainer | 教师, 老师, 讲师, 教授, 教员, 教官 ~ 教学, 指导 | student, pupil, learner, trainee ~ study | 学生, 学员, 小学生, 中学生, 大学生, 受训者 ~ 学习者
    master, employer ~ | 主人, 雇主 | servant, maid | 仆人, 佣人, 女佣, 用人
    doctor, physician ~ | 医生, 医师, 大夫 | patient ~ | 病人, 患者, 病患
    author, writer ~ write | 作者, 作家, 撰稿人 | reader, readership ~ read | 读者
    author, writer ~ write | 作者, 作家, 撰稿人 | editor ~ edit | 编辑, 主编, 编者
    speaker, orator ~ speak | 发言人, 演讲者, 演讲人, 讲者, 讲话人 | listener, audience ~ listen, hear | 听众, 听者, 听讲者, 观众
    producer, manufacturer ~ produce, maker | 生产者, 生产商, 制造商, 生产厂家, 制造者, 生产国 ~ 产油国, 生产 | consumer ~ consume, user | 消费者, 消费国 ~ 用户, 消费
    wholesaler | 批发商 | retailer | 零售商
    supplier, provider ~ supply, provide | 供应商, 提供者, 供货商, 供应方, 提供商, 提供方 ~ 供方 | customer, client, user ~ buyer | 客户, 顾客, 用户, 主顾, 需方 ~ 消费者
    shareholder, stockholder | 股东 | bondholder | 债券持有人
    offender, perpetrator, culprit, assailant, attacker ~ criminal, suspect | 罪犯, 犯罪者, 加害人, 加害者, 施害者, 行凶者, 袭击者, 犯罪人, 施暴者 ~ 侵害人 | victim, injured party ~ | 受害者, 受害人, 被害人, 被害者
    inspector, auditor, examiner ~ audit, inspect | 检查员, 审计员, 检验员, 督察, 审计师, 考官, 检查人员, 审查员 | inspected party, auditee, examinee, candidate | 被检查者, 被审计单位, 考生, 被检查人, 受检单位, 被审计人
    contractor, builder ~ | 承包商, 承包人, 承包方, 承建商 ~ 承揽人 | employer, client, principal ~ owner, subcontractor | 发包人, 发包方, 业主, 定作人, 委托人 ~ 分包商
    interviewer | 面试官, 采访者, 访问员 | interviewee | 受访者, 被采访者, 面试者, 应聘者
    guarantor, surety | 保证人, 担保人, 担保方 | guaranteed party, beneficiary | 被保证人, 被担保人, 受益人
    superior, supervisor, boss, superordinate | 上级, 上司, 主管, 监督人 | subordinate, underling ~ | 下级, 下属, 部下, 属下
    majority shareholder, controlling shareholder | 控股股东, 大股东, 多数股东 | minority shareholder | 小股东, 少数股东, 中小股东
    government, ruling party ~ | 执政党, 执政方 | opposition party, opposition ~ | 反对党, 在野党, 反对派
    """

  /// Trade and money.
  static let trade = """
    import, importer, importation ~ imported, imports, bring in | 进口, 进口商, 输入, 导入, 汇入, 进口额, 进口量, 进口国 ~ 进, 入口, 进出口, 引进 | export, exporter, exportation ~ ship out, exported | 出口, 出口商, 输出, 导出, 汇出, 出口额, 出口量, 出口国 ~ 出, 进出口, 外销
    buy, purchase, purchasing, procurement, procure ~ acquire, acquisition, order, buyer, customer | 购买, 购入, 买入, 收购, 采购, 购置, 选购, 订购, 买进, 购进 ~ 买, 购, 收买 | sell, sale, resale, resell ~ seller, vendor, market, divest, disposal | 出售, 卖出, 售出, 销售, 变卖, 转售, 售卖, 抛售, 出让, 发售 ~ 卖, 售, 销, 推销, 营销
    supply, supplies ~ provide, provision, offer, availability | 供应, 供给, 供货 ~ 提供, 供 | demand, demands ~ need, require, request | 需求, 需求量 ~ 需要, 要求, 求
    profit, earnings, profits ~ gain, return, benefit, surplus, profitable | 利润, 盈利, 获利, 赢利, 纯利 ~ 收益, 盈余, 赚, 利益, 盈 | loss, losses, deficit ~ lose, red, damage | 亏损, 赤字, 亏空, 蚀本, 亏本 ~ 损失, 亏, 损, 损益
    surplus ~ excess, positive balance | 盈余, 顺差, 过剩, 结余, 剩余 ~ 富余, 多余 | deficit, shortage, shortfall ~ lack, gap, insufficient, scarce | 赤字, 逆差, 短缺, 不足, 缺口, 亏空, 紧缺 ~ 缺乏, 缺
    revenue, income, receipts, proceeds ~ earnings, turnover | 收入, 进项, 岁入, 进账, 营收 ~ 收益, 收支, 税收 | expenditure, spending, expense, expenditures, expenses, outlay ~ cost, spend | 支出, 开支, 岁出, 花费, 费用 ~ 成本, 收支, 支付
    asset, assets ~ property | 资产 ~ 财产 | liability, liabilities ~ debt, liable | 负债, 债务 ~ 责任
    credit note, credited, credit entry, credit the amount, credit the account, credit the sum, shall credit, will credit ~ credit | 贷记, 入账, 贷项, 记入, 计入, 存入 ~ 入, 加, 转 | debit note, debited, debit, debit the account, deducted from the account, shall debit, will debit ~ deduct, charge, withdraw | 借记, 扣账, 借项, 扣除, 扣款, 扣划, 划扣 ~ 扣, 减, 划
    deposit, deposits, pay in ~ save, saving, put | 存入, 存款, 存放, 缴存, 储蓄 ~ 存取, 存, 押金, 定金, 保证金 | withdraw, withdrawal ~ take out, draw, remove, retreat, revoke | 取出, 取款, 提取, 提款, 支取, 取现, 提现 ~ 存取, 取, 撤回, 撤出
    lend, lent, loan, lending ~ lender, credit, mortgage | 出借, 借给, 贷给, 放贷, 借出, 借予, 外借, 贷款 ~ 借, 贷, 借贷 | borrow, borrowing ~ borrower, debt, loan | 借入, 借来, 借自, 借得, 借款, 举债, 借用, 借债 ~ 借, 贷款, 借贷, 融资
    wholesale | 批发 | retail | 零售
    gross ~ total, before tax | 毛额, 毛利, 总额, 毛重, 总重, 毛收入, 税前 ~ 毛, 总 | net ~ after | 净额, 净利, 净值, 净重, 纯收入, 净利润, 净收入, 税后, 纯利 ~ 净, 纯
    pre-tax, before tax | 税前 | after-tax, after tax, post-tax | 税后
    prepay, prepaid, prepayment, advance payment, in advance ~ before, deposit | 预付, 预付款, 预缴, 预先, 提前, 事先, 先付 ~ 预 | in arrears, postpaid, deferred payment ~ after, later | 后付, 拖欠, 延期付款, 事后, 到付
    appreciate, appreciation, revaluation ~ strengthen, rise | 升值, 增值 ~ 走强, 上涨 | depreciate, depreciation, devaluation, devalue ~ fall, weaken | 贬值, 折旧, 减值 ~ 走弱
    invest, investment ~ investing, investor | 投资, 注资, 入股 ~ 投入 | divest, divestment, disinvest, disinvestment | 撤资, 减资, 剥离, 退股 ~ 出售
    inflation, inflationary | 通胀, 通货膨胀, 通膨 | deflation, deflationary | 通缩, 通货紧缩
    boom, upswing, upturn ~ prosperity, prosper, recovery | 繁荣, 景气, 兴旺, 高涨 ~ 复苏, 好转 | recession, slump, downturn, depression ~ decline | 衰退, 萧条, 低迷, 不景气, 下行 ~ 下滑
    creditworthy, solvent | 有偿付能力, 具偿付能力, 信誉良好 | insolvent, bankrupt, insolvency, bankruptcy | 破产, 无力偿债, 资不抵债, 无偿付能力
    refund, refunded, reimburse, reimbursement ~ return, repay, rebate | 退款, 退还, 报销, 偿还, 返还, 退费 ~ 退, 补偿 | surcharge, extra charge, additional charge, charge extra | 加收, 附加费, 追加收费, 额外收费
    tax-free, duty-free, free of charge, tax-exempt, free of duty, toll-free ~ free, exempt, exemption, without charge | 免税, 免费, 免征, 免收, 免关税, 无偿 ~ 免, 不收 | taxable, dutiable, subject to tax, subject to duty, fee-paying, chargeable ~ tax, charge, pay, fee | 应税, 收费, 征税, 课税, 计税, 须缴税, 应纳税, 有偿 ~ 征收, 缴税, 付费, 收取
    subsidise, subsidize, subsidy ~ support, grant | 补贴, 津贴, 补助, 资助 | tax, levy, taxation ~ duty | 征税, 课税, 征收 ~ 税
    bull market, bullish | 牛市, 看涨, 看多 | bear market, bearish | 熊市, 看跌, 看空
    discount, rebate, markdown ~ reduce, off, cheap | 折扣, 打折, 回扣, 优惠, 减价 ~ 降价, 折 | premium, markup, surcharge, mark-up | 溢价, 加价, 附加费, 升水 ~ 保费
    seller's market | 卖方市场 | buyer's market | 买方市场
    debtor nation, debtor country | 债务国 | creditor nation, creditor country | 债权国
    fixed, flat rate ~ constant, stable | 固定, 定额 ~ 不变 | floating, variable, fluctuating ~ vary, change | 浮动, 可变, 变动 ~ 波动
    hoard, stockpile, hoarding ~ store | 囤积, 储备, 屯积 | release stocks, dump, dumping | 投放, 抛售, 倾销, 释出
    solvency ~ solvent | 偿付能力 | insolvency | 破产, 无力偿债
    """
}
