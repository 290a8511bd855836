/** Names without a surname (花名, bare given names) in slots that only people fill: 由清和、南亭负责; 负责人清和表示. */
import type { PersonMention } from '../../document.ts';
import { characterSet } from '../character-sets.ts';
import { CHARACTER, classAt, isHan } from '../characters.ts';
import { testAt } from '../match-at.ts';
import { isLexiconWord } from '../name-words.ts';
import { isAddress, isSurelyPerson } from './about.ts';
import { isJoin } from './context.ts';
import { isChangedTo, isLinked } from './linked.ts';
import { isCalled, namesNobody } from './nickname.ts';
import { personAt } from './person-at.ts';
import { isNeverInNames, isRareInNames, surnameWeight } from './surname.ts';
import type { Surroundings } from './surroundings.ts';
import { wantedNames } from './wanted.ts';
import { isKnownWord, isWordlike } from './word.ts';

const NICKNAMED = /[（(，,]\s?(?:花名|本名|真名|原名)/uy;
const opensNickname = characterSet('（(，,');

const tellsNickname = (text: string, at: number): boolean =>
  opensNickname(text.charCodeAt(at)) && testAt(NICKNAMED, text, at);

/** A member's own bracket in a list: 周白（花名：南亭）、…. */
const BRACKET = /[（(][^（()）]{1,24}[）)]/uy;
const LONGEST_LIST = 12;
const LATIN_MEMBER = /[A-Z][a-z]+(?![A-Za-z])/y;
const isConjunction = characterSet('并而但且或及与对');
const closesName = characterSet('，。；）,;)\n');

/** The names of the slot or list of slots that begins here; empty when something else stands there. */
export function slotNames(around: Surroundings, at: number, left: number): readonly PersonMention[] {
  const { text } = around.marks;
  // 林越先生、|时见鹿女士: so does the next of a list in which people are addressed.
  const isNext = isJoin(text, at - 1) && isAddress(text, at - 3);
  const introduced = left < 2 && !isNext ? null : introducedName(around, at);
  if (introduced !== null) return [introduced];
  const wanted = wantedNames(around, at);
  if (wanted !== null) return wanted;
  if (left < 1 || (!isSlot(around, at) && !isNicknamed(around, at))) return [];
  const isSaid = saysWho(around, at);
  const names: PersonMention[] = [];
  let from = at;
  for (let members = 0; members < LONGEST_LIST; members++) {
    // 清和和Kelvin: the other name is found by itself.
    if (names.length > 0 && testAt(LATIN_MEMBER, text, from)) return names;
    const end = nameEnd(around, from, isSaid, names.length > 0 || isJoin(text, at - 1));
    if (end < 0) return [];
    names.push(personAt(text, from, end, surnameOf(text, from, end)));
    if (tellsNickname(text, end) || (around.marks.after[end] ?? 0) > 1) return names;
    if (isSaid && closesName(text.charCodeAt(end))) return names;
    const next = skipBracket(text, end);
    if (!isJoin(text, next)) return [];
    from = next + 1;
  }
  return [];
}

/** Cheap to ask: can an address or ：男 stand here at all? */
function mayClose({ marks }: Surroundings, end: number): boolean {
  return (marks.after[end] ?? 0) > 1 || (classAt(marks.text, end) & CHARACTER.breaks) !== 0;
}

/** 佴方先生, 佴方：男: at the start of a clause and before such words, a name needs no surname that we know. */
function introducedName(around: Surroundings, at: number): PersonMention | null {
  const { text } = around.marks;
  for (let end = at + 3; end > at + 1; end--) {
    if (
      !mayClose(around, end) ||
      !isSurelyPerson(text, end) ||
      isAddress(text, end - 1) ||
      isLexiconWord(text.slice(at, end))
    )
      continue;
    // 故张先生: the last character is the surname, and what stands before it is no part of the name.
    if (
      surnameWeight(text.charCodeAt(at)) === 0 &&
      surnameWeight(text.charCodeAt(end - 1)) > 1 &&
      (end - at === 2 || around.isWord(at, end - 1))
    )
      continue;
    // 对林越先生: a preposition, and a name in full.
    if (
      surnameWeight(text.charCodeAt(at)) === 0 &&
      around.marks.edge[at + 1] === 1 &&
      surnameWeight(text.charCodeAt(at + 1)) > 1
    )
      continue;
    // 并对於先生: what begins with a conjunction is no name.
    if (isConjunction(text.charCodeAt(at))) continue;
    // 为周启先生: the word before a name, and the name.
    if (around.marks.edge[at + 1] === 1 && end - at === 3 && surnameWeight(text.charCodeAt(at + 1)) > 0) continue;
    for (let i = at; i < end; i++) if (!isHan(text, i) || around.taken[i] === 1) return null;
    if (isNeverInNames(text.charCodeAt(at)) || isWordlike(around, at)) return null;
    return personAt(text, at, end, 1);
  }
  return null;
}

const BLANK = 32;

/** Behind a title, 由, 分别为 or a person in a list. */
function isSlot(around: Surroundings, at: number): boolean {
  const { marks, titleEnds, personEnds } = around;
  const last = marks.text.charCodeAt(at - 1);
  if (isColon(last)) return isCalledForPost(around, at) || ((marks.before[at - 1] ?? 0) > 2 && isSlot(around, at - 1));
  const from = last === BLANK ? at - 1 : at;
  if (titleEnds[from] === 1 || isLinked(around, from) || isChangedTo(around, from)) return true;
  if (personEnds[at - 1] === 1 && isJoin(marks.text, at - 1)) return true;
  const before = marks.before[from] ?? 0;
  if (before === 0) return false;
  const word = marks.text[from - 1];
  return word === '由' || (before > 1 && (word === '为' || word === '是'));
}

/** 负责人：石榴: a post, and who holds it, where the text calls people by such names. */
const isCalledForPost = ({ titleEnds, hasNicknames }: Surroundings, at: number): boolean =>
  hasNicknames && titleEnds[at - 1] === 1;

const isColon = characterSet('：:');
/** 负责人依次为白鹿、青禾、石榴: a member behind the first. */
const IN_SAID_LIST = /(?:依次|分别|依序)[为是][：:]?[^，。；\n]{2,40}$/;
const LONGEST_SAID = 46;

/** 负责人分别是清和与南亭。: what the sentence says of the title is a name, and needs nothing behind it. */
function saysWho(around: Surroundings, at: number): boolean {
  const { marks } = around;
  if (isColon(marks.text.charCodeAt(at - 1))) return isCalledForPost(around, at) || saysWho(around, at - 1);
  if (isJoin(marks.text, at - 1) && IN_SAID_LIST.test(marks.text.slice(Math.max(0, at - LONGEST_SAID), at)))
    return true;
  const last = marks.text[at - 1];
  return (
    isLinked(around, at) || isChangedTo(around, at) || ((marks.before[at] ?? 0) > 2 && (last === '为' || last === '是'))
  );
}

/** 清和（花名…, with a surname or without. */
const isNicknamed = (around: Surroundings, at: number): boolean =>
  around.hasNicknames && (tellsNickname(around.marks.text, at + 2) || tellsNickname(around.marks.text, at + 3));

function skipBracket(text: string, at: number): number {
  return testAt(BRACKET, text, at) ? BRACKET.lastIndex : at;
}

/** 女性, 外籍, 甲方: the last characters of words for kinds of people. */
const KINDS = new Set('性籍方');

/** 由女性领导, 由专人负责: what somebody is, not who. */
const isSomebody = (around: Surroundings, start: number, end: number): boolean =>
  namesNobody(around.marks.text.slice(start, end)) ||
  (KINDS.has(around.marks.text.charAt(end - 1)) && isKnownWord(around, start, end));

/** The end of a name of two to four characters that runs up to a verb, a bracket or the next member; -1 for none. */
function nameEnd(around: Surroundings, at: number, isSaid: boolean, isNext: boolean): number {
  const { text, before, edge } = around.marks;
  for (let end = at + 2; end <= at + 3; end++)
    if (closesMember(around, end, isSaid) && isCalled(around, at, end)) return end;
  if (isBetweenPostAndVerb(around, at)) return at + 2;
  if ((before[at + 1] ?? 0) > 0 || edge[at + 1] === 1) return -1;
  for (let end = at; end <= at + 4; end++) {
    if (end - at >= 2 && closesMember(around, end, false)) return isSomebody(around, at, end) ? -1 : end;
    if (isSaid && end - at >= 2 && closesName(text.charCodeAt(end)))
      return isKnownWord(around, at, end) && !isNext ? -1 : end;
    if (!isHan(text, end) || isNeverInNames(text.charCodeAt(end)) || around.taken[end] === 1) return -1;
    if (isWordlike(around, end) || isRareInNames(text.charCodeAt(end))) return -1;
  }
  return -1;
}

/** Small words that begin what somebody is called: 若木, 如晦. */
const beginsCalled = characterSet('若如以之');

/** 总裁|若木|表示: between a post and what only people do the small word is the name's. */
const isBetweenPostAndVerb = ({ marks: { text, after, edge }, titleEnds, taken }: Surroundings, at: number): boolean =>
  titleEnds[at] === 1 &&
  beginsCalled(text.charCodeAt(at)) &&
  (after[at + 2] ?? 0) > 1 &&
  (edge[at + 2] ?? 0) === 0 &&
  isHan(text, at + 1) &&
  taken[at + 1] !== 1;

/** Does a verb of people, the next member, a bracket or, where the sentence says who it is, its end stand here? */
function closesMember({ marks: { text, after } }: Surroundings, at: number, isSaid: boolean): boolean {
  return (
    (after[at] ?? 0) > 1 ||
    isJoin(text, at) ||
    text[at] === '（' ||
    text[at] === '(' ||
    (isSaid && closesName(text.charCodeAt(at)))
  );
}

function surnameOf(text: string, start: number, end: number): number {
  return end - start === 3 && surnameWeight(text.charCodeAt(start)) > 1 ? 1 : 0;
}
