import { expect, test } from 'vitest';
import { loadGrammar, read } from '../../src/pipeline.ts';
import { documentOf } from '../rules/marked.ts';

test('a name of no characters is none, and reading ends', () => {
  const text = '子宣布組織調整 ，与三大事業處整併為兩大事業群多02468';
  const { mentions } = read(documentOf(text, '2024-02-01'), loadGrammar());
  expect(mentions.length).toBeGreaterThan(0);
  expect(mentions.filter(mention => mention.end <= mention.start)).toEqual([]);
});
