/** Decides which days a moment means: from the words, the sentence's tense, and the day the text appeared. */
import { type Day, day, type Extent, monthExtent, parts, yearExtent } from './days.ts';
import type { Anchor, Choice, Moment, Part, Resolved, YearReference } from './moment.ts';

/** A year without a known day is judged from its middle. */
const FAR = 270;
const FAR_DAYS = 20;
/** Stands in for the year nobody knows; a leap year, so that 29 February can be said. */
const SOME_YEAR = 2000;

export function resolve(moment: Moment, anchor: Anchor): Resolved {
  const { year, part } = moment;
  const basis = year?.kind === 'written' ? 'explicit' : year !== null ? 'relative' : basisOf(part);
  const precision = part?.precision ?? 'year';
  if (year !== null) return { precision, basis, ...inYear(year, part, anchor) };
  if (part === null) return { extent: null, yearless: false, precision, basis };
  return { precision, basis, ...withoutYear(part, anchor) };
}

function basisOf(part: Part | null): Resolved['basis'] {
  return part?.of === 'day' || part?.of === 'anchor' || (part?.of === 'month' && part.month !== null)
    ? 'relative'
    : 'document';
}

type Placed = Pick<Resolved, 'extent' | 'yearless'>;
const known = (extent: Extent | null): Placed => ({ extent, yearless: false });

function inYear(reference: YearReference, part: Part | null, anchor: Anchor): Placed {
  const year = yearOf(reference, anchor);
  if (year === null) return known(null);
  // 2023/24财年 ends within a year, and nobody guesses where; nor when the third quarter of 2023财年 is.
  if (reference.kind === 'written' && reference.fiscal) {
    if (reference.fiscal === 'split' ? anchor.fiscalYearEnd % 12 === 0 : part !== null && anchor.fiscalYearEnd === 0)
      return known(null);
    return known(inFiscalYear(year, part, anchor.fiscalYearEnd || 12));
  }
  // 截至3月31日止财年…，全年…，上一财年…
  const fiscal = reference.kind === 'anaphoric' && anchor.fiscalYearEnd % 12 !== 0 && !anchor.aimed();
  if (part === null) return known(fiscal ? inFiscalYear(year, null, anchor.fiscalYearEnd) : yearExtent(year));
  if (part.of === 'year') return known(part.within(year));
  return known(part.of === 'month' ? part.within(year, 1) : null);
}

function yearOf(reference: YearReference, anchor: Anchor): number | null {
  if (reference.kind === 'written') return reference.value;
  const base =
    reference.kind === 'anaphoric'
      ? (anchor.sentenceYear ?? (reference.sentence ? wholeYear(anchor) : yearIn(anchor.last)))
      : null;
  const today = anchor.today === null ? null : parts(anchor.today).year;
  const year = base ?? today;
  return year === null ? null : year + reference.offset;
}

const yearIn = (extent: Extent | null): number | null => (extent === null ? null : parts(extent.end).year);

/** 全年收入3亿元, told in January, is of the year that is over. */
function wholeYear(anchor: Anchor): number | null {
  if (anchor.today === null) return null;
  const { year, month } = parts(anchor.today);
  if (anchor.told === null && month <= 2 && anchor.tense !== 'future' && !anchor.aimed()) return year - 1;
  return spokenYear(yearExtent(year), anchor, anchor.today);
}

/** Nearer its end than this, a stretch of the year can be looked back on. */
const ENDING = 30;

/** 2023年收入3亿元。其中下半年…, told in March: the year spoken of, where the same stretch of this year is far from over. */
function spokenYear(same: Extent | null, anchor: Anchor, today: Day): number | null {
  const last = yearIn(anchor.told);
  if (last !== parts(today).year - 1 || anchor.tense === 'future' || same === null) return null;
  return same.end - today > ENDING && !anchor.aimed() ? last : null;
}

/** A fiscal year is named for the year it ends in. */
function inFiscalYear(year: number, part: Part | null, lastMonth: number): Extent | null {
  const shift = lastMonth - 12;
  if (part === null) return monthExtent(year, 1 + shift, 12 + shift);
  if (part.of !== 'year') return null;
  const extent = part.within(year);
  if (extent === null) return null;
  return monthExtent(year, parts(extent.start).month + shift, parts(extent.end).month + shift);
}

function withoutYear(part: Part, anchor: Anchor): Placed {
  if (part.of === 'day') return known(fromDay(part, anchor));
  if (part.of === 'anchor') return known(anchor.last === null ? null : part.within(anchor.last, anchor.today));
  if (part.of === 'year') return yearChosen(part, anchor);
  return monthChosen(part, anchor);
}

