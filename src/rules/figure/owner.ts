/** Whose figure it is, from its own clause, its list, its sentence, or what went before. */
import type { Mention, Sentence, Span } from '../../document.ts';
import { NO_OWNER, PART_TAIL } from '../../lexicon/subject-words.ts';
import { isBody } from './body.ts';
import type { Mark } from './mark.ts';
import { widen } from './metric-words.ts';
import { isSelf } from './names.ts';
import { respectively } from './respectively.ts';
import type { Bound, Said } from './rule.ts';
import type { Situation } from './situation.ts';
import { countsOthers, isAccordingTo } from './source.ts';
import { stretchBefore } from './stretch.ts';
import { phraseBefore, topicBefore } from './topic-phrase.ts';
import type { Topics } from './topics.ts';

export interface Owner {
  readonly subject: Span | null;
  /** The figure's own clause names it. */
  readonly own: boolean;
  /** It is one of a list that 分别 shares out. */
  readonly listed: boolean;
}

/** Finds the subject and keeps the topics up to date; `unit` is the last one named in an earlier sentence, `known` that a company is. */
export function ownerOf(
  text: string,
  sentence: Sentence,
  mentions: readonly Mention[],
  situation: Situation,
  bound: Bound,
  said: Said,
  topics: Topics,
  before: Span | null,
  unit: Span | null,
  known: boolean,
): Owner {
  const { marks, index } = situation;
  const listed = respectively(text, marks, index, situation, topics.list);
  const holder = keeperOf(text, bound, mentions, situation);
  const found =
    listed !== null
      ? { span: listed.item, near: true }
      : holder !== null
        ? { span: holder, near: false }
        : ownSubject(text, situation, bound);
  const item =
    found === null && (topics.told > 0 || nobodyYet(topics, said, before)) ? itemOf(text, situation, bound) : null;
  const own =
    found === null
      ? item
      : unlessPointing(
          text,
          found.span,
          bound,
          topics.head ?? topics.part ?? said.subject ?? before,
          unit,
          known ? null : tellerIn(text, topics),
        );
  const subject =
    own ??
    holderOf(text, bound, mentions, situation) ??
    (goesOn(bound, situation) ? said.subject : null) ??
    topics.head ??
    (isRate(situation) && !said.listed ? said.subject : null) ??
    (situation.relation === 'before-noun' ? null : nearerPart(text, topics, mentions)) ??
    topics.part ??
    topics.sentence ??
    (bound.item ? null : topics.local) ??
    firstNamed(text, marks, index, sentence, mentions, topics.told) ??
    topics.weak ??
    before ??
    nounsOf(text, situation, bound);
  if (subject !== null) {
    const named = isNamed(mentions, subject);
    if (own !== null && found?.near && isPart(text, subject, named, mentions)) topics.local = subject;
    else {
      topics.part ??= subject;
      topics.sentence ??= subject;
    }
    if (own !== null && named) topics.named ??= subject;
  }
  topics.head = null;
  if (listed !== null) topics.list = listed.list;
  return { subject, own: own !== null, listed: listed !== null };
}

/** 其, 该车型, 这款产品: what was spoken of just before. */
const POINTING =
  /^(?:其|该股|(?:这|该)(?:一|个)?(?:数字|数据|比例|指标|规模|成绩|战绩|业绩|金额|价格|份额|增速|水平)|(?:一|个)?(?:数字|比例|成绩|战绩)|(?:该|这[款个家]?|此[款]?)(?:车型|新车|产品|品牌|业务|板块|平台|项目|系列|机型|游戏|影片|事业部|事业群|部门|银行|基金))$/;

/** What 该 and such a word point at is a unit. */
const UNIT_SORT = /(?:事业部|事业群|部门)$/;

/** The phrase itself, unless it points back at what was said or is the metric's own word. */
function unlessPointing(
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
  if (!POINTING.test(text.slice(points ? found.start - 1 : found.start, found.end))) return found;
  const sort = UNIT_SORT.exec(text.slice(found.start, found.end))?.[0];
  if (sort === undefined) return meant;
  return unit !== null && text.slice(unit.start, unit.end).endsWith(sort) ? unit : found;
}

/** 实现|旅游收入: the verb has somebody else for its subject. */
const REACHED = /(?:实现|完成|取得|录得|达成|创下)(?:了)?$/;
/** 销售各类|挖掘机100台 */
const DONE = /^(?:销售|生产|出口|进口|交付|出货)$/;
const THINGS = /^(?:了|各类|各种|各型|共|新){0,2}([\u4e00-\u9fff]{2,8}?)(?:约|近|逾|超|达|共|为)?$/;

/** 机构称，扫地机零售量: in what others tell of a market, the nouns before the metric say whose it is. */
function itemOf(text: string, { metric, quantity, clauseStart }: Situation, bound: Bound): Span | null {
  const wide = bound.metric;
  if (metric === null || wide === null) return null;
  const things = DONE.test(text.slice(metric.start, metric.end))
    ? THINGS.exec(text.slice(metric.end, quantity.start))
    : null;
  if (things?.[1] !== undefined) {
    const end = metric.end + things[0].length;
    return { start: end - things[1].length, end };
  }
  if (bound.item !== true || metric.head <= wide.start || REACHED.test(text.slice(clauseStart, wide.start)))
    return null;
  return metric.end === wide.end ? { start: wide.start, end: metric.head } : null;
}

