/** The items of a list said in raw words: 女装、童装等业务 are two, and what they are is said behind 等. */
import type { Span } from '../document.ts';
import { alternatives } from '../lexicon/alternatives.ts';
import { DUTIES, TRADES } from '../lexicon/unit-verbs.ts';
import { COVERED_NOUNS } from '../lexicon/unit-words.ts';
import { matchAt } from '../mention/match-at.ts';
import type { Clause } from '../phrase/compose.ts';
import { type Words, wordsFrom } from './unfold.ts';

export interface Item extends Span {
  /** The words of the item, as the clause has them; a phrase that stays folded is its symbol. */
  readonly words: string;
}

export interface ItemList {
  readonly items: readonly Item[];
  /** What the items are, as the text says at their end: 业务, 产品线; '' where 等 ends the list, null where nothing does. */
  readonly noun: string | null;
}

/** No list of names has a longer item. */
const LONGEST_ITEM = 16;
/** Nor is any work told at greater length. */
const LONGEST_DONE = 40;
const MARK = /、|以及|[和及与]/y;
const GO_ON = /以及|[、和及与]/y;
const END = /[，,。；;：:！？!?]|组成|构成|$/y;
const NOUNS = alternatives(COVERED_NOUNS);
const TAIL = new RegExp(`等?(?:[一二两三四五六七八九十多][大块类条]|相关|核心|主要|全部)?(?<noun>${NOUNS})?`, 'y');
const KIND = new RegExp(NOUNS, 'y');
/** Acts are no names. */
const ACT = /^(?:提供|推动|推进|打造|实现|满足|帮助|加强|提升|通过|为|向|与|以|从|对|在)/;
/** Before the first item, and no part of it. */
const LEAD = /(?:了)?(?:(?:公司|集团)?(?:原来的|原有的|原先的|此前的|现有的))?/y;
const LAST_NOUN = new RegExp(`(?:[一二两三四五六七八九十][大块类条])?(?<noun>${NOUNS})$`);

/** 电芯的开发, 的投资: what is done, in one word behind 的. */
const DONE = new RegExp(`的(?:${[...new Set([...DUTIES, ...TRADES])].join('|')})$`);
/** 电视剧业务|发展: what is to become of the business is no part of it. */
const GROWTH = /(?<=业务|市场|领域)(?:的)?(?:发展|拓展|布局|开拓|经营|推广|推进|推动)$/;

interface Cut {
  readonly start: number;
  readonly end: number;
}

/** 甲、乙两大业务: a count with what the items are behind it. */
const isTally = ({ text, phrases }: Words, i: number): boolean =>
  phrases[i]?.kind === 'quantity' && matchAt(KIND, text, i + 1) !== null;

/** Cuts phrases of several units at their own members. */
function itemsIn(words: Words, cut: Cut): Item[] {
  const said = words.text.slice(cut.start, cut.end);
  for (let i = cut.start; i < cut.end; i++) {
    const phrase = words.phrases[i];
    if (phrase?.kind !== 'units' || phrase.scopes.length < 2) continue;
    const [first, ...others] = phrase.scopes;
    const last = words.ends[cut.end - 1] ?? phrase.end;
    const spans = [{ start: words.starts[cut.start] ?? first.start, end: first.end }, ...others];
    return spans.map(({ start, end }, k) => ({
      start,
      end: k === spans.length - 1 ? Math.max(end, last) : end,
      words: said,
    }));
  }
  return [itemOf(words, cut)];
}

const itemOf = ({ text, starts, ends }: Words, { start, end }: Cut): Item => ({
  start: starts[start] ?? 0,
  end: ends[end - 1] ?? 0,
  words: text.slice(start, end),
});

/** The last of several items without what all of them are: 女装和童装业务. */
function withoutNoun({ text }: Words, cuts: Cut[]): string | null {
  const last = cuts.at(-1);
  if (!last) return null;
  const found = LAST_NOUN.exec(text.slice(last.start, last.end));
  const noun = found?.groups?.['noun'];
  if (!found || noun === undefined) return null;
  const others = cuts.slice(0, -1);
  const bare = last.end - last.start - found[0].length >= 2;
  if (others.length > 0 && bare && !others.some(c => text.slice(c.start, c.end).endsWith(noun)))
    cuts[cuts.length - 1] = { start: last.start, end: last.start + found.index };
  return noun;
}

/** The last item without the words behind it that these find. */
function trimLast({ text }: Words, cuts: Cut[], tail: RegExp): void {
  const last = cuts.at(-1);
  const found = last && tail.exec(text.slice(last.start, last.end));
  if (last && found && found.index > 0) cuts[cuts.length - 1] = { start: last.start, end: last.start + found.index };
}

/**
 * Reads the list that begins at an index of the skeleton, up to the mark that ends it. Null where what stands there is no
 * list of names: a person or a date in it, an item too long. Spans are in the text.
 */
export function listItems(clause: Clause, from: number): ItemList | null {
  if (ACT.test(clause.skeleton.slice(from, from + 2))) return null;
  const words = wordsFrom(clause, from);
  const { text, phrases } = words;
  const cuts: Cut[] = [];
  LEAD.lastIndex = 0;
  LEAD.test(text);
  let start = LEAD.lastIndex;
  let noun: string | null = null;
  let i = start;
  const close = (to: number) => {
    if (to > start) cuts.push({ start, end: to });
  };
  while (i < text.length && !matchAt(END, text, i)) {
    const kind = phrases[i]?.kind;
    if (kind === 'people' || kind === 'date') return null;
    const mark = matchAt(MARK, text, i);
    if (mark && i > start) {
      close(i);
      i = start = MARK.lastIndex;
    } else if ((text[i] === '等' || isTally(words, i)) && i > start) {
      close(i);
      const tail = matchAt(TAIL, text, kind === 'quantity' ? i + 1 : i);
      noun ??= tail?.groups?.['noun'] ?? '';
      i = start = TAIL.lastIndex;
      if (!matchAt(GO_ON, text, i)) break;
      i = start = GO_ON.lastIndex;
    } else if (cuts.length > 0 && i > start && text.startsWith('业务的', i)) {
      // 公有云、私有云业务的研发与销售: what the unit does with them is no item.
      close(i);
      noun = '业务';
      i = start = text.length;
    } else i++;
  }
  if (i > start && text.slice(start, i) !== '') close(i);
  trimLast(words, cuts, GROWTH);
  noun ??= withoutNoun(words, cuts);
  const [first, last] = [cuts[0], cuts.at(-1)];
  // 甲、乙的开发与交付 is one thing that is done.
  const isWhole = cuts.some(cut => DONE.test(text.slice(cut.start, cut.end)));
  if (isWhole && first && last && last.end - first.start <= LONGEST_DONE)
    return { items: [itemOf(words, { start: first.start, end: last.end })], noun };
  if (cuts.length === 0 || cuts.some(cut => cut.end - cut.start > LONGEST_ITEM)) return null;
  return { items: cuts.flatMap(cut => itemsIn(words, cut)), noun };
}
