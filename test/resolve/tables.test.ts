import { expect, test } from 'vitest';
import { extract, loadGrammar } from '../../src/pipeline.ts';
import { documentOf } from '../rules/marked.ts';

const grammar = loadGrammar();
const datesOf = (...lines: string[]) =>
  extract(documentOf(lines.join('\n')), grammar).roles.map(
    ({ person, title, change, date }) => `${person.replace(/^person:/, '')} ${title} ${change} ${date?.start ?? '—'}`,
  );
const rolesOf = (...lines: string[]) =>
  extract(documentOf(lines.join('\n')), grammar).roles.map(
    ({ person, title, organization, change }) =>
      `${person.replace(/^person:/, '')} ${title} ${organization?.replace(/^\w+:/, '') ?? '—'} ${change}`,
  );

test('a row of a table of appointments tells what was held and what is taken up', () => {
  expect(
    rolesOf(
      '关于干部任命的通知',
      '姓名 | 任命前 | 任命后',
      '林若溪 | 渠道部总经理 | 华东大区总裁',
      '勾践 | — | 客户体验中心总监',
      '空缺 | — | 品牌部总监',
    ),
  ).toEqual(['林若溪 总经理 渠道部 moved-out', '林若溪 总裁 华东大区 appointed', '勾践 总监 客户体验中心 appointed']);
});

test('the column of units says where the post is, and a remark that it is held beside another', () => {
  expect(
    rolesOf(
      '任命名单如下：',
      '序号 姓名 部门 职务 备注',
      '1 林若溪 供应链中心 总经理 兼',
      '2 周启明 品牌中心 副总经理 原渠道部总监',
    ),
  ).toEqual([
    '林若溪 总经理 供应链中心 concurrent',
    '周启明 副总经理 品牌中心 appointed',
    '周启明 总监 渠道部 moved-out',
  ]);
});

test('a table that gives nothing says who is who, and one without names says nothing', () => {
  expect(rolesOf('公司高管', '姓名\t职务', '林若溪\t总经理')).toEqual(['林若溪 总经理 — current']);
  expect(rolesOf('项目\t职务\t人数', '渠道\t总经理\t3')).toEqual([]);
});

test('a line of a committee lists its members, and whom it says to lead it', () => {
  expect(
    rolesOf(
      '会议选举产生各专门委员会：',
      '战略委员会：周启明（主任委员）、林若溪',
      '审计委员会由林若溪、方砚秋两名董事组成，其中方砚秋为召集人。',
    ),
  ).toEqual([
    '周启明 主任委员 战略委员会 appointed',
    '林若溪 委员 战略委员会 appointed',
    '林若溪 委员 审计委员会 appointed',
    '方砚秋 召集人 审计委员会 appointed',
  ]);
});

test('a table of what becomes of units tells who heads them, each the one of his place in the cell', () => {
  expect(
    rolesOf(
      '机构调整对照表',
      '序号 | 调整前 | 调整后 | 方式 | 负责人',
      '1 | 医学部 | 临床中心 | 更名 | 周启明',
      '2 | 商务部 | 渠道部、大客户部 | 拆分 | 林若溪、方砚秋',
      '3 | 生产部、质量部 | 制造中心 | 合并 | 言午',
      '4 | 公关部 | —— | 撤销 | ——',
    ),
  ).toEqual([
    '周启明 负责人 临床中心 appointed',
    '林若溪 负责人 渠道部 appointed',
    '方砚秋 负责人 大客户部 appointed',
    '言午 负责人 制造中心 appointed',
  ]);
});

test('headings that are a place and posts tell who has them there', () => {
  expect(
    rolesOf(
      '关于区域公司班子调整的通知',
      '区域公司　　总经理　　财务总监',
      '江北区域公司　　林若溪　　言午、周启明（兼）',
      '江南区域公司　　待定　　方砚秋（代）',
    ),
  ).toEqual([
    '林若溪 总经理 江北区域公司 appointed',
    '言午 财务总监 江北区域公司 appointed',
    '周启明 财务总监 江北区域公司 concurrent',
    '方砚秋 财务总监 江南区域公司 acting',
  ]);
  expect(rolesOf('任命通知', '部门\t原负责人\t新负责人', '渠道部\t林若溪\t周启明')).toEqual([
    '林若溪 负责人 渠道部 left',
    '周启明 负责人 渠道部 appointed',
  ]);
  expect(rolesOf('部门 总经理 说了算', '渠道部 林若溪 周启明')).toEqual([]);
});

test('a remark tells of another post, and that a post is kept; a cell may name several people', () => {
  expect(
    rolesOf(
      '聘任名单如下：',
      '部门 | 职务 | 姓名 | 备注',
      '渠道部 | 总经理 | 林若溪 | 集团副总裁兼任',
      '渠道部 | 副总经理 | 周启明、Clara Nyström | ',
      '品牌部 | 经理 | 方砚秋 | 由市场部主管转任',
      '法务部 | 经理 | 顾远舟 | 原任',
    ),
  ).toEqual([
    '林若溪 总经理 渠道部 concurrent',
    '林若溪 副总裁 — current',
    '周启明 副总经理 渠道部 appointed',
    'Clara Nyström 副总经理 渠道部 appointed',
    '方砚秋 经理 品牌部 appointed',
    '方砚秋 主管 市场部 moved-out',
    '顾远舟 经理 法务部 retained',
  ]);
});

