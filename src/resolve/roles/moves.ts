/** What somebody leaves by moving: 财务部总监林越调任审计部总经理 says that the first post is left. */
import { HOLD, MOVE_IN } from '../../lexicon/verbs.ts';
import type { RoleFact } from '../facts.ts';
import type { Reading } from '../reading.ts';
import { headOf, isDeputy } from './deputies.ts';

/** Verbs that take somebody out of the post held; 任 and 出任 alone may add to it. */
const MOVES = /^(?:调|转|降|改任|升任|升为|升至|晋升|提任|提拔|擢升|轮岗|换岗|平调|對調|对调|調|轉)/;
/** Seats on boards, party offices and ranks of a partner are kept whatever post is taken up. */
const KEPT =
  /(?:董事|監事|监事|书记|委员|合伙人|顾问|代表|秘书|院士|律师|学者|(?<!首席)(?:经济学家|科学家)|(?<!总)会计师)$|创始人|股东/;
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
  const risen = risenToHead(facts);
  if (moving.size === 0 && risen.size === 0) return [...facts];
  const stays = (fact: RoleFact): boolean =>
    facts.some(
      other =>
        other.trigger !== null &&
        TOLD.has(other.change) &&
        other.person === fact.person &&
        other.body === fact.body &&
        other.title?.title === fact.title?.title,
    );
  return facts.map(fact => {
    const isHeld =
      fact.change === 'current' &&
      (fact.trigger === null || HOLD.includes(text.folded.slice(fact.trigger.start, fact.trigger.end)));
    const move = isHeld ? (moving.get(fact.personSpan.start) ?? risen.get(fact)) : undefined;
    if (!move || !fact.title || KEPT.test(fact.title.title) || stays(fact)) return fact;
    if (move.body === fact.body && move.title?.title === fact.title.title) return fact;
    const { modality, date, announced } = move;
    return { ...fact, change: 'moved-out', modality, date, announced };
  });
}

/** A deputy's seat on the board is kept with the chair. */
const ON_BOARD = /董事|监事|书记/;

/** 副总经理林越接任总经理: whoever becomes the head of the body is its deputy no longer. */
function risenToHead(facts: readonly RoleFact[]): ReadonlyMap<RoleFact, RoleFact> {
  const heads = new Map<number, RoleFact>();
  for (const fact of facts)
    if (fact.change === 'appointed' && fact.title && fact.trigger && fact.modality !== 'negated')
      heads.set(fact.personSpan.start, fact);
  const risen = new Map<RoleFact, RoleFact>();
  for (const fact of facts) {
    const head = fact.change === 'current' && fact.trigger === null ? heads.get(fact.personSpan.start) : undefined;
    if (!head?.title || !fact.title || head.body !== fact.body) continue;
    if (!ON_BOARD.test(head.title.title) && isDeputy(fact.title.title) && headOf(fact.title.title) === head.title.title)
      risen.set(fact, head);
  }
  return risen;
}
