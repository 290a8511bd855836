/** Who goes up in whom, and who stands between units in a list: 甲、乙并入丙. */
import { alternatives } from '../../lexicon/alternatives.ts';
import { NO_COMPANY } from '../../lexicon/announcing.ts';
import { INTO_OLD, MOVE_FROM, MOVE_UNIT } from '../../lexicon/unit-verbs.ts';
import { NO_UNIT_NAME } from '../../lexicon/unit-words.ts';
import { everyMatch } from '../every-match.ts';
import { matchAt } from '../match-at.ts';
import type { Body } from './known.ts';
import { hasVerb, isCommon, isName, itemsOf, type Learn, LONGEST, type UnitLesson } from './lesson.ts';
import { listBefore } from './listed.ts';
import { C, END } from './unit-patterns.ts';

/** Behind the name of what is moved or taken in. */
const SUBJECT = new RegExp(
  `(?:的主体部分|的主体)?[，,]?[将则被已均都也]{1,3}(?:从[^，。；\\n]{2,30}?)?(?:被|整体|全部|一并)?(?:${alternatives([...INTO_OLD, ...MOVE_FROM])})`,
  'gu',
);

/** 甲、乙、丙并入丁. */
const ABSORBED = new RegExp(
  `(?:整体|全部|一并|统一|整建制|正式|则|将|被|均|都){0,4}(?:${alternatives([...INTO_OLD, ...MOVE_UNIT])})(?<into>${C}{2,12}?)${END}`,
  'dgu',
);

/** Behind a name in a list, and the name before the next mark of the list. */
const NEXT_ITEM = /[、和与及](?<item>[\p{Script=Han}A-Za-z0-9&]{2,10}?)[、和与及]/uy;

/** 护理部、质控办，: the last of a list, by what it ends with. */
const LAST_ITEM =
  /[、和与及](?<item>\p{Script=Han}{2,5}(?:办|(?<![医法学])院|(?<![务易出])所|(?<![网车])站))(?=[，。；])/uy;

/** 客户端部、云鹭和安全部: what stands in a list between units is one. */
export function fromBetween(lesson: UnitLesson, learn: Learn, sight: Learn): void {
  const { text } = lesson.marks;
  const starts = new Set(lesson.bodies.flatMap(body => (isSure(body) ? body.start : [])));
  for (const body of lesson.bodies) {
    if (!isSure(body)) continue;
    const last = matchAt(LAST_ITEM, text, body.end)?.groups?.['item'];
    const item = last ?? matchAt(NEXT_ITEM, text, body.end)?.groups?.['item'];
    if (item === undefined || !(last || starts.has(body.end + item.length + 2))) continue;
    const span = { start: body.end + 1, end: body.end + 1 + item.length };
    if (NO_UNIT_NAME.test(item) || NO_COMPANY.test(item) || hasVerb(lesson.marks, span)) continue;
    if (last) learn(span);
    else if (isCommon(lesson, span) || !learn(span)) sight(span);
  }
}

const isSure = (body: Body): boolean => body.kind === 'unit' && !body.weak;

/** What a unit has, where it is told what becomes of that. */
const SOME = /相关|部分|人员|员工|职能|职责|编制|资产|债务/;

/** 甲、乙并入丙: several that go up in one, and the one. */
export function fromAbsorbed(lesson: UnitLesson, learn: Learn, sight: Learn): void {
  const { text } = lesson.marks;
  if (!lesson.verbs.takesIn) return;
  for (const match of everyMatch(ABSORBED, text)) {
    const at = match.indices?.groups?.['into'];
    if (!at || !text.slice(Math.max(0, match.index - 40), match.index).includes('、')) continue;
    const parts = /等.{0,4}$/.test(text.slice(match.index - 5, match.index))
      ? []
      : listBefore(lesson, match.index, null);
    // 相关团队与产品并入: something of them, which has no name.
    if (parts.length === 1 || parts.some(({ start, end }) => SOME.test(text.slice(start - 2, end)))) continue;
    let named = false;
    for (const part of parts)
      if (!isCommon(lesson, part) && learn(part)) named = true;
      else sight(part);
    // 流量、内容并入生态: words of the language may be no names at all.
    if (named) learnTarget(lesson, at[0], learn, sight);
    else if (!lesson.isWord(at[0], at[1])) learn({ start: at[0], end: at[1] });
  }
}

