/** The value of a numeral that has been read to its end: 点 and what follows, 两千四, 万 behind decimals. */
import { latinTail } from './arabic.ts';
import { add, type Exact, exact, shift, ZERO } from './exact.ts';
import { DIGIT, isScale, kindAt, SCALE, valueAt } from './number-characters.ts';
import type { Numeral } from './reading.ts';
import { LONGEST, pastSpaces, type Reading, sum } from './reading.ts';
import { trailing } from './scales.ts';

const POINT = '点'.charCodeAt(0);

const LIANG = '两'.charCodeAt(0);

export function finish(text: string, start: number, r: Reading): Numeral | null {
  if (r.digits.length >= LONGEST && kindAt(text, r.at) === DIGIT) return null;
  if (r.zero && r.last === DIGIT) r.at = Math.max(start + 1, r.at);
  const tail =
    r.scales.length > 0 && !r.arabic && !r.zero && r.spread === null && r.current !== null && r.digits.length === 1;
  if (tail && r.last === DIGIT && r.lastPower >= 2 && text.charAt(r.at - 2) !== '零') {
    r.current = shift(r.current ?? ZERO, r.lastPower - 1);
  }
  let low = sum(r);
  const fraction = chineseFraction(text, r);
  if (fraction !== null) low = add(low, fraction);
  let { spread } = r;
  const numeral = (): Numeral => ({
    end: r.at,
    low,
    high: spread === null ? null : add(low, spread),
    more: r.more,
    chinese: !r.arabic,
    bare: !r.counted,
    scaled: r.scales.length > 0,
    trailing: trailing(r.last === SCALE ? r.scales : []),
    positional: r.scales.length === 0 ? r.digits : null,
    fraction: r.fraction,
  });
  if (fraction !== null && isScale(text, r.at)) {
    while (isScale(text, r.at)) {
      const power = valueAt(text, r.at);
      low = shift(low, power);
      r.scales.push(power);
      r.at++;
    }
    r.last = SCALE;
    spread = null;
  }
  return r.arabic ? latinTail(text, start, numeral()) : numeral();
}

/** 点 and what follows it: 八点五. */
function chineseFraction(text: string, r: Reading): Exact | null {
  if (r.arabic && !r.chinese) return null;
  const point = pastSpaces(text, r.at);
  if (text.charCodeAt(point) !== POINT) return null;
  let at = pastSpaces(text, point + 1);
  let digits = '';
  while (kindAt(text, at) === DIGIT && text.charCodeAt(at) !== LIANG) digits += valueAt(text, at++);
  if (digits === '') return null;
  r.at = at;
  r.last = DIGIT;
  r.fraction = true;
  return exact(`0.${digits}`);
}
