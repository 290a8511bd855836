/** What 其, 该车型 and 公司 point back at. */
import type { Span } from '../../document.ts';
import { PART_TAIL } from '../../lexicon/subject-words.ts';
import { lastMark } from '../../segment/in-order.ts';
import { isSelf } from './names.ts';
import type { Bound } from './rule.ts';
import type { Topics } from './topics.ts';

/** 其, 该车型, 这款产品: what was spoken of just before. */
const POINTING =
  /^(?:其|该股|(?:这|该)(?:一|个)?(?:数字|数据|比例|指标|规模|成绩|战绩|业绩|金额|价格|份额|增速|水平)|(?:一|个)?(?:数字|比例|成绩|战绩)|(?:该|这[款个家]?|此[款]?)(?:车型|新车|产品|品牌|业务|板块|平台|项目|系列|机型|游戏|影?片|剧集?|事业部|事业群|部门|银行|基金))$/;

/** The sort alone stands for the one of it that the text is about: 品牌|目前开出310家门店. */
const ALONE = /^(?:品牌|平台|园区|商城|景区)$/;

/** 该片, 这款游戏: a work that has been named. */
const WORK_SORT = /^(?:该|此|这[款部]|本)(?:影?片|剧集?|游戏)$/;

const LONGEST = 160;

/** The title that stands last before, if near. */
function workBefore(text: string, at: number): Span | null {
  const end = lastMark(text, '》', at - LONGEST, at) + 1;
  const start = lastMark(text, '《', end - LONGEST, end);
  return end === 0 || start < 0 ? null : { start, end };
}

/** What 该 and such a word point at is a unit. */
const UNIT_SORT = /(?:事业部|事业群|部门)$/;

/** The phrase itself, unless it points back at what was said or is the metric's own word. */
export function unlessPointing(
  text: string,
  found: Span,
  bound: Bound,
  meant: Span | null,
  unit: Span | null,
  teller: Span | null,
): Span | null {
  if (bound.metric !== null && found.start === bound.metric.start && found.end === bound.metric.end) return null;
  // X表示，公司…: of X, in a text that names no company.
  if (teller !== null && isSelf(text.slice(found.start, found.end))) return teller;
  const points = '该此这'.includes(text.charAt(found.start - 1) || '。');
  const sortOfWork = WORK_SORT.test(text.slice(points ? found.start - 1 : found.start, found.end));
  const work = sortOfWork ? workBefore(text, found.start) : null;
  if (work !== null) return work;
  if (ALONE.test(text.slice(found.start, found.end)) && !/[\d个家款大名座]$/.test(text.charAt(found.start - 1)))
    return meant;
  if (!POINTING.test(text.slice(points ? found.start - 1 : found.start, found.end))) return found;
  const sort = UNIT_SORT.exec(text.slice(found.start, found.end))?.[0];
  if (sort === undefined) return meant;
  return [meant, unit].find(body => body !== null && isOfSort(text.slice(body.start, body.end), sort)) ?? found;
}

/** 该部门 may be a 中心 or a 团队. */
const isOfSort = (name: string, sort: string): boolean =>
  name.endsWith(sort) || (sort === '部门' && /(?:部|中心|团队|事业群|办公室|组)$/.test(name));

/** X表示，…: who the clause before began with, where it is a name. */
export function tellerIn(text: string, { head }: Topics): Span | null {
  if (head === null) return null;
  const words = text.slice(head.start, head.end);
  return isSelf(words) || PART_TAIL.test(words) || words.includes('《') ? null : head;
}
