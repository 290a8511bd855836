/** A piece of the words before a number. */
import type { Span } from '../../document.ts';

export type PieceKind =
  /** A company, a unit or a business the document is known to name. */
  | 'name'
  | 'person'
  | 'noun'
  /** A word the dictionary lacks, or has as a name. */
  | 'strange'
  /** 的 */
  | 'of'
  /** 、 和 */
  | 'and'
  /** A date, or a word of time. */
  | 'when'
  /** Adverbs, openers and verbs that a subject has before its metric: 分别, 其中, 实现. */
  | 'light'
  /** 对, 由: the next phrase is not what the clause is about. */
  | 'toward'
  | 'verb'
  /** A word the dictionary has as a verb and no list of ours has: part of a name where it opens a clause. */
  | 'act'
  /** Another metric; those that are counted own figures as well: 品牌, 门店. */
  | 'metric'
  /** A number. */
  | 'count';

export interface Piece extends Span {
  readonly is: PieceKind;
}
