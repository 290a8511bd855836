/** Named groups of units: “三纵两横”, 两翼, 1+6+N, 六大业务集团. */
import type { GroupName, Text } from '../document.ts';
import { alternatives } from '../lexicon/alternatives.ts';
import { COUNTED_UNITS } from '../lexicon/unit-words.ts';
import { everyMatch } from './every-match.ts';

const NUMERAL = '(?<![同十])[一二两三四五六七八九十]';
/** Quoted schemes: each part is a numeral and one or two characters (三纵两横, 一核三擎). */
const QUOTED = new RegExp(`(?<=[“"「『‘])(?<name>(?:${NUMERAL}[\\p{Script=Han}]{1,3}){1,3})(?=[”"」』’])`, 'gu');
/** 三家公司 are no 公司 that points to the one that announces. */
const COMPANIES = new RegExp(`(?<name>${NUMERAL}家公司)(?![法债章制])`, 'gu');
const FORMULA = /(?<name>[0-9]{1,2}(?:\+[0-9N]{1,2}){1,4})(?![0-9%])/g;
/** “3”是三个事业群: a part of such a formula. */
const PART = /(?<=[“"「『‘])(?<name>[0-9]{1,2}|N)(?=[”"」』’])/g;
/** 三家公司 are told apart below, and 三个小组 are nobody's group. */
const NOUNS = alternatives(['集团', ...COUNTED_UNITS.filter(noun => noun !== '公司' && noun !== '小组')]);
const COUNTED = new RegExp(
  `(?<name>${NUMERAL}(?:大|个|家)?(?:(?<=[大个家])(?:(?![的和与及])\\p{Script=Han}){1,4})?(?:${NOUNS})(?!成(?!立)))`,
  'gu',
);

const PARTS = /[一二两三四五六七八九十]\p{Script=Han}{1,3}?(?=[一二两三四五六七八九十]|$)/gu;

/** 三纵 and 两横 of 三纵两横; 1, 6 and N of 1+6+N; none of a name that tells no parts. */
export function partsOf(name: string): readonly string[] {
  const parts = name.includes('+') ? name.split('+') : (name.match(PARTS) ?? []);
  return parts.length > 1 && parts.join('').length === name.replaceAll('+', '').length ? parts : [];
}

/** Finds group names. A scheme that was quoted once is known without marks afterwards. */
export function findGroups(text: Text): GroupName[] {
  const { folded } = text;
  const found: GroupName[] = [];
  const names = new Set<string>();
  for (const pattern of [QUOTED, FORMULA, COUNTED, COMPANIES]) {
    for (const match of everyMatch(pattern, folded)) {
      const name = match.groups?.['name'] ?? '';
      const start = match.index + match[0].indexOf(name);
      if (pattern === QUOTED) names.add(name);
      else found.push({ kind: 'group', name, start, end: start + name.length });
    }
  }
  const parts = new Set(found.flatMap(({ name }) => (name.includes('+') ? partsOf(name) : [])));
  for (const { 0: name, index: start } of parts.size > 0 ? everyMatch(PART, folded) : [])
    if (parts.has(name)) found.push({ kind: 'group', name, start, end: start + name.length });
  for (const name of names) {
    for (let at = folded.indexOf(name); at >= 0; at = folded.indexOf(name, at + name.length)) {
      found.push({ kind: 'group', name, start: at, end: at + name.length });
    }
  }
  return found;
}
