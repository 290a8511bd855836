import fc from 'fast-check';
import { expect, test } from 'vitest';
import { claimNames, recordName } from '../../src/batch/record-name.ts';

test.each([
  ['2016-12-02-tmall', true, '2016-12-02-tmall'],
  ['2016/公告', true, '2016/公告'],
  ['2016/公告', false, /^2016_公告~[0-9a-f]{8}$/],
  ['../../x', true, /^_\/_\/x~/],
  ['/etc/passwd', false, /^_etc_passwd~/],
  ['C:\\x', false, /^C__x~/],
  ['con', false, /^_con~/],
  ['.hidden', false, /^_hidden~/],
  ['__proto__', false, '__proto__'],
])('%s', (id, isPath, name) => {
  expect(recordName(id, isPath)).toEqual(typeof name === 'string' ? name : expect.stringMatching(name));
});

test('no id leads out of the folder, hides, or grows too long', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), fc.boolean(), (id, isPath) => {
      for (const part of recordName(id, isPath).split('/')) {
        expect(part).toMatch(/^[^.\\/:*?"<>|\0][^\\/:*?"<>|\0]*$/u);
        expect(Buffer.byteLength(part)).toBeLessThan(200);
      }
    }),
  );
});

test('each name is given out once, also where a file system folds case', () => {
  const claim = claimNames();
  expect(['a', 'a', 'A', 'b', 'a~2', 'a'].map(claim)).toEqual(['a', 'a~2', 'A~3', 'b', 'a~2~2', 'a~4']);
});
