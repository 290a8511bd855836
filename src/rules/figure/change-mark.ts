/** Words of change and what they compare with: 同比增长, 较年初减少, 年增. */
import { CHANGE_VERBS, COMPARISONS, SHORT_COMPARISONS } from '../../lexicon/changes.ts';
import { characterSet } from '../../mention/character-sets.ts';
import { buildTrie } from '../../mention/trie.ts';
import type { ChangeMark } from './mark.ts';

const COMPARED = buildTrie(Object.entries(COMPARISONS).filter(([word]) => !SHORT_COMPARISONS.includes(word)));

const VERBS = buildTrie(Object.entries(CHANGE_VERBS));

const NOT_VERB_BEFORE = characterSet('率速幅值');

/** 裁|减, 核|减, 转|增: the end of a verb that says what was done. */
const ENDS_DEED = characterSet('裁核扣抵转定');

const COMPARED_OPENLY = /(?:较|比|同比|相比|相较)[^，。；较比]{0,12}$/;

const HIGHER = /(?:较|(?<!占)比(?![例重率]))[^，。；较比]{2,10}(?<![最更新])[高低](?:出|了|约|近|逾|超)?[\d约近逾超]$/;

const SHORT = new Set(SHORT_COMPARISONS);

/** The change that begins at `at`, with what it compares with, or null. */
export function changeAt(text: string, at: number): ChangeMark | null {
  const compared = COMPARED.from(text, at);
  const second = compared === null ? null : secondAt(text, at, compared.end);
  const from = compared === null ? at : pastAdverb(text, second?.end ?? compared.end);
  if (compared === null && SHORT.has(text.charAt(at))) return shortChange(text, at);
  const verb = VERBS.from(text, from);
  if (verb === null) return compared?.value == null ? null : signedChange(text, at, compared.end, compared.value);
  const openly = compared !== null || COMPARED_OPENLY.test(text.slice(Math.max(0, at - 14), at));
  // 比前年多了240万, but neither 十多万 nor 多个.
  // 较2019年|低0.3个百分点, but neither 占比最高30% nor 高20%.
  if (
    '高低'.includes(text.charAt(from)) &&
    verb.end - from === 1 &&
    !HIGHER.test(text.slice(Math.max(0, at - 14), verb.end + 1))
  )
    return null;
  if ('多少'.includes(text.charAt(from)) && (!openly || !/^[\d约近逾超]/.test(text.slice(verb.end, verb.end + 1))))
    return null;
  if (verb.end - from === 1 && compared === null && !openly && !oneCharacterStands(text, from)) return null;
  if (compared === null && ENDS_DEED(text.charCodeAt(at - 1)) && '减增'.includes(text.charAt(at))) return null;
  if (NOT_VERB_BEFORE(text.charCodeAt(verb.end))) return null;
  return {
    is: 'change',
    start: at,
    end: verb.end,
    direction: verb.value,
    comparison: compared?.value ?? null,
    compared: openly,
    ...(second === null ? {} : { second: { start: second.start, comparison: second.comparison } }),
  };
}

/** 同比、|环比, 同环比: the second of two comparisons with one verb. */
function secondAt(
  text: string,
  at: number,
  end: number,
): { start: number; end: number; comparison: 'yoy' | 'qoq' } | null {
  if (text.slice(at, end) === '同环比') return { start: at, end, comparison: 'qoq' };
  if (!/^(?:同比|环比|按年|按季)$/.test(text.slice(at, end)) || !'、和及与'.includes(text.charAt(end) || '。'))
    return null;
  const other = COMPARED.from(text, end + 1);
  return other?.value == null ? null : { start: end + 1, end: other.end, comparison: other.value };
}

/** Between a comparison and its verb, for patterns. */
export const ADVERBS =
  '均|也|则|仍|再|又|依然|进一步|大幅|小幅|略|微|略微|显著|明显|快速|稳步|净|实现|仅|却|有所|逆势|分别|由盈转亏，';
const ADVERB = new RegExp(`^(?:${ADVERBS})?(?:大幅|小幅)?`);

/** 大幅, 快速 and their like between comparison and verb. */
function pastAdverb(text: string, at: number): number {
  return at + (ADVERB.exec(text.slice(at, at + 6))?.[0].length ?? 0);
}

/** 年增, 季减: only before a verb of one character. */
function shortChange(text: string, at: number): ChangeMark | null {
  const verb = text.charAt(at + 1);
  const long = VERBS.from(text, at + 1);
  if (verb === '' || !('增减升降跌涨'.includes(verb) || text.startsWith('成长', at + 1))) return null;
  const comparison = COMPARISONS[text.charAt(at)] ?? null;
  return {
    is: 'change',
    start: at,
    end: long?.end ?? at + 2,
    direction: long?.value ?? 'either',
    comparison,
    compared: true,
  };
}

const SIGNED = /^[:：]?[+\-＋－−](?=\d)/;

/** 同比|+12%, 环比|-3pct: the sign says which way. */
function signedChange(text: string, start: number, end: number, comparison: 'yoy' | 'qoq'): ChangeMark | null {
  const sign = SIGNED.exec(text.slice(end, end + 3))?.[0];
  if (sign === undefined) return null;
  const direction = /[+＋]$/.test(sign) ? 'up' : 'down';
  return { is: 'change', start, end, direction, comparison, compared: true };
}

/** 增, 减, 涨, 跌 are verbs only right before a number or 至, 了, 约. */
function oneCharacterStands(text: string, at: number): boolean {
  return (
    /^.[至到了约近超逾达]?[\d一二两三四五六七八九十百千逾近约超]/.test(text.slice(at, at + 3)) &&
    !'少'.includes(text.charAt(at))
  );
}
