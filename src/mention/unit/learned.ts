/** Units whose names don't say what they are: learned from the words that make them units, then known in the whole document. */
import type { Span, UnitMention } from '../../document.ts';
import { NO_COMPANY } from '../../lexicon/announcing.ts';
import { compile } from '../../lexicon/automaton.ts';
import { SMALL_NUMBERS } from '../../lexicon/phrase-words.ts';
import {
  DISSOLVED,
  INTO_NEW,
  INTO_OLD,
  MERGE,
  MOVE_FROM,
  MOVE_UNIT,
  RENAME,
  SET_UP,
  SPLIT,
  UNCHANGED,
  UPGRADE,
} from '../../lexicon/unit-verbs.ts';
import { COUNTED_UNITS, NO_UNIT_NAME } from '../../lexicon/unit-words.ts';
import type { AliasPair } from '../../resolve/directory.ts';
import { everyMatch } from '../every-match.ts';
import type { Marks } from '../marks.ts';
import { leftEdge, type Walls } from '../organization/left-edge.ts';
import { isGenericUnit } from './generic.ts';
import { type Body, type KnownBodies, knownBodies } from './known.ts';

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

export interface LearnedUnits {
  readonly units: UnitMention[];
  readonly aliases: AliasPair[];
}

const longestFirst = (words: readonly string[]): string => [...words].sort((a, b) => b.length - a.length).join('|');
/** A character of a name. Marks of quotation may stand around it. */
const C = '[\\p{Script=Han}A-Za-z0-9·&“”"「」]';
const LIST = `[\\p{Script=Han}A-Za-z0-9·&“”"「」、]`;
const END = `(?=[，。；,;（(）)！!\\n]|$|旗下|管理|负责|之后|后[，,])`;

const MERGED = longestFirst([...MERGE, ...INTO_OLD]);
const MOVED = longestFirst(MOVE_FROM);
const BECOMES = [...RENAME, ...UPGRADE, ...SPLIT].filter(word => word.endsWith('为') || word.endsWith('成'));
const BECOME = longestFirst(BECOMES);
/** 将甲、乙整合为丙; what is taken stands between 将 and the verb. */
const TAKEN = new RegExp(
  `(?:将|把)(?:原有的|原有|原|现有的|现有)?(?<list>${LIST}{2,60}?)(?:等|全部|整体|进行|重新){0,3}(?:${MERGED}|${BECOME})`,
  'dgu',
);
/** 并入丙, 划归丙. */
const TAKEN_IN = new RegExp(
  `(?:${longestFirst([...INTO_OLD, ...MOVE_FROM].filter(w => w !== '进入' && w !== '纳入'))})(?<list>${C}{2,12}?)${END}`,
  'dgu',
);
/** 从甲（…）划入乙. */
const FROM = new RegExp(
  `从(?<list>${C}{2,12}?)(?:[（(][^（()）]{1,20}[)）])?(?:旗下)?(?:被|整体)?(?:${MOVED})(?<into>${C}{2,12}?)${END}`,
  'dgu',
);
/** 甲部更名为丙, 甲、乙合并为丙: what comes of bodies named before the verb. Tried only where such a verb begins. */
const MADE = new RegExp(
  `(?:(?:${longestFirst(MERGE)})(?:而)?(?:${longestFirst(INTO_NEW)})|${BECOME})(?<list>${C}{2,12}?)${END}`,
  'dyu',
);
/** 丙由甲、乙合并而成. */
const MADE_OF = new RegExp(
  `由(?:原|原有的)?(?<list>${LIST}{2,60}?)(?:合并|整合|重组|改制|升级|改组){1,3}(?:而成|而来|成立|组成|设立|组建)`,
  'dgu',
);
/** 甲、乙、丙等三大中心, 甲、乙两家子公司: the suffix is said once. */
const COUNTED = new RegExp(
  `(?:等(?:(?<some>[一二两三四五六七八九十])(?:大|个|家|条|支)?)?|(?<![一二两三四五六七八九十百第])(?<count>[一二两三四五六七八九十])(?:大|个|家|条|支)(?:(?![的和与及]|组建|成立|设立|组成|打造)\\p{Script=Han}){0,4}?)(?:${longestFirst(COUNTED_UNITS)})`,
  'dgu',
);
const CODE = '(?<![A-Za-z0-9])[A-Z]{3,5}(?![A-Za-z0-9])';
const CODES = `${CODE}(?:(?:、|和|与|及|以及)${CODE}){0,6}`;
/** 成立MCG和OVG, MCG予以保留: codes that such a verb makes units. */
const CODED = new RegExp(
  `(?:${longestFirst(SET_UP.filter(verb => verb !== '新增'))})(?:的|了)?(?<list>${CODES})(?=[，。、；分由将负]|$)`,
  'dgu',
);
const CODED_BEFORE = new RegExp(
  `(?<list>${CODES})(?:均|都|也|则|将|全部|整体|一并|予以|被|继续|仍){0,3}(?:${longestFirst([...UNCHANGED, ...DISSOLVED, ...SPLIT, ...INTO_OLD, ...MERGE, '保留'])})`,
  'dgu',
);

