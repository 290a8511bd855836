/** Whose figure it is, from its own clause, its list, its sentence, or what went before. */
import type { Mention, Sentence, Span } from '../../document.ts';
import type { Mark } from './marks.ts';
import { isGeneric, isSelf } from './names.ts';
import { respectively } from './respectively.ts';
import type { Bound, Said } from './rule.ts';
import type { Situation } from './situation.ts';
import { subjectBetween } from './subject.ts';

/** What a sentence has been found to speak of: as a whole, and since its last semicolon. */
export interface Topics {
  sentence: Span | null;
  /** The first subject that is a name: only that reaches into the next sentence. */
  named: Span | null;
  part: Span | null;
  partStart: number;
}

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
  const { marks, index, quantity } = situation;
  const partStart = Math.max(text.lastIndexOf('；', quantity.start), sentence.start);
  if (partStart !== topics.partStart) Object.assign(topics, { part: null, partStart });
  const own =
    respectively(text, marks, index, situation) ?? plausible(ownSubject(text, situation, bound), bound, mentions, text);
  const goesOn = situation.relation === 'change' || situation.relation === 'carried' || situation.relation === 'share';
  const subject =
    own ??
    holderOf(text, bound, mentions, situation) ??
    (goesOn ? said.subject : null) ??
    topics.part ??
    topics.sentence ??
    topicOf(text, marks, index, sentence, mentions) ??
    before;
  if (subject !== null && (own === null || isNamed(mentions, subject) || index < 3)) {
    topics.part ??= subject;
    topics.sentence ??= subject;
    if (isNamed(mentions, subject)) topics.named ??= subject;
  }
  return { subject, own: own !== null };
}

/** Words that are no name own a figure only right before its metric, and when they are few: 寿险|新业务价值. */
function plausible(own: Span | null, bound: Bound, mentions: readonly Mention[], text: string): Span | null {
  if (own === null || own === bound.subject || isNamed(mentions, own)) return own;
  const near =
    /^(?:的|[了则]|仅|就有?|共?有|占到?|贡献了?|承接|已|旗下)?$/.test(text.slice(own.end, bound.subjectBefore)) ||
    isSelf(text.slice(own.start, own.end));
  return near && own.end - own.start <= LONGEST_UNNAMED ? own : null;
}

const LONGEST_UNNAMED = 12;

/** True where an organisation, a unit or a business is part of the words. */
function isNamed(mentions: readonly Mention[], { start, end }: Span): boolean {
  return mentions.some(
    m => m.start < end && start < m.end && (m.kind === 'organization' || m.kind === 'unit' || m.kind === 'business'),
  );
}

/** The subject the figure's own clause names. */
function ownSubject(text: string, situation: Situation, bound: Bound): Span | null {
  if (bound.subject !== undefined) return bound.subject;
  const from = situation.clauseStart;
  const found = bound.subjectBefore > from ? subjectBetween(text, from, bound.subjectBefore, situation.marks) : null;
  return found !== null && isOtherMetric(text, situation.marks, found) ? null : found;
}

/** 平均日活跃用户及…: words that are themselves a metric own nothing. */
function isOtherMetric(text: string, marks: readonly Mark[], found: Span): boolean {
  return marks.some(
    mark =>
      mark.is === 'metric' &&
      mark.end > found.start &&
      mark.end <= found.end &&
      /^[及和与、]/.test(text.slice(mark.end, found.end)),
  );
}

const HELD = /^持股|股权|认缴|出资比例/;

/** Shares are held by whoever was named last. */
function holderOf(text: string, { metric }: Bound, mentions: readonly Mention[], { quantity }: Situation): Span | null {
  if (metric === null || !HELD.test(text.slice(metric.start, metric.end))) return null;
  const holder = mentions.findLast(m => m.end <= quantity.start && (m.kind === 'organization' || m.kind === 'person'));
  return holder === undefined ? null : { start: holder.start, end: holder.end };
}

/** What the sentence speaks of: the first organisation, unit or business before the figure, else its first words. */
function topicOf(
  text: string,
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
  return named === undefined ? leadOf(text, sentence, end, marks) : { start: named.start, end: named.end };
}

const LEAD =
  /^([\u4e00-\u9fffA-Za-z·]{2,10}?)(?:成立|创立|创办|位于|专注|主要|表示|宣布|服务|是|为|在|将|已|于|的|有|实现|取得|拥有)/;

/** 云岚是…: the words before the first verb of the sentence. */
function leadOf(text: string, sentence: Sentence, end: number, marks: readonly Mark[]): Span | null {
  const lead = LEAD.exec(text.slice(sentence.start, Math.min(end, sentence.start + 14)));
  if (lead?.[1] === undefined) return null;
  const to = sentence.start + lead[1].length;
  if (marks.some(mark => mark.start < to && (mark.is === 'metric' || mark.is === 'date' || mark.is === 'quantity')))
    return null;
  return subjectBetween(text, sentence.start, to, []);
}
