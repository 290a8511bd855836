/** Other names of people, as brackets and wording give them: 苏晴（花名：清和）, 林悦（Kelly）, 人称“老白”的周白. */
import type { PersonMention, Span } from '../../document.ts';
import { alternatives } from '../../lexicon/alternatives.ts';
import type { AliasKind } from '../../schema.ts';
import { isHan } from '../characters.ts';
import { everyMatch } from '../every-match.ts';
import { matchAt } from '../match-at.ts';
import { WORD } from '../name-words.ts';
import { latinBeside } from './bilingual.ts';
import { isNeverInNames, looksLikeName, surnameWeight } from './surname.ts';
import type { Surroundings } from './surroundings.ts';

export interface PersonAlias {
  readonly person: PersonMention;
  readonly alias: Span;
  readonly kind: AliasKind;
}

const LABELS: readonly (readonly [string, AliasKind])[] = [
  ['花名', '花名'],
  ['昵称', '花名'],
  ['绰号', '花名'],
  ['外号', '花名'],
  ['艺名', '花名'],
  ['笔名', '花名'],
  ['人称', '花名'],
  ['大家都叫他', '花名'],
  ['大家都叫她', '花名'],
  ['大家叫他', '花名'],
  ['大家叫她', '花名'],
  ['江湖人称', '花名'],
  ['别名', '花名'],
  ['代号', '花名'],
  ['英文名字', 'english'],
  ['英文名', 'english'],
  ['英文', 'english'],
  ['英语名', 'english'],
  ['中文名字', 'chinese'],
  ['中文名', 'chinese'],
  ['本名', 'chinese'],
  ['真名', 'chinese'],
  ['原名', 'former'],
  ['曾用名', 'former'],
  ['又名', 'other'],
];
const WORDS = alternatives(LABELS.map(([word]) => word));
const LABEL = new RegExp(
  `(?:[（(，,]\\s?)(?:(${WORDS})(?:[:：为叫是]|\\s)?\\s?)?[“"「『‘]?([\\p{Script=Han}A-Za-z·][\\p{Script=Han}A-Za-zß-öø-ÿ·. ]{0,24}[\\p{Script=Han}A-Za-zß-öø-ÿ.]|\\p{Script=Han})[”"」』’]?(?=[）),，、；;。]|的)`,
  'uy',
);
/** A label that does not stand right behind the name. */
const APART = new RegExp(
  `(${WORDS})(?:[:：为叫是]|\\s)?\\s?[“"「『‘]?([\\p{Script=Han}]{2,4}|[A-Z][A-Za-z]+(?: [A-Z][a-z]+)?)(?=[”"」』’）),，、；;。\\n]|的)`,
  'gu',
);
const SENTENCE_END = /[。！？\n]/;
const HONORIFIC = /(?:先生|女士|小姐|同志|博士|教授|老师)?/uy;
const NICKNAME = /[“「『"‘](\p{Script=Han}{2,4})[”」』"’]$/u;
const LATIN = /^[A-Za-z][A-Za-zß-öø-ÿ'’. -]*$/;

/** The names that stand right behind a person's (in a bracket, after a comma with its label) or in quotes right before it. */
export function aliasesOf(around: Surroundings, person: PersonMention): PersonAlias[] {
  const { text } = around.marks;
  const from = person.end + (matchAt(HONORIFIC, text, person.end)?.[0].length ?? 0);
  const found: PersonAlias[] = [];
  let at = from;
  for (;;) {
    const alias = behind(around, person, at, found.length === 0);
    if (alias === null) break;
    found.push(alias);
    at = alias.alias.end + (/[”"」』’]/.test(text[alias.alias.end] ?? '') ? 1 : 0);
  }
  const latin = latinBeside(around, person);
  if (latin !== null) found.push({ person, alias: latin, kind: 'english' });
  const nickname = NICKNAME.exec(text.slice(Math.max(0, person.start - 6), person.start))?.[1];
  if (nickname !== undefined && isPlainName(around, person.start - 1 - nickname.length, person.start - 1)) {
    const end = person.start - 1;
    found.push({ person, alias: { start: end - nickname.length, end }, kind: '花名' });
  }
  return found;
}

/** 苏晴接任总裁，花名“清和”; 花名“清和”的苏晴: the label names whom the sentence named last, or who stands behind it. */
export function aliasesApart(
  around: Surroundings,
  people: readonly PersonMention[],
  known: readonly PersonAlias[],
): PersonAlias[] {
  const { text } = around.marks;
  const taken = new Set(known.map(({ alias }) => alias.start));
  const found: PersonAlias[] = [];
  let last = 0;
  for (const match of everyMatch(APART, text)) {
    const [whole, label, name = ''] = match;
    const end = match.index + whole.length;
    const start = end - name.length;
    if (taken.has(start) || !isOpenName(around, start, end)) continue;
    while (last < people.length && (people[last]?.end ?? 0) <= match.index) last++;
    const closed = /[”"」』’]/.test(text[end] ?? '') ? end + 1 : end;
    const before = people[last - 1];
    const person =
      (text[closed] === '的' ? namedNext(text, closed, people[last]) : undefined) ??
      (before && !SENTENCE_END.test(text.slice(before.end, match.index)) ? before : undefined);
    const kind = LABELS.find(([word]) => word === label)?.[1];
    if (person && kind && text.slice(person.start, person.end) !== name)
      found.push({ person, alias: { start, end }, kind });
  }
  return found;
}

/** 花名“清和”的|创始人|苏晴: who is named next in the same clause. */
const namedNext = (text: string, at: number, next: PersonMention | undefined): PersonMention | undefined =>
  next && next.start - at <= LONGEST_POST && !/[，,。；;：:\n]/.test(text.slice(at, next.start)) ? next : undefined;
const LONGEST_POST = 16;

const isOpenName = (around: Surroundings, start: number, end: number): boolean =>
  around.taken[start] !== 1 && (!isHan(around.marks.text, start) || isPlainName(around, start, end));

/** 老戴（戴远山） */
const isAddressOf = (address: string, name: string): boolean =>
  address.length === 2 &&
  name.length > 1 &&
  '老小阿'.includes(address.charAt(0)) &&
  address.charAt(1) === name.charAt(0);

/** 林越（韩国）, 林越（回避）, 林越（「林先生」）: where somebody is from, what he does at a meeting, how he is addressed. */
const ASIDE =
  /[国省市县族籍人席]$|先生$|女士$|博士$|教授$|^(?:回避|弃权|反对|同意|请假|列席|委托|视频|线上|线下|远程|现场|试用|代任|已故|退休|退任|在任|离任|离职|兼职|全职|专职|兼任|主持|召集|独立|外部|内部|候补|增补|连任|续聘|[男女]性?)$/;

/** 林越（园区）、方远（停车）: the brackets of one list are of one kind, and another of them holds a word that nobody is called. */
function isRemarkInList(around: Surroundings, open: number, close: number): boolean {
  const { text } = around.marks;
  const isRemark = (from: number, word: string): boolean =>
    word.length > 3 || !isPlainName(around, from, from + word.length);
  const next = matchAt(NEXT_BRACKET, text, close + 1)?.[1];
  if (next !== undefined && isRemark(NEXT_BRACKET.lastIndex - 1 - next.length, next)) return true;
  const before = LAST_BRACKET.exec(text.slice(Math.max(0, open - LONGEST_MEMBER), open));
  return before !== null && isRemark(open - before[0].length + 1, before[1] ?? '');
}
const NEXT_BRACKET = /[、，和及与]\p{Script=Han}{2,4}[（(](\p{Script=Han}{2,8})[）)]/uy;
const LAST_BRACKET = /[（(](\p{Script=Han}{2,8})[）)][、，和及与]\p{Script=Han}{2,4}$/u;
const LONGEST_MEMBER = 15;

function behind(around: Surroundings, person: PersonMention, at: number, first: boolean): PersonAlias | null {
  const { text } = around.marks;
  const match = matchAt(LABEL, text, at);
  if (match === null) return null;
  const [whole, label, name = ''] = match;
  const bracket = text[at] === '（' || text[at] === '(';
  const closed = LABEL.lastIndex;
  const start = at + whole.lastIndexOf(name);
  const alias = { start, end: start + name.length };
  if (label !== undefined) {
    const kind = LABELS.find(([word]) => word === label)?.[1] ?? 'other';
    return { person, alias, kind };
  }
  if (!bracket || !first || !/[）),，]/.test(text[closed] ?? '')) return null;
  if (LATIN.test(name)) return /^[A-ZÀ-Þ][a-zß-öø-ÿ]/.test(name) ? { person, alias, kind: 'english' } : null;
  // 清和（花名）: the label says of what kind the name before it is.
  if (LABELS.some(([word]) => word === name)) return null;
  if (name.length < 2 || name.length > 3 || !(text[closed] === '）' || text[closed] === ')')) return null;
  if (!isPlainName(around, start, alias.end) || ASIDE.test(name) || isRemarkInList(around, at, closed)) return null;
  // 若谷（沈若谷）: the name in full.
  const isFull = name.length > person.name.length && name.endsWith(person.name);
  const isReal =
    isFull ||
    isAddressOf(person.name, name) ||
    LATIN.test(person.name) ||
    (looksLikeName(name) && !looksLikeName(person.name));
  return { person, alias, kind: isReal ? 'chinese' : '花名' };
}

/** A word that the lexicon knows (新任, 左, 主席) is no name. Words that one is called by (木鱼, 芒种) have any characters. */
export function isPlainName(around: Surroundings, start: number, end: number, called = false): boolean {
  const { marks } = around;
  const surnamed = surnameWeight(marks.text.charCodeAt(start)) >= 2;
  const harmless = called ? WORD.compoundSurname | WORD.surnameWord : WORD.compoundSurname;
  for (let i = start; i < end; i++) {
    if (!isHan(marks.text, i) || around.taken[i] === 1) return false;
    // 任 and 和 are no characters of given names, and yet surnames.
    if (!called && !(surnamed && i === start) && isNeverInNames(marks.text.charCodeAt(i))) return false;
    if (surnamed) continue;
    for (let h = marks.first[i] ?? 0; h < (marks.first[i + 1] ?? 0); h++) {
      const longer = (marks.ends[h] ?? 0) - i > 1;
      if (longer && ((marks.flags[h] ?? 0) & ~harmless) !== 0) return false;
    }
  }
  return true;
}
