import { describe, expect, test } from 'vitest';
import { extract, loadGrammar } from '../../src/pipeline.ts';
import { documentOf } from '../rules/marked.ts';

const grammar = loadGrammar();
const recordOf = (text: string) => extract(documentOf(text), grammar);
const nameOf = (id: string) => id.replace(/^\w+:/, '');

const MEMBERS: readonly (readonly [text: string, groups: Readonly<Record<string, readonly string[]>>])[] = [
  ['“两翼”分别以硬件事业部、软件事业部为核心。', { 两翼: ['硬件事业部', '软件事业部'] }],
  [
    '“两纵”分别为硬件事业部、软件事业部。“一横”，即运营中心。公司实行“两纵一横”架构。',
    { 两纵: ['硬件事业部', '软件事业部'], 一横: ['运营中心'], 两纵一横: ['硬件事业部', '软件事业部', '运营中心'] },
  ],
  ['“两横”一是将市场部、品牌部整合为营销中心。二是设立运营中心。', { 两横: ['营销中心', '运营中心'] }],
  ['“一核”，即保险业，由青石寿险公司、青石产险公司组成。', { 一核: ['青石寿险公司', '青石产险公司'] }],
];

describe('members of groups', () => {
  test.each(MEMBERS)('%s', (text, groups) => {
    const found = Object.fromEntries(recordOf(text).groups.map(group => [group.name, group.members.map(nameOf)]));
    expect(found).toEqual(groups);
  });
});

const HEADS = '公司成立硬件事业部、软件事业部。“两翼”即硬件事业部、软件事业部。';

describe('posts in a group', () => {
  test.each([
    [
      'two heads for two members',
      `${HEADS}“两翼”的负责人分别为周启明、林若溪。`,
      ['周启明 硬件事业部', '林若溪 软件事业部'],
    ],
    [
      'a counted group',
      '研发部拆分为硬件部和软件部，两部门负责人分别是周启明、林若溪。',
      ['周启明 硬件部', '林若溪 软件部'],
    ],
  ])('%s', (_, text, heads) => {
    const { roles, people } = recordOf(text);
    expect(people).toHaveLength(2);
    expect(roles.map(role => `${nameOf(role.person)} ${nameOf(role.organization ?? '')}`)).toEqual(heads);
  });

  test('three heads for two members are left alone, and noted', () => {
    const { roles, diagnostics } = recordOf(`${HEADS}“两翼”的负责人分别为周启明、林若溪、陈放之。`);
    expect(roles).toEqual([]);
    expect(diagnostics.map(d => d.code)).toContain('pairing-unsure');
  });
});

test('who comes in which place is not sure where a member of the list is not known', () => {
  const text = '百货业务群、超市业务群与电商业务群，分别由林越、周启和把酒问月出任总裁。';
  const { roles, diagnostics } = extract(documentOf(text), grammar);
  expect(roles).toEqual([]);
  expect(diagnostics.map(d => d.code)).toContain('pairing-unsure');
});
