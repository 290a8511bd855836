/** Posts of one person that go together, and so are in one body: 任云岚分行党委书记，提名为行长人选. */
import { gather } from '../../gather.ts';
import type { Post, Scope } from '../../phrase/phrase.ts';
import { nearest } from '../../phrase/scopes.ts';
import type { RoleStatement } from '../../state/statement.ts';
import type { Reading } from '../reading.ts';
import { TAKEN } from './past-posts.ts';

/** The posts that stand before another in its clause. */
export const postsBefore = ({ clause: { phrases } }: RoleStatement, { start }: Post): Post[] =>
  gather(phrases, p =>
    p?.kind === 'posts' ? p.posts : p?.kind === 'people' ? gather(p.holders, h => h.posts) : [],
  ).filter(post => post.start < start);

/** 行长 of an 分行, 院长 of an 医院: by its name. */
const isHeadOf = (scope: Scope, { title: { title } }: Post): boolean => {
  const body = nearest(scope);
  return body.kind !== 'anaphor' && /[院校行]长$/.test(title) && body.name.at(-1) === title.at(-2);
};

/** 拟任云岚集团党委副书记，提名为总经理人选: one is proposed for posts of one body. 任云岚分行党委书记，提名为行长人选 */
export function bodyProposedBefore({ folded }: Reading['text'], statement: RoleStatement, post: Post): Scope | null {
  const { trigger, clause } = statement;
  if (!trigger || !/^拟?(?:提名|推荐)/.test(folded.slice(trigger.start, trigger.end))) return null;
  const before = folded.slice(clause.view.sentence.start, trigger.start);
  const scope = postsBefore(statement, post).findLast(o => o.scope)?.scope;
  return scope && (before.includes('拟') || isHeadOf(scope, post)) ? scope : null;
}

/** 林越任云岚银行党委书记，拟任董事长: the verb goes on about the same person, and so about the same company. */
export function bodyGoneOnFrom({ clause, slots, change }: RoleStatement, post: Post): Scope | null {
  const start = slots['done']?.start;
  if (start === undefined || change === 'left') return null;
  for (const phrase of clause.phrases) {
    if (phrase?.kind !== 'posts' || phrase.start !== start) continue;
    const scope = phrase.posts.at(-1)?.scope;
    const isOfIt =
      scope && ((scope.path.length === 1 && scope.path[0].kind === 'organization') || isHeadOf(scope, post));
    return isOfIt ? scope : null;
  }
  return null;
}

const BESIDES = /(?:同时|并|还|亦|也|另)$/;

/** 北山食品法定代表人变更为林越，林越同时任总经理: of the company whose post the same person took right before. */
export function bodyTakenWith({ text: { folded }, lookup }: Reading, statement: RoleStatement): Scope | null {
  const { trigger, clause, people, span } = statement;
  const [who] = people;
  if (!who || !trigger || !BESIDES.test(folded.slice(Math.max(0, trigger.start - 2), trigger.start))) return null;
  for (const other of lookup.statementsIn(clause.view.sentence.index)) {
    if (other.type !== 'role' || !TAKEN.has(other.change) || other.trigger === null || other.span.start >= span.start)
      continue;
    const scope = other.posts[0]?.scope;
    if (scope?.path[0].kind === 'organization' && other.people.some(({ person }) => person.name === who.person.name))
      return scope;
  }
  return null;
}
