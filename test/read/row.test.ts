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
    ['{"id":true,"text":"任命"}', null, /^its id must be a string of 1 to 4096 characters, or a whole number/],
    ['{"id":12345678901234567890,"text":"任命"}', null, /^its id must be/],
    ['{"id":"a","text":"任命","publishedOn":"2016-13-40"}', 'a', /^its publishedOn must be a date such as 2016-12-02$/],
    ['{"$schema":"urn:zongheng:record:1.0.0","document":{"id":"a"}}', null, /^is a record that zongheng wrote/],
    ['{"id":"a", "text":', 'a', /^is not JSON: /],
  ])('%s', (line, id, says) => {
    expect(parseRow(line)).toEqual({ id, reason: expect.stringMatching(says) });
  });
});

test('a number is an id, and a date may be written as Excel does', () => {
  expect(parseRow('{"id":7,"text":"任命","publishedOn":"2016/12/2 8:00"}')).toEqual({
    id: '7',
    text: '任命',
    publishedOn: '2016-12-02',
  });
});
