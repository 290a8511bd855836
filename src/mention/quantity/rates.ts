/** Units of numbers that say how one amount relates to another. */

const RATES: ReadonlySet<string> = new Set(['percent', 'ratio', 'times']);
const POINTS: ReadonlySet<string> = new Set(['percentage-point', 'basis-point']);

/** A part or a multiple of something: 70%, 三分之一, 两倍. */
export const isRate = (unit: string): boolean => RATES.has(unit);

/** The distance between two rates: 3个百分点. */
export const isPoints = (unit: string): boolean => POINTS.has(unit);
