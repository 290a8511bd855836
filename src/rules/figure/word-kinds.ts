/** What a word can be of a subject: part of a name, a noun, a verb, grammar. */
import { COMMON_VERBS } from '../../lexicon/common-verbs.ts';
import { CLAUSE_OPENERS, FIGURE_VERBS, METRIC_MODIFIERS } from '../../lexicon/figure-words.ts';
import { GOODS } from '../../lexicon/goods.ts';
import { BUSINESS_NOUNS, BUSINESS_VERBS, GRAMMAR, TOWARD, WHEN } from '../../lexicon/subject-words.ts';
import { characterSet } from '../../mention/character-sets.ts';
import type { PieceKind } from './piece.ts';

const KINDS = new Map<string, PieceKind>();
for (const word of METRIC_MODIFIERS) if (word.length > 1) KINDS.set(word, 'noun');
for (const word of BUSINESS_VERBS) KINDS.set(word, 'verb');
for (const word of BUSINESS_NOUNS) KINDS.set(word, 'noun');
for (const word of GOODS) KINDS.set(word, 'noun');
for (const word of ['我们', '我司', '我行', '该行', '本行', '相关', '有关', '双方', '各方']) KINDS.set(word, 'noun');
for (const word of ['新开', '新增', '净增', '净关闭', '关闭', '关停', '裁撤', '拿下']) KINDS.set(word, 'verb');
for (const word of ['上市', '上线', '开售', '开卖', '开抢', '发售', '开业', '开播', '开场', '首发'])
  KINDS.set(word, 'when');
for (const word of COMMON_VERBS) KINDS.set(word, 'verb');
for (const word of FIGURE_VERBS) KINDS.set(word, 'light');
for (const word of CLAUSE_OPENERS) KINDS.set(word, 'light');
for (const word of TOWARD) KINDS.set(word, 'toward');
for (const word of WHEN) KINDS.set(word, 'when');
for (const word of ['的', '之']) KINDS.set(word, 'of');
for (const word of ['由盈转亏', '扭亏为盈', '由亏转盈', '转亏', '扭亏']) KINDS.set(word, 'verb');
for (const word of [
  '来自',
  '折合',
  '约合',
  '先生',
  '女士',
  '小姐',
  '一致行动人',
  '对应',
  '相应',
  '相比之下',
  '与此同时',
])
  KINDS.set(word, 'light');
for (const word of ['、', '和', '与', '及', '以及', '等', '+', '/', '＋']) KINDS.set(word, 'and');

/** A phrase ends at these single characters. */
export const isGrammar = characterSet(GRAMMAR);

const BLANK = /^\s+$/;

/** Names in quotation marks and titles of works keep their marks. */
const GLUE = characterSet('“”"《》「」『』·-&—');

/** 巅峰时期, 三年: times that are no dates. */
const TIME = /^(?:.*(?:时期|期间|阶段)|[一二两三四五六七八九十几数\d]+(?:年|个月|个?季度|天|周|月|日))$/;

/** 签下, 压到: verbs with a direction, which the dictionary lacks. */
const DIRECTED = /^[\u4e00-\u9fff][下到上去出入掉回满至]$/;

/** What the word that the segmenter cut, with its `tag`, can be of a subject. */
export function kindOfWord(word: string, tag: string): PieceKind {
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
