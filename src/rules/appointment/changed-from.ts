import type { Rule } from '../rule.ts';

export default {
  id: 'appointment/changed-from',
  why: 'The registry sets who held a post before the change beside who holds it now.',
  patterns: ['变更前(为|是|：|:)?{from:people}，变更后!(为|是|：|:)?{people}'],
  says: [
    { says: 'role', change: 'appointed', own: true },
    { says: 'role', change: 'left', people: 'from', own: true },
  ],
  examples: {
    finds: [{ text: '变更前：⟦from:法定代表人周启明⟧；变更后：⟦people:法定代表人林若溪⟧。' }],
    ignores: [{ text: '变更前：周启明；变更后：名称改为远航重工。', because: 'nobody comes' }],
  },
} satisfies Rule;
