/** What units are learned from in one document, and which stretches may be names at all. */
import type { Span } from '../../document.ts';
import { NO_COMPANY } from '../../lexicon/announcing.ts';
import { compile } from '../../lexicon/automaton.ts';
import { isTradeName } from '../../lexicon/part-names.ts';
import { INTO_OLD, MERGE, MOVE_FROM } from '../../lexicon/unit-verbs.ts';
import { NO_UNIT_NAME } from '../../lexicon/unit-words.ts';
import type { Marks } from '../marks.ts';
import { WORD } from '../name-words.ts';
import { QUALIFIER, SORTS } from '../organization/company-sort.ts';
import type { Walls } from '../organization/walls.ts';
import { isTaken } from '../taken.ts';
import { isGenericUnit } from './generic.ts';
import type { Body, KnownBodies } from './known.ts';
import { BECOMES } from './unit-patterns.ts';

export interface UnitLesson {
  readonly marks: Marks;
  readonly walls: Walls;
  readonly raw: string;
  /** Names found by their suffixes or learned as companies', by start. */
  readonly bodies: readonly Body[];
  readonly known: KnownBodies;
  readonly verbs: Verbs;
  /** Is just this stretch a word of the language? */
  readonly isWord: (start: number, end: number) => boolean;
}

const [MAKES, TAKES_IN] = [1, 2];
const VERBS = compile([
  ...[...MERGE, ...BECOMES].map(word => [word, MAKES] as const),
  ...[...INTO_OLD, ...MOVE_FROM].map(word => [word, TAKES_IN] as const),
]);

/** The verbs of a text: where one begins that makes something new, and whether any takes something in. */
export interface Verbs {
  readonly makes: readonly number[];
  readonly takesIn: boolean;
}

/** Most texts have none of these verbs, and so nothing that the patterns around them could find. */
export function verbsOf(text: string): Verbs {
  const makes: number[] = [];
  let takesIn = false;
  VERBS.scan(text, (start, _end, kind) => {
    if (kind === TAKES_IN) takesIn = true;
    else if (makes.at(-1) !== start) makes.push(start);
  });
  return { makes, takesIn };
}

export const SHORTEST = 2;
export const LONGEST = 12;
export const EDGED =
  /^(?:不[影再会得能涉作做变]|整体$|全部$|一并$|统一$|正式$|原|现|新(?!能源|零售|材料|媒体|基建|消费|经济|药|疆|兴|闻|势力|青年)|该|按|于(?=[0-9])|其|各|及|和|与|等|以|由|从|将|把|的|在|对|为|被)|[购让售买卖对我甲乙三资]方$|(?:的|等|了|(?<!华)中|上|后|前|时|为|被|将|已|均|都)$/;
/** 两大, 三个: a count in a name is one of several names, and what 拆成 stands in is none. */
export const TALLY = /[二两三四五六七八九十][大个家条支块]|拆[成为]/;
const SPLITTER = /、|以及|[和与及]/;

export const isName = (name: string): boolean =>
  name.length >= SHORTEST &&
  name.length <= LONGEST &&
  (!EDGED.test(name) || isTradeName(name)) &&
  !TALLY.test(name) &&
  !NO_UNIT_NAME.test(name) &&
  !NO_COMPANY.test(name) &&
  !isGenericUnit(name);

/** 林越（Evan）: a name in Latin letters that stands in brackets is somebody's. */
const GIVEN = /^[A-Z][a-z]+$/;
export const isBracketed = ({ marks: { text } }: UnitLesson, name: string): boolean =>
  GIVEN.test(name) && (text.includes(`（${name}）`) || text.includes(`(${name})`));

/** A name of a unit known, as it is said in front of its kind: 消费者 of 消费者BG. */
export const isStem = (lesson: UnitLesson, name: string): boolean => lesson.known.unitWithStem(name) !== undefined;

const NO_NAMES = WORD.function | WORD.line | WORD.field | WORD.place | WORD.softEdge | WORD.edge;

/** 产品技术 is a field of work, 华东 a place; 天穹 names just one unit. */
export const isOwnName = ({ marks, known }: UnitLesson, { start, end }: Span): boolean =>
  end - start >= SHORTEST &&
  ((marks.startFlags[start] ?? 0) & NO_NAMES) === 0 &&
  !/[化台性型]$/u.test(marks.text.slice(start, end)) &&
  !known.named(marks.text.slice(start, end));

/** Whether a span shares no character with a name found by its suffix, and holds no end of a title. */
export const isFree = ({ known, walls }: UnitLesson, span: Span): boolean =>
  !known.isTaken(span) && !isTaken(walls.titleEnds, span.start + 1, span.end + 1);

/** Whether a verb or another word that no name has runs inside a span; 出海 of 出海业务 says which one it is. */
export function hasVerb({ edge, startFlags }: Marks, span: Span): boolean {
  for (let at = span.start + 1; at <= span.end; at++) {
    const from = at - (edge[at] ?? 0);
    if (at - from < 2 || from < span.start) continue;
    if (from > span.start || at === span.end || ((startFlags[at] ?? 0) & WORD.unit) === 0) return true;
  }
  return false;
}

export const QUOTES = /[“”"「」]/g;

const LEAD = new RegExp(
  `^[“"「]?(?:${QUALIFIER}*(?:${SORTS})|新公司|独立公司|原有的|原有|原先的|原来的|原来|此前的|现有的|原|现有)?`,
);

/** Cuts a list into the spans of its items, quotation marks off. */
export function itemsOf(text: string, span: Span): Span[] {
  const items: Span[] = [];
  let from = span.start;
  for (const piece of text.slice(span.start, span.end).split(SPLITTER)) {
    const start = text.indexOf(piece, from);
    from = start + piece.length;
    const lead = LEAD.exec(piece)?.[0].length ?? 0;
    const trail = /(?:[”"」]|等.{0,6})?$/.exec(piece)?.[0].length ?? 0;
    items.push({ start: start + lead, end: from - trail });
  }
  return items;
}

/** Takes a name, and says whether it is one. */
export type Learn = (span: Span) => boolean;

export const isCommon = (lesson: UnitLesson, { start, end }: Span): boolean =>
  end - start <= SHORTEST || lesson.isWord(start, end) || isStem(lesson, lesson.marks.text.slice(start, end));
