/** Whom a verb or a preposition brings into a sentence about a unit. */
import type { Reading } from '../reading.ts';

/** 由副总裁林越掌管, 向总经理周启汇报: whom these bring is named by what he is in the company, not in the unit told of. */
const BRINGS =
  /(?:由|向|对|[汇报]给|交给)(?:(?:分管|主管|负责|协管)|[^，,。；;、由]{1,16}的)?(?:[^，,。；;、由]{2,8}[、兼])?$/;
const LONGEST_BRINGING = 26;
const RANK =
  /^(?:执行|常务|联席|高级|资深)?(?:副总裁|总裁|副总经理|总经理|副总|副?董事长)$|..总监$|^C[A-Z]{1,3}O$|^首席.{1,6}官$/;
/** …主持工作, …接任: who is brought from the unit itself. */
const OF_THE_UNIT = /^.{2,4}(?:主持|代理|暂代|接任|接替|升任|递补|填补)/;

/** Is the title at the offset that of somebody who is brought in, and so one of the company? */
export function isBroughtIn(reading: Reading, title: string, offset: number): boolean {
  const { folded } = reading.text;
  const end = offset + title.length;
  return (
    RANK.test(title) &&
    BRINGS.test(folded.slice(Math.max(0, offset - LONGEST_BRINGING), offset)) &&
    !(title.includes('副总经理') && OF_THE_UNIT.test(folded.slice(end, end + 8)))
  );
}
