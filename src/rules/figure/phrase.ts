/** Noun phrases among the pieces of a stretch: who or what a clause can be about. */
import type { Span } from '../../document.ts';
import { MEASURED_DEEDS } from '../../lexicon/metrics.ts';
import { ASPECT, NO_OWNER, PART_TAIL } from '../../lexicon/subject-words.ts';
import { isDigitCode } from '../../mention/characters.ts';
import { isSelf } from './names.ts';
import { MEASURE_TAIL, type Piece, type PieceKind } from './pieces.ts';

export interface Phrase extends Span {
  /** A known name is part of it. */
  readonly named: boolean;
  /** It is 公司 or 我们. */
  readonly self: boolean;
}

interface Found {
  readonly phrase: Phrase;
  /** The first piece of it, and the first behind it. */
  readonly first: number;
  readonly next: number;
}

const LONGEST_UNNAMED = 14;
const LONGEST = 30;

const isNominal = (is: PieceKind): boolean =>
  is === 'name' || is === 'noun' || is === 'strange' || is === 'of' || is === 'and';
const isLink = (is: PieceKind | undefined): boolean => is === 'of' || is === 'and';
/** What may stand around a topic without being part of what is said of it. */
const isLight = (is: PieceKind): boolean => is === 'light' || is === 'when' || is === 'metric' || is === 'and';

/** The phrase right before a metric whose words the pieces lead up to, or null: 家电品类|成交额. */
export function phraseBefore(text: string, pieces: readonly Piece[]): Phrase | null {
  let end = pieces.length;
  while (end > 0 && (pieces[end - 1]?.is === 'metric' || pieces[end - 1]?.is === 'and')) end--;
  if (listsCounted(text, pieces, pieces.length)) return null;
  const found = phraseEnding(text, pieces, end);
  if (found === null || found.phrase.named) return found?.phrase ?? null;
  const before = pieces[found.first - 1];
  const relative = pieces[end - 1]?.is === 'of' && before?.is === 'verb';
  const counted = before?.is === 'count' && pieces[end]?.is === 'and';
  return relative || counted || isActedOn(text, before) || isReached(text, before) ? null : found.phrase;
}

/** 北京、上海等|12个城市: the list that ends before `next` is what is counted. */
function listsCounted(text: string, pieces: readonly Piece[], next: number): boolean {
  const tail = pieces[next - 1];
  if (tail?.is !== 'and' || next !== pieces.length || text.charAt(tail.end - 1) !== '等') return false;
  return isDigitCode(text.charCodeAt(tail.end));
}

/** 实现|养老年金保费收入: words of the metric, for the verb has somebody else for its subject. */
const isReached = (text: string, before: Piece | undefined): boolean =>
  before !== undefined && /^(?:实现|完成|取得|录得|达成|创下)$/.test(text.slice(before.start, before.end));

/** 较上一轮, 对子公司, 获得某基金: compared with, acted on or received from, not whose it is. */
const isActedOn = (text: string, before: Piece | undefined): boolean =>
  before !== undefined &&
  /^(?:较|比|相比|对|向|给|获得?|得到|接受|引入|收到)$/.test(text.slice(before.start, before.end));

/** What the clause is about, said before its verb: X今年上半年实现|营收. */
export function topicBefore(text: string, pieces: readonly Piece[]): Phrase | null {
  let light = true;
  let topic: Phrase | null = null;
  for (let i = 0; i < pieces.length; ) {
    const piece = pieces[i];
    if (piece === undefined) break;
    if (!isNominal(piece.is) || isLink(piece.is)) {
      if (!isLight(piece.is)) light = false;
      i++;
      continue;
    }
    const found = phraseFrom(text, pieces, i);
    const toward =
      pieces[i - 1]?.is === 'toward' || pieces[i - 1]?.is === 'count' || listsCounted(text, pieces, found.next);
    if (found.phrase !== null && !toward) {
      const strange = holdsStrange(pieces, i, found.next);
      const rest = !opensTime(text, pieces[found.next]) && restIsLight(text, pieces, found.next, strange ? 1 : 0);
      if (rest && narrows(text, pieces[i - 1])) return found.phrase;
      if (topic === null && (found.phrase.named || found.phrase.self || (light && rest))) topic = found.phrase;
    }
    // 活动期间: a phrase of time leaves the clause as open as it was.
    if (found.phrase === null || found.phrase.named || !opensTime(text, pieces[found.next])) light = false;
    i = found.next;
  }
  return topic;
}

