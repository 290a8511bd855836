/** Who goes without a post being named, and whose post somebody else takes over in the same sentence. */
import type { RoleFact } from '../facts.ts';
import { grouped } from '../lookup.ts';
import type { Reading } from '../reading.ts';
import { TAKEN } from './past-posts.ts';

/** Verbs that take over what somebody had. */
const TAKES_OVER = /^(?:接|继任|新任|暂代|代|递补|补位|填补|升任)/;

/**
 * 林越已离开公司，总裁一职由周启接任; 周启新任总裁，林越离任: where one goes from the company, and one other takes over one post, that
 * post is what the first one had.
 */
export function withPostsHandedOn({ text }: Reading, facts: readonly RoleFact[]): RoleFact[] {
  const gone = facts.filter(fact => fact.change === 'left' && fact.title === null && fact.modality !== 'negated');
  if (gone.length === 0) return [...facts];
  const bySentence = grouped(facts, fact => fact.clause.view.sentence.index);
  const posts = new Map<RoleFact, RoleFact>();
  for (const fact of gone) {
    const around = bySentence.get(fact.clause.view.sentence.index) ?? [];
    const left = around.filter(other => other.change === 'left');
    const taken = around.filter(other => TAKEN.has(other.change) && other.title !== null);
    const [only, ...more] = taken;
    if (left.length > 1 || !only?.trigger || more.length > 0 || only.person === fact.person) continue;
    // 云岚集团林越退休，北山集团周启升任总裁: of another company.
    if (fact.body && only.body?.kind === 'organization' && fact.body.kind === 'organization' && only.body !== fact.body)
      continue;
    const { start, end } = only.trigger;
    if (TAKES_OVER.test(text.folded.slice(start, end))) posts.set(fact, only);
  }
  return facts.map(fact => {
    const post = posts.get(fact);
    return post ? { ...fact, title: post.title, body: post.body, implied: [...fact.implied, 'title'] } : fact;
  });
}
