/** Companies that a text names as those where somebody holds a post: 北山电器总经理, 云岚音乐的董事长. */
import type { TitleMention } from '../../document.ts';
import { COMPANY_ENDS, isFieldTail, isTradeName } from '../../lexicon/part-names.ts';
import { FOUNDER } from '../../lexicon/title-ranks.ts';
import { DISMISS, OFFICE } from '../../lexicon/verbs.ts';
import { everyMatch } from '../every-match.ts';
import type { Marks } from '../marks.ts';
import { WORD } from '../name-words.ts';
import { isKnownWord } from '../person/word.ts';
import { isTaken } from '../taken.ts';
import type { Lesson } from './lesson.ts';
import { nameBefore } from './name-before.ts';
import { isPersonLike, SHORTEST } from './plausible.ts';
import { core } from './short-names.ts';

/** 北山电器现任总裁: how long the post has been held stands between company and title. */
const TENURE_BEFORE =
  /(?:现任|新任|新一任|新|(?<!同)时任|前任|原任|原|(?<![目此之提以当年月日])前|迎来?(?:首|新|第[一二三])[位任名个]?\p{Script=Han}{0,6}|第[一二三四五六七八九十\d]{1,3}(?:届(?:董事会|监事会)?|[任代位])|[“"「][^”"」，。]{2,4}[”"」])$/u;

const BRAND = '品牌';
const STEM = 2;

const SIBLING = new RegExp(
  `(?<brand>\\p{Script=Han}{2})(?:${COMPANY_ENDS})(?![业事产项]|[部组线]|中心|板块|集团|公司|平台|团队|条线|行业|市场|品牌|体系|领域|赛道|服务|App|APP)`,
  'gu',
);

/** 云岚影业, where the text names 云岚影视: of the same name, and with a trade of its own. */
export function siblings(text: string, known: readonly string[]): string[] {
  const brands = new Set(known.filter(isTradeName).map(name => name.slice(0, STEM)));
  if (brands.size === 0) return [];
  return everyMatch(SIBLING, text).flatMap(({ 0: name, groups }) => (brands.has(groups?.['brand'] ?? '') ? name : []));
}

/** 云岚音乐的董事长, where the text names 云岚文化有限公司: a company of the same name. */
export function ofOneStem(lesson: Lesson): string[] {
  const stems = new Set<string>();
  for (const body of lesson.bodies)
    if (body.kind === 'organization' && !body.generic) stems.add((core(body.name) ?? body.name).slice(0, STEM));
  const names: string[] = [];
  for (const { start, title } of lesson.titles) {
    const name = lesson.marks.text[start - 1] === '的' ? nameBefore(lesson, start - 1) : null;
    if (name === null || name.length <= STEM + 1) continue;
    // 青石传媒的董事长: so does a company that is named after its trade.
    const isTrade = OF_COMPANIES.test(title) && isTradeName(name);
    if (isTrade || stems.has(name.slice(0, STEM))) names.push(name);
  }
  return names;
}

/** 可收取|董事|袍金: what the post pays, and no post of anybody. */
const PAY = /^(?:袍金|酬金|津贴|薪酬|报酬)/;

const LOOSE_TITLE = /^高[管层]$/;

/** Posts that companies have, and hardly lines of business. */
const OF_COMPANIES = /CEO|董事|首席执行官|行长|法定代表人/;
const TAKES_UP = new RegExp(`(?:${OFFICE}|辞任|卸任|离任)$`);

/** 林越出任|北山|CEO: between a verb of office and the post stands where it is held, when it is no word of the language. */
function isTakenUp(lesson: Lesson, { start, title }: TitleMention, name: string): boolean {
  const { text } = lesson.marks;
  const at = start - name.length;
  if (!OF_COMPANIES.test(title) || !TAKES_UP.test(text.slice(Math.max(0, at - 2), at))) return false;
  return !isKnownWord(lesson, at, start);
}

/** Does the name stand at another place too, outside the names of bodies (生鲜|供应链负责人, 生鲜事业部)? */
function standsElsewhere(text: string, name: string, here: number, taken: Uint8Array): boolean {
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1))
    if (at !== here && !isTaken(taken, at, at + name.length)) return true;
  return false;
}

/** Names before titles: 北山电器总经理. */
export function beforeTitles(lesson: Lesson, taken: Uint8Array): Set<string> {
  const names = new Set<string>();
  const ends = new Set(lesson.bodies.map(body => body.end));
  for (const title of lesson.titles) {
    if (PAY.test(lesson.marks.text.slice(title.end, title.end + 2))) continue;
    const before = lesson.marks.text.slice(Math.max(0, title.start - 8), title.start);
    const held = title.start - (TENURE_BEFORE.exec(before)?.[0].length ?? 0);
    // 极川品牌|总裁: what is called so is the brand.
    const isBrand = lesson.marks.text.startsWith(BRAND, held - BRAND.length);
    const at = isBrand ? held - BRAND.length : held;
    const name = ends.has(at) ? null : nameBefore(lesson, at);
    // 免去周启制造副总裁职务: whoever is dismissed stands in it.
    if (name !== null && DISMISS.includes(lesson.marks.text.slice(at - name.length - 2, at - name.length))) continue;
    if (name === null || isPersonLike(name)) continue;
    const isWhole =
      FOUNDER.test(title.title) ||
      ((OF_COMPANIES.test(title.title) || isTradeName(name)) && name.length > SHORTEST + 1);
    // 调任用户发展副总裁: nothing but fields of work.
    const isFields = ((lesson.marks.startFlags[at - name.length] ?? 0) & WORD.function) !== 0 && isFieldTail(name);
    if ((isFields || isFieldOfWork(lesson.marks, at)) && !isWhole) continue;
    // 酒店业高管: of a trade as well as of a company, which the text would name again.
    const isLoose = isBrand
      ? isKnownWord(lesson, at - name.length, at)
      : LOOSE_TITLE.test(title.title) || (name.length === SHORTEST && !isTakenUp(lesson, title, name));
    if (!isLoose || standsElsewhere(lesson.marks.text, name, at - name.length, taken)) names.add(name);
  }
  return names;
}

/** 市场, 本地化, 咨询 before a title say what it is for, not of whom it is. */
function isFieldOfWork(marks: Marks, end: number): boolean {
  return ((marks.endFlags[end] ?? 0) & (WORD.function | WORD.modifier | WORD.head)) !== 0;
}
