/** Whose the figures of a clause are: the phrase right before a metric, or what the clause is about. */
import { NO_OWNER, PART_TAIL } from '../../lexicon/subject-words.ts';
import { isDigitCode } from '../../mention/characters.ts';
import { isSelf } from './names.ts';
import {
  holdsStrange,
  isLight,
  isLink,
  isNominal,
  nominalEnd,
  opensTime,
  type Phrase,
  phraseEnding,
  phraseFrom,
  selfIn,
} from './phrase.ts';
import type { Piece } from './piece.ts';

/** The phrase right before a metric whose words the pieces lead up to, or null: 家电品类|成交额. */
export function phraseBefore(text: string, pieces: readonly Piece[]): Phrase | null {
  let end = pieces.length;
  while (end > 0 && (pieces[end - 1]?.is === 'metric' || pieces[end - 1]?.is === 'and')) end--;
  if (end < pieces.length && pieces[end]?.is === 'metric') end = ownWords(text, pieces, end);
  if (listsCounted(text, pieces, pieces.length)) return null;
  const found = phraseEnding(text, pieces, end);
  if (found === null) return null;
  const before = pieces[found.first - 1];
  // 5座工厂和|23个区域仓: what another number counts.
  if (before?.is === 'count' && (pieces[end]?.is === 'and' || pieces[end - 1]?.is === 'of')) return null;
  if (isServed(text, before, found.phrase) || isPlaceOfSale(text, pieces, found.first, end)) return null;
  if (found.phrase.named)
    return isReached(text, before) && isRegion(text, pieces, found.first - 1) ? null : found.phrase;
  const relative = pieces[end - 1]?.is === 'of' && before?.is === 'verb';
  return relative || isActedOn(text, before) || isCompared(text, pieces, found.first) || isReached(text, before)
    ? null
    : found.phrase;
}

/** 汽车|产量、销量: nouns right before an earlier metric of the list are its own words, unless they name a part of the business. */
function ownWords(text: string, pieces: readonly Piece[], end: number): number {
  let first = end;
  while (first > 0 && pieces[first - 1]?.is === 'noun') first--;
  const [head, tail] = [pieces[first], pieces[end - 1]];
  if (first === end || head === undefined || tail === undefined) return end;
  const before = pieces[first - 1]?.is;
  if (before === 'of' || before === 'strange' || PART_TAIL.test(text.slice(head.start, tail.end))) return end;
  return selfIn(text.slice(head.start, tail.end)) === null ? first : end;
}

/** 北京、上海等|12个城市: the list that ends before `next` is what is counted. */
function listsCounted(text: string, pieces: readonly Piece[], next: number): boolean {
  const tail = pieces[next - 1];
  if (tail?.is !== 'and' || next !== pieces.length || text.charAt(tail.end - 1) !== '等') return false;
  return isDigitCode(text.charCodeAt(tail.end));
}

/** 实现|养老年金保费收入: words of the metric, for the verb has somebody else for its subject. */
const isReached = (text: string, before: Piece | undefined): boolean =>
  before !== undefined &&
  /^(?:实现|完成|取得|录得|达成|创下|占|占据|占有|拥有|设有|开设|运营)$/.test(text.slice(before.start, before.end));

/** 东部地区|完成|软件业务收入: of the region, whose business it is. */
function isRegion(text: string, pieces: readonly Piece[], verb: number): boolean {
  const place = pieces[verb - 1];
  return place !== undefined && /(?:地区|区域|大区|[东西中]部|[省市县州区])$/.test(text.slice(place.start, place.end));
}

/** X在某平台的|销售额: where it is sold is not whose it is, but 在华东地区的|销售额 without anybody before it is. */
function isPlaceOfSale(text: string, pieces: readonly Piece[], first: number, end: number): boolean {
  if (pieces[end - 1]?.is !== 'of' || !isIn(text, pieces[first - 1])) return false;
  const [head, tail] = [pieces[first], pieces[end - 2]];
  const owned = pieces.slice(0, first - 1).some(({ is }) => isNominal(is) && !isLink(is));
  return owned || !PART_TAIL.test(text.slice(head?.start, tail?.end));
}

const isIn = (text: string, piece: Piece | undefined): boolean =>
  piece !== undefined && /^[在于]$/.test(text.slice(piece.start, piece.end));

/** 较上一轮, 对子公司, 获得某基金: compared with, acted on or received from, not whose it is. */
const isActedOn = (text: string, before: Piece | undefined): boolean =>
  before !== undefined &&
  /^(?:较|比|相比|对|向|给|获得?|得到|接受|引入|收到|管理)$/.test(text.slice(before.start, before.end));

/** 较|去年|年货节多花: what it is compared with. */
function isCompared(text: string, pieces: readonly Piece[], first: number): boolean {
  let at = first - 1;
  while (pieces[at]?.is === 'when') at--;
  const piece = pieces[at];
  return at < first - 1 && piece !== undefined && /^(?:较|比|相比)$/.test(text.slice(piece.start, piece.end));
}

