/** All rules, by topic. Their order carries no meaning. */
import { APPOINTMENT } from './appointment/index.ts';
import { BUSINESS } from './business/index.ts';
import { CAREER } from './career/index.ts';
import { DEPARTURE } from './departure/index.ts';
import { GROUP } from './group/index.ts';
import { PARENT } from './parent/index.ts';
import { REPORTING } from './reporting/index.ts';
import { RESPONSIBILITY } from './responsibility/index.ts';
import type { Rule } from './rule.ts';
import { TENURE } from './tenure/index.ts';
import { UNIT } from './unit/index.ts';

export const RULES: readonly Rule[] = [
  ...APPOINTMENT,
  ...BUSINESS,
  ...CAREER,
  ...DEPARTURE,
  ...GROUP,
  ...PARENT,
  ...REPORTING,
  ...RESPONSIBILITY,
  ...TENURE,
  ...UNIT,
];
