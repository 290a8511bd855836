/** Posts that go on while others of the same person change. */
import { STILL, STILL_AT } from '../../lexicon/verbs.ts';
import type { RoleFact } from '../facts.ts';
import type { Context } from './context.ts';
import { TAKEN } from './past-posts.ts';

const GOES_ON = /^(?:仍|继续|持续|留任)/;
const LONGEST_STILL = 4;
const LONGEST_PLACE = 14;
const CHANGES: ReadonlySet<RoleFact['change']> = new Set(['left', 'moved-out', ...TAKEN, 'moved-in']);

/** 卸任总裁，继续担任董事长: a post kept beside one that changes hands is held, and no change of its own. */
export function withKeptPosts({ reading }: Context, facts: readonly RoleFact[]): RoleFact[] {
  const changing = new Set(facts.filter(f => CHANGES.has(f.change)).map(f => f.person));
  return facts.map(fact => {
    const { trigger, change, person } = fact;
    const { folded } = reading.text;
    const goesOn =
      change === 'retained' &&
      trigger &&
      (GOES_ON.test(folded.slice(trigger.start, trigger.end)) ||
        STILL.test(folded.slice(trigger.start - LONGEST_STILL, trigger.start)) ||
        STILL_AT.test(folded.slice(trigger.start - LONGEST_PLACE, trigger.start)));
    return goesOn && changing.has(person)
      ? { ...fact, change: 'current', date: null, announced: null, reason: null }
      : fact;
  });
}
