/** Deputies, and the heads behind whom they stand: 常务副总经理, 总经理. */

/** What makes of a head's title the one of who stands behind that head. */
const DEPUTY =
  /^(?:常务|执行|第一|高级|资深)*(?:[\u4e00-\u9fff]{2}(?=副(?:厂|院|行|部|总|经|店|校|站|所|矿)))?副|^代理?|助理$/;
/** 总经理 of 常务副总经理; a title that is no deputy’s stays as it is. */
export const headOf = (title: string): string => title.replace(DEPUTY, '');

/** Is it the title of whoever stands behind a head? */
export const isDeputy = (title: string): boolean => headOf(title) !== title;
