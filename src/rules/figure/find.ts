/** Finds the figures of a document: every number that measures something, bound to metric, subject and period. */
import type { Mention, QuantityMention, Sentence, Span } from '../../document.ts';
import { type Company, companyOf } from './company.ts';
import { FIGURE_RULES } from './index.ts';
import { isHeldNow, type Lead, leadPeriod, leadWith, noLead } from './lead.ts';
import { type ChangeMark, isBody, type Mark, marksOf } from './marks.ts';
import { isSelf } from './names.ts';
import { type Owner, ownerOf } from './owner.ts';
import { goesOn, isOfLife, type PeriodFound, periodOf, respectivePeriod } from './period.ts';
import type { Bound, FigureRule, Said } from './rule.ts';
import { type Relation, type Situation, situationOf } from './situation.ts';
import { countsOthers } from './source.ts';
import type { FigureInput, FigureStatement, FigureTrial, Words } from './statement.ts';
import { type CellFigure, figuresInRow, rowsIn } from './table-row.ts';
import { freshTopics, topicsUpTo } from './topics.ts';
import { isFigure } from './worth.ts';

const RULE_OF: ReadonlyMap<Relation, FigureRule> = new Map(FIGURE_RULES.map(rule => [rule.relation, rule]));

/** What all figures of a document share. */
interface Setting {
  readonly text: string;
  readonly raw: string;
  readonly company: Company | null;
  readonly announcing: (from: number, to: number) => Span | null;
  readonly tried: FigureInput['tried'];
  readonly lead: Lead;
}

/** What a paragraph's sentences hand on to each other. */
interface Carried {
  readonly paragraphStart: number;
  readonly period: PeriodFound | null;
  /** The last subject that is a name. */
  readonly subject: Span | null;
  /** The last subject of any kind. */
  readonly topic: Span | null;
  /** The last metric that was no change: what 云业务同比增长24% goes on with. */
  readonly level: Span | null;
}

const freshParagraph = (paragraphStart: number): Carried => ({
  paragraphStart,
  period: null,
  subject: null,
  topic: null,
  level: null,
});

/** Bodies that count what others do announce no figures of their own. */
function announcingIn({ announcing, text }: FigureInput): Setting['announcing'] {
  if (announcing === undefined) return () => null;
  return (from, to) => {
    const span = announcing(from, to);
    return span === null || countsOthers(text.folded.slice(span.start, span.end)) ? null : span;
  };
}

/** The figures of a document in order of their places. */
export function findFigures(input: FigureInput): FigureStatement[] {
  const { text, sentences, mentions } = input;
  const setting: Setting = {
    text: text.folded,
    raw: text.raw,
    company: input.company ?? companyOf(mentions, input.document.title, text.raw),
    announcing: announcingIn(input),
    tried: input.tried,
    lead: noLead(),
  };
  const statements: FigureStatement[] = [];
  let carried = freshParagraph(0);
  let unit: Span | null = null;
  let paragraph = -1;
  let next = 0;
  const rows = rowsIn(text.folded);
  const dates = rows.size === 0 ? [] : mentions.filter(mention => mention.kind === 'date');
  for (const sentence of sentences) {
    while (next < mentions.length && (mentions[next]?.start ?? 0) < sentence.start) next++;
    const first = next;
    while (next < mentions.length && (mentions[next]?.start ?? 0) < sentence.end) next++;
    if (paragraph !== sentence.paragraph) carried = freshParagraph(sentence.start);
    paragraph = sentence.paragraph;
    const inside = mentions.slice(first, next);
    const pointed = unit;
    unit = inside.findLast(mention => mention.kind === 'unit' && isBody(mention)) ?? unit;
    if (!inside.some(mention => mention.kind === 'quantity' || mention.kind === 'date')) continue;
    const row = rows.get(sentence.start);
    if (row === undefined) carried = readSentence(setting, sentence, inside, carried, pointed, statements);
    else
      for (const cell of figuresInRow(text.folded, row, inside, dates))
        statements.push(stateCell(setting, sentence, cell));
  }
  return statements;
}

