import type { Rule } from '../rule.ts';
import postBeforeName from './post-before-name.ts';

export const TENURE: readonly Rule[] = [postBeforeName];
