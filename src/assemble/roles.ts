/** Role facts → roles: one a person, title, place and change, with all its evidence. */
import type { Span } from '../document.ts';
import { ONE_POST } from '../lexicon/title-synonyms.ts';
import type { RoleFact } from '../resolve/facts.ts';
import { grouped } from '../resolve/lookup.ts';
import { bare } from '../resolve/names/bare.ts';
import type { Entity } from '../resolve/names/entity.ts';
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

/** Rules that tell of who comes, and so of who goes. */
const SUCCESSIONS: ReadonlySet<string> = new Set([
  'appointment/succeed',
  'appointment/take-over-from',
  'appointment/take-over',
]);

/** A sentence without a mark at its end. */
const HEADING = /[^。！？!?；;]\s*$/;

const posts = new Map(ONE_POST.flatMap(([post, ...others]) => others.map(title => [title, post ?? title] as const)));

const titleOf = ({ title }: RoleFact): string => bare(title?.title ?? '');

/** One person's one post at one place, by whichever of its titles. */
function postOf(fact: RoleFact): string {
  const title = titleOf(fact);
  return [fact.person.name, posts.get(title) ?? title, fact.body?.name ?? ''].join('\u0000');
}

const keyOf = (fact: RoleFact): string => `${postOf(fact)}\u0000${fact.change}`;

/** What the facts about one person's one title say of its places. */
interface Said {
  /** Where it is taken or left, where it is left, and where it is kept. */
  readonly changed: Places;
  readonly left: Places;
  readonly retained: Places;
  /** Where 兼任 or 代理 is said of it. */
  readonly specially: Set<Entity | null>;
  /** Where it is taken up, and the text itself says where. */
  readonly taken: Set<Entity | null>;
}

interface Places {
  readonly all: Set<Entity | null>;
  /** Also without a place, or with one that was only understood. */
  loose: boolean;
}

/** What the facts about one person say, as far as it makes others of them empty. */
interface Life {
  readonly titles: Map<string, Said>;
  /** Where any title is taken up, and where any is held. */
  readonly takes: Set<Entity | null>;
  readonly holds: Set<Entity | null>;
  leavesTitle: boolean;
  /** For each sentence, how far the words reach by which a title is taken up there. */
  readonly entered: Map<number, number>;
}

const isLoose = (fact: RoleFact): boolean => fact.body === null || fact.implied.includes('organization');

function add(places: Places, fact: RoleFact): void {
  places.all.add(fact.body);
  places.loose ||= isLoose(fact);
}

/** Whether one of the places is that of the fact, or may be. */
const mayBeAt = ({ all, loose }: Places, fact: RoleFact): boolean =>
  loose || all.has(fact.body) || (all.size > 0 && isLoose(fact));

const noPlaces = (): Places => ({ all: new Set(), loose: false });

function livesOf(facts: readonly RoleFact[]): Map<Entity, Life> {
  const lives = new Map<Entity, Life>();
  for (const fact of facts) {
    const life = lives.get(fact.person) ?? {
      titles: new Map(),
      takes: new Set(),
      holds: new Set(),
      leavesTitle: false,
      entered: new Map(),
    };
    lives.set(fact.person, life);
    const said = life.titles.get(titleOf(fact)) ?? {
      changed: noPlaces(),
      left: noPlaces(),
      retained: noPlaces(),
      specially: new Set(),
      taken: new Set(),
    };
    life.titles.set(titleOf(fact), said);
    tell(life, said, fact);
  }
  return lives;
}

function tell(life: Life, said: Said, fact: RoleFact): void {
  const { change, body, title, modality } = fact;
  // A change that is denied leaves everything as it was.
  const [takes, leaves] = modality === 'negated' ? [false, false] : [TAKES.has(change), LEAVES.has(change)];
  if (takes || leaves) add(said.changed, fact);
  if (leaves) add(said.left, fact);
  if (change === 'retained') add(said.retained, fact);
  if (change === 'concurrent' || change === 'acting') said.specially.add(body);
  if (takes && !fact.implied.includes('organization')) said.taken.add(body);
  if (title === null) return;
  if (takes) life.takes.add(body);
  if (leaves) life.leavesTitle = true;
  else life.holds.add(body);
  const { index } = fact.clause.view.sentence;
  if (takes) life.entered.set(index, Math.max(life.entered.get(index) ?? 0, fact.span.end));
}

