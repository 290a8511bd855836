/** Units listed, with the count or the group said of them: 甲、乙、丙三大中心. */
import { alternatives } from '../lexicon/alternatives.ts';
import { SMALL_NUMBERS } from '../lexicon/phrase-words.ts';
import { COUNTED_UNITS, COUNTED_WORK } from '../lexicon/unit-words.ts';
import { matchAt, testAt } from '../mention/match-at.ts';
import type { Body, Phrase, Scope, UnitsPhrase } from './phrase.ts';
import { endBefore, isAt, type Read, startAt } from './read.ts';
import { bodyAt, readScopes } from './scopes.ts';
import { BODY, type View } from './view.ts';

/** 三家|城市公司, 两大|业务: what they are, where the noun itself names nobody. */
const COUNTED_NOUN = new RegExp(
  `(?:(?![的和与及将由])\\p{Script=Han}){0,4}?(?:${BODY}(?=被|将|则|均|都|也|全部|整体)|(?:${alternatives([...COUNTED_UNITS, ...COUNTED_WORK])}))`,
  'uy',
);
const COUNT =
  /等?(?<count>[二三四五六七八九]?十[一二三四五六七八九]?|[一二两三四五六七八九]|[0-9]{1,2})(?:大|个|家|支|块)/y;

export function readUnits(view: View, from: number): Read<Phrase> {
  const list = readScopes(view, from);
  if (!list) return null;
  const { scopes, next } = list;
  const group = groupBehind(view, scopes, next);
  if (group)
    return {
      value: {
        kind: 'units',
        start: startAt(view, from),
        end: endBefore(view, group.next),
        ...group.value,
        count: null,
      },
      next: group.next,
    };
  const counted = countedBehind(view, scopes.length, next);
  if (counted > next)
    return {
      value: {
        kind: 'units',
        start: startAt(view, from),
        end: endBefore(view, counted),
        scopes,
        count: scopes.length,
        group: null,
      },
      next: counted,
    };
  const said = matchAt(COUNT, view.text, next)?.groups?.['count'];
  const count = said === undefined ? null : (SMALL_NUMBERS[said] ?? Number(said));
  return {
    value: { kind: 'units', start: startAt(view, from), end: endBefore(view, next), scopes, count, group: null },
    next,
  };
}

/** 甲、乙、丙三条|产品线: a count of just so many, and what they are; the index behind it, or the one given. */
function countedBehind(view: View, size: number, next: number): number {
  const named = view.named[next];
  if (size < 2 || named?.kind !== 'quantity' || Number(named.value) !== size) return next;
  const body = bodyAt(view, next + 1);
  if (body && (body.kind === 'unit' || body.kind === 'organization')) return next + 2;
  return testAt(COUNTED_NOUN, view.text, next + 1) ? COUNTED_NOUN.lastIndex : next;
}

type ListedGroup = Pick<UnitsPhrase, 'scopes' | 'group'>;

/** 甲、乙、丙三大中心: the group is the list, not a body inside its last member. */
function groupBehind(view: View, scopes: readonly [Scope, ...Scope[]], next: number): Read<ListedGroup> {
  const [first, ...others] = scopes;
  const last = others.at(-1);
  if (!last) return null;
  const inside = nearestBody(last);
  if (inside.kind === 'group' && last.path.length > 1) {
    const [outer, ...path] = last.path.slice(0, -1);
    if (!outer) return null;
    const kept: Scope = { start: last.start, end: path.at(-1)?.end ?? outer.end, path: [outer, ...path] };
    return { value: { scopes: [first, ...others.slice(0, -1), kept], group: inside }, next };
  }
  const at = isAt(view, next, '等') ? next + 1 : next;
  const body = bodyAt(view, at);
  return body?.kind === 'group' ? { value: { scopes, group: body }, next: at + 1 } : null;
}

const nearestBody = (scope: Scope): Body => scope.path[scope.path.length - 1] ?? scope.path[0];