/** X仅Y就有: of Y alone. */
const narrows = (text: string, before: Piece | undefined): boolean =>
  before !== undefined && /^(?:仅|光|单单?)$/.test(text.slice(before.start, before.end));

/** 上市后, 疫情前: the phrase says when, not who. */
const opensTime = (text: string, next: Piece | undefined): boolean =>
  next !== undefined && /^(?:之?后|之?前|时|期间|以来)/.test(text.slice(next.start, next.end));

function holdsStrange(pieces: readonly Piece[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (pieces[i]?.is === 'strange') return true;
  return false;
}

function nominalEnd(pieces: readonly Piece[], from: number): number {
  let next = from;
  while (next < pieces.length && isNominal(pieces[next]?.is ?? 'verb')) next++;
  return next;
}

/** X发出|包裹: `verbs` of them may stand behind a name that is not known to be one. */
function restIsLight(text: string, pieces: readonly Piece[], from: number, verbs: number): boolean {
  let left = verbs;
  for (let i = from; i < pieces.length; i++) {
    const piece = pieces[i];
    if (piece === undefined || isLight(piece.is) || piece.is === 'of') continue;
    const next = nominalEnd(pieces, i);
    if (next > i && opensTime(text, pieces[next])) i = next;
    else if (next > i && isNowhere(text, pieces, i, next)) i = next - 1;
    else if (
      piece.is === 'toward' &&
      i === pieces.length - 1 &&
      /^(?:以|凭|凭借)$/.test(text.slice(piece.start, piece.end))
    )
      break;
    else if (piece.is !== 'verb' || left-- === 0) return false;
  }
  return true;
}

/** 覆盖全国|300城: where or how much in all, which is nobody. */
const isNowhere = (text: string, pieces: readonly Piece[], from: number, to: number): boolean =>
  NO_OWNER.test(text.slice(pieces[from]?.start ?? 0, pieces[to - 1]?.end ?? 0));

/** 人效|提升27%: plain nouns right before a verb of change are what changed, where they are no part of the business. */
export function changedBefore(text: string, pieces: readonly Piece[]): Span | null {
  let first = pieces.length;
  while (first > 0 && pieces[first - 1]?.is === 'noun') first--;
  const [head, tail] = [pieces[first], pieces.at(-1)];
  if (head === undefined || tail === undefined || isLink(pieces[first - 1]?.is) || pieces[first - 1]?.is === 'strange')
    return null;
  const words = text.slice(head.start, tail.end);
  if (words.length > LONGEST_METRIC || selfIn(words) !== null || NO_OWNER.test(words) || PART_TAIL.test(words))
    return null;
  return { start: head.start, end: tail.end };
}

/** Longer words than these name no metric. */
const LONGEST_METRIC = 10;

export interface Measured extends Span {
  /** The next of several things counted: it follows a 、. */
  readonly listed: boolean;
  /** A name, or a part of the business: whose the number is, rather than what it measures. */
  readonly proper: boolean;
  /** A verb: what was done, never whose it is. */
  readonly deed: boolean;
  /** The number follows at once, with no 为 or 超过 between. */
  readonly adjacent: boolean;
}

/**
 * What stands right before a number and may say what it measures where no known metric does: nouns (双极板|500万片), or a deed
 * (裁员|1500人).
 */
export function measuredBefore(text: string, pieces: readonly Piece[]): Measured | null {
  let end = pieces.length;
  while (end > 0 && isFiller(text, pieces[end - 1])) end--;
  const last = pieces[end - 1];
  if (last === undefined) return null;
  const adjacent =
    end === pieces.length && !COMPARED.test(text.slice(pieces.at(-1)?.end ?? 0, (pieces.at(-1)?.end ?? 0) + 2));
  if (DEEDS.has(text.slice(last.start, last.end)))
    return { start: last.start, end: last.end, listed: false, proper: false, deed: true, adjacent };
  let first = end;
  let proper = false;
  while (first > 0 && isThing(pieces[first - 1]?.is)) {
    first--;
    proper ||= pieces[first]?.is !== 'noun';
  }
  const start = pieces[first]?.start ?? last.end;
  const words = text.slice(start, last.end);
  if (first === end || words.length > LONGEST_METRIC || isSelf(words)) return null;
  if (NO_OWNER.test(words) && !AVERAGE.test(words)) return null;
  const listed = pieces[first - 1]?.is === 'and';
  const named = !MEASURE_TAIL.test(words) && (proper || PART_TAIL.test(words));
  return { start, end: last.end, listed, proper: named, deed: false, adjacent };
}

/** The number's own comparator: 超过2300万. */
const COMPARED = /^(?:超|约|近|逾|突破|不足|不低|不超|达|过|仅|将近|接近|至少)/;

const isThing = (is: PieceKind | undefined): boolean => is === 'noun' || is === 'strange' || is === 'name';

/** 奖金4.6亿元，人均2万元 */
export const AVERAGE = /^(?:人均|日均|月均|年均|户均|店均|平均|单店)$/;

const DEEDS = new Set(MEASURED_DEEDS);

/** 达到, 了, 共: between what is measured and its number. */
const FILLERS =
  /^(?:达到?|约为?|近|逾|超过?|突破|为|是|有|共有?|共计|合计|总计|累计|已|了|至|到|仅|只|均|就|将|不足|不低于|不超过|高达|多达|分别)$/;

const isFiller = (text: string, piece: Piece | undefined): boolean =>
  piece !== undefined && FILLERS.test(text.slice(piece.start, piece.end));

export interface Head {
  readonly phrase: Phrase;
  /** X方面, X成立于…: it is what follows is about, though it is no known name. */
  readonly strong: boolean;
}

/** Verbs behind what a sentence is about. */
const LEADS =
  /^(?:成立|创立|创办|创建|位于|专注|主营|主要|表示|宣布|发布|公布|披露|启动|完成|旗下|透露|介绍|称|指出|回应|是|为|拥有|曾|于)/;

const leads = (text: string, next: Piece | undefined): boolean =>
  next !== undefined && LEADS.test(text.slice(next.start, next.end));

/** The segmenter may part the word that makes a frame from the phrase. */
const opensFrame = (text: string, next: Piece | undefined): boolean =>
  next !== undefined && /^(?:方面|来看|来说|层面|上$|看$|端$)/.test(text.slice(next.start, next.end));

const FRAME = /(?:方面|端|领域|层面)$/;

/** 某品牌相关负责人|表示 */
const SPEAKS = /(?<=..)(?:品牌|公司)?(?:方面)?(?:相关|有关)的?(?:业务)?(?:负责人|人士)$/;

/** What a clause begins with, behind openers and dates: its topic, if it is a phrase. */
export function headOf(text: string, pieces: readonly Piece[]): Head | null {
  let i = 0;
  while (i < pieces.length && isLight(pieces[i]?.is ?? 'noun')) i++;
  if (!isNominal(pieces[i]?.is ?? 'verb')) return null;
  const { phrase, next } = phraseFrom(text, pieces, i);
  if (phrase === null || (!phrase.named && opensTime(text, pieces[next]))) return null;
  const words = text.slice(phrase.start, phrase.end);
  const frame = FRAME.exec(words);
  const framed = frame !== null || opensFrame(text, pieces[next]);
  const strange = holdsStrange(pieces, i, next);
  if (!framed)
    return {
      phrase,
      strong: strange && (leads(text, pieces[next]) || (pieces[next]?.is === 'metric' && PART_TAIL.test(words))),
    };
  const end = frame === null ? phrase.end : phrase.start + frame.index;
  const bare = { start: phrase.start, end, named: phrase.named, self: phrase.self };
  if (bare.end <= bare.start || ASPECT.test(text.slice(bare.start, bare.end))) return null;
  return { phrase: bare, strong: strange || PART_TAIL.test(text.slice(bare.start, bare.end)) };
}

function phraseEnding(text: string, pieces: readonly Piece[], end: number): Found | null {
  let first = end;
  while (first > 0 && isNominal(pieces[first - 1]?.is ?? 'verb')) first--;
  if (first === end) return null;
  const phrase = phraseOf(text, pieces, first, end);
  return phrase === null ? null : { phrase, first, next: end };
}

function phraseFrom(text: string, pieces: readonly Piece[], first: number): { phrase: Phrase | null; next: number } {
  const next = nominalEnd(pieces, first);
  return { phrase: phraseOf(text, pieces, first, next), next };
}

/** The phrase that the pieces from `first` to `next` make, without links at its edges; null where it can own nothing. */
function phraseOf(text: string, pieces: readonly Piece[], first: number, next: number): Phrase | null {
  let from = first;
  let to = next;
  while (from < to && isLink(pieces[from]?.is)) from++;
  while (to > from && isLink(pieces[to - 1]?.is)) to--;
  const [head, tail] = [pieces[from], pieces[to - 1]];
  if (from === to || head === undefined || tail === undefined) return null;
  let named = false;
  for (let i = from; i < to; i++) named ||= pieces[i]?.is === 'name';
  const words = text.slice(head.start, tail.end).replace(REPORT, '').replace(OF_METRIC, '');
  const end = head.start + words.length;
  const self = selfIn(words);
  if (self !== null && !named) return { start: end - self.length, end, named: false, self: true };
  const ours = named || PART_TAIL.test(words) ? null : OURS_HEAD.exec(words);
  if (ours !== null && words.length - ours[0].length <= LONGEST_ITEM)
    return { start: head.start, end: head.start + ours[0].length, named: false, self: true };
  const speaks = SPEAKS.exec(words);
  if (speaks !== null) return { start: head.start, end: head.start + speaks.index, named, self: false };
  const ranked = RANK.exec(words);
  if (ranked !== null && ranked[0].length < words.length)
    return { start: head.start + ranked[0].length, end, named, self: false };
  if (named && SPEAKER.test(words)) {
    const speaks = pieces.slice(from, to).find(piece => piece.is === 'name');
    return speaks === undefined ? null : { start: speaks.start, end: speaks.end, named, self: false };
  }
  if (words.length > (named ? LONGEST : LONGEST_UNNAMED)) return null;
  if (words.length === 0 || (!named && NO_OWNER.test(words))) return null;
  return { start: head.start, end, named, self: false };
}

/** 公司|有息负债: behind 公司 stand words of the metric. */
const OURS_HEAD = /^(?:本公司|该公司|公司|本集团|我司|我们|本行|我行|该行)(?!旗下|下属)(?=.)/;
const LONGEST_ITEM = 6;
/** 第三名的|启明 */
const RANK = /^(?:排名|位列)?第[一二三四五六七八九十\d]+[名位]?的?/;
/** 启明公司副总裁: who speaks is not whose figures they are, but the company is. */
const SPEAKER =
  /(?:总裁|总经理|董事长|主席|创始人|发言人|负责人|总监|董秘|董事会秘书|行长|经理|首席[\u4e00-\u9fff]{1,4}官|CEO|CFO|COO|CTO)$/;

/** X三季报显示: the report's owner. */
const REPORT =
  /(?<=..)(?:的?(?:\d{4}年?)?(?:第?[一二三四]季度?|前三季度?|上半年|半年|年度?|中期|全年)?(?:季报|财报|年报|报告|半年报|中报|业绩快报|业绩预告|招股书|招股说明书|公告|业绩公告))$/;

/** 外卖分部的经营|溢利: the metric's own adjective. */
const OF_METRIC = /(?<=..)的(?:经营|整体|综合|累计|平均|合并|线上|线下)$/;

const SELF_TAIL = /(?:^|影响|导致)((?:本|该|全)?(?:公司|集团)|我们|我司|本行|我行|该行|其)$/;

function selfIn(words: string): string | null {
  return SELF_TAIL.exec(words)?.[1] ?? (isSelf(words) ? words : null);
}
