/** Organisations and units that say what they are with their last word: 青石集团|品牌部|视觉组. */
import type { OrganizationMention, UnitMention } from '../../document.ts';
import { INSTITUTIONS } from '../../lexicon/organizations.ts';
import { characterSet } from '../character-sets.ts';
import { isHan, isLatinOrDigit } from '../characters.ts';
import { type Marks, WORD } from '../marks.ts';
import { looksLikeName, surnameWeight } from '../person/surname.ts';
import { leftEdge, type Walls } from './left-edge.ts';

/** A name while its edges are still open. */
export interface Candidate {
  start: number;
  end: number;
  /** Where its suffix begins; `end` for a name without one. */
  readonly suffixAt: number;
  readonly kind: 'organization' | 'unit';
  readonly weak: boolean;
}

const SUFFIX = WORD.organization | WORD.unit;
/** Said of a unit that is named before: 该事业组, 本公司. */
const isDeterminer = characterSet('该本我贵此各某');
/**
 * 免去林越制造中心总经理职务, 解聘周启公司副总裁: behind a verb that people follow, a name of a person stands before the
 * field of work or 公司 that begins the body's own name.
 */
function behindPerson(marks: Marks, start: number, suffixAt: number, end: number): number {
  const { text } = marks;
  // 调林以宁任财务部部长
  const posted = [3, 2].find(each => text[start + each] === '任' && looksLikeName(text.slice(start, start + each)));
  if (posted !== undefined && start + posted + 2 < suffixAt) return start + posted + 1;
  if (((marks.before[start] ?? 0) < 2 && !isApproved(text, start)) || surnameWeight(text.charCodeAt(start)) === 0)
    return start;
  const own = WORD.function | WORD.line | WORD.field | WORD.place;
  if (((marks.startFlags[start] ?? 0) & own) !== 0) return start;
  for (const length of [3, 2]) {
    const at = start + length;
    // 选举林以宁为公司董事长: the copula stands before the body.
    if (at + 1 === suffixAt && text[at] === '为') return suffixAt;
    if (at === suffixAt && text.slice(suffixAt, end) === '公司') return at;
    // 解聘林越原财务部部长
    if (text[at] === '原' && at + 2 < suffixAt) return at + 1;
    if (at < suffixAt && ((marks.startFlags[at] ?? 0) & own) !== 0) return at;
  }
  return behindNamed(text, start, suffixAt);
}

/** 核准林越、周启青石银行副行长的任职资格: is this the next of those who are approved? */
const APPROVED = /(?:核准|同意)\p{Script=Han}{2,3}(?:、\p{Script=Han}{2,3}){0,4}、$/u;
const LONGEST_LIST = 24;
/** How far behind a bank's suffix its post and 任职资格 end. */
const LONGEST_POST = 32;
const isApproved = (text: string, start: number): boolean =>
  text[start - 1] === '、' && APPROVED.test(text.slice(Math.max(0, start - LONGEST_LIST), start));

/** Of verbs that take bodies too, these take people first. */
const OF_PEOPLE = new Set(['核准', '免去', '免除', '解聘', '罢免']);
/** How far to both sides a name is looked for again. */
const NEARBY = 600;

/** 核准林越青石银行副行长的任职资格 … 林越任青石银行: the name, or the bank's, is said again without the other. */
function behindNamed(text: string, start: number, suffixAt: number): number {
  const nearby = text.slice(Math.max(0, start - NEARBY), suffixAt + NEARBY);
  const isOfPeople = OF_PEOPLE.has(text.slice(start - 2, start));
  for (const length of [3, 2]) {
    const at = start + length;
    if (suffixAt - at < 2) continue;
    if (standsWithout(nearby, text.slice(at, suffixAt + 1), text.charAt(at - 1), '')) return at;
    if (isOfPeople && standsWithout(nearby, text.slice(start, at), '', text.charAt(at))) return at;
  }
  if (!isApproved(text, start) && !/核准|同意/.test(text.slice(start - 2, start))) return start;
  if (!text.slice(suffixAt, suffixAt + LONGEST_POST).includes('任职资格')) return start;
  const length = [3, 2].find(each => suffixAt - start - each > 1 && looksLikeName(text.slice(start, start + each)));
  return length === undefined ? start : start + length;
}

/** Does the word stand somewhere with other characters than these before and behind it? An empty one asks for nothing. */
function standsWithout(nearby: string, word: string, before: string, behind: string): boolean {
  for (let at = nearby.indexOf(word); at >= 0; at = nearby.indexOf(word, at + 1)) {
    const isOther = before === '' ? nearby.charAt(at + word.length) !== behind : nearby.charAt(at - 1) !== before;
    if (isOther) return true;
  }
  return false;
}

