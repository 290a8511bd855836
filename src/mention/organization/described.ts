/** Companies that are named behind what they are: 瑞典商用车制造商诺达宣布, 美国初创公司奥林（Orin）表示. */
import { alternatives } from '../../lexicon/alternatives.ts';
import { COUNTRIES } from '../../lexicon/organizations.ts';
import { COMPANY_ENDS, isFieldTail } from '../../lexicon/part-names.ts';
import { everyMatch } from '../every-match.ts';
import { matchAt } from '../match-at.ts';
import type { Lesson } from './lesson.ts';
import { isPersonLike, plausible } from './plausible.ts';

/** Nouns for companies by their trade, with no name of their own. */
const TRADES =
  '(?:制造|生产|供应|零售|运营|开发|服务|经销|代工|交易|承包|分销)商|巨头|独角兽|厂商|车企|药企|房企|酒企|(?:初创|创业|科技|生物技术|咨询|投资)(?:公司|企业)|航空公司';
/** Fields that say what a company does, where no name stands before: 电动车公司, 奢侈品集团. */
const FIELDS = `(?:${COMPANY_ENDS}|电动车|电动汽车|奢侈品|化妆品|消费品|时尚|服装|快餐|搜索|社交|游戏|互联网|人工智能|自动驾驶|电商|快递|支付|电信|航天|家电|手机|光伏|锂电|白酒|潮玩|新三板|上市)`;
/** Nouns that also end names, unless a country or nothing but a field stands before. */
const LOOSE = '公司|集团|企业|品牌|机构|平台|银行';
/** What stands right behind the name of a company. */
const ENDS =
  '(?=[（(][A-Z]|的?\\p{Script=Han}{0,6}(?:主管|总监|高管|副总裁|负责人)|的?(?:首席|总裁|董事长|CEO|CFO|联席|联合)|[，,]?(?:宣布|表示|披露|公布|发布|确认|证实|任命|计划|正在|正考虑|发言人|董事|首席|总裁|CEO|CFO|创始人|当地|近日|日前|[今昨][日天]|周[一二三四五六日]|[0-9]{1,2}[月日]|担任|出任|工作|任职))';
/** 云岚国际集团 is a name itself: the country stands where a clause or a place begins. */
const OPENS = '(?<=^|[^\\p{Script=Han}]|[的在由与和及为从至到向]|旗下|加盟|加入|知名|此前|来自)';
/** Words between a company and a post, or of a legal form: 美国公司|现任董事, 美国集团|有限公司. */
const NO_NAME = /[由被将]|^(?:有限|股份|控股)|(?:现任|前任|时任|原任|新任|联席|执行|高级|资深|独立|公司|集团|企业)$/;
const DESCRIBED = new RegExp(
  `(?:${TRADES}|${OPENS}(?:(?:${alternatives(COUNTRIES)})\\p{Script=Han}{0,8}?(?:${LOOSE})|${FIELDS}{1,2}(?:公司|企业|集团)|对冲基金))(?<name>\\p{Script=Han}{2,8}?)${ENDS}`,
  'gu',
);
const OF_COUNTRY = new RegExp(
  `${OPENS}(?:${alternatives(COUNTRIES)})(?<name>\\p{Script=Han}{2,4}?(?:${COMPANY_ENDS}))${ENDS}`,
  'gu',
);

/** 新茶饮品牌“云小满”宣布: whoever is called so in quotes is nobody else. */
const QUOTED = new RegExp(
  `(?:${TRADES}|${LOOSE}|电商|连锁店?)[“"「](?<name>[\\p{Script=Han}A-Za-z0-9]{2,8})[”"」](?:${ENDS}|(?=[前原]?(?:高管|总经理|副总|经理|总监|主管|负责人|联合创始人|合伙人|主理人|店长)))`,
  'gu',
);

/** The names behind their sorts. */
export function described({ marks: { text } }: Lesson): string[] {
  const names: string[] = [];
  for (const pattern of [DESCRIBED, OF_COUNTRY])
    for (const match of everyMatch(pattern, text)) {
      const name = match.groups?.['name'] ?? '';
      if (plausible(name) && !isPersonLike(name) && !isFieldTail(name) && !NO_NAME.test(name)) names.push(name);
    }
  for (const { groups } of everyMatch(QUOTED, text))
    if (plausible(groups?.['name'] ?? '')) names.push(groups?.['name'] ?? '');
  return names;
}

const ONLY_DESCRIBES = new RegExp(
  `^(?:(?:${alternatives(COUNTRIES)})\\p{Script=Han}{0,8}(?:${LOOSE})|${FIELDS}{1,2}(?:公司|企业|集团)|对冲基金|\\p{Script=Han}*(?:初创|创业|科技|生物技术|咨询|投资)(?:公司|企业))$`,
  'u',
);

const DESCRIBES = new RegExp(`(?:国内|全球|国际|知名|老牌|头部)*${FIELDS}{1,2}(?:企业|巨头|龙头|厂商)`, 'y');
/** 家电企业|悦扬集团: how long the words are that say what sort of company begins behind them. */
export function descriptionAt(text: string, start: number, end: number): number {
  const length = matchAt(DESCRIBES, text, start)?.[0].length ?? 0;
  return start + length + 2 <= end ? length : 0;
}

/** 美国电动皮卡初创公司, before another name: what sort of company that is. */
export const isDescription = (name: string): boolean => ONLY_DESCRIBES.test(name);
