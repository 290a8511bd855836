/** Hostile texts: one shape over and over. Four times the text may take four times the time, with room for noise, never sixteen. */
import { setImmediate } from 'node:timers/promises';
import { afterEach, describe, expect, test } from 'vitest';
import { findAnaphors, findPronouns } from '../src/mention/anaphor.ts';
import { findGroups } from '../src/mention/group.ts';
import { findNames } from '../src/mention/names.ts';
import { findNumbers } from '../src/mention/numbers.ts';
import { extract, loadGrammar } from '../src/pipeline.ts';
import { documentOfRow } from '../src/read/read.ts';
import { directoryOf } from '../src/resolve/names/directory.ts';
import { withoutOverlaps } from '../src/resolve/names/overlaps.ts';
import { fold } from '../src/segment/fold.ts';
import { peopleForms } from '../src/segment/forms.ts';
import { cutGuessing } from '../src/segment/jieba.ts';
import { splitSentences } from '../src/segment/sentences.ts';
import { lazyWords } from '../src/segment/words.ts';
import { finish } from '../src/steps.ts';

const SHAPES = [
  '林越任总裁。',
  '任命林越为总经理，',
  '张三、',
  '林越、周启和',
  '林越（花名：清和）',
  '林越：男',
  '王先生',
  '青石集团品牌部、',
  '将甲部、乙部整合为丙部。',
  '北山电器股份有限公司（以下简称“北山电器”），',
  '从青石划入',
  '旗下青石',
  '等三大中心',
  '原标题：北山：',
  '将',
  '由',
  '三十',
  '一二三',
  '9.',
  '“三纵',
  '该事业组',
  '事业部',
  '北山科技有限公司',
  '（',
  ' ',
  '任命：',
  '任命：\n',
  '免去：林越总裁；',
];

const SURNAMES = [...'赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦许何吕施张孔曹严华金魏陶姜'];
const GIVEN = [...'安白川德恩帆光禾嘉凯岚明宁朋清然珊涛薇希雅知舟文博远书晨宇轩'];

/** The shape again and again, its names different each time: what a text teaches grows with it. */
function repeated(shape: string, length: number): string {
  let count = 0;
  const next = (list: readonly string[], divisor = 1) => list[Math.floor(count / divisor) % list.length] ?? '';
  const person = () => {
    count++;
    return next(SURNAMES) + next(GIVEN, 31) + next(GIVEN, 961);
  };
  const brand = () => {
    count++;
    return `${next(GIVEN)}${next(GIVEN, 29)}山`;
  };
  const parts: string[] = [];
  for (let size = 0; size < length; ) {
    const part = shape.replaceAll(/林越|张三|王/g, person).replaceAll(/青石|北山/g, brand);
    parts.push(part);
    size += part.length;
  }
  return parts.join('').slice(0, length);
}

function nameAll(raw: string): void {
  const text = fold(raw);
  splitSentences(text.folded);
  const { people, titles, organizations, units, aliases } = finish(
    findNames(text, {
      isWord: lazyWords(text.folded),
      guess: cutGuessing,
    }),
  );
  const { dates, quantities } = findNumbers(text, { publishedOn: '2021-03-04' });
  const named = [...people, ...titles, ...organizations, ...units, ...dates, ...quantities];
  withoutOverlaps([...named, ...findPronouns(text), ...findGroups(text), ...findAnaphors(text, titles)]);
  directoryOf(raw, [...people, ...organizations, ...units], aliases);
}

/** Four times the work, with room for noise; never sixteen. */
const MOST = 10;

// Tests that never wait leave the runner no moment to take their results.
afterEach(() => setImmediate());

/** The least CPU time of three runs in milliseconds: other programs take nothing from it. One that takes less than `limit` is enough. */
function leastTime(work: () => void, limit: number): number {
  let least = Number.POSITIVE_INFINITY;
  for (let run = 0; run < 3 && least >= limit; run++) {
    const before = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(before);
    least = Math.min(least, (user + system) / 1000);
  }
  return least;
}

/** Milliseconds at which compiling and collecting don't outweigh the work any more. */
const ENOUGH = 20;
const SHORTEST = 6000;
const LONGEST = 384_000;

/** How many times as long four times the text takes, from a length on that takes long enough to be measured. */
function growth(make: (length: number) => string, work: (text: string) => void): { ratio: number; told: string } {
  const timeOf = (length: number, limit: number): number => {
    const text = make(length);
    return leastTime(() => work(text), limit);
  };
  let length = SHORTEST;
  let short = timeOf(length, ENOUGH);
  while (short < ENOUGH && length < LONGEST) {
    length *= 2;
    short = timeOf(length, ENOUGH);
  }
  const long = timeOf(length * 4, short * MOST);
  return { ratio: long / short, told: JSON.stringify({ length, short, long }) };
}

