import { expect, test } from 'vitest';
import { type CompareOptions, compare } from '../../src/check/compare.ts';
import { type Expected, readExpected } from '../../src/check/expected.ts';

const TEXT = '云汐商城任命林越（花名：清和）为总经理。生鲜部并入即配事业部。2023年云汐商城销售额约3.5亿元。';
const at = (quote: string) => {
  const start = TEXT.indexOf(quote);
  return [{ start, end: start + quote.length, quote, sentence: 0, rule: 'x/y' }];
};
const period = {
  text: '2023年',
  start: '2023-01-01',
  end: '2023-12-31',
  precision: 'year',
  basis: 'explicit',
} as const;

const RECORD: Expected = {
  schemaVersion: '1.0.0',
  organizations: [{ id: 'organization:云汐商城', name: '云汐商城', aliases: [], kind: 'brand', evidence: at('云汐商城') }],
  people: [
    { id: 'person:林越', name: '林越', aliases: [{ name: '清和', kind: '花名', evidence: at('清和') }], evidence: at('林越') },
  ],
  roles: [
    {
      id: 'role:1', person: 'person:林越', title: '总经理', titleText: '总经理', organization: 'organization:云汐商城',
      change: 'appointed', modality: 'asserted', trigger: '任命', date: null, announced: null, implied: [], evidence: at('任命林越'),
    },
  ],
  units: [
    { id: 'unit:生鲜部', name: '生鲜部', aliases: [], status: 'merged', parent: null, formedFrom: [], businesses: [], evidence: at('生鲜部') },
    { id: 'unit:即配事业部', name: '即配事业部', aliases: [], status: 'unchanged', parent: null, formedFrom: ['unit:生鲜部'], businesses: ['business:生鲜'], evidence: at('即配事业部') },
  ],
  businesses: [{ id: 'business:生鲜', name: '生鲜', units: ['unit:即配事业部'], evidence: at('生鲜') }],
  figures: [
    {
      id: 'figure:1', metric: '销售额', subject: '云汐商城', subjectRef: 'organization:云汐商城', value: '350000000', min: null, max: null,
      unit: 'CNY', approximate: true, bound: 'eq', period, text: '约3.5亿元', implied: [], evidence: at('约3.5亿元'),
    },
  ],
  events: [
    { id: 'event:1', type: 'unit.merged', date: null, modality: 'asserted', sources: ['unit:生鲜部'], results: ['unit:即配事业部'], roles: [], evidence: at('并入') },
  ],
}; // biome-ignore format: a record reads best as it would be written

/** `= roles: …` and the like, with the fields that differ. */
function verdict(expected: unknown, options: CompareOptions = {}, record: Expected = RECORD): string[] {
  const sign = { matched: '=', changed: '~', missing: '-', extra: '+' };
  return compare(readExpected(expected, 'test'), record, TEXT, options).findings.map(
    f =>
      `${sign[f.outcome]} ${f.kind}: ${f.label}${f.changes.map(c => ` | ${c.field}: ${c.expected} → ${c.found}`).join('')}`,
  );
}

