/** What is understood of numbers and dates, as users read it: the forms, and the table made from them. */
import type { DateMention, QuantityMention } from '../../src/document.ts';
import { DATE_FORMS, type Form, QUANTITY_FORMS } from './forms.ts';

const BOUND_SIGNS: Readonly<Record<QuantityMention['bound'], string>> = {
  eq: '',
  between: '',
  gt: '> ',
  gte: '≥ ',
  lt: '< ',
  lte: '≤ ',
};

/** A quantity in short: `~ < 100000000000 CNY`, `20…30 percent`. */
export function quantityInShort({ value, min, max, unit, approximate, bound }: QuantityMention): string {
  const number = value ?? `${min ?? ''}…${max ?? ''}`;
  return `${approximate ? '~ ' : ''}${BOUND_SIGNS[bound]}${number} ${unit}`;
}

/** A date in short: `2016-12-02…2016-12-02`, `?` where an end is not known. */
export function dateInShort({ period }: DateMention): string {
  return `${period.start ?? '?'}…${period.end ?? '?'}`;
}

const cell = (text: string): string => text.replaceAll('|', '\\|');

function table(heading: string, forms: readonly Form[]): string {
  const rows = forms.map(
    ({ form, text, reads }) => `| ${cell(form)} | ${cell(text)} | ${reads.map(cell).join(', ') || 'nothing'} |`,
  );
  return [`| ${heading} | written | read as |`, '| --- | --- | --- |', ...rows].join('\n');
}

/** Markdown: two tables, quantities and dates, a row a form. */
export function understoodTable(): string {
  return `${table('quantities', QUANTITY_FORMS)}\n\n${table('dates (in a text of 15 September 2023)', DATE_FORMS)}\n`;
}
