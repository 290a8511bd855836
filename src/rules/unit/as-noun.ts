/**
 * What becomes of units is told by a noun as often as by a verb: 甲部的撤销, 对甲部予以撤销, 被撤销的还有甲部, 继甲部撤销之后. The patterns
 * in which a verb stands so; `words` are it and its like, as a pattern has them.
 */
const NO_COMPOUND =
  '¬(报表|财务|利润|收入|口径|范围|净利|营业|营收|订单|能力|优势|资源|方案|计划|可能|建议|传闻|消息|说法|条件|申请|时间|日期|仪式|大会|周年|初衷|初期|以来|之初|背景|过程|历史|目的|前|之前|与否|尚|仍在|仍未|还在|还未|暂|有待|被推迟|则被推迟|也被推迟|推迟|或|未|并未|并不|并非|没有|能否|是否|只是)';

export const asNoun = (words: string, slot = 'sources'): readonly string[] => [
  `{${slot}:units}(之间)?的(整体|正式|全面|全部)?${words}!${NO_COMPOUND}`,
  `对(原|原有的|现有的|旗下|旗下的)?{${slot}:units}(予以|予|进行|进行了|实施|实施了|作|作出|作出了|做|做了|加以|作了)(整体|全面|全部)?${words}!${NO_COMPOUND}`,
  `被${words}!的~{kind:units}?<listed-too><formerly>?{${slot}:units}`,
  `(继|随着|伴随|伴随着|自|自从)(原)?{${slot}:units}(被|正式|整体|全部)?${words}!(之后|以后|后|以来|，)`,
];
