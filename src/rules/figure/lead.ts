/** What the first sentence with figures says for the whole document: when, and of whom. */
import type { Mention, Span } from '../../document.ts';
import { addMonths, endAligned, iso } from '../../mention/date/days.ts';
import { readToday } from '../../mention/date/resolve.ts';
import type { Owner } from './owner.ts';
import { goesOn, type PeriodFound } from './period.ts';
import type { Bound } from './rule.ts';
import type { Situation } from './situation.ts';

/** Filled once, by the first figure that says it. */
export interface Lead {
  period: PeriodFound | null;
  /** Whose figures the text begins with, for a text that names no company. */
  subject: Span | null;
  /** A figure has been read: what comes later leads nothing. */
  read: boolean;
  /** The first figure is what is expected. */
  planned: boolean;
  /** What the head of a section says that its lines are of: 二、上年同期业绩情况. */
  section: PeriodFound | null;
}

export const noLead = (): Lead => ({ period: null, subject: null, read: false, planned: false, section: null });

const SECTION = /^[一二三四五六七八九十]{1,3}、/;
const BEFORE = /^(?:去年|上年|上一?年度?)(?:同期)?/;

/** Takes what the head of a section says, and forgets what the one before said. */
export function sectionOf(lead: Lead, text: string, { start, end }: Span, inside: readonly Mention[]): void {
  const number = SECTION.exec(text.slice(start, start + 4))?.[0].length ?? 0;
  if (number === 0) return;
  const date = end - start <= LONGEST_HEAD ? inside.find(mention => mention.start === start + number) : undefined;
  lead.section = date?.kind === 'date' && BEFORE.test(date.period.text) ? { period: date.period, span: date } : null;
}

const LONGEST_HEAD = 20;

/** Takes what the first figure says; `told` where others tell it, and its subject announces nothing. */
export function leadWith(
  lead: Lead,
  text: string,
  situation: Situation,
  owner: Owner,
  stated: PeriodFound | null,
  told: boolean,
): void {
  if (lead.read) return;
  lead.read = true;
  lead.planned = isPlanned(text, situation);
  lead.subject = owner.own && !told ? owner.subject : null;
  lead.period = stated !== null && stated.aside !== true && goesOn(stated.period) ? stated : lead.period;
}

/** 业绩预告期间：1月1日至9月30日, 截至6月30日止六个月之业绩公告 */
const REPORTED =
  /^[^，。；：:]{0,8}(?:预告|报告)期间?[：:]|^[^，。；：:]{2,60}(?:业绩|产销|经营|销售)[^，。；：:]{0,4}(?:公告|公布|预告|快报|简报)/;
/** 公布|截至6月30日止六个月|之中期业绩 */
const ANNOUNCED = /(?:宣布|公布|呈报|披露)[^。；]{4,80}?(?:业绩|财报)/;

/** Takes the time that a line before all figures says the report is of. */
export function reportedIn(lead: Lead, text: string, inside: readonly Mention[]): void {
  if (lead.read || lead.period !== null) return;
  for (const date of inside) {
    if (date.kind !== 'date' || !goesOn(date.period)) continue;
    const start = text.lastIndexOf('\n', date.start) + 1;
    const line = text.slice(start, start + 120).split('\n', 1)[0] ?? '';
    const announced = ANNOUNCED.exec(line);
    const until = announced ? start + announced.index + announced[0].length : start;
    if (REPORTED.test(line) || date.end <= until) lead.period = { period: date.period, span: date };
  }
}

/** Sums over a time, which a report has for the time it is about; what stands at a day (员工, 门店, 总资产) is not. */
const FLOW =
  /(?:收入|营收|利润|净利|亏损|盈利|收益|溢利|销售额|成交额|交易额|零售额|销售|GMV|票房|销量|出货量?|交付量?|产量|订单量?|业务量|保费|毛利|毛利率|净利率|利润率|溢利率|亏损率|现金流(?:量净额)?|市场份额|市占率|费用|开支|支出|投入|[袍酬]金|薪酬|新业务价值|产值)$/;
const PLANNED = /预计|预期|计划|力争|目标|将|有望|未来/;

const isPlanned = (text: string, { clauseStart, quantity }: Situation): boolean =>
  PLANNED.test(text.slice(clauseStart, quantity.start));

/** The lead's period, for a figure of a later paragraph that has none and is of the kind a report is about. */
export function leadPeriod(text: string, lead: Lead, situation: Situation, bound: Bound): PeriodFound | null {
  if (lead.section !== null) return lead.section;
  if (lead.period === null || (!lead.planned && isPlanned(text, situation))) return null;
  return isSum(text, situation, bound) || situation.change?.comparison != null ? lead.period : null;
}

/** True for what is summed over a time: 年末门店412家；销售额3亿元 is not of the year's end. */
export function isSum(text: string, { relation }: Situation, bound: Bound): boolean {
  const of = relation === 'change' ? bound.of : bound.metric;
  return of !== null && FLOW.test(text.slice(of.start, of.end));
}

/** 截至6月末，门店…。同店收入…: a sum of a later sentence is not of the day before. */
export const lasting = (
  text: string,
  found: PeriodFound | null,
  situation: Situation,
  bound: Bound,
): PeriodFound | null =>
  found !== null && found.period.start === found.period.end && isSum(text, situation, bound) ? null : found;

/** 9月销量5万辆, told in January: what has been counted is of no time to come. */
export function begun(found: PeriodFound, publishedOn: string | null, text: string, situation: Situation): PeriodFound {
  const { period } = found;
  const [today, start, end] = [publishedOn, period.start, period.end].map(readToday);
  if (today == null || start == null || end == null || period.basis !== 'document' || end - today < AHEAD) return found;
  const from = text.lastIndexOf('。', situation.quantity.start) + 1;
  if (PLANNED.test(text.slice(Math.max(from, found.span.start - 60), situation.quantity.start))) return found;
  return { ...found, period: { ...period, start: iso(addMonths(start, -12)), end: iso(endAligned(end, -12)) } };
}

/** So many days before its end a stretch can be told of. */
const AHEAD = 31;

/** 年度活跃用户 of a quarter is counted over a year that the quarter ends. */
export const isYearly = (text: string, { metric }: Bound): boolean =>
  metric !== null && /^年度?(?:活跃|活|交易用户)/.test(text.slice(metric.start, metric.end));

const HELD = /^(?:持股|股份|股权|质押|累计质押)|(?:市值|股价报?|收盘价)$/;

/** Shares are held, and cost, what they do at the time of telling, whatever years were spoken of before. */
export const isHeldNow = (text: string, { metric }: Bound): boolean =>
  metric !== null && HELD.test(text.slice(metric.start, metric.end));
