/** Reads a year: in digits, as a word, as a fiscal year. */
import { matchAt } from '../match-at.ts';
import { isChineseNumeral } from '../numeral/number-characters.ts';
import { CALENDAR } from './calendar-words.ts';
import { readMinguoYear } from './minguo.ts';
import type { YearReference } from './moment.ts';
import { readYearDigits, type Small } from './small.ts';

interface YearRead {
  readonly reference: YearReference;
  readonly end: number;
  /** It says a year even with nothing after it. */
  readonly whole: boolean;
}

export function readYear(text: string, at: number): YearRead | null {
  const word = CALENDAR.from(text, at);
  if (word?.value.is === 'year' && !isAfterNow(text, at))
    return { reference: word.value.year, end: word.end, whole: true };
  if (text.startsWith('FY', at)) return fiscalYear(text, at + 2);
  const minguo = readMinguoYear(text, at);
  if (minguo !== null) return { ...minguo, whole: true };
  const long = readYearDigits(text, at, 4);
  if (long !== null && long.value >= 1800 && long.value < 2200) return writtenYear(text, long);
  const short = readYearDigits(text, at, 2);
  if (short === null) return null;
  const value = short.value + (short.value <= 32 ? 2000 : 1900);
  if (LETTERED.test(text.slice(short.end, short.end + 3)))
    return { reference: { kind: 'written', value, fiscal: false }, end: short.end, whole: false };
  if (text.charAt(short.end) !== '年') return null;
  const spoken =
    isChineseNumeral(text, at) && (text.charAt(at) === '零' || text.charAt(at) === '〇' || short.value >= 80);
  const alone = at === 0 && short.end + 1 === text.length;
  return { reference: { kind: 'written', value, fiscal: false }, end: short.end + 1, whole: spoken || alone };
}

/** 目|前年产能, 税|前年薪, 建成|后年均收入, 上线|首月: 前, 后 and 首 belong to the word before. */
export function isAfterNow(text: string, at: number): boolean {
  const [before, word] = [text.charAt(at - 1) || '。', text.charAt(at)];
  if (word === '前') return '目以之此当从先税'.includes(before);
  if (word === '后') return '成产达满用完毕束市营业购'.includes(before);
  return (
    word === '首' &&
    /(?:上线|上市|开业|发售|开播|开售|推出|交付|运营|公测|内测|首映|上映|开服|上架|投产|发布)$/.test(
      text.slice(Math.max(0, at - 2), at),
    )
  );
}

/** 23Q4, 24H1: a quarter or a half in letters behind the last two digits of a year. */
const LETTERED = /^[QH][1-4](?![\dA-Za-z])/;

function fiscalYear(text: string, at: number): YearRead | null {
  const digits = readYearDigits(text, at, 4) ?? readYearDigits(text, at, 2);
  if (digits === null) return null;
  const value = digits.value < 100 ? 2000 + digits.value : digits.value;
  return { reference: { kind: 'written', value, fiscal: true }, end: digits.end, whole: true };
}

const YEAR_WORD = / ?(?:(财政年度|财年)|年度|年(?!代))/y;

/** 2023/24财年: a year that ends in the next one. */
const SPLIT = /[/／](\d{4}|\d{2}) ?(?:财政年度|财年|年度)/y;

function writtenYear(text: string, digits: Small): YearRead | null {
  const split = matchAt(SPLIT, text, digits.end);
  if (split !== null && Number(split[1]?.slice(-2)) === (digits.value + 1) % 100)
    return {
      reference: { kind: 'written', value: digits.value + 1, fiscal: 'split' },
      end: SPLIT.lastIndex,
      whole: true,
    };
  const found = matchAt(YEAR_WORD, text, digits.end);
  const value = digits.value;
  if (found !== null) {
    const fiscal = found[1] !== undefined;
    return { reference: { kind: 'written', value, fiscal }, end: YEAR_WORD.lastIndex, whole: true };
  }
  const next = text.charAt(digits.end);
  const quarter = next === 'Q' || next === 'H' || (next === '第' && text.charAt(digits.end + 2) === '季');
  return quarter ? { reference: { kind: 'written', value, fiscal: false }, end: digits.end, whole: false } : null;
}
