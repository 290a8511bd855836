/** What a number counts or measures: the unit that follows it. */
import { CENT_WORDS, CURRENCY_SIGNS, CURRENCY_WORDS, PLAIN_MONEY_WORDS } from '../../lexicon/currencies.ts';
import { ARABIC_ONLY_CLASSIFIERS, CLASSIFIERS, MEASURES } from '../../lexicon/measures.ts';
import { characterSet } from '../character-sets.ts';
import { buildTrie } from '../trie.ts';
import { compare, whole } from './exact.ts';
import { isChineseNumeral } from './number-characters.ts';
import type { Numeral } from './plain-numeral.ts';

export interface UnitFound {
  readonly unit: string;
  readonly measure: string | null;
  readonly end: number;
  /** The power of ten the unit carries: ‰ is -1, 成 is 1, 个亿 is 8. */
  readonly power: number;
  /** 元 and 块, which any currency named before the amount refines. */
  readonly plainMoney: boolean;
}

interface UnitWord {
  readonly unit: string;
  readonly kind: 'money' | 'plain' | 'measure' | 'classifier' | 'rate' | 'tenths';
  readonly power: number;
}

const rate = (unit: string, power = 0): UnitWord => ({ unit, kind: 'rate', power });

const WORDS: readonly (readonly [string, UnitWord])[] = [
  ...CLASSIFIERS.map(word => [word, { unit: 'count', kind: 'classifier', power: 0 }] as const),
  ...Object.entries(MEASURES).map(([word, unit]) => [word, { unit, kind: 'measure', power: 0 }] as const),
  ...Object.entries(CURRENCY_SIGNS).map(([word, unit]) => [word, { unit, kind: 'money', power: 0 }] as const),
  ...Object.entries(CURRENCY_WORDS).map(([word, unit]) => [word, { unit, kind: 'money', power: 0 }] as const),
  ...Object.entries(CENT_WORDS).map(([word, unit]) => [word, { unit, kind: 'money', power: -2 }] as const),
  ...PLAIN_MONEY_WORDS.map(word => [word, { unit: 'CNY', kind: 'plain', power: 0 }] as const),
  ['%', rate('percent')],
  ['‰', rate('percent', -1)],
  ['成', { unit: 'percent', kind: 'tenths', power: 1 }],
  ['折', { unit: 'percent', kind: 'tenths', power: 1 }],
  ['倍', rate('times')],
  ['个百分点', rate('percentage-point')],
  ['百分点', rate('percentage-point')],
  ['pp', rate('percentage-point')],
  ['pct', rate('percentage-point')],
  ['个基点', rate('basis-point')],
  ['基点', rate('basis-point')],
  ['bp', rate('basis-point')],
  ['BP', rate('basis-point')],
  ['bps', rate('basis-point')],
  ['BPs', rate('basis-point')],
];
const UNITS = buildTrie(WORDS);

/** What may not follow a unit, because together they are another word (三成立, 五元素, 两家居). */
const NOT_BEFORE: Readonly<Record<string, string>> = {
  成: '为立功员本长都果交熟年人品分绩效型套就才因',
  折: '扣叠射旧磨腾返现算合线页',
  元: '旦宵年素件宇老首月器化气帅',
  倍: '速感受加增',
  家: '居庭装电具园族属长乡',
  个: '人性股案体',
  次: '性日年要新月于贷级',
  人: '工才均民生口类力事气物格机',
  位: '于置居列次',
  件: '套',
  条: '件线款例',
  台: '湾北风词阶',
  种: '植子',
  名: '单称为义誉',
  天: '猫河然津空气下地生才',
  场: '景所地馆',
  年: '轻度报检会级薪货代份青',
  周: '边年期转末岁报',
  股: '东权份票价息市本',
  大: '家会批量学小部型',
  层: '面次级',
  项: '链',
  间: '接隔谍',
  所: '以有谓属在',
  分: '析',
  所有: '',
  米: '饭',
  里: '程面',
  里面: '',
  本: '次报公集周月年季期科身届质',
  单: '元位品',
  口: '径岸碑',
  面: '向对积临试',
  点: '评击赞多',
  块: '状链',
  号: '召',
  户: '外型籍',
  手: '机游段工',
  份: '额',
  支: '付持撑出',
  只: '有要能是',
  把: '握',
  批: '准发量复评',
  片: '区面',
  对: '于外内比应接标手',
  双: '方重十1向',
  幅: '度',
  组: '织成合建',
  样: '本板',
  角: '色度落',
  级: '别',
  副: '总董书主部经',
  笔: '记试',
  座: '谈席位',
  车: '企型间险主',
  线: '上下索路',
  权: '益重',
  升: '级至任',
  吨: '位',
  首: '席次家个批先',
  头: '部条版',
};

/** What can begin a unit, with the space before it. */
const UNIT_HEADS = characterSet([...WORDS.map(([word]) => word), ' ']);
/** A single Chinese digit before anything else is part of a word. */
export const canFollowDigit = characterSet([...WORDS.map(([word]) => word), ...' 分又点半多余几/至到-–—－~～〜打角毛']);

const SAFE_DIGIT_LIMIT = whole(12);
const TEN = whole(10);
const CLOCK_LIMIT = whole(24);
const SPACE = 32;

