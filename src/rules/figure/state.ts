/** Puts a figure into words: what it measures, whose it is and when, each with its place in the text. */
import type { QuantityMention, Sentence, Span } from '../../document.ts';
import { ADVERBS } from './change-mark.ts';
import type { Company } from './company.ts';
import type { Lead } from './lead.ts';
import type { ChangeMark } from './mark.ts';
import { isSelf } from './names.ts';
import type { Owner } from './owner.ts';
import type { PeriodFound } from './period.ts';
import type { Bound, FigureRule } from './rule.ts';
import type { Situation } from './situation.ts';
import type { FigureInput, FigureStatement, Words } from './statement.ts';
import type { CellFigure } from './table-row.ts';

/** What all figures of a document share. */
export interface Setting {
  readonly text: string;
  readonly raw: string;
  readonly company: Company | null;
  readonly publisher: string | null;
  readonly publishedOn: string | null;
  readonly announcing: (from: number, to: number) => Span | null;
  readonly tried: FigureInput['tried'];
  readonly lead: Lead;
  /** Whose name stands alone on the line above: 1、云岚港务有限公司. */
  headed: Span | null;
}

/** A table is of who announces above it, else of whom the document is about. */
export function stateCell(setting: Setting, sentence: Sentence, cell: CellFigure): FigureStatement {
  const { quantity, changed, part, period } = cell;
  const subject = wordsOf(setting, part ?? setting.announcing(0, sentence.start) ?? setting.company?.span ?? null);
  const metric = wordsOf(setting, changed ?? cell.metric);
  const of = changed === null ? null : wordsOf(setting, cell.metric);
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
    implied: subject === null || part !== null ? [] : ['subject'],
    slots: slotsOf({ quantity: span, metric, subject, of, period: period?.span ?? null }),
  };
}

function changeIn({ text }: Setting, { start, end }: Span, cell: QuantityMention): FigureStatement['change'] {
  const head = text.slice(start, end);
  if (/同比|上年/.test(head)) return 'yoy';
  if (head.includes('环比')) return 'qoq';
  // 增减幅度 | 下降0.03个百分点
  const falls = /(?:下降|减少|降低|收窄)$/.test(text.slice(cell.start - 2, cell.start));
  return falls || cell.value?.startsWith('-') === true ? 'decline' : 'growth';
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

/** The statement that a number, its rule and its owner make together. */
export function stateFigure(setting: Setting, sentence: Sentence, parts: Parts): FigureStatement {
  const { rule, situation, bound, owner, period } = parts;
  const { quantity } = situation;
  const { subject, stands } = subjectOf(setting, owner.subject, quantity, parts.paragraphStart);
  const metric = metricWords(setting, bound.metric);
  const of = metricWords(setting, bound.of);
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
  for (const [name, span] of Object.entries(found))
    if (span !== null && span.end > span.start) slots[name] = spanOf(span);
  return slots;
}

const spanOf = ({ start, end }: Span): Span => ({ start, end });

function wordsOf({ raw }: Setting, span: Span | null): Words | null {
  return span === null ? null : { start: span.start, end: span.end, text: raw.slice(span.start, span.end) };
}

/** 微增 and 微降 are verbs. */
const BETWEEN = new RegExp(`^(同比|环比)(?:[、和及与](?:同比|环比))?(?:(?!微[增降]|净[增减])(?:${ADVERBS}))*`);

/** 同比分别大幅增长 is 同比增长: adverbs between a comparison and its verb are left out of the name. */
function metricWords(setting: Setting, span: Span | null): Words | null {
  const words = wordsOf(setting, span);
  return words === null
    ? null
    : {
        ...words,
        text: words.text.replace(BETWEEN, '$1').replace(/[：:](?:盈利$)?/, ''),
      };
}

/**
 * The subject's words, and the name they stand for: 公司 is who announces in the paragraph, else whom the document is about. Where
 * nobody is named it is who publishes the document, and no words of it.
 */
function subjectOf(
  setting: Setting,
  subject: Span | null,
  quantity: Span,
  paragraphStart: number,
): { subject: Words | null; stands: Span | null } {
  const words = wordsOf(setting, subject);
  if (words === null && setting.company === null && setting.publisher !== null)
    return { subject: { start: quantity.start, end: quantity.start, text: setting.publisher }, stands: null };
  const onlyTitled = words !== null && words.start === words.end ? setting.company : null;
  if (onlyTitled !== null) return { subject: { ...onlyTitled.span, text: onlyTitled.name }, stands: null };
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
