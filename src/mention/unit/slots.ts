/** Names in the slots of unit verbs: 将甲并入乙, 从甲划入乙, 甲旗下的乙. */
import type { Span } from '../../document.ts';
import { alternatives } from '../../lexicon/alternatives.ts';
import { SMALL_NUMBERS } from '../../lexicon/phrase-words.ts';
import { DISSOLVED, INTO_NEW, INTO_OLD, MERGE, MOVE_FROM, SET_UP, SPLIT, UNCHANGED } from '../../lexicon/unit-verbs.ts';
import { COUNTED_UNITS } from '../../lexicon/unit-words.ts';
import { everyMatch } from '../every-match.ts';
import { testAt } from '../match-at.ts';
import { QUALIFIER, SORTS } from '../organization/company-sort.ts';
import { isOwnName, itemsOf, type Learn, SHORTEST, type UnitLesson } from './lesson.ts';
import { BECOME, C, END, LIST, MERGED, MOVED } from './unit-patterns.ts';

/** 将甲、乙整合为丙; what is taken stands between 将 and the verb. */
const TAKEN = new RegExp(
  `(?:将|把)(?:原有的|原有|原来的|原来|原|现有的|现有)?(?<list>${LIST}{2,60}?)(?:等|全部|整体|进行|重新){0,3}(?:${MERGED}|${BECOME})`,
  'dgu',
);
/** 并入丙, 划归丙. */
const TAKEN_IN = new RegExp(
  `(?:${alternatives([...INTO_OLD, ...MOVE_FROM].filter(w => w !== '进入' && w !== '纳入'))})(?<list>${C}{2,12}?)${END}`,
  'dgu',
);
/** 从甲（…）划入乙. */
const FROM = new RegExp(
  `从(?<list>${C}{2,12}?)(?:[（(][^（()）]{1,20}[)）])?(?:旗下)?(?:被|整体)?(?:${MOVED})(?<into>${C}{2,12}?)${END}`,
  'dgu',
);
/** 丙由甲、乙合并而成. */
const MADE_OF = new RegExp(
  `由(?:原有的|原来的|此前的|原)?(?<list>${LIST}{2,60}?)(?:(?:合并|整合|重组|改制|升级|改组){1,3}(?:而成|而来|成立|组成|设立|组建)|(?:共同)?(?:组成|构成)(?:了)?(?:新的|全新的)?(?=${C}{2,12}?(?:${alternatives(COUNTED_UNITS)})(?:[，。；]|$)))`,
  'dgu',
);
const CODE = '(?<![A-Za-z0-9])[A-Z]{3,5}(?![A-Za-z0-9])';
const CODES = `${CODE}(?:(?:、|和|与|及|以及)${CODE}){0,6}`;
/** 成立MCG和OVG, MCG予以保留: codes that such a verb makes units. */
const CODED = new RegExp(
  `(?:${alternatives(SET_UP.filter(verb => verb !== '新增'))})(?:的|了)?(?<list>${CODES})(?=[，。、；分由将负]|$)`,
  'dgu',
);
const CODED_BEFORE = new RegExp(
  `(?<list>${CODES})(?:均|都|也|则|将|全部|整体|一并|予以|被|继续|仍){0,3}(?:${alternatives([...UNCHANGED, ...DISSOLVED, ...SPLIT, ...INTO_OLD, ...MERGE, '保留'])})`,
  'dgu',
);

/** “三擎”，即甲、乙、丙. */
const GROUPED = new RegExp(
  `(?<numeral>[一二两三四五六七八九十])\\p{Script=Han}{1,2}(?:[”"」][，,]?(?:(?:分别|依次)?(?:是|为|以|由)|即|指)|[，,]?即)(?<list>${LIST}{2,60}?)(?=为核心|[一二三四五六七八九十]家|三大|组成|构成|[，。；（(])`,
  'dgu',
);

