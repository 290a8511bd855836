/** Whose figure it is: what stands before the metric or the verb, or what the sentence and the document are about. */
import type { Mention, Span } from '../../document.ts';
import { CLAUSE_OPENERS, FIGURE_VERBS, METRIC_MODIFIERS } from '../../lexicon/figure-words.ts';
import { buildTrie } from '../../mention/trie.ts';
import type { Mark, MetricMark } from './marks.ts';
import { isGeneric, isSelf } from './names.ts';

const MODIFIERS = buildTrie(METRIC_MODIFIERS.map(word => [word, true] as const));
const OPENERS = buildTrie(CLAUSE_OPENERS.map(word => [word, true] as const));
const VERBS = buildTrie(FIGURE_VERBS.map(word => [word, true] as const));
const EDGES = ' \u3000“”"\'‘’《》「」『』*·、。！？\n\t';
const LONGEST = 26;

const OWNERS = /归属?于?[\u4e00-\u9fff]{0,9}(?:股东|所有者|普通股持有人)(?:的|应占)?$/;

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
  for (let round = 0; round < 4; round++) {
    const found = MODIFIERS.before(text, start)?.end ?? ownersBefore(text, start);
    if (found === null || found < floor) break;
    start = found;
  }
  return { start, end: metric.end };
}

/** A name as companies and their parts have it: what stands before the item is theirs. */
const BUSINESS_END =
  /^.{1,6}(?:集团|公司|科技|物流|零售|商城|电商|超市|健康|汽车|股份|银行|保险|证券|影业|传媒|游戏|金融|资管|寿险|产险|财险|国际|到家|平台)/;
const ITEMS = /^(?:服务收入|业务收入|广告收入|销售收入|其他收入|收入|费用|成本|支出|余额|用户|用户数)$/;

/**
 * Widens a metric, and where it is only the kind of an item of account (线上营销|服务收入, 现金等价物|余额), also by the words that
 * say which, unless they are a name.
 */
export function widenItem(text: string, metric: MetricMark, marks: readonly Mark[], clauseStart: number): Span {
  const floor = floorBefore(marks, metric.start, clauseStart);
  const wide = widen(text, metric, floor);
  const kind = metric.head > metric.start ? metric.head : metric.end;
  if (!ITEMS.test(text.slice(metric.start, kind))) return wide;
  const left = subjectBetween(text, floor, wide.start, marks);
  if (left === null || left.end !== wide.start || floorIsName(marks, floor)) return wide;
  if (isSelf(text.slice(left.start, left.end))) return wide;
  const named = BUSINESS_END.exec(text.slice(left.start, left.end))?.[0].length ?? 0;
  return { start: left.start + named, end: wide.end };
}

const floorIsName = (marks: readonly Mark[], floor: number): boolean =>
  marks.some(mark => mark.is === 'name' && mark.end === floor);

/** How far left a metric may reach: to the date, number or break before it. */
export function floorBefore(marks: readonly Mark[], at: number, clauseStart: number): number {
  let floor = Math.max(0, clauseStart);
  for (const mark of marks) {
    if (mark.start >= at) break;
    if (mark.is !== 'metric' && mark.is !== 'change') floor = Math.max(floor, mark.end);
  }
  return floor;
}

/** The words that name a subject between `from` and `to`, or null where there is nothing but grammar. */
export function subjectBetween(text: string, from: number, to: number, marks: readonly Mark[]): Span | null {
  let start = from;
  let end = to;
  for (const mark of marks) {
    if (mark.end <= start || mark.start >= end) continue;
    if ((mark.is === 'quantity' && !isPartCount(text, mark)) || mark.is === 'date' || mark.is === 'break') {
      if (mark.start - start <= 1 || mark.is !== 'date') start = mark.end;
      else end = Math.min(end, trailingStart(text, mark.start));
    }
  }
  return trim(text, start, end);
}

/** 华东、华南两大区: a small count in words belongs to the name. */
function isPartCount(text: string, mark: Span): boolean {
  return mark.end - mark.start <= 2 && !/\d/.test(text.slice(mark.start, mark.end));
}

/** 在去年, 截至今年: the words that lead up to a date are no part of the subject before it. */
function trailingStart(text: string, at: number): number {
  let end = at;
  while (end > 0 && '在于截至自从到及，'.includes(text.charAt(end - 1))) end--;
  return end;
}

