/** Words about names of other languages. */

/** Characters that foreign names are written with. */
export const TRANSLITERATION =
  '阿埃艾爱安昂奥澳巴芭白拜班邦保堡鲍北贝倍本比彼毕边宾波玻伯勃博卜布采蔡策查柴昌楚茨慈达大戴丹当道德登邓狄迪蒂第丁东杜敦顿多俄恩尔耳法凡范方菲费芬丰冯佛夫弗福富盖干甘冈高戈哥歌格葛根贡古瓜圭贵郭果哈海罕汉豪赫黑亨洪胡华怀霍基吉季加迦佳嘉贾简杰捷金津京居喀卡凯坎康考柯科可克肯孔寇库夸匡奎昆扩拉腊莱赖兰朗劳勒雷蕾黎里理利莉立丽连廉良列林琳灵龄留流琉柳龙隆卢鲁路露吕伦罗洛马玛迈麦曼芒毛茅梅美门蒙孟米密敏明缪摩莫墨默姆木穆拿那纳娜乃南瑙内嫩能尼妮宁纽农努诺欧帕潘庞培佩彭蓬皮匹平珀普奇齐契恰强乔切钦琴丘邱曲屈让热仁日荣茹儒瑞若撒萨塞赛桑瑟森沙莎山珊尚绍舍申生胜圣施什石史士世寿舒朔丝司斯松苏绥孙索所塔泰坦汤唐陶特滕提蒂田铁廷通图土托脱瓦万旺威韦维伟魏温文翁沃乌吴伍武西希悉锡席霞夏先香肖辛欣新星休许雪逊雅亚延扬杨耶叶伊依易因英尤约宰赞泽曾扎詹张珍芝治朱卓兹子宗祖佐翰轩宏瀚弥穆诃洁祖丝缇茜曼玫瑰珀珊迦伽吕贡查姬薇芙蓉荷菈蒙葆蒂朵碧璐琪瑞绮翠露昌弛弗艮赫惠霍嘉柬杰焦孝鞠凯堪肯莉霖隆绿伦茂湄妙诺蓬朴琼蕊茸芮莎诗笙舜思谭恬彤巍汶雯希宪萱亚芸蕴梓佐钱段尊悠裕瓶祥沁洋约逸买提不都吾热合江汗木苏力拜努夏甫热依孜玛格桑次仁扎央金旺杰多尼才郎贡布巴图勒其格尔泰莫日根敖包迪昂瑟薇妲娅黛薛熙柏欣怡彼奥';

/** More of them, which are also common in Chinese names: they count only beside a dot. */
export const BESIDE_DOTS =
  '别彻聪汀满守阔慕厄侯久李缅奈年涅派素台屯歇谢兴雄尧宜永章滨宽恒茵萝娃婷蓓珠韩颇魁何历得腾藤亭尹雨吐哲楼卫腓烈妃丝茨';

/** Latin words that make a name a company's, not a person's. */
export const LATIN_COMPANY_WORDS = new Set(
  'Product Products Success Growth Sales Marketing Team Office Platform Service Services Finance Operations Commerce Engineering Design Research Strategy Retail Logistics Customer Partner Group Limited Ltd Inc Corp Corporation Company Co Holdings Holding Bank Capital Fund Funds Partners University International Technologies Technology Tech Systems Media Motors Motor Pharma Energy Global Asia China Hong Kong Investment Investments Management Securities Insurance Trust Ventures Labs Lab Studio Studios Entertainment Games Airlines Hotel Hotels Star Stars War Wars Cloud App Apps Network Networks Digital Data Center Club Award Awards Forum Summit Business Daily News Times Post Journal Street Wall New York San Los United States Pro Plus Max Air Book Phone Watch Mobile Smart Power Home Life World Game Online Internet Mall Wi Fi Pay Prime Music Video Live Show Team Best Top Open Source Code Web'.split(
    ' ',
  ),
);

