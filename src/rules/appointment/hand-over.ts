import type { Rule } from '../rule.ts';

export default {
  id: 'appointment/hand-over',
  why: 'The registry says that a post passes from one person to another.',
  patterns: ['{posts}~由{from:people}~(变更为|变为|更换为|更替为|调整为|改为|换成|换为|变成)!{people}'],
  says: [
    { says: 'role', change: 'appointed' },
    { says: 'role', change: 'left', people: 'from' },
  ],
  examples: {
    finds: [{ text: '⟦posts:法定代表人⟧由⟦from:周启明⟧变更为⟦people:林若溪⟧。' }],
    ignores: [{ text: '公司名称由远航有限变更为远航重工。', because: 'no post, no person' }],
  },
} satisfies Rule;
