/** The items of a list said in raw words: 商品、商家和会员 are three. */
import type { Span } from '../document.ts';
import type { Clause } from '../phrase/compose.ts';
import { SYMBOLS } from './symbols.ts';

const MARK = /[、,，]|以及|[和及与]/y;
const LIST_PHRASES = new Set([SYMBOLS.units, SYMBOLS.posts]);

/** Cuts a stretch of a skeleton at 、和及, and phrases in it at their own members; spans are in the text. */
export function listItems(clause: Clause, at: { readonly start: number; readonly end: number }): Span[] {
  const items: Span[] = [];
  let from = at.start;
  const close = (to: number) => {
    if (to > from) items.push({ start: clause.starts[from] ?? 0, end: clause.ends[to - 1] ?? 0 });
  };
  for (let i = at.start; i < at.end; ) {
    MARK.lastIndex = i;
    const phrase = clause.phrases[i];
    if (phrase?.kind === 'units' && LIST_PHRASES.has(SYMBOLS[phrase.kind]) && phrase.scopes.length > 1) {
      // All members but the last stand alone; the last may go on in words: 女装、男装类.
      const members = phrase.scopes.slice(0, -1);
      const [first, ...others] = members;
      if (first) items.push({ start: clause.starts[from] ?? first.start, end: first.end }, ...others);
      const last = phrase.scopes.at(-1);
      if (last) items.push({ start: last.start, end: last.end });
      from = i + 1;
      i++;
    } else if (MARK.test(clause.skeleton) && MARK.lastIndex <= at.end) {
      close(i);
      from = MARK.lastIndex;
      i = MARK.lastIndex;
    } else i++;
  }
  close(at.end);
  return items;
}
