/** Letters and notices as a whole: whose post it is, whose reason, who is meant. */
import { expect, test } from 'vitest';
import { extract, loadGrammar } from '../../src/pipeline.ts';
import { documentOf } from '../rules/marked.ts';

const grammar = loadGrammar();
const nameOf = (id: string | null | undefined) => id?.replace(/^\w+:/, '') ?? '?';

const ROLES: readonly (readonly [why: string, text: string, roles: readonly string[]])[] = [
  [
    'the first head of a new unit is new, and a list of names is nobody',
    '甲部、乙部整合为渠道事业部，首任总裁林若溪。总经理名单另行发布。任命 周启明 代理供应链中心总经理。',
    ['林若溪 总裁 渠道事业部 appointed asserted', '周启明 总经理 供应链中心 acting asserted'],
  ],
  [
    '其 is who is named last, and a unit in another bracket is the one just set up',
    'COO林若溪离任。\nHR负责人周启明休假期间，其工作由陈放代理。\n甲线：成立全球发行部（GPD），负责人章栩。',
    ['陈放 HR负责人 ? acting asserted', '章栩 负责人 全球发行部 appointed asserted'],
  ],
  [
    'one post is said for all, and each line has a unit and who heads it',
    '组织调整后，各中心负责人如下：\n制造中心 米国栋\n采购中心：查理明\n质量中心 姬文川（兼）',
    [
      '米国栋 负责人 制造中心 appointed asserted',
      '查理明 负责人 采购中心 appointed asserted',
      '姬文川 负责人 质量中心 concurrent asserted',
    ],
  ],
  [
    'who stands alone with a new unit is new in it, by whatever other name',
    '云岚集团宣布成立家居事业群，总裁 林若溪（花名：苇杭），负责家装等业务。\n云岚集团成立数据部；数据部总经理 周启明。',
    ['林若溪 总裁 家居事业群 appointed asserted', '周启明 总经理 数据部 appointed asserted'],
  ],
  [
    'a letter that says 我 is signed by whatever name',
    '各位同学：\n成立增长委员会，主任由我担任。\n青梧\n2022年1月6日',
    ['青梧 主任 增长委员会 appointed asserted'],
  ],
  [
    'nobody is thanked, or asked to know, by name, and who stays in a board makes it no company',
    '请大家周知。谢谢四大基地的工友。周启明会留在董事会，担任董事。',
    ['周启明 董事 ? appointed asserted'],
  ],
  [
    'a word inside a unit’s name says nothing of how sure it is',
    '推荐算法部由周启明负责。提名委员会主席林若溪离任。',
    ['周启明 ? 推荐算法部 appointed asserted', '林若溪 主席 提名委员会 left asserted'],
  ],
  [
    'the deputy of a unit rises within it',
    '云岚集团宣布，渠道部副总经理周启明升任总经理。',
    ['周启明 总经理 渠道部 appointed asserted', '周启明 副总经理 渠道部 moved-out asserted'],
  ],
  [
    'who presides over a vacant post leads its unit',
    '云岚集团宣布，渠道部总经理空缺，由副总经理周启明主持工作。',
    ['周启明 ? 渠道部 acting asserted', '周启明 副总经理 渠道部 current asserted'],
  ],
  [
    '后者 is who was named last',
    '云岚集团宣布，周启明将接替林若溪，后者将担任首席科学家。',
    ['林若溪 首席科学家 云岚集团 appointed planned'],
  ],
  [
    'an authority refuses what stands in its own part of the sentence',
    '批复称，核准周启明北山银行行长任职资格；不予核准林映川北山银行独立董事任职资格。',
    ['周启明 行长 北山银行 appointed asserted', '林映川 独立董事 北山银行 appointed negated'],
  ],
  [
    'behind the sign of an account stands a person, and behind a title in a list it stands for a colon',
    '组织调整公告如下：\n· 渠道部，负责人 @小笼包（周启明）\n· 品牌部，负责人 @老K\n数据中心由 @石榴 负责，有事请 @所有人。',
    [
      '周启明 负责人 渠道部 appointed asserted',
      '老K 负责人 品牌部 appointed asserted',
      '石榴 ? 数据中心 appointed asserted',
    ],
  ],
  [
    'a subsidiary is not whose paper it is',
    '董事周启明先生申请辞去公司副总经理职务，辞职后将继续担任子公司北山智能有限公司执行董事。',
    ['周启明 副总经理 ? left asserted'],
  ],
  [
    'a post behind the name that signs',
    '很高兴迎来新同事林越。\n—— Grace Wang, CEO',
    ['Grace Wang CEO ? current asserted'],
  ],
];

