import type { Rule } from '../rule.ts';

export default {
  id: 'appointment/succeed',
  why: 'Who takes over from whom, and in which post: the one comes, the other goes.',
  patterns: [
    '{people}~(接替|接任|接棒|代替|顶替|取代|替代|替)!{succeeds:people}~(担任|出任|成为|兼任|代行|任|为|的)?{posts}',
    '{people}~(接替|接任|接棒|代替|顶替|取代|替代)!~{succeeds:people}，(将|并|正式)?(担任|出任|成为|任|升任|接任|就任|履新|调任|转任|兼任)~{posts}',
    '(接替|接任|代替|取代)!{succeeds:people}~(担任|出任|成为|任)?{posts}(的)(将)?(是|为|则是){people}',
    '(更换|更迭|撤换|换)(了)?{posts}，~{people}~(接替|取代|替代|代替|接棒)!{succeeds:people}',
    '{people}~(接过|接下)!{succeeds:people}(手中)?(的)?(接力棒|帅印|权杖|大旗|班|棒)，~(成为|出任|担任|就任|任)~{posts}',
    '{people}从{succeeds:people}(手中|手里|手上)?(正式)?(接过|接手|接下|接棒|接任)!(了)?{posts}',
    '{posts}(变更|变动|更换|更迭|生变|易主|换人|换帅)!(：|，){succeeds:people}…(辞任|离任|卸任|辞职|离职|退休|退任)，{people}~(接任|接替|接棒|继任|上任|履新)¬{posts|people|units}',
    '迎来!(首位|首任|又一位)?{posts}(：|，)?{people}~(接棒|接替|接任|继任)了?{succeeds:people}¬{posts}',
    '{posts}(变更|变动|更换|更迭|生变|易主|换人|换帅)!(：|，){people}~(接替|接棒|接过|接任)(了)?{succeeds:people}¬{posts}',
    '{people}~(接替|接任|接棒|代替|取代)!~的{succeeds:people}~(担任|出任|成为|任)~{posts}',
    '{succeeds:people}~(让位于|交棒给|交棒)!{people}~(担任|出任|任)?{posts}',
  ],
  says: [
    { says: 'role', change: 'appointed' },
    { says: 'role', change: 'left', people: 'succeeds' },
  ],
  examples: {
    finds: [
      { text: '远航重工更换⟦posts:总裁⟧，⟦people:周启明⟧取代⟦succeeds:林若溪⟧。' },
      { text: '⟦people:周启明⟧接替⟦succeeds:林若溪⟧，出任⟦posts:远航重工总裁⟧。' },
      { text: '⟦people:周启明⟧从⟦succeeds:林若溪⟧手中接过⟦posts:远航重工总裁⟧一职。' },
      { text: '⟦succeeds:林若溪⟧交棒给⟦people:周启明⟧担任⟦posts:远航重工总裁⟧。' },
      { text: '⟦posts:远航重工总裁⟧变更，⟦succeeds:林若溪⟧辞任，⟦people:周启明⟧接任。' },
      { text: '⟦posts:远航重工总裁⟧换人，⟦people:周启明⟧接过⟦succeeds:林若溪⟧的接力棒。' },
      { text: '由⟦people:周启明⟧接替因病去世的⟦succeeds:林若溪⟧担任⟦posts:远航重工董事长⟧。' },
      { text: '远航重工迎来⟦posts:新总裁⟧：⟦people:周启明⟧接棒⟦succeeds:林若溪⟧。' },
      { text: '⟦people:周启明⟧接替⟦succeeds:林若溪⟧担任⟦posts:远航重工总裁⟧。' },
    ],
    ignores: [{ text: '周启明与林若溪共同担任远航重工联席总裁。', because: 'both hold the post' }],
  },
} satisfies Rule;
