import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { cataloguePage, withTables } from '../../bench/pages/made.ts';
import { loadGrammar, read } from '../../src/pipeline.ts';
import { FIGURE_RULES } from '../../src/rules/figure/index.ts';
import { RULES } from '../../src/rules/index.ts';
import { documentOf } from './marked.ts';

const root = new URL('../../', import.meta.url);
const page = (path: string) => readFileSync(new URL(path, root), 'utf8');

/** Files of rules: those with a default export. */
function ruleFiles(): string[] {
  return readdirSync(new URL('src/rules/', root), { recursive: true, encoding: 'utf8' })
    .filter(path => path.endsWith('.ts') && path.includes('/'))
    .filter(path => /^export default /m.test(page(`src/rules/${path}`)))
    .map(path => path.replace(/\.ts$/, ''))
    .sort();
}

describe('the house in order', () => {
  const ids = [...RULES, ...FIGURE_RULES].map(rule => rule.id);

  test('every rule file is listed once, under its own path', () => {
    expect([...ids].sort()).toEqual(ruleFiles());
  });

  test('the catalogue is current', () => {
    expect(page('src/rules/CATALOGUE.md'), 'run npm run pages').toBe(cataloguePage());
  });

  test('the tables of the README are current', () => {
    const readme = page('README.md');
    expect(readme, 'run npm run pages').toBe(withTables(readme));
  });

  test('the order of rules carries no meaning', () => {
    const text = page('input/2016-12-02-tmall.txt');
    const said = (rules: typeof RULES) =>
      read(documentOf(text, '2016-12-02'), loadGrammar([...rules]))
        .statements.map(s => `${s.rule} ${s.span.start} ${s.span.end}`)
        .sort();
    const shuffled = [...RULES].sort((a, b) => (a.why < b.why ? -1 : 1));
    expect(shuffled).not.toEqual(RULES);
    expect(said(shuffled)).toEqual(said(RULES));
  });
});
