/** The words of a stretch before a metric, sorted by what they can be of a subject. */
import { words } from '../../lexicon/words.ts';
import { addWords } from './cut-words.ts';
import type { Mark, MetricMark, QuantityMark } from './mark.ts';
import type { Piece, PieceKind } from './piece.ts';

/** The pieces of `text` from `from` to `to`, tiling it but for marks of punctuation. `first` is the first mark to look at. */
export function piecesOf(text: string, from: number, to: number, marks: readonly Mark[], first = 0): Piece[] {
  const pieces: Piece[] = [];
  let at = from;
  for (let i = first; i < marks.length; i++) {
    const mark = marks[i];
    if (mark === undefined || mark.start >= to) break;
    if (mark.end <= at || mark.end > to) continue;
    if (mark.start > at) addCut(text, at, mark.start, marks, pieces);
    pieces.push({ is: kindOfMark(text, mark), start: Math.max(at, mark.start), end: mark.end });
    at = mark.end;
  }
  if (at < to) addCut(text, at, to, marks, pieces);
  skipIncluded(text, pieces);
  return pieces.map((piece, i) => {
    if (piece.is === 'person' && OWN_PLACE.test(text.slice(piece.end, piece.end + 3)))
      return { is: 'strange', start: piece.start, end: piece.end };
    if (pieces[i - 1]?.is === 'strange' && ENDS_HOLDER.test(text.slice(piece.start, piece.start + 6)))
      return { is: 'strange', start: piece.start, end: piece.end };
    if (piece.is === 'act') return { is: actIn(pieces, i), start: piece.start, end: piece.end };
    return piece.is === 'verb' && isInName(pieces, i) ? { is: 'strange', start: piece.start, end: piece.end } : piece;
  });
}

/** 包括甲、乙在内的|其他收入: what is included owns nothing of it. */
function skipIncluded(text: string, pieces: Piece[]): void {
  const end = pieces.findIndex(piece => text.startsWith('在内', piece.start));
  if (end < 0) return;
  let from = end - 1;
  while (from >= 0 && !/^(?:包括|包含|含)/.test(text.slice(pieces[from]?.start, pieces[from]?.end))) from--;
  for (let i = Math.max(0, from); from >= 0 && i <= end + 1 && i < pieces.length; i++) {
    const piece = pieces[i];
    if (piece !== undefined && (i <= end || piece.is === 'of'))
      pieces[i] = { is: 'light', start: piece.start, end: piece.end };
  }
}

/** 林越|直播间: what a person runs under the own name. */
const OWN_PLACE = /^(?:直播间|工作室|旗舰店)/;

/** 汀州|投资|计划减持: the last word of the name, and no deed. */
const ENDS_HOLDER = /^(?:投资|控股|资本)(?:(?:计划|拟)?(?:持|[减增]持)|质押|认缴)/;

/** 凌|渡|汽车: one character between one that is no word and a noun. */
function isInName(pieces: readonly Piece[], at: number): boolean {
  const [before, piece, next] = [pieces[at - 1], pieces[at], pieces[at + 1]];
  if (piece === undefined || before?.is !== 'strange' || next?.is !== 'noun') return false;
  return piece.end - piece.start === 1 && before.end - before.start === 1 && before.end === piece.start;
}

/** 启明|电器: a verb right at the beginning with a noun behind it is rather the first half of a name. */
function actIn(pieces: readonly Piece[], at: number): PieceKind {
  const [before, next] = [pieces[at - 1], pieces[at + 1]];
  const opens = before === undefined || before.is === 'when' || before.is === 'and';
  return opens && (next?.is === 'noun' || next?.is === 'strange') ? 'strange' : 'verb';
}

/** 产量, 面积, 观看人次 are only measured, where 门店 and 会员 may own figures. */
const MEASURES = /(?:[量数率额次]|面积|时长|能力|[日月]活|吞吐|交付|出口|进口|产能)$/;

/** True for what is counted and may own figures itself. */
export const isCountedThing = (text: string, { kind, start, end }: MetricMark): boolean =>
  kind === 'count' && !MEASURES.test(text.slice(start, end));

function kindOfMark(text: string, mark: Mark): PieceKind {
  if (mark.is === 'name') return mark.person ? 'person' : 'name';
  if (mark.is === 'metric') return isCountedThing(text, mark) ? 'noun' : 'metric';
  if (mark.is === 'date') return 'when';
  if (mark.is === 'quantity') return kindOfNumber(text, mark);
  // 增至: how the level was reached is no deed.
  return mark.is === 'change' && !'至到为'.includes(text.charAt(mark.end) || '。') ? 'verb' : 'light';
}

const LENGTHS = new Set(
  words(`
year month quarter week day hour minute second working-day trading-day
`),
);

function kindOfNumber(text: string, mark: QuantityMark): PieceKind {
  // 每10股派发: of each ten, and no count of its own.
  if (LENGTHS.has(mark.quantity.unit) || text.charAt(mark.start - 1) === '每') return 'when';
  return isPartCount(text, mark) ? 'noun' : 'count';
}

/** 华东、华南两大区: a small count in words belongs to the name. */
const isPartCount = (text: string, mark: QuantityMark): boolean =>
  mark.quantity.unit === 'count' && mark.end - mark.start <= 2 && !/[\d万亿]/.test(text.slice(mark.start, mark.end));

/**
 * What has been cut of a sentence, by where it stands. The figures of a sentence, and for one figure its rules, its owner and the
 * topics before it, ask for the same words again, and the segmenter takes longer than everything else that is done with them.
 */
const cuts = new WeakMap<readonly Mark[], Map<number, readonly Piece[]>>();

/** More than a sentence is long. */
const ROWS = 65536;

function addCut(text: string, from: number, to: number, marks: readonly Mark[], pieces: Piece[]): void {
  let known = cuts.get(marks);
  if (known === undefined) {
    known = new Map();
    cuts.set(marks, known);
  }
  const key = from * ROWS + (to - from);
  let cut = known.get(key);
  if (cut === undefined) {
    const words: Piece[] = [];
    addWords(text, from, to, words);
    known.set(key, words);
    cut = words;
  }
  for (const piece of cut) pieces.push(piece);
}
