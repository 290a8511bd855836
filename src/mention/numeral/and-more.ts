/** One step of a numeral: 多, 余 and 几, which leave it open: 20多, 三百余, 十几万. */
import { AND_MORE } from '../../lexicon/approximations.ts';
import { compare, type Exact, ONE, shift, whole } from './exact.ts';
import { ARABIC, kindAt, SCALE } from './number-characters.ts';
import { pastSpaces, type Reading, sum } from './reading.ts';

/** 多 and 余 that begin a word of their own. */
const NOT_MORE = /^(?:多[元样]化|多样|多家媒|余额|余下|余生)/;

const TEN = whole(10);

export function andMore(text: string, at: number, r: Reading): boolean {
  if (!AND_MORE.has(text.charAt(at)) || r.more) return false;
  const some = text.charAt(at) === '几';
  if (some && r.last === ARABIC) return false;
  const after = pastSpaces(text, at + 1);
  const scaleFollows = kindAt(text, after) === SCALE;
  const value = sum(r);
  if (!scaleFollows && (compare(value, TEN) < 0 || NOT_MORE.test(text.slice(at, at + 3)))) return false;
  r.more = true;
  r.spread = some && r.zero ? ONE : leadingStep(value);
  if (r.last === SCALE && r.lastPower >= 4 && r.scales.length > 0) r.spread = leadingStep(value);
  r.at = at + 1;
  if (!scaleFollows) return false;
  r.at = after;
  return true;
}

/** One unit in the last place that is not zero: 20多 is less than 30, 3000多 less than 4000. */
function leadingStep(value: Exact): Exact {
  let power = -value.places;
  let rest = value.coefficient;
  while (rest !== 0n && rest % 10n === 0n) {
    rest /= 10n;
    power++;
  }
  return shift(ONE, power);
}
