/**
 * Lines of a list of posts: 副总经理：林越、安宁、周启, or 林越  副总经理. Whoever stands behind the colon, or before the post, is a
 * person, be the name a word or not.
 */
import type { Span } from '../../document.ts';
import { isHan } from '../characters.ts';
import { everyMatch } from '../every-match.ts';
import { LIST_NUMBER } from '../list-number.ts';
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

/** A name, blanks, and a post or the body it is in, with a bracket behind or without: 林越    集团副总裁    （试用期一年）. */
const NAME_FIRST = new RegExp(
  `^${LIST_NUMBER}[ \\t\\u3000]*(?<name>\\p{Script=Han}{2,4})(?<post>[ \\t\\u3000]+[^ ，。；：:\\t\\u3000\\n]{2,30})(?:[ \\t\\u3000]*[（(][^（()）\\n]{1,24}[)）])?[；;。]?[ \\t\\u3000]*$`,
  'gmu',
);
/** Between two lines of one list. */
const NEXT_LINE = /^[^\n]*\n[^\n]*$/;

/** Where the names of such lines begin, and where each ends. */
export function listedNames(around: Surroundings): Map<number, number> {
  const found = new Map<number, number>();
  namesBehindPosts(around, found);
  namesBeforePosts(around, found);
  namesBehindUnits(around, found);
  return found;
}

/** 各中心负责人如下：, and the lines below it: a unit, a colon or a blank, and who heads it. */
const HEADS = /各[^，。；：:\n]{1,14}[：:][ \t\u3000]*(?=\n)/g;
const HEAD_LINE = new RegExp(
  `\\n[ \\t]*${LIST_NUMBER}[ \\t]*[^，。；：:\\s]{2,16}(?:[：:]|[ \\t\\u3000])[ \\t\\u3000]*(?<name>\\p{Script=Han}{2,4})(?:[（(][^（()）\\n]{1,12}[)）])?[；;。，]?[ \\t\\u3000]*(?=\\n|$)`,
  'duy',
);

function namesBehindUnits(around: Surroundings, found: Map<number, number>): void {
  const { text } = around.marks;
  for (const heading of everyMatch(HEADS, text)) {
    HEAD_LINE.lastIndex = heading.index + heading[0].length;
    for (let line = HEAD_LINE.exec(text); line; line = HEAD_LINE.exec(text)) {
      const [start, end] = line.indices?.groups?.['name'] ?? [0, 0];
      if (isNameThere(around, start, end, true)) found.set(start, end);
    }
  }
}

function namesBehindPosts(around: Surroundings, found: Map<number, number>): void {
  const { marks, titleEnds } = around;
  const lines = everyMatch(NAMES, marks.text).filter(line => titleEnds[line.index] === 1);
  const follows = lines.map((line, i) => {
    const before = lines[i - 1];
    return before !== undefined && NEXT_LINE.test(marks.text.slice(before.index + before[0].length, line.index));
  });
  lines.forEach((line, i) => {
    const names = line.groups?.['names'] ?? '';
    const from = line.indices?.groups?.['names']?.[0] ?? 0;
    if (VACANT.test(names.replace(/[（(][^（()）]*[)）]/g, ''))) return;
    const members = everyMatch(MEMBER, names);
    const inList = members.length > 1 || follows[i] === true || follows[i + 1] === true;
    for (const member of members) {
      const name = member[0].replace(/[（(].*$/, '').trim();
      const start = from + member.index + member[0].indexOf(name);
      if (isNameThere(around, start, start + name.length, inList)) found.set(start, start + name.length);
    }
  });
}

/** Where half of the lines of a list begin with what can only be a name, the others begin with names that are words. */
function namesBeforePosts(around: Surroundings, found: Map<number, number>): void {
  const { marks, titleEnds } = around;
  let list: (Span & { readonly isSure: boolean })[] = [];
  let last = 0;
  const close = (): void => {
    const sure = list.filter(({ isSure }) => isSure).length;
    if (list.length > 1 && sure * 2 >= list.length) for (const { start, end } of list) found.set(start, end);
    list = [];
  };
  for (const line of everyMatch(NAME_FIRST, marks.text)) {
    const { name = '', post = '' } = line.groups ?? {};
    const start = line.index + line[0].indexOf(name);
    const end = start + name.length;
    if (!/^\n+$/.test(marks.text.slice(last, line.index))) close();
    if (titleEnds[end + post.length] !== 1 || isTaken(around.taken, start, end) || namesNobody(name)) continue;
    list.push({ start, end, isSure: isNameThere(around, start, end, true) });
    last = line.index + line[0].length;
  }
  close();
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
