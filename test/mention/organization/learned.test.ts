import { expect, test } from 'vitest';
import { extract, loadGrammar } from '../../../src/pipeline.ts';
import { documentOfRow } from '../../../src/read/read.ts';

const grammar = loadGrammar();
const organizationsIn = (text: string) =>
  extract(documentOfRow({ id: 'test', text }), grammar).organizations.map(({ name, aliases }) => [
    name,
    ...aliases.map(alias => alias.name),
  ]);

test.each<[string, string, string[][]]>([
  [
    'the name under which a company is listed',
    '证券代码：600000  证券简称：远衡精工\n江州远衡精密工业股份有限公司关于董事辞职的公告',
    [['江州远衡精密工业股份有限公司', '远衡精工']],
  ],
  ['who acts in-house', '云岚昨日在内部宣布，任命林越为总裁。', [['云岚']]],
  ['whose side answers', '小青书方面表示，这是正常调整。', [['小青书']]],
  ['a round is no company', '会上宣布新一轮管理层任命。', []],
])('%s', (_, text, names) => {
  expect(organizationsIn(text)).toEqual(names);
});
