/** Folding for matching: never changes the length of the text, so that one span is true in both views. */
import type { Text } from '../document.ts';

/** Full-width ASCII (！ to ～) folds to its half-width form where that is a letter, a digit or a percent sign. */
function foldCharacter(code: number): number {
  if (code < 0xff01 || code > 0xff5e) return code;
  const half = code - 0xfee0;
  const letter = (half >= 65 && half <= 90) || (half >= 97 && half <= 122);
  const digit = half >= 48 && half <= 57;
  return letter || digit || half === 37 ? half : code;
}

/** Gives the text with its folded view; `folded.length === raw.length`. */
export function fold(raw: string): Text {
  if (!/[\uff01-\uff5e]/.test(raw)) return { raw, folded: raw };
  let folded = '';
  for (let i = 0; i < raw.length; i++) folded += String.fromCharCode(foldCharacter(raw.charCodeAt(i)));
  return { raw, folded };
}
