/**
 * The text as a reader sees it: without markup, with one sort of line break and of blank, nothing that is on no page, the lines joined
 * that a program broke at its width, and no indents.
 */
import { withoutMarkup } from './markup.ts';
import { replaced, type Shortened, shorten } from './shortened.ts';
import { unwrap } from './unwrap.ts';

const ORDINARY = 0;
/** Of an old Mac, unless a line feed follows. */
const RETURN = 1;
const BREAK = 2;
const BLANK = 3;
const UNSEEN = 4;
/** The first half of a tag or of a variation selector. */
const UNSEEN_PAIR = 5;

/** First and last of what is on no page: controls, soft hyphens, joiners, marks of direction and order, variation selectors. */
const UNSEEN_RANGES: readonly (readonly [number, number])[] = [
  [0x00, 0x08],
  [0x0e, 0x1f],
  [0x7f, 0x9f],
  [0xad, 0xad],
  [0x034f, 0x034f],
  [0x061c, 0x061c],
  [0x180b, 0x180f],
  [0x200b, 0x200f],
  [0x202a, 0x202e],
  [0x2060, 0x206f],
  [0xfe00, 0xfe0f],
  [0xfeff, 0xfeff],
  [0xfff9, 0xfffb],
];

const SORTS = new Uint8Array(65536);
for (const [first, last] of UNSEEN_RANGES) SORTS.fill(UNSEEN, first, last + 1);
SORTS[0x0d] = RETURN;
// Of Word, of terminals, of mainframes, of Unicode.
for (const c of '\v\f\u0085\u2028\u2029') SORTS[c.charCodeAt(0)] = BREAK;
// Not to be broken, or of other widths. The ideographic one indents paragraphs, and stays.
for (const c of '\u00a0\u1680\u202f\u205f') SORTS[c.charCodeAt(0)] = BLANK;
SORTS.fill(BLANK, 0x2000, 0x200b);
SORTS[0xdb40] = UNSEEN_PAIR;

const LINE_FEED = 0x0a;

/** The sort of what stands at an offset. */
function sortAt(text: string, i: number): number {
  const sort = SORTS[text.charCodeAt(i)] ?? ORDINARY;
  if (sort === RETURN) return text.charCodeAt(i + 1) === LINE_FEED ? ORDINARY : BREAK;
  if (sort === UNSEEN_PAIR) return text.charCodeAt(i + 1) >>> 9 === 0xdc00 >>> 9 ? UNSEEN_PAIR : ORDINARY;
  return sort;
}

function firstOdd(text: string): number {
  for (let i = 0; i < text.length; i++)
    if (SORTS[text.charCodeAt(i)] !== ORDINARY && sortAt(text, i) !== ORDINARY) return i;
  return -1;
}

function seen(text: string): Shortened {
  const first = firstOdd(text);
  if (first < 0) return { text, given: span => span };
  const shortening = shorten();
  let from = 0;
  for (let i = first; i < text.length; i++) {
    const sort = sortAt(text, i);
    if (sort === ORDINARY) continue;
    const length = sort === UNSEEN_PAIR ? 2 : 1;
    shortening.keep(text.slice(from, i));
    if (sort >= UNSEEN) shortening.leaveOut(length);
    else shortening.keep(sort === BREAK ? '\n' : ' ');
    from = i + length;
    i = from - 1;
  }
  shortening.keep(text.slice(from));
  return shortening.done();
}

/** The blanks that lines begin with: what opens a line opens it in an indented paragraph, too. */
const INDENT = /(?<=^|\n)[ \u3000]+/g;
/** 云岚(5.22,0.09,1.75%)制冷有限公司: a programme of the press puts the price behind a short name, also inside a full one. */
const PRICE_IN_NAME =
  /(?<=\p{Script=Han})[(（][0-9.]{1,9},-?[0-9.]{1,9},-?[0-9.]{1,9}%[)）](?=(?!收购|全资|控股子|控股孙|控股的|参股|旗下|下属|子公司|拟|与|和|及|对|将|公告|发布|宣布|入股|出资)\p{Script=Han}{0,8}?(?:有限公司|有限责任公司|股份公司))/gu;

/** Without what a pattern finds. */
const without = (text: string, pattern: RegExp): Shortened => replaced(text, pattern, () => '');

/** Makes plain text of a text as given. Pure; the text itself comes back where there is nothing to do. */
export function plain(given: string): Shortened {
  return inTurn(given, [
    withoutMarkup,
    seen,
    unwrap,
    text => without(text, INDENT),
    text => without(text, PRICE_IN_NAME),
  ]);
}

function inTurn(given: string, steps: readonly ((text: string) => Shortened)[]): Shortened {
  let text = given;
  const ways: Shortened['given'][] = [];
  for (const step of steps) {
    const shortened = step(text);
    if (shortened.text !== text) ways.push(shortened.given);
    text = shortened.text;
  }
  return { text, given: span => ways.reduceRight((at, way) => way(at), span) };
}
