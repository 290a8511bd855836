/** What a rule is: a sentence with slots, why it means what it means, and the examples that prove it. */
import type { Clause } from '../phrase/compose.ts';
import type { RoleChange, UnitStatus } from '../schema.ts';
import type { Statement } from '../state/statement.ts';

/**
 * A sentence with the spans a rule must find in it marked in the text itself: `⟦people:林越⟧任⟦posts:总经理⟧`.
 * The words before the colon name the slot; no offset is ever typed by hand.
 */
interface Finds {
  readonly text: string;
}

/** A near miss: this rule must leave it alone, and why. */
interface Ignores {
  readonly text: string;
  readonly because: string;
}

export interface Examples {
  readonly finds: readonly [Finds, ...Finds[]];
  readonly ignores: readonly [Ignores, ...Ignores[]];
}

export interface RuleHead {
  /** Equal to the file's path below `rules/`: `appointment/take-up-post`. Stamped on all that the rule yields. */
  readonly id: string;
  /** One sentence: why this wording means this. */
  readonly why: string;
  readonly examples: Examples;
}

/** What a match says. Names of slots; left out, the slot of the same name as the field is meant, where the pattern has one. */
export type Saying =
  | {
      readonly says: 'role';
      /** `by-trigger`: the verb decides (兼任 is concurrent), as the lexicon has it. */
      readonly change: RoleChange | 'by-trigger';
      readonly people?: string;
      readonly posts?: string;
      readonly units?: string;
      readonly succeeds?: string;
      /** Where the posts are, when they don't say it themselves. */
      readonly place?: string;
      /**
       * The posts are those that another gave up (林越辞任，由周启接任), took up (林越任总裁，周启不再担任该职务) or is said to have had just
       * before (总裁林越调任董事长，其原职由周启接替).
       */
      readonly before?: 'left' | 'taken' | 'held';
      /** No post is named: gone from the company altogether. */
      readonly altogether?: true;
      /** The posts are those of the people themselves, said before their names: 副总裁林越辞职. */
      readonly own?: true;
      /** Told by the way of what somebody is, and so, whatever the sentence plans or denies of him: 现任总裁的林越将不再…. */
      readonly given?: true;
    }
  | {
      readonly says: 'unit';
      readonly change: Exclude<UnitStatus, 'mentioned'>;
      readonly sources?: string;
      readonly results?: string;
      /** The results were there before: 并入 makes nothing new. */
      readonly existing?: true;
    }
  | {
      readonly says: 'parent';
      readonly children: string;
      readonly parent: string;
      /** What a new unit has below it is new as well: 下设. */
      readonly brings?: true;
    }
  | { readonly says: 'made-of'; readonly whole: string; readonly parts: string }
  | {
      readonly says: 'cover';
      readonly units: string;
      readonly items: string;
      readonly as: 'business' | 'responsibility';
    }
  | {
      readonly says: 'report';
      readonly people?: string;
      readonly units?: string;
      readonly to: string;
      readonly above?: true;
    }
  | { readonly says: 'group'; readonly group: string; readonly members: string };

/** A wording that a pattern can express: see `state/pattern.ts` for the language. */
export interface PatternRule extends RuleHead {
  readonly patterns: readonly [string, ...string[]];
  readonly says: readonly [Saying, ...Saying[]];
}

/** A wording that needs more than a pattern: a generator over the clause, tried where one of its triggers stands. */
export interface FindRule extends RuleHead {
  readonly triggers: readonly [string, ...string[]];
  readonly find: (clause: Clause) => Iterable<Statement>;
}

export type Rule = PatternRule | FindRule;
