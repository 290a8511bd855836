import { expect, test } from 'vitest';
import { toLines } from '../../src/batch/to-lines.ts';

const CALM = new AbortController().signal;

function output() {
  const lines: string[] = [];
  const stream = { write: (line: string) => lines.push(line) > 0, once: () => {} };
  const { place, put } = toLines(stream, CALM);
  const say = async (id: string) => {
    const source = { kind: 'broken', reason: 'none', missing: false } as const;
    const made = { status: 'made', content: `${id}\n`, warnings: ['odd'], milliseconds: 1 } as const;
    const counts = { people: 1, roles: 0, units: 0, figures: 0, diagnostics: 0 };
    return (await put(place({ label: '-:1', id, source }), { ...made, counts })).warnings;
  };
  return { lines, say, put, place };
}

test('a doubled id is told, however long it is, and a stream without end forgets it', async () => {
  const { say } = output();
  const doubled = (id: string) => [`another document before it has the id “${id}” too`, 'odd'];
  const long = 'x'.repeat(4000);
  expect(await say('a')).toEqual(['odd']);
  expect(await say('b')).toEqual(['odd']);
  expect(await say('a')).toEqual(doubled('a'));
  expect(await say(long)).toEqual(['odd']);
  expect(await say(`${long}y`)).toEqual(['odd']);
  expect(await say(long)).toEqual(doubled(long));
  for (let at = 0; at < 49_990; at++) await say(`-${at}`);
  expect(await say('b')).toEqual(doubled('b'));
  for (let at = 0; at < 100_000; at++) await say(`+${at}`);
  expect(await say('b')).toEqual(['odd']);
});

test('what failed is a line with its id and its reason', async () => {
  const { put, place, lines } = output();
  const item = { label: '-:7', id: 'x', source: { kind: 'broken', reason: 'none', missing: false } } as const;
  await put(place(item), { status: 'failed', reason: 'is empty', milliseconds: 0 });
  expect(lines).toEqual(['{"id":"x","error":"-:7: is empty"}\n']);
});
