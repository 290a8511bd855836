/** Numbers alone in brackets behind whose they are: 依次为云岚（29%）、山间（24%）. */
import type { QuantityMention, Span } from '../../document.ts';
import type { Mark, MetricMark } from './mark.ts';
import type { Bound } from './rule.ts';

/** The last words before the bracket, behind what joins them to others. */
const OWNER = /(?:^|[、，：:；。\n和及与为是])([^、，：:；。\n（）()和及与为是]{2,12})$/;

/** How a number in brackets is bound, where the sentence has said what it measures; else null. */
export function boundInBrackets(
  text: string,
  marks: readonly Mark[],
  index: number,
  quantity: QuantityMention,
  level: Span | null,
): Bound | null {
  const open = quantity.start - 1;
  if (!'（('.includes(text.charAt(open) || '。') || !'）)'.includes(text.charAt(quantity.end) || '。')) return null;
  const before = text.slice(Math.max(0, open - 16), open);
  const words = /“[^“”]{1,12}”$/.exec(before)?.[0] ?? OWNER.exec(before)?.[1];
  const metric = level ?? metricSaid(marks, index, quantity);
  if (words === undefined || metric === null || /\d/.test(words)) return null;
  return {
    metric: { start: metric.start, end: metric.end },
    of: null,
    subjectBefore: open,
    subject: { start: open - words.length, end: open },
    implied: ['metric'],
  };
}

/** The last metric of the sentence that can be counted so. */
function metricSaid(marks: readonly Mark[], index: number, { unit }: QuantityMention): MetricMark | null {
  const kind = unit === 'percent' ? 'share' : unit === 'count' ? 'count' : 'money';
  for (let i = index - 1; i >= 0; i--) {
    const mark = marks[i];
    if (mark?.is === 'metric' && mark.kind === kind) return mark;
  }
  return null;
}

/** Whether the last bracket between two marks opens or closes, or null where none stands there. */
export function bracketsBetween(
  text: string,
  marks: readonly Mark[],
  from: number,
  to: number,
): 'open' | 'closed' | null {
  const bracket = marks
    .slice(from, to)
    .findLast(({ is, start }) => is === 'break' && /[（()）]/.test(text.charAt(start)));
  return bracket === undefined ? null : /[（(]/.test(text.charAt(bracket.start)) ? 'open' : 'closed';
}
