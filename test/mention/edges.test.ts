import { expect, test } from 'vitest';
import { at, spans } from './names-in.ts';

/** All names of three kinds, and none besides. */
test.each<[text: string, people: string[], organizations: string[], units: string[]]>([
  ['掌柜科技发布公告。', [], ['掌柜科技'], []],
  ['林越宣布加盟云岚。', ['林越'], [], []],
  ['PCG、CDG整体保留。', [], [], ['PCG', 'CDG']],
  ['以客户为中心，林越任总裁。', ['林越'], [], []],
  ['免去仇如海集团投资部总经理职务。', ['仇如海'], ['集团'], ['投资部']],
  ['由胥江代理零售部总经理，代理业务部不变。', ['胥江'], [], ['零售部', '代理业务部']],
  ['做强总部、做精平台公司。', [], ['平台公司'], []],
  ['华中公司管辖江州、云州两家城市公司。', [], ['华中公司'], ['江州', '云州']],
  ['以用户价值为中心的战略。', [], [], []],
])('%s', (text, people, organizations, units) => {
  expect(spans(text, 'people')).toEqual(at(text, people));
  expect(spans(text, 'organizations')).toEqual(at(text, organizations));
  expect(spans(text, 'units')).toEqual(at(text, units));
});
