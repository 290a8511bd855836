/** The words of a clause from an index on, with everyday nouns that were read as units said out again: 网约车业务 is work here. */
import type { Clause } from '../phrase/compose.ts';
import type { Phrase } from '../phrase/phrase.ts';
import { nearest } from '../phrase/scopes.ts';
import { countWhile } from '../segment/in-order.ts';

/** Words with, for each character, where it stands in the text; phrases stay folded, but for those of everyday nouns. */
export interface Words {
  readonly text: string;
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  readonly phrases: readonly (Phrase | undefined)[];
}

/** 顺风车业务, 到家与到店业务: nouns that are units only where something is said to become of them. */
const isWork = (phrase: Phrase | undefined): boolean =>
  phrase?.kind === 'units' &&
  phrase.group === null &&
  phrase.scopes.every(scope => scope.path.length === 1 && isWeak(nearest(scope)));

const isWeak = (body: ReturnType<typeof nearest>): boolean => body.kind === 'unit' && body.weak;

/** Unfolds the clause from an index of its skeleton to its end. */
export function wordsFrom(clause: Clause, from: number): Words {
  const { skeleton, phrases, starts, ends } = clause;
  let isPlain = true;
  for (let i = from; i < phrases.length && isPlain; i++) isPlain = !isWork(phrases[i]);
  if (isPlain)
    return {
      text: skeleton.slice(from),
      starts: starts.slice(from),
      ends: ends.slice(from),
      phrases: phrases.slice(from),
    };
  const words = { text: '', starts: [] as number[], ends: [] as number[], phrases: [] as (Phrase | undefined)[] };
  const add = (character: string, start: number, end: number, phrase?: Phrase) => {
    words.text += character;
    words.starts.push(start);
    words.ends.push(end);
    words.phrases.push(phrase);
  };
  for (let i = from; i < skeleton.length; i++) {
    const phrase = phrases[i];
    if (phrase && isWork(phrase)) sayOut(clause, phrase, add);
    else add(skeleton.charAt(i), starts[i] ?? 0, ends[i] ?? 0, phrase);
  }
  return words;
}

function sayOut({ view }: Clause, phrase: Phrase, add: (character: string, start: number, end: number) => void): void {
  for (
    let v = countWhile(view.starts.length, i => (view.starts[i] ?? 0) < phrase.start);
    (view.starts[v] ?? phrase.end) < phrase.end;
    v++
  ) {
    const named = view.named[v];
    const start = view.starts[v] ?? 0;
    if (named?.kind === 'unit')
      for (let k = 0; k < named.name.length; k++) add(named.name.charAt(k), start + k, start + k + 1);
    else add(view.text.charAt(v), start, view.ends[v] ?? start + 1);
  }
}
