/** Whose figure it is, from its own clause, its list, its sentence, or what went before. */
import type { Mention, Sentence, Span } from '../../document.ts';
import { PART_TAIL } from '../../lexicon/subject-words.ts';
import { isBody } from './body.ts';
import { holderOf, holdersOf, isHolding, keeperOf, keepsAt } from './holder.ts';
import { itemOf, nounsOf } from './item.ts';
import type { Mark } from './mark.ts';
import { isPartAlone, isSelf } from './names.ts';
import { tellerIn, unlessPointing } from './pointing.ts';
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

/** Finds the subject and keeps the topics up to date; `before` is what figures were of before, `lead` at the head of the text, `pointed` what the sentence before was about, `unit` the last one named in an earlier sentence, `known` that a company is. */
export function ownerOf(
  text: string,
  sentence: Sentence,
  mentions: readonly Mention[],
  situation: Situation,
  bound: Bound,
  said: Said,
  topics: Topics,
  before: Span | null,
  lead: Span | null,
  pointed: Span | null,
  unit: Span | null,
  known: boolean,
): Owner {
  const { marks, index } = situation;
  const listed =
    holdersOf(text, bound, mentions, situation, sentence.start) ??
    respectively(text, marks, index, situation, topics.list, said.listed);
  const holder = keeperOf(text, bound, mentions, situation);
  const found =
    listed !== null
      ? { span: listed.item, near: true }
      : holder !== null
        ? { span: holder, near: false }
        : ownSubject(text, situation, {
            ...bound,
            subjectBefore: keepsAt(text, bound, situation) ?? bound.subjectBefore,
          });
  const item =
    found === null && (topics.told > 0 || nobodyYet(topics, said, before)) ? itemOf(text, situation, bound) : null;
  const own =
    found === null
      ? item
      : unlessPointing(
          text,
          found.span,
          bound,
          topics.head ?? topics.part ?? said.subject ?? pointed ?? before ?? lead,
          unit,
          known ? null : tellerIn(text, topics),
        );
  const subject =
    (found?.near === true ? null : partIn(bound, mentions)) ??
    own ??
    holderOf(text, bound, mentions, situation) ??
    (goesOn(bound, situation) ? said.subject : null) ??
    topics.head ??
    (isRate(situation, said) && !said.listed && !topics.severed ? said.subject : null) ??
    (situation.relation === 'before-noun' ? null : nearerPart(text, topics, mentions)) ??
    topics.part ??
    topics.sentence ??
    (bound.item ? null : topics.local) ??
    firstNamed(text, marks, index, sentence, mentions, topics.told) ??
    topics.weak ??
    before ??
    lead ??
    topics.plain ??
    nounsOf(text, situation, bound);
  if (subject !== null) {
    const named = isNamed(mentions, subject);
    // 林越持股56%，注册资本…: who holds the shares is not what the rest is of.
    const holds =
      holder !== null ||
      isHolding(text, bound) ||
      (own === null && mentions.some(m => m.kind === 'person' && m.start === subject.start));
    const opensParts = !named && text.startsWith('其中', situation.clauseStart);
    // 其中山间门店占38%: what only has a share is not what is told next.
    if (own !== null && found?.near && (opensParts || isPart(text, subject, named, mentions))) {
      // 云岚乳业一季度|液态奶|营收: whose part it is, is what the sentence is about.
      const whole = opensParts
        ? null
        : topicBefore(text, stretchBefore(text, marks, index, situation.clauseStart, subject.start));
      if (whole !== null && topics.sentence === null) topics.part = topics.sentence = whole;
      if (!opensParts || situation.relation !== 'share') topics.local = subject;
    } else if (!holds && !isLevel(said, subject) && (own === null || before === null || !isWhole(text, situation))) {
      topics.part ??= subject;
      topics.sentence ??= subject;
    }
    const words = text.slice(subject.start, subject.end);
    if (own !== null && listed === null && !holds && (isSelf(words) || (named && !EVERYBODYS.test(words))))
      topics.named ??= subject;
  }
  // 其中云岚业务收入3亿元；净利润5亿元: of the whole again, and so is the next sentence.
  if (own === null && subject !== null && (subject === before || subject === lead) && isPartOnly(text, topics.named))
    topics.named = null;
  topics.head = null;
  topics.severed = false;
  if (listed !== null) topics.list = listed.list;
  return { subject, own: own !== null, listed: listed !== null };
}

