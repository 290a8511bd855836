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
])('%s', (text, roles) => {
  const nameIn = (id: string | null | undefined) => id?.replace(/^\w+:/, '') ?? '';
  const found = extract(documentOf(text), grammar).roles.map(
    ({ person, title, organization, change }) => `${nameIn(person)} ${title ?? ''} ${nameIn(organization)} ${change}`,
  );
  expect(found).toEqual(roles);
});
