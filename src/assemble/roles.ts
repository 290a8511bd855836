/** Role facts → roles: one a person, title, place and change, with all its evidence. */
import { bare, type Entity } from '../resolve/directory.ts';
import type { RoleFact } from '../resolve/facts.ts';
import type { Role, RoleChange } from '../schema.ts';
import type { IdOf } from './assemble.ts';
import { evidenceOf, inOrder, type Witness } from './evidence.ts';
import type { Ids } from './ids.ts';

/** What is said of a post that the same person takes or gives up in the same text adds nothing as `current`. */
const WEAK: ReadonlySet<RoleChange> = new Set(['current', 'retained']);
const TAKES: ReadonlySet<RoleChange> = new Set(['appointed', 'concurrent', 'acting', 'moved-in']);
const LEAVES: ReadonlySet<RoleChange> = new Set(['left', 'moved-out']);

/** 负责人为林越: no verb of change. */
const COPULA = /^[为是系]$/;

const keyOf = (fact: RoleFact): string =>
  [fact.person.name, bare(fact.title?.title ?? ''), fact.body?.name ?? '', fact.change].join('\u0000');

const samePost = (a: RoleFact, b: RoleFact): boolean =>
  a.person === b.person &&
  bare(a.title?.title ?? '') === bare(b.title?.title ?? '') &&
  (a.body === b.body ||
    a.body === null ||
    b.body === null ||
    a.implied.includes('organization') ||
    b.implied.includes('organization'));

/** Whether another fact makes this one empty: held now, where the text says it begins, ends or goes on. */
function isEmpty(fact: RoleFact, all: readonly RoleFact[]): boolean {
  if (fact.change === 'moved-in' && fact.title === null) return all.some(o => o !== fact && entersWithTitle(o, fact));
  if (fact.title === null && LEAVES.has(fact.change))
    return all.some(o => o !== fact && o.person === fact.person && LEAVES.has(o.change) && o.title !== null);
  if (
    fact.title === null &&
    all.some(
      o =>
        o.title !== null &&
        o.person === fact.person &&
        o.body === fact.body &&
        !LEAVES.has(o.change) &&
        (TAKES.has(o.change) || !TAKES.has(fact.change)),
    )
  )
    return true;
  if (all.some(o => o !== fact && saysMore(o, fact))) return true;
  if (fact.change === 'former') return all.some(o => o !== fact && LEAVES.has(o.change) && samePost(o, fact));
  if (!WEAK.has(fact.change)) return false;
  return all.some(
    o =>
      o !== fact &&
      samePost(o, fact) &&
      (TAKES.has(o.change) || LEAVES.has(o.change) || (fact.change === 'current' && o.change === 'retained')),
  );
}

/** The same change told better: with the place said, or with 兼任 or 代理 for plain taking up. */
function saysMore(other: RoleFact, fact: RoleFact): boolean {
  if (other.person !== fact.person || bare(other.title?.title ?? '') !== bare(fact.title?.title ?? '')) return false;
  const sameBody = other.body === fact.body;
  if (sameBody && fact.change === 'appointed' && (other.change === 'concurrent' || other.change === 'acting'))
    return true;
  if (other.modality === 'negated') return false;
  const impliedOnly = fact.implied.includes('organization') && !other.implied.includes('organization') && !sameBody;
  return impliedOnly && TAKES.has(fact.change) && TAKES.has(other.change);
}

/** 加入消费事业部，任总经理: the move is told by the post. */
const entersWithTitle = (other: RoleFact, move: RoleFact): boolean =>
  other.person === move.person &&
  other.title !== null &&
  TAKES.has(other.change) &&
  other.clause.view.sentence.index === move.clause.view.sentence.index &&
  other.span.end > move.span.start;

function roleOf(facts: readonly RoleFact[], idOf: IdOf, witness: Witness, mint: Ids): Role | null {
  const [fact] = facts;
  if (!fact) return null;
  const person = idOf(fact.person);
  if (person === null) return null;
  const first = <T>(pick: (f: RoleFact) => T | null): T | null => facts.map(pick).find(v => v !== null) ?? null;
  const textOf = (entity: Entity | null) => idOf(entity) ?? undefined;
  const reason = first(f => f.reason);
  const reportsTo = textOf(first(f => f.reportsTo));
  const succeeds = textOf(first(f => f.succeeds));
  const trigger = first(f =>
    f.trigger && COPULA.test(witness.raw.slice(f.trigger.start, f.trigger.end)) ? null : f.trigger,
  );
  const title = fact.title;
  return {
    id: mint.mint(
      'role',
      [
        fact.person.name,
        title?.title ?? (trigger ? witness.raw.slice(trigger.start, trigger.end) : ''),
        fact.body?.name ?? '',
        fact.change,
      ].join('/'),
    ),
    person,
    title: title ? bare(witness.raw.slice(title.start, title.end)) : null,
    titleText: title ? witness.raw.slice(title.start, title.end) : null,
    organization: idOf(fact.body),
    change: fact.change,
    modality: fact.modality,
    trigger: trigger && witness.raw.slice(trigger.start, trigger.end),
    date: first(f => f.date),
    announced: first(f => f.announced),
    ...(reason === null ? {} : { reason }),
    ...(reportsTo === undefined ? {} : { reportsTo }),
    ...(succeeds === undefined ? {} : { succeeds }),
    implied: [...new Set(fact.implied)],
    evidence: inOrder(facts.map(f => evidenceOf(witness, f.span, f.rule, f.slots))),
  };
}

export function assembleRoles(facts: readonly RoleFact[], idOf: IdOf, witness: Witness, mint: Ids): Role[] {
  const standing = facts.filter(fact => !isEmpty(fact, facts));
  const byKey = new Map<string, RoleFact[]>();
  for (const fact of standing) byKey.set(keyOf(fact), [...(byKey.get(keyOf(fact)) ?? []), fact]);
  return [...byKey.values()]
    .sort((a, b) => (a[0]?.span.start ?? 0) - (b[0]?.span.start ?? 0))
    .flatMap(same => roleOf(same, idOf, witness, mint) ?? []);
}
