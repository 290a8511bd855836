/** Writes the pages that are made from the code: src/rules/CATALOGUE.md and the tables in README.md. */
import { readFileSync, writeFileSync } from 'node:fs';
import { cataloguePage, withTables } from './pages/made.ts';

const README = new URL('../README.md', import.meta.url);
writeFileSync(new URL('../src/rules/CATALOGUE.md', import.meta.url), cataloguePage());
writeFileSync(README, withTables(readFileSync(README, 'utf8')));
