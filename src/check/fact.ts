/** A fact: one thing that a record says, with the fields it is known by. Ids, order and offsets are left behind. */
import type { FactKind } from './expected.ts';
import type { Value } from './value.ts';

export interface Fact {
  readonly kind: FactKind;
  /** The fields that make it this fact, in the order they are shown. Left out: not mentioned, so not compared. */
  readonly identity: Readonly<Record<string, Value>>;
  /** What else is said of it. */
  readonly details: Readonly<Record<string, Value>>;
  /** Where it stands, half-open UTF-16 offsets; absent where nobody wrote it down. */
  readonly at?: { readonly start: number; readonly end: number };
  /** Place in its array, and the entry there: for `--strict` and `--update`. */
  readonly index: number;
  readonly entry: object;
}

type Fields = Readonly<Record<string, Value | undefined>>;

export type Entry = {
  readonly evidence?: readonly { readonly start?: number | undefined; readonly end?: number | undefined }[] | undefined;
};

const said = (fields: Fields): Record<string, Value> =>
  Object.fromEntries(Object.entries(fields).filter((pair): pair is [string, Value] => pair[1] !== undefined));

export function fact(kind: FactKind, entry: Entry, index: number, identity: Fields, details: Fields = {}): Fact {
  const { start, end } = entry.evidence?.[0] ?? {};
  const at = start === undefined || end === undefined ? {} : { at: { start, end } };
  return { kind, identity: said(identity), details: said(details), ...at, index, entry };
}

/** Applies `make` where something was mentioned; null is something. */
export const when = <T, R>(value: T | undefined, make: (value: T) => R): R | undefined =>
  value === undefined ? undefined : make(value);

/** One line for a person: `靖捷 · 总经理 · 天猫超市 · concurrent`. */
export function labelOf(fact: Fact): string {
  return Object.values(fact.identity)
    .filter(value => value.keys[0] !== '\0none' || fact.kind === 'roles')
    .map(value => value.shown)
    .join(' · ');
}