/** 青石集团旗下的丙, where a mark or a verb ends it. */
const BELOW = new RegExp(
  `旗下的?(?!拥有|有)(?:${QUALIFIER}*(?:${SORTS})|品牌)?(?<list>${LIST}{2,40}?)(?=[，。；（(]|以及|将|被|则|整体|并入|合并|划|负责|宣布|正式|保持|维持|继续|仍|(?:推出|发布|上线|获得?|完成|入驻|进驻|官宣|公布|开设|上市|再?换[帅将]|登陆|进军|亮相|召开|举行)(?![部中组]))`,
  'dgu',
);
/** 甲、乙合并，称“丙”: what comes of a merger, in marks of quotation. */
const CALLED = new RegExp(
  `(?:${MERGED}|不变)[，,]?(?:统一|合|改|统)?(?:称|叫|取名|定名|命名|更名)(?:为|作|做)?[“"「](?<list>${C}{2,12}?)[”"」]`,
  'dgu',
);
/** 甲从乙部拆出: whose verb it is. */
const LEAVES = new RegExp(
  `(?:^|[，。；：:\\n])(?<list>${C}{3,10}?)(?:将|则|正式|也|已)?(?:从|由|自)(?<from>${C}{2,14}?)(?:[（(][^（()）]{1,12}[)）])?(?:中|里)?(?:拆出|拆分出来|剥离|独立出来|独立|分离|划出|转出|抽离)(?=[，。；])`,
  'dgu',
);
/** 下设甲所、乙所: a list below a unit whose items end alike. */
const ALIKE = new RegExp(
  `(?:下设|下辖|内设|下面分|下分)(?<list>${LIST}{4,60}?)(?=等|[一二三四五六七八九十]个|[，。；;（(\\n]|$)`,
  'dgu',
);
/** 下设整车院（院长林越）: its head says what it is. */
const HEADED =
  /(?<=[、，。；：:\n设立建括为和与及])(?<list>[\p{Script=Han}A-Za-z0-9]{1,6}(?<kind>[院所厂站社]))[（(]\k<kind>长/dgu;
/** 设立全资资产管理子公司青石资管 */
const SUBSIDIARY = new RegExp(
  `(?:${alternatives(SET_UP)})了?\\p{Script=Han}{0,12}?子公司(?<list>[“"]${C}{2,12}?[”"]|(?![的，。和与及由])${C}{2,10}?)(?=[，。；（(]|$)`,
  'dgu',
);
/** 调整飞禾架构: what has a structure of its own. */
const STRUCTURED = new RegExp(`(?:调整|重组)了?(?<list>${C}{3,8}?)(?<!组织|业务)的?(?:组织|业务)?架构`, 'dgu');
/** • 青禾外卖 → 到家事业部: a line of its own, with an arrow. */
const ARROW = new RegExp(
  `(?:^|\\n)[^\\p{Script=Han}A-Za-z0-9\\n]{0,4}(?<list>${C}{2,12})[ ]?(?:→|⇒|➡|->|=>)[ ]?(?<into>${C}{2,12})(?=[\\n（(；;，。]|$)`,
  'dgu',
);
const ONE_CHARACTER = /[所室科组站队厂院课区线办店]$/u;
/** How far before its verb that is named which moves. */
const REACH = 48;
const INTO_SOMETHING = new RegExp(`^(?:而)?(?:${alternatives(INTO_NEW)})`);

/** 将甲和乙整合为丙, or a known unit among what is taken: in 将深度整合 nothing is. */
function isTakenIn(lesson: UnitLesson, end: number, list: readonly [number, number]): boolean {
  const verb = lesson.marks.text.slice(end - 2, end + 4);
  if (/[入至到进为成]$/.test(verb.slice(0, 2)) || INTO_SOMETHING.test(verb.slice(2))) return true;
  return lesson.known.isAnyWithin(list[0], list[1]);
}

const TO_MARK = /[^，,。；;、（(\n]{0,16}/y;

/** 将林越晋升为首席运营官: with a post behind the verb it is somebody who rises. */
function isPost({ marks: { text }, walls }: UnitLesson, from: number): boolean {
  return testAt(TO_MARK, text, from) && walls.titleEnds[TO_MARK.lastIndex] === 1;
}

/** Something known stands before the verb in its sentence, and the name is more than two characters: 转入一线 moves nobody's unit. */
function hasMoved({ marks, known }: UnitLesson, verb: number, list: readonly [number, number]): boolean {
  const reach = Math.max(0, verb - REACH);
  const before = marks.text.slice(reach, verb);
  const from = reach + Math.max(0, before.lastIndexOf('。'), before.lastIndexOf('\n'));
  return list[1] - list[0] > SHORTEST && known.isAnyWithin(from, verb);
}

export function fromSlots(lesson: UnitLesson, learn: Learn): void {
  const { text } = lesson.marks;
  const { makes, takesIn } = lesson.verbs;
  const around = [...(makes.length > 0 || takesIn ? [TAKEN, CALLED] : []), ...(takesIn ? [TAKEN_IN, FROM] : [])];
  for (const pattern of [
    ...around,
    MADE_OF,
    GROUPED,
    BELOW,
    CODED,
    CODED_BEFORE,
    ALIKE,
    LEAVES,
    STRUCTURED,
    SUBSIDIARY,
    ARROW,
    HEADED,
  ]) {
    for (const match of everyMatch(pattern, text)) {
      for (const slot of ['list', 'into']) {
        const at = match.indices?.groups?.[slot];
        if (!at) continue;
        const items = itemsOf(text, { start: at[0], end: at[1] });
        if (pattern === TAKEN_IN && !hasMoved(lesson, match.index, at)) continue;
        // 旗下轿车的生产、销售: what is done with it, not what is below.
        if (pattern === BELOW && text.slice(at[0], at[1]).includes('的')) continue;
        if (pattern === STRUCTURED && !isOwnName(lesson, { start: at[0], end: at[1] })) continue;
        if (pattern === ARROW && !lesson.known.isAnyWithin(match.index, match.index + match[0].length)) continue;
        if (pattern === ALIKE && !endAlike(lesson, items)) continue;
        const from = match.indices?.groups?.['from'];
        if (from && !lesson.known.endingAt(from[1])) continue;
        const end = match.index + match[0].length;
        if (pattern === TAKEN && (isPost(lesson, end) || !isTakenIn(lesson, end, at))) continue;
        if (
          pattern !== GROUPED ||
          (items.length > 1 && items.length === (SMALL_NUMBERS[match.groups?.['numeral'] ?? ''] ?? 0))
        )
          for (const item of items) if (pattern !== FROM || item.end - item.start > SHORTEST) learn(item);
      }
    }
  }
}

/** Two or more names that end with the same character of a unit, or each with one where a unit known is among them. */
function endAlike({ marks: { text }, known }: UnitLesson, items: readonly Span[]): boolean {
  const ends = new Set(items.map(({ end }) => text[end - 1] ?? ''));
  if (items.length < 2 || ![...ends].every(end => ONE_CHARACTER.test(end) || end === '部')) return false;
  return ends.size === 1 ? !ends.has('部') : items.some(({ start, end }) => known.unitAt(start, end));
}
