/** All rules, by topic. Their order carries no meaning. */
import { APPOINTMENT } from './appointment/index.ts';
import { CAREER } from './career/index.ts';
import { DEPARTURE } from './departure/index.ts';
import { REPORTING } from './reporting/index.ts';
import { RESPONSIBILITY } from './responsibility/index.ts';
import type { Rule } from './rule.ts';
import { TENURE } from './tenure/index.ts';

export const RULES: readonly Rule[] = [
  ...APPOINTMENT,
  ...CAREER,
  ...DEPARTURE,
  ...REPORTING,
  ...RESPONSIBILITY,
  ...TENURE,
];
