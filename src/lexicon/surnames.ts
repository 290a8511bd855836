/** Surnames. Source of the order: the Ministry of Public Security's name reports; the rare ones from the Hundred Family Surnames. */

/** Held by most people: as the first character of a name they are weak evidence by themselves. */
export const COMMON_SURNAMES =
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩邓冯曹彭曾肖田董潘袁蔡蒋余于杜叶程魏苏吕丁任卢姚沈钟姜崔谭陆范汪廖石金韦贾夏付方邹熊白孟秦邱侯江尹薛闫段雷龙黎史陶贺毛郝顾龚邵万覃武钱戴严莫孔向常汤';

/** Seldom ordinary words: nearly as good as a common surname. */
export const PLAIN_SURNAMES =
  '康章乐佗逯蔺萧祁芦窦甄娄俞倪柯鲍裴饶樊屈詹翟岑闵阮臧聂耿焦巫蓝霍柳辛冉骆岳齐梅庄涂游卓欧鄢邢殷施牛洪尤葛申毕舒兰凌符宁季丛穆佟荆鞠褚贝栾隋滕郁戚路楚艾卞茹缪尚祝靳瞿蒲乔厉宫吉华喻晏简卫桂荣郎匡佘芮储刁朴邬竺隆巩谌麻敖扈苟揭郜苑璩於揣逄雒麴仝仉佀邸郗郦稽邝邴亓芈庾冼冮岱宣练闻池巨丰危伊雍衡弘寇禄阙殳沃蔚夔库晁勾融那毋乜盖桓仇栗甘钮虞胥裘谈茅庞纪童颜昝诸嵇滑翁荀羊惠汲糜隗宓蓬祖韶蓟薄宿邰索咸籍赖屠蒙阴苍莘贡劳姬桑濮燕冀浦柴阎慕习鱼戈訾阚巢蒯召舜缑晋汝钦烜撒肇柏奚鲁凤酆费廉傅伍湛狄杭羿乌钭戎鄂郤郏宦厍邾祈喇宇亢琴卜鹿粟庹褟皋茆岐牟佴伯赏哈谯笪招丘莹辜蹇迟虢尧卿睢勘郇卯眭矫郄琚缐逢仵郈禚漆仡綦忻弥骈睦蔄粘撖禤咎闾';

/** Also everyday words or parts of them: they need a second witness. */
export const WORDLIKE_SURNAMES =
  '母成红古文万向于任常方高金安东利空容步连单应关司盛满解强景幸山松井双富巴查伏房管左席仲印怀束仰秋班弓牧慎农寿扶堵谷车宗明平元卜米木水火党帅花封边植曲项冷易凡阳占麦温沙苗石白云昌皮禹贲包暴况墨计师操税敬种全战时支商展初别过银么尉宰盘渠楼居归奉言历门权森';

/**
 * Function words, verbs and nouns of places that some are called by: only what stands on both sides, or an address, proves one,
 * and the given name has to be a clear one.
 */
export const FUNCTION_SURNAMES = '区都能从和国公';

/** Japanese ones of three characters. */
export const LONG_SURNAMES =
  '长谷川 长谷部 佐佐木 五十岚 久保田 小笠原 宇都宫 大久保 小野寺 二阶堂 阿久津 佐久间 日比野 小早川 喜多川 大河原'.split(
    ' ',
  );

/** Two characters. */
export const COMPOUND_SURNAMES = [
  '欧阳',
  '司马',
  '上官',
  '诸葛',
  '东方',
  '夏侯',
  '皇甫',
  '尉迟',
  '公孙',
  '慕容',
  '令狐',
  '司徒',
  '端木',
  '轩辕',
  '宇文',
  '长孙',
  '万俟',
  '濮阳',
  '淳于',
  '单于',
  '太叔',
  '申屠',
  '公羊',
  '赫连',
  '澹台',
  '公冶',
  '宗政',
  '仲孙',
  '钟离',
  '鲜于',
  '闾丘',
  '司空',
  '亓官',
  '司寇',
  '子车',
  '颛孙',
  '巫马',
  '公西',
  '漆雕',
  '乐正',
  '壤驷',
  '公良',
  '拓跋',
  '夹谷',
  '宰父',
  '谷梁',
  '段干',
  '百里',
  '东郭',
  '南门',
  '呼延',
  '羊舌',
  '微生',
  '梁丘',
  '左丘',
  '东门',
  '西门',
  '南宫',
  '独孤',
  '纳兰',
  '完颜',
  '富察',
  '叶赫',
  '爱新',
  '那拉',
  '贺兰',
  '豆卢',
  '哥舒',
  '尔朱',
  '屈突',
  '达奚',
  // Japanese ones that are no words or places of ours.
  '田中',
  '佐藤',
  '铃木',
  '渡边',
  '伊藤',
  '山本',
  '加藤',
  '吉田',
  '山田',
  '松本',
  '井上',
  '木村',
  '斋藤',
  '池田',
  '桥本',
  '藤田',
  '冈田',
  '近藤',
  '石井',
  '坂本',
  '远藤',
  '藤井',
  '冈本',
  '松田',
  '藤原',
  '小林',
  '高桥',
  '中村',
  '吉野',
  '河野',
  '清水',
  '三浦',
  '石川',
  '宫崎',
  '岛田',
  '小川',
  '小野',
  '大野',
  '三木',
  '森田',
  '西村',
  '竹内',
  '中岛',
  '中川',
  '前田',
  '原田',
  '内田',
  '工藤',
  '横山',
  '后藤',
  '安藤',
  '平井',
  '青木',
  '村上',
  '村田',
  '柳井',
  '永井',
  '岩田',
  '菅原',
  '福田',
  '矢野',
  '酒井',
  '堀内',
  '筱田',
  '岛崎',
];

