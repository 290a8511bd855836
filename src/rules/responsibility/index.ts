import type { Rule } from '../rule.ts';
import chargeChanges from './charge-changes.ts';
import chargePasses from './charge-passes.ts';
import handOn from './hand-on.ts';
import inCharge from './in-charge.ts';
import leadFounding from './lead-founding.ts';
import moveInto from './move-into.ts';
import preside from './preside.ts';
import presideVacant from './preside-vacant.ts';
import stop from './stop.ts';
import takeCharge from './take-charge.ts';
import unitByPerson from './unit-by-person.ts';
import wasInCharge from './was-in-charge.ts';

export const RESPONSIBILITY: readonly Rule[] = [
  chargeChanges,
  chargePasses,
  handOn,
  inCharge,
  leadFounding,
  moveInto,
  preside,
  presideVacant,
  stop,
  takeCharge,
  unitByPerson,
  wasInCharge,
];