/** 快递业务|收入: the part of the business that a known metric begins with. */
function partIn({ metric, implied }: Bound, mentions: readonly Mention[]): Span | null {
  if (implied.includes('metric')) return null;
  const part = mentions.find(
    m =>
      (m.kind === 'unit' || m.kind === 'business') &&
      m.start === metric?.start &&
      m.end < metric.end &&
      /(?:业务|板块|分部)$/.test(m.name),
  );
  return part === undefined ? null : { start: part.start, end: part.end };
}

/** A change, a share or a value to compare with is of whatever the figure before was. */
const goesOn = ({ implied }: Bound, { relation }: Situation): boolean =>
  relation === 'carried' || ((relation === 'change' || relation === 'share') && implied.length > 0);

/** 毛利率: a rate is of what was named last, where an amount is of what the sentence is about. */
const isRate = ({ metric }: Situation, said: Said): boolean =>
  metric?.kind === 'share' && !(said.subject !== null && isLevel(said, said.subject));

/** 研发人员300人，占比30%: what has the share is a level, and nobody whom the rest is of. */
const isLevel = ({ levels }: Said, subject: Span): boolean => levels.some(told => told.level === subject);

/** The subject that the figure's own clause names; `near` where it stands right before the metric. */
function ownSubject(
  text: string,
  { marks, index, clauseStart, relation }: Situation,
  bound: Bound,
): { span: Span; near: boolean } | null {
  if (bound.subject !== undefined) return bound.subject === null ? null : { span: bound.subject, near: false };
  const pieces = stretchBefore(text, marks, index, clauseStart, bound.subjectBefore);
  const near = phraseBefore(text, pieces);
  // 覆盖31个|省份|2100家医院: what another number counts.
  const counted = marks.slice(0, index).some(({ is, end }) => is === 'quantity' && end === near?.start);
  if (near !== null && !(counted && relation === 'before-noun')) return { span: near, near: true };
  const topic = topicBefore(text, pieces);
  return topic === null ? null : { span: topic, near: false };
}

/** 山间渠道, 三线城市门店: parts that everybody has are no name that the next sentence goes on with. */
const EVERYBODYS = /(?:渠道|店铺?|市场|地区|区域|城市|产品|品类|类目|车型|机型|人群|用户|客户|商家)$/;

/** 会员订单占比三成，单票成本…: the part that has a share is not what the rest is about. */
const isWhole = (text: string, { metric, relation }: Situation): boolean =>
  metric?.kind === 'share' && relation !== 'share' && /(?:占比|比重|比例)$/.test(text.slice(metric.start, metric.end));

const isPartOnly = (text: string, named: Span | null): boolean => {
  const words = named === null ? '' : text.slice(named.start, named.end);
  return PART_TAIL.test(words) && !isSelf(words) && !/(?:集团|公司)$/.test(words);
};

const nobodyYet = ({ sentence, head, weak, plain }: Topics, said: Said, before: Span | null): boolean =>
  (before ?? sentence ?? head ?? weak ?? plain ?? said.subject) === null;

/** Among parts of the business the last one named: 零售板块收入3亿元，云板块收入2亿元，盈利…. */
function nearerPart(text: string, { sentence, local }: Topics, mentions: readonly Mention[]): Span | null {
  if (sentence === null || local === null || local.start < sentence.start) return null;
  const alone = isNamed(mentions, sentence) || isPartAlone(text.slice(sentence.start, sentence.end));
  return alone && isPart(text, sentence, isNamed(mentions, sentence), mentions) ? local : null;
}

/** A part of the business, by its tail or as a known unit. */
function isPart(text: string, subject: Span, named: boolean, mentions: readonly Mention[]): boolean {
  const words = text.slice(subject.start, subject.end);
  if (/(?:集团|公司)$/.test(words)) return false;
  if (!named) return PART_TAIL.test(words);
  return mentions.some(
    m => (m.kind === 'unit' || m.kind === 'business') && m.start === subject.start && m.end === subject.end,
  );
}

/** True where an organisation, a unit or a business is part of the words. */
function isNamed(mentions: readonly Mention[], { start, end }: Span): boolean {
  return mentions.some(m => m.start < end && start < m.end && isBody(m));
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
