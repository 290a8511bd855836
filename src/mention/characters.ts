/** What a UTF-16 unit is, for the finders of names; places outside the text are nothing. */
import { BULLETS } from '../lexicon/bullets.ts';
import { characterSet } from './character-sets.ts';

/** Basic and extension A ideographs; 丨 (U+4E28) is a bar in tickers and headlines, no character of a name. */
export function isHanCode(code: number): boolean {
  return (
    (code >= 0x4e00 && code <= 0x9fff && code !== 0x4e28) ||
    (code >= 0x3400 && code <= 0x4dbf) ||
    (code >= 0xd840 && code <= 0xdfff)
  );
}

export function isHan(text: string, at: number): boolean {
  return at >= 0 && at < text.length && isHanCode(text.charCodeAt(at));
}

export function isDigitCode(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** 一组, 三部: numerals that count units, or tell them apart. */
export const isNumeralCode = characterSet('一二两三四五六七八九十');

export function isLatinCode(code: number): boolean {
  return (code >= 65 && code <= 90) || (code >= 97 && code <= 122) || (code >= 0xc0 && code <= 0x24f);
}

export function isLatinOrDigit(text: string, at: number): boolean {
  if (at < 0 || at >= text.length) return false;
  const code = text.charCodeAt(at);
  return isLatinCode(code) || isDigitCode(code);
}

/** Classes of single units around names, in one table. */
export const CHARACTER = { breaks: 1, joins: 2, closesQuote: 4, hyphenOrDot: 8 } as const;

const CLASSES: readonly (readonly [string, number])[] = [
  [' \u3000\t\n\r。，；：！？“”‘’「」『』【】（）()《》,;:!?"\'丨|/—…', CHARACTER.breaks],
  // 阿不都•艾合: the dot of a name.
  [BULLETS.replace('•', ''), CHARACTER.breaks],
  ['、和与及', CHARACTER.joins],
  ['”」』', CHARACTER.closesQuote],
  ['·•・‧∙．-－‐–—', CHARACTER.hyphenOrDot],
];
const classes = new Uint8Array(65536);
for (const [characters, flag] of CLASSES)
  for (const character of characters) classes[character.charCodeAt(0)] = (classes[character.charCodeAt(0)] ?? 0) | flag;

/** The classes of the unit at a place; 0 outside the text. */
export function classAt(text: string, at: number): number {
  return at >= 0 && at < text.length ? (classes[text.charCodeAt(at)] ?? 0) : 0;
}
