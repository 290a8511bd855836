/** Places: 中国电信|网络发展部, one body inside the other, and lists of them. */
import { INSIDE, LIST_MARKS, OLD_MARKS, ORGANS, QUOTED_NOUNS } from '../lexicon/phrase-words.ts';
import { characterSet } from '../mention/character-sets.ts';
import { testAt } from '../mention/match-at.ts';
import type { Body, Scope } from './phrase.ts';
import { endBefore, isAt, type Read, startAt, wordAt, wordList } from './read.ts';
import { BODY, TITLE, type View } from './view.ts';

const INSIDE_WORDS = wordList(INSIDE);
export const LIST_WORDS = wordList(LIST_MARKS);
const OLD_WORDS = wordList(OLD_MARKS);
const NOUN_WORDS = wordList(QUOTED_NOUNS);
const BELOW_WORDS = wordList(['隶属于', '隶属', '归属于', '归属', '属于']);
const TERM =
  /(?:第[一二三四五六七八九十0-9]{1,3}届)?(?:董事会|监事会|董事局)|第[一二三四五六七八九十0-9]{1,3}[届代任]|(?:香港)?(?:联交所|联合交易所)?(?:证券|GEM)?(?:上市规则|公司条例)第[^，,。；;：:]{1,8}?[条章部](?:项下|所?规定|所述)?[之的下]{0,2}/y;

export function bodyAt(view: View, i: number): Body | null {
  const named = isAt(view, i, BODY) ? view.named[i] : undefined;
  return named &&
    (named.kind === 'organization' || named.kind === 'unit' || named.kind === 'group' || named.kind === 'anaphor')
    ? named
    : null;
}

/** “甲部”“乙部”: two marks between, which a view leaves out, part them as 、 would. */
const isApart = (view: View, next: number): boolean => startAt(view, next) - endBefore(view, next) === 2;

/** 中国电信 网络发展部: bodies one inside the other, with or without 旗下, 的 between them. */
export function readScope(view: View, from: number): Read<Scope> {
  const first = bodyAt(view, from);
  if (!first) return null;
  const path: [Body, ...Body[]] = [first];
  let next = from + 1;
  for (;;) {
    const link = wordAt(view, next, INSIDE_WORDS).length || skipTerm(view, next) - next;
    const body = bodyAt(view, next + link);
    if (!body || (link === 0 && isApart(view, next))) break;
    path.push(body);
    next += link + 1;
  }
  return { value: { start: startAt(view, from), end: endBefore(view, next), path }, next };
}

/** The scope without the organs of the company: a director of 公司第六届董事会 is one of the company. */
export function withoutOrgans(scope: Scope | null, raw: string): Scope | null {
  if (!scope) return null;
  const kept = scope.path.filter(body => !ORGANS.test(raw.slice(body.start, body.end)));
  const [first, ...rest] = kept;
  return first ? { ...scope, path: [first, ...rest] } : null;
}

const opensTerm = characterSet('第董监上公香联证G');

/** Steps over 第六届董事会, and over 上市规则第3.05条项下之, which says by what law there is such a post. */
export function skipTerm(view: View, i: number): number {
  if (!opensTerm(view.text.charCodeAt(i))) return i;
  return testAt(TERM, view.text, i) ? TERM.lastIndex : i;
}

export interface Scopes {
  readonly scopes: readonly [Scope, ...Scope[]];
  readonly next: number;
}

/** 研发部、市场部: a list of places. */
export function readScopes(view: View, from: number): Scopes | null {
  const first = readScope(view, from);
  if (!first) return null;
  const scopes: [Scope, ...Scope[]] = [first.value];
  let next = first.next;
  for (;;) {
    const behind = pastNoun(view, next);
    const mark = wordAt(view, behind, LIST_WORDS);
    const scope = mark || isApart(view, next) ? readMember(view, behind + mark.length) : null;
    if (!scope) return { scopes, next };
    scopes.push(scope.value);
    next = scope.next;
  }
}

/** “甲”项目和“乙”项目: steps over what a quoted name is. */
const pastNoun = (view: View, next: number): number =>
  startAt(view, next) > endBefore(view, next) ? next + wordAt(view, next, NOUN_WORDS).length : next;

/** 甲部、原乙部: a member of a list may be said to be the old one; before a title 原 says it of the post. */
function readMember(view: View, from: number): Read<Scope> {
  const old = wordAt(view, from, OLD_WORDS).length;
  // 隶属于甲群的丙部、隶属于乙群的丁部: where a member of a list is, said of each.
  const inside = wordAt(view, from + old, BELOW_WORDS).length;
  const scope = readScope(view, from + old + inside);
  if (inside > 0) return scope && scope.value.path.length > 1 ? scope : null;
  return scope && old > 0 && isAt(view, scope.next, TITLE) ? null : scope;
}

/** The nearest body of a scope. */
export const nearest = (scope: Scope): Body => scope.path[scope.path.length - 1] ?? scope.path[0];
