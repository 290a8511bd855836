/** Lines of a list of posts: 副总经理：林越、安宁、周启. Whoever stands behind the colon is a person, be the name a word or not. */
import { isHan } from '../characters.ts';
import { everyMatch } from '../every-match.ts';
import { isTaken } from '../taken.ts';
import { namesNobody } from './nickname.ts';
import { isNeverInNames, looksLikeName, surnameWeight } from './surname.ts';
import type { Surroundings } from './surroundings.ts';
import { isCompoundSurname, isKnownWord } from './word.ts';

/** The rest of a line behind a colon, of names alone, each with a bracket about it or without. */
const NAMES =
  /[：:][ \u3000]*(?<names>[\p{Script=Han}]{2,4}(?:[（(][^（()）\n]{1,12}[)）])?(?:[、，,][ \u3000]*[\p{Script=Han}A-Za-z·. ]{2,24}(?:[（(][^（()）\n]{1,12}[)）])?){0,12})[。；;]?[ \u3000]*(?=\n|$)/dgu;
const MEMBER = /[^、，,（(]+(?:[（(][^（()）]*[)）])?/dg;
/** What stands there when nobody has the post. */
const VACANT = /空缺|暂缺|待定|暂无|不变|如下|详见|另行|同上|兼任|代理|[一二两三四五六七八九十若几]+[名位人]/;

/** Where the names of such lines begin, and where each ends. */
export function listedNames(around: Surroundings): Map<number, number> {
  const { marks, titleEnds } = around;
  const found = new Map<number, number>();
  for (const line of everyMatch(NAMES, marks.text)) {
    const names = line.groups?.['names'] ?? '';
    const from = line.indices?.groups?.['names']?.[0] ?? 0;
    if (titleEnds[line.index] !== 1 || VACANT.test(names)) continue;
    const members = everyMatch(MEMBER, names);
    for (const member of members) {
      const name = member[0].replace(/[（(].*$/, '').trim();
      const start = from + member.index + member[0].indexOf(name);
      if (isNameThere(around, start, start + name.length, members.length > 1)) found.set(start, start + name.length);
    }
  }
  return found;
}

/** Alone behind its colon a word of the dictionary has to begin with a surname, in a list any may be a name that does. */
function isNameThere(around: Surroundings, start: number, end: number, inList: boolean): boolean {
  const { text } = around.marks;
  const name = text.slice(start, end);
  if (isTaken(around.taken, start, end) || namesNobody(name)) return false;
  for (let i = start; i < end; i++) if (!isHan(text, i)) return false;
  const compound = isCompoundSurname(around, start);
  if (end - start > (compound ? 4 : 3) || (surnameWeight(text.charCodeAt(start)) === 0 && !compound)) return false;
  for (let i = start + 1; i < end; i++) if (isNeverInNames(text.charCodeAt(i))) return false;
  return inList || looksLikeName(name) || !isKnownWord(around, start, end);
}