function trim(text: string, from: number, to: number): Span | null {
  let start = from;
  let end = to;
  for (let round = 0; round < 8; round++) {
    while (start < end && (EDGES.includes(text.charAt(start)) || '的里内，：:,;；'.includes(text.charAt(start))))
      start++;
    while (end > start && (EDGES.includes(text.charAt(end - 1)) || '的之了过着'.includes(text.charAt(end - 1)))) end--;
    const opener = OPENERS.from(text, start);
    const verb = VERBS.before(text, end);
    if (opener !== null && opener.end <= end && (opener.end === end || opener.end - start > 1 || end - opener.end >= 2))
      start = opener.end;
    else if (verb !== null && verb.end >= start && !isWordTail(text, verb.end, end)) end = verb.end;
    else break;
  }
  const inner = innerCut(text, start, end);
  if (inner.end - inner.start < 1 || inner.end - inner.start > LONGEST) return null;
  if (ADVERBIAL.test(text.slice(inner.start, inner.end))) return null;
  return /[\u4e00-\u9fffA-Za-z]/.test(text.slice(inner.start, inner.end)) ? inner : null;
}

const REPORTED = /.*(?:显示|表示|公布|披露|宣布|预计|获悉|消息|透露|指出|称)/;

/** 平均, 日均: the 均 of an average is no adverb. */
function isWordTail(text: string, at: number, end: number): boolean {
  return end - at === 1 && text.charAt(at) === '均' && '平人月日年户'.includes(text.charAt(at - 1) || '。');
}

/** 上市后, 去年时: when, not who. */
const ADVERBIAL = /(?:之?后|时|之前|以来|期间|以后|情况下|背景下|带动下|影响)$/;
/** From here on it is said what the subject does. */
const PREDICATE =
  /.(?:计划|拟|预计|持有|(?<![平人月日年户])均|则|已经?|将|就|还|也|都|实现|取得|录得|承接|拥有|共有|突破|超过|达到|获得|收获|占|是|有|贡献|交付|完成|累计|合计|一共)/;

/** What a report says begins behind its verb; what a subject does is no part of it; 仅 narrows it to what follows. */
function innerCut(text: string, start: number, end: number): Span {
  const reported = REPORTED.exec(text.slice(start, Math.min(end, start + 60)));
  let from = reported === null ? start : start + reported[0].length;
  const only = text.slice(from, end).lastIndexOf('仅');
  if (only >= 0) from += only + 1;
  const predicate = PREDICATE.exec(text.slice(from, end));
  return { start: from, end: predicate === null ? end : from + predicate.index + 1 };
}

/** How near the end of the text a signature stands. */
const SIGNATURE = 80;

/** The organisation the document is about: the one its title or its signature names, else the one it names most; the first on a tie. */
export function announcer(
  mentions: readonly Mention[],
  title: string | null,
  text: string,
): { name: string; span: Span } | null {
  const weights = new Map<string, { weight: number; span: Span }>();
  for (const mention of mentions) {
    if (mention.kind !== 'organization' || isGeneric(mention.name)) continue;
    const weight = 1 + (mention.end > text.length - SIGNATURE ? 2 : 0);
    const entry = weights.get(mention.name);
    if (entry !== undefined) entry.weight += weight;
    else
      weights.set(mention.name, {
        weight: weight + inTitle(mention.name, title),
        span: { start: mention.start, end: mention.end },
      });
  }
  let best: { name: string; span: Span; weight: number } | null = null;
  for (const [name, { weight, span }] of weights)
    if (best === null || weight > best.weight) best = { name, span, weight };
  return best !== null && best.weight >= 500 ? best : (headlined(title, text) ?? best);
}

const HEADLINE =
  /^([\u4e00-\u9fffA-Za-z]{2,8}?)(?:：|:|发布|公布|宣布|披露|启动|开启|公告|调整|成立|任命|迎来|完成|去年|今年|上半年|第|前|\d)/;

/** The first words of a headline, where the text has them too: 云岚电商发布年报. */
function headlined(title: string | null, text: string): { name: string; span: Span } | null {
  const name = title === null ? undefined : HEADLINE.exec(title)?.[1];
  const start = name === undefined ? -1 : text.indexOf(name);
  return name === undefined || start < 0 ? null : { name, span: { start, end: start + name.length } };
}

/** A title may hold the name or only its beginning: 致全体启明人. */
function inTitle(name: string, title: string | null): number {
  if (title === null) return 0;
  return title.includes(name) ? 1000 : title.includes(name.slice(0, 2)) ? 500 : 0;
}
