/** The pages that users read and that are made from the code: the rule catalogue, and the tables of the README. */

import { FIGURE_RULES } from '../../src/rules/figure/index.ts';
import { RULES } from '../../src/rules/index.ts';
import { catalogue } from './catalogue.ts';
import { understoodTable } from './understood.ts';

const BEGIN = '<!-- made by npm run pages: numbers and dates -->';
const END = '<!-- end -->';

/** The whole catalogue page. */
export const cataloguePage = (): string => catalogue([...RULES, ...FIGURE_RULES]);

/** The README with its table of numbers and dates as the code has it now. Throws when the place for it is gone. */
export function withTables(readme: string): string {
  const [from, to] = [readme.indexOf(BEGIN), readme.indexOf(END)];
  if (from < 0 || to < from) throw new Error(`README.md has lost “${BEGIN} … ${END}”: put the marks back`);
  return `${readme.slice(0, from)}${BEGIN}\n\n${understoodTable()}\n${readme.slice(to)}`;
}
