import type { Rule } from '../rule.ts';

export default {
  id: 'appointment/successor-is',
  why: 'Who the successor is, of somebody who leaves a post in the words before.',
  patterns: [
    '(继任者|接任者|接替者|接班人|接棒者|继任人|接任人)(为|是|系|将是)!(来自|出自){units}的{people}',
    '(继任者|接任者|接替者|继任人选|接任人选|接班人|接棒者|继任人|接任人)(则)?(为|是|系|将是|将为|由)!~{people}',
    '(接替|接棒|接任|继任|接手|接班|取代|顶替)(他|她|其|他们|她们|前者)?(的)?(职务|职位|工作|岗位|位置|班)?的(，)?(则|将|正|便|就)?(是|为|系)!~{people}',
  ],
  says: [{ says: 'role', change: 'appointed', before: 'left' }],
  examples: {
    finds: [
      { text: '周启明辞任总裁，其继任者为⟦people:副总裁林若溪⟧。' },
      { text: '周启明辞任总裁，接替他的是⟦people:原副总裁林若溪⟧。' },
    ],
    ignores: [
      { text: '继任者将于下月公布。', because: 'nobody is named' },
      { text: '周启明辞任总裁，接替他的是一位老员工。', because: 'nobody is named' },
    ],
  },
} satisfies Rule;
