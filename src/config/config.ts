/** What a user may add without touching the project: words, names, rules, fiscal years. */
import * as z from 'zod';
import { WORD_SETS } from '../lexicon/word-sets.ts';
import type { Rule } from '../rules/rule.ts';
import { AliasKind, RoleChange, UnitStatus } from '../schema.ts';

/** Kinds a word of a list may have. A name is known whole; a suffix or a part of titles makes names and titles we have never seen. */
export const NAME_KINDS = ['person', 'organization', 'unit', 'title'] as const;
export const PART_KINDS = ['organization-suffix', 'unit-suffix', 'title-head', 'title-modifier'] as const;
export const IGNORE_KIND = 'not-a-name';
/** Verbs, by the word sets that rules name as <set>. */
export const VERB_KINDS: readonly string[] = Object.keys(WORD_SETS);

export type NameKind = (typeof NAME_KINDS)[number];
export type PartKind = (typeof PART_KINDS)[number];

/** At least one. */
const some = <Item extends z.ZodType>(item: Item) => z.tuple([item], item);
const words = some(z.string().min(1));
const Examples = z.strictObject({
  finds: some(z.strictObject({ text: z.string().includes('⟦', 'must mark a slot: ⟦people:林越⟧') })),
  ignores: some(z.strictObject({ text: z.string().min(1), because: z.string().min(1) })),
});
const head = {
  id: z.string().regex(/^[a-z0-9-]+(\/[a-z0-9-]+)+$/, 'must be like topic/wording, in small Latin letters'),
  why: z.string().min(1),
  examples: Examples,
};
const slot = z.string().min(1).optional();
const Saying = z.discriminatedUnion('says', [
  z.strictObject({
    says: z.literal('role'),
    change: z.union([RoleChange, z.literal('by-trigger')]),
    people: slot,
    posts: slot,
    units: slot,
    succeeds: slot,
    own: z.literal(true).optional(),
  }),
  z.strictObject({
    says: z.literal('unit'),
    change: UnitStatus.exclude(['mentioned']),
    sources: slot,
    results: slot,
  }),
  z.strictObject({ says: z.literal('parent'), children: z.string(), parent: z.string() }),
  z.strictObject({
    says: z.literal('cover'),
    units: z.string(),
    items: z.string(),
    as: z.enum(['business', 'responsibility']),
  }),
  z.strictObject({ says: z.literal('report'), people: slot, units: slot, to: z.string() }),
  z.strictObject({ says: z.literal('group'), group: z.string(), members: z.string() }),
]);
const PatternRule = z.strictObject({ ...head, patterns: words, says: some(Saying) });
const FindRule = z.strictObject({
  ...head,
  triggers: words,
  find: z.custom<Extract<Rule, { find: unknown }>['find']>(value => typeof value === 'function', 'must be a function'),
});

const Name = z.union([
  z.string().min(1),
  z.strictObject({
    name: z.string().min(1),
    kind: z.enum(NAME_KINDS),
    aliases: z.array(z.strictObject({ name: z.string().min(1), kind: AliasKind.default('other') })).default([]),
  }),
]);

export const ConfigShape = z.strictObject({
  $schema: z.string().optional(),
  /** Files of words, beside the configuration: one word a line, with its kind behind it. */
  lexicon: z.array(z.string().min(1)).default([]),
  /** Rules in the form of the project's own. In JSON only those made of patterns. */
  rules: z.array(z.union([PatternRule, FindRule])).default([]),
  /** The last day of an organization's fiscal year, `MM-DD`. */
  fiscalYearEnds: z
    .record(
      z.string().min(1),
      z
        .string()
        .regex(
          /^(?:(?:0[13578]|1[02])-31|(?:0[469]|11)-30|02-2[89])$/,
          'must be the last day of a month, such as 03-31',
        ),
    )
    .default({}),
  names: z
    .strictObject({
      /** Names the reader should know; a bare string is a person's. */
      know: z.array(Name).default([]),
      /** Words that are no names, whatever they look like. */
      ignore: z.array(z.string().min(1)).default([]),
    })
    .default({ know: [], ignore: [] }),
});
export type ConfigShape = z.output<typeof ConfigShape>;

/** What a `zongheng.config.ts` exports: `export default { … } satisfies Config`. */
export type Config = Omit<z.input<typeof ConfigShape>, 'rules'> & { readonly rules?: readonly Rule[] };