/** Said for the announcer alone, whatever verb stands before. */
const GENERIC = new Set(['公司', '集团', '企业', '银行', '总部', '部门']);
/** What a company calls itself or another by its sort alone. */
const ANNOUNCERS = /(?:公司|集团|[本该我总]行)$/u;
/** Institutions that are named by one word alone; the others say only what sort of body stands before them. */
const WHOLE = new Set(INSTITUTIONS);
/** Before a word like 公司 these say when, where or by whom, and name nothing: 经公司研究, 过去一年公司收入, 回集团总部. */
const NO_BODY =
  /^(?:过去[一二两三四五六七八九十几数]{1,2}[年月周天]|[一每多首本此这某数几]次|[上下前后]半年|[今去前明本当]年|[本上下]?[一二三四]?季度|目前|此前|近年|近期|现在|未来|日前|经|向|由|在|对|从|为|据|将|与|和|被|给|到|回|离开|去|让|使|把|是|请|就|按|因|于|任|当)+$/;
/** 总裁林越向公司提出辞职: no name of a company ends in what leads to it. */
const TOWARDS = /[向对给被把]$/;
const isNumeral = characterSet('一二两三四五六七八九十');
const isSize = characterSet('小大');
/** 华东区域经营中心 is one name, 华东大区销售部 two. */
const OF_REGION = /^(?:[\p{Script=Han}]{0,3})(?:中心|公司|总部|集团|平台)$/u;
const isSmallWord = characterSet('按由从被将把自向以');
const HEARD = /^(?:[\p{Script=Han}]{0,2})(?:获悉|获知|了解|得知|得到|获得|证实|确认|打听|核实|听说|求证)/u;
/** Offices are named for the title of whom they serve. */
const OFFICES = /(?:办公室|办公厅|秘书处|室|办)$/u;

/** Finds the candidates from left to right; a later one may swallow an earlier one, never cross it. */
export function suffixCandidates(marks: Marks, walls: Walls): Candidate[] {
  const found: Candidate[] = [];
  const last = lastSuffixes(marks);
  for (const [end, start] of last) {
    const candidate = read(marks, walls, start, end, found);
    if (candidate === null || isPartyCommittee(marks.text, candidate, found.at(-1))) continue;
    while (found.length > 0 && (found.at(-1)?.start ?? -1) >= candidate.start) found.pop();
    found.push(candidate);
    if (!candidate.weak) walls.nameEnds[candidate.end] = 1;
  }
  return found;
}

/** 中共江州机床集团有限公司委员会 is an organ of the company inside its name: the company is what is named. */
function isPartyCommittee(text: string, { start, end, suffixAt }: Candidate, company: Candidate | undefined): boolean {
  if (company?.end !== suffixAt || !text.startsWith('委员会', end - 3) || !text.startsWith('中共', start)) return false;
  company.start = Math.max(company.start, start + 2);
  return true;
}

/** The longest suffix that ends at each place: pairs [end, start], ends ascending. */
function lastSuffixes(marks: Marks): [number, number][] {
  const starts = new Map<number, number>();
  for (let at = 0; at < marks.text.length; at++) {
    if (((marks.startFlags[at] ?? 0) & SUFFIX) === 0) continue;
    for (let h = marks.first[at] ?? 0; h < (marks.first[at + 1] ?? 0); h++) {
      const end = marks.ends[h] ?? 0;
      if (((marks.flags[h] ?? 0) & SUFFIX) !== 0 && !starts.has(end) && !isCrossed(marks, end)) starts.set(end, at);
    }
  }
  return [...starts].sort((a, b) => a[0] - b[0]);
}

/**
 * 大学会|计: a word of the lexicon begins with the suffix's last character and goes on. Not so where a verb begins right
 * behind the suffix: 市场部|分别, 冷链项目组|合并.
 */
function isCrossed(marks: Marks, end: number): boolean {
  for (let h = marks.first[end] ?? 0; h < (marks.first[end + 1] ?? 0); h++)
    if (((marks.flags[h] ?? 0) & WORD.edge) !== 0 && (marks.ends[h] ?? 0) - end > 1) return false;
  if ((marks.reach[end - 1] ?? 0) > end) return true;
  for (let h = marks.first[end - 1] ?? 0; h < (marks.first[end] ?? 0); h++)
    if ((marks.ends[h] ?? 0) > end && ((marks.flags[h] ?? 0) & ~WORD.surnameWord) !== 0) return true;
  return false;
}

