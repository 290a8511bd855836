import type { Rule } from '../rule.ts';

/** 带领大华东区|销售额增长: what somebody achieves is not what he is put in charge of. */
const NO_CHARGE = '¬(销售额|营收|收入|业绩|利润|规模|市值|市场份额|市占率)';

export default {
  id: 'responsibility/in-charge',
  why: 'A person before a verb of being in charge, and units behind it.',
  patterns: [
    `{people}~<in-charge>!(的)?{units}${NO_CHARGE}`,
    `{done:units|posts}~，~<in-charge>!{units}${NO_CHARGE}`,
    `{people}¬(表示|称|认为|指出|强调|透露|说|要求|希望|带领|领导)…，(并|还|也|仍|将|并将|主要|统一)?<in-charge>!{units}${NO_CHARGE}`,
    '<in-charge>!{units}的{people}',
  ],
  says: [{ says: 'role', change: 'current' }],
  examples: {
    finds: [
      { text: '⟦people:周启明⟧分管⟦units:财务部和审计部⟧。' },
      { text: '⟦people:周启明⟧主持全面工作，分管⟦units:财务部和审计部⟧。' },
      { text: '分管⟦units:物流事业部⟧的⟦people:首席运营官周启明⟧转任顾问。' },
    ],
    ignores: [
      { text: '周启明负责协调此事。', because: 'no unit is named' },
      { text: '周启明带领大华东区销售额增长三倍。', because: 'it tells what he achieved' },
      { text: '周启明表示，负责财务部的同事都很辛苦。', because: 'others are in charge' },
    ],
  },
} satisfies Rule;
