/** Where a person's name ends and that of a body begins, with nothing between the two: 免去林越|制造中心总经理职务. */
import { COMPOUND_SURNAMES } from '../../lexicon/surnames.ts';
import { isHan } from '../characters.ts';
import type { Marks } from '../marks.ts';
import { matchAt, testAt } from '../match-at.ts';
import { WORD } from '../name-words.ts';
import { isNeverInNames, looksLikeName, surnameWeight } from '../person/surname.ts';
import { isKnownWord } from '../person/word.ts';
import type { Walls } from './walls.ts';

/**
 * 免去林越制造中心总经理职务, 解聘周启公司副总裁: behind a verb that people follow, a name of a person stands before the
 * field of work or 公司 that begins the body's own name.
 */
export function behindPerson(marks: Marks, walls: Walls, start: number, suffixAt: number, end: number): number {
  const { text } = marks;
  const own = behindVerb(marks, walls, start, suffixAt);
  if (own > start) return own;
  if (
    ((marks.before[start] ?? 0) < 2 && !isApproved(text, start) && !isAbout(text, start)) ||
    surnameWeight(text.charCodeAt(start)) === 0
  )
    return start;
  // 现任|云岚公益基金会理事长: the verb has the post for its object, and whose it is stands before.
  if (HOLDS.test(text.slice(start - 2, start))) return start;
  const fields = WORD.function | WORD.line | WORD.field | WORD.place;
  if (((marks.startFlags[start] ?? 0) & fields) !== 0) return start;
  for (const length of [3, 2]) {
    const at = start + length;
    // 选举林以宁为公司董事长: the copula stands before the body.
    if (at + 1 === suffixAt && text[at] === '为') return suffixAt;
    if (at === suffixAt && (text.slice(suffixAt, end) === '公司' || isOfGroup(text, start, at, end))) return at;
    // 解聘林越原财务部部长
    if (text[at] === '原' && at + 2 < suffixAt) return at + 1;
    if (at < suffixAt && ((marks.startFlags[at] ?? 0) & fields) !== 0) return at;
  }
  return behindNamed(text, start, suffixAt);
}

const HOLDS = /[现前时新原曾后历]任$/;

/** 免去林以宁集团副总裁、工会主席职务: what is behind 集团 is taken from somebody, who stands before it. */
const TAKEN_FROM = /[^，。；;\n]{2,40}职务/y;
const isOfGroup = (text: string, start: number, at: number, end: number): boolean =>
  OF_PEOPLE.has(text.slice(start - 2, start)) &&
  text.startsWith('集团', at) &&
  (looksLikeName(text.slice(start, at)) || at - start === SHORT_NAME) &&
  testAt(TAKEN_FROM, text, end);

/** What leads from somebody to a body, though it may stand inside the name of one: 任 and 为, 加盟, 调研. */
const LEADS = /任|为|加盟|调研|督导|统筹/y;
/** Owen Hayes加盟|, 迪昂-韦斯勒加入|: behind a name that is no Chinese one nothing but these verbs is needed. */
const FOREIGN =
  /(?:[A-Z][a-z]+ [A-Z][a-z]+|[A-Z][a-z]+\p{Script=Han}{2,3}|\p{Script=Han}{2,6}[-·]\p{Script=Han}{2,6})(?:宣布|正式|即将|将)?(?:加盟|加入|跳槽至|空降|入职|执掌)/u;
const LONGEST_FOREIGN = 16;
/** The name of a person is no longer than that. */
const LONGEST_NAME = 4;
/** A surname of one character and a given name. */
const SHORT_NAME = 3;

/**
 * 调林以宁任|财务部部长, 温若谷为|供应链中心总经理: behind the verb that follows upon somebody's name, whether the walk stopped
 * in the middle of that name, before it or before what he is (零售老将林越加盟|云岚集团). `start` where there is none.
 */
function behindVerb(marks: Marks, walls: Walls, start: number, suffixAt: number): number {
  const { text } = marks;
  const foreign = FOREIGN.exec(text.slice(Math.max(0, start - LONGEST_FOREIGN), suffixAt));
  if (foreign && foreign.index + foreign[0].length > Math.min(start, LONGEST_FOREIGN))
    return Math.max(0, start - LONGEST_FOREIGN) + foreign.index + foreign[0].length;
  for (let at = Math.max(1, start); at < suffixAt; at++) {
    const end = at + (matchAt(LEADS, text, at)?.[0].length ?? 0);
    if (end === at || end > suffixAt) continue;
    // 任命都穆为|信贷部总经理: between the verb and 为 stands who is appointed, whatever the name looks like.
    if (text[at] === '为' && [2, 3, LONGEST_NAME].some(length => isAppointed(marks, at - length, at))) return end;
    if (end + 1 >= suffixAt) continue;
    for (const length of [3, 2, LONGEST_NAME])
      if (at - length >= 0 && isOpen(marks, walls, at - length) && mayBeName(text, walls, at - length, at)) return end;
  }
  return start;
}

const APPOINTS = /(?:任命|聘任|委任|聘请|提名|选举|推选)$/;

/** Do a verb of appointing and nothing else stand before these characters? */
function isAppointed({ text, edge }: Marks, start: number, end: number): boolean {
  if (start < 2 || !APPOINTS.test(text.slice(start - 2, start))) return false;
  for (let i = start + 1; i <= end; i++) if ((edge[i] ?? 0) > 1) return false;
  return true;
}

