/** Reads one date or stretch of dates at a place in the text, with what has been named before it in mind. */
import type { DateMention, Text } from '../../document.ts';
import { matchAt, testAt } from '../match-at.ts';
import { isArabic, isChineseNumeral } from '../numeral/number-characters.ts';
import { bounded } from './bounded.ts';
import { type Extent, iso, parts } from './days.ts';
import { readLengthMoment, readSpanMoment } from './lengths.ts';
import type { Moment } from './moment.ts';
import { readNumericDate } from './numeric.ts';
import { place, readRange, yearRange } from './range.ts';
import { readMoment } from './read-moment.ts';
import { readFiscalQuarter, readReportPeriod } from './report-period.ts';
import { readSamePeriod } from './same-period.ts';
import { type Placed, remember, type Thread } from './thread.ts';

/** When a company began is told beside the news; no 同日 or 第四季度 means it. */
const BEGAN = /(?:成立|创立|创办|创建|注册|始建|组建|诞生)[于於]$/;
const BEGINS = /成立|创立|创办|创建|诞生|创业/y;
/** 2024财年（截至2024年9月30日止）: when fiscal years end. */
const ENDED = /[（(]截[至止]于? ?\d{4}年(\d{1,2})月(?:2[89]|3[01])日/y;
const YEAR_BEFORE = /上一?财?年/y;
/** 较|2022年: what another year is compared with; 一年前, and 溢利3亿元（|2022年|：2亿元）. */
const COMPARED = /[较比]$/;
const AGO = /^[一二两三四五\d]{1,2}年前$/;

/** The date that starts at `at`, or null; remembers it in the thread. */
export function readDate(text: Text, at: number, floor: number, thread: Thread): DateMention | null {
  const { folded } = text;
  const same =
    readSamePeriod(folded, at, thread) ?? readReportPeriod(folded, at, thread) ?? readFiscalQuarter(folded, at, thread);
  const moment = same === null ? readOne(folded, at) : null;
  if (same === null && moment === null) return null;
  if (moment?.year?.kind === 'written' && moment.year.fiscal !== false) {
    const month = matchAt(ENDED, folded, moment.end)?.[1];
    if (month !== undefined) thread.fiscalYearEnd = Number(month);
  }
  const first = same ?? place(folded, moment, thread);
  if (first === null) return null;
  const ranged = moment === null ? null : readRange(folded, moment, first, thread);
  const closed = bounded(folded, at, floor, ranged ?? first, thread);
  return mention(text, closed, thread, same === null);
}

function readOne(text: string, at: number): Moment | null {
  if (isArabic(text.charCodeAt(at)))
    return readNumericDate(text, at) ?? yearRange(text, at) ?? readMoment(text, at) ?? readLengthMoment(text, at);
  return (
    readMoment(text, at) ??
    (isChineseNumeral(text, at) || text.charAt(at) === '半' ? readLengthMoment(text, at) : readSpanMoment(text, at))
  );
}

function mention(text: Text, placed: Placed, thread: Thread, leads: boolean): DateMention {
  const { extent, yearless, precision, basis } = placed.resolved;
  const before = text.folded.slice(Math.max(0, placed.start - 3), placed.start);
  // 二季度毛利率12%，上季度为9%: a look back from the quarter told.
  const written = text.folded.slice(placed.start, placed.end);
  const looksBack = precision === 'quarter' && /^上[一个]*季/.test(written);
  const compared =
    looksBack || (precision !== 'day' && (COMPARED.test(before) || AGO.test(written) || isGloss(text.folded, placed)));
  // 2024年营收3亿元，上年2亿元；净利润…，上年…: each from the year told.
  if (leads && !testAt(YEAR_BEFORE, text.folded, placed.start))
    remember(placed, thread, compared || BEGAN.test(before) || testAt(BEGINS, text.folded, placed.end));
  const words = text.raw.slice(placed.start, placed.end);
  const [start, end] = yearless
    ? withoutYear(extent)
    : [extent === null ? null : iso(extent.start), extent === null ? null : iso(extent.end)];
  return { kind: 'date', start: placed.start, end: placed.end, period: { text: words, start, end, precision, basis } };
}

const isGloss = (text: string, { start, end }: Placed): boolean =>
  '（('.includes(text.charAt(start - 1) || '。') && '：:'.includes(text.charAt(end) || '。');

/** EDTF for a day of no known year. The end of February is not known without it. */
function withoutYear(extent: Extent | null): [string | null, string | null] {
  if (extent === null || parts(extent.start).year !== parts(extent.end).year) return [null, null];
  const end = iso(extent.end).slice(4);
  const whole = end === '-02-29' && extent.end > extent.start;
  return [`-${iso(extent.start).slice(4)}`, whole ? null : `-${end}`];
}
