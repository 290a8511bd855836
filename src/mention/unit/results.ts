/** What becomes of bodies named before a verb: 甲部更名为丙. */
import { alternatives } from '../../lexicon/alternatives.ts';
import { INTO_NEW, MERGE } from '../../lexicon/unit-verbs.ts';
import { matchAt } from '../match-at.ts';
import { isCommon, itemsOf, type Learn, type UnitLesson } from './lesson.ts';
import { listBefore } from './listed.ts';
import { BECOME, C, END } from './unit-patterns.ts';

/** 甲部更名为丙, 甲、乙合并为丙: what comes of bodies named before the verb. Tried only where such a verb begins. */
const MADE = new RegExp(
  `(?:(?:${alternatives(MERGE)})(?:而)?(?:${alternatives(INTO_NEW)})|合[成为]|并[成为作]|拼成|${BECOME})(?<list>${C}{2,12}?)${END}`,
  'dyu',
);
const ADVERBS = /(?:将|整体|全部|一并|正式|也|均|已|则|进行|重新|共同|全面|进一步|被|打包|合并|两者)+$/;

/** 甲、乙由此前的各自独立|调整为丙: how they were before. */
const FROM_BEFORE = /由(?:此前|原来|过去|原先|之前)的?[^，。；、]{2,10}$/;

/** Where the words end that stand before a verb and its adverbs. */
function withoutAdverbs(text: string, at: number): number {
  const end = at - (ADVERBS.exec(text.slice(Math.max(0, at - 8), at))?.[0].length ?? 0);
  return end - (FROM_BEFORE.exec(text.slice(Math.max(0, end - 16), end))?.[0].length ?? 0);
}

/** A span without marks of quotation at its edges. */
function unquoted(text: string, at: readonly [number, number] | undefined): readonly [number, number] | undefined {
  if (!at) return undefined;
  const from = /[“"「]/.test(text[at[0]] ?? '') ? at[0] + 1 : at[0];
  return [from, /[”"」]/.test(text[at[1] - 1] ?? '') ? at[1] - 1 : at[1]];
}

/** The new name counts where a body known stands right before the verb. */
export function fromResults(lesson: UnitLesson, learn: Learn, sight: Learn): void {
  const { text } = lesson.marks;
  const { known } = lesson;
  let behind = 0;
  for (const verb of lesson.verbs.makes) {
    if (verb < behind) continue;
    const match = matchAt(MADE, text, verb);
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
