/** Words of letters to those who work for a company. */

/** Before the name of the company whose people are greeted: 各位云岚的同学. */
export const GREETINGS = ['各位', '亲爱的', '致', '全体', '敬爱的', '尊敬的', 'Hi', 'Hello', 'Dear', '嗨'];

/** Whom such a letter goes to. */
export const STAFF = [
  '同学',
  '同事',
  '同仁',
  '家人',
  '伙伴',
  '小伙伴',
  '员工',
  '战友',
  '职工',
  '朋友',
  '兄弟姐妹',
  '兄弟',
];
