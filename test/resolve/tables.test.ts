import { expect, test } from 'vitest';
import { extract, loadGrammar } from '../../src/pipeline.ts';
import { documentOf } from '../rules/marked.ts';

const grammar = loadGrammar();
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
