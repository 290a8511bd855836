/** Finds the words of a sentence that bind its figures: metrics, changes, breaks, and the figures and dates themselves. */
import type { DateMention, Mention, QuantityMention, Sentence, Span } from '../../document.ts';
import { CHANGE_VERBS, COMPARISONS } from '../../lexicon/changes.ts';
import { METRIC_MODIFIERS } from '../../lexicon/figure-words.ts';
import { METRIC_KINDS } from '../../lexicon/metrics.ts';
import { words } from '../../lexicon/words.ts';
import { characterSet } from '../../mention/character-sets.ts';
import { isHanCode, isLatinCode } from '../../mention/characters.ts';
import { METRICS } from '../../mention/metric-words.ts';
import { isBody } from './body.ts';
import { changeAt } from './change-mark.ts';
import { expectedAt } from './expected.ts';
import type { Mark, MetricMark } from './mark.ts';
import { isPlaces, isRankedAt } from './ranked.ts';

/** Metrics that only widen the one before them: 营收|规模. */
const EXTENDS = new Set(
  words(`
规模 总数 数量 总量 总额 金额 余额 人数 数 量 亏损 盈利 净亏损
`),
);

const METRIC_HEADS = characterSet(METRIC_KINDS.keys());

const CHANGE_HEADS = characterSet([...Object.keys(COMPARISONS), ...Object.keys(CHANGE_VERBS)]);

const BREAKS = characterSet('，；：,;:（）()【】\n');

/** The marks of a sentence, in order. `mentions` are those inside it. */
export function marksOf(text: string, sentence: Sentence, mentions: readonly Mention[]): Mark[] {
  const marks: Mark[] = [];
  let next = 0;
  let at = sentence.start;
  while (at < sentence.end) {
    while (next < mentions.length && (mentions[next]?.start ?? 0) < at) next++;
    const mention = dateFirst(mentions, next);
    if (mention?.kind === 'quantity' && mention.start === at && isPlaces(text, mention)) {
      at = mention.end;
      continue;
    }
    if (mention !== undefined && mention.start === at && (mention.kind === 'quantity' || mention.kind === 'date')) {
      marks.push(
        mention.kind === 'quantity'
          ? { is: 'quantity', start: at, end: mention.end, quantity: mention }
          : { is: 'date', start: at, end: mention.end, date: mention },
      );
      at = mention.end;
      continue;
    }
    if (mention !== undefined && mention.start === at && isName(mention) && !reachesInto(text, mention)) {
      marks.push({
        is: 'name',
        start: at,
        end: mention.end,
        person: mention.kind === 'person',
        unit: mention.kind === 'unit',
      });
      at = mention.end;
      continue;
    }
    const mark = markAt(text, at, sentence.end, marks.at(-1));
    if (mark === null) {
      at++;
      continue;
    }
    if (mark.is === 'metric' && joins(marks.at(-1), mark)) marks.pop();
    marks.push(mark);
    at = mark.end;
  }
  return marks;
}

/** 上半年|公司, 5座|工厂: a date or a number is read as one, also where a name seems to begin with it. */
function dateFirst(mentions: readonly Mention[], next: number): Mention | undefined {
  const [mention, other] = [mentions[next], mentions[next + 1]];
  if (mention === undefined || other === undefined || mention.start !== other.start) return mention;
  return other.kind === 'date' || (other.kind === 'quantity' && !isName(mention)) ? other : mention;
}

const MODIFIER_WORDS = new Set(METRIC_MODIFIERS);

const isModifier = (words: string): boolean => words.length > 0 && MODIFIER_WORDS.has(words);

/** 寿险新业务|价值, 线下|门店, 毛利率|比…: a name that ends inside a metric or is one was cut in the wrong place. */
function reachesInto(text: string, name: Span): boolean {
  for (let at = name.start; at < name.end; at++) {
    const metric = METRICS.from(text, at);
    if (metric === null) continue;
    // 个险渠道|保费收入: nobody is called after what is earned.
    if (metric.end === name.end && metric.value === 'money' && metric.end - at > 2) return true;
    if (metric.end > name.end || (metric.end === name.end && isModifier(text.slice(name.start, at)))) return true;
    if (at === name.start && metric.end < name.end && '比较为达由'.includes(text.charAt(metric.end))) return true;
  }
  return false;
}

