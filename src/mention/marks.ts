/** One pass over the text that says which words of the names' lexicon begin and end where. */
import { type Automaton, compile } from '../lexicon/automaton.ts';
import { DISMISS } from '../lexicon/verbs.ts';
import { characterSet } from './character-sets.ts';
import { testAt } from './match-at.ts';
import { nameWords, WORD } from './name-words.ts';

let ours: Automaton | undefined;

/** The words found in one text. Index `i` of an array is an offset into the text. */
export interface Marks {
  readonly text: string;
  /** Hits in order of their start, shorter ones first; `first[i]` is the first that begins at `i`, `first[i + 1]` bounds it. */
  readonly first: Int32Array;
  readonly ends: Int32Array;
  readonly flags: Int32Array;
  /** Flags of all visible words that begin (end) here. */
  readonly startFlags: Int32Array;
  readonly endFlags: Int32Array;
  /** Length of the longest edge word (soft edge word) that ends here, 0 for none. */
  readonly edge: Uint8Array;
  readonly softEdge: Uint8Array;
  /** Length of the longest word before a person that ends here, and after a person that begins here. */
  readonly before: Uint8Array;
  /** 1 strictly inside a word that stands before people: 续|聘|任 is no place for a name to begin. */
  readonly inBefore: Uint8Array;
  readonly after: Uint8Array;
  /** The furthest end of the covering words that begin at or before `i`. */
  readonly reach: Int32Array;
}

/** All hits of one scan, covered ones among them. */
interface Hits {
  count: number;
  starts: Int32Array;
  ends: Int32Array;
  flags: Int32Array;
  /** Furthest end of any longer word (of a covering word) that begins at or before a place. */
  readonly wide: Int32Array;
  readonly reach: Int32Array;
}

const BEHIND_DEPARTMENT = /分(?:别|[拆立设][为成出])/y;
const TAKES_FROM: ReadonlySet<string> = new Set([...DISMISS, '辞去', '卸去']);
/** 用户, 用工. */
const isUser = characterSet('户工');
const COVERING = WORD.cover | WORD.body;
const BU = '部'.charCodeAt(0);
const SHEN = '申'.charCodeAt(0);
const MING = '命'.charCodeAt(0);

/** Finds all words of the lexicon (ours, or the one given) in a folded text; single characters inside longer words are left out. */
export function mark(text: string, lexicon?: Automaton): Marks {
  ours ??= compile(nameWords());
  const automaton = lexicon ?? ours;
  const room = text.length + 64;
  const hits: Hits = {
    count: 0,
    starts: new Int32Array(room),
    ends: new Int32Array(room),
    flags: new Int32Array(room),
    wide: new Int32Array(text.length + 1),
    reach: new Int32Array(text.length + 1),
  };
  automaton.scan(text, (start, end, value) => {
    // 技术部|分别, 信贷部|分拆为: here 部分 is no word.
    if (text.charCodeAt(start) === BU && end - start === 2 && testAt(BEHIND_DEPARTMENT, text, end - 1)) return;
    // 申请|辞职: nor is 请辞.
    if (text.charCodeAt(start - 1) === SHEN && text.startsWith('请辞', start)) return;
    // 免去其|中山公司总经理职务: nor is 其中.
    if (end - start === 2 && text.startsWith('其中', start) && TAKES_FROM.has(text.slice(start - 2, start))) return;
    // 用户研究组|合并: nor is 组合.
    if (text[end] === '并' && end - start === 2 && text.startsWith('组合', start)) return;
    // 国资委|任命: nor is 委任.
    if (text.charCodeAt(end) === MING && text.startsWith('委任', start)) return;
    // 调任|用户部: nor is 任用.
    if (isUser(text.charCodeAt(end)) && end - start === 2 && text.startsWith('任用', start)) return;
    collect(hits, start, end, value);
  });
  spread(hits.wide);
  spread(hits.reach);
  return arrange(text, hits);
}

function collect(hits: Hits, start: number, end: number, flags: number): void {
  const { count } = hits;
  if (count === hits.starts.length) widen(hits);
  hits.starts[count] = start;
  hits.ends[count] = end;
  hits.flags[count] = flags;
  hits.count = count + 1;
  if (end - start === 1) return;
  // Of the words that begin here the longest comes last.
  if (flags !== WORD.surnameWord) hits.wide[start] = end;
  if ((flags & COVERING) !== 0) hits.reach[start] = end;
}

function widen(hits: Hits): void {
  for (const key of ['starts', 'ends', 'flags'] as const) {
    const wider = new Int32Array(hits[key].length * 2);
    wider.set(hits[key]);
    hits[key] = wider;
  }
}

/** Each place takes over the furthest end of the places before it. */
function spread(ends: Int32Array): void {
  let furthest = 0;
  for (let i = 0; i < ends.length; i++) {
    const end = ends[i] ?? 0;
    if (end > furthest) furthest = end;
    else ends[i] = furthest;
  }
}

function isCovered(hits: Hits, start: number, end: number, flags: number): boolean {
  if (end - start === 1) return (hits.wide[start] ?? 0) >= end;
  if ((flags & (WORD.edge | WORD.softEdge)) === 0) return false;
  // 整合 covers itself; 整合营销 covers it.
  const reach = hits.reach[start] ?? 0;
  return reach > end || (reach === end && (flags & WORD.cover) === 0);
}

/** The words that stand, laid out by where they begin and end. */
function arrange(text: string, hits: Hits): Marks {
  const size = text.length + 2;
  const marks = {
    text,
    first: new Int32Array(size),
    // What stands moves up in the hits' own arrays, never past what has been looked at.
    ends: hits.ends,
    flags: hits.flags,
    startFlags: new Int32Array(size),
    endFlags: new Int32Array(size),
    edge: new Uint8Array(size),
    softEdge: new Uint8Array(size),
    before: new Uint8Array(size),
    inBefore: new Uint8Array(size),
    after: new Uint8Array(size),
    reach: hits.reach,
  };
  let kept = 0;
  let at = 0;
  for (let h = 0; h < hits.count; h++) {
    const start = hits.starts[h] ?? 0;
    const end = hits.ends[h] ?? 0;
    const flags = hits.flags[h] ?? 0;
    if (isCovered(hits, start, end, flags)) continue;
    while (at <= start) marks.first[at++] = kept;
    marks.ends[kept] = end;
    marks.flags[kept] = flags;
    kept++;
    marks.startFlags[start] = (marks.startFlags[start] ?? 0) | flags;
    marks.endFlags[end] = (marks.endFlags[end] ?? 0) | flags;
    noteLengths(marks, start, end, flags);
  }
  while (at < size) marks.first[at++] = kept;
  return marks;
}

type Lengths = Pick<Marks, 'edge' | 'softEdge' | 'before' | 'inBefore' | 'after'>;

/** Words that end at one place come longest first, words that begin at one place shortest first. */
function noteLengths(marks: Lengths, start: number, end: number, flags: number): void {
  const length = end - start;
  if ((flags & WORD.edge) !== 0 && marks.edge[end] === 0) marks.edge[end] = length;
  if ((flags & WORD.softEdge) !== 0 && marks.softEdge[end] === 0) marks.softEdge[end] = length;
  if ((flags & WORD.beforePerson) !== 0) {
    if (marks.before[end] === 0) marks.before[end] = length;
    if (length > 1) marks.inBefore.fill(1, start + 1, end);
  }
  if ((flags & WORD.afterPerson) !== 0) marks.after[start] = length;
}
