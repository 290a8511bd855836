import { describe, expect, test } from 'vitest';
import { DATE_FORMS, FORMS_TODAY, QUANTITY_FORMS } from '../../bench/pages/forms.ts';
import { dateInShort, quantityInShort, understoodTable } from '../../bench/pages/understood.ts';
import { findNumbers } from '../../src/mention/numbers.ts';
import { fold } from '../../src/segment/fold.ts';

describe('every form of quantity', () => {
  test.each(QUANTITY_FORMS.map(f => [f.form, f.text, f.reads] as const))('%s: %s', (_form, text, reads) => {
    const { quantities } = findNumbers(fold(text), { publishedOn: FORMS_TODAY });
    expect(quantities.map(quantityInShort)).toEqual(reads);
  });
});

describe('every form of date', () => {
  test.each(DATE_FORMS.map(f => [f.form, f.text, f.reads] as const))('%s: %s', (_form, text, reads) => {
    const { dates } = findNumbers(fold(text), { publishedOn: FORMS_TODAY });
    expect(dates.map(dateInShort)).toEqual(reads);
  });
});

test('the table for users has a row for every form', () => {
  const rows = understoodTable()
    .split('\n')
    .filter(line => line.startsWith('| ')).length;
  expect(rows).toBe(QUANTITY_FORMS.length + DATE_FORMS.length + 4);
});
