/** What somebody is put in charge of with a post that is taken up. */
import type { Sentence } from '../../document.ts';
import type { RoleFact } from '../facts.ts';
import type { Entity } from '../names/entity.ts';
import type { Reading } from '../reading.ts';
import { TAKEN } from './past-posts.ts';

/**
 * 聘任林越为副总裁，分管渠道部; 任命林越为总裁。她将全面负责渠道部: the charge is as new as the post that the same sentence gives, or
 * the sentence before where this one only points back to who was named there.
 */
export function withChargesTaken({ text }: Reading, facts: readonly RoleFact[]): RoleFact[] {
  const taken = new Map<number, RoleFact[]>();
  for (const fact of facts)
    if (TAKEN.has(fact.change) && fact.title && fact.trigger && fact.modality !== 'negated') {
      const { index } = fact.clause.view.sentence;
      const inSentence = taken.get(index);
      if (inSentence) inSentence.push(fact);
      else taken.set(index, [fact]);
    }
  const isGone = (of: Entity, sentence: Sentence): boolean =>
    facts.some(f => f.change === 'left' && f.person === of && !f.slots['posts'] && f.clause.view.sentence === sentence);
  return facts.map(fact => {
    if (fact.change !== 'current' || fact.title !== null || fact.trigger === null) return fact;
    const { index } = fact.clause.view.sentence;
    const takenIn = (sentence: number): RoleFact | undefined =>
      taken.get(sentence)?.find(({ person, span }) => person === fact.person && span.start <= fact.span.start);
    // 林越离职，他负责的硬件部并入…: nor has he the charge any longer.
    if (text.folded[fact.trigger.end] === '的' && isGone(fact.person, fact.clause.view.sentence))
      return { ...fact, change: 'former' };
    const post = (fact.implied.includes('person') ? takenIn(index - 1) : undefined) ?? takenIn(index);
    if (!post) return fact;
    const { date, announced, modality } = post;
    return { ...fact, change: 'appointed', date, announced, modality };
  });
}
