import type { Rule } from '../rule.ts';
import postBeforeName from './post-before-name.ts';
import postInBrackets from './post-in-brackets.ts';
import stays from './stays.ts';

export const TENURE: readonly Rule[] = [postBeforeName, postInBrackets, stays];
