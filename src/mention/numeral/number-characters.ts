/** Which characters numbers are written with, and what each stands for. */
import { DIGITS, FORMAL_DIGITS, FORMAL_SCALES, SCALES } from '../../lexicon/numerals.ts';

export const NONE = 0;

export const ARABIC = 1;

export const DIGIT = 2;

export const SCALE = 3;

const KIND = new Uint8Array(65536);

const VALUE = new Uint8Array(65536);

const FORMAL = new Set([...Object.keys(FORMAL_DIGITS), ...Object.keys(FORMAL_SCALES)].map(c => c.charCodeAt(0)));

for (let digit = 0; digit < 10; digit++) set(String(digit), ARABIC, digit);
for (const [c, value] of Object.entries({ ...DIGITS, ...FORMAL_DIGITS })) set(c, DIGIT, value);
for (const [c, value] of Object.entries({ ...SCALES, ...FORMAL_SCALES })) set(c, SCALE, value);

function set(character: string, kind: number, value: number): void {
  KIND[character.charCodeAt(0)] = kind;
  VALUE[character.charCodeAt(0)] = value;
}

export const kindAt = (text: string, at: number): number =>
  at < text.length ? (KIND[text.charCodeAt(at)] ?? NONE) : NONE;

export const valueAt = (text: string, at: number): number => VALUE[text.charCodeAt(at)] ?? 0;

export const isArabic = (code: number): boolean => code >= 48 && code <= 57;

export const isNumeral = (text: string, at: number): boolean => kindAt(text, at) !== NONE;

export const isChineseNumeral = (text: string, at: number): boolean => kindAt(text, at) >= DIGIT;

export const isScale = (text: string, at: number): boolean => kindAt(text, at) === SCALE;

export const isFormal = (text: string, at: number): boolean => FORMAL.has(text.charCodeAt(at));

/** The value of the Chinese or Arabic digit there; -1 where there is none. */
export function digitAt(text: string, at: number): number {
  const kind = kindAt(text, at);
  return kind === ARABIC || kind === DIGIT ? valueAt(text, at) : -1;
}