describe('the measure itself', () => {
  const make = (length: number) => 'x'.repeat(length);
  const steps = (count: number): void => {
    let sum = 0;
    for (let i = 0; i < count; i++) sum = (sum + i * i) % 1_000_003;
    expect(sum).toBeGreaterThanOrEqual(0);
  };
  test('passes what is linear', () => {
    expect(growth(make, text => steps(text.length * 20)).ratio).toBeLessThan(MOST);
  }, 60_000);
  test.each([20_000, 200])(
    'fails what is quadratic, divided by %i',
    divisor => {
      expect(growth(make, text => steps(text.length ** 2 / divisor)).ratio).toBeGreaterThan(MOST);
    },
    60_000,
  );
});

describe('naming takes time in proportion to the text', () => {
  const cases = SHAPES.flatMap(shape => [
    { shape, kind: 'the same names', make: (length: number) => shape.repeat(length / shape.length) },
    { shape, kind: 'new names', make: (length: number) => repeated(shape, length) },
  ]);
  test.each(cases)(
    '$shape, $kind',
    ({ make }) => {
      const { ratio, told } = growth(make, nameAll);
      expect(ratio, told).toBeLessThan(MOST);
    },
    60_000,
  );
});

test.each(['\n', '\t', ' ', '\r\n', '\t\n'])(
  'blanks between two sentences take time in proportion to their number: %j',
  blank => {
    const make = (length: number) => `任命林越为总裁。${blank.repeat(length / blank.length)}任命：周启为总裁。`;
    const { ratio, told } = growth(make, nameAll);
    expect(ratio, told).toBeLessThan(MOST);
  },
  60_000,
);

/** What rules, resolvers and the figures of a long sentence, a long paragraph or a long list of facts may stumble over. */
const SAYINGS = [
  '林越任总裁。',
  '任命林越为总经理，',
  '任命林越为青石部总经理，',
  '零售部总经理林越\n',
  '林越辞去总裁职务，由周启接任，',
  '林越、周启分别任总裁、副总裁，',
  '林越向周启汇报，',
  '他负责零售部，',
  '前者由林越负责，',
  '该事业部总经理离任，',
  '青石股份公告，林越任总裁。',
  '传闻称林越将任总裁，',
  '2001年任总裁，',
  '董事会于5月3日召开，自5月4日起林越任总裁，',
  '设立青石部，',
  '设立甲部、乙部两大中心，',
  '一是设立甲部，',
  '将青石部并入乙部，',
  '青石部更名为北山部，',
  '零售部负责女装、童装等业务，',
  '林越说：“我们会好起来的，大家一起努力，向前走。”',
  '营收3亿元，',
  '3亿元、5亿元、',
  '2021年营收增长5%。',
  '占公司收入的5%，',
  '解聘林越总裁、',
  '副总裁林越接任总裁，总裁一职由周启担任。',
  '任命林越为青石部总裁，分管北山部。',
  '持股5%，',
  '审议《关于聘任林越为总裁的议案》，',
  '一、新设机构\n数据部\n',
  '原机构\t现机构\n数据部\t品牌部\n',
  '负责人：林越（社区）、周启（园区），',
];

describe('reading takes time in proportion to the text', () => {
  const grammar = loadGrammar();
  const read = (text: string) => extract(documentOfRow({ id: 'hostile', text, publishedOn: '2021-03-04' }), grammar);
  const cases = SAYINGS.flatMap(shape => [
    { shape, kind: 'the same names', make: (length: number) => shape.repeat(length / shape.length) },
    { shape, kind: 'new names', make: (length: number) => repeated(shape, length) },
  ]);
  test.each(cases)(
    '$shape, $kind',
    ({ make }) => {
      const { ratio, told } = growth(make, read);
      expect(ratio, told).toBeLessThan(MOST);
    },
    60_000,
  );
});

const FORM = '人员变动别：总经理\n旧任者姓名：林越\n新任者姓名：周启\n任职日期：2024年1月2日\n';

test.each<[what: string, shape: string, work: (text: string) => void]>([
  ['a form', FORM, text => void peopleForms(text, (start, end) => text.slice(start, end) === '总经理')],
  ['a row of powers of ten', '百亿', text => void findNumbers(fold(text), { publishedOn: null })],
])(
  '%s takes time in proportion to it',
  (_what, shape, work) => {
    const { ratio, told } = growth(length => shape.repeat(length / shape.length), work);
    expect(ratio, told).toBeLessThan(MOST);
  },
  60_000,
);
