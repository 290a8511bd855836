/** Where a person's name ends and that of a body begins, with nothing between the two: 免去林越|制造中心总经理职务. */
import type { Marks } from '../marks.ts';
import { WORD } from '../name-words.ts';
import { looksLikeName, surnameWeight } from '../person/surname.ts';

/**
 * 免去林越制造中心总经理职务, 解聘周启公司副总裁: behind a verb that people follow, a name of a person stands before the
 * field of work or 公司 that begins the body's own name.
 */
export function behindPerson(marks: Marks, start: number, suffixAt: number, end: number): number {
  const { text } = marks;
  // 调林以宁任财务部部长
  const posted = [3, 2].find(each => text[start + each] === '任' && looksLikeName(text.slice(start, start + each)));
  if (posted !== undefined && start + posted + 2 < suffixAt) return start + posted + 1;
  if (((marks.before[start] ?? 0) < 2 && !isApproved(text, start)) || surnameWeight(text.charCodeAt(start)) === 0)
    return start;
  const own = WORD.function | WORD.line | WORD.field | WORD.place;
  if (((marks.startFlags[start] ?? 0) & own) !== 0) return start;
  for (const length of [3, 2]) {
    const at = start + length;
    // 选举林以宁为公司董事长: the copula stands before the body.
    if (at + 1 === suffixAt && text[at] === '为') return suffixAt;
    if (at === suffixAt && text.slice(suffixAt, end) === '公司') return at;
    // 解聘林越原财务部部长
    if (text[at] === '原' && at + 2 < suffixAt) return at + 1;
    if (at < suffixAt && ((marks.startFlags[at] ?? 0) & own) !== 0) return at;
  }
  return behindNamed(text, start, suffixAt);
}

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
  const isOfPeople = OF_PEOPLE.has(text.slice(start - 2, start));
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

/** Does the word stand somewhere with other characters than these before and behind it? An empty one asks for nothing. */
function standsWithout(nearby: string, word: string, before: string, behind: string): boolean {
  for (let at = nearby.indexOf(word); at >= 0; at = nearby.indexOf(word, at + 1)) {
    const isOther = before === '' ? nearby.charAt(at + word.length) !== behind : nearby.charAt(at - 1) !== before;
    if (isOther) return true;
  }
  return false;
}
