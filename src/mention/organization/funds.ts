/** Funds, which have managers of their own: 云岚稳健成长混合的基金经理, 云岚沪深300指数增强型证券投资基金（LOF）. */
import { everyMatch } from '../every-match.ts';
import { testAt } from '../match-at.ts';
import { leftEdge } from './left-edge.ts';
import type { Lesson } from './lesson.ts';

const TYPE = '(?:灵活配置)?混合|债券|股票|指数|货币|中短债|短债|纯债|ETF|LOF|FOF|QDII|REIT';
const TAIL =
  '(?:型|增强|增强型|联接|市场|定期开放|定开|发起式?|证券投资|基金(?!经理|公司|管理|份额|资产|净值|业|规模|圈|销售|界)|[（(](?:LOF|FOF|QDII|ETF)[)）]|[A-E]类?(?![A-Za-z]))*';
const FUND = new RegExp(`(?:${TYPE})${TAIL}`, 'g');
const IS_FUND = new RegExp(`(?:${TYPE})${TAIL}$`);

/** What stands behind the name of a fund. */
const BEHIND =
  /[^\p{Script=Han}A-Za-z0-9]|$|[的由等和与及自在原新现拟]|(?:等|及其|两只|多只)|增聘|解聘|聘任|发布|公告|也发布|基金经理|变更|改由|日前|近日|昨日|今日/uy;
/** Sorts of funds, which name none. */
const NO_NAME =
  /^(?:偏|该|本|主动|被动|灵活|平衡|一级|二级|普通|固收|权益|国内|海外|开放|封闭|可转|公募|私募|指数|混合|股票|债券|货币|这|多|各|新|老|旧|某|其|类|只|支|原|名)|[只支名类种]$|^.{0,1}$/;

/** Is that the name of a fund? */
export const isFund = (name: string): boolean => IS_FUND.test(name);

/** The funds of a text that speaks of who manages funds. */
export function funds({ marks, walls }: Lesson): string[] {
  const { text } = marks;
  if (!text.includes('基金经理')) return [];
  const names: string[] = [];
  for (const { index, 0: type } of everyMatch(FUND, text)) {
    const end = index + type.length;
    if (!testAt(BEHIND, text, end)) continue;
    const start = leftEdge(marks, walls, index, false);
    if (!NO_NAME.test(text.slice(start, index))) names.push(text.slice(start, end));
  }
  return names;
}