/** What the clause is about, said before its verb: X今年上半年实现|营收. */
export function topicBefore(text: string, clause: readonly Piece[]): Phrase | null {
  // 公司持股5%以上股东|北山资本: who holds so much.
  const holders = clause.findIndex((piece, i) => clause[i - 1]?.is === 'count' && text.startsWith('股东', piece.start));
  const pieces = holders > 0 && isNominal(clause[holders + 1]?.is ?? 'verb') ? clause.slice(holders + 1) : clause;
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
    // 由云岚影业|出品的《山间》|票房: what it made is what the clause is about.
    if (isMaker(pieces, found.next)) {
      light = true;
      i = found.next;
      continue;
    }
    const toward =
      isServed(text, pieces[i - 1], found.phrase) ||
      isPlaceOfSale(text, pieces, i, found.next) ||
      (pieces[i - 1]?.is === 'toward' && text.charAt((found.phrase?.start ?? 0) - 1) !== '的') ||
      pieces[i - 1]?.is === 'count' ||
      listsCounted(text, pieces, found.next);
    const listed = pieces[found.next]?.is === 'metric' && pieces[found.next + 1]?.is === 'and';
    if (listed && ownWords(text, pieces, found.next) <= i) {
      i = found.next;
      continue;
    }
    if (found.phrase !== null && !toward) {
      // 东部地区|完成|软件业务收入
      if (topic === null && isReached(text, pieces[found.next]) && isRegion(text, pieces, found.next))
        return found.phrase;
      // 云岚乳业|上半年|液态奶|实现|收入
      const part = pieces[i - 1]?.is === 'when' && PART_TAIL.test(text.slice(found.phrase.start, found.phrase.end));
      if (part && !found.phrase.self && isReached(text, pieces[found.next])) return found.phrase;
      const strange = holdsStrange(pieces, i, found.next);
      const rest =
        !opensTime(text, pieces[found.next]) &&
        restIsLight(text, pieces, pastOwned(pieces, found.next), strange ? 1 : 0);
      if (rest && narrows(text, pieces[i - 1])) return found.phrase;
      if (expects(text, pieces, found.phrase, found.next)) {
        i = found.next;
        continue;
      }
      if (topic === null && (found.phrase.named || found.phrase.self || (light && rest))) topic = found.phrase;
    }
    // 活动期间: a phrase of time leaves the clause as open as it was.
    if (found.phrase === null || found.phrase.named || !opensTime(text, pieces[found.next])) light = false;
    i = found.next;
  }
  return topic;
}

/** A verb, 的 and a name behind who does it. */
function isMaker(pieces: readonly Piece[], next: number): boolean {
  let at = next;
  while (at < next + 3 && (pieces[at]?.is === 'verb' || pieces[at]?.is === 'light')) at++;
  return at > next && pieces[at]?.is === 'of' && pieces[at + 1]?.is === 'name';
}

/** 我们|预计公司…: of whom it is expected. */
function expects(text: string, pieces: readonly Piece[], phrase: Phrase, next: number): boolean {
  const [verb, about] = [pieces[next], pieces[next + 1]];
  if (!phrase.self || verb === undefined || about === undefined) return false;
  return (
    /^(?:预计|预期|预测|认为|判断|估计)$/.test(text.slice(verb.start, verb.end)) &&
    isSelf(text.slice(about.start, about.end))
  );
}

/** X为公司|节省成本, 给我们|带来订单: for whom it was done. */
const isServed = (text: string, before: Piece | undefined, phrase: Phrase | null): boolean =>
  phrase !== null &&
  (phrase.self || SERVED.test(text.slice(phrase.start, phrase.end))) &&
  before !== undefined &&
  /^[为给替帮]$/.test(text.slice(before.start, before.end));

const SERVED = /^(?:客户|用户|消费者|商家|股东|投资者|会员|车主|社会)$/;

/** X的|服务网络|已覆盖: what X has of the kind is no other topic. */
function pastOwned(pieces: readonly Piece[], from: number): number {
  if (pieces[from - 1]?.is !== 'of' || pieces[from]?.is !== 'light') return from;
  const next = nominalEnd(pieces, from + 1);
  return next > from + 1 ? next : from;
}

/** X仅Y就有: of Y alone. */
const narrows = (text: string, before: Piece | undefined): boolean =>
  before !== undefined && /^(?:仅|光|单单?)$/.test(text.slice(before.start, before.end));

/** X发出|包裹: `verbs` of them may stand behind a name that is not known to be one. */
function restIsLight(text: string, pieces: readonly Piece[], from: number, verbs: number): boolean {
  let left = verbs;
  for (let i = from; i < pieces.length; i++) {
    const piece = pieces[i];
    if (piece === undefined || isLight(piece.is) || piece.is === 'of') continue;
    // 自9月19日上市后: since when.
    if (piece.is === 'toward' && pieces[i + 1]?.is === 'when') continue;
    // 在华东|拥有
    const place = isIn(text, piece) ? nominalEnd(pieces, i + 1) : i;
    if (place > i + 1) {
      i = place - 1;
      continue;
    }
    const next = nominalEnd(pieces, i);
    if (next > i && next === pieces.length && isPlaceOfSale(text, pieces, i, next)) break;
    if (next > i && opensTime(text, pieces[next])) i = next;
    else if (
      next > i &&
      (isNowhere(text, pieces, i, next) ||
        isReached(text, pieces[i - 1]) ||
        isServed(text, pieces[i - 1], phraseFrom(text, pieces, i).phrase))
    )
      i = next - 1;
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
