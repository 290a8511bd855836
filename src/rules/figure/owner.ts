/** Whose figure it is, from its own clause, its list, its sentence, or what went before. */
import type { Mention, Sentence, Span } from '../../document.ts';
import type { Mark } from './marks.ts';
import { isGeneric } from './names.ts';
import { phraseBefore, topicBefore } from './phrase.ts';
import { respectively } from './respectively.ts';
import type { Bound, Said } from './rule.ts';
import type { Situation } from './situation.ts';
import { stretchBefore } from './stretch.ts';
import { type Topics, topicsUpTo } from './topics.ts';

export interface Owner {
  readonly subject: Span | null;
  /** The figure's own clause names it. */
  readonly own: boolean;
}

/** Finds the subject and keeps the topics up to date. */
export function ownerOf(
  text: string,
  sentence: Sentence,
  mentions: readonly Mention[],
  situation: Situation,
  bound: Bound,
  said: Said,
  topics: Topics,
  before: Span | null,
): Owner {
  const { marks, index } = situation;
  topicsUpTo(text, marks, index, sentence, topics);
  const own = respectively(text, marks, index, situation) ?? ownSubject(text, situation, bound);
  const subject =
    own ??
    holderOf(text, bound, mentions, situation) ??
    (goesOn(situation) ? said.subject : null) ??
    topics.head ??
    (isRate(situation) ? said.subject : null) ??
    topics.part ??
    topics.sentence ??
    firstNamed(marks, index, sentence, mentions) ??
    topics.weak ??
    before;
  if (subject !== null) {
    topics.part ??= subject;
    topics.sentence ??= subject;
    if (own !== null && isNamed(mentions, subject)) topics.named ??= subject;
  }
  topics.head = null;
  return { subject, own: own !== null };
}

/** A change, a share or a value to compare with is of whatever the figure before was. */
const goesOn = ({ relation }: Situation): boolean =>
  relation === 'change' || relation === 'carried' || relation === 'share';

/** 毛利率: a rate is of what was named last, where an amount is of what the sentence is about. */
const isRate = ({ metric }: Situation): boolean => metric?.kind === 'share';

/** The subject that the figure's own clause names. */
function ownSubject(text: string, { marks, index, clauseStart }: Situation, bound: Bound): Span | null {
  if (bound.subject !== undefined) return bound.subject;
  const pieces = stretchBefore(text, marks, index, clauseStart, bound.subjectBefore);
  return phraseBefore(text, pieces) ?? topicBefore(text, pieces);
}

/** True where an organisation, a unit or a business is part of the words. */
function isNamed(mentions: readonly Mention[], { start, end }: Span): boolean {
  return mentions.some(
    m => m.start < end && start < m.end && (m.kind === 'organization' || m.kind === 'unit' || m.kind === 'business'),
  );
}

const HELD = /^持股|股权|认缴|出资比例/;

/** Shares are held by whoever was named last. */
function holderOf(text: string, { metric }: Bound, mentions: readonly Mention[], { quantity }: Situation): Span | null {
  if (metric === null || !HELD.test(text.slice(metric.start, metric.end))) return null;
  const holder = mentions.findLast(m => m.end <= quantity.start && (m.kind === 'organization' || m.kind === 'person'));
  return holder === undefined ? null : { start: holder.start, end: holder.end };
}

/** The first organisation, unit or business that the sentence names before the figure. */
function firstNamed(
  marks: readonly Mark[],
  index: number,
  sentence: Sentence,
  mentions: readonly Mention[],
): Span | null {
  const end = marks[index]?.start ?? sentence.end;
  const named = mentions.find(
    m =>
      m.start < end && (m.kind === 'organization' || m.kind === 'unit' || m.kind === 'business') && !isGeneric(m.name),
  );
  return named === undefined ? null : { start: named.start, end: named.end };
}
