/** What is known about a document besides its text, and which of several sources is believed. */
import * as z from 'zod';
import type { DocumentHead } from '../schema.ts';

/** What one source says: a command-line option, a JSON row, a sidecar, the document's own metadata, its file name, its text. */
export interface Said {
  readonly title?: string | null | undefined;
  readonly publisher?: string | null | undefined;
  readonly publishedOn?: string | null | undefined;
}

/** A day, or as much of it as is known: 2016-12-02, 2016-12, 2016; also as Excel and databases write them. */
const PublishedOn = z.string('must be a date such as 2016-12-02').transform((given, context) => {
  const date = asDate(given);
  if (date === null)
    context.issues.push({ code: 'custom', message: 'must be a date such as 2016-12-02', input: given });
  return date ?? z.NEVER;
});

/** The fields a JSON row and a sidecar file share. */
export const saidFields = {
  title: z.string().nullish(),
  publisher: z.string().nullish(),
  publishedOn: PublishedOn.nullish(),
  uri: z.string().nullish(),
};

/** All sources of one document. */
export interface Sources {
  /** Strongest first: options, then the row or the sidecar. */
  readonly given: readonly Said[];
  /** The metadata inside an HTML, Word or PDF file. */
  readonly metadata: Said;
  readonly fileName: string | null;
  readonly text: Said;
}

type Head = Pick<DocumentHead, 'title' | 'publisher' | 'publishedOn'>;

/** Settles title, publisher and date: the strongest source that names one wins; a date nobody gave stays null. */
export function settle({ given, metadata, fileName, text }: Sources): Head {
  const all = [...given, metadata, text];
  const first = (key: 'title' | 'publisher') => all.find(said => said[key])?.[key] ?? null;
  return {
    title: first('title'),
    publisher: first('publisher'),
    publishedOn: settleDate(given, metadata, fileName, text),
  };
}

function settleDate(
  given: readonly Said[],
  metadata: Said,
  fileName: string | null,
  text: Said,
): DocumentHead['publishedOn'] {
  const said = given.find(source => source.publishedOn)?.publishedOn;
  if (said) return { value: said, basis: 'given' };
  if (metadata.publishedOn) return { value: metadata.publishedOn, basis: 'text' };
  const named = fileName === null ? null : dateInFileName(fileName);
  if (named) return { value: named, basis: 'filename' };
  if (text.publishedOn) return { value: text.publishedOn, basis: 'text' };
  return { value: null, basis: 'none' };
}

const DAY = /^(?<year>\d{4})\s?[-/.年]\s?(?<month>\d{1,2})\s?[-/.月]\s?(?<day>\d{1,2})(?!\d)[日号]?/;
const COMPACT_DAY = /^(?<year>\d{4})(?<month>\d\d)(?<day>\d\d)$/;
const MONTH = /^(?<year>\d{4})[-/.年](?<month>\d{1,2})月?$/;
const YEAR = /^(?<year>\d{4})年?$/;

/** `2016-12-02`, `2016/12/2 8:00`, `20161202`, `2016年12月2日` as `2016-12-02`; `2016-12`, `2016` as far as they go. Null for what is no date. */
export function asDate(given: string): string | null {
  const day = (DAY.exec(given) ?? COMPACT_DAY.exec(given))?.groups;
  if (day) return isoDate(day['year'], day['month'], day['day']);
  const month = MONTH.exec(given)?.groups;
  if (month) return isoDate(month['year'], month['month'], '1')?.slice(0, 7) ?? null;
  return YEAR.exec(given)?.groups?.['year'] ?? null;
}

/** The date a file name begins with or holds apart from other digits: 2016-12-02-x.txt, x_20161202.txt. */
export function dateInFileName(name: string): string | null {
  const found = /(?<!\d)(?<year>(?:19|20)\d\d)(?<mark>[-_.]?)(?<month>\d\d)\k<mark>(?<day>\d\d)(?!\d)/.exec(
    name,
  )?.groups;
  return found ? isoDate(found['year'], found['month'], found['day']) : null;
}

/** `YYYY-MM-DD` when the three parts are a day of the calendar, otherwise null. */
export function isoDate(year = '', month = '', day = ''): string | null {
  const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const time = Date.parse(`${iso}T00:00:00Z`);
  return Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== iso ? null : iso;
}
