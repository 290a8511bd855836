import { expect, test } from 'vitest';
import { extract, loadGrammar } from '../../src/pipeline.ts';
import { documentOf } from '../rules/marked.ts';

const grammar = loadGrammar();
const datesOf = (text: string) =>
  Object.fromEntries(
    extract(documentOf(text), grammar)
      .roles.filter(role => role.date)
      .map(role => [role.person.replace(/^person:/, ''), role.date?.text]),
  );

test('a date before a colon holds for each numbered item, and no further', () => {
  expect(
    datesOf(
      [
        '云岚重工董事会宣布，自6月1日起：',
        '(1) 周启明先生辞任总经理；',
        '',
        '(2) 林若溪女士获委任为总经理。',
        '周女士并无意见分歧。',
        '',
        '方远先生此前卸任首席财务官。',
      ].join('\n'),
    ),
  ).toEqual({ 周启明: '自6月1日起', 林若溪: '自6月1日起' });
});

test('the day a board met holds for what it decided below, up to the end of the notice', () => {
  expect(
    datesOf(
      [
        '云岚重工于5月18日召开董事会会议，审议通过以下议案：',
        '一、选举董事长',
        '选举周启明为公司董事长。',
        '二、聘任总经理',
        '聘任林若溪为公司总经理。',
        '特此公告。',
        '聘任方远为公司副总经理。',
      ].join('\n'),
    ),
  ).toEqual({ 周启明: '5月18日', 林若溪: '5月18日' });
});

test.each([
  ['聘任方远为云岚重工总经理；同时，7月1日起，林若溪不再担任财务总监。', { 林若溪: '7月1日起' }],
  ['聘任方远为云岚重工总经理；任命林若溪为财务总监（自7月1日起）。', { 林若溪: '自7月1日起' }],
  ['总经理周启明将于6月底退休，林若溪已被任命为其继任者，任命于7月1日生效。', { 周启明: '6月底', 林若溪: '7月1日' }],
  ['总经理周启明退休，7月1日生效；任命林若溪为财务总监（自8月1日起）。', { 周启明: '7月1日', 林若溪: '自8月1日起' }],
  [
    '周启明已辞任执行董事；及林若溪已获委任为执行董事，自7月1日起生效。',
    { 周启明: '自7月1日起', 林若溪: '自7月1日起' },
  ],
  [
    '云岚重工宣布，自6月1日起：\n(i) 周启明辞任总裁；\n(ii) 林若溪任总裁。\n聘任方远为总经理。',
    { 周启明: '自6月1日起', 林若溪: '自6月1日起' },
  ],
])('a day is lent to no other part of the sentence, nor past a list: %s', (text, dates) => {
  expect(datesOf(text)).toEqual(dates);
});

test('what is said below a list of since when holds for all of it', () => {
  expect(
    datesOf(
      [
        '经研究，决定：',
        '聘任周启明同志为公司副总经理；',
        '林若溪同志任物流公司总经理。',
        '以上同志任职时间自2023年4月起计算。',
      ].join('\n'),
    ),
  ).toEqual({ 周启明: '自2023年4月起', 林若溪: '自2023年4月起' });
});

test('a list names whoever begins its lines or stands behind its colons, be the name a word of the calendar', () => {
  const rolesOf = (...lines: string[]) =>
    extract(documentOf(lines.join('\n')), grammar).roles.map(
      ({ person, title, change }) => `${person.replace(/^person:/, '')} ${title} ${change}`,
    );
  expect(
    rolesOf(
      '聘任：',
      '  谷雨    集团副总裁    （任期自2025年1月1日起）',
      '  元旦    集团总经济师',
      '  霍元　集团总工程师',
    ),
  ).toEqual(['谷雨 副总裁 appointed', '元旦 总经济师 appointed', '霍元 总工程师 appointed']);
  expect(rolesOf('任命名单', '- 首席医疗官：安心（自3月1日起）', '- 首席人才官：向前（兼，原任不变）')).toEqual([
    '安心 首席医疗官 appointed',
    '向前 首席人才官 appointed',
  ]);
  expect(rolesOf('聘任：', '  人力资源部    总监', '  同时    总工程师')).toEqual([]);
});

const PLACES: readonly (readonly [text: string, place: string | null])[] = [
  ['云岚重工公告，公司总经理周启明辞职。', '云岚重工'],
  ['云岚重工公告，公司全资子公司总经理周启明辞职。', null],
  ['云岚重工公告，周启明担任控股子公司总经理。', null],
  ['云岚重工公告，周启明任附属公司董事长。', null],
  ['云岚重工公告，负责采购部的副总裁周启明离职。', '云岚重工'],
  ['云岚重工公告，主管技术平台的副总裁周启明离职。', '云岚重工'],
  ['雲嵐控股有限公司（連同其附屬公司統稱「本集團」）董事會謹此宣佈，周啟明獲委任為行政總裁。', '雲嵐控股有限公司'],
];

test.each(PLACES)('%s', (text, place) => {
  const [role, ...others] = extract(documentOf(text), grammar).roles.filter(({ title }) => title !== null);
  expect(others).toEqual([]);
  expect(role?.organization?.replace(/^organization:/, '') ?? null).toBe(place);
});

test('前 before a place that nothing else names tells of a post that was held there', () => {
  const { roles } = extract(documentOf('云岚重工公告，前远衡董事总经理周启明担任物流中心负责人。'), grammar);
  expect(roles.map(({ title, change, organization }) => [title, change, organization])).toEqual([
    ['负责人', 'appointed', 'unit:物流中心'],
    ['董事总经理', 'former', null],
  ]);
});

test('in a list of heads the bracket behind each name says of what', () => {
  const headsOf = (text: string) =>
    extract(documentOf(text), grammar).roles.map(role => `${role.person} ${role.organization}`.replace(/\w+:/g, ''));
  expect(headsOf('物业事业群拆分为社区事业部、园区事业部，负责人：周启明（社区）、林若溪（园区）。')).toEqual([
    '周启明 社区事业部',
    '林若溪 园区事业部',
  ]);
  expect(headsOf('物业事业群下设社区、园区两个业务组，组长分别为周启明（社区）、林若溪（园区）。')).toEqual([
    '周启明 社区',
    '林若溪 园区',
  ]);
  expect(headsOf('成立物业事业群，副总裁为周启明（社区）、林若溪（园区）。')).toEqual([
    '周启明 物业事业群',
    '林若溪 物业事业群',
  ]);
});
