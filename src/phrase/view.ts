/** A sentence as the phrase reader sees it: mentions as single symbols, quotation marks and blanks gone, asides set apart. */
import type { Mention, Sentence } from '../document.ts';
import { FORGED, isPrivateUse } from '../state/symbols.ts';
import type { Anaphor, GroupName } from './phrase.ts';

export type Named = Mention | Anaphor | GroupName;

/** What a mention looks like in a view: a private-use character for each sort that the phrase reader tells apart. */
export const PERSON = '\uE011';
export const TITLE = '\uE012';
export const BODY = '\uE013';
export const DATE = '\uE014';
export const QUANTITY = '\uE015';
export const QUOTE = '\uE016';

const SORT: Readonly<Record<Named['kind'], string>> = {
  person: PERSON,
  title: TITLE,
  organization: BODY,
  unit: BODY,
  group: BODY,
  anaphor: BODY,
  business: '',
  date: DATE,
  quantity: QUANTITY,
  quote: QUOTE,
};

/** The view's characters, and for each where it stands in the text and which mention it is. */
export interface View {
  readonly sentence: Sentence;
  /** True for what stands in brackets; the view then begins with the characters of its host, the words before the bracket. */
  readonly aside: boolean;
  text: string;
  readonly starts: number[];
  readonly ends: number[];
  readonly named: (Named | undefined)[];
}

const OPENING = new Map([
  ['(', ')'],
  ['（', '）'],
  ['[', ']'],
  ['【', '】'],
  ['〔', '〕'],
  ['《', '》'],
]);
const SILENT = /[\s“”‘’"'「」『』〝〞\u200b\ufeff]/;
const LONGEST_ASIDE = 160;

function emptyView(sentence: Sentence, aside: boolean): View {
  return { sentence, aside, text: '', starts: [], ends: [], named: [] };
}

function push(view: View, symbol: string, start: number, end: number, named?: Named): void {
  view.text += symbol;
  view.starts.push(start);
  view.ends.push(end);
  view.named.push(named);
}

/** The index of the bracket that closes the one at `open`, or -1: bounded, and nested brackets are stepped over. */
function closingBracket(text: string, open: number, limit: number): number {
  const closers: string[] = [];
  for (let i = open; i < limit && i - open <= LONGEST_ASIDE; i++) {
    const c = text[i] ?? '';
    const closer = OPENING.get(c);
    if (closer !== undefined) closers.push(closer);
    else if (closers.length > 0 && c === closers.at(-1)) {
      closers.pop();
      if (closers.length === 0) return i;
    }
  }
  return -1;
}

/** Copies the characters that belong to the words before a bracket (its host: the last mention, if it stands right there). */
function hostOf(view: View): View {
  const aside = emptyView(view.sentence, true);
  const last = view.text.length - 1;
  const named = view.named[last];
  if (named) push(aside, view.text[last] ?? '', view.starts[last] ?? 0, view.ends[last] ?? 0, named);
  return aside;
}

/**
 * Lays a sentence out as views: the sentence without what stands in brackets, then each bracket's content behind its host.
 * `named` are the mentions of the document by start, not overlapping; `first` is the first that may stand in the sentence.
 */
export function viewsOf(text: string, sentence: Sentence, named: readonly Named[], first: number): View[] {
  const main = emptyView(sentence, false);
  const views = [main];
  let next = first;
  const fill = (view: View, from: number, to: number): void => {
    for (let i = from; i < to; i++) {
      while (next < named.length && (named[next]?.start ?? 0) < i) next++;
      const mention = named[next];
      if (mention && mention.start === i && mention.end <= to) {
        const symbol = SORT[mention.kind];
        if (symbol) {
          push(view, symbol, mention.start, mention.end, mention);
          i = mention.end - 1;
          continue;
        }
      }
      const c = text[i] ?? '';
      if (OPENING.has(c)) {
        const close = closingBracket(text, i, to);
        if (close > i) {
          // What stands in 《》 has no host: it is the name of a paper, and says what it says by itself.
          const aside = c === '《' ? emptyView(sentence, true) : hostOf(view);
          const hosted = aside.text.length;
          fill(aside, i + 1, close);
          if (aside.text.length > hosted) views.push(aside);
          i = close;
          continue;
        }
      }
      if (SILENT.test(c)) continue;
      push(view, isPrivateUse(c.charCodeAt(0)) ? FORGED : c, i, i + 1);
    }
  };
  fill(main, sentence.start, sentence.end);
  return views;
}