/** Behind the verb, the name of what takes in. */
const TARGET = new RegExp(`${C}{2,12}?${END}`, 'yu');
/** 并入主业, 并入表内, 并入成本: no body is. */
const NO_TARGET =
  /^(?:[一同第他她它此自这那本上下]|我们)|(?:[业表列内中里下端页额账款]|成本|费用|损益|收入|利润|资产|权益|当期|全年|合并|报表|范围|统一|其他|大盘)$/u;

/** 并入, 整合进; much that is no body can be 融入 or 进入 something. */
const MERGES = /[并合][入至到进]{1,2}$/u;

/** What takes in, where the verb stands right before it; a word of the language is a name here alone. */
function learnTarget(lesson: UnitLesson, start: number, learn: Learn, sight: Learn): void {
  const { text } = lesson.marks;
  if (!MERGES.test(text.slice(start - 4, start)) || !matchAt(TARGET, text, start)) return;
  const target = { start, end: TARGET.lastIndex };
  const name = text.slice(start, target.end);
  if (!isName(name) || NO_TARGET.test(name) || hasVerb(lesson.marks, target)) return;
  if (lesson.isWord(start, target.end) || !learn(target)) sight(target);
}

/** ，甲并入内容事业部: behind a mark, right before the verb and before what is known to take in. */
const BARE = new RegExp(
  `(?<=^|[，。；：:\\n])(?<list>(?:(?![将则被均都也已])${C}){2,8}(?:[和与](?:(?![将则被均都也已])${C}){2,8})?)(?:整体|全部|一并|正式)?(?:${alternatives(INTO_OLD.filter(word => word.length > 1))})`,
  'dgu',
);
/** 甲与乙合并，成立丙平台: two that become one that is known. */
const JOINED = new RegExp(
  `(?<=^|[，。；：:\\n]|宣布|将)(?<list>(?:(?!宣布|将)${C}){2,8}(?:、${C}{2,8}){0,3}[和与、]${C}{2,8}?)(?:将|正式|已|宣布){0,2}(?:(?:合并|整合|打通|合二为一)[，,](?:共同)?(?:成立|组建|组成|设立|形成)|(?:合并|整合)(?:为|成立|组成|组建)[“"]?)(?<into>[^，。；”"\\n]{2,24}?)(?=[”"，。；]|$)`,
  'dgu',
);

/** Names that stand as the subject of such a verb, behind a mark, where what they become is known. */
function fromBare(lesson: UnitLesson, learn: Learn, sight: Learn): void {
  const { text } = lesson.marks;
  const { known } = lesson;
  for (const pattern of [BARE, JOINED])
    for (const match of everyMatch(pattern, text)) {
      const at = match.indices?.groups?.['list'];
      const into = match.indices?.groups?.['into'];
      const end = match.index + match[0].length;
      const isKnown = into ? known.endingAt(into[1])?.kind === 'unit' : known.isAnyWithin(end, end + LONGEST);
      if (!at || !isKnown) continue;
      const items = itemsOf(text, { start: at[0], end: at[1] });
      if (items.some(item => !isName(text.slice(item.start, item.end)) || hasVerb(lesson.marks, item))) continue;
      for (const item of items) if (isCommon(lesson, item) || !learn(item)) sight(item);
    }
}

/** 甲则被合并至乙, 甲的主体部分将从乙划入丙: whose verb it is. */
export function fromSubjects(lesson: UnitLesson, learn: Learn, sight: Learn): void {
  if (lesson.verbs.takesIn || lesson.verbs.makes.length > 0) fromBare(lesson, learn, sight);
  if (!lesson.verbs.takesIn) return;
  for (const match of everyMatch(SUBJECT, lesson.marks.text)) {
    const [item] = listBefore(lesson, match.index, 1);
    const end = match.index + match[0].length;
    // 款项将并入当期损益: what goes up in no body is none.
    if (!item || NO_TARGET.test(/^[^，。；]{2,12}/.exec(lesson.marks.text.slice(end, end + LONGEST))?.[0] ?? ''))
      continue;
    if (learn(item)) learnTarget(lesson, end, learn, sight);
  }
}
