/** The numbers that Word itself puts before paragraphs: 一、 （二） 1.2, each list counting on. */
import { isOn } from './docx-styles.ts';
import { walkXml } from './xml.ts';

interface Level {
  start: number;
  format: string;
  /** `第%1章`, `%1.%2`: the numbers of this level and of those above it. */
  label: string;
  /** Legal numbering: the numbers of all levels in its label are in digits. */
  isLegal: boolean;
}

interface List {
  readonly levels: Level[];
  readonly counts: (number | undefined)[];
}

/** The label of the next paragraph of a list at a level; empty where there is none. */
export type NextLabel = (list: string | undefined, level: string | undefined) => string;

const LEVELS = 9;
/** Nobody numbers with more characters. */
const LONGEST = 40;

/** Reads the XML of a document's numbering. Throws when it is damaged. */
export function listLabels(xml: string): NextLabel {
  const shared = new Map<string, List>();
  const lists = new Map<string, { shared: List | undefined; readonly starts: Map<number, number> }>();
  const inList = { shared: '', list: '', level: 0 };
  walkXml(xml, {
    opens({ name, attributes, around }) {
      const value = attributes['w:val'] ?? '';
      if (name === 'w:abstractNum') {
        inList.shared = attributes['w:abstractNumId'] ?? '';
        const levels = Array.from({ length: LEVELS }, () => ({
          start: 1,
          format: 'decimal',
          label: '',
          isLegal: false,
        }));
        shared.set(inList.shared, { levels, counts: [] });
      } else if (name === 'w:num') {
        inList.list = attributes['w:numId'] ?? '';
        lists.set(inList.list, { shared: undefined, starts: new Map() });
      } else if (name === 'w:lvl' || name === 'w:lvlOverride')
        inList.level = Number(attributes['w:ilvl']) % LEVELS || 0;
      const list = lists.get(inList.list);
      if (around.endsWith(' w:num') && name === 'w:abstractNumId' && list) list.shared = shared.get(value);
      if (name === 'w:startOverride') list?.starts.set(inList.level, Number(value) || 0);
      if (around !== 'w:abstractNum w:lvl') return;
      const level = shared.get(inList.shared)?.levels[inList.level];
      if (!level) return;
      if (name === 'w:start') level.start = Number(value) || 0;
      else if (name === 'w:numFmt') level.format = value;
      else if (name === 'w:isLgl') level.isLegal = isOn(value);
      else if (name === 'w:lvlText' && value.length <= LONGEST) level.label = value;
    },
  });
  return (id = '', depth = '0') => {
    const list = lists.get(id);
    const at = Number(depth) % LEVELS || 0;
    const level = list?.shared?.levels[at];
    if (!list?.shared || !level) return '';
    const { levels, counts } = list.shared;
    const start = list.starts.get(at);
    list.starts.delete(at);
    counts[at] = start ?? (counts[at] ?? level.start - 1) + 1;
    counts.length = at + 1;
    if (level.format === 'bullet') return '• ';
    const label = level.label.replace(/%([1-9])/g, (_, digit) => {
      const { format = '', start = 1 } = levels[digit - 1] ?? {};
      return written(counts[digit - 1] ?? start, level.isLegal ? 'decimal' : format);
    });
    return /[\p{L}\p{N}.]$/u.test(label) ? `${label} ` : label;
  };
}

const CHINESE = '〇一二三四五六七八九';
const ROMAN: readonly (readonly [number, string])[] = [
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
];

/** A number as its format has it; in digits where that would be none of a list. */
function written(number: number, format: string): string {
  const digits = String(number);
  if (format === 'none') return '';
  if (number < 1 || number >= 100) return digits;
  if (/^(?:chinese|taiwanese|japanese)Counting|^ideographDigital|^taiwaneseDigital/.test(format))
    return inChinese(number);
  if (format === 'decimalFullWidth')
    return digits.replace(/\d/g, digit => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));
  if (format === 'decimalEnclosedCircle' || format === 'decimalEnclosedCircleChinese')
    return number <= 20 ? String.fromCharCode(0x2460 + number - 1) : digits;
  const isUpper = format.startsWith('upper');
  const latin =
    /Letter$/.test(format) && number <= 26
      ? String.fromCharCode(0x60 + number)
      : /Roman$/.test(format)
        ? inRoman(number)
        : digits;
  return isUpper ? latin.toUpperCase() : latin;
}

function inChinese(number: number): string {
  const [tens, ones] = [Math.floor(number / 10), number % 10];
  return `${tens > 1 ? CHINESE[tens] : ''}${tens > 0 ? '十' : ''}${ones > 0 ? CHINESE[ones] : ''}`;
}

function inRoman(number: number): string {
  let [left, roman] = [number, ''];
  for (const [value, sign] of ROMAN) for (; left >= value; left -= value) roman += sign;
  return roman;
}
