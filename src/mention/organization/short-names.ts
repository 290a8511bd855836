/** Short names of companies that a text also names in full. */
import type { AliasPair, Span } from '../../document.ts';
import { compile } from '../../lexicon/automaton.ts';
import { LEGAL_TAILS, sortOfTail } from '../../lexicon/body-words.ts';
import { PLACES } from '../../lexicon/organizations.ts';
import { everyMatch } from '../every-match.ts';
import { occurrences } from '../occurrences.ts';
import { isTaken } from '../taken.ts';
import type { Body, Lesson } from './lesson.ts';
import { plausible, SHORTEST } from './plausible.ts';

const SHORT_NAME =
  /[（(](?:[^（()）]{0,12}?(?:简称|下称|简称为|称)[为：: ]{0,2}[“"「『]?|[“"「『])(?<name>[^“”"「」『』（）()，,、；;：:]{2,14})[”"」』]?(?:[)）]|[或、，,和])/dg;
/** 江州北山电器（集团）有限公司（北山集团）: a bracket with nothing but the short name. */
const BARE = /(?<=公司|集团)[（(](?<name>\p{Script=Han}{2,10})[)）]/dgu;
/** 证券简称：X, in the head of a paper, above the company's full name. */
const LISTED_NAME = /(?:证券|股票)简称[：: ]+(?<name>[\p{Script=Han}A-Za-z0-9*]{2,8}?)(?=[\s　公]|$)/dgu;
/** How far below the full name stands. */
const PAPER_HEAD = 160;
/** What the announcer calls itself. */
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

/** The longest name of a company without a suffix that has a shorter one. */
const LONGEST_UNSUFFIXED = 8;
/** 业绩补偿承诺（以下简称“承诺”）: papers, plans and things have short names too. */
const NO_BODY =
  /(?:[办方]法|方案|计划|协议|合同|报告|公告|通知|项目|工程|系统|平台|产品|基金|债券|股票|议案|章程|条例|规定|规则|意见|承诺|事项|交易|会议|大会|论坛|活动|病毒|肺炎|疫情|政策|指数|标准|模型|技术|服务|业务|战略|文件|规划|行动|制度|机制|资产|股权|标的|权益|贷款|担保)$/;

/** 北山出行（以下简称“北山”）: a name whose characters the short one takes, in their order. */
function unsuffixed(text: string, span: Span | null, short: string): Span | null {
  if (span === null || span.end - span.start > LONGEST_UNSUFFIXED || span.end - span.start <= short.length) return null;
  if (NO_BODY.test(text.slice(span.start, span.end))) return null;
  return takesInOrder(text.slice(span.start, span.end), short) ? span : null;
}

/** Are the characters of the short name those of the longer, in its order? */
function takesInOrder(name: string, short: string): boolean {
  let from = 0;
  for (const character of short) {
    const at = name.indexOf(character, from);
    if (at < 0) return false;
    from = at + 1;
  }
  return true;
}

/**
 * Names that brackets introduce: 江州北山电器股份有限公司（以下简称“北山电器”）, and 北山出行（以下简称“北山”）, whose characters the
 * short name takes in their order. `spanBefore` finds what may be the name of a company before an offset.
 */
export function introduced(lesson: Lesson, spanBefore: (behind: number) => Span | null): AliasPair[] {
  const pairs: AliasPair[] = [];
  const { text } = lesson.marks;
  const ending = new Map(lesson.bodies.map(body => [body.end, body]));
  for (const match of [...everyMatch(SHORT_NAME, text), ...everyMatch(BARE, text)]) {
    const at = match.indices?.groups?.['name'];
    const name = match.groups?.['name'] ?? '';
    if (!at || SHORT_GENERIC.test(name)) continue;
    const body = ending.get(match.index) ?? unsuffixed(text, spanBefore(match.index), name);
    // 江州电器有限公司（母公司）
    if (!body || (at[0] === match.index + 1 && !takesInOrder(text.slice(body.start, body.end), name))) continue;
    pairs.push({ name: { start: body.start, end: body.end }, alias: { start: at[0], end: at[1] }, kind: 'short' });
  }
  for (const match of everyMatch(LISTED_NAME, lesson.marks.text)) {
    const at = match.indices?.groups?.['name'];
    const head = lesson.bodies.filter(
      b => b.kind === 'organization' && b.start >= match.index && b.start - match.index <= PAPER_HEAD,
    );
    // 保荐机构：青石证券股份有限公司 stands in the head as well.
    const full = head.filter(b => core(b.name) !== null);
    const body =
      full.find(b => takesInOrder(b.name, match.groups?.['name'] ?? '')) ?? (full.length === 1 ? full[0] : null);
    if (!at || !body) continue;
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
