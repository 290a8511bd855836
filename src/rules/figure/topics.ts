/** What a sentence has been found to speak of, clause by clause. */
import type { Sentence, Span } from '../../document.ts';
import { BULLETS } from '../../lexicon/bullets.ts';
import { ASPECT, PART_TAIL } from '../../lexicon/subject-words.ts';
import { headOf } from './head.ts';
import type { Mark } from './mark.ts';
import { piecesOf } from './pieces.ts';
import { countsOthers, isTelling } from './source.ts';
import { isNever } from './worth.ts';

export interface Topics {
  /** The first subject of the sentence. */
  sentence: Span | null;
  /** The first subject that is a name: only that reaches into the next sentence. */
  named: Span | null;
  /** The first since the last semicolon. */
  part: Span | null;
  /** A part of the business that only stood before its own metric: 零售业务|收入. */
  local: Span | null;
  /** A name or frame (零售方面) that a clause without figures began with since the last figure. */
  head: Span | null;
  /** The company that a clause of the sentence began with: its units do not take its place. */
  company: boolean;
  /** What the sentence begins with, where it is no known name. */
  weak: Span | null;
  /** The same, where it is made of plain nouns: it is passed over for whoever is known. */
  plain: Span | null;
  /** The last list, whose items a later 分别 may share numbers out to. */
  list: Span | null;
  /** Where the words end that say who tells the figures: nobody named in them has any. */
  told: number;
  /** Nothing has been read since the last semicolon. */
  severed: boolean;
  /** A metric that a clause without figures ends with: 费用率方面，…. */
  level: Span | null;
  /** Index of the first mark not yet looked at, and where its clause began. */
  next: number;
  clauseStart: number;
}

export const freshTopics = (sentence: Sentence): Topics => ({
  sentence: null,
  named: null,
  part: null,
  local: null,
  head: null,
  company: false,
  weak: null,
  plain: null,
  list: null,
  told: 0,
  severed: false,
  level: null,
  next: 0,
  clauseStart: sentence.start,
});

/** A head is looked for in so many characters. */
const HEAD_REACH = 36;

/** Reads the clauses that end before the mark at `index`. */
export function topicsUpTo(
  text: string,
  marks: readonly Mark[],
  index: number,
  sentence: Sentence,
  topics: Topics,
): void {
  let first = topics.next;
  for (let i = topics.next; i < index; i++) {
    const mark = marks[i];
    if (mark?.is !== 'break') continue;
    readClause(text, marks, first, i, sentence, topics);
    if ('；;'.includes(text.charAt(mark.start))) {
      topics.part = null;
      topics.local = null;
      topics.head = null;
      topics.severed = true;
    }
    topics.clauseStart = mark.end;
    first = i + 1;
    topics.next = first;
  }
}

/** A metric that ends its clause, but for these, is what the next clause speaks of. */
const FRAMED_METRIC =
  /^(?:方面|来看|看|上|不变|维持|(?:依旧|仍|依然|则|也)?(?:最高|最大|居首|领先|第一|稳定|平稳|亮眼|突出|抢眼|强劲|可观|创(?:下|出)?(?:历史)?新高|创纪录|再创新高)|(?:首次|成功|如期|大幅)?(?:扭亏|转正|转盈|回正)(?:为盈)?|(?:排名|位[居列]|稳居|居)[^，。；]{1,8})?$/;

const LISTS = /[^、和与及][、和与及][^、和与及]/;

/** What is split, merged or set up is what the clause is about, and not what the next figures are of. */
const RESTRUCTURED = /拆分|合并|整合|更名|并入|撤销|成立|设立|划归|升级为/;

/** X升级为Y: the figures behind it are of what it has become. */
const BECOMES = /升级为|更名|并入|划归/;

/** 在各区域中占比最高的|云南市场: the clause is about what its last noun names. */
const RELATIVE =
  /^(?:而|其中|此外|在|作为|占|是)?[^，。；]{0,20}?(?:最[高低大小多少快慢强重早]|第[一二三]大?|居首|领先|关注|期待|瞩目|看重|重视)的(?=[\u4e00-\u9fffA-Za-z·“”]{2,14}$)/;

/** 云岚|排名第二: its place in a ranking is told before its figures. */
const RANKED =
  /^(?:则|以[^，。；]{1,8})?(?:(?:排名|位列|位居|名列|排在|分列|紧随|[居列])(?:第|其后|首|次|榜|[一二三四五六七八九十])|[夺摘]冠$|登顶$)/;

/** 第三名为|云岚 */
const PLACED = /^(?:排名)?第[一二三四五六七八九十\d]+[名位]?(?:分别)?[为是]/;

/** Who puts money into somebody is not whose figures come next. */
const INVESTS =
  /退出(?:股东|投资)|(?:新增|引入)[^，。；]{1,20}股东|领投|跟投|加注|追投|参投|独家投资|独投|担任[^，]{0,4}财务顾问/;

/** 与北山能源签订合同: with whom, not who. */
const WITH = /^(?:近日|日前|已|拟|并)?[与和同跟][^，。；]{2,24}(?:签|达成|合作|合资|共[同建]|联合|续约|成立|设立)/;

