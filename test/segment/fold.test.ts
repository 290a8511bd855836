import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fold } from '../../src/segment/fold.ts';

test.each([
  ['總經理由賴方遠擔任', '总经理由赖方远担任'],
  ['ＣＥＯ１２％', 'CEO12%'],
  ['（全角括號），：', '（全角括号），：'],
  ['𠮷野', '𠮷野'],
  ['總經理', '总经理'],
  ['⾼⻰⾧⻄豈', '高龙长西岂'],
  ['👧研发中心', '\ufffc\ufffc研发中心'],
  ['\ud840甲\udc00', '\ufffc甲\ufffc'],
])('%s folds to %s', (raw, folded) => expect(fold(raw)).toEqual({ raw, folded }));

test('length never changes', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), raw => fold(raw).folded.length === raw.length));
});
