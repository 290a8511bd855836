/** What somebody leaves by moving: 财务部总监林越调任审计部总经理 says that the first post is left. */
import { HOLD, MOVE_IN } from '../../lexicon/verbs.ts';
import type { RoleFact } from '../facts.ts';
import type { Entity } from '../names/entity.ts';
import type { Reading } from '../reading.ts';
import { headOf, isDeputy } from './deputies.ts';

/** Verbs that take somebody out of the post held; 任 and 出任 alone may add to it. */
const MOVES = /^(?:调|转|降|改任|升任|升为|升至|晋升|提任|提拔|擢升|轮岗|换岗|平调|對調|对调|調|轉)/;
/** Seats on boards, party offices and ranks of a partner are kept whatever post is taken up. */
const KEPT =
  /(?:董事|監事|监事|书记|委员|合伙人|顾问|(?<!事务)代表|秘书|院士|律师|学者|(?<!首席)(?:经济学家|科学家)|(?<!总)会计师)$|创始人|股东/;
/** 执行董事林越调任非执行董事: nobody has two of these at a company. */
const SEAT = /(?:执行|独立)董事$/;
const IN: ReadonlySet<RoleFact['change']> = new Set(['appointed', 'moved-in', 'acting']);

/** A verb says of itself what becomes of the post. */
const TOLD: ReadonlySet<RoleFact['change']> = new Set(['concurrent', 'retained', 'left']);

/** The posts said right before the name of who moves are moved out of. */
export function withPostsLeft({ text }: Reading, facts: readonly RoleFact[]): RoleFact[] {
  const moving = new Map<number, RoleFact>();
  for (const fact of facts) {
    if (!fact.trigger || !IN.has(fact.change) || fact.modality === 'negated') continue;
    const verb = text.folded.slice(fact.trigger.start, fact.trigger.end);
    const posts = fact.slots['posts'];
    const before = posts ? text.folded.slice(posts.start - 2, posts.start) : '';
    const isMove = MOVES.test(verb) || (fact.succeeds !== null && MOVES.test(before)) || MOVE_IN.includes(verb);
    // What is sure of a move is sure of the post left by it, whatever else is planned.
    if (isMove && moving.get(fact.personSpan.start)?.modality !== 'asserted') moving.set(fact.personSpan.start, fact);
  }
  const freed = new Map([...risenToHead(facts), ...handedOn(facts), ...goneToHead(text.folded, facts)]);
  if (moving.size === 0 && freed.size === 0) return [...facts];
  const told = holdersOf(facts, fact => fact.trigger !== null && TOLD.has(fact.change));
  const stays = (fact: RoleFact): boolean => told(fact).has(fact.person);
  return facts.map(fact => {
    const isHeld =
      fact.change === 'current' &&
      (fact.trigger === null || HOLD.includes(text.folded.slice(fact.trigger.start, fact.trigger.end)));
    const move = isHeld ? (moving.get(fact.personSpan.start) ?? freed.get(fact)) : undefined;
    if (!move || !fact.title || stays(fact)) return fact;
    if (KEPT.test(fact.title.title) && !(SEAT.test(fact.title.title) && SEAT.test(move.title?.title ?? '')))
      return fact;
    if (move.body === fact.body && move.title?.title === fact.title.title) return fact;
    const { modality, date, announced } = move;
    return { ...fact, change: 'moved-out', modality, date, announced };
  });
}

const NOBODY: ReadonlySet<Entity> = new Set();

/** By the facts that count, who has the post that another fact tells of: the same title at the same body. */
function holdersOf(
  facts: readonly RoleFact[],
  counts: (fact: RoleFact) => boolean,
): (post: RoleFact) => ReadonlySet<Entity> {
  const holders = new Map<Entity | null, Map<string, Set<Entity>>>();
  for (const fact of facts) {
    if (!fact.title || !counts(fact)) continue;
    const posts = holders.get(fact.body) ?? new Map<string, Set<Entity>>();
    const people = posts.get(fact.title.title) ?? new Set<Entity>();
    holders.set(fact.body, posts.set(fact.title.title, people.add(fact.person)));
  }
  return ({ body, title }) => holders.get(body)?.get(title?.title ?? '') ?? NOBODY;
}

