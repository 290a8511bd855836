/** Cuts the words between the marks of a sentence into pieces. */
import { GOODS } from '../../lexicon/goods.ts';
import { BUSINESS_NOUNS } from '../../lexicon/subject-words.ts';
import { characterSet } from '../../mention/character-sets.ts';
import { buildTrie } from '../../mention/trie.ts';
import { tagWords } from '../../segment/jieba.ts';
import type { Piece } from './piece.ts';
import { RANKING } from './ranked.ts';
import { isGrammar, kindOfWord } from './word-kinds.ts';

function addUnknown(text: string, start: number, end: number, pieces: Piece[]): void {
  let from = start;
  while (from < end && (isAdverb(text.charCodeAt(from)) || (from > start && isGrammar(text.charCodeAt(from))))) from++;
  const to = end - from > 1 && isAdverb(text.charCodeAt(end - 1)) ? end - 1 : end;
  if (from > start) pieces.push({ is: 'light', start, end: from });
  if (to > from) pieces.push({ is: kindOfWord(text.slice(from, to), 'x'), start: from, end: to });
  if (end > to) pieces.push({ is: 'light', start: to, end });
}

/** The segmenter glues these to an unknown word beside them. */
const isAdverb = characterSet('仅均已也则还就自在于为将但而且并又以仍拟只');

/** The segmenter cuts these in the wrong places. */
const REPORTED_TIME =
  /非?(?:(?:美国|国际)(?:通用|公认)?|通用|公认)会计[准原]则下?|期(?:及以上|以上|及以下)|[至到-]?\d{1,2}[点时](?:\d{1,2}分)?(?!\d)|[于在](?:香港|上海|深圳|北京|纽约|联合|证券){0,2}(?:交易所|[港上深北联纽]交所)|(?:及其)?一致行动人|(?:年初至)?(?:本|上年|上|该)?(?:报告期[末内间]?|期[末内])|(?:[A-H]|Pre-?[A-H]|天使|种子|战略)\+*轮|(?:交易|发行|收购|转让|增资|变更|变动|减持|增持|配售)(?:完成|实施)?[之以]?[后前]|全周期|首(?:个?小时|分钟|[日周月])|第[一二三四两\d]+个?(?:月|周|季度|财季|年|天)|\d[05]后|(?:半年|年|季|中|一季|三季|研)度?报告?(?=显示|披露|数据|称|指出|认为|中|，)/;

/** Titles of works and names in quotation marks, whatever words they are made of. */
const TITLED_WORK = /《[^《》，。]{1,20}》|“[^“”，。、；]{1,8}”/;

/** 《长风渡口》, but no 《年度报告》: a work earns and is seen, a document only tells. */
const isWork = (words: string): boolean =>
  words.startsWith('《') &&
  !/(?:报告|年报|季报|公告|通知|预告|快报|白皮书|办法|规定|规则|协议|合同|条例|意见|方案|函|书|信|报|标准|榜单?|指数|规划|计划)》$/.test(
    words,
  );

/** Nouns that the segmenter would cut to pieces. */
const NOUNS = buildTrie([...BUSINESS_NOUNS, ...GOODS].map(word => [word, true] as const));

/** The first of a ranking, and all of a trade above a size: as a whole they have shares. */
const TOP = new RegExp(
  `(?:排名)?${RANKING}(?:客户|供应商|(?:流通)?股东|企业|公司|厂商|品牌|车企|药企|房企|机构|银行|平台|商家|城市)|(?:全[国省市区])?(?:规模以上|规上)[\\u4e00-\\u9fff]{1,10}?企业`,
);

/** Adds the pieces of the words from `from` to `to`: times, works and names in marks whole, the rest as the segmenter cuts it. */
export function addWords(text: string, from: number, to: number, pieces: Piece[]): void {
  const words = text.slice(from, to);
  const time = REPORTED_TIME.exec(words);
  if (time !== null) {
    const at = from + time.index;
    if (at > from) addWords(text, from, at, pieces);
    pieces.push({ is: /\d后$/.test(time[0]) ? 'strange' : 'when', start: at, end: at + time[0].length });
    if (at + time[0].length < to) addWords(text, at + time[0].length, to, pieces);
    return;
  }
  const top = TOP.exec(words);
  if (top !== null) {
    const at = from + top.index;
    if (at > from) addWords(text, from, at, pieces);
    pieces.push({ is: 'strange', start: at, end: at + top[0].length });
    if (at + top[0].length < to) addWords(text, at + top[0].length, to, pieces);
    return;
  }
  const work = TITLED_WORK.exec(words);
  if (work !== null) {
    const at = from + work.index;
    if (at > from) addWords(text, from, at, pieces);
    pieces.push({ is: isWork(work[0]) ? 'name' : 'strange', start: at, end: at + work[0].length });
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

const LATIN = /^[A-Z][A-Za-z\d]*$/;
const JOINED_LATIN = /[A-Za-z\d] $/;

function addTagged(text: string, from: number, to: number, pieces: Piece[]): void {
  let start = from;
  for (const { word, tag } of tagWords(text.slice(from, to))) {
    const end = start + word.length;
    const last = pieces.at(-1);
    // 连锁|化: one word.
    if (word === '化' && last?.is === 'noun' && last.end === start)
      pieces[pieces.length - 1] = { is: 'noun', start: last.start, end };
    // Lumora| |Mobility: one name.
    else if (
      LATIN.test(word) &&
      JOINED_LATIN.test(text.slice(Math.max(0, start - 3), start)) &&
      pieces.at(-2)?.is === 'strange'
    )
      pieces.splice(-2, 2, { is: 'strange', start: pieces.at(-2)?.start ?? start, end });
    else if (tag === 'x' && word.length > 1) addUnknown(text, start, end, pieces);
    else pieces.push({ is: kindOfWord(word, tag), start, end });
    start = end;
  }
}
