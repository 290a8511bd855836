import type { QuantityMention, Span } from '../../document.ts';
import { isRate } from '../../mention/quantity/rates.ts';
import { boundInBrackets } from './in-brackets.ts';
import type { Mark } from './mark.ts';
import { AVERAGE, measuredBefore } from './measured.ts';
import type { Bound, FigureRule, Said } from './rule.ts';
import { isCountedLike, isInParts, isSort } from './said.ts';
import { placeBefore, stretchBefore } from './stretch.ts';
import { MEASURE_TAIL } from './word-kinds.ts';

const BASE =
  /(?:仅|只)?(?:已?完成了?|达成了?|实现了?|不及|不足|不到|恢复[到至]|相当于|接近|超过|高达|达到?|是|为|仅)?([^，。；、（）的]{2,16})的$/;

/** 不及行业龙头的|十分之一, 是上年的|3倍: what the number is a part or a multiple of. */
function baseBefore(text: string, clauseStart: number, quantity: QuantityMention): Span | null {
  if (!isRate(quantity.unit) || text.charAt(quantity.start - 1) !== '的') return null;
  const from = Math.max(clauseStart, quantity.start - 20);
  const found = BASE.exec(text.slice(from, quantity.start));
  if (found?.[1] === undefined || /其中$|^(?:也|没有|并非|不是)/.test(found[1])) return null;
  const end = quantity.start - 1;
  return { start: end - found[1].length, end };
}

/** 关闭226家，待开业酒店2467家: a deed is no measure of what is named next. */
const DEED = /^(?:关闭|关停|新开|新增|净增|开设|裁撤|裁员|签约)$/;

/** A list that 分别 and a verb without any noun share numbers out to. */
const LISTED =
  /[\u4e00-\u9fff\w][、和及与][^，。；：]{1,30}(?:则|各自)?分别(?:约?为|达到?|有|是)[^，。；：\u4e00-\u4e8b]{0,1}[\d.,万亿千百十元、和及台辆家人%约近超]*$/;

const endsWith = (text: string, words: Span, tail: Span): boolean =>
  text.slice(words.start, words.end).endsWith(text.slice(tail.start, tail.end));

const isMoney = ({ unit }: { readonly unit: string | null }): boolean => unit !== null && /^[A-Z]{3}$/.test(unit);

const isRateOnly = ({ unit, amount }: Said): boolean => amount === null && unit !== null && isRate(unit);

function countedAlone(
  text: string,
  marks: readonly Mark[],
  index: number,
  clauseStart: number,
  quantity: Span,
): Bound | null {
  const measured = measuredBefore(text, stretchBefore(text, marks, index, clauseStart, quantity.start));
  return measured === null ? null : { metric: measured, of: null, subjectBefore: measured.start, implied: [] };
}

const rule: FigureRule = {
  id: 'figure/metric-said-before',
  why: 'A number behind 增至, 去年同期 or another figure goes on with the metric of the figure before.',
  relation: 'carried',
  examples: {
    finds: [
      { text: '启明电器⟦metric:营业收入⟧由98亿元增至⟦quantity:132亿元⟧。' },
      { text: '启明电器⟦metric:净利润⟧3亿元，去年同期⟦quantity:2亿元⟧。' },
      { text: '启明银行不良率0.92%，上半年⟦metric:清收⟧⟦quantity:3亿元⟧。' },
    ],
    ignores: [
      { text: '启明电器营业收入3亿元，毛利率为40%。', because: 'the second number has its own metric' },
      { text: '启明电器营业收入3亿元，同比增长12%。', because: 'the second number is a change' },
    ],
  },
  bind({ text, marks, index, quantity, clauseStart }, said) {
    if (said.level === null) return null;
    // 90%股权被质押，3家公司: what is counted is no part of a whole.
    if (quantity.unit === 'count' && said.amount === null && said.unit === 'percent' && quantity.measure !== null)
      return countedAlone(text, marks, index, clauseStart, quantity);
    // 仅次于“云岚”（19%）
    const inside =
      text.charAt(quantity.start - 2) === '”' ? boundInBrackets(text, marks, index, quantity, said.share) : null;
    if (inside !== null) return inside;
    const level = isRate(quantity.unit) ? said.level : (said.amount ?? said.level);
    const base = baseBefore(text, clauseStart, quantity);
    if (base !== null && said.subject !== null)
      return {
        metric: level,
        of: base,
        subjectBefore: quantity.start,
        subject: said.subject,
        implied: ['metric', 'subject'],
      };
    const place = placeBefore(text, clauseStart, quantity.start);
    if (place !== null)
      return { metric: level, of: null, subjectBefore: place.start, subject: place, implied: ['metric'] };
    // 成渝、华中分别为3亿元、2亿元: whose they are, not what they measure.
    if (LISTED.test(text.slice(Math.max(clauseStart, quantity.start - 40), quantity.start)))
      return { metric: level, of: null, subjectBefore: quantity.start, implied: ['metric'] };
    const measured = measuredBefore(text, stretchBefore(text, marks, index, clauseStart, quantity.start));
    const goesOn = { metric: level, of: null, subjectBefore: quantity.start, implied: ['metric' as const] };
    // 纳税总额3亿元，减排…5万吨, 服务投资者1260万户: what is weighed or counted has no price.
    const weighed = quantity.unit !== 'count' || /[万亿]/.test(text.slice(quantity.start, quantity.end));
    const other = said.counted !== null && isMoney(said.counted) !== isMoney(quantity) && !isRate(quantity.unit);
    // 不良率0.92%，清收320亿元: nor is a rate paid.
    const paid = isMoney(quantity) && isRateOnly(said);
    if (measured === null) return paid || (other && weighed) ? { ...goesOn, metric: null, implied: [] } : goesOn;
    if (paid) return { metric: measured, of: null, subjectBefore: measured.start, implied: [] };
    if (AVERAGE.test(text.slice(measured.start, measured.end)))
      return { metric: measured, of: level, subjectBefore: quantity.start, implied: ['of'] };
    // 注册车主超过2300万 behind 276座城市 counts something else, 华东为8亿元 behind 华北10亿元 does not.
    const alike =
      isCountedLike(said, quantity) ||
      (said.unit === quantity.unit && (quantity.unit !== 'count' || said.measure === quantity.measure));
    const last = isRate(said.unit ?? 'percent') ? said.counted?.unit : said.unit;
    const unlike = last !== undefined && last !== quantity.unit && !isRate(quantity.unit);
    const part = measured.adjacent && isInParts(text, said, quantity);
    const next =
      part ||
      (!unlike &&
        !DEED.test(text.slice(level.start, level.end)) &&
        (measured.adjacent
          ? measured.proper ||
            (said.unit === quantity.unit && !MEASURE_TAIL.test(text.slice(measured.start, measured.end)))
          : measured.proper && alike));
    // 飞机356架，其中自有飞机143架: a kind of what was counted.
    const sort = !isMoney(quantity) && isSort(text, measured);
    if (part && (endsWith(text, measured, level) || sort))
      return { metric: measured, of: null, subjectBefore: measured.start, implied: [] };
    if (measured.deed && isRate(quantity.unit)) return goesOn;
    if (measured.deed) return { metric: measured, of: null, subjectBefore: measured.start, implied: [] };
    return next
      ? { ...goesOn, subject: measured }
      : { metric: measured, of: null, subjectBefore: measured.start, implied: [] };
  },
};

export default rule;
