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

interface Shared {
  readonly levels: Level[];
  readonly counts: (number | undefined)[];
}

/** A list that has the levels and counts of a shared one, or levels of its own. */
interface List {
  shared: Shared | undefined;
  readonly starts: Map<number, number>;
  readonly own: Map<number, Level>;
}

/** The label of the next paragraph of a list at a level; empty where there is none. */
export type NextLabel = (list: string | undefined, level: string | undefined) => string;

const LEVELS = 9;
const newLevel = (): Level => ({ start: 1, format: 'decimal', label: '', isLegal: false });
/** Nobody numbers with more characters. */
const LONGEST = 40;

/** Reads the XML of a document's numbering. Throws when it is damaged. */
export function listLabels(xml: string): NextLabel {
  const shared = new Map<string, Shared>();
  const lists = new Map<string, List>();
  const inList = { shared: '', list: '', level: 0 };
  walkXml(xml, {
    opens({ name, attributes, around }) {
      const value = attributes['w:val'] ?? '';
      if (name === 'w:abstractNum') {
        inList.shared = attributes['w:abstractNumId'] ?? '';
        shared.set(inList.shared, { levels: Array.from({ length: LEVELS }, newLevel), counts: [] });
      } else if (name === 'w:num') {
        inList.list = attributes['w:numId'] ?? '';
        lists.set(inList.list, { shared: undefined, starts: new Map(), own: new Map() });
      } else if (name === 'w:lvl' || name === 'w:lvlOverride')
        inList.level = Number(attributes['w:ilvl']) % LEVELS || 0;
      const list = lists.get(inList.list);
      if (around.endsWith(' w:num') && name === 'w:abstractNumId' && list) list.shared = shared.get(value);
      if (name === 'w:startOverride') list?.starts.set(inList.level, Number(value) || 0);
      if (name === 'w:lvl' && around.endsWith(' w:lvlOverride')) list?.own.set(inList.level, newLevel());
      const level =
        around === 'w:lvlOverride w:lvl'
          ? list?.own.get(inList.level)
          : around === 'w:abstractNum w:lvl' && shared.get(inList.shared)?.levels[inList.level];
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
    const levelAt = (at: number) => list?.own.get(at) ?? list?.shared?.levels[at];
    const level = levelAt(at);
    if (!list?.shared || !level) return '';
    const { counts } = list.shared;
    const start = list.starts.get(at);
    list.starts.delete(at);
    counts[at] = start ?? (counts[at] ?? level.start - 1) + 1;
    counts.length = at + 1;
    if (level.format === 'bullet') return '• ';
    const label = level.label.replace(/%([1-9])/g, (_, digit) => {
      const { format = '', start = 1 } = levelAt(digit - 1) ?? {};
      return written(counts[digit - 1] ?? start, level.isLegal ? 'decimal' : format);
    });
    return /[\p{L}\p{N}.]$/u.test(label) ? `${label} ` : label;
  };
}

const CHINESE = '〇一二三四五六七八九';
/** Formats that have a sign for each number, from 1 on. */
const SIGNS: { readonly [format: string]: string } = {
  ideographTraditional: '甲乙丙丁戊己庚辛壬癸',
  ideographZodiac: '子丑寅卯辰巳午未申酉戌亥',
  decimalEnclosedCircle: '①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳',
  decimalEnclosedCircleChinese: '①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳',
  ideographEnclosedCircle: '㊀㊁㊂㊃㊄㊅㊆㊇㊈㊉',
  decimalEnclosedParen: '⑴⑵⑶⑷⑸⑹⑺⑻⑼⑽⑾⑿⒀⒁⒂⒃⒄⒅⒆⒇',
  decimalEnclosedFullstop: '⒈⒉⒊⒋⒌⒍⒎⒏⒐⒑⒒⒓⒔⒕⒖⒗⒘⒙⒚⒛',
  lowerLetter: 'abcdefghijklmnopqrstuvwxyz',
  upperLetter: 'ABCDEFGHIJKLMNOPQRSTUVWXYZ',
};
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
  const sign = SIGNS[format]?.[number - 1];
  if (sign !== undefined) return sign;
  if (/^(?:chinese|taiwanese|japanese)Counting|^ideographDigital|^taiwaneseDigital/.test(format))
    return inChinese(number);
  if (format === 'decimalFullWidth')
    return digits.replace(/\d/g, digit => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));
  if (format === 'decimalZero') return digits.padStart(2, '0');
  const roman = format.endsWith('Roman') ? inRoman(number) : digits;
  return format.startsWith('upper') ? roman.toUpperCase() : roman;
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
