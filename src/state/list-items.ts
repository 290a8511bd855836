/** The items of a list said in raw words: 女装、童装等业务 are two, and what they are is said behind 等. */
import type { Span } from '../document.ts';
import { DUTIES, TRADES } from '../lexicon/unit-verbs.ts';
import { COVERED_NOUNS } from '../lexicon/unit-words.ts';
import type { Clause } from '../phrase/compose.ts';

export interface ItemList {
  readonly items: readonly Span[];
  /** What the items are, as the text says at their end: 业务, 产品线; '' where 等 ends the list, null where nothing does. */
  readonly noun: string | null;
}

/** No list of names has a longer item. */
const LONGEST_ITEM = 16;
/** Nor is any work told at greater length. */
const LONGEST_DONE = 40;
const MARK = /、|以及|[和及与]/y;
const GO_ON = /以及|[、和及与]/y;
const END = /[，,。；;：:！？!?]|$/y;
const NOUNS = [...COVERED_NOUNS].sort((a, b) => b.length - a.length).join('|');
const TAIL = new RegExp(`等?(?:[一二两三四五六七八九十多]大|相关|核心|主要|全部)?(?<noun>${NOUNS})?`, 'y');
const KIND = new RegExp(NOUNS, 'y');
/** Acts are no names. */
const ACT = /^(?:提供|推动|推进|打造|实现|满足|帮助|加强|提升|通过|为|向|与|以|从|对|在)/;
const LAST_NOUN = new RegExp(`(?:[一二两三四五六七八九十]大)?(?<noun>${NOUNS})$`);

/** 电芯的开发, 的投资: what is done, in one word behind 的. */
const DONE = new RegExp(`的(?:${[...new Set([...DUTIES, ...TRADES])].join('|')})$`);
/** 电视剧业务|发展: what is to become of the business is no part of it. */
const GROWTH = /(?<=业务|市场|领域)(?:的)?(?:发展|拓展|布局|开拓|经营)$/;

interface Cut {
  readonly start: number;
  readonly end: number;
}

const matchAt = (regex: RegExp, text: string, at: number): RegExpExecArray | null => {
  regex.lastIndex = at;
  return regex.exec(text);
};

/** 甲、乙两大业务: a count with what the items are behind it. */
const isTally = (clause: Clause, i: number): boolean =>
  clause.phrases[i]?.kind === 'quantity' && matchAt(KIND, clause.skeleton, i + 1) !== null;

/** Cuts phrases of several units at their own members. */
function spansOf(clause: Clause, cut: Cut): Span[] {
  for (let i = cut.start; i < cut.end; i++) {
    const phrase = clause.phrases[i];
    if (phrase?.kind !== 'units' || phrase.scopes.length < 2) continue;
    const [first, ...others] = phrase.scopes;
    const last = clause.ends[cut.end - 1] ?? phrase.end;
    const spans = [{ start: clause.starts[cut.start] ?? first.start, end: first.end }, ...others];
    return spans.map(({ start, end }, k) => ({ start, end: k === spans.length - 1 ? Math.max(end, last) : end }));
  }
  return [{ start: clause.starts[cut.start] ?? 0, end: clause.ends[cut.end - 1] ?? 0 }];
}

/** The last of several items without what all of them are: 女装和童装业务. */
function withoutNoun(skeleton: string, cuts: Cut[]): string | null {
  const last = cuts.at(-1);
  if (!last) return null;
  const found = LAST_NOUN.exec(skeleton.slice(last.start, last.end));
  const noun = found?.groups?.['noun'];
  if (!found || noun === undefined) return null;
  const others = cuts.slice(0, -1);
  const bare = last.end - last.start - found[0].length >= 2;
  if (others.length > 0 && bare && !others.some(c => skeleton.slice(c.start, c.end).endsWith(noun)))
    cuts[cuts.length - 1] = { start: last.start, end: last.start + found.index };
  return noun;
}

/**
 * Reads the list that begins at an index of the skeleton, up to the mark that ends it. Null where what stands there is no
 * list of names: a person or a date in it, an item too long. Spans are in the text.
 */
export function listItems(clause: Clause, from: number): ItemList | null {
  const { skeleton, phrases } = clause;
  const cuts: Cut[] = [];
  let start = from;
  let noun: string | null = null;
  let i = from;
  const close = (to: number) => {
    if (to > start) cuts.push({ start, end: to });
  };
  while (i < skeleton.length && !matchAt(END, skeleton, i)) {
    const kind = phrases[i]?.kind;
    if (kind === 'people' || kind === 'date') return null;
    const mark = matchAt(MARK, skeleton, i);
    if (mark && i > start) {
      close(i);
      i = start = MARK.lastIndex;
    } else if ((skeleton[i] === '等' || isTally(clause, i)) && i > start) {
      close(i);
      const tail = matchAt(TAIL, skeleton, kind === 'quantity' ? i + 1 : i);
      noun ??= tail?.groups?.['noun'] ?? '';
      i = start = TAIL.lastIndex;
      if (!matchAt(GO_ON, skeleton, i)) break;
      i = start = GO_ON.lastIndex;
    } else i++;
  }
  if (i > start && skeleton.slice(start, i) !== '') close(i);
  noun ??= withoutNoun(skeleton, cuts);
  const last = cuts.at(-1);
  const growth = last && GROWTH.exec(skeleton.slice(last.start, last.end));
  if (last && growth) cuts[cuts.length - 1] = { start: last.start, end: last.end - growth[0].length };
  if (ACT.test(skeleton.slice(from, from + 2))) return null;
  // 甲、乙的开发与交付 is one thing that is done.
  const whole = cuts.some(cut => DONE.test(skeleton.slice(cut.start, cut.end))) && cuts[0];
  if (whole && last && last.end - whole.start <= LONGEST_DONE)
    return { items: [{ start: clause.starts[whole.start] ?? 0, end: clause.ends[last.end - 1] ?? 0 }], noun };
  if (cuts.length === 0 || cuts.some(cut => cut.end - cut.start > LONGEST_ITEM)) return null;
  return { items: cuts.flatMap(cut => spansOf(clause, cut)), noun };
}
