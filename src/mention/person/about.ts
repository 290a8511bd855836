/** What stands behind a person's name and tells of nobody else: an address, an age or a birth, what only a person has. */
import { characterSet } from '../character-sets.ts';
import { CHARACTER, classAt } from '../characters.ts';
import { matchAt, testAt } from '../match-at.ts';
import { isKin } from './kin.ts';

const ABOUT_PERSON =
  /[，：:,（(\s]{1,2}(?:(男|女)(?![士方生装鞋性子人])|先生|女士|(?:现年|时年|年仅)?\d{2}岁|工号|员工号|\d{4}年|汉族|中国国籍|花名|英文名|别名|原名|曾用名|中文名|人称|昵称|绰号|本科|硕士|博士|大专|研究生|现任|曾任|历任|(?<=[：:])(?:任(?![期务职何命意由])|拟任|兼任)|毕业|出生|生于|[他她](?!们))/uy;
/** Titles of address: nothing but a surname or a name stands before them. */
const ADDRESS = /先生|女士|小姐|同志/y;
const beginsAddress = characterSet('先女小同');
/** What only a person has, does or is; each pattern begins right behind the name. */
const HUMAN = [
  '的(?:带领|率领|领导下|主持下|推动下|离任|继任者|接[班任替]|任[期职]|职务|简历|履历|上任|到任|加[入盟]|老?部下|老?同[事学]|老?搭档|助手|秘书|司机|恩师|徒弟|家族)',
  '[已将也亦]?向(?:公司)?[董监]事会(?:正式)?(?:递交|提交|提出)了?(?:其|书面)*[辞离请]',
  '(?:为|系|是)其(?:一致行动人|配偶|妻|丈夫|父|母|子|女|[兄弟姐妹]|胞)',
  // 林越系周启之子, 林越为周启的配偶, 林越与周启系夫妻
  '[为系是][^，。；]{2,16}?(?:之|的)(?:配偶|妻|丈夫|夫|父|母|子|女|兄|弟|姐|妹|儿媳|女婿|外?甥|侄)',
  '与[^，。；]{2,16}?[为系是](?:夫妻|夫妇|父[子女]|母[子女]|兄[弟妹]|姐[弟妹]|姊妹|叔侄|舅甥|翁婿|一致行动|配偶|亲属)',
  '[为系是](?:夫妻|夫妇|父[子女]|母[子女]|兄[弟妹]|姐[弟妹]|姊妹|叔侄|翁婿)',
  '协助(?=[，。；、）]|$)|(?:从旁|全力|积极)(?:协助|配合)|因(?:个人|身体|健康|家庭)[^，。；]{0,4}(?:原因|发展|规划)|合同(?:到期|期满|届满)|来(?:负责|牵头|担任|带队|主持|接[手管任替]|统筹|分管)',
  '(?:重新|再次|再度|首次|一并|同时)(?:出任|担任|执掌|当选|辞去|兼任)',
  '[从自](?:本|上|下|今|去|明)[周月年日天]?[^，。；]{0,3}起|自[0-9年月日]{2,12}起[^，,。；;]{0,4}?(?:任|担任|出任|兼任|接任|不再|辞|卸|获|离任)',
  '[已将也]?(?:直接|统一|共同)?向[^，。；]{2,8}汇报',
  '[已将]于[^，。；]{1,12}?(?:离职|离任|辞职|辞任|卸任|退休|入职|到任|履新|上任|去世|回国)',
  '[已将也]?(?:提出|递交|提交|呈交)了?[^，。；]{0,4}(?:辞[呈职任]|请辞|离职)|因(?:决定|有意|希望|欲|须)',
  '[已将也曾]*(?:进入|退出|加入|离开|留在)(?:公司)?(?:董事会|监事会|管理层|决策层)|等(?:多|[两三四五六七八九十\\d]+)[名位人]',
  '[曾已也现]*[是为][^，。；]{0,14}一[名位](?!员)|[曾已也将]*(?:长期|全面|主要)?负责[^，。；]{2,16}工作(?!人员|组|室|量)',
  '[未不](?:直接|间接|直接或间接|直接、间接)?持有(?:本)?公司(?:的)?股[份票]',
  // 林越|若当选，将…
  '若(?:能|最终|成功|顺利|正式|再次)?(?:当选|连任|胜选|落选|获任|获委任|获选|出任|接任|担任|辞任|离任|离职|辞职|退休)(?=[^，。；]{0,14}[，将则])',
  '[已将因病]*(?:休|请)(?:病|产|长|年|事|婚)?假',
  '在(?:任职|履职|任|职)期间|在任[期内上职]|在其任[期内上职]',
  '一行(?=[到赴前来莅抵访拜出，。\\d])|下课(?![后前时外间])|临危受命',
];
/** What a company does as well. */
const ACTS = [
  '(?:直接|统一|共同)?向[^，。；]{2,8}移交',
  '说[：:。，]',
  '(?:评价|回忆|补充|解释|回应|坦言|感慨|调侃)(?:说|道|称)|回答记者|回复记者',
  '在[^，。；]{0,12}(?:信|微博|朋友圈|采访|会|讲话|发言|致辞)[中里上时]?(?:写道|说|表示|坦言|透露|强调|指出)',
  '[于从](?:\\d{4}年|\\d{1,2}月|\\d{1,2}日){1,3}(?:加入|加盟|毕业|入职|出生|创办|离开|离职|从)',
  '[已将]于[^，。；]{1,12}?(?:离开|加入)',
  '[诉辩]称|质押(?:了|其|所|给|公司|股[份票]|\\d)|列席',
];
const PERSONAL = new RegExp([...HUMAN, ...ACTS].join('|'), 'uy');
const ONLY_HUMAN = new RegExp(HUMAN.join('|'), 'uy');
const beginsPersonal = characterSet(
  '未不现曾进退加离留等负长主的已将也亦向为系是与因说协合重再首一同从自于直统共评回补解坦感调在全积来下临列诉辩质若提递呈休请',
);

export function isPersonal(text: string, at: number): boolean {
  return says(PERSONAL, text, at);
}

/** The same, but for what companies do as well. */
export function isHuman(text: string, at: number): boolean {
  return says(ONLY_HUMAN, text, at);
}

const says = (words: RegExp, text: string, at: number): boolean =>
  (beginsPersonal(text.charCodeAt(at)) && testAt(words, text, at)) || isKin(text, at);

/** Does 先生, 女士 or another address stand here? */
export function isAddress(text: string, at: number): boolean {
  return beginsAddress(text.charCodeAt(at)) && testAt(ADDRESS, text, at);
}

/** ：男 behind a name, or an address: whoever stands before is a person, whatever the surname. */
export function isSurelyPerson(text: string, end: number): boolean {
  return isAddress(text, end) || aboutPerson(text, end)?.[1] !== undefined;
}

/** ，男 and its like: they begin with punctuation or a blank, so nothing is tried elsewhere. */
export function aboutPerson(text: string, at: number): RegExpExecArray | null {
  if ((classAt(text, at) & CHARACTER.breaks) === 0) return null;
  return matchAt(ABOUT_PERSON, text, at);
}