function flagsOf(marks: Marks, start: number, end: number): number {
  for (let h = marks.first[start] ?? 0; h < (marks.first[start + 1] ?? 0); h++)
    if (marks.ends[h] === end) return marks.flags[h] ?? 0;
  return 0;
}

function read(
  marks: Marks,
  walls: Walls,
  suffixAt: number,
  end: number,
  found: readonly Candidate[],
): Candidate | null {
  const { text } = marks;
  const flags = flagsOf(marks, suffixAt, end);
  const isOwn = (flags & WORD.organization) !== 0 && !followsName(found, suffixAt);
  const isUnit = ((flags & WORD.unit) !== 0 && !isOwn) || isDepartment(marks, walls, suffixAt, end);
  const before = found.at(-1);
  const takesVerb = !GENERIC.has(text.slice(suffixAt, end));
  const marked = enclosed(text, suffixAt, end);
  let start = marked >= 0 ? marked : leftEdge(marks, openOffice(marks, walls, suffixAt, end), suffixAt, takesVerb);
  if (before !== undefined && before.end >= start && before.end <= suffixAt && !isBracketed(text, before))
    start = split(text, before, start, { suffixAt, end, isUnit });
  if (isUnit && start < suffixAt) start = throughQuotes(text, start);
  if (isUnit && isDeterminer(text.charCodeAt(start)) && start + 1 === suffixAt) start = suffixAt;
  // 全集团, 全公司: all of it, and no name.
  if (!takesVerb && text[suffixAt - 1] === '全' && start < suffixAt) return null;
  const body = text.slice(start, suffixAt);
  // 不再担任公司公司秘书: the second word belongs to the title.
  if (!takesVerb && (NO_BODY.test(body) || TOWARDS.test(body) || body === text.slice(suffixAt, end))) start = suffixAt;
  // 从一家小公司做起: of what size, and not which.
  if (!takesVerb && suffixAt - start === 1 && isSize(text.charCodeAt(start))) return null;
  if (text.startsWith('中共', start - 2) && text.startsWith('委员会', suffixAt)) return null;
  start = behindPerson(marks, start, suffixAt, end);
  const candidate: Candidate = {
    start,
    end,
    suffixAt,
    kind: isUnit ? 'unit' : 'organization',
    weak: (flags & WORD.weakUnit) !== 0,
  };
  return isPlausible(marks, candidate, flags) && !isPerson(marks, walls, candidate) ? candidate : null;
}

/** Is something named right before this suffix, so that 学院 or 研究院 is a part of it? */
function followsName(found: readonly Candidate[], suffixAt: number): boolean {
  const before = found.at(-1);
  return before !== undefined && before.kind === 'organization' && before.end < suffixAt && suffixAt - before.end <= 8;
}

/** A name of a unit inside marks of quotation or brackets is no longer. */
const LONGEST_ENCLOSED = 16;
const OPENERS = new Map([
  ['”', '“'],
  ['"', '"'],
  ['」', '「'],
  ['』', '『'],
  ['）', '（'],
  [')', '('],
]);
/** Inside marks these tell something of the name, and are no part of it. */
const BEFORE_NAME =
  /^(?:原|现|前|新|以下|下称|简称|又称|又名|即|兼|含|包括|负责|隶属|拟|由|将|为|与|和|及|非|无|不|在|其|该|本|各)/;
const NO_NAME_INSIDE = /[^\p{Script=Han}A-Za-z0-9&]/u;

/**
 * The start of a name that marks show: “平台与内容事业群” as a whole, and “灯塔”专项组 with the marks in it. -1 where no
 * marks do.
 */
function enclosed(text: string, suffixAt: number, end: number): number {
  const inside = OPENERS.get(text[end] ?? '');
  if (inside !== undefined) {
    const open = text.lastIndexOf(inside, suffixAt - 1);
    const body = open < 0 || end - open > LONGEST_ENCLOSED ? '' : text.slice(open + 1, suffixAt);
    if (body !== '' && /[与和及]/.test(body) && !NO_NAME_INSIDE.test(body) && !BEFORE_NAME.test(body)) return open + 1;
  }
  const before = text[suffixAt - 1] ?? '';
  const quoted = before === '”' || before === '」' || before === '』' ? OPENERS.get(before) : undefined;
  if (quoted === undefined) return -1;
  const open = text.lastIndexOf(quoted, suffixAt - 2);
  const body = open < 0 || suffixAt - open > LONGEST_ENCLOSED ? '' : text.slice(open + 1, suffixAt - 1);
  return body !== '' && !NO_NAME_INSIDE.test(body) ? open : -1;
}

