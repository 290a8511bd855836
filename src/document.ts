/**
 * The nouns of the middle: what the stages between `read` and `assemble` hand to each other.
 *
 * All offsets are UTF-16 and half-open, into `Document.text`. `Text.folded` has the same length as the text, so a span
 * found in it is true in what the user gave us.
 */
import type { AliasKind, Bound, DocumentHead, Period } from './schema.ts';

export interface Span {
  readonly start: number;
  readonly end: number;
}

/** One announcement as `read` hands it over: its text and all that is known about it before it is read. */
export interface Document {
  readonly id: string;
  readonly text: string;
  readonly sha256: string;
  readonly mediaType: string;
  readonly encoding: string;
  readonly path?: string;
  readonly uri?: string;
  readonly title: string | null;
  readonly publisher: string | null;
  readonly publishedOn: DocumentHead['publishedOn'];
}

/** A stretch of text that ends with 。！？ or a line break, without blanks at its edges. `paragraph` counts lines. */
export interface Sentence extends Span {
  readonly index: number;
  readonly paragraph: number;
}

interface MentionOf<Kind extends string> extends Span {
  readonly kind: Kind;
}

/** 我; 他 and 她; 前者 and 后者. */
export type Pronoun = 'author' | 'third' | 'former' | 'latter';

export interface PersonMention extends MentionOf<'person'> {
  /** As written, without 先生, 女士, 同志 and spaces at the edges. */
  readonly name: string;
  /** Not a name: the author's 我 or 本人, or 他 and 她 for whoever was named last. */
  readonly pronoun?: Pronoun;
  /** The surname's length in `name`; 0 for a 花名, a given name alone, or a name of another language. */
  readonly surname?: number;
  /** What gave it away: the words around it, a bracket (花名：X), the same name elsewhere in the document, or a user's list. */
  readonly evidence?: NameEvidence;
}

export type NameEvidence = 'context' | 'bracket' | 'learned' | 'suffix' | 'user';

export interface TitleMention extends MentionOf<'title'> {
  /** The bare title: 总经理, 执行副总裁, 负责人. */
  readonly title: string;
}

export interface OrganizationMention extends MentionOf<'organization'> {
  readonly name: string;
  /** The suffix that gave it away (有限公司, 银行), or null for a name learned from the document. */
  readonly suffix: string | null;
  /** 公司, 集团, 本行: the announcer or another, not named here. */
  readonly generic: boolean;
  readonly evidence?: NameEvidence;
}

export interface UnitMention extends MentionOf<'unit'> {
  readonly name: string;
  /** 事业群, 部, 中心 …; null for a name learned from the document. */
  readonly suffix: string | null;
  /** A suffix that is also an everyday noun (平台, 团队, 业务): a unit only where the wording says so. */
  readonly weak: boolean;
  readonly evidence?: NameEvidence;
}

export interface BusinessMention extends MentionOf<'business'> {
  readonly name: string;
}

export interface QuantityMention extends MentionOf<'quantity'> {
  /** Exact decimals, never a float. `value` or the open side's `min`/`max` for ranges; a bound such as 过亿 has value and bound. */
  readonly value: string | null;
  readonly min: string | null;
  readonly max: string | null;
  /** ISO 4217 for money, or percent, percentage-point, basis-point, ratio, times, count, or a unit of measure. */
  readonly unit: string;
  /** The classifier or unit of measure as written: 个, 家, 万平方米 without its scale. */
  readonly measure: string | null;
  readonly approximate: boolean;
  readonly bound: Bound;
}

export interface DateMention extends MentionOf<'date'> {
  readonly period: Period;
}

export interface QuoteMention extends MentionOf<'quote'> {
  /** Without the quotation marks. */
  readonly content: Span;
}

export type Mention =
  | PersonMention
  | TitleMention
  | OrganizationMention
  | UnitMention
  | BusinessMention
  | QuantityMention
  | DateMention
  | QuoteMention;

export type MentionKind = Mention['kind'];

/** Two names of one thing, as a bracket or a 简称 says. Spans are in the text. */
export interface AliasPair {
  readonly name: Span;
  readonly alias: Span;
  readonly kind: AliasKind;
}

/** The text in two views of one length: as given, and folded for matching (full-width forms, Traditional characters). */
export interface Text {
  readonly raw: string;
  readonly folded: string;
}

/** Words that point back: 该事业组, 公司, 其. `suffix` is what they say about the thing meant (事业组). */
export interface Anaphor extends Span {
  readonly kind: 'anaphor';
  readonly refers: 'company' | 'unit' | 'former' | 'latter';
  readonly suffix: string | null;
}

/** A named group of units: 三纵两横, 两翼, 1+6+N. */
export interface GroupName extends Span {
  readonly kind: 'group';
  readonly name: string;
}

export interface DiagnosticNote {
  readonly severity: 'info' | 'warning' | 'error';
  readonly code: string;
  readonly message: string;
  readonly span?: Span;
}

export type { Period };
