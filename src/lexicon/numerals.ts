import { tagged, words } from './words.ts';

/** The characters numbers are written with, everyday and formal (大写). */
export const DIGITS: Readonly<Record<string, number>> = {
  零: 0,
  〇: 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};

/** Digits as written on cheques. Several are everyday words too (陆地, 拾起), so none of them counts alone. */
export const FORMAL_DIGITS: Readonly<Record<string, number>> = {
  壹: 1,
  贰: 2,
  叁: 3,
  肆: 4,
  伍: 5,
  陆: 6,
  柒: 7,
  捌: 8,
  玖: 9,
  俩: 2,
  倆: 2,
};

/** Powers of ten that multiply what stands before them. */
export const SCALES: Readonly<Record<string, number>> = { 十: 1, 百: 2, 千: 3, 万: 4, 亿: 8, 兆: 12 };

export const FORMAL_SCALES: Readonly<Record<string, number>> = { 拾: 1, 佰: 2, 仟: 3, 萬: 4, 億: 8 };

/** Latin letters after Arabic digits: 40k, 30w, 2.5M. */
export const LETTER_SCALES: Readonly<Record<string, number>> = { k: 3, K: 3, w: 4, M: 6 };

/** Those that stand for a power of ten only in money, and measure or name otherwise: $45m, 45 m; €2b, 2B. */
export const MONEY_SCALES: Readonly<Record<string, number>> = { m: 6, b: 9, B: 9, t: 12, T: 12 };

/** English powers of ten after Arabic digits, whatever their case: 3.2 billion, 1.5bn. */
export const ENGLISH_SCALES: Readonly<Record<string, number>> = tagged<number>(
  [3, 'thousand'],
  [6, 'million mln mn'],
  [9, 'billion bln bn'],
  [12, 'trillion tn'],
);

/** What is a name although it starts like a number: screen and network generations, dimensions. */
export const LETTERED_NAMES: readonly string[] = words(`
2G 3G 4G 5G 6G 2K 4K 8K 2D 3D 4D 2B 2C 4S
`);