const LONGEST_QUOTED = 8;
const BEFORE_QUOTED = /[，。；：:、（(和与及将把由为\n]/;

/** “城事”|客户端团队: a short word in marks right before a name, behind another mark or a small word, begins it. */
function throughQuotes(text: string, start: number): number {
  const opener = text[start - 1] === '”' ? '“' : text[start - 1] === '」' ? '「' : '';
  if (opener === '') return start;
  const open = text.lastIndexOf(opener, start - 2);
  const inside = open < 0 || start - 1 - open > LONGEST_QUOTED ? '' : text.slice(open + 1, start - 1);
  if (inside === '' || NO_NAME_INSIDE.test(inside)) return start;
  return open === 0 || BEFORE_QUOTED.test(text[open - 1] ?? '') ? open : start;
}

/** Departments of a state by themselves; behind a field of work they are departments of a company: 信息科技部. */
const MINISTRY = /^(?:科技部|商务部|财政部|教育部|交通部|卫生部|外交部|农业部|司法部|经营部)$/;
const OF_STATE = /(?:国家|中国|国|省|市|县|区|共和国|联邦|厅|院)$/;

function isDepartment(marks: Marks, walls: Walls, suffixAt: number, end: number): boolean {
  if (!MINISTRY.test(marks.text.slice(suffixAt, end))) return false;
  const start = leftEdge(marks, walls, suffixAt);
  const places = WORD.place;
  return (
    start < suffixAt &&
    !OF_STATE.test(marks.text.slice(start, suffixAt)) &&
    ((marks.endFlags[suffixAt] ?? 0) & places) === 0
  );
}

/** CEO办公室, 董事长室: the title before the office is part of its name. */
function openOffice(marks: Marks, walls: Walls, suffixAt: number, end: number): Walls {
  if (walls.titleEnds[suffixAt] !== 1 || !OFFICES.test(marks.text.slice(suffixAt, end))) return walls;
  return { ...walls, titleEnds: new Uint8Array(0) };
}

/** （集团）总公司: the bracket is inside the longer name. */
function isBracketed(text: string, before: Candidate): boolean {
  return (text[before.end] === '）' || text[before.end] === ')') && /[（(]/.test(text[before.start - 1] ?? '');
}

interface Inner {
  readonly suffixAt: number;
  readonly end: number;
  readonly isUnit: boolean;
}

/** 关联公司|云岚科技有限公司: a word of the lexicon that says what a company is to another. */
const isSort = ({ edge }: Marks, { start, end }: Candidate): boolean => (edge[end] ?? 0) >= Math.max(2, end - start);

const LATIN_TITLE = /^(?:C[A-Z]O|[ES]?VP)/;

/** 芯片设计公司|Arkline: fields of work say what sort of company it is whose foreign name follows. */
function isApposed({ text, startFlags, endFlags }: Marks, { start, end, suffixAt }: Candidate): boolean {
  if (!isLatinOrDigit(text, end) || LATIN_TITLE.test(text.slice(end, end + 4))) return false;
  const fields = WORD.function | WORD.line | WORD.field;
  return ((startFlags[start] ?? 0) & fields) !== 0 && ((endFlags[suffixAt] ?? 0) & fields) !== 0;
}

/** An organisation swallows what it runs through; a unit begins behind the name before it, when it has a body of its own. */
function split(text: string, before: Candidate, start: number, { suffixAt, end, isUnit }: Inner): number {
  const body = suffixAt - before.end;
  const isBare = before.start === before.suffixAt;
  if (body === 1 && isUnit && isNumeral(text.charCodeAt(before.end))) return before.end;
  // 研发部|按|区域: a small word behind a name leaves nothing for another.
  if (body === 1 && isUnit && isSmallWord(text.charCodeAt(before.end))) return suffixAt;
  if (before.weak && body < 2) return start;
  if (isUnit && text.startsWith('区域', before.suffixAt) && OF_REGION.test(text.slice(before.end, end)))
    return before.start;
  if (!isUnit) return isBare && body > 0 ? before.end : Math.min(start, before.start);
  if (body < 1 || (body < 2 && !isBare)) return before.start;
  return before.end;
}

function isPlausible(marks: Marks, candidate: Candidate, flags: number): boolean {
  const { text } = marks;
  const body = candidate.suffixAt - candidate.start;
  const suffix = candidate.end - candidate.suffixAt;
  if (candidate.kind === 'organization') {
    if (body > 0 && (isSort(marks, candidate) || isApposed(marks, candidate))) return false;
    if (body === 0) {
      const word = text.slice(candidate.start, candidate.end);
      return WHOLE.has(word) || ANNOUNCERS.test(word);
    }
    return body > 1 || suffix > 1 || !isHan(text, candidate.start);
  }
  // 市场部、行政部两部合一: counted, not named.
  if (body === 1 && isNumeral(text.charCodeAt(candidate.start)) && suffix === 1) return false;
  // 出货量3850万部: a number of things.
  if (suffix === 1 && /(?:\d[万亿千百余多]|\d{3})$/.test(text.slice(candidate.suffixAt - 3, candidate.suffixAt)))
    return false;
  // 从知情人士处获悉: where it was heard, not what it is called.
  if (suffix === 1 && text[candidate.suffixAt] === '处' && HEARD.test(text.slice(candidate.end, candidate.end + 6)))
    return false;
  // BU化, 平台化, 事业部制, 大部制改革: a way of working.
  if (text[candidate.end] === '化' || /^制(?![造度定作订])/.test(text.slice(candidate.end, candidate.end + 2)))
    return false;
  // 公司总部设在江州, 购物中心: a place.
  if (
    text.startsWith('总部', candidate.suffixAt) &&
    /^(?:设在|设于|位于|坐落|大楼|迁)/.test(text.slice(candidate.end, candidate.end + 2))
  )
    return false;
  // 该行业务, 其业务: pointed at, not named.
  if (/^(?:该[行司公]|其(?!他))/.test(text.slice(candidate.start, candidate.start + 2)) && body > 1 && candidate.weak)
    return false;
  // 以数据为中心: what something is like.
  if (text[candidate.suffixAt - 1] === '为' && text.startsWith('中心', candidate.suffixAt)) return false;
  if (suffix === 1 && !isLine(marks, candidate)) return false;
  if (suffix === 1) return body >= 2 && !/[-·•・－]/.test(text[candidate.start - 1] ?? '');
  return body >= 1 || (flags & WORD.region) !== 0;
}

/** Sections are called after fields of work: 检测科, 人事科. */
const SECTION =
  /(?:[务事]|[检质]检|检[测验]|[计规]划|技术|办公|总务|医务|护理|保卫|工程|设备|信息|信访|法规|宣传|组织|统计|审计|税务|稽查|监察|教学|科研|器械|药剂|一|二|三|四|五|六)$/;

const BEHIND_LINE = /[上下城路圈索网性型程条材缆]/;

/** 技术线, 检测科 are units where a field of work stands before them; other lines are things. */
function isLine({ text, endFlags }: Marks, { suffixAt, end }: Candidate): boolean {
  const fields = WORD.function | WORD.line | WORD.field | WORD.softEdge;
  if (text[suffixAt] === '科')
    return ((endFlags[suffixAt] ?? 0) & fields) !== 0 || SECTION.test(text.slice(Math.max(0, suffixAt - 2), suffixAt));
  if (text[suffixAt] !== '线') return true;
  return ((endFlags[suffixAt] ?? 0) & fields) !== 0 && !BEHIND_LINE.test(text[end] ?? '');
}

/** 任命方远科博士: what ends like a unit of one character is the name of a person, where a person is wanted. */
function isPerson(marks: Marks, walls: Walls, { start, end, suffixAt }: Candidate): boolean {
  if (end - suffixAt !== 1 || end - start !== 3 || surnameWeight(marks.text.charCodeAt(start)) < 2) return false;
  return (marks.after[end] ?? 0) > 1 || (marks.before[start] ?? 0) > 0 || walls.titleEnds[start] === 1;
}

/** Makes mentions of candidates; a name that is only a suffix (公司, 本行) is generic. */
export function asMention(text: string, candidate: Candidate): OrganizationMention | UnitMention {
  const name = text.slice(candidate.start, candidate.end);
  const suffix = text.slice(candidate.suffixAt, candidate.end);
  const span = { start: candidate.start, end: candidate.end, name, suffix, evidence: 'suffix' as const };
  if (candidate.kind === 'unit') return { kind: 'unit', ...span, weak: candidate.weak };
  return { kind: 'organization', ...span, generic: isGeneric(text, candidate) };
}

function isGeneric(text: string, candidate: Candidate): boolean {
  const body = candidate.suffixAt - candidate.start;
  if (body === 0) return !WHOLE.has(text.slice(candidate.start, candidate.end));
  return body === 1 && isDeterminer(text.charCodeAt(candidate.start));
}
