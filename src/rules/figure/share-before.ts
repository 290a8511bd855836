/** The whole that a number is a share of: 占营收的|三成. */
import type { Span } from '../../document.ts';
import { METRICS } from '../../mention/metric-words.ts';
import type { Mark, MetricMark, QuantityMark } from './mark.ts';

export interface ShareWords extends Span {
  readonly of: Span | null;
  /** The ratio's own name, where it has one: 占收入|比例. */
  readonly name: Span;
}

const SHARE =
  /(占(?!比(?![例重率])|有率)(?:到|了|据|比)?(?:公司|集团|其)?)((?:[^占，。；、]|、(?=\d{2,4}年)){0,36}?)(的?(?:比例|比重|份额|比率|比)?)(?:的|约?为|高?达到?|仅|超过?|约|近|逾|已|将|不足|只有|首次|首度|再次|\s|均|分别|：|:)*$/;

/** 占2021年、2022年|总收入: when is no part of the whole. */
const DATES = /^(?:同期|当[年期季月]|全年|上[年期]|(?:\d{2,4}年[\d前上下半一二三四季度个月至末]*[、和及与]?)+)(?=..)/;

/** 占 and the whole before the quantity. */
export function shareBefore(text: string, clauseStart: number, mark: QuantityMark): ShareWords | null {
  if (mark.quantity.unit !== 'percent' && mark.quantity.unit !== 'ratio') return null;
  const from = Math.max(clauseStart, mark.start - 48, 0);
  const found = SHARE.exec(text.slice(from, mark.start));
  if (found === null) return comparedWith(text, from, mark.start);
  const [, verb = '', stretch = '', name = ''] = found;
  // 分别占28.5%和12.6%: the share before is no whole.
  const whole = /%|[一二两三四五六七八九]成/.test(stretch) ? '' : stretch;
  // 占收入比例由14%升至32%: a metric of its own.
  if (/^占[^，]{1,8}?(?:比例|比重|比率)(?:由|从|已?[降升提])/.test(found[0])) return null;
  // 占据86%的市场份额: the share is named behind.
  if (name === '' && /^的?(?:市场)?份额/.test(text.slice(mark.end, mark.end + 5))) return null;
  if (isSharedWord(text, from + found.index)) return null;
  const start = from + found.index;
  const ofStart = start + verb.length + (DATES.exec(whole)?.[0].length ?? 0);
  const ofEnd = start + verb.length + whole.replace(/(?:的|约?为|达到?|超过?|约|近|逾)+$/, '').length;
  const end = start + verb.length + stretch.length + name.length;
  return {
    start,
    end,
    of: ofEnd > ofStart ? { start: ofStart, end: ofEnd } : null,
    name: { start, end: name.length > 1 ? end : Math.max(ofEnd, start + verb.length) },
  };
}

const COMPARED = /(不[低少高多]于|不超过|相当于)([^，。；、\d]{2,12})的$/;

/** 研发投入|不低于营收的|5%: a part of another metric. */
function comparedWith(text: string, from: number, to: number): ShareWords | null {
  const found = COMPARED.exec(text.slice(from, to));
  if (found?.[1] === undefined || METRICS.before(text, to - 1) === null) return null;
  const start = from + found.index;
  const ofStart = start + found[1].length;
  return { start, end: to - 1, of: { start: ofStart, end: to - 1 }, name: { start, end: ofStart } };
}

const isSharedWord = (text: string, at: number): boolean => '抢强独侵霸市应'.includes(text.charAt(at - 1) || '。');

/** The metric whose part of a whole the quantity says: the last one before 占 in the clause. */
export function metricBeforeShare(
  marks: readonly Mark[],
  index: number,
  share: ShareWords,
  clauseStart: number,
): MetricMark | null {
  for (let i = index - 1; i >= 0; i--) {
    const mark = marks[i];
    if (mark === undefined || mark.start < clauseStart) return null;
    if (mark.is === 'metric' && mark.end <= share.start) return mark;
  }
  return null;
}
