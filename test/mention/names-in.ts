/** Names of a text given as one string, for the tables of the tests in this folder. */
import { findNames, type NameMentions } from '../../src/mention/names.ts';
import { fold } from '../../src/segment/fold.ts';
import { cutGuessing } from '../../src/segment/jieba.ts';
import { lazyWords } from '../../src/segment/words.ts';
import { finish } from '../../src/steps.ts';

type Kind = 'people' | 'bylines' | 'titles' | 'organizations' | 'units';

export function read(text: string): NameMentions {
  const folded = fold(text);
  return finish(findNames(folded, { isWord: lazyWords(folded.folded), guess: cutGuessing }));
}

/** The mentions of one kind, each as `start:words`, so that a table asserts spans and not only names. */
export function spans(text: string, kind: Kind): string[] {
  return read(text)[kind].map(mention => `${mention.start}:${text.slice(mention.start, mention.end)}`);
}

/** Puts the offset before each expected name, searching from left to right. */
export function at(text: string, names: readonly string[]): string[] {
  let from = 0;
  return names.map(name => {
    const start = text.indexOf(name, from);
    if (start < 0) throw new Error(`at: expected ${name} in ${text} behind ${from}`);
    from = start + name.length;
    return `${start}:${name}`;
  });
}
