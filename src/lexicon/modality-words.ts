/** Words by which the text says how sure it is, in order of strength. */

/** Before the verb, in its clause. */
export const NEGATIONS =
  /(?:险些|差点儿?|差一点儿?)[^，,。；;]{0,16}$|(?:[并概]无)[^，,。；;]{0,24}$|(?:没有|并未|尚未|从未|未曾|未能|(?<!会)不会|不予|未予|暂不|无意|未(?!来|达|完成|尽|履行|按|及时|经|披露|满)|没(?!收|过?多久|过?几|落)(?:有?[想打准计考]|能)?)(?:[^，,。；;]{0,4}|像[^，,。；;]{2,16}那样)$|(?<![会能可该])不(?:想|愿|肯|能|可|宜|应|再|打算|准备|愿意)?$/;
export const NOMINATIONS = /(?:提名(?!委员会)|推荐|提议(?!召开)|候选人|建议|拟任|拟聘|拟选|拟提)/;
/** 经总经理提名聘任林越: who was nominated has been given the post. */
export const UPON_NOMINATION = /(?:经|根据|按照|按|依据|应)[^，,。；;]{0,16}(?:提名|推荐|建议|提议)/;
/** Right behind the post: who is named stands for it and has not got it. */
export const STANDS_FOR = /^(?:职务|一职|职位)?的?(?:候选人|人选|提名人)/;
/** Before what is to be done; 将采购业务交由林越负责 takes the thing, as 把 does, and says nothing of when. */
export const SOON =
  '将(?=[把于会由在对从自向与以按被新再先分也都均]|正式|陆续|逐步|同步|同时|进一步|全面|统一|进行|启动|实施|推[进动行]|成立|设立|组建|撤销|裁撤|取消|整合|合并|重组|拆分|并入|更名|升级|调整|优化|改革)';
export const PLANS =
  /(?:原定|拟(?![^，,。；;]{1,12}的[^，,。；;]{1,14}由)|(?<![老宿])将(?!原|现|在任|□|[^，,。；;]{0,10}(?:总经理|总裁|董事长|负责人|CEO|代表人|行长|总监|监事|董事|主席)由[^，,。；;]{1,14}$|[^，,。；;把]{1,14}(?:一职|职务|职位|位置|岗位|担子|接力棒)|(?!陆续|逐步|正式|统一|一并|全[部面]|暂)[^，,。；;把于会由在]{2,14}(?:交[由给予与]|移交|转[由交]|划[归给]))|将于|(?<!生产|销售|采购|规划)计划(?!财务|经营|管理|部|中心|事业|处|科)|预计|届时|择机|待)[^，,。；;]{0,16}$|(?:明年|下个?月|下一?季度|酝酿|筹划|商讨|正(?:在)?(?:研究|讨论|探讨|论证|评估)|打算|准备(?!金|就绪|[工会组])|有意(?!思|义)|(?<!经|经过|慎重|综合|统筹|全面|[出基]于|不)考虑)(?!后|到|因素|周全)[^，,。；;]{0,32}$/;
/** 经股东会选举后担任: the shareholders have still to meet. */
export const ELECTED_FIRST =
  /(?:经|在|待|自)[^，,。；;]{0,12}股东(?:代表)?大?会[^，,。；;]{0,12}(?:选举|审议|批准|通过)[^，,。；;]{0,16}(?:后|之日起)(?![^，,。；;]{0,12}已)[^，,。；;]{0,16}$|(?:同意|拟|待)[^，,。；;]{0,24}经[^，,。；;]{0,8}股东(?:代表)?大?会[^，,。；;]{0,16}$/;
/** 林越被曝离职; of nobody told in another part of the sentence. */
export const REPORTS_HERE =
  /被[曝爆](?!光)|被传|(?<![任职、，])或$|(?<![任职、])或(?=已|于|接|出任|卸任|离|辞|退|调|转任|升任|兼任|执掌)/;
