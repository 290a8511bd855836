/** The words of a stretch before a metric, sorted by what they can be of a subject. */
import type { Span } from '../../document.ts';
import { COMMON_VERBS } from '../../lexicon/common-verbs.ts';
import { CLAUSE_OPENERS, FIGURE_VERBS, METRIC_MODIFIERS } from '../../lexicon/figure-words.ts';
import { BUSINESS_NOUNS, BUSINESS_VERBS, GRAMMAR, TOWARD, WHEN } from '../../lexicon/subject-words.ts';
import { characterSet } from '../../mention/character-sets.ts';
import { buildTrie } from '../../mention/trie.ts';
import { tagWords } from '../../segment/jieba.ts';
import type { Mark, QuantityMark } from './marks.ts';

export type PieceKind =
  /** A company, a unit or a business the document is known to name. */
  | 'name'
  | 'person'
  | 'noun'
  /** A word the dictionary lacks, or has as a name. */
  | 'strange'
  /** 的 */
  | 'of'
  /** 、 和 */
  | 'and'
  /** A date, or a word of time. */
  | 'when'
  /** Adverbs, openers and verbs that a subject has before its metric: 分别, 其中, 实现. */
  | 'light'
  /** 对, 由: the next phrase is not what the clause is about. */
  | 'toward'
  | 'verb'
  /** A word the dictionary has as a verb and no list of ours has: part of a name where it opens a clause. */
  | 'act'
  /** Another metric; those that are counted own figures as well: 品牌, 门店. */
  | 'metric'
  /** A number. */
  | 'count';

export interface Piece extends Span {
  readonly is: PieceKind;
}

const KINDS = new Map<string, PieceKind>();
for (const word of METRIC_MODIFIERS) if (word.length > 1) KINDS.set(word, 'noun');
for (const word of BUSINESS_VERBS) KINDS.set(word, 'verb');
for (const word of BUSINESS_NOUNS) KINDS.set(word, 'noun');
for (const word of ['我们', '我司', '我行', '该行', '本行', '相关', '有关', '双方', '各方']) KINDS.set(word, 'noun');
for (const word of ['新开', '新增', '净增', '净关闭', '关闭', '关停', '裁撤', '拿下']) KINDS.set(word, 'verb');
for (const word of ['上市', '上线', '开售', '发售', '开业', '开播', '开场', '首发']) KINDS.set(word, 'when');
for (const word of COMMON_VERBS) KINDS.set(word, 'verb');
for (const word of FIGURE_VERBS) KINDS.set(word, 'light');
for (const word of CLAUSE_OPENERS) KINDS.set(word, 'light');
for (const word of TOWARD) KINDS.set(word, 'toward');
for (const word of WHEN) KINDS.set(word, 'when');
for (const word of ['的', '之']) KINDS.set(word, 'of');
for (const word of ['由盈转亏', '扭亏为盈', '由亏转盈', '转亏', '扭亏']) KINDS.set(word, 'verb');
for (const word of ['对应', '相应', '相比之下', '与此同时']) KINDS.set(word, 'light');
for (const word of ['、', '和', '与', '及', '以及', '等', '+', '/', '＋']) KINDS.set(word, 'and');

const isGrammar = characterSet(GRAMMAR);
const BLANK = /^\s+$/;
/** Names in quotation marks and titles of works keep their marks. */
const GLUE = characterSet('“”"《》「」『』·-&—');

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
  return pieces.map((piece, i) => {
    if (piece.is === 'act') return { is: actIn(pieces, i), start: piece.start, end: piece.end };
    return piece.is === 'verb' && isInName(pieces, i) ? { is: 'strange', start: piece.start, end: piece.end } : piece;
  });
}

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

function kindOfMark(text: string, mark: Mark): PieceKind {
  if (mark.is === 'name') return mark.person ? 'person' : 'name';
  if (mark.is === 'metric') return mark.kind === 'count' ? 'noun' : 'metric';
  if (mark.is === 'date') return 'when';
  if (mark.is === 'quantity') return kindOfNumber(text, mark);
  // 增至: how the level was reached is no deed.
  return mark.is === 'change' && !'至到为'.includes(text.charAt(mark.end) || '。') ? 'verb' : 'light';
}

const LENGTHS = new Set([
  'year',
  'month',
  'quarter',
  'week',
  'day',
  'hour',
  'minute',
  'second',
  'working-day',
  'trading-day',
]);

function kindOfNumber(text: string, mark: QuantityMark): PieceKind {
  if (LENGTHS.has(mark.quantity.unit)) return 'when';
  return isPartCount(text, mark) ? 'noun' : 'count';
}

/** 华东、华南两大区: a small count in words belongs to the name. */
const isPartCount = (text: string, mark: Span): boolean =>
  mark.end - mark.start <= 2 && !/[\d%]/.test(text.slice(mark.start, mark.end));

function addUnknown(text: string, start: number, end: number, pieces: Piece[]): void {
  let from = start;
  while (from < end && (isAdverb(text.charCodeAt(from)) || (from > start && isGrammar(text.charCodeAt(from))))) from++;
  const to = end - from > 1 && isAdverb(text.charCodeAt(end - 1)) ? end - 1 : end;
  if (from > start) pieces.push({ is: 'light', start, end: from });
  if (to > from) pieces.push({ is: kindOfWord(text.slice(from, to), 'x'), start: from, end: to });
  if (end > to) pieces.push({ is: 'light', start: to, end });
}

