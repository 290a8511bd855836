import type { Rule } from '../rule.ts';
import covers from './covers.ts';
import handedOver from './handed-over.ts';
import inChargeOf from './in-charge-of.ts';
import suchAs from './such-as.ts';

export const BUSINESS: readonly Rule[] = [covers, handedOver, inChargeOf, suchAs];