/** “三擎”，即甲、乙、丙. */
const GROUPED = new RegExp(
  `(?<numeral>[一二两三四五六七八九十])\\p{Script=Han}{1,2}(?:[”"」][，,]?(?:(?:分别|依次)?(?:是|为|以|由)|即|指)|[，,]?即)(?<list>${LIST}{2,60}?)(?=为核心|[一二三四五六七八九十]家|三大|组成|构成|[，。；（(])`,
  'dgu',
);

/** Behind the name of what is moved or taken in. */
const SUBJECT = new RegExp(
  `(?:的主体部分|的主体)?[，,]?[将则被已均都也]{1,3}(?:从[^，。；\\n]{2,30}?)?(?:被|整体|全部|一并)?(?:${longestFirst([...INTO_OLD, ...MOVE_FROM])})`,
  'gu',
);

/** 青石集团旗下的丙, where a mark or a verb ends it. */
const BELOW = new RegExp(
  `旗下的?(?:全资子公司|子公司|品牌)?(?<list>${LIST}{2,40}?)(?=[，。；（(]|以及|将|被|则|整体|并入|合并|划|负责|宣布|正式|保持|维持|继续|仍)`,
  'dgu',
);
/** 甲、乙合并，称“丙”: what comes of a merger, in marks of quotation. */
const CALLED = new RegExp(
  `(?:${MERGED}|不变)[，,]?(?:统一|合|改|统)?(?:称|叫|取名|定名|命名|更名)(?:为|作|做)?[“"「](?<list>${C}{2,12}?)[”"」]`,
  'dgu',
);
/** 甲从乙部拆出: whose verb it is. */
const LEAVES = new RegExp(
  `(?:^|[，。；：:\\n])(?<list>${C}{3,10}?)(?:将|则|正式|也|已)?(?:从|由|自)(?<from>${C}{2,14}?)(?:中|里)?(?:拆出|拆分出来|剥离|独立出来|独立|分离|划出|转出|抽离)(?=[，。；])`,
  'dgu',
);
/** 下设甲所、乙所: a list below a unit whose items end alike. */
const ALIKE = new RegExp(
  `(?:下设|下辖|内设|下面分|下分)(?<list>${LIST}{4,60}?)(?=等|[一二三四五六七八九十]个|[，。；;（(\\n]|$)`,
  'dgu',
);
const ONE_CHARACTER = /[所室科组站队厂院课区线办店]$/u;
/** 三大中心：甲、乙、丙. */
const LISTED = new RegExp(
  `(?<count>[一二两三四五六七八九十])(?:大|个|家)(?:(?![的和与及])\\p{Script=Han}){0,4}?(?:${longestFirst(COUNTED_UNITS)})(?:[(（][^（()）]{1,8}[)）])?(?:[：:]|——|，分别是|，分别为|，即|，包括|分别是|分别为)(?<list>${LIST}{4,100}?)(?=[。；（(])`,
  'dgu',
);
/** 甲、乙、丙并入丁. */
const ABSORBED = new RegExp(
  `(?:整体|全部|一并|则|将|被|均|都){0,4}(?:${longestFirst(INTO_OLD)})(?<into>${C}{2,12}?)${END}`,
  'dgu',
);

const [MAKES, TAKES_IN] = [1, 2];
const VERBS = compile([
  ...[...MERGE, ...BECOMES].map(word => [word, MAKES] as const),
  ...[...INTO_OLD, ...MOVE_FROM].map(word => [word, TAKES_IN] as const),
]);