/** Could it be somebody's name, since no word of the language it is? */
function mayBeName(text: string, walls: Walls, start: number, end: number): boolean {
  const name = text.slice(start, end);
  if (looksLikeName(name)) return true;
  const surname = surnameWeight(text.charCodeAt(start));
  // 端木民予|加盟, 宫崎直树|加盟
  if (end - start === LONGEST_NAME && text[end] !== '为')
    return isCompound(text.slice(start, start + 2)) && noneIsNever(text, start + 2, end);
  if (end - start > SHORT_NAME || surname === 0 || (surname === 1 && end - start < SHORT_NAME)) return false;
  // 任命林越为|加盟管理部: the copula is no name's.
  if (text[end - 1] === '为' && text[end] !== '任') return false;
  return noneIsNever(text, start + 1, end) && !isKnownWord(walls, start, end);
}

const compound = new Set(COMPOUND_SURNAMES);
const isCompound = (surname: string): boolean => compound.has(surname);

function noneIsNever(text: string, start: number, end: number): boolean {
  for (let i = start; i < end; i++) if (isNeverInNames(text.charCodeAt(i))) return false;
  return true;
}

/** Does a clause begin here, or what is behind 的, a title or a verb that people follow? */
const isOpen = ({ text, before, edge }: Marks, { titleEnds }: Walls, at: number): boolean =>
  !isHan(text, at - 1) || text[at - 1] === '的' || titleEnds[at] === 1 || (before[at] ?? 0) > 0 || (edge[at] ?? 0) > 1;

/** 核准林越、周启青石银行副行长的任职资格: is this the next of those who are approved? */
const APPROVED = /(?:核准|同意)\p{Script=Han}{2,3}(?:、\p{Script=Han}{2,3}){0,4}、$/u;
const LONGEST_LIST = 24;

/** How far behind a bank's suffix its post and 任职资格 end. */
const LONGEST_POST = 32;

const isApproved = (text: string, start: number): boolean =>
  text[start - 1] === '、' && APPROVED.test(text.slice(Math.max(0, start - LONGEST_LIST), start));

/** What an authority approves the officers of: 北山|银行|股份有限公司. */
const FINANCE = /银行|农商|农信|保险|人寿|财险|证券|信托|基金|期货|租赁/u;

/** Of verbs that take bodies too, these take people first. */
const OF_PEOPLE = new Set(['核准', '免去', '免除', '解聘', '罢免']);

/** How far to both sides a name is looked for again. */
const NEARBY = 600;

/** 核准林越青石银行副行长的任职资格 … 林越任青石银行: the name, or the bank's, is said again without the other. */
function behindNamed(text: string, start: number, suffixAt: number): number {
  const nearby = text.slice(Math.max(0, start - NEARBY), suffixAt + NEARBY);
  // 免去：林越青石物流部经理职务: behind a heading as well.
  if (isAbout(text, start)) {
    const length = [3, 2].find(each => {
      const at = start + each;
      const name = text.slice(start, at);
      if (isCalled(nearby, name)) return true;
      return looksLikeName(name) && standsWithout(nearby, text.slice(at, suffixAt + 1), text.charAt(at - 1), '');
    });
    return length === undefined || suffixAt - start - length < 2 ? start : start + length;
  }
  const isOfPeople = OF_PEOPLE.has(text.slice(start - 2, start)) || !isHan(text, start - 1);
  for (const length of [3, 2]) {
    const at = start + length;
    if (suffixAt - at < 2) continue;
    if (standsWithout(nearby, text.slice(at, suffixAt + 1), text.charAt(at - 1), '')) return at;
    if (isOfPeople && standsWithout(nearby, text.slice(start, at), '', text.charAt(at))) return at;
  }
  if (!isApproved(text, start) && !/核准|同意/.test(text.slice(start - 2, start))) return start;
  if (!text.slice(suffixAt, suffixAt + LONGEST_POST).includes('任职资格')) return start;
  const sort = text.slice(start, suffixAt).search(FINANCE);
  const body = sort > 0 ? sort : suffixAt - start;
  const lengths = [3, 2].filter(each => body - each > 1);
  // Somebody stands there, whatever the name looks like.
  const length = lengths.find(each => looksLikeName(text.slice(start, start + each))) ?? lengths[0];
  return length === undefined ? start : start + length;
}

/** 关于林越青石银行董事任职资格的批复: of whom and of whose post it is. */
const isAbout = (text: string, start: number): boolean => text.startsWith('关于', start - 2);

/** Is it said elsewhere as somebody's name? */
const isCalled = (nearby: string, name: string): boolean =>
  ['先生', '女士', '同志', '担任', '任', '自'].some(word => nearby.includes(name + word));

/** Does the word stand somewhere with other characters than these before and behind it? An empty one asks for nothing. */
function standsWithout(nearby: string, word: string, before: string, behind: string): boolean {
  for (let at = nearby.indexOf(word); at >= 0; at = nearby.indexOf(word, at + 1)) {
    const isOther = before === '' ? nearby.charAt(at + word.length) !== behind : nearby.charAt(at - 1) !== before;
    if (isOther) return true;
  }
  return false;
}
