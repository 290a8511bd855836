/** The posts that somebody is said to hold, to have held or to come from. */
import { testAt } from '../match-at.ts';
import { WORD } from '../name-words.ts';
import { LONGEST_POST } from './context.ts';
import type { Surroundings } from './surroundings.ts';

/** 林越的信息中心主任职务 */
const POST_OF = /的[^，。；、\n]{2,20}?职务(?:[（(][^（()）\n]{1,20}[)）])?(?:，另有任用)?[；。]?(?=\n|$)/y;

export const saysPostOf = (text: string, at: number): boolean => testAt(POST_OF, text, at);

/** Does a post, or the body it is held in, begin here? */
export const isPostOf = ({ marks, titleStarts, nameStarts }: Surroundings, at: number): boolean =>
  titleStarts[at] === 1 || nameStarts[at] === 1 || ((marks.startFlags[at] ?? 0) & WORD.generic) !== 0;

/** 为|第五届董事会董事长 */
const TERM = /(?:第[一二三四五六七八九十\d]{1,3}|新一)届/y;
/** 为|公司第一大客户: what only a company or a brand is. */
const OF_COMPANY = /[^，。；、\n]{1,12}(?:客户|供应商|经销商|[子孙母]公司|关联[方企]|竞争对手|品牌|企业|产品)/y;

/** Does a post stand here, or the body or the term that it is held in? */
export const holdsPostNext = (around: Surroundings, from: number): boolean =>
  [0, 1, 2, 3].some(further => around.titleStarts[from + further] === 1) ||
  ((isPostOf(around, from) || testAt(TERM, around.marks.text, from)) && !testAt(OF_COMPANY, around.marks.text, from));

/** 林越（华东大区总经理）: the bracket ends in a title. */
export function holdsPost({ marks: { text }, titleEnds }: Surroundings, open: number): boolean {
  for (let at = open + 3; at <= open + LONGEST_POST; at++)
    if (text[at] === '）' || text[at] === ')') return titleEnds[at] === 1;
  return false;
}

const COMING =
  /从[^，。；\n]{2,14}(?:加入|加盟|跳槽|入职|离职|离开|转投|空降)|[从由][^，。；\n]{2,20}(?:调任|转任|升任|晋升|升为|改任|转岗|调往|调至)/y;

/** 林越从青石科技加入, 林越由研发部总经理转任 */
export function comesFrom(text: string, at: number): boolean {
  return testAt(COMING, text, at);
}

/** 林若|任总经理, 林以|为公司董事: the single verb of office and a post or a body behind it. */
export function isOffice({ marks: { text }, titleStarts, nameStarts }: Surroundings, at: number): boolean {
  return (text[at] === '任' || text[at] === '为') && (titleStarts[at + 1] === 1 || nameStarts[at + 1] === 1);
}
