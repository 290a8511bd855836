import type { Rule } from '../rule.ts';
import { asNoun } from './as-noun.ts';

export default {
  id: 'unit/dissolve',
  why: 'A verb of ending before units.',
  patterns: [
    '(撤销|裁撤|取消|关停)!(的)?(部门|机构|组织|单位)?(：|:){sources:units}¬(由|更名|合并|调整)',
    '<dissolve>!(了)?<formerly>?{sources:units}¬(制|制度|的|主任|负责|下设|下属|所属|旗下|下的|原|股东|股份|持有|所持|股权)',
    '<dissolve>!(了)?<formerly>?{sources:units}的(划分|建制|设置|编制)',
    '(新增|新设|增设|增加)!~{new:units}，(同时|并)?(减少|减去|减掉|减设)(了)?{sources:units}¬(的)',
    ...asNoun('<dissolve>'),
    '<dissolve>!(了)?(其|旗下|其旗下)?(位于|设于|设在|在)~的{sources:units}',
    '<dissolve>!(了)?~(成立|组建|设立|新设|筹建|运营)~的{sources:units}',
  ],
  says: [{ says: 'unit', change: 'dissolved' }],
  examples: {
    finds: [
      { text: '被撤销的还有⟦sources:法务部⟧。' },
      { text: '⟦sources:法务部⟧的撤销早有征兆。' },
      { text: '公司对⟦sources:法务部⟧实施裁撤。' },
      { text: '这是继⟦sources:法务部⟧撤销之后的又一步。' },
      { text: '新增⟦new:数据部⟧，减少⟦sources:外联部⟧。' },
      { text: '公司取消⟦sources:浙江区域公司⟧的建制。' },
      { text: '公司关闭了其位于成都的⟦sources:西部运营中心⟧。' },
      { text: '公司撤销⟦sources:浙江区域公司⟧。' },
      { text: '裁撤了成立不足一年的⟦sources:渠道部⟧。' },
      { text: '撤销：⟦sources:投资中心、招商部⟧。' },
      { text: '裁撤原⟦sources:投资中心、招商部⟧。' },
    ],
    ignores: [
      { text: '取消事业部制。', because: 'a system ends, no unit' },
      { text: '回购注销青石网络公司原股东的股份。', because: 'shares are cancelled, not the company' },
      { text: '撤销周启明的市场部总监职务。', because: 'a post ends' },
    ],
  },
} satisfies Rule;