function fromDay(part: Part & { of: 'day' }, anchor: Anchor): Extent | null {
  // 2017年5月…同日: a month is no day that could be taken up.
  if (part.anaphoric && anchor.last !== null) return anchor.lastDay && part.within(anchor.lastDay.end);
  // 二季度毛利率12%，上季度为9%
  const told = part.precision === 'quarter' && anchor.tense !== 'future' ? anchor.told : null;
  const base = told !== null && isQuarter(told) ? told.end : anchor.today;
  return base === null ? null : part.within(base);
}

const isQuarter = ({ start, end }: Extent): boolean => end - start >= 89 && end - start <= 91;

function yearChosen(part: Part & { of: 'year' }, anchor: Anchor): Placed {
  if (anchor.sentenceYear !== null) return known(part.within(anchor.sentenceYear));
  const last = part.precision === 'quarter' || part.precision === 'half' ? yearIn(anchor.told) : null;
  if (anchor.today === null && last !== null) return known(part.within(last));
  if (anchor.today === null) return { extent: part.within(SOME_YEAR), yearless: true };
  const { year } = parts(anchor.today);
  const same = part.within(year);
  const spoken = part.precision === 'day' ? null : spokenYear(same, anchor, anchor.today);
  if (spoken !== null) return known(part.within(spoken));
  if (isClear(same, anchor.today, anchor.tense, part.choice, FAR)) return known(same);
  const now = anchor.tense === 'future' ? toldOn(anchor, anchor.today) - reportedLate(part) : anchor.today;
  return known(choose([part.within(year - 1), same, part.within(year + 1)], same, now, anchor.tense, part.choice));
}

/** 预计上半年净利润…, told in July: what a stretch came to is foretold until it is reported. */
const reportedLate = ({ precision }: Part): number => (precision === 'quarter' || precision === 'half' ? 45 : 0);

/** 2月20日宣布，将于3月1日…, told again on 15 March: what was to come then may be over. */
function toldOn({ lastDay }: Anchor, today: Day): Day {
  const isRecent = lastDay !== null && lastDay.end < today && today - lastDay.end < FAR / 2;
  return isRecent ? lastDay.end : today;
}

function monthChosen(part: Part & { of: 'month' }, anchor: Anchor): Placed {
  const named =
    part.month?.anaphoric === false ? null : (anchor.sentenceMonth ?? (part.month === null ? null : anchor.last));
  const base = named?.end ?? anchor.today;
  if (base === null) return known(null);
  const { year, month } = parts(base);
  if (part.month !== null || named !== null) return known(part.within(year, month + (part.month?.offset ?? 0)));
  const same = part.within(year, month);
  if (isClear(same, base, anchor.tense, part.choice, FAR_DAYS)) return known(same);
  return known(
    choose([part.within(year, month - 1), same, part.within(year, month + 1)], same, base, anchor.tense, part.choice),
  );
}

/** Without a tense, what lies in this year or month is meant unless it is far off. */
function isClear(same: Extent | null, today: Day, tense: Anchor['tense'], choice: Choice, far: number): boolean {
  return tense === null && choice === 'same' && same !== null && distance(same, today) <= far;
}

/** The candidate the tense allows; without a tense, the nearest. */
function choose(
  candidates: readonly (Extent | null)[],
  same: Extent | null,
  today: Day,
  tense: Anchor['tense'],
  choice: Choice,
): Extent | null {
  if (tense === 'future') return candidates.find(e => e !== null && e.end >= today) ?? same;
  if (tense === 'past' || choice === 'started') return candidates.findLast(e => e !== null && e.start <= today) ?? same;
  let nearest: Extent | null = null;
  for (const candidate of candidates) {
    if (candidate === null) continue;
    if (nearest === null || distance(candidate, today) < distance(nearest, today)) nearest = candidate;
  }
  return nearest;
}

function distance(extent: Extent, today: Day): number {
  return extent.start > today ? extent.start - today : extent.end < today ? today - extent.end : 0;
}

/** Reads `2016-12-02`, `2016-12` or `2016`; what is left out is taken from the middle. Null where it is no date. */
export function readToday(publishedOn: string | null): Day | null {
  const found = publishedOn === null ? null : /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?/.exec(publishedOn);
  if (found === null) return null;
  const [, year, month, date] = found;
  return day(Number(year), Number(month ?? 7), Number(date ?? (month === undefined ? 1 : 15)));
}
