/** Names without a surname that verbs ask for: 任命清和为总裁, 向清和汇报, 清和担任品牌部总监, 清和、南亭均向周启汇报. */
import type { PersonMention } from '../../document.ts';
import { characterSet } from '../character-sets.ts';
import { CHARACTER, classAt, isHan } from '../characters.ts';
import { endsListNumber } from '../list-number.ts';
import { testAt } from '../match-at.ts';
import { isLexiconWord } from '../name-words.ts';
import { isJoin } from './context.ts';
import { takesPost } from './deeds.ts';
import { isChange } from './linked.ts';
import { isCalled, namesNobody } from './nickname.ts';
import { personAt } from './person-at.ts';
import { isNeverInNames, isRareInNames, surnameWeight } from './surname.ts';
import type { Surroundings } from './surroundings.ts';
import { isKnownWord, isWordlike } from './word.ts';

/** What closes a name behind words that want one, and the words. */
const APPOINTING = new Set(['任命', '聘任', '委任', '提名', '推选', '选举', '聘请']);
/** The last characters of all words that want a name behind them. */
export const wantsName = characterSet([...APPOINTING, '感谢', '向', '由'].map(word => word.slice(-1)));
const THANKED =
  /(?:多年|这些年|这几年|一直以来|长期以来|过去|[一二三四五六七八九十两几\d]{1,2}年(?:多|来|间|的)|的(?:付出|贡献|努力|坚守|辛勤|奉献|陪伴))/y;
const IN_CHARGE =
  /(?:将|已|则|会|也|还|继续|同时|不再|正式|全面|直接|共同)*(?:负责|分管|牵头|代管|统管|带领|接管|接手|主持|兼管)(?:原|新)?/y;
const OF_PEOPLE =
  /(?:将|已|均|都|也|则|因(?:个人|家庭|身体|健康)[^，。；\n]{0,6}|于[^，。；\n]{1,8})*(?:不再担任|不再兼任|离开(?:公司|集团)|(?:提出|申请)?离职|卸任|退休|辞任|(?:直接|实线|虚线)?(?:向[^，。；\n]{1,16}|直接)汇报|汇报给)/y;

/** 向|林越|汇报, 向|林越|直接汇报 */
const REPORTING = /(?:直接|双线|实线|虚线|统一)?汇报/y;

const LONGEST_LIST = 12;
const LENGTHS = [2, 3];

/** The names that begin here, where two or three characters stand in a place that only a person fills; null where it is none. */
export function wantedNames(around: Surroundings, at: number): PersonMention[] | null {
  const { text } = around.marks;
  const isFree = at === 0 || (classAt(text, at - 1) & CHARACTER.breaks) !== 0 || endsListNumber(text, at);
  if (!isFree && !wantsName(text.charCodeAt(at - 1))) return null;
  if (!isHan(text, at)) return null;
  const single = wantedAt(around, at, isFree);
  if (single !== undefined) return single;
  return isFree && around.hasNicknames ? calledList(around, at) : null;
}

/** Undefined where nothing asks for a name, null where what stands there is none. */
function wantedAt(around: Surroundings, at: number, isFree: boolean): PersonMention[] | null | undefined {
  for (const length of LENGTHS) {
    const end = at + length;
    const isStrict = closesStrictly(around, at, end, isFree);
    if (!isStrict && !(isFree && around.hasNicknames && closesCharge(around, end))) continue;
    if (isCalled(around, at, end)) return [nameAt(around, at, end)];
    return isStrict && isBare(around, at, end) && !isSomebody(around, at, end) ? [nameAt(around, at, end)] : null;
  }
  return undefined;
}

function closesStrictly(around: Surroundings, at: number, end: number, isFree: boolean): boolean {
  const { marks, titleStarts, nameStarts } = around;
  const { text } = marks;
  const verb = text.slice(at - 2, at);
  // 国资委|任命林越
  if (text[at] === '命') return false;
  return (
    (APPOINTING.has(verb) && text[end] === '为' && (titleStarts[end + 1] === 1 || nameStarts[end + 1] === 1)) ||
    (text[at - 1] === '向' && testAt(REPORTING, text, end)) ||
    (verb === '感谢' && testAt(THANKED, text, end)) ||
    (text[at - 1] === '由' && around.titleEnds[at - 1] === 1 && isChange(text, end)) ||
    (isFree && takesPost(around, end))
  );
}

/** 石榴负责|渠道部, 石榴将离开公司, 石榴、木鱼均向周启汇报 */
function closesCharge({ marks: { text }, nameStarts }: Surroundings, end: number): boolean {
  return (testAt(IN_CHARGE, text, end) && nameStarts[IN_CHARGE.lastIndex] === 1) || testAt(OF_PEOPLE, text, end);
}

/** 石榴、木鱼和南瓜均向周启汇报: a list whose last name is closed by what only people do. */
function calledList(around: Surroundings, at: number): PersonMention[] | null {
  const names: PersonMention[] = [];
  let from = at;
  for (let members = 0; members < LONGEST_LIST; members++) {
    const member = LENGTHS.find(
      length => isJoin(around.marks.text, from + length) && isCalled(around, from, from + length),
    );
    if (member === undefined) break;
    names.push(nameAt(around, from, from + member));
    from += member + 1;
  }
  const last = names.length === 0 ? null : wantedAt(around, from, true);
  return last ? [...names, ...last] : null;
}

function nameAt({ marks: { text } }: Surroundings, start: number, end: number): PersonMention {
  return personAt(text, start, end, end - start === 3 && surnameWeight(text.charCodeAt(start)) > 1 ? 1 : 0);
}

/** 女性, 外籍, 专人: what somebody is, not who. */
const isSomebody = (around: Surroundings, start: number, end: number): boolean =>
  isKnownWord(around, start, end) || namesNobody(around.marks.text.slice(start, end));

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