/** Adds the figures of one sentence; returns what the next one may go on with. `pointed` is the unit that 该事业群 would mean. */
function readSentence(
  setting: Setting,
  sentence: Sentence,
  mentions: readonly Mention[],
  carried: Carried,
  pointed: Span | null,
  statements: FigureStatement[],
): Carried {
  const { text } = setting;
  const marks = marksOf(text, sentence, mentions);
  const topics = freshTopics(sentence);
  let said: Said = { subject: null, level: null, amount: null, unit: null, measure: null, listed: false };
  let { period } = carried;
  for (let index = 0; index < marks.length; index++) {
    if (marks[index]?.is !== 'quantity') continue;
    topicsUpTo(text, marks, index, sentence, topics);
    const known = levelled(said, topics.level);
    const situation = situationOf(text, sentence.start, marks, index, known);
    const rule = situation === null ? undefined : RULE_OF.get(situation.relation);
    const bound =
      situation === null
        ? null
        : (rule?.bind(situation, situation.relation === 'change' ? levelled(known, carried.level) : known) ?? null);
    const worth = situation !== null && bound !== null && isFigure(text, situation, bound);
    if (situation === null || rule === undefined || bound === null || !worth) {
      const lacking = bound === null ? 'metric' : 'worth';
      if (situation !== null) tell(setting, sentence, situation, rule, { lacking });
      continue;
    }
    const owner = ownerOf(
      text,
      sentence,
      mentions,
      situation,
      bound,
      known,
      topics,
      carried.subject ??
        setting.announcing(carried.paragraphStart, marks[index]?.start ?? sentence.end) ??
        setting.company?.span ??
        carried.topic ??
        setting.lead.subject,
      pointed,
    );
    const stated = respectivePeriod(text, marks, index) ?? periodOf(text, marks, index, situation.clauseStart);
    if (stated !== null && stated.aside !== true) period = stated;
    leadWith(setting.lead, owner, stated, topics.told > 0);
    const when =
      stated ?? (isHeldNow(text, bound) ? null : (period ?? leadPeriod(text, setting.lead, situation, bound)));
    const statement = stateFigure(setting, sentence, {
      rule,
      situation,
      bound,
      owner,
      period: when,
      paragraphStart: carried.paragraphStart,
      implied: stated === null,
    });
    statements.push(statement);
    tell(setting, sentence, situation, rule, { statement });
    const level = levelOf(situation, bound) ?? known.level ?? bound.of;
    said = {
      subject: owner.subject,
      level,
      amount: isRated(situation) ? said.amount : level,
      unit: situation.quantity.unit,
      measure: situation.quantity.measure,
      listed: owner.listed,
    };
  }
  const stretch = period !== null && goesOn(period.period) ? period : carried.period;
  return {
    paragraphStart: carried.paragraphStart,
    period: firstPeriod(text, marks) ?? stretch,
    subject: topics.named ?? carried.subject,
    topic: topics.sentence ?? carried.topic,
    level: said.level ?? carried.level,
  };
}

/** Tells what became of a number, where somebody asked. */
function tell(
  { tried }: Setting,
  sentence: Sentence,
  { quantity, relation }: Situation,
  rule: FigureRule | undefined,
  { statement = null, lacking = null }: Partial<Pick<FigureTrial, 'statement' | 'lacking'>>,
): void {
  tried?.({ sentence: sentence.index, quantity, relation, rule: rule?.id ?? null, statement, lacking });
}

/** What has been said with the metric of an earlier clause or sentence, where this one has said none yet. */
function levelled(said: Said, level: Span | null): Said {
  if (said.level !== null || level === null) return said;
  return {
    subject: said.subject,
    level,
    amount: said.amount,
    unit: said.unit,
    measure: said.measure,
    listed: said.listed,
  };
}

/** What a following 同比 or 去年同期 goes on with: the metric, or for a change what changed. */
function levelOf(situation: Situation, bound: Bound): Span | null {
  if (situation.relation === 'alone') return null;
  return situation.relation === 'change' ? situation.metric : bound.metric;
}

const RATES = new Set(['percent', 'ratio', 'percentage-point', 'basis-point', 'times']);

/** 净利润增长20%至3亿元: what a change is of goes on as an amount. */
const isRated = ({ metric, quantity, relation }: Situation): boolean =>
  metric?.kind === 'share' || (relation !== 'change' && RATES.has(quantity.unit));

/** The period that the sentence begins with, and the next one goes on with. */
function firstPeriod(text: string, marks: readonly Mark[]): PeriodFound | null {
  const first = marks.find(mark => mark.is === 'date' && goesOn(mark.date.period) && !isOfLife(text, mark));
  return first?.is === 'date' ? { period: first.date.period, span: first } : null;
}

