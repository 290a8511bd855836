/** What ends like the name of a body and names none, by what stands in it and around it. */
import { isHan, isLatinOrDigit, isNumeralCode } from '../characters.ts';
import type { Marks } from '../marks.ts';
import { testAt } from '../match-at.ts';
import { WORD } from '../name-words.ts';
import { surnameWeight } from '../person/surname.ts';
import { ANNOUNCERS, type Candidate, WHOLE } from './candidate.ts';
import type { Walls } from './walls.ts';

const HEARD = /^(?:[\p{Script=Han}]{0,2})(?:获悉|获知|了解|得知|得到|获得|证实|确认|打听|核实|听说|求证)/u;

/** 关联公司|云岚科技有限公司: a word of the lexicon that says what a company is to another. */
const isSort = ({ edge }: Marks, { start, end }: Candidate): boolean => (edge[end] ?? 0) >= Math.max(2, end - start);

/** 江州社7月1日电, 时报e公司讯, 据江州社报道: who brings the news. */
const REPORTS = /^(?:\d{1,2}月\d{1,2}日)?(?:[讯电訊電](?=[\s　：:，,（(丨|】])|的?(?:记者|記者|报道|報道|消息))/;
const AGENCY = /(?:(?<!通讯)社|[时日晚]报[A-Za-z]?公司)$/;

const LATIN_TITLE = /^(?:C[A-Z]O|[ES]?VP)/;

/** 芯片设计公司|Arkline: fields of work say what sort of company it is whose foreign name follows. */
function isApposed({ text, startFlags, endFlags }: Marks, { start, end, suffixAt }: Candidate): boolean {
  if (!isLatinOrDigit(text, end) || LATIN_TITLE.test(text.slice(end, end + 4))) return false;
  const fields = WORD.function | WORD.line | WORD.field;
  return ((startFlags[start] ?? 0) & fields) !== 0 && ((endFlags[suffixAt] ?? 0) & fields) !== 0;
}

/** 在营酒店10,286家, 联营门店合计6,391家: things that are counted. */
const COUNTED =
  /^(?:总?数量?|合计|共计?|总计|已|达到?|约|超过?|近|逾|为|有|分别|增至)*[\d,.]+[万余多]*[家间座所](?![\u4e00-\u9fff])/;

/** 组件, 组合; 研究组|合并 is none of them. */
const GOODS = /[件装]|合(?!并(?!购))/y;

export function isPlausible(marks: Marks, candidate: Candidate, flags: number): boolean {
  const { text } = marks;
  const body = candidate.suffixAt - candidate.start;
  const suffix = candidate.end - candidate.suffixAt;
  if (COUNTED.test(text.slice(candidate.end, candidate.end + 20))) return false;
  if (candidate.kind === 'organization') {
    const name = text.slice(candidate.start, candidate.end);
    if (AGENCY.test(name) && REPORTS.test(text.slice(candidate.end, candidate.end + 8))) return false;
    if (body > 0 && (isSort(marks, candidate) || isApposed(marks, candidate))) return false;
    if (body === 0) return WHOLE.has(name) || ANNOUNCERS.test(name);
    // 云岚科技|关联公司: of whom it is told, and not what it is called.
    if (body > 3 && /(?:关联|参股|联营|合营|附属)公司$/.test(text.slice(candidate.suffixAt - 2, candidate.end)))
      return false;
    // 海外建厂: what is done, and no factory.
    if (text[candidate.suffixAt] === '厂' && /[建设开办]/.test(text[candidate.suffixAt - 1] ?? '')) return false;
    // 总裁办公会: a meeting, not a guild.
    if (text.startsWith('办公会', candidate.suffixAt - 1)) return false;
    // 活跃|会员3260万: a member.
    if (text[candidate.end - 1] === '会' && text[candidate.end] === '员') return false;
    // 62家|啤酒厂: how many of them.
    if (/\d[万余多]?[家座]$/.test(text.slice(candidate.start - 3, candidate.start)) && body + suffix <= 4) return false;
    // 经营214间|餐厅, 本集团|银行结余
    if (/\d[万余多]?[家间座]|^本(?:集团|公司)./.test(name)) return false;
    return body > 1 || suffix > 1 || !isHan(text, candidate.start);
  }
  // 市场部、行政部两部合一: counted, not named.
  if (body === 1 && isNumeralCode(text.charCodeAt(candidate.start)) && suffix === 1) return false;
  // 三季度组|件: goods.
  if (suffix === 1 && text[candidate.suffixAt] === '组' && testAt(GOODS, text, candidate.end)) return false;
  // 出货量3850万部: a number of things.
  if (
    suffix === 1 &&
    /(?:\d[万亿千百余多]|\d{3}|[片剧影品机]\d{1,2})$/.test(text.slice(candidate.suffixAt - 3, candidate.suffixAt))
  )
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
  if (text[candidate.end - 1] === '科' && BEHIND_SECTION.test(text.slice(candidate.end, candidate.end + 2)))
    return false;
  if (suffix === 1 && !isLine(marks, candidate)) return false;
  if (suffix === 1)
    return body >= 2 && !/[^\s。；;：:][-·•・－]$/.test(text.slice(Math.max(0, candidate.start - 2), candidate.start));
  return body >= 1 || (flags & WORD.region) !== 0 || isOffice(text, candidate);
}

/** 撤销原办公室、企管部, 原办公室职能并入…: the one that is called by nothing but what it is, in a list or behind 原. */
function isOffice(text: string, { start, end }: Candidate): boolean {
  if (text.slice(start, end) !== '办公室') return false;
  const isListed = /^[、和与]\p{Script=Han}{2,12}(?:部|室|处|中心|办)(?![门长])/u.test(text.slice(end, end + 16));
  return /(?:[设销立留：:]|由)$/.test(text[start - 1] ?? '')
    ? isListed
    : text[start - 1] === '原' && /^[、和与职]/.test(text[end] ?? '');
}

/** Sections are called after fields of work: 检测科, 人事科. */
const SECTION =
  /(?:[务事]|[检质]检|检[测验]|[计规]划|技术|办公|总务|医务|护理|保卫|工程|设备|信息|信访|法规|宣传|组织|统计|审计|税务|稽查|监察|教学|科研|器械|药剂|肿瘤|放[疗射]|急诊|麻醉|病理|影像|口腔|皮肤|康复|妇产|产前|重症|感染|一|二|三|四|五|六)$/;

/** 心血管内科|临床工作: a discipline, not the section. */
const BEHIND_SECTION = /^(?:学|医[生师学]|专[家业]|临床|疾病|手术|患者|治疗|领域|研究|方向)/;
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
export function isPerson(marks: Marks, walls: Walls, { start, end, suffixAt }: Candidate): boolean {
  if (end - suffixAt !== 1 || end - start !== 3 || surnameWeight(marks.text.charCodeAt(start)) < 2) return false;
  return (marks.after[end] ?? 0) > 1 || (marks.before[start] ?? 0) > 0 || walls.titleEnds[start] === 1;
}
