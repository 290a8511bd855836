import type { Rule } from '../rule.ts';
import reportsAnew from './reports-anew.ts';
import reportsTo from './reports-to.ts';
import thoseAbove from './those-above.ts';

export const REPORTING: readonly Rule[] = [reportsAnew, reportsTo, thoseAbove];
