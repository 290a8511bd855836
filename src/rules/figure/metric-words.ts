/** How far a metric's own words reach to the left: 归属于上市公司股东的|净利润, 线上营销服务|收入. */
import type { Span } from '../../document.ts';
import { METRIC_MODIFIERS } from '../../lexicon/figure-words.ts';
import { NO_OWNER, PART_TAIL } from '../../lexicon/subject-words.ts';
import { isHanCode } from '../../mention/characters.ts';
import { buildTrie } from '../../mention/trie.ts';
import { countBefore } from '../../segment/in-order.ts';
import type { Mark, MetricMark } from './mark.ts';
import type { Piece } from './piece.ts';
import { piecesOf } from './pieces.ts';
import { isRankedAt } from './ranked.ts';

const MODIFIERS = buildTrie(METRIC_MODIFIERS.map(word => [word, true] as const));

const OWNERS =
  /(?:(?:归属?于?|挂牌|上市)[\u4e00-\u9fff]{0,9}(?:股东|所有者|普通股持有人)(?:的|应占)?|(?:[本母]?公司)?(?:普通股|权益)?(?:股东|持有人|拥有人|股权持有人)应占)$/;

/** 归属于上市公司股东的: whose profit it is belongs to the metric's name. */
function ownersBefore(text: string, at: number): number | null {
  if (!'的东者占人'.includes(text.charAt(at - 1) || '。')) return null;
  const from = Math.max(0, at - 20);
  const found = OWNERS.exec(text.slice(from, at));
  return found === null ? null : from + found.index;
}

/** Widens a metric to the left by the adjectives that belong to it. */
export function widen(text: string, metric: Span, floor: number): Span {
  let { start } = metric;
  for (let round = 0; round < 5; round++) {
    const owners = ownersBefore(text, start);
    const found = owners ?? MODIFIERS.before(text, start)?.end;
    if (
      found === undefined ||
      (found < floor && owners === null) ||
      text.startsWith('以旧换', found - 3) ||
      text.startsWith('云服务', found - 1) ||
      /^新业务[收营亏]/.test(text.slice(found - 1, found + 3)) ||
      isRankedAt(text, found)
    )
      break;
    start = found;
  }
  return { start, end: metric.end };
}

/** 智能硬件|收入占比: whose part of the whole it is stands before it. */
const PART_OF_WHOLE = /(?:收入|营收|销售额|成交额?|GMV|订单量?|保费|利润|销量)占比$/;

const PART_OF = /^(?:比例|比重|份额|比率)$/;
const OF_WHOLE = /占[^占，。；]{1,16}$/;

/** 擎天汽车|持股: what stands before it holds the shares. */
const HELD = /^(?:持股|持股占比|持股比例|认缴|出资比例|市占率|市场占有率|市场份额|份额)$/;

/**
 * Widens a metric also by the plain nouns that say which (线上营销|服务收入, 信息科技|投入, 客诉|率), unless they are a name or a part of the
 * business.
 */
export function widenItem(text: string, metric: MetricMark, marks: readonly Mark[], clauseStart: number): Span {
  const floor = floorBefore(marks, metric.start, clauseStart);
  const wide = widen(text, metric, floor);
  // 37个|单品销售额: what is counted is whose they are.
  if (wide.start === floor && COUNTED.test(text.slice(wide.start, metric.start)) && isCounted(marks, floor))
    return { start: metric.start, end: wide.end };
  if (PART_OF_WHOLE.test(text.slice(wide.start, metric.end))) return pastPart(text, wide, metric.start, floor);
  // 固定收益类产品|占比, 化学药|占比: whatever stands before it has the share.
  if (text.slice(metric.start, metric.end) === '占比') return { start: metric.start, end: wide.end };
  if (HELD.test(text.slice(metric.start, metric.end))) return wide;
  const whole = PART_OF.test(text.slice(metric.start, metric.end))
    ? OF_WHOLE.exec(text.slice(floor, metric.start))
    : null;
  // 占总收入的|比例由10%升至12%
  if (whole !== null) return { start: metric.start - whole[0].length, end: metric.end };
  const bare = wide.start === metric.start && BARE.test(text.slice(metric.start, metric.end));
  const other = OTHERS.test(text.slice(wide.start, wide.start + 2)) ? JOINED.exec(text.slice(floor, wide.start)) : null;
  // 电商及其他|收入: one item of account.
  if (other !== null) return { start: wide.start - other[0].length, end: wide.end };
  const start = itemStart(text, piecesOf(text, floor, wide.start, marks, countBefore(marks, floor)), bare);
  const part = start === null ? null : PART_MODIFIER.exec(text.slice(wide.start, metric.start));
  // 云计算业务|收入: the noun says which business, whose the income is.
  if (part !== null) return { start: wide.start + part[0].length, end: wide.end };
  if (start === null || (start === floor && isCounted(marks, floor))) return wide;
  return widen(text, { start, end: wide.end }, floor);
}

