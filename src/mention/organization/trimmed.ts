/** What is no part of a name of a body, though nothing parts it from the name: 该行|信用卡中心, 新增股东|青石公司, ，设|广告部. */
import { characterSet } from '../character-sets.ts';
import { isHan, isLatinOrDigit } from '../characters.ts';
import { matchAt } from '../match-at.ts';
import { QUALIFIER, SORTS } from './company-sort.ts';

/** Where the name begins that the walk ended before: behind marks, and words that tell whose it is or what is said of it. */
export function trimStart(text: string, start: number, end: number): number {
  let at = start;
  while (at < end && !isHan(text, at) && !isLatinOrDigit(text, at) && text[at] !== '*') at++;
  if ((text[at] === '及' || text[at] === '暨') && end - at > 2) at++;
  // 上任一个|月的|青石公司总裁
  if (text[at + 1] === '的' && /[天周月年]/.test(text[at] ?? '') && end - at > 3) at += 2;
  at += pointerAt(text, at, end);
  at += sortAt(text, at, end);
  at += closedAt(text, at, end);
  if (!isLeading(text, at, end)) return at;
  // 原|股东|青石公司
  return at + 1 + sortAt(text, at + 1, end);
}

/** 该行|信用卡中心, 本公司|市场部: whose it is, by a word that points and does not name. */
const POINTER = /[该本我贵](?:公司|集团|[行司院校社厂](?!业))/y;

function pointerAt(text: string, at: number, end: number): number {
  const length = matchAt(POINTER, text, at)?.[0].length ?? 0;
  return at + length < end ? length : 0;
}

/** 新增股东|青石公司, 全资子公司|青石科技公司, 竞争对手|青石集团: what a company is to another, and no part of its name. */
const SORT = new RegExp(
  `(?:控股|参股|[大小])?股东(?:单位)?(?!周年|特别|临时|年度|代表|大会|常会)|${QUALIFIER}+(?:${SORTS})|母公司|(?:关联|合资|同业|同行)(?:公司|企业)|关联方|交易对(?:方|手方?)|(?:主要|直接|头号|老)?(?:竞争)?对手(?:公司|企业)?|[老前]东家|资格(?:尚|仍|还)?[需待须][经由报]?`,
  'y',
);
/** A name is left behind it. */
const SHORTEST_LEFT = 2;

function sortAt(text: string, at: number, end: number): number {
  const length = matchAt(SORT, text, at)?.[0].length ?? 0;
  return at + length + SHORTEST_LEFT <= end ? length : 0;
}

/** （上市公司）|青石电子公司: behind a bracket that opens before the name. */
function closedAt(text: string, at: number, end: number): number {
  const [before = ''] = /[（(]/.test(text[at - 1] ?? '') ? (/^[^（()）]*[)）]/.exec(text.slice(at, end)) ?? []) : [];
  return at + before.length + SHORTEST_LEFT <= end ? before.length : 0;
}

const BEHIND_MARK = /[，,。；;：:、.．（(\n]/;
const mayLead = characterSet('设含原即辖挂经');
/** Words that begin with one of those: 设计, 设备, 原料, 经纬. */
const LEADING_WORDS =
  /^(?:设[计备立置施定想]|含[量义水]|原[料材油创始则因子理味装]|挂[牌靠职]|即[时期将]|经[济营纪典贸开销验纬世方络])/;

/** ，设|广告部, （含|东南亚公司, （原|生鲜组, ，经|集团公司: behind a mark this is said of the name, and no part of it. */
function isLeading(text: string, at: number, end: number): boolean {
  if (
    end - at < (text[at] === '经' ? 1 : 3) ||
    !mayLead(text.charCodeAt(at)) ||
    (at > 0 && !BEHIND_MARK.test(text[at - 1] ?? ''))
  )
    return false;
  return !LEADING_WORDS.test(text.slice(at, at + 2));
}
