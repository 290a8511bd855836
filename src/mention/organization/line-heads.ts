/** Companies that open a line or a sentence: 北山电器：总经理辞职, 北山电器任命…. */
import { alternatives } from '../../lexicon/alternatives.ts';
import { MANNERS } from '../../lexicon/announcing.ts';
import { BULLETS } from '../../lexicon/bullets.ts';
import { COMPANY_ENDS, isFieldTail, isTradeName } from '../../lexicon/part-names.ts';
import { INTO_OLD, MERGE, MOVE_UNIT, RENAME, SPLIT, UPGRADE } from '../../lexicon/unit-verbs.ts';
import { everyMatch } from '../every-match.ts';
import { testAt } from '../match-at.ts';
import type { Lesson } from './lesson.ts';
import { isPersonLike, plausible, SHORTEST } from './plausible.ts';

/** ▲, 1. before an item of a digest. */
const BULLET = `(?:[${BULLETS}·→-]|[0-9]{1,2}[.、．]|[（(][0-9]{1,2}[)）])[ \u3000]*`;
/** Where an item begins: a line, or a number in a circle wherever it stands. */
const ITEM = `(?:(?:^|\\n)[ \u3000]*(?:${BULLET})?|[①-⑳][ \u3000]*)`;
/** 江州财经5月8日讯 before the news. */
const SOURCE =
  '(?:[\\p{Script=Han}A-Za-z0-9]{2,10}?(?:(?:[0-9]{1,2}月[0-9]{1,2}日)?[讯电](?:[ 　]+|[，,：:][ 　]*)|[ 　]?[|｜丨][ 　]*))?';
/** 原标题：X：, or X： at the start of a line. */
const HEADLINE = new RegExp(
  `${ITEM}${SOURCE}(?:【[^】\\n]{1,8}】|【|原标题[：:]\\s*)?(?<name>[\\p{Script=Han}A-Za-z0-9*]{2,10})[：:](?!\\s*\\n)`,
  'dgu',
);
/** 林越：任渠道部总经理, 林越：从副总裁到总裁: whoever has a post, or goes from one to another, is no company. */
const HOLDS = /[ \u3000]*(?:任(?![期务职何命意])|拟任|现任|兼任|不再|免去|曾任|从[^，。；\n]{2,20}(?:到|至))/y;

/** Names before a colon at the start of a line. */
export function headlined({ marks: { text }, walls }: Lesson): Set<string> {
  const names = new Set<string>();
  for (const match of everyMatch(HEADLINE, text)) {
    const name = match.groups?.['name'] ?? '';
    // 独立董事： in a list of posts is a title.
    const end = match.indices?.groups?.['name']?.[1] ?? 0;
    if (plausible(name) && walls.titleEnds[end] !== 1 && !testAt(HOLDS, text, end + 1)) names.add(name);
  }
  return names;
}

/** 云岚科技任命…: who opens a sentence with a verb of office is the company. */
const OPENS = new RegExp(
  `(?:^|[\\n。！？|｜丨]|(?:日|[晚午早]间|日前|消息|获悉|透露)，)[ 　]*(?:原标题[：:][ 　]*)?(?<name>[\\p{Script=Han}A-Za-z0-9*]{2,8}?)(?:(?:近|今|昨)日|日前|正在?|拟|将|考虑|决定|宣布|计划|${MANNERS.join('|')}){0,3}(?<![获被])(?:任命|聘任|委任|聘请|聘用|任用(?![户工])|起用|敲定|挖来|引进|引入|迎来|换帅|换将|更换|确认|证实)`,
  'dgu',
);
/** 云岚科技：同意…: so is who stands before a colon and such a verb. */
const OPENS_LINE = new RegExp(
  `${ITEM}${SOURCE}(?:【[^】\\n]{1,8}】|原标题[：:][ 　]*)?(?<name>[\\p{Script=Han}A-Za-z0-9*]{2,8}?)[：:](?=[^。\\n]{0,24}(?:辞|聘|(?<![信责])任(?![务何意期])|选举|免去|换|离|逝|退))`,
  'dgu',
);
/** Words that open a line or a sentence, and are no company. */
const OPENS_NO_COMPANY =
  /^(?:[经现兹据因为自由请对向就按依]|以下|下列|具体|主要|其他|全体|大家|同事|伙伴|原?标题|来源|作者|记者|编辑|责编|摘要|导读|快讯|简讯|公告|编号|附件?$|简历|证券|主题|抄送|各位|尊敬|亲爱|关于|截至|此次|本次|目前|近日)|(?:速递|精选|观察|一览|汇总|快报|要闻|动态|传闻|爆料|突发|盘点|聚焦|解读|追踪|看点|提示|议案|事项|结果|名单|岗位|原因|回应|问|答|如下|其中|例如|比如|声明|附件|说明|备注|决定|决议|研究|同意|通过|任命|聘任|任免|通知|通报|如次|安排|分工|名称|姓名|性别|类别|类型|日期|年限|代码|经历|简称|依据|情形|部门|条线|板块|团队|成员|负责人|项目)$|高管|换帅|离职|走马|人事/;

