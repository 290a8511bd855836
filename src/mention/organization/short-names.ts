/** Short names of companies that a text also names in full. */
import type { AliasPair } from '../../document.ts';
import { compile } from '../../lexicon/automaton.ts';
import { LEGAL_TAILS, sortOfTail } from '../../lexicon/body-words.ts';
import { PLACES } from '../../lexicon/organizations.ts';
import { everyMatch } from '../every-match.ts';
import { occurrences } from '../occurrences.ts';
import { isTaken } from '../taken.ts';
import type { Body, Lesson } from './lesson.ts';
import { plausible, SHORTEST } from './plausible.ts';

const SHORT_NAME =
  /[（(][^（()）]{0,12}?(?:简称|下称|简称为|称)[为：: ]{0,2}[“"「『]?(?<name>[^“”"「」『』（）()，,、；;：:]{2,14})[”"」』]?(?:[)）]|[或、，,和])/dg;
/** 证券简称：X, in the head of a paper, above the company's full name. */
const LISTED_NAME = /(?:证券|股票)简称[：: ]+(?<name>[\p{Script=Han}A-Za-z0-9*]{2,8}?)(?=[\s　公]|$)/dgu;
/** How far below the full name stands. */
const PAPER_HEAD = 160;
const SHORT_GENERIC = /^(?:本|该)?(?:公司|集团|行|企业|上市公司)$/;

const places = compile(PLACES.map(place => [place, 1] as const));

const LONGEST_TAIL = Math.max(...LEGAL_TAILS.map(tail => tail.length));

/** The name of a company with its place and its legal form taken off: 北山电器 of 江州北山电器股份有限公司. */
export function core(name: string): string | null {
  const tail = LEGAL_TAILS.find(each => name.endsWith(each));
  if (tail === undefined) return null;
  const whole = name.slice(0, -tail.length).replace(/[（(][^（()）]*[)）]?$/, '');
  const place = places.longestAt(whole, 0);
  const rest = place > 0 ? whole.slice(place).replace(/^[省市]/, '') : whole;
  return rest.length >= SHORTEST ? rest : whole.length >= SHORTEST ? whole : null;
}

/** Names that brackets introduce: 江州北山电器股份有限公司（以下简称“北山电器”）. */
export function introduced(lesson: Lesson): AliasPair[] {
  const pairs: AliasPair[] = [];
  const ending = new Map(lesson.bodies.map(body => [body.end, body]));
  for (const match of everyMatch(SHORT_NAME, lesson.marks.text)) {
    const at = match.indices?.groups?.['name'];
    const body = ending.get(match.index);
    const name = match.groups?.['name'] ?? '';
    if (!at || !body || SHORT_GENERIC.test(name)) continue;
    pairs.push({ name: { start: body.start, end: body.end }, alias: { start: at[0], end: at[1] }, kind: 'short' });
  }
  for (const match of everyMatch(LISTED_NAME, lesson.marks.text)) {
    const at = match.indices?.groups?.['name'];
    const body = lesson.bodies.find(b => b.kind === 'organization' && b.start >= match.index && core(b.name) !== null);
    if (!at || !body || body.start - match.index > PAPER_HEAD) continue;
    pairs.push({ name: { start: body.start, end: body.end }, alias: { start: at[0], end: at[1] }, kind: 'short' });
  }
  return pairs;
}

/** Short names that the document uses of companies it also names in full. */
export function shortened(lesson: Lesson, taken: Uint8Array): AliasPair[] {
  const { text } = lesson.marks;
  const seen = new Set<string>();
  const shorts: { body: Body; short: string }[] = [];
  const sorts = new Map<string, string>();
  for (const body of lesson.bodies) {
    if (body.kind !== 'organization' || seen.has(body.name)) continue;
    seen.add(body.name);
    const short = core(text.slice(body.start, body.end));
    if (short === null || short === body.name || !plausible(short)) continue;
    // 远航 is the one of 远航股份有限公司 and 远航集团有限公司 that is named first.
    const sort = sortOfTail(body.name.slice(-LONGEST_TAIL));
    const first = sorts.get(short) ?? sort;
    if (sort !== '') sorts.set(short, first);
    if (sort === '' || sort === first) shorts.push({ body, short });
  }
  const places = occurrences(
    text,
    shorts.map(({ short }) => short),
  );
  return shorts.flatMap(({ body, short }): AliasPair[] => {
    const alone = places(short).find(at => !isTaken(taken, at, at + short.length));
    if (alone === undefined) return [];
    const alias = { start: alone, end: alone + short.length };
    return [{ name: { start: body.start, end: body.end }, alias, kind: 'short' }];
  });
}