/** The segmenter glues these to an unknown word beside them. */
const isAdverb = characterSet('仅均已也则还就自在于为将但而且并又以仍');

/** The segmenter cuts these in the wrong places. */
const REPORTED_TIME =
  /(?:年初至)?(?:本|上年|上|该)?(?:报告期[末内间]?|期[末内])|第[一二三四两\d]+个?(?:月|周|季度|财季|年|天)|\d0后/;

/** Titles of works and names in quotation marks, whatever words they are made of. */
const TITLED_WORK = /《[^《》，。]{1,20}》|“[^“”，。、；]{1,8}”/;

/** Nouns that the segmenter would cut to pieces. */
const NOUNS = buildTrie(BUSINESS_NOUNS.map(word => [word, true] as const));

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

function addWords(text: string, from: number, to: number, pieces: Piece[]): void {
  const words = text.slice(from, to);
  const time = REPORTED_TIME.exec(words);
  if (time !== null) {
    const at = from + time.index;
    if (at > from) addWords(text, from, at, pieces);
    pieces.push({ is: time[0].endsWith('后') ? 'strange' : 'when', start: at, end: at + time[0].length });
    if (at + time[0].length < to) addWords(text, at + time[0].length, to, pieces);
    return;
  }
  const work = TITLED_WORK.exec(words);
  if (work !== null) {
    const at = from + work.index;
    if (at > from) addWords(text, from, at, pieces);
    pieces.push({ is: 'strange', start: at, end: at + work[0].length });
    if (at + work[0].length < to) addWords(text, at + work[0].length, to, pieces);
    return;
  }
  for (let at = from; at < to; at++) {
    const noun = NOUNS.from(text, at);
    if (noun === null || noun.end > to) continue;
    if (at > from) addTagged(text, from, at, pieces);
    pieces.push({ is: 'noun', start: at, end: noun.end });
    if (noun.end < to) addWords(text, noun.end, to, pieces);
    return;
  }
  addTagged(text, from, to, pieces);
}

function addTagged(text: string, from: number, to: number, pieces: Piece[]): void {
  let start = from;
  for (const { word, tag } of tagWords(text.slice(from, to))) {
    const end = start + word.length;
    if (tag === 'x' && word.length > 1) addUnknown(text, start, end, pieces);
    else pieces.push({ is: kindOfWord(word, tag), start, end });
    start = end;
  }
}

/** 巅峰时期, 三年: times that are no dates. */
const TIME = /^(?:.*(?:时期|期间|阶段)|[一二两三四五六七八九十几数\d]+(?:年|个月|个?季度|天|周|月|日))$/;
/** 签下, 压到: verbs with a direction, which the dictionary lacks. */
const DIRECTED = /^[\u4e00-\u9fff][下到上去出入掉回满至]$/;

function kindOfWord(word: string, tag: string): PieceKind {
  const known = KINDS.get(word);
  if (known !== undefined) return known;
  if (TIME.test(word)) return 'when';
  if (tag === 'x' && DIRECTED.test(word)) return 'verb';
  if (word.length === 1) return kindOfCharacter(word, tag);
  if (BLANK.test(word)) return 'light';
  return kindOfTag(word, tag);
}

/** Things named with one character; other single characters are pieces of words the segmenter does not know. */
const isPlainCharacter = characterSet(
  '车店酒奶药险税油电煤钢茶米面肉菜鞋服房楼船机卡票股债货品片网仓间额量率数者费价值款本该其',
);

function kindOfCharacter(word: string, tag: string): PieceKind {
  const code = word.charCodeAt(0);
  if (isGrammar(code)) return 'light';
  if (GLUE(code)) return 'strange';
  if (code === 32 || code === 0x3000 || /^[，：；。！？:;,()（）]$/.test(word) || tag === 'f') return 'light';
  if (tag === 'v') return 'verb';
  return isPlainCharacter(code) ? 'noun' : 'strange';
}

const CALENDAR = /[年月日天晚早午夜周季初末前后近现目时期今明昨]/;

/** Words tagged as verbs that end like things are things: 旗舰店. */
const THING = /^.{2,}[店部区品机车站端户市场馆城厂网器]$|^超市$/;

function kindOfTag(word: string, tag: string): PieceKind {
  const head = tag.charAt(0);
  if (head === 'v') return tag === 'vn' || THING.test(word) ? 'noun' : 'act';
  if (head === 'd' || head === 'c' || head === 'r' || head === 'u' || head === 'y') return 'light';
  if (head === 'p') return 'toward';
  if (head === 'f') return 'when';
  // 拂晓, 黄昏: in a company's words rather its name.
  if (head === 't') return word.length === 2 && !CALENDAR.test(word) ? 'strange' : 'when';
  if (tag === 'x' && MEASURE_TAIL.test(word)) return 'noun';
  return isStrange(word, tag) ? 'strange' : 'noun';
}

/** 分享者, 客诉率: unknown words that end like what is counted or measured. */
export const MEASURE_TAIL = /.[者数量额率费价值款金站桩]$/;

/** What is no plain noun: words unknown, Latin ones, numbers in digits, names of people and places. */
const isStrange = (word: string, tag: string): boolean =>
  tag === 'x' || tag === 'eng' || (tag === 'm' && !HAN.test(word)) || (tag.length > 1 && tag.startsWith('n'));

const HAN = /^[\u4e00-\u9fff]+$/;
