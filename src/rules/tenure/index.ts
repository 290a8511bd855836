import type { Rule } from '../rule.ts';
import postBeforeName from './post-before-name.ts';
import postBehindName from './post-behind-name.ts';
import postInBrackets from './post-in-brackets.ts';
import stays from './stays.ts';

export const TENURE: readonly Rule[] = [postBeforeName, postBehindName, postInBrackets, stays];
