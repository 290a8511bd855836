import { expect, test } from 'vitest';
import { lastMark } from '../../src/segment/in-order.ts';

test.each<[text: string, mark: string, from: number, to: number, at: number]>([
  ['甲；乙；丙', '；', 0, 4, 3],
  ['甲；乙；丙', '；', 0, 3, 3],
  ['甲；乙；丙', '；', 0, 2, 1],
  ['甲；乙；丙', '；', 2, 2, -1],
  ['甲；乙；丙', '；', -9, 1, 1],
  ['甲；乙；丙', '；', 0, -1, -1],
  ['甲：\n乙', '：\n', 0, 1, 1],
  ['甲：\n乙', '：\n', 2, 9, -1],
])('lastMark(%j, %j, %i, %i) is %i', (text, mark, from, to, at) => {
  expect(lastMark(text, mark, from, to)).toBe(at);
});
