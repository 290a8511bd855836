import { describe, expect, test } from 'vitest';
import { loadGrammar, read } from '../../src/pipeline.ts';
import { documentOf } from '../rules/marked.ts';

const grammar = loadGrammar();
const unitsOf = (text: string) =>
  read(documentOf(text), grammar).mentions.flatMap(m =>
    m.kind === 'unit' ? [`${m.start} ${text.slice(m.start, m.end)}`] : [],
  );

describe('units without a suffix of their own', () => {
  test.each([
    ['将市场部、集市优选整合为营销中心。', ['1 市场部', '5 集市优选', '12 营销中心']],
    ['苍兰国际、苍兰到家等事业部维持原有架构。', ['0 苍兰国际', '5 苍兰到家']],
    ['培训部更名为青石书院。', ['0 培训部', '6 青石书院']],
    ['“三擎”，即苍兰资管、苍兰康养、苍兰数科。', ['6 苍兰资管', '11 苍兰康养', '16 苍兰数科']],
    ['平台内容事业群（PCN）成立，PCN维持独立运作。', ['0 平台内容事业群', '8 PCN', '15 PCN']],
  ])('%s', (text, units) => {
    expect(unitsOf(text)).toEqual(units);
  });

  test.each([
    ['future deep integration', '团队融合后，资源将全面深度整合。', '全面深度'],
    ['a kind, not a name', '各职能部门和独立事业部保持不变。', '独立事业部'],
    ['people who move', '员工将从总部转入一线。', '一线'],
  ])('leaves %s alone', (_, text, name) => {
    expect(unitsOf(text).join()).not.toContain(name);
  });
});
