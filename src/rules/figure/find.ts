/** Finds the figures of a document: every number that measures something, bound to metric, subject and period. */
import type { Mention, Sentence, Span } from '../../document.ts';
import { isBody } from './body.ts';
import { type Carried, freshParagraph, read } from './carried.ts';
import { companyOf } from './company.ts';
import { bracketsBetween } from './in-brackets.ts';
import { FIGURE_RULES } from './index.ts';
import {
  begun,
  isHeldNow,
  isSum,
  isYearly,
  lasting,
  leadPeriod,
  leadWith,
  noLead,
  reportedIn,
  sectionOf,
} from './lead.ts';
import { marksOf } from './marks.ts';
import { behindItem, headedBy } from './opening.ts';
import { ownerOf } from './owner.ts';
import { firstPeriod, goesOn, type PeriodFound, periodOf, respectivePeriod } from './period.ts';
import type { FigureRule, Said } from './rule.ts';
import {
  changing,
  isAmountSaid,
  isGoal,
  isInParts,
  isRated,
  isSameMetric,
  isSort,
  levelled,
  levelOf,
  levelsWith,
  opensParts,
  sharedOut,
  shareOf,
  thingOf,
  wholeOfShare,
} from './said.ts';
import { type Relation, type Situation, situationOf } from './situation.ts';
import { countsOthers } from './source.ts';
import { type Setting, stateCell, stateFigure } from './state.ts';
import type { FigureInput, FigureStatement, FigureTrial } from './statement.ts';
import { figuresInRow, rowsIn } from './table-row.ts';
import { freshTopics, topicsUpTo } from './topics.ts';
import { isFigure, mayBeFigure } from './worth.ts';

const RULE_OF: ReadonlyMap<Relation, FigureRule> = new Map(FIGURE_RULES.map(rule => [rule.relation, rule]));

/** Bodies that count what others do announce no figures of their own. */
function announcingIn({ announcing, text }: FigureInput): Setting['announcing'] {
  if (announcing === undefined) return () => null;
  return (from, to) => {
    const span = announcing(from, to);
    return span === null || countsOthers(text.folded.slice(span.start, span.end)) ? null : span;
  };
}

/** The figures of a document in order of their places. */
export function findFigures(input: FigureInput): FigureStatement[] {
  const { text, sentences, mentions } = input;
  const setting: Setting = {
    text: text.folded,
    raw: text.raw,
    company: input.company ?? companyOf(mentions, input.document.title, text.raw),
    publisher: input.document.publisher,
    publishedOn: input.document.publishedOn.value,
    announcing: announcingIn(input),
    tried: input.tried,
    lead: noLead(),
    headed: null,
  };
  const statements: FigureStatement[] = [];
  let carried = freshParagraph(0);
  let unit: Span | null = null;
  let paragraph = -1;
  let next = 0;
  const rows = rowsIn(text.folded);
  const dates = rows.size === 0 ? [] : mentions.filter(mention => mention.kind === 'date');
  for (const sentence of sentences) {
    while (next < mentions.length && (mentions[next]?.start ?? 0) < sentence.start) next++;
    const first = next;
    while (next < mentions.length && (mentions[next]?.start ?? 0) < sentence.end) next++;
    // 其中，经销渠道…: a paragraph of parts goes on with the one before.
    if (paragraph !== sentence.paragraph && !text.folded.startsWith('其中', sentence.start))
      carried = freshParagraph(sentence.start);
    paragraph = sentence.paragraph;
    const inside = mentions.slice(first, next);
    const pointed = unit;
    unit = inside.findLast(mention => mention.kind === 'unit' && isBody(mention)) ?? unit;
    setting.headed = headedBy(text.folded, sentence, inside, setting.headed);
    sectionOf(setting.lead, text.folded, sentence, inside);
    if (!inside.some(mention => mention.kind === 'quantity' || mention.kind === 'date')) continue;
    reportedIn(setting.lead, text.folded, inside);
    const row = rows.get(sentence.start);
    if (row === undefined)
      carried = readSentence(setting, behindItem(text.folded, sentence), inside, carried, pointed, statements);
    else
      for (const cell of figuresInRow(text.folded, row, inside, dates))
        statements.push(stateCell(setting, sentence, cell));
  }
  return statements;
}

