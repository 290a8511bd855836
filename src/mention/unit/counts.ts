/** Lists with a count, or with a suffix said once: 甲、乙、丙等三大中心. */
import type { Span } from '../../document.ts';
import { alternatives } from '../../lexicon/alternatives.ts';
import { compile } from '../../lexicon/automaton.ts';
import { PLACES } from '../../lexicon/organizations.ts';
import { SMALL_NUMBERS } from '../../lexicon/phrase-words.ts';
import {
  DISSOLVE,
  DISSOLVED,
  INTO_OLD,
  MERGE,
  MOVE_UNIT,
  SET_UP,
  UNCHANGED,
  UPGRADE,
} from '../../lexicon/unit-verbs.ts';
import { COUNTED_UNITS, COUNTED_WORK } from '../../lexicon/unit-words.ts';
import { everyMatch } from '../every-match.ts';
import { isCommon, isOwnName, itemsOf, type Learn, type UnitLesson } from './lesson.ts';
import { listBefore } from './listed.ts';
import { BECOME, LIST } from './unit-patterns.ts';

/** 甲、乙、丙等三大中心, 甲、乙两家子公司: the suffix is said once. */
const COUNTED = new RegExp(
  `(?:等(?:(?<some>[一二两三四五六七八九十]|[0-9]{1,2})(?:大|个|家|条|支)?)?|(?<![一二两三四五六七八九十百第])(?<count>[一二两三四五六七八九十])(?:大|个|家|条|支|块)(?:(?![的和与及]|组建|成立|设立|组成|打造)\\p{Script=Han}){0,4}?)(?<kind>${alternatives([...COUNTED_UNITS, ...COUNTED_WORK])}|(?<=大)区)(?<!(?:生产|流水|装配|高速|铁路)线)(?!成(?!立)|(?:事业|营销|运营)?(?:部|群|中心|公司|平台))`,
  'dgu',
);
const WORK = new RegExp(`(?:${alternatives(COUNTED_WORK)})$`);
const UNIT_NOUN = new RegExp(`(?:${alternatives(COUNTED_UNITS)})$`);
/** 三大中心：甲、乙、丙. */
const LISTED = new RegExp(
  `(?<count>[一二两三四五六七八九十])(?:大|个|家)(?:(?![的和与及])\\p{Script=Han}){0,4}?(?<kind>${alternatives(COUNTED_UNITS)})(?:[(（][^（()）]{1,8}[)）])?(?:[：:]|——|，(?:分别是|分别为|即|具体为|包括)[：:]?|，包括|分别是|分别为)(?<list>${LIST}{4,100}?)(?=[。；：:（(])`,
  'dgu',
);
/** Behind 等部门 what becomes of them: then each is one. */
const HAPPENS = new RegExp(
  `^(?:均|都|也|则|将|全部|整体|一并|统一|被|正式|共同|拟|已)*(?:${alternatives([...UNCHANGED, ...INTO_OLD, ...MOVE_UNIT, ...DISSOLVED, ...MERGE, ...UPGRADE, '组成', '构成'])})`,
);

/** 拆分为|国内发行、海外发行两条线, 设立|轿车、卡车两条产品线: of what is made so units come. */
const MADE = new RegExp(`(?:${BECOME}|${alternatives([...SET_UP, ...DISSOLVE])})了?$`);
const isMade = (text: string, first: Span | undefined): boolean =>
  first !== undefined && MADE.test(text.slice(Math.max(0, first.start - 6), first.start));

const COMPANIES = /家(?:上市|关联|知名|大型|参股)?公司$/;

/** 财务、法务等部门: behind 等 these may call anything together. */
const LOOSE_KIND = /(?:部门|团队|平台|公司|大区|区域|板块)$/;

