import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { wholeLexicon } from '../../src/lexicon/all.ts';

const FOLDER = new URL('../../src/lexicon/', import.meta.url);

test('every list of words is part of what tells one grammar from another', async () => {
  const told = new Set((JSON.parse(wholeLexicon()) as [string, unknown][][]).flat().map(([name]) => name));
  const missing: string[] = [];
  for (const file of readdirSync(FOLDER).filter(name => name.endsWith('.ts'))) {
    const lists: object = await import(new URL(file, FOLDER).href);
    for (const [name, list] of Object.entries(lists))
      if (typeof list !== 'function' && !told.has(name)) missing.push(`${file}: ${name}`);
  }
  expect(missing).toEqual([]);
});

test('no list has a word twice', async () => {
  const twice: string[] = [];
  for (const file of readdirSync(FOLDER, { recursive: true, encoding: 'utf8' }).filter(name => name.endsWith('.ts'))) {
    const lists: object = await import(new URL(file, FOLDER).href);
    for (const [name, list] of Object.entries(lists)) {
      const entries = Array.isArray(list) ? list.map(entry => JSON.stringify(entry)) : [];
      for (const entry of entries.filter((entry, at) => entries.indexOf(entry) !== at))
        twice.push(`${file}: ${name} ${entry}`);
    }
  }
  expect(twice).toEqual([]);
});
