/** Numbers joined to a list, whose last one has the unit of all: 31.7/18.2/9.4亿元, 分别为31.7、18.2、9.4亿元. */
import type { QuantityMention, Span } from '../../document.ts';
import { decimal, exact, shift } from '../numeral/exact.ts';

const POWER = /\d(万亿|[^\d.,])/;
const POWERS: Readonly<Record<string, number>> = { 百: 2, 千: 3, 万: 4, 亿: 8, 万亿: 12 };

/** The quantities, those before a slash, or a 、 behind 分别, in the unit of the next one where they have none. */
export function withListUnits(text: string, quantities: QuantityMention[]): QuantityMention[] {
  let power = 0;
  for (let i = quantities.length - 2; i >= 0; i--) {
    const [quantity, next] = [quantities[i], quantities[i + 1]];
    if (quantity === undefined || next === undefined) continue;
    const given = powerOf(text.slice(next.start, next.end));
    if (given !== null) power = given;
    if (quantity.end + 1 !== next.start || !isBare(quantity) || isBare(next)) continue;
    if (text.charAt(quantity.end) === '/' || isShared(text, quantity)) quantities[i] = inUnitOf(quantity, next, power);
  }
  return quantities;
}

const isShared = (text: string, { start, end }: Span): boolean =>
  '、和及'.includes(text.charAt(end)) && SHARED.test(text.slice(Math.max(0, start - 60), start));

const SHARED = /(?:分别(?:约?为|是|达)?|PE为)(?:[\d.,]+、)*$/;

const isBare = ({ unit, measure }: QuantityMention): boolean => unit === 'count' && measure === null;

/** Null for a bare number, which has none of its own. */
function powerOf(words: string): number | null {
  const scale = POWER.exec(words)?.[1];
  return scale === undefined ? null : (POWERS[scale] ?? 0);
}

function inUnitOf(quantity: QuantityMention, { unit, measure }: QuantityMention, power: number): QuantityMention {
  if (quantity.value === null) return quantity;
  const negative = quantity.value.startsWith('-');
  const value = decimal(shift(exact(negative ? quantity.value.slice(1) : quantity.value), power));
  return { ...quantity, value: negative ? `-${value}` : value, unit, measure };
}
