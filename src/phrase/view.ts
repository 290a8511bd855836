/** A sentence as the phrase reader sees it: mentions as single symbols, quotation marks and blanks gone, asides set apart. */
import type { Anaphor, GroupName, Mention, PersonMention, Sentence } from '../document.ts';
import { everyMatch } from '../mention/every-match.ts';
import { stringOf } from './string-of.ts';
import { FORGED } from './symbols.ts';

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
  readonly text: string;
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
/** What a character is to a view: itself, nothing at all, a bracket that opens, or a forgery. */
const ORDINARY = 0;
const SILENT = 1;
const OPENS = 2;
const FORGERY = 3;
const SORTS = new Uint8Array(65536);
for (const c of '@＠“”‘’"\'「」『』〝〞\u200b\ufeff \t\v\f\r\n\u00a0\u3000') SORTS[c.charCodeAt(0)] = SILENT;
for (const c of OPENING.keys()) SORTS[c.charCodeAt(0)] = OPENS;
// Of brackets only a label's end is met by itself: others are stepped over with what opened them.
SORTS['】'.charCodeAt(0)] = SILENT;
SORTS.fill(FORGERY, 0xe000, 0xf900);
const LONGEST_ASIDE = 160;
const PAPER = '《'.charCodeAt(0);
const ACCOUNT = '@'.charCodeAt(0);
const WIDE_ACCOUNT = '＠'.charCodeAt(0);
const COLON = '：'.charCodeAt(0);
/** A title behind a mark. */
const LISTED_TITLE = new RegExp(`^[，,、|/—-]?${TITLE}$`);
const FORGED_CODE = FORGED.charCodeAt(0);

/** A heading ends without a mark; in it a blank behind a verb of office parts one piece of news from the next. */
const HEADING_LINES = 3;
const OFFICE_VERB = /[任辞聘免卸]|选举|离职|退休|接[替棒]|履新|换帅/;
const PARTING = '；'.charCodeAt(0);
const TAB = '\t'.charCodeAt(0);
const BAR = '|'.charCodeAt(0);
const BLANK = /\s/;
const BLANKS = /[ \u3000]+/g;
const BEFORE_PARTING = /[\u4e00-\u9fffA-Z]/;
const HAN = /[\u4e00-\u9fff]/;
/** 林越 任 总裁: a verb that wants its post or its person parts nothing. */
const WANTS_MORE = /(?:(?<![离卸辞接留连])任|任命|免去|为|聘)$/;

/** Where blanks of a heading part its sentences: 甲任董事长 乙辞任总裁. */
function partingBlanks(text: string, { start, end, paragraph }: Sentence): ReadonlySet<number> {
  const parting = new Set<number>();
  const line = text.slice(start, end);
  if ((paragraph >= HEADING_LINES && !line.startsWith('原标题')) || /[。！？!?；;]$/.test(line)) return parting;
  for (const blank of everyMatch(BLANKS, line)) {
    const at = blank.index + blank[0].length;
    const parts = BEFORE_PARTING.test(line[blank.index - 1] ?? '') && HAN.test(line[at] ?? '');
    const before = line.slice(0, blank.index);
    if (parts && OFFICE_VERB.test(before) && !WANTS_MORE.test(before)) parting.add(start + blank.index);
  }
  return parting;
}

/** A view while it is laid out; its text is made at the end, in one piece. */
interface Draft {
  readonly sentence: Sentence;
  readonly aside: boolean;
  readonly codes: number[];
  readonly starts: number[];
  readonly ends: number[];
  readonly named: (Named | undefined)[];
}

const draft = (sentence: Sentence, aside: boolean): Draft => ({
  sentence,
  aside,
  codes: [],
  starts: [],
  ends: [],
  named: [],
});

function push(view: Draft, code: number, start: number, end: number, named?: Named): void {
  view.codes.push(code);
  view.starts.push(start);
  view.ends.push(end);
  if (named) view.named[view.codes.length - 1] = named;
}

const LATIN = /[A-Za-zÀ-ÿ]/;

/** Kelly林悦 and 林悦Kelly are one person, under the Chinese name: one symbol for both. */
function joinNames(view: Draft, mention: PersonMention, at: number): boolean {
  const last = view.codes.length - 1;
  const before = view.named[last];
  if (before?.kind !== 'person' || at - before.end > 1) return false;
  const isLatin = LATIN.test(mention.name.charAt(0));
  if (LATIN.test(before.name.charAt(0)) === isLatin) return false;
  if (!isLatin) view.named[last] = mention;
  view.ends[last] = mention.end;
  return true;
}

const finished = ({ sentence, aside, codes, starts, ends, named }: Draft): View => ({
  sentence,
  aside,
  text: stringOf(codes),
  starts,
  ends,
  named,
});

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
function hostOf(view: Draft): Draft {
  const aside = draft(view.sentence, true);
  const last = view.codes.length - 1;
  const named = view.named[last];
  if (named) push(aside, view.codes[last] ?? 0, view.starts[last] ?? 0, view.ends[last] ?? 0, named);
  return aside;
}

/**
 * Lays a sentence out as views: the sentence without what stands in brackets, then each bracket's content behind its host.
 * `named` are the mentions of the document by start, not overlapping; `first` is the first that may stand in the sentence.
 */
export function viewsOf(text: string, sentence: Sentence, named: readonly Named[], first: number): View[] {
  const main = draft(sentence, false);
  const drafts = [main];
  const parting = partingBlanks(text, sentence);
  let next = first;
  const fill = (view: Draft, from: number, to: number): void => {
    for (let i = from; i < to; i++) {
      while (next < named.length && (named[next]?.start ?? 0) < i) next++;
      const mention = named[next];
      if (mention && mention.start === i && mention.end > i && mention.end <= to) {
        const symbol = SORT[mention.kind];
        if (symbol) {
          if (mention.kind === 'person' && joinNames(view, mention, i)) {
            i = mention.end - 1;
            continue;
          }
          push(view, symbol.charCodeAt(0), mention.start, mention.end, mention);
          i = mention.end - 1;
          continue;
        }
      }
      const code = text.charCodeAt(i);
      const sort = SORTS[code] ?? ORDINARY;
      if (sort === SILENT) {
        if (parting.has(i)) push(view, PARTING, i, i + 1);
        // A tab between words parts the cells of a table, as a bar does.
        else if (code === TAB && i > sentence.start && !BLANK.test(text[i + 1] ?? '\n')) push(view, BAR, i, i + 1);
        // 渠道部，负责人 @石榴: behind a title in a line of a list the sign of an account stands for a colon.
        else if ((code === ACCOUNT || code === WIDE_ACCOUNT) && LISTED_TITLE.test(stringOf(view.codes.slice(-2))))
          push(view, COLON, i, i + 1);
        continue;
      }
      if (sort === OPENS) {
        const close = closingBracket(text, i, to);
        const label = i === sentence.start ? named[next] : undefined;
        // 【华东大区】负责人：林越: a label is the first word of its line.
        if (label && label.start === i + 1 && label.end === close) continue;
        if (close > i) {
          // What stands in 《》 has no host: it is the name of a paper, and says what it says by itself.
          const aside = code === PAPER ? draft(sentence, true) : hostOf(view);
          const hosted = aside.codes.length;
          fill(aside, i + 1, close);
          if (aside.codes.length > hosted) drafts.push(aside);
          i = close;
          continue;
        }
      }
      push(view, sort === FORGERY ? FORGED_CODE : code, i, i + 1);
    }
  };
  fill(main, sentence.start, sentence.end);
  return drafts.map(finished);
}
