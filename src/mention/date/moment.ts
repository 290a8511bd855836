/** A date as the words give it, before it is known which year or month they mean. */
import type { Period } from '../../document.ts';
import type { Day, Extent } from './days.ts';

export type Precision = Period['precision'];

/** The year as written, counted from this one, or taking up the one named before. */
export type YearReference =
  | { readonly kind: 'written'; readonly value: number; readonly fiscal: boolean | 'split' }
  | { readonly kind: 'relative'; readonly offset: number }
  | {
      readonly kind: 'anaphoric';
      readonly offset: number /** Only the sentence's own dates count. */;
      readonly sentence: boolean;
    };

/** Which of several possible years or months is meant where the sentence does not say. */
export type Choice = 'same' | 'nearest' | 'started';

/** Fills some days of a year, of a month, or counts from a given day. */
export type Part = {
  readonly precision: Precision;
  readonly choice: Choice;
} & (
  | { readonly of: 'year'; readonly within: (year: number) => Extent | null }
  | {
      readonly of: 'month';
      readonly within: (year: number, month: number) => Extent | null;
      readonly month: MonthReference | null;
    }
  | { readonly of: 'day'; readonly within: (today: Day) => Extent | null; readonly anaphoric: boolean }
  | { readonly of: 'anchor'; readonly within: (anchor: Extent, today: Day | null) => Extent | null }
);

interface MonthReference {
  readonly offset: number;
  readonly anaphoric: boolean;
}

export interface Moment {
  readonly start: number;
  readonly end: number;
  readonly year: YearReference | null;
  readonly part: Part | null;
}

/** What a moment can be counted from. */
export interface Anchor {
  /** The day the text appeared; null where nobody knows. */
  readonly today: Day | null;
  /** The date named last, with its words, where it still reaches. */
  readonly last: Extent | null;
  /** The date that the news is of, named last. */
  readonly told: Extent | null;
  /** The day named last. */
  readonly lastDay: Extent | null;
  /** The year the sentence has named already. */
  readonly sentenceYear: number | null;
  /** The month (as days) the sentence has named already. */
  readonly sentenceMonth: Extent | null;
  readonly tense: 'past' | 'future' | null;
  /** Whether it is spoken of as what is hoped for. */
  readonly aimed: () => boolean;
  /** The month in which a fiscal year ends; 0 where nobody has said. */
  readonly fiscalYearEnd: number;
}

export interface Resolved {
  readonly extent: Extent | null;
  /** The year is not known: only month and day of the extent count. */
  readonly yearless: boolean;
  readonly precision: Precision;
  readonly basis: Period['basis'];
}
