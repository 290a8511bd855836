import { expect, test } from 'vitest';
import { extract, loadGrammar } from '../../../src/pipeline.ts';
import { documentOf } from '../marked.ts';

const grammar = loadGrammar();

test.each([
  [
    'a part ends with its sentence where a new period begins the next',
    '云岚集团二季度营收48亿元。其中，网约车业务收入39亿元。截至6月底，平台月活用户达1.12亿，覆盖城市318个。',
    ['云岚集团', '网约车业务', '云岚集团', '云岚集团'],
  ],
  [
    'the same metric of another year is of the part still',
    '云岚集团2023年营收50亿元。其中，电商业务收入30亿元。2022年收入20亿元。',
    ['云岚集团', '电商业务', '电商业务'],
  ],
  [
    'a sentence that begins with no period goes on with the part',
    '云岚集团二季度营收48亿元。其中，网约车业务收入39亿元。订单量达3亿单。',
    ['云岚集团', '网约车业务', '网约车业务'],
  ],
  [
    'who holds or leaves is not whose capital it is',
    '云岚科技成立于2015年，林越持股56%，周白持股20%，注册资本5000万元。其后，山间资本退出股东行列，注册资本增至6000万元。',
    ['林越', '周白', '云岚科技', '云岚科技'],
  ],
])('%s', (_, text, subjects) => {
  expect(extract(documentOf(text), grammar).figures.map(({ subject }) => subject)).toEqual(subjects);
});

test('the head of a list that says its unit is no company', () => {
  const { figures } = extract(documentOf('单位：万元\n营业收入 12,345.67\n净利润 1,234.56'), grammar);
  expect(figures.map(({ subject, value, unit }) => [subject, value, unit])).toEqual([
    [null, '123456700', 'CNY'],
    [null, '12345600', 'CNY'],
  ]);
});
