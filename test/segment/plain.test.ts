import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { extract, loadGrammar, mentions } from '../../src/pipeline.ts';
import { documentOfRow } from '../../src/read/read.ts';
import type { Record } from '../../src/schema.ts';
import { plain } from '../../src/segment/plain.ts';
import { misquotes } from '../../src/validate/validate.ts';

const grammar = loadGrammar();

/** What a record says, with its quotes as they are read, without where they stand. */
const said = ({ document: { title, publishedOn }, ...facts }: Record): unknown =>
  JSON.parse(
    JSON.stringify({ title, publishedOn, facts }, (key, value: unknown) => {
      if (key === 'start' || key === 'end' || key === 'slots' || key === 'span') return undefined;
      return key === 'quote' ? plain(String(value)).text.replace(/\s|\*\*/g, '') : value;
    }),
  );

const documentOf = (text: string) => documentOfRow({ id: 'test', text });

/** The same announcement as other programs write it. */
const WRITTEN: readonly (readonly [string, (text: string) => string])[] = [
  ['on Windows', text => text.replaceAll('\n', '\r\n')],
  ['on an old Mac', text => text.replaceAll('\n', '\r')],
  ['with the line breaks of Word', text => text.replaceAll('\n', '\v')],
  ['with the line breaks of Unicode', text => text.replaceAll('\n', '\u2028')],
  ['with its paragraphs indented', text => text.replace(/^/gm, '\u3000\u3000')],
  ['with blanks at the ends of lines', text => text.replaceAll('\n', '  \n')],
  ['with blanks that are not to be broken', text => text.replaceAll(' ', '\u00a0')],
  ['with joiners that nobody sees', text => text.replace(/([，。、的])/g, '\u200b$1\u2060')],
  ['with NUL bytes', text => text.replace(/(.{5})/gu, '$1\0')],
  ['with marks of direction', text => text.replace(/(\d+)/g, '\u202a$1\u202c')],
  ['with HTML', text => text.replace(/^.+$/gm, '<p>$&</p>').replace(/(，)/g, '<span style="color: red">$1</span>')],
  ['with entities', text => text.replaceAll('“', '&ldquo;').replaceAll('”', '&rdquo;').replaceAll(' ', '&nbsp;')],
  ['with emphasis', text => text.replace(/(?<=[，、。])(\p{Script=Han}{2})/gu, '**$1**')],
  ['with a byte order mark', text => `\ufeff${text}`],
];

describe.each(readdirSync('input').filter(name => name.endsWith('.txt')))('%s', name => {
  const text = readFileSync(`input/${name}`, 'utf8').trim();
  const expected = said(extract(documentOf(text), grammar));
  test.each(WRITTEN)('%s says the same', (_, written) => {
    const given = written(text);
    const record = extract(documentOf(given), grammar);
    expect(said(record)).toEqual(expected);
    expect(misquotes(record, given)).toEqual([]);
    expect(record.document.length).toBe(given.length);
  });
});

test('a name is what is seen of it, and stands where it stands', () => {
  const text = '云岚科技任命沈亦\u200b舟为总裁。';
  const [person] = mentions(documentOf(text), grammar).filter(({ kind }) => kind === 'person');
  expect(person).toMatchObject({ name: '沈亦舟' });
  expect(text.slice(person?.start, person?.end)).toBe('沈亦\u200b舟');
});

test('text that has nothing odd in it comes back as it is', () => {
  const text = '云岚科技：\r\n任命 Shen 为总裁\t自即日起。\n';
  expect(plain(text).text).toBe(text);
});

test('every character that is left stands where it stood', () => {
  const characters = fc.constantFrom(
    '云',
    '1',
    ' ',
    '\u3000',
    '\n',
    '\r',
    '\v',
    '\u00a0',
    '\u200b',
    '\0',
    '𠮷',
    '\udb40\udd00',
  );
  fc.assert(
    fc.property(fc.array(characters, { maxLength: 60 }), pieces => {
      const text = pieces.join('');
      const shown = plain(text);
      for (let start = 0; start < shown.text.length; start++) {
        const place = shown.given({ start, end: start + 1 });
        const [is, was] = [shown.text[start], text.slice(place.start, place.end)];
        if (is?.trim() === '') expect(was.trim()).toBe('');
        else expect(was).toBe(is);
      }
    }),
  );
});
