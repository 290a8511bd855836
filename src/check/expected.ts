/**
 * What a reader approved: a whole record, or any part of one, as a person would write it by hand.
 *
 * Everything is optional; people, units and organizations may be named by id or by name, an alias may be a bare string,
 * a period may be `"2023-11"`, `"2023-11-11"`, `"2023-01-01/2023-09-30"` or the words of the text.
 */
import * as z from 'zod';
import {
  AliasKind,
  Business,
  Evidence,
  Figure,
  Group,
  Organization,
  OrganizationEvent,
  Period,
  Person,
  Quote,
  Record,
  Role,
  Unit,
} from '../schema.ts';
import { faultsIn } from '../validate/in-words.ts';

const evidence = z.array(Evidence.partial()).optional();
const AliasForm = z.union([
  z.string().min(1),
  z.strictObject({ name: z.string().min(1), kind: AliasKind.optional(), evidence }),
]);
const PeriodForm = z.union([z.string().min(1), Period.partial()]).nullable();
const NumberForm = z.union([z.string().regex(/^-?\d+(\.\d+)?$/, 'must be a decimal'), z.number()]).nullable();

const entity = { name: z.string().min(1), evidence };
const named = { ...entity, aliases: z.array(AliasForm).optional() };

/** The kinds of fact that are compared, in the order they are reported. */
export const FACT_KINDS = [
  'organizations',
  'people',
  'aliases',
  'roles',
  'units',
  'groups',
  'businesses',
  'figures',
  'events',
  'quotes',
] as const;
export type FactKind = (typeof FACT_KINDS)[number];
export const isFactKind = (word: string): word is FactKind => (FACT_KINDS as readonly string[]).includes(word);

export const Expected = z
  .strictObject({
    closed: z
      .union([z.boolean(), z.array(z.enum(FACT_KINDS))])
      .optional()
      .describe('kinds in which a fact that is not listed is an error; true for all'),
    organizations: z.array(Organization.partial().extend(named)),
    units: z.array(Unit.partial().extend(named)),
    groups: z.array(Group.partial().extend(entity)),
    people: z.array(Person.partial().extend(named)),
    roles: z.array(Role.partial().extend({ date: PeriodForm.optional(), announced: PeriodForm.optional(), evidence })),
    businesses: z.array(Business.partial().extend(entity)),
    figures: z.array(
      Figure.partial().extend({
        value: NumberForm.optional(),
        min: NumberForm.optional(),
        max: NumberForm.optional(),
        period: PeriodForm.optional(),
        evidence,
      }),
    ),
    events: z.array(OrganizationEvent.partial().extend({ date: PeriodForm.optional(), evidence })),
    quotes: z.array(Quote.partial().extend({ evidence })),
    // The rest of a whole record: allowed, so that a record can be approved as it is, and not compared.
    $schema: z.string(),
    schemaVersion: z.string(),
    document: Record.shape.document.partial(),
    producer: Record.shape.producer.partial(),
    diagnostics: Record.shape.diagnostics,
  })
  .partial();
export type Expected = z.infer<typeof Expected>;

/** A whole record lists all there is: what it leaves out is wrong. A part says so itself with `closed`. */
export function closedKinds(expected: Expected): ReadonlySet<FactKind> {
  const { closed } = expected;
  if (Array.isArray(closed)) return new Set(closed);
  return new Set((closed ?? expected.schemaVersion !== undefined) ? FACT_KINDS : []);
}

/** Reads an `expected.json` (or a row's `expected`). Throws an Error that names the place in it and what is wrong there. */
export function readExpected(value: unknown, where: string): Expected {
  const parsed = Expected.safeParse(value);
  if (parsed.success) return parsed.data;
  const issues = faultsIn(parsed.error.issues, value, 'it').map(({ message }) => message);
  throw new Error(`${where}: is not a record or a part of one: ${issues.join('; ')}`);
}
