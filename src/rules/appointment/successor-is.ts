import type { Rule } from '../rule.ts';

export default {
  id: 'appointment/successor-is',
  why: 'Who the successor is, of somebody who leaves a post in the words before.',
  patterns: [
    '(继任者|接任者|接替者|接班人)(为|是|系|将是)!(来自|出自){units}的{people}',
    '(继任者|接任者|接替者|继任人选|接班人)(为|是|系|将是|将为|由)!~{people}',
  ],
  says: [{ says: 'role', change: 'appointed', before: 'left' }],
  examples: {
    finds: [{ text: '周启明辞任总裁，其继任者为⟦people:副总裁林若溪⟧。' }],
    ignores: [{ text: '继任者将于下月公布。', because: 'nobody is named' }],
  },
} satisfies Rule;
