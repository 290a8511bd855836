/** Finds organisations and units that say what they are with their last word: 青石集团|品牌部|视觉组. */
import { TIME_WORDS } from '../../lexicon/calendar.ts';
import { OTHERS } from '../../lexicon/organizations.ts';
import { COMPANY_ENDS } from '../../lexicon/part-names.ts';
import { characterSet } from '../character-sets.ts';
import type { Marks } from '../marks.ts';
import { testAt } from '../match-at.ts';
import { WORD } from '../name-words.ts';
import { behindPerson } from './behind-person.ts';
import { ANNOUNCERS, BECOMES, type Candidate, isDeterminer } from './candidate.ts';
import { descriptionAt } from './described.ts';
import { isCalledNew } from './first-character.ts';
import { goesOnInLatin, latinStart } from './latin-name.ts';
import { leftEdge } from './left-edge.ts';
import { isPerson, isPlausible } from './no-body.ts';
import { enclosed, throughQuotes } from './quotation-marks.ts';
import { isBracketed, isSortOf, split } from './two-names.ts';
import type { Walls } from './walls.ts';
import { restoreWhole } from './whole-names.ts';

const SUFFIX = WORD.organization | WORD.unit;

/** Said for the announcer alone, whatever verb stands before. */
const GENERIC = new Set(['公司', '集团', '集团公司', '总公司', '股份公司', '企业', '银行', '总行', '总部', '部门']);

/** Before a word like 公司 these say when, where or by whom, and name nothing: 经公司研究, 过去一年公司收入, 回集团总部. */
const NO_BODY = new RegExp(
  `^(?:${TIME_WORDS}|[一每多首本此这某数几]次|目前|此前|近年|近期|现在|未来|日前|经|向|由|在|对|从|为|据|将|与|和|被|给|到|回|离开|去|来|留在|留|让|使|把|是|请|就|按|因|于|任|当|支持|支撑|拥护|信任|热爱|尊重|相信|帮助|代表|服从|接)+$`,
);

/** 总裁林越向公司提出辞职, 林越加盟公司: no name of a company ends in what leads to it. */
const TOWARDS =
  /(?:[向对给被把欠]|(?<!基)因|超出|[高低优好]于|(?<![财产商])经|由于|加盟|加入|入职|离开|退出|回归|回到|进入|影响|涉及|受理|责令|查封|质疑|冻结|出让|实控|[辞告]别|见证|陪伴|保荐|警告|谴责|指控|投诉|参观|补偿|起底|清算|重整|[做看唱][空多]|看好|拖累|连累|损害|侵占|挪用|占用|掏空|维护|挽救|拯救|纾困|约束|适应|列入|归入|关心|关注|担心|满足|配合|契合|围绕|结合|符合|支撑|顺应|匹配|加强|优化|完善|提升|提高|增强|强化|有利于|有助于|鉴于|推动|推进|促进|落实|传言|传闻|谣言|爆料|[做变]强|做大|业态)$/;
const SOME = new RegExp(`(?:${OTHERS.join('|')})$`);
const isSize = characterSet('小大好');
const JOINT = /(?:联席|联合|助理|共同)$/;

/** Offices are named for the title of whom they serve. */
const OFFICES = /(?:办公室|办公厅|秘书处|室|办)$/u;

/** Finds the candidates from left to right; a later one may swallow an earlier one, never cross it. */
export function suffixCandidates(marks: Marks, walls: Walls): Candidate[] {
  const found: Candidate[] = [];
  const last = lastSuffixes(marks);
  for (const [end, start] of last) {
    const candidate = read(marks, walls, start, end, found);
    if (candidate === null || isPartyCommittee(marks.text, candidate, found.at(-1))) continue;
    const sort = found.at(-1);
    if (candidate.kind === 'organization' && sort?.end === candidate.start && isSortOf(marks.text, sort)) found.pop();
    // 整车研究院、智驾研究院: the first is what the second is.
    if (sort && isLike(marks.text, sort, candidate)) found[found.length - 1] = { ...sort, kind: 'unit' };
    while (found.length > 0 && (found.at(-1)?.start ?? -1) >= candidate.start) found.pop();
    found.push(candidate);
    if (!candidate.weak) walls.nameEnds[candidate.end] = 1;
  }
  restoreWhole(marks.text, found);
  return found;
}

/** No name that another begins is longer. */
const LONGEST_RUN = 64;

