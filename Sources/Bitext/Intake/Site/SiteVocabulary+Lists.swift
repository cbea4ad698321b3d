extension SiteVocabulary {
  /// Phrases in small letters, divided by commas.
  static let lists: [(topic: Topic, phrases: String)] = [
    (
      .navigation,
      """
      home,homepage,home page,main page,front page,index,go,go to,back,go back,return,return to,top,back to top,to top
      sitemap,site map,search,login,log in,log out,logout,sign in,sign up,register,registration,member,members
      my account,help,faq,about,about us,feedback,subscribe,rss,newsletter,menu,skip to content
      skip to main content,print,print this page,printer friendly,share,share to,share on,share this,email this
      download,download pdf,upload,picture,pictures,photos,gallery,write,write article,write articles,post,new post
      post article,reply,comment,comments,forum,forums,bbs,guestbook,previous,next,previous page,next page
      more,read more,news,world,business,opinion,sports,culture,video,videos,links
      friendly links,bookmark,add to favorites,set as homepage,close,close window,page,hot,latest,advertisement
      text size,click here,click to enlarge,click to enlarge the picture,font size,facebook,twitter,weibo,you are here
      首页,主页,回首页,返回首页,返回,返回顶部,回到顶部,返回列表,网站地图,站内搜索,搜索,登录,登陆,登入,退出,注册,会员,帮助
      关于我们,关于本站,反馈,意见反馈,订阅,打印,打印本页,分享,分享到,下载,上传,上传图片,图片,相册,发帖,发文,发文章
      发文字帖,发文字,写文章,文章,字帖,回帖,回复,评论,留言,留言板,论坛,社区,上一页,下一页,没有了,更多,新闻,国际,国内
      财经,体育,文化,视频,友情链接,收藏,加入收藏,收藏本站,设为首页,关闭,关闭窗口,关闭本页,导航,当前位置,您的位置,您现在的位置,所在位置
      正文,频道,栏目,全文下载,我要纠错,在手机打开当前页,点击查看大图,查看大图,广告,字体,字号,大中小,大 中 小,小 中 大,微博,扫一扫,点赞,转发,举报,跳转到主要内容,第,页,共
      首頁,主頁,回首頁,返回首頁,返回頂部,回到頂部,網站地圖,搜尋,登錄,註冊,會員,幫助,關於我們,意見反饋,訂閱,列印
      友善列印,轉寄好友,轉寄,推薦好友,回上一頁,回上頁,字級,返回上一頁
      下載,上傳,圖片,發帖,發文,回覆,評論,論壇,上一頁,下一頁,新聞,國際,財經,體育,視頻,友情鏈接,關閉,關閉視窗,導航,目前位置,廣告
      """
    ),
    (
      .related,
      """
      related news,related articles,related stories,related links,related reading,see also,more news
      相关新闻,相关阅读,相关文章,相关链接,相关报道,延伸阅读,推荐阅读,热门文章,更多新闻
      相關新聞,相關閱讀,相關文章,相關連結,相關報道,相關報導,延伸閱讀,推薦閱讀,熱門文章
      """
    ),
    (
      .neighbour,
      """
      previous article,next article,previous post,next post,previous chapter,next chapter,previous section,next section
      previous item,next item,previous lesson,next lesson,previous part,next part,previous topic,next topic
      back to contents,back to the contents,back to the table of contents,back to the list,previous:,next:,prev:
      上一章,下一章,上一节,下一节,上一课,下一课,上一讲,下一讲,上一集,下一集,上一条目,下一条目,上一项,下一项,上一部分,下一部分,返回目录,返回章节目录
      上一節,下一節,上一課,下一課,上一講,下一講,上一條目,下一條目,上一項,下一項,返回目錄,返回章節目錄
      上一篇,下一篇,上一主题,下一主题,前一篇,后一篇,上一條,下一條,上一条,下一条
      """
    ),
    (
      .invitation,
      """
      follow us,subscribe to,join us on,join our,sign up for,like us on,scan the qr code,stay tuned
      欢迎关注,欢迎浏览,欢迎订阅,欢迎加入,欢迎收看,欢迎收听,欢迎转发,欢迎扫码,欢迎访问,关注我们,扫码关注,扫描二维码,长按识别,敬请关注
      歡迎關注,歡迎瀏覽,歡迎訂閱,歡迎加入,歡迎收看,歡迎收聽,歡迎轉發,歡迎掃碼,歡迎訪問,關注我們,掃碼關注,掃描二維碼,敬請關注
      """
    ),
    (.keeper, "webmaster,site administrator,site admin,qq,站长,站長,网站管理员,網站管理員,管理员,管理員,客服"),
    (
      .contact,
      """
      e-mail,email,mail,tel,telephone,phone,mobile,fax,wechat,whatsapp,telegram,skype,line id,address,contact,contact us
      电话,传真,邮箱,电邮,邮编,手机,微信,公众号,地址,联系,联系人,联系方式,联系我们,信箱,投稿
      電話,傳真,郵箱,電郵,郵編,手機,公眾號,聯絡,聯絡人,聯絡方式,聯絡我們,聯繫,聯繫我們,熱線
      """
    ),
    (
      .publication,
      """
      posted by,posted on,posted at,posted in,published by,published on,published in,published at,publish time
      publish date,publication date,release time,release date,uploaded by,uploaded on,upload time,last updated
      issued on,issued in,issue date,date of issue,date issued,released on,released at,date of release
      date of publication,date published,date posted,first published,last edited,last reviewed,last review date,review date,last revised,revised on
      effective date,date of last revision
      last modified,updated on,views,page views,hits,clicks,visits,read count,click count
      发表于,发布于,发布时间,发布日期,发表时间,发表日期,签发日期,公布日期,印发日期,出版日期,修订日期,生效日期,最后修订,最近修订,修订于,最近更新,
      发文日期,成文日期,刊发时间,刊登日期,發表日期,覆檢日期,簽發日期,公布日期,印發日期,出版日期,修訂日期,生效日期,最後修訂,最近修訂,修訂於,最近更新,發文日期,
      发布者,发帖人,发帖时间,上传时间,上传者,更新时间,更新日期,最后更新,最后编辑,编辑于,录入,录入时间
      浏览次数,浏览量,浏览,点击量,点击次数,点击数,阅读次数,阅读量,阅读数,人气,只看该作者,楼主,沙发,板凳,信息来源
      發表於,發布於,發佈於,發布時間,發佈時間,發佈日期,發布日期,發表時間,上傳時間,更新時間,更新日期,最後更新,瀏覽次數,瀏覽,點擊,閱讀次數,人氣
      """
    ),
    (
      .credit,
      """
      the author,author,authors,by author,source,origin,date,time,editor,poster,title,category
      updated,published,posted,modified,created,uploaded,released,document no,reference no,release no
      作者,来源,出处,日期,时间,编辑,发帖,标题,分类,來源,出處,時間,編輯,標題,分類
      文号,发文字号,发文机关,发布机构,索引号,文號,發文字號,發文機關,發布機構,索引號
      """
    ),
    (
      .role,
      """
      author,authors,by,writer,written by,text by,translator,translators,translation,translation by,translated by
      proofreader,proofreaders,proofreading,proofread by,reviewer,reviewed by,editor,editors,edited by,editing
      managing editor,responsible editor,compiled by,produced by,designed by,layout,reporter,reporters,correspondent
      photo,photos,photo by,photograph,photographer,photo credit,image,image source,image credit,picture source,credit
      credits,source,sources,original source,source text,source link,original,original text,original article
      original link,link to the original,read the original,contributor,contributors,subtitles by
      curator,curators,curated by,interview,interviewer,interviewed by,photography,photographs,illustration,illustrations,illustrator,illustrated by,design
      作者,原作者,撰文,文,译者,翻译,编译,译文,校对,审校,审译,校译,审核,审阅,编辑,责任编辑,责编,主编,编审,记者,通讯员,摄影,拍摄,图,图片
      图片来源,配图,美工,美编,排版,制图,策划,监制,出品,制作,发稿,供稿,收集,整理,来源,文章来源,资料来源,信息来源,稿源,出处,原文,原文来源
      策展人,策展,采访,采写,访谈,插画,插图,绘图,设计,原文链接,原文地址,英文原文,中文原文,阅读原文,查看原文,阅读英文原文,参考链接,字幕,听译,后期,上传
      原作者,譯者,翻譯,編譯,譯文,校對,審校,審譯,校譯,審核,審閱,編輯,責任編輯,責編,主編,編審,記者,通訊員,攝影,拍攝,圖,圖片
      採訪,採寫,訪談,插畫,插圖,繪圖,設計,圖片來源,配圖,美編,製圖,策劃,監製,製作,發稿,收集,來源,文章來源,資料來源,稿源,出處,原文來源,原文連結,原文鏈接,原文鏈結
      閱讀原文,查看原文,閱讀英文原文,聽譯,後期,上傳
      """
    ),
    (
      .reprint,
      """
      reprinted from,reposted from,republished from,originally published,originally appeared,via
      转载自,转自,转载于,摘自,选自,轉載自,轉自,轉載於,摘自,選自
      """
    ),
    (
      .copyright,
      """
      copyright,©,all rights reserved,powered by,designed by,icp
      版权所有,版权归,版权声明,转载请注明,未经许可,不得转载,备案,公网安备,京icp备,技术支持,主办单位
      版權所有,版權聲明,轉載請註明,未經許可,不得轉載,備案,技術支持
      """
    ),
    (
      .language(.latin),
      """
      english,english version,english text,english edition,in english,eng,en,英文,英语,英文版,英语版,英译,英译文,英語,英語版,英譯,英文本
      french,français,法文,法语,法語,german,deutsch,德文,德语,德語,spanish,español,西班牙文,西班牙语,西班牙語
      portuguese,português,葡萄牙文,葡萄牙语,italian,italiano,意大利文,意大利语
      """
    ),
    (
      .language(.eastAsian),
      """
      chinese,chinese version,chinese text,chinese edition,in chinese,simplified chinese,traditional chinese,simplified
      traditional,mandarin,chn,zh,cn,中文,中文版,汉语,汉文,华语,中文简体,中文繁体,简体中文,繁体中文,简体版,繁体版,简体,繁体,中译,中译文,中文本
      漢語,漢文,華語,簡體中文,繁體中文,簡體版,繁體版,簡體,繁體,中譯,japanese,日本語,日文,日语,日語
      """
    ),
    (
      .language(.cyrillic),
      "russian,russian version,русский,Русский,русская версия,Русская версия,俄文,俄语,俄語,俄文版"
    ),
    (.language(.hangul), "korean,korean version,한국어,韩文,韩语,韓文,韓語"),
    (.language(.arabic), "arabic,arabic version,العربية,阿拉伯文,阿拉伯语,阿拉伯語"),
    (
      .languages,
      """
      bilingual,bilingual version,english-chinese,chinese-english,language,languages,select language,version
      双语,双语版,中英文,中英文对照,中英对照,中英双语,英汉对照,汉英对照,语言,版本,雙語,雙語版,中英文對照,中英對照,中英雙語,語言
      """
    ),
  ]

  static let everywhereList = """
    advertisement,sponsored,back to top,return to top,print this page,share this page,click to enlarge
    click to enlarge the picture,click to see the picture in full size,skip to main content,article continues below
    广告,返回顶部,回到顶部,打印本页,关闭窗口,关闭本页,点击查看大图,点击图片查看大图,分享到,点击进入下一页,扫一扫分享
    廣告,返回頂部,回到頂部,列印本頁,關閉視窗,點擊查看大圖
    """
}
