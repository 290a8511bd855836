import type { Rule } from '../rule.ts';
import heldBefore from './held-before.ts';
import holdsNow from './holds-now.ts';
import postBefore from './post-before.ts';
import postHeldUntilNow from './post-held-until-now.ts';

export const CAREER: readonly Rule[] = [heldBefore, holdsNow, postBefore, postHeldUntilNow];