/** English given names in common use: where one stands alone, somebody is meant. */
export const ENGLISH_GIVEN_NAMES: ReadonlySet<string> = new Set(
  'Aaron Adam Alan Albert Alex Alexander Alice Allen Amanda Amy Andrew Andy Angela Anna Anne Anthony Ben Benjamin Betty Bill Bob Brian Bruce Carl Carol Caroline Charles Charlie Chris Christine Christopher Cindy Claire Daniel David Dennis Diana Donald Doris Douglas Eason Eddie Edward Elaine Elizabeth Ellen Emily Emma Eric Eva Evan Fiona Frank Fred Gary George Grace Greg Hannah Harry Helen Henry Howard Irene Iris Ivan Jack Jackson Jacky James Jane Janet Jason Jean Jeff Jeffrey Jennifer Jenny Jeremy Jerry Jessica Jim Jimmy Joanna Joe John Johnny Jonathan Joseph Joyce Judy Julia Justin Karen Kate Kathy Keith Kelly Ken Kenneth Kevin Larry Laura Lawrence Leon Lily Linda Lisa Louis Lucas Lucy Luke Maggie Marcus Margaret Maria Mark Martin Mary Matthew Max Megan Michael Michelle Mike Mindy Monica Nancy Nathan Neil Nicholas Nick Nicole Oliver Olivia Oscar Pamela Patrick Paul Peggy Peter Philip Rachel Ray Raymond Rebecca Richard Rick Robert Robin Roger Ronald Rose Roy Russell Ruth Ryan Sally Sam Samuel Sandra Sara Sarah Scott Sean Sharon Sheila Shirley Simon Sophia Stanley Stella Stephanie Stephen Steve Steven Sunny Susan Sylvia Ted Teresa Terry Thomas Tiffany Tim Timothy Tina Tom Tommy Tony Tracy Vanessa Victor Vincent Vivian Walter Wendy William Winston Yvonne Zoe Kelvin Calvin Joachim Johannes Hans Klaus Jürgen Wolfgang Stefan Matthias Andreas Ulrich Dieter Sven Lars Erik Olaf Nils Anders Björn Henrik Ingrid Astrid Clara Klara Sofia Sophie Camille Pierre Jacques François Philippe Laurent Antoine Luc Marc Marco Luca Matteo Giovanni Giuseppe Paolo Francesco Alessandro Chiara Giulia Carlos Juan José Luis Miguel Pedro Pablo Diego Javier Fernando Alejandro Rafael Ana Elena Isabel Dmitri Dmitry Sergei Sergey Vladimir Alexei Nikolai Boris Igor Natalia Olga Tatiana Anton Viktor Omar Ahmed Mohammed Mohamed Ali Hassan Khalid Yusuf Fatima Raj Rajesh Sanjay Anil Sunil Vikram Priya Arjun Deepak Noah Moritz Tobias Florian Fabian Dominik Ethan Logan Dylan Tyler Brandon Shawn Kyle Craig Todd Travis Trevor Wayne Valerie Ursula Tara Tanya Susie Stacy Rita Renee Nina Natalie Molly Miranda Mia Melissa Mandy Lydia Lola Leah Kim Katie Julie Josephine Jill Jamie Heidi Heather Gina Flora Faye Esther Erica Ella Connie Cathy Catherine Carrie Brenda Bonnie Barbara Audrey Ashley Annie Angie Alexandra Agnes Abby Toby Theodore Terence Stuart Ron Rodney Rob Ricky Ricardo Randy Ralph Phil Perry Owen Norbert Nigel Murray Mitchell Maurice Malcolm Lloyd Leonard Kurt Karl Julian Joshua Josh Jon Joel Jay Jacob Isaac Ian Hugo Hugh Herbert Harvey Harold Gregory Graham Gordon Gilbert Gerald Geoffrey Gavin Francis Eugene Ernest Emil Elliot Edwin Edgar Duncan Derek Darren Danny Dan Cyrus Curtis Colin Clive Clifford Cedric Cameron Byron Bryan Brad Blake Bernard Benny Barry Arthur Arnold Archie Allan Alfred Alexis Adrian'.split(
    ' ',
  ),
);

/** What Tibetan names are made of, two at a time. */
export const TIBETAN_NAME_PARTS =
  '扎西 卓玛 次仁 平措 多吉 央金 旦增 丹增 格桑 达娃 白玛 尼玛 顿珠 拉姆 罗布 索朗 洛桑 强巴 仁青 旺堆 德吉 边巴 米玛 普布 巴桑 贡布 才让 卓嘎 曲珍 次旦 旺姆 加措 嘉措 曲扎 桑吉 土登 益西 江村 晋美 群培 旺杰 拉巴 措姆 德庆'.split(
    ' ',
  );

/** Parts of Mongolian names: two of them make one, and those of three characters and more are names by themselves. */
export const MONGOLIAN_NAME_PARTS =
  '哈斯 巴根 斯琴 高娃 乌云 毕力格 娜仁 托娅 图雅 萨仁 宝音 其木格 巴雅尔 额尔敦 朝鲁 孟克 布和 巴图 苏和 呼和 阿木尔 乌日图 格日乐 格日勒 巴特尔 那顺 敖登 其其格 朝克图 塔娜 娜日 苏荣 莎日娜 德力格尔 特木尔 吉日嘎拉 满都拉 道尔吉 图门 旭日 斯钦'.split(
    ' ',
  );

/** What many Mongolian names end in. */
export const MONGOLIAN_NAME_ENDS = '其其格 巴特尔 巴图 高娃 图雅 托娅 苏荣 格日勒 塔娜'.split(' ');