function isName(mention: Mention): mention is Exclude<Mention, QuantityMention | DateMention> {
  if (isBody(mention)) return true;
  return mention.kind === 'person';
}

function joins(last: Mark | undefined, mark: MetricMark): boolean {
  return last?.is === 'metric' && last.start === mark.start;
}

/** 消费|市场, 投资|板块, 投资|者, 收益|类产品, 规模|以上企业: the word only says which part of the business. */
const PART = /^(?:市场(?!份额|占有率|规模)|板块|领域|者(?!权益)|类(?![目似])|以上(?!市)[\u4e00-\u9fff])/;

/** 分别为：44%、43%: a colon right before a number parts nothing. */
const leadsToNumber = (text: string, at: number): boolean =>
  '：:'.includes(text.charAt(at)) &&
  /^(?:净?亏损|盈利)?(?:约|人民币)*[-+－−]?\d/.test(text.slice(at + 1, at + 12)) &&
  !/\d/.test(text.charAt(at - 1));

const ENDS_NAME = /^(?![司有持限售通增减押让本的])[\u4e00-\u9fff]股份(?:：(?![\d约共])|（\d)/;

/** 山间投资|持股30%: whoever holds, and no part of anything before it. */
const HELD = /^(?:持股|认缴)/;

/** Luma|GMV: capitals behind a small letter begin a word. */
const isHump = (text: string, at: number): boolean => /^[a-z][A-Z]$/.test(text.slice(at - 1, at + 1));

/** NO|EPS|ON: letters of a longer word are no metric. */
const isInLatin = (text: string, start: number, end: number): boolean =>
  (isLatinCode(text.charCodeAt(start)) && isLatinCode(text.charCodeAt(start - 1)) && !isHump(text, start)) ||
  (isLatinCode(text.charCodeAt(end - 1)) && isLatinCode(text.charCodeAt(end)));

/** 固定收益类产品|占比: things of a sort have the share. */
const isSortOfThing = (text: string, { start, end }: Span, at: number): boolean =>
  text.startsWith('占比', at) &&
  /^(?:产品|品牌|车型|商品)$/.test(text.slice(start, end)) &&
  isHanCode(text.charCodeAt(start - 1));

function markAt(text: string, at: number, end: number, last: Mark | undefined): Mark | null {
  const code = text.charCodeAt(at);
  if (BREAKS(code) && !leadsToNumber(text, at)) return { is: 'break', start: at, end: at + 1 };
  if (CHANGE_HEADS(code)) {
    const change = changeAt(text, at);
    if (change !== null && change.end <= end) return change;
  }
  const expected = expectedAt(text, at);
  if (expected !== null) return { is: 'metric', start: at, head: at, end: expected, kind: 'money' };
  if (!METRIC_HEADS(code)) return null;
  const metric = METRICS.from(text, at);
  if (
    metric === null ||
    metric.end > end ||
    isInLatin(text, at, metric.end) ||
    PART.test(text.slice(metric.end, metric.end + 5))
  )
    return null;
  // 云岚股份：8月…: the end of a name.
  if (metric.end - at === 2 && ENDS_NAME.test(text.slice(at - 1, at + 4))) return null;
  // 单场|观看人次, where 场观 is a metric too
  const longer = METRICS.from(text, metric.end - 1);
  if (longer !== null && metric.end - at < 3 && longer.end - metric.end >= metric.end - at) return null;
  if (metric.value === 'count' && isRankedAt(text, at)) return null;
  // 净利润：|亏损1亿元
  const gap = '：:'.includes(text.charAt(at - 1)) ? 1 : 0;
  const joined =
    last?.is === 'metric' &&
    last.end === at - gap &&
    !HELD.test(text.slice(at, metric.end)) &&
    (metric.value === 'share' ? !isSortOfThing(text, last, at) : EXTENDS.has(text.slice(at, metric.end)));
  return { is: 'metric', start: joined ? last.start : at, head: at, end: metric.end, kind: metric.value };
}
