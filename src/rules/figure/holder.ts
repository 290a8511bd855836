/** Who holds shares. */
import type { Mention, Span } from '../../document.ts';
import { isBody } from './body.ts';
import { runOf, type Shared } from './respectively.ts';
import type { Bound } from './rule.ts';
import type { Situation } from './situation.ts';

const SHARES = /(?:股份|股票|股权)(?:数量|总数)?$/;
const KEEPS = /(?:持有|所持|减持|增持|质押|买入|卖出)[^，。；]{0,16}$/;

/** 累计|减持公司股份: where it begins what is done with shares; the words behind it say only of which company they are. */
export function keepsAt(text: string, { metric }: Bound, { clauseStart }: Situation): number | null {
  const words = metric === null ? '' : text.slice(metric.start, metric.end);
  if (metric === null || !(SHARES.test(words) || words === '持有')) return null;
  const from = Math.max(clauseStart, metric.start - 32);
  const keeps = KEEPS.exec(text.slice(from, words === '持有' ? metric.end : metric.start));
  return keeps === null ? null : from + keeps.index;
}

/** 林越直接持有公司股份2136万股: shares are of whom stands before 持有. */
export function keeperOf(text: string, bound: Bound, mentions: readonly Mention[], situation: Situation): Span | null {
  const { clauseStart, quantity } = situation;
  // 云岚集团董事长林越|薪酬
  if (bound.metric !== null && PAID.test(text.slice(bound.metric.start, bound.metric.end))) {
    const until = bound.metric.start;
    return mentions.findLast(m => m.kind === 'person' && m.start >= clauseStart && m.end <= until) ?? null;
  }
  if (bound.metric !== null && isHolding(text, bound)) {
    const words = text.slice(Math.max(clauseStart, bound.metric.start - 40), bound.metric.start);
    const giver = GIVER.exec(words);
    if (giver?.[1] !== undefined) {
      const start = bound.metric.start - words.length + giver.index + giver[0].indexOf(giver[1]);
      return { start, end: start + giver[1].length };
    }
  }
  const at = keepsAt(text, bound, situation);
  if (at === null || bound.metric === null) return null;
  const company = boughtOf(text, clauseStart, at, Math.min(bound.metric.start, quantity.start));
  if (company !== null) return company;
  const keeper = mentions.findLast(m => m.start >= clauseStart && m.end <= at && (isBody(m) || m.kind === 'person'));
  // 林越，曾任北山事务所合伙人，|持有公司股票12万股
  const told = keeper ?? mentions.findLast(m => m.kind === 'person' && m.end <= at);
  return told === undefined ? null : { start: told.start, end: told.end };
}

/** 由|林越|持股51%、|周白|持股29%, 其中|北山|持股60%: who holds it stands right before. */
const GIVER = /(?:由|其中|%[、，和及])([^由、，；：。的\d%]{2,24}?)(?:直接|间接|合计|共同|各)?$/;

/** 公司持股65%: what is held is of others than the rest. */
export const isHolding = (text: string, { metric }: Bound): boolean =>
  metric !== null && text.startsWith('持股', metric.start);

const BUYS = /(?:受让|收购|购买|购入|竞得|拍得|取得|转让|出售)[^，。；]{0,24}$/;
const HELD_OF = /^(?:持有的|所持有?的?)([^，。；、的\d]{2,24})$/;

/** 受让|林越持有的|北山35%股权: what changes hands is of the company whose shares they are. */
function boughtOf(text: string, clauseStart: number, keeps: number, until: number): Span | null {
  if (!BUYS.test(text.slice(clauseStart, keeps))) return null;
  const company = HELD_OF.exec(text.slice(keeps, until))?.[1];
  return company === undefined ? null : { start: until - company.length, end: until };
}

const HOLDING = /持股|股[权份]|持有|出资|认缴|比例/;

/** 林越、周白、北山资本持股，比例分别为50%、30%、|20%: as many names as numbers, which the words between say nothing of. */
export function holdersOf(
  text: string,
  { metric }: Bound,
  mentions: readonly Mention[],
  { marks, index }: Situation,
  from: number,
): Shared | null {
  const { first, place, count } = runOf(text, marks, index);
  const start = marks[first]?.start ?? 0;
  if (count < 2 || metric === null || !HOLDING.test(text.slice(metric.start, metric.end))) return null;
  if (!text.slice(from, start).includes('分别')) return null;
  const names = mentions.filter(m => m.start >= from && m.end <= start && (isBody(m) || m.kind === 'person'));
  const joined = (at: number): boolean =>
    /^(?:、|和|及|与|以及)$/.test(text.slice(names[at - 1]?.end, names[at]?.start ?? 0));
  for (let last = names.length - 1; last >= count - 1; ) {
    let head = last;
    while (head > 0 && joined(head)) head--;
    const [list, item] = [names[head], names[head + place]];
    if (last - head + 1 === count && list !== undefined && item !== undefined)
      return {
        list: { start: list.start, end: names[last]?.end ?? list.end },
        item: { start: item.start, end: item.end },
      };
    last = head - 1;
  }
  return null;
}

const HELD = /^(?:持股|[增减]持|质押)|股权|[投表][票决]权|认缴|出资比例/;

/** What one person is paid. */
const PAID = /^(?:税前)?(?:年薪|月薪|(?:报酬|薪酬|酬金)(?:总额)?|(?:董事)?袍金|津贴)$/;

const POST =
  /(?:^|[^\u4e00-\u9fff]|[由和与及])([\u4e00-\u9fff]{0,6}(?:经理|总裁|董事长?|监事|总监|高管|主席|秘书|管理人员))$/;

/** Shares are held by whoever was named last before 持有, or before the number; wages are of the person named last. */
export function holderOf(
  text: string,
  { metric }: Bound,
  mentions: readonly Mention[],
  { quantity }: Situation,
): Span | null {
  if (metric === null) return null;
  const words = text.slice(metric.start, metric.end);
  const held = HELD.test(words);
  if (!held && !PAID.test(words)) return null;
  // 总经理|薪酬: of the post, whoever was named before.
  const post = held ? null : POST.exec(text.slice(Math.max(0, metric.start - 8), metric.start))?.[1];
  if (post != null) return { start: metric.start - post.length, end: metric.start };
  const holder = mentions.findLast(m => m.end <= quantity.start && ((held && isBody(m)) || m.kind === 'person'));
  return holder === undefined ? null : { start: holder.start, end: holder.end };
}