/** What is said of somebody in passing, by the post before the name. */
const isSaidBefore = ({ change, trigger, title }: RoleFact): boolean =>
  change === 'current' && trigger === null && title !== null;

/** What somebody takes up, by where the name stands. */
function takenBy(facts: readonly RoleFact[]): ReadonlyMap<number, RoleFact> {
  const taken = new Map<number, RoleFact>();
  for (const fact of facts)
    if (fact.change === 'appointed' && fact.title && fact.trigger && fact.modality !== 'negated')
      taken.set(fact.personSpan.start, fact);
  return taken;
}

/** A deputy's seat on the board is kept with the chair. */
const ON_BOARD = /董事|监事|书记/;

/** 副总经理林越接任总经理: whoever becomes the head of the body is its deputy no longer. */
function risenToHead(facts: readonly RoleFact[]): Map<RoleFact, RoleFact> {
  const heads = takenBy(facts);
  const risen = new Map<RoleFact, RoleFact>();
  for (const fact of facts) {
    const head = isSaidBefore(fact) ? heads.get(fact.personSpan.start) : undefined;
    if (!head?.title || !fact.title || head.body !== fact.body) continue;
    if (!ON_BOARD.test(head.title.title) && isDeputy(fact.title.title) && headOf(fact.title.title) === head.title.title)
      risen.set(fact, head);
  }
  return risen;
}

/** Posts that several people have at a time. */
const SHARED = /^(?:联席|轮值)|副|董事$|监事|委员|成员|合伙人|顾问|助理|秘书|科学家|工程师|专家/;

/** 品牌部总监林越填补空缺，品牌部总监一职由周启担任: a post that somebody else takes up is left by who takes another. */
function handedOn(facts: readonly RoleFact[]): Map<RoleFact, RoleFact> {
  const takes = ({ change, title, trigger, modality }: RoleFact): boolean =>
    IN.has(change) && title !== null && trigger !== null && modality === 'asserted';
  const takers = holdersOf(facts, takes);
  const own = new Map<Entity, RoleFact>();
  for (const fact of facts) if (takes(fact) && fact.change !== 'acting') own.set(fact.person, fact);
  const handed = new Map<RoleFact, RoleFact>();
  for (const fact of facts) {
    const title = fact.title?.title;
    const move = own.get(fact.person);
    if (!isSaidBefore(fact) || !fact.body || !title || !move || SHARED.test(title)) continue;
    const others = takers(fact);
    if (others.size > (others.has(fact.person) ? 1 : 0)) handed.set(fact, move);
  }
  return handed;
}

/** Verbs that put somebody in another's place. */
const SUCCEEDS = /^(?:接任|接替|接棒|继任|填补|补位|递补)$/;
const TAKES = /^(?:任|出任|担任)$/;
/** Seats and tasks that are held beside a post of one's own. */
const BESIDE = /组长|委员|成员|主席|召集人|董事|监事|法定代表人|秘书|指挥/;
const TASK = /(?:组|委员会|委|专班|办公室|办|指挥部)$/;

/** 渠道部总监林越接任品牌部总监: whoever heads a unit leaves it for the place of another, or for the head of another unit. */
function goneToHead(folded: string, facts: readonly RoleFact[]): Map<RoleFact, RoleFact> {
  const heads = takenBy(facts);
  const gone = new Map<RoleFact, RoleFact>();
  for (const fact of facts) {
    const head = isSaidBefore(fact) ? heads.get(fact.personSpan.start) : undefined;
    if (!head?.title || !head.trigger || !fact.title || fact.body?.kind !== 'unit') continue;
    if (SHARED.test(fact.title.title) || BESIDE.test(head.title.title) || (head.body && TASK.test(head.body.name)))
      continue;
    const verb = folded.slice(head.trigger.start, head.trigger.end);
    if (SUCCEEDS.test(verb) || (TAKES.test(verb) && head.body?.kind === 'unit' && head.body !== fact.body))
      gone.set(fact, head);
  }
  return gone;
}
