/** What a clause begins with: the topic of the clauses behind it. */
import { ASPECT, PART_TAIL } from '../../lexicon/subject-words.ts';
import { holdsStrange, isLight, isNominal, opensTime, type Phrase, phraseFrom } from './phrase.ts';
import type { Piece } from './pieces.ts';

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
