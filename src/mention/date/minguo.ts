/** Years of the Republic, as Taiwan counts them: 民國113年 is 2024. */
import { YEAR_BEFORE_MINGUO } from '../../lexicon/calendar.ts';
import { digitAt } from '../numeral/number-characters.ts';
import type { YearReference } from './moment.ts';

const LAST = 199;
const ERA =
  /(?:中华)?民国 ?(?:(?<digits>\d{1,3}|[〇零一二三四五六七八九]{2,3})|(?<count>一?百?[一二三四五六七八九]?十?[一二三四五六七八九]?)) ?年/y;
/** Without the name of the era only a year of our time, and before what only a year has: 113年3月, 113年度, 113年第1季. */
const BARE =
  /(?<digits>1[0-3]\d|一[〇零一二三][〇零一二三四五六七八九]) ?年(?=度| ?(?:\d{1,2}|[一二三四五六七八九十]{1,2}) ?月|第?[1-4一二三四]季|[上下]半年)/y;

/** A year of the Republic at a place, or null. */
export function readMinguoYear(text: string, at: number): { reference: YearReference; end: number } | null {
  const pattern = '中民'.includes(text.charAt(at)) ? ERA : BARE;
  pattern.lastIndex = at;
  const { digits, count } = pattern.exec(text)?.groups ?? {};
  const value = digits ? oneByOne(digits) : count ? counted(count) : 0;
  if (value < 1 || value > LAST) return null;
  const end = text.charAt(pattern.lastIndex) === '度' ? pattern.lastIndex + 1 : pattern.lastIndex;
  return { reference: { kind: 'written', value: YEAR_BEFORE_MINGUO + value, fiscal: false }, end };
}

const oneByOne = (digits: string): number => Number([...digits].map(digit => digitAt(digit, 0)).join(''));

/** 九十八, 百一十三 */
function counted(words: string): number {
  const [, hundred, tens = '', ten, ones = ''] =
    /^((?:一?百)?)([一二三四五六七八九]?)(十?)([一二三四五六七八九]?)$/.exec(words) ?? [];
  const unit = (digit: string): number => (digit === '' ? 0 : digitAt(digit, 0));
  const rest = ten ? (tens === '' ? 1 : unit(tens)) * 10 + unit(ones) : unit(tens) + unit(ones);
  return (hundred ? 100 : 0) + rest;
}
