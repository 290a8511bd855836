/** One step of a numeral: a power of ten. */
import { add, ONE, shift, ZERO } from './exact.ts';
import { NONE, SCALE, valueAt } from './number-characters.ts';
import type { Reading } from './reading.ts';
import { isMeasurePrefix } from './scales.ts';

export function scale(text: string, at: number, r: Reading): boolean {
  const power = valueAt(text, at);
  if (power < 4 && r.last === SCALE && r.lastPower <= power && r.big > 90 && !r.more) return false;
  if (power === 12 && isMeasurePrefix(text, at)) return false;
  if (power === 3 && r.last !== NONE && isMeasurePrefix(text, at)) return false;
  if (r.last !== SCALE || r.more) r.scales = r.current === null && r.last !== SCALE ? r.scales : [];
  r.scales.push(power);
  if (!r.arabic) r.chinese = true;
  if (r.spread !== null) r.spread = shift(r.spread, power);
  if (power < 4) {
    const bare = r.last === SCALE && r.lastPower < 4 && r.current === null && r.section !== ZERO;
    if (bare) r.section = shift(r.section, power);
    else r.section = add(r.section, shift(r.current ?? ONE, power));
  } else multiplyUp(power, r);
  if (power === 1) r.counted = true;
  r.current = null;
  r.zero = false;
  r.last = SCALE;
  r.lastPower = power;
  r.digits = '';
  r.at = at + 1;
  return true;
}

function multiplyUp(power: number, r: Reading): void {
  if (r.current !== null) r.section = add(r.section, r.current);
  if (r.big <= power) {
    r.total = shift(add(r.total, r.section), power);
  } else {
    const section = r.section.coefficient === 0n ? ONE : r.section;
    r.total = add(r.total, shift(section, power));
  }
  r.big = power;
  r.section = ZERO;
}
