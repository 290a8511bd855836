/** Whether the words beside a date put it before or after the day the text appeared. */
const FUTURE_BEFORE = /(?:将[于在自从]?|拟[于在]?|预计|计划|预期|预定|定于|最迟|不晚于|有望[于在]?|即将[于在]?|待)$/;
const FUTURE_AFTER = /^(?:起|后|前|之前|内|开始)?(?:将|拟|预计|计划|有望|正式生效|届满|到期|截止)/;
const PAST_BEFORE = /(?:已[于在经]?|曾[于在]?|早在|过去的)$/;
const PAST_AFTER = /^[^，。；,;\n]{0,12}(?:了|已)/;

/** 全年目标, 对下半年的展望, 下半年公司计划: what is aimed at. */
const AIMED_BEFORE = /(?:目标|力争|冲刺|展望|对)[^，。；]{0,2}$/;
const AIMED_AFTER = /^[^。；\n]{0,12}(?:目标|计划|力争|预计|预期|有望|指引|展望|冲刺|[将拟])/;

/** Whether the words beside a stretch of time tell what is hoped of it. */
export const isAimedAt = (text: string, start: number, end: number): boolean =>
  AIMED_BEFORE.test(text.slice(Math.max(0, start - 5), start)) || AIMED_AFTER.test(text.slice(end, end + 16));

export function tenseAround(text: string, start: number, end: number): 'past' | 'future' | null {
  const before = text.slice(Math.max(0, start - 5), start);
  if (FUTURE_BEFORE.test(before)) return 'future';
  if (PAST_BEFORE.test(before)) return 'past';
  const after = text.slice(end, end + 14);
  if (FUTURE_AFTER.test(after)) return 'future';
  return PAST_AFTER.test(after) ? 'past' : null;
}
