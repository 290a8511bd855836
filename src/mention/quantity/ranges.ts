/** Two numbers that 至, - or ~ joins to a range. */
import { characterSet } from '../character-sets.ts';
import { matchAt } from '../match-at.ts';
import { compare, type Exact, shift } from '../numeral/exact.ts';
import { isNumeral } from '../numeral/number-characters.ts';
import { readNumeral } from '../numeral/numeral.ts';
import type { Numeral } from '../numeral/reading.ts';
import type { Amount } from './amount.ts';
import { readUnit, type UnitFound } from './unit.ts';

const CONNECTS = characterSet('（(/ 至到-–—－~～〜');
export const CONNECTOR =
  /(?:（含）|\(含\)|\/股)?[ ]{0,2}(至|到|[-–—－~～〜]{1,2})[ ]{0,2}(?:(?:US|HK|NT)?[￥¥$€£]|RMB ?|约|近|超|逾|百分之|人民币)?/y;

export function isJoined(text: string, start: number, end: number): boolean {
  const hyphen = (at: number): boolean => '-－–—'.includes(text.charAt(at) || '。');
  return (hyphen(end) && isNumeral(text, end + 1)) || (hyphen(start - 1) && isNumeral(text, start - 2));
}

/**
 * The far end of a range, which lends the near end what it leaves out: unit and powers of ten. `negative` is the sign of the near end:
 * -6.8亿元至-5.4亿元 and -3%至5% are ranges, 3%至-5% is none. The ends of what is `falling` may stand the other way round.
 */
export function secondEnd(
  text: string,
  at: number,
  negative: boolean,
  falling: boolean,
  first: Numeral,
  found: UnitFound | null,
  raw: string,
  before: string,
): Amount | null {
  if (!CONNECTS(text.charCodeAt(at))) return null;
  const connector = matchAt(CONNECTOR, text, at);
  if (connector === null || isNextCell(connector[0])) return null;
  const signed = isMinus(text.charCodeAt(CONNECTOR.lastIndex));
  if (signed && !negative) return null;
  const from = CONNECTOR.lastIndex + (signed ? 1 : 0);
  const second = readNumeral(text, from, raw);
  if (second === null || second.bare) return null;
  const unit = readUnit(text, second.end, second);
  if (found !== null && unit !== null && found.unit !== unit.unit && !found.plainMoney) return null;
  if (found !== null && unit === null) return null;
  const loose = connector[1] === '至' || connector[1] === '到';
  // 从1万家到2万家: from one to the other.
  if (
    loose &&
    found !== null &&
    /[从由]$/.test(before) &&
    !/^(?:不等|之间|区间)/.test(text.slice(unit?.end, (unit?.end ?? 0) + 2))
  )
    return null;
  if (unit === null && !loose && !second.scaled) return null;
  const high = shift(second.high ?? second.low, unit?.power ?? 0);
  const low =
    found === null ? lowEnd(first, second, unit, negative || falling ? null : high) : shift(first.low, found.power);
  const order = compare(low, high);
  if (order === 0 || (order > 0 && !negative && !falling)) return null;
  const end = unit?.end ?? second.end;
  const rest = { end, more: second.more, unit: null, numeral: second, found: unit, range: true, joined: false };
  if (negative && !signed) return { low, high, ...rest, crosses: true };
  return order > 0 ? { low: high, high: low, ...rest } : { low, high, ...rest };
}

/** 2.89 -9.00%: a space before the hyphen alone makes it the sign of the next cell. */
const isNextCell = (connector: string): boolean => /^ +[-－−]$/.test(connector);

const isMinus = characterSet('-－−负');

/** The near end, with the power of ten that it leaves to the far one; below `high`, where it has to be. */
function lowEnd(first: Numeral, second: Numeral, unit: UnitFound | null, high: Exact | null): Exact {
  const own = shift(first.low, unit?.power ?? 0);
  for (let i = second.trailing.length - 1; i >= 0; i--) {
    const power = second.trailing[i] ?? 0;
    if (first.scaled && lastPower(first) >= power) continue;
    const shared = shift(own, power);
    if (high === null || compare(shared, high) < 0) return shared;
  }
  return own;
}

const lastPower = (numeral: Numeral): number => numeral.trailing[0] ?? 0;