/** The unit at `at`, after at most three spaces; null where none stands. */
export function readUnit(text: string, at: number, numeral: Numeral): UnitFound | null {
  let from = at;
  if (!UNIT_HEADS(text.charCodeAt(from))) return null;
  while (from < at + 5 && text.charCodeAt(from) === SPACE) from++;
  if (text.charCodeAt(from) === PIECE && (text.startsWith('个亿', from) || text.startsWith('个千万', from)))
    return scaledUnit(text, from, numeral);
  const found = spacedPoints(text, from) ?? UNITS.from(text, from);
  if (found === null) return null;
  const measure = text.slice(from, found.end);
  if (!fits(text, from, found.end, measure, found.value, numeral)) return null;
  const { unit, kind, power } = found.value;
  const named = kind === 'classifier' || kind === 'measure';
  return { unit, power, end: found.end, measure: named ? measure : null, plainMoney: kind === 'plain' };
}

function scaledUnit(text: string, from: number, numeral: Numeral): UnitFound {
  const end = from + (text.charAt(from + 1) === '亿' ? 2 : 3);
  const power = end - from === 2 ? 8 : 7;
  const rest = readUnit(text, end, numeral);
  if (rest === null) return { unit: 'CNY', measure: null, end, power, plainMoney: true };
  return { ...rest, power: rest.power + power };
}

const SPACED_POINTS = /个 {0,3}百 {0,3}分 {0,3}点/y;
const PIECE = '个'.charCodeAt(0);

/** 个 百 分 点, with the spaces some layouts put between all characters. */
function spacedPoints(text: string, from: number): { value: UnitWord; end: number } | null {
  if (text.charCodeAt(from) !== PIECE) return null;
  SPACED_POINTS.lastIndex = from;
  return SPACED_POINTS.test(text) ? { value: rate('percentage-point'), end: SPACED_POINTS.lastIndex } : null;
}

function fits(text: string, from: number, end: number, word: string, unit: UnitWord, numeral: Numeral): boolean {
  const next = text.charAt(end);
  const last = word.charCodeAt(word.length - 1);
  if (last < 128 && isLatin(last) && isLatin(text.charCodeAt(end))) return false;
  if (word.length === 1 && next !== '' && NOT_BEFORE[word]?.includes(next) === true) return false;
  if (word === '折' && compare(numeral.low, TEN) >= 0 && numeral.positional?.length !== 2) return false;
  if (word === '折' && numeral.scaled) return false;
  if (unit.kind === 'classifier' || unit.kind === 'measure') return countable(text, from, end, word, numeral);
  return word !== '块' || isMoneyAfterPiece(text, end);
}

function countable(text: string, from: number, end: number, word: string, numeral: Numeral): boolean {
  if (word === '大') return isGroupCount(text, end, numeral);
  if (word === '点' && compare(numeral.low, CLOCK_LIMIT) <= 0) return false;
  if (word === '日' && numeral.chinese) return false;
  const arabicOnly = ARABIC_ONLY_CLASSIFIERS.has(word);
  if (arabicOnly && numeral.chinese && !numeral.scaled && !isDelimited(text, end)) return false;
  return !(from > 0 && word === '个' && text.charAt(end) === '亿');
}

/** 三大事业组, but neither 二十大 nor 一大批. */
function isGroupCount(text: string, end: number, numeral: Numeral): boolean {
  const small = compare(numeral.low, SAFE_DIGIT_LIMIT) <= 0 && compare(numeral.low, whole(1)) > 0;
  return small && !numeral.fraction && isHan(text.charCodeAt(end));
}

/** 块 is money at the end of a phrase and before 毛; before a noun it counts pieces. */
function isMoneyAfterPiece(text: string, end: number): boolean {
  return isDelimited(text, end) || isChineseNumeral(text, end);
}

export function isLatin(code: number): boolean {
  return (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
}

export function isHan(code: number): boolean {
  return code >= 0x4e00 && code <= 0x9fff;
}

/** True at the end of the text and before anything that is neither Han, Latin nor a digit. */
export function isDelimited(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return Number.isNaN(code) || !(isHan(code) || isLatin(code) || (code >= 48 && code <= 57));
}

const BEFORE_AMOUNT = buildTrie([
  ...Object.entries(CURRENCY_SIGNS),
  ...Object.entries(CURRENCY_WORDS).filter(
    ([word]) => word.length > 1 && !word.startsWith('元') && !word.startsWith('个'),
  ),
]);

export interface CurrencyBefore {
  readonly code: string;
  readonly start: number;
}

/** The currency named right before an amount that starts at `at`, not reaching before `floor`. */
export function currencyBefore(text: string, at: number, floor: number): CurrencyBefore | null {
  let end = at;
  if (end > floor && text.charCodeAt(end - 1) === SPACE) end--;
  const found = BEFORE_AMOUNT.before(text, end);
  if (found === null || found.end < floor) return null;
  const latin = isLatin(text.charCodeAt(found.end));
  if (latin && found.end > 0 && isLatin(text.charCodeAt(found.end - 1))) return null;
  return { code: found.value, start: found.end };
}
