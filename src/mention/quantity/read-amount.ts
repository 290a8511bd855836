/** Reads a number with its unit, as a fraction, one end or both ends of a range. */
import { add, type Exact, shift } from '../numeral/exact.ts';
import { readNumeral } from '../numeral/numeral.ts';
import type { Numeral } from '../numeral/reading.ts';
import type { Amount } from './amount.ts';
import { FRACTION_FOLLOWS, fraction, HALF } from './fractions.ts';
import { isJoined, secondEnd } from './ranges.ts';
import { signBefore } from './surroundings.ts';
import { readUnit, type UnitFound } from './unit.ts';

/** Reads the amount at `start` with its unit. Null where the number belongs to something that is none. */
export function readAmount(text: string, start: number, raw: string): Amount | null {
  const numeral = readNumeral(text, start, raw);
  if (numeral === null) return null;
  const special = FRACTION_FOLLOWS(text.charCodeAt(numeral.end)) ? fraction(text, start, numeral, raw) : null;
  return special ?? measured(text, start, numeral, raw);
}

/** 亏损8亿元至7亿元, 下降45%-35%: the larger end of what falls comes first. */
const isFalling = (text: string, start: number): boolean => FALLS.test(text.slice(Math.max(0, start - 12), start));
const FALLS = /(?:亏损?|[下减降跌]|下降|减少|下滑|降低|下跌)(?:额|幅度?|[：:约为人民币区间在 ])*$/;

function measured(text: string, start: number, numeral: Numeral, raw: string): Amount {
  const found = readUnit(text, numeral.end, numeral);
  const end = found?.end ?? numeral.end;
  const range = secondEnd(
    text,
    end,
    signBefore(text, start, 0)?.negative === true,
    isFalling(text, start),
    numeral,
    found,
    raw,
    text.slice(Math.max(0, start - 1), start),
  );
  if (range !== null) return range;
  const tail = found === null ? null : afterUnit(text, start, numeral, found);
  const power = found?.power ?? 0;
  return {
    end: tail?.end ?? end,
    low: tail?.low ?? shift(numeral.low, power),
    high: numeral.high === null ? null : shift(numeral.high, power),
    more: numeral.more,
    unit: null,
    numeral,
    found,
    range: false,
    joined: found === null && isJoined(text, start, end),
  };
}

/** What a unit lets follow it: 半, or for 成 and 折 one more digit. */
function afterUnit(
  text: string,
  start: number,
  numeral: Numeral,
  found: UnitFound,
): { end: number; low: Exact } | null {
  const word = text.slice(found.end - 1, found.end);
  if (word === '成' && found.unit === 'percent') {
    const digit = readNumeral(text, text.charCodeAt(found.end) === 32 ? found.end + 1 : found.end, text);
    if (digit?.positional?.length === 1 && digit.chinese && numeral.chinese) {
      return { end: digit.end, low: add(shift(numeral.low, 1), digit.low) };
    }
  }
  if (word === '折' && numeral.positional?.length === 2 && numeral.low.places === 0) {
    return { end: found.end, low: numeral.low };
  }
  if (text.charAt(found.end) !== '半' || '年天月小导径'.includes(text.charAt(found.end + 1) || '。')) return null;
  if (found.unit === 'times' || text.charAt(start - 1) === '第') return null;
  return { end: found.end + 1, low: add(shift(numeral.low, found.power), shift(HALF, found.power)) };
}