/** Whether another fact makes this one empty: held now, where the text says it begins, ends or goes on. */
function isEmpty(fact: RoleFact, life: Life): boolean {
  const { change, title, body } = fact;
  // 加入消费事业部，任总经理: the move is told by the post.
  if (change === 'moved-in' && title === null)
    return (life.entered.get(fact.clause.view.sentence.index) ?? 0) > fact.span.start;
  if (title === null && LEAVES.has(change)) return life.leavesTitle;
  if (title === null && (TAKES.has(change) ? life.takes : life.holds).has(body)) return true;
  const said = life.titles.get(titleOf(fact));
  if (!said) return false;
  if (saysMore(said, fact)) return true;
  if (change === 'former') return mayBeAt(said.left, fact);
  if (!WEAK.has(change)) return false;
  return mayBeAt(said.changed, fact) || (change === 'current' && mayBeAt(said.retained, fact));
}

/** Whether the same change is told better: with the place said, or with 兼任 or 代理 for plain taking up. */
function saysMore({ specially, taken }: Said, fact: RoleFact): boolean {
  if (fact.change === 'appointed' && specially.has(fact.body)) return true;
  if (!TAKES.has(fact.change) || !fact.implied.includes('organization')) return false;
  return taken.size > (taken.has(fact.body) ? 1 : 0);
}

/** The word that announces the change: of its own sentence rather than of a heading, of who goes rather than of who comes instead. */
function announcing(facts: readonly RoleFact[], { raw }: Witness): Span | null {
  let best: Span | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const { trigger, clause, change, rule } of facts) {
    if (trigger === null || COPULA.test(raw.slice(trigger.start, trigger.end))) continue;
    const { start, end } = clause.view.sentence;
    const doubts = (HEADING.test(raw.slice(start, end)) ? 1 : 0) + (change === 'left' && SUCCESSIONS.has(rule) ? 2 : 0);
    if (doubts < least) [best, least] = [trigger, doubts];
  }
  return best;
}

const lengthOf = ({ start, end }: Span): number => end - start;

/** A post in the fullest words in which the text says that somebody has it, by `postOf`: a headline is short of room. */
function fullestTitles(facts: readonly RoleFact[]): Map<string, RoleFact['title']> {
  const titles = new Map<string, RoleFact['title']>();
  for (const fact of facts) {
    const known = titles.get(postOf(fact));
    if (fact.title && lengthOf(fact.title) > (known ? lengthOf(known) : 0)) titles.set(postOf(fact), fact.title);
  }
  return titles;
}

function roleOf(
  facts: readonly RoleFact[],
  fullest: ReadonlyMap<string, RoleFact['title']>,
  idOf: IdOf,
  witness: Witness,
  mint: Ids,
): Role | null {
  const [fact] = facts;
  if (!fact) return null;
  const person = idOf(fact.person);
  if (person === null) return null;
  const first = <T>(pick: (f: RoleFact) => T | null): T | null => {
    for (const f of facts) {
      const picked = pick(f);
      if (picked !== null) return picked;
    }
    return null;
  };
  const textOf = (entity: Entity | null) => idOf(entity) ?? undefined;
  const reason = first(f => f.reason);
  const reportsTo = textOf(first(f => f.reportsTo));
  const succeeds = textOf(first(f => f.succeeds));
  const trigger = announcing(facts, witness);
  const title = fullest.get(postOf(fact)) ?? null;
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
    // 代理董事长 is written of the post of 董事长.
    title: title ? bare(witness.raw.slice(title.end - title.title.length, title.end)) : null,
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
  const lives = livesOf(facts);
  const fullest = fullestTitles(facts);
  const standing = facts.filter(fact => {
    const life = lives.get(fact.person);
    return !life || !isEmpty(fact, life);
  });
  return [...grouped(standing, keyOf).values()]
    .sort((a, b) => (a[0]?.span.start ?? 0) - (b[0]?.span.start ?? 0))
    .flatMap(same => roleOf(same, fullest, idOf, witness, mint) ?? []);
}
