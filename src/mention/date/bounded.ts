/** What the words around a date do to it. */
import { characterSet } from '../character-sets.ts';
import { matchAt, testAt } from '../match-at.ts';
import { type Day, type Extent, endAligned, parts } from './days.ts';
import { readSmall } from './small.ts';
import type { Placed, Thread } from './thread.ts';

const AS_OF = /(?:截至|截止至|截止到|截至到|截止于|截止)(?:目前)? ?$/;

const SINCE = /(?:年初)?以来/y;

const BEFORE =
  /(?:之|以)?前(?!后|往|期|夕|三|两|二|四|五|六|七|八|九|十|一|首|\d|董|总|副|高|任|员|身|台|端|景|沿|列)/y;

const STOP =
  /(?:止(?:的)?|的)(?:(\d{1,2}|[一二三四五六七八九十]{1,2})个(月|季度)|(?:第[一二三四])?(季度|财季|年度|财年|财政年度|年|中期|半年))/y;

const BOUNDS = characterSet('止年以前之');

const OF = '的'.charCodeAt(0);

const AS_OF_ENDS = characterSet('至止到于前 ');

/** What the words around a date do to it: 截至 names its last day, 以来 runs to today, 前 up to it. */
export function bounded(text: string, at: number, floor: number, placed: Placed, thread: Thread): Placed {
  const { extent } = placed.resolved;
  const next = text.charCodeAt(placed.end);
  const asOf = AS_OF_ENDS(text.charCodeAt(at - 1)) ? AS_OF.exec(text.slice(Math.max(floor, at - 6), at)) : null;
  if (asOf === null && !BOUNDS(next)) return placed;
  // 截至3月31日的年度 is the year that ends then; 3月31日的季度 alone is nothing.
  const stop =
    next === OF && (asOf === null || placed.resolved.precision !== 'day') ? null : matchAt(STOP, text, placed.end);
  if (stop !== null && extent !== null) {
    const start = at - (asOf?.[0].length ?? 0);
    const whole = lasting(stop, STOP.lastIndex, { ...placed, start }, extent);
    if (whole.resolved.precision === 'year') thread.fiscalYearEnd = parts(extent.end).month;
    return whole;
  }
  if (asOf !== null) return atEnd({ ...placed, start: at - asOf[0].length });
  if (testAt(SINCE, text, placed.end))
    return { ...placed, end: SINCE.lastIndex, resolved: { ...placed.resolved, extent: since(extent, thread.today) } };
  if (!testAt(BEFORE, text, placed.end) || extent === null) return placed;
  const start = thread.today !== null && thread.today <= extent.end ? thread.today : null;
  if (start === null) return placed;
  return { ...placed, end: BEFORE.lastIndex, resolved: { ...placed.resolved, extent: { start, end: extent.end } } };
}

function atEnd(placed: Placed): Placed {
  const { extent, precision } = placed.resolved;
  if (extent === null) return placed;
  return {
    ...placed,
    resolved: {
      ...placed.resolved,
      extent: { start: extent.end, end: extent.end },
      precision: precision === 'event' ? precision : 'day',
    },
  };
}

const since = (extent: Extent | null, today: Day | null): Extent | null =>
  extent === null || today === null ? extent : { start: extent.start, end: Math.max(today, extent.start) };

/** 截至9月30日止三个月: the stretch that ends with the date. */
function lasting(stop: RegExpExecArray, end: number, placed: Placed, extent: Extent): Placed {
  const count = stop[1] === undefined ? 1 : (readSmall(stop[1], 0)?.value ?? 1);
  const unit = stop[2] ?? stop[3] ?? '';
  const months = /中期|半年/.test(unit)
    ? 6
    : unit === '月'
      ? count
      : unit === '季度' || unit === '财季'
        ? count * 3
        : 12;
  const precision = months === 3 ? 'quarter' : months === 6 ? 'half' : months >= 12 ? 'year' : 'month';
  const start = endAligned(extent.end, -months) + 1;
  return { ...placed, end, resolved: { ...placed.resolved, extent: { start, end: extent.end }, precision } };
}