/** The verbs of a text: where one begins that makes something new, and whether any takes something in. */
interface Verbs {
  readonly makes: readonly number[];
  readonly takesIn: boolean;
}

/** Most texts have none of these verbs, and so nothing that the patterns around them could find. */
function verbsOf(text: string): Verbs {
  const makes: number[] = [];
  let takesIn = false;
  VERBS.scan(text, (start, _end, kind) => {
    if (kind === TAKES_IN) takesIn = true;
    else if (makes.at(-1) !== start) makes.push(start);
  });
  return { makes, takesIn };
}

/** How far before its verb that is named which moves. */
const REACH = 48;
const SHORTEST = 2;
const LONGEST = 12;
const EDGED =
  /^(?:原|现|新|该|其|各|及|和|与|等|以|由|从|将|把|的|在|对|为|被)|(?:的|等|了|中|上|后|前|时|为|被|将|已|均|都)$/;
/** 两大, 三个: a count in a name is one of several names. */
const TALLY = /[二两三四五六七八九十][大个家条支块]/;
const SPLITTER = /、|以及|[和与及]/;

const isName = (name: string): boolean =>
  name.length >= SHORTEST &&
  name.length <= LONGEST &&
  !EDGED.test(name) &&
  !TALLY.test(name) &&
  !NO_UNIT_NAME.test(name) &&
  !NO_COMPANY.test(name) &&
  !isGenericUnit(name);

/** A name of a unit known, as it is said in front of its kind: 消费者 of 消费者BG. */
const isStem = (lesson: UnitLesson, name: string): boolean => lesson.known.unitWithStem(name) !== undefined;

/** Whether a span shares characters with a name found by its suffix, or with a title. */
function isTaken(lesson: UnitLesson, span: Span): boolean {
  if (lesson.known.isTaken(span)) return true;
  for (let at = span.start + 1; at <= span.end; at++) if (lesson.walls.titleEnds[at] === 1) return true;
  return false;
}

/** Whether a verb or another word that no name has runs inside a span. */
function hasVerb(marks: Marks, span: Span): boolean {
  for (let at = span.start + 1; at <= span.end; at++)
    if ((marks.edge[at] ?? 0) >= 2 && at - (marks.edge[at] ?? 0) >= span.start) return true;
  return false;
}