test.each<[string, unknown, string[]]>([
  ['nothing mentioned, nothing checked', {}, []],
  ['a part checks only itself', { people: [{ name: '林越' }] }, ['= people: 林越']],
  ['an alias counts as the name', { people: [{ name: '清和' }] }, ['= people: 清和']],
  ['names by hand', { roles: [{ person: '林越', title: '总经理' }] }, ['= roles: 林越 · 总经理']],
  ['a part cut out of a record keeps its ids', { roles: [{ person: 'person:林越', organization: 'organization:云汐商城' }] }, ['= roles: 林越 · 云汐商城']],
  ['by alias in a role', { roles: [{ person: '清和', change: 'appointed' }] }, ['= roles: 清和 · appointed']],
  ['another title', { roles: [{ person: '林越', title: '董事长', change: 'appointed' }] }, ['~ roles: 林越 · 董事长 · appointed | title: 董事长 → 总经理']],
  ['another detail', { roles: [{ person: '林越', title: '总经理', modality: 'planned' }] }, ['~ roles: 林越 · 总经理 | modality: planned → asserted']],
  ['another person altogether', { roles: [{ person: '王川', title: '财务总监' }] }, ['- roles: 王川 · 财务总监']],
  ['null is a value', { roles: [{ person: '林越', title: null, organization: '云汐商城' }] }, ['~ roles: 林越 · (none) · 云汐商城 | title: (none) → 总经理']],
  ['closed, nothing listed', { closed: ['people'], people: [] }, ['+ people: 林越']],
  ['closed, in other kinds open', { closed: ['people'], people: [{ name: '林越' }], roles: [] }, ['= people: 林越']],
  ['aliases one by one', { people: [{ name: '林越', aliases: ['清和', '阿越'] }] }, ['= people: 林越', '= aliases: 林越 · 清和', '- aliases: 林越 · 阿越']],
  ['unit details', { units: [{ name: '即配事业部', status: 'renamed', formedFrom: ['生鲜部'] }] }, ['~ units: 即配事业部 | status: renamed → unchanged']],
  ['a business of its unit', { units: [{ name: '即配事业部', businesses: ['生鲜', '鲜花'] }] }, ['= units: 即配事业部', '= businesses: 即配事业部 · 生鲜', '- businesses: 即配事业部 · 鲜花']],
  ['a business by itself', { businesses: [{ name: '生鲜' }] }, ['= businesses: 生鲜']],
  ['a number as a number', { figures: [{ metric: '销售额', value: 350000000, unit: 'CNY' }] }, ['= figures: 销售额 · 350000000 · CNY']],
  ['decimals are exact', { figures: [{ value: '350000000.00', unit: 'CNY' }] }, ['= figures: 350000000.00 · CNY']],
  ['another value', { figures: [{ metric: '销售额', value: '35000000', unit: 'CNY' }] }, ['~ figures: 销售额 · 35000000 · CNY | value: 35000000 → 350000000']],
  ['a period as a year', { figures: [{ metric: '销售额', value: 350000000, period: '2023' }] }, ['= figures: 销售额 · 350000000']],
  ['a period in the words of the text', { figures: [{ metric: '销售额', value: 350000000, period: '2023年' }] }, ['= figures: 销售额 · 350000000']],
  ['another period', { figures: [{ metric: '销售额', value: 350000000, period: '2022/2023' }] }, ['~ figures: 销售额 · 350000000 | period: 2022/2023 → 2023-01-01/2023-12-31']],
  ['an event', { events: [{ type: 'unit.merged', sources: ['生鲜部'], results: ['即配事业部'] }] }, ['= events: unit.merged · 生鲜部 · 即配事业部']],
])('%s', (_, expected, found) => {
  expect(verdict(expected)).toEqual(found);
}); // biome-ignore format: a table

test('a record is equal to itself, whatever its ids, order and offsets', () => {
  const renamed = JSON.parse(
    JSON.stringify(RECORD).replaceAll('person:林越', 'p1').replaceAll('"start":4', '"start":5'),
  );
  const turned = { ...renamed, units: [...renamed.units].reverse() };
  expect(verdict(turned).every(line => line.startsWith('='))).toBe(true);
  expect(verdict(turned).length).toBe(9);
});

test('a whole record is closed: what it lacks is extra, also a field', () => {
  expect(verdict({ ...RECORD, roles: [] })).toContain('+ roles: 林越 · 总经理 · 云汐商城 · appointed');
  const reasoned = { ...RECORD, roles: [{ ...RECORD.roles?.[0], reason: '因工作调动' }] };
  expect(verdict(RECORD, {}, readExpected(reasoned, 'test'))).toContain(
    '~ roles: 林越 · 总经理 · 云汐商城 · appointed | reason: (none) → 因工作调动',
  );
});

test('--closed closes kinds from outside', () => {
  expect(verdict({ roles: [] }, { closed: new Set(['people']) })).toEqual(['+ people: 林越']);
});

test('--strict looks at ids, order and offsets', () => {
  const strict = { strict: true };
  expect(verdict(RECORD, strict).filter(line => !line.startsWith('='))).toEqual([]);
  expect(verdict({ people: [{ id: 'p1', name: '林越' }] }, strict)).toEqual([
    '~ people: 林越 | id: "p1" → "person:林越"',
  ]);
  const turned = { units: [...(RECORD.units ?? [])].reverse() };
  expect(verdict(turned, strict)[1]).toContain('(order)');
  const moved = { people: [{ name: '林越', evidence: [{ start: 0 }] }] };
  expect(verdict(moved, strict)).toEqual(['~ people: 林越 | evidence.0.start: 0 → 6']);
});

test('each finding says its sentence: by place, or by the words where no place is known', () => {
  const found = compare({ roles: [{ person: '生鲜部', title: '主任' }, { person: '林越' }] }, RECORD, TEXT).findings;
  expect(found.map(f => f.sentence)).toEqual(['生鲜部并入即配事业部。', '云汐商城任命林越（花名：清和）为总经理。']);
});

test.each([
  [{ roles: [{ persn: '林越' }] }, /roles\.0: there is no field “persn” here/],
  [{ closed: ['rolls'] }, /closed/],
  [{ figures: [{ value: 'many' }] }, /figures\.0\.value/],
  [[], /it: must be an object, and is a list/],
])('a mistake in an expectation is named: %j', (given, message) => {
  expect(() => readExpected(given, 'f/expected.json')).toThrow(message);
  expect(() => readExpected(given, 'f/expected.json')).toThrow(/^f\/expected\.json: /);
});
