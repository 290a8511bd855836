/** Values of facts, made comparable by meaning: each knows how it is shown and all the ways it may be said. */
import { fold } from '../segment/fold.ts';
import type { Expected } from './expected.ts';

/** One value. Two are equal when they share a key; lists when their items pair off one to one. */
export interface Value {
  readonly shown: string;
  readonly keys: readonly string[];
  /** How the text says it: compared only where one of two values has no keys. */
  readonly words?: readonly string[];
  readonly items?: readonly Value[];
}

const NOTHING: Value = { shown: '(none)', keys: ['\0none'] };

/** Spaces, width of letters and Traditional characters carry no meaning. */
const normal = (word: string): string => fold(word.normalize('NFKC').replace(/\s+/g, '')).folded;

/** A word, with other words that mean the same; null is a value of its own. */
export function word(value: string | null, others: readonly string[] = []): Value {
  return value === null ? NOTHING : { shown: value, keys: [value, ...others].map(normal) };
}

export function list(items: readonly Value[]): Value {
  return { shown: items.length === 0 ? NOTHING.shown : items.map(item => item.shown).join('、'), keys: [], items };
}

/** Decimals are compared exactly, as text: 80 and 80.00 are one value. */
export function decimal(value: string | number | null): Value {
  if (value === null) return NOTHING;
  const given = String(value);
  const trimmed = given.includes('.') ? given.replace(/0+$/, '').replace(/\.$/, '') : given;
  return { shown: given, keys: [trimmed.replace(/^(-?)0+(?=\d)/, '$1').replace(/^-0$/, '0')] };
}

type PeriodForm = NonNullable<Expected['figures']>[number]['period'];

const lastDay = (year: number, month: number): string => new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);

/** `2023`, `2023-11`, `2023-11-11` and `first/last` as first and last day; null for the words of a text. */
function days(written: string): string | null {
  const range = /^(-?[\d-]+)\/(-?[\d-]+)$/.exec(written);
  if (range) {
    const [first, last] = [days(range[1] ?? ''), days(range[2] ?? '')];
    return first === null || last === null ? null : `${first.split('/')[0]}/${last.split('/')[1]}`;
  }
  if (/^\d{4}$/.test(written)) return `${written}-01-01/${written}-12-31`;
  const month = /^(\d{4})-(\d{2})$/.exec(written);
  if (month) return `${written}-01/${lastDay(Number(month[1]), Number(month[2]))}`;
  return /^(\d{4}|-)-\d{2}-\d{2}$/.test(written) ? `${written}/${written}` : null;
}

/** Periods are equal when they are the same days; where the days aren't known, when the text says them in the same words. */
export function period(value: PeriodForm | undefined): Value {
  if (value === null || value === undefined) return NOTHING;
  if (typeof value === 'string') {
    const dated = days(value);
    return { shown: value, keys: dated === null ? [] : [dated], words: [normal(value)] };
  }
  const { start = null, end = null, text } = value;
  const dated = start === null && end === null ? null : `${start ?? '..'}/${end ?? '..'}`;
  const shown = dated === null ? (text ?? NOTHING.shown) : start === end ? `${start}` : dated;
  return { shown, keys: dated === null ? [] : [dated], words: text === undefined ? [] : [normal(text)] };
}

/** Whether two values mean the same. Symmetric. */
export function same(a: Value, b: Value): boolean {
  if (!a.items || !b.items) {
    const [left, right] = a.keys.length > 0 && b.keys.length > 0 ? [a.keys, b.keys] : [a.words ?? [], b.words ?? []];
    return left.some(key => right.includes(key));
  }
  if (a.items.length !== b.items.length) return false;
  const left = [...b.items];
  return a.items.every(item => {
    const at = left.findIndex(other => same(item, other));
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  });
}