/** A table is of who announces above it, else of whom the document is about. */
function stateCell(setting: Setting, sentence: Sentence, cell: CellFigure): FigureStatement {
  const { quantity, label, changed, period } = cell;
  const subject = wordsOf(setting, setting.announcing(0, sentence.start) ?? setting.company?.span ?? null);
  const metric = wordsOf(setting, changed ?? label);
  const of = changed === null ? null : wordsOf(setting, label);
  const span = spanOf(quantity);
  return {
    type: 'figure',
    rule: changed === null ? 'figure/metric-before-number' : 'figure/amount-of-change',
    sentence: sentence.index,
    span,
    quantity,
    metric,
    subject,
    stands: null,
    of,
    period: period?.period ?? null,
    change: changed === null ? null : changeIn(setting, changed, quantity),
    implied: subject === null ? [] : ['subject'],
    slots: slotsOf({ quantity: span, metric, subject, of, period: period?.span ?? null }),
  };
}

function changeIn({ text }: Setting, { start, end }: Span, { value }: QuantityMention): FigureStatement['change'] {
  const head = text.slice(start, end);
  if (/同比|上年/.test(head)) return 'yoy';
  if (head.includes('环比')) return 'qoq';
  return value?.startsWith('-') === true ? 'decline' : 'growth';
}

interface Parts {
  readonly rule: FigureRule;
  readonly situation: Situation;
  readonly bound: Bound;
  readonly owner: Owner;
  readonly period: PeriodFound | null;
  readonly paragraphStart: number;
  /** The period was said in an earlier sentence. */
  readonly implied: boolean;
}

function stateFigure(setting: Setting, sentence: Sentence, parts: Parts): FigureStatement {
  const { rule, situation, bound, owner, period } = parts;
  const { quantity } = situation;
  const { subject, stands } = subjectOf(setting, owner.subject, parts.paragraphStart);
  const metric = metricWords(setting, bound.metric);
  const of = wordsOf(setting, bound.of);
  const implied = new Set<string>(bound.implied);
  if (subject !== null && !owner.own) implied.add('subject');
  if (period !== null && parts.implied) implied.add('period');
  const span = spanOf(quantity);
  return {
    type: 'figure',
    rule: rule.id,
    sentence: sentence.index,
    span,
    quantity,
    metric,
    subject,
    stands,
    of,
    period: period?.period ?? null,
    change: changeOf(situation.change),
    implied: [...implied],
    slots: slotsOf({ quantity: span, metric, subject, of, period: period?.span ?? null }),
  };
}

function slotsOf(found: Readonly<Record<string, Span | null>>): Record<string, Span> {
  const slots: Record<string, Span> = {};
  for (const [name, span] of Object.entries(found)) if (span !== null) slots[name] = spanOf(span);
  return slots;
}

const spanOf = ({ start, end }: Span): Span => ({ start, end });

function wordsOf({ raw }: Setting, span: Span | null): Words | null {
  return span === null ? null : { start: span.start, end: span.end, text: raw.slice(span.start, span.end) };
}

/** 同比分别大幅增长 is 同比增长: adverbs between a comparison and its verb are left out of the name. */
function metricWords(setting: Setting, span: Span | null): Words | null {
  const words = wordsOf(setting, span);
  return words === null
    ? null
    : {
        ...words,
        text: words.text.replace(/^(同比|环比)(?:分别|均|大幅|小幅|显著|明显|快速|稳步|也|则|仍|再|又|净)+/, '$1'),
      };
}

/** The subject's words, and the name they stand for: 公司 is who announces in the paragraph, else whom the document is about. */
function subjectOf(
  setting: Setting,
  subject: Span | null,
  paragraphStart: number,
): { subject: Words | null; stands: Span | null } {
  const words = wordsOf(setting, subject);
  if (words === null || !isSelf(setting.text.slice(words.start, words.end))) return { subject: words, stands: null };
  const announcing = setting.announcing(paragraphStart, words.start);
  if (announcing !== null) return { subject: words, stands: announcing };
  const { company } = setting;
  if (company === null) return { subject: words, stands: null };
  if (company.named) return { subject: words, stands: company.span };
  return { subject: { ...company.span, text: company.name }, stands: null };
}

function changeOf(change: ChangeMark | null): FigureStatement['change'] {
  if (change === null) return null;
  return change.comparison ?? (change.direction === 'down' ? 'decline' : 'growth');
}
