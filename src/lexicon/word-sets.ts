/** The word sets that rules name in their patterns as <set>. */
import type { WordSets } from '../state/pattern.ts';
import { APPOINT, CAREER, DISMISS, GO, HOLD, IN_CHARGE, LEAVE, MOVE_IN, TAKE_UP } from './verbs.ts';

export const WORD_SETS: WordSets = {
  'take-up': Object.keys(TAKE_UP),
  appoint: Object.keys(APPOINT),
  leave: LEAVE,
  go: GO,
  dismiss: DISMISS,
  'in-charge': IN_CHARGE,
  'move-in': MOVE_IN,
  career: CAREER,
  hold: HOLD,
};
