/** Folding for matching: never changes the length of the text, so that one span is true in both views. */
import traditional from 'opencc-js/dict/TSCharacters';
import type { Text } from '../document.ts';

/** Full-width ASCII (！ to ～) folds to its half-width form where that is a letter, a digit or a percent sign. */
function halfWidth(code: number): number {
  if (code < 0xff01 || code > 0xff5e) return code;
  const half = code - 0xfee0;
  const letter = (half >= 65 && half <= 90) || (half >= 97 && half <= 122);
  const digit = half >= 48 && half <= 57;
  return letter || digit || half === 37 ? half : code;
}

/** Radicals that fonts in PDFs put for characters, each before its character. Source: Unicode's EquivalentUnifiedIdeograph. */
const RADICALS =
  '⺠民⻁虎⻄西⻅见⻆角⻉贝⻋车⻑長⻓长⻔门⻘青⻙韦⻚页⻛风⻜飞⻝食⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻬齐⻮齿⻰龙';

/** Other radicals, and compatibility ideographs: their normal form is the character. */
const isCompatible = (code: number): boolean =>
  (code >= 0x2e80 && code <= 0x2fd5) || (code >= 0xf900 && code <= 0xfaff);

/** Every UTF-16 unit's folded form. Source of the characters: OpenCC's TSCharacters, one-to-one pairs of the BMP only. */
function buildTable(): Uint16Array {
  const table = Uint16Array.from({ length: 65536 }, (_, code) => halfWidth(code));
  const add = (from: string, to: string) => {
    // ⾧ is 長, which is 长.
    if (from.length === 1 && to.length === 1) table[from.charCodeAt(0)] = table[to.charCodeAt(0)] ?? 0;
  };
  for (const pair of traditional.split('|')) {
    const [from = '', to = ''] = pair.split(' ');
    if (from.length === 1 && to.length === 1) table[from.charCodeAt(0)] = to.charCodeAt(0);
  }
  for (let code = 0; code < table.length; code++)
    if (isCompatible(code)) add(String.fromCharCode(code), String.fromCharCode(code).normalize('NFKC'));
  for (let i = 0; i < RADICALS.length; i += 2) add(RADICALS.charAt(i), RADICALS.charAt(i + 1));
  return table;
}

let table: Uint16Array | undefined;

/**
 * Surrogates that are no ideograph: pairs outside planes 2 and 3, and lone ones. Half of an emoji looks like half of an
 * ideograph to whoever reads one unit at a time, and a name would begin inside it.
 */
const NO_IDEOGRAPH =
  /[\ud800-\ud83f\ud8c0-\udbff][\udc00-\udfff]?|[\ud840-\ud8bf](?![\udc00-\udfff])|(?<![\ud840-\ud8bf])[\udc00-\udfff]/g;

function withoutEmoji(text: string): string {
  return /[\ud800-\udfff]/.test(text) ? text.replace(NO_IDEOGRAPH, found => '\ufffc'.repeat(found.length)) : text;
}

/**
 * Gives the text with its folded view: full-width letters and digits, Traditional characters, radicals, U+FFFC for emoji and
 * lone surrogates; `folded.length === raw.length`.
 */
export function fold(raw: string): Text {
  table ??= buildTable();
  let folded = '';
  let copied = 0;
  for (let i = 0; i < raw.length; i++) {
    const code = raw.charCodeAt(i);
    const to = table[code] ?? code;
    if (to === code) continue;
    folded += raw.slice(copied, i) + String.fromCharCode(to);
    copied = i + 1;
  }
  return { raw, folded: withoutEmoji(copied === 0 ? raw : folded + raw.slice(copied)) };
}
