import { describe, expect, test } from 'vitest';
import { produce } from '../src/batch/produce.ts';
import { loadGrammar } from '../src/pipeline.ts';
import { DEFAULT_LIMITS } from '../src/read/limits.ts';
import type { RowSource } from '../src/read/read.ts';
import { finish, inStep, type Steps } from '../src/steps.ts';

describe('work in steps', () => {
  function* writing(name: string, steps: number, log: string[]): Steps<string> {
    for (let step = 1; step < steps; step++) {
      log.push(`${name}${step}`);
      yield;
    }
    log.push(`${name}${steps}`);
    return name;
  }

  test('alone runs to its end', () => {
    const log: string[] = [];
    expect(finish(writing('a', 3, log))).toBe('a');
    expect(log).toEqual(['a1', 'a2', 'a3']);
  });

  test('side by side does each step of all, and tells what came of each in their order', () => {
    const log: string[] = [];
    const done = inStep([writing('a', 3, log), writing('b', 1, log), writing('c', 2, log)]);
    expect(done.map(({ result }) => result)).toEqual(['a', 'b', 'c']);
    expect(log).toEqual(['a1', 'b1', 'c1', 'a2', 'c2', 'a3']);
  });

  test('tells what the steps of one work took, and not those of others', () => {
    function* waiting(milliseconds: number): Steps<null> {
      yield;
      const until = performance.now() + milliseconds;
      while (performance.now() < until);
      return null;
    }
    const [short, long] = inStep([waiting(0), waiting(40)]);
    expect(long?.milliseconds).toBeGreaterThanOrEqual(40);
    expect(short?.milliseconds).toBeLessThan(long?.milliseconds ?? 0);
  });

  test('throws what one of them throws', () => {
    function* failing(): Steps<string> {
      yield;
      throw new Error('no more');
    }
    expect(() => inStep([writing('a', 3, []), failing()])).toThrow('no more');
  });
});

test('a document is read among others as it is alone, long or short, and one that fails takes none with it', async () => {
  const sentence = '云岚集团任命林越为总裁，周启不再担任总裁。集团设立智能硬件事业部，由方远负责，上半年收入12亿元。';
  const texts = ['一', ' ', sentence, sentence.repeat(1100), '林越即日起分管品牌部。', sentence.repeat(30)];
  const sources = texts.map(
    (text, i): RowSource => ({
      kind: 'row',
      row: { id: `d${i}`, text, title: null, publisher: null, publishedOn: '2024-03-15', uri: null },
      replaced: 0,
      encoding: 'utf-8',
    }),
  );
  const read = { limits: DEFAULT_LIMITS, lossy: false, said: {} };
  const grammar = loadGrammar();
  const make = async (some: RowSource[]) => {
    const made = await produce(some, { product: 'record', layout: 'line', offsets: 'utf16', read }, grammar);
    return made.map(({ milliseconds, ...rest }) => rest);
  };
  const together = await make(sources);
  expect(together.map(({ status }) => status)).toEqual(['made', 'failed', 'made', 'made', 'made', 'made']);
  expect(together).toEqual((await Promise.all(sources.map(source => make([source])))).flat());
}, 30_000);
