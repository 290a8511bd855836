/** What binds figures in a sentence: metrics, changes, breaks, names, and the figures and dates themselves. */
import type { DateMention, QuantityMention, Span } from '../../document.ts';
import type { Direction } from '../../lexicon/changes.ts';
import type { MetricKind } from '../../lexicon/metrics.ts';

export interface MetricMark extends Span {
  readonly is: 'metric';
  readonly kind: MetricKind;
  /** Where the last of several joined metrics begins: 营收|占比. */
  readonly head: number;
}

export interface ChangeMark extends Span {
  readonly is: 'change';
  readonly direction: Direction;
  readonly comparison: 'yoy' | 'qoq' | null;
  readonly compared: boolean;
  /** 同比、|环比分别增长3%和2%: the comparison of the second number. */
  readonly second?: { readonly start: number; readonly comparison: 'yoy' | 'qoq' };
}

export interface QuantityMark extends Span {
  readonly is: 'quantity';
  readonly quantity: QuantityMention;
}

export interface DateMark extends Span {
  readonly is: 'date';
  readonly date: DateMention;
}

/** ，；： and brackets: what one clause is kept apart by. */
interface BreakMark extends Span {
  readonly is: 'break';
}

/** A name: where a metric's own words can't reach. */
interface NameMark extends Span {
  readonly is: 'name';
  readonly person: boolean;
  readonly unit: boolean;
}

export type Mark = NameMark | MetricMark | ChangeMark | QuantityMark | DateMark | BreakMark;