/**
 * Characters that given names are made of. A given name of others is possible; a name with two of these needs less
 * evidence around it.
 */
export const GIVEN_NAME_CHARACTERS =
  '一丁万三世东中丰临丹丽久之乐乔书云亚亦京亭亮人仁今从代令仪任伊伍伟伯佐佑佩佳依俊保信修俪倩健偲傲儒元兆先光克兰兴其典军冉冠冬冰冲凌凡凤凯刚初利力功劲励勇勋勤勉化北千升华卉卓南博卫占卿厚双可史叶司吉同名君启吟周和咏品哲唯喆善嘉四国圆圣坚坤垚城培基堂增壮士声夏夕大天太夫奇奎奕好妍妙妮姗姝姣娅娇娜娟娴婉婕婧婵婷媛嫣子存孝孟季学宁宇守安宏宗官定宜宝实宣宪家容宸宽宾富寅寒寿尉小少尔尚尧展山岚岩岭岳峥峰峻崇川州工巧己帅希帆常平年广庆应康廷建弘强彤彦彩彪彬影徐徽心必志忠念怀思怡恒恩悦情惠愉意慈慕慧成战才扬承技抒振捷推措敏教敦文斌斐斯新方旋旭旺昀昂昆昌明易昕星映春昭是显晋晏晓晔晖晗晨普景晴晶智暖曙曜曦朋朗望朝期木本杉来杰松林果枝枫柏柔柯栋树桂桐桦梁梅梓梦棋森楠楷榕欢欣正武殿毅民水永汉江汝池沁沅沐沙沛沧河治泉泓法波泰泽洁洋洪洲流济浩海涌涛润涵淇淑淳清渊温游湘源溪滔满滢滨漪潇潮澄澎澜激瀚灵灿炎炜炫炬炯烁烈焕焘焱然煊煌照熙燕爱牧特犁献玄玉王玉玫玮玲珂珈珊珍珏珑珠班琛琦琨琪琬琰琳琴琼瑛瑜瑞瑶瑾璇璐璟璞璧瓒甜生田申男画略畅白百益盈盛相真瞳知石砚硕磊礼社祖祝祥禄福禹秀秉秋科秦穆立竞章童端竹笑笛筠筱策简米粒紫红纪纯纲维绍经绪继绮维缘罡羽翔翰耀老耕聪肖育胜胤能自致舒航良艳艺节芃芊芝芬花芮芯芳芷芸若英茂茗范茜茵荣荷莉莎莲莹菁菊菲萌萍萱蒙蓉蓓蓝蔓蔚蕊蕾薇虎虹融行衡袁裕西观言誉訓诗诚语诺谊谋谦谨谷豪贝贞贤贵赞赛赫起超越跃路轩辉达迅迎远连进逸道遥遵邦邱邵郁鄂采里重野金鉴鑫钊钟钢钧钰铁铃铎铭银锋锐锦键镇长闯闻阳陆隆隽雁雄雅雨雪雯雲雷震霄霆霖霞露霜青静非韧韬韵音顺颂颖飏飒飞香馨驰骁骅骏高魁鲁鸣鸥鸿鹃鹏鹤麒麟黎默龙';

/** Never in a Chinese person's name: particles, pronouns, verbs of the language, and nouns of business. */
export const NEVER_IN_NAME =
  '的了吗呢吧啊着过们我你他她它这那哪谁很也都就还又没只已被把将给跟于往或而但即且等每各某该此什么怎做作是说看想去请吃买卖打找拿位个项款条件届股票价额费税债％率务部门厂店铺街镇乡县区省版讯报刊页站您咱哦嘛须需遭派称指按据凭除左右号份岁秒些种类型批套户职任辞聘免兼调担总拟';

/** Everyday words as well, and yet in some given names: they speak against a name without ruling it out. */
export const RARE_IN_NAME = '让问向会有在获则非若因对从自到要以可能内外前后里次及与无再不所使得用见开关点半两几其之均';
