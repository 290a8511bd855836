/** Lists that a colon opens: each item begins with a name, in the sentence itself or on lines of their own. */
import { BULLETS } from '../../lexicon/bullets.ts';
import { everyMatch } from '../../mention/every-match.ts';
import type { Clause } from '../../phrase/compose.ts';
import type { Scope } from '../../phrase/phrase.ts';
import { SYMBOLS } from '../../phrase/symbols.ts';
import type { Reading } from '../reading.ts';

const { units, posts, people, quantity } = SYMBOLS;
/** 1. 用户中心：…; （二）“商品中心”，…; ——履约中心: what may stand before the name of an item. */
const NUMBER = `(?:[（(]?(?:[0-9一二三四五六七八九十${quantity}]{1,2}|第[一二三四五六七八九十])[)）]?[.、．，,)）]?|[-—·*①-⑨${BULLETS}]{1,2})?`;
const ITEM = new RegExp(
  `^(?:[；;。，,]?)(?:一是|二是|三是|四是|五是|六是|其[一二三四五六]，?)?${NUMBER}(?:新)?(?<name>${units})(?=[：:，,（(、；;。由]|${people}|${posts}|负责|下设|$)`,
  'd',
);
/** Within a sentence the items of such a list are parted by ；. */
const PART = /[；;]/g;
const MOST = 24;

/** The units that a clause's segment from `at` begins with, if it is an item. */
function itemAt(clause: Clause, at: number): readonly Scope[] | null {
  const found = ITEM.exec(clause.skeleton.slice(at));
  const name = found?.indices?.groups?.['name'];
  const phrase = name ? clause.phrases[at + name[0]] : undefined;
  return phrase?.kind === 'units' ? phrase.scopes : null;
}

/** Where the segments of a clause behind `from` begin. */
function segmentsOf(clause: Clause, from: number): number[] {
  const starts = [from];
  for (const mark of everyMatch(PART, clause.skeleton.slice(from))) starts.push(from + mark.index + 1);
  return starts.filter(start => start < clause.skeleton.length);
}

/** The items with which the segments of a clause begin, up to the first that begins with no name. */
function itemsFrom(clause: Clause, from: number): (readonly Scope[])[] {
  const found: (readonly Scope[])[] = [];
  for (const start of segmentsOf(clause, from)) {
    const scopes = itemAt(clause, start);
    if (!scopes) break;
    found.push(scopes);
  }
  return found;
}

/** An item, and the clause that it stands in. */
export interface ListedItem {
  readonly clause: Clause;
  readonly scopes: readonly Scope[];
}

/** The items on the lines behind a sentence. A line that begins with no name ends the list. */
export function listingBelow(reading: Reading, sentence: number): ListedItem[] {
  const found: ListedItem[] = [];
  for (let next = sentence + 1; next <= sentence + MOST; next++) {
    const clause = reading.lookup.clausesIn(next).find(each => !each.view.aside);
    const items = clause ? itemsFrom(clause, 0) : [];
    if (!clause || items.length === 0) break;
    for (const scopes of items) found.push({ clause, scopes });
  }
  return found;
}

/** The names of the items of a list that begins at an index of a clause's skeleton, or on the next lines where the clause ends there. */
export function listingAt(reading: Reading, clause: Clause, from: number): Scope[] {
  const items =
    from < clause.skeleton.length
      ? itemsFrom(clause, from)
      : listingBelow(reading, clause.view.sentence.index).map(({ scopes }) => scopes);
  return items.flat();
}
