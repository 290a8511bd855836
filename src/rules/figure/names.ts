/** Words that stand for somebody without naming them. */
const SELF = /^(?:我们|我司|(?:本|该|全)?(?:公司|集团)|我|我行|本行|该行|其|它|他们|双方|各方)$/;
const GENERIC =
  /^(?:[子母分该本全]|上市|挂牌|标的|目标|代表|销售|总|控股|参股|附属|关联)?(?:公司|集团)$|^(?:本行|事业群|事业部|子公司|股份公司|董事会|监事会|股东大会|委员会|交易所|证券交易所)$/;

/** True for 我们, 公司, 其 and their like, which mean the one the document speaks of. */
export function isSelf(words: string): boolean {
  return SELF.test(words);
}

/** True for names that name nobody: 上市公司, 子公司, 委员会. */
export function isGeneric(name: string): boolean {
  return SELF.test(name) || GENERIC.test(name);
}