const QUOTES = /[“”"「」]/g;

/** Cuts a list into the spans of its items, quotation marks off. */
function itemsOf(text: string, span: Span): Span[] {
  const items: Span[] = [];
  let from = span.start;
  for (const piece of text.slice(span.start, span.end).split(SPLITTER)) {
    const start = text.indexOf(piece, from);
    from = start + piece.length;
    const lead = /^[“"「]?(?:原有的|原有|原|现有)?/.exec(piece)?.[0].length ?? 0;
    const trail = /(?:[”"」]|等.{0,6})?$/.exec(piece)?.[0].length ?? 0;
    items.push({ start: start + lead, end: from - trail });
  }
  return items;
}

const INTO_SOMETHING = new RegExp(`^(?:而)?(?:${longestFirst(INTO_NEW)})`);

/** 将甲和乙整合为丙, or a known unit among what is taken: in 将深度整合 nothing is. */
function isTakenIn(lesson: UnitLesson, end: number, list: readonly [number, number]): boolean {
  const verb = lesson.marks.text.slice(end - 2, end + 4);
  if (/[入至到进为成]$/.test(verb.slice(0, 2)) || INTO_SOMETHING.test(verb.slice(2))) return true;
  return lesson.known.isAnyWithin(list[0], list[1]);
}

/** Something known stands before the verb in its sentence, and the name is more than two characters: 转入一线 moves nobody's unit. */
function hasMoved({ marks, known }: UnitLesson, verb: number, list: readonly [number, number]): boolean {
  const reach = Math.max(0, verb - REACH);
  const before = marks.text.slice(reach, verb);
  const from = reach + Math.max(0, before.lastIndexOf('。'), before.lastIndexOf('\n'));
  return list[1] - list[0] > SHORTEST && known.isAnyWithin(from, verb);
}

/** Takes a name, and says whether it is one. */
type Learn = (span: Span) => boolean;

function fromSlots(lesson: UnitLesson, learn: Learn): void {
  const { text } = lesson.marks;
  const { makes, takesIn } = lesson.verbs;
  const around = [...(makes.length > 0 || takesIn ? [TAKEN, CALLED] : []), ...(takesIn ? [TAKEN_IN, FROM] : [])];
  for (const pattern of [...around, MADE_OF, GROUPED, BELOW, CODED, CODED_BEFORE, ALIKE, LEAVES]) {
    for (const match of everyMatch(pattern, text)) {
      for (const slot of ['list', 'into']) {
        const at = match.indices?.groups?.[slot];
        if (!at) continue;
        const items = itemsOf(text, { start: at[0], end: at[1] });
        if (pattern === TAKEN_IN && !hasMoved(lesson, match.index, at)) continue;
        // 旗下轿车的生产、销售: what is done with it, not what is below.
        if (pattern === BELOW && text.slice(at[0], at[1]).includes('的')) continue;
        if (pattern === ALIKE && !endAlike(text, items)) continue;
        const from = match.indices?.groups?.['from'];
        if (from && !lesson.known.endingAt(from[1])) continue;
        if (pattern === TAKEN && !isTakenIn(lesson, match.index + match[0].length, at)) continue;
        if (
          pattern !== GROUPED ||
          (items.length > 1 && items.length === (SMALL_NUMBERS[match.groups?.['numeral'] ?? ''] ?? 0))
        )
          for (const item of items) if (pattern !== FROM || item.end - item.start > SHORTEST) learn(item);
      }
    }
  }
}

/** Two or more names that end with the same character of a unit. */
function endAlike(text: string, items: readonly Span[]): boolean {
  const ends = new Set(items.map(({ end }) => text[end - 1] ?? ''));
  const [end, another] = ends;
  return items.length > 1 && another === undefined && ONE_CHARACTER.test(end ?? '');
}

const ADVERBS = /(?:将|整体|全部|一并|正式|也|均|已|则|进行|重新|共同|全面|进一步|被|打包|合并|两者)+$/;

/** Where the words end that stand before a verb and its adverbs. */
const withoutAdverbs = (text: string, at: number): number =>
  at - (ADVERBS.exec(text.slice(Math.max(0, at - 8), at))?.[0].length ?? 0);

/** A span without marks of quotation at its edges. */
function unquoted(text: string, at: readonly [number, number] | undefined): readonly [number, number] | undefined {
  if (!at) return undefined;
  const from = /[“"「]/.test(text[at[0]] ?? '') ? at[0] + 1 : at[0];
  return [from, /[”"」]/.test(text[at[1] - 1] ?? '') ? at[1] - 1 : at[1]];
}

/** The new name counts where a body known stands right before the verb. */
function fromResults(lesson: UnitLesson, learn: Learn, sight: Learn): void {
  const { text } = lesson.marks;
  const { known } = lesson;
  let behind = 0;
  for (const verb of lesson.verbs.makes) {
    if (verb < behind) continue;
    MADE.lastIndex = verb;
    const match = MADE.exec(text);
    const at = unquoted(text, match?.indices?.groups?.['list']);
    if (!match || !at) continue;
    behind = MADE.lastIndex;
    if (known.endingAt(at[1])) {
      const parts = listBefore(lesson, withoutAdverbs(text, match.index), null);
      if (parts.length > 1) for (const part of parts) if (isCommon(lesson, part) || !learn(part)) sight(part);
    }
    if (endsBefore(lesson, match.index)) for (const item of itemsOf(text, { start: at[0], end: at[1] })) learn(item);
  }
}

/** A body known ends at most so many characters before the verb. */
const GAP = 6;

function endsBefore({ known, walls }: UnitLesson, verb: number): boolean {
  for (let end = verb; end >= verb - GAP; end--) {
    if (known.endingAt(end)) return true;
    // 增长部负责人由林越|调整为周启
    if (walls.titleEnds[end] === 1) return false;
  }
  return false;
}

/** 甲、乙、丙等三大中心: the items before, as many as are counted. */
function fromCounts(lesson: UnitLesson, learn: Learn, sight: Learn): void {
  const { text } = lesson.marks;
  for (const match of everyMatch(COUNTED, text)) {
    // 林越、周启分别负责两个大区: what is counted is the verb's object.
    if (match.groups?.['count'] !== undefined && (lesson.marks.edge[match.index] ?? 0) > 1) continue;
    const behind = text.slice(match.index + match[0].length, match.index + match[0].length + 12);
    // 甲、乙、丙三家公司: three that have to do with the text, and no parts of one, where nothing becomes of them.
    if (COMPANIES.test(match[0]) && !HAPPENS.test(behind)) continue;
    const said = match.groups?.['count'] ?? match.groups?.['some'];
    const count = said === undefined ? null : (SMALL_NUMBERS[said] ?? null);
    // 收购了一家平台: one is no list.
    if (count === 1) continue;
    const items = listBefore(lesson, match.index, count);
    if (count === null && LOOSE_KIND.test(match[0]) && !HAPPENS.test(behind)) continue;
    const enough = count === null ? items.length >= 2 : items.length === count;
    if (!enough) continue;
    // Words of the language are names in the list alone: 内容、电商两大事业群.
    for (const item of items) if (isCommon(lesson, item) || !learn(item)) sight(item);
  }
  for (const match of everyMatch(LISTED, text)) {
    const at = match.indices?.groups?.['list'];
    const items = at ? itemsOf(text, { start: at[0], end: at[1] }) : [];
    if (items.length !== SMALL_NUMBERS[match.groups?.['count'] ?? '']) continue;
    for (const item of items) if (isCommon(lesson, item) || !learn(item)) sight(item);
  }
}

/** What the first item of a list stands behind: a verb, a small word, or a mark. */
const FIRST_ITEM =
  /(?:吸收|撤并|撤销|取消|裁撤|下设|下辖|设(?![计备立置施定想])|内设|设有|编为|编组为|包含|新设|增设|成立|设立|组建|划分|分为|整合|调整|形成|包括|拥有|分别是|[由为将把了除以原即]|[，。；：:,（(\n“"])(?<item>[\p{Script=Han}A-Za-z0-9&]{2,12})$/u;

/** Where an item begins that ends at an offset. */
function itemStart({ marks, walls, known }: UnitLesson, end: number): number {
  const { text } = marks;
  const body = known.endingAt(end);
  if (body) return body.start;
  const before = text.slice(Math.max(0, end - LONGEST - 4), end);
  const mark = before.lastIndexOf('、');
  if (mark >= 0 && !/[，。；：:,（）()\n]/.test(before.slice(mark))) return end - before.length + mark + 1;
  // The last such word counts: 将成立内容 has two.
  let item = FIRST_ITEM.exec(before)?.groups?.['item'];
  for (let shorter = item; shorter !== undefined; item = shorter ?? item)
    shorter = FIRST_ITEM.exec(shorter)?.groups?.['item'];
  const edge = leftEdge(marks, walls, end);
  return item !== undefined && end - item.length < edge && end - edge < 4 ? end - item.length : edge;
}

/** What stands around a name that is also a word, where it is the unit meant: 并入视频，, 视频由方远负责. */
const LEADS = /(?:^|[，。；：:,、（(“"\n入至到归给任和与及原]|负责|成立|设立)$/u;
const FOLLOWS =
  /^(?:[，。；：:、）)”"\n]|$|由|将|则|的?负责人|的?总裁|的?总经理|的?CEO|和|与|及|继续|仍|并入|划归|旗下|下设|板块|事业部|业务群)/u;

/** A word that a counted list has made the name of a unit, wherever else it stands as one. */
function seenAgain(lesson: UnitLesson, listed: ReadonlySet<string>): Span[] {
  const { text } = lesson.marks;
  if (listed.size === 0) return [];
  const names = compile([...listed].map(name => [name, 1] as const));
  const found: Span[] = [];
  for (let start = 0; start < text.length; start++) {
    const end = names.longestAt(text, start);
    if (end < 0 || lesson.known.isInside(start, end)) continue;
    if (LEADS.test(text.slice(Math.max(0, start - 2), start)) && FOLLOWS.test(text.slice(end, end + 4)))
      found.push({ start, end });
    start = end - 1;
  }
  return found;
}

/** Behind 等部门 what becomes of them: then each is one. */
const HAPPENS = new RegExp(
  `^(?:均|都|也|则|将|全部|整体|一并|统一|被)*(?:${longestFirst([...UNCHANGED, ...INTO_OLD, ...MOVE_UNIT, ...DISSOLVED, ...MERGE])})`,
);

const COMPANIES = /家(?:上市|关联|知名|大型|参股)?公司$/;

/** 财务、法务等部门: behind 等 these may call anything together. */
const LOOSE_KIND = /(?:部门|团队|平台|公司|大区|区域|板块)$/;

const isCommon = (lesson: UnitLesson, { start, end }: Span): boolean =>
  end - start <= SHORTEST || lesson.isWord(start, end) || isStem(lesson, lesson.marks.text.slice(start, end));

/** The items of the list that ends at an offset; the last is cut at 和 where that gives the number that is said. */
function listBefore(lesson: UnitLesson, end: number, count: number | null): Span[] {
  const { text } = lesson.marks;
  const items: Span[] = [];
  for (let at = end; items.length < 12; ) {
    const start = itemStart(lesson, at);
    if (at - start < SHORTEST) break;
    items.unshift({ start, end: at });
    if (!/[、和与及]/.test(text[start - 1] ?? '')) break;
    at = text.startsWith('以及', start - 2) ? start - 2 : start - 1;
  }
  const last = items.at(-1);
  if (!last || items.length === count) return items;
  return [...items.slice(0, -1), ...itemsOf(text, last)];
}

/** Behind a name in a list, and the name before the next mark of the list. */
const NEXT_ITEM = /[、和与及](?<item>[\p{Script=Han}A-Za-z0-9&]{2,10}?)[、和与及]/uy;

/** 客户端部、云鹭和安全部: what stands in a list between units is one. */
function fromBetween(lesson: UnitLesson, learn: Learn, sight: Learn): void {
  const { text } = lesson.marks;
  const starts = new Set(lesson.bodies.flatMap(body => (isSure(body) ? body.start : [])));
  for (const body of lesson.bodies) {
    if (!isSure(body)) continue;
    NEXT_ITEM.lastIndex = body.end;
    const item = NEXT_ITEM.exec(text)?.groups?.['item'];
    if (item === undefined || !starts.has(body.end + item.length + 2)) continue;
    const span = { start: body.end + 1, end: body.end + 1 + item.length };
    if (NO_UNIT_NAME.test(item) || NO_COMPANY.test(item) || hasVerb(lesson.marks, span)) continue;
    if (isCommon(lesson, span) || !learn(span)) sight(span);
  }
}

const isSure = (body: Body): boolean => body.kind === 'unit' && !body.weak;

/** 甲、乙并入丙: several that go up in one, and the one. */
function fromAbsorbed(lesson: UnitLesson, learn: Learn, sight: Learn): void {
  const { text } = lesson.marks;
  if (!lesson.verbs.takesIn) return;
  for (const match of everyMatch(ABSORBED, text)) {
    const at = match.indices?.groups?.['into'];
    if (!at || !text.slice(Math.max(0, match.index - 40), match.index).includes('、')) continue;
    const parts = /等.{0,4}$/.test(text.slice(match.index - 5, match.index))
      ? []
      : listBefore(lesson, match.index, null);
    if (parts.length === 1) continue;
    for (const part of parts) if (isCommon(lesson, part) || !learn(part)) sight(part);
    if (!lesson.isWord(at[0], at[1])) learn({ start: at[0], end: at[1] });
  }
}

/** 甲则被合并至乙, 甲的主体部分将从乙划入丙: whose verb it is. */
function fromSubjects(lesson: UnitLesson, learn: Learn): void {
  if (!lesson.verbs.takesIn) return;
  for (const match of everyMatch(SUBJECT, lesson.marks.text)) {
    const [item] = listBefore(lesson, match.index, 1);
    if (item) learn(item);
  }
}

const LATIN_SHORT = /^[A-Z][A-Za-z&]{1,7}$/;

/** PCG（平台内容事业群）, 平台内容事业群（PCG）, 运维事业部（网络管理部）: two names of one unit. */
function glosses(lesson: UnitLesson): { pairs: AliasPair[]; names: Span[] } {
  const { text } = lesson.marks;
  const pairs: AliasPair[] = [];
  const names: Span[] = [];
  for (const unit of lesson.bodies) {
    if (unit.kind !== 'unit') continue;
    const span = { start: unit.start, end: unit.end };
    const closed = /^[)）]/.test(text.slice(unit.end, unit.end + 1));
    const latin = closed
      ? /([A-Z][A-Za-z&]{1,7})[（(]$/.exec(text.slice(Math.max(0, unit.start - 10), unit.start))?.[1]
      : undefined;
    if (latin !== undefined) {
      const name = { start: unit.start - 1 - latin.length, end: unit.start - 1 };
      pairs.push({ name: span, alias: name, kind: 'short' });
      names.push(name);
    }
    const behind = /^[（(]([^（()）]{2,20})[)）]/.exec(text.slice(unit.end, unit.end + 24))?.[1];
    if (behind === undefined) continue;
    const inner = { start: unit.end + 1, end: unit.end + 1 + behind.length };
    const same = lesson.known.unitAt(inner.start, inner.end) !== undefined;
    if (!same && !LATIN_SHORT.test(behind)) continue;
    pairs.push({ name: span, alias: inner, kind: same ? 'other' : 'short' });
    names.push(inner);
  }
  return { pairs, names };
}

const learnedUnit = (lesson: UnitLesson, { start, end }: Span): UnitMention => ({
  kind: 'unit',
  start,
  end,
  name: lesson.raw.slice(start, end),
  suffix: null,
  weak: false,
  evidence: 'learned',
});

/** Finds each learned name wherever it stands outside longer names already found. */
function everywhere(lesson: UnitLesson, names: ReadonlySet<string>): UnitMention[] {
  const { text } = lesson.marks;
  const known = compile([...names].map(name => [name, 1] as const));
  const units: UnitMention[] = [];
  for (let start = 0; start < text.length; start++) {
    const end = known.longestAt(text, start);
    if (end < 0) continue;
    if (lesson.known.isInside(start, end)) continue;
    units.push(learnedUnit(lesson, { start, end }));
    start = end - 1;
  }
  return units;
}

/**
 * Learns units from the slots of unit verbs (将甲并入乙), from suffixes and counts said once for a list and from groups,
 * and other names of units from brackets. Pure: nothing is kept for the next document.
 */
export function learnUnits(given: Omit<UnitLesson, 'known' | 'verbs'>): LearnedUnits {
  const { text } = given.marks;
  const lesson: UnitLesson = { ...given, known: knownBodies(given.bodies, text.length), verbs: verbsOf(text) };
  const { pairs, names: others } = glosses(lesson);
  const names = new Set(others.map(o => text.slice(o.start, o.end)).filter(name => !lesson.known.has(name)));
  const learn: Learn = span => {
    const name = text.slice(span.start, span.end).replace(QUOTES, '');
    const fits = isName(name) && !isStem(lesson, name) && !hasVerb(lesson.marks, span) && !isTaken(lesson, span);
    if (fits) names.add(name);
    return fits;
  };
  fromSlots(lesson, learn);
  const seen: Span[] = [];
  const listed = new Set<string>();
  const sight: Learn = span => {
    const name = text.slice(span.start, span.end);
    const fits =
      name !== '' && name.length <= LONGEST && !EDGED.test(name) && !TALLY.test(name) && !isTaken(lesson, span);
    if (fits) seen.push(span);
    return fits;
  };
  fromCounts(lesson, learn, span => {
    const fits = sight(span);
    if (fits && span.end - span.start >= SHORTEST) listed.add(text.slice(span.start, span.end));
    return fits;
  });
  const again = seenAgain(lesson, listed);
  fromResults(lesson, learn, sight);
  fromAbsorbed(lesson, learn, sight);
  fromBetween(lesson, learn, sight);
  fromSubjects(lesson, learn);
  const units = names.size > 0 ? everywhere(lesson, names) : [];
  const places = new Map([...seen, ...again].map(span => [span.start, span]));
  const sights = [...places.values()].filter(span => !isTaken(lesson, span));
  const alone = units.length === 0 ? sights : apartFrom(units, sights, text.length);
  for (const span of alone) {
    const whole = lesson.known.unitWithStem(text.slice(span.start, span.end));
    if (whole) pairs.push({ name: { start: whole.start, end: whole.end }, alias: span, kind: 'short' });
  }
  return { units: [...units, ...alone.map(span => learnedUnit(lesson, span))], aliases: pairs };
}

/** The spans that share no character with a unit. */
function apartFrom(units: readonly UnitMention[], spans: readonly Span[], size: number): Span[] {
  const taken = new Uint8Array(size);
  for (const unit of units) taken.fill(1, unit.start, unit.end);
  return spans.filter(({ start, end }) => !taken.subarray(start, end).includes(1));
}