/** A change, a share or a value to compare with is of whatever the figure before was. */
const goesOn = ({ implied }: Bound, { relation }: Situation): boolean =>
  relation === 'carried' || ((relation === 'change' || relation === 'share') && implied.length > 0);

/** 毛利率: a rate is of what was named last, where an amount is of what the sentence is about. */
const isRate = ({ metric }: Situation): boolean => metric?.kind === 'share';

/** The subject that the figure's own clause names; `near` where it stands right before the metric. */
function ownSubject(
  text: string,
  { marks, index, clauseStart }: Situation,
  bound: Bound,
): { span: Span; near: boolean } | null {
  if (bound.subject !== undefined) return bound.subject === null ? null : { span: bound.subject, near: false };
  const pieces = stretchBefore(text, marks, index, clauseStart, bound.subjectBefore);
  const near = phraseBefore(text, pieces);
  if (near !== null) return { span: near, near: true };
  const topic = topicBefore(text, pieces);
  return topic === null ? null : { span: topic, near: false };
}

/** 木棉电商|销售额: where nobody at all is named, the nouns that stand before the metric may be a name made of words. */
function nounsOf(text: string, { marks, metric, relation, clauseStart }: Situation, bound: Bound): Span | null {
  const wide = relation === 'change' ? bound.of : bound.metric;
  const own = wide === null ? undefined : marks.find(mark => mark.is === 'metric' && mark.end === wide.end);
  if (wide === null || own === undefined || metric === null || own.start < clauseStart) return null;
  const { start: end } = widen(text, own, wide.start);
  return end - wide.start >= 2 && !NO_OWNER.test(text.slice(wide.start, end)) ? { start: wide.start, end } : null;
}

/** X表示，…: who the clause before began with, where it is a name. */
function tellerIn(text: string, { head }: Topics): Span | null {
  if (head === null) return null;
  const words = text.slice(head.start, head.end);
  return isSelf(words) || PART_TAIL.test(words) || words.includes('《') ? null : head;
}

const nobodyYet = ({ sentence, head, weak }: Topics, said: Said, before: Span | null): boolean =>
  before === null && sentence === null && head === null && weak === null && said.subject === null;

/** Among parts of the business the last one named: 零售板块收入3亿元，云板块收入2亿元，盈利…. */
function nearerPart(text: string, { sentence, local }: Topics, mentions: readonly Mention[]): Span | null {
  if (sentence === null || local === null || local.start < sentence.start) return null;
  return isPart(text, sentence, isNamed(mentions, sentence), mentions) ? local : null;
}

/** A part of the business, by its tail or as a known unit. */
function isPart(text: string, subject: Span, named: boolean, mentions: readonly Mention[]): boolean {
  const words = text.slice(subject.start, subject.end);
  if (/(?:集团|公司)$/.test(words)) return false;
  if (!named) return PART_TAIL.test(words);
  return mentions.some(m => m.kind === 'unit' && m.start === subject.start && m.end === subject.end);
}

/** True where an organisation, a unit or a business is part of the words. */
function isNamed(mentions: readonly Mention[], { start, end }: Span): boolean {
  return mentions.some(m => m.start < end && start < m.end && isBody(m));
}

const SHARES = /(?:股份|股票|股权)(?:数量|总数)?$/;
const KEEPS = /(?:持有|所持)[^，。；]{0,8}$/;

/** 林越直接持有公司股份2136万股: shares are of whom stands before 持有. */
function keeperOf(
  text: string,
  { metric }: Bound,
  mentions: readonly Mention[],
  { clauseStart }: Situation,
): Span | null {
  if (metric === null || !SHARES.test(text.slice(metric.start, metric.end))) return null;
  const from = Math.max(clauseStart, metric.start - 24);
  const keeps = KEEPS.exec(text.slice(from, metric.start));
  if (keeps === null) return null;
  const at = from + keeps.index;
  const keeper = mentions.findLast(m => m.start >= clauseStart && m.end <= at && (isBody(m) || m.kind === 'person'));
  return keeper === undefined ? null : { start: keeper.start, end: keeper.end };
}

const HELD = /^持股|股权|认缴|出资比例/;

/** Shares are held by whoever was named last before 持有, or before the number. */
function holderOf(text: string, { metric }: Bound, mentions: readonly Mention[], { quantity }: Situation): Span | null {
  if (metric === null || !HELD.test(text.slice(metric.start, metric.end))) return null;
  const holder = mentions.findLast(m => m.end <= quantity.start && (isBody(m) || m.kind === 'person'));
  return holder === undefined ? null : { start: holder.start, end: holder.end };
}

/** The first organisation, unit or business that the sentence names before the figure. */
function firstNamed(
  text: string,
  marks: readonly Mark[],
  index: number,
  sentence: Sentence,
  mentions: readonly Mention[],
  told: number,
): Span | null {
  const end = marks[index]?.start ?? sentence.end;
  const named = mentions.find(
    m => m.start >= told && m.start < end && isBody(m) && !(countsOthers(m.name) && isAccordingTo(text, m.start)),
  );
  return named === undefined ? null : { start: named.start, end: named.end };
}
