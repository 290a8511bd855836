/** What a text tells of long ago: founded in 2003, once set up. No news. */
import { startingIn } from '../../segment/in-order.ts';
import type { Statement } from '../../state/statement.ts';
import type { Reading } from '../reading.ts';

const ONCE = /(?:曾|曾经|早在|当年|当时|彼时|最初|起初|此前曾)[^，,。；;]{0,10}$/;
/** As far back as `ONCE` can look. */
const ONCE_REACH = 16;
const DAY = 86_400_000;
/** A change older than this many days when it is told is background. */
const STALE = 270;

/** Whether a statement tells of the past: by its words, or by a date in its clause that is much older than the document. */
export function isHistory(reading: Reading, statement: Statement): boolean {
  const { clause, trigger, span } = statement;
  const at = trigger?.start ?? span.start;
  const { sentence } = clause.view;
  const { folded } = reading.text;
  if (ONCE.test(folded.slice(Math.max(sentence.start, at - ONCE_REACH), at))) return true;
  const date = startingIn(reading.lookup.dates, sentence.start, at).findLast(
    m => m.end <= at && m.period.precision !== 'event',
  );
  if (!date || /[，,；;]/.test(folded.slice(date.end, at))) return false;
  const published = Date.parse(reading.document.publishedOn.value ?? '');
  const end = Date.parse(date.period.end ?? '');
  return !Number.isNaN(published) && !Number.isNaN(end) && (published - end) / DAY > STALE;
}