const LONGEST_FIELD = 3;
const isLike = (text: string, one: Candidate, next: Candidate): boolean =>
  next.kind === 'unit' &&
  one.suffixAt - one.start <= LONGEST_FIELD &&
  /^[、与和及]$/.test(text.slice(one.end, next.start)) &&
  text.slice(one.suffixAt, one.end) === text.slice(next.suffixAt, next.end);

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
 * 大学会|计: a word of the lexicon begins with the suffix's last character and goes on. Not so where a verb or a title begins
 * right behind the suffix: 市场部|分别, 冷链项目组|合并, 青石电子有限公司|法定代表人.
 */
function isCrossed(marks: Marks, end: number): boolean {
  for (let h = marks.first[end] ?? 0; h < (marks.first[end + 1] ?? 0); h++) {
    const [flags, length] = [marks.flags[h] ?? 0, (marks.ends[h] ?? 0) - end];
    if (((flags & WORD.edge) !== 0 && length > 1) || ((flags & WORD.head) !== 0 && length > 2)) return false;
  }
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
  const word = text.slice(suffixAt, end);
  const isWhole = (flags & WORD.region) !== 0 || MINISTRY.test(word);
  const fields = WORD.function | WORD.line | WORD.field;
  // 制造总部: the head office of a field of work.
  const takesVerb =
    !GENERIC.has(word) ||
    (word === '总部' && ((marks.endFlags[suffixAt] ?? 0) & fields) !== 0) ||
    (word === '公司' && isListed(marks, suffixAt, before));
  if (goesOnInLatin(text, end)) return null;
  // 制作人|大橘
  if (text.startsWith('人大', suffixAt) && walls.titleEnds[suffixAt + 1] === 1) return null;
  const marked = enclosed(text, suffixAt, end);
  const latin = marked >= 0 ? marked : latinStart(text, suffixAt);
  let start = latin >= 0 ? latin : leftEdge(marks, openOffice(marks, walls, suffixAt, end), suffixAt, takesVerb);
  if (before !== undefined && before.end >= start && before.end <= suffixAt && !isBracketed(text, before))
    start = split(text, before, start, { suffixAt, end, isUnit, isWhole, isWeak: (flags & WORD.weakUnit) !== 0 });
  // Names that run into each other without end are none: what is behind the last of them begins anew.
  if (before && suffixAt - start > LONGEST_RUN) start = before.end;
  if (isUnit && start < suffixAt) start = throughQuotes(text, start);
  if (isUnit && suffixAt - start > 2 && text[end] === '为' && CHANGED.test(text.slice(start, start + 2))) start += 2;
  if (isUnit && isDeterminer(text.charCodeAt(start)) && start + 1 === suffixAt) start = suffixAt;
  // 全集团, 全公司: all of it, and no name.
  if (!takesVerb && text[suffixAt - 1] === '全' && start < suffixAt) return null;
  // 青石科技|区域总经理: behind a company the region is not told, and the word is the title's.
  if (REGION_HEAD.test(word) && testAt(MANAGES, text, end) && OF_COMPANY_NAME.test(text.slice(start, suffixAt)))
    return null;
  // 从设备制造商向|服务集团|转型: what sort of company it becomes.
  if (!isUnit && /[向从由]/.test(text[start - 1] ?? '') && testAt(BECOMES, text, end)) return null;
  // 沪深|上市公司: all that are listed there.
  if (start < end - 4 && text.startsWith('上市公司', end - 4)) return null;
  const body = text.slice(start, suffixAt);
  // 营业收入分行业: no branch of a bank.
  if (word === '分行' && text[end] === '业') return null;
  // 投资银行一部: a field of work, and no bank.
  if (word === '银行' && BANKING.test(body)) return null;
  // 按分部计: told part by part.
  if (isUnit && body === '按') return null;
  // 该公司|大中华区, 公司|产品线: whose it is.
  if (isUnit && WHOSE.test(body) && !isPartOfName(text.slice(suffixAt, end))) start = suffixAt;
  // 不再担任公司公司秘书: the second word belongs to the title.
  if (!takesVerb && (NO_BODY.test(body) || TOWARDS.test(body) || body === text.slice(suffixAt, end))) start = suffixAt;
  // 本公司联席|公司秘书, 本公司|公司秘书: 公司 is the first word of the title.
  if (!takesVerb && text.startsWith('秘书', end) && (JOINT.test(body) || ANNOUNCERS.test(body))) return null;
  // 不少公司: one of many, and no name.
  if (!takesVerb && SOME.test(body)) return null;
  // 从一家小公司做起: of what size, and not which.
  if (!takesVerb && suffixAt - start === 1 && isSize(text.charCodeAt(start))) return null;
  if (text.startsWith('中共', start - 2) && text.startsWith('委员会', suffixAt)) return null;
  start = behindPerson(marks, walls, start, suffixAt, end);
  if (!isUnit) start += descriptionAt(text, start, suffixAt);
  if (!isUnit && suffixAt > start && isCalledNew(text, start, end)) start--;
  // 骨科耗材: a field of medicine, unless somebody heads it.
  if (start === suffixAt && CLINIC.test(word) && !testAt(HEADED, text, end)) return null;
  const candidate: Candidate = {
    start,
    end,
    suffixAt,
    kind: isUnit ? 'unit' : 'organization',
    weak: (flags & WORD.weakUnit) !== 0,
  };
  return isPlausible(marks, candidate, isWhole ? flags | WORD.region : flags) && !isPerson(marks, walls, candidate)
    ? candidate
    : null;
}

