/** What a clause begins with: the topic of the clauses behind it. */
import { ASPECT, PART_TAIL } from '../../lexicon/subject-words.ts';
import { widen } from './metric-words.ts';
import { holdsStrange, isLight, isNominal, opensTime, type Phrase, phraseFrom } from './phrase.ts';
import type { Piece } from './piece.ts';

export interface Head {
  readonly phrase: Phrase;
  /** X方面, X成立于…: it is what follows is about, though it is no known name. */
  readonly strong: boolean;
  /** It is no part of the business, so that later sentences may go on with it. */
  readonly proper: boolean;
  /** A word of it is none of the language's. */
  readonly strange: boolean;
}

/** Verbs behind what a sentence is about. */
const LEADS =
  /^(?:成立|创立|创办|创建|位于|专注|主营|主要|表示|宣布|发布|公布|披露|启动|完成|旗下|透露|介绍|称|指出|回应|是|为|拥有|曾|于)/;

const leads = (text: string, next: Piece | undefined): boolean =>
  next !== undefined && LEADS.test(text.slice(next.start, next.end));

/** The segmenter may part the word that makes a frame from the phrase. */
const opensFrame = (text: string, next: Piece | undefined): boolean =>
  next !== undefined && /^(?:方面|来看|来说|层面|上$|看$|端$)/.test(text.slice(next.start, next.end));

/** 海岚则从首位滑落, 东北市场刚刚起步: adverbs and a verb behind it say that it does something of its own. */
function isDoing(text: string, pieces: readonly Piece[], from: number): boolean {
  const next = pieces[from];
  if (next === undefined || !ADVERB.test(text.slice(next.start, next.end))) return false;
  return pieces.length > from + 1;
}

const ADVERB =
  /^(?:则|连续|仍|仍然|依然|依旧|还|还在|刚|刚刚|正|正在|也|已|已经|率先|继续|持续|逐步|首次|稳居|一举|目前|现已|迅速|快速|成功|后来居上|一家独大|表现|一度|直接|同样|更|更是|才|又|再)/;

/** 山间茶饮|年初|下调价格: a verb behind a name, and words of time between. */
function isActing(pieces: readonly Piece[], from: number): boolean {
  let at = from;
  while (pieces[at]?.is === 'when') at++;
  return pieces[at]?.is === 'verb';
}

/** So long a part of the business is none of the plain words such as 平台 or 门店. */
const LONG = 4;

/** 港澳市场|受惠于旅客: what befell it. */
const isMoved = (text: string, next: Piece | undefined): boolean =>
  next !== undefined &&
  /^(?:受|受惠|受益|受益于|因|由于|得益于|随着|凭借|依托|借助)/.test(text.slice(next.start, next.end));

const FRAME = /(?:方面|端|领域|层面)$/;

/** What a clause begins with, behind openers and dates: its topic, if it is a phrase. */
export function headOf(text: string, pieces: readonly Piece[]): Head | null {
  let i = 0;
  while (i < pieces.length && isLight(pieces[i]?.is ?? 'noun')) i++;
  if (!isNominal(pieces[i]?.is ?? 'verb')) return null;
  const { phrase, next } = phraseFrom(text, pieces, i);
  if (phrase === null || (!phrase.named && opensTime(text, pieces[next]))) return null;
  // 受原料涨价影响: why, not who.
  if (
    !phrase.named &&
    text.charAt(phrase.start) === '受' &&
    /影响|拖累|带动/.test(text.slice(phrase.end, pieces.at(-1)?.end))
  )
    return null;
  const measure = pieces[next];
  // 货邮|周转量: the metric's own words.
  if (measure?.is === 'metric' && !phrase.named && widen(text, measure, phrase.start - 1).start <= phrase.start)
    return null;
  const words = text.slice(phrase.start, phrase.end);
  const frame = FRAME.exec(words);
  const framed = frame !== null || opensFrame(text, pieces[next]);
  const strange = holdsStrange(pieces, i, next);
  const proper = phrase.named || phrase.self || (strange && !PART_TAIL.test(words));
  if (!framed)
    return {
      phrase,
      proper,
      strange,
      strong:
        (strange && (leads(text, pieces[next]) || (proper && isActing(pieces, next)))) ||
        (pieces[next]?.is === 'metric' && PART_TAIL.test(words)) ||
        ((strange || PART_TAIL.test(words)) && isDoing(text, pieces, next)) ||
        (words.length >= LONG && PART_TAIL.test(words) && isMoved(text, pieces[next])),
    };
  const end = frame === null ? phrase.end : phrase.start + frame.index;
  const bare = { start: phrase.start, end, named: phrase.named, self: phrase.self };
  if (bare.end <= bare.start || ASPECT.test(text.slice(bare.start, bare.end))) return null;
  return { phrase: bare, proper, strange, strong: strange || PART_TAIL.test(text.slice(bare.start, bare.end)) };
}
