/** What a number measures where no known metric stands beside it. */
import type { Span } from '../../document.ts';
import { MEASURED_DEEDS } from '../../lexicon/metrics/deeds.ts';
import { NO_OWNER, PART_TAIL } from '../../lexicon/subject-words.ts';
import { isSelf } from './names.ts';
import { isLink, selfIn } from './phrase.ts';
import type { Piece, PieceKind } from './piece.ts';
import { MEASURE_TAIL } from './word-kinds.ts';

/** 人效|提升27%: plain nouns right before a verb of change are what changed, where they are no part of the business. */
export function changedBefore(text: string, pieces: readonly Piece[]): Span | null {
  let first = pieces.length;
  while (first > 0 && pieces[first - 1]?.is === 'noun') first--;
  const [head, tail] = [pieces[first], pieces.at(-1)];
  if (head === undefined || tail === undefined || isLink(pieces[first - 1]?.is) || pieces[first - 1]?.is === 'strange')
    return null;
  const words = text.slice(head.start, tail.end);
  // 比|行业平均|高5个百分点
  const joint = pieces[first - 1];
  if (joint?.is === 'toward' && /^[较比]$/.test(text.slice(joint.start, joint.end))) return null;
  if (words.length > LONGEST_METRIC || selfIn(words) !== null || NO_OWNER.test(words) || PART_TAIL.test(words))
    return null;
  return { start: head.start, end: tail.end };
}

/** Longer words than these name no metric. */
const LONGEST_METRIC = 10;

const LONGEST_NAME = 24;

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
  const adverb = ADVERB.exec(text.slice(last.start, last.end))?.[0].length ?? 0;
  if (DEEDS.has(text.slice(last.start + adverb, last.end)))
    return { start: last.start + adverb, end: last.end, listed: false, proper: false, deed: true, adjacent };
  let first = end;
  let proper = false;
  let named = false;
  while (first > 0 && isThing(pieces[first - 1]?.is)) {
    first--;
    named ||= pieces[first]?.is === 'name';
    proper ||= pieces[first]?.is !== 'noun';
  }
  const start = pieces[first]?.start ?? last.end;
  const words = text.slice(start, last.end);
  if (first === end || words.length > (named ? LONGEST_NAME : LONGEST_METRIC) || isSelf(words)) return null;
  if (NO_OWNER.test(words) && !AVERAGE.test(words) && !PEOPLE.test(words)) return null;
  const listed = pieces[first - 1]?.is === 'and';
  const owner = !MEASURE_TAIL.test(words) && (proper || PART_TAIL.test(words));
  return { start, end: last.end, listed, proper: owner, deed: false, adjacent };
}

/** The number's own comparator: 超过2300万. */
const COMPARED = /^(?:超|约|近|逾|突破|不足|不低|不超|达|过|仅|将近|接近|至少)/;

const isThing = (is: PieceKind | undefined): boolean => is === 'noun' || is === 'strange' || is === 'name';

/** 奖金4.6亿元，人均2万元 */
export const AVERAGE = /^(?:人均|日均|月均|年均|户均|店均|平均|单店)$/;

/** Who has no figures, and may be counted. */
const PEOPLE = /(?:投资[者人]|合伙人|高管|分析师|总监|经理)$/;

/** Verbs that a number right behind them is the extent of. */
export const DEEDS: ReadonlySet<string> = new Set(MEASURED_DEEDS);

/** 只|卖50万元 */
const ADVERB = /^[只仅就共已才还](?=.)/;

/** 达到, 了, 共: between what is measured and its number. */
const FILLERS =
  /^(?:达到?|约为?|近|逾|超过?|突破|为|是|有|共有?|共计|合计|总计|累计|已|了|至|到|仅|只|均|就|将|首|首次|首度|不足|不低于|不超过|高达|多达|分别|折合|约合|合|人民币|折合人民币)$/;

const isFiller = (text: string, piece: Piece | undefined): boolean =>
  piece !== undefined && FILLERS.test(text.slice(piece.start, piece.end));
