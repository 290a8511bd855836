/** What a figure says: a number, what it measures, whose it is, when, and whether it is a change. */
import type { Document, Mention, Period, QuantityMention, Sentence, Span, Text } from '../../document.ts';
import type { Company } from './company.ts';
import type { Relation } from './situation.ts';

export interface Words extends Span {
  readonly text: string;
}

export interface FigureStatement {
  readonly type: 'figure';
  readonly rule: string;
  /** Index of the sentence. */
  readonly sentence: number;
  readonly span: Span;
  readonly quantity: QuantityMention;
  readonly metric: Words | null;
  readonly subject: Words | null;
  /** The name that the subject stands for, where it is 公司 or 我们. */
  readonly stands: Span | null;
  /** The whole a share is of, or the quantity that changes. */
  readonly of: Words | null;
  readonly period: Period | null;
  readonly change: 'yoy' | 'qoq' | 'growth' | 'decline' | null;
  /** The fields the text leaves to be understood from what went before. */
  readonly implied: readonly string[];
  readonly slots: Readonly<Record<string, Span>>;
}

export interface FigureInput {
  readonly text: Text;
  readonly sentences: readonly Sentence[];
  /** Of all kinds, sorted by start. */
  readonly mentions: readonly Mention[];
  readonly document: Pick<Document, 'title' | 'publisher' | 'publishedOn'>;
  /** The company that announces in the words between two offsets, where one does: what 公司 means behind it. */
  readonly announcing?: (from: number, to: number) => Span | null;
  /** What 公司 and 我们 stand for; found from the mentions where left out. */
  readonly company?: Company;
  /** Is told what became of each number, for whoever asks why a figure is there or is not. */
  readonly tried?: (trial: FigureTrial) => void;
}

/** What became of a number. */
export interface FigureTrial {
  /** Index of the sentence. */
  readonly sentence: number;
  readonly quantity: QuantityMention;
  /** How it stands to the words around it; a rule reads each relation. */
  readonly relation: Relation;
  readonly rule: string | null;
  /** Null where the rule lacked a metric or a noun, or where such a number is no figure (lengths of time, parts of a structure). */
  readonly statement: FigureStatement | null;
  readonly lacking: 'metric' | 'worth' | null;
}
