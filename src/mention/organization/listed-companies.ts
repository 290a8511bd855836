/** Companies that a list names beside one that is known: 云岚科技、北山电器股份有限公司的董事长. */
import { COMPANY_ENDS, isFieldTail } from '../../lexicon/part-names.ts';
import { OFFICE } from '../../lexicon/verbs.ts';
import { everyMatch } from '../every-match.ts';
import { isPersonLike, plausible } from './plausible.ts';

const MEMBER = new RegExp(
  `(?<=^|[^\\p{Script=Han}A-Za-z0-9]|[和与及]|${OFFICE}|历任|曾任|现任|辞去|卸任|持有|旗下)(?<name>\\p{Script=Han}{2}(?:${COMPANY_ENDS}))(?=[、和与及等的])`,
  'gu',
);
/** What may stand between two of them. */
const JOINS = /[、和与及]/;
const LONGEST = 10;

/** The names; `known` are those learned so far, `taken` is 1 where a body is named by its suffix. */
export function listedBeside(text: string, known: ReadonlySet<string>, taken: Uint8Array): string[] {
  const begins = (at: number): boolean => {
    for (let end = at + 2; end <= at + LONGEST; end++) if (known.has(text.slice(at, end))) return true;
    return taken[at] === 1;
  };
  const ends = (at: number): boolean => {
    for (let start = at - 2; start >= at - LONGEST; start--) if (known.has(text.slice(start, at))) return true;
    return taken[at - 1] === 1;
  };
  const names: string[] = [];
  for (const match of everyMatch(MEMBER, text)) {
    const name = match.groups?.['name'] ?? '';
    const [start, end] = [match.index, match.index + name.length];
    if (!plausible(name) || isPersonLike(name) || isFieldTail(name)) continue;
    if ((JOINS.test(text[end] ?? '') && begins(end + 1)) || (JOINS.test(text[start - 1] ?? '') && ends(start - 1)))
      names.push(name);
  }
  return names;
}
