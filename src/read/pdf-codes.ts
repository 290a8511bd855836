/**
 * What the codes of a Chinese PDF font mean when the file leaves it to Adobe's predefined CMaps (PDF 1.7, table 118).
 * The tables are big, but their codes are GBK, Big5 or UTF-16, which every Node can decode.
 *
 * pdf.js asks two CMaps of a font: its encoding (codes to CIDs, numbers of glyphs) and `Adobe-…-UCS2` (CIDs to
 * Unicode). Both are written here, over CIDs of our own above those of Adobe's collections: a font whose codes *are*
 * Adobe's CIDs (Identity-H) finds U+FFFD in them, rather than wrong characters. ASCII alone has Adobe's own, for a font tells their
 * widths by them, and pdf.js lets go what would stand beside the page.
 */

/** Adobe-GB1-6 ends at 30571, Adobe-CNS1-7 at 19178. */
const FIRST_CID = 30_572;
/** First and last characters of the Unicode blocks that announcements are written in; at most 65,535 − FIRST_CID characters. */
const BLOCKS: readonly (readonly [number, number])[] = [
  [0x0080, 0x024f],
  [0x0370, 0x045f],
  [0x2000, 0x26ff],
  [0x3000, 0x33ff],
  [0x4e00, 0x9fff],
  [0xf900, 0xfaff],
  [0xff00, 0xffef],
];

/** Ranges of Adobe's CIDs, and the character of the first. */
type Ascii = readonly (readonly [first: number, last: number, character: number])[];
const PROPORTIONAL: Ascii = [[1, 95, 0x20]];
/** Half as wide as a Chinese character: in Adobe-GB1, and in Adobe-CNS1. */
const HALF_GB1: Ascii = [
  [7716, 7716, 0x20],
  [814, 907, 0x21],
];
const HALF_CNS1: Ascii = [[13_648, 13_742, 0x20]];

/** Encodings by the names of their CMaps, with the body of each: its code spaces, and which codes are which CIDs. */
const ENCODINGS: readonly (readonly [RegExp, () => string[]])[] = [
  [/^Uni(?:GB|CNS)-(?:UCS2|UTF16)-[HV]$/, unicodeCodes],
  [/^GBK?-EUC-[HV]$/, () => doubleByteCodes('gb18030', 0, HALF_GB1)],
  [/^GB(?:K2K|Kp-EUC|pc-EUC)-[HV]$/, () => doubleByteCodes('gb18030', 0, PROPORTIONAL)],
  [/^GB-[HV]$/, () => doubleByteCodes('gb18030', 0x8080, [])],
  [/^ETen-B5-[HV]$/, () => doubleByteCodes('big5', 0, HALF_CNS1)],
  [/^(?:B5pc|ETenms-B5|HKscs-B5)-[HV]$/, () => doubleByteCodes('big5', 0, PROPORTIONAL)],
];

/** The text of the CMap of that name. Throws for one that isn't Chinese or in no encoding known here. */
export function cmapNamed(name: string): string {
  const collection = /^Adobe-(?<name>GB1|CNS1)-UCS2$/.exec(name)?.groups?.['name'];
  const lines = collection
    ? unicodeOfCids(collection === 'GB1' ? HALF_GB1 : HALF_CNS1)
    : ENCODINGS.find(([names]) => names.test(name))?.[1]();
  if (!lines)
    throw new Error(`has text in the font encoding ${name}, which can't be read here: save it as text or .docx`);
  return `/CMapName /${name} def\nbegincmap\n${lines.join('\n')}\nendcmap`;
}

function unicodeOfCids(half: Ascii): string[] {
  let cid = FIRST_CID;
  const ranges = BLOCKS.map(([first, last]) => {
    const from = cid;
    cid += last - first + 1;
    return `<${hex(from)}> <${hex(cid - 1)}> <${hex(first)}>`;
  });
  const ascii = [...PROPORTIONAL, ...half].map(
    ([first, last, character]) => `<${hex(first)}> <${hex(last)}> <${hex(character)}>`,
  );
  const adobes = `<0000> <${hex(FIRST_CID - 1)}> [${'<FFFD>'.repeat(FIRST_CID)}]`;
  return [
    '1 begincodespacerange <0000> <FFFF> endcodespacerange',
    'beginbfrange',
    adobes,
    ...ascii,
    ...ranges,
    'endbfrange',
  ];
}

function unicodeCodes(): string[] {
  const ranges = BLOCKS.map(([first, last]) => `<${hex(first)}> <${hex(last)}> ${cidOf(first)}`);
  const ascii = PROPORTIONAL.map(
    ([first, last, character]) => `<${hex(character)}> <${hex(character + last - first)}> ${first}`,
  );
  return ['1 begincodespacerange <0000> <FFFF> endcodespacerange', 'begincidrange', ...ascii, ...ranges, 'endcidrange'];
}

/** ASCII in one byte, all else in two; `mask` is what the codes lack of the encoding's bytes. */
function doubleByteCodes(encoding: string, mask: number, ascii: Ascii): string[] {
  const codes = ascii.map(([first, last, character]) => {
    const code = (at: number) => at.toString(16);
    return `<${code(character)}> <${code(character + last - first)}> ${first}`;
  });
  const spaces = mask === 0 ? '2 begincodespacerange <00> <80> <8140> <FEFE>' : '1 begincodespacerange <2121> <7E7E>';
  const decoder = new TextDecoder(encoding);
  for (let high = 0x81; high <= 0xfe; high++) {
    for (let low = 0x40; low <= 0xfe; low++) {
      const character = decoder.decode(Uint8Array.of(high, low));
      const cid = character.length === 1 ? cidOf(character.charCodeAt(0)) : null;
      const code = ((high << 8) | low) ^ mask;
      if (cid !== null) codes.push(`<${hex(code)}> <${hex(code)}> ${cid}`);
    }
  }
  return [`${spaces} endcodespacerange`, 'begincidrange', ...codes, 'endcidrange'];
}

/** The CID that a UTF-16 unit has here; null for those outside the blocks. */
function cidOf(unit: number): number | null {
  let cid = FIRST_CID;
  for (const [first, last] of BLOCKS) {
    if (unit >= first && unit <= last) return cid + unit - first;
    cid += last - first + 1;
  }
  return null;
}

function hex(code: number): string {
  return code.toString(16).padStart(4, '0');
}
