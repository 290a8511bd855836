import type { Rule } from '../rule.ts';
import covers from './covers.ts';
import inChargeOf from './in-charge-of.ts';

export const BUSINESS: readonly Rule[] = [covers, inChargeOf];