/** Words that say who tells are looked for in so many characters. */
const LONGEST_TELLING = 48;

/** The company that tells of itself: its own data, where a body that counts others has none. */
function tellerOf(text: string, marks: readonly Mark[], first: number, end: number): Span | null {
  for (let i = first; i < end; i++) {
    const mark = marks[i];
    if (mark?.is !== 'name' || mark.person || mark.unit) continue;
    return countsOthers(text.slice(mark.start, mark.end)) ? null : { start: mark.start, end: mark.end };
  }
  return null;
}

/** 分列二、三位: which place, and no figure. */
const isRank = (text: string, mark: Mark | undefined): boolean =>
  mark !== undefined &&
  mark.end - mark.start <= 3 &&
  /^[一二三四五六七八九十]{1,2}[位名席]?$/.test(text.slice(mark.start, mark.end));

/** 连续三个季度: a length of time tells no figure, and a clause that holds only such says what the next one is about. */
const holdsFigure = (text: string, mark: Mark | undefined): boolean =>
  mark?.is === 'quantity' && !isNever(mark.quantity.unit) && !isRank(text, mark);

const ITEM_MARK = new RegExp(`[·*、.．)）${BULLETS}]\\s*$`);
/** • 家居零售：营收…: the label of a list's item is what its figures are of. */
const isListed = (text: string, { start }: Sentence): boolean =>
  ITEM_MARK.test(text.slice(Math.max(0, start - 3), start));

function readClause(
  text: string,
  marks: readonly Mark[],
  first: number,
  end: number,
  sentence: Sentence,
  topics: Topics,
): void {
  const clauseEnd = marks[end]?.start ?? 0;
  if (isTelling(text.slice(Math.max(topics.clauseStart, clauseEnd - LONGEST_TELLING), clauseEnd))) {
    topics.told = clauseEnd;
    const teller = tellerOf(text, marks, first, end);
    if (teller === null) return;
    topics.head = teller;
    topics.company = true;
    topics.named ??= teller;
    return;
  }
  for (let i = first; i < end; i++) if (holdsFigure(text, marks[i])) return;
  const metric = marks[end - 1];
  // 为单一最大股东: what somebody is.
  const isPredicate = /^(?:并|仍|也)?(?:[为系是]|成为)/.test(text.slice(topics.clauseStart, metric?.start ?? 0));
  if (end > first && metric?.is === 'metric' && !isPredicate && FRAMED_METRIC.test(text.slice(metric.end, clauseEnd)))
    topics.level = { start: metric.start, end: metric.end };
  const stop = Math.min(clauseEnd, topics.clauseStart + HEAD_REACH);
  const opening = text.slice(topics.clauseStart, stop);
  const relative = (RELATIVE.exec(opening) ?? PLACED.exec(opening))?.[0].length ?? 0;
  // 欧美订单|减少: what changed without a number is not what the next figures are of.
  const [counted, change] = [marks[end - 2], metric];
  const lessens =
    end > first + 1 &&
    counted?.is === 'metric' &&
    change?.is === 'change' &&
    change.end === clauseEnd &&
    change.start - counted.end <= 4;
  if (lessens && !marks.slice(first, end).some(mark => mark.is === 'name')) return;
  const head = headOf(text, piecesOf(text, topics.clauseStart + relative, stop, marks, first));
  if (head === null || (!head.phrase.named && BECOMES.test(text.slice(topics.clauseStart, clauseEnd)))) return;
  const clause = text.slice(topics.clauseStart, clauseEnd);
  if (INVESTS.test(clause) || WITH.test(clause)) return;
  const { start, end: to, named, self } = head.phrase;
  if (LISTS.test(text.slice(start, to))) topics.list = { start, end: to };
  if (
    RESTRUCTURED.test(text.slice(to, clauseEnd)) &&
    named &&
    marks.slice(first, end).some(mark => mark.is === 'name' && mark.unit)
  )
    return;
  const unit = named && marks.slice(first, end).some(mark => mark.is === 'name' && mark.unit && mark.start >= start);
  // 启明汽车：8月销量…；北山汽车：8月销量…: a line about one of several.
  const label = '：:'.includes(text.charAt(clauseEnd)) && to === clauseEnd;
  if (label && head.proper) topics.named ??= { start, end: to };
  const opens =
    isListed(text, sentence) ||
    ((head.proper || head.strange) && (topics.severed || topics.clauseStart === sentence.start));
  const titled = label && opens && !ASPECT.test(text.slice(start, to));
  const ranked = RANKED.test(text.slice(to, clauseEnd));
  if ((named && !(unit && topics.company)) || self || head.strong || titled || ranked || relative > 0) {
    topics.head = { start, end: to };
    topics.company ||= (named && !unit) || self;
    if (!unit && head.proper) topics.named ??= topics.head;
  } else if (topics.clauseStart === sentence.start)
    topics[head.proper || PART_TAIL.test(text.slice(start, to)) ? 'weak' : 'plain'] ??= { start, end: to };
}