const COUNTED = /^(?:单品|品牌|商品|产品|企业|平台|门店|店铺)$/;

/** 128座|城市布局门店: the noun right behind a count is what that counts. */
function isCounted(marks: readonly Mark[], floor: number): boolean {
  const before = marks[countBefore(marks, floor) - 1];
  return before?.is === 'quantity' && before.end === floor && before.quantity.unit === 'count';
}

/** 锂电产品|收入占比: 产品 ends the name of a part of the business where one stands before it. */
function pastPart(text: string, wide: Span, until: number, floor: number): Span {
  const part = /^(?:业务|平台|产品)/.exec(text.slice(wide.start, until));
  const named = part !== null && wide.start > floor && isHanCode(text.charCodeAt(wide.start - 1));
  return named && text.charAt(wide.start - 1) !== '的' ? { start: wide.start + part[0].length, end: wide.end } : wide;
}

const OTHERS = /^其[他它]/;
const JOINED = /[\u4e00-\u9fff]{2,6}[及和与]$/;
/** Modifiers that name a part of the business together with the noun before them. */
const PART_MODIFIER = /^(?:业务|平台)/;

/** True where nouns of the text, not only modifiers, stand before the metric in its wide form. */
export function isItem(text: string, metric: Span, wide: Span): boolean {
  return widen(text, metric, wide.start).start > wide.start;
}

/** Heads that mean nothing without the word before them. */
const BARE = /^(?:率|量|数|数量|额|面积|余额|时长|总数|人数|规模|度)$/;

/** So many characters of nouns say which item of account it is; more are a name. */
const LONGEST_ITEM = 8;

/** Where the nouns begin that end the pieces and are no name, no part of the business and nobody's. A `bare` 率 or 量 needs them all. */
function itemStart(text: string, pieces: readonly Piece[], bare: boolean): number | null {
  let first = pieces.length;
  while (first > 0 && isPlain(text, pieces[first - 1])) first--;
  const everywhere = first < pieces.length && isEverywhere(text, pieces[first - 1]);
  if (everywhere) first--;
  const [head, tail] = [pieces[first], pieces.at(-1)];
  const before = pieces[first - 1];
  if (before?.is === 'strange') return bare ? before.start : null;
  if (head === undefined || tail === undefined) return null;
  if (tail.end - head.start > LONGEST_ITEM) return null;
  if (!everywhere && PART_TAIL.test(text.slice(head.start, tail.end))) return null;
  return joinedStart(text, pieces, first) ?? head.start;
}

/** 物联网与生活消费产品|收入: where the nouns before `first` begin that 与 joins to those behind it. */
function joinedStart(text: string, pieces: readonly Piece[], first: number): number | null {
  const [joint, other] = [pieces[first - 1], pieces[first - 2]];
  if (joint?.is !== 'and' || (other?.is !== 'noun' && other?.is !== 'strange' && other?.is !== 'metric')) return null;
  const opens = first === 2 || pieces[first - 3]?.is === 'light' || pieces[first - 3]?.is === 'when';
  return opens && /^[及和与]$/.test(text.slice(joint.start, joint.end)) ? other.start : null;
}

/** 全球|智能手机出货量: of which goods the metric is, all over the world, and so nobody's name. */
const isEverywhere = (text: string, piece: Piece | undefined): boolean =>
  piece?.is === 'noun' && /^(?:全球|全国|国内|海外|境内|境外)$/.test(text.slice(piece.start, piece.end));

const OURS = /^(?:该[片剧]|其|旗下|本|该|公司|集团|本集团|本公司|我们|该公司|我司|[本该我全]行)$/;

function isPlain(text: string, piece: Piece | undefined): boolean {
  if (piece?.is === 'metric') return true;
  if (piece?.is !== 'noun') return false;
  const word = text.slice(piece.start, piece.end);
  return !OURS.test(word) && (word.length < 2 || !NO_OWNER.test(word));
}

/** How far left a metric may reach: to the date, number, name or break before it. */
export function floorBefore(marks: readonly Mark[], at: number, clauseStart: number): number {
  for (let i = countBefore(marks, at) - 1; i >= 0; i--) {
    const mark = marks[i];
    if (mark === undefined || mark.end <= clauseStart) break;
    if (mark.is !== 'metric' && mark.is !== 'change') return Math.max(mark.end, clauseStart);
  }
  return Math.max(0, clauseStart);
}
