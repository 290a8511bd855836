/** What a figure rule is: one relation between a number and the words around it. */
import type { Span } from '../../document.ts';
import type { Examples, RuleHead } from '../rule.ts';
import type { Relation, Situation } from './situation.ts';

/** What a figure rule makes of a situation; the subject and the period are found for all of them alike. */
export interface Bound {
  readonly metric: Span | null;
  readonly of: Span | null;
  /** Where the words before the metric end, in which the subject is looked for. */
  readonly subjectBefore: number;
  /** The subject, where the relation itself shows it. */
  readonly subject?: Span | null;
  /** The metric's name holds the nouns that say which: 信息科技|投入. */
  readonly item?: boolean;
  /** The metric, the whole or the subject was said earlier. */
  readonly implied: readonly ('metric' | 'of' | 'subject')[];
}

/** Unit and classifier of a number. */
export interface Counted {
  readonly unit: string;
  readonly measure: string | null;
}

/** What the figures of the sentence have said so far. */
export interface Said {
  readonly subject: Span | null;
  /** The metric of the last figure that was no change. */
  readonly level: Span | null;
  /** The last of them that was no rate: what an amount goes on with. */
  readonly amount: Span | null;
  /** The last things counted that have no metric of their own. */
  readonly thing: Span | null;
  /** The last share or rate that was named: 甲以52%的市占率居首，乙占23% goes on with it. */
  readonly share: Span | null;
  /** What that amount is counted in: 其中风电3亿千瓦时 goes on with it. */
  readonly counted: Counted | null;
  /** The unit of the last figure. */
  readonly unit: string | null;
  /** Its classifier: 辆 does not go on with 平方米. */
  readonly measure: string | null;
  /** The last subject was one of a list that 分别 shares out. */
  readonly listed: boolean;
  /** What was told last, one beside the other, before how it changed or what part it is. */
  readonly levels: readonly LevelSaid[];
}

interface LevelSaid {
  readonly level: Span;
  readonly subject: Span | null;
  readonly unit: string;
  /** Where its number stands. */
  readonly at: number;
  /** How it changed has been told. */
  readonly done: boolean;
}

export interface FigureRule extends RuleHead {
  readonly relation: Relation;
  readonly bind: (situation: Situation, said: Said) => Bound | null;
  readonly examples: Examples;
}
