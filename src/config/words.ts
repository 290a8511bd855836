/** Word lists: plain text, one word a line, its kind behind it. `#` begins a comment. */
import { IGNORE_KIND, NAME_KINDS, PART_KINDS, VERB_KINDS } from './config.ts';

export interface UserWord {
  readonly word: string;
  readonly kind: string;
  /** Where it was written: `words.txt:3`. */
  readonly source: string;
}

const KINDS: readonly string[] = [...NAME_KINDS, ...PART_KINDS, ...VERB_KINDS, IGNORE_KIND];

function readLine(line: string, source: string): UserWord | null {
  const content = line.replace(/(^|\s)#.*$/, '').trim();
  if (content === '') return null;
  const found = /^(\S.*?)\s+(\S+)$/.exec(content);
  if (!found)
    throw new Error(
      `${source}: “${content}” has no kind behind it; write WORD KIND, the kind one of ${KINDS.join(', ')}`,
    );
  const [, word = '', kind = ''] = found;
  if (!KINDS.includes(kind)) throw new Error(`${source}: there is no kind “${kind}”; there are ${KINDS.join(', ')}`);
  return { word, kind, source };
}

/**
 * Reads a word list. Throws an Error with file and line on the first line that isn't a word with a kind, or repeats one.
 */
export function readWords(content: string, file: string): UserWord[] {
  const words: UserWord[] = [];
  const seen = new Map<string, string>();
  for (const [i, line] of content
    .replace(/^\ufeff/, '')
    .split(/\r?\n/)
    .entries()) {
    const source = `${file}:${i + 1}`;
    const word = readLine(line, source);
    if (!word) continue;
    const key = `${word.word} ${word.kind}`;
    const before = seen.get(key);
    if (before !== undefined)
      throw new Error(`${source}: “${word.word}” is already there as ${word.kind}, at ${before}`);
    seen.set(key, source);
    words.push(word);
  }
  return words;
}
