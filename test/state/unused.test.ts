import { expect, test } from 'vitest';
import { exampleDocument } from '../../src/check/examples.ts';
import { loadGrammar, read } from '../../src/pipeline.ts';

const grammar = loadGrammar();

test.each([
  ['大会讨论了不再担任的问题。', ['不再担任']],
  ['何谓担任？何谓担任？', ['担任', '担任']],
  ['云岚科技任命沈亦舟为总裁。', []],
])('a verb of office that gave no fact is noted once: %s', (text, words) => {
  const notes = read(exampleDocument(text), grammar).notes.filter(note => note.code === 'trigger-unused');
  expect(notes.map(({ span }) => text.slice(span?.start, span?.end))).toEqual(words);
});