/** 甲、乙、丙等三大中心: the items before, as many as are counted. */
export function fromCounts(
  lesson: UnitLesson,
  learn: Learn,
  tell: (span: Span, kind: string, isLearned: boolean) => void,
): void {
  const { text } = lesson.marks;
  for (const match of everyMatch(COUNTED, text)) {
    // 林越、周启分别负责两个大区: what is counted is the verb's object.
    if (match.groups?.['count'] !== undefined && (lesson.marks.edge[match.index] ?? 0) > 1) continue;
    const behind = text.slice(match.index + match[0].length, match.index + match[0].length + 12);
    // 甲、乙、丙三家公司: three that have to do with the text, and no parts of one, where nothing becomes of them.
    if (COMPANIES.test(match[0]) && !HAPPENS.test(behind)) continue;
    // 由保险、信托等业务构成: what it does, and not what is below it.
    if (WORK.test(match[0]) && /^(?:组成|构成)/.test(behind)) continue;
    const said = match.groups?.['count'] ?? match.groups?.['some'];
    const count = said === undefined ? null : (SMALL_NUMBERS[said] ?? null);
    // 收购了一家平台: one is no list.
    if (count === 1) continue;
    const items = listBefore(lesson, match.index, count);
    if (
      WORK.test(match[0]) &&
      !UNIT_NOUN.test(match[0]) &&
      !HAPPENS.test(behind) &&
      !(/^[，。；]/.test(behind) && isMade(text, items[0]))
    )
      continue;
    if (count === null && LOOSE_KIND.test(match[0]) && !HAPPENS.test(behind) && !isMade(text, items[0])) continue;
    const enough = count === null ? items.length >= 2 : items.length === count;
    if (!enough) continue;
    // Words of the language are names in the list alone: 内容、电商两大事业群.
    const kind = match.groups?.['kind'] ?? '';
    for (const item of items) tell(item, kind, !isCommon(lesson, item) && learn(item));
  }
  for (const match of everyMatch(LISTED, text)) {
    const at = match.indices?.groups?.['list'];
    const items = at ? itemsOf(text, { start: at[0], end: at[1] }) : [];
    if (items.length !== SMALL_NUMBERS[match.groups?.['count'] ?? '']) continue;
    const kind = match.groups?.['kind'] ?? '';
    for (const item of items) tell(item, kind, !isCommon(lesson, item) && learn(item));
  }
}

/** 东、西、南、北四大区: the sides of a country, each of them a 区 or 大区. */
const SIDES =
  /(?<list>[东西南北中](?:[、和及][东西南北中]){1,4})[两三四五](?:大|个)(?<kind>大?区|战区|片区|营销中心|事业部)/dg;

/** Their names wherever they are said in full: 东区, 南大区. */
export function fromSides(lesson: UnitLesson, learn: Learn): void {
  const { text } = lesson.marks;
  for (const { groups } of everyMatch(SIDES, text)) {
    for (const side of (groups?.['list'] ?? '').replace(/[、和及]/g, ''))
      for (const name of [`${side}区`, `${side}${groups?.['kind'] ?? ''}`]) {
        const at = text.indexOf(name);
        if (at >= 0) learn({ start: at, end: at + name.length });
      }
  }
}

const PLACE_NAMES: ReadonlySet<string> = new Set(PLACES);
const [SHORTEST_PLACE, LONGEST_PLACE] = [2, 4];

/** 北京、上海、深圳分公司: behind the last place stands what each of them has. */
export function fromPlaces({ marks: { text }, bodies }: UnitLesson, sight: Learn): void {
  for (const { kind, start, end, suffix } of bodies) {
    if (kind !== 'unit' || suffix === null || !PLACE_NAMES.has(text.slice(start, end - suffix.length))) continue;
    for (let at = start; at > SHORTEST_PLACE && IN_LIST.test(text[at - 1] ?? ''); ) {
      const to = at - 1;
      let from = to - SHORTEST_PLACE;
      while (from > to - LONGEST_PLACE && !PLACE_NAMES.has(text.slice(from, to))) from--;
      if (!PLACE_NAMES.has(text.slice(from, to)) || !sight({ start: from, end: to })) break;
      at = from;
    }
  }
}

/** What stands around a name that is also a word, where it is the unit meant: 并入视频，, 视频由方远负责. */
const LEADS = /(?:^|[，。；：:,、（(“"\n入至到归给任和与及原]|负责|成立|设立)$/u;
const FOLLOWS =
  /^(?:[，。；：:、）)”"\n]|$|由|将|则|的?负责人|的?总裁|的?总经理|的?CEO|和|与|及|继续|仍|并入|划归|旗下|下设|板块|事业部|业务群)/u;

const IN_LIST = /[、和与及]/;

/** A word that a counted list has made the name of a unit, and the stem of a name outside lists, wherever else it stands as one. */
export function seenAgain(lesson: UnitLesson, listed: ReadonlyMap<string, string>): Span[] {
  const { text } = lesson.marks;
  const stems = lesson.known.stems().filter(stem => isOwnName(lesson, stem));
  if (listed.size + stems.length === 0) return [];
  const names = compile(
    [...listed.keys(), ...stems.map(({ start, end }) => text.slice(start, end))].map(name => [name, 1]),
  );
  const found: Span[] = [];
  for (let start = 0; start < text.length; start++) {
    const end = names.longestAt(text, start);
    if (end < 0 || lesson.known.isInside(start, end)) continue;
    const isItem = IN_LIST.test(text[start - 1] ?? '') || IN_LIST.test(text[end] ?? '');
    if (isItem && !listed.has(text.slice(start, end))) continue;
    if (LEADS.test(text.slice(Math.max(0, start - 2), start)) && FOLLOWS.test(text.slice(end, end + 4)))
      found.push({ start, end });
    start = end - 1;
  }
  return found;
}
