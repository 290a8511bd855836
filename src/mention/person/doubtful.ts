/** Would-be names in open places: those that their own points leave open are decided by the rest of the document. */
import type { PersonMention } from '../../document.ts';
import { testAt } from '../match-at.ts';
import { occurrences } from '../occurrences.ts';
import { isTaken } from '../taken.ts';
import { isAnybodys, isOpenToAnybody } from './anybody.ts';
import { isJoin } from './context.ts';
import { openPoints, POSSIBLE, SURE } from './open.ts';
import { rightStrength } from './right-side.ts';
import { surnameWeight } from './surname.ts';
import type { Surroundings } from './surroundings.ts';
import { lengthsOf, mayBeName, personOf } from './weigh.ts';
import { isCompoundSurname, isKnownWord, surnameWord } from './word.ts';

export interface Doubtful {
  readonly at: number;
  readonly end: number;
  readonly points: number;
}

/** What a second mention of a would-be name in full adds to its points. */
const SAID_AGAIN = 0.9;
/** What is taken away where companies do as well what stands behind. */
const ANYBODYS = 0.8;
/** What a neighbour in a list adds, and how much less is enough to ask the neighbours. */
const LISTED = 0.8;
const LISTED_POSSIBLE = POSSIBLE - 1;

const isListed = (text: string, at: number, end: number): boolean => isBetween(text, at - 1) || isBetween(text, end);

/** The likeliest name that begins here, and ends at `only` if that is given, where nothing wants a person; null where none is possible. */
export function doubtfulName(around: Surroundings, at: number, left: number, only?: number): Doubtful | null {
  const { text } = around.marks;
  const compound = isCompoundSurname(around, at);
  const weight = surnameWeight(text.charCodeAt(at));
  const word = surnameWord(around, at);
  let best: Doubtful | null = null;
  for (const length of lengthsOf(around, at, compound)) {
    const [end, surname] = [at + length, compound && length > 2 ? 2 : 1];
    if ((only !== undefined && end !== only) || !mayBeName(around, at, end, surname)) continue;
    const right = rightStrength(around, end);
    const points = openPoints(around, { at, end, surname, weight: surname === 2 ? 3 : weight, left, right, word });
    const least = isListed(text, at, end) ? LISTED_POSSIBLE : POSSIBLE;
    if (points >= least && (best === null || points > best.points)) best = { at, end, points };
  }
  if (best === null || !isOpenToAnybody(around, at, left) || !isAnybodys(around, best.end)) return best;
  const points = best.points - ANYBODYS;
  return points < LISTED_POSSIBLE ? null : { ...best, points };
}

/**
 * Adds those that the document says again, in full or by the given name alone, or lists with others, and takes away what
 * it elsewhere speaks of as a thing.
 */
export function withCorroborated(
  around: Surroundings,
  people: readonly PersonMention[],
  doubtful: readonly Doubtful[],
): readonly PersonMention[] {
  if (doubtful.length === 0) return people;
  const { text } = around.marks;
  const persons = doubtful.map(({ at, end }) => personOf(around, at, end));
  const given = persons.map(({ name, surname = 0 }) => name.slice(surname));
  const names = new Set(persons.map(({ name }) => name));
  const places = occurrences(text, [...names, ...given]);
  const thingNames = new Set([...names].filter(name => isThing(around, name, places(name))));
  const things = new Set(persons.filter(({ name }) => thingNames.has(name)).map(({ start }) => start));
  const certain = people.filter(person => !things.has(person.start));
  const known = new Uint8Array(text.length);
  for (const person of certain) known.fill(1, person.start, person.end);
  const neighbours = neighboursOf(certain, doubtful);
  const found = persons.filter((person, i) => {
    const { start, end } = person;
    const open = doubtful[i];
    if (open === undefined || things.has(start) || isTaken(known, start, end)) return false;
    const own = given[i] ?? '';
    const [full, short] = [places(person.name).length, own.length > 1 ? places(own).length : 0];
    const points = open.points + neighbours(around, open) * LISTED + (full > 1 ? SAID_AGAIN : 0);
    // 利润 of 毛利润 is said alone because it is a word.
    const isSaid = points >= SURE || (short > full && !isKnownWord(around, end - own.length, end));
    if (isSaid) known.fill(1, start, end);
    return isSaid;
  });
  return [...certain, ...found].sort((a, b) => a.start - b.start);
}

/** 张三、李四、王五: on how many sides does another name stand in the same list? */
function neighboursOf(
  people: readonly PersonMention[],
  doubtful: readonly Doubtful[],
): (around: Surroundings, each: Doubtful) => number {
  const starts = new Set([...people.map(person => person.start), ...doubtful.map(each => each.at)]);
  const ends = new Set([...people, ...doubtful].map(each => each.end));
  return ({ marks: { text } }, { at, end }) =>
    (isBetween(text, at - 1) && ends.has(at - 1) ? 1 : 0) + (isBetween(text, end) && starts.has(end + 1) ? 1 : 0);
}

/** A list goes on over 、 and its like, or over a blank. */
const isBetween = (text: string, at: number): boolean => isJoin(text, at) || text[at] === ' ' || text[at] === '　';

/** What a product, a brand or a company is called by and a person is not: 方砚是我们第一款车, 方砚品牌, 方砚门店. */
const THING =
  /(?:[和与][^，。；、]{2,6})?达成[^，。；]{0,4}合作|回应[^，。；]{0,6}(?:裁员|[涨降]价|上市|停产|关店|闭店|倒闭|破产|欠薪|收购|造假)|(?:是|作为|为)(?:我们|公司|集团|其|该公司)?(?:的)?(?:首|第?[一二三两])(?:款|个品牌|个产品|条|座|家)|(?:品牌|产品|系列|车型|门店|股份|股价|官网|旗下|市值|财报|业绩|营收|净利|目标价|评级|[AH]股|系统|平台|项目|集团|公司|控股|科技|事业部|App|APP)|(?:[将已也正还拟的]|或将|即将|正在|今年|目前|近期|正式|先后|继续|于[^，。；]{1,6}|在[^，。；]{2,8})*(?:深耕|布局|推出[^，。；]{0,4}新[品款]|[上停复]牌|上市(?!公司)|挂牌|量产|投产|开出|开店|建厂|建成|合资|降价|涨价|裁员|扭亏|盈利|亏损|进军|被出售|被曝|门店|总部|股价|均价|市场份额|(?:获得?|完成)[^，。；]{0,4}融资|成立(?:于|以来|至今)|拥有[^，。；]{0,10}(?:员工|门店|用户|工厂)|进入[^，。；]{2,6}市场)/y;

/**
 * What is part of an organisation's name elsewhere is the short form of that name; what is spoken of as a thing is one.
 */
function isThing(around: Surroundings, name: string, places: readonly number[]): boolean {
  return places.some(at => {
    return around.taken[at] === 1 || testAt(THING, around.marks.text, at + name.length);
  });
}
