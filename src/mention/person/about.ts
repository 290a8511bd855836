/** What stands behind a person's name and tells of nobody else: an address, an age or a birth, what only a person has. */
import { CHARACTER, classAt } from '../characters.ts';

const ABOUT_PERSON =
  /[，：:,（(\s]{1,2}(?:(男|女)(?![士方生装鞋性子人])|先生|女士|(?:现年|时年|年仅)?\d{2}岁|\d{4}年|汉族|中国国籍|花名|英文名|别名|原名|曾用名|中文名|人称|昵称|绰号|本科|硕士|博士|大专|研究生|现任|曾任|历任|毕业|出生|生于|[他她](?!们))/uy;
/** Titles of address: nothing but a surname or a name stands before them. */
const ADDRESS = /先生|女士|小姐|同志/y;
/** 在林越的带领下, 周启已向董事会递交辞呈, 林越为其一致行动人, 周启协助。: what only a person has, does or is. */
const PERSONAL =
  /的(?:带领|率领|领导下|主持下|推动下|离任|继任者|接[班任替]|任[期职]|职务|简历|履历|上任|到任|加[入盟]|老?部下|老?同[事学]|老?搭档|助手|秘书|司机|恩师|徒弟|妻子|丈夫|儿子|女儿|父亲|母亲|家族)|(?:[已将也亦])?向(?:公司)?[董监]事会(?:正式)?(?:递交|提交|提出)了?(?:其|书面)*[辞离请]|为其(?:一致行动人|配偶|妻|丈夫|父|母|子|女|[兄弟姐妹]|胞)|说[：:。，]|[于从](?:\d{4}年|\d{1,2}月|\d{1,2}日){1,3}(?:加入|加盟|毕业|入职|出生|创办|离开|离职|从)|协助(?=[，。；、）]|$)|(?:重新|再次|再度|首次|一并|同时)(?:出任|担任|执掌|当选|辞去|兼任)|[从自](?:本|上|下|今|去|明)[周月年日天]?[^，。；]{0,3}起|自[0-9年月日]{2,12}起[^，,。；;]{0,4}?(?:任|担任|出任|兼任|接任|不再|辞|卸|获|离任)/y;
const PERSONAL_STARTS = new Set('的已将也亦向为说协重再首一同从自于');

export function isPersonal(text: string, at: number): boolean {
  if (!PERSONAL_STARTS.has(text.charAt(at))) return false;
  PERSONAL.lastIndex = at;
  return PERSONAL.test(text);
}

/** Does 先生, 女士 or another address stand here? */
export function isAddress(text: string, at: number): boolean {
  ADDRESS.lastIndex = at;
  return ADDRESS.test(text);
}

/** ：男 behind a name, or an address: whoever stands before is a person, whatever the surname. */
export function isSurelyPerson(text: string, end: number): boolean {
  return isAddress(text, end) || aboutPerson(text, end)?.[1] !== undefined;
}

/** ，男 and its like: they begin with punctuation or a blank, so nothing is tried elsewhere. */
export function aboutPerson(text: string, at: number): RegExpExecArray | null {
  if ((classAt(text, at) & CHARACTER.breaks) === 0) return null;
  ABOUT_PERSON.lastIndex = at;
  return ABOUT_PERSON.exec(text);
}
