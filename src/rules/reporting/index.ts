import type { Rule } from '../rule.ts';
import reportsTo from './reports-to.ts';

export const REPORTING: readonly Rule[] = [reportsTo];
