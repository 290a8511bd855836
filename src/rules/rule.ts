/** What a rule is: a sentence with slots, why it means what it means, and the examples that prove it. */

/**
 * A sentence with the spans a rule must find in it marked in the text itself: `⟦people:林越⟧任⟦posts:总经理⟧`.
 * The words before the colon name the slot; no offset is ever typed by hand.
 */
export interface Finds {
  readonly text: string;
  /** Fields the statement must have, beside the marked slots. */
  readonly yields?: Readonly<Record<string, unknown>>;
}

/** A near miss: this rule must leave it alone, and why. */
export interface Ignores {
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