/** Adds the figures of one sentence; returns what the next one may go on with. `pointed` is the unit that 该事业群 would mean. */
function readSentence(
  setting: Setting,
  sentence: Sentence,
  mentions: readonly Mention[],
  carried: Carried,
  pointed: Span | null,
  statements: FigureStatement[],
): Carried {
  const { text } = setting;
  const marks = marksOf(text, sentence, mentions);
  const topics = freshTopics(sentence);
  // 其中，风电3亿千瓦时: parts of what the sentence before has told.
  const parts = opensParts(text, sentence.start);
  const renewed = carried.whole !== null && firstPeriod(text, marks)?.span.start === sentence.start;
  const { level, amount, counted } = parts ? carried : freshParagraph(0);
  let said: Said = {
    subject: null,
    level,
    amount,
    thing: null,
    share: null,
    counted,
    unit: null,
    measure: null,
    listed: false,
    levels: [],
  };
  let { period } = carried;
  let last = 0;
  let outside: { readonly said: Said; readonly period: PeriodFound | null } | null = null;
  for (let index = 0; index < marks.length; index++) {
    const mark = marks[index];
    if (mark?.is !== 'quantity') continue;
    const brackets = bracketsBetween(text, marks, last, index);
    last = index;
    // 销量5万（其中轿车3万），同比增长5%: what is in brackets is told beside the rest.
    if (brackets === 'closed' && outside !== null) ({ said, period } = outside);
    if (brackets !== null) outside = brackets === 'open' && said.level !== null ? { said, period } : null;
    const isPossible = mayBeFigure(text, mark.quantity);
    if (!isPossible && setting.tried === undefined) continue;
    topicsUpTo(text, marks, index, sentence, topics);
    const before = levelled(said, topics.level);
    const situation = situationOf(text, sentence.start, marks, index, before);
    const known = situation === null ? before : changing(text, situation, sharedOut(situation, before));
    const rule = situation === null ? undefined : RULE_OF.get(situation.relation);
    const bound =
      situation === null
        ? null
        : (rule?.bind(situation, situation.relation === 'change' ? levelled(known, carried.level) : known) ?? null);
    const worth = isPossible && situation !== null && bound !== null && isFigure(text, situation, bound);
    if (situation === null || rule === undefined || bound === null || !worth) {
      const lacking = bound === null ? 'metric' : 'worth';
      if (situation !== null) tell(setting, sentence, situation, rule, { lacking });
      continue;
    }
    const { subject, topic } = read(carried);
    const owner = ownerOf(
      text,
      sentence,
      mentions,
      situation,
      bound,
      known,
      topics,
      (parts ? topic : null) ??
        (renewed && !isSameMetric(text, carried.level, bound.metric) ? carried.whole : null) ??
        subject ??
        setting.headed ??
        setting.announcing(carried.paragraphStart, mark.start) ??
        setting.company?.span ??
        topic,
      setting.lead.subject,
      topic,
      pointed,
      setting.company !== null,
    );
    const stated = respectivePeriod(text, marks, index) ?? periodOf(text, situation, isSum(text, situation, bound));
    if (stated !== null && stated.aside !== true) period = stated;
    leadWith(setting.lead, text, situation, owner, stated, topics.told > 0);
    const told =
      stated ??
      (isHeldNow(text, bound)
        ? null
        : (lasting(text, period, situation, bound) ?? leadPeriod(text, setting.lead, situation, bound)));
    const yearly = isYearly(text, bound) && /^(?:month|quarter|half)$/.test(told?.period.precision ?? '');
    const when = yearly || told === null ? null : begun(told, setting.publishedOn, text, situation);
    const statement = stateFigure(setting, sentence, {
      rule,
      situation,
      bound,
      owner,
      period: when,
      paragraphStart: carried.paragraphStart,
      implied: stated === null,
    });
    statements.push(statement);
    tell(setting, sentence, situation, rule, { statement });
    // A goal is no level, but where nothing else has been said, and 直营店 is none for 加盟店.
    const sort = bound.metric !== null && isSort(text, bound.metric) && isInParts(text, known, situation.quantity);
    const goal = sort || (isGoal(text, bound) && known.level !== null);
    const level = (goal ? null : levelOf(situation, bound)) ?? known.level ?? bound.of;
    said = {
      subject: owner.subject,
      level,
      amount: goal ? said.amount : isRated(situation) ? (wholeOfShare(situation, bound) ?? said.amount) : level,
      thing: thingOf(situation, bound) ?? said.thing,
      share: shareOf(text, situation, bound) ?? said.share,
      counted: isAmountSaid(situation) ? situation.quantity : said.counted,
      unit: situation.quantity.unit,
      measure: situation.quantity.measure,
      listed: owner.listed,
      levels: levelsWith(said, situation, bound.metric, owner.subject),
    };
  }
  const whole = parts ? (carried.whole ?? read(carried).subject ?? carried.spoken.topic) : null;
  carried.spoken.unread.push(() => {
    topicsUpTo(text, marks, last, sentence, topics);
    return topics;
  });
  const stretch = period !== null && goesOn(period.period) ? period : carried.period;
  return {
    paragraphStart: carried.paragraphStart,
    period: firstPeriod(text, marks) ?? stretch,
    spoken: carried.spoken,
    whole,
    level: said.level ?? carried.level,
    amount: said.amount ?? carried.amount,
    counted: said.counted ?? carried.counted,
  };
}

/** Tells what became of a number, where somebody asked. */
function tell(
  { tried }: Setting,
  sentence: Sentence,
  { quantity, relation }: Situation,
  rule: FigureRule | undefined,
  { statement = null, lacking = null }: Partial<Pick<FigureTrial, 'statement' | 'lacking'>>,
): void {
  tried?.({ sentence: sentence.index, quantity, relation, rule: rule?.id ?? null, statement, lacking });
}
