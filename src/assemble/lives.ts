/** Which of a person's facts others make empty: held now, where the text says that it begins, ends or goes on. */
import type { Span } from '../document.ts';
import type { RoleFact } from '../resolve/facts.ts';
import type { Entity } from '../resolve/names/entity.ts';
import type { RoleChange } from '../schema.ts';
import { titleOf } from './one-post.ts';

/** What is said of a post that the same person takes or gives up in the same text adds nothing as `current`. */
const WEAK: ReadonlySet<RoleChange> = new Set(['current', 'retained']);
const TAKES: ReadonlySet<RoleChange> = new Set(['appointed', 'concurrent', 'acting', 'moved-in']);
const LEAVES: ReadonlySet<RoleChange> = new Set(['left', 'moved-out']);

/** What the facts about one person's one title say of its places. */
interface Said {
  /** Where it is taken or left, where it is left, and where it is kept. */
  readonly changed: Places;
  readonly left: Places;
  readonly retained: Places;
  /** Where 兼任 or 代理 is said of it. */
  readonly specially: Set<Entity | null>;
  /** The words that tell it to be over. */
  readonly over: Span[];
  /** Where it is taken up, and the text itself says where; and the sentences that say so. */
  readonly taken: Set<Entity | null>;
  readonly takenIn: Set<number>;
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

/** 云岚科技聘任林越为总裁。林越现任北山集团总裁: another company's, by a name that has nothing of the first. */
const isElsewhere = ({ all }: Places, fact: RoleFact): boolean =>
  fact.trigger !== null &&
  fact.body?.kind === 'organization' &&
  !isLoose(fact) &&
  [...all].every(body => body?.kind === 'organization' && !sharesName(body, fact.body));

const sharesName = ({ name }: Entity, other: Entity | null): boolean =>
  other !== null && (other.name.includes(name.slice(0, 2)) || name.includes(other.name.slice(0, 2)));

const noPlaces = (): Places => ({ all: new Set(), loose: false });

export function livesOf(facts: readonly RoleFact[]): Map<Entity, Life> {
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
      over: [],
      taken: new Set(),
      takenIn: new Set(),
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
  if (change === 'former' && fact.trigger !== null) said.over.push(fact.span);
  if (change === 'retained') add(said.retained, fact);
  if (change === 'concurrent' || change === 'acting') said.specially.add(body);
  if (takes && !fact.implied.includes('organization')) {
    said.taken.add(body);
    said.takenIn.add(fact.clause.view.sentence.index);
  }
  if (title === null) return;
  if (takes) life.takes.add(body);
  if (leaves) life.leavesTitle = true;
  else life.holds.add(body);
  const { index } = fact.clause.view.sentence;
  if (takes) life.entered.set(index, Math.max(life.entered.get(index) ?? 0, fact.span.end));
}

/** Whether another fact makes this one empty: held now, where the text says it begins, ends or goes on. */
export function isEmpty(fact: RoleFact, life: Life): boolean {
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
  // 2019年，总裁林越离任: the words before the name are part of what is over.
  if (said.over.some(({ start, end }) => start <= fact.span.start && fact.span.end <= end)) return true;
  if (change === 'current' && isElsewhere(said.changed, fact)) return false;
  return mayBeAt(said.changed, fact) || (change === 'current' && mayBeAt(said.retained, fact));
}

/** Whether the same change is told better: with the place said, or with 兼任 or 代理 for plain taking up. */
function saysMore({ specially, taken, takenIn }: Said, fact: RoleFact): boolean {
  if (fact.change === 'appointed' && specially.has(fact.body)) return true;
  if (!TAKES.has(fact.change) || !fact.implied.includes('organization')) return false;
  // 任命林越为副院长，林越兼任医学院副院长: one sentence doesn't tell the same twice.
  if (takenIn.has(fact.clause.view.sentence.index)) return false;
  return taken.size > (taken.has(fact.body) ? 1 : 0);
}
