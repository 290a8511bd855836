/** Cheap looks at a place in the text: could a date begin here at all? Most places end here. */
import * as words from '../../lexicon/calendar.ts';
import { characterSet, pairSet } from '../character-sets.ts';
import { isArabic, isChineseNumeral } from '../numeral/number-characters.ts';
import { SOLAR_TERM_NAMES } from './lunar.ts';

const NUMERALS = [...'0123456789一二两三四五六七八九十廿〇零仨半'];
const TABLES = [
  words.RELATIVE_YEARS,
  words.ANAPHORIC_YEARS,
  words.RELATIVE_MONTHS,
  words.ANAPHORIC_MONTHS,
  words.RELATIVE_QUARTERS,
  words.RELATIVE_WEEKS,
  words.RELATIVE_DAYS,
  words.ANAPHORIC_DAYS,
  words.YEARS_TOGETHER,
  words.YEAR_PARTS,
  words.FIXED_FEASTS,
  words.LUNAR_FEASTS,
  words.WEEKDAY_FEASTS,
  words.SEASONS,
];

const cross = (heads: string, tails: Iterable<string>): string[] =>
  [...heads].flatMap(head => [...tails].map(tail => head + tail));

/** The first two characters of all that can begin a date without a number in front. */
const PAIRS = [
  ...TABLES.flatMap(table => Object.keys(table)),
  ...SOLAR_TERM_NAMES,
  ...words.LUNAR_EVE,
  ...words.DAY_PARTS.filter(word => word.length > 1),
  ...cross('晚早', NUMERALS),
  ...cross('前首后第近廿', NUMERALS),
  ...cross('周', Object.keys(words.WEEKDAYS)),
  ...[
    '星期',
    '礼拜',
    '过去',
    '最近',
    '未来',
    '今后',
    '近的',
    '同期',
    '报告',
    '本报',
    '该报',
    '本期',
    '该期',
    '期内',
    '期末',
    '全年',
    '大年',
    '农历',
    '阴历',
    '旧历',
    '正月',
    '腊月',
    '冬月',
    'FY',
    '民国',
    '中华',
  ],
  ...cross('闰', NUMERALS),
  ...cross('今昨明', '（('),
  ...cross('月', '初底末'),
  ...cross('半', ['年', '月', '个', '小', '钟']),
].filter(word => word.length > 1);

export const mayBeginWord = pairSet(PAIRS);
export const WORD_HEADS: readonly string[] = [...new Set(PAIRS.map(word => word.charAt(0)))].filter(
  head => !isChineseNumeral(head, 0),
);

const YEAR_FOLLOWS = characterSet('年-./Q H第至到~～–—－．财');
const SHORT_FOLLOWS = characterSet('年月日号季Q/天周星礼小钟分刻秒·-~～–—－至到 多半工交');
const PIECE_FOLLOWS = characterSet('月季工交小星礼钟多半');
const PIECE = '个'.charCodeAt(0);
const SIX = '6'.charCodeAt(0);
const FEAST = characterSet('一');
const CHINESE_FOLLOWS = characterSet('年月日号季天周星礼小钟分刻秒-~～–—－至到多半工交仨点时');

/** Whether the number at `at`, Arabic or Chinese, can be part of a date, by what follows it. */
export function mayBeginNumber(text: string, at: number): boolean {
  return isArabic(text.charCodeAt(at)) ? arabicMay(text, at) : chineseMay(text, at);
}

function arabicMay(text: string, at: number): boolean {
  let end = at + 1;
  while (isArabic(text.charCodeAt(end)) && end < at + 9) end++;
  const length = end - at;
  const next = text.charCodeAt(end);
  if (text.charCodeAt(at) === SIX && (length === 3 || length === 1)) return true;
  if (length === 4) return YEAR_FOLLOWS(next);
  if (length === 8) return true;
  if (next === PIECE) return PIECE_FOLLOWS(text.charCodeAt(end + 1));
  return length <= 3 ? SHORT_FOLLOWS(next) : false;
}

function chineseMay(text: string, at: number): boolean {
  let end = at + 1;
  while (end < at + 5 && isChineseNumeral(text, end)) end++;
  const next = text.charCodeAt(end);
  if (next === PIECE) return PIECE_FOLLOWS(text.charCodeAt(end + 1));
  if (CHINESE_FOLLOWS(next)) return true;
  return end === at + 2 && FEAST(text.charCodeAt(at + 1)) ? true : end === at + 3 && text.startsWith('六一八', at);
}
