import type { Rule } from '../rule.ts';
import are from './are.ts';
import around from './around.ts';
import enumerated from './enumerated.ts';
import is from './is.ts';

export const GROUP: readonly Rule[] = [are, around, enumerated, is];