function opening(lesson: Lesson, pattern: RegExp): string[] {
  const names: string[] = [];
  for (const match of everyMatch(pattern, lesson.marks.text)) {
    const name = match.groups?.['name'] ?? '';
    // 独立董事： in a list of posts is a title.
    const end = match.indices?.groups?.['name']?.[1];
    if (end !== undefined && (lesson.walls.titleEnds[end] === 1 || testAt(HOLDS, lesson.marks.text, end + 1))) continue;
    if (name.length > SHORTEST && plausible(name) && !OPENS_NO_COMPANY.test(name) && !isPersonLike(name))
      names.push(name);
  }
  return names;
}

const OPENER = `(?:^|[\\n。！？；，,]|旗下的?)[ \u3000]*(?<name>\\p{Script=Han}{2,3}(?:${COMPANY_ENDS}))`;
const WHEN =
  '(?:[近当同今昨]日|日前|近期|今天|昨天|[本上]周|[本上]月|今年|去年|(?:\\d{1,2}月)?\\d{1,2}[日月]|[于在][^，。；\\n]{1,10})';

const BECOME = alternatives(
  [...MERGE, ...INTO_OLD, ...MOVE_UNIT, ...SPLIT, ...UPGRADE, ...RENAME].filter(verb => !/^(?:[改变]为|.)$/.test(verb)),
);

/** 云岚科技|近期成立数据中心, 云岚科技|把甲并入乙: who opens a clause with a change of units, named after a field of business. */
const CHANGES_UNITS = new RegExp(
  `${OPENER}(?=(?:${WHEN}|已|将|拟|还|曾|内部|计划|决定|${MANNERS.join('|')}){0,3}(?:宣布|成立|设立|组建|新设|增设|形成|构建|搭建|推行|实施|撤销|裁撤|关停|取消|合并|整合|重组|拆分|剥离|收购|任命|聘任|免去|完成|启动|调整|优化|官宣|发文|下发|印发|传出|被曝|对旗下|\\d{4}年|[将把原][^，。；\\n]{2,20}(?:${BECOME})))`,
  'dgu',
);

/** 云岚科技|收到…: so does who opens one with what only a company gets or has. */
const IS_COMPANY = new RegExp(
  `${OPENER}(?=(?:股份)?${WHEN}{0,2}(?:(?:暂|拟|将|改)?由|第[一二三四五六七八九十\\d]{1,3}届|主要人员|先后有|(?:方面|官方)?(?:表示|回应|回复|证实|否认|透露|指出|称)(?!号)|[再连]失|收到|接到|成立于|创立于|创办于|创建于|主营|股价|挂牌|上市|召开|现任|时任))`,
  'dgu',
);
export const companyOpeners = (lesson: Lesson): string[] =>
  opening(lesson, IS_COMPANY).filter(name => !isFieldTail(name));

const AT_EDGE = new RegExp(
  `(?:^|[\\n。！？；，,：:《“]|[称据对在从由给])(?<name>\\p{Script=Han}{2}(?:${COMPANY_ENDS}))(?!行业|产业|企业|公司|市场|业务|板块)`,
  'dgu',
);

/** 万岭地产第二次调整…对此，万岭地产证实: called as companies are, behind no word of the language, in the first line and once more. */
function recurring({ marks: { text }, isWord }: Lesson): string[] {
  const heading = text.indexOf('\n');
  const first = new Set<string>();
  const names = new Set<string>();
  for (const match of everyMatch(AT_EDGE, text)) {
    const [start, end] = match.indices?.groups?.['name'] ?? [0, 0];
    const name = text.slice(start, end);
    if (!isWord(start, start + 1) || !isWord(start + 1, start + 2) || isFieldTail(name) || !plausible(name)) continue;
    if (start < heading) first.add(name);
    else if (first.has(name)) names.add(name);
  }
  return [...names];
}

/** Whoever opens a sentence so, and, where the text names another company, only who is called as companies are. */
export function sentenceOpeners(lesson: Lesson, isAnotherNamed: boolean): string[] {
  const opened = opening(lesson, OPENS);
  if (isAnotherNamed) return opened.filter(isTradeName);
  return [...opened, ...opening(lesson, CHANGES_UNITS).filter(name => !isFieldTail(name)), ...recurring(lesson)];
}

/** Where two lines begin with companies, all that begin so do: a digest has news of other sorts as well. */
export function lineOpeners(lesson: Lesson): string[] {
  const names = opening(lesson, OPENS_LINE);
  return names.length < 2 ? names : [...names, ...opening(lesson, HEADLINE)];
}
