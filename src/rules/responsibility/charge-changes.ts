import type { Rule } from '../rule.ts';

export default {
  id: 'responsibility/charge-changes',
  why: 'The charge of a unit goes from one person to another, and both are said with their verb.',
  patterns: [
    '{units}~由{from:people}~<in-charge>，?(现|现已|已|拟|则|将|均)?<changed-into>!(由)?{people}~<in-charge>',
    '{units}~由{from:people}~<in-charge>，(现|现已|已|拟|则|将|均)?(改由|转由|由|交由|改为由)!{people}~<in-charge>',
  ],
  says: [
    { says: 'role', change: 'appointed' },
    { says: 'role', change: 'left', people: 'from' },
  ],
  examples: {
    finds: [
      { text: '⟦units:渠道部⟧由⟦from:周启明⟧分管调整为⟦people:林若溪⟧分管。' },
      { text: '⟦units:渠道部⟧原由⟦from:周启明⟧负责，现改由⟦people:林若溪⟧负责。' },
    ],
    ignores: [{ text: '渠道部由周启明分管。', because: 'nobody else comes' }],
  },
} satisfies Rule;