export const REPORTS =
  /(?:(?:报道|流传)的[“"「]|^\s*传(?![统承播媒真递奇世达来给入输导])|有媒体[^，,。；;]{0,6}(?:称|报道|爆料|曝)|有报道[称指]|据(?:多家|国内|海外|当地)?(?:媒体|外媒|港媒|日媒|美媒)[^，,。；;]{0,8}报道|消息称|消息指|爆料称|据传|传闻|传出|传言|消息人士|知情人士|市场传|或将|或由|有望|或会|不排除|据悉或|可能|网传|传将|盛传|听说|疑似|据[^，,。；;]{0,16}(?:内部人士|业内人士)|据[^，,。；;]{0,20}(?:人士|员工|投资人)(?:透露|爆料|称|表示|说)|(?:市场|外界|业内|坊间|媒体|有人)[^，,。；;]{0,4}(?:猜测|揣测|推测))/;

/** What is said of what is not so, by whoever tells it. */
const DENIED =
  '否认|不实|不属实|谣言|乌龙|假消息|并非事实|不存在[^，,。；;]{0,6}(?:辞任|辞职|离职|离任|卸任|变动)|不是事实|子虚乌有|纯属虚构|误传|辟谣|没有这回事|没有的事|没这回事|并无此事|不存在此事';

/** Anywhere in the sentence: what it tells is denied. */
export const DENIED_HERE = new RegExp(DENIED);
export const DENIALS = new RegExp(
  `${DENIED}|不存在任何(?:劳动|雇佣|聘用|关联)|玩笑|愚人节|恶搞|(?:传闻|传言|谣言|网传)[^。；;]{0,16}澄清`,
);

/** 林越仍担任总裁: in a clause of its own that is what is so, set against what is denied. */
export const GOES_ON = /仍|依然|依旧|继续|目前|现在|现[任为]|一直|正常|照常|始终/;

/** 消息不实，林越仍担任总裁，仅是|不再兼任…: what is so beside it. */
export const ONLY_THAT = new RegExp(
  `(?:${DENIED})[^。]{0,12}[，,；;][^。]{0,30}(?:仍|依然|继续|正常)[^。]{0,30}[，,；;](?:仅|只|但|不过)`,
);

/** Behind the verb in its part of the sentence: an authority or a meeting refuses it. */
export const REFUSALS = /否决|未获通过|未通过|不予核准|不予通过/;

const PAPERS =
  '(?:计划|提名|议案|提案|申请|方案|决定|请求|任命|聘任|安排|动议|想法|打算|决议|报告|辞呈|一事|事项|事宜)';
const DROPPED =
  '(?:无效|取消|撤回|撤销|终止|中止|驳回|搁置|流产|作罢|告吹|泡汤|落空|叫停|推迟|暂缓|未获[^，,。；;]{0,6}[准过意]|未被[^，,。；;]{0,4}[准过纳]|[未不]予?批准|没有[^，,。；;]{0,6}[准过纳]|遭拒|遭到?拒绝|受阻|失败|夭折|不了了之|无疾而终|挽留(?!无|未|不|失))';

/** What is told to be done with units may come to nothing where many are against it; who is appointed is so all the same. */
export const OPPOSED =
  /^[^。；;]{0,40}[，,](?:但|却|同样|也|随后)*(?:遭到?|遇到?|引来|受到)[^，,。；;]{0,8}(?:反对|抵制)/;

/** Behind the verb: what was planned or asked for came to nothing. */
export const WITHDRAWN = new RegExp(
  `^[^，,。；;]{0,30}${PAPERS}[^，,。；;]{0,8}${DROPPED}|^[^。；;]{0,40}[，,](?:但|不过|然而|后|最终|最后|随后|目前|现)[^，,。；;]{0,12}${DROPPED}(?:[了。；;，,]|$)`,
);

/** 从未收到由林越出任总裁的提议: nobody has even moved it. */
export const NEVER_MOVED = /(?:从未|未曾|并未|没有|未)(?:收到|接到|讨论|审议|考虑|提出|有过)[^，,。；;]{0,40}$/;
/** 不存在|更换总裁|的计划 */
export const NO_PLAN = /(?:不存在|并无|没有|尚无|暂无|无)[^，,。；;]{0,16}$/;
export const OF_PLAN = /^[^，,。；;]{0,20}(?:计划|安排|打算|意向|提议|动议)/;

/** Behind the post that somebody was given: he never took it up. */
export const NEVER_CAME =
  /^[^。；;]{0,40}(?:(?<!尚)未能?|没有|没能|不再|从未|拒绝|放弃|婉拒|谢绝)[^，,。；;]{0,4}(?:到任|就任|赴任|上任|到岗|履新|入职)/;
/** Or has not yet done so. */
export const NOT_YET =
  /^[^。；;]{0,40}(?:尚未|还未|仍未|暂未)[^，,。；;]{0,4}(?:到任|就任|赴任|上任|到岗|履职|履新|入职)/;

/** What may stand between a word that refuses and the verb of what is refused: names, posts and small words, nothing else. */
const BETWEEN = '(?:了|过|对|对于|由|让|将|再|继续|成功|邀请|要|先|关于|有关|本次|此次|该|其|公司|\uE001|\uE002)*$';

/** In the words of the rules' alphabet, right before the verb: somebody refuses it, or it is called off. */
export const REFUSED = new RegExp(
  `(?:不同意|未同意|不批准|未批准|不赞成|反对|拒绝|婉拒|谢绝|禁止|不准|不许|不允许|不得|未通过|未获准|没能|无法|不考虑|不应|否决|驳回|撤回|收回|撤销|搁置|叫停|中止|终止|停止|取消|放弃|暂停|暂缓|推迟)${BETWEEN}`,
);

/** The verb is only asked about, supposed or wished: `(?:是否|何时)[^，,。；;]{0,16}$` in the clause before it. */
export const ASKED =
  /(?:是否|能否|会否(?![决认])|可否|会不会|能不能|要不要|该不该|何时|何日|不确定|不清楚|不知道|无法确认|无法证实|(?:没有|无|缺乏)证据|符合|具备|有资格|有能力|适合|应当|应该|理应|必须)[^，,。；;]{0,16}$/;
export const WISHED =
  /(?:梦想|渴望|立志|幻想|憧憬|企图|试图|希望|盼望|期望|期待|呼吁|吁请|敦促|督促|主张|恳请|恳求|(?<!(?:根据|按照|按|依|应|因)[^，,。；;]{0,12})要求(?![的，,]))[^，,。；;]{0,24}$/;

/** Behind a verb of going: when it is to be. */
export const GOES_LATER =
  /^[^，,。；;]{0,12}[，,](?:并|且|但)?(?:预计|将|拟|计划)[^，,。；;]{0,14}(?:离开|离任|离职|卸任|离岗|去职)/;
/** In the clause before: somebody is to go, to move or to come, so that nobody has yet taken over. */
export const GOES_SOON =
  /(?:(?<![老宿])将|拟|预计|计划)(?:[^，,。；;]{0,12})(?:加入|加盟|入职|回归|卸任|离任|离职|退休|退居[二幕][线后]|辞去|辞任|离开|不再担任|届满|到期|到龄)[^，,。；;]{0,16}(?:[，,]不再[^，,。；;]{0,16})?$/;
/** Verbs by which somebody then comes in his place, or moves on. */
export const THEN_TAKES =
  /^(?:接|继任|转任|改任|转为|调任|升任|出任|担任|兼任|代|暂代|任|履新|负责|分管|取代|替代|顶替)/;
/** What has been done already waits for nobody to go. */
export const DONE = /已|刚刚|近日|日前|正式|目前|现由/;

/** Behind a post that somebody is wished to fill: he has it, and is to do more. */
export const ONCE_THERE = /^[^，,。；;]{0,16}(?:后|以来|期间)/;

/** Before the verb in its part of the sentence: all that follows hangs on it. */
export const CONDITIONS =
  /如果(?!说)|如若|若是|倘若|倘使|假如|假使|假若|一旦|除非|只要|要是|万一|设若|(?:^|[，,\uE001-\uE003])若(?!干|隐|有|无|非|即)|(?:^|[，,])如(?=\uE001?(?:(?:先生|女士)?经|当选|获选|获(?:股东|董事))|未|获[^，,。；;]{0,12}[准过选]|不能|被|当选)/;
/** A condition that is a matter of course: what is to come is planned. */
export const FORMALITY = /通过|批准|获批|核准|当选|获选|同意|接班人|继任者|到位|届满|生效/;
export const IF_SO = /^[^，,。；;]{0,24}的话(?:[，,。]|$)/;

/** A clause that ends as a question asks of the verb, unless something behind the verb is asked. */
export const QUESTION = /^[^，,。；;！!？?]{0,40}[？?]/;
export const ASKS_MORE =
  /[能会可]否(?![决认])|是否|[会能对将](?!任)|影响|意味|谁|什么|怎|哪|几[个人位]|多少|何[去以从在]|背后/;
/** Before the verb: why or how it came is asked, that it did is taken for granted. */
export const ASKS_WHY = /为[何啥什]|缘何|如何|何[以故]|怎|凭什么|谁|哪/;

/** In a sentence that tells a rumour. */
export const RUMOURS =
  /传闻|传言|传出|盛传|疯传|网传|据传|误传|流传|有消息称|市场消息|小道消息|未经证实|爆料|听说|坊间|自媒体|截图|匿名|谣/;

/** Of what was told before by others: who must know says that it is so. */
export const CONFIRMED =
  /(?<![未不没法否待能]|尚未|没有)(?:确认|证实)了?(?:上述|该|这一|此|前述|这些?|相关)(?:消息|信息|说法|传闻|报道|变动|情况|事|人事)|(?:消息|情况|报道|传闻|信息)(?:均|基本|完全)?属实|确有(?:此|其)事|(?:表示|回应|称|予以|对此|加以|了)[，,]?(?<![未不没])(?:确认|证实)(?=[。，,；;”」]|$)/;

/** 该消息尚未得到证实 */
export const UNCONFIRMED =
  /(?:消息|传闻|说法|传言|爆料|报道)[^，,。；;]{0,6}(?:尚未|暂未|未获|未得到|未能|没有|仍未|未经)[^，,。；;]{0,8}(?:证实|确认)/;

/** In a sentence that tells what somebody is said to have said: the sentence behind may deny it, unless it tells itself what it denies. */
export const HEARSAY = /(?:知情|消息|内部|接近[^，,。；;]{2,12}的)人士|有媒体/;

/** In a sentence behind a rumour: it is denied. Refusals of an authority (不予核准) say nothing of rumours. */
export const REFUTALS = new RegExp(`${DENIED}|无中生有|凭空捏造|系捏造|系伪造|哪儿也不去|并未发生`);

/** In a sentence that tells what somebody in charge announces: no rumour, also where one is told before it. */
export const SOURCED = /公告|宣布|任命|聘任|决定|确认|公示|披露/;

/** 原本由林越接任，却…: right before the verb, what was to be and then was not, where what follows says so. */
export const MEANT = /(?:本有望|本可|本应|本将|本要|本来|原本|原定|原计划|原拟)[^，,。；;]{0,16}$/;
export const CAME_OTHERWISE =
  /^[^。]{0,40}[，,；;][^，,。；;]{0,10}(?:但|却|不过|然而|最终|终究|突然|临时|后因|因故|取消|作罢|改由)/;

/** The clause plays in a game, a film or a book. */
export const FICTION =
  /(?<![手掌眼])(?:剧|影片|电影|片|游戏|小说|书|戏|话剧|故事)(?:中|里|内)[，,]?[^，,。；;]{0,20}$|(?:饰演|扮演|出演)[^，,。；;]{0,20}$/;

/** 林越的辞职将于年底生效: a verb told as a thing that is to come. */
export const COMES_LATER =
  /^[^，,。；;]{0,24}(?:申请|报告|任命|决定|安排|事项|辞职|辞任|辞呈)(?:将|拟|预计)(?:于|自|在|从)?[^，,。；;]{0,16}(?:生效|起)|^[^，,。；;]{0,24}的(?:申请|议案|提案|方案|计划)(?:目前)?(?:[尚仍正还]|有?待)/;

/** 其辞职将在股东会选举产生新任独立董事后生效, behind somebody's resignation: he stays until then. */
export const LEAVES_AFTER =
  /(?:辞职|辞任|离任|辞呈)(?:申请|报告|信|函|事项)?[^，,。；;]{0,4}(?:在|于|自|待|至)[^，,。；;]{0,24}(?:选举|选出|选聘|产生|补选|选任|聘任|填补|到任|就任)[^，,。；;]{0,24}(?:后|之日|之时|时)起?(?:方可|方能|才能|方|才|正式)?生效/;

/** Before a verb in its sentence: what it tells may come, and has not been decided. */
export const HEDGES =
  /(?:报道|流传|传闻|传言)的[“"「]|(?<!生产|销售|采购|规划)计划(?![的中内外，,部财经管科处]|事业)|或将|或会|或于|可能|考虑|酝酿|筹划|传闻|传言|网传|市场传|据传|传出|疑似|有望|有意|不排除|(?:提出|提议|建议)(?=[将把由对]|$)|正(?:在)?(?:研究|讨论|探讨|论证|评估)/;
