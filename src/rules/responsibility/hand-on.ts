import type { Rule } from '../rule.ts';

export default {
  id: 'responsibility/hand-on',
  why: 'A unit is handed to somebody, who is in charge of it from then on.',
  patterns: [
    '{units}~(划归|划给|归口|归)!{people}(直接|统一|全面)?(负责|分管|管理|统管|主管|兼管|领导)',
    '{units}(的)?(工作|业务|管理工作|日常工作|相关工作)?(将|则|已|统一|正式|全部)?(交给|移交给|交棒给|托付给|交到)!{people}',
  ],
  says: [{ says: 'role', change: 'appointed' }],
  examples: {
    finds: [{ text: '⟦units:渠道部⟧交给⟦people:林若溪⟧。' }],
    ignores: [{ text: '渠道部把合同交给林若溪。', because: 'what is handed over is no unit' }],
  },
} satisfies Rule;
