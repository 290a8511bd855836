/** Finds the figures of a document: every number that measures something, bound to metric, subject and period. */
import type { Mention, QuantityMention, Sentence, Span } from '../../document.ts';
import { FIGURE_RULES } from './index.ts';
import type { ChangeMark, Mark } from './marks.ts';
import { marksOf } from './marks.ts';
import { type PeriodFound, periodOf } from './period.ts';
import { respectively } from './respectively.ts';
import type { Bound, FigureRule, Said } from './rule.ts';
import { type Relation, type Situation, situationOf } from './situation.ts';
import type { FigureInput, FigureStatement, Words } from './statement.ts';
import { announcer, isSelf, subjectBetween } from './subject.ts';
import { isFigure } from './worth.ts';

const RULE_OF: ReadonlyMap<Relation, FigureRule> = new Map(FIGURE_RULES.map(rule => [rule.relation, rule]));

/** What a paragraph's sentences hand on to each other. */
interface Carried {
  paragraph: number;
  period: PeriodFound | null;
  subject: Span | null;
}

/** The figures in order of their places. Pure; knows no order of rules. */
export function findFigures(input: FigureInput): FigureStatement[] {
  const { text, sentences, mentions } = input;
  const company = announcer(mentions, input.document.title);
  const statements: FigureStatement[] = [];
  const carried: Carried = { paragraph: -1, period: null, subject: null };
  let next = 0;
  for (const sentence of sentences) {
    while (next < mentions.length && (mentions[next]?.start ?? 0) < sentence.start) next++;
    const first = next;
    while (next < mentions.length && (mentions[next]?.start ?? 0) < sentence.end) next++;
    if (carried.paragraph !== sentence.paragraph)
      Object.assign(carried, { paragraph: sentence.paragraph, period: null, subject: null });
    const inside = mentions.slice(first, next);
    if (inside.some(mention => mention.kind === 'quantity' || mention.kind === 'date')) {
      statements.push(...figuresOf(text.folded, text.raw, sentence, inside, company, carried));
    }
  }
  return statements;
}

function figuresOf(
  text: string,
  raw: string,
  sentence: Sentence,
  mentions: readonly Mention[],
  company: { name: string; span: Span } | null,
  carried: Carried,
): FigureStatement[] {
  const marks = marksOf(text, sentence, mentions);
  const statements: FigureStatement[] = [];
  let said: Said = { metric: null, subject: null, level: null };
  let topic: Span | null = null;
  for (let index = 0; index < marks.length; index++) {
    const situation = situationOf(text, marks, index);
    if (situation === null) continue;
    const rule = RULE_OF.get(situation.relation);
    const bound = rule?.bind(situation, said) ?? null;
    if (rule === undefined || bound === null) continue;
    if (!isFigure(text, situation.quantity, situation.relation, situation.metric !== null)) continue;
    const listed = respectively(text, marks, index, situation, sentence);
    const own = listed ?? subjectOf(text, situation, bound, sentence);
    const subject: Span | null =
      own ?? said.subject ?? topic ?? topicOf(text, marks, index, sentence, mentions) ?? carried.subject;
    topic ??= subject;
    const period = periodOf(text, marks, index);
    const statement = stateFigure({
      text,
      raw,
      sentence,
      rule,
      situation,
      bound,
      subject,
      own: own !== null,
      company,
      period: period ?? carried.period,
      saidHere: period !== null,
    });
    statements.push(statement);
    if (period !== null) carried.period = period;
    const level = situation.relation === 'change' ? said.level : (bound.metric ?? said.level);
    said = {
      metric: bound.metric,
      subject: situation.relation === 'change' || own !== null ? subject : said.subject,
      level,
    };
    if (situation.relation === 'change' && situation.metric !== null) said = { ...said, level: situation.metric };
  }
  carried.subject = topic ?? carried.subject;
  const last = marks.findLast(mark => mark.is === 'date');
  if (last?.is === 'date' && last.date.period.precision !== 'day')
    carried.period = { period: last.date.period, span: last };
  return statements;
}