/** 贸易公司、检测|公司: in a list of such names the verb is one. */
const isListed = ({ text, softEdge }: Marks, at: number, before: Candidate | undefined): boolean =>
  (softEdge[at] ?? 0) === 2 && text[at - 3] === '、' && before?.end === at - 3;

const CLINIC = /^[骨儿眼内外]科$/;
const HEADED = /(?:副?主任|护士长|负责人)/y;
const REGION_HEAD = /^(?:区域|大区|片区|城市)$/;
const MANAGES = /(?:副?总经理|副?经理|总裁|总监|负责人|销售|运营|营销)/y;
const OF_COMPANY_NAME = new RegExp(`.(?:${COMPANY_ENDS}|集团|公司|银行|咨询|证券|工作室|俱乐部)$`);
const BANKING = /^(?:投资|零售|私人|公司|网上|手机|电子)$/;

/** Words for the company itself. */
const WHOSE = /^[该本我贵]?(?:公司|集团)$/;
/** 公司部, 集团办公室: so a department is called. */
const isPartOfName = (suffix: string): boolean =>
  !/..区$|^(?:产品线|大区|区域|研究院|研究所|事业群|事业部|实验室)$/.test(suffix);

/** 升级|数据部为…: with what it becomes behind it, this is what is done with it. */
const CHANGED = /^(?:升级|调整|重组|改组|改制|拆分|分拆)$/;

/** Is something named right before this suffix, so that 学院 or 研究院 is a part of it? */
function followsName(found: readonly Candidate[], suffixAt: number): boolean {
  const before = found.at(-1);
  return before !== undefined && before.kind === 'organization' && before.end < suffixAt && suffixAt - before.end <= 8;
}

/** Departments of a state by themselves; behind a field of work they are departments of a company: 信息科技部. */
const MINISTRY = /^(?:科技部|商务部|财政部|教育部|交通部|卫生部|外交部|农业部|司法部|经营部)$/;
const OF_STATE = /(?:国家|国|省|市|县|区|联邦|厅|院)$/;

/** What becomes of a department and hardly of a ministry, and who heads it: 原科技部, 成立科技部, 科技部更名为, 科技部总监. */
const OF_COMPANY =
  /^(?:(?:将|则|拟)?(?:一分为|拆分|更名|改名|并入|整体|划归|划入|撤销|升级|升格|不再)|(?:常务|执行|高级)?副?(?:总监|总经理|总裁|经理|主管|负责人))/;
const BEFORE_DEPARTMENT =
  /(?:原|分管|主管|直管|成立|设立|组建|新设|增设|撤销|裁撤|取消|[并划转归]入|划归|[部中心处组室]、|[|｜│\t][ ]?)$/;

function isDepartment(marks: Marks, walls: Walls, suffixAt: number, end: number): boolean {
  if (!MINISTRY.test(marks.text.slice(suffixAt, end))) return false;
  if (
    BEFORE_DEPARTMENT.test(marks.text.slice(Math.max(0, suffixAt - 2), suffixAt)) ||
    OF_COMPANY.test(marks.text.slice(end, end + 6))
  )
    return true;
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
