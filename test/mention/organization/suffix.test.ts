import { describe, expect, test } from 'vitest';
import { at, read, spans } from '../names-in.ts';

describe('organisations', () => {
  test.each<[string, string[]]>([
    ['现任江州北山酒厂（集团）有限责任公司党委副书记', ['江州北山酒厂（集团）有限责任公司']],
    ['2004年9月任江州北山化工有限公司总经理', ['江州北山化工有限公司']],
    ['辞去北山证券登记结算公司董事职务', ['北山证券登记结算公司']],
    ['毕业于江州大学', ['江州大学']],
    ['卸任北山（江州）电子有限公司法定代表人', ['北山（江州）电子有限公司']],
    ['此前任云岚（江州）科技有限公司总经理', ['云岚（江州）科技有限公司']],
    ['现任云岚公益基金会理事长的林越', ['云岚公益基金会']],
    ['NRD（江州）有限公司宣布换届', ['NRD（江州）有限公司']],
    ['林越任时代地产总经理', ['时代地产']],
    ['董事会聘任任静为公司总经理', ['公司']],
    ['前三季度公司收入3亿元，三季度末集团存款2亿元，近三年公司分红1亿元', ['公司', '集团', '公司']],
    ['拟4.8亿元收购北山物流有限公司55%股权', ['北山物流有限公司']],
    ['北山科技（300999.SZ）公告，方远辞职', ['北山科技']],
    ['北山股份(8.060,-0.02,-0.25%)公布', ['北山股份']],
    ['和岚集团任命林越为总裁', ['和岚集团']],
    ['林越历任和岚集团、与山集团副总裁', ['和岚集团', '山集团']],
    ['和北岚集团一样，北山集团也换了总裁', ['北岚集团', '北山集团']],
    ['北山科技与北岚大学共建联合实验室', ['北山科技', '北岚大学']],
    ['2024-05-01北山集团任命林越为总裁', ['北山集团']],
    ['10:30北山集团任命林越为总裁', ['北山集团']],
    ['北山集团海外建厂，林越负责', ['北山集团']],
    ['林越任成都峰和置业有限公司总裁', ['成都峰和置业有限公司']],
    ['成都大学和北岚科技有限公司签约', ['成都大学', '北岚科技有限公司']],
    ['近日北岚科技关联公司新增对外投资', []],
  ])('%s', (text, names) => expect(spans(text, 'organizations')).toEqual(at(text, names)));

  test('the announcer’s own words are generic', () => {
    const found = read('公司拟聘任方远为本公司总裁').organizations.map(o => [o.name, o.generic]);
    expect(found).toEqual([
      ['公司', true],
      ['本公司', true],
    ]);
  });
});

describe('units', () => {
  test.each<[string, string[]]>([
    ['北山集团品牌部视觉处处长', ['品牌部', '视觉处']],
    ['任网络演进和规划处处长', ['网络演进和规划处']],
    ['到家事业群/闪送业务部', ['到家事业群', '闪送业务部']],
    ['北山集团CEO办公室', ['CEO办公室']],
    ['总裁办公室和计划部由林越负责', ['总裁办公室', '计划部']],
    ['任董事会提名委员会主任', ['董事会提名委员会']],
    ['个人车险部和商用车险部', ['个人车险部', '商用车险部']],
    ['市场部和技术部分别由方远、周白负责', ['市场部', '技术部']],
    ['原华川区域公司撤销', ['华川区域公司']],
    ['丁砚兼任运营商BG总裁', ['运营商BG']],
    ['客户支持中心不变', ['客户支持中心']],
    ['平台与内容事业群由林越负责', ['平台与内容事业群']],
    ['任命林越为数字化与流程部经理', ['数字化与流程部']],
    ['合并为采购与供应链中心', ['采购与供应链中心']],
    ['营销中心与财务部合并', ['营销中心', '财务部']],
    ['林越与市场部协作', ['市场部']],
    // A person's name ends in what leads from it to the body, though it has a word of the language inside.
    ['聘任温以宁为质量中心总经理', ['质量中心']],
    ['温若谷任用户中心总经理', ['用户中心']],
    ['北山集团的林越加盟品牌部', ['品牌部']],
    ['任命都穆为零售信贷部总经理', ['零售信贷部']],
    ['現有六個無線事業處', ['無線事業處']],
    // Words that only look like a suffix.
    ['全部门店的一部分', []],
    ['内部处理干部问题', []],
    ['该部门与该事业部', []],
  ])('%s', (text, names) => expect(spans(text, 'units')).toEqual(at(text, names)));

  test('a unit by what is said of it is weak', () => {
    const text = '此外，直播由方远负责。日常工作由周白负责。';
    expect(read(text).units.map(u => [u.start, u.name, u.weak])).toEqual([[3, '直播', true]]);
  });
});

test('a name of one character before 科 is a person where a person is wanted', () => {
  const text = '任命方惠科博士为总裁';
  expect(spans(text, 'people')).toEqual(['2:方惠科']);
  expect(spans(text, 'units')).toEqual([]);
});

test('a name is never cut inside a character, however long', () => {
  for (const pad of ['', '云'])
    for (const { name } of read(`${pad}${'𠮷'.repeat(40)}消事业部`).units) expect(name.isWellFormed()).toBe(true);
});
