/** The only place that knows nodejieba. */
import { createRequire } from 'node:module';
import { trimmedDictionary } from './dictionary.ts';

const require = createRequire(import.meta.url);

/** A word and its part of speech as the dictionary has it: n, v, d, p, x …; see the tag set of ICTCLAS. */
export interface TaggedWord {
  readonly word: string;
  readonly tag: string;
}

interface Segmenter {
  readonly cut: (text: string, guessing: boolean) => string[];
  readonly tag: (text: string) => TaggedWord[];
}

let loaded: Segmenter | undefined;

/** Thrown when nodejieba's native part is missing: nothing can be read on this machine until it is there. */
export class SegmenterMissing extends Error {
  override readonly name = 'SegmenterMissing';
}

/**
 * Cuts text into nodejieba's words, which tile it: joined they are the text again, also around lone surrogates and NUL.
 * Loads the dictionary on first use. Throws SegmenterMissing where nodejieba could not be built.
 */
export function cutWords(text: string): string[] {
  return cut(text, false);
}

/** Like cutWords, but joins characters to words that the dictionary does not know, most often names. */
export function cutGuessing(text: string): string[] {
  return cut(text, true);
}

/** nodejieba takes some hundred bytes for each character of what it is given. Only a hostile text says so much at once. */
const LONGEST = 1 << 16;

function cut(text: string, guessing: boolean): string[] {
  loaded ??= load();
  if (text.length > LONGEST) return cutInPieces(text, guessing);
  const words = loaded.cut(text, guessing);
  if (text.isWellFormed()) return words;
  // A lone surrogate comes back as U+FFFD, one code unit like itself, so lengths are right and the words are not.
  let end = 0;
  return words.map(word => {
    end += word.length;
    return text.slice(end - word.length, end);
  });
}

function cutInPieces(text: string, guessing: boolean): string[] {
  const words: string[][] = [];
  for (let from = 0; from < text.length; from += LONGEST) words.push(cut(text.slice(from, from + LONGEST), guessing));
  return words.flat();
}

/** Cuts text as `cutGuessing` does, each word with its tag; lengths are right around lone surrogates, their words are not. */
export function tagWords(text: string): TaggedWord[] {
  loaded ??= load();
  return loaded.tag(text);
}

/** Which segmenter, which version, which part of its dictionary: stands in each record's `producer.segmenter`. */
export function segmenterName(): string {
  return `nodejieba ${nodejiebaVersion()}`;
}

let version: string | undefined;

function nodejiebaVersion(): string {
  // package.json of an installed package: its shape is npm's promise.
  version ??= orMissing(() => (require('nodejieba/package.json') as { version: string }).version);
  return version;
}

/** nodejieba's typings name neither its dictionary paths nor the files `load` takes. */
interface Nodejieba {
  readonly DEFAULT_DICT: string;
  readonly DEFAULT_HMM_DICT: string;
  load(files: object): boolean;
  cut(text: string, guessing: boolean): string[];
  tag(text: string): TaggedWord[];
}

function load(): Segmenter {
  const nodejieba = orMissing(() => require('nodejieba') as Nodejieba);
  const files = trimmedDictionary(
    { dict: nodejieba.DEFAULT_DICT, hmmDict: nodejieba.DEFAULT_HMM_DICT },
    nodejiebaVersion(),
  );
  orMissing(() => nodejieba.load(files));
  return { cut: (text, guessing) => nodejieba.cut(text, guessing), tag: text => nodejieba.tag(text) };
}

/** An installation without a compiler has no nodejieba, one without scripts has it without its native part. */
function orMissing<Result>(use: () => Result): Result {
  try {
    return use();
  } catch (error) {
    throw new SegmenterMissing(
      'the word segmenter nodejieba could not be built: install python3, make and a C++ compiler ' +
        '(Debian: apt-get install python3 make g++; macOS: xcode-select --install), and install again, without --ignore-scripts',
      { cause: error },
    );
  }
}
