/** Noun phrases among the pieces of a stretch: who or what a clause can be about. */
import type { Span } from '../../document.ts';
import { MEASURED_DEEDS } from '../../lexicon/metrics.ts';
import { NO_OWNER, PART_TAIL } from '../../lexicon/subject-words.ts';
import { isSelf } from './names.ts';
import type { Piece, PieceKind } from './pieces.ts';

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
  const found = phraseEnding(text, pieces, end);
  if (found === null || found.phrase.named) return found?.phrase ?? null;
  const before = pieces[found.first - 1];
  const relative = pieces[end - 1]?.is === 'of' && before?.is === 'verb';
  return relative || isCompared(text, before) ? null : found.phrase;
}

/** 较上一轮, 对子公司: compared with or acted on, not whose it is. */
const isCompared = (text: string, before: Piece | undefined): boolean =>
  before?.is === 'toward' && /^(?:较|比|相比|对|向|给)$/.test(text.slice(before.start, before.end));

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
    const toward = pieces[i - 1]?.is === 'toward' || pieces[i - 1]?.is === 'count';
    if (found.phrase !== null && !toward) {
      const rest = !opensTime(text, pieces[found.next]) && restIsLight(pieces, found.next);
      if (rest && narrows(text, pieces[i - 1])) return found.phrase;
      if (topic === null && (found.phrase.named || found.phrase.self || (light && rest))) topic = found.phrase;
    }
    light = false;
    i = found.next;
  }
  return topic;
}

/** X仅Y就有: of Y alone. */
const narrows = (text: string, before: Piece | undefined): boolean =>
  before !== undefined && /^(?:仅|光|单单?)$/.test(text.slice(before.start, before.end));

/** 上市后, 疫情前: the phrase says when, not who. */
const opensTime = (text: string, next: Piece | undefined): boolean =>
  next !== undefined && /^(?:之?后|之?前|时|期间|以来|当[天日]|首[日月周年])/.test(text.slice(next.start, next.end));

function restIsLight(pieces: readonly Piece[], from: number): boolean {
  for (let i = from; i < pieces.length; i++) {
    const piece = pieces[i];
    if (piece !== undefined && !isLight(piece.is) && piece.is !== 'of') return false;
  }
  return true;
}

/** Longer words than these name no metric. */
const LONGEST_METRIC = 10;

export interface Measured extends Span {
  /** The next of several things counted: it follows a 、. */
  readonly listed: boolean;
  /** A name, or a part of the business: whose the number is, rather than what it measures. */
  readonly proper: boolean;
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
  const adjacent = end === pieces.length;
  if (DEEDS.has(text.slice(last.start, last.end)))
    return { start: last.start, end: last.end, listed: false, proper: false, adjacent };
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
  return { start, end: last.end, listed, proper: proper || PART_TAIL.test(words), adjacent };
}

const isThing = (is: PieceKind | undefined): boolean => is === 'noun' || is === 'strange' || is === 'name';

/** 奖金4.6亿元，人均2万元 */
export const AVERAGE = /^(?:人均|日均|月均|年均|户均|店均|平均|单店)$/;

const DEEDS = new Set(MEASURED_DEEDS);

/** 达到, 了, 共: between what is measured and its number. */
const FILLERS =
  /^(?:达到?|约为?|近|逾|超过?|突破|为|是|有|共有?|共计|合计|总计|累计|已|了|至|到|仅|只|均|就|将|不足|不低于|不超过|高达|多达|分别)$/;

const isFiller = (text: string, piece: Piece | undefined): boolean =>
  piece !== undefined && FILLERS.test(text.slice(piece.start, piece.end));

/** True where a verb stands right before the number: what it does with the number says nothing of an earlier metric. */
export function isDone(text: string, pieces: readonly Piece[]): boolean {
  let end = pieces.length;
  while (end > 0 && isFiller(text, pieces[end - 1])) end--;
  return pieces[end - 1]?.is === 'verb';
}

export interface Head {
  readonly phrase: Phrase;
  /** X方面，…: it frames what follows. */
  readonly frame: boolean;
}

const FRAME = /(?:方面|端|领域)$/;

/** What a clause begins with, behind openers and dates: its topic, if it is a phrase. */
export function headOf(text: string, pieces: readonly Piece[]): Head | null {
  let i = 0;
  while (i < pieces.length && isLight(pieces[i]?.is ?? 'noun')) i++;
  if (!isNominal(pieces[i]?.is ?? 'verb')) return null;
  const { phrase, next } = phraseFrom(text, pieces, i);
  if (phrase === null || (!phrase.named && opensTime(text, pieces[next]))) return null;
  const words = text.slice(phrase.start, phrase.end);
  const frame = FRAME.exec(words);
  if (frame === null) return { phrase, frame: false };
  const bare = { start: phrase.start, end: phrase.start + frame.index, named: phrase.named, self: phrase.self };
  return bare.end > bare.start ? { phrase: bare, frame: true } : null;
}

function phraseEnding(text: string, pieces: readonly Piece[], end: number): Found | null {
  let first = end;
  while (first > 0 && isNominal(pieces[first - 1]?.is ?? 'verb')) first--;
  if (first === end) return null;
  const phrase = phraseOf(text, pieces, first, end);
  return phrase === null ? null : { phrase, first, next: end };
}

function phraseFrom(text: string, pieces: readonly Piece[], first: number): { phrase: Phrase | null; next: number } {
  let next = first;
  while (next < pieces.length && isNominal(pieces[next]?.is ?? 'verb')) next++;
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
  const words = text.slice(head.start, tail.end);
  const self = selfIn(words);
  if (self !== null && !named) return { start: tail.end - self.length, end: tail.end, named: false, self: true };
  if (words.length > (named ? LONGEST : LONGEST_UNNAMED)) return null;
  if (!named && NO_OWNER.test(words)) return null;
  return { start: head.start, end: tail.end, named, self: false };
}

const SELF_TAIL = /(?:^|影响|导致)((?:本|该|全)?(?:公司|集团)|我们|我司|本行|我行|该行|其)$/;

function selfIn(words: string): string | null {
  return SELF_TAIL.exec(words)?.[1] ?? (isSelf(words) ? words : null);
}
