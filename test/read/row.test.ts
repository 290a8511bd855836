import { describe, expect, test } from 'vitest';
import { parseRow } from '../../src/read/row.ts';

describe('a line that is no row says what is wrong with it', () => {
  test.each([
    ['"任命"', null, /is JSON, but no object/],
    ['[1]', null, /is JSON, but no object/],
    ['{"text":"任命"}', null, /^has no id; a row is \{"id","text"/],
    ['{"id":"a","content":"任命"}', 'a', /^has no text; a row is/],
    ['{"id":"a","text":null}', 'a', /^its text is null, not a string$/],
    ['{"id":7,"text":["任命"]}', '7', /^its text is of type object, not a string$/],
    ['{"id":"","text":"任命"}', null, /^its id must be a string of 1 to 4096 characters/],
    ['{"id":true,"text":"任命"}', null, /^its id must be a string of 1 to 4096 characters, or a whole number/],
    ['{"id":12345678901234567890,"text":"任命"}', null, /^its id must be/],
    ['{"id":"a","text":"任命","publishedOn":"2016-13-40"}', 'a', /^its publishedOn must be a date such as 2016-12-02$/],
    ['{"$schema":"urn:zongheng:record:1.0.0","document":{"id":"a"}}', null, /^is a record that zongheng wrote/],
    ['{"id":"a", "text":', 'a', /^is not JSON: /],
  ])('%s', (line, id, says) => {
    expect(parseRow(line).row).toEqual({ id, reason: expect.stringMatching(says) });
  });
});

test('a number is an id, and a date may be written as Excel does', () => {
  expect(parseRow('{"id":7,"text":"任命","publishedOn":"2016/12/2 8:00"}').row).toEqual({
    id: '7',
    text: '任命',
    publishedOn: '2016-12-02',
  });
});

test.each([
  ['{"id":"a","text":"任命","publishdOn":"2021-03-01"}', ['its field “publishdOn” is not read: is publishedOn meant?']],
  [
    '{"id":"a","text":"任命","published_on":"2021-03-01"}',
    ['its field “published_on” is not read: is publishedOn meant?'],
  ],
  [
    '{"id":"a","text":"任命","Title":"x","code":"600000","date":"x"}',
    ['its field “Title” is not read: is title meant?'],
  ],
  ['{"id":"a","text":"任命","title":"x","titles":[]}', []],
  ['{"id":"a","text":"任命","expected":{},"test":1}', []],
])('a slip in the name of a field is told: %s', (line, odd) => {
  expect(parseRow(line)).toMatchObject({ row: { id: 'a' }, odd });
});

test('half a character, which only JSON can spell, becomes U+FFFD, wherever it stands', () => {
  expect(parseRow('{"id":"a\\ud800","text":"任\\uDC00命𠮷","title":"\\ud842\\udfb7"}')).toEqual({
    row: { id: 'a\ufffd', text: '任\ufffd命𠮷', title: '𠮷' },
    replaced: 2,
    odd: [],
  });
  expect(parseRow('{"id":"a\\ud800", "text":').row).toMatchObject({ id: 'a\ufffd' });
});
