/** `--strict`: everything that was written down must be the same, ids, offsets, wording and order included. */
import type { Fact } from './fact.ts';
import type { Pair } from './pair.ts';
import type { FieldChange } from './report.ts';

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;
const shown = (value: unknown): string => (value === undefined ? '(none)' : JSON.stringify(value));

/** Where two values differ, as paths. Only what `expected` mentions is looked at. */
function* differences(expected: unknown, found: unknown, path: string): Generator<FieldChange> {
  if (!isObject(expected) || !isObject(found) || Array.isArray(expected) !== Array.isArray(found)) {
    if (expected !== found) yield { field: path, expected: shown(expected), found: shown(found) };
    return;
  }
  const right = new Map(Object.entries(found));
  for (const [key, value] of Object.entries(expected))
    yield* differences(value, right.get(key), path === '' ? key : `${path}.${key}`);
  if (Array.isArray(found) && Array.isArray(expected) && found.length > expected.length)
    yield { field: `${path}.length`, expected: String(expected.length), found: String(found.length) };
}

/** What differs in pairs that mean the same. Entries out of the approved order are changed in `(order)`. */
export function strictChanges(pairs: readonly Pair[]): Map<Fact, FieldChange[]> {
  const changes = new Map<Fact, FieldChange[]>();
  let last = -1;
  for (const { expected, found } of [...pairs].sort((a, b) => a.expected.index - b.expected.index)) {
    // Pairs and aliases are drawn from entries that are compared as a whole already.
    const derived = expected.kind === 'aliases' || expected.kind === 'businesses';
    const here = derived ? [] : [...differences(expected.entry, found.entry, '')];
    if (!derived && found.index < last)
      here.push({ field: '(order)', expected: `after place ${last}`, found: `place ${found.index}` });
    last = Math.max(last, found.index);
    changes.set(expected, here);
  }
  return changes;
}
