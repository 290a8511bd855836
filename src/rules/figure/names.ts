import { PART_TAIL } from '../../lexicon/subject-words.ts';

/** Words that stand for somebody without naming them. */
const SELF = /^(?:我们|我司|(?:本|该|全)?(?:公司|集团)|我|我行|本行|该行|全行|其|它|他们|双方|各方)$/;
/** 在线教育公司, 头部平台: what sort of company, not which. */
const SORT =
  /^(?:互联网|科技|电商|游戏|教育|在线|医药|生物|创新药|房地产|地产|汽车|造车|新势力|新能源|芯片|半导体|保险|物流|快递|零售|消费|食品|餐饮|传媒|影视|软件|智能|人工智能|云计算|独角兽|创业|初创|外资|民营|国有|头部|龙头|同行|竞争|第三方|咨询|研究|数据|行业)+(?:公司|企业|平台|机构|集团|车企|药企|房企)$/;
const GENERIC =
  /^(?:[子母分该本全]|上市|挂牌|标的|目标|代表|销售|总|控股|参股|附属|关联)?(?:公司|集团)$|^(?:本行|团队|小组|部门|事业群|事业部|子公司|股份公司|手机银行|私人银行|网上银行|直销银行|董事会|监事会|股东大会|委员会|交易所|证券交易所)$|(?:办公会|会议|通气会|发布会)$/;

/** True for 我们, 公司, 其 and their like, which mean the one the document speaks of. */
export function isSelf(words: string): boolean {
  return SELF.test(words);
}

/** True for names that name nobody: 上市公司, 子公司, 委员会. */
export function isGeneric(name: string): boolean {
  return SELF.test(name) || GENERIC.test(name) || SORT.test(name);
}

/** 零售业务, 家电: a part of a business or goods by all their words, where 云岚超市 is a name that ends like them. */
export const isPartAlone = (words: string): boolean =>
  PART.test(words) || (PART_TAIL.exec(words)?.[0] === words && !/(?:公司|集团)$/.test(words));
const PART =
  /(?:业务|板块|分部|事业群|事业部|品类|类目|渠道|市场|地区|区域|大区|部门|产品|系列|平台|品牌|影片|车型|》)$/;
