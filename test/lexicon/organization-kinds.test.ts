import { expect, test } from 'vitest';
import { kindOfOrganization } from '../../src/lexicon/organizations.ts';

test.each([
  ['云岚科技股份有限公司', 'company'],
  ['云岚', 'company'],
  ['青石银行', 'company'],
  ['青石矿务局', 'company'],
  ['青石证券交易所', 'institution'],
  ['青石交易所有限公司', 'company'],
  ['青石大学附属医院', 'institution'],
  ['青石市税务局', 'government'],
  ['证监会', 'government'],
  ['青石日报', 'media'],
  ['青石日报集团', 'company'],
])('%s', (name, kind) => {
  expect(kindOfOrganization(name)).toBe(kind);
});