/** The subject the figure's own clause names. */
function subjectOf(text: string, situation: Situation, bound: Bound, sentence: Sentence): Span | null {
  if (bound.subject !== undefined) return bound.subject;
  const from = situation.clauseStart < 0 ? sentence.start : situation.clauseStart;
  return bound.subjectBefore > from ? subjectBetween(text, from, bound.subjectBefore, situation.marks) : null;
}

/** What the sentence speaks of: the first organisation, unit or business before the figure. */
function topicOf(
  text: string,
  marks: readonly Mark[],
  index: number,
  sentence: Sentence,
  mentions: readonly Mention[],
): Span | null {
  const end = marks[index]?.start ?? sentence.end;
  const named = mentions.find(
    m => m.start < end && (m.kind === 'organization' || m.kind === 'unit' || m.kind === 'business'),
  );
  if (named !== undefined) return { start: named.start, end: named.end };
  return leadOf(text, sentence, end);
}

const LEAD = /^([\u4e00-\u9fffA-Za-z·]{2,10}?)(?:是|为|在|将|已|于|的|有|实现|取得|拥有)/;

/** 林溪是…: the words before the first verb of the sentence. */
function leadOf(text: string, sentence: Sentence, end: number): Span | null {
  const lead = LEAD.exec(text.slice(sentence.start, Math.min(end, sentence.start + 14)));
  return lead?.[1] === undefined ? null : subjectBetween(text, sentence.start, sentence.start + lead[1].length, []);
}

interface Parts {
  readonly text: string;
  readonly raw: string;
  readonly sentence: Sentence;
  readonly rule: FigureRule;
  readonly situation: Situation;
  readonly bound: Bound;
  readonly subject: Span | null;
  readonly own: boolean;
  readonly company: { name: string; span: Span } | null;
  readonly period: PeriodFound | null;
  readonly saidHere: boolean;
}

function stateFigure(parts: Parts): FigureStatement {
  const { raw, sentence, rule, situation, bound, period } = parts;
  const { quantity } = situation;
  const { words: subject, filledIn } = subjectWords(parts);
  const implied = new Set<string>(bound.implied);
  if (filledIn || !parts.own) implied.add('subject');
  if (period !== null && !parts.saidHere) implied.add('period');
  const word = (span: Span | null): Words | null =>
    span === null ? null : { start: span.start, end: span.end, text: raw.slice(span.start, span.end) };
  const metric = word(bound.metric);
  const slots: Record<string, Span> = { quantity: spanOf(quantity) };
  if (metric !== null) slots['metric'] = spanOf(metric);
  if (subject !== null) slots['subject'] = spanOf(subject);
  const of = word(bound.of);
  if (of !== null) slots['of'] = spanOf(of);
  if (period !== null) slots['period'] = period.span;
  return {
    type: 'figure',
    rule: rule.id,
    sentence: sentence.index,
    span: spanOf(quantity),
    quantity,
    metric,
    subject,
    of,
    period: period?.period ?? null,
    change: changeOf(situation.change),
    implied: [...implied].filter(field => field !== 'subject' || subject !== null),
    slots,
  };
}

const spanOf = ({ start, end }: Span | QuantityMention): Span => ({ start, end });

/** The subject's words; 我们 and 公司 stand for the company the document is about. */
function subjectWords({ raw, subject, company }: Parts): { words: Words | null; filledIn: boolean } {
  const words = subject === null ? null : raw.slice(subject.start, subject.end);
  if (subject !== null && words !== null && !isSelf(words))
    return { words: { ...subject, text: words }, filledIn: false };
  if (company === null)
    return { words: subject === null || words === null ? null : { ...subject, text: words }, filledIn: false };
  return { words: { ...company.span, text: company.name }, filledIn: true };
}

function changeOf(change: ChangeMark | null): FigureStatement['change'] {
  if (change === null) return null;
  if (change.comparison !== null) return change.comparison;
  return change.direction === 'down' ? 'decline' : 'growth';
}