test('a row is of the day in its column of days; a post under both headings is kept, and who gets none has left', () => {
  expect(
    datesOf(
      '| 姓名 | 原职务 | 新职务 | 生效日期 | 备注 |',
      '| --- | --- | --- | --- | --- |',
      '| 林若溪 | 渠道部经理 | 渠道部总监 | 2024年2月10日 | |',
      '| 周启明 | 品牌部总监 | — | 2024-01-31 | 退休 |',
      '| 方砚秋 | 法务部经理 | 法务部经理 | 2024年3月1日 | 职务不变，兼任审计部经理 |',
    ),
  ).toEqual([
    '林若溪 经理 moved-out 2024-02-10',
    '林若溪 总监 appointed 2024-02-10',
    '周启明 总监 left 2024-01-31',
    '方砚秋 经理 retained —',
    '方砚秋 经理 concurrent 2024-03-01',
  ]);
});

test('units before and after have columns of their own, and a day at the head holds for all rows', () => {
  const lines = [
    '生效日期：2024年10月16日',
    '',
    '姓名　原单位　原职称　新单位　新职称　备注',
    '林若溪　渠道部　副经理　品牌部　经理　晋升',
    '周启明　法务部　协理　退休',
  ];
  expect(rolesOf(...lines)).toEqual([
    '林若溪 副经理 渠道部 moved-out',
    '林若溪 经理 品牌部 appointed',
    '周启明 协理 法务部 left',
  ]);
  expect(datesOf(...lines)[2]).toBe('周启明 协理 left 2024-10-16');
  expect(datesOf('姓名\t原职务\t现职务\t任职日期', '林若溪\t渠道部经理\t渠道部总监\t2024-08-05')).toEqual([
    '林若溪 经理 moved-out 2024-08-05',
    '林若溪 总监 appointed 2024-08-05',
  ]);
});

test('a form reports who takes up, leaves or shares a post, and from when', () => {
  expect(
    datesOf(
      '人員別（請輸入董事長或總經理）:總經理',
      '3.舊任者姓名、級職及簡歷:周启明/本公司總經理',
      '5.新任者姓名:林若溪',
      '6.新任者簡歷:本公司執行副總經理',
      '9.新任生效日期:113/01/01',
      '10.其他應敘明事項:無',
    ),
  ).toEqual(['周启明 總經理 left —', '林若溪 總經理 appointed 2024-01-01']);
  expect(
    rolesOf(
      '基金名称 青石成长混合型证券投资基金',
      '新任基金经理姓名 林若溪',
      '共同管理本基金的其他基金经理姓名 方砚秋',
      '离任基金经理姓名 周启明',
    ),
  ).toEqual([
    '林若溪 基金经理 青石成长混合型证券投资基金 appointed',
    '方砚秋 基金经理 青石成长混合型证券投资基金 current',
    '周启明 基金经理 青石成长混合型证券投资基金 left',
  ]);
  expect(
    datesOf(
      '新任高级管理人员职务：总经理',
      '新任高级管理人员姓名：林若溪',
      '任职日期：2024-07-05',
      '离任高级管理人员职务：督察长',
      '离任高级管理人员姓名：周启明',
      '离任日期：2024-07-06',
    ),
  ).toEqual(['林若溪 总经理 appointed 2024-07-05', '周启明 督察长 left 2024-07-06']);
});

test('a form on a term that goes on tells of no change', () => {
  expect(rolesOf('2.人員職稱(請輸入董事長):董事長', '3.新任者姓名、級職及簡歷:周启明/本公司董事')).toEqual([
    '周启明 董事長 — appointed',
  ]);
  expect(rolesOf('人员别：董事长', '旧任者姓名：林若溪', '新任者姓名：林若溪', '异动情形：任期届满')).toEqual([]);
});

test('a table of who is who, below an election, gives nothing', () => {
  expect(
    rolesOf(
      '会议选举林若溪为董事长。',
      '公司现任高级管理人员如下：',
      '姓名 职务 任期',
      '周启明 总经理 2023年3月至2026年3月',
    ),
  ).toEqual(['林若溪 董事长 — appointed', '周启明 总经理 — current']);
});

test('bars around the rows leave no column of their own', () => {
  expect(rolesOf('| 部门 | 原总经理 | 现总经理 |', '| --- | --- | --- |', '| 数据中心 | 林若溪 | 周启明 |')).toEqual([
    '林若溪 总经理 数据中心 left',
    '周启明 总经理 数据中心 appointed',
  ]);
});
