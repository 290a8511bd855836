/** When a change takes effect, and when it was announced. */
import type { DateMention, Span } from '../document.ts';
import type { Period } from '../schema.ts';
import type { Reading } from './reading.ts';

const EFFECT_BEFORE = /(?:自|于|从|将于|至|到|自即)$/;
const EFFECT_BEHIND =
  /^(?:起|生效|正式|到岗|到任|离任|离职|退休|辞任|卸任|辞职|任命|聘任|出任|担任|就任|上任|接任|卸下|去世|逝世|病逝)/;
const ANNOUNCED_BEHIND =
  /^[^。；;]{0,40}?(?:公告|发布|披露|宣布|获悉|消息|讯|通报|召开|收到|报道|公布|发出|透露|官宣|发文|公示|表示)/;

const TO_THE_DAY = new Set(['day', 'month']);

/** The sort of a date by the words around it, in its own clause. */
function sortOf(text: string, date: DateMention): 'effect' | 'announced' | null {
  const behind = text.slice(date.end, date.end + 60);
  if (EFFECT_BEHIND.test(behind)) return 'effect';
  if (EFFECT_BEFORE.test(text.slice(Math.max(0, date.start - 2), date.start)) && !ANNOUNCED_BEHIND.test(behind))
    return 'effect';
  return ANNOUNCED_BEHIND.test(behind) ? 'announced' : null;
}

export interface Dates {
  /** The date of effect said with a statement, nearest to it in its sentence. */
  readonly effectOf: (span: Span, sentence: Span) => Period | null;
  /** The date of announcement that holds at an offset: it carries on until another is given. */
  readonly announcedAt: (offset: number) => Period | null;
}

/** Sorts the document's dates once. */
export function datesOf(reading: Reading): Dates {
  const text = reading.text.folded;
  const effects: DateMention[] = [];
  const announced: DateMention[] = [];
  for (const mention of reading.mentions) {
    if (mention.kind !== 'date' || !TO_THE_DAY.has(mention.period.precision)) continue;
    const sort = sortOf(text, mention);
    if (sort === 'effect') effects.push(mention);
    else if (sort === 'announced') announced.push(mention);
  }
  const distance = (date: Span, span: Span): number =>
    date.start >= span.end ? date.start - span.end : Math.max(0, span.start - date.end);
  return {
    effectOf: (span, sentence) => {
      const inside = effects.filter(d => d.start >= sentence.start && d.end <= sentence.end);
      const near = inside.sort((a, b) => distance(a, span) - distance(b, span))[0];
      return near && distance(near, span) < 24 ? near.period : null;
    },
    announcedAt: offset => announced.findLast(d => d.start <= offset)?.period ?? announced[0]?.period ?? null,
  };
}
