/** When a change takes effect, and when it was announced. */
import type { DateMention, Span } from '../document.ts';
import type { Period } from '../schema.ts';
import type { Reading } from './reading.ts';

const EFFECT_BEFORE = /(?:自|于|从|将于|至|到|自即)$/;
const EFFECT_BEHIND =
  /^(?:起|生效|正式|到岗|到任|离任|离职|退休|辞任|卸任|辞职|任命|聘任|出任|担任|就任|上任|接任|卸下|去世|逝世|病逝|发生)/;
const ANNOUNCED_BEHIND =
  /^[^。；;]{0,40}?(?:公告|发布|披露|宣布|获悉|消息|讯|通报|召开|收到|报道|公布|发出|透露|官宣|发文|公示|表示)/;
/** The day a letter came or a board met is neither. */
const RECEIVED = /^[^，,。；;]{0,4}(?:收到|召开|审议|接到)/;
/** Said without a day: the words stand for themselves. */
const VAGUELY = /(?:近日|日前|近期)(?=[^。；;]{0,30}(?:公告|发布|披露|宣布|获悉|公布|通报|透露|收到|称))/g;
const TO_THE_DAY = new Set(['day', 'month']);
/** A date of effect farther than this from the statement belongs to something else. */
const REACH = 60;

interface Dated extends Span {
  readonly period: Period;
}

/** The sort of a date by the words around it, in its own clause. */
function sortOf(text: string, date: DateMention): 'effect' | 'announced' | null {
  const behind = text.slice(date.end, date.end + 60);
  const before = text.slice(Math.max(0, date.start - 2), date.start);
  if (/^(?:起|生效)/.test(behind)) return 'effect';
  if (RECEIVED.test(behind)) return null;
  if (ANNOUNCED_BEHIND.test(behind) && !EFFECT_BEFORE.test(before)) return 'announced';
  if (EFFECT_BEHIND.test(behind) || EFFECT_BEFORE.test(before)) return 'effect';
  return null;
}

/** A date of effect with the words that make it one: 自7月1日起. */
function withMargins(raw: string, date: DateMention): Dated {
  const start = raw[date.start - 1] === '自' ? date.start - 1 : date.start;
  const end = raw[date.end] === '起' ? date.end + 1 : date.end;
  const text = start < date.start ? raw.slice(start, end) : date.period.text;
  return { start: date.start, end: date.end, period: { ...date.period, text } };
}

const vague = (match: RegExpMatchArray): Dated => ({
  start: match.index ?? 0,
  end: (match.index ?? 0) + match[0].length,
  period: { text: match[0], start: null, end: null, precision: 'day', basis: 'relative' },
});

export interface Dates {
  /** The date of effect said with a statement, nearest to it in its sentence. */
  readonly effectOf: (span: Span, sentence: Span) => Period | null;
  /** The date of announcement that holds at an offset: it carries on until another is given. */
  readonly announcedAt: (offset: number) => Period | null;
}

/** Sorts the document's dates once. */
export function datesOf(reading: Reading): Dates {
  const { folded, raw } = reading.text;
  const effects: Dated[] = [];
  const announced: Dated[] = [...folded.matchAll(VAGUELY)].map(vague);
  for (const mention of reading.mentions) {
    if (mention.kind !== 'date' || !TO_THE_DAY.has(mention.period.precision)) continue;
    const sort = sortOf(folded, mention);
    if (sort === 'effect') effects.push(withMargins(raw, mention));
    else if (sort === 'announced') announced.push(mention);
  }
  announced.sort((a, b) => a.start - b.start);
  const distance = (date: Span, span: Span): number =>
    date.start >= span.end ? date.start - span.end : Math.max(0, span.start - date.end);
  return {
    effectOf: (span, sentence) => {
      const inside = effects.filter(d => d.start >= sentence.start && d.end <= sentence.end);
      const near = inside.sort((a, b) => distance(a, span) - distance(b, span))[0];
      return near && distance(near, span) < REACH ? near.period : null;
    },
    announcedAt: offset => announced.findLast(d => d.start <= offset)?.period ?? announced[0]?.period ?? null,
  };
}
