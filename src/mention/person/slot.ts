/** Names without a surname (花名, bare given names) in slots that only people fill: 由清和、南亭负责; 负责人清和表示. */
import type { PersonMention } from '../../document.ts';
import { characterSet } from '../character-sets.ts';
import { CHARACTER, classAt, isHan } from '../characters.ts';
import { isLexiconWord } from '../marks.ts';
import { isAddress, isSurelyPerson } from './about.ts';
import { isJoin, isReporting, leftStrength, type Surroundings } from './context.ts';
import { isLinked } from './linked.ts';
import { isNeverInNames, isRareInNames, surnameWeight } from './surname.ts';
import { isWordlike } from './word.ts';

const NICKNAMED = /[（(，,]\s?(?:花名|本名|真名|原名)/uy;
/** A member's own bracket in a list: 周白（花名：南亭）、…. */
const BRACKET = /[（(][^（()）]{1,24}[）)]/uy;
const LONGEST_LIST = 12;
const LATIN_MEMBER = /[A-Z][a-z]+(?![A-Za-z])/y;
const closesName = characterSet('，。；,;\n');

/** The names of the slot or list of slots that begins here; empty when something else stands there. */
export function slotNames(around: Surroundings, at: number): PersonMention[] {
  const { text } = around.marks;
  const introduced = introducedName(around, at);
  if (introduced !== null) return [introduced];
  const wanted = wantedAt(around, at);
  if (wanted !== null) return wanted;
  if (!isSlot(around, at) && !isNicknamed(around, at)) return [];
  const isSaid = saysWho(around, at);
  const names: PersonMention[] = [];
  let from = at;
  for (let members = 0; members < LONGEST_LIST; members++) {
    LATIN_MEMBER.lastIndex = from;
    // 清和和Kelvin: the other name is found by itself.
    if (names.length > 0 && LATIN_MEMBER.test(text)) return names;
    const end = nameEnd(around, from, isSaid);
    if (end < 0) return [];
    names.push({
      kind: 'person',
      start: from,
      end,
      name: text.slice(from, end),
      surname: surnameOf(text, from, end),
      evidence: 'context',
    });
    NICKNAMED.lastIndex = end;
    if (NICKNAMED.test(text) || (around.marks.after[end] ?? 0) > 1) return names;
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
      leftStrength(around, at) < 2 ||
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
    // 为周启先生: the word before a name, and the name.
    if (around.marks.edge[at + 1] === 1 && end - at === 3 && surnameWeight(text.charCodeAt(at + 1)) > 0) continue;
    for (let i = at; i < end; i++) if (!isHan(text, i) || around.taken[i] === 1) return null;
    if (isNeverInNames(text.charCodeAt(at)) || isWordlike(around, at)) return null;
    return { kind: 'person', start: at, end, name: text.slice(at, end), surname: 1, evidence: 'context' };
  }
  return null;
}

/** What closes a name behind words that want one, and the words. */
const APPOINTING = new Set(['任命', '聘任', '委任', '提名', '推选', '选举', '聘请']);
/** The last characters of all words that want a name behind them. */
const wantsName = characterSet([...APPOINTING, '感谢', '向'].map(word => word.slice(-1)));
const THANKED =
  /(?:多年|这些年|这几年|一直以来|长期以来|过去|[一二三四五六七八九十两几\d]{1,2}年(?:多|来|间|的)|的(?:付出|贡献|努力|坚守|辛勤|奉献|陪伴))/y;
const OFFICE = /(?:将|已)?(?:担任|出任|接任|升任|就任|兼任|调任|转任|改任)/y;
const ADVISERS = /顾问|承销|保荐|托管/;
/** How far behind a verb of office its title stands. */
const LONGEST_POST = 14;

/**
 * 任命清和为总裁, 向清和汇报, 感谢清和多年来的付出, 清和担任品牌部总监: places that only a person fills, so that two or three characters
 * which are no word of the dictionary are one.
 */
function wantedAt(around: Surroundings, at: number): PersonMention[] | null {
  const { marks, titleStarts, nameStarts } = around;
  const { text } = marks;
  const isFree = (classAt(text, at - 1) & CHARACTER.breaks) !== 0 || at === 0;
  if (!isFree && !wantsName(text.charCodeAt(at - 1))) return null;
  const verb = text.slice(at - 2, at);
  const isAppointed = APPOINTING.has(verb);
  const isTold = text[at - 1] === '向';
  const isThanked = verb === '感谢';
  for (const end of [at + 2, at + 3]) {
    const closes =
      (isAppointed && text[end] === '为' && (titleStarts[end + 1] === 1 || nameStarts[end + 1] === 1)) ||
      (isTold && isReporting(text, end)) ||
      (isThanked && isAt(THANKED, text, end)) ||
      (isFree && isAt(OFFICE, text, end) && isPost(around, OFFICE.lastIndex));
    if (!closes) continue;
    if (!isBare(around, at, end) || isKnownWord(around, at, end)) return null;
    const name = text.slice(at, end);
    return [{ kind: 'person', start: at, end, name, surname: surnameOf(text, at, end), evidence: 'context' }];
  }
  return null;
}

function isAt(pattern: RegExp, text: string, at: number): boolean {
  pattern.lastIndex = at;
  return pattern.test(text);
}

/** Does a title, with or without the body it is held in, stand here? Firms hold the offices of advisers. */
function isPost({ marks: { text }, titleStarts }: Surroundings, from: number): boolean {
  for (let at = from; at <= from + LONGEST_POST; at++) {
    if (titleStarts[at] === 1) return !ADVISERS.test(text.slice(from, at + 8));
    if (!isHan(text, at)) return false;
  }
  return false;
}

/** No character here begins or ends what is no name. */
function isBare(around: Surroundings, at: number, end: number): boolean {
  const { text, edge, after } = around.marks;
  for (let i = at; i < end; i++) {
    const code = text.charCodeAt(i);
    if (!isHan(text, i) || isNeverInNames(code) || isRareInNames(code) || around.taken[i] === 1) return false;
    if (isWordlike(around, i) || (i > at && (edge[i] === 1 || (after[i] ?? 0) > 0))) return false;
  }
  return edge[end] === 0 && !isLexiconWord(text.slice(at, end));
}

/** Behind a title, 由, 分别为 or a person in a list. */
function isSlot(around: Surroundings, at: number): boolean {
  const { marks, titleEnds, personEnds } = around;
  const from = marks.text[at - 1] === ' ' ? at - 1 : at;
  if (titleEnds[from] === 1 || isLinked(around, from)) return true;
  if (personEnds[at - 1] === 1 && isJoin(marks.text, at - 1)) return true;
  const before = marks.before[from] ?? 0;
  if (before === 0) return false;
  const last = marks.text[from - 1];
  return last === '由' || (before > 1 && (last === '为' || last === '是'));
}

/** 负责人分别是清和与南亭。: what the sentence says of the title is a name, and needs nothing behind it. */
function saysWho(around: Surroundings, at: number): boolean {
  const { marks } = around;
  const last = marks.text[at - 1];
  return isLinked(around, at) || ((marks.before[at] ?? 0) > 2 && (last === '为' || last === '是'));
}

function isNicknamed(around: Surroundings, at: number): boolean {
  if (!around.hasNicknames || leftStrength(around, at) < 1) return false;
  return [2, 3].some(length => {
    NICKNAMED.lastIndex = at + length;
    return NICKNAMED.test(around.marks.text);
  });
}

function skipBracket(text: string, at: number): number {
  BRACKET.lastIndex = at;
  return BRACKET.test(text) ? BRACKET.lastIndex : at;
}

/** 女性, 外籍, 甲方: the last characters of words for kinds of people. */
const KINDS = new Set('性籍方');

/** The end of a name of two to four characters that runs up to a verb, a bracket or the next member; -1 for none. */
function nameEnd(around: Surroundings, at: number, isSaid: boolean): number {
  const { text, after, before, edge } = around.marks;
  if ((before[at + 1] ?? 0) > 0 || edge[at + 1] === 1) return -1;
  for (let end = at; end <= at + 4; end++) {
    const closes =
      end - at >= 2 && ((after[end] ?? 0) > 1 || isJoin(text, end) || text[end] === '（' || text[end] === '(');
    // 由女性|领导
    if (closes) return KINDS.has(text.charAt(end - 1)) && isKnownWord(around, at, end) ? -1 : end;
    if (isSaid && end - at >= 2 && closesName(text.charCodeAt(end))) return isKnownWord(around, at, end) ? -1 : end;
    if (!isHan(text, end) || isNeverInNames(text.charCodeAt(end)) || around.taken[end] === 1) return -1;
    if (isWordlike(around, end) || isRareInNames(text.charCodeAt(end))) return -1;
  }
  return -1;
}

/** 女性, 外籍: a word of the dictionary tells what somebody is, not who. */
const isKnownWord = ({ isWord }: Surroundings, start: number, end: number): boolean =>
  isWord(start, end) && !isWord(start, start + 1);

function surnameOf(text: string, start: number, end: number): number {
  return end - start === 3 && surnameWeight(text.charCodeAt(start)) > 1 ? 1 : 0;
}
