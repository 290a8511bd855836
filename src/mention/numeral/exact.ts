/** Exact decimals: a coefficient and how many of its digits stand after the point. Never a float. */
export interface Exact {
  readonly coefficient: bigint;
  /** Digits after the point; negative for trailing zeros left out. */
  readonly places: number;
}

const QUOTIENT_PLACES = 10;

/** Reads plain digits with at most one point, such as `12.50`. */
export function exact(digits: string): Exact {
  const point = digits.indexOf('.');
  if (point < 0) return { coefficient: BigInt(digits), places: 0 };
  const fraction = digits.slice(point + 1);
  return { coefficient: BigInt(digits.slice(0, point) + fraction), places: fraction.length };
}

export function whole(value: number): Exact {
  return { coefficient: BigInt(value), places: 0 };
}

export const ZERO: Exact = whole(0);
export const ONE: Exact = whole(1);

/** Times ten to the given power. */
export function shift(value: Exact, power: number): Exact {
  return power === 0 ? value : { coefficient: value.coefficient, places: value.places - power };
}

export function add(left: Exact, right: Exact): Exact {
  if (left.coefficient === 0n) return right;
  if (right.coefficient === 0n) return left;
  const places = Math.max(left.places, right.places);
  return { coefficient: aligned(left, places) + aligned(right, places), places };
}

export function multiply(left: Exact, right: Exact): Exact {
  return { coefficient: left.coefficient * right.coefficient, places: left.places + right.places };
}

export function negate(value: Exact): Exact {
  return { coefficient: -value.coefficient, places: value.places };
}

/** Less than, equal or greater: negative, zero or positive. */
export function compare(left: Exact, right: Exact): number {
  const places = Math.max(left.places, right.places);
  const difference = aligned(left, places) - aligned(right, places);
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

/** The quotient to ten places, the last one rounded half away from zero; null when dividing by zero. */
export function divide(left: Exact, right: Exact): Exact | null {
  if (right.coefficient === 0n) return null;
  const power = QUOTIENT_PLACES + Math.max(0, right.places - left.places);
  const dividend = left.coefficient * 10n ** BigInt(power) * 2n;
  const doubled = dividend / right.coefficient;
  const rounded = (doubled + (doubled < 0n ? -1n : 1n)) / 2n;
  const quotient = { coefficient: rounded, places: left.places - right.places + power };
  return quotient.places <= QUOTIENT_PLACES ? quotient : round(quotient);
}

/** Raises to a whole power; null when that would divide by zero. */
export function raise(base: Exact, power: number): Exact | null {
  const positive = { coefficient: base.coefficient ** BigInt(Math.abs(power)), places: base.places * Math.abs(power) };
  return power < 0 ? divide(ONE, positive) : positive;
}

/** As a plain decimal: no exponent, no trailing zeros after the point. */
export function decimal(value: Exact): string {
  if (value.places <= 0) return (value.coefficient * 10n ** BigInt(-value.places)).toString();
  const negative = value.coefficient < 0n;
  const digits = (negative ? -value.coefficient : value.coefficient).toString().padStart(value.places + 1, '0');
  let end = digits.length;
  const point = digits.length - value.places;
  while (end > point && digits.charCodeAt(end - 1) === 48) end--;
  const text = end === point ? digits.slice(0, point) : `${digits.slice(0, point)}.${digits.slice(point, end)}`;
  return negative && text !== '0' ? `-${text}` : text;
}

function round(value: Exact): Exact {
  const half = 10n ** BigInt(value.places - QUOTIENT_PLACES);
  const doubled = (value.coefficient * 2n) / half;
  return { coefficient: (doubled + (doubled < 0n ? -1n : 1n)) / 2n, places: QUOTIENT_PLACES };
}

function aligned(value: Exact, places: number): bigint {
  return places === value.places ? value.coefficient : value.coefficient * 10n ** BigInt(places - value.places);
}
