/** Noun phrases among the pieces of a stretch: who or what a clause can be about. */
import type { Span } from '../../document.ts';
import { NO_OWNER, PART_TAIL } from '../../lexicon/subject-words.ts';
import { isSelf } from './names.ts';
import type { Piece, PieceKind } from './piece.ts';

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

/** Letters take more room than characters do. */
const LATIN = /[A-Za-z\d ]{3,}/g;

/** What can be part of a name or a noun phrase. */
export const isNominal = (is: PieceKind): boolean =>
  is === 'name' || is === 'noun' || is === 'strange' || is === 'of' || is === 'and';

/** What joins the parts of a phrase. */
export const isLink = (is: PieceKind | undefined): boolean => is === 'of' || is === 'and';

/** What may stand around a topic without being part of what is said of it. */
export const isLight = (is: PieceKind): boolean => is === 'light' || is === 'when' || is === 'metric' || is === 'and';

/** 上市后, 疫情前: the phrase says when, not who; but 启明|前三季度 says both. */
export const opensTime = (text: string, next: Piece | undefined): boolean =>
  next !== undefined &&
  /^(?:之?后|之?前(?![一二两三四五六七八九十\d])|时|期间|以来)/.test(text.slice(next.start, next.end));

export function holdsStrange(pieces: readonly Piece[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (pieces[i]?.is === 'strange') return true;
  return false;
}

export function nominalEnd(pieces: readonly Piece[], from: number): number {
  let next = from;
  while (next < pieces.length && isNominal(pieces[next]?.is ?? 'verb')) next++;
  return next;
}

/** 某品牌相关负责人|表示 */
const SPEAKS = /(?<=..)(?:品牌|公司)?(?:方面)?(?:相关|有关)的?(?:业务)?(?:负责人|人士)$/;

export function phraseEnding(text: string, pieces: readonly Piece[], end: number): Found | null {
  let first = end;
  while (first > 0 && isNominal(pieces[first - 1]?.is ?? 'verb')) first--;
  if (first === end) return null;
  const phrase = phraseOf(text, pieces, first, end);
  return phrase === null ? null : { phrase, first, next: end };
}

export function phraseFrom(
  text: string,
  pieces: readonly Piece[],
  first: number,
): { phrase: Phrase | null; next: number } {
  const next = nominalEnd(pieces, first);
  return { phrase: phraseOf(text, pieces, first, next), next };
}

/** The phrase that the pieces from `first` to `next` make, without links at its edges; null where it can own nothing. */
function phraseOf(text: string, pieces: readonly Piece[], first: number, next: number): Phrase | null {
  let from = behindRelative(text, pieces, first, next);
  let to = next;
  while (from < to && isLink(pieces[from]?.is)) from++;
  while (to > from && isLink(pieces[to - 1]?.is)) to--;
  while (from < to && isOpen(text, pieces, from, to)) from++;
  if (to > from + 1 && text.slice(pieces[to - 1]?.start, pieces[to - 1]?.end) === '“') to--;
  const [head, tail] = [pieces[from], pieces[to - 1]];
  if (from === to || head === undefined || tail === undefined) return null;
  let named = false;
  for (let i = from; i < to; i++) named ||= pieces[i]?.is === 'name';
  const heard = HEARSAY.exec(text.slice(head.start, tail.end))?.[0].length ?? 0;
  if (heard > 0) return heardOf(text, pieces, from, to, head.start + heard);
  const relative = RELATIVE.exec(text.slice(head.start, tail.end))?.[0].length ?? 0;
  const start = head.start + relative;
  const words = text
    .slice(start, tail.end)
    .replace(REPORT, '')
    .replace(OF_METRIC, '')
    .replace(
      /(?<=..)(?:旗下|排名|盘[前中后]|[早午尾]盘|股价)$|(?<=》)(?:公测|首测|上线|上映|首播|开播|开服|首发|发售)$/,
      '',
    );
  const end = start + words.length;
  const self = selfIn(words);
  if (self !== null && !named) return { start: end - self.length, end, named: false, self: true };
  const ours = named || PART_TAIL.test(words) ? null : OURS_HEAD.exec(words);
  const beside = ours !== null && /[与和同跟]/.test(words.charAt(ours[0].length));
  if (ours !== null && (beside || words.length - ours[0].length <= LONGEST_ITEM))
    return { start, end: start + ours[0].length, named: false, self: true };
  const speaks = SPEAKS.exec(words);
  if (speaks !== null) return { start, end: start + speaks.index, named, self: false };
  const ranked = RANK.exec(words);
  if (ranked !== null && ranked[0].length < words.length)
    return { start: start + ranked[0].length, end, named, self: false };
  if (named && SPEAKER.test(words)) {
    const speaks = pieces.slice(from, to).find(piece => piece.is === 'name');
    return speaks === undefined ? null : { start: speaks.start, end: speaks.end, named, self: false };
  }
  const length = words.replace(LATIN, 'AB').length;
  if (length > (named || words.includes('、') ? LONGEST : LONGEST_UNNAMED)) return null;
  if (words.length === 0 || (!named && NO_OWNER.test(words))) return null;
  return { start, end, named, self: false };
}

/** What tells of a name before 的, in one phrase with it. */
const RELATIVE =
  /^(?:(?:主营|主打|主攻|定位|专注)[^的]{1,12}的|(?:控股|大)?股东|本?(?:公司|集团)(?:旗下|下属)?(?:全资|控股|参股)*[子孙]公司|[^的]{2,20}(?:(?:出品|主演|执导|发行|制作|打造|研发)的|旗下的?)(?=《))(?=..)/;

const RELATES = /^(?:主营|主打|主攻|主做|定位|专注|专注于|从事|经营|生产|做|来自|位于|号称|拥有)$/;

/** 主营小家电的|云岚: what a clause before 的 tells of a name is no part of it. */
function behindRelative(text: string, pieces: readonly Piece[], first: number, next: number): number {
  const verb = pieces[first - 1];
  if (verb === undefined || !RELATES.test(text.slice(verb.start, verb.end))) return first;
  let of = next - 2;
  while (of > first && pieces[of]?.is !== 'of') of--;
  return of > first ? of + 1 : first;
}

/** “我们|成交额: a mark that opens somebody's words is no part of a name. */
function isOpen(text: string, pieces: readonly Piece[], from: number, to: number): boolean {
  const piece = pieces[from];
  return (
    piece !== undefined &&
    text.slice(piece.start, piece.end) === '“' &&
    !text.slice(piece.end, pieces[to - 1]?.end).includes('”')
  );
}

/** 有消息称|云岚: words that only say it has been heard. */
const HEARSAY =
  /^(?:[\u4e00-\u9fff]{0,6}?(?:消息|报道|报导|媒体|外媒|人士|传言|传闻)(?:称|说|指|透露|爆料)|(?:据悉|据了解|据称|据传|网传|盛传|有传|市场传|外界传)[闻称]?)/;

/** The phrase behind such words, that end at `at`: it may begin within a piece. */
function heardOf(text: string, pieces: readonly Piece[], from: number, to: number, at: number): Phrase | null {
  let first = from;
  while (first < to && (pieces[first]?.end ?? 0) <= at) first++;
  const [head, tail] = [pieces[first], pieces[to - 1]];
  if (head === undefined || tail === undefined || first === to) return null;
  const named = pieces.slice(first, to).some(piece => piece.is === 'name');
  const start = Math.max(head.start, at);
  if (!named && NO_OWNER.test(text.slice(start, tail.end))) return null;
  return { start, end: tail.end, named, self: isSelf(text.slice(start, tail.end)) };
}

/** 公司|有息负债: behind 公司 stand words of the metric. */
const OURS_HEAD = /^(?:本公司|该公司|公司|本集团|我司|我们|本行|我行|该行|其(?![他它中余实]))(?!旗下|下属)(?=.)/;

const LONGEST_ITEM = 6;

/** 第三名的|启明 */
const RANK = /^(?:排名|位列)?第[一二三四五六七八九十\d]+(?!方)[名位]?的?/;

/** 启明公司副总裁: who speaks is not whose figures they are, but the company is. */
const SPEAKER =
  /(?:总裁|董事长|主席|创始人|发言人|负责人|总监|董秘|董事会秘书|行长|经理|首席[\u4e00-\u9fff]{1,4}官|CEO|CFO|COO|CTO)$/;

/** X三季报显示: the report's owner. */
const REPORT =
  /(?<=..)(?:的?(?:\d{4}年?)?(?:第?[一二三四]季度?|前三季度?|上半年|半年|年度?|中期|全年)?(?:季报|财报|年报|报告|半年报|中报|业绩快报|业绩预告|招股书|招股说明书|公告|业绩公告))$/;

/** 外卖分部的经营|溢利: the metric's own adjective. */
const OF_METRIC = /(?<=..)(?:的(?:经营|整体|综合|累计|平均|合并|线上|线下)|日均|月均|年均|户均|单店)$/;

const SELF_TAIL =
  /(?:^[“"]?|影响|导致|[前后时令使距]|距离)((?:本|该|全)?(?:公司|集团)|我们|我司|本行|我行|该行|全行|其)$/;

export function selfIn(words: string): string | null {
  return SELF_TAIL.exec(words)?.[1] ?? (isSelf(words) ? words : null);
}
