import { expect, test } from 'vitest';
import { extract, loadGrammar } from '../../src/pipeline.ts';
import { documentOf } from '../rules/marked.ts';

const grammar = loadGrammar();

/** All roles of a text: who, as what, where, what becomes of it. */
test.each<[text: string, roles: string[]]>([
  ['部门\t负责人\n零售部\t林越\n物流部\t待聘', ['林越 负责人 零售部 current']],
  ['零售部原暂由林越负责，现改由周启负责。', ['周启  零售部 acting', '林越  零售部 left']],
  [
    '林越任云岚集团总裁，兼任零售部总经理。林越任零售部总经理。',
    ['林越 总裁 云岚集团 appointed', '林越 总经理 零售部 concurrent'],
  ],
  ['聘任：\n林越为总裁\n免去：\n周启的副总裁职务', ['林越 总裁  appointed', '周启 副总裁  left']],
  ['任命如下：\n林越 总裁\n免去如下：\n周启 副总裁', ['林越 总裁  appointed', '周启 副总裁  left']],
  ['免去：\n林越 零售部总经理\n', ['林越 总经理 零售部 left']],
  [
    '一、任命：\n· 林越：零售部总经理\n· 周启担任物流部副部长，主持工作\n二、免去：\n· 林越快运部总经理职务',
    ['林越 总经理 零售部 appointed', '周启 副部长 物流部 appointed', '林越 总经理 快运部 left'],
  ],
  ['免去：林越同志零售部总经理职务；周启物流部部长职务。', ['林越 总经理 零售部 left', '周启 部长 物流部 left']],
  ['任命：林越（零售部总经理）、周启（物流部部长）', ['林越 总经理 零售部 appointed', '周启 部长 物流部 appointed']],
  ['林越 任 零售部总监\n周启 任 法务部总监', ['林越 总监 零售部 appointed', '周启 总监 法务部 appointed']],
  [
    '决定成立安全领导小组。\n组长：林越\n副组长：周启、方远',
    ['林越 组长 安全领导小组 appointed', '周启 副组长 安全领导小组 appointed', '方远 副组长 安全领导小组 appointed'],
  ],
  [
    '零售部总监林越调任物流部总监，其零售部总监职务由周启暂代。',
    ['林越 总监 物流部 appointed', '林越 总监 零售部 left', '周启 总监 零售部 acting'],
  ],
  [
    '零售部总监、物流部部长林越已离职，其零售部总监职务由周启接任。',
    ['林越 总监 零售部 left', '林越 部长 物流部 left', '周启 总监 零售部 appointed'],
  ],
  ['总监林越离职，其职务由周启暂代。', ['林越 总监  left', '周启 总监  acting']],
  ['零售部总监一职，在正式人选到任之前，暂由周启兼任。', ['周启 总监 零售部 acting']],
  ['零售部交由周启暂时兼管。', ['周启  零售部 acting']],
  ['林越辞去总经理职务，辞职后继续在公司担任董事。', ['林越 总经理  left', '林越 董事  current']],
  [
    '青石股份公告，聘任曾任云岚集团零售部经理的林越为总监。',
    ['林越 总监 青石股份 appointed', '林越 经理 零售部 former'],
  ],
  ['1992年出生的林越出任云岚集团总裁。', ['林越 总裁 云岚集团 appointed']],
  ['林越自2008年以来一直出任云岚集团总裁。', ['林越 总裁 云岚集团 current']],
  [
    '林越，男，1975年生，硕士。曾任零售部总监；自2022年11月起任云岚集团总裁，并自2023年1月起兼任物流部部长。',
    ['林越 总监 零售部 former', '林越 总裁 云岚集团 current', '林越 部长 物流部 current'],
  ],
  [
    '林越先生，一九七五年出生，硕士。林先生自二零一九年十一月起担任云岚集团总裁，二零零八年至二零一五年先后担任零售部总监。',
    ['林越 总裁 云岚集团 current', '林越 总监 零售部 former'],
  ],
  ['林越，男，1975年生，硕士。自2015年3月起任零售部总监，后任物流部部长。', ['林越 部长 物流部 former']],
  [
    '独立董事林越女士、周启先生因连续担任独立董事满六年，申请辞去独立董事职务。',
    ['林越 独立董事  left', '周启 独立董事  left'],
  ],
  ['执行董事林越获委任为上市规则第3.05条所规定的授权代表。', ['林越 授权代表  appointed', '林越 执行董事  current']],
  ['林越，男，1975年生，本科学历。2018年4月至今，任云岚集团财务总监。', ['林越 财务总监 云岚集团 current']],
  [
    '林越先生获委任为云岚集团执行董事，并将署理本公司行政总裁，其兼任零售部总经理。',
    ['林越 执行董事 云岚集团 appointed', '林越 行政总裁 云岚集团 acting', '林越 总经理 零售部 concurrent'],
  ],
  ['原合规总监由总裁林越兼任。', ['林越 合规总监  former', '林越 总裁  current']],
  ['原合规总监一职由总裁林越兼任。', ['林越 合规总监  concurrent', '林越 总裁  current']],
  [
    '林越辞任审核委员会及提名委员会各自之成员，调整后任云岚集团总裁助理。',
    ['林越 成员 审核委员会 left', '林越 成员 提名委员会 left', '林越 总裁助理 云岚集团 appointed'],
  ],
  ['云岚集团原董事长林越不再履职。', ['林越 董事长 云岚集团 left']],
  [
    '云岚科技有限公司发生工商变更，新增股东海渊控股集团有限公司，新增林越为财务负责人。',
    ['林越 财务负责人 云岚科技有限公司 appointed'],
  ],
  [
    '根据《关于林越青石银行董事任职资格的批复》（江银保监复〔2022〕88号），林越先生自2022年5月6日起担任执行董事。',
    ['林越 执行董事 青石银行 current'],
  ],
  ['林越先生辞去云岚集团战略委员会副主任委员职务。', ['林越 副主任委员 战略委员会 left']],
])('%s', (text, roles) => {
  const nameIn = (id: string | null | undefined) => id?.replace(/^\w+:/, '') ?? '';
  const found = extract(documentOf(text), grammar).roles.map(
    ({ person, title, organization, change }) => `${nameIn(person)} ${title ?? ''} ${nameIn(organization)} ${change}`,
  );
  expect(found).toEqual(roles);
});

/** To whom somebody reports. */
test.each([
  ['零售部总监林越不再向周启汇报，改为向陈放汇报。', 'person:陈放'],
  ['零售部总监林越先生原向周启汇报。', undefined],
  ['零售部总监林越的汇报对象由周启变更为陈放。', 'person:陈放'],
  ['林越任零售部总监，实线向周启汇报，虚线向陈放汇报。', 'person:周启'],
])('%s', (text, above) => {
  expect(extract(documentOf(text), grammar).roles[0]?.reportsTo).toBe(above);
});
