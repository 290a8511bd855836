import type { Rule } from '../rule.ts';

export default {
  id: 'career/holds-now',
  why: '现任 and 系 tell what somebody is.',
  patterns: [
    '{people}…<hold>!{posts}',
    '{done:posts}…<hold>!{posts}',
    '{people}(是|系|同为|均为|都是|均是)!{posts}¬(的|人选|候选|助理|秘书)',
    '(担任|出任|执掌)!{posts}(近|逾|超过|已|多)?{quantity}的{people}',
    '{people}…(正常履行|照常履行|依法履行|勤勉履行|正常履行公司)!(其)?{posts}',
    '{people}(作为|身为)!{posts}¬(的|人选|候选)',
    '^(作为|身为)!{posts}，{people}',
    '{people}以!{posts}(的)?(身份|名义)',
    '{people}…，(现)?系!{posts}',
    '{who:people}(是|叫)!{people}，{posts}',
    '，{posts}，(拟任|拟提名|拟推荐|拟聘|拟进一步)!',
    '{posts}{quantity}，?(分别为|分别是|即|包括)!{people}',
    '^(现任|现担任|现为|目前担任|目前任|现兼任)!{posts}',
    '{date}(起)?(至今任|至今担任|至今出任|至今兼任)!{posts}',
    '{date}(起)?(至今任|至今担任|至今出任){done:posts}，(并|并且|同时)?(兼任|兼)!{posts}',
    '(任|担任|出任|兼任)!{posts}(至今)',
  ],
  says: [{ says: 'role', change: 'current', given: true }],
  examples: {
    finds: [
      { text: '董事会有⟦posts:独立董事⟧2名，分别为⟦people:周启明、林若溪⟧。' },
      { text: '⟦people:周启明⟧，男，1970年出生，现任⟦posts:北山银行副行长⟧。' },
      { text: '大家好，⟦who:我⟧是⟦people:林若溪⟧，⟦posts:远航重工总裁⟧。' },
      { text: '周启明，1970年出生。现任⟦posts:北山银行副行长⟧。' },
      { text: '周启明，1970年出生，2020年6月至今任⟦posts:北山银行副行长⟧。' },
      { text: '周启明，男，1970年出生，⟦posts:北山银行副行长⟧，拟任行长。' },
      { text: '⟦people:周启明⟧以⟦posts:远航重工总裁⟧的身份出席论坛。' },
      { text: '周启明2019年加入北山银行，现任⟦posts:审计部副经理⟧。' },
    ],
    ignores: [
      { text: '周启明曾任北山银行副行长。', because: 'he no longer is' },
      { text: '周启明是远航重工总裁的热门人选。', because: 'he may become it' },
      { text: '周启明曾任韩系品牌大区总监。', because: '系 belongs to 韩系' },
    ],
  },
} satisfies Rule;