test.each(ROLES)('%s', (_, text, expected) => {
  const { roles } = extract(documentOf(text), grammar);
  const told = roles.map(r =>
    [nameOf(r.person), r.title ?? '?', nameOf(r.organization), r.change, r.modality].join(' '),
  );
  for (const role of expected) expect(told).toContain(role);
});

test('a reason is its own person’s, and nobody succeeds himself', () => {
  const { roles } = extract(
    documentOf('云岚集团宣布，总裁周启明因个人原因离职，由林若溪接任。陈放接替方远出任财务部总监。'),
    grammar,
  );
  const of = (name: string) => roles.find(role => nameOf(role.person) === name);
  expect([of('周启明')?.reason, of('林若溪')?.reason]).toEqual(['个人', undefined]);
  expect([nameOf(of('陈放')?.succeeds), nameOf(of('方远')?.succeeds)]).toEqual(['方远', '?']);
});

test.each([
  ['周启明因工作调动于今年1月辞任总裁。', '工作调动'],
  ['周启明因达到退休年龄自3月1日起不再担任总裁。', '达到退休年龄'],
  ['周启明因身体原因递交辞呈，辞去总裁职务。', '身体'],
])('the reason in %s', (text, reason) => {
  expect(extract(documentOf(text), grammar).roles[0]?.reason).toBe(reason);
});

const AUTHORS: readonly (readonly [text: string, author: string])[] = [
  ['各位同学：\n渠道部由我负责。\n石榴\n云岚集团CEO', '石榴'],
  ['各位同学：\n我是周启明，云岚集团的总裁。渠道部由我负责。', '周启明'],
  ['云岚集团CEO周启明今日发布内部信。全文如下：\n渠道部由我负责。', '周启明'],
  ['各位同事：\n渠道部由我负责。\n总经理：周启明', '周启明'],
];

test.each(AUTHORS)('who says 我: %s', (text, author) => {
  const { roles } = extract(documentOf(text), grammar);
  expect(roles.find(role => role.trigger === '负责')?.person).toBe(`person:${author}`);
});

const GREETED: readonly (readonly [text: string, company: string | null])[] = [
  ['各位北山云的小伙伴，\n\n公司决定，由周启明担任CTO。\n\n林若溪', '北山云'],
  ['Hi 青穹的同学们，\n\n由周启明担任CTO。青穹会更好。\n\n林若溪', '青穹'],
  ['各位北山的伙伴们：\n\n由周启明担任CTO。\n\n林若溪\n北山科技创始人', '北山科技'],
  ['即日起，周启明担任CTO。\n\n青穹社区 人力资源部\n2022-06-30', '青穹社区'],
  ['各位研发的同学：\n\n由周启明担任CTO。', null],
  ['亲爱的同事们：\n\n由周启明担任CTO。', null],
  ['致奋战在一线的同事：\n\n由周启明担任CTO。', null],
];

test.each(GREETED)('whose people a letter greets, or who signs it: %s', (text, company) => {
  const { roles } = extract(documentOf(text), grammar);
  const chief = roles.find(role => nameOf(role.person) === '周启明');
  expect(nameOf(chief?.organization)).toBe(company ?? '?');
});
