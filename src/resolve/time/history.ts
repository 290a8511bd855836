/** What a text tells of long ago: founded in 2003, once set up. No news. */
import { startingIn } from '../../segment/in-order.ts';
import type { Statement } from '../../state/statement.ts';
import type { Reading } from '../reading.ts';

const LONG_AGO = /(?:早在|当年|当时|彼时|最初|起初)[^，,。；;]{0,10}$/;
const ONCE = /曾[^，,。；;]{0,10}$/;
/** As far back as these can look. */
const ONCE_REACH = 16;
/** Of things lately gone by: 去年底，公司曾将…. */
const LATELY = /此前|之前|日前|近[日期来]|今年|去年|上半年|上个?月/;
const DAY = 86_400_000;
/** A change older than this many days when it is told is background. */
const STALE = 270;

/** Whether a statement tells of the past: by its words, or by a date in its clause that is much older than the document. */
export function isHistory(reading: Reading, statement: Statement): boolean {
  const { clause, trigger, span } = statement;
  const at = trigger?.start ?? span.start;
  const { sentence } = clause.view;
  const { folded } = reading.text;
  const before = folded.slice(Math.max(sentence.start, at - ONCE_REACH), at);
  if (LONG_AGO.test(before)) return true;
  const once = ONCE.test(before);
  const date = startingIn(reading.lookup.dates, sentence.start, at).findLast(
    m => m.end <= at && m.period.precision !== 'event',
  );
  if (!date) return once && !LATELY.test(folded.slice(sentence.start, at));
  // 2019年，青石公司曾将…: what was done once is of the date that its sentence begins with.
  if (!once && /[，,；;]/.test(folded.slice(date.end, at))) return false;
  const published = Date.parse(reading.document.publishedOn.value ?? '');
  const end = Date.parse(date.period.end ?? '');
  return Number.isNaN(published) || Number.isNaN(end) ? once : (published - end) / DAY > STALE;
}
