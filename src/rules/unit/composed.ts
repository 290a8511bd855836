import type { Rule } from '../rule.ts';

export default {
  id: 'unit/composed',
  why: '由…组成 names the parts of a whole: members of a group, units a new one was made of, or units below an old one.',
  patterns: ['{whole:units}…由{parts:units}~(组成|构成)!'],
  says: [{ says: 'made-of', whole: 'whole', parts: 'parts' }],
  examples: {
    finds: [
      { text: '⟦whole:通信事业部⟧由⟦parts:无线部、有线部⟧组成。' },
      { text: '“⟦whole:一核⟧”，由⟦parts:青石寿险公司、青石产险公司⟧组成。' },
    ],
    ignores: [{ text: '通信事业部由一百名员工组成。', because: 'people, not units' }],
  },
} satisfies Rule;
