import type { Rule } from '../rule.ts';

export default {
  id: 'responsibility/charge-passes',
  why: 'Who had the charge of a unit that now goes to somebody else no longer has it.',
  patterns: [
    '由{people}(此前|原来|原先|一直|之前|原|直接)?(负责|分管|主管|兼管|代管|管理|直接管理|直接负责|直管|统管|牵头|带领)!的{units}，?~(转由|改由|交由|交给|移交|划归|划给|转交|转给|由)~{to:people}',
    '{people}(此前|原来|原先|之前|原|所)?(负责|分管|主管|兼管|代管|管理|直接管理|直接负责|直管|统管|牵头|带领|管|带)!的{units}，?~(转由|改由|交由|交给|移交|划归|划给|转交|转给|由)~{to:people}',
    '{people}…，其(此前|原来|原先|之前|原|所)?(负责|分管|主管|兼管|代管|管理|直接管理|直接负责|直管|统管|牵头|带领)!的{units}，?~(转由|改由|交由|交给|移交|划归|划给|转交|转给|由)~{to:people}',
    '{people}~{done:posts}(职务|一职)?，其(此前|原来|原先|之前|原|所)?(负责|分管|主管|兼管|代管|管理|直接管理|直接负责|直管|统管|牵头|带领)!的{units}，?~(转由|改由|交由|交给|移交|划归|划给|转交|转给|由)~{to:people}',
  ],
  says: [{ says: 'role', change: 'left' }],
  examples: {
    finds: [
      { text: '此前由⟦people:陈放⟧负责的⟦units:数据中心⟧转由林若溪负责。' },
      { text: '⟦people:陈放⟧分管的⟦units:渠道部⟧改由林若溪分管。' },
      { text: '⟦people:陈放⟧转任⟦done:顾问⟧，其分管的⟦units:渠道部⟧改由林若溪分管。' },
      { text: '⟦people:陈放⟧原来管的⟦units:渠道部⟧交给林若溪。' },
    ],
    ignores: [
      { text: '由陈放负责的数据中心成立十年了。', because: 'nobody else takes it' },
      { text: '陈放负责的渠道部由三个小组组成。', because: 'nobody else takes it' },
    ],
  },
} satisfies Rule;
